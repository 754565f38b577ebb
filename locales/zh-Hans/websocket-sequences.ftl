# WebSocket 关闭码时序图中的文字。步骤在 content/websocket/ 中。
# $code 是条目自己的关闭码；在 step-sees 中，是该方读到的关闭码。

## 参与方

websocket-party-client = 客户端
websocket-party-proxy = 代理
websocket-party-server = 服务器

## 一方读到什么

websocket-step-sees = 读到 { $code }
websocket-step-sees-usually = 通常读到 1006
websocket-step-sees-in-page = 在页面中：读到 1006
websocket-step-sees-elsewhere = 在其他 API 中：可能读到 1015

## 打开连接与消息

websocket-step-upgrade = GET /chat, Upgrade: websocket
websocket-step-switching = 101 Switching Protocols
websocket-step-message = 文本消息
websocket-step-binary = 二进制消息
websocket-step-big-message = 很大的消息
websocket-step-unmasked = 没有掩码的帧
websocket-step-offer = Upgrade，提出扩展
websocket-step-without-extension = 101，不含该扩展
websocket-step-request = 应用的请求
websocket-step-invalid-answer = 无效的响应
websocket-step-tls = TLS 握手
websocket-step-certificate = 证书

## 关闭

websocket-step-close = 关闭帧，关闭码 { $code }
websocket-step-echo = 关闭帧，关闭码 { $code }（回显）
websocket-step-close-empty = 不带关闭码的关闭帧
websocket-step-close-1002 = 关闭帧，关闭码 1002
websocket-step-cut = 断开，无关闭帧
websocket-step-tls-cut = 断开，WebSocket 未建立

## 一方发生了什么

websocket-step-done = 调用 close({ $code })
websocket-step-done-without-code = 调用 close()，不带关闭码
websocket-step-leaves = 用户关闭页面
websocket-step-bad-framing = 发现帧格式错误
websocket-step-text-only = 只接受文本
websocket-step-picks-reserved = 以保留的关闭码 { $code } 关闭
websocket-step-refuses-code = 拒绝该关闭码：协议错误
websocket-step-idle = 达到空闲超时
websocket-step-not-utf8 = 发现无效的 UTF-8 文本
websocket-step-against-rule = 拒绝：违反其规则
websocket-step-over-limit = 拒绝：超出其大小上限
websocket-step-needs-extension = 没有该扩展无法工作
websocket-step-exception = 处理函数抛出异常
websocket-step-restarting = 即将重启
websocket-step-reconnects = 随机等待 5 至 30 秒后重连
websocket-step-overloaded = 已过载
websocket-step-elsewhere = 换一个地址，或稍后再试
websocket-step-rejects-certificate = 拒绝该证书
websocket-step-no-login = 发现登录已过期
websocket-step-renews = 重新登录，然后重连
websocket-step-no-right = 认识客户端，但不允许
websocket-step-stays-away = 不会自行返回
websocket-step-slow = 没有及时回应
websocket-step-waited = 已等待足够长的时间
