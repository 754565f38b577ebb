# HTTP 状态码时序图中的文字。步骤在 content/http/ 中。
# $code 是条目自己的状态码；在 step-sees 中，是该方读到的状态码。

## 参与方

http-party-client = 客户端
http-party-proxy = 代理
http-party-server = 服务器

## 请求

http-step-get = GET /page
http-step-pass-on = GET /page，转发
http-step-get-if = GET /page, If-None-Match: "a1"
http-step-get-auth = GET /page, Authorization: …
http-step-get-proxy-auth = GET /page, Proxy-Authorization: …
http-step-put-if = PUT /page, If-Match: "a1"
http-step-expect = PUT /file, Expect: 100-continue
http-step-content = 正文
http-step-upgrade = GET /chat, Upgrade: websocket
http-step-frames = WebSocket 帧
http-step-post = POST /here
http-step-may-get = GET /there（POST 可能变成 GET）
http-step-get-there = GET /there
http-step-post-there = POST /there
http-step-many = 另外许多请求

## 响应

http-step-sees = 读到 { $code }
http-step-answer = { $code }
http-step-answer-retry = { $code }, Retry-After: 30
http-step-final = 200，最终响应
http-step-ok = 200
http-step-ok-etag = 200, ETag: "a1"
http-step-switching = { $code }, Upgrade: websocket
http-step-hints = { $code }，Link 指向 /style.css
http-step-redirect = { $code }, Location: /there
http-step-not-modified = { $code }，没有正文
http-step-challenge = { $code }, WWW-Authenticate: Basic
http-step-proxy-challenge = { $code }, Proxy-Authenticate: Basic
http-step-invalid-answer = 无效的响应

## 一方发生了什么

http-step-willing = 愿意接收正文
http-step-switches = 同意切换协议
http-step-preparing = 仍在准备页面
http-step-loads-early = 开始加载 /style.css
http-step-from-now-on = 从此使用 /there
http-step-next-time = 下次仍请求 /here
http-step-performs = 执行 POST 所要求的操作
http-step-stores = 保存一份副本
http-step-unchanged = 发现没有任何变化
http-step-uses-copy = 使用自己的副本
http-step-changed = 其间页面有了变化
http-step-condition-false = 发现条件不成立
http-step-credentials = 加上凭据
http-step-proxy-credentials = 加上用于代理的凭据
http-step-limit = 发现请求太多
http-step-declines = 暂时拒绝请求
http-step-waits = 等待 30 秒
http-step-working = 响应缓慢
http-step-waited = 已等待足够长的时间
http-step-still-working = 可能仍在工作
