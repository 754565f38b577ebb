# WebSocket 关闭码各对的专门文字：区分两者的问题、简短回答、该怎么做、常见陷阱。
# 在这里没有消息的代码对仍有自己的页面，由事实数据生成。

## 1006 及与它相近的关闭码

websocket-1006-vs-1007 = 有没有关闭帧到达你这里？
    .answer =
        1007 是随关闭帧来的：对方读了你的消息，发现其中的字节与消息类型相矛盾（在实践中，就是文本不是有效的 UTF-8），并把这一点告诉了你 [](source:rfc6455#7.4.1)。1006 不来自任何人：没有关闭帧到达，这个数字是你自己这一方填的 [](source:rfc6455#7.1.5)。遇到 1007，修正你发送的字节；遇到 1006，检查握手、代理和网络。
    .when-to-use-which =
        - 看到 1007：连接是正常的，被判定有问题的是某一条消息。不要重连后再发一次，因为同样的字节会得到同样的结果。检查你最后发送的那条文本消息：原始字节要作为二进制消息发送，旧式字符集要转换成 UTF-8，而且绝不要在字符中间结束一条消息。分片可以把一个字符切开，整条消息则不可以 [](source:rfc6455#5.6)。
        - 看到 1006，且连接从未打开：这是握手问题。名称无法解析、端口拒绝连接、TLS 失败，以及服务器没有完成的握手（在 HTTP/1.1 中，指 101 以外的任何响应），在页面中看起来都是这样 [](source:whatwg-websockets#feedback-from-the-protocol)。用 curl 重复该请求，或在网络面板中查看其 HTTP 状态码。
        - 在连接打开之后看到 1006：把连接的存活时间与每一跳的空闲超时相比较；上游 60 秒没有发来字节，nginx 就会结束隧道 [](source:nginx#src/http/modules/ngx_http_proxy_module.c)。然后查看服务器在那一秒的日志。先随机延迟再重连，失败后逐次延长等待 [](source:rfc6455#7.2.3)。
        - 编写服务器时：没有人能发送 1006 [](source:rfc6455#7.4.1)。1007 交给库，由它在解码失败时发送，ws [](source:ws#lib/receiver.js) 和 Python websockets [](source:python-websockets#src/websockets/protocol.py) 就是这样做的。文本有效而 JSON 格式错误，不属于 1007：请使用 [1008](entry:websocket/1008) 或[私有码](page:websocket-ranges#own-code)。
    .pitfalls =
        - 同一事件可能两者皆是。服务器发送了不是 UTF-8 的文本。浏览器必须让连接失败 [](source:rfc6455#8.1)，并在离开时发送关闭帧：Chromium 发送 [1002](entry:websocket/1002) [](source:chromium)，Firefox 发送 1007 [](source:gecko-net)。它不再处理任何应答 [](source:rfc6455#7.1.7)。于是页面读到 1006，关闭原因为空 [](source:chromium-blink)，而服务器的日志记录的是 1002 或 1007。怪罪网络之前，先把两边的日志放在一起对照。
        - 发现坏字节的一方，读不到自己发送的 1007。根据定义，每一方的关闭码都来自它收到的第一个关闭帧 [](source:rfc6455#7.1.5)。如果收到 1007 的是你这一方，那么发送错误文本的也是你这一方。
        - 页面无法用字符串产生无效的 UTF-8：`send()` 会把参数转换成总能编码的文本 [](source:whatwg-websockets#dom-websocket-send)。如果页面仍然收到 1007，就要怀疑 `send()` 之后的环节：压缩、改动字节的代理，或在别的方面要求严格的服务器。例如，压缩过的消息无法解压时，ws 也以 1007 应答 [](source:ws#lib/permessage-deflate.js)。
        - 日志中没有 1007，并不意味着没有错误的文本。Chromium 将其报告为 1002 [](source:chromium)。
        - 以 1007 结束时，收到它的一方的 `wasClean` 通常为 `true`；以 1006 结束时，它总是 `false`。“干净”表示关闭握手已完成，不表示一切顺利 [](source:rfc6455#7.1.4)。
        - Cloudflare 页面上的“Error 1006”或“Error 1007”说的是 IP 地址被封禁，与 WebSocket 毫无关系 [](source:cloudflare-1xxx)。

websocket-1005-vs-1006 = 有没有关闭帧，哪怕是空的？
    .answer =
        1005：收到了关闭帧，但其中没有写明关闭码。1006：根本没有收到关闭帧 [](source:rfc6455#7.1.5)。把 1005 当作 [1000](entry:websocket/1000) 处理，把 1006 当作连接丢失处理。
    .when-to-use-which =
        - 看到 1005：没有出故障。通常的起因是对方不带参数调用了 `close()`，这样会发送空的关闭帧 [](source:whatwg-websockets#dom-websocket-close)。如果那一方由你掌控，请传入关闭码和简短的关闭原因。
        - 看到 1006：先弄清连接是否打开过。如果打开过，怀疑空闲超时、崩溃和网络；如果没有，怀疑握手。
        - 两者你都不能发送：它们都留给本地报告使用 [](source:rfc6455#7.4.1)。
        - 在决定是否重连的程序中，把 1005 归入普通的结束。Python websockets 就是这样：1000、1001 和 1005 都算作成功关闭 [](source:python-websockets#src/websockets/frames.py)。
    .pitfalls =
        - 没有关闭帧就结束的 TCP 连接是 1006 [](source:rfc6455#7.1.5)。有些列表把它说成 1005。
        - 在 uvicorn 上，1005 可能是连接丢失：对端在握手之后消失时，它的两个 WebSocket 后端会把 1005 交给应用 [](source:uvicorn)。
        - 即使没有脚本调用过 `close()`，服务器也可能记录 1005：套接字被垃圾回收时，浏览器用空帧关闭它 [](source:whatwg-websockets#garbage-collection)。
        - 别的库显示 1005 的地方，Java-WebSocket 显示 [1000](entry:websocket/1000) [](source:java-websocket)。

websocket-1000-vs-1006 = 对方道别了吗？
    .answer =
        1000 是道别：有一个关闭帧说明工作已完成 [](source:rfc6455#7.4.1)。1006 表示没有收到关闭帧，所以没有人告诉你连接为何结束 [](source:rfc6455#7.1.5)。遇到 1006，按指数退避重连；遇到 1000，不要重连，除非应用需要长期保持连接。
    .when-to-use-which =
        - 看到 1000 而感到意外：检查自己的程序中是否调用了 `close`，或者服务器是否在回应一次之后就关闭连接。
        - 看到 1006：先检查连接是否打开过，再检查超时和日志。
        - 想让对端看到 1000：明确传入它，即 `close(1000)`，并在丢弃套接字之前等待作为应答的关闭帧。
    .pitfalls =
        - 你调用了 `close(1000)`，却读到 1006：服务器始终没有应答。Chromium（约 2022 年的源代码）等待应答 60 秒，然后放弃 [](source:chromium)。
        - 在连接打开之前调用 `close()` 会使连接失败：页面得到的是 1006，不是 1000 [](source:whatwg-websockets#dom-websocket-close)。
        - 服务器可能以为自己是礼貌地关闭的。gorilla/websocket 的 `Conn.Close()` 不发关闭帧就断开 TCP [](source:gorilla#conn.go)，ws 的 `terminate()` 则销毁套接字 [](source:ws#lib/websocket.js)。两者留给客户端的都是 1006。

websocket-1001-vs-1006 = 离开之前打招呼了吗？
    .answer =
        1001：对方要离开，并且说了出来，因为页面被关闭或服务器停止 [](source:rfc6455#7.4.1)。1006：它一声不响地消失了 [](source:rfc6455#7.1.5)。先排空连接再停止的服务器给出 1001；被直接强行终止的服务器给出 1006。
    .when-to-use-which =
        - 运行服务器时：处理停止信号，以 1001 或 [1012](entry:websocket/1012) 关闭每个 WebSocket，等待应答，然后退出。Python websockets 的 `Server.close()` 用 1001 完成这些步骤 [](source:python-websockets#src/websockets/asyncio/server.py)。
        - 客户端看到 1001：服务器是有意离开的。随机延迟一段时间后重连。
        - 客户端看到 1006：先用同样的延迟，之后逐次延长 [](source:rfc6455#7.2.3)。如果始终到不了打开这一步，就停下来检查握手。
        - 服务器看到 1001：用户很可能关闭了页面或点击了链接 [](source:whatwg-websockets#make-disappear)。没有什么要修的。
    .pitfalls =
        - 如果客户端每次部署都读到 1006，先怀疑关停过程漏掉了关闭帧，再怀疑网络。
        - 两端都健康时，中间节点也可能切断链路。Cloudflare 发布软件时会重启服务器，打开着的 WebSocket 随之结束 [](source:cloudflare-websockets)。
        - 页面不能用 `close(1001)` 宣告自己离开：这个调用会抛出异常 [](source:whatwg-websockets#dom-websocket-close)。1001 由浏览器自己发送。

websocket-1002-vs-1006 = 是对端指出了协议错误，还是没有人指出任何东西？
    .answer =
        1002 是对方的判断：它发现你的帧无效，并在离开之前说了出来 [](source:rfc6455#7.4.1)。1006 只说明没有关闭帧到达你这里 [](source:rfc6455#7.1.5)。它们往往是同一事件的两端，因为发现错误的一方发送 1002，自己报告的却是 1006 或库的错误。
    .when-to-use-which =
        - 看到 1002：你发送的内容有错。捕获帧，找到第一个有问题的帧。典型的起因有：客户端帧缺少掩码 [](source:rfc6455#5.1)、未协商扩展就设置了保留位、未知的操作码、控制帧被分片或过长 [](source:ws#lib/receiver.js)。
        - 看到 1006：向另一端索要日志。如果日志中是 1002，那么发现错误的是你这一方，发送坏字节的是对端。
        - 两者都轮不到你选：1002 归库使用，1006 不归任何人使用。
    .pitfalls =
        - 发现协议错误的浏览器会向服务器发送关闭码，但交给页面的是关闭原因为空的 1006 [](source:chromium-blink)。不要由此断定是网络断了。
        - 只要有一方还在写出错误的帧，重连对两者都无济于事。检查是否有改写字节的代理，或是否向已升级的套接字写入了普通 HTTP。
        - 对于不是 UTF-8 的文本，Chromium 也发送 1002 [](source:chromium)；关闭帧中的关闭码未知时，tungstenite 也发送 1002 [](source:tungstenite#src/protocol/mod.rs)。所以，即使每个帧的格式都正确，也可能出现 1002。

websocket-1006-vs-1009 = 是消息被拒绝，还是链路断了？
    .answer =
        1009 是点明了缘由的拒绝：接收方收到的消息大于它愿意处理的大小 [](source:rfc6455#7.4.1)。1006 不给出起因，因为没有关闭帧到达 [](source:rfc6455#7.1.5)。如果大消息总是以 1006 告终，说明有某个环节不用 WebSocket 的方式就切断了连接：请绕开代理测试，并检查服务器是否崩溃。
    .when-to-use-which =
        - 看到 1009：缩小消息，在应用中拆分消息，或有意识地调高接收方的上限。不要重连后再发同一条消息。
        - 在大消息之后立即看到 1006：用直连发送同一条消息。若此时是 1009，问题指向中间节点；若仍是 1006，则指向进程已死，或你自己这一方发现了错误。
        - 编写服务器时：在 WebSocket 库中设置上限，库能够以 1009 应答。如果上限设在只转发字节的中间节点上，它除了切断别无办法。
    .pitfalls =
        - 拒绝消息的一端，自己可能报告 1006 或库的错误，因为它没有收到关闭帧 [](source:rfc6455#7.1.5)。浏览器拒绝巨大的消息时，页面就是这样的一端：Firefox 在无法缓冲消息时发送 1009 [](source:gecko-net)。
        - 上限按消息计算，不按帧计算。分片绕不过它 [](source:ws#lib/receiver.js)。
        - 没有 1009 可能只是因为没有上限：gorilla/websocket 只有在调用 `SetReadLimit` 之后才有上限 [](source:gorilla#conn.go)。

websocket-1006-vs-1011 = 出故障的一方来得及说出来吗？
    .answer =
        1011：对方出了意外故障，但还能发送关闭帧 [](source:rfc6455#7.4.1)。1006：没有收到关闭帧，所以它要么崩溃了，要么被切断了，要么从未连上 [](source:rfc6455#7.1.5)。遇到 1011，查看服务器的日志；遇到 1006，先弄清服务器究竟在不在。
    .when-to-use-which =
        - 看到 1011：在发送方的日志中查找那个时刻的异常。处理函数抛出异常时，Python websockets 发送 1011 [](source:python-websockets#src/websockets/asyncio/server.py)；应用在握手之后失败时，Daphne 发送 1011 [](source:daphne)。
        - 看到 1006：检查进程是否被强行终止、途中是否超时、握手是否失败。
        - 编写服务器时：在每个处理函数的最外层捕获异常，让客户端读到 1011 而不是 1006。
        - 两者都可以按指数退避重连。遇到 1011，尝试几次不成就要放弃，因为同样的请求可能触发同样的缺陷。
    .pitfalls =
        - 保活超时会同时产生这两者。Pong 没有及时到达时，Python websockets 以 1011 关闭，关闭原因是 `keepalive ping timeout` [](source:python-websockets#src/websockets/asyncio/connection.py)。被切断的对端收不到那个帧，它报告 1006 [](source:rfc6455#7.1.5)。
        - 所以 1011 不能证明服务器有缺陷。服务器可能从处于慢速链路上的 Python 客户端收到它 [](source:python-websockets#src/websockets/asyncio/connection.py)。

websocket-1006-vs-1015 = TLS 握手失败会给出哪个数字？
    .answer =
        在浏览器中是 1006：WHATWG 标准把 TLS 失败与其他任何连接失败同样对待，使脚本无法探测网络 [](source:whatwg-websockets#feedback-from-the-protocol)。1015 是 RFC 6455 为 TLS 失败预留的数字 [](source:rfc6455#7.4.1)，在 JavaScript 中很少遇到。两者都从不随帧传输。
    .when-to-use-which =
        - 连接打开之前看到 1006：TLS 是若干嫌疑之一。打开同一主机的 `https://` 地址，查看那里的证书错误。检查证书链、主机名和时钟。
        - 看到 1015：在 WebSocket 建立之前 TLS 就失败了。在证书或设置修复之前，重连没有用。
        - 在程序中，不要等待 1015。处理 1006，并记住 `open` 是否触发过。
    .pitfalls =
        - “证书有误会得到 1015”的说法，对浏览器来说是错的 [](source:whatwg-websockets#feedback-from-the-protocol)。Firefox 有一个例外：对一类 TLS 错误，即安全性不足，它使用 1015 [](source:gecko-dom)。
        - 连接打开之后的 1006 不再指向 TLS 握手。请检查超时和崩溃。

websocket-1005-vs-1015 = 是没带关闭码的关闭，还是没有 TLS？
    .answer =
        两者都是本地报告，任何对端都不能发送 [](source:rfc6455#7.4.1)，但它们处在连接的两头。1005 结束的是正常工作过的连接：收到了不带关闭码的关闭帧 [](source:rfc6455#7.1.5)。1015 针对的是从未开始的连接，因为 TLS 失败了 [](source:rfc6455#7.4.1)。
    .when-to-use-which =
        - 看到 1005：当作 [1000](entry:websocket/1000) 处理。如果发送方由你掌控，让它传入关闭码。
        - 看到 1015：修复证书、证书链、主机名或时钟。在此之前，任何重试都不会成功。
        - 想发送其中之一：办不到。正常结束请用 [1000](entry:websocket/1000)；TLS 失败则没有留下任何可以发送东西的通道。
    .pitfalls =
        - TLS 失败时，页面通常读到 [1006](entry:websocket/1006)，而不是 1015 [](source:whatwg-websockets#feedback-from-the-protocol)。
        - 接受 1005 作为参数的库写出的是空的正文；这个数字本身从不发出，gorilla/websocket 就是一例 [](source:gorilla#conn.go)。

## 普通的结束

websocket-1000-vs-1001 = 是工作完成了，还是端点要离开？
    .answer =
        1000：连接已达成目的。1001：端点自身要离开，即页面被关闭或服务器停止 [](source:rfc6455#7.4.1)。你的脚本可以发送 1000；1001 供浏览器以及正在关停的服务器使用。
    .when-to-use-which =
        - 页面中的程序：`close(1000)`。这个调用只接受 1000 和 3000-4999，所以 `close(1001)` 会抛出 `InvalidAccessError` [](source:whatwg-websockets#dom-websocket-close)。
        - 服务器与这个客户端的事已经办完：1000。服务器停止：1001；如果马上就会回来，并且客户端认识 [1012](entry:websocket/1012)，则用 1012。
        - 收到 1000：不要自行重连，除非应用需要长期保持连接。
        - 从服务器收到 1001：随机延迟一段时间后重连。从浏览器收到 1001：用户已离开页面 [](source:whatwg-websockets#make-disappear)，请释放为其保留的资源。
    .pitfalls =
        - 浏览器对打开着的套接字做垃圾回收时，发送的是空帧，不是 1001；服务器于是读到 [1005](entry:websocket/1005) [](source:whatwg-websockets#garbage-collection)。
        - 不带参数的 `close()` 两者都不是：它给出的同样是 1005 [](source:whatwg-websockets#dom-websocket-close)。

websocket-1000-vs-1005 = 关闭的一方写明关闭码了吗？
    .answer =
        `close(1000)` 把 1000 写入关闭帧；`close()` 发送空的关闭帧，接收方报告 1005 [](source:whatwg-websockets#dom-websocket-close)。两者都不是错误。始终传入关闭码，1005 就会从你的日志中消失。
    .when-to-use-which =
        - 从脚本中关闭：`close(1000)`；如果对查看日志的人有帮助，再附上关闭原因。
        - 看到 1005：当作 1000 处理，除非你的协议约定必须带关闭码。若有此约定，说明对端走了一条忘记传入它的路径。
        - 你不能发送 1005；它只作为报告而存在 [](source:rfc6455#7.4.1)。
    .pitfalls =
        - “`close()` 会发送 1000”的说法很常见，但与标准不符 [](source:whatwg-websockets#dom-websocket-close)。
        - 你自己不带参数的 `close()` 可能以 1005 的形式回到你这里：ws 对空的关闭帧以空的关闭帧应答 [](source:ws#lib/websocket.js)。
        - Java-WebSocket 对空帧报告 1000 [](source:java-websocket)，所以同一次关闭在两份日志中并不一样。
        - 默认行为各不相同。Python websockets 的 `close()` 在未另行指定时发送 1000 [](source:python-websockets#src/websockets/asyncio/connection.py)；应用没有写明关闭码时，uvicorn 使用 1000 [](source:uvicorn#uvicorn/protocols/websockets/websockets_impl.py)。

websocket-1001-vs-1012 = 一去不返，还是马上回来？
    .answer =
        1001 表示端点离开，不作任何承诺 [](source:rfc6455#7.4.1)。1012 表示服务重启，它的注册邮件建议随机等待 5 至 30 秒后重连 [](source:hybi-1012)。滚动重启时，如果所有客户端都认识 1012 就发送 1012，否则发送 1001。
    .when-to-use-which =
        - 滚动重启或部署：1012。自 0.21.0 版起，uvicorn 在关停时发送它 [](source:uvicorn)。
        - 永久关停，或客户端不由你掌控：1001，我们的表格中的每个库都接受它。Python websockets 在服务器关闭时默认使用它 [](source:python-websockets#src/websockets/asyncio/server.py)。
        - 客户端看到其中任何一个：随机延迟一段时间后重连。遇到 1012，取 5 至 30 秒 [](source:hybi-1012)。
    .pitfalls =
        - 1012 在 IANA 注册 [](source:iana-websocket)，但不属于 RFC 6455 [](source:rfc6455#7.4.1)，所以旧的库可能视其为无效。较旧的 .NET 版本似乎拒绝 1012 至 1014 [](source:dotnet)。
        - 如果没有随机延迟，一个节点重启会让它的所有客户端在同一瞬间返回。
        - 页面消失时，浏览器也发送 1001 [](source:whatwg-websockets#make-disappear)。1012 只有来自服务器才有意义。

## 错误的数据

websocket-1002-vs-1003 = 是帧损坏了，还是数据类型不对？
    .answer =
        1002：字节违反了协议的规则。1003：协议没有问题，但这个端点不能接受这种类型的数据，例如只读文本的地方收到了二进制 [](source:rfc6455#7.4.1)。1002 是库或途中某个环节的缺陷；1003 是两个应用之间不匹配。
    .when-to-use-which =
        - 看到 1002：抓取流量，找到第一个有问题的帧。首先怀疑代理和自行实现的帧处理。
        - 看到 1003：改发另一种类型，用字符串代替 `ArrayBuffer` 或 `Blob`，或者反过来；或者让接收方两种都能处理。
        - 编写端点时：1002 交给库。只有当这种类型的消息一概不可能被接受时，才发送 1003。
    .pitfalls =
        - 内容有误的文本消息不是 1003。无效的 UTF-8 是 [1007](entry:websocket/1007)，违反你的规则的内容是 [1008](entry:websocket/1008) [](source:rfc6455#7.4.1)。
        - 1002 并不总是意味着帧损坏：Chromium 把它用于无效的 UTF-8 [](source:chromium)，tungstenite 把它用于不认识的关闭码 [](source:tungstenite#src/protocol/mod.rs)。

websocket-1002-vs-1007 = 是帧有错，还是帧里的内容有错？
    .answer =
        1002：帧违反了协议。1007：帧的格式正确，但载荷与消息类型相矛盾，例如文本不是 UTF-8 [](source:rfc6455#7.4.1)。如果 1002 是 Chrome 发送的，两种可能都要考虑：对于无效的 UTF-8，Chromium 也发送 1002 [](source:chromium)。
    .when-to-use-which =
        - 看到 1007：检查你这一方如何生成文本。原始字节应当放在二进制消息中。
        - 从服务器或原生客户端看到 1002：检查帧格式，即掩码、保留位、操作码和控制帧 [](source:ws#lib/receiver.js)。
        - 从 Chromium 浏览器看到 1002：先检查你发送的文本是不是有效的 UTF-8，因为这样测试更省事。
        - 编写库时：对无效的 UTF-8 以 1007 应答，这正是该关闭码的用途 [](source:rfc6455#7.4.1)。
    .pitfalls =
        - 对同样的错误文本，Firefox 发送 1007 [](source:gecko-net)，Chromium 发送 1002 [](source:chromium)。按关闭码做统计会混淆起因。
        - 对关闭原因中的无效 UTF-8，各服务器的做法也不同：ws 以 1007 应答 [](source:ws#lib/receiver.js)，gorilla/websocket 以 1002 应答 [](source:gorilla#conn.go)。在字符中间截断的关闭原因就会触发。
        - 如果 1002 或 1007 是服务器发送的，页面会读到它。如果错误是页面自己的浏览器发现的，页面两者都读不到，读到的是 [1006](entry:websocket/1006) [](source:rfc6455#7.1.5)。

websocket-1003-vs-1007 = 这种类型的消息有没有可能被接受？
    .answer =
        没有：1003，端点根本不能接受这种类型，例如把二进制发给只收文本的服务。有，但这一条与其类型不符：1007，例如不是 UTF-8 的文本 [](source:rfc6455#7.4.1)。遇到 1003，更换类型；遇到 1007，修正字节。
    .when-to-use-which =
        - 看到 1003：用字符串代替 `ArrayBuffer` 或 `Blob`，或者反过来。
        - 看到 1007：找到字节变成文本的地方。常见的毛病是旧式字符集或字符被切断；原始字节请作为二进制发送。
        - 编写服务器时：1003 由你的程序决定，1007 由库中的解码器决定。
    .pitfalls =
        - 不要为了绕过 1003 而把二进制数据作为文本发送：除非这些字节恰好是有效的 UTF-8，否则你得到的会是 1007。
        - JSON 格式错误两者都不是：类型可以接受，文本也有效。请使用 [1008](entry:websocket/1008) 或[私有码](page:websocket-ranges#own-code)。
        - 你以为会得到 1007 的地方，Chromium 发送 [1002](entry:websocket/1002) [](source:chromium)。

websocket-1003-vs-1008 = 是做不到，还是不允许？
    .answer =
        1003：端点无法处理这种类型的数据，不论由谁发送。1008：它能处理，但有规则禁止，而这条规则可以保密 [](source:rfc6455#7.4.1)。类型不对时用 1003；只有在没有其他合适的关闭码或必须隐瞒缘由时，才用 1008。
    .when-to-use-which =
        - 看到 1003：更换消息类型。
        - 看到 1008：先看关闭原因，再检查令牌、来源、配额和内容。原样再发一次没有用。
        - 编写服务器时：选用更具体的关闭码。类型用 1003，大小用 [1009](entry:websocket/1009)，编码错误用 [1007](entry:websocket/1007)，其余用 1008。
    .pitfalls =
        - 1008 并不总是来自应用的规则：积压的数据块或分片过多时，ws 会发送它 [](source:ws#lib/receiver.js)；在 `CloseRead` 之后又来了数据消息时，coder/websocket 会发送它 [](source:coder#read.go)。
        - 没有关闭原因的 1008 对对方几乎毫无用处。如果不必隐瞒规则，就写明它。

websocket-1003-vs-1009 = 是类型不对，还是太大？
    .answer =
        1003：这种类型的消息一概不接受。1009：这一条太大，换成较小的就能通过 [](source:rfc6455#7.4.1)。遇到 1003 更换类型，遇到 1009 缩减大小。
    .when-to-use-which =
        - 看到 1003：在文本与二进制之间切换。
        - 看到 1009：在应用中拆分数据，调高接收方的上限，或把大块数据移到 HTTP。
        - 编写服务器时：1009 交给库的上限检查，1003 由自己的程序发送。
    .pitfalls =
        - 分片对 1009 没有用：上限是针对每条消息的 [](source:python-websockets#src/websockets/protocol.py)。
        - 各库的上限相差数千倍：默认值在 coder/websocket 中是 32,768 字节 [](source:coder#read.go)，在 Python websockets 中是 1 MiB [](source:python-websockets#src/websockets/asyncio/server.py)，在 ws 中是 100 MiB [](source:ws#lib/websocket.js)。能通过一台服务器的消息，到另一台就会失败。

## 拒绝与故障

websocket-1008-vs-1009 = 是有规则禁止，还是仅仅太大？
    .answer =
        1009 只有一个含义：消息大于接收方愿意处理的大小。1008 是通用的拒绝，用于没有更合适的关闭码或规则不宜透露的情况 [](source:rfc6455#7.4.1)。大小上限也是规则，但它有自己的关闭码：请发送 1009。
    .when-to-use-which =
        - 看到 1009：减少每条消息发送的数据，或调高接收方的上限。
        - 看到 1008：查看关闭原因，检查凭据、速率和内容。大小不是首要嫌疑。
        - 编写服务器时：消息超过库的上限时，通常由库自己发送 1009。把 1008 留给只有你的应用才知道的情况。
    .pitfalls =
        - 许多小块得到的可能是 1008 而不是 1009：缓冲的数据块或分片过多时，ws 使用 1008 [](source:ws#lib/receiver.js)。
        - 速率限制不是大小限制。消息太多是 1008，一条消息太大是 1009。
        - 小消息解压之后可能变成大消息；ws 在那时同样应用它的上限 [](source:ws#lib/permessage-deflate.js)。

websocket-1008-vs-1011 = 是你的错，还是我的错？
    .answer =
        1008：发送方不接受你所做的事。1011：发送方自己在某件事上失败了 [](source:rfc6455#7.4.1)。遇到 1008，先作出改变再重试；遇到 1011，按指数退避重试。
    .when-to-use-which =
        - 看到 1008：检查令牌、来源、配额和内容。不加改变的重试会得到同样的拒绝。
        - 看到 1011：查看发送方的日志。重试几次，每次延长等待。
        - 编写服务器时：预料到的拒绝是 1008，没有预料到的异常是 1011。如果客户端应当登录，[3000](entry:websocket/3000) 更精确。
    .pitfalls =
        - 抛出异常的身份验证检查会以 1011 告终，等于叫客户端再来。请捕获异常并发送 1008。
        - 1011 可能来自客户端。一份勘误把它的适用范围从服务器扩大到任何端点 [](source:rfc6455-errata3227)；保活超时时，Python websockets 的任意一方都会发送它 [](source:python-websockets#src/websockets/asyncio/connection.py)。
        - 在 WebSocket 被接受之前的拒绝不带关闭码。ASGI 服务器返回 HTTP 403，页面读到 [1006](entry:websocket/1006) [](source:asgi-403)。

websocket-1011-vs-1014 = 是服务器出了故障，还是它后面的服务器？
    .answer =
        1011：与你通信的端点出了故障 [](source:rfc6455#7.4.1)。1014：这个端点是网关，它工作正常，是它的上游给了它无效的响应 [](source:hybi-1014)。遇到 1011，查看发送方的日志；遇到 1014，查看上游的日志。
    .when-to-use-which =
        - 看到 1011：在发送方的日志中查找异常。
        - 看到 1014：不必动网关，检查它所调用的服务。
        - 编写网关时：只向接受 1014 的客户端发送它。gorilla/websocket [](source:gorilla#conn.go) 和 tungstenite [](source:tungstenite#src/protocol/mod.rs) 不接受；对它们请使用 1011 或 4000 至 4999 中的关闭码。
        - 两者都可以按指数退避重试。
    .pitfalls =
        - 基于 gorilla/websocket 或 tungstenite 的客户端把 1014 视为协议错误，以 [1002](entry:websocket/1002) 应答 [](source:gorilla#conn.go)、[](source:tungstenite#src/protocol/mod.rs)。于是你的网关记录的是 1002，真正的起因就此丢失。
        - 1014 是在 IANA 注册的 [](source:iana-websocket)；RFC 6455 没有定义它 [](source:rfc6455#7.4.1)。一些较旧的列表仍称它未分配。
        - 不要指望每个代理都给出 1014。只转发字节的代理在上游失败时结束隧道，你读到的是 [1006](entry:websocket/1006) [](source:rfc6455#7.1.5)。

websocket-1012-vs-1013 = 是计划内的重启，还是负载过高？
    .answer =
        1012：服务正在重启，所以请在短暂的随机延迟之后回来。1013：服务已过载，所以请换一个地址，或者过些时候再来 [](source:hybi-1012)。把 1013 当作 1012 处理的客户端会加剧过载。
    .when-to-use-which =
        - 看到 1012：随机等待 5 至 30 秒后重连 [](source:hybi-1012)。
        - 看到 1013：如果有另一个地址，就试试那个地址。只在用户操作时才返回同一地址，这是注册邮件的要求 [](source:hybi-1012)；或者至少在更长的退避之后再返回。
        - 运行服务器时：部署用 1012，卸除负载用 1013。
    .pitfalls =
        - 关闭帧没有表示等待时间的字段。如果两端都由你掌控，可以在关闭原因中写入提示，那里有 123 字节的空间 [](source:rfc6455#5.5.1)。
        - 如果在握手之前就能判断已满，就用 HTTP [503](entry:http/503) 拒绝。不过，浏览器页面会把它读成 [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol)。
        - 两者都不在 RFC 6455 中 [](source:rfc6455#7.4.1)。旧的库可能拒绝它们。

## 已注册的关闭码

websocket-1008-vs-3000 = 是泛泛的拒绝，还是“请先登录”？
    .answer =
        按照它在注册表中的名称，3000 只有一个意思：Unauthorized（未授权）[](source:iana-websocket)。1008 是通用的拒绝，可以隐瞒缘由 [](source:rfc6455#7.4.1)。登录就能解决时发送 3000；不能说或不愿说时发送 1008。
    .when-to-use-which =
        - 看到 3000：更新凭据，然后重连。
        - 看到 1008：查看关闭原因。可能是凭据，也可能是速率、来源或内容。
        - 编写服务器时：有了 3000，客户端不必解析关闭原因就能作出反应。如果客户端身份已知但不被允许，[3003](entry:websocket/3003) 更合适。
        - 编写页面时：脚本可以把 3000 传给 `close()`，但不能传 1008 [](source:whatwg-websockets#dom-websocket-close)。
    .pitfalls =
        - RFC 6455 把 3000-3999 的含义留给注册者决定 [](source:rfc6455#7.4.2)。在客户端依赖它之前，先与客户端约定好含义。
        - 先接受 WebSocket，再关闭它。在此之前的拒绝是 HTTP 响应，不论你选定什么关闭码，页面读到的都是 [1006](entry:websocket/1006) [](source:asgi-403)。
        - 遇到 3000，不要用同一令牌循环重连。

websocket-3000-vs-3003 = 是“你是谁”，还是“你可以吗”？
    .answer =
        3000 Unauthorized（未授权）：端点不知道你是谁。3003 Forbidden（禁止访问）：端点知道你是谁，但不允许。这两个名称 [](source:iana-websocket) 对应 HTTP 401 和 403。遇到 3000，登录后重连；遇到 3003，在权限改变之前不要回来。
    .when-to-use-which =
        - 看到 3000：更新令牌，然后重连一次。如果又是 3000，就停下来询问用户。
        - 看到 3003：提示访问被拒绝。为同一账号换新的凭据没有用。
        - 编写服务器时：令牌缺失、错误或过期用 3000；令牌有效但没有权限用 3003。如果不想透露是哪一种，发送 [1008](entry:websocket/1008) [](source:rfc6455#7.4.1)。
    .pitfalls =
        - 与 401 和 403 的相似之处在于名称。协议没有规定这个范围内的关闭码是什么含义 [](source:rfc6455#7.4.2)。
        - 两者都需要已打开的 WebSocket。握手期间的拒绝，到了页面就是 [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol)。
        - 4401 和 4403 是许多应用的习惯，同样的数字在别处可能是另外的含义：4000-4999 是私有的 [](source:rfc6455#7.4.2)。
