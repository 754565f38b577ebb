# 决策指南的文字。各棵决策树在 content/guides/ 中。

## 我的 WebSocket 关闭了：是哪个关闭码，接下来怎么办？

guide-websocket-closed = 我的 WebSocket 关闭了：是哪个关闭码，接下来怎么办？
    .description = 按照你这一方能看到的情况作答。路径的终点是相应的关闭码和现在该做的事。
guide-websocket-closed-opened = 连接打开过吗？
    .description = 检查 `open` 事件是否触发过，或者所用库的连接调用是否返回了连接。
    .yes = 是，打开过
    .never = 否，从未到打开这一步
guide-websocket-closed-frame = 你这一方报告的是哪个关闭码？
    .description = 查看 `close` 事件中的 `code`，或所用库的错误。它还能说明是否有关闭帧到达你这里 [](source:rfc6455#7.1.5)。
    .none = 1006：没有收到关闭帧
    .with-code = 随关闭帧到来的关闭码
    .empty = 1005：收到了关闭帧，但没有关闭码
guide-websocket-closed-silence = 1006 在什么时候出现？
    .description = 记下发生的时间，以及连接存活了多久。这个关闭码不说明起因，只能靠规律来判断。
    .quiet = 一段时间没有数据之后，而且时长总是差不多
    .server = 服务器部署、重启或崩溃时
    .message = 紧接着某条消息之后
    .closing = 我自己调用 close() 之后
    .any = 随时出现，没有规律
guide-websocket-closed-peer-log = 在那一秒，对方的日志里有什么？
    .description = 双方报告的关闭码可能不同：每一方的关闭码都来自它收到的第一个关闭帧 [](source:rfc6455#7.1.5)。
    .code = 我这一方发送的关闭码，例如 1002、1007 或 1009
    .crash = 崩溃或重启
    .nothing = 也是 1006，或者什么都没有
guide-websocket-closed-which = 收到的是哪个关闭码？
    .description = 也看一下关闭原因。它常常为空，但如果有，就是最好的线索。
    .ended = 1000 或 1001
    .server = 1011、1012、1013 或 1014
    .rule = 1008、3000 或 3003
    .message = 1002、1003、1007 或 1009
    .rare = 1004、1010、3008 或私有码
guide-websocket-closed-failure = 是出了故障，还是叫你过些时候再来？
    .failed = 1011 或 1014：出了故障
    .away = 1012 或 1013：过些时候再来
guide-websocket-closed-content = 消息有什么问题？
    .size = 1009：太大
    .kind = 1003：类型不对
    .bytes = 1002 或 1007：帧或字节无效
guide-websocket-closed-handshake = 这次连接尝试得到了什么回应？
    .description = 页面脚本看不到：标准有意隐藏了起因 [](source:whatwg-websockets#feedback-from-the-protocol)。请查看浏览器的网络面板，或用 curl 重复握手。
    .status = 服务器返回了表示拒绝的 HTTP 状态码，例如 403、404 或 502
    .nothing = 什么都没有：主机未知、端口拒绝连接、没有路由
    .tls = TLS：关于证书或安全连接的错误
    .own = 我自己的程序在此之前调用了 close()
guide-websocket-closed-idle = 途中有空闲超时
    .description =
        两端之间的某个环节断开了连接，因为太久没有数据往来。只转发字节的中间节点不发送关闭帧，所以两端读到的都是 1006 [](source:rfc6455#7.1.5)。默认情况下，上游 60 秒没有发来字节，nginx 就会断开 [](source:nginx#src/http/modules/ngx_http_proxy_module.c)。

        - 把连接的存活时间与每一跳的空闲超时相比较：代理、负载均衡器、内容分发网络。
        - 发送数据的间隔要短于其中最短的一个：由服务器发送 Ping，或由应用发送心跳，因为页面脚本没有 Ping 可用 [](source:whatwg-websockets#ping-and-pong-frames)。
        - 凡是由你掌控的超时，都可以调高。
        - 即便如此，仍要按指数退避重连 [](source:rfc6455#7.2.3)。1006 还有其他起因。
guide-websocket-closed-server-gone = 服务器一声不响地消失了
    .description =
        被强行终止或崩溃的进程不发送关闭帧，它的客户端读到 1006 [](source:rfc6455#7.1.5)。丢弃套接字的调用也是如此，例如 gorilla/websocket 的 `Conn.Close()` [](source:gorilla#conn.go) 或 ws 的 `terminate()` [](source:ws#lib/websocket.js)。

        - 在服务器上处理停止信号：以 1001 或 1012 关闭每个连接，等待应答，然后退出。
        - 在每个处理函数的最外层捕获异常，让客户端读到 1011 而不是 1006。
        - 在客户端，随机等待 0 至 5 秒后重连，之后采用截断指数退避 [](source:rfc6455#7.2.3)。
guide-websocket-closed-own-close = 你关闭了连接，却没有收到关闭帧
    .description =
        在 `open` 之前调用 `close()` 会使连接失败，页面读到 1006 [](source:whatwg-websockets#dom-websocket-close)。在此之后调用，它会等待对方的关闭帧。Chromium（约 2022 年的源代码）在 60 秒后放弃，并报告 1006 [](source:chromium)。

        - 等到 `open` 之后再关闭，或者忽略不再需要的套接字的 `close` 事件。
        - 在服务器上，检查是否有什么阻塞了对关闭帧的应答。如果所用的库不应答而直接断开 TCP，留给你的就是 1006 [](source:rfc6455#7.1.5)。
guide-websocket-closed-own-side = 是你自己这一方结束了连接
    .description =
        你这一方在收到的内容中发现了错误，发送关闭码后就离开了。它自己没有收到关闭帧，所以报告 1006 [](source:rfc6455#7.1.5)。在浏览器中，页面读到 1006 且关闭原因为空，而服务器的日志记录了那个关闭码 [](source:chromium-blink)。这不是网络的问题。

        - 对端日志中是 1002：对端写出了有问题的帧。如果你这一方是 Chromium，还要检查文本，因为对于无效的 UTF-8，Chromium 也发送 1002 [](source:chromium)。
        - 1007：对端发送的文本不是有效的 UTF-8 [](source:rfc6455#7.4.1)。让它把字节作为二进制消息发送。
        - 1009：消息大于你这一方接受的大小 [](source:rfc6455#7.4.1)。让对端每次少发一些，或调高你的上限。
        - 先修好发送方再重连，否则下一个连接会以同样的方式结束。
guide-websocket-closed-lost = 连接丢失了
    .description =
        没有关闭帧到达你这里，所以没有人告诉你原因 [](source:rfc6455#7.1.5)。如果没有规律，可以考虑网络切换、设备休眠或代理重启。以 Cloudflare 为例，它在发布版本时会重启边缘服务器，打开着的 WebSocket 随之结束 [](source:cloudflare-websockets)。

        - 在 `close` 的处理函数中重连：先随机等待 0 至 5 秒，之后采用截断指数退避 [](source:rfc6455#7.2.3)。
        - 新的 `open` 之后，请求可能错过的内容。
        - 如果它出现在大消息之后，请绕开代理测试：只转发字节的中间节点除了切断别无办法。
        - 记录每个丢失的连接的时间和存活时长。一旦看出规律，再回到这份指南。
guide-websocket-closed-no-code = 对方关闭时没有给出关闭码
    .description =
        收到的关闭帧正文为空，你的 API 由此报告 1005 [](source:rfc6455#7.1.5)。通常的来源是不带参数的 `close()` [](source:whatwg-websockets#dom-websocket-close)。没有出故障。

        - 当作 1000 处理：不要自动重连，除非应用需要长期保持连接。
        - 如果对方由你掌控，让它传入关闭码和简短的关闭原因。
        - 在 uvicorn 上要记住，1005 也可能是连接丢失 [](source:uvicorn)。
guide-websocket-closed-ended = 普通的结束
    .description =
        这两个关闭码都不报告错误。1000 表示工作已完成；1001 表示端点离开，因为页面被关闭或服务器停止 [](source:rfc6455#7.4.1)。

        - 1000：不要自动重连，除非应用需要长期保持连接。在你自己的 `close(1000)` 之后，它可能只是你的关闭码的回显 [](source:rfc6455#5.5.1)。
        - 来自服务器的 1001：随机延迟一段时间后重连 [](source:rfc6455#7.2.3)。
        - 来自浏览器的 1001：用户离开了页面 [](source:whatwg-websockets#make-disappear)。释放为该客户端保留的资源。
guide-websocket-closed-broke = 对方出了故障
    .description =
        1011：发送它的一方遇到了意外状况 [](source:rfc6455#7.4.1)。1014：发送方是网关，它后面的服务器给了它无效的响应 [](source:hybi-1014)。

        - 1011：查看发送方在那个时刻的日志。如果关闭原因是 `keepalive ping timeout`，要找的不是程序缺陷，而是阻塞的事件循环或缓慢的链路 [](source:python-websockets#src/websockets/asyncio/connection.py)。
        - 1014：不必动网关，查看它后面的服务器的日志。
        - 按指数退避重连 [](source:rfc6455#7.2.3)，尝试几次不成就放弃。
guide-websocket-closed-away = 服务器让你暂时离开
    .description =
        1012 宣告重启，1013 宣告过载 [](source:hybi-1012)。连接是有意关闭的，而两者的重连方式不同。

        - 1012：随机等待 5 至 30 秒后重连 [](source:hybi-1012)。
        - 1013：如果该服务有另一个地址，就试试那个地址。否则过些时候再来，最好等到用户操作时 [](source:hybi-1012)。
        - 关闭帧没有表示等待时间的字段 [](source:rfc6455#5.5.1)。如果两端都由你掌控，可以把它写入关闭原因。
guide-websocket-closed-rejected = 服务器的规则把你拦下了
    .description =
        1008 是通用的拒绝，可以有意隐瞒缘由 [](source:rfc6455#7.4.1)。3000 要求你登录，3003 表示登录也没有用 [](source:luka967)。它们都不会自行消失。

        - 1008：查看关闭原因，再检查令牌、来源、速率和内容。先作出改变再重连。
        - 3000：更新凭据，重连一次。如果又是 3000，询问用户。
        - 3003：不要重连。必须改变的是账号的权限。
guide-websocket-closed-too-big = 你的消息太大
    .description =
        你的某条消息超过了接收方接受的大小 [](source:rfc6455#7.4.1)。上限按整条消息计算，所以分片绕不过它 [](source:ws#lib/receiver.js)。

        - 把消息的大小与接收方的上限相比较。默认值相差悬殊：coder/websocket 是 32 KiB [](source:coder#read.go)，ws 是 100 MiB [](source:ws#lib/websocket.js)。
        - 有意识地调高上限，把数据拆成多条消息，或者移到 HTTP。
        - 不要再次发送同一条消息。
guide-websocket-closed-wrong-kind = 接收方用不了这种类型的消息
    .description =
        消息的格式正确，但端点不处理这种类型。标准给出的例子是把二进制数据发给处理文本的端点 [](source:rfc6455#7.4.1)。

        - 检查传给 `send()` 的是什么：`ArrayBuffer` 或 `Blob` 产生二进制消息，字符串产生文本消息 [](source:whatwg-websockets#dom-websocket-send)。
        - 改发另一种类型，或让接收方两种都能处理。
        - 不要重连后再发同样的内容：结果不会变。
guide-websocket-closed-bad-bytes = 你发送的内容无效
    .description =
        1002：对方发现帧格式错误或其他违反协议的情况。1007：帧没有问题，但其中的文本不是有效的 UTF-8 [](source:rfc6455#7.4.1)。这两种情况 Chromium 都发送 1002 [](source:chromium)。

        - 捕获帧，找到第一个有问题的帧。关闭方的日志比你的更有用。
        - 1002：排除改写字节的代理，以及向已升级的套接字写入普通 HTTP 的情况。客户端必须为自己的帧加掩码 [](source:rfc6455#5.1)。
        - 1007：把字节作为二进制消息发送，转换旧式字符集，不要在 UTF-8 序列中间切断文本。
        - 消除起因之后再重连。
guide-websocket-closed-rare = 罕见的或自定义的关闭码
    .description =
        4000 至 4999 是私有的：只有该服务器的文档才能说明其含义 [](source:rfc6455#7.4.2)。另外三个：

        - 1004 是保留的，没有含义 [](source:rfc6455#7.4.1)。发送方使用了旧的库或自己的一套编号，请在那里更正。
        - 收到 1010 的是服务器：客户端需要某个扩展，而握手没有确认它 [](source:rfc6455#7.4.1)。请启用该扩展，并让每个代理放行 `Sec-WebSocket-Extensions`。
        - 3008 表示过了太久没有回应 [](source:luka967)。请及时应答心跳，并重连。
guide-websocket-closed-refused = 服务器有响应，但拒绝了握手
    .description =
        拒绝以 HTTP 状态码的形式给出，而页面只能读到 1006 [](source:whatwg-websockets#feedback-from-the-protocol)。服务器在接受之前选定的关闭码根本没有发出：ASGI 服务器以 HTTP 403 代替 [](source:asgi-403)。

        - 401 或 403：检查令牌、Cookie 和来源。要让页面读到关闭码，应先接受，再用它关闭 [](source:asgi-403)。
        - 502、503 或 504：弄清是链路上的哪台服务器返回的。遇到 502 和 504，检查网关后面 [](source:rfc9110#15.6.3)、[](source:rfc9110#15.6.5)；遇到 503，等待 [](source:rfc9110#15.6.4)。
        - 404，甚至 200：检查路径，以及是否每个代理都放行 `Upgrade` 和 `Connection` 标头。
        - 握手一再失败时，不要循环重连。
guide-websocket-closed-unreachable = 没有连上任何服务器
    .description =
        名称无法解析，主机不可达，或者端口拒绝连接。对这些情况，页面读到的都是 1006 [](source:whatwg-websockets#feedback-from-the-protocol)。

        - 检查地址中的主机名和端口，并在客户端所在的机器上试一试。
        - 检查服务器是否在那里运行并监听，中间是否没有防火墙阻挡。
        - 重试时逐次延长等待 [](source:rfc6455#7.2.3)，如果始终不成功就停止。
guide-websocket-closed-tls = WebSocket 尚未建立，TLS 就失败了
    .description =
        RFC 6455 为报告这种情况预留了 1015，没有人能发送它 [](source:rfc6455#7.4.1)。浏览器改为报告 1006 [](source:whatwg-websockets#feedback-from-the-protocol)，只是 Firefox 对一类 TLS 错误（安全性不足）使用 1015 [](source:gecko-dom)。

        - 打开同一主机的 `https://` 地址，查看那里的证书错误。
        - 检查证书链、主机名和两台机器的时钟。
        - 修复之后再重连。

## 用哪种重定向？

guide-which-redirect = 用哪种重定向？
    .description = 供编写服务器的人使用：回答两三个问题，就能找到与你的意思相符的状态码。
guide-which-redirect-purpose = 为什么不直接返回所请求的内容？
    .moved = 它在另一个地址
    .done = 请求已执行某项操作，客户端应到别处查看结果
    .unchanged = 客户端已有最新的副本
guide-which-redirect-lasting = 这次移动是永久的吗？
    .description = 只有旧地址绝不会再启用时才选“是”。永久重定向即使没有允许缓存的标头也可以被缓存 [](source:rfc9110#15.1)，所以一旦弄错，错误会留在客户端。
    .yes = 是，永久
    .no = 否，或者现在还说不准
guide-which-redirect-method-lasting = POST 必须仍是 POST 吗？
    .description = 考虑表单、API 和 `PUT`。如果发往旧地址的只有 `GET` 请求，答案就是“否”。
    .no = 否，只会收到 GET 请求，或者用 GET 也行
    .yes = 是，方法和正文都要保持不变
guide-which-redirect-method-now = 客户端必须用同样的方法重复请求吗？
    .description = 这对 `POST` 和其他携带数据的方法很重要。不论哪种情况，`GET` 都仍是 `GET`。
    .no = 否，只会收到 GET 请求，或者用 GET 也行
    .yes = 是，方法不得改变
guide-which-redirect-result = 请求的结果是什么？
    .see-other = 接下来要看的页面，例如提交表单之后
    .created = 一个新资源，而且客户端能读取这个响应
    .pending = 还没有结果：工作仍在进行
guide-which-redirect-moved-permanently = 返回 301
    .description =
        301 表示资源已永久移动。客户端跟随时可以把 `POST` 改为 `GET` [](source:rfc9110#15.4.2)。

        发送 `Location`，给出新地址。即使你没有明确允许，缓存也可以保存 301 [](source:rfc9110#15.1)，所以先用临时重定向试一试新地址。如果 `POST` 到达时必须仍是 `POST`，请用 308。
guide-which-redirect-permanent-redirect = 返回 308
    .description =
        308 与 301 一样是永久的，但客户端会保留方法和正文 [](source:rfc9110#15.4.9)。

        发送 `Location`，并确认地址无误：即使你没有明确允许，308 也可以被缓存 [](source:rfc9110#15.1)。新地址上的服务器必须接受将会到达那里的 `POST` 或 `PUT`。
guide-which-redirect-found = 返回 302
    .description =
        302 让客户端暂时前往另一个地址；以后的请求仍使用旧地址。途中 `POST` 可能变成 `GET` [](source:rfc9110#15.4.3)。

        发送 `Location`。如果你要的正是变成 `GET`，303 能明确表达；如果绝不能变，307 禁止这样做 [](source:rfc9110#15.4.4)、[](source:rfc9110#15.4.8)。只有标头允许时，302 才会被缓存 [](source:rfc9110#15.1)。
guide-which-redirect-temporary-redirect = 返回 307
    .description =
        307 与 302 一样是临时的，而且客户端不得改变方法 [](source:rfc9110#15.4.8)。

        发送 `Location`，给出暂时的地址。检查目标是否接受该方法：`POST` 到达那里时仍是 `POST`。如果后来确定移动是永久的，就改用 308。
guide-which-redirect-see-other = 返回 303
    .description =
        303 表示应当用 `GET` 或 `HEAD` 到别处获取结果。目标是另一个资源，不是所请求资源的新地址 [](source:rfc9110#15.4.4)。

        `POST` 成功之后，这就是合适的选择。把显示结果的页面的地址放入 `Location`，并在返回响应之前完成工作。
guide-which-redirect-created = 返回 201，不用重定向
    .description =
        201 报告请求创建了资源。`Location` 指明该资源；没有 `Location` 时，就是请求所发往的那个资源 [](source:rfc9110#15.3.2)。

        用于能读取响应的 API 客户端。如果是提交了表单、接下来应显示某个页面的浏览器，则需要 303。
guide-which-redirect-accepted = 返回 202，不用重定向
    .description =
        202 表示请求已被接收，而一切都还不确定：工作仍可能失败，而 HTTP 没有办法在之后报告这一点 [](source:rfc9110#15.3.3)。

        给客户端一个能显示进度的资源的地址，让它到那里查询。一旦有结果可看，就用 303 重定向。
guide-which-redirect-not-modified = 返回 304
    .description =
        304 不通向别的地址：它响应的是带条件的 `GET` 或 `HEAD`，让客户端使用已存储的副本 [](source:rfc9110#15.4.5)。如果请求中没有条件（例如 `If-None-Match`），就返回 200。

        不要发送正文。凡是 200 会带有的 `ETag`、`Date`、`Vary`、`Cache-Control`、`Expires` 和 `Content-Location`，都要发送 [](source:rfc9110#15.4.5)。

## 我的 API 该用哪个 4xx？

guide-which-4xx = 我的 API 该用哪个 4xx？
    .description = 供编写服务器的人使用：从请求的问题出发，找到相应的状态码，以及响应中应有的内容。
guide-which-4xx-problem = 请求有什么问题？
    .description = 如果请求没有问题，而是你的服务器出了故障，应当返回 5xx [](source:rfc9110#15.6)。
    .target = 它请求的目标：地址或方法
    .identity = 请求者是谁，或是否得到许可
    .content = 它发送的内容，或想要的返回格式
    .state = 它与资源的当前状态不符
    .amount = 有某一项过多或过大
guide-which-4xx-target = 这个地址上有东西吗？
    .nothing = 没有
    .method = 有，但不支持这个方法
guide-which-4xx-absent = 你知道它是永久消失的吗？
    .description = 只有对删除的内容有记录，你才能知道。数据库中少了一行，什么也证明不了。
    .unknown = 否，只是现在没有
    .known = 是，它曾经在这里，不会再回来
guide-which-4xx-identity = 你知道请求者是谁吗？
    .no = 否：凭据缺失或无效
    .yes = 是，或者知不知道没有区别
guide-which-4xx-allowed = 为什么拒绝？
    .rights = 权限不足，或有规则禁止
    .secret = 连它的存在都不能让客户端知道
    .payment = 必须有人先付费
    .law = 有法律方面的要求禁止
guide-which-4xx-format = 是格式的问题吗？
    .description = `Content-Type` 指明所发送的格式，`Accept` 指明客户端想要的返回格式。
    .fine = 否，格式没有问题
    .sent = 是，你不接受所发送的格式
    .wanted = 是，你无法以客户端接受的格式返回
guide-which-4xx-parse = 你能解析所发送的内容吗？
    .no = 否：语法有误，或者请求明显不对
    .yes = 是，但它所说的在这里没有意义
guide-which-4xx-state = 请求带有条件（例如 If-Match）吗？
    .no = 否
    .yes = 是，而且条件不成立
guide-which-4xx-condition = 你坚持要求这样的条件吗？
    .description = 有了条件，客户端就不会覆盖它从未见过的版本。
    .no = 否，请求与当前状态冲突
    .yes = 是，没有条件就不允许更改
guide-which-4xx-amount = 是什么过多或过大？
    .requests = 短时间内的请求
    .content = 单个请求的正文
    .headers = 标头字段
    .uri = 地址本身太长
guide-which-4xx-not-found = 返回 404
    .description =
        404 表示这里没有任何东西，但没有说明是暂时的还是永久的 [](source:rfc9110#15.5.5)。它也可以代替 403，以隐瞒资源的存在 [](source:rfc9110#15.5.4)。

        即使你没有明确允许，缓存也可以保存 404 [](source:rfc9110#15.1)。如果资源可能很快出现，用 `Cache-Control` 说明响应的有效期。如果要隐瞒什么，应让两种响应的正文看起来一样。
guide-which-4xx-gone = 返回 410
    .description =
        410 表示资源曾经在这里，现已永久移除。只有在你确知这一点时才发送 [](source:rfc9110#15.5.11)；否则 404 才是如实的回答。

        告诉客户端不要再来，并删除你自己指向该地址的链接。即使你没有明确允许，缓存也可以保存这个响应 [](source:rfc9110#15.1)。
guide-which-4xx-method-not-allowed = 返回 405，并带 Allow
    .description =
        405 表示你的服务器认识这个方法，但这个资源不提供它。响应必须带有 `Allow`，列出该资源提供的方法 [](source:rfc9110#15.5.6)。

        如果你的服务器在任何地方都不认识这个方法，应当用 501 [](source:rfc9110#15.6.2)。如果能否使用该方法取决于客户端的权限，返回 403。
guide-which-4xx-unauthorized = 返回 401，并带 WWW-Authenticate
    .description =
        不论名称怎么写，401 说的都是身份验证：凭据缺失或无效。响应必须带有 `WWW-Authenticate`，而许多 API 忘了这一点 [](source:rfc9110#15.5.2)。

        指明你期望的身份验证方案，并在正文中说明该怎么做。客户端随后会带着凭据重复请求。如果有效的凭据也不会改变结果，发送 403。
guide-which-4xx-forbidden = 返回 403
    .description =
        403 是用同样的凭据无法解除的拒绝。起因可能与凭据毫无关系 [](source:rfc9110#15.5.4)，例如地址被封禁，或缺少 CSRF 令牌。

        在客户端可以知道的范围内，在正文中说明涉及哪项权限或规则。如果连资源的存在都不能让它知道，发送 404 [](source:rfc9110#15.5.4)。
guide-which-4xx-payment-required = 402，前提是客户端明白你的意思
    .description =
        RFC 9110 把 402 保留给将来使用，没有为它制定规则 [](source:rfc9110#15.5.3)。不由你掌控的客户端不可能知道该如何处理它。

        如果要使用它，请在文档中写明要付什么费、在哪里付，并在正文中加以说明。否则返回 403，并附上同样的说明。
guide-which-4xx-legal-reasons = 返回 451
    .description =
        451 表示法律方面的要求使你无法响应这个请求。正文应当说明该要求 [](source:rfc7725#3)，并且应当附上关系为 `blocked-by` 的 `Link` 标头 [](source:rfc7725#4)。

        用 `Cache-Control` 写明响应可以保存多久：它自己的标准说它默认可缓存 [](source:rfc7725#3)，而 RFC 9110 的列表没有提到它 [](source:rfc9110#15.1)。
guide-which-4xx-bad-request = 返回 400
    .description =
        400 表示请求本身有错：无法解析，或者明显不对。报文分帧或路由方面的问题也归在这里 [](source:rfc9110#15.5.1)。

        在正文中说明错在哪里、错的是什么。不加改变的重试没有用，所以要把修改所需的信息告诉客户端。如果语法没有问题，只是值没有意义，422 更精确。
guide-which-4xx-unprocessable = 返回 422
    .description =
        422 表示你认识这种格式，语法也正确，但无法按其内容执行 [](source:rfc9110#15.5.21)。常见的情况是校验失败。

        列出未通过的字段和规则，尽可能一次列全。这里用普通的 400 也不算错，但它没有告诉客户端，问题出在请求的形式还是其中的数据。
guide-which-4xx-unsupported-media-type = 返回 415
    .description =
        415 表示你不接受所发送正文的格式。响应可以在 `Accept` 中列出你接受的格式；如果问题出在内容编码，则可以在 `Accept-Encoding` 中列出 [](source:rfc9110#15.5.16)。

        在解析之前检查 `Content-Type`，使错误的格式得到 415，而不是令人费解的 400。反过来的情况，即客户端想要的返回格式有问题，是 406。
guide-which-4xx-not-acceptable = 返回 406
    .description =
        406 表示你有这个资源，但没有一种形式是请求的 `Accept` 系列标头字段所允许的。正文应当列出你有的形式 [](source:rfc9110#15.5.7)。

        客户端随后可以用其他 `Accept` 值再次请求。如果对你的客户端来说，默认形式总比没有好，就以该形式返回 200。
guide-which-4xx-conflict = 返回 409
    .description =
        409 表示请求与资源的当前状态冲突，而客户端或许能够解决这个冲突 [](source:rfc9110#15.5.10)。名称已被占用就是一例。

        把客户端解决冲突所需的信息放入正文，例如当前版本。请求自身带有的条件不成立时，才用 412。
guide-which-4xx-precondition-failed = 返回 412
    .description =
        412 表示请求的标头字段中的某个条件（例如 `If-Match`）不成立 [](source:rfc9110#15.5.13)。没有这样的字段，就不该用 412。

        保持资源原样。客户端取得当前版本及其新的 `ETag`，合并后再试。如果是副本仍为最新的 `GET` 或 `HEAD`，应当返回 304，不是 412 [](source:rfc9110#15.4.5)。
guide-which-4xx-precondition-required = 返回 428
    .description =
        428 表示你只允许用条件请求更改这个资源，而这个请求缺少条件 [](source:rfc6585#3)。它防止客户端覆盖别人写入的内容。

        在正文中说明你期望哪个字段，通常是 `If-Match`，其值为客户端读到的 `ETag`。缓存不得存储这个响应 [](source:rfc6585#3)。
guide-which-4xx-too-many-requests = 返回 429
    .description =
        429 表示这个客户端在给定时间内发送的请求太多。响应可以用 `Retry-After` 说明要等多久，缓存不得存储它 [](source:rfc6585#4)。

        如果知道时间，就发送 `Retry-After`，并在正文中说明适用的是哪项限制。如果是整个服务不堪重负，应当用 503，它同样可以带有 `Retry-After` [](source:rfc9110#15.6.4)。
guide-which-4xx-content-too-large = 返回 413
    .description =
        413 表示正文大于你愿意处理的大小。你可以关闭连接，使客户端停止发送。如果限制是临时的，就发送 `Retry-After` [](source:rfc9110#15.5.14)。

        在正文中写明上限。还要检查你的服务器前面有哪个代理设有自己的上限，因为它的 413 不会带有你的说明。
guide-which-4xx-headers-too-large = 返回 431
    .description =
        431 表示请求的标头字段太大。正文应当指明是哪个字段，缓存不得存储这个响应 [](source:rfc6585#5)。

        Cookie 是常见的起因。删除你自己的站点设置的、不再需要的 Cookie，把状态保存在服务器上，而不是放在 Cookie 中。
guide-which-4xx-uri-too-long = 返回 414
    .description =
        414 表示地址长于你愿意解释的长度 [](source:rfc9110#15.5.15)。用同一地址重试会得到同样的结果，而且即使你没有明确允许，缓存也可以保存它 [](source:rfc9110#15.1)。

        提供另一条途径：让客户端把较长的部分作为 `POST` 的正文发送。还要检查是否有重定向在每次跟随时都使地址变长。
