# The words of the decision guides. The trees are in content/guides/.

## My WebSocket closed: which code, and what now?

guide-websocket-closed = My WebSocket closed: which code, and what now?
    .description = Answer from what you can see on your side. The path ends at the code and at what to do now.
guide-websocket-closed-opened = Did the connection ever open?
    .description = Check whether the `open` event fired, or whether the connect call of your library returned a connection.
    .yes = Yes, it was open
    .never = No, it never got as far as open
guide-websocket-closed-frame = Which code does your side report?
    .description = Read `code` in the `close` event, or in the error of your library. It also tells whether a Close frame reached you [](source:rfc6455#7.1.5).
    .none = 1006: no Close frame came
    .with-code = A code that came in a Close frame
    .empty = 1005: a Close frame came, without a code
guide-websocket-closed-silence = When does the 1006 appear?
    .description = Write down the time, and how long the connection had lived. The code names no cause, so the pattern has to.
    .quiet = After a quiet spell, always of about the same length
    .server = When the server is deployed, restarts or crashes
    .message = Right after a certain message
    .closing = After my own call of close()
    .any = At any time, without a pattern
guide-websocket-closed-peer-log = What does the log of the other side show at that second?
    .description = The two sides may report different codes: each takes its own from the first Close frame that it received [](source:rfc6455#7.1.5).
    .code = A code that my side sent, such as 1002, 1007 or 1009
    .crash = A crash or a restart
    .nothing = 1006 as well, or nothing
guide-websocket-closed-which = Which code came?
    .description = Read the reason too. It is often empty, but where there is one, it is the best hint.
    .ended = 1000 or 1001
    .server = 1011, 1012, 1013 or 1014
    .rule = 1008, 3000 or 3003
    .message = 1002, 1003, 1007 or 1009
    .rare = 1004, 1010, 3008 or a private code
guide-websocket-closed-failure = Did something fail, or were you told to come back later?
    .failed = 1011 or 1014: something failed
    .away = 1012 or 1013: come back later
guide-websocket-closed-content = What is wrong with the message?
    .size = 1009: it is too big
    .kind = 1003: it is of the wrong type
    .bytes = 1002 or 1007: its frames or its bytes are invalid
guide-websocket-closed-handshake = What answered the attempt to connect?
    .description = A page script cannot see it: the standard hides the cause on purpose [](source:whatwg-websockets#feedback-from-the-protocol). Look into the network panel of the browser, or repeat the handshake with curl.
    .status = A server, with an HTTP status that refuses, such as 403, 404 or 502
    .nothing = Nothing: unknown host, refused port, no route
    .tls = TLS: an error about a certificate or a secure connection
    .own = My own code called close() before that
guide-websocket-closed-idle = An idle timeout on the way
    .description =
        Something between the two ends hung up, because nothing had moved for too long. A hop that only relays bytes sends no Close frame, so both ends read 1006 [](source:rfc6455#7.1.5). By default, nginx hangs up after 60 s without bytes from the upstream [](source:nginx#src/http/modules/ngx_http_proxy_module.c).

        - Compare how long the connection lived with the idle timeout of every hop: proxy, load balancer, content delivery network.
        - Send something more often than the shortest of them: pings from the server, or an application heartbeat, because page scripts have no pings [](source:whatwg-websockets#ping-and-pong-frames).
        - Raise the timeout where it is yours to raise.
        - Reconnect with backoff all the same [](source:rfc6455#7.2.3). Other causes of 1006 remain.
guide-websocket-closed-server-gone = The server left without a word
    .description =
        A process that is killed or crashes sends no Close frame, and its clients read 1006 [](source:rfc6455#7.1.5). A call that drops the socket does the same, for example `Conn.Close()` in gorilla/websocket [](source:gorilla#conn.go) or `terminate()` in ws [](source:ws#lib/websocket.js).

        - On the server, handle the stop signal: close every connection with 1001 or 1012, wait for the answers, then exit.
        - Catch exceptions at the edge of each handler, so that clients read 1011 and not 1006.
        - On the client, reconnect after a random 0 to 5 s, then with truncated exponential backoff [](source:rfc6455#7.2.3).
guide-websocket-closed-own-close = You closed, and no Close frame came back
    .description =
        Called before `open`, `close()` makes the connection fail, and the page reads 1006 [](source:whatwg-websockets#dom-websocket-close). Called later, it waits for the Close frame of the other side. Chromium, in its source of about 2022, gives up after 60 s and reports 1006 [](source:chromium).

        - Wait for `open` before you close, or ignore the `close` event of a socket that you no longer want.
        - On the server, check that nothing blocks the answer to a Close frame. A library that drops TCP instead of answering leaves you with 1006 [](source:rfc6455#7.1.5).
guide-websocket-closed-own-side = Your own side ended the connection
    .description =
        Your side found an error in what it received, sent a code and left. It received no Close frame itself, so it reports 1006 [](source:rfc6455#7.1.5). In a browser, the page reads 1006 with an empty reason while the server logs the code [](source:chromium-blink). The network is not to blame.

        - 1002 in the log of the peer: the peer wrote a bad frame. If your side is Chromium, also check the text, because Chromium sends 1002 for invalid UTF-8 [](source:chromium).
        - 1007: the peer sent text that is not valid UTF-8 [](source:rfc6455#7.4.1). Let it send bytes as binary messages.
        - 1009: the message is larger than your side accepts [](source:rfc6455#7.4.1). Let the peer send less at once, or raise your limit.
        - Repair the sender before you reconnect, or the next connection ends the same way.
guide-websocket-closed-lost = The connection was lost
    .description =
        No Close frame reached you, so nobody told you why [](source:rfc6455#7.1.5). Without a pattern, think of a change of network, a device that went to sleep, or a proxy that restarted. Cloudflare, for one, restarts its edge servers for releases, which ends open WebSockets [](source:cloudflare-websockets).

        - Reconnect from the `close` handler, after a random 0 to 5 s, then with truncated exponential backoff [](source:rfc6455#7.2.3).
        - After the new `open`, ask for what you may have missed.
        - If it follows large messages, test without the proxy: a hop that only relays bytes can do nothing but cut.
        - Log the time and the age of each connection that you lose. Once they show a pattern, come back to this guide.
guide-websocket-closed-no-code = The other side closed without a code
    .description =
        A Close frame arrived with an empty body, and your API turned that into 1005 [](source:rfc6455#7.1.5). The usual origin is `close()` without arguments [](source:whatwg-websockets#dom-websocket-close). Nothing broke.

        - Treat it like 1000: do not reconnect automatically, unless the application wants a permanent connection.
        - If the other side is yours, let it pass a code and a short reason.
        - Behind uvicorn, keep in mind that 1005 can also be a lost connection [](source:uvicorn).
guide-websocket-closed-ended = An ordinary end
    .description =
        Neither code reports an error. 1000 says that the work is done; 1001 says that the endpoint leaves, because a page was closed or a server stops [](source:rfc6455#7.4.1).

        - 1000: do not reconnect automatically, unless the application wants a permanent connection. After your own `close(1000)`, it may be only the echo of your code [](source:rfc6455#5.5.1).
        - 1001 from a server: reconnect after a random delay [](source:rfc6455#7.2.3).
        - 1001 from a browser: the user left the page [](source:whatwg-websockets#make-disappear). Free what you held for that client.
guide-websocket-closed-broke = Something failed on the other side
    .description =
        1011: the side that sent it met something unexpected [](source:rfc6455#7.4.1). 1014: the sender is a gateway, and the server behind it gave it an invalid answer [](source:hybi-1014).

        - 1011: read the log of the sender at that time. If the reason is `keepalive ping timeout`, look for a blocked event loop or a slow link instead of a bug [](source:python-websockets#src/websockets/asyncio/connection.py).
        - 1014: leave the gateway alone, and read the log of the server behind it.
        - Reconnect with backoff [](source:rfc6455#7.2.3), and give up after a few attempts.
guide-websocket-closed-away = The server sends you away for now
    .description =
        1012 announces a restart, 1013 an overload [](source:hybi-1012). The connection was closed on purpose, and the way back differs.

        - 1012: reconnect after a random 5 to 30 s [](source:hybi-1012).
        - 1013: try another address of the service if there is one. Otherwise come back later, best when the user acts [](source:hybi-1012).
        - A Close frame has no field for a waiting time [](source:rfc6455#5.5.1). If both ends are yours, put one into the reason.
guide-websocket-closed-rejected = A rule of the server stopped you
    .description =
        1008 is the general refusal, and it may hide its reason on purpose [](source:rfc6455#7.4.1). 3000 asks you to log in, 3003 says that a login will not help [](source:luka967). None of them goes away by itself.

        - 1008: read the reason, then check the token, the origin, the rate and the content. Change something before you reconnect.
        - 3000: renew the credentials and reconnect once. If 3000 comes back, ask the user.
        - 3003: do not reconnect. The rights of the account have to change.
guide-websocket-closed-too-big = Your message was too big
    .description =
        A message of yours exceeded what the receiver accepts [](source:rfc6455#7.4.1). The limit counts the whole message, so fragments do not get around it [](source:ws#lib/receiver.js).

        - Compare the size of the message with the limit of the receiver. Defaults lie far apart: 32 KiB in coder/websocket [](source:coder#read.go), 100 MiB in ws [](source:ws#lib/websocket.js).
        - Raise the limit on purpose, split the data into several messages, or move it to HTTP.
        - Do not send the same message again.
guide-websocket-closed-wrong-kind = The receiver cannot use this type of message
    .description =
        The message was well formed, but its type is not one that the endpoint handles. The standard gives the example of binary data sent to an endpoint for text [](source:rfc6455#7.4.1).

        - Check what you pass to `send()`: an `ArrayBuffer` or a `Blob` makes a binary message, a string a text message [](source:whatwg-websockets#dom-websocket-send).
        - Send the other type, or teach the receiver both.
        - Do not reconnect and send the same: the answer stays the same.
guide-websocket-closed-bad-bytes = What you sent is not valid
    .description =
        1002: the other side found broken framing or another violation of the protocol. 1007: the frame was in order, but its text was not valid UTF-8 [](source:rfc6455#7.4.1). Chromium sends 1002 for both [](source:chromium).

        - Capture the frames and find the first bad one. The log of the side that closed says more than yours.
        - 1002: rule out a proxy that rewrites bytes, and plain HTTP written to an upgraded socket. A client must mask its frames [](source:rfc6455#5.1).
        - 1007: send bytes as binary messages, convert legacy charsets, and do not cut text inside a UTF-8 sequence.
        - Reconnect only when the cause is fixed.
guide-websocket-closed-rare = A rare code, or one of your own
    .description =
        Codes from 4000 to 4999 are private: only the documentation of that server says what they mean [](source:rfc6455#7.4.2). The three others:

        - 1004 is reserved and has no meaning [](source:rfc6455#7.4.1). The sender uses an old library or numbers of its own; correct it there.
        - 1010 reaches servers: the client needs an extension that the handshake did not confirm [](source:rfc6455#7.4.1). Enable it, and let every proxy pass `Sec-WebSocket-Extensions`.
        - 3008 says that an answer took too long [](source:luka967). Answer heartbeats in time, and reconnect.
guide-websocket-closed-refused = A server answered and refused the handshake
    .description =
        The refusal is an HTTP status, and a page reads only 1006 [](source:whatwg-websockets#feedback-from-the-protocol). A close code that the server chose before it accepted never left it: ASGI servers answer HTTP 403 in its place [](source:asgi-403).

        - 401 or 403: check the token, the cookie and the origin. To let a page read a code, accept first, then close with it [](source:asgi-403).
        - 502, 503 or 504: find out which server in the chain answered. With 502 and 504, look behind the gateway [](source:rfc9110#15.6.3), [](source:rfc9110#15.6.5); with 503, wait [](source:rfc9110#15.6.4).
        - 404, or even 200: check the path, and whether every proxy passes the `Upgrade` and `Connection` headers.
        - Do not reconnect in a loop while the handshake keeps failing.
guide-websocket-closed-unreachable = No server was reached
    .description =
        The name did not resolve, the host was out of reach, or the port refused the connection. A page reads 1006 for each of these [](source:whatwg-websockets#feedback-from-the-protocol).

        - Check the host name and the port in the address, and try them from the machine of the client.
        - Check that the server runs and listens there, and that no firewall stands between.
        - Retry with growing delays [](source:rfc6455#7.2.3), and stop if it never succeeds.
guide-websocket-closed-tls = TLS failed before there was a WebSocket
    .description =
        RFC 6455 set 1015 aside to report this, and nobody can send it [](source:rfc6455#7.4.1). Browsers report 1006 instead [](source:whatwg-websockets#feedback-from-the-protocol), except that Firefox uses 1015 for one class of TLS error, inadequate security [](source:gecko-dom).

        - Open the `https://` address of the same host and read the certificate error there.
        - Check the certificate chain, the host name, and the clocks of both machines.
        - Reconnect only when that is repaired.

## Which redirect?

guide-which-redirect = Which redirect?
    .description = For whoever writes the server: two or three questions lead to the status code that says what you mean.
guide-which-redirect-purpose = Why do you not answer with what was asked for?
    .moved = It is at another address
    .done = The request did something, and the client should look elsewhere for the result
    .unchanged = The client already has a current copy
guide-which-redirect-lasting = Is the move permanent?
    .description = Say yes only if the old address will never come back. A permanent redirect may be cached without a header that allows it [](source:rfc9110#15.1), so a mistake stays with the clients.
    .yes = Yes, for good
    .no = No, or I cannot tell yet
guide-which-redirect-method-lasting = Must a POST stay a POST?
    .description = Think of forms, of APIs and of `PUT`. If only `GET` requests come to the old address, the answer is no.
    .no = No, only GET requests arrive, or a GET will do
    .yes = Yes, with the same method and content
guide-which-redirect-method-now = Must the client repeat the request with the same method?
    .description = It matters for `POST` and other methods that carry data. A `GET` stays a `GET` either way.
    .no = No, only GET requests arrive, or a GET will do
    .yes = Yes, the method must not change
guide-which-redirect-result = What came out of the request?
    .see-other = A page to look at next, for example after a form
    .created = A new resource, and the client can read this response
    .pending = Nothing yet: the work goes on
guide-which-redirect-moved-permanently = Answer with 301
    .description =
        301 says that the resource has moved for good. A client may turn a `POST` into a `GET` when it follows [](source:rfc9110#15.4.2).

        Send `Location` with the new address. Caches may keep a 301 even if you allow nothing [](source:rfc9110#15.1), so try the new address out with a temporary redirect first. If a `POST` must arrive as a `POST`, take 308.
guide-which-redirect-permanent-redirect = Answer with 308
    .description =
        308 is as permanent as 301, but the client keeps the method and the content [](source:rfc9110#15.4.9).

        Send `Location`, and be sure of the address: a 308 may be cached even if you allow nothing [](source:rfc9110#15.1). The server at the new address has to accept the `POST` or `PUT` that now arrives there.
guide-which-redirect-found = Answer with 302
    .description =
        302 sends the client to another address for now; it goes on using the old one for later requests. A `POST` may become a `GET` on the way [](source:rfc9110#15.4.3).

        Send `Location`. If the change to `GET` is what you want, 303 says so; if it must not happen, 307 forbids it [](source:rfc9110#15.4.4), [](source:rfc9110#15.4.8). A 302 is cached only if a header allows it [](source:rfc9110#15.1).
guide-which-redirect-temporary-redirect = Answer with 307
    .description =
        307 is as temporary as 302, and the client must not change the method [](source:rfc9110#15.4.8).

        Send `Location` with the address for now. Check that the target accepts the method: a `POST` arrives there as a `POST`. When the move turns out to be permanent, switch to 308.
guide-which-redirect-see-other = Answer with 303
    .description =
        303 says that the answer is to be fetched elsewhere with `GET` or `HEAD`. The target is another resource, not a new address of the one requested [](source:rfc9110#15.4.4).

        It is the right answer after a `POST` that succeeded. Put the address of the page that shows the result into `Location`, and finish the work before you answer.
guide-which-redirect-created = Answer with 201, not with a redirect
    .description =
        201 reports that the request created a resource. `Location` names it; without `Location`, it is the one that the request was sent to [](source:rfc9110#15.3.2).

        Use it for API clients that read the response. A browser that sent a form and should show a page next needs a 303.
guide-which-redirect-accepted = Answer with 202, not with a redirect
    .description =
        202 says that the request was taken on and that nothing is certain yet: the work may still fail, and HTTP has no way to report that later [](source:rfc9110#15.3.3).

        Give the client the address of a resource that shows the progress, and let it ask there. Redirect with 303 once there is a result to show.
guide-which-redirect-not-modified = Answer with 304
    .description =
        304 leads to no other address: it answers a conditional `GET` or `HEAD` and tells the client to use its stored copy [](source:rfc9110#15.4.5). Without a condition in the request, such as `If-None-Match`, answer with 200.

        Send no content. Do send `ETag`, `Date`, `Vary`, `Cache-Control`, `Expires` and `Content-Location` where a 200 would have carried them [](source:rfc9110#15.4.5).

## Which 4xx for my API?

guide-which-4xx = Which 4xx for my API?
    .description = For whoever writes the server: start from what is wrong with the request, and arrive at one code and at what belongs into the response.
guide-which-4xx-problem = What is wrong with the request?
    .description = If the request is in order and your server fails, the answer is a 5xx [](source:rfc9110#15.6).
    .target = What it asks for: the address or the method
    .identity = Who asks, or whether it is permitted
    .content = What it sends, or the format it wants back
    .state = It does not fit the present state of the resource
    .amount = There is too much of something
guide-which-4xx-target = Is there something at this address?
    .nothing = No, nothing
    .method = Yes, but not for this method
guide-which-4xx-absent = Do you know that it is gone for good?
    .description = You know it if you keep track of what was removed. A missing row in a database proves nothing.
    .unknown = No, it is just not there
    .known = Yes, it was here and will not return
guide-which-4xx-identity = Do you know who is asking?
    .no = No: credentials are missing or not valid
    .yes = Yes, or it makes no difference
guide-which-4xx-allowed = Why do you refuse?
    .rights = The rights do not suffice, or a rule forbids it
    .secret = The client must not even learn that it exists
    .payment = Somebody has to pay first
    .law = A legal demand forbids it
guide-which-4xx-format = Is a format the problem?
    .description = `Content-Type` names the format that was sent, `Accept` the formats that the client wants back.
    .fine = No, the formats are fine
    .sent = Yes, you do not accept the format that was sent
    .wanted = Yes, you cannot answer in a format that the client accepts
guide-which-4xx-parse = Can you parse what was sent?
    .no = No: the syntax is broken, or the request is plainly wrong
    .yes = Yes, but what it says makes no sense here
guide-which-4xx-state = Did the request carry a condition, such as If-Match?
    .no = No
    .yes = Yes, and the condition is false
guide-which-4xx-condition = Do you insist on such a condition?
    .description = With a condition, a client cannot overwrite a version that it has never seen.
    .no = No, the request collides with the present state
    .yes = Yes, no change without a condition
guide-which-4xx-amount = Too much of what?
    .requests = Requests in a short time
    .content = Content in one request
    .headers = Header fields
    .uri = The address itself is too long
guide-which-4xx-not-found = Answer with 404
    .description =
        404 says that there is nothing here, and leaves open whether that is for now or for good [](source:rfc9110#15.5.5). It may also stand in for 403, to hide that a resource exists [](source:rfc9110#15.5.4).

        A cache may keep a 404 even if you allow nothing [](source:rfc9110#15.1). If the resource may appear soon, say with `Cache-Control` how long the answer holds. To hide something, let the content of both answers look alike.
guide-which-4xx-gone = Answer with 410
    .description =
        410 says that the resource was here and has been removed for good. Send it only if you know that [](source:rfc9110#15.5.11); otherwise 404 is the honest answer.

        Tell the client not to come back, and remove your own links to the address. A cache may keep the answer even if you allow nothing [](source:rfc9110#15.1).
guide-which-4xx-method-not-allowed = Answer with 405 and Allow
    .description =
        405 says that your server knows the method, but this resource does not offer it. The response must carry `Allow` with the methods that it does offer [](source:rfc9110#15.5.6).

        A method that your server knows nowhere is 501 instead [](source:rfc9110#15.6.2). If the method depends on the rights of the client, answer with 403.
guide-which-4xx-unauthorized = Answer with 401 and WWW-Authenticate
    .description =
        401 is about authentication, whatever its name says: credentials are missing, or they are not valid. The response must carry `WWW-Authenticate`, which many APIs forget [](source:rfc9110#15.5.2).

        Name the scheme that you expect, and explain in the content what to do. The client then repeats the request with credentials. If valid credentials would not change your answer, send 403.
guide-which-4xx-forbidden = Answer with 403
    .description =
        403 is a refusal that the same credentials will not lift. The cause may have nothing to do with credentials [](source:rfc9110#15.5.4), for example an address that is blocked or a missing CSRF token.

        Say in the content which right or rule is meant, as far as the client may know. If it must not even learn that the resource exists, send 404 [](source:rfc9110#15.5.4).
guide-which-4xx-payment-required = 402, if your clients know what you mean
    .description =
        RFC 9110 reserves 402 for future use and gives it no rules [](source:rfc9110#15.5.3). A client that you do not control cannot know what to do with it.

        If you use it, document what has to be paid and where, and explain it in the content. Otherwise answer with 403 and the same explanation.
guide-which-4xx-legal-reasons = Answer with 451
    .description =
        451 says that a legal demand keeps you from answering. The content should explain the demand [](source:rfc7725#3), and a `Link` header with the relation `blocked-by` should be added [](source:rfc7725#4).

        State with `Cache-Control` how long the answer may be kept: its own standard calls it cacheable by default [](source:rfc7725#3), while the list in RFC 9110 does not name it [](source:rfc9110#15.1).
guide-which-4xx-bad-request = Answer with 400
    .description =
        400 says that the request itself is faulty: it cannot be parsed, or it is plainly wrong. Problems with its framing or its routing belong here too [](source:rfc9110#15.5.1).

        Explain in the content what is wrong and where. An unchanged retry is useless, so give the client what it needs to change. If the syntax is in order and only the values make no sense, 422 is more precise.
guide-which-4xx-unprocessable = Answer with 422
    .description =
        422 says that you know the format and that the syntax is correct, but that you cannot act on what it says [](source:rfc9110#15.5.21). Failed validation is the usual case.

        List the fields and the rules that failed, all at once if you can. Plain 400 is not wrong for this, but it does not tell a client whether the form of the request or its data is at fault.
guide-which-4xx-unsupported-media-type = Answer with 415
    .description =
        415 says that you do not accept the format of the content that was sent. The response may name the formats that you do accept in `Accept`, or in `Accept-Encoding` when the coding is the problem [](source:rfc9110#15.5.16).

        Check `Content-Type` before you parse, so that the wrong format gets 415 and not a puzzling 400. The mirror case, a format that the client wants back, is 406.
guide-which-4xx-not-acceptable = Answer with 406
    .description =
        406 says that you have the resource, but in none of the forms that the `Accept` header fields of the request allow. The content should list the forms that you have [](source:rfc9110#15.5.7).

        The client can then ask again with other `Accept` values. If a default form is better than none for your clients, answer with 200 and that form.
guide-which-4xx-conflict = Answer with 409
    .description =
        409 says that the request collides with the present state of the resource, and that the client may be able to resolve that [](source:rfc9110#15.5.10). A name that is already taken is an example.

        Put into the content what the client needs to resolve the conflict, such as the present version. Reserve 412 for conditions that the request itself carried.
guide-which-4xx-precondition-failed = Answer with 412
    .description =
        412 says that a condition in the header fields of the request, such as `If-Match`, is false [](source:rfc9110#15.5.13). Without such a field, 412 is the wrong code.

        Leave the resource as it is. The client fetches the present version with its new `ETag`, merges, and tries again. For a `GET` or `HEAD` whose copy is still current, the answer is 304, not 412 [](source:rfc9110#15.4.5).
guide-which-4xx-precondition-required = Answer with 428
    .description =
        428 says that you change this resource only on a conditional request, and that the condition is missing [](source:rfc6585#3). It protects clients from overwriting what somebody else wrote.

        Explain in the content which field you expect, usually `If-Match` with the `ETag` that the client read. The response must not be stored by a cache [](source:rfc6585#3).
guide-which-4xx-too-many-requests = Answer with 429
    .description =
        429 says that this client sent too many requests in a given time. The response may say with `Retry-After` how long to wait, and a cache must not store it [](source:rfc6585#4).

        Send `Retry-After` if you know the time, and say in the content which limit applies. If the service as a whole is short of breath, the code is 503, which may carry `Retry-After` too [](source:rfc9110#15.6.4).
guide-which-4xx-content-too-large = Answer with 413
    .description =
        413 says that the content is larger than you are willing to process. You may close the connection, so that the client stops sending. If the limit is temporary, send `Retry-After` [](source:rfc9110#15.5.14).

        Name the limit in the content. Check also which proxy in front of your server has a limit of its own, because its 413 will not carry your explanation.
guide-which-4xx-headers-too-large = Answer with 431
    .description =
        431 says that the header fields of the request are too large. The content should name the field, and a cache must not store the response [](source:rfc6585#5).

        Cookies are a frequent cause. Delete what your own site set there and no longer needs, and keep state on the server instead of in a cookie.
guide-which-4xx-uri-too-long = Answer with 414
    .description =
        414 says that the address is longer than you are willing to interpret [](source:rfc9110#15.5.15). A retry with the same address gets the same answer, and a cache may keep it even if you allow nothing [](source:rfc9110#15.1).

        Offer another way: let the client send the long part as content of a `POST`. Look also for a redirect that makes the address longer each time it is followed.
