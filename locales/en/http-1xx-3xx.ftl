# HTTP status codes 100 to 399: the words. Facts are in content/http/1xx-3xx.yaml.

## Informational

http-100 = Continue
    .summary = The server has no objection to the header fields: the client can send the content now.
    .description =
        Code 100 is an interim answer to a request that announced `Expect: 100-continue`. The client goes on and sends the content; the final response follows [](source:rfc9110#15.2.1).

        A server never sends it to an HTTP/1.0 client [](source:rfc9110#15.2).
    .when-seen =
        - A client sends `Expect: 100-continue` with a large upload and holds the content back until the answer is there [](source:rfc9110#15.2.1).
        - In a packet capture or a verbose client log, ahead of the real status.
    .how-to-fix =
        - Nothing is wrong. Send the content, then read the final response.
        - If uploads stall before the first byte of content, look for a proxy that swallows `Expect` or the 100. Try the request without `Expect` to confirm it.
        - If your code takes the 100 for the answer, read on to the next response on the connection.
    .when-to-use = Send 100 as soon as the header fields show that you want the content. If you do not want it, skip 100 and send the final status, such as [413](entry:http/413) or [401](entry:http/401).

http-101 = Switching protocols
    .summary = The server agrees to change the protocol: what follows on this connection is no longer HTTP/1.1.
    .description =
        With 101 the server accepts a change of protocol that the client asked for. The response must name the new protocol in `Upgrade` [](source:rfc9110#15.2.2).

        The code does not exist in HTTP/2 and HTTP/3. A WebSocket opens there with an extended `CONNECT` request, and success is a 2xx [](source:rfc8441), [](source:rfc9220).
    .when-seen =
        - A WebSocket opens over HTTP/1.1: 101 completes the opening handshake [](source:rfc6455#4.1).
        - Not on an HTTP/2 or HTTP/3 connection, even when the WebSocket works [](source:rfc8441), [](source:rfc9220).
    .how-to-fix =
        - 101 is the answer that you want. From here on, read frames of the new protocol; later trouble has the codes of that protocol, such as [1006](entry:websocket/1006).
        - If you expected 101 and got another status, check that every proxy passes `Upgrade` and `Connection` on.
        - If a WebSocket works in one place and not in another, compare the HTTP versions: a health check that insists on 101 fails over HTTP/2.
    .when-to-use = Send 101 only to a client that asked for the upgrade. To insist on one, answer [426](entry:http/426).

http-102 = Processing
    .summary = An interim “still working” from the first WebDAV specification; its successor dropped the code.
    .description =
        A server sends 102 to say that it has the request and works on it. The client waits; the final response follows [](source:rfc2518).

        RFC 4918 replaced the old WebDAV document and left 102 out, so the registry still refers to RFC 2518 [](source:iana-http). MDN marks the code as deprecated [](source:mdn-status). Lists that trace it to RFC 4918 are wrong.
    .when-seen =
        - A WebDAV server spends a long time on one request and wants to keep the client from giving up [](source:rfc2518).
        - In a trace, one or more times before the final status.
    .how-to-fix =
        - Keep waiting. Whether the operation worked is in the final response.
        - If the wait regularly exceeds somebody’s timeout, answer [202](entry:http/202) at once and let the client ask for the state.
        - If a client or a proxy stumbles over 102, switch it off on the server: nothing depends on it.
    .when-to-use = Not in anything new. For work that takes long, send 202 with an address where its state can be read.

http-103 = Early hints
    .summary = Header fields ahead of the answer, above all links, so that the client can begin to load while the server works.
    .description =
        A 103 carries header fields, usually `Link`, before the final response is ready. They are hints and nothing more: where the final response says something else, its header fields win [](source:rfc8297).
    .when-seen =
        - A server names style sheets, scripts or fonts in `Link` while it still renders the page [](source:rfc8297).
        - In a verbose client log, as an extra block of header fields before the final status.
    .how-to-fix =
        - Nothing is wrong. Wait for the final response and judge by that.
        - If files load twice or in vain, compare the `Link` fields of the 103 with what the page really uses, and drop the rest.
        - If an old client takes the 103 for the answer, send it no hints.
    .when-to-use = Send 103 when the answer takes time and you already know what the page will load. Repeat the fields in the final response.

http-104 = Upload resumption supported
    .summary = An interim answer that says that an interrupted upload can be resumed; the code has only a temporary registration.
    .description =
        Code 104 comes from a draft about resumable uploads [](source:resumable-upload). Like every 1xx it has no content, and a final response follows [](source:rfc9110#15.2).

        The registration is temporary. IANA made it on November 13, 2024, and extended it on September 15, 2025; the stated expiry, November 13, 2026, has passed [](source:iana-http). What followed is not known to us: the registration may have been extended again or removed, or an RFC may have replaced it. The newest draft that we saw listed, version 15, is dated November 2, 2026 [](source:resumable-upload).
    .when-seen =
        - A server that implements some version of the draft answers an upload [](source:resumable-upload).
        - Missing from lists that leave out temporary registrations, and listed elsewhere as if it were permanent.
    .how-to-fix =
        - Go on with the upload and wait for the final response.
        - If resumption fails, find out which version of the draft each end implements.
        - A client that has never heard of 104 may treat it like 100 [](source:rfc9110#15). If yours breaks instead, that is a fault of the client.
    .when-to-use = Only where you control both ends. Look at the registry first.

## Success

http-200 = OK
    .summary = The request worked, and the response carries the result.
    .description =
        Code 200 is plain success. Content is expected, and the method decides what it is; only the answers to `CONNECT` and `HEAD` have none [](source:rfc9110#15.3.1).

        A cache may keep a 200 by its own estimate, without header fields that allow it [](source:rfc9110#15.1).

        The code speaks for HTTP only. A gRPC client that gets 200 without `grpc-status` reports [UNKNOWN](entry:grpc/UNKNOWN) [](source:grpc-http).
    .when-seen =
        - The server did what the request asked, and no more specific success code fits [](source:rfc9110#15.3.1).
        - Around an error message, if an API reports its failures in the content.
    .how-to-fix =
        - As far as HTTP goes, there is nothing to fix. If the content is an error message, check the content as well as the status.
        - If the content belongs to another page, find out who answered: a cache, a login page or a gateway can say 200 too.
        - If the content is out of date, send `Cache-Control`, so that caches need not guess.
    .when-to-use = Send 200 with a result in the content. Something new exists now: [201](entry:http/201). The work is still to be done: [202](entry:http/202). There is nothing to send: [204](entry:http/204). Never wrap an error in a 200.

http-201 = Created
    .summary = The request created a new resource.
    .description =
        The new resource has an address. It is in `Location`; without that field, it is the address to which the request went [](source:rfc9110#15.3.2). Content is allowed, not required.
    .when-seen =
        - A `POST` to a collection added a member, and `Location` says where it is [](source:rfc9110#15.3.2).
        - A `PUT` created the resource at the very address of the request; then `Location` can be missing [](source:rfc9110#15.3.2).
    .how-to-fix =
        - Take the address from `Location`. Do not build it from an id in the content.
        - Do not send the `POST` again to be sure: it is not idempotent [](source:rfc9110#9.2.2), and may create a second resource.
        - If `Location` is missing after a `POST`, ask the makers of the API to add it.
    .when-to-use = Send 201 when the resource exists at the moment of the answer. If it will exist later, send [202](entry:http/202); if you changed an old one, [200](entry:http/200) or [204](entry:http/204).

http-202 = Accepted
    .summary = The server took the request in, but the work is not done and may still fail.
    .description =
        Code 202 commits to nothing. The work happens later, it can fail, and HTTP has no way to send that news after the response [](source:rfc9110#15.3.3). So the response should say where the state of the work can be read.
    .when-seen =
        - The server put the request into a queue, for a batch job, a report or a video conversion [](source:rfc9110#15.3.3).
    .how-to-fix =
        - Do not show success to the user yet. Poll the status address that the response names.
        - If the response names none, look in the documentation of the API for a status call or a callback.
        - If the work never ends, read the log of the worker. The log of the web server ends with the 202.
    .when-to-use = Send 202 for work that outlasts the request, with a link to its state. If you can finish before you answer, send [200](entry:http/200) or [201](entry:http/201).

http-203 = Non-authoritative information
    .summary = The request worked, but a proxy on the way changed what the origin server sent.
    .description =
        A transforming proxy answers 203 in place of the 200 of the origin server, to show that this is not what the origin server sent [](source:rfc9110#15.3.4).

        Like the 200, it may be cached by default [](source:rfc9110#15.1).
    .when-seen =
        - A filter, an image compressor or another proxy rewrites responses and says so [](source:rfc9110#15.3.4).
    .how-to-fix =
        - Fetch the same address past the proxy and compare the two.
        - If a checksum or a signature fails, take the altered copy for the reason.
        - Use HTTPS up to the origin server: a proxy that cannot read a response cannot rewrite it.
    .when-to-use = Only as a proxy that alters a 200. An origin server sends 200.

http-204 = No content
    .summary = The request worked, and there is nothing to send back.
    .description =
        A 204 ends with its header section: content is forbidden [](source:rfc9110#15.3.5). All the same, a cache may keep it by default [](source:rfc9110#15.1).
    .when-seen =
        - A `DELETE`, a `PUT` or a “save” worked, and the client can stay where it is [](source:rfc9110#15.3.5).
        - A script fails in `response.json()` although the request worked: a 204 gives it nothing to parse [](source:rfc9110#15.3.5).
    .how-to-fix =
        - Look at the status before you parse, and skip the parsing on 204.
        - If you expected data, the server has to send [200](entry:http/200): no client setting brings content out of a 204.
        - If a framework writes a body after a 204, remove it. The client may take those bytes for the next response.
    .when-to-use = Send 204 when the client needs no result and should stay on its page. To have it clear its form, send [205](entry:http/205).

http-205 = Reset content
    .summary = The request worked, and the client should reset the form or view that it came from.
    .description =
        Code 205 is success plus an instruction: put the view that sent the request back to its first state. The server must not send content with it [](source:rfc9110#15.3.6).
    .when-seen =
        - An application for data entry took one record and wants the form empty for the next [](source:rfc9110#15.3.6).
    .how-to-fix =
        - If the form stays filled, clear it in your own script when a 205 arrives.
        - If the client hangs or complains about the response, check that the server sends no content.
    .when-to-use = Send 205 to a client of which you know that it resets its view. If the user should see the data again, send [204](entry:http/204).

http-206 = Partial content
    .summary = The response holds the part of the resource that the client asked for, not the whole.
    .description =
        A 206 answers a request with `Range`. It must say in `Content-Range` which part it holds; several parts come as `multipart/byteranges` instead. `Date`, `Cache-Control`, `ETag`, `Expires`, `Content-Location` and `Vary` must be there if a 200 would have had them [](source:rfc9110#15.3.7).

        A cache may keep it by default [](source:rfc9110#15.1).
    .when-seen =
        - A download goes on where it was cut, or a media player jumps to another position [](source:rfc9110#15.3.7).
    .how-to-fix =
        - Read `Content-Range` and check that it is the part you asked for. Then ask for the next one.
        - Compare `ETag` before you join parts. If it changed, the parts belong to two versions: start again.
        - If you want it all, send the request without `Range`.
        - If a broken file results, check that nothing between changes or compresses the parts.
    .when-to-use = Send 206 only for a request with `Range`. The whole resource is a [200](entry:http/200); a range that does not exist is a [416](entry:http/416).

http-207 = Multi-status
    .summary = One response with several results: each part has a status of its own.
    .description =
        WebDAV answers with 207 where a request touches several resources. The content is XML and holds a status for each. That the response as a whole is a success says nothing about any part [](source:rfc4918#11.1).
    .when-seen =
        - A WebDAV client lists, copies or deletes a folder with several members [](source:rfc4918#11.1).
    .how-to-fix =
        - Parse the XML and treat each inner status like a status of its own, a 423 or 507 among them included.
        - Send only the parts again that failed, each by the rules of its own status.
        - Make monitoring look inside: a 207 full of errors counts as a success from outside.
    .when-to-use = Send 207 to WebDAV clients. For a batch call of your own API, a 200 with a documented format surprises fewer clients.

http-208 = Already reported
    .summary = A mark inside a 207: this resource was listed before in the same response.
    .description =
        Code 208 stands inside a `multistatus` element, in the content of a [207](entry:http/207). It is not meant as the status of a whole response [](source:rfc5842#7.1).
    .when-seen =
        - A WebDAV server lists a resource a second time in one multi-status response, and refers to the first time instead of repeating it [](source:rfc5842#7.1).
    .how-to-fix =
        - Use the properties from the earlier mention of the same resource. Nothing is missing.
        - If your client counts members, count a 208 only once.
        - If 208 is the status of the whole response, correct the server.
    .when-to-use = Only within a 207, to keep the listing short where a resource occurs repeatedly.

http-226 = IM used
    .summary = The response is a delta: what has changed since a version that the client already has.
    .description =
        The client offers delta formats in `A-IM`. The server answers 226, names in `IM` what it applied, and in `Delta-Base` the version from which the delta starts [](source:rfc3229#10.4.1).
    .when-seen =
        - A client that keeps copies asks with `A-IM` for the changes only, and the server supports it [](source:rfc3229#10.4.1).
    .how-to-fix =
        - Apply the delta to the copy that `Delta-Base` names. Do not show it as the whole resource.
        - If you no longer have that copy, repeat the request without `A-IM` and get a 200.
        - If you never sent `A-IM`, look for the proxy or the library that did.
    .when-to-use = Only for a request with `A-IM`, and only if you still have the version that the client has.

## Redirection

http-300 = Multiple choices
    .summary = There are several variants of the resource; the user or the client picks one.
    .description =
        The content of a 300 lists the choices. If the server prefers one, it should name it in `Location` [](source:rfc9110#15.4.1). A cache may keep the response by default [](source:rfc9110#15.1).
    .when-seen =
        - A resource exists in several languages or formats, and the server leaves the choice to the client [](source:rfc9110#15.4.1).
    .how-to-fix =
        - Pick a variant from the list, or follow `Location` if it is there.
        - A program that needs one format asks for it, with `Accept` or with the address of the variant.
        - As the server, give each variant an address of its own, so that the list has something to point at.
    .when-to-use = Send 300 when the choice really is the reader’s. If you can choose by the request, send the variant with [200](entry:http/200).

http-301 = Moved permanently
    .summary = The resource has a new address for good; a redirected POST may arrive there as GET.
    .description =
        The resource has moved, and `Location` should name its new address. The client may turn `POST` into `GET` when it follows [](source:rfc9110#15.4.2); [308](entry:http/308) rules that out.

        A cache may keep a 301 by default [](source:rfc9110#15.1). A wrong one can thus live on in browsers after you have mended the server.
    .when-seen =
        - A site moved to another domain, from `http` to `https`, or to new paths.
        - A `POST` to the old address reaches the new one as a `GET` without its body [](source:rfc9110#15.4.2).
    .how-to-fix =
        - Change links, bookmarks and API base addresses to the new address.
        - For a lost `POST`, send it to the final address at once, or have the server answer 308.
        - For a loop, follow the hops with `curl -IL` and look for two rules that undo each other.
        - For a 301 sent by mistake, remove the rule and test with an empty cache.
    .when-to-use = Send 301 for pages that are fetched with `GET` and will not return. Use 308 if other methods matter, [302](entry:http/302) or [307](entry:http/307) while you are not sure.

http-302 = Found
    .summary = The resource is elsewhere for now; a redirected POST may arrive there as GET.
    .description =
        The client goes to the address in `Location` this time and keeps the old one for later. It may turn `POST` into `GET` on the way [](source:rfc9110#15.4.3).

        Unlike a 301, it is not cached unless header fields allow it [](source:rfc9110#15.1).
    .when-seen =
        - A page sends visitors without a session to the login page.
        - An older framework redirects after a form, where [303](entry:http/303) would say what is meant.
    .how-to-fix =
        - Keep the old address in links and settings.
        - If a `POST` must arrive as `POST`, have the server answer [307](entry:http/307).
        - If the login page and the target send you back and forth, check that the session cookie comes back to the server.
        - If a script gets HTML where it expects JSON, look for a 302 to a login page that it followed.
    .when-to-use = Send 302 for a temporary redirect of `GET` requests. Where the method matters, say what you mean: 303 for `GET`, 307 for the same method.

http-303 = See other
    .summary = The answer is at another address: fetch it with GET, whatever the method was.
    .description =
        The client follows `Location` with `GET` (or `HEAD`), also after a `POST`. What it finds there is not another address of the same resource, but something else, such as a page about the outcome [](source:rfc9110#15.4.4).

        A 303 is not cached unless header fields allow it [](source:rfc9110#15.1).
    .when-seen =
        - A form was sent, and the server leads the browser to a result page [](source:rfc9110#15.4.4).
    .how-to-fix =
        - Follow with `GET` and without the body. A client that repeats the `POST` is wrong.
        - If a reload of the result page sends the form again, the server answered the `POST` directly: redirect with 303.
        - If the body has to reach the new address, you want [307](entry:http/307).
    .when-to-use = Send 303 after a `POST` that worked, so that the browser ends on a page that can be reloaded.

http-304 = Not modified
    .summary = The copy that the client has is still good: use it.
    .description =
        A 304 answers a conditional `GET` or `HEAD`. It leads to no other address but to the stored copy, and has no content. `Content-Location`, `Date`, `ETag`, `Vary`, `Cache-Control` and `Expires` must be there if a 200 would have had them [](source:rfc9110#15.4.5).
    .when-seen =
        - A browser or a cache asks with `If-None-Match` or `If-Modified-Since` whether its copy is current, and it is [](source:rfc9110#15.4.5).
    .how-to-fix =
        - If users see an old version, make the server change `ETag` or `Last-Modified` whenever the content changes.
        - If a script gets a 304 and has no copy, stop sending the conditional fields, or keep the copy.
        - If the client waits for content, check that the server sends none: a 304 ends with its header section.
    .when-to-use = Send 304 when the condition of the request shows that the client’s copy is current. To a request without a condition, send [200](entry:http/200).

http-305 = Use proxy
    .summary = Deprecated: it told the client to repeat the request through a proxy.
    .description =
        Code 305 is deprecated [](source:rfc9110#15.4.6). Do not follow it: which proxy a client uses is for its own settings to say, not for a response.
    .when-seen =
        - Hardly ever. A server that sends it is very old, misconfigured, or wants to lead your traffic elsewhere.
        - In lists of status codes, often without the word “deprecated”.
    .how-to-fix =
        - In a client, treat it as a failure and do not connect to the proxy that it names.
        - If the network needs a proxy, set it in the client or in the operating system.
        - On a server, remove the rule that produces it.
    .when-to-use = Never.

http-306 = Unused
    .summary = Reserved and without a meaning.
    .description =
        Number 306 is set aside and stands for nothing [](source:rfc9110#15.4.7). Lists that call it “Switch Proxy” repeat an old draft.
    .when-seen =
        - In lists and libraries, as a name without a use.
        - In a response only if somebody made it up.
    .how-to-fix =
        - Find out which software sends it, and have it send a registered code.
        - In a client, handle it like any unknown 3xx, as [300](entry:http/300) [](source:rfc9110#15).
    .when-to-use = Never. The number is reserved.

http-307 = Temporary redirect
    .summary = The resource is elsewhere for now: repeat the same request there, method and body included.
    .description =
        The client must not change the method when it follows a 307. A `POST` stays a `POST`, to the address that `Location` should name [](source:rfc9110#15.4.8). The old address remains the one to keep.

        A 307 is not cached unless header fields allow it [](source:rfc9110#15.1).
    .when-seen =
        - A service hands requests to another host for a while, uploads and API calls included.
    .how-to-fix =
        - Make sure that your client can send the body twice. A stream that was read once has to be opened again.
        - If the second request comes without credentials, check whether your library drops `Authorization` when the host changes.
        - If the `POST` should not be repeated, the server has to send [303](entry:http/303).
    .when-to-use = Send 307 for a temporary redirect where the method matters. If the move is for good, send [308](entry:http/308).

http-308 = Permanent redirect
    .summary = The resource has a new address for good: repeat the same request there, method and body included.
    .description =
        Code 308 says that the move is permanent and that the method stays. `Location` should name the new address [](source:rfc9110#15.4.9).

        A cache may keep a 308 by default [](source:rfc9110#15.1): take one back, and some clients will not ask you again for a while.
    .when-seen =
        - An API or an upload address moved for good, and `POST` or `PUT` requests have to arrive as they are.
    .how-to-fix =
        - Put the new address into the client’s settings. Every request to the old one takes a detour.
        - If an old client stops at the 308, it does not know the code and treats it like [300](entry:http/300) [](source:rfc9110#15). Update it.
        - If you are still testing the move, answer [307](entry:http/307) until you are sure.
    .when-to-use = Send 308 for a move for good that must not change the method. For ordinary pages, [301](entry:http/301) does as well.
