# SIP response codes: the words. Facts are in content/sip/.

sip = SIP response codes
    .label = SIP
    .description = Every SIP request except ACK is answered with codes of three digits, whose first digit says how it went. Copied lists get some of them wrong: the official names are Server Internal Error ([500](entry:sip/500)), Server Time-out ([504](entry:sip/504)) and Alternative Service ([380](entry:sip/380)) [](source:rfc3261#21), and 409 and 411 belong to the obsolete RFC 2543. SIP [425](entry:sip/425), Bad Alert Message [](source:rfc8876), has nothing to do with [HTTP 425](entry:http/425).
    .both = Both are SIP response codes: each tells the one who sent a request what became of it.

## Groups

sip-group-provisional = Provisional responses
    .description = Codes that begin with 1: the request is being worked on, and the final response is still to come [](source:rfc3261#21.1).
sip-group-success = Success
    .description = Codes that begin with 2: the request succeeded [](source:rfc3261#21.2).
sip-group-redirection = Redirections
    .description = Codes that begin with 3: what you want is to be had elsewhere or by another way [](source:rfc3261#21.3).
sip-group-client-failure = Request failures
    .description = Codes that begin with 4: this request failed at this server, so change it or its circumstances [](source:rfc3261#21.4).
sip-group-server-failure = Server failures
    .description = Codes that begin with 5: a server failed, and the request itself may be right [](source:rfc3261#21.5).
sip-group-global-failure = Global failures
    .description = Codes that begin with 6: the request failed, and it would fail everywhere [](source:rfc3261#21.6).

## Facts

sip-fact-class = Class
    .description = What the first digit says about the request.
    .provisional = Provisional (1xx)
    .success = Success (2xx)
    .redirection = Redirection (3xx)
    .client-failure = Request failure (4xx)
    .server-failure = Server failure (5xx)
    .global-failure = Global failure (6xx)
    .difference =
        { $a } is { $a-value ->
            [provisional] a provisional response
            [success] a success
            [redirection] a redirection
            [client-failure] a request failure
            [server-failure] a server failure
            [global-failure] a global failure
           *[other] of this class: { $a-text }
        }; { $b } is { $b-value ->
            [provisional] a provisional response
            [success] a success
            [redirection] a redirection
            [client-failure] a request failure
            [server-failure] a server failure
            [global-failure] a global failure
           *[other] of this class: { $b-text }
        }.
sip-fact-core = In RFC 3261
    .description = Whether the code is defined in the base standard, RFC 3261, or by an extension.
    .yes = Yes
    .no = No, by an extension
    .difference = { $yes } is defined in RFC 3261 itself; { $no } comes from an extension.
sip-fact-defined-by = Defined by
    .description = The document that gives the code its meaning.
sip-fact-checked = How it was checked
    .description = Whether the name and the section of the code were read for this page; for RFC 3261, that was its table of contents.
    .read = Read in the source
    .recalled = From memory
    .secondary = Read in another’s copy

## Codes

sip-100 = Trying
    .summary = The request has arrived and is being tried; wait for the next response.

sip-180 = Ringing
    .summary = It is ringing at the other end, so wait until somebody answers.

sip-181 = Call is being forwarded
    .summary = The call is on its way to somewhere other than where you sent it; go on waiting.

sip-182 = Queued
    .summary = The call stands in a queue; wait for its turn or give it up.

sip-183 = Session progress
    .summary = The session is making progress, and nothing is decided yet.

sip-199 = Early dialog terminated
    .summary = One early dialog has ended, but the request itself still has no final response.

sip-200 = OK
    .summary = The request succeeded, and nothing has to be sent again.

sip-202 = Accepted
    .summary = The request was accepted, by a code that is deprecated: do not use it in anything new.

sip-204 = No notification
    .summary = The request succeeded, and no notification follows it, so do not wait for one.

sip-300 = Multiple choices
    .summary = There are several places to choose from; pick one and send the request there.

sip-301 = Moved permanently
    .summary = The one you are looking for has moved for good; replace the old address.

sip-302 = Moved temporarily
    .summary = The one you are looking for is elsewhere for the time being; send this request there, but keep the old address.

sip-305 = Use proxy
    .summary = The way leads through a proxy; send the request to that proxy.

sip-380 = Alternative service
    .summary = Another service is proposed in place of the one that you asked for; decide whether it will do.

sip-400 = Bad request
    .summary = Something is wrong with the request, and the number does not say what; look at how it is built.

sip-401 = Unauthorized
    .summary = The request lacks authorization; send it again with credentials.

sip-402 = Payment required
    .summary = The server wants to be paid before it serves the request.

sip-403 = Forbidden
    .summary = The request is forbidden, so sending it again is of no use; ask the operator.

sip-404 = Not found
    .summary = The address was not found at this server; check how it is written.

sip-405 = Method not allowed
    .summary = The method of the request is not allowed there; use one that is.

sip-406 = Not acceptable
    .summary = The request is not acceptable as it stands, and the code does not limit that to one place or extend it to all.

sip-407 = Proxy authentication required
    .summary = A proxy on the way wants you to authenticate; repeat the request with credentials for that proxy.

sip-408 = Request timeout
    .summary = The time for the request ran out before there was a result; you may try again.

sip-410 = Gone
    .summary = The address existed once and exists no more; remove it from your records.

sip-412 = Conditional request failed
    .summary = The condition that you attached to the request does not hold; find out what has changed before you repeat it.

sip-413 = Request entity too large
    .summary = The body of the request is too large; send a smaller one.

sip-414 = Request-URI too long
    .summary = The address of the request, its Request-URI, is longer than the server takes; shorten it.

sip-415 = Unsupported media type
    .summary = The body is of a media type that is not supported; send it in another one.

sip-416 = Unsupported URI scheme
    .summary = The address begins with a scheme that is not supported; write it with a different scheme.

sip-417 = Unknown resource priority
    .summary = The resource priority that the request claims is not known there; name one that both sides know.

sip-420 = Bad extension
    .summary = A protocol extension that the request calls for was not accepted; do without it.

sip-421 = Extension required
    .summary = The other side insists on a protocol extension that the request did not offer; offer it.

sip-422 = Session interval too small
    .summary = The session timer that you propose leaves too small an interval; raise it.

sip-423 = Interval too brief
    .summary = An interval in the request is too brief to be accepted; ask for a longer one.

sip-424 = Bad location information
    .summary = The location that the request conveys is bad; correct it or leave it out.

sip-425 = Bad alert message
    .summary = The alert message of a non-interactive emergency call is bad; correct it and send it again.

sip-428 = Use Identity header
    .summary = The request has no Identity header field, and the other side asks for one.

sip-429 = Provide referrer identity
    .summary = The one who referred you has to be identified; have the identity of the referrer sent along.

sip-430 = Flow failed
    .summary = The flow that was to carry the request, a connection opened by a client, has failed; use another one.

sip-433 = Anonymity disallowed
    .summary = Anonymous requests are turned away here; show who you are and ask again.

sip-436 = Bad identity info
    .summary = The information that belongs to your identity is bad; set it right before you repeat the request.

sip-437 = Unsupported credential
    .summary = Your identity rests on a kind of credential that the other side does not support; use another kind.

sip-438 = Invalid Identity header
    .summary = The Identity header field is there, but it is not valid; have a new one made.

sip-439 = First hop lacks outbound support
    .summary = The first hop does not support client-initiated connections, called outbound; do without them or choose another hop.

sip-440 = Max-Breadth exceeded
    .summary = The request would be forked to more places at once than its Max-Breadth permits.

sip-469 = Bad Info package
    .summary = The other side has no use for the Info package that you sent; choose one that it takes.

sip-470 = Consent needed
    .summary = The consent of the one you want to reach is needed first; obtain it, then send the request again.

sip-480 = Temporarily unavailable
    .summary = The one you called is unavailable for now; try again later.

sip-481 = Call/transaction does not exist
    .summary = The call or transaction that the request belongs to does not exist over there, so do not go on with it.

sip-482 = Loop detected
    .summary = The request came round to a place where it had been before; look for the forwarding rule that sends it in a circle.

sip-483 = Too many hops
    .summary = The request went through more hops than it is allowed; find out why its way is so long.

sip-484 = Address incomplete
    .summary = A part of the address is missing; complete it, for instance with more digits.

sip-485 = Ambiguous
    .summary = The address can mean more than one destination; use one that is unique.

sip-486 = Busy here
    .summary = The one you called is busy at this place; try later or try another place.

sip-487 = Request terminated
    .summary = The request was brought to an end before it had a result; if you did that yourself, all is well.

sip-488 = Not acceptable here
    .summary = What you propose is not acceptable at this place, though it may be at another.

sip-489 = Bad event
    .summary = The event that the request names is not one that the other side deals with; name another.

sip-491 = Request pending
    .summary = Another request is still pending; let it finish before you repeat yours.

sip-493 = Undecipherable
    .summary = What you sent could not be deciphered; check how it was encrypted.

sip-494 = Security agreement required
    .summary = The two sides must first agree on security mechanisms; begin with that, then repeat the request.

sip-500 = Server internal error
    .summary = An error inside the server stopped the request; try again later or at another server.

sip-501 = Not implemented
    .summary = The server does not implement what the request needs; look for a server that does.

sip-502 = Bad gateway
    .summary = The trouble lies at a gateway between you and the destination, and not in what you sent.

sip-503 = Service unavailable
    .summary = The server cannot offer its service; go to another server or come back later.

sip-504 = Server time-out
    .summary = A server took too long; repeat the request later or send it another way.

sip-505 = Version not supported
    .summary = The server does not support the version of SIP that you use; fall back to one that it does.

sip-513 = Message too large
    .summary = The message as a whole is larger than the server takes; cut it down.

sip-555 = Push notification service not supported
    .summary = The push notification service that you name is not supported; name a different one.

sip-580 = Precondition failure
    .summary = A precondition of the session, such as reserved resources, was not met; ask for less or drop the condition.

sip-600 = Busy everywhere
    .summary = Everywhere that the one you called could answer is busy; wait before you try again.

sip-603 = Decline
    .summary = The one you called declines the call, and trying elsewhere changes nothing.

sip-604 = Does not exist anywhere
    .summary = The address exists nowhere, so no other server will know it; correct it.

sip-606 = Not acceptable
    .summary = What you propose is acceptable nowhere; change it instead of trying another place.

sip-607 = Unwanted
    .summary = The call is unwanted; do not place it again.

sip-608 = Rejected
    .summary = The call was rejected wherever it might have gone; find out the reason before you place another one.

## Own words for pairs

sip-100-vs-180 = Is the request still on its way, or does it ring?
    .answer =
        100 says that the request is being tried [](source:rfc3261#21.1.1). 180 says that it is ringing [](source:rfc3261#21.1.2). Both are provisional; what 180 adds is that the call has got as far as the other end.
    .when-to-use-which =
        - You see 100 and nothing after it: the trouble lies further along the way. Look at the next server.
        - You see 180 and nothing after it: nobody answers. Give up when your own patience ends.
        - You write a client: play the ringing tone on 180, not on 100.
    .pitfalls =
        - Neither is an answer. Only a final response, 2xx or above, settles the request [](source:rfc3261#21.1).

sip-180-vs-183 = Does it ring, or is there only progress?
    .answer =
        180 names the stage: it is ringing [](source:rfc3261#21.1.2). 183 reports that the session makes progress and names no stage [](source:rfc3261#21.1.5). Both are provisional; do not conclude from 183 that somebody’s phone rings.
    .when-to-use-which =
        - You see 180: tell the user that it is ringing.
        - You see 183: keep the call going and say no more than that it proceeds.
        - You write the server: send 180 when it rings, and 183 for progress that has no code of its own. Forwarding has [181](entry:sip/181), a queue has [182](entry:sip/182) [](source:rfc3261#21.1).
    .pitfalls =
        - A call can fail after either of them. Neither is a promise that it will be answered.

sip-401-vs-407 = Who wants your credentials?
    .answer =
        With 407, it is a proxy on the way, and the name says so [](source:rfc3261#21.4.8). 401 names no proxy: the request is not authorized where it was to be served [](source:rfc3261#21.4.2). Send credentials in both cases, each time those for the one that asked.
    .when-to-use-which =
        - You see 401: use the credentials of the account at the server that you want something from.
        - You see 407: use those for the proxy. If you do not know of a proxy, ask the operator of your network or of your provider.
        - You see first one and then the other: that is no contradiction. Two parties ask, and each wants its own credentials.
    .pitfalls =
        - If the same code comes back after you have sent credentials, check them before you try again.

sip-404-vs-484 = Is the address wrong, or unfinished?
    .answer =
        404: the address was not found [](source:rfc3261#21.4.5). 484: the address is incomplete [](source:rfc3261#21.4.22). After 484, keep what you have and add what is missing; after 404, doubt the address itself.
    .when-to-use-which =
        - You see 484: look for digits that were cut off, by a dial plan or by a user who paused too long.
        - You see 404: check the spelling and the domain. More digits do not help.
        - You write the server: 484 if a longer address could match, 404 if none could.
    .pitfalls =
        - What the user dialed and what the phone sent are not always the same. Compare the two before you blame the number.

sip-404-vs-604 = Does the answer hold for this server, or for all of them?
    .answer =
        404: not found, by the server that answers [](source:rfc3261#21.4.5). 604: the address does not exist anywhere [](source:rfc3261#21.6.3). 404 is a request failure and leaves other servers to try; 604 is a global failure and ends the search.
    .when-to-use-which =
        - You see 404: check the address, then whether you asked the right server.
        - You see 604: check the address only. Another server would not know it either.
        - You write the server: send 604 only if you can speak for every server, and 404 otherwise.
    .pitfalls =
        - 604 is a strong claim. If the user exists all the same, the mistake is at the server that made it.

sip-408-vs-504 = Which time ran out, that of the request or that of a server?
    .answer =
        408 is a request timeout and counts among the request failures [](source:rfc3261#21.4.9). 504 is a time-out of a server and counts among the server failures [](source:rfc3261#21.5.5). After 408, try again; after 504, look at the servers, and choose another way if you have one.
    .when-to-use-which =
        - You see 408: check whether the other end was on the network at all, then repeat the request.
        - You see 504: ask the operator which server was waited for. The request itself may be in order.
    .pitfalls =
        - The official name of 504 is Server Time-out [](source:rfc3261#21.5.5). Gateway Timeout is the name of [HTTP 504](entry:http/504).

sip-480-vs-486 = Can the one you called not be reached, or not take another call?
    .answer =
        480: temporarily unavailable [](source:rfc3261#21.4.18). 486: busy, at this place [](source:rfc3261#21.4.24). Both pass with time; 486 tells you besides that somebody is there and occupied.
    .when-to-use-which =
        - You see 480: try later. If it lasts, check whether the phone is registered and switched on.
        - You see 486: try a little later, or another place where the same person can be reached.
        - You write a client: play the busy tone on 486, and say that the person is unavailable on 480.
    .pitfalls =
        - Neither says when to come back, so choose a delay yourself and do not redial without a pause.

sip-480-vs-503 = Who is unavailable, the one you called or the service?
    .answer =
        480 is a request failure: the one you called is unavailable for now [](source:rfc3261#21.4.18). 503 is a server failure: the service is unavailable [](source:rfc3261#21.5.4). After 480, wait for the person; after 503, look for another server or wait for this one.
    .when-to-use-which =
        - You see 480: call again later.
        - You see 503: send the request to another server if you have one, and tell the operator.
        - You write the server: do not send 503 because one user is away. It reads as if the whole service were down.
    .pitfalls =
        - Both names contain “unavailable”. The first digit tells them apart.

sip-482-vs-483 = Did the request go in a circle, or only too far?
    .answer =
        482: a loop was detected [](source:rfc3261#21.4.20). 483: there were too many hops [](source:rfc3261#21.4.21). 482 names the cause; 483 names only the length of the way, and a loop that nobody noticed is one thing that can make it long.
    .when-to-use-which =
        - You see 482: look for the rule that sends the request back to where it has been, such as two numbers that are forwarded to each other.
        - You see 483: count the servers on the way. If some appear twice, treat it as 482; if not, the route is too long or the limit too low.
    .pitfalls =
        - A higher limit of hops does not end a loop. It lets the request turn a few times more.

sip-486-vs-600 = Is the one you called busy here, or everywhere?
    .answer =
        486: busy here [](source:rfc3261#21.4.24). 600: busy everywhere [](source:rfc3261#21.6.1). After 486, another place may still answer; after 600, only time helps.
    .when-to-use-which =
        - You see 486: try another place if you know one, or call later.
        - You see 600: call later. Do not go through other addresses of the same person.
        - You write the server: 600 only if you know about every place; a single phone knows about itself and sends 486.
    .pitfalls =
        - 600 is a global failure [](source:rfc3261#21.6), so a phone that sends it because it is busy can keep all others from ringing.

sip-488-vs-606 = Is the proposal refused here, or everywhere?
    .answer =
        488: not acceptable here [](source:rfc3261#21.4.26). 606: not acceptable, as a global failure [](source:rfc3261#21.6.4). After 488, the same proposal may do at another place; after 606, change the proposal.
    .when-to-use-which =
        - You see 488: compare what you proposed with what this place can do. Then change it, or try elsewhere.
        - You see 606: no other place takes it, so change it.
        - You write the server: 488 as long as you speak for yourself only.
    .pitfalls =
        - [406](entry:sip/406) bears the same name as 606, Not Acceptable [](source:rfc3261#21.4.7), and is another code. Quote the number, not the name.

sip-603-vs-607 = Is the call declined, or unwanted?
    .answer =
        603: the call is declined [](source:rfc3261#21.6.2). 607: the call is unwanted [](source:rfc8197). Both are global failures, so trying elsewhere does not help. 603 says no to this call; 607 says that such a call should not have come.
    .when-to-use-which =
        - You see 603: leave it for now. The number does not say why the call was declined.
        - You see 607: do not call again, and ask yourself how the number came on your list.
        - You write a client: send 607 for unwanted calls only [](source:rfc8197), and 603 if the user has no wish to talk just now.
    .pitfalls =
        - 607 comes from an extension [](source:rfc8197). Not every program need know it, so look at the number itself in the trace.
