# HTTP status codes 400 to 451 of the registry: the words. Facts are in content/http/4xx.yaml.
# The words of the schema are in http.ftl, those of the codes of no registry in http-unofficial.ftl.

http-400 = Bad request
    .summary = The server finds a mistake in the request itself and will not process it.
    .description =
        Code 400 blames the request: it does not parse, its framing is broken, or its routing looks deceptive [](source:rfc9110#15.5.1). It is also the fallback of its class: a client that does not know a 4xx code treats it as 400 [](source:rfc9110#15).

        Two neighbors are more precise. Content in a format that the server does not support gets [415](entry:http/415), and content that parses but makes no sense gets [422](entry:http/422) [](source:rfc9110#15.5.21).

        A gRPC client that gets a 400 without `grpc-status` reports [INTERNAL](entry:grpc/INTERNAL), not [INVALID_ARGUMENT](entry:grpc/INVALID_ARGUMENT) [](source:grpc-http). In the other direction, grpc-gateway turns `INVALID_ARGUMENT`, `FAILED_PRECONDITION` and `OUT_OF_RANGE` into 400 [](source:grpc-gateway).
    .when-seen =
        - The content does not parse, for example JSON that breaks off in the middle [](source:rfc9110#15.5.1).
        - The framing is wrong: the server cannot tell where the request ends [](source:rfc9110#15.5.1).
        - A plain HTTP client meets a gRPC service behind grpc-gateway that finds an argument invalid [](source:grpc-gateway).
    .how-to-fix =
        - Read the content of the response. It should say what is wrong [](source:rfc9110#15.5).
        - Do not send the same request again: it gets the same answer.
        - Shrink the request until it passes. Leave out header fields one by one, then parts of the content; the last thing that you removed is the suspect.
        - On the server, put the offending field or line into the response.
    .when-to-use = Answer with 400 when you cannot parse the request or it is plainly wrong. If it parses and only its meaning is wrong, 422 says more; if you do not support its format, send 415.

http-401 = Unauthorized
    .summary = The request carries no valid credentials for this resource.
    .description =
        Despite its name, code 401 is about authentication: credentials are missing, or the server does not accept them. The response must carry `WWW-Authenticate`, which says how to authenticate [](source:rfc9110#15.5.2). Many APIs leave that field out.

        A server that knows the client and still refuses, or refuses for another reason, answers with 403: see [401 or 403?](comparison:http/401-vs-403). A proxy that wants credentials for itself answers with [407](entry:http/407) [](source:rfc9110#15.5.8).
    .when-seen =
        - The resource is protected and the request has no `Authorization` field [](source:rfc9110#15.5.2).
        - The request has one, but the server does not accept what is in it: a wrong password, or a token that has expired [](source:rfc9110#15.5.2).
    .how-to-fix =
        - Read `WWW-Authenticate` in the response: it names the scheme that the server expects.
        - Log in again or renew the token, then repeat the request with the new value in `Authorization`.
        - If fresh credentials fail too, check in the server’s log that `Authorization` arrives. Something on the way may drop it.
        - Stop after one attempt with the same credentials, and ask the user.
    .when-to-use = Answer with 401 when logging in would help, and send `WWW-Authenticate`. If it would not help, answer with 403.

http-402 = Payment required
    .summary = Reserved for payments; the standard gives it no further meaning.
    .description =
        RFC 9110 names code 402 and reserves it for future use [](source:rfc9110#15.5.3). It defines no field for a price and no way to pay, so a service that answers with 402 gives the code a meaning of its own.
    .when-seen =
        - A paid service uses the code by its own rules, for example for an unpaid bill or a used-up balance. Only its documentation can say which rule it was; the standard does not [](source:rfc9110#15.5.3).
    .how-to-fix =
        - Read the content of the response, then the documentation of the service.
        - Settle what it asks for and send the request again.
        - Keep automatic retries away from 402: until somebody pays, the answer stays the same.
    .when-to-use = Answer with 402 only if your documentation tells clients what it means. Software that does not know your service cannot act on it.

http-403 = Forbidden
    .summary = The server understood the request and refuses to carry it out.
    .description =
        Code 403 is a refusal. The same credentials will not help, and the reason may have nothing to do with credentials: an address filter, a web application firewall or a missing CSRF token can be behind it [](source:rfc9110#15.5.4). The response has no required header field.

        A server that does not want to admit that the resource exists may answer with [404](entry:http/404) instead [](source:rfc9110#15.5.4). Where a login is missing, the code is 401: see [401 or 403?](comparison:http/401-vs-403).
    .when-seen =
        - The server knows the account, and the account lacks the right [](source:rfc9110#15.5.4).
        - A filter in front of the application turns the request away because of its address or its content.
        - A form arrives without its CSRF token.
        - An ASGI application rejects a WebSocket before it accepts it. The server answers 403, and the page sees only [1006](entry:websocket/1006) [](source:uvicorn), [](source:asgi-403).
    .how-to-fix =
        - Find out who refused. If the log of the application does not show the request, something in front of it did.
        - If a right is missing, have it granted or use another account. A new login to the same account changes nothing.
        - If a filter refused, look for its rule in its log and adjust the rule or the request.
        - Do not repeat the request with the same credentials [](source:rfc9110#15.5.4).
    .when-to-use = Answer with 403 when a login would not change your answer. If even the existence of the resource is nobody’s business, answer with 404.

http-404 = Not found
    .summary = The server finds nothing at this address, or does not want to say that something is there.
    .description =
        Code 404 says that the server found nothing to send for this address, or hides it. It does not say whether that will change; a server that knows of a permanent removal answers with 410, see [404 or 410?](comparison:http/404-vs-410) [](source:rfc9110#15.5.5).

        Caches may keep a 404 even if no header field says so [](source:rfc9110#15.1). What you publish at the address later may stay invisible for a while.

        A gRPC client that gets a 404 without `grpc-status` reports [UNIMPLEMENTED](entry:grpc/UNIMPLEMENTED), not [NOT_FOUND](entry:grpc/NOT_FOUND) [](source:grpc-http).
    .when-seen =
        - The path is misspelled, or an old link points at something that moved without a redirect.
        - The path is right, but no record has the id in it, or not yet [](source:rfc9110#15.5.5).
        - The request reached another server than you meant, one that has no such path.
        - The resource exists, but you may not know: the server hides a refusal, see [403 or 404?](comparison:http/403-vs-404) [](source:rfc9110#15.5.4).
    .how-to-fix =
        - Compare the address with the routes of the server, letter by letter: capitals, prefix, trailing slash.
        - Look for the request in the log of the application. If it is not there, a web server or proxy in front of it gave the answer.
        - If the resource ought to be there, check your rights as well as the address.
        - If you have just published it, purge the caches on the way.
    .when-to-use = Answer with 404 when there is nothing, or nothing that you want to admit. For what you removed for good, answer with 410.

http-405 = Method not allowed
    .summary = The server knows the method, but this resource does not support it.
    .description =
        Code 405 is about a method and an address that do not go together. The response must list the methods that do, in `Allow` [](source:rfc9110#15.5.6). A method that the server does not know at all gets 501: see [405 or 501?](comparison:http/405-vs-501).

        Caches may keep a 405 unless header fields say otherwise [](source:rfc9110#15.1).
    .when-seen =
        - A `POST` goes to an address that only answers `GET`, for example a static file [](source:rfc9110#15.5.6).
        - The path is slightly wrong and belongs to another resource: `/items` instead of `/items/7`.
        - A redirect on the way turned `POST` into `GET`, as [301](entry:http/301) and [302](entry:http/302) permit [](source:rfc9110#15.4.2), [](source:rfc9110#15.4.3).
    .how-to-fix =
        - Read `Allow` and use one of its methods [](source:rfc9110#15.5.6).
        - If the method is the right one, check the path, its trailing slash included.
        - If a redirect stands in between, request the final address directly, or redirect with [307](entry:http/307) or [308](entry:http/308), which keep the method [](source:rfc9110#15.4.8), [](source:rfc9110#15.4.9).
        - On the server, register the handler for this method too.
    .when-to-use = Answer with 405, and `Allow`, when another method would work at this address. If your server does not know the method anywhere, answer with 501.

http-406 = Not acceptable
    .summary = The server has nothing in a format that the client accepts, and does not want to send it anything else.
    .description =
        A client says with `Accept`, `Accept-Language` and their relatives what it can take. Code 406 answers that nothing on offer fits. The response should list what there is, so that the client can choose [](source:rfc9110#15.5.7).

        It is easily taken for its mirror image: 406 is about what you want to receive, 415 about what you sent [](source:rfc9110#15.5.16). See [406 or 415?](comparison:http/406-vs-415).
    .when-seen =
        - `Accept` asks for a format that the service does not produce, for example XML from an API that only speaks JSON [](source:rfc9110#15.5.7).
        - A library sends a narrow `Accept` of its own that nobody had in mind.
    .how-to-fix =
        - Look at the `Accept` fields that really leave the client.
        - Choose from the list in the response, or widen the field, for instance to `*/*`.
        - On the server, think about a default: sending it spares the client the error.
    .when-to-use = Answer with 406 only if anything but the requested format would be useless to the client. Otherwise send your default.

http-407 = Proxy authentication required
    .summary = A proxy on the way wants credentials before it passes the request on.
    .description =
        Code 407 comes from the proxy, not from the site behind it. The proxy must say in `Proxy-Authenticate` how to authenticate, and the client answers in `Proxy-Authorization` [](source:rfc9110#15.5.8).

        The site itself would ask with 401 and other fields: see [401 or 407?](comparison:http/401-vs-407) [](source:rfc9110#15.5.2).
    .when-seen =
        - A program runs in a network whose proxy demands a login, and has no credentials for it, or old ones [](source:rfc9110#15.5.8).
        - The proxy’s credentials were put into `Authorization`, which is for the site.
    .how-to-fix =
        - Find out which proxy the program uses: look at its settings, its environment and the operating system.
        - Configure credentials for that proxy. They belong in `Proxy-Authorization` [](source:rfc9110#15.5.8).
        - Check that your client supports the scheme that `Proxy-Authenticate` names.
        - Leave your login at the site alone: it was not even asked for.
    .when-to-use = Answer with 407 only as a proxy. A server that protects its own resources answers with 401.

http-408 = Request timeout
    .summary = The server waited for a complete request, and it did not arrive in time.
    .description =
        Code 408 means that the client was too slow: the request was not complete when the server stopped waiting [](source:rfc9110#15.5.9). Often nobody wanted anything: the code appears on connections that a client opened in advance and then left idle.

        The client may send the request again, on a new connection [](source:rfc9110#15.5.9). If it was a server that kept a gateway waiting, the code is 504: see [408 or 504?](comparison:http/408-vs-504).
    .when-seen =
        - A client opens a connection early and never uses it; the server’s log shows 408.
        - An upload stalls on a slow network, and the rest of the request does not come [](source:rfc9110#15.5.9).
    .how-to-fix =
        - Repeat the request on a new connection [](source:rfc9110#15.5.9).
        - If uploads are affected, allow more time for receiving on the server, or send less at once.
        - Ignore entries for connections on which no request ever began.
    .when-to-use = Answer with 408 when the request itself is late. If you are a gateway and the server behind you is late, answer with 504.

http-409 = Conflict
    .summary = The request collides with the current state of the resource.
    .description =
        Code 409 means that the state of the resource stands in the way. The client may be able to resolve the conflict and try again, and the response should help it to do so [](source:rfc9110#15.5.10).

        The neighbors are narrower. [412](entry:http/412) answers a condition that the client put into the request [](source:rfc9110#15.5.13), [423](entry:http/423) an explicit WebDAV lock [](source:rfc4918#11.3).
    .when-seen =
        - Two clients edit the same thing, and the change of the second does not fit what the first has left [](source:rfc9110#15.5.10).
        - Something is to be created under a name that is taken.
        - A gRPC call behind grpc-gateway ended with [ALREADY_EXISTS](entry:grpc/ALREADY_EXISTS) or [ABORTED](entry:grpc/ABORTED) [](source:grpc-gateway).
    .how-to-fix =
        - Fetch the current state, merge your change into it, and send the result.
        - If you wanted to create something, look at what is there: it may already be what you want.
        - Do not repeat the request unchanged. Even after `ABORTED`, start over from reading, not from the last call [](source:grpc-codes).
        - To notice such conflicts without relying on the server’s own checks, send `If-Match`; you then get [412](entry:http/412).
    .when-to-use = Answer with 409 when the client can resolve the conflict, and say in the content what collides. If the client sent a condition that turned out false, answer with 412.

http-410 = Gone
    .summary = The resource has been removed for good, and the server knows it.
    .description =
        Code 410 says more than 404: the removal is known and probably permanent, so links to the address should go too [](source:rfc9110#15.5.11). A server that cannot tell answers with 404: see [404 or 410?](comparison:http/404-vs-410).

        Caches may keep a 410 without being told to, as they may a 404 [](source:rfc9110#15.1).
    .when-seen =
        - A page, an account or an offer was removed on purpose, and the site says so [](source:rfc9110#15.5.11).
        - An API has switched off an old version.
    .how-to-fix =
        - Stop asking: delete the link, the bookmark or the scheduled job.
        - Look for a successor in the content of the response or in the documentation.
        - On the server, if you bring the resource back after all, purge the caches that keep the 410.
    .when-to-use = Answer with 410 for what you removed on purpose and will not bring back. If you are not sure, answer with 404; if it moved, redirect with 301 or 308.

http-411 = Length required
    .summary = The server wants to know the length of the content before it accepts the request.
    .description =
        Code 411 refuses content that comes without `Content-Length`. The client may repeat the request with the field [](source:rfc9110#15.5.12). The amount is not the problem; too much content is [413](entry:http/413).
    .when-seen =
        - A client streams content whose size it does not know beforehand [](source:rfc9110#15.5.12).
        - A hand-written request forgets the field.
    .how-to-fix =
        - Send `Content-Length` with the number of bytes, not of characters [](source:rfc9110#15.5.12).
        - If a library does the sending, give it a file or a finished buffer instead of a stream, so that it can measure.
        - If your request has the field, look for a proxy on the way that removes it.
    .when-to-use = Answer with 411 if you cannot handle content of unknown length. If you know the length and it is too much, answer with 413.

http-412 = Precondition failed
    .summary = The request carried a condition, and on the server it turned out to be false.
    .description =
        The client asked for something only on a condition, in `If-Match`, `If-None-Match` or `If-Unmodified-Since`. The condition does not hold, so the server did not do it [](source:rfc9110#15.5.13). Without such a field there is no 412; a server that insists on one answers with 428, see [412 or 428?](comparison:http/412-vs-428).

        Despite the name, [FAILED_PRECONDITION](entry:grpc/FAILED_PRECONDITION) of gRPC is not its counterpart: google.rpc and grpc-gateway map that to 400 [](source:google-rpc-code), [](source:grpc-gateway).
    .when-seen =
        - Somebody changed the resource after you had fetched it, and the ETag in your `If-Match` is out of date [](source:rfc9110#15.5.13).
        - `If-None-Match: *` was meant to create a resource, and there is one already.
    .how-to-fix =
        - Fetch the resource again, apply your change to what you get, and send it with the new ETag.
        - Do not solve it by leaving out the condition: you would overwrite somebody else’s change.
        - If it fails every time, compare the value that you send with the `ETag` that you received, quotation marks included.
    .when-to-use = Answer with 412 only to a request that carries a condition. For a conflict that you found yourself, answer with 409; to demand a condition, with 428.

http-413 = Content too large
    .summary = The server refuses the request because its content is larger than the server is willing to process.
    .description =
        Code 413 is about the content of a single request. The server may close the connection so that the client stops sending. If the limit is temporary, the server should say with `Retry-After` when to try again [](source:rfc9110#15.5.14).

        Many lists still use the old names, Payload Too Large and Request Entity Too Large; the name has been Content Too Large since RFC 9110 of 2022 [](source:rfc9110#15.5.14), [](source:jshttp).

        An address that is too long gets [414](entry:http/414), header fields that are too large get [431](entry:http/431) [](source:rfc6585#5). On an open WebSocket connection there are no requests; a message that is too large ends it with [1009](entry:websocket/1009) [](source:rfc6455#7.4.1).
    .when-seen =
        - An upload has more content than the server accepts [](source:rfc9110#15.5.14).
        - The application would take it, but a proxy in front of it has a lower limit.
    .how-to-fix =
        1. Find out which server in the chain sets the limit.
        2. Send less: split the upload, or compress it if the server supports that.
        3. Or raise the limit, on that server and on those behind it.
        4. If the response has `Retry-After`, wait that long and try again [](source:rfc9110#15.5.14).
    .when-to-use = Answer with 413 when a smaller request would pass. For a message on an open WebSocket connection, close with 1009.

http-414 = URI too long
    .summary = The address of the request is longer than the server is willing to read.
    .description =
        Code 414 measures the URI, and nothing else [](source:rfc9110#15.5.15). Too much content is [413](entry:http/413), too large header fields are [431](entry:http/431).

        The same address will always be too long, so a retry is pointless, and caches may keep the answer [](source:rfc9110#15.1).
    .when-seen =
        - A form or a search puts into the query of a `GET` what belongs in the content of a `POST` [](source:rfc9110#15.5.15).
        - A redirect makes the address longer each time around [](source:rfc9110#15.5.15).
        - Somebody probes the server for holes with an endless address [](source:rfc9110#15.5.15).
    .how-to-fix =
        - Move the parameters from the query into the content of a `POST`.
        - Follow the redirects by hand, one at a time, and watch whether the address grows.
        - If such addresses are legitimate, raise the limit on each server in the chain.
    .when-to-use = Answer with 414 for an address beyond your limit. For header fields answer with 431, for content with 413.

http-415 = Unsupported media type
    .summary = The server does not support the format of the content that the client sent.
    .description =
        Code 415 rejects the format of the request: its `Content-Type`, its `Content-Encoding`, or what the server found when it looked. The response may say what would have worked, in `Accept`, or in `Accept-Encoding` if the coding is the problem [](source:rfc9110#15.5.16).

        For the format of the answer, the code is 406: see [406 or 415?](comparison:http/406-vs-415) [](source:rfc9110#15.5.7).
    .when-seen =
        - JSON is sent as form data or as plain text, because nobody set `Content-Type` [](source:rfc9110#15.5.16).
        - The content is compressed with a coding that the server does not know [](source:rfc9110#15.5.16).
        - A file is not what its declared type says.
    .how-to-fix =
        - Set `Content-Type` to what you really send.
        - Read `Accept` and `Accept-Encoding` in the response, if they are there, and convert the content.
        - Send it once without compression. If that passes, the coding was the problem.
    .when-to-use = Answer with 415 if you cannot read this format at all, and say in `Accept` what you can. If you can read it and it is broken, answer with 400; if it makes no sense, with 422.

http-416 = Range not satisfiable
    .summary = The server cannot or will not send the part of the resource that was asked for.
    .description =
        A `Range` field asks for a part. Code 416 says that no requested part lies within the resource, or that the request asks for too many small or overlapping ones. The response should give the current length, as in `Content-Range: bytes */1048576` [](source:rfc9110#15.5.17).

        Older lists call it Requested Range Not Satisfiable; RFC 9110 has the shorter name [](source:rfc9110#15.5.17).
    .when-seen =
        - A download is resumed that is already complete: the range begins where the file ends [](source:rfc9110#15.5.17).
        - The file on the server was replaced by a shorter one.
        - A client asks for very many tiny ranges at once [](source:rfc9110#15.5.17).
    .how-to-fix =
        - Read the length in `Content-Range` and ask for a range inside it.
        - If you already have that many bytes, the download is complete. Verify it.
        - Otherwise delete the partial file and fetch the whole, without `Range`.
    .when-to-use = Answer with 416, and `Content-Range`, when no range fits. You may also ignore `Range` and send the whole resource with 200.

http-417 = Expectation failed
    .summary = The Expect field of the request asks for something that a server on the way cannot do.
    .description =
        Code 417 answers the `Expect` field: at least one server in the chain cannot meet what it demands [](source:rfc9110#15.5.18). The usual demand is `100-continue`: before it sends the content, the client waits for [100](entry:http/100) [](source:rfc9110#15.2.1).
    .when-seen =
        - A library adds `Expect: 100-continue` to an upload, and a server or proxy on the way does not play along [](source:rfc9110#15.5.18).
    .how-to-fix =
        - Send the request again without `Expect`.
        - Switch the expectation off in the library that adds it.
        - To find the server that objects, send the request directly to the origin, without the proxies.
    .when-to-use = Answer with 417 only to an expectation that you cannot meet. To `100-continue`, answer with 100 or with the final status.

http-418 = Unused
    .summary = Reserved and unused; “I’m a teapot” is an April Fools’ joke, not a registered meaning.
    .description =
        The registry lists 418 as (Unused) [](source:iana-http). The teapot comes from RFC 2324, an April 1 publication, which mocks the misuse of HTTP with a protocol for coffee pots: a teapot that is asked to brew coffee replies 418, “I’m a teapot” [](source:rfc2324).

        So many programs repeated the joke that the number is of no use for anything else. RFC 9110 therefore keeps it reserved [](source:rfc9110#15.5.19). Lists that show the teapot as a regular status code are wrong.
    .when-seen =
        - A site or a library contains the joke [](source:rfc9110#15.5.19).
        - A service made the number its own way of saying no. What it means there is known only to the service.
    .how-to-fix =
        - Handle it as [400](entry:http/400), as clients do with any 4xx code that they do not know [](source:rfc9110#15).
        - If a service that you need answers with it, ask its operator what it stands for.
        - Remove it from your own server, unless it is meant as a joke.
    .when-to-use = Do not send 418. To refuse, answer with 403; to slow a client down, with 429.

http-421 = Misdirected request
    .summary = The request reached a server, or came over a connection, that cannot answer for this address.
    .description =
        Code 421 means: not here. The server is not configured for the host in the request, or the request does not match the connection over which it came. The client may send it again over another connection, whatever the method. A gateway may send it on behalf of the origin server; a proxy must not generate 421 [](source:rfc9110#15.5.20).

        Lists that follow RFC 7540 call 421 cacheable by default; RFC 9110 has removed that [](source:rfc9110).
    .when-seen =
        - A client sends requests for several hosts over one connection, and the server answers only for the first [](source:rfc9110#15.5.20).
        - A name leads to a machine that is not configured for it [](source:rfc9110#15.5.20).
    .how-to-fix =
        - Repeat the request on a new connection to that host. This is allowed even for methods that are not idempotent [](source:rfc9110#15.5.20).
        - If the new connection brings 421 too, check where the name leads: DNS, the load balancer, the list of hosts on the server.
        - On the server, add the host to the configuration if the server ought to answer for it.
    .when-to-use = Answer with 421 when another connection could reach a server that serves this host. If the host is yours and only the path is not, answer with 404.

http-422 = Unprocessable content
    .summary = The content is in a known format and correctly written, but what it says cannot be carried out.
    .description =
        Code 422 presupposes two successes: the server knows the media type, and the syntax is right. It fails at the meaning [](source:rfc9110#15.5.21). If the content does not even parse, the code is 400: see [400 or 422?](comparison:http/400-vs-422).

        The code comes from WebDAV, where it was called Unprocessable Entity [](source:rfc4918). It has been Unprocessable Content since RFC 9110 of 2022, though many lists keep the old name [](source:jshttp).
    .when-seen =
        - Validation fails: a required value is missing, or an end date lies before its start date [](source:rfc9110#15.5.21).
        - The instructions in a well-formed XML or JSON document contradict each other [](source:rfc9110#15.5.21).
    .how-to-fix =
        - Read the response: it should name the value that was rejected.
        - Correct that value and send the request again. The same content gets the same answer.
        - Check the rest against the rules in the documentation of the service, units and date formats too.
    .when-to-use = Answer with 422 when you have parsed the content and your rules reject it. Name all rejected values at once. If you could not parse it, answer with 400.

http-423 = Locked
    .summary = A WebDAV lock on the resource stands in the way.
    .description =
        Code 423 belongs to WebDAV: somebody holds a lock on a resource that the request would touch [](source:rfc4918#11.3). That makes it more specific than 409, which needs no lock: see [409 or 423?](comparison:http/409-vs-423).
    .when-seen =
        - Another user or program has locked the file in order to edit it [](source:rfc4918#11.3).
        - A program crashed and left its lock behind.
        - The lock is your own, but the request does not submit its token.
    .how-to-fix =
        - Find out who holds the lock, and wait until it is released.
        - If it is yours, send its token with the request.
        - Have an orphaned lock removed on the server.
    .when-to-use = Answer with 423 only because of a WebDAV lock. For any other collision, answer with 409.

http-424 = Failed dependency
    .summary = The request depended on another action, and that one failed.
    .description =
        Code 424, from WebDAV, is never the first error: the server did not do this part because it depends on another that failed [](source:rfc4918#11.4). The status of that other action tells you what went wrong.
    .when-seen =
        - A request consists of several actions, and one of them failed for its own reason [](source:rfc4918#11.4).
        - Among the parts of a [207](entry:http/207), one has another error, and those that depended on it have 424.
    .how-to-fix =
        - Pass over each 424 and look for the action that failed with another code. Fix that one.
        - Then send everything again.
        - If you see no other error, read the server’s log: the dependency may lie outside your request.
    .when-to-use = Answer with 424 for an action that you left undone because one before it failed. If a server behind you failed, answer with 502 or 504.

http-425 = Too early
    .summary = The server does not want to risk a request that somebody may have replayed from TLS early data.
    .description =
        With TLS early data, a client sends a request before the handshake is complete, and an attacker may record and repeat it. Code 425 refuses to take that risk. The client is expected to send the request again by itself, but not in early data [](source:rfc8470#5.2).

        `Early-Data: 1` in the request says that it came in early data on an earlier hop [](source:rfc8470#5.1). The content of a 425 does not represent the resource [](source:rfc8470#5.2).

        Old lists show 425 as Unordered Collection. That was never standardized; the registry has Too Early [](source:iana-http).
    .when-seen =
        - A client resumes a TLS session and sends at once a request that would do harm if it ran twice [](source:rfc8470#5.2).
        - A proxy accepted early data and passed the request on with `Early-Data: 1` [](source:rfc8470#5.1).
    .how-to-fix =
        - Usually there is nothing to do: the client repeats the request after the handshake.
        - If yours does not, repeat it yourself, never in early data [](source:rfc8470#5.2).
        - If you see many, switch early data off on the server or proxy that offers it.
    .when-to-use = Answer with 425 only to requests that came in early data or carry `Early-Data: 1`. Other clients may not know how to retry.

http-426 = Upgrade required
    .summary = The server does not serve this request over the current protocol, but might after an upgrade.
    .description =
        Code 426 asks for another protocol, not for another request. The response must name it in `Upgrade` [](source:rfc9110#15.5.22). If the server agrees to the upgrade that the client then asks for, it answers with [101](entry:http/101) [](source:rfc9110#15.2.2).
    .when-seen =
        - A client uses a protocol that the server no longer wants for this address [](source:rfc9110#15.5.22).
        - A plain `GET` hits an address that only serves WebSocket.
    .how-to-fix =
        - Read `Upgrade`: it lists the protocols that the server demands [](source:rfc9110#15.5.22).
        - Use a client or a library that speaks one of them, or update yours.
        - If you did ask for the upgrade, look for a proxy on the way that removes `Upgrade` and `Connection`.
    .when-to-use = Answer with 426, and `Upgrade`, if you would serve the same request over the protocol that you name. For a version of HTTP that you do not support, answer with 505.

http-428 = Precondition required
    .summary = The server takes this request only with a condition, such as If-Match.
    .description =
        Code 428 guards against lost updates: two clients fetch the same thing, both change it, and the second overwrites the first unknowingly. With `If-Match`, the server can tell. The response should explain how to repeat the request [](source:rfc6585#3).

        Caches must not store a 428 [](source:rfc6585#3). If the condition is there and false, the code is 412: see [412 or 428?](comparison:http/412-vs-428).
    .when-seen =
        - A `PUT` or `PATCH` without `If-Match` goes to an API that demands one [](source:rfc6585#3).
        - A client fetches a resource and forgets its `ETag` before it writes.
    .how-to-fix =
        - Fetch the resource, keep its `ETag`, and send it back in `If-Match` with your change.
        - Do not send `If-Match: *` to get past the check: it matches any version.
        - Be ready for [412](entry:http/412) as the next answer. Then fetch again.
    .when-to-use = Answer with 428 where clients could overwrite each other, and explain which field you want. If a condition was sent and is false, answer with 412.

http-429 = Too many requests
    .summary = The client has sent more requests in a given time than the server allows it.
    .description =
        Code 429 is a rate limit. The response may say in `Retry-After` how long to wait [](source:rfc6585#4), in seconds or as a date [](source:rfc9110#10.2.3). How requests are counted, and for whom, is up to the server [](source:rfc6585#4).

        Caches must not store a 429 [](source:rfc6585#4). A server that is itself in trouble answers with 503: see [429 or 503?](comparison:http/429-vs-503).

        grpc-gateway answers 429 for [RESOURCE_EXHAUSTED](entry:grpc/RESOURCE_EXHAUSTED) [](source:grpc-gateway), but a gRPC client that gets a 429 without `grpc-status` reports [UNAVAILABLE](entry:grpc/UNAVAILABLE) [](source:grpc-http).
    .when-seen =
        - A loop, a crawler or a retry without a pause sends faster than the limit allows [](source:rfc6585#4).
        - Several programs share one key or one address, and so one limit.
        - Clients return all at once after an outage.
    .how-to-fix =
        - Wait as long as `Retry-After` says. Without it, back off: random delays that grow with each attempt.
        - Send less: cache answers, combine requests, poll less often.
        - Find out in the documentation what is counted: the key, the account or the address.
        - If your need is justified, ask for a higher limit.
    .when-to-use = Answer with 429 when this client exceeds its limit, and send `Retry-After`. If your service as a whole is overloaded, answer with 503.

http-431 = Request header fields too large
    .summary = The header fields of the request are too large: a single one, or all of them together.
    .description =
        The client may send the request again once its header fields are smaller. If a single field is at fault, the response should name it [](source:rfc6585#5). Often it is `Cookie`.

        Caches must not store a 431 [](source:rfc6585#5). A gRPC client that gets one without `grpc-status` reports [INTERNAL](entry:grpc/INTERNAL) [](source:grpc-http).
    .when-seen =
        - The cookies of a site have grown over time until they exceed the limit [](source:rfc6585#5).
        - A token with a lot of data in it makes `Authorization` huge.
    .how-to-fix =
        - Try a private window, or delete the cookies of the site. If that helps, cookies are the cause.
        - Find the largest field in the network panel and shorten it, or move its data into the content.
        - On the server, set fewer and smaller cookies.
        - If the size is justified, raise the limit on each server in the chain.
    .when-to-use = Answer with 431 for header fields, and name the one that is too large. For the address answer with 414, for the content with 413.

http-451 = Unavailable for legal reasons
    .summary = Access is denied because of a legal demand.
    .description =
        Code 451 makes a legal obstacle visible. The content should explain the demand [](source:rfc7725#3), and a `Link` field with `rel="blocked-by"` can name who carries out the block [](source:rfc7725#4). That need not be the origin server: an internet provider or a search engine can answer with 451 as well [](source:rfc7725#3).

        The standards disagree on caching. RFC 7725 calls 451 cacheable by default [](source:rfc7725#3). RFC 9110 gives a list of such codes as examples, without 451, and says that other codes are not [](source:rfc9110#15.1).
    .when-seen =
        - A court or an authority has ordered the operator to block the content [](source:rfc7725#3).
        - A site denies access in places where a law applies that it cannot or does not want to meet.
    .how-to-fix =
        - Do not retry: the obstacle is not technical.
        - Read the explanation, and `blocked-by` in `Link`: it identifies who blocks, not who demanded the block [](source:rfc7725#4).
        - If you think that it is a mistake, write to the one who blocks.
        - On the server, set `Cache-Control` explicitly, since the standards disagree about the default.
    .when-to-use = Answer with 451 only if a legal demand forces you, and explain it. For a rule of your own, answer with 403.
