# HTTP status codes 500 to 511: the words. Facts are in content/http/5xx.yaml.
# The words of the schema are in http.ftl, those of the codes of no registry in http-unofficial.ftl.

http-500 = Internal server error
    .summary = The server that answers broke while it handled the request, in a way that it was not prepared for.
    .description =
        Code 500 reports a failure that the server did not expect [](source:rfc9110#15.6.1). The body should explain the situation, but the cause is in the server’s own log.

        The code is also where other error spaces end up. grpc-gateway answers 500 for `INTERNAL`, `UNKNOWN` and `DATA_LOSS` [](source:grpc-gateway). In the other direction nothing is that precise: a gRPC client that gets a bare 500 reports [UNKNOWN](entry:grpc/UNKNOWN), not [INTERNAL](entry:grpc/INTERNAL) [](source:grpc-http).
    .when-seen =
        - An exception in the application that no handler caught [](source:rfc9110#15.6.1).
        - A gRPC call behind grpc-gateway ended with `INTERNAL`, `UNKNOWN` or `DATA_LOSS` [](source:grpc-gateway).
    .how-to-fix =
        1. Open the log of the application at the second of the response and look for the exception. If there is a proxy in front, its log tells you which server answered.
        2. If it is the proxy that failed to get an answer, the status is another one: see [500 vs 502](comparison:http/500-vs-502).
        3. On the client, repeat idempotent requests only. Others may have done half of their work [](source:rfc9110#9.2.2).
        4. You do not own the server: report the time, the address and any request id.
    .when-to-use = Answer with 500 for a failure that you did not foresee. For a state that you know to be temporary use 503, for a mistake of the client a 4xx code.

http-501 = Not implemented
    .summary = The server does not know the request method at all, for any resource.
    .description =
        Code 501 is about the method. The server does not recognize it, so no address on that server can support it [](source:rfc9110#15.6.2). If the server knows the method and refuses it here, the code is [405](entry:http/405), which must list the allowed methods in `Allow` [](source:rfc9110#15.5.6).

        Caches may keep a 501 unless header fields say otherwise [](source:rfc9110#15.1). It is the only server error of RFC 9110 of which that is true.

        grpc-gateway answers 501 for [UNIMPLEMENTED](entry:grpc/UNIMPLEMENTED) [](source:grpc-gateway). A gRPC client does not translate it back: it infers `UNIMPLEMENTED` from 404, and from a bare 501 only [UNKNOWN](entry:grpc/UNKNOWN) [](source:grpc-http).
    .when-seen =
        - A client uses a method from an extension, such as WebDAV, on a server that does not have the extension [](source:rfc9110#15.6.2).
        - The method is misspelled in the request.
        - A call through grpc-gateway names a method that the gRPC service lacks [](source:grpc-gateway).
    .how-to-fix =
        - Check the spelling of the method, capital letters included.
        - Do not retry: the answer will not change until the server’s software does.
        - If you have added the method and still see 501, purge the caches on the way [](source:rfc9110#15.1).
    .when-to-use = Answer with 501 for a method that your server knows nowhere. For a known method on the wrong resource answer with 405.

http-502 = Bad gateway
    .summary = A gateway or proxy got an invalid response from the server behind it.
    .description =
        Code 502 comes from the server in the middle. It reached out to an upstream server, and the answer was invalid [](source:rfc9110#15.6.3). If no answer came in time, the code is [504](entry:http/504).

        During a WebSocket handshake, a 502 means that the connection never opened. A page script cannot read it: it gets [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol). After the handshake, a gateway that speaks WebSocket can use [1014](entry:websocket/1014).

        A gRPC client that gets a bare 502 reports [UNAVAILABLE](entry:grpc/UNAVAILABLE) [](source:grpc-http).
    .when-seen =
        - The response of the upstream server is invalid, for example in its header section [](source:rfc9110#15.6.3).
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

        gRPC maps it both ways: grpc-gateway answers 503 for [UNAVAILABLE](entry:grpc/UNAVAILABLE) [](source:grpc-gateway), and a client that gets a bare 503 reports `UNAVAILABLE` [](source:grpc-http).
    .when-seen =
        - The server that answers cannot take the request at this moment, and expects that to pass [](source:rfc9110#15.6.4). The code does not say why.
        - Not when you exceed a limit of your own: that has its own code, [429](entry:http/429) [](source:rfc6585#4).
    .how-to-fix =
        1. On the client, wait as long as `Retry-After` says [](source:rfc9110#10.2.3); without it, use backoff.
        2. Find out which server answered. It may be a proxy in front of the application.
        3. On that server, find out why it declines: check load, limits and health checks.
    .when-to-use = Answer with 503 for a state that will pass, and add `Retry-After` if you know when. For open WebSocket connections, close with 1013 or 1012.

http-504 = Gateway timeout
    .summary = A gateway or proxy gave up waiting for the server behind it.
    .description =
        Code 504 comes from a gateway whose upstream did not answer in time [](source:rfc9110#15.6.5). The upstream may be down, or slow and still at work: the timeout ends the waiting, not the job.

        The clock that ran out is the gateway’s. If the client’s patience is shorter, the client leaves first, and nginx logs [499](entry:http/499) instead [](source:nginx#src/http/ngx_http_request.h).

        The gRPC tables disagree here. grpc-gateway answers 504 for [DEADLINE_EXCEEDED](entry:grpc/DEADLINE_EXCEEDED) [](source:grpc-gateway), but a gRPC client that gets a bare 504 reports [UNAVAILABLE](entry:grpc/UNAVAILABLE) [](source:grpc-http).
    .when-seen =
        - The upstream needs longer than the gateway is set to wait, for a heavy query or a large report [](source:rfc9110#15.6.5).
        - The upstream hangs, or the network between the two swallows its packets [](source:rfc9110#15.6.5).
        - A gRPC call behind grpc-gateway passes its deadline [](source:grpc-gateway).
    .how-to-fix =
        1. Read in the upstream’s log how long the request took, and whether it is still running.
        2. Make the work faster, or answer with [202](entry:http/202) at once and finish it in the background.
        3. Raise the gateway’s timeout only if the work is meant to take that long, and keep the client’s timeout longer than the gateway’s.
        4. On the client, retry idempotent requests only [](source:rfc9110#9.2.2), and with care: the first one may still be running.
    .when-to-use = Answer with 504 only as a gateway, when the upstream stays silent. A server that got tired of waiting for its client answers with 408.

http-505 = HTTP version not supported
    .summary = The server does not support the version of HTTP in which the request was made.
    .description =
        Code 505 rejects the version of HTTP, not the resource, the method or the content. The body should say which versions the server does support [](source:rfc9110#15.6.6).
    .when-seen =
        - A client or a proxy speaks a version that the server does not support [](source:rfc9110#15.6.6).
        - A client that was written by hand puts a wrong version into its request line.
    .how-to-fix =
        1. Read the body of the response for the list of versions [](source:rfc9110#15.6.6).
        2. Print the request as it leaves the client, for example with `curl --verbose`, and check the version in it.
        3. Repeat the request with another version, such as `curl --http1.1`. Test with and without the proxy to see who changes it.
    .when-to-use = Answer with 505 when another version of HTTP would help, and name the versions in the body.

http-506 = Variant also negotiates
    .summary = The server’s content negotiation is configured in a circle: the variant that it chose wants to negotiate again.
    .description =
        Code 506 belongs to transparent content negotiation, and its name says what is wrong: the variant at the end of a negotiation negotiates too [](source:rfc2295#8.1). It is a mistake in the server’s configuration. The text of RFC 2295 was not read for this entry; code and name agree with the registry [](source:iana-http).
    .when-seen =
        - A server offers variants of a resource, by language or format, and one of them is itself set up for negotiation [](source:rfc2295#8.1).
    .how-to-fix =
        - On the server, let each variant point at plain content, not at another resource that negotiates.
        - On the client, do not retry. As a stopgap, ask for the address of one variant.
    .when-to-use = Leave it to a server that implements transparent negotiation. For any other fault in a configuration answer with 500.

http-507 = Insufficient storage
    .summary = The server has no room to store what the request would leave behind.
    .description =
        Code 507 comes from WebDAV: the server lacks the space that the request needs [](source:rfc4918#11.5). The request itself is in order, so it can succeed unchanged after space is freed. [413](entry:http/413) is another matter: there the content is larger than the server is willing to process [](source:rfc9110#15.5.14).

        The text of RFC 4918 was not read for this entry; code and name agree with the registry [](source:iana-http).
    .when-seen =
        - A WebDAV client writes or copies a file to a server whose storage is full [](source:rfc4918#11.5).
    .how-to-fix =
        1. Free space: empty a trash folder, old versions or uploads that were never finished.
        2. On the server, check the disk and the user’s quota. Either one can be full while the other is not.
        3. Send the request again after that, not before.
    .when-to-use = Answer with 507 when the request fails for want of space and would pass once there is some. If the content is too large whatever the space, answer with 413.

http-508 = Loop detected
    .summary = The server gave up because the resources that it walked through lead back to themselves.
    .description =
        Code 508 comes from RFC 5842, the binding extensions of WebDAV: the request led the server into a loop among its own resources [](source:rfc5842#7.2). It is about resources on the server, not about redirects, nor about proxies that send a request in a circle.

        The text of RFC 5842 was not read for this entry; code and name agree with the registry [](source:iana-http).
    .when-seen =
        - A WebDAV request covers a whole tree, and a binding in it leads back to a folder further up [](source:rfc5842#7.2).
    .how-to-fix =
        - On the server, find the binding that closes the circle and remove it.
        - On the client, do not retry. Ask for one level at a time instead of the whole tree.
    .when-to-use = Leave it to WebDAV servers with bindings. A redirect that leads to itself is no case for 508: mend the redirect.

http-510 = Not extended
    .summary = Obsolete: the server wanted the request to declare an extension of HTTP.
    .description =
        Code 510 belongs to the HTTP Extension Framework of RFC 2774, whose body was to list the extensions that the request lacked [](source:rfc2774#7). That document is historic now, and the registry marks the code as obsoleted [](source:iana-http). RFC 2774 was not read for this entry.
    .when-seen =
        - Hardly anywhere, since the code is obsolete [](source:iana-http). If you do see it, the software may have chosen the number for a meaning of its own.
    .how-to-fix =
        - Do not retry the same request. Read the body and the documentation of the server that answered.
        - If the server is yours, replace 510 with a code that is in use.
    .when-to-use = Do not use it. For a condition that the request must carry, [428](entry:http/428) may fit; for a change of protocol, [426](entry:http/426).

http-511 = Network authentication required
    .summary = The network wants you to log in before it lets you out; the server that you asked never saw the request.
    .description =
        Code 511 is sent by a captive portal, a device that controls access to the network, and never by an origin server [](source:rfc6585#6). The body should link to the login page and not contain it, so that a program does not take the form for the answer it asked for. The response must not be stored by a cache [](source:rfc6585#6).

        It has nothing to do with the account on the site that you wanted to reach: that would be [401](entry:http/401).
    .when-seen =
        - A device on a guest network, in a hotel or a train, has not logged in to the portal yet [](source:rfc6585#6).
        - A session with the portal ran out, and requests that worked a minute ago stop working.
    .how-to-fix =
        1. Open the link in the body, or any `http://` page in a browser, and log in to the network [](source:rfc6585#6).
        2. Then send the request again.
        3. In a program, do not treat the body as an answer from your API, and do not ask the user for the API’s password.
    .when-to-use = Answer with 511 only if you run the network’s portal. An origin server that wants a login answers with 401, a proxy with 407.
