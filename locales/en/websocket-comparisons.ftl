# Own words for pairs of WebSocket close codes: the question that separates the two, the short answer, what to do, traps.
# A pair without a message here still has a page, made from the facts.

## 1006 and its neighbours

websocket-1006-vs-1007 = Did a Close frame reach you?
    .answer =
        1007 came in a Close frame: the other side read your message, found bytes that contradict its type (in practice, text that is not valid UTF-8), and told you so [](source:rfc6455#7.4.1). 1006 came from nobody: no Close frame arrived, and your own side filled in the number [](source:rfc6455#7.1.5). On 1007, fix the bytes you send; on 1006, look at the handshake, the proxies and the network.
    .when-to-use-which =
        - You see 1007: the connection worked, and one message was judged. Do not reconnect and send it again, because the same bytes get the same answer. Look at the last text message you sent: send raw bytes as a binary message, convert legacy charsets to UTF-8, and never end a message in the middle of a character. A fragment may split a character; the whole message may not [](source:rfc6455#5.6).
        - You see 1006 and the connection never opened: it is a handshake problem. A name that does not resolve, a refused port, a TLS failure and a handshake that the server does not complete (in HTTP/1.1, any answer other than 101) all look like this in a page [](source:whatwg-websockets#feedback-from-the-protocol). Repeat the request with curl or read its HTTP status in the network panel.
        - You see 1006 after the connection was open: compare its age with the idle timeout of every hop; nginx ends a tunnel after 60 seconds without bytes from the upstream [](source:nginx#src/http/modules/ngx_http_proxy_module.c). Then read the server log at that second. Reconnect after a random delay and back off when that fails [](source:rfc6455#7.2.3).
        - You write the server: nobody can send 1006 [](source:rfc6455#7.4.1). Leave 1007 to the library, which sends it when decoding fails, as ws [](source:ws#lib/receiver.js) and Python websockets [](source:python-websockets#src/websockets/protocol.py) do. Bad JSON in valid text is not 1007: use [1008](entry:websocket/1008) or [a private code](page:websocket-ranges#own-code).
    .pitfalls =
        - One event can be both. A server sends text that is not UTF-8. The browser has to fail the connection [](source:rfc6455#8.1) and sends a Close frame on its way out: [1002](entry:websocket/1002) from Chromium [](source:chromium), 1007 from Firefox [](source:gecko-net). It no longer processes any answer [](source:rfc6455#7.1.7). So the page reads 1006 with an empty reason [](source:chromium-blink), while the server logs 1002 or 1007. Put both logs side by side before you blame the network.
        - The side that finds the bad bytes does not read the 1007 that it sends. By definition, each side’s code comes from the first Close frame that it received [](source:rfc6455#7.1.5). If your side received 1007, your side sent the bad text.
        - A page cannot produce invalid UTF-8 from a string: `send()` converts its argument to text that can always be encoded [](source:whatwg-websockets#dom-websocket-send). If a page receives 1007 all the same, suspect what lies behind `send()`: compression, a proxy that alters bytes, or a server that is strict about something else. For instance, ws also answers 1007 when a compressed message cannot be inflated [](source:ws#lib/permessage-deflate.js).
        - No 1007 in the log does not mean no bad text. Chromium reports it as 1002 [](source:chromium).
        - 1007 normally ends with `wasClean` `true` on the side that receives it, 1006 always with `false`. Clean means that the closing handshake was completed, not that all went well [](source:rfc6455#7.1.4).
        - A Cloudflare page that says “Error 1006” or “Error 1007” is about a banned IP address. It has nothing to do with WebSocket [](source:cloudflare-1xxx).

websocket-1005-vs-1006 = Was there a Close frame, even an empty one?
    .answer =
        1005: a Close frame arrived, but it named no code. 1006: no Close frame arrived at all [](source:rfc6455#7.1.5). Treat 1005 like [1000](entry:websocket/1000), and 1006 like a lost connection.
    .when-to-use-which =
        - You see 1005: nothing broke. The usual cause is `close()` without arguments on the other side, which sends an empty Close frame [](source:whatwg-websockets#dom-websocket-close). If you own that side, pass a code and a short reason.
        - You see 1006: find out whether the connection ever opened. If it did, suspect idle timeouts, crashes and the network; if not, the handshake.
        - You cannot send either: both are reserved for local reports [](source:rfc6455#7.4.1).
        - In code that decides about reconnecting, put 1005 with the ordinary endings. Python websockets does: 1000, 1001 and 1005 count as a successful close [](source:python-websockets#src/websockets/frames.py).
    .pitfalls =
        - A TCP connection that ends without a Close frame is 1006 [](source:rfc6455#7.1.5). Some lists describe it as 1005.
        - Behind uvicorn, 1005 can be a lost connection: two of its WebSocket backends hand the application 1005 when the peer vanishes after the handshake [](source:uvicorn).
        - A server can log 1005 although no script called `close()`: a browser closes a garbage-collected socket with an empty frame [](source:whatwg-websockets#garbage-collection).
        - Java-WebSocket shows [1000](entry:websocket/1000) where others show 1005 [](source:java-websocket).

websocket-1000-vs-1006 = Did the other side say goodbye?
    .answer =
        1000 is a goodbye: a Close frame said that the job is done [](source:rfc6455#7.4.1). 1006 means that no Close frame came, so nobody told you why it ended [](source:rfc6455#7.1.5). Reconnect on 1006, with backoff; do not reconnect on 1000 unless your application wants a permanent connection.
    .when-to-use-which =
        - You see 1000 and did not expect it: look for a call of `close` in your own code, or for a server that closes after one answer.
        - You see 1006: check whether the connection ever opened, then timeouts and logs.
        - You want your peer to see 1000: pass it, as in `close(1000)`, and wait for the answering Close frame before you drop the socket.
    .pitfalls =
        - You called `close(1000)` and read 1006: the server never answered. Chromium, in its source of about 2022, waits 60 seconds for the answer and then gives up [](source:chromium).
        - `close()` before the connection is open makes it fail: the page gets 1006, not 1000 [](source:whatwg-websockets#dom-websocket-close).
        - A server may believe that it closed politely. `Conn.Close()` of gorilla/websocket drops TCP without a Close frame [](source:gorilla#conn.go), and `terminate()` of ws destroys the socket [](source:ws#lib/websocket.js). Both leave the client with 1006.

websocket-1001-vs-1006 = Was the departure announced?
    .answer =
        1001: the other side was leaving and said so, because a page was closed or a server stopped [](source:rfc6455#7.4.1). 1006: it was gone without a word [](source:rfc6455#7.1.5). A server that drains its connections gives 1001; one that is killed outright gives 1006.
    .when-to-use-which =
        - You run the server: handle the stop signal, close every WebSocket with 1001 or [1012](entry:websocket/1012), wait for the answers, then exit. `Server.close()` of Python websockets does this with 1001 [](source:python-websockets#src/websockets/asyncio/server.py).
        - Your client sees 1001: the server left on purpose. Reconnect after a random delay.
        - Your client sees 1006: the same delay, then longer ones [](source:rfc6455#7.2.3). If it never gets as far as open, stop and look at the handshake.
        - Your server sees 1001: the user most likely closed the page or followed a link [](source:whatwg-websockets#make-disappear). Nothing to fix.
    .pitfalls =
        - If clients read 1006 at each deployment, suspect a shutdown that skips the Close frame before you suspect the network.
        - An intermediary can break the link while both ends are healthy. Cloudflare restarts its servers when it releases software, which ends open WebSockets [](source:cloudflare-websockets).
        - A page cannot announce its departure with `close(1001)`: that call throws [](source:whatwg-websockets#dom-websocket-close). The browser sends 1001 itself.

websocket-1002-vs-1006 = Did the peer name a protocol error, or did nobody name anything?
    .answer =
        1002 is the other side’s verdict: it found your frames invalid and said so before it left [](source:rfc6455#7.4.1). 1006 says only that no Close frame reached you [](source:rfc6455#7.1.5). Often they are the two ends of one event, because the side that finds the error sends 1002 and itself reports 1006 or a library error.
    .when-to-use-which =
        - You see 1002: you sent something wrong. Capture the frames and find the first bad one. Typical causes are a missing mask on a client frame [](source:rfc6455#5.1), reserved bits without a negotiated extension, an unknown opcode, or a control frame that is fragmented or too long [](source:ws#lib/receiver.js).
        - You see 1006: ask the other end for its log. If it shows 1002, your side detected the error and the peer sent the bad bytes.
        - Neither is yours to choose: 1002 belongs to the library, 1006 to nobody.
    .pitfalls =
        - A browser that finds a protocol error sends a code to the server but gives its page 1006 with an empty reason [](source:chromium-blink). Do not conclude that the network dropped.
        - Reconnecting cures neither while one side still writes bad frames. Look for a proxy that rewrites bytes, or for plain HTTP written to an upgraded socket.
        - Chromium also sends 1002 for text that is not UTF-8 [](source:chromium), and tungstenite for a Close frame whose code it does not know [](source:tungstenite#src/protocol/mod.rs). So 1002 can occur although every frame is well formed.

websocket-1006-vs-1009 = Was the message refused, or did the link just break?
    .answer =
        1009 is a refusal with a name: the receiver got a message larger than it is willing to process [](source:rfc6455#7.4.1). 1006 gives no cause, because no Close frame arrived [](source:rfc6455#7.1.5). If big messages always end in 1006, something cut the connection without speaking WebSocket: test without the proxy, and check whether the server crashed.
    .when-to-use-which =
        - You see 1009: make the message smaller, split it in your application, or raise the receiver’s limit on purpose. Do not reconnect and send the same message.
        - You see 1006 right after a large message: try the same message on a direct connection. 1009 there points to the intermediary; 1006 again points to a process that died or to an error that your own side found.
        - You write the server: set the limit in the WebSocket library, which can answer 1009. A limit in a hop that only relays bytes can do nothing but cut.
    .pitfalls =
        - The end that refuses the message may itself report 1006 or a library error, since it received no Close frame [](source:rfc6455#7.1.5). A page whose browser refuses a huge message is such an end: Firefox sends 1009 when it cannot buffer one [](source:gecko-net).
        - The limit counts the message, not the frame. Fragments do not get around it [](source:ws#lib/receiver.js).
        - No 1009 may mean no limit: gorilla/websocket has one only after `SetReadLimit` [](source:gorilla#conn.go).

websocket-1006-vs-1011 = Did the failing side live long enough to say so?
    .answer =
        1011: something unexpected broke on the other side, and it could still send a Close frame [](source:rfc6455#7.4.1). 1006: no Close frame came, so it crashed, was cut off, or was never reached [](source:rfc6455#7.1.5). With 1011 read the server’s log; with 1006 first find out whether the server was there at all.
    .when-to-use-which =
        - You see 1011: search the log of the sender for an exception at that time. Python websockets sends 1011 when a handler raises [](source:python-websockets#src/websockets/asyncio/server.py), and Daphne when the application fails after the handshake [](source:daphne).
        - You see 1006: look for a killed process, a timeout on the way, or a handshake that failed.
        - You write the server: catch exceptions at the edge of every handler, so that clients read 1011 and not 1006.
        - Both allow a reconnect with backoff. Give up on 1011 after a few attempts, since the same request may hit the same bug.
    .pitfalls =
        - A keepalive timeout splits into both. When no pong comes in time, Python websockets closes with 1011 and the reason `keepalive ping timeout` [](source:python-websockets#src/websockets/asyncio/connection.py). A peer that is cut off never gets that frame and reports 1006 [](source:rfc6455#7.1.5).
        - So 1011 is no proof of a server bug. A server can receive it from a Python client on a slow link [](source:python-websockets#src/websockets/asyncio/connection.py).

websocket-1006-vs-1015 = Which number does a failed TLS handshake give?
    .answer =
        In a browser, 1006: the WHATWG standard treats TLS failures like any other failure to connect, so that scripts cannot probe the network [](source:whatwg-websockets#feedback-from-the-protocol). 1015 is the number that RFC 6455 set aside for a TLS failure [](source:rfc6455#7.4.1), and you will rarely meet it in JavaScript. Neither ever travels in a frame.
    .when-to-use-which =
        - You see 1006 before the connection opened: TLS is one suspect among several. Open the `https://` address of the same host and read the certificate error there. Check the chain, the host name and the clock.
        - You see 1015: TLS failed before any WebSocket existed. Reconnecting does not help until the certificate or the settings are repaired.
        - In code, do not wait for 1015. Handle 1006, and remember whether `open` fired.
    .pitfalls =
        - Advice to expect 1015 for a bad certificate is wrong for browsers [](source:whatwg-websockets#feedback-from-the-protocol). Firefox makes one exception: it uses 1015 for one class of TLS error, inadequate security [](source:gecko-dom).
        - After the connection has opened, 1006 no longer points at the TLS handshake. Look at timeouts and crashes.

websocket-1005-vs-1015 = A close without a code, or no TLS?
    .answer =
        Both are local reports that no peer can send [](source:rfc6455#7.4.1), but they stand at opposite ends. 1005 ends a connection that worked: a Close frame came without a code [](source:rfc6455#7.1.5). 1015 is for a connection that never began, because TLS failed [](source:rfc6455#7.4.1).
    .when-to-use-which =
        - You see 1005: treat it like [1000](entry:websocket/1000). If you own the sender, let it pass a code.
        - You see 1015: repair the certificate, its chain, the host name or the clock. Until then no retry can succeed.
        - You want to send one of them: you cannot. Use [1000](entry:websocket/1000) for a normal end; a TLS failure leaves no channel to send anything.
    .pitfalls =
        - A page normally reads [1006](entry:websocket/1006) for a TLS failure, not 1015 [](source:whatwg-websockets#feedback-from-the-protocol).
        - Libraries that take 1005 as an argument write an empty body; the number itself never leaves, as in gorilla/websocket [](source:gorilla#conn.go).

## Ordinary endings

websocket-1000-vs-1001 = Is the work done, or is the endpoint leaving?
    .answer =
        1000: the connection has served its purpose. 1001: the endpoint itself goes away, a page that is closed or a server that stops [](source:rfc6455#7.4.1). Your script may send 1000; 1001 is for browsers, and for servers that shut down.
    .when-to-use-which =
        - Code in a page: `close(1000)`. The call accepts 1000 and 3000-4999 only, so `close(1001)` throws `InvalidAccessError` [](source:whatwg-websockets#dom-websocket-close).
        - A server that is done with this client: 1000. A server that stops: 1001, or [1012](entry:websocket/1012) if it comes right back and the clients know that code.
        - You receive 1000: do not reconnect on your own, unless the application wants a permanent connection.
        - You receive 1001 from a server: reconnect after a random delay. You receive it from a browser: the user has left the page [](source:whatwg-websockets#make-disappear), so free what you held.
    .pitfalls =
        - A browser that garbage-collects an open socket sends an empty frame, not 1001; the server then reads [1005](entry:websocket/1005) [](source:whatwg-websockets#garbage-collection).
        - `close()` without arguments is neither: it too gives 1005 [](source:whatwg-websockets#dom-websocket-close).

websocket-1000-vs-1005 = Did the closing side name a code?
    .answer =
        `close(1000)` writes 1000 into the Close frame; `close()` sends the frame empty, and the receiver reports 1005 [](source:whatwg-websockets#dom-websocket-close). Neither is an error. Always pass the code, and 1005 disappears from your logs.
    .when-to-use-which =
        - You close from a script: `close(1000)`, with a reason if it helps the person who reads the log.
        - You see 1005: treat it like 1000, unless your protocol promised a code. Then the peer took a path that forgets it.
        - You cannot send 1005; it exists only as a report [](source:rfc6455#7.4.1).
    .pitfalls =
        - The claim that `close()` sends 1000 is common and does not match the standard [](source:whatwg-websockets#dom-websocket-close).
        - Your own bare `close()` can come back to you as 1005: ws answers an empty Close frame with an empty Close frame [](source:ws#lib/websocket.js).
        - Java-WebSocket reports 1000 for an empty frame [](source:java-websocket), so the same close looks different in two logs.
        - Defaults differ. The `close()` of Python websockets sends 1000 unless told otherwise [](source:python-websockets#src/websockets/asyncio/connection.py), and uvicorn uses 1000 when the application names no code [](source:uvicorn#uvicorn/protocols/websockets/websockets_impl.py).

websocket-1001-vs-1012 = Gone, or back in a moment?
    .answer =
        1001 says that the endpoint leaves and promises nothing [](source:rfc6455#7.4.1). 1012 says that the service restarts, and its registration mail suggests reconnecting after a random 5 to 30 seconds [](source:hybi-1012). For a rolling restart send 1012 if all your clients know it, otherwise 1001.
    .when-to-use-which =
        - Rolling restart or deployment: 1012. uvicorn has sent it on shutdown since version 0.21.0 [](source:uvicorn).
        - Shutdown for good, or clients you do not control: 1001, which every library in our tables accepts. Python websockets uses it by default when a server closes [](source:python-websockets#src/websockets/asyncio/server.py).
        - Your client sees either: reconnect after a random delay. On 1012 take 5 to 30 seconds [](source:hybi-1012).
    .pitfalls =
        - 1012 is registered at IANA [](source:iana-websocket) but is not part of RFC 6455 [](source:rfc6455#7.4.1), so an old library may treat it as invalid. Older .NET builds seem to reject 1012 to 1014 [](source:dotnet).
        - Without a random delay the restart of one node brings all its clients back at the same instant.
        - A browser sends 1001 as well, when its page goes away [](source:whatwg-websockets#make-disappear). 1012 makes sense only from a server.

## Bad data

websocket-1002-vs-1003 = Are the frames broken, or is the data of the wrong kind?
    .answer =
        1002: the bytes break the rules of the protocol. 1003: the protocol is fine, but this endpoint cannot take this type of data, for example binary where it reads only text [](source:rfc6455#7.4.1). 1002 is a bug in a library or in something on the way; 1003 is a mismatch between two applications.
    .when-to-use-which =
        - You see 1002: capture the traffic and find the first bad frame. Suspect proxies and home-made framing first.
        - You see 1003: send the other type, a string in place of an `ArrayBuffer` or a `Blob`, or the reverse; or teach the receiver both.
        - You write an endpoint: leave 1002 to the library. Send 1003 only when no message of that type could ever be accepted.
    .pitfalls =
        - A text message with wrong content is not 1003. Invalid UTF-8 is [1007](entry:websocket/1007), and content that breaks your rules is [1008](entry:websocket/1008) [](source:rfc6455#7.4.1).
        - 1002 does not always mean broken frames: Chromium uses it for invalid UTF-8 [](source:chromium), and tungstenite for a close code it does not know [](source:tungstenite#src/protocol/mod.rs).

websocket-1002-vs-1007 = Is the frame wrong, or what is in it?
    .answer =
        1002: the frame breaks the protocol. 1007: the frame is well formed, but its payload contradicts the message type, such as text that is not UTF-8 [](source:rfc6455#7.4.1). If Chrome sent the 1002, consider both: Chromium sends 1002 for invalid UTF-8 too [](source:chromium).
    .when-to-use-which =
        - You see 1007: look at how your side builds text. Raw bytes belong in binary messages.
        - You see 1002 from a server or a native client: look at the framing, that is masks, reserved bits, opcodes and control frames [](source:ws#lib/receiver.js).
        - You see 1002 from a Chromium browser: check first that the text you send is valid UTF-8, because that is the cheaper test.
        - You write a library: answer invalid UTF-8 with 1007, which is the purpose of that code [](source:rfc6455#7.4.1).
    .pitfalls =
        - For the same bad text, Firefox sends 1007 [](source:gecko-net) and Chromium 1002 [](source:chromium). Statistics by code mix up causes.
        - Invalid UTF-8 in a Close reason divides the servers as well: ws answers 1007 [](source:ws#lib/receiver.js), gorilla/websocket 1002 [](source:gorilla#conn.go). A reason cut in the middle of a character triggers it.
        - If the server sent 1002 or 1007, the page reads that code. If the page’s own browser found the error, the page reads neither, but [1006](entry:websocket/1006) [](source:rfc6455#7.1.5).

websocket-1003-vs-1007 = Could any message of this type be accepted?
    .answer =
        No: 1003, the endpoint cannot take this type at all, such as binary sent to a text-only service. Yes, but this one is not what its type says: 1007, such as text that is not UTF-8 [](source:rfc6455#7.4.1). For 1003 change the type; for 1007 repair the bytes.
    .when-to-use-which =
        - You see 1003: send a string in place of an `ArrayBuffer` or a `Blob`, or the reverse.
        - You see 1007: find where bytes become text. A legacy charset or a cut character is the usual fault; send raw bytes as binary.
        - You write the server: 1003 is a decision of your code, 1007 of the decoder in the library.
    .pitfalls =
        - Do not send binary data as text to get past 1003: unless the bytes happen to be valid UTF-8, you get 1007 instead.
        - Bad JSON is neither: the type is accepted and the text is valid. Use [1008](entry:websocket/1008) or [a private code](page:websocket-ranges#own-code).
        - Chromium sends [1002](entry:websocket/1002) where you expect 1007 [](source:chromium).

websocket-1003-vs-1008 = Cannot, or must not?
    .answer =
        1003: the endpoint cannot handle this type of data, whoever sends it. 1008: it could, but a rule forbids it, and the rule may stay secret [](source:rfc6455#7.4.1). Use 1003 for the wrong type, and 1008 only when no other code fits or when you must hide why.
    .when-to-use-which =
        - You see 1003: change the message type.
        - You see 1008: read the reason, then check token, origin, quota and content. Sending the same again will not help.
        - You write the server: take the more specific code. 1003 for type, [1009](entry:websocket/1009) for size, [1007](entry:websocket/1007) for bad encoding, 1008 for the rest.
    .pitfalls =
        - 1008 does not always come from application rules: ws sends it when too many chunks or fragments pile up [](source:ws#lib/receiver.js), and coder/websocket when a data message comes after `CloseRead` [](source:coder#read.go).
        - A 1008 without a reason is nearly useless to the other side. If you need not hide the rule, name it.

websocket-1003-vs-1009 = Wrong kind, or too much of it?
    .answer =
        1003: no message of this type is accepted. 1009: this one is too large, and a smaller one would pass [](source:rfc6455#7.4.1). Change the type for 1003, the size for 1009.
    .when-to-use-which =
        - You see 1003: switch between text and binary.
        - You see 1009: split the data in your application, raise the limit at the receiver, or move the bulk to HTTP.
        - You write the server: leave 1009 to the library’s limit and send 1003 from your own code.
    .pitfalls =
        - Fragments do not help against 1009: the limit is per message [](source:python-websockets#src/websockets/protocol.py).
        - Limits differ by a factor of thousands: 32,768 bytes by default in coder/websocket [](source:coder#read.go), 1 MiB in Python websockets [](source:python-websockets#src/websockets/asyncio/server.py), 100 MiB in ws [](source:ws#lib/websocket.js). A message that passes one server fails at another.

## Refusals and failures

websocket-1008-vs-1009 = Is there a rule against it, or is it just too big?
    .answer =
        1009 has one meaning: the message is larger than the receiver will process. 1008 is the general refusal, for when no better code exists or the rule should stay hidden [](source:rfc6455#7.4.1). A size limit is a rule too, but it has its own code: send 1009.
    .when-to-use-which =
        - You see 1009: send less per message, or raise the limit at the receiver.
        - You see 1008: read the reason and check credentials, rate and content. Size is not the first suspect.
        - You write the server: the library usually sends 1009 itself when a message exceeds its limit. Keep 1008 for what only your application knows.
    .pitfalls =
        - Many small pieces can give 1008 rather than 1009: ws uses 1008 for too many buffered chunks or fragments [](source:ws#lib/receiver.js).
        - A rate limit is not a size. Too many messages is 1008, one message too large is 1009.
        - After decompression a small message may be a large one; ws applies its limit there as well [](source:ws#lib/permessage-deflate.js).

websocket-1008-vs-1011 = Your fault, or mine?
    .answer =
        1008: the sender of the code refuses what you did. 1011: it failed at something itself [](source:rfc6455#7.4.1). After 1008 change something before you try again; after 1011 try again with backoff.
    .when-to-use-which =
        - You see 1008: check token, origin, quota and content. An unchanged retry gets the same refusal.
        - You see 1011: read the log of the side that sent it. Retry a few times, with growing delays.
        - You write the server: a rejection that you foresaw is 1008, an exception that you did not foresee is 1011. If the client should log in, [3000](entry:websocket/3000) is more precise.
    .pitfalls =
        - An authentication check that throws ends in 1011 and tells clients to come back. Catch it and send 1008.
        - 1011 may come from a client. An erratum widened the code from servers to any endpoint [](source:rfc6455-errata3227), and Python websockets sends it on a keepalive timeout from either side [](source:python-websockets#src/websockets/asyncio/connection.py).
        - A refusal before the WebSocket is accepted carries no close code. ASGI servers answer HTTP 403, and the page reads [1006](entry:websocket/1006) [](source:asgi-403).

websocket-1011-vs-1014 = Did the server fail, or the server behind it?
    .answer =
        1011: the endpoint that you talk to broke [](source:rfc6455#7.4.1). 1014: that endpoint is a gateway, it works, and its upstream gave it an invalid answer [](source:hybi-1014). Read the log of the sender for 1011, the log of the upstream for 1014.
    .when-to-use-which =
        - You see 1011: search the sender’s log for an exception.
        - You see 1014: leave the gateway alone and look at what it calls.
        - You write a gateway: send 1014 only to clients that accept it. gorilla/websocket [](source:gorilla#conn.go) and tungstenite [](source:tungstenite#src/protocol/mod.rs) do not; for them use 1011 or a code from 4000 to 4999.
        - Both allow a retry with backoff.
    .pitfalls =
        - A client built on gorilla/websocket or tungstenite treats 1014 as a protocol error and answers [1002](entry:websocket/1002) [](source:gorilla#conn.go), [](source:tungstenite#src/protocol/mod.rs). Your gateway then logs 1002, and the real cause is lost.
        - 1014 is an IANA registration [](source:iana-websocket); RFC 6455 does not define it [](source:rfc6455#7.4.1). Some older lists still call it unassigned.
        - Do not wait for 1014 from every proxy. One that only relays bytes ends the tunnel when its upstream fails, and you read [1006](entry:websocket/1006) [](source:rfc6455#7.1.5).

websocket-1012-vs-1013 = A planned restart, or too much load?
    .answer =
        1012: the service restarts, so come back after a short random delay. 1013: it is overloaded, so go to another address, or stay away until later [](source:hybi-1012). A client that treats 1013 like 1012 feeds the overload.
    .when-to-use-which =
        - You see 1012: reconnect after a random 5 to 30 seconds [](source:hybi-1012).
        - You see 1013: try another address if there is one. Return to the same address only on a user’s action, as the registration mail asks [](source:hybi-1012), or at least after a longer backoff.
        - You run the server: 1012 for a deployment, 1013 to shed load.
    .pitfalls =
        - A Close frame has no field for a waiting time. If you own both ends, put a hint into the reason text, which has room for 123 bytes [](source:rfc6455#5.5.1).
        - If you can tell before the handshake that you are full, refuse it with HTTP [503](entry:http/503). A browser page will read that as [1006](entry:websocket/1006), though [](source:whatwg-websockets#feedback-from-the-protocol).
        - Neither code is in RFC 6455 [](source:rfc6455#7.4.1). Old libraries may reject them.

## Registered codes

websocket-1008-vs-3000 = Any refusal, or “log in first”?
    .answer =
        3000 means one thing, Unauthorized, by its name in the registry [](source:iana-websocket). 1008 is the general refusal and may hide the reason [](source:rfc6455#7.4.1). Send 3000 when logging in would fix it, and 1008 when you cannot or will not say.
    .when-to-use-which =
        - You see 3000: renew the credentials, then reconnect.
        - You see 1008: read the reason. It can be the credentials, but also the rate, the origin or the content.
        - You write the server: 3000 lets a client react without parsing a reason. If the client is known but not allowed, [3003](entry:websocket/3003) fits better.
        - You write a page: a script may pass 3000 to `close()`, but not 1008 [](source:whatwg-websockets#dom-websocket-close).
    .pitfalls =
        - RFC 6455 leaves the meaning of 3000-3999 to whoever registered it [](source:rfc6455#7.4.2). Agree on it with your clients before they depend on it.
        - Accept the WebSocket first, then close it. A refusal before that is an HTTP answer, and the page reads [1006](entry:websocket/1006) whatever code you chose [](source:asgi-403).
        - Do not reconnect in a loop on 3000 with the same token.

websocket-3000-vs-3003 = Who are you, or may you?
    .answer =
        3000 Unauthorized: the endpoint does not know who you are. 3003 Forbidden: it knows, and says no. The names [](source:iana-websocket) mirror HTTP 401 and 403. After 3000 log in and reconnect; after 3003 do not come back until your rights change.
    .when-to-use-which =
        - You see 3000: renew the token, then reconnect once. If 3000 comes back, stop and ask the user.
        - You see 3003: show that access is denied. New credentials for the same account will not help.
        - You write the server: 3000 for a missing, wrong or expired token, 3003 for a valid one without the right. To hide which it was, send [1008](entry:websocket/1008) [](source:rfc6455#7.4.1).
    .pitfalls =
        - The likeness to 401 and 403 is in the names. The protocol does not define what codes in this range mean [](source:rfc6455#7.4.2).
        - Both need an open WebSocket. A refusal during the handshake reaches a page as [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol).
        - 4401 and 4403 are a habit of many applications, and the same numbers may mean something else elsewhere: 4000-4999 is private [](source:rfc6455#7.4.2).
