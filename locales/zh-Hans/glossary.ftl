# 术语表。每个术语都是一个 Fluent 术语，其他消息也可以引用（{ -term-close-frame }）；另有一条消息供术语表页面显示：
# 消息的值是列表中的术语本身，.description 说明它在本站的含义。

-term-close-code = 关闭码
-term-status-code = 状态码
-term-close-frame = 关闭帧
-term-close-reason = 关闭原因
-term-frame = 帧
-term-data-frame = 数据帧
-term-control-frame = 控制帧
-term-message = 消息
-term-payload = 载荷
-term-handshake = 握手
-term-opening-handshake = 打开握手
-term-closing-handshake = 关闭握手
-term-client = 客户端
-term-server = 服务器
-term-peer = 对端
-term-endpoint = 端点
-term-connection = 连接
-term-request = 请求
-term-response = 响应
-term-header-field = 标头字段
-term-byte = 字节
-term-gateway = 网关
-term-reverse-proxy = 反向代理
-term-load-balancer = 负载均衡器
-term-timeout = 超时
-term-idle-timeout = 空闲超时
-term-heartbeat = 心跳
-term-keepalive = 保活
-term-retry = 重试
-term-reconnect = 重连
-term-backoff = 指数退避
-term-jitter = 抖动
-term-error = 错误
-term-reserved = 保留
-term-unassigned = 未分配
-term-deprecated = 已弃用
-term-private-use = 私有使用
-term-comparison = 比较
-term-difference = 区别

## 术语表页面

glossary-title = 术语表
    .description = 本站用语的含义，以及它们的英文说法。
glossary-original = 英文：{ $term }

## 代码与帧

glossary-close-code = { -term-close-code }
    .description = 说明 WebSocket 连接为何结束的数字。它要么随关闭帧传输，要么由 API 填入。
glossary-status-code = { -term-status-code }
    .description = 说明请求或调用结果如何的代码：在 HTTP 中是三位数字，在 gRPC 中是一个名称加一个编号。
glossary-close-frame = { -term-close-frame }
    .description = 用来发起关闭或应答关闭的 WebSocket 帧，可以携带关闭码和关闭原因。
glossary-close-reason = { -term-close-reason }
    .description = 关闭帧中跟在关闭码后面的文本，UTF-8 编码，最多 123 字节；供日志使用，不是给最终用户看的。
glossary-frame = { -term-frame }
    .description = WebSocket、HTTP/2 和 HTTP/3 的发送单位：前面是简短的头部，后面是载荷。
glossary-data-frame = { -term-data-frame }
    .description = 携带一条消息或消息的一部分的 WebSocket 帧，内容是文本或字节。
glossary-control-frame = { -term-control-frame }
    .description = 用来控制连接的 WebSocket 帧：Close、Ping 或 Pong。载荷最多 125 字节。
glossary-message = { -term-message }
    .description = 应用一次发送的内容。在线路上，它是一个或多个数据帧。
glossary-payload = { -term-payload }
    .description = 帧所携带的字节，不含帧的头部。

## 连接如何开始、如何结束

glossary-connection = { -term-connection }
    .description = 两个端点之间的通路，用来交换帧、请求或响应，直到其中一方结束它，或途中有什么使它中断。
glossary-handshake = { -term-handshake }
    .description = 双方就开始或结束某件事达成一致的一次交换，例如 WebSocket 握手、TLS 握手。
glossary-opening-handshake = { -term-opening-handshake }
    .description = 把连接变成 WebSocket 的 HTTP 请求及其响应。在 HTTP/1.1 中，表示接受的响应是 101。
glossary-closing-handshake = { -term-closing-handshake }
    .description = 双方互发关闭帧，使 WebSocket 连接有序地结束。

## 参与方

glossary-client = { -term-client }
    .description = 打开连接并发送请求的一方，例如浏览器。
glossary-server = { -term-server }
    .description = 接受连接并响应请求的一方。
glossary-peer = { -term-peer }
    .description = 从己方看，连接的另一端。
glossary-endpoint = { -term-endpoint }
    .description = 连接的任意一端，客户端或服务器。
glossary-gateway = { -term-gateway }
    .description = 把请求转交给另一台服务器，并以自己的名义作出响应的服务器。
glossary-reverse-proxy = { -term-reverse-proxy }
    .description = 网关的另一个名称：在客户端看来，它就是服务器本身。
glossary-load-balancer = { -term-load-balancer }
    .description = 把连接或请求分摊到多台服务器的中间节点：有的像网关一样作出响应，有的只转发字节。

## 发送的内容

glossary-request = { -term-request }
    .description = HTTP 客户端发送的内容：方法、目标、标头字段，必要时还有正文。
glossary-response = { -term-response }
    .description = HTTP 服务器返回的内容：状态码、标头字段，必要时还有正文。
glossary-header-field = { -term-header-field }
    .description = 位于请求或响应正文之前、带名称的值，例如 `Retry-After: 120`。
glossary-byte = { -term-byte }
    .description = 八个比特。上限按字节计算，不按字符：许多字符不止占一个字节。

## 时间与再次尝试

glossary-timeout = { -term-timeout }
    .description = 一方等待另一方的最长时间，或指这段时间已到。
glossary-idle-timeout = { -term-idle-timeout }
    .description = 没有任何数据传输时开始计时的超时。时间一到，设定它的一方就断开连接。
glossary-heartbeat = { -term-heartbeat }
    .description = 反复发送的少量数据，让双方都知道对方还在。
glossary-keepalive = { -term-keepalive }
    .description = 使空闲连接不被关闭的手段，例如不时发送一个 Ping 帧。页面中的脚本不能发送 Ping 帧，它的服务器可以。
glossary-retry = { -term-retry }
    .description = 请求失败后，再次发送同一请求。
glossary-reconnect = { -term-reconnect }
    .description = 旧连接结束后，打开一个新连接。
glossary-backoff = { -term-backoff }
    .description = 每失败一次就等待更久，例如每次加倍。
glossary-jitter = { -term-jitter }
    .description = 延迟中的随机部分，避免大量客户端在同一时刻回来。

## 代码的状态

glossary-error = { -term-error }
    .description = 出了什么问题。并非每个代码都报告错误。
glossary-reserved = { -term-reserved }
    .description = 预先留出：这个编号留作专门的用途，不供他用。1005、1006 和 1015 也是保留的，意思是任何帧都不得携带它们。
glossary-unassigned = { -term-unassigned }
    .description = 注册表中尚未分给任何用途的编号。
glossary-deprecated = { -term-deprecated }
    .description = 仍可识别，但任何新的实现都不应再使用。
glossary-private-use = { -term-private-use }
    .description = 不由任何注册表分配的编号，含义由客户端和服务器自行约定。

## 在本站中

glossary-comparison = { -term-comparison }
    .description = 把两个或更多代码并排放在一起，说明如何区分它们的页面。
glossary-difference = { -term-difference }
    .description = 使两个代码有所不同的一项属性。
