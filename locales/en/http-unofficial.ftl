# HTTP status codes of no registry: the words. Facts are in content/http/unofficial.yaml.

http-419 = Page expired or authentication timeout
    .summary = An unregistered code that Laravel is said to use when a form’s CSRF check fails.
    .description =
        Laravel is said to answer 419, Page Expired, when the CSRF token of a request does not pass; no page of Laravel’s was read for this entry. ASP.NET Core has a constant for the same number under another name, Authentication Timeout [](source:aspnet-statuscodes). Many lists print 419 like an official row, but the registry leaves it unassigned [](source:iana-http).
    .when-seen =
        - In reports about Laravel: a form stayed open for a long time and was then submitted.
    .how-to-fix =
        - Reload the page, so that the form gets a fresh token, and submit it again.
        - If you write the form, check that it sends the CSRF token and that the session cookie travels with it.
    .when-to-use = Do not choose it for a new API: 419 is unassigned [](source:iana-http). Use [403](entry:http/403) for a failed check, [401](entry:http/401) for a login that ran out.

http-420 = Enhance your calm
    .summary = An unregistered code from the old Twitter API for “too many requests”; the registered one is 429.
    .description =
        The old Twitter API is said to have used 420 for its rate limit; no page of Twitter’s was read for this entry. The registry leaves the number unassigned, whatever some lists suggest [](source:iana-http), and [429](entry:http/429) now says the same [](source:rfc6585#4).

        HTTP/2 has an error code of the same name, [ENHANCE_YOUR_CALM](entry:http2/ENHANCE_YOUR_CALM) [](source:rfc9113#7). It is not a status code: it ends a stream or a connection and stands in no response.
    .when-seen =
        - In old client code and in lists that describe the Twitter API of former years.
    .how-to-fix =
        - Send fewer requests. Treat 420 in a client like 429: slow down and obey `Retry-After` if there is one.
        - On your own server, replace it with 429.
    .when-to-use = Never. Answer with 429 [](source:rfc6585#4).

http-430 = Request header fields too large, or security rejection
    .summary = An unregistered code that is said to come from Shopify, with two names for it in circulation.
    .description =
        Two meanings go around for 430, both put down to Shopify: Request Header Fields Too Large, and Shopify Security Rejection. No page of Shopify’s was read for this entry, so it cannot say which one holds today. The registry leaves 430 unassigned; oversized header fields have the registered code [431](entry:http/431) [](source:iana-http).
    .when-seen =
        - On requests to Shopify, according to lists of status codes.
    .how-to-fix =
        - Read the body of the response, which may tell which of the two meanings applies.
        - Try once with fewer cookies and header fields. If that changes nothing, ask Shopify’s support why the request is refused.

http-440 = Login time-out
    .summary = An unregistered code of Microsoft’s servers: the session ran out, log in again.
    .description =
        Lists of constants attribute 440 to Microsoft IIS and Exchange, for a session that has expired. This is second-hand: no page of Microsoft’s was read for it. The registry leaves 440 unassigned [](source:iana-http).
    .when-seen =
        - In web clients of IIS or Exchange after a long pause, according to those lists.
    .how-to-fix =
        - Log in again, then repeat the request.
        - In a program, treat it like [401](entry:http/401), but expect no `WWW-Authenticate`, which only 401 is bound to carry [](source:rfc9110#15.5.2).

http-444 = Connection closed without response
    .summary = A value in nginx’s log: nginx closed the connection and sent nothing to the client.
    .description =
        nginx writes 444 into its log when it closes a connection without any response [](source:nginx#src/http/ngx_http_request.h). No client ever receives the number: it sees a connection that ends, and no status at all.

        The number is unassigned in the registry and means this in nginx only [](source:iana-http).
    .when-seen =
        - In the access log of nginx [](source:nginx#src/http/ngx_http_request.h).
        - On the client as an error without a status, such as an empty reply.
    .how-to-fix =
        - Search the configuration of nginx, included files too, for `444`. The rule that names it made the decision.
        - If it hits people whom you want to serve, narrow that rule: check which of their host names, addresses or header fields it matches.
        - If it hits scanners only, there is nothing to fix.

http-449 = Retry with
    .summary = A Microsoft code that asks the client to send the request again with more data.
    .description =
        Microsoft’s extensions to WebDAV define 449: the request lacks something, and the client is to repeat it with an answer in the header field `Ms-Echo-Reply` [](source:ms-wdv). The same specification also writes Reply With in its grammar. The registry leaves 449 unassigned [](source:iana-http).
    .when-seen =
        - Between Microsoft’s WebDAV clients and servers [](source:ms-wdv).
    .how-to-fix =
        - Use a client that knows the extension: it sends `Ms-Echo-Reply` and goes on by itself [](source:ms-wdv).
        - With any other client, repeating the request unchanged does not help. Ask whoever runs the server for another way in.

http-450 = Blocked by Windows parental controls
    .summary = An unregistered code put down to Microsoft: parental controls on the computer block the page.
    .description =
        Lists say that Windows parental controls answer 450 in place of a page that they block. No page of Microsoft’s was read for this entry. The registry leaves 450 unassigned, though it stands in many lists as if it were official [](source:iana-http).
    .when-seen =
        - In lists of status codes. If you meet it, the site may be fine and the computer may be what refuses.
    .how-to-fix =
        - Ask the person who manages the computer or the family account to allow the address.
        - If you run the site, try it from another computer before you search your server.

http-460 = Client closed the connection
    .summary = A value in the log of an AWS load balancer: the client hung up before the idle timeout was over.
    .description =
        An AWS Application Load Balancer logs 460 when the client closes its connection before the balancer’s idle timeout has elapsed [](source:aws-alb). The client does not receive the code, since it is no longer there. nginx logs the same event as [499](entry:http/499) [](source:nginx#src/http/ngx_http_request.h).
    .when-seen =
        - In the access log of the load balancer, above all for slow requests [](source:aws-alb).
    .how-to-fix =
        1. Compare the client’s timeout with the idle timeout of the balancer. If the client’s is shorter, it gives up first [](source:aws-alb).
        2. Look at how long the target takes for these requests, and make it faster or the client more patient.
        3. A few of them are users who closed the page. Leave those alone.

http-463 = Too many addresses in X-Forwarded-For
    .summary = AWS: the request names more than 30 addresses in X-Forwarded-For. Alibaba Cloud uses the same number for a forwarding loop.
    .description =
        An AWS Application Load Balancer answers 463 to a request with more than 30 IP addresses in `X-Forwarded-For` [](source:aws-alb). Alibaba Cloud’s ALB gives the same number to something else, a request that is forwarded in a loop [](source:alibaba-alb). Find out whose balancer answered before you read it either way.
    .when-seen =
        - On AWS, when each of many proxies adds its address to the list, or a client sends a long list itself [](source:aws-alb).
        - On Alibaba Cloud, when a balancer’s backend leads back to the balancer [](source:alibaba-alb).
    .how-to-fix =
        - AWS: print `X-Forwarded-For` as it arrives. If its addresses repeat, a proxy forwards in a circle; otherwise remove the field at the first proxy that you trust.
        - Alibaba Cloud: follow the request from the balancer to its backends and break the circle.
        - Do not retry unchanged: the next request carries the same list.

http-464 = Protocol mismatch
    .summary = AWS: the protocol of the request is one that the target group does not support.
    .description =
        The list of the Application Load Balancer names 464 [](source:aws-alb). Its explanation, that the protocol of the request does not suit the target group, was read in other people’s copies only and not on the page of AWS.
    .when-seen =
        - According to those copies, when clients send a version of the protocol other than the one that the target group expects.
    .how-to-fix =
        1. Compare the protocol version of the target group with what the client sends.
        2. Change the client, or route those requests to a target group with the matching version.

http-494 = Request header too large
    .summary = nginx’s internal number for a request header that is too large; the client gets 400.
    .description =
        The source of nginx defines 494 for a request header that exceeds its limits [](source:nginx#src/http/ngx_http_request.h). The number is internal: the client gets [400](entry:http/400) instead [](source:nginx#src/http/ngx_http_special_response.c). The constant was read in the source of nginx, the change to 400 in copies of it. The registered code for the same trouble is [431](entry:http/431) [](source:rfc6585#5).
    .when-seen =
        - In the source of nginx, and in lists of codes that were made from it [](source:nginx#src/http/ngx_http_request.h).
        - As a plain 400 that started when cookies grew.
    .how-to-fix =
        - Delete the site’s cookies and try again. If that helps, find out what makes them grow.
        - Look for a token or a list of addresses that swells in another header field.
        - Raise the header limits of nginx only if the size is legitimate.

http-495 = SSL certificate error
    .summary = nginx: the certificate that the client presented failed verification.
    .description =
        nginx uses 495 when it asked for a client certificate, got one, and could not verify it [](source:nginx#src/http/ngx_http_request.h). The client gets a [400](entry:http/400) [](source:nginx#src/http/ngx_http_special_response.c). This is about the client’s certificate, not about the one of the site: with [496](entry:http/496) there was none at all. The registry leaves the number unassigned [](source:iana-http).
    .when-seen =
        - With mutual TLS, when the client’s certificate is expired, or was not issued by an authority that nginx is told to trust [](source:nginx#src/http/ngx_http_request.h).
    .how-to-fix =
        1. Read the error log of nginx for the reason of the failed verification.
        2. Check the validity dates of the client’s certificate, and whether it sends its intermediate certificates.
        3. On the server, check the list of trusted authorities. A renewed authority has to be added to it.

http-496 = SSL certificate required
    .summary = nginx: the client presented no certificate, but this address requires one.
    .description =
        nginx uses 496 when a client certificate is required and the client sent none [](source:nginx#src/http/ngx_http_request.h). The client gets a [400](entry:http/400) [](source:nginx#src/http/ngx_http_special_response.c). A certificate that was sent and failed gives [495](entry:http/495). The registry leaves the number unassigned [](source:iana-http).
    .when-seen =
        - A browser or a script without a certificate opens an address that is protected by mutual TLS [](source:nginx#src/http/ngx_http_request.h).
        - A proxy that terminates TLS stands in between, and the certificate of the client ends there.
    .how-to-fix =
        - Give the client its certificate and key, for example `curl --cert client.pem --key client.key`. In a browser, import them and choose them when asked.
        - If there is a proxy, let it pass TLS through, or let it present a certificate of its own.
        - If the address should be public, stop requiring a certificate there.

http-497 = HTTP request sent to HTTPS port
    .summary = nginx: a plain HTTP request arrived on a port that expects TLS.
    .description =
        nginx uses 497 for a request without TLS on a port that it serves with TLS [](source:nginx#src/http/ngx_http_request.h). The client gets a [400](entry:http/400) [](source:nginx#src/http/ngx_http_special_response.c). The port is right and the scheme is wrong, or the reverse. The registry leaves the number unassigned [](source:iana-http).
    .when-seen =
        - Somebody typed `http://` with the number of an HTTPS port, such as `http://example.com:8443/` [](source:nginx#src/http/ngx_http_request.h).
        - A load balancer ends TLS and forwards plain HTTP to the TLS port of nginx.
    .how-to-fix =
        - In the client, change `http://` to `https://`, or use the port for plain HTTP.
        - Behind a load balancer, let it speak TLS to nginx, or point it at a port of nginx without TLS.
        - For users who type the address, let nginx answer 497 with a redirect to `https://`.

http-498 = Invalid token
    .summary = An unregistered code: an invalid token in Esri’s software; in nginx’s source a canceled number.
    .description =
        The number has two stories. Esri is said to answer 498 for a token that is not valid; no page of Esri’s was read for this entry. In nginx it means nothing any more: its source calls 498 a canceled code, once for requests with an invalid host name [](source:nginx#src/http/ngx_http_request.h). The registry leaves it unassigned [](source:iana-http).
    .when-seen =
        - In services built on Esri’s software, by hearsay. An nginx of today does not use it [](source:nginx#src/http/ngx_http_request.h).
    .how-to-fix =
        - Get a new token and repeat the request with it.
        - If a fresh token is refused too, check that it was issued for this service and this client.
    .when-to-use = Do not choose it for your own API: the registered code for missing or invalid credentials is [401](entry:http/401) [](source:rfc9110#15.5.2).

http-499 = Client closed request
    .summary = A value in nginx’s log: the client went away before nginx could answer it.
    .description =
        nginx logs 499 when the client closes the connection before a response could be sent [](source:nginx#src/http/ngx_http_request.h). Many pages call it an error that clients receive. In nginx it is not: the client has left, and nobody gets the number.

        Others borrowed the number for a canceled call: google.rpc [](source:google-rpc-code) and grpc-gateway [](source:grpc-gateway) map [CANCELLED](entry:grpc/CANCELLED) to 499. The registry leaves it unassigned [](source:iana-http).
    .when-seen =
        - In the access log of nginx, often next to [504](entry:http/504): a client timeout shorter than the proxy’s gives 499, the reverse gives 504 [](source:nginx#src/http/ngx_http_request.h), [](source:rfc9110#15.6.5).
        - When users close the page or cancel the request.
        - With grpc-gateway, when the gRPC call behind it was canceled [](source:grpc-gateway).
    .how-to-fix =
        1. Sort the log by the time that nginx spent on each request. If the values of 499 pile up at one number, it is the timeout of a client or of a balancer in front.
        2. Make those requests faster, or set the timeouts so that the outer one is longer than the inner one. [499 vs 504](comparison:http/499-vs-504) shows how the two are related.
        3. Scattered values are people who changed their mind. Leave them alone.
        4. If a write was interrupted, check whether the upstream finished it all the same.

http-509 = Bandwidth limit exceeded
    .summary = An unregistered code put down to cPanel with Apache: the site has used up its traffic.
    .description =
        Hosting with cPanel and Apache is said to answer 509 once a site has used up the traffic of its plan. No page of cPanel’s was read for this entry. Lists show 509 like an official code, but the registry leaves it unassigned [](source:iana-http).
    .when-seen =
        - On hosting with cPanel, by hearsay.
    .how-to-fix =
        - As the owner, look up the traffic in the hosting panel. Raise the limit, or find what uses it up: large files, hot links, crawlers.
        - As a visitor, you can only come back later.
    .when-to-use = Do not choose it for your own server. For a client that asks too much there is [429](entry:http/429), for a site that is closed for now [503](entry:http/503).

http-520 = Web server returns an unknown error
    .summary = Cloudflare reached the origin server, but does not know what to make of what came back.
    .description =
        Code 520 is Cloudflare’s entry for “something else”: the origin failed in a way for which Cloudflare has no closer code [](source:cloudflare-5xx). [521](entry:http/521) to [526](entry:http/526) each name a cause; 520 names none. A client that does not know the code treats it as [500](entry:http/500) [](source:rfc9110#15).
    .when-seen =
        - On sites behind Cloudflare, sent by Cloudflare and not by the origin [](source:cloudflare-5xx).
    .how-to-fix =
        1. Request the origin directly, for example with `curl --resolve`, and look at the raw response.
        2. Look for a crash, an empty reply, or a header section that is broken or huge at that moment in the origin’s log.
        3. If the origin’s log has no trace of the request, look at the firewall and at whatever else stands in front of it.

http-521 = Web server is down
    .summary = Cloudflare’s connection to the origin server was refused.
    .description =
        With 521 the machine of the origin answered Cloudflare’s TCP connection, and the answer was a refusal [](source:cloudflare-5xx). That is a clear no, where [522](entry:http/522) is silence.
    .when-seen =
        - The web server process at the origin is stopped or listens on another port [](source:cloudflare-5xx).
        - A firewall at the origin rejects connections from Cloudflare’s addresses.
    .how-to-fix =
        1. Check on the origin that the web server runs and listens on the port that Cloudflare connects to, HTTPS included.
        2. Allow Cloudflare’s address ranges in the firewall and in tools that ban addresses.
        3. Compare with [521 vs 522](comparison:http/521-vs-522) if you are not sure that it is a refusal.

http-522 = Connection timed out
    .summary = Cloudflare tried to open a TCP connection to the origin server and got no answer in time.
    .description =
        With 522 the origin is silent on TCP: in the usual case, no connection came about in time [](source:cloudflare-5xx). The application’s log then has no trace of the request. If the connection stands and only the HTTP answer is late, the code is [524](entry:http/524).
    .when-seen =
        - A firewall at the origin drops Cloudflare’s packets without a word [](source:cloudflare-5xx).
        - The origin is switched off, overloaded, or no longer at the address in the DNS record.
    .how-to-fix =
        1. Compare the address of the DNS record in Cloudflare with the real one of the origin.
        2. Allow Cloudflare’s address ranges in every firewall on the way.
        3. Capture packets on the origin. If the first packets of connections arrive and get no answer, the machine is overloaded or filters them itself.

http-523 = Origin is unreachable
    .summary = Cloudflare found no way to the origin server.
    .description =
        Code 523 says that Cloudflare cannot reach the origin [](source:cloudflare-5xx). The trouble lies on the way to the machine, before any question of ports, TLS or HTTP.
    .when-seen =
        - The origin moved, and the DNS record in Cloudflare still has the old address [](source:cloudflare-5xx).
        - The network of the hosting provider is down or has a fault in its routing.
    .how-to-fix =
        1. Check that the address in the DNS record is the public one of the origin as it is today.
        2. Trace the route to that address from a machine outside the hosting network.
        3. If the route ends early, call the hosting provider.

http-524 = A timeout occurred
    .summary = Cloudflare connected to the origin server, but no HTTP response came in time, by default 120 seconds.
    .description =
        With 524 the TCP connection stands and the HTTP answer is missing: nothing came within the Proxy Read Timeout, 120 seconds by default [](source:cloudflare-5xx). Many pages still say 100 seconds. Enterprise customers can raise it to 6,000 seconds, and there is a write timeout of 30 seconds as well [](source:cloudflare-5xx).
    .when-seen =
        - The origin works on something long: an export, a report, a slow query [](source:cloudflare-5xx).
        - The origin accepts connections but its workers hang.
    .how-to-fix =
        1. Measure how long the request takes at the origin without Cloudflare.
        2. Move long work into the background: answer at once and let the client ask for the result.
        3. Or raise the timeout, if your plan has that setting [](source:cloudflare-5xx).
        4. Before you repeat a request that changes data, check whether the origin finished the first one. Cloudflare stopped waiting; the origin may have gone on.

http-525 = SSL handshake failed
    .summary = The TLS handshake between Cloudflare and the origin server failed.
    .description =
        Code 525 is about the connection behind Cloudflare, not the one from the browser. In the modes Full and Full (strict), Cloudflare speaks TLS with the origin, and here the two could not agree [](source:cloudflare-5xx). If Cloudflare only finds the certificate invalid, the code is [526](entry:http/526).
    .when-seen =
        - The origin has no TLS on the port, or no certificate installed for the host name [](source:cloudflare-5xx).
        - The origin offers no TLS version or cipher suite that Cloudflare accepts.
    .how-to-fix =
        1. Test the origin directly with `openssl s_client -connect <address>:443 -servername <host name>`.
        2. Check that TLS is on for that port and that the server picks the right site by its name.
        3. Check the TLS versions and cipher suites that the origin allows.

http-526 = Invalid SSL certificate
    .summary = Cloudflare rejects the certificate of the origin server.
    .description =
        With 526 the origin shows a certificate that Cloudflare does not accept as valid [](source:cloudflare-5xx). Visitors see Cloudflare’s own certificate, which may be in perfect order. The one to repair is on the origin.
    .when-seen =
        - The certificate of the origin has expired, is for another name, or was not issued by an authority that Cloudflare trusts [](source:cloudflare-5xx).
    .how-to-fix =
        1. Read the certificate of the origin itself, past Cloudflare, and look at its dates, names and issuer.
        2. Renew it, or install one that Cloudflare accepts for origins, with the intermediate certificates.
        3. A retry does not help until then.

http-527 = Railgun error
    .summary = A retired code of Cloudflare’s from the time of Railgun.
    .description =
        Code 527 is gone from Cloudflare’s list of 5xx errors [](source:cloudflare-5xx). It is said to have been retired with Railgun, a product of Cloudflare’s; that reason is from memory, no page was read for it.
    .when-seen =
        - In old logs and in lists of status codes that were never pruned. Cloudflare’s list has it no longer [](source:cloudflare-5xx).
    .how-to-fix =
        - If a dashboard or a rule of yours mentions 527, remove it.
        - If you see it today, find out which software sent it: Cloudflare no longer lists it [](source:cloudflare-5xx).

http-529 = Site is overloaded
    .summary = An unregistered code for overload, said to be used by Qualys, the Anthropic API and others.
    .description =
        Qualys, the Anthropic API and others are said to answer 529 when the service is overloaded; no page of theirs was read for this entry. The registry leaves 529 unassigned, and a client that does not know it treats it as [500](entry:http/500) [](source:iana-http), [](source:rfc9110#15).
    .when-seen =
        - On calls to those services when they are busy, by hearsay.
    .how-to-fix =
        - Look up the code in the documentation of the service that answered.
        - If that says overload, retry with growing delays, and teach your client the number: a retry rule for [503](entry:http/503) does not cover 529.
    .when-to-use = Do not choose it: [503](entry:http/503) says the same, is registered, and can carry `Retry-After` [](source:rfc9110#15.6.4).

http-530 = Cloudflare 1xxx error
    .summary = Cloudflare’s wrapper for its own error numbers: the real one, 1xxx, is in the body.
    .description =
        Code 530 says little by itself. The body of the page carries one of Cloudflare’s 1xxx errors, and that number is the message; usually the host name of the origin does not resolve [](source:cloudflare-5xx). Those numbers look like WebSocket close codes and are not: “Error 1006” there is about a banned IP address [](source:cloudflare-1xxx).
    .when-seen =
        - The origin is configured by a host name, and the DNS has no address for it [](source:cloudflare-5xx).
    .how-to-fix =
        1. Read the 1xxx number in the body and look it up in Cloudflare’s list [](source:cloudflare-1xxx).
        2. Resolve the host name of the origin, as it stands in Cloudflare’s settings, with `dig`. Correct the record if there is no address.
        3. Monitoring that keeps only status codes loses the cause. Let it keep the body for 530.

http-561 = Unauthorized
    .summary = AWS: the load balancer was logging the user in, and the identity provider returned an error.
    .description =
        An AWS Application Load Balancer can authenticate users before it forwards their requests. It answers 561 when the identity provider returns an error in the course of that [](source:aws-alb). The target behind the balancer has not seen the request, and 561 is not a spelling of [401](entry:http/401): it carries no promise that other credentials would help.
    .when-seen =
        - In the login redirects of a listener rule that authenticates users [](source:aws-alb).
    .how-to-fix =
        1. Read the log of the identity provider at that moment. It knows why it returned the error.
        2. Check the rule of the balancer: client id, client secret, endpoints of the provider, and the redirect address registered there.
        3. Then log in anew from the start, not by reloading the page with the error.

http-598 = Network read timeout
    .summary = An unregistered code put down to some proxies: the read from the server behind them timed out.
    .description =
        Some proxies are said to report 598 when reading from the server behind them takes too long. No vendor’s page was read for this entry. The number stands in no registry [](source:iana-http); the registered code for an upstream that is too slow is [504](entry:http/504) [](source:rfc9110#15.6.5).
    .when-seen =
        - In the log or the answers of a proxy, by hearsay.
    .how-to-fix =
        - Find out which proxy chose the number, and look it up in its documentation.
        - By its name the connection stood and the data did not come: look at the server behind, as with 504.

http-599 = Network connect timeout
    .summary = An unregistered code put down to some proxies: the connection to the server behind them was not made in time.
    .description =
        Some proxies are said to report 599 when they cannot connect in time to the server behind them. No vendor’s page was read for it. The number is unassigned [](source:iana-http), and clients that do not know it treat it as [500](entry:http/500) [](source:rfc9110#15).
    .when-seen =
        - In the log or the answers of a proxy, often listed next to [598](entry:http/598).
    .how-to-fix =
        - Ask whoever runs the proxy what the number means there.
        - By its name no connection came about: check address, port and firewall before the application.
