# HTTP status codes: the words of the collection, its groups and its facts. Facts are in content/http/.
# The words of the codes are in http-*.ftl, those of the pairs in http-comparisons.ftl.

http = HTTP status codes
    .label = HTTP
    .description = An HTTP status code says how a server, or a gateway on the way to it, answered a request. The first digit gives the class; a client that does not know a code treats it as the first of its class, an unknown 4xx as 400. These pages cover the registered codes and the unofficial ones of nginx, Cloudflare, AWS, Microsoft and others.
    .both = Both are HTTP status codes: each says how a request was answered.

## Groups

http-group-informational = Informational codes
    .description = Codes 100 to 199 are interim: they have no content, and a final response follows [](source:rfc9110#15.2). Of a code that it does not know, a client assumes the meaning of 100 [](source:rfc9110#15). Codes 105 to 199 are not assigned [](source:iana-http).
http-group-success = Success codes
    .description = Codes 200 to 299 say that the request worked or, for 202, that the server took it in [](source:rfc9110#15.3). Caches may keep 200, 203, 204 and 206 by default; the others need header fields that allow it [](source:rfc9110#15.1).
http-group-redirection = Redirection codes
    .description = Codes 300 to 399 ask the client for one more step, in most cases a request to another address [](source:rfc9110#15.4). Two questions separate the redirects: is the move for good, as with 301 and 308, and does the method survive, as with 307 and 308? Code 304 sends the client to its own copy; 305 is deprecated and 306 unused.
http-group-client-error = Client errors
    .description = Codes 400 to 499 point at the request. The response should explain what is wrong with it [](source:rfc9110#15.5). Sent again unchanged, the request usually fails again: fix the request, log in, or wait where the code says so. Unofficial codes from this range have groups of their own below.
http-group-server-error = Server errors
    .description = Codes 500 to 599 say that the request may be fine and that the server, or something behind it, failed [](source:rfc9110#15.6). Repeat automatically only what is idempotent [](source:rfc9110#9.2.2). Unofficial codes from this range have groups of their own below.
http-group-nginx = nginx codes
    .description = The source of nginx defines 444, 494 to 497 and 499 for its own use [](source:nginx#src/http/ngx_http_request.h). No registry lists them [](source:iana-http). No client receives any of them: 444 and 499 stand in the access log, and in place of 494 to 497 the client gets a [400](entry:http/400) [](source:nginx#src/http/ngx_http_special_response.c).
http-group-cloudflare = Cloudflare codes
    .description = Cloudflare answers with 520 to 526 when it cannot get a proper response from your server, and with 530 when the body carries a 1xxx error [](source:cloudflare-5xx). The cause is nearly always between Cloudflare and the origin, not between the visitor and Cloudflare.
http-group-aws = AWS codes
    .description = An Application Load Balancer produces 460, 463, 464 and 561 itself [](source:aws-alb). Other vendors reuse the numbers: 463 stands for a forwarding loop at Alibaba Cloud [](source:alibaba-alb).
http-group-microsoft = Microsoft codes
    .description = Microsoft software uses 440, 449 and 450. Only 449 has a specification that we could read [](source:ms-wdv). None of them is registered [](source:iana-http).
http-group-other = Other unofficial codes
    .description = Products and frameworks made these numbers up. Many lists print them like registered codes, but the registry leaves them unassigned, and the same number can mean different things [](source:iana-http).

## Facts

http-fact-about = What it is about
    .description = The matter that the code points at, in a few words.
    .more-content = content that may follow
    .other-protocol = a change of protocol
    .work-going-on = work that goes on
    .hints = resources to load early
    .resumable-upload = an upload that can be resumed
    .result = a result
    .created = a resource that was created
    .queued = work that is not done yet
    .transformed = a result that a proxy changed
    .no-content = success without content
    .reset = a form to reset
    .part = a part of the result
    .several-results = the results of several operations
    .listed-before = members that were listed before
    .changes = changes since another version
    .choice = a choice between representations
    .other-address = another address for the request
    .answer-elsewhere = an answer at another address
    .stored-copy = a stored copy that is still good
    .proxy-to-use = a proxy to use
    .syntax = the request as a whole
    .identity = who the client is
    .payment = payment
    .permission = what the server is willing to do
    .address = an address where nothing is found
    .method = the method
    .accepted-format = the formats that the client accepts
    .proxy-identity = who the client is to the proxy
    .slow-request = a request that did not arrive in time
    .state = the state of the resource
    .removed = a resource that is gone for good
    .missing-length = a length that the request does not give
    .condition = a condition that turned out false
    .content-size = the size of the content
    .address-length = the length of the address
    .content-format = the format of the content
    .range = the range that was asked for
    .expectation = what the request expects
    .wrong-server = a server that cannot answer for this address
    .meaning = the meaning of the content
    .lock = a lock
    .dependency = another action that failed
    .replay = a request that could be replayed
    .protocol = the protocol of the request
    .missing-condition = a condition that the request lacks
    .rate = the rate of requests
    .header-size = the size of the header fields
    .law = legal reasons
    .server-failure = a failure inside the server
    .unknown-method = a method that the server does not know
    .upstream-answer = an invalid answer from behind the gateway
    .declines = a server that declines for now
    .upstream-time = an answer from behind the gateway that did not come in time
    .version = the version of HTTP
    .negotiation = the way the server negotiates
    .storage = space to store
    .loop = a loop
    .extension = an extension that the request lacks
    .network-login = a login to the network
    .session = a session that ended
    .certificate = the certificate of the client
    .client-left = a client that left
    .forwarded = the X-Forwarded-For field
    .difference = { $a } is about { $a-text }; { $b } is about { $b-text }.
http-fact-method = Method on redirect
    .description = What becomes of the method and the body when the client follows the redirect.
    .kept = Kept, with the body
    .may-become-get = POST may become GET
    .becomes-get = Becomes GET (or HEAD)
    .difference =
        { $a-value ->
            [kept] { $a } keeps the method and the body
            [may-become-get] { $a } may turn POST into GET
            [becomes-get] { $a } always turns POST into GET
           *[other] { $a } does this to the method: { $a-text }
        }; { $b-value ->
            [kept] { $b } keeps the method and the body
            [may-become-get] { $b } may turn POST into GET
            [becomes-get] { $b } always turns POST into GET
           *[other] { $b } does this to the method: { $b-text }
        }.
http-fact-permanent = Permanent
    .description = Whether the client should use the new address from now on, or only this time.
    .yes = Yes
    .no = No
    .difference = { $yes } moves the resource for good; { $no } counts for this request only.
http-fact-fault = Who is at fault
    .description = The side where the code puts the cause.
    .nobody = Nobody
    .client = The client
    .either = The client or the server
    .server = The server that answers
    .upstream = The server behind the gateway
    .network = The network in between
    .difference =
        { $a-value ->
            [nobody] { $a } blames nobody
            [client] { $a } blames the client
            [either] { $a } leaves open whether the client or the server is at fault
            [server] { $a } blames the server that answers
            [upstream] { $a } blames the server behind the gateway
            [network] { $a } blames the network in between
           *[other] { $a } puts the fault here: { $a-text }
        }; { $b-value ->
            [nobody] { $b } blames nobody
            [client] { $b } blames the client
            [either] { $b } leaves open whether the client or the server is at fault
            [server] { $b } blames the server that answers
            [upstream] { $b } blames the server behind the gateway
            [network] { $b } blames the network in between
           *[other] { $b } puts the fault here: { $b-text }
        }.
http-fact-sender = Sent by
    .description = The server in the chain that makes the answer.
    .server = The origin server
    .gateway = A gateway or proxy
    .either = The origin server or a gateway
    .network = The network in between
    .nobody = Nobody
    .difference =
        { $a-value ->
            [server] { $a } comes from the origin server
            [gateway] { $a } comes from a gateway or proxy
            [either] { $a } may come from the origin server or from a gateway
            [network] { $a } comes from the network in between, never from the origin server
            [nobody] { $a } is never sent
           *[other] { $a } is sent by: { $a-text }
        }; { $b-value ->
            [server] { $b } comes from the origin server
            [gateway] { $b } comes from a gateway or proxy
            [either] { $b } may come from the origin server or from a gateway
            [network] { $b } comes from the network in between, never from the origin server
            [nobody] { $b } is never sent
           *[other] { $b } is sent by: { $b-text }
        }.
http-fact-retry = What to do next
    .description = What the client does after the response; automatic retries are for idempotent requests.
    .not-needed = Nothing to send again
    .continue = Go on with the rest
    .wait = Wait for the final response
    .follow = Turn to what the response points at
    .yes = Send it again
    .with-backoff = Send it again with backoff, if it is idempotent
    .after-delay = Send it again after a delay
    .after-fix = Send it again only after a fix
    .idempotent = Send it again if the method is idempotent
    .no = Do not send it again
    .difference =
        After { $a }, { $a-value ->
            [not-needed] there is nothing to send again
            [continue] go on with the rest
            [wait] wait for the final response
            [follow] turn to what the response points at
            [yes] send the request again
            [with-backoff] send the request again with backoff, if it is idempotent
            [after-delay] send the request again after a delay
            [after-fix] send the request again only once the cause is fixed
            [idempotent] send the request again only if its method is idempotent
            [restart] redo the whole sequence
            [no] do not send the request again
           *[other] do this: { $a-text }
        }; after { $b }, { $b-value ->
            [not-needed] there is nothing to send again
            [continue] go on with the rest
            [wait] wait for the final response
            [follow] turn to what the response points at
            [yes] send the request again
            [with-backoff] send the request again with backoff, if it is idempotent
            [after-delay] send the request again after a delay
            [after-fix] send the request again only once the cause is fixed
            [idempotent] send the request again only if its method is idempotent
            [restart] redo the whole sequence
            [no] do not send the request again
           *[other] do this: { $b-text }
        }.
http-fact-stage = Where it failed
    .description = The step on the way from the proxy to the origin that did not succeed.
    .name = Finding the name of the origin
    .route = Reaching the origin
    .connection = Connecting to the origin over TCP
    .tls = TLS with the origin
    .response = Getting the answer of the origin
    .difference =
        { $a-value ->
            [name] With { $a }, the origin’s name was not found
            [route] With { $a }, the origin was not reached
            [connection] With { $a }, TCP did not connect
            [tls] With { $a }, TCP connected and TLS failed
            [response] With { $a }, the connection stood and the answer was the problem
           *[other] { $a }: { $a-text }
        }; { $b-value ->
            [name] with { $b }, the origin’s name was not found
            [route] with { $b }, the origin was not reached
            [connection] with { $b }, TCP did not connect
            [tls] with { $b }, TCP connected and TLS failed
            [response] with { $b }, the connection stood and the answer was the problem
           *[other] { $b }: { $b-text }
        }.
http-fact-class = Class
    .description = What the first digit says.
    .informational = Informational (1xx)
    .success = Success (2xx)
    .redirection = Redirection (3xx)
    .client-error = Client error (4xx)
    .server-error = Server error (5xx)
    .difference =
        { $a } belongs to { $a-value ->
            [informational] the interim responses (1xx)
            [success] the successes (2xx)
            [redirection] the redirections (3xx)
            [client-error] the client errors (4xx)
            [server-error] the server errors (5xx)
           *[other] this class: { $a-text }
        }; { $b } belongs to { $b-value ->
            [informational] the interim responses (1xx)
            [success] the successes (2xx)
            [redirection] the redirections (3xx)
            [client-error] the client errors (4xx)
            [server-error] the server errors (5xx)
           *[other] this class: { $b-text }
        }.
http-fact-error = Error
    .description = Whether the code reports that something went wrong.
    .yes = Yes
    .no = No
    .difference = { $yes } reports an error; { $no } does not.
http-fact-fields-required = Required header fields
    .description = Header fields that the response must have.
    .absent = None
    .allow = Allow
    .content-range = Content-Range
    .proxy-authenticate = Proxy-Authenticate
    .upgrade = Upgrade
    .www-authenticate = WWW-Authenticate
http-fact-fields-usual = Usual header fields
    .description = Header fields that the response should have, or often has.
    .absent = None
    .accept = Accept
    .content-range = Content-Range
    .delta-base = Delta-Base
    .im = IM
    .link = Link
    .location = Location
    .retry-after = Retry-After
http-fact-request-fields = Request header fields
    .description = Header fields of the request that the code is about, present or missing.
    .absent = None
    .a-im = A-IM
    .accept = Accept
    .authorization = Authorization
    .early-data = Early-Data
    .expect = Expect
    .if-match = If-Match
    .if-modified-since = If-Modified-Since
    .if-none-match = If-None-Match
    .if-unmodified-since = If-Unmodified-Since
    .proxy-authorization = Proxy-Authorization
    .range = Range
http-fact-content = Content
    .description = Whether the response has content (a body) after its header fields.
    .forbidden = None may be sent
    .allowed = Allowed
    .expected = Expected
    .explains = Should explain the error
    .difference =
        { $a-value ->
            [forbidden] { $a } has no content
            [allowed] { $a } may have content
            [expected] { $a } normally comes with content
            [explains] { $a } should explain the error in its content
           *[other] { $a } has this as content: { $a-text }
        }; { $b-value ->
            [forbidden] { $b } has no content
            [allowed] { $b } may have content
            [expected] { $b } normally comes with content
            [explains] { $b } should explain the error in its content
           *[other] { $b } has this as content: { $b-text }
        }.
http-fact-cacheable = Cacheable by default
    .description = Whether a cache may keep the response by its own estimate, without header fields that allow it.
    .yes = Yes
    .no = No
    .never-stored = No, and it must not be stored at all
    .difference =
        { $a-value ->
            [yes] Caches may keep { $a } by default
            [no] Caches may keep { $a } only if its header fields allow it
            [never-stored] Caches must not store { $a }
           *[other] For caches, { $a } is: { $a-text }
        }; { $b-value ->
            [yes] they may keep { $b } by default
            [no] they may keep { $b } only if its header fields allow it
            [never-stored] they must not store { $b }
           *[other] for them, { $b } is: { $b-text }
        }.
http-fact-retry-after = Retry-After
    .description = Whether a standard says what `Retry-After` means in the response.
    .yes = Defined
    .no = Not defined
    .difference = `Retry-After` has a defined meaning with { $yes }, but not with { $no }.
http-fact-used-by = Used by
    .description = Software and services known to use the code, registered or not.
    .nginx = nginx
    .cloudflare = Cloudflare
    .aws-alb = AWS Application Load Balancer
    .alibaba-alb = Alibaba Cloud ALB
    .iis = Microsoft IIS
    .microsoft = Microsoft
    .laravel = Laravel
    .twitter = Twitter (old API)
    .shopify = Shopify
    .cpanel = cPanel
    .esri = Esri
    .google-rpc = google.rpc
    .grpc-gateway = grpc-gateway
    .qualys = Qualys
    .anthropic = Anthropic API
    .proxies = Some proxies
http-fact-grpc-by-client = Read by a gRPC client as
    .description = The gRPC status that a client assumes when this response arrives without `grpc-status`.
    .equivalence = A gRPC client that gets { $from } without `grpc-status` reports { $to }.
http-fact-defined-by = Defined by
    .description = The document, and the section, that gives the code its meaning.
http-fact-checked = How this was checked
    .description = How far to trust this page.
    .read = The source was read for this page
    .recalled = Written from memory; check the source before you rely on it
    .secondary = Seen in a third party’s copy only
