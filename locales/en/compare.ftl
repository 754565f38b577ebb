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

## HTTP and gRPC

compare-grpc-http = HTTP status codes and gRPC status codes
    .both = An HTTP status code answers an HTTP request, a gRPC status code says how a call ended, and two tables join them: one from gRPC to HTTP for a gateway, one from HTTP to gRPC for a client that got no `grpc-status`, neither of them the inverse of the other.

compare-grpc-unauthenticated-vs-http-401 = Who asks for the login, the server or something in front of it?
    .answer =
        Both say that there are no valid credentials. This is one of the few pairs that agree in both directions: grpc-gateway answers UNAUTHENTICATED with 401 [](source:grpc-gateway), and a gRPC client that gets a 401 without `grpc-status` reports UNAUTHENTICATED [](source:grpc-http). So the code does not tell you who refused. Look for the call in the server’s log.
    .when-to-use-which =
        - From gRPC to HTTP: return UNAUTHENTICATED from the handler, and leave the 401 to the gateway [](source:grpc-gateway). A server must not choose an HTTP status by the client’s table [](source:grpc-http).
        - From HTTP to gRPC: a client falls back on the 401 only if `grpc-status` is absent [](source:grpc-http). Then a proxy wants a login of its own, and the gRPC server may never have seen the call.
        - You see either: renew the credentials and try once more. If the answer stays, find out which hop gave it.
        - You write an HTTP API: a 401 must carry `WWW-Authenticate` [](source:rfc9110#15.5.2). The table of grpc-gateway maps numbers, so check that your gateway sends the header too [](source:grpc-gateway).
    .pitfalls =
        - The name of 401 is Unauthorized, but missing rights are not its subject [](source:rfc9110#15.5.2). Those are [403](entry:http/403) and [PERMISSION_DENIED](entry:grpc/PERMISSION_DENIED).
        - Renewing the service’s token does not help if it is the proxy that wants a login.

compare-grpc-permission-denied-vs-http-403 = Is it about who you are, or only about no?
    .answer =
        403 is a refusal, and identity may have nothing to do with it [](source:rfc9110#15.5.4). PERMISSION_DENIED is narrower: the caller is known and lacks the right [](source:google-rpc-code). In both directions the tables join them: grpc-gateway answers PERMISSION_DENIED with 403 [](source:grpc-gateway), and a 403 without `grpc-status` becomes PERMISSION_DENIED in a client [](source:grpc-http). A firewall’s 403 can therefore reach you as a matter of rights.
    .when-to-use-which =
        - From gRPC to HTTP: PERMISSION_DENIED becomes 403 [](source:grpc-gateway). For a quota return [RESOURCE_EXHAUSTED](entry:grpc/RESOURCE_EXHAUSTED) [](source:google-rpc-code), which becomes [429](entry:http/429) [](source:grpc-gateway).
        - From HTTP to gRPC: this is the only way in which a client reports PERMISSION_DENIED although no handler returned it [](source:grpc-codes). If the server’s log does not know the call, look at the proxy, the firewall and the address that you call from.
        - You see either: a retry with the same credentials does not help. Get the right, or another identity.
        - You want to hide that something exists: HTTP answers 404 [](source:rfc9110#15.5.4), gRPC NOT_FOUND [](source:google-rpc-code).
    .pitfalls =
        - The way back widens the meaning. PERMISSION_DENIED must not be used for a caller who cannot be identified [](source:google-rpc-code), but a client that translates a 403 cannot know whether anybody was identified.
        - Hiding does not survive the way back: without `grpc-status`, a 404 becomes [UNIMPLEMENTED](entry:grpc/UNIMPLEMENTED) [](source:grpc-http).

compare-grpc-not-found-vs-http-404 = Is the entity missing, or the way to it?
    .answer =
        404 says that there is nothing at this address [](source:rfc9110#15.5.5); NOT_FOUND says that a method looked for an entity and did not find it [](source:google-rpc-code). Only one direction joins them. grpc-gateway answers NOT_FOUND with 404 [](source:grpc-gateway), but a gRPC client that gets a 404 without `grpc-status` reports [UNIMPLEMENTED](entry:grpc/UNIMPLEMENTED) [](source:grpc-http). So NOT_FOUND is about data, and a 404 that reaches a gRPC client is about the route.
    .when-to-use-which =
        - From gRPC to HTTP: return NOT_FOUND, and clients behind the gateway read 404 [](source:grpc-gateway). They cannot tell it by the status from a path that the web server does not know.
        - From HTTP to gRPC: your client says UNIMPLEMENTED and you know that the method exists. Look for a 404: a wrong host, a missing route, a web server in place of the gRPC server [](source:grpc-http).
        - You see NOT_FOUND in a gRPC client: it comes from a handler, because the library never generates it [](source:grpc-codes). Check the id.
        - You see 404 in an HTTP client: check the path first, then the id. Nothing is said about whether it is permanent [](source:rfc9110#15.5.5).
    .pitfalls =
        - A mapping of one’s own that makes NOT_FOUND of every 404 turns a broken route into missing data. A program that creates what is missing will then try to create everything.
        - Servers must not take the client’s table for their answers [](source:grpc-http). UNIMPLEMENTED does not become 404 in a gateway, but [501](entry:http/501) [](source:grpc-gateway).

compare-grpc-aborted-vs-http-409 = Which of two conflicts is it?
    .answer =
        409 says that the request conflicts with the present state of the resource [](source:rfc9110#15.5.10). ABORTED says that concurrent work got in the way and that the caller should start its sequence again [](source:google-rpc-code). grpc-gateway answers ABORTED with 409, but also [ALREADY_EXISTS](entry:grpc/ALREADY_EXISTS) [](source:grpc-gateway), and there is no way back: a 409 without `grpc-status` becomes [UNKNOWN](entry:grpc/UNKNOWN) in a gRPC client [](source:grpc-http).
    .when-to-use-which =
        - From gRPC to HTTP: if clients behind the gateway are to tell a lost race from a name that is taken, put the gRPC code where they can read it. The status is 409 for both [](source:grpc-gateway).
        - From HTTP to gRPC: a client never infers ABORTED; the library does not generate it either [](source:grpc-codes). The one that you see comes from a handler.
        - You see ABORTED: redo the sequence from its first read.
        - You see 409: resolve the conflict first. The answer should help you with that [](source:rfc9110#15.5.10).
    .pitfalls =
        - A blind retry on 409 is right for half of what grpc-gateway means by it, and useless for the other half.
        - A client that gets UNKNOWN in place of ABORTED no longer knows that it should start over. Something in the way dropped the `grpc-status` [](source:grpc-http).

compare-grpc-failed-precondition-vs-http-412 = Did a header fail, or the state of the system?
    .answer =
        412 is about conditions that the request itself carried, such as `If-Match` [](source:rfc9110#15.5.13). FAILED_PRECONDITION is about any state that forbids the call [](source:google-rpc-code). In spite of the names, neither table joins them: google.rpc [](source:google-rpc-code) and grpc-gateway [](source:grpc-gateway) map FAILED_PRECONDITION to [400](entry:http/400), and a 412 without `grpc-status` becomes [UNKNOWN](entry:grpc/UNKNOWN) in a gRPC client [](source:grpc-http).
    .when-to-use-which =
        - From gRPC to HTTP: expect 400. A server may answer 412 if the request had ETag conditions [](source:google-rpc-code); if you want that, do it yourself.
        - From HTTP to gRPC: nothing leads to FAILED_PRECONDITION. A 412 becomes UNKNOWN, and a 400 becomes [INTERNAL](entry:grpc/INTERNAL) [](source:grpc-http).
        - You see 412: fetch the resource again, decide anew, and send the new validator [](source:rfc9110#15.5.13).
        - You see FAILED_PRECONDITION: read which state is required. For a conditional update do as for 412; otherwise repair the state first [](source:google-rpc-code).
    .pitfalls =
        - Many pages map FAILED_PRECONDITION to 412. The gateway’s table, in the version cited here, says 400 [](source:grpc-gateway).
        - A 412 to a request without conditions is wrong in HTTP; RFC 9110 ties the code to header fields [](source:rfc9110#15.5.13).
        - With 400, FAILED_PRECONDITION looks like [INVALID_ARGUMENT](entry:grpc/INVALID_ARGUMENT) and [OUT_OF_RANGE](entry:grpc/OUT_OF_RANGE) to an HTTP client [](source:grpc-gateway).

compare-grpc-resource-exhausted-vs-http-429 = Are you too fast, or is something used up?
    .answer =
        429 is about the number of requests [](source:rfc6585#4). RESOURCE_EXHAUSTED is wider: a quota, space or memory [](source:google-rpc-code), or one message above the size limit [](source:grpc-codes). grpc-gateway answers RESOURCE_EXHAUSTED with 429 [](source:grpc-gateway), but a gRPC client that gets a 429 without `grpc-status` reports [UNAVAILABLE](entry:grpc/UNAVAILABLE) [](source:grpc-http). The way there loses what ran out, the way back whose fault it was.
    .when-to-use-which =
        - From gRPC to HTTP: a client behind the gateway reads every RESOURCE_EXHAUSTED as 429 [](source:grpc-gateway). Say in the message which limit it was, and whether waiting helps.
        - From HTTP to gRPC: a rate limit in a proxy shows up as UNAVAILABLE [](source:grpc-http). Clients then retry with backoff, which at least slows them down.
        - You see 429: wait, as long as `Retry-After` says if it is there [](source:rfc6585#4).
        - You see RESOURCE_EXHAUSTED: for a quota, wait. For a message that is too large, make it smaller.
    .pitfalls =
        - A 429 from grpc-gateway may be about the size of one message [](source:grpc-codes), [](source:grpc-gateway). Then no waiting helps.
        - A full disk is RESOURCE_EXHAUSTED [](source:google-rpc-code), hence 429 [](source:grpc-gateway), and the client that is told to slow down did nothing wrong.
        - UNAVAILABLE from a rate limit sounds like an outage. Look at the proxy’s log before you restart servers.

compare-grpc-cancelled-vs-http-499 = Who writes down that the client left?
    .answer =
        nginx writes 499 into its log when the client went away before there was an answer [](source:nginx#src/http/ngx_http_request.h); nobody is left to receive it. CANCELLED is a proper end of a gRPC call, usually caused by the caller [](source:google-rpc-code). grpc-gateway answers CANCELLED with 499 [](source:grpc-gateway). The way back does not exist: the client’s table has no row for 499, so without `grpc-status` it would be [UNKNOWN](entry:grpc/UNKNOWN) [](source:grpc-http).
    .when-to-use-which =
        - From gRPC to HTTP: google.rpc [](source:google-rpc-code) and grpc-gateway [](source:grpc-gateway) both chose 499. IANA has not assigned the number [](source:iana-http), and software that does not know it treats it like 400 [](source:rfc9110#15).
        - From HTTP to gRPC: expect UNKNOWN, never CANCELLED [](source:grpc-http). The library generates CANCELLED when the call is canceled, not from a status [](source:grpc-codes).
        - You see 499 in an nginx log: compare the client’s timeout with the time that your upstream takes.
        - You see CANCELLED: find out whether your own client canceled on purpose. If so, there is nothing to fix.
    .pitfalls =
        - Do not count either as an error of the server. A rise still means something: callers lose patience.
        - A gateway behind nginx has two sources of 499: nginx’s own, and CANCELLED from grpc-gateway [](source:grpc-gateway). Only the log line says which.
        - Timeouts split differently. In gRPC the clock gives [DEADLINE_EXCEEDED](entry:grpc/DEADLINE_EXCEEDED), which the gateway maps to [504](entry:http/504) [](source:grpc-gateway); a client of nginx that gives up by its own clock leaves a 499.

compare-grpc-unimplemented-vs-http-501 = Which method is unknown?
    .answer =
        Not the same kind of method. 501 means that the server does not support the HTTP method at all [](source:rfc9110#15.6.2). UNIMPLEMENTED means that the service lacks the gRPC method or a feature of it [](source:google-rpc-code). grpc-gateway answers UNIMPLEMENTED with 501 [](source:grpc-gateway); a gRPC client that gets a 501 without `grpc-status` reports [UNKNOWN](entry:grpc/UNKNOWN), and what becomes UNIMPLEMENTED is a [404](entry:http/404) [](source:grpc-http).
    .when-to-use-which =
        - From gRPC to HTTP: UNIMPLEMENTED becomes 501 [](source:grpc-gateway). The HTTP method was fine; the call behind it does not exist or is not supported.
        - From HTTP to gRPC: UNIMPLEMENTED without a trace in the server’s log points at a 404, not at a 501 [](source:grpc-http). Look for a missing route in a proxy.
        - You see 501 from a plain HTTP server: it does not know the method of your request. If it knows the method and refuses it here, the code is [405](entry:http/405).
        - You see UNIMPLEMENTED: compare package, service and method with what the server offers, then the compression [](source:grpc-codes).
    .pitfalls =
        - A 501 may be stored by caches, since it is heuristically cacheable [](source:rfc9110#15.1). After you deploy the missing method, a cache may still answer with the old 501.
        - The tables are not each other’s inverse: UNIMPLEMENTED becomes 501 but 404 becomes UNIMPLEMENTED, and [NOT_FOUND](entry:grpc/NOT_FOUND) becomes 404 but 501 becomes UNKNOWN [](source:grpc-gateway), [](source:grpc-http).

compare-grpc-unavailable-vs-http-503 = Did a server decline, or did nobody answer?
    .answer =
        503 comes from a server that is there and declines for now [](source:rfc9110#15.6.4). UNAVAILABLE also covers a service that nobody could reach [](source:grpc-codes). The numbers lead there and back: grpc-gateway answers UNAVAILABLE with 503 [](source:grpc-gateway), and a 503 without `grpc-status` becomes UNAVAILABLE in a gRPC client [](source:grpc-http). But [429](entry:http/429), [502](entry:http/502) and [504](entry:http/504) become UNAVAILABLE too [](source:grpc-http), so it does not prove a 503.
    .when-to-use-which =
        - From gRPC to HTTP: a 503 from grpc-gateway may stand for a backend that is down [](source:grpc-gateway). The gateway itself is well.
        - From HTTP to gRPC: UNAVAILABLE may be a 429, 502, 503 or 504 from something in the way [](source:grpc-http). Read the real status in its log before you decide what to repair.
        - You see 503: wait as long as `Retry-After` says, or back off [](source:rfc9110#15.6.4).
        - You see UNAVAILABLE: retry with backoff, and take care with calls that are not idempotent, since data may have been sent [](source:grpc-codes).
    .pitfalls =
        - `Retry-After` belongs to the HTTP answer [](source:rfc9110#10.2.3). The tables map numbers, not header fields [](source:grpc-gateway), [](source:grpc-http).
        - A chain of both tables is lossy. A proxy’s 504 becomes UNAVAILABLE [](source:grpc-http), and a gateway further on makes 503 of that [](source:grpc-gateway): the timeout is gone from the picture.
        - One caller’s used-up quota is not UNAVAILABLE, but [RESOURCE_EXHAUSTED](entry:grpc/RESOURCE_EXHAUSTED) [](source:google-rpc-code).

compare-grpc-deadline-exceeded-vs-http-504 = Whose clock ran out?
    .answer =
        504: a gateway waited too long for the server behind it [](source:rfc9110#15.6.5). DEADLINE_EXCEEDED: the time allowed for the call ran out [](source:google-rpc-code). grpc-gateway answers DEADLINE_EXCEEDED with 504 [](source:grpc-gateway), but a gRPC client that gets a 504 without `grpc-status` reports [UNAVAILABLE](entry:grpc/UNAVAILABLE) [](source:grpc-http). Either way, the work may have been done.
    .when-to-use-which =
        - From gRPC to HTTP: a 504 from grpc-gateway means that the call’s deadline passed [](source:grpc-gateway). Look at the deadline and at the slow service; the gateway’s own timeouts are not the first suspect.
        - From HTTP to gRPC: your client says UNAVAILABLE, always after the same number of seconds. A proxy in between stopped waiting and sent 504 [](source:grpc-http). Compare its timeout with your deadline.
        - You see either: retry only what is idempotent [](source:rfc9110#9.2.2), for DEADLINE_EXCEEDED with a new deadline.
        - You set timeouts: let the proxy wait longer than the deadline of the call. Then slowness ends as DEADLINE_EXCEEDED, which says what happened.
    .pitfalls =
        - The mistranslation changes what clients do: UNAVAILABLE is generally retried, although work behind a 504 may still be running.
        - DEADLINE_EXCEEDED is not proof of failure. The operation may have succeeded with an answer that came too late [](source:google-rpc-code).
        - An alert on 504 misses the proxy timeouts of gRPC clients, and an alert on DEADLINE_EXCEEDED misses them too. Count UNAVAILABLE as well.

## WebSocket and gRPC

compare-websocket-grpc = WebSocket close codes and gRPC status codes
    .both = They end different things: a WebSocket close code ends a connection, and a gRPC status code says how one call ended.

## HTTP and HTTP/2

compare-http-http2 = HTTP status codes and HTTP/2 error codes
    .both = They belong to two layers: an HTTP status code is part of an answer to a request, and an HTTP/2 error code says why a stream or a whole connection ended.
