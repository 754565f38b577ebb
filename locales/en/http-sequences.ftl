# The words of the sequence diagrams of the HTTP status codes. The steps are in content/http/.
# $code is the entry’s own code; in step-sees it is the code that the side reads.

## Parties

http-party-client = Client
http-party-proxy = Proxy
http-party-server = Server

## Requests

http-step-get = GET /page
http-step-pass-on = GET /page, passed on
http-step-get-if = GET /page, If-None-Match: "a1"
http-step-get-auth = GET /page, Authorization: …
http-step-get-proxy-auth = GET /page, Proxy-Authorization: …
http-step-put-if = PUT /page, If-Match: "a1"
http-step-expect = PUT /file, Expect: 100-continue
http-step-content = the content
http-step-upgrade = GET /chat, Upgrade: websocket
http-step-frames = WebSocket frames
http-step-post = POST /here
http-step-may-get = GET /there (POST may become GET)
http-step-get-there = GET /there
http-step-post-there = POST /there
http-step-many = many more requests

## Responses

http-step-sees = reads { $code }
http-step-answer = { $code }
http-step-answer-retry = { $code }, Retry-After: 30
http-step-final = 200, the final response
http-step-ok = 200
http-step-ok-etag = 200, ETag: "a1"
http-step-switching = { $code }, Upgrade: websocket
http-step-hints = { $code }, Link: /style.css
http-step-redirect = { $code }, Location: /there
http-step-not-modified = { $code }, without content
http-step-challenge = { $code }, WWW-Authenticate: Basic
http-step-proxy-challenge = { $code }, Proxy-Authenticate: Basic
http-step-invalid-answer = invalid answer

## What happens at a party

http-step-willing = is willing to take the content
http-step-switches = agrees to switch protocols
http-step-preparing = still prepares the page
http-step-loads-early = starts to load /style.css
http-step-from-now-on = uses /there from now on
http-step-next-time = asks /here again next time
http-step-performs = does what the POST asks
http-step-stores = keeps a copy
http-step-unchanged = finds that nothing has changed
http-step-uses-copy = uses its copy
http-step-changed = the page changes meanwhile
http-step-condition-false = finds the condition false
http-step-credentials = adds its credentials
http-step-proxy-credentials = adds its credentials for the proxy
http-step-limit = counts too many requests
http-step-declines = declines requests for now
http-step-waits = waits 30 s
http-step-working = is slow to answer
http-step-waited = has waited long enough
http-step-still-working = may still be at work
