# Own words for pairs of HTTP status codes: the question that separates the two, the short answer, what to do, traps.
# A pair without a message here still has a page, made from the facts. Sets of three and four codes are at the end.

## Success

http-200-vs-201 = Did the request make something new?
    .answer =
        201: the request created something, and the response says where: in `Location`, or, without that header field, at the address that you requested [](source:rfc9110#15.3.2). 200: the request succeeded; whether anything is new, the code does not say [](source:rfc9110#15.3.1). Answer a POST that creates with 201 and `Location`, and other successes that have content with 200.
    .when-to-use-which =
        - You see 201: take the address of the new resource from `Location`. If the field is missing, the new resource is at the address that you sent the request to [](source:rfc9110#15.3.2).
        - You see 200 after a POST: read the content to learn what happened.
        - You write the server: 201 once the new resource exists, with `Location` unless it is at the requested address. An update of what was there before is 200, or [204](entry:http/204) if there is nothing to read.
        - You write the client: accept the whole class from 200 to 299 as success, then look at the exact code.
    .pitfalls =
        - A test for exactly 200 takes a 201 for a failure, and a retry of that POST may create the resource twice.
        - 201 means created, not queued. If the resource comes later, answer [202](comparison:http/201-vs-202).
        - A 200 is heuristically cacheable, a 201 is not [](source:rfc9110#15.1).

http-200-vs-202 = Is the work done, or only taken on?
    .answer =
        200: the work is done, and the response tells the outcome [](source:rfc9110#15.3.1). 202: the server took the request but has not finished it; the work may still fail, and HTTP has no way to tell you so later [](source:rfc9110#15.3.3). After 202, do not report success: poll the status monitor that the response names.
    .when-to-use-which =
        - You see 200: use the result.
        - You see 202: look in the response for the address of a status monitor and poll it with growing delays. Do not send the request again because the result is not there yet; that may start the work twice.
        - You see 202 and no monitor: ask the owner of the API how the outcome is reported. The code itself promises nothing.
        - You write the server: 202 for work that outlasts the request, such as exports, batches and queues. Put the present status and a link to a status monitor into the response [](source:rfc9110#15.3.3).
    .pitfalls =
        - Monitoring that counts 202 as done never sees the jobs that fail afterwards. Count the outcomes, not the acceptances.
        - Check what you can before you queue. A request that is wrong from the start deserves [400](entry:http/400) or [422](entry:http/422) now, because after 202 no other status can follow [](source:rfc9110#15.3.3).
        - A job that keeps running into [504](entry:http/504) is a candidate for 202.

http-200-vs-204 = Is there anything to read in the response?
    .answer =
        Both mean success. A 200 is expected to bring content [](source:rfc9110#15.3.1); a 204 has none and ends with its header section [](source:rfc9110#15.3.5). Send 204 when the client has nothing to read, as after a save, and never parse the content of a 204.
    .when-to-use-which =
        - You see 200: read the content.
        - You see 204: it worked. Skip the parser: in a page, `response.json()` fails on a 204, because there is nothing to parse.
        - You write the server: 204 for an action whose outcome is only “done”; 200 as soon as you return a representation, be it an empty list.
        - You want the user to stay where they are: a 204 implies that the page need not be left [](source:rfc9110#15.3.5).
    .pitfalls =
        - What a handler writes after the header section of a 204 is not part of the response [](source:rfc9110#15.3.5). Do not put a message or an error there.
        - A search without hits is 200 with an empty list. If it is sometimes 204, each client has to know two shapes.
        - A 204 is heuristically cacheable although it has no content [](source:rfc9110#15.1). Send `Cache-Control` when it must not be reused.

http-200-vs-206 = Is this the whole, or a piece of it?
    .answer =
        200: the whole representation [](source:rfc9110#15.3.1). 206: one or more parts of it, because the request asked for a range; `Content-Range` says which [](source:rfc9110#15.3.7). Look at the code before you append to a file: after 206 write at the offset in `Content-Range`, after 200 start again at the first byte.
    .when-to-use-which =
        - You asked for a range and see 206: compare `Content-Range` with what you asked for, and request what is missing [](source:rfc9110#15.3.7).
        - You asked for a range and see 200: this is the whole. Throw your partial copy away, or skip the bytes that you have.
        - You see 206 and asked for no range: find what added the `Range` header field, a player, a download library or a proxy.
        - You write the server: 206 only in answer to `Range`, with `Content-Range`, or with content of type `multipart/byteranges` for several parts. Repeat the `Date`, `Cache-Control`, `ETag`, `Expires`, `Content-Location` and `Vary` that a 200 would have [](source:rfc9110#15.3.7). A range that cannot be satisfied is [416](entry:http/416).
    .pitfalls =
        - A 200 appended to half a file gives a file that begins well and is useless.
        - Parts of two versions do not make one file. Compare the `ETag` of the parts before you join them.
        - With several ranges the content is `multipart/byteranges` [](source:rfc9110#15.3.7.2). Saved as it comes, it has boundary lines in the middle of the data.

http-200-vs-304 = Is the content here, or in your cache?
    .answer =
        200: the content is in this response [](source:rfc9110#15.3.1). 304: it has not changed since you stored it, so the response carries none and you use your copy [](source:rfc9110#15.4.5). Both are good news; a 304 answers only a client that asked “only if it changed”.
    .when-to-use-which =
        - You see 304 in an access log or in the network panel: nothing to fix. A cache checked its copy, and the content did not travel again.
        - You see 304 and have no copy: your code sends `If-None-Match` or `If-Modified-Since` without having stored the response. Store it, or stop sending the condition.
        - You see 200 again and again where you expect 304: check that the server sends an `ETag` or a `Last-Modified`, and that the client sends it back.
        - You write the server: 304 for a conditional GET or HEAD whose copy is current, without content, and with the `ETag`, `Date`, `Vary`, `Cache-Control`, `Expires` and `Content-Location` that a 200 would have [](source:rfc9110#15.4.5).
    .pitfalls =
        - 304 stands among the redirects but leads to no other address. It sends the client to its own copy [](source:rfc9110#15.4.5).
        - Users see the old version, and the log shows 304: the validator did not change with the content. Derive the `ETag` from the content.
        - Client code that accepts only 200 to 299 as success treats 304 as an error. That is right only if the client sends no conditions.
        - 304 is for GET and HEAD [](source:rfc9110#15.4.5). A condition that fails on a PUT or a DELETE gives [412](entry:http/412).

http-204-vs-205 = Should the form stay as it is, or be emptied?
    .answer =
        Both say that it worked, and neither has content. After 204 the view stays as it is [](source:rfc9110#15.3.5). With 205 the server wants the view back in its first state, as when a form is emptied for the next entry [](source:rfc9110#15.3.6). If you are in doubt, 204 is the usual choice.
    .when-to-use-which =
        - You see 204: keep the document open and tell the user that it was saved.
        - You see 205: clear what the user entered, so that the next entry can begin.
        - You write the server: 204 for saves and deletions; 205 for data entry, one record after the other, with clients that you know act on it.
    .pitfalls =
        - A client that does not know 205 treats it as [200](entry:http/200) [](source:rfc9110#15) and may leave the form full. If the form must be emptied, let your own script do it.
        - 205 must not be sent with content [](source:rfc9110#15.3.6), and 204 cannot have any [](source:rfc9110#15.3.5). A message for the user belongs in a [200](entry:http/200).

## Redirects

http-301-vs-302 = Should the old address be forgotten?
    .answer =
        301: the resource has a new address for good; use the new one from now on [](source:rfc9110#15.4.2). 302: it is elsewhere for the moment; keep using the old one [](source:rfc9110#15.4.3). Unless you are sure that the move is final, send 302.
    .when-to-use-which =
        - You see 301: replace the address in your links, bookmarks and configuration by the one in `Location`.
        - You see 302: follow it, and keep the old address for the next time.
        - You see your POST arrive as a GET: both codes allow that [](source:rfc9110#15.4.2), [](source:rfc9110#15.4.3). Send the request to the final address, or have the server answer [308](entry:http/308) or [307](entry:http/307).
        - You write the server: 301 for a new domain, a renamed path, a move to HTTPS; 302 for a detour that will end, such as maintenance or a trip through a login page.
    .pitfalls =
        - A 301 sent by mistake survives its removal: it is heuristically cacheable, a 302 is not [](source:rfc9110#15.1). Give a new 301 a short lifetime with `Cache-Control` until you are sure of it.
        - Search engines move what they know of a page to its new address on a 301. That is their practice, not a rule of HTTP.
        - `Location` is recommended, not required [](source:rfc9110#15.4.2). If a client stops at the redirect, check that the field is there.

http-301-vs-308 = Must a POST arrive as a POST?
    .answer =
        Both say that the resource has moved for good. After a 301 a client may turn a POST into a GET [](source:rfc9110#15.4.2); a 308 keeps method and body [](source:rfc9110#15.4.9). For pages that are only fetched, 301 will do; for APIs, webhooks and the targets of forms, send 308.
    .when-to-use-which =
        - You see 301 and your POST arrived as a GET without its body: the client used its permission. Put the new address into the client, or let the server answer 308.
        - You see 308: send the same request to the address in `Location`, and store that address.
        - You write the server: 308 where any method but GET and HEAD can arrive, 301 where only those do.
    .pitfalls =
        - A test with GET cannot tell the two apart. Test the redirect with a POST and look at what arrives.
        - A client that does not know 308 treats it as 300 [](source:rfc9110#15) and may not follow it. Try your oldest client before you rely on it.
        - Both are heuristically cacheable [](source:rfc9110#15.1). A permanent redirect to the wrong address stays with clients after you have mended the server.

http-302-vs-303 = The same thing at another address, or the result of what you did?
    .answer =
        302: the resource is at another address for the moment, and a client that repeats a POST there may make it a GET [](source:rfc9110#15.4.3). 303: your request was taken care of, and the response to it is another resource, which you fetch with GET [](source:rfc9110#15.4.4). After a form was processed, send 303.
    .when-to-use-which =
        - You see 303: fetch the address in `Location` with GET or HEAD. Do not send the POST again.
        - You see 302 after a POST: your client decides whether it repeats the POST or sends a GET. Look at what really arrives at the second address.
        - You write the server: 303 after a successful POST, so that reloading the result page does not submit the form again; 302 for a temporary detour of a GET.
        - You want the POST itself to be repeated elsewhere: neither. Send [307](entry:http/307).
    .pitfalls =
        - 302 after a POST works because clients may change the method, not because they have to [](source:rfc9110#15.4.3). 303 says what you mean.
        - The target of a 303 is not another address of the same thing [](source:rfc9110#15.4.4). Do not replace a stored address by it.

http-302-vs-307 = May the client turn the POST into a GET?
    .answer =
        Both point to a temporary address. After a 302 the client may turn a POST into a GET [](source:rfc9110#15.4.3); after a 307 it must keep the method [](source:rfc9110#15.4.8). Where the method matters, send 307; for a GET the two do the same.
    .when-to-use-which =
        - You see 307: send the same method with the same content to `Location`, and use the old address again the next time.
        - You see 302 and your POST arrived as a GET: that is allowed. Send the request straight to the final address, or ask for a 307.
        - You write the server: 307 for APIs, uploads and webhooks; 302 for pages. If a GET is what you want after a POST, send [303](entry:http/303).
    .pitfalls =
        - A 307 after a POST that you have already processed submits the data a second time, to the second address. That case is [303](comparison:http/303-vs-307).
        - An API that redirects from HTTP to HTTPS with 302 turns POSTs into GETs in silence, and the complaint you hear is [405](entry:http/405).
        - A client has to send its content again for a 307. One that streams an upload and keeps nothing cannot; give it the final address from the start.

http-303-vs-307 = Fetch the result, or send the request again over there?
    .answer =
        303: the request is dealt with; fetch `Location` with GET to see the outcome [](source:rfc9110#15.4.4). 307: nothing is done yet; send the same request, method included, to `Location` [](source:rfc9110#15.4.8). Work done: 303. Work to be done elsewhere: 307.
    .when-to-use-which =
        - You see 303: drop the content of your request and send a GET.
        - You see 307: send method and content again, unchanged.
        - You write the server: 303 at the end of a form handler; 307 in front of a handler that has moved for a while. For a move that is final, [308](entry:http/308).
    .pitfalls =
        - 307 in the place of 303 executes the POST twice.
        - 303 in the place of 307 loses the content: the second server gets a GET, and nothing is stored.
        - Under a GET both look alike. The mistake shows only with POST.

http-307-vs-308 = For now, or for good?
    .answer =
        Both keep the method and differ in time. 307: the address is temporary, so keep using the old one [](source:rfc9110#15.4.8). 308: the move is permanent, so use the new address from now on [](source:rfc9110#15.4.9). If in doubt send 307, because it is easier to take back.
    .when-to-use-which =
        - You see 307: repeat the request at `Location`, and change nothing in your configuration.
        - You see 308: repeat it there, and update the address wherever you keep it.
        - You write the server: 307 for maintenance, for moving load and for trials; 308 for a renamed endpoint or a new domain.
    .pitfalls =
        - A 308 is heuristically cacheable, a 307 is not [](source:rfc9110#15.1). A 308 that was a mistake lives on in caches; limit it with `Cache-Control` at first.
        - A client that does not know 308 treats it as 300 [](source:rfc9110#15).
        - A 307 that has stood for years makes every request take two trips. Make it a 308 once the move is settled.

## Who you are, and what exists

http-401-vs-403 = Would logging in help?
    .answer =
        401: yes. The request has no valid credentials, and the server must say in `WWW-Authenticate` which ones it wants [](source:rfc9110#15.5.2). 403: no. The server understood you and refuses; the same credentials will not help, and the reason may have nothing to do with who you are [](source:rfc9110#15.5.4). On 401 log in or renew the token; on 403 change the rights or the rule.
    .when-to-use-which =
        - You see 401: send credentials, or renew the expired ones, and try once more. If 401 comes back, read `WWW-Authenticate`: a wrong scheme or a token for another service is refused as well.
        - You see 403: check the rights of the account first, then the rules that ignore accounts, such as a list of IP addresses, a web application firewall or a CSRF check.
        - You write the server: 401 with `WWW-Authenticate` for credentials that are missing, wrong or expired; 403 for valid ones without the right, and for every refusal that no login can lift.
        - You must not even admit that the thing exists: [404](comparison:http/403-vs-404).
    .pitfalls =
        - 401 is named Unauthorized, but it is about authentication. The code for a missing right is 403.
        - Many APIs send 401 without `WWW-Authenticate`, although the field is required [](source:rfc9110#15.5.2). A client that goes by the standard then has nothing to answer.
        - Do not loop on 401 with the same token. Renew it once, then ask the user.
        - A 403 that your application did not log came from something in front of it. Read the log of the firewall or of the proxy.
        - In the opening handshake of a WebSocket a page cannot tell the two apart: it reads [1006](entry:websocket/1006) and no status [](source:whatwg-websockets#feedback-from-the-protocol).

http-401-vs-407 = Who wants your credentials, the site or a proxy?
    .answer =
        401: the server that you address. It asks in `WWW-Authenticate`, and you answer in `Authorization` [](source:rfc9110#15.5.2). 407: a proxy on the way. It asks in `Proxy-Authenticate`, and you answer in `Proxy-Authorization` [](source:rfc9110#15.5.8). For 401 check your account at the site; for 407 check the proxy settings of your machine.
    .when-to-use-which =
        - You see 401: log in at the site, or renew the token.
        - You see 407: look for the proxy in the system settings, in the client’s configuration and in variables such as `HTTPS_PROXY`. Then give it its own user name and password.
        - You run a server or an API: 401. A gateway that checks logins in front of an application speaks for that application, so it sends 401 too.
        - You run a proxy that clients have configured: 407, with `Proxy-Authenticate`.
    .pitfalls =
        - The two passwords go into different header fields. Credentials of the site in `Proxy-Authorization` help nobody and show them to the proxy.
        - 407 says nothing about the site. The request got no further than the proxy, and the log of the site is empty.
        - A login that works on your machine and gives 407 in a container or a build server: that environment goes through a proxy, and your machine does not.

http-403-vs-404 = Does the server admit that it exists?
    .answer =
        403: the server understood the request and refuses it [](source:rfc9110#15.5.4). 404: it found nothing, or does not want to say that there is something [](source:rfc9110#15.5.5). A server may send 404 in the place of 403 to hide a resource [](source:rfc9110#15.5.4). So on a 404 for something that you know to exist, check your rights as well as the address.
    .when-to-use-which =
        - You see 403: check the rights of the account, then rules for IP addresses, firewall and CSRF.
        - You see 404: check the address first, that is spelling, case, prefix and version. Then check whether another account sees it.
        - You write the server: 403 if the existence is no secret, because it tells people what to ask for. 404 if knowing is already too much, as with records of other customers.
        - You want someone to log in first: [401](comparison:http/401-vs-403).
    .pitfalls =
        - Hiding fails by halves. If GET gives 404 and DELETE 403, or the two kinds of 404 have different texts, anybody can tell what exists.
        - A 404 is heuristically cacheable, a 403 is not [](source:rfc9110#15.1). A hidden 404 may be served from a cache after the right has been granted; send `Cache-Control` with it.
        - A gRPC client that finds no `grpc-status` reads 403 as [PERMISSION_DENIED](entry:grpc/PERMISSION_DENIED), but 404 as [UNIMPLEMENTED](entry:grpc/UNIMPLEMENTED) and not as NOT_FOUND [](source:grpc-http).

http-404-vs-410 = Does the server know that it is gone for good?
    .answer =
        404: nothing is there, and the server does not say for how long [](source:rfc9110#15.5.5). 410: it was there, it is likely gone for good, and links to it should go too [](source:rfc9110#15.5.11). A server that does not know sends 404.
    .when-to-use-which =
        - You see 404: check the address. It may be there again later, so do not delete anything on the first one.
        - You see 410: stop asking. Remove the link, the feed, the subscription or the scheduled job.
        - You write the server: 410 for what you took away on purpose and want forgotten, such as an ended promotion, a closed account or a retired version of an API. 404 for all the rest.
        - It moved: neither. Send [301](entry:http/301) or [308](entry:http/308).
    .pitfalls =
        - Both are heuristically cacheable [](source:rfc9110#15.1). If the thing may return, do not send 410.
        - A faulty deployment answers 404 for everything. A client that deletes its data on 404 loses all of it; let it wait, and delete on 410.
        - 410 needs a memory of what once existed. If yours ends with the database row, 404 is the honest answer [](source:rfc9110#15.5.11).

## Content and format

http-400-vs-415 = Is the request broken, or in the wrong format?
    .answer =
        415: the content is in a format that this method does not take here, going by `Content-Type`, by `Content-Encoding` or by the data itself [](source:rfc9110#15.5.16). 400: the server takes the request itself for faulty, as with bad syntax, bad framing or bad routing [](source:rfc9110#15.5.1). On 415 look at the header, on 400 at the bytes.
    .when-to-use-which =
        - You see 415: compare `Content-Type` and `Content-Encoding` with what the API documents. An `Accept` or `Accept-Encoding` in the response lists what it would take [](source:rfc9110#15.5.16).
        - You see 400: read the content of the response, which should explain [](source:rfc9110#15.5). Then reduce the request until it passes.
        - You write the server: 415 before you parse, for a type that you do not support, with `Accept` or `Accept-Encoding`. 400 when the type is right and the content does not parse.
        - It parses and makes no sense: [422](comparison:http/400-vs-422).
    .pitfalls =
        - Many HTTP libraries choose a `Content-Type` on their own. Look at what was sent, not at what you meant to send.
        - Broken JSON under `application/json` is 400, not 415: the format is the right one.
        - `Accept` in a 415 says what the server can read [](source:rfc9110#15.5.16). In your request it says what you can read, and that goes with [406](entry:http/406).

http-400-vs-422 = Could the server read it?
    .answer =
        400: no, or the request is plainly wrong: bad syntax, bad framing, bad routing [](source:rfc9110#15.5.1). 422: yes. The media type is known and the syntax is correct, but what the content asks for cannot be done [](source:rfc9110#15.5.21). Mend the form for 400 and the values for 422; an unchanged retry helps neither.
    .when-to-use-which =
        - You see 400: log the bytes that you sent. Look for broken JSON, a cut-off body, a wrong `Content-Length` or a header field that is not valid.
        - You see 422: the request was read. Find in the response which value was refused, and correct it.
        - You write the server: 400 when parsing fails, 422 when parsing succeeds and validation fails. Name the field in the response either way.
        - Your API has sent 400 for both for years: keep it and make the response precise. Clients depend on the number.
    .pitfalls =
        - A request that would be valid at another moment is neither. If it clashes with the present state, that is [409](entry:http/409).
        - 422 comes from WebDAV, but it is part of HTTP itself today, under the name Unprocessable Content [](source:rfc9110#15.5.21). Lists that say Unprocessable Entity use the old name.
        - A 400 that your application did not log came from a server in front of it. nginx, for one, shows 400 for a header that is too large [](source:nginx#src/http/ngx_http_special_response.c).
        - Behind grpc-gateway you will not see 422: it answers 400 for [INVALID_ARGUMENT](entry:grpc/INVALID_ARGUMENT), [FAILED_PRECONDITION](entry:grpc/FAILED_PRECONDITION) and [OUT_OF_RANGE](entry:grpc/OUT_OF_RANGE) [](source:grpc-gateway).

http-406-vs-415 = Which way does the wrong format travel?
    .answer =
        406: towards you. The server has nothing that fits your `Accept` header fields and does not want to send something else [](source:rfc9110#15.5.7). 415: from you. It cannot use the format of the content that you sent [](source:rfc9110#15.5.16). Change `Accept` for 406, and `Content-Type` or `Content-Encoding` for 415.
    .when-to-use-which =
        - You see 406: relax `Accept`, `Accept-Language` and `Accept-Encoding`, one after the other; `Accept: */*` takes any type. The response should list what there is [](source:rfc9110#15.5.7).
        - You see 415: correct `Content-Type`, or send the content without the compression that the server does not know.
        - You write the server: 406 only when a default would be of no use to the client; often a default is kinder. 415 for content that you cannot read, with `Accept` or `Accept-Encoding` to say what you can.
    .pitfalls =
        - `Accept` is what you want, `Content-Type` is what you send. To mix them up gives 406 or 415 by chance.
        - A GET without content that earns a 415 is a bug of the server, since there is no content to judge.
        - A version in a media type, as in `application/vnd.example.v2+json`, can give both: 406 when you ask for an unknown one, 415 when you send one.

## State and conditions

http-405-vs-501 = Does the server know the method at all?
    .answer =
        405: it knows the method, but this resource does not support it, and `Allow` must list the methods that it does support [](source:rfc9110#15.5.6). 501: it does not know the method and supports it for no resource [](source:rfc9110#15.6.2). For 405 change the method or the address; for 501 no other address on this server will help.
    .when-to-use-which =
        - You see 405: read `Allow`. Then suspect the address, such as a missing trailing slash or the wrong version of the API, and a redirect that turned your POST into a GET.
        - You see 501: check the spelling of the method. If it is right, this server does not have the feature, for instance WebDAV.
        - You write the server: 405 with `Allow` for a method that other resources take; 501 for a method that your code does not know.
    .pitfalls =
        - Both are heuristically cacheable [](source:rfc9110#15.1). A client may go on seeing the old one after you have added the method.
        - 405 counts as the client’s fault, 501 as the server’s. A scanner that sends invented methods raises your rate of server errors if you answer 501.
        - A 405 without `Allow` breaks the standard [](source:rfc9110#15.5.6), and it leaves the client guessing.
        - grpc-gateway answers 501 for [UNIMPLEMENTED](entry:grpc/UNIMPLEMENTED) [](source:grpc-gateway). There 501 means that the gRPC method or feature is not supported; the HTTP method is not at fault.

http-409-vs-412 = Did you set a condition, or did the server find the clash by itself?
    .answer =
        412: you did. The request carried a condition such as `If-Match`, and it was false [](source:rfc9110#15.5.13). 409: the request clashes with the current state of the resource, whether or not you set a condition [](source:rfc9110#15.5.10). For 412 fetch the resource again and redo your change on it; for 409 read what clashes and resolve it.
    .when-to-use-which =
        - You see 412: somebody changed the resource after you read it. Fetch it, merge, and send the update with the new `ETag`.
        - You see 409: the response should say what the conflict is [](source:rfc9110#15.5.10), for instance a name that is taken, an older version, or a step in the wrong order.
        - You write the client: send `If-Match` with the `ETag` on every update. A lost race then ends in 412, and nothing is overwritten.
        - You write the server: 412 only if the request has a conditional header field, 409 for every other clash with the state. To insist on conditions, answer [428](comparison:http/412-vs-428).
    .pitfalls =
        - A precondition of your business, such as “paid before shipped”, is not 412. No header field stated it, so it is 409.
        - gRPC’s [FAILED_PRECONDITION](entry:grpc/FAILED_PRECONDITION) becomes 400 in grpc-gateway, not 412. [ABORTED](entry:grpc/ABORTED) and [ALREADY_EXISTS](entry:grpc/ALREADY_EXISTS) become 409 [](source:grpc-gateway).
        - An unchanged retry is useless after both, and after 412 it should be: the condition did its work.
        - On a GET or HEAD, `If-None-Match` that finds the copy current gives [304](entry:http/304), not 412 [](source:rfc9110#15.4.5).

http-409-vs-423 = Is someone holding a lock?
    .answer =
        423: yes. WebDAV has explicit locks, and the resource is under one [](source:rfc4918#11.3). 409: no lock is involved; the request clashes with the current state in some other way [](source:rfc9110#15.5.10). For 423 wait until the lock is released, or have it released; for 409 resolve the conflict and send the request again.
    .when-to-use-which =
        - You see 423: find out who holds the lock, and unlock it or wait. Until then every retry gets the same answer.
        - You see 409: read the response, which should say what conflicts [](source:rfc9110#15.5.10). Fetch the current state, adapt the request, send it again.
        - You write the server: 423 if you offer locks that clients can see and release, as WebDAV does. For versions, duplicates and steps in the wrong order, 409.
    .pitfalls =
        - A lock of the database is your own affair. If the client only has to come back in a moment, [503](entry:http/503) with `Retry-After` says so.
        - A locked user account is not 423. Nobody locked the resource; that is [403](entry:http/403).
        - A lock can outlive the editor that took it. If a file has been 423 for hours, look for a program that crashed.
        - A client without WebDAV may not know 423 and then treats it as [400](entry:http/400) [](source:rfc9110#15).

http-412-vs-428 = Was the condition false, or missing?
    .answer =
        412: the request had a condition, and it was false [](source:rfc9110#15.5.13). 428: the request had none, and the server insists on one [](source:rfc6585#3). For 428 fetch the resource and send your update with `If-Match`; for 412 fetch it again, because somebody was faster.
    .when-to-use-which =
        - You see 428: send a GET, take the `ETag`, repeat the update with `If-Match`. The response should explain what is wanted [](source:rfc6585#3).
        - You see 412: fetch, redo the change on the new version, send it with the new `ETag`.
        - You write the server: 428 on updates without a condition, if overwriting the work of others would be a loss. 412 for conditions that do not hold. Both need an `ETag` or a `Last-Modified` on the GET, or clients have nothing to send.
    .pitfalls =
        - A condition that is always true ends the 428 and protects nothing. Send the `ETag` of the version that you changed.
        - A correct client may meet both in a row: 428, then a GET, then 412, because the resource changed in between. Plan for more than one round.
        - A 428 must not be stored by a cache [](source:rfc6585#3).

## Limits and time

http-408-vs-504 = Which side kept the server waiting?
    .answer =
        408: the client’s. The server did not get a complete request in the time that it allows [](source:rfc9110#15.5.9). 504: the other side. A gateway did not get a response from the server behind it in time [](source:rfc9110#15.6.5). For 408 look at the client and its connection, for 504 at slow work behind the gateway.
    .when-to-use-which =
        - You see 408: repeat the request on a new connection. If it happens with uploads, look at their speed and at what the client does between two pieces.
        - You see 408 and had sent nothing: a connection that was opened in advance stayed idle. Nothing is wrong.
        - You see 504: find what was slow. The work may still be running, so before you repeat a POST, check whether it took effect.
        - You write the server: 408 when the request does not arrive in full; 504 only as a gateway whose upstream is silent.
    .pitfalls =
        - 408 is not the code for slow work of your own. It tells the client that it was slow, and invites it to send the same expensive request again.
        - The retry differs. After 408 the server never had the whole request; after 504 the upstream may have had it and acted on it.
        - Alerts on 5xx do not see 408. Slow uploads that begin to fail after a change of a timeout show up as 4xx.

http-413-vs-414 = Is the body too big, or the address too long?
    .answer =
        413: the content is larger than the server is willing to process [](source:rfc9110#15.5.14). 414: the address is longer than it is willing to interpret [](source:rfc9110#15.5.15). For 413 send less or raise the limit; for 414 move the data from the query into the content of a POST.
    .when-to-use-which =
        - You see 413: if the response has `Retry-After`, the limit is temporary; wait [](source:rfc9110#15.5.14). Otherwise compress or split the content, or raise the limit of the server that answered.
        - You see 414: look for a form that should send POST and sends GET, and for a redirect that makes its own address longer at each step [](source:rfc9110#15.5.15).
        - You write the server: leave both to the web server’s limits, and name the limit in the response.
    .pitfalls =
        - Every hop has limits of its own. Raise them at the hop that answered, and expect to meet the next one.
        - On 413 the server may close the connection [](source:rfc9110#15.5.14). A client that is still sending may then report a broken connection and never show the 413.
        - A 414 is heuristically cacheable, a 413 is not [](source:rfc9110#15.1).
        - Payload Too Large and Request Entity Too Large are old names of 413; it is Content Too Large today [](source:rfc9110#15.5.14).

http-413-vs-431 = Is the body too big, or the header?
    .answer =
        413: the content is too large [](source:rfc9110#15.5.14). 431: the header fields are, one of them or all together [](source:rfc6585#5). For 413 send less or raise the limit for bodies; for 431 suspect the cookies first.
    .when-to-use-which =
        - You see 413: split or compress the content. With `Retry-After` the limit is temporary [](source:rfc9110#15.5.14).
        - You see 431: delete the cookies of the site and try again. If that helps, something writes too many or too large ones. If not, look for a huge token or `Referer`. The response should name the field [](source:rfc6585#5).
        - You write the server: 431, with the name of the field; and keep in a cookie an identifier, not the data. 413 for content above your limit, with `Retry-After` if the limit will pass.
    .pitfalls =
        - nginx never shows 431 for this. It uses 494 inside [](source:nginx#src/http/ngx_http_request.h) and sends 400 [](source:nginx#src/http/ngx_http_special_response.c). A [400](entry:http/400) that goes away with the cookies is a 431 in disguise.
        - One user sees 431 and nobody else does: that user’s cookies have grown. The server is well.
        - Raising the limit for bodies does nothing for headers, and the reverse.
        - A 431 must not be stored by a cache [](source:rfc6585#5).

http-429-vs-503 = Is it you, or everybody?
    .answer =
        429: you sent too many requests in too short a time [](source:rfc6585#4). 503: the server cannot serve requests at the moment, whoever sends them, and expects that to pass [](source:rfc9110#15.6.4). Both may say in `Retry-After` how long to wait. On 429 send less; on 503 wait, and if the server is yours, look at it.
    .when-to-use-which =
        - You see 429: wait as long as `Retry-After` says, then send more slowly. Cache, batch, and let all your workers share one limit; more workers make it worse.
        - You see 503: wait as long as `Retry-After` says, or back off with a random part in the delay, so that not all clients return at once.
        - You write the server: 429 for a limit per client, key or address; 503 to shed load whoever is asking. Add `Retry-After` to both.
    .pitfalls =
        - Do not scale up because of 429. More machines do not raise a client’s limit, while 503 may well call for them.
        - A limit per IP address hits everybody behind one proxy together. To them, your 429 looks like an outage.
        - A 429 must not be stored by a cache [](source:rfc6585#4). If one user’s 429 reaches another user, look for a cache that stores it.
        - Without a `grpc-status`, a gRPC client reads both as [UNAVAILABLE](entry:grpc/UNAVAILABLE) [](source:grpc-http), which invites a retry. grpc-gateway does the reverse: it answers 429 for [RESOURCE_EXHAUSTED](entry:grpc/RESOURCE_EXHAUSTED) and 503 for UNAVAILABLE [](source:grpc-gateway).

http-499-vs-504 = Who gave up first?
    .answer =
        499: the client. nginx writes this number into its log when the client has left before a response could be sent; nobody receives it [](source:nginx#src/http/ngx_http_request.h). 504: the gateway. It got no response in time from the server behind it and said so to the client [](source:rfc9110#15.6.5). Both often have one cause, a slow upstream: if the client’s timeout is the shorter one you log 499, if the proxy’s is, 504.
    .when-to-use-which =
        - You see 499 in the log: look at the durations. If they are all alike, a client’s timeout ended the requests; if they are scattered, people closed the page. In both cases look at the time that the upstream took.
        - You see 504: look at the upstream at that minute. It was slow, stuck, or out of reach.
        - You set the timeouts: let each hop wait longer than the hop behind it, so that a failure is reported before somebody hangs up.
        - You write a server: 504 as a gateway. Do not send 499; the number is unassigned [](source:iana-http).
    .pitfalls =
        - 499 is not a mistake of the client. An alert that watches only 5xx sleeps through a slow upstream whose clients give up early.
        - A longer timeout at the proxy turns 504 into 499 once it passes the client’s patience. It mends nothing.
        - In both cases the work may go on behind. Before a POST is repeated, check whether it took effect.
        - grpc-gateway sends 499 as a status, for [CANCELLED](entry:grpc/CANCELLED) [](source:grpc-gateway). That is not nginx’s log entry.

## Server errors

http-500-vs-502 = Did the server that answers break, or the one behind it?
    .answer =
        500: the server that answers met something unexpected [](source:rfc9110#15.6.1). 502: it is a gateway, it works, and it got an invalid response from the server behind it [](source:rfc9110#15.6.3). Read the application’s log for 500; read the proxy’s log for 502, then the upstream’s.
    .when-to-use-which =
        - You see 500: search the application’s log for an exception at that second.
        - You see 502: read in the gateway’s log which upstream failed and how: connection refused, closed too early, header not valid. Then check that the process runs and listens on the right port.
        - You write the server: 500 for what you did not foresee. 502 only when you pass on the request of somebody else and what came back was unusable.
        - You write the client: retry both only for idempotent requests [](source:rfc9110#9.2.2), with backoff for 502. A 500 on the same input often comes back, so give up early.
    .pitfalls =
        - One bug can show as either. An exception that the framework catches is a 500; one that kills the process is a 502 from the proxy in front.
        - A 500 that a proxy passes on is in the application’s log. A 502 that the proxy made itself may leave no trace there.
        - Without a `grpc-status`, a gRPC client reads 502 as [UNAVAILABLE](entry:grpc/UNAVAILABLE) and 500 as [UNKNOWN](entry:grpc/UNKNOWN) [](source:grpc-http).

http-500-vs-503 = Did something break, or does the server decline for now?
    .answer =
        500: something unexpected broke, and nobody knows whether it will pass [](source:rfc9110#15.6.1). 503: the server knows its state, overload or maintenance, and calls it temporary [](source:rfc9110#15.6.4). For 500 read the log; for 503 wait as long as `Retry-After` says, then look at the load.
    .when-to-use-which =
        - You see 500: search the log of the server that answered for an exception. If you are only the client, report it with the time and the request.
        - You see 503: wait and return. If it does not pass, check load, limits, health checks and a maintenance mode that somebody forgot.
        - You write the server: 503 with `Retry-After` for overload, a full queue, maintenance or a start that is not finished. 500 for the exception that you did not foresee.
        - You write the client: retry a 503 after the delay; retry a 500 only if the request is idempotent [](source:rfc9110#9.2.2).
    .pitfalls =
        - A bug that answers 503 makes clients come back for more. Overload that answers 500 hides behind what looks like a bug.
        - A maintenance page sent with 200 looks to machines like your content. Send it with 503.
        - `Retry-After` is not defined for 500 [](source:rfc9110#10.2.3).
        - Without a `grpc-status`, a gRPC client reads 503 as [UNAVAILABLE](entry:grpc/UNAVAILABLE) and 500 as [UNKNOWN](entry:grpc/UNKNOWN) [](source:grpc-http).

http-502-vs-503 = Did something behind the server answer badly, or does the server itself decline?
    .answer =
        502: a gateway asked the server behind it and got an invalid response [](source:rfc9110#15.6.3). 503: the server that answers you declines the request itself, and calls its state temporary [](source:rfc9110#15.6.4). For 502 look behind the gateway; for 503 wait, and honor `Retry-After` if it is there.
    .when-to-use-which =
        - You see 502: read the gateway’s log for the name of the upstream, then the upstream’s log. A crashed process, a wrong port and an answer that is not valid HTTP are the usual suspects.
        - You see 503: look at the server that answered, its load first. Expect the state to pass.
        - You are the server: 503 when you turn requests away on purpose, with `Retry-After` if you know the time [](source:rfc9110#15.6.4). 502 only when you act as a gateway [](source:rfc9110#15.6.3).
        - You write the client: retry both with a delay, but automatically only for idempotent methods, unless you know that the request was not applied [](source:rfc9110#9.2.2).
    .pitfalls =
        - `Retry-After` is defined for 503 [](source:rfc9110#10.2.3). Do not wait for it on 502.
        - 503 speaks for the server that answered you, and that may be a proxy in front of the application. Find out who answered before you scale anything.
        - In the opening handshake of a WebSocket the two look the same to a page: it reads [1006](entry:websocket/1006) and no status [](source:whatwg-websockets#feedback-from-the-protocol).

http-502-vs-504 = Was the upstream’s answer bad, or did none come in time?
    .answer =
        Both come from a gateway and blame the server behind it. 502: it answered, and the response was invalid [](source:rfc9110#15.6.3). 504: no response came in time [](source:rfc9110#15.6.5). For 502 look for a crash, a refused connection or a broken header; for 504 look for slow work.
    .when-to-use-which =
        - You see 502: read the gateway’s log. “Connection refused” means that nothing listens, “closed” that the process died while it answered, and a complaint about the header that something wrote bytes that are not HTTP.
        - You see 504: measure how long it took. The same duration each time is a timeout setting: nginx waits 60 seconds without bytes from the upstream by default [](source:nginx#src/http/modules/ngx_http_proxy_module.c). Find what was slow before you raise it.
        - You write a gateway: 502 for a response that you cannot use, 504 when your time is up.
        - You write the client: retry idempotent requests only, with backoff [](source:rfc9110#9.2.2). After 504 the work may still be running; check before you repeat anything.
    .pitfalls =
        - 502 for a few seconds at each deployment: the old process is gone, and the new one does not listen yet. Stop one only when the other is ready.
        - A timeout that you raise in one place is cut short in the next. Raise it along the whole path, or answer [202](entry:http/202) and let the client poll.
        - No 504 does not mean that nothing is slow. A client that gives up before the gateway leaves [499](comparison:http/499-vs-504) in the log of nginx.
        - Behind Cloudflare, a slow origin can show as [524](entry:http/524), and one that refuses connections as [521](entry:http/521) [](source:cloudflare-5xx).

http-503-vs-504 = Refused at once, or waited in vain?
    .answer =
        503: the server that answers declines for now [](source:rfc9110#15.6.4). 504: a gateway passed the request on and got no response in time [](source:rfc9110#15.6.5). The clock tells them apart: a 503 usually comes fast, a 504 after a timeout. For 503 wait as long as `Retry-After` says; for 504 find the slow upstream.
    .when-to-use-which =
        - You see 503: look at the load, the limits, the health checks and the maintenance of the server that answered.
        - You see 504: look behind the gateway, for slow queries, locks, a service that hangs or packets that get lost.
        - You write the server: 503 as soon as you know that you cannot keep up; that is cheaper for everybody than letting clients wait for a 504.
        - You write the client: retry a 503 after the delay. After a 504 retry idempotent requests only [](source:rfc9110#9.2.2), because the first attempt may still be running.
    .pitfalls =
        - Overload shows as 504 when requests queue without limit, and as 503 when the queue has one. It is the same problem; only the second form says so.
        - A retry after 504 adds to the load that caused it. Back off, and limit the number of attempts.
        - `Retry-After` is defined for 503 [](source:rfc9110#10.2.3), not for 504.

## Cloudflare

http-521-vs-522 = Did the origin say no, or nothing at all?
    .answer =
        Both mean that Cloudflare did not get through to the origin. 521: the origin refused the TCP connection. 522: it did not answer TCP in time [](source:cloudflare-5xx). For 521 check that the web server runs and listens; for 522 check what swallows packets: a firewall, a wrong address, an overloaded machine.
    .when-to-use-which =
        - You see 521 and run the origin: start the web server, check the port, and let Cloudflare’s addresses through the firewall.
        - You see 522 and run the origin: compare its address with the one in your Cloudflare settings, then check the firewall and the load.
        - You are a visitor: your own connection is fine. Try again later.
        - You choose codes for a gateway of your own: neither. These numbers are Cloudflare’s, and no registry knows them [](source:iana-http). Send [502](entry:http/502) or [504](entry:http/504).
    .pitfalls =
        - The same firewall rule can give either: one that rejects shows as 521, one that drops as 522.
        - “It works from my machine” proves little. Your address may be allowed where Cloudflare’s addresses are not.
        - A client that does not know these codes treats both as [500](entry:http/500) [](source:rfc9110#15).

http-522-vs-524 = Was it TCP that stayed silent, or HTTP?
    .answer =
        522: TCP. Cloudflare’s connection to the origin timed out. 524: HTTP. The connection stood, but no response came within 120 seconds, the default [](source:cloudflare-5xx). For 522 look at network, firewall and load; for 524 find the request that takes so long.
    .when-to-use-which =
        - You see 522 and run the origin: check its address in your Cloudflare settings, the firewall, and whether the machine answers at all.
        - You see 524 and run the origin: find the slow request in its log. Make it faster, or answer [202](entry:http/202) at once and let the client poll. On the Enterprise plan the limit can be raised, up to 6,000 seconds [](source:cloudflare-5xx).
        - You are a visitor: after 522 try again later. After 524 check first whether what you sent took effect.
        - You choose codes for a gateway of your own: [504](entry:http/504) for both. 522 and 524 are Cloudflare’s numbers, and no registry knows them [](source:iana-http).
    .pitfalls =
        - Many pages say that 524 comes after 100 seconds. Cloudflare’s documentation says 120 [](source:cloudflare-5xx).
        - 524 can also be a write that failed: there is a limit of 30 seconds for data sent to the origin [](source:cloudflare-5xx). If it hits uploads, look there.
        - A longer timeout in the origin’s own server changes nothing, because Cloudflare stops waiting first. The origin may finish the work for nobody.

http-525-vs-526 = Did TLS fail, or only the certificate?
    .answer =
        Both are about TLS between Cloudflare and the origin, not between the visitor and Cloudflare. 525: the handshake failed. 526: the certificate of the origin is not valid for Cloudflare [](source:cloudflare-5xx). For 525 check that the origin speaks TLS on that port; for 526 renew or replace its certificate.
    .when-to-use-which =
        - You see 525 and run the origin: check that the port speaks TLS, that the server has a certificate for this host name, and that both sides share a version and a cipher.
        - You see 526 and run the origin: check the expiry date, the host names and the chain of its certificate.
        - You are a visitor: you can do nothing but wait and tell the owner. Your browser and your connection are fine.
        - You choose codes for a gateway of your own: [502](entry:http/502). These numbers are Cloudflare’s, and no registry knows them [](source:iana-http).
    .pitfalls =
        - The certificate in the browser is Cloudflare’s. It says nothing about the origin’s; connect to the origin’s address to see that one, for instance with `openssl s_client`.
        - 525 appears in the modes Full and Full (strict) [](source:cloudflare-5xx). A laxer mode hides the message and leaves that stretch of the way less protected.
        - A 526 that begins overnight, without a deployment: suspect an automatic renewal at the origin that has stopped.

## Sets

http-302-vs-303-vs-307-vs-308 = Which method should arrive, and is the move final?
    .answer =
        303 leads to another resource, the outcome of the request, to be fetched with GET [](source:rfc9110#15.4.4). 307 keeps the method, for now [](source:rfc9110#15.4.8); 308 keeps it, for good [](source:rfc9110#15.4.9). 302 is temporary and leaves it to the client whether a POST stays a POST [](source:rfc9110#15.4.3). After a processed form send 303; to move an API send 307 or 308; keep 302 for pages.
    .when-to-use-which =
        - The POST is processed, and the client should see the result: 303.
        - The same request should go elsewhere this time: 307. From now on and for good: 308.
        - A page is elsewhere for a while, and only GET arrives: 302 does, and so does 307.
        - A page has moved for good, and only GET arrives: 308, or the older [301](comparison:http/301-vs-308).
        - You see one of them: change a stored address only after 308. After 303 send a GET, after 307 and 308 the same request again; after 302 look at what your client sends.
    .pitfalls =
        - 307 and 308 repeat the POST. Used at the end of a form handler they submit the form twice; 303 does not.
        - Of the four only 308 is heuristically cacheable [](source:rfc9110#15.1). It is the one that is hard to take back.
        - A client that does not know 308 treats it as 300 [](source:rfc9110#15).
        - Test redirects with POST. With GET the four look the same.

http-401-vs-403-vs-407 = Log in at the site, log in at the proxy, or give up?
    .answer =
        401: the site wants valid credentials and asks in `WWW-Authenticate` [](source:rfc9110#15.5.2). 407: a proxy on the way wants its own and asks in `Proxy-Authenticate` [](source:rfc9110#15.5.8). 403: refused, and the same credentials will not change that [](source:rfc9110#15.5.4). So 401 and 407 are questions that you can answer; 403 is an answer.
    .when-to-use-which =
        - You see 401: log in or renew the token, and try once more with `Authorization`.
        - You see 407: give the proxy its credentials in `Proxy-Authorization`. Look at proxy settings and variables such as `HTTPS_PROXY`; the site never saw you.
        - You see 403: ask for the right, or find the rule: IP address, firewall, CSRF. Do not retry with the same credentials.
        - You write a server: 401 if credentials are missing, wrong or expired; 403 if they are fine and not enough, or do not matter; never 407.
        - You run a proxy: 407 for its own login. 403 for an address that its rules forbid.
    .pitfalls =
        - 401 and 407 must each carry their header field [](source:rfc9110#15.5.2), [](source:rfc9110#15.5.8). Without it the client does not know how to log in.
        - A 403 can come from a proxy or a firewall, too. If the application has no trace of the request, ask in front of it.
        - A login page of the network itself, as in hotels, has a code of its own: [511](entry:http/511) [](source:rfc6585#6).
        - In the opening handshake of a WebSocket a page reads [1006](entry:websocket/1006) for all three [](source:whatwg-websockets#feedback-from-the-protocol).

http-502-vs-503-vs-504 = Bad answer, no service, or no answer in time?
    .answer =
        502: a gateway got an invalid response from behind [](source:rfc9110#15.6.3). 504: it got none in time [](source:rfc9110#15.6.5). 503: the server that answers, gateway or not, declines for now [](source:rfc9110#15.6.4). For 502 look for a crash or a wrong port behind the gateway, for 504 for slow work behind it, for 503 at the load of the server that answered.
    .when-to-use-which =
        - You see 502: the gateway’s log names the upstream and the fault. Check that the process runs and speaks HTTP on that port.
        - You see 503: wait as long as `Retry-After` says. If it stays, look at load, limits, health checks and maintenance.
        - You see 504: compare the duration with the timeouts along the path, and find the slow request.
        - You write the client: retry with backoff; 503 after its delay, 502 and 504 only for idempotent requests [](source:rfc9110#9.2.2). After 504 the work may still be running.
        - You write the server: 503 for your own state; 502 and 504 only as a gateway.
    .pitfalls =
        - One overload can show as all three: 504 while requests queue, 502 when the process dies, 503 when it starts to defend itself. Follow the first one in time.
        - Of the three, `Retry-After` is defined for 503 only [](source:rfc9110#10.2.3).
        - Find out which hop answered before you change anything. With several proxies in a row, each can send any of the three.
        - Without a `grpc-status`, a gRPC client reads all three as [UNAVAILABLE](entry:grpc/UNAVAILABLE) [](source:grpc-http).
        - Cloudflare has numbers of its own for faults at the origin, from [520](entry:http/520) to [526](entry:http/526) [](source:cloudflare-5xx).
