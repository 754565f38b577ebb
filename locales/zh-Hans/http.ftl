# HTTP 状态码：集合、分组和属性的文字。事实数据在 content/http/ 中。
# 各状态码的文字在 http-*.ftl 中，各对的文字在 http-comparisons.ftl 中。

http = HTTP 状态码
    .label = HTTP
    .description = HTTP 状态码说明服务器或途中的网关如何响应请求。第一位数字表示类别；遇到不认识的状态码，客户端按该类的第一个状态码处理，例如把未知的 4xx 当作 400。这些页面涵盖已注册的状态码，以及 nginx、Cloudflare、AWS、Microsoft 等的非官方状态码。
    .both = 两者都是 HTTP 状态码：都说明请求的处理结果。

## 分组

http-group-informational = 信息状态码
    .description = 100 至 199 是临时的：它们没有正文，之后还会有最终响应 [](source:rfc9110#15.2)。遇到其中不认识的状态码，客户端按 100 的含义理解 [](source:rfc9110#15)。105 至 199 未分配 [](source:iana-http)。
http-group-success = 成功状态码
    .description = 200 至 299 表示请求成功；就 202 而言，表示服务器已接收请求 [](source:rfc9110#15.3)。缓存默认可以保存 200、203、204 和 206；其他的需要有标头字段允许 [](source:rfc9110#15.1)。
http-group-redirection = 重定向状态码
    .description = 300 至 399 要求客户端再走一步，多数情况下是向另一个地址发出请求 [](source:rfc9110#15.4)。区分各种重定向，要问两个问题：移动是永久的吗（如 301 和 308）？方法会保留吗（如 307 和 308）？304 让客户端使用自己的副本；305 已弃用，306 未使用。
http-group-client-error = 客户端错误
    .description = 400 至 499 表示问题出在请求。响应应当说明请求有什么问题 [](source:rfc9110#15.5)。不加改变地再次发送，请求通常会再次失败：请修正请求、登录，或在状态码要求等待时等待。这个范围内的非官方状态码在下面另有分组。
http-group-server-error = 服务器错误
    .description = 500 至 599 表示请求可能没有问题，而是服务器或它后面的某个环节失败了 [](source:rfc9110#15.6)。只有幂等的请求才可以自动重发 [](source:rfc9110#9.2.2)。这个范围内的非官方状态码在下面另有分组。
http-group-nginx = nginx 状态码
    .description = nginx 的源代码定义了 444、494 至 497 和 499，供自己使用 [](source:nginx#src/http/ngx_http_request.h)。没有任何注册表列出它们 [](source:iana-http)。没有任何客户端会收到它们：444 和 499 出现在访问日志中；至于 494 至 497，客户端收到的是 [400](entry:http/400) [](source:nginx#src/http/ngx_http_special_response.c)。
http-group-cloudflare = Cloudflare 状态码
    .description = 无法从你的服务器得到正常响应时，Cloudflare 返回 520 至 526；正文带有 1xxx 错误时，返回 530 [](source:cloudflare-5xx)。起因几乎总在 Cloudflare 与源服务器之间，而不在访问者与 Cloudflare 之间。
http-group-aws = AWS 状态码
    .description = 460、463、464 和 561 由 Application Load Balancer 自己产生 [](source:aws-alb)。其他厂商会重复使用这些数字：在阿里云，463 表示转发环路 [](source:alibaba-alb)。
http-group-microsoft = Microsoft 状态码
    .description = Microsoft 的软件使用 440、449 和 450。其中只有 449 有我们能够读到的规范 [](source:ms-wdv)。它们都没有注册 [](source:iana-http)。
http-group-other = 其他非官方状态码
    .description = 这些数字是各种产品和框架自创的。许多列表把它们与已注册的状态码列在一起，但在注册表中它们未分配，而且同一个数字可能有不同的含义 [](source:iana-http)。

## 属性

http-fact-about = 涉及什么
    .description = 用几个字概括状态码所涉及的事情。
    .more-content = 可以继续发送的正文
    .other-protocol = 协议的切换
    .work-going-on = 正在进行的工作
    .hints = 可提前加载的资源
    .resumable-upload = 可以续传的上传
    .result = 结果
    .created = 已创建的资源
    .queued = 尚未完成的工作
    .transformed = 被代理改动过的结果
    .no-content = 没有正文的成功
    .reset = 需要重置的表单
    .part = 结果的一部分
    .several-results = 多个操作的结果
    .listed-before = 先前已列出的成员
    .changes = 相对于另一版本的变更
    .choice = 多种表示之间的选择
    .other-address = 请求的另一个地址
    .answer-elsewhere = 位于另一个地址的响应
    .stored-copy = 仍然有效的已存储副本
    .proxy-to-use = 应当使用的代理
    .syntax = 整个请求
    .identity = 客户端的身份
    .payment = 付费
    .permission = 服务器愿意做的事
    .address = 找不到任何东西的地址
    .method = 方法
    .accepted-format = 客户端接受的格式
    .proxy-identity = 客户端在代理处的身份
    .slow-request = 没有及时到达的请求
    .state = 资源的状态
    .removed = 永久消失的资源
    .missing-length = 请求没有给出的长度
    .condition = 不成立的条件
    .content-size = 正文的大小
    .address-length = 地址的长度
    .content-format = 正文的格式
    .range = 所请求的范围
    .expectation = 请求的期望
    .wrong-server = 无法就该地址作出响应的服务器
    .meaning = 正文的含义
    .lock = 锁
    .dependency = 另一项失败的操作
    .replay = 可能被重放的请求
    .protocol = 请求所用的协议
    .missing-condition = 请求缺少的条件
    .rate = 请求的速率
    .header-size = 标头字段的大小
    .law = 法律原因
    .server-failure = 服务器内部的故障
    .unknown-method = 服务器不认识的方法
    .upstream-answer = 来自网关后面的无效响应
    .declines = 暂时拒绝请求的服务器
    .upstream-time = 没有及时从网关后面到来的响应
    .version = HTTP 的版本
    .negotiation = 服务器的协商方式
    .storage = 存储空间
    .loop = 循环
    .extension = 请求缺少的扩展
    .network-login = 网络登录
    .session = 已结束的会话
    .certificate = 客户端的证书
    .client-left = 已离开的客户端
    .forwarded = 标头字段 X-Forwarded-For
    .difference = { $a } 涉及{ $a-text }；{ $b } 涉及{ $b-text }。
http-fact-method = 重定向时的方法
    .description = 客户端跟随重定向时，方法和正文会怎样。
    .kept = 保留，连同正文
    .may-become-get = POST 可能变成 GET
    .becomes-get = 变成 GET（或 HEAD）
    .difference =
        { $a-value ->
            [kept] { $a } 保留方法和正文
            [may-become-get] { $a } 可能把 POST 变成 GET
            [becomes-get] { $a } 总是把 POST 变成 GET
           *[other] { $a } 对方法的影响：{ $a-text }
        }；{ $b-value ->
            [kept] { $b } 保留方法和正文
            [may-become-get] { $b } 可能把 POST 变成 GET
            [becomes-get] { $b } 总是把 POST 变成 GET
           *[other] { $b } 对方法的影响：{ $b-text }
        }。
http-fact-permanent = 永久
    .description = 客户端应当从此使用新地址，还是只用这一次。
    .yes = 是
    .no = 否
    .difference = { $yes } 表示资源已永久移动，{ $no } 只对这次请求有效。
http-fact-fault = 责任方
    .description = 状态码把起因归于哪一方。
    .nobody = 无
    .client = 客户端
    .either = 客户端或服务器
    .server = 作出响应的服务器
    .upstream = 网关后面的服务器
    .network = 中间的网络
    .difference =
        { $a-value ->
            [nobody] { $a } 不归咎于任何一方
            [client] { $a } 归咎于客户端
            [either] { $a } 没有说明是客户端还是服务器的责任
            [server] { $a } 归咎于作出响应的服务器
            [upstream] { $a } 归咎于网关后面的服务器
            [network] { $a } 归咎于中间的网络
           *[other] { $a } 的责任方：{ $a-text }
        }；{ $b-value ->
            [nobody] { $b } 不归咎于任何一方
            [client] { $b } 归咎于客户端
            [either] { $b } 没有说明是客户端还是服务器的责任
            [server] { $b } 归咎于作出响应的服务器
            [upstream] { $b } 归咎于网关后面的服务器
            [network] { $b } 归咎于中间的网络
           *[other] { $b } 的责任方：{ $b-text }
        }。
http-fact-sender = 发送方
    .description = 链路上作出响应的服务器。
    .server = 源服务器
    .gateway = 网关或代理
    .either = 源服务器或网关
    .network = 中间的网络
    .nobody = 无人发送
    .difference =
        { $a-value ->
            [server] { $a } 来自源服务器
            [gateway] { $a } 来自网关或代理
            [either] { $a } 可能来自源服务器，也可能来自网关
            [network] { $a } 来自中间的网络，从不来自源服务器
            [nobody] 没有人发送 { $a }
           *[other] { $a } 的发送方：{ $a-text }
        }；{ $b-value ->
            [server] { $b } 来自源服务器
            [gateway] { $b } 来自网关或代理
            [either] { $b } 可能来自源服务器，也可能来自网关
            [network] { $b } 来自中间的网络，从不来自源服务器
            [nobody] 没有人发送 { $b }
           *[other] { $b } 的发送方：{ $b-text }
        }。
http-fact-retry = 接下来做什么
    .description = 客户端在收到响应之后做什么；自动重试只适用于幂等的请求。
    .not-needed = 无需再次发送
    .continue = 继续发送其余部分
    .wait = 等待最终响应
    .follow = 转到响应所指的地方
    .yes = 再次发送
    .with-backoff = 若为幂等，按指数退避再次发送
    .after-delay = 延迟之后再次发送
    .after-fix = 仅在修复之后再次发送
    .idempotent = 若方法幂等，再次发送
    .no = 不要再次发送
    .difference =
        遇到 { $a }，{ $a-value ->
            [not-needed] 无需再次发送
            [continue] 继续发送其余部分
            [wait] 等待最终响应
            [follow] 转到响应所指的地方
            [yes] 再次发送请求
            [with-backoff] 若请求幂等，按指数退避再次发送
            [after-delay] 延迟一段时间后再次发送请求
            [after-fix] 只有在消除起因之后才再次发送请求
            [idempotent] 只有方法幂等时才再次发送请求
            [restart] 重做整个流程
            [no] 不要再次发送请求
           *[other] 这样做：{ $a-text }
        }；遇到 { $b }，{ $b-value ->
            [not-needed] 无需再次发送
            [continue] 继续发送其余部分
            [wait] 等待最终响应
            [follow] 转到响应所指的地方
            [yes] 再次发送请求
            [with-backoff] 若请求幂等，按指数退避再次发送
            [after-delay] 延迟一段时间后再次发送请求
            [after-fix] 只有在消除起因之后才再次发送请求
            [idempotent] 只有方法幂等时才再次发送请求
            [restart] 重做整个流程
            [no] 不要再次发送请求
           *[other] 这样做：{ $b-text }
        }。
http-fact-stage = 失败的环节
    .description = 从代理到源服务器的途中没有成功的那一步。
    .name = 解析源服务器的名称
    .route = 到达源服务器
    .connection = 通过 TCP 连接源服务器
    .tls = 与源服务器的 TLS
    .response = 取得源服务器的响应
    .difference =
        { $a-value ->
            [name] { $a } 表示源服务器的名称没有解析成功
            [route] { $a } 表示未能到达源服务器
            [connection] { $a } 表示 TCP 没有连上
            [tls] { $a } 表示 TCP 已连上，但 TLS 失败
            [response] { $a } 表示连接已建立，问题出在响应
           *[other] { $a }：{ $a-text }
        }；{ $b-value ->
            [name] { $b } 表示源服务器的名称没有解析成功
            [route] { $b } 表示未能到达源服务器
            [connection] { $b } 表示 TCP 没有连上
            [tls] { $b } 表示 TCP 已连上，但 TLS 失败
            [response] { $b } 表示连接已建立，问题出在响应
           *[other] { $b }：{ $b-text }
        }。
http-fact-class = 类别
    .description = 第一位数字的含义。
    .informational = 信息（1xx）
    .success = 成功（2xx）
    .redirection = 重定向（3xx）
    .client-error = 客户端错误（4xx）
    .server-error = 服务器错误（5xx）
    .difference =
        { $a } 属于{ $a-value ->
            [informational] 临时响应（1xx）
            [success] 成功（2xx）
            [redirection] 重定向（3xx）
            [client-error] 客户端错误（4xx）
            [server-error] 服务器错误（5xx）
           *[other] 这个类别：{ $a-text }
        }；{ $b } 属于{ $b-value ->
            [informational] 临时响应（1xx）
            [success] 成功（2xx）
            [redirection] 重定向（3xx）
            [client-error] 客户端错误（4xx）
            [server-error] 服务器错误（5xx）
           *[other] 这个类别：{ $b-text }
        }。
http-fact-error = 错误
    .description = 状态码是否报告出了问题。
    .yes = 是
    .no = 否
    .difference = { $yes } 报告错误，{ $no } 不报告错误。
http-fact-fields-required = 必需的标头字段
    .description = 响应必须带有的标头字段。
    .absent = 无
    .allow = Allow
    .content-range = Content-Range
    .proxy-authenticate = Proxy-Authenticate
    .upgrade = Upgrade
    .www-authenticate = WWW-Authenticate
http-fact-fields-usual = 常用的标头字段
    .description = 响应应当带有或常常带有的标头字段。
    .absent = 无
    .accept = Accept
    .content-range = Content-Range
    .delta-base = Delta-Base
    .im = IM
    .link = Link
    .location = Location
    .retry-after = Retry-After
http-fact-request-fields = 请求标头字段
    .description = 状态码所涉及的请求标头字段，不论是存在还是缺失。
    .absent = 无
    .a-im = A-IM
    .accept = Accept
    .authorization = Authorization
    .early-data = Early-Data
    .expect = Expect
    .if-match = If-Match
    .if-modified-since = If-Modified-Since
    .if-none-match = If-None-Match
    .if-unmodified-since = If-Unmodified-Since
    .proxy-authorization = Proxy-Authorization
    .range = Range
http-fact-content = 正文
    .description = 响应在标头字段之后是否有正文。
    .forbidden = 不可发送正文
    .allowed = 允许
    .expected = 通常有
    .explains = 应说明错误
    .difference =
        { $a-value ->
            [forbidden] { $a } 没有正文
            [allowed] { $a } 可以有正文
            [expected] { $a } 通常带有正文
            [explains] { $a } 应当在正文中说明错误
           *[other] { $a } 的正文：{ $a-text }
        }；{ $b-value ->
            [forbidden] { $b } 没有正文
            [allowed] { $b } 可以有正文
            [expected] { $b } 通常带有正文
            [explains] { $b } 应当在正文中说明错误
           *[other] { $b } 的正文：{ $b-text }
        }。
http-fact-cacheable = 默认可缓存
    .description = 在没有标头字段允许的情况下，缓存能否凭自己的估计保存响应。
    .yes = 是
    .no = 否
    .never-stored = 否，而且完全不得存储
    .difference =
        { $a-value ->
            [yes] 缓存默认可以保存 { $a }
            [no] 只有 { $a } 的标头字段允许时，缓存才可以保存它
            [never-stored] 缓存不得存储 { $a }
           *[other] 对缓存而言，{ $a }：{ $a-text }
        }；{ $b-value ->
            [yes] 缓存默认可以保存 { $b }
            [no] 只有 { $b } 的标头字段允许时，缓存才可以保存它
            [never-stored] 缓存不得存储 { $b }
           *[other] 对缓存而言，{ $b }：{ $b-text }
        }。
http-fact-retry-after = Retry-After
    .description = 是否有标准规定了响应中 `Retry-After` 的含义。
    .yes = 已定义
    .no = 未定义
    .difference = 在 { $yes } 中，`Retry-After` 有规定的含义，在 { $no } 中则没有。
http-fact-used-by = 使用者
    .description = 已知使用该状态码的软件和服务，不论它是否已注册。
    .nginx = nginx
    .cloudflare = Cloudflare
    .aws-alb = AWS Application Load Balancer
    .alibaba-alb = 阿里云 ALB
    .iis = Microsoft IIS
    .microsoft = Microsoft
    .laravel = Laravel
    .twitter = Twitter（旧版 API）
    .shopify = Shopify
    .cpanel = cPanel
    .esri = Esri
    .google-rpc = google.rpc
    .grpc-gateway = grpc-gateway
    .qualys = Qualys
    .anthropic = Anthropic API
    .proxies = 某些代理
http-fact-grpc-by-client = gRPC 客户端解读为
    .description = 到达的响应没有 `grpc-status` 时，客户端所认定的 gRPC 状态码。
    .equivalence = gRPC 客户端收到没有 `grpc-status` 的 { $from } 时，报告 { $to }。
http-fact-defined-by = 定义出处
    .description = 赋予状态码含义的文档及其章节。
http-fact-checked = 核实方式
    .description = 本页可以信赖到什么程度。
    .read = 为撰写本页查阅了出处
    .recalled = 凭记忆写成；依赖它之前请查阅出处
    .secondary = 只见于第三方的副本
