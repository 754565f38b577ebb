# gRPC 状态码：集合、分组和属性的文字。事实数据在 content/grpc/ 中。
# 各状态码的文字在 grpc-codes.ftl 中，各对的文字在 grpc-comparisons.ftl 中。

grpc = gRPC 状态码
    .label = gRPC
    .description = gRPC 状态码说明调用如何结束。17 个状态码中，有 7 个只会来自应用，其余的也可能由库产生。它们与 HTTP 之间有两张对照表，每个方向一张，而且彼此并不互逆。
    .both = 两者都是 gRPC 状态码：都说明调用如何结束。

## 分组

grpc-group-success = 成功
    .description = OK 是唯一不报告错误的状态码 [](source:google-rpc-code)。
grpc-group-application = 应用的状态码
    .description = gRPC 库从不产生这 7 个状态码 [](source:grpc-codes)。如果看到其中之一，那是某个处理函数选定的，所以它的作者能告诉你缘由。
grpc-group-library = 库和应用的状态码
    .description = 处理函数可以返回这些状态码，但没有处理函数返回时，它们也会出现：由库产生 [](source:grpc-codes)，或由客户端从没有 `grpc-status` 的 HTTP 响应推断出来 [](source:grpc-http)。对 PERMISSION_DENIED 来说，这样的途径只有 HTTP 响应一条。所以先弄清它出自何处。

## 属性

grpc-fact-subject = 涉及什么
    .description = 决定调用如何结束的因素。
    .success = 成功
    .caller = 取消调用的调用方
    .request = 请求的参数
    .deadline = 截止时间
    .entity = 实体是否存在
    .identity = 调用方是谁
    .permission = 调用方可以做什么
    .quota = 配额或限制
    .state = 系统的状态
    .concurrency = 并发的工作
    .range = 范围的末尾
    .method = 服务提供什么
    .invariant = 被破坏的不变量
    .reachability = 服务能否连上
    .data = 丢失或损坏的数据
    .nothing-known = 没有可用信息的错误
    .difference =
        { $a } { $a-value ->
            [success] 报告成功
            [caller] 涉及取消调用的调用方
            [request] 涉及请求的参数
            [deadline] 涉及截止时间
            [entity] 涉及实体是否存在
            [identity] 涉及调用方是谁
            [permission] 涉及调用方可以做什么
            [quota] 涉及配额或限制
            [state] 涉及系统的状态
            [concurrency] 涉及与并发工作的冲突
            [range] 涉及范围的末尾
            [method] 涉及服务提供什么
            [invariant] 涉及被破坏的不变量
            [reachability] 涉及服务能否连上
            [data] 涉及丢失或损坏的数据
            [nothing-known] 涉及没有可用信息的错误
           *[other] 涉及：{ $a-text }
        }；{ $b } { $b-value ->
            [success] 报告成功
            [caller] 涉及取消调用的调用方
            [request] 涉及请求的参数
            [deadline] 涉及截止时间
            [entity] 涉及实体是否存在
            [identity] 涉及调用方是谁
            [permission] 涉及调用方可以做什么
            [quota] 涉及配额或限制
            [state] 涉及系统的状态
            [concurrency] 涉及与并发工作的冲突
            [range] 涉及范围的末尾
            [method] 涉及服务提供什么
            [invariant] 涉及被破坏的不变量
            [reachability] 涉及服务能否连上
            [data] 涉及丢失或损坏的数据
            [nothing-known] 涉及没有可用信息的错误
           *[other] 涉及：{ $b-text }
        }。
grpc-fact-retry = 重试
    .description = 客户端是否应当再次发起调用，以及事先必须做什么。
    .not-needed = 不需要
    .with-backoff = 是，按指数退避
    .after-delay = 是，延迟之后
    .after-fix = 仅在修复之后
    .idempotent = 仅当调用幂等时
    .restart = 重做整个流程
    .no = 否
    .difference =
        遇到 { $a }，{ $a-value ->
            [not-needed] 不需要重试
            [yes] 应重试
            [with-backoff] 应按指数退避重试
            [after-delay] 应延迟一段时间再重试
            [after-fix] 消除起因之后才可重试
            [idempotent] 只重试幂等的调用
            [restart] 应重做整个流程，而不只是最后一次调用
            [no] 不要重试
           *[other] 关于重试：{ $a-text }
        }；遇到 { $b }，{ $b-value ->
            [not-needed] 不需要重试
            [yes] 应重试
            [with-backoff] 应按指数退避重试
            [after-delay] 应延迟一段时间再重试
            [after-fix] 消除起因之后才可重试
            [idempotent] 只重试幂等的调用
            [restart] 应重做整个流程，而不只是最后一次调用
            [no] 不要重试
           *[other] 关于重试：{ $b-text }
        }。
grpc-fact-generated-by-library = 由 gRPC 库产生
    .description = 在没有处理函数返回它的情况下，这个状态码能否出现。
    .yes = 是
    .from-http = 只能由 HTTP 状态码推断
    .no = 从不
    .difference =
        { $a-value ->
            [yes] gRPC 库可能产生 { $a }
            [from-http] gRPC 客户端可能由 HTTP 状态码推断出 { $a }
            [no] gRPC 库从不产生 { $a }
           *[other] gRPC 库是否产生 { $a }：{ $a-text }
        }；{ $b-value ->
            [yes] gRPC 库可能产生 { $b }
            [from-http] gRPC 客户端可能由 HTTP 状态码推断出 { $b }
            [no] gRPC 库从不产生 { $b }
           *[other] gRPC 库是否产生 { $b }：{ $b-text }
        }。
grpc-fact-error = 错误
    .description = 状态码是否报告出了问题。
    .yes = 是
    .no = 否
    .difference = { $yes } 报告错误，{ $no } 不报告错误。
grpc-fact-http-by-gateway = grpc-gateway 给出的 HTTP 状态码
    .description = grpc-gateway 把该状态码转换成的 HTTP 状态码。反方向，即从 HTTP 到 gRPC，另有一张表。
    .equivalence = grpc-gateway 对 { $from } 返回 { $to }。
grpc-fact-number = 编号
    .description = 名称所对应的数字。
grpc-fact-defined-by = 定义出处
    .description = 赋予状态码含义的文档。
grpc-fact-checked = 核实方式
    .description = 本页的事实是如何核实的。
    .read = 查阅了出处
    .recalled = 凭记忆
    .secondary = 见于副本或报告
