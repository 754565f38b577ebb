# HTTP status codes that WebSocket close codes are taken for: the words. Facts are in content/http/.

http = HTTP status codes
    .label = HTTP
    .description = An HTTP status code says how a server answered a request. These are the ones that WebSocket close codes are taken for.
    .both = Both are HTTP status codes: each says how a server answered a request.

## Facts

http-fact-sender = Sent by
    .description = The server in the chain that answers with the code.
    .server = The server
    .gateway = A gateway or proxy
    .either = Server or gateway
    .difference =
        { $a-value ->
            [server] { $a } is sent by the server
            [gateway] { $a } is sent by a gateway or proxy
            [either] { $a } is sent by a server or a gateway
           *[other] { $a } is sent by: { $a-text }
        }; { $b-value ->
            [server] { $b } is sent by the server
            [gateway] { $b } is sent by a gateway or proxy
            [either] { $b } is sent by a server or a gateway
           *[other] { $b } is sent by: { $b-text }
        }.
http-fact-cause = Where to look
    .description = The part of the system that the code points at.
    .message = The request
    .endpoint = The server that answered
    .upstream = The server behind the gateway
    .difference =
        With { $a }, look at { $a-value ->
            [message] the request
            [endpoint] the server that answered
            [upstream] the server behind the gateway
           *[other] this: { $a-text }
        }; with { $b }, look at { $b-value ->
            [message] the request
            [endpoint] the server that answered
            [upstream] the server behind the gateway
           *[other] this: { $b-text }
        }.
http-fact-error = Error
    .description = Whether the code reports that something went wrong.
    .yes = Yes
    .no = No
    .difference = { $yes } reports an error; { $no } does not.
http-fact-retry = Retry
    .description = Whether a client should send the request again; automatic retries are for idempotent requests.
    .yes = Yes
    .after-delay = Yes, after a delay
    .after-fix = Only after a fix
    .no = No
    .difference =
        After { $a }, { $a-value ->
            [yes] retry
            [after-delay] retry after a delay
            [after-fix] retry only once the cause is fixed
           *[no] do not retry
        }; after { $b }, { $b-value ->
            [yes] retry
            [after-delay] retry after a delay
            [after-fix] retry only once the cause is fixed
           *[no] do not retry
        }.
http-fact-retry-after = Retry-After
    .description = Whether the standard defines a Retry-After header for the response.
    .yes = Yes
    .no = No
    .difference = The standard defines a Retry-After header for { $yes }, but not for { $no }.
http-fact-defined-by = Defined by
    .description = The document that gives the code its meaning.
    .rfc9110 = RFC 9110
    .difference = { $a } is defined by { $a-text }, { $b } by { $b-text }.

## Codes

http-413 = Content too large
    .summary = The server refuses the request because its content is larger than the server is willing to process.
    .description =
        Code 413 is about the content of a single request. The server may close the connection so that the client stops sending. If the limit is temporary, the server should say with `Retry-After` when to try again [](source:rfc9110#15.5.14).

        Many lists still use the old names, Payload Too Large and Request Entity Too Large.

        On an open WebSocket connection there are no requests; a message that is too large ends it with [1009](entry:websocket/1009).
    .when-seen =
        - A request carries more content than the server accepts [](source:rfc9110#15.5.14).
    .how-to-fix =
        1. Find out which server in the chain sets the limit.
        2. Send less: split the upload, or compress it if the server supports that.
        3. Or raise the limit on the server.
        4. If the response has `Retry-After`, wait that long and try again [](source:rfc9110#15.5.14).
    .when-to-use = Answer with 413 when a smaller request would pass. For a message on an open WebSocket connection, close with 1009.

http-502 = Bad gateway
    .summary = A gateway or proxy got an invalid response from the server behind it.
    .description =
        Code 502 comes from the server in the middle. It reached out to an upstream server, and the answer was invalid [](source:rfc9110#15.6.3).

        During a WebSocket handshake, a 502 means that the connection never opened. A page script cannot read it: it gets [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol). After the handshake, a gateway that speaks WebSocket can use [1014](entry:websocket/1014).
    .when-seen =
        - The response of the upstream server is invalid [](source:rfc9110#15.6.3).
        - The upstream server refuses the connection or crashes while it answers.
    .how-to-fix =
        1. Read the log of the gateway to see which upstream failed, then the log of that upstream.
        2. Check that the upstream runs, and that the gateway uses its right address, port and protocol.
        3. On the client, retry idempotent requests only [](source:rfc9110#9.2.2), with backoff.
    .when-to-use = Answer with 502 only as a gateway or proxy. A server that declines by itself answers with 503.

http-503 = Service unavailable
    .summary = The server that answers declines the request for now.
    .description =
        Code 503 announces a temporary state. The server may add `Retry-After` to say how long to wait [](source:rfc9110#15.6.4), as a number of seconds or as a date [](source:rfc9110#10.2.3).

        A server that is overloaded can refuse a WebSocket handshake with 503. A page script cannot read that status, nor `Retry-After`: it gets [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol). On a connection that is open, the counterpart is [1013](entry:websocket/1013).
    .when-seen =
        - The server that answers cannot take the request at this moment, and expects that to pass [](source:rfc9110#15.6.4). The code does not say why.
    .how-to-fix =
        1. On the client, wait as long as `Retry-After` says; without it, use backoff.
        2. On the server, find out why it declines: check load, limits and health checks.
    .when-to-use = Answer with 503 for a state that will pass, and add `Retry-After` if you know when. For open WebSocket connections, close with 1013 or 1012.
