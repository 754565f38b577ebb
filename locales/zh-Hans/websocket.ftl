# WebSocket 关闭码：文字部分。事实数据在 content/websocket/ 中。
# 各代码对的文字在 websocket-comparisons.ftl 中。

websocket = WebSocket 关闭码
    .label = WebSocket
    .description = 关闭码说明 WebSocket 连接为何结束。有些关闭码随关闭帧传输；另一些（例如 1006）只存在于报告它的一方。
    .both = 两者都是 WebSocket 关闭码：都说明 WebSocket 连接为何结束。

## 分组

websocket-group-protocol = 协议关闭码
    .description = 1000 至 2999 属于协议及其扩展 [](source:rfc6455#7.4.2)。其中 1005、1006 和 1015 这三个从不发送，只存在于报告它们的 API 中 [](source:rfc6455#7.4.1)。1012、1013 和 1014 不在 RFC 6455 中，是后来注册的 [](source:iana-websocket)。
websocket-group-registered = 已注册的关闭码
    .description = 3000 至 3999 供库、框架和应用使用，由使用者向 IANA 注册 [](source:rfc6455#7.4.2)。应用可以使用这个范围，尽管有些网页说应用不得使用。
websocket-group-private = 私有关闭码
    .description = 4000 至 4999 供私有使用，不能注册 [](source:rfc6455#7.4.2)。含义由客户端和服务器约定。用 4401 对应 HTTP 401 只是习惯，不是标准。

## 属性

websocket-fact-sent-on-wire = 随关闭帧发送
    .description = 这个关闭码能否随关闭帧传输，还是只存在于报告方的 API 中。
    .yes = 是
    .no = 否
    .difference = { $yes } 随关闭帧发送，{ $no } 不随关闭帧发送。
websocket-fact-sender = 发送方
    .description = 把关闭码写入关闭帧的一方。
    .client = 客户端
    .server = 服务器
    .either = 任意一方
    .nobody = 无人发送
    .difference =
        { $a-value ->
            [client] { $a } 由客户端发送
            [server] { $a } 由服务器发送
            [either] 任意一方都可以发送 { $a }
            [nobody] 没有人发送 { $a }
           *[other] { $a } 的发送方：{ $a-text }
        }；{ $b-value ->
            [client] { $b } 由客户端发送
            [server] { $b } 由服务器发送
            [either] 任意一方都可以发送 { $b }
            [nobody] 没有人发送 { $b }
           *[other] { $b } 的发送方：{ $b-text }
        }。
websocket-fact-cause = 排查方向
    .description = 这个关闭码指向系统的哪个部分。
    .application = 应用的决定
    .endpoint = 关闭连接的端点
    .protocol = 帧格式与协商
    .message = 消息
    .connection = 网络和握手
    .upstream = 网关后面的服务器
    .tls = TLS
    .difference =
        { $a-value ->
            [application] 遇到 { $a }，检查应用的决定
            [endpoint] 遇到 { $a }，检查关闭连接的端点
            [protocol] 遇到 { $a }，检查帧格式与协商
            [message] 遇到 { $a }，检查消息
            [connection] 遇到 { $a }，检查网络和握手
            [upstream] 遇到 { $a }，检查网关后面的服务器
            [tls] 遇到 { $a }，检查 TLS
           *[other] 遇到 { $a }，检查：{ $a-text }
        }；{ $b-value ->
            [application] 遇到 { $b }，检查应用的决定
            [endpoint] 遇到 { $b }，检查关闭连接的端点
            [protocol] 遇到 { $b }，检查帧格式与协商
            [message] 遇到 { $b }，检查消息
            [connection] 遇到 { $b }，检查网络和握手
            [upstream] 遇到 { $b }，检查网关后面的服务器
            [tls] 遇到 { $b }，检查 TLS
           *[other] 遇到 { $b }，检查：{ $b-text }
        }。
websocket-fact-error = 错误
    .description = 这个关闭码报告的是出了问题，还是普通的结束。
    .yes = 是
    .no = 否
    .difference = { $yes } 报告错误，{ $no } 不报告错误。
websocket-fact-clean = 干净关闭（wasClean）
    .description = wasClean 通常的值：只要关闭握手已完成就是 true，不论关闭码的含义是什么。
    .yes = 是
    .for-receiver = 是，在收到关闭码的一方
    .no = 否
    .difference =
        { $a-value ->
            [yes] { $a } 的 wasClean 通常为 true
            [for-receiver] { $a } 的 wasClean 通常为 true，但仅限收到关闭码的一方
           *[no] { $a } 的 wasClean 通常为 false
        }；{ $b-value ->
            [yes] { $b } 的 wasClean 通常为 true
            [for-receiver] { $b } 的 wasClean 通常为 true，但仅限收到关闭码的一方
           *[no] { $b } 的 wasClean 通常为 false
        }。
websocket-fact-reconnect = 自动重连
    .description = 客户端是否应当在无人要求时主动打开新连接。
    .yes = 是
    .with-backoff = 是，按指数退避
    .after-delay = 是，延迟之后
    .after-fix = 仅在修复之后
    .no = 否
    .difference =
        遇到 { $a }，{ $a-value ->
            [yes] 应重连
            [with-backoff] 应按指数退避重连
            [after-delay] 应延迟一段时间再重连
            [after-fix] 应先消除起因再重连
           *[no] 不要自动重连
        }；遇到 { $b }，{ $b-value ->
            [yes] 应重连
            [with-backoff] 应按指数退避重连
            [after-delay] 应延迟一段时间再重连
            [after-fix] 应先消除起因再重连
           *[no] 不要自动重连
        }。
websocket-fact-script-may-send = 页面脚本可用
    .description = 页面脚本的 close() 方法是否接受这个关闭码；该方法只接受 1000 和 3000 至 4999。
    .yes = 是
    .no = 否
    .difference = 页面脚本可以把 { $yes } 传给 close() 方法，但不能传 { $no }。
websocket-fact-defined-by = 定义出处
    .description = 赋予关闭码含义的文档或注册表。
    .rfc6455 = RFC 6455
    .iana = IANA 注册
    .difference =
        { $a-value ->
            [iana] { $a } 由后来的 IANA 注册定义
           *[other] { $a } 由 { $a-text } 定义
        }，{ $b-value ->
            [iana] { $b } 由后来的 IANA 注册定义
           *[other] { $b } 由 { $b-text } 定义
        }。
websocket-fact-http-counterpart = 对应的 HTTP 状态码
    .description = 就请求而言表达相同意思的 HTTP 状态码。

## 库的支持情况

websocket-matrix-accepts = 收到时接受
    .yes = 是
    .no = 否
    .partly = 仅较新的版本

## RFC 6455 及其注册表中的关闭码

websocket-1000 = 正常关闭
    .summary = 连接已完成任务，并且其中一方明确说了出来。
    .description =
        1000 表示连接的目的已经达成 [](source:rfc6455#7.4.1)。在小于 3000 的关闭码中，页面脚本只能把它传给 `close()` [](source:whatwg-websockets#dom-websocket-close)。

        你读到的关闭码，来自你收到的第一个关闭帧 [](source:rfc6455#7.1.5)。接收方通常会回显它收到的关闭码 [](source:rfc6455#5.5.1)。因此，你自己调用 `close(1000)` 之后，`close` 事件中的 1000 可能只是这个回显，而不是服务器的决定。

        不带参数调用 `close()` 并不会发送 1000，尽管 MDN 的 `close()` 页面曾经这么说（见于我们读到的旧副本）[](source:mdn-close)。它发送的是空的关闭帧 [](source:whatwg-websockets#dom-websocket-close)，对端报告 [1005](entry:websocket/1005)。
    .when-seen =
        - 脚本调用了 `close(1000)`，不论有没有附上关闭原因 [](source:whatwg-websockets#dom-websocket-close)。
        - Python 程序调用了 websockets 库的 `close()`；未另行指定时，它使用 1000 [](source:python-websockets#src/websockets/asyncio/connection.py)。
        - ASGI 应用发送了不带关闭码的 `websocket.close`，uvicorn 会填入 1000 [](source:uvicorn#uvicorn/protocols/websockets/websockets_impl.py)。
        - Java-WebSocket 收到空的关闭帧。此时 RFC 6455 规定的是 1005，而它报告 1000 [](source:java-websocket)。
    .how-to-fix =
        - 通常没有什么要修的。如果这次结束出乎意料，检查自己的程序中是否有某条路径调用了 `close`，或者服务器是否在回应一次之后就关闭连接。
        - 不要自动重连，除非应用需要长期保持连接。
    .when-to-use = 工作已完成且一切正常时，发送 1000。要明确传入：写 `close(1000)`，不要写 `close()`。

websocket-1001 = 端点离开
    .summary = 端点自身正在离开：页面被关闭或跳转，或者服务器正在停止。
    .description =
        1001 表示某个端点要离开，而离开的缘由与双方的通信内容无关 [](source:rfc6455#7.4.1)。这是普通的结束，不是错误。

        当拥有套接字的文档消失时，浏览器会自行发送 1001 [](source:whatwg-websockets#make-disappear)。页面脚本不能发送它：`close(1001)` 会抛出 `InvalidAccessError` [](source:whatwg-websockets#dom-websocket-close)。

        这个关闭码没有说明端点是否会回来。重启中的服务器可以用 [1012](entry:websocket/1012) 说明这一点。
    .when-seen =
        - 用户关闭标签页或点击链接，浏览器随即发起关闭握手 [](source:whatwg-websockets#make-disappear)。
        - Python 服务器停止：websockets 库的 `Server.close()` 以 1001 关闭其连接 [](source:python-websockets#src/websockets/asyncio/server.py)。
        - 编译为 WebAssembly 的 Go 程序调用了 coder/websocket 的 `CloseNow` [](source:coder#ws_js.go)。
        - 页面只是失去套接字对象时不会出现：仍处于打开状态的套接字被垃圾回收时，发送的是空的关闭帧，服务器报告 [1005](entry:websocket/1005) [](source:whatwg-websockets#garbage-collection)。
    .how-to-fix =
        - 在客户端：服务器离开时应重连。先等待一段随机时间，以免所有客户端同时返回 [](source:rfc6455#7.2.3)。
        - 在服务器端：停止之前先排空连接，并处理关停信号。被强行终止的进程不会发送关闭帧，它的客户端会看到 [1006](entry:websocket/1006)。
        - 如果只是用户离开了页面，服务器端可以忽略。
    .when-to-use = 服务器在停止时发送 1001。如果是重启，并且客户端认识 1012，则优先使用 1012。页面脚本不能发送 1001，请使用 1000。

websocket-1002 = 协议错误
    .summary = 对端收到的字节不是有效的 WebSocket 帧，或者违反了协议的其他规则。
    .description =
        发现协议违规的端点以 1002 关闭连接 [](source:rfc6455#7.4.1)。这由 WebSocket 库完成，而不是由应用完成。

        只有收到关闭帧的一方才会读到 1002。发现错误的一方没有收到关闭帧，因此通常报告 [1006](entry:websocket/1006) 或其所用库的错误 [](source:rfc6455#7.1.5)。

        1002 并不能证明帧格式有误。对于不是有效 UTF-8 的文本，你可能以为会得到 [1007](entry:websocket/1007)，但 Chromium 发送的也是 1002 [](source:chromium)。
    .when-seen =
        - 客户端发送了没有掩码的帧，或者服务器发送了带掩码的帧 [](source:rfc6455#5.1)。
        - 帧在没有协商扩展的情况下设置了保留位、使用了未知的操作码，或者是没有起始帧的延续帧 [](source:ws#lib/receiver.js)。
        - 控制帧被分片或过长 [](source:ws#lib/receiver.js)。
        - 关闭帧的正文只有一个字节，或携带了库拒绝接受的关闭码 [](source:ws#lib/receiver.js)。对 tungstenite 来说，1014 就是这样的关闭码 [](source:tungstenite#src/protocol/mod.rs)。
        - 关闭帧中的关闭原因不是有效的 UTF-8，且接收方是 gorilla/websocket [](source:gorilla#conn.go)。
        - 文本消息不是有效的 UTF-8，且接收方是 Chromium [](source:chromium)。
    .how-to-fix =
        1. 弄清是哪一方发送了 1002。那一方发现了错误，所以它的日志比你的更有用。
        2. 用浏览器的网络面板或抓包工具捕获帧，找到第一个有问题的帧。
        3. 排除以下情况：代理改写或压缩了字节、重复的 `Upgrade`、向已升级的套接字写入普通 HTTP。
        4. 如果客户端是 Chromium，还要检查文本编码：参见 [1002 与 1007](comparison:websocket/1002-vs-1007)。
    .when-to-use = 1002 由负责检查帧的库来发送。应用要拒绝消息时，使用 1003、1008、1009 或自定义的关闭码。

websocket-1003 = 不支持的数据
    .summary = 端点完全无法处理这种消息，例如只懂文本的端点收到了二进制数据。
    .description =
        1003 针对的是消息的类型，而不是内容或大小。消息本身格式正确，只是端点用不了这种类型。标准中的例子是：处理文本的端点收到了二进制消息 [](source:rfc6455#7.4.1)。

        有些网页把 1000 至 1003 列为正常的关闭码。1003 是错误：连接正是因它而结束的。

        有些库中的名称掩盖了它的含义。Java-WebSocket 称它为 `REFUSE` [](source:java-websocket)，Jakarta WebSocket 称它为 `CANNOT_ACCEPT` [](source:jakarta)。
    .when-seen =
        - 二进制消息到达了只接受文本的程序，或者反过来 [](source:rfc6455#7.4.1)。
        - 脚本把 `ArrayBuffer` 或 `Blob` 传给 `send()`，由此产生二进制消息 [](source:whatwg-websockets#dom-websocket-send)，而服务器期望的是文本。
    .how-to-fix =
        - 改发另一种类型：用字符串代替 `ArrayBuffer` 或 `Blob`，或者反过来。
        - 或者让接收方两种类型都能处理。
        - 不要用同一类型重试，结果不会变。
    .when-to-use = 如果这种类型的消息你一概不能接受，发送 1003。如果换成较小的消息就能通过，发送 1009；如果内容违反规则，发送 1008。

websocket-1004 = 保留
    .summary = RFC 6455 把这个关闭码空了出来：它目前没有含义。
    .description =
        RFC 6455 保留了 1004，没有赋予它任何含义 [](source:rfc6455#7.4.1)。

        它的意思不是“帧过大”。RFC 之前的草案曾这样使用它，存档的网页至今仍把 `CLOSE_TOO_LARGE` 列在 1004 旁边 [](source:webplatform)。表示大小超限的关闭码是 [1009](entry:websocket/1009)。

        “不得出现在关闭帧中”这条规则是为 1005、1006 和 1015 写的，并不针对 1004 [](source:rfc6455#7.4.1)。尽管如此，大多数库仍拒绝 1004，例如 ws [](source:ws#lib/validation.js)。也有例外：.NET 允许发送它 [](source:dotnet)，Chromium 收到时会接受它 [](source:chromium)。
    .when-seen =
        - 对端使用的库早于 RFC 6455，或者使用自己的一套编号 [](source:webplatform)。
        - 你自己的程序发送了 1004：ws 把携带被拒关闭码的关闭帧视为协议错误 [](source:ws#lib/receiver.js)，于是你得到 [1002](entry:websocket/1002)。
    .how-to-fix =
        - 更新对端，或更正它的关闭码列表。
        - 如果发送方想表达消息过大，把关闭码改为 1009。
    .when-to-use = 不要发送它。消息过大用 1009，自定义的含义用 4000 至 4999。

websocket-1005 = 未收到状态码
    .summary = 收到了关闭帧，但其中没有关闭码。
    .description =
        关闭帧正文为空时，API 就报告 1005 [](source:rfc6455#7.1.5)。它从不传输：端点不得把它写入关闭帧 [](source:rfc6455#7.4.1)。关闭握手通常已经完成，所以 `wasClean` 通常为 `true` [](source:rfc6455#7.1.4)。

        它常见的来源是不带参数的 `close()`。这样调用根本不发送关闭码，并不像常说的那样发送 1000 [](source:whatwg-websockets#dom-websocket-close)。

        有些列表把 1005 说成没有关闭帧就结束的连接 [](source:luka967)。那是 [1006](entry:websocket/1006)：1005 必须有关闭帧 [](source:rfc6455#7.1.5)。
    .when-seen =
        - 对方调用了 `close()`，没有传入关闭码 [](source:whatwg-websockets#dom-websocket-close)。
        - 浏览器对仍处于打开状态的套接字做了垃圾回收 [](source:whatwg-websockets#garbage-collection)。
        - 你向 ws 发送了空的关闭帧，ws 以空的关闭帧应答 [](source:ws#lib/websocket.js)。
        - ASGI 应用的连接消失了：此时 uvicorn 的 wsproto 和 sans-I/O 后端报告 1005，而按照 RFC 6455 的文字应为 1006 [](source:uvicorn)。
    .how-to-fix =
        - 每次关闭时，都传入明确的关闭码和简短的关闭原因。
        - 收到 1005 时按 1000 处理，除非你的协议约定必须带关闭码。Python 的 websockets 库把 1000、1001 和 1005 都算作成功关闭 [](source:python-websockets#src/websockets/frames.py)。
        - 如果应用运行在 uvicorn 之上，不要把 1005 当作客户端已道别的证据。
    .when-to-use = 没有人能发送 1005。接受它作为参数的库（例如 gorilla/websocket）写出的是空的关闭帧 [](source:gorilla#conn.go)。请改为发送 1000。

websocket-1006 = 异常关闭
    .summary = 没有收到关闭帧：连接中断了，或者从未打开。
    .description =
        1006 是你自己这一方的判断：没有收到关闭帧 [](source:rfc6455#7.1.5)。没有人发送它，也没有任何端点可以发送它 [](source:rfc6455#7.4.1)。关闭原因为空，`wasClean` 为 `false` [](source:rfc6455#7.1.4)。

        它不只表示 TCP 连接断开。在浏览器中，一切失败的握手也都以 1006 告终：主机未知、端口拒绝连接、证书有误、HTTP 错误。标准有意隐藏其间的差别，使脚本无法探测网络 [](source:whatwg-websockets#feedback-from-the-protocol)。当浏览器自己发现协议错误时，服务器会得到一个关闭码，而页面读到的仍是 1006 [](source:chromium)、[](source:chromium-blink)。

        所以，这个关闭码没有说明是什么出了故障。先问一句：`open` 事件触发过吗？
    .when-seen =
        - **连接从未打开**。名称无法解析、端口关闭、TLS 失败，或者服务器没有完成握手 [](source:whatwg-websockets#feedback-from-the-protocol)。
        - **服务器在接受之前就拒绝了**。此时 ASGI 服务器返回 HTTP 403；你选定的 4xxx 关闭码根本没有离开服务器 [](source:asgi-403)、[](source:uvicorn#uvicorn/protocols/websockets/websockets_impl.py)。
        - **代理达到了空闲超时**。默认情况下，上游 60 秒没有发来字节，nginx 就会结束隧道（`proxy_read_timeout`）[](source:nginx#src/http/modules/ngx_http_proxy_module.c)。
        - **代理重启了**。Cloudflare 在发布版本时会重启边缘服务器，打开着的 WebSocket 随之结束 [](source:cloudflare-websockets)。
        - **服务器断开了 TCP**。ws 的 `terminate()` [](source:ws#lib/websocket.js) 和 gorilla/websocket 的 `Conn.Close()` [](source:gorilla#conn.go) 不发送关闭帧，崩溃的进程也不发送。
        - **浏览器让连接失败**。它收到了无效的内容，例如不是 UTF-8 的文本 [](source:chromium)。
        - **你调用了 `close()` 却没有得到应答**。Chromium（约 2022 年的源代码）会等待服务器的关闭帧 60 秒 [](source:chromium)。如果在 `open` 之前调用，连接会立即失败 [](source:whatwg-websockets#dom-websocket-close)。
        - 不是 Cloudflare 错误页面上的那个 1006：那里的错误 1006 表示 IP 地址被封禁，与此无关 [](source:cloudflare-1xxx)。
    .how-to-fix =
        1. 检查 `open` 是否触发过。如果没有，就是握手失败：脚本看不到原因，请在网络面板中或用 curl 查看 HTTP 状态码。然后检查路径、证书链，以及每个代理上的 `Upgrade` 和 `Connection` 标头。
        2. 如果连接打开过，把它的存活时间与每一跳的空闲超时相比较。发送数据的间隔要短于其中最短的一个：由服务器发送 Ping，或由应用发送心跳。页面脚本没有 Ping 可用 [](source:whatwg-websockets#ping-and-pong-frames)。
        3. 在服务器上，每条退出路径都要发送关闭帧并等待应答。使用 gorilla/websocket 时，在 `Conn.Close()` 之前写出 Close 消息 [](source:gorilla#conn.go)。使用 ASGI 时，先接受，再用你的关闭码关闭 [](source:asgi-403)。
        4. 在 `close` 的处理函数中重连；之前不一定会有 `error` 事件 [](source:gecko-dom)。先随机等待 0 至 5 秒，之后采用截断指数退避 [](source:rfc6455#7.2.3)。如果握手一再失败，就停止。
    .when-to-use = 没有人能发送 1006；如果你尝试发送，ws 等库会抛出异常 [](source:ws#lib/sender.js)。要告诉对方为何关闭，请发送 1000、1001、1011 或自定义的关闭码，并等待应答。

websocket-1007 = 帧载荷数据无效
    .summary = 对端指出某条消息与其类型相矛盾；在实践中，就是文本消息不是有效的 UTF-8。
    .description =
        1007 针对的是消息内部的字节 [](source:rfc6455#7.4.1)。帧本身没有问题，但其中的文本不是有效的 UTF-8 [](source:rfc6455#8.1)。它来自真实的关闭帧：是对方发给你的。

        并非所有端点都使用它。遇到无效的 UTF-8 时，Firefox 发送 1007 [](source:gecko-net)，Chromium 则发送 [1002](entry:websocket/1002) [](source:chromium)。在这两种情况下，页面读到的都是 [1006](entry:websocket/1006)，因为是浏览器自己让连接失败的 [](source:rfc6455#7.1.5)。

        它不用于格式错误的 JSON，也不用于模式校验失败：这样的消息仍是有效的文本。
    .when-seen =
        - 对端使用 ws，在文本消息或关闭帧的关闭原因中发现了无效的 UTF-8 [](source:ws#lib/receiver.js)。
        - 对端使用 ws，无法解压某条压缩过的消息 [](source:ws#lib/permessage-deflate.js)。
        - 对端使用 Python 的 websockets 库，解码文本失败 [](source:python-websockets#src/websockets/protocol.py)。
        - 原生客户端把字节当作文本发送，或者代理改动了字节。页面脚本用字符串不会引发这种情况，因为字符串总是编码成有效的 UTF-8 [](source:whatwg-websockets#dom-websocket-send)。
    .how-to-fix =
        1. 把字节作为二进制消息发送，不要作为文本发送。
        2. 检查发送方：是否有从未转换的旧式字符集，或在 UTF-8 序列中间被截断的文本。
        3. 如果要截短关闭原因，请在字符边界处截断。上限是 123 字节，不是 123 个字符 [](source:whatwg-websockets#dom-websocket-close)。
        4. 如果文本发出时是有效的，就要怀疑压缩和途中的代理。
        5. 不要再次发送同样的数据。
    .when-to-use = 1007 由负责解码文本的库来发送。文本有效但内容不对（例如 JSON 格式错误）时，发送 1008 或 4000 至 4999 中的关闭码。

websocket-1008 = 违反策略
    .summary = 某条消息或对端本身违反了关闭方端点的规则。
    .description =
        1008 有意写得含糊。当 [1003](entry:websocket/1003) 和 [1009](entry:websocket/1009) 都不合适，或者端点不愿透露细节时，就用它兜底 [](source:rfc6455#7.4.1)。

        因此，关闭原因往往是唯一的线索。它供日志和开发者使用；客户端不得把它显示给用户 [](source:rfc6455#5.5.1)。

        握手期间的拒绝是另一回事。ASGI 服务器拒绝连接时返回 HTTP 403 [](source:asgi-403)，浏览器则将其变为 [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol)。
    .when-seen =
        - 握手之后，服务器认为登录、权限、请求速率或内容不可接受。具体规则由端点决定，RFC 6455 不作规定 [](source:rfc6455#7.4.1)。
        - ws 收到的消息分片或数据块过多（`WS_ERR_TOO_MANY_BUFFERED_PARTS`）[](source:ws#lib/receiver.js)。
        - `CloseRead` 已声明不再期待数据消息，coder/websocket 却收到了一条 [](source:coder#read.go)。
        - 编译为 WebAssembly 的 coder/websocket 在读取或连接时超时 [](source:coder#ws_js.go)。
    .how-to-fix =
        1. 查看 `close` 事件和服务器日志中的关闭原因。
        2. 检查令牌、来源和配额。
        3. 重连之前，先改掉被拒绝的东西。同样的消息或同样的凭据，结果也一样。
        4. 如果服务器由你编写，请尽可能发送更精确的关闭码：[3000](entry:websocket/3000)、[3003](entry:websocket/3003) 或 4000 至 4999 中的一个。
    .when-to-use = 预料之中的拒绝，而又没有其他关闭码能够描述时，发送 1008。大小超限发送 1009，意外的故障发送 1011。

websocket-1009 = 消息过大
    .summary = 消息超出了接收方愿意接受的大小。
    .description =
        接收方对单条消息设有上限，而某条消息超过了它 [](source:rfc6455#7.4.1)。MDN 说的是数据帧 [](source:mdn-closecode)，标准说的是消息。

        这个差别很重要。把消息拆成分片没有用，因为库计算的是整条消息 [](source:ws#lib/receiver.js)、[](source:python-websockets#src/websockets/protocol.py)。对 ws 来说，压缩也没有用，因为它在解压之后会再次检查大小 [](source:ws#lib/permessage-deflate.js)。

        各库的默认值相差悬殊：coder/websocket 是 32 KiB [](source:coder#read.go)，ws 是 100 MiB [](source:ws#lib/websocket.js)。能通过一台服务器的消息，可能被下一台拒绝。
    .when-seen =
        - ws：超过 `maxPayload`，客户端和服务器都适用 [](source:ws#lib/websocket.js)。
        - Python 的 websockets：超过 `max_size`，默认 1 MiB [](source:python-websockets#src/websockets/asyncio/server.py)。
        - coder/websocket：超过读取上限，默认 32,768 字节 [](source:coder#read.go)。
        - gorilla/websocket：仅当程序调用过 `SetReadLimit` 时 [](source:gorilla#conn.go)。
        - uvicorn：超过 `--ws-max-size`，默认 16 MiB [](source:uvicorn#uvicorn/config.py)。
        - Firefox：超出可缓冲的大小，或内存不足 [](source:gecko-net)。
        - tungstenite：消息超过 64 MiB 或帧超过 16 MiB 时报错；是否发送 1009 取决于调用方 [](source:tungstenite#src/protocol/mod.rs)。
    .how-to-fix =
        1. 找出接收方的上限，与整条消息的大小相比较。
        2. 有意识地调高上限，但调高后的大小必须是服务器对每个连接都承受得起的。
        3. 或者把数据拆成多条消息，并自行编号。
        4. 或者用 HTTP 传输大块数据，只发送链接。
    .when-to-use = 如果同类的消息再小一些就能通过，发送 1009。如果这类消息你一概不能接受，发送 1003。

websocket-1010 = 缺少必需的扩展
    .summary = 客户端需要某个扩展，而服务器的握手响应中没有它。
    .description =
        只有客户端发送 1010。它提出了某个扩展，服务器没有采纳，而客户端不愿在没有该扩展的情况下继续。关闭原因应当列出缺少的扩展。服务器从不需要这个关闭码：它可以直接让握手失败 [](source:rfc6455#7.4.1)。

        相反的情况表现不同。如果服务器的响应中带有客户端没有提出的扩展，客户端会让握手失败 [](source:rfc6455#4.1)，页面读到 [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol)。
    .when-seen =
        - 原生客户端要求使用某个扩展（例如 `permessage-deflate`），而服务器没有确认 [](source:rfc6455#7.4.1)。
        - 同上，但起因是代理删除了 `Sec-WebSocket-Extensions` 标头。
    .how-to-fix =
        - 在服务器上启用该扩展。
        - 让每个代理在两个方向上都放行 `Sec-WebSocket-Extensions`。
        - 或者让客户端把该扩展设为可选。
    .when-to-use = 客户端库在没有某个扩展就无法工作时发送 1010。服务器和页面脚本不发送它。

websocket-1011 = 内部错误
    .summary = 发送这个关闭码的一方出了意外故障。
    .description =
        发送方遇到了使它无法继续的状况。RFC 6455 只提到服务器 [](source:rfc6455#7.4.1)；勘误 3227 把这个关闭码扩展到任何端点 [](source:rfc6455-errata3227)，注册表也引用了该勘误 [](source:iana-websocket)。所以服务器也可能收到 1011。

        它并不总是意味着程序缺陷。Ping 得不到应答时，Python 的 websockets 库以 1011 关闭连接，客户端和服务器都是如此 [](source:python-websockets#src/websockets/asyncio/connection.py)。真正失联的对端收不到那个帧，它报告 [1006](entry:websocket/1006) [](source:rfc6455#7.1.5)。

        以 1011 关闭也可以是干净的。`wasClean` 只说明关闭握手已完成 [](source:rfc6455#7.1.4)。
    .when-seen =
        - Python 的 websockets 库中，某个处理函数抛出了异常 [](source:python-websockets#src/websockets/asyncio/server.py)。
        - 同一个库每 20 秒发送一次 Ping，而 20 秒内没有收到 Pong。关闭原因是 `keepalive ping timeout` [](source:python-websockets#src/websockets/asyncio/connection.py)。
        - 运行在 Daphne 之上的应用在握手之后抛出了异常 [](source:daphne)。
        - Firefox 自身遇到了意外错误 [](source:gecko-net)。
    .how-to-fix =
        1. 查看发送 1011 的一方在那个时刻的日志。
        2. 如果关闭原因是 `keepalive ping timeout`，先检查事件循环是否阻塞、链路是否缓慢，再考虑调高 `ping_timeout`。
        3. 按指数退避重连 [](source:rfc6455#7.2.3)，但尝试几次不成就要放弃。
    .when-to-use = 意料之外的故障发送 1011。拒绝发送 1008，重启发送 1012，过载发送 1013。

websocket-1012 = 服务重启
    .summary = 服务正在重启，请客户端稍后回来。
    .description =
        1012 宣告重启。它的注册邮件（见于 Java-WebSocket 和 tungstenite 文档中的引文）要求返回的客户端先随机等待 5 至 30 秒 [](source:hybi-1012)、[](source:java-websocket)、[](source:tungstenite#src/protocol/frame/coding.rs)。与之相比，[1001](entry:websocket/1001) 没有说明服务器是否会回来。

        不论某些网页怎么说，这个关闭码都不在 RFC 6455 中。它是后来依据一封写给工作组的邮件在 IANA 注册的 [](source:iana-websocket)、[](source:hybi-1012)。页面脚本不能把它传给 `close()` [](source:whatwg-websockets#dom-websocket-close)。
    .when-seen =
        - 运行在 uvicorn 上的服务器关停。自 0.21.0 版（2023 年 3 月）起，uvicorn 以 1012 关闭 WebSocket，也向应用报告 1012 [](source:uvicorn)。
        - 服务器为计划内的重启选用了它 [](source:hybi-1012)。
    .how-to-fix =
        - 在客户端：随机等待 5 至 30 秒后重连 [](source:hybi-1012)。
        - 在服务器端：分散客户端返回的时间，一次只重启一个节点。成千上万的客户端同时重连，本身就是一种负载。
    .when-to-use = 如果客户端知道如何应对，请在重启之前发送 1012。否则发送 1001。

websocket-1013 = 稍后重试
    .summary = 服务器过载，或因其他原因暂时无法服务，因此主动断开一部分客户端。
    .description =
        1013 请客户端暂时离开。它的注册邮件（见于 Java-WebSocket 和 tungstenite 文档中的引文）给客户端留下两条路：连接该服务的另一个地址，或者只在用户操作时才返回同一地址 [](source:hybi-1012)、[](source:java-websocket)、[](source:tungstenite#src/protocol/frame/coding.rs)。

        它相当于 [HTTP 503](entry:http/503)，但少了一样东西：关闭帧只容纳关闭码和关闭原因 [](source:rfc6455#5.5.1)，因此没有地方放 `Retry-After`。

        与 1012 一样，它在 IANA 注册，不属于 RFC 6455 [](source:iana-websocket)。
    .when-seen =
        - 应用正在卸除负载 [](source:hybi-1012)。
        - 握手期间的拒绝不会产生 1013：那是 HTTP 状态码，浏览器将其报告为 [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol)。
    .how-to-fix =
        - 如果该服务有另一个地址，就试试那个地址 [](source:hybi-1012)。
        - 否则要比遇到 1012 时等得更久，不要立刻回到同一节点。
        - 如果两端都由你掌控，可以把等待时间写入关闭原因，让客户端读取。
        - 在服务器端，先查明是什么满了，再重新接纳客户端。
    .when-to-use = 要通过关闭已打开的连接来减轻负载，发送 1013。计划内的重启发送 1012；握手完成之前，返回 HTTP 503。

websocket-1014 = 错误网关
    .summary = 服务器充当网关，从它后面的服务器收到了无效的响应。
    .description =
        1014 把责任转移了出去：网关没有问题，有问题的是它的上游。它的注册邮件（见于 Java-WebSocket 文档中的引文）把它比作 [HTTP 502](entry:http/502) [](source:hybi-1014)、[](source:java-websocket)。

        这个关闭码在 IANA 注册 [](source:iana-websocket)，不属于 RFC 6455 [](source:rfc6455#7.4.1)。各家的支持不一。gorilla/websocket 和 tungstenite 收到 1014 时视为协议错误，以 [1002](entry:websocket/1002) 应答 [](source:gorilla#conn.go)、[](source:tungstenite#src/protocol/mod.rs)。Chromium 接受它 [](source:chromium)。
    .when-seen =
        - 支持 WebSocket 的网关选用了它 [](source:hybi-1014)。
        - 在只转发字节的代理后面很少出现：这种代理会断开连接，客户端看到 [1006](entry:websocket/1006)。从源代码看，nginx 就是这样工作的 [](source:nginx#src/http/modules/ngx_http_proxy_module.c)。
        - 如果客户端基于 gorilla/websocket 或 tungstenite，则以 1002 的形式出现 [](source:gorilla#conn.go)、[](source:tungstenite#src/protocol/mod.rs)。
    .how-to-fix =
        1. 检查上游及其日志，不必检查网关。
        2. 按指数退避重连 [](source:rfc6455#7.2.3)。
        3. 如果你的客户端拒绝 1014，改为发送 1011 或 4000 至 4999 中的关闭码。
    .when-to-use = 只有网关才发送 1014，而且前提是你知道客户端接受它。否则发送 1011。

websocket-1015 = TLS 握手失败
    .summary = API 可以用这个关闭码表示 TLS 握手失败；浏览器通常改为报告 1006。
    .description =
        1015 留给本地使用：API 可以用它报告 TLS 失败。端点不得发送它 [](source:rfc6455#7.4.1)。

        证书有误时，不要指望在浏览器中看到它。WHATWG 标准规定，浏览器对 TLS 失败报告 [1006](entry:websocket/1006)，与其他任何失败的握手一样，并注明浏览器不使用 1015 [](source:whatwg-websockets#feedback-from-the-protocol)。Firefox 有一个例外：一类称为“安全性不足”（inadequate security）的协商错误 [](source:gecko-dom)。
    .when-seen =
        - 在原生客户端中，前提是所用的库能把 TLS 失败与其他失败区分开。例如，WinHTTP 为它定义了常量 [](source:winhttp)。
        - 在 Firefox 中，协商出的安全性不足时 [](source:gecko-dom)。
        - 除此之外，页面脚本中不会出现：请查看 [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol)。
    .how-to-fix =
        1. 在浏览器中打开同一主机的 `https://` 地址，查看证书错误。
        2. 检查证书链、主机名和两台机器的时钟。
        3. 修复之后再重连。
    .when-to-use = 没有人能发送 1015。没有 TLS，就没有能够携带它的 WebSocket 连接。

## 已注册的关闭码

websocket-3000 = 未授权
    .summary = 端点要求对端先通过身份验证，然后才继续。
    .description =
        3000 是 HTTP 401 在已打开的 WebSocket 连接上的对应物：没有登录，或登录已失效 [](source:luka967)。

        它位于供库和应用使用的范围内，那里的关闭码在 IANA 注册 [](source:rfc6455#7.4.2)、[](source:iana-websocket)；我们是在多份相互一致的注册表副本中读到这一行的。止于 1015 的列表会漏掉它。应用可以发送它，页面脚本也可以 [](source:whatwg-websockets#dom-websocket-close)。
    .when-seen =
        - 由于没有登录或登录已过期，服务器关闭了打开着的连接；它用的是已注册的关闭码，而不是 4401 之类的私有码 [](source:luka967)。
        - 握手完成之前的拒绝不会产生 3000：浏览器将其报告为 [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol)。
    .how-to-fix =
        1. 刷新令牌或重新登录。
        2. 然后重连。没有新的凭据，连接会以同样的方式结束。
    .when-to-use = 如果对端登录就能解决问题，发送 3000。如果对端身份已知但不被允许，发送 3003。

websocket-3003 = 禁止访问
    .summary = 端点知道对端是谁，但不允许它想做的事。
    .description =
        3003 是 HTTP 403 在已打开的 WebSocket 连接上的对应物：对端已通过身份验证，但没有权限 [](source:luka967)。

        它在 IANA 注册，位于供库和应用使用的范围内 [](source:rfc6455#7.4.2)、[](source:iana-websocket)；我们是在多份相互一致的注册表副本中读到这一行的。页面脚本也可以发送它 [](source:whatwg-websockets#dom-websocket-close)。
    .when-seen =
        - 应用拒绝已登录的用户执行某项操作或进入某个频道 [](source:luka967)。
    .how-to-fix =
        - 要改的是权限，不是凭据。为同一用户换一个新令牌没有用。
        - 不要自动重连。
    .when-to-use = 如果重新登录也不会改变结果，发送 3003。如果会改变，发送 3000。

websocket-3008 = 超时
    .summary = 对端过了太久才回应应用的请求。
    .description =
        3008 是 HTTP 408 的对应物：连接正常，但对端没有及时回应 [](source:luka967)。而 [1006](entry:websocket/1006) 则是根本没有收到关闭帧 [](source:rfc6455#7.1.5)。

        它在 IANA 注册，位于供库和应用使用的范围内 [](source:rfc6455#7.4.2)、[](source:iana-websocket)；我们是在多份相互一致的注册表副本中读到这一行的。
    .when-seen =
        - 应用在等待回应，例如登录消息或心跳，后来不再等下去 [](source:luka967)。
    .how-to-fix =
        - 及时应答心跳；检查客户端是否繁忙或休眠。
        - 如果工作缓慢有正当理由，调高服务器上的时限。
        - 重连。
    .when-to-use = 应用规定的期限已过，而连接仍然正常时，发送 3008。
