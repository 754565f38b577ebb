# WebSocket close codes: the words. Facts are in content/websocket/.
# The words of the pairs are in websocket-comparisons.ftl.

websocket = WebSocket close codes
    .label = WebSocket
    .description = A close code says why a WebSocket connection ended. Some codes travel in a Close frame; others, such as 1006, exist only on the side that reports them.
    .both = Both are WebSocket close codes: each says why a WebSocket connection ended.

## Groups

websocket-group-protocol = Protocol codes
    .description = Codes 1000 to 2999 belong to the protocol and its extensions [](source:rfc6455#7.4.2). Three of them, 1005, 1006 and 1015, are never sent: they exist only in the API that reports them [](source:rfc6455#7.4.1). Codes 1012, 1013 and 1014 are not in RFC 6455; they were registered later [](source:iana-websocket).
websocket-group-registered = Registered codes
    .description = Codes 3000 to 3999 are for libraries, frameworks and applications, which register them with IANA [](source:rfc6455#7.4.2). Applications may use this range, although some pages say that they must not.
websocket-group-private = Private codes
    .description = Codes 4000 to 4999 are for private use and cannot be registered [](source:rfc6455#7.4.2). Client and server agree on their meaning. To mirror HTTP 401 as 4401 is a habit, not a standard.

## Facts

websocket-fact-sent-on-wire = Sent in a Close frame
    .description = Whether the code can travel in a Close frame, or exists only in the API of the side that reports it.
    .yes = Yes
    .no = No
    .difference = { $yes } is sent in a Close frame; { $no } is not.
websocket-fact-sender = Sent by
    .description = The side that puts the code into a Close frame.
    .client = The client
    .server = The server
    .either = Either side
    .nobody = Nobody
    .difference =
        { $a-value ->
            [client] The client sends { $a }
            [server] The server sends { $a }
            [either] Either side may send { $a }
            [nobody] Nobody sends { $a }
           *[other] { $a } is sent by: { $a-text }
        }; { $b-value ->
            [client] the client sends { $b }
            [server] the server sends { $b }
            [either] either side may send { $b }
            [nobody] nobody sends { $b }
           *[other] { $b } is sent by: { $b-text }
        }.
websocket-fact-cause = Where to look
    .description = The part of the system that the code points at.
    .application = What the application decided
    .endpoint = The endpoint that closed
    .protocol = Framing and negotiation
    .message = The message
    .connection = The network and the handshake
    .upstream = The server behind the gateway
    .tls = TLS
    .difference =
        With { $a }, look at { $a-value ->
            [application] what the application decided
            [endpoint] the endpoint that closed
            [protocol] framing and negotiation
            [message] the message
            [connection] the network and the handshake
            [upstream] the server behind the gateway
            [tls] TLS
           *[other] this: { $a-text }
        }; with { $b }, look at { $b-value ->
            [application] what the application decided
            [endpoint] the endpoint that closed
            [protocol] framing and negotiation
            [message] the message
            [connection] the network and the handshake
            [upstream] the server behind the gateway
            [tls] TLS
           *[other] this: { $b-text }
        }.
websocket-fact-error = Error
    .description = Whether the code reports that something went wrong, or an ordinary end.
    .yes = Yes
    .no = No
    .difference = { $yes } reports an error; { $no } does not.
websocket-fact-clean = Clean close (wasClean)
    .description = What wasClean usually says: true when the closing handshake completed, whatever the code means.
    .yes = Yes
    .for-receiver = Yes, on the side that received the code
    .no = No
    .difference =
        With { $a }, wasClean is usually { $a-value ->
            [yes] true
            [for-receiver] true, but only on the side that received the code
           *[no] false
        }; with { $b }, it is usually { $b-value ->
            [yes] true
            [for-receiver] true, but only on the side that received the code
           *[no] false
        }.
websocket-fact-reconnect = Reconnect automatically
    .description = Whether a client should open a new connection without being asked to.
    .yes = Yes
    .with-backoff = Yes, with backoff
    .after-delay = Yes, after a delay
    .after-fix = Only after a fix
    .no = No
    .difference =
        After { $a }, { $a-value ->
            [yes] reconnect
            [with-backoff] reconnect with backoff
            [after-delay] reconnect after a delay
            [after-fix] reconnect only once the cause is fixed
           *[no] do not reconnect automatically
        }; after { $b }, { $b-value ->
            [yes] reconnect
            [with-backoff] reconnect with backoff
            [after-delay] reconnect after a delay
            [after-fix] reconnect only once the cause is fixed
           *[no] do not reconnect automatically
        }.
websocket-fact-script-may-send = Allowed in a page script
    .description = Whether the close() method of a page script accepts the code; it takes 1000 and 3000 to 4999 only.
    .yes = Yes
    .no = No
    .difference = A page script may pass { $yes } to the close() method, but not { $no }.
websocket-fact-defined-by = Defined by
    .description = The document or registry that gives the code its meaning.
    .rfc6455 = RFC 6455
    .iana = IANA registration
    .difference =
        { $a } is defined by { $a-value ->
            [iana] a later IANA registration
           *[other] { $a-text }
        }, { $b } by { $b-value ->
            [iana] a later IANA registration
           *[other] { $b-text }
        }.
websocket-fact-http-counterpart = HTTP counterpart
    .description = The HTTP status code that says the same about a request.

## Support in libraries

websocket-matrix-accepts = Accepted when received
    .yes = Yes
    .no = No
    .partly = Newer versions only

## Codes of RFC 6455 and its registry

websocket-1000 = Normal closure
    .summary = The connection has done its job, and one side said so explicitly.
    .description =
        Code 1000 states that the purpose of the connection is fulfilled [](source:rfc6455#7.4.1). It is the only code below 3000 that a page script may pass to `close()` [](source:whatwg-websockets#dom-websocket-close).

        The code that you read is the one in the first Close frame that you received [](source:rfc6455#7.1.5). A receiver usually echoes the code it got [](source:rfc6455#5.5.1). After your own `close(1000)`, the 1000 in your `close` event may be that echo and not a decision of the server.

        Calling `close()` without arguments does not send 1000, although MDN’s page on `close()` has said so, in the older copy that we read [](source:mdn-close). It sends an empty Close frame [](source:whatwg-websockets#dom-websocket-close), and the peer reports [1005](entry:websocket/1005).
    .when-seen =
        - A script calls `close(1000)`, with or without a reason [](source:whatwg-websockets#dom-websocket-close).
        - A Python program calls `close()` of the websockets library, which uses 1000 unless told otherwise [](source:python-websockets#src/websockets/asyncio/connection.py).
        - An ASGI application sends `websocket.close` without a code; uvicorn fills in 1000 [](source:uvicorn#uvicorn/protocols/websockets/websockets_impl.py).
        - Java-WebSocket receives an empty Close frame. It reports 1000, where RFC 6455 says 1005 [](source:java-websocket).
    .how-to-fix =
        - There is usually nothing to fix. If the end surprises you, look for a code path of your own that calls `close`, or for a server that closes after one answer.
        - Do not reconnect automatically, unless the application wants a permanent connection.
    .when-to-use = Send 1000 when the work is done and nothing went wrong. Pass it explicitly: `close(1000)`, not `close()`.

websocket-1001 = Going away
    .summary = The endpoint itself is leaving: the page was closed or navigated away, or the server is stopping.
    .description =
        Code 1001 says that an endpoint goes away, for a reason that lies outside the conversation [](source:rfc6455#7.4.1). It is an ordinary end, not an error.

        A browser sends it on its own when the document that owns the socket disappears [](source:whatwg-websockets#make-disappear). A page script cannot: `close(1001)` throws an `InvalidAccessError` [](source:whatwg-websockets#dom-websocket-close).

        The code does not say whether the endpoint comes back. A server that restarts can say so with [1012](entry:websocket/1012).
    .when-seen =
        - The user closes the tab or follows a link, and the browser starts the closing handshake [](source:whatwg-websockets#make-disappear).
        - A Python server stops: `Server.close()` of the websockets library closes its connections with 1001 [](source:python-websockets#src/websockets/asyncio/server.py).
        - A Go program compiled to WebAssembly calls `CloseNow` of coder/websocket [](source:coder#ws_js.go).
        - Not when a page merely loses its socket object: one that is garbage-collected while open sends an empty Close frame, and the server reports [1005](entry:websocket/1005) [](source:whatwg-websockets#garbage-collection).
    .how-to-fix =
        - On the client, reconnect when a server went away. Wait a random time first, so that clients do not return all at once [](source:rfc6455#7.2.3).
        - On the server, drain connections before you stop, and handle shutdown signals. A process that is killed sends no Close frame, and its clients see [1006](entry:websocket/1006).
        - Ignore it on the server when a user simply left the page.
    .when-to-use = A server sends 1001 when it stops. For a restart, prefer 1012 if your clients understand it. Page scripts cannot send 1001; use 1000.

websocket-1002 = Protocol error
    .summary = The peer received bytes that are not valid WebSocket framing or that break another rule of the protocol.
    .description =
        An endpoint that detects a violation of the protocol closes with 1002 [](source:rfc6455#7.4.1). The WebSocket library does this, not the application.

        Only the side that receives the Close frame reads 1002. The side that detected the error got no Close frame, so it usually reports [1006](entry:websocket/1006) or an error of its library [](source:rfc6455#7.1.5).

        Code 1002 does not prove that the framing is broken. Chromium also sends it for text that is not valid UTF-8, where you may expect [1007](entry:websocket/1007) [](source:chromium).
    .when-seen =
        - A client sends a frame without a mask, or a server sends one with a mask [](source:rfc6455#5.1).
        - A frame has reserved bits set without a negotiated extension, an unknown opcode, or a continuation without a start [](source:ws#lib/receiver.js).
        - A control frame is fragmented or too long [](source:ws#lib/receiver.js).
        - A Close frame has a body of one byte, or carries a code that the library refuses [](source:ws#lib/receiver.js). For tungstenite, 1014 is such a code [](source:tungstenite#src/protocol/mod.rs).
        - The reason in a Close frame is not valid UTF-8, and the receiver is gorilla/websocket [](source:gorilla#conn.go).
        - A text message is not valid UTF-8, and the receiver is Chromium [](source:chromium).
    .how-to-fix =
        1. Find out which side sent 1002. That side detected the error, so its log says more than yours.
        2. Capture the frames, in the network panel of the browser or with a packet capture, and find the first bad one.
        3. Rule out a proxy that rewrites or compresses bytes, a second `Upgrade`, and plain HTTP written to an upgraded socket.
        4. If the client is Chromium, check the text encoding too: see [1002 vs 1007](comparison:websocket/1002-vs-1007).
    .when-to-use = Leave 1002 to the library, which checks the frames. An application that rejects a message uses 1003, 1008, 1009 or a code of its own.

websocket-1003 = Unsupported data
    .summary = The endpoint cannot handle this kind of message at all, for example binary data when it only understands text.
    .description =
        Code 1003 is about the type of a message, not its content or its size. The message is well formed; the endpoint has no use for that type. The example in the standard is an endpoint for text that receives a binary message [](source:rfc6455#7.4.1).

        Some pages list 1000 to 1003 as normal codes. Code 1003 is an error: the connection ends because of it.

        The names in some libraries hide the meaning. Java-WebSocket calls it `REFUSE` [](source:java-websocket), Jakarta WebSocket `CANNOT_ACCEPT` [](source:jakarta).
    .when-seen =
        - A binary message reaches code that accepts only text, or the reverse [](source:rfc6455#7.4.1).
        - A script passes an `ArrayBuffer` or a `Blob` to `send()`, which makes a binary message [](source:whatwg-websockets#dom-websocket-send), and the server expects text.
    .how-to-fix =
        - Send the other type: a string instead of an `ArrayBuffer` or `Blob`, or the reverse.
        - Or teach the receiver both types.
        - Do not retry with the same type; the answer stays the same.
    .when-to-use = Send 1003 when you could not accept any message of that type. If a smaller one would pass, send 1009; if the content breaks a rule, 1008.

websocket-1004 = Reserved
    .summary = RFC 6455 keeps this code free: it has no meaning today.
    .description =
        RFC 6455 reserves 1004 and gives it no meaning [](source:rfc6455#7.4.1).

        It does not mean “frame too large”. Drafts before the RFC used it so, and archived pages still show `CLOSE_TOO_LARGE` next to 1004 [](source:webplatform). The code for size is [1009](entry:websocket/1009).

        The rule that a code must not appear in a Close frame is written for 1005, 1006 and 1015, not for 1004 [](source:rfc6455#7.4.1). Most libraries refuse it all the same, for example ws [](source:ws#lib/validation.js). There are exceptions: .NET lets you send it [](source:dotnet), and Chromium accepts it when received [](source:chromium).
    .when-seen =
        - The peer uses a library older than RFC 6455, or numbers of its own [](source:webplatform).
        - Your own code sends 1004: ws counts a Close frame with a refused code as a protocol error [](source:ws#lib/receiver.js), so you get [1002](entry:websocket/1002).
    .how-to-fix =
        - Update the peer, or correct its list of codes.
        - If the sender means that a message is too large, change the code to 1009.
    .when-to-use = Do not send it. Use 1009 for a message that is too large, and 4000 to 4999 for meanings of your own.

websocket-1005 = No status received
    .summary = A Close frame arrived, but it carried no code.
    .description =
        Code 1005 is what the API reports when the body of the Close frame was empty [](source:rfc6455#7.1.5). It never travels: an endpoint must not put it into a Close frame [](source:rfc6455#7.4.1). The closing handshake usually completed, so `wasClean` is usually `true` [](source:rfc6455#7.1.4).

        The common origin is `close()` without arguments. It sends no code at all, and not 1000 as often stated [](source:whatwg-websockets#dom-websocket-close).

        Some lists describe 1005 as a connection that ended without a Close frame [](source:luka967). That is [1006](entry:websocket/1006): 1005 needs a Close frame [](source:rfc6455#7.1.5).
    .when-seen =
        - The other side called `close()` without a code [](source:whatwg-websockets#dom-websocket-close).
        - A browser garbage-collected a socket that was still open [](source:whatwg-websockets#garbage-collection).
        - You sent an empty Close frame to ws, which answers with an empty one [](source:ws#lib/websocket.js).
        - The connection of an ASGI application vanished: the wsproto and sans-I/O backends of uvicorn then report 1005, where the wording of RFC 6455 gives 1006 [](source:uvicorn).
    .how-to-fix =
        - Pass an explicit code and a short reason whenever you close.
        - Treat a received 1005 like 1000, unless your protocol promises a code. The websockets library for Python counts 1000, 1001 and 1005 as a successful close [](source:python-websockets#src/websockets/frames.py).
        - Behind uvicorn, do not take 1005 as proof that the client said goodbye.
    .when-to-use = Nobody can send 1005. Libraries that take it as an argument, such as gorilla/websocket, write an empty Close frame [](source:gorilla#conn.go). Send 1000 instead.

websocket-1006 = Abnormal closure
    .summary = No Close frame was received: the connection broke off, or it never opened.
    .description =
        Code 1006 is a verdict of your own side: no Close frame came [](source:rfc6455#7.1.5). Nobody sends it, and no endpoint may [](source:rfc6455#7.4.1). The reason is empty, and `wasClean` is `false` [](source:rfc6455#7.1.4).

        It is more than a dropped TCP connection. In a browser, every failed handshake ends with 1006 too: unknown host, refused port, bad certificate, an HTTP error. The standard hides the difference on purpose, so that scripts cannot probe the network [](source:whatwg-websockets#feedback-from-the-protocol). When the browser itself detects a protocol error, the server gets a code and the page still reads 1006 [](source:chromium), [](source:chromium-blink).

        So the code does not say what failed. Ask first whether `open` fired.
    .when-seen =
        - **The connection never opened.** The name did not resolve, the port was closed, TLS failed, or the server did not complete the handshake [](source:whatwg-websockets#feedback-from-the-protocol).
        - **The server rejected it before accepting.** ASGI servers then answer HTTP 403; the 4xxx code that you chose never leaves the server [](source:asgi-403), [](source:uvicorn#uvicorn/protocols/websockets/websockets_impl.py).
        - **A proxy ran into its idle timeout.** By default, nginx ends the tunnel after 60 s without bytes from the upstream (`proxy_read_timeout`) [](source:nginx#src/http/modules/ngx_http_proxy_module.c).
        - **A proxy restarted.** Cloudflare restarts edge servers for releases, which ends open WebSockets [](source:cloudflare-websockets).
        - **The server dropped TCP.** `terminate()` in ws [](source:ws#lib/websocket.js) and `Conn.Close()` in gorilla/websocket [](source:gorilla#conn.go) send no Close frame, and neither does a process that crashes.
        - **The browser failed the connection.** It received something invalid, for example text that is not UTF-8 [](source:chromium).
        - **You called `close()` and got no answer.** Chromium (source of about 2022) waits 60 s for the Close frame of the server [](source:chromium). If you called it before `open`, the connection fails at once [](source:whatwg-websockets#dom-websocket-close).
        - Not on a Cloudflare error page: its error 1006 means a banned IP address and is unrelated [](source:cloudflare-1xxx).
    .how-to-fix =
        1. Check whether `open` fired. If not, the handshake failed: a script cannot see why, so read the HTTP status in the network panel or with curl. Then check the path, the certificate chain, and the `Upgrade` and `Connection` headers at every proxy.
        2. If it did open, compare how long it lived with the idle timeout of every hop. Send data more often than the shortest one: pings from the server, or an application heartbeat. Page scripts have no pings [](source:whatwg-websockets#ping-and-pong-frames).
        3. On the server, send a Close frame on every way out and wait for the answer. With gorilla/websocket, write a Close message before `Conn.Close()` [](source:gorilla#conn.go). With ASGI, accept first, then close with your code [](source:asgi-403).
        4. Reconnect from the `close` handler; an `error` event need not come first [](source:gecko-dom). Wait a random 0 to 5 s, then use truncated exponential backoff [](source:rfc6455#7.2.3). Stop when the handshake keeps failing.
    .when-to-use = Nobody can send 1006; libraries such as ws throw if you try [](source:ws#lib/sender.js). To tell the other side why you close, send 1000, 1001, 1011 or a code of your own, and wait for the answer.

websocket-1007 = Invalid frame payload data
    .summary = The peer says that a message contradicts its type, in practice that a text message is not valid UTF-8.
    .description =
        Code 1007 is about the bytes inside a message [](source:rfc6455#7.4.1). The frame is in order, but the text in it is not valid UTF-8 [](source:rfc6455#8.1). It is a real Close frame: the other side sent it to you.

        Not every endpoint uses it. On bad UTF-8, Firefox sends 1007 [](source:gecko-net), but Chromium sends [1002](entry:websocket/1002) [](source:chromium). In both cases the page reads [1006](entry:websocket/1006), because the browser failed the connection itself [](source:rfc6455#7.1.5).

        It is not meant for bad JSON or a failed schema: such a message is still valid text.
    .when-seen =
        - The peer uses ws and found invalid UTF-8 in a text message or in the reason of a Close frame [](source:ws#lib/receiver.js).
        - The peer uses ws and could not inflate a compressed message [](source:ws#lib/permessage-deflate.js).
        - The peer uses the websockets library for Python, and decoding the text failed [](source:python-websockets#src/websockets/protocol.py).
        - A native client sends bytes as text, or a proxy changes them. A page script cannot cause this with a string, which always encodes to valid UTF-8 [](source:whatwg-websockets#dom-websocket-send).
    .how-to-fix =
        1. Send bytes as binary messages, not as text.
        2. Look at the sender: a legacy charset that was never converted, or text that was cut in the middle of a UTF-8 sequence.
        3. If you truncate a Close reason, cut on a character boundary. The limit is 123 bytes, not 123 characters [](source:whatwg-websockets#dom-websocket-close).
        4. If the text was valid when it left, suspect the compression and the proxies on the way.
        5. Do not send the same data again.
    .when-to-use = Leave 1007 to the library that decodes the text. For valid text with the wrong content, such as broken JSON, send 1008 or a code from 4000 to 4999.

websocket-1008 = Policy violation
    .summary = A message, or the peer itself, breaks a rule of the endpoint that closed.
    .description =
        Code 1008 is vague on purpose. It is the fallback when neither [1003](entry:websocket/1003) nor [1009](entry:websocket/1009) fits, or when the endpoint prefers not to give details [](source:rfc6455#7.4.1).

        The reason is therefore often the only hint. It is meant for logs and developers; a client must not show it to its users [](source:rfc6455#5.5.1).

        A refusal during the handshake is something else. An ASGI server that rejects a connection answers HTTP 403 [](source:asgi-403), and a browser turns that into [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol).
    .when-seen =
        - The server found the login, the permission, the request rate or the content unacceptable after the handshake. RFC 6455 leaves the rule to the endpoint [](source:rfc6455#7.4.1).
        - ws received a message in too many fragments or chunks (`WS_ERR_TOO_MANY_BUFFERED_PARTS`) [](source:ws#lib/receiver.js).
        - coder/websocket received a data message although `CloseRead` declared that none is expected [](source:coder#read.go).
        - coder/websocket compiled to WebAssembly ran into a timeout while it read or connected [](source:coder#ws_js.go).
    .how-to-fix =
        1. Read the reason in the `close` event and in the log of the server.
        2. Check the token, the origin and the quota.
        3. Change what was refused before you reconnect. The same message or the same credentials meet the same answer.
        4. If you write the server, send a more precise code where you can: [3000](entry:websocket/3000), [3003](entry:websocket/3003) or one from 4000 to 4999.
    .when-to-use = Send 1008 for a refusal that you expected and that no other code describes. For a size limit send 1009, for an unexpected failure 1011.

websocket-1009 = Message too big
    .summary = A message is larger than the receiver is willing to accept.
    .description =
        The receiver has a limit for one message, and a message exceeded it [](source:rfc6455#7.4.1). MDN speaks of a data frame [](source:mdn-closecode); the standard speaks of a message.

        The difference matters. Splitting a message into fragments does not help, because libraries count the whole message [](source:ws#lib/receiver.js), [](source:python-websockets#src/websockets/protocol.py). Compression does not help with ws, which checks the size again after decompression [](source:ws#lib/permessage-deflate.js).

        The defaults lie far apart: 32 KiB in coder/websocket [](source:coder#read.go), 100 MiB in ws [](source:ws#lib/websocket.js). A message that passes one server can be refused by the next.
    .when-seen =
        - ws: more than `maxPayload`, for clients and servers alike [](source:ws#lib/websocket.js).
        - websockets for Python: more than `max_size`, 1 MiB by default [](source:python-websockets#src/websockets/asyncio/server.py).
        - coder/websocket: more than the read limit, 32,768 bytes by default [](source:coder#read.go).
        - gorilla/websocket: only if the program called `SetReadLimit` [](source:gorilla#conn.go).
        - uvicorn: more than `--ws-max-size`, 16 MiB by default [](source:uvicorn#uvicorn/config.py).
        - Firefox: more than it can buffer, or out of memory [](source:gecko-net).
        - tungstenite: more than 64 MiB for a message or 16 MiB for a frame raises an error; whether 1009 is sent depends on the caller [](source:tungstenite#src/protocol/mod.rs).
    .how-to-fix =
        1. Find the limit of the receiver and compare it with the size of the whole message.
        2. Raise it deliberately, to a size that the server can hold for every connection.
        3. Or split the data into several messages, with numbers of your own.
        4. Or move bulk data to HTTP and send only a link.
    .when-to-use = Send 1009 when a smaller message of the same kind would pass. If you cannot accept that kind at all, send 1003.

websocket-1010 = Mandatory extension
    .summary = The client needs an extension that the server left out of its handshake answer.
    .description =
        Only a client sends 1010. It offered an extension, the server did not take it up, and the client does not want to go on without it. The reason should list the missing extensions. A server never needs the code: it can fail the handshake instead [](source:rfc6455#7.4.1).

        The opposite case looks different. If the server answers with an extension that was not offered, the client fails the handshake [](source:rfc6455#4.1), and a page reads [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol).
    .when-seen =
        - A native client requires an extension, for example `permessage-deflate`, and the server did not confirm it [](source:rfc6455#7.4.1).
        - The same, because a proxy removed the `Sec-WebSocket-Extensions` header.
    .how-to-fix =
        - Enable the extension on the server.
        - Make every proxy pass `Sec-WebSocket-Extensions` in both directions.
        - Or make the extension optional in the client.
    .when-to-use = A client library sends 1010 when it cannot work without an extension. Servers and page scripts do not send it.

websocket-1011 = Internal error
    .summary = Something unexpected broke on the side that sent the code.
    .description =
        The sender met a condition that kept it from going on. RFC 6455 names only the server [](source:rfc6455#7.4.1); errata 3227 extends the code to any endpoint [](source:rfc6455-errata3227), and the registry refers to it [](source:iana-websocket). So a server can receive 1011 too.

        It does not always mean a bug. The websockets library for Python closes with 1011 when a ping stays unanswered, on the client as on the server [](source:python-websockets#src/websockets/asyncio/connection.py). A peer that is really gone never receives that frame and reports [1006](entry:websocket/1006) [](source:rfc6455#7.1.5).

        A close with 1011 can be clean. `wasClean` says only that the closing handshake completed [](source:rfc6455#7.1.4).
    .when-seen =
        - A handler of the websockets library for Python raised an exception [](source:python-websockets#src/websockets/asyncio/server.py).
        - The same library got no pong within 20 s; it pings every 20 s. The reason is `keepalive ping timeout` [](source:python-websockets#src/websockets/asyncio/connection.py).
        - An application behind Daphne raised an exception after the handshake [](source:daphne).
        - Firefox met an unexpected error of its own [](source:gecko-net).
    .how-to-fix =
        1. Read the log of the side that sent 1011, at that time.
        2. If the reason is `keepalive ping timeout`, look for a blocked event loop or a slow link before you raise `ping_timeout`.
        3. Reconnect with backoff [](source:rfc6455#7.2.3), but give up after a few attempts.
    .when-to-use = Send 1011 for a failure that you did not expect. For a refusal send 1008, for a restart 1012, for overload 1013.

websocket-1012 = Service restart
    .summary = The service is restarting and asks the client to come back shortly.
    .description =
        Code 1012 announces a restart. Its registration mail, as quoted in the documentation of Java-WebSocket and tungstenite, asks clients that come back to wait a random 5 to 30 seconds first [](source:hybi-1012), [](source:java-websocket), [](source:tungstenite#src/protocol/frame/coding.rs). By contrast, [1001](entry:websocket/1001) does not say whether the server returns.

        The code is not in RFC 6455, whatever some pages say. It was registered with IANA afterwards, on the strength of a mail to the working group [](source:iana-websocket), [](source:hybi-1012). Page scripts cannot pass it to `close()` [](source:whatwg-websockets#dom-websocket-close).
    .when-seen =
        - A server that runs on uvicorn shuts down. Since version 0.21.0 (March 2023) it closes WebSockets with 1012, and reports 1012 to the application too [](source:uvicorn).
        - The server chose it for a planned restart [](source:hybi-1012).
    .how-to-fix =
        - On the client, reconnect after a random 5 to 30 s [](source:hybi-1012).
        - On the server, spread the return of the clients: restart one node at a time. Thousands of clients that reconnect at once are a load of their own.
    .when-to-use = Send 1012 before a restart, if your clients know what to do with it. Otherwise send 1001.

websocket-1013 = Try again later
    .summary = The server is overloaded, or for another reason temporarily unable to serve, and sheds clients.
    .description =
        Code 1013 asks the client to leave for now. Its registration mail, as quoted in the documentation of Java-WebSocket and tungstenite, leaves the client two ways: connect to another address of the service, or return to the same one only when the user acts [](source:hybi-1012), [](source:java-websocket), [](source:tungstenite#src/protocol/frame/coding.rs).

        It is the counterpart of [HTTP 503](entry:http/503), with one loss: a Close frame holds a code and a reason [](source:rfc6455#5.5.1), and so has no place for `Retry-After`.

        Like 1012, it is registered with IANA and not part of RFC 6455 [](source:iana-websocket).
    .when-seen =
        - The application sheds load [](source:hybi-1012).
        - Not for a refusal during the handshake: that is an HTTP status, which a browser reports as [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol).
    .how-to-fix =
        - Try another address of the service, if there is one [](source:hybi-1012).
        - Otherwise wait longer than for 1012, and do not return to the same node at once.
        - If you own both ends, put a waiting time into the reason and let the client read it.
        - On the server, find out what is full before you add clients again.
    .when-to-use = Send 1013 to shed load from connections that are open. For a planned restart send 1012; before the handshake, answer with HTTP 503.

websocket-1014 = Bad gateway
    .summary = The server works as a gateway and got an invalid response from the server behind it.
    .description =
        Code 1014 moves the blame: the gateway is fine, its upstream is not. Its registration mail, as quoted in the documentation of Java-WebSocket, likens it to [HTTP 502](entry:http/502) [](source:hybi-1014), [](source:java-websocket).

        The code is registered with IANA [](source:iana-websocket) and not part of RFC 6455 [](source:rfc6455#7.4.1). Support is uneven. gorilla/websocket and tungstenite treat a received 1014 as a protocol error and answer [1002](entry:websocket/1002) [](source:gorilla#conn.go), [](source:tungstenite#src/protocol/mod.rs). Chromium accepts it [](source:chromium).
    .when-seen =
        - A gateway that speaks WebSocket chose it [](source:hybi-1014).
        - Rarely behind a proxy that only passes bytes on: it drops the connection, and the client sees [1006](entry:websocket/1006). Going by its source, nginx works this way [](source:nginx#src/http/modules/ngx_http_proxy_module.c).
        - As a 1002 instead, if your client is built on gorilla/websocket or tungstenite [](source:gorilla#conn.go), [](source:tungstenite#src/protocol/mod.rs).
    .how-to-fix =
        1. Look at the upstream and its log, not at the gateway.
        2. Reconnect with backoff [](source:rfc6455#7.2.3).
        3. If your clients refuse 1014, send 1011 or a code from 4000 to 4999 instead.
    .when-to-use = Send 1014 only from a gateway, and only if you know that your clients accept it. Otherwise send 1011.

websocket-1015 = TLS handshake failure
    .summary = An API may use this code to say that the TLS handshake failed; browsers normally report 1006 instead.
    .description =
        Code 1015 is set aside for local use: an API can report with it that TLS failed. An endpoint must not send it [](source:rfc6455#7.4.1).

        Do not expect it for a bad certificate in a browser. The WHATWG standard has browsers report [1006](entry:websocket/1006) for a TLS failure, as for every failed handshake, and notes that they do not use 1015 [](source:whatwg-websockets#feedback-from-the-protocol). Firefox makes one exception: a class of negotiation errors called inadequate security [](source:gecko-dom).
    .when-seen =
        - In a native client whose library tells TLS failures apart. WinHTTP has a constant for it, for example [](source:winhttp).
        - In Firefox, when the negotiated security is inadequate [](source:gecko-dom).
        - Otherwise not in a page script: look at [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol).
    .how-to-fix =
        1. Open the `https://` address of the same host in a browser and read the certificate error.
        2. Check the certificate chain, the host name and the clock of both machines.
        3. Reconnect only when this is fixed.
    .when-to-use = Nobody can send 1015. Without TLS there is no WebSocket connection that could carry it.

## Registered codes

websocket-3000 = Unauthorized
    .summary = The endpoint wants the peer to authenticate before it goes on.
    .description =
        Code 3000 is the counterpart of HTTP 401 on an open WebSocket connection: the login is missing or no longer valid [](source:luka967).

        It lies in the range for libraries and applications, where codes are registered with IANA [](source:rfc6455#7.4.2), [](source:iana-websocket); we read its row in copies of the registry that agree with each other. Lists that stop at 1015 miss it. Applications may send it, and so may page scripts [](source:whatwg-websockets#dom-websocket-close).
    .when-seen =
        - The server closes an open connection because a login is missing or has expired, with a registered code in place of a private one such as 4401 [](source:luka967).
        - Not for a refusal before the handshake is complete: a browser reports that as [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol).
    .how-to-fix =
        1. Refresh the token or log in again.
        2. Then reconnect. Without new credentials the connection ends the same way.
    .when-to-use = Send 3000 when the peer can help itself by logging in. If it is known and not allowed, send 3003.

websocket-3003 = Forbidden
    .summary = The endpoint knows the peer but does not allow what it wants.
    .description =
        Code 3003 is the counterpart of HTTP 403 on an open WebSocket connection: the peer is authenticated, and lacks the right [](source:luka967).

        It is registered with IANA in the range for libraries and applications [](source:rfc6455#7.4.2), [](source:iana-websocket); we read its row in copies of the registry that agree with each other. A page script may send it too [](source:whatwg-websockets#dom-websocket-close).
    .when-seen =
        - The application refuses an action or a channel to a user who is logged in [](source:luka967).
    .how-to-fix =
        - Change the rights, not the credentials. A fresh token for the same user does not help.
        - Do not reconnect automatically.
    .when-to-use = Send 3003 when a new login would change nothing. If it would, send 3000.

websocket-3008 = Timeout
    .summary = The peer took too long to answer a request of the application.
    .description =
        Code 3008 is the counterpart of HTTP 408: the connection works, but the peer did not answer in time [](source:luka967). With [1006](entry:websocket/1006), no Close frame came at all [](source:rfc6455#7.1.5).

        It is registered with IANA in the range for libraries and applications [](source:rfc6455#7.4.2), [](source:iana-websocket); we read its row in copies of the registry that agree with each other.
    .when-seen =
        - The application expected an answer, such as a login message or a heartbeat, and stopped waiting [](source:luka967).
    .how-to-fix =
        - Answer heartbeats in time; look for a client that is busy or asleep.
        - Raise the limit on the server if the work is slow for good reason.
        - Reconnect.
    .when-to-use = Send 3008 when a deadline of your application passes and the connection still works.
