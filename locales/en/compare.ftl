# Comparisons across collections.

compare-websocket-http = WebSocket close codes and HTTP status codes
    .both = They belong to two layers: a WebSocket close code ends a WebSocket that is open, and an HTTP status code answers an HTTP request, the opening handshake of a WebSocket included.

compare-websocket-1009-vs-http-413 = Was it a message or a request that was too large?
    .answer =
        1009 ends an open WebSocket, because one message was larger than the receiver will process [](source:rfc6455#7.4.1). 413 answers an HTTP request whose content is larger than the server will process [](source:rfc9110#15.5.14). The limits are separate: raising the one for HTTP bodies does not raise the one for messages.
    .when-to-use-which =
        - You see 1009: find the message limit of the receiving library. It is 100 MiB by default in ws [](source:ws#lib/websocket.js), 1 MiB in Python websockets [](source:python-websockets#src/websockets/asyncio/server.py), 16 MiB in uvicorn [](source:uvicorn#uvicorn/config.py) and 32,768 bytes in coder/websocket [](source:coder#read.go).
        - You see 413: find the body limit of the web server or of the gateway that answered. If the answer has a `Retry-After` header, the limit is temporary, and a retry makes sense [](source:rfc9110#15.5.14).
        - You move bulk data: an upload over HTTP that is refused costs one request. A message that is refused costs the whole connection, with everything else that ran over it.
    .pitfalls =
        - The limit behind 1009 counts the whole message. More fragments do not help [](source:ws#lib/receiver.js).
        - 1009 has no counterpart of `Retry-After`; a Close frame holds a code and a reason, nothing else [](source:rfc6455#5.5.1).
        - Older software calls 413 “Payload Too Large” or “Request Entity Too Large”. The name is Content Too Large today [](source:rfc9110#15.5.14).

compare-websocket-1013-vs-http-503 = Was the client turned away after the handshake or before it?
    .answer =
        Both say “not now”. 503 answers an HTTP request, the opening handshake included, and can say when to return with `Retry-After` [](source:rfc9110#15.6.4). 1013 ends a WebSocket that is already open and has no such field [](source:rfc6455#5.5.1).
    .when-to-use-which =
        - You are overloaded before the upgrade: answer 503. It is cheaper than opening a connection only to close it, and clients that are not browsers can read `Retry-After`.
        - Your clients are web pages and have to know why: accept, then close with 1013. A page cannot see the status of a failed handshake; it reads [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol).
        - You see 503: wait as long as `Retry-After` says, or back off [](source:rfc9110#15.6.4).
        - You see 1013: go to another address if there is one. Return to the same one only on a user’s action, as the registration mail puts it [](source:hybi-1012), or after a long backoff.
    .pitfalls =
        - A page that reconnects eagerly on 1006 ignores your 503, because it never saw it. Make its backoff grow [](source:rfc6455#7.2.3).
        - 503 does not say why the server declines. Among close codes, a restart has its own: [1012](entry:websocket/1012), not 1013.
        - 1013 is an IANA registration from after RFC 6455 [](source:iana-websocket). Old libraries may reject it.

compare-websocket-1014-vs-http-502 = Did the upstream fail before the upgrade or after it?
    .answer =
        Both come from a gateway that works and blame the server behind it. 502 answers an HTTP request, the opening handshake included [](source:rfc9110#15.6.3); 1014 ends a WebSocket that is already open [](source:hybi-1014). Either way, read the log of the upstream.
    .when-to-use-which =
        - You see 502 when you connect: the upgrade never happened. Check that the upstream runs, that the gateway reaches the right port, and that what answers there is valid HTTP.
        - You see 1014: the connection to the gateway was up, and the trouble began behind it. Retry with backoff.
        - You write a gateway: 502 until you have accepted the handshake, from then on 1014. For clients built on gorilla/websocket [](source:gorilla#conn.go) or tungstenite [](source:tungstenite#src/protocol/mod.rs), which reject 1014, send [1011](entry:websocket/1011) or a code from 4000 to 4999.
    .pitfalls =
        - In a page, a 502 during the handshake is [1006](entry:websocket/1006): scripts cannot read the status [](source:whatwg-websockets#feedback-from-the-protocol). Use the network panel or curl.
        - Once the tunnel is up, a proxy that only relays bytes sends neither. It cuts the connection, which is 1006 again [](source:rfc6455#7.1.5).
        - So do not read a log without 1014 as a sign that the upstream is well.
