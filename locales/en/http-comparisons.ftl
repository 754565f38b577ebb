# Own words for pairs of HTTP status codes.

http-502-vs-503 = Did something behind the server answer badly, or does the server itself decline?
    .answer =
        502: a gateway asked the server behind it and got an invalid response [](source:rfc9110#15.6.3). 503: the server that answers you declines the request itself, and calls its state temporary [](source:rfc9110#15.6.4). For 502 look behind the gateway; for 503 wait, and honour `Retry-After` if it is there.
    .when-to-use-which =
        - You see 502: read the gateway’s log for the name of the upstream, then the upstream’s log. A crashed process, a wrong port and an answer that is not valid HTTP are the usual suspects.
        - You see 503: look at the server that answered, its load first. Expect the state to pass.
        - You are the server: 503 when you turn requests away on purpose, with `Retry-After` if you know the time [](source:rfc9110#15.6.4). 502 only when you act as a gateway [](source:rfc9110#15.6.3).
        - You write the client: retry both with a delay, but automatically only for idempotent methods, unless you know that the request was not applied [](source:rfc9110#9.2.2).
    .pitfalls =
        - `Retry-After` is defined for 503 [](source:rfc9110#10.2.3). Do not wait for it on 502.
        - 503 speaks for the server that answered you, and that may be a proxy in front of the application. Find out who answered before you scale anything.
        - In the opening handshake of a WebSocket the two look the same to a page: it reads [1006](entry:websocket/1006) and no status [](source:whatwg-websockets#feedback-from-the-protocol).
