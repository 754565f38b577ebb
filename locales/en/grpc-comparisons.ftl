# Own words for pairs of gRPC status codes: the question that separates the two, the short answer, what to do, traps.
# A pair without a message here still has a page, made from the facts.

grpc-cancelled-vs-deadline-exceeded = Did the caller stop, or the clock?
    .answer =
        CANCELLED: somebody called it off, usually the caller. DEADLINE_EXCEEDED: nobody decided anything, the time ran out; the operation may still have succeeded [](source:google-rpc-code). After CANCELLED, look for the code that cancels; after DEADLINE_EXCEEDED, measure where the time went.
    .when-to-use-which =
        - You see CANCELLED: if your own client canceled on purpose, there is nothing to fix. If not, find the request, screen or task that the call is bound to. Call again only if you still want the result.
        - You see DEADLINE_EXCEEDED: compare the time you allowed with the time in the server’s log. Retry only what is idempotent, with a new deadline, because the first attempt may have worked [](source:google-rpc-code).
        - You write a handler: in both cases nobody waits for your answer any more, so stop working. The library generates both codes by itself [](source:grpc-codes); return one only if you notice the end first.
        - You run grpc-gateway: CANCELLED shows up as [499](entry:http/499), DEADLINE_EXCEEDED as [504](entry:http/504) [](source:grpc-gateway). Only the second says that something was too slow.
    .pitfalls =
        - A client with a timer of its own, which cancels when it rings, turns slowness into CANCELLED. Set a deadline instead, and the code tells the truth.
        - Neither HTTP status leads back. Without `grpc-status`, a 504 becomes [UNAVAILABLE](entry:grpc/UNAVAILABLE) and a 499 becomes [UNKNOWN](entry:grpc/UNKNOWN) [](source:grpc-http).
        - Go’s constant is `Canceled`, with one l [](source:grpc-gateway). A search for `CANCELLED` can miss half of your logs.

grpc-unknown-vs-internal = Is something known to be broken, or is nothing known?
    .answer =
        INTERNAL is a finding: something that must always hold does not. UNKNOWN is the lack of one: the error carries no usable information [](source:google-rpc-code), for instance because it is an exception that no handler caught [](source:grpc-codes). Search for a stack trace after UNKNOWN; after INTERNAL, look at what the two sides sent each other.
    .when-to-use-which =
        - You see UNKNOWN: search the server’s log for an exception. If the call is not in there, something else answered over HTTP: 200, 500 and every status outside the table become UNKNOWN in a client that gets no `grpc-status` [](source:grpc-http).
        - You see INTERNAL: compare the message versions of both sides, then the compression; the library generates the code when it cannot parse or decompress [](source:grpc-codes). Then look for a proxy that answers with [400](entry:http/400) or [431](entry:http/431) [](source:grpc-http).
        - You write the server: catch exceptions at the edge of the handlers. Return INTERNAL for your own bugs, and UNKNOWN only for what you cannot classify.
        - You write the client: retry after UNKNOWN if the call is idempotent. After INTERNAL, do not: the same call meets the same bug.
    .pitfalls =
        - HTTP 500 is called Internal Server Error, yet without `grpc-status` it becomes UNKNOWN, not INTERNAL [](source:grpc-http).
        - A dashboard that counts only INTERNAL misses crashes: an exception that escapes from a handler is UNKNOWN [](source:grpc-codes).
        - Behind grpc-gateway both are [500](entry:http/500) [](source:grpc-gateway). Log the gRPC code before it is lost.

grpc-invalid-argument-vs-failed-precondition = Wrong always, or wrong now?
    .answer =
        INVALID_ARGUMENT: the request is wrong in every state of the system. FAILED_PRECONDITION: the same request would be right in another state [](source:google-rpc-code). After the first, change the request; after the second, change the state.
    .when-to-use-which =
        - You see INVALID_ARGUMENT: correct the argument that the message names. Waiting changes nothing.
        - You see FAILED_PRECONDITION: leave the request as it is. Bring the system into the required state, then send it again.
        - You write the server: ask whether the identical request could succeed tomorrow. If it never can, INVALID_ARGUMENT; if it could, FAILED_PRECONDITION. Check the arguments before the state, so that a bad request gets the same answer every day.
        - You write the client: show the first to whoever filled in the form, and the second to whoever can change the state. Retry neither in a loop.
    .pitfalls =
        - grpc-gateway answers both with [400](entry:http/400) [](source:grpc-gateway), so a client behind it cannot choose by the HTTP status.
        - FAILED_PRECONDITION is not HTTP 412 by default; google.rpc allows [412](entry:http/412) only where the request carried ETag conditions [](source:google-rpc-code).
        - A 400 without `grpc-status` is neither of the two: a client makes [INTERNAL](entry:grpc/INTERNAL) of it [](source:grpc-http). And neither is ever generated by the library [](source:grpc-codes).

grpc-invalid-argument-vs-out-of-range = Never valid, or not valid at the moment?
    .answer =
        Both reject a value. INVALID_ARGUMENT: no state of the system could make it valid, such as an offset that the type cannot hold. OUT_OF_RANGE: it lies past what there is now, such as an offset behind the end of the file, and that may change [](source:google-rpc-code). Correct the first; take the second as the end of what you can read.
    .when-to-use-which =
        - You see OUT_OF_RANGE in a loop: you have everything. Stop without an error.
        - You see OUT_OF_RANGE elsewhere: ask for the present size, and correct the position. The data may have shrunk since you last looked.
        - You see INVALID_ARGUMENT: correct the value. It will not become valid.
        - You write the server: compare the value first with what the API ever allows, then with what there is now. The first failure is INVALID_ARGUMENT, the second OUT_OF_RANGE.
    .pitfalls =
        - Answering INVALID_ARGUMENT for a page after the last one takes away the sign by which callers know that they are done.
        - A client that logs OUT_OF_RANGE as an error reports one at the end of each file.
        - grpc-gateway answers both with [400](entry:http/400) [](source:grpc-gateway), not with [416](entry:http/416). Neither number leads back: without `grpc-status`, 400 becomes [INTERNAL](entry:grpc/INTERNAL) and 416 [UNKNOWN](entry:grpc/UNKNOWN) [](source:grpc-http).

grpc-deadline-exceeded-vs-unavailable = Was there no time left, or no service?
    .answer =
        DEADLINE_EXCEEDED: the call took longer than it was allowed to, and its work may be done all the same. UNAVAILABLE: the service cannot be reached or is shutting down, most likely for a short while [](source:google-rpc-code). Retry UNAVAILABLE with backoff; retry DEADLINE_EXCEEDED only if the call is idempotent, with a new deadline.
    .when-to-use-which =
        - You see DEADLINE_EXCEEDED: find out whether the server received the call and how long it worked on it. Then make it faster, or allow more time.
        - You see UNAVAILABLE: find out whether the server runs and can be reached. It may just be restarting [](source:grpc-codes).
        - You see UNAVAILABLE always after the same number of seconds: suspect a proxy that gave up waiting. Its 504 becomes UNAVAILABLE [](source:grpc-http).
        - You write the server: if your caller’s time is up, DEADLINE_EXCEEDED. If a service that you need cannot be reached, UNAVAILABLE.
    .pitfalls =
        - The two tables are not inverse. grpc-gateway turns DEADLINE_EXCEEDED into [504](entry:http/504) [](source:grpc-gateway); a client turns a 504 without `grpc-status` into UNAVAILABLE [](source:grpc-http). A slow call then looks like one that should be repeated.
        - UNAVAILABLE is no proof that nothing happened: data may have gone out before the connection broke [](source:grpc-codes).
        - A retry within the old deadline has no time left either. Give it a new one.

grpc-not-found-vs-permission-denied = Is it absent, or is it forbidden?
    .answer =
        NOT_FOUND: the entity is not there. PERMISSION_DENIED: the caller is known, and this operation is not allowed. But NOT_FOUND can be a mask: a server may use it to hide an entity from callers without the right to it [](source:google-rpc-code). So repeat a surprising NOT_FOUND with an account that has more rights.
    .when-to-use-which =
        - You see NOT_FOUND: check the id and the environment first, then your rights.
        - You see PERMISSION_DENIED: asking for another entity will not help. Check which identity the server saw, and what that one may do.
        - You write the server: decide whether it is a secret that the entity exists. If so, answer NOT_FOUND whether it is hidden or missing, with the same message. If not, PERMISSION_DENIED tells the caller what to ask for.
        - You write the client: after NOT_FOUND, do not tell the user that the thing was deleted. You cannot know.
    .pitfalls =
        - A mask with a hole: one method says NOT_FOUND and another PERMISSION_DENIED for the same entity. That tells everybody that it exists.
        - The library never generates NOT_FOUND [](source:grpc-codes), while a client infers PERMISSION_DENIED from an HTTP 403 [](source:grpc-http). So PERMISSION_DENIED may be the word of a firewall.
        - Over HTTP the pair is uneven. grpc-gateway answers with [404](entry:http/404) and [403](entry:http/403) [](source:grpc-gateway). Without `grpc-status`, the 403 leads back, but the 404 becomes [UNIMPLEMENTED](entry:grpc/UNIMPLEMENTED) [](source:grpc-http).

grpc-not-found-vs-failed-precondition = Is something missing, or is it in the wrong state?
    .answer =
        NOT_FOUND: an entity that the call names is not there. FAILED_PRECONDITION: the system is in a state that forbids the call. A missing entity is also a wrong state, so both can fit; google.rpc then prefers NOT_FOUND, which is more specific [](source:google-rpc-code). After NOT_FOUND check the name; after FAILED_PRECONDITION change the state.
    .when-to-use-which =
        - You see NOT_FOUND: check the id, or create the entity.
        - You see FAILED_PRECONDITION: the id was right. Read which state is required, and bring it about.
        - You write the server: send NOT_FOUND when the entity that the request names, or the parent under which it wants to create something, does not exist, and FAILED_PRECONDITION when it exists and is locked, unpaid or not empty.
    .pitfalls =
        - FAILED_PRECONDITION for a missing entity sends the caller off to repair a state, although a typo is all that is wrong.
        - Neither is cured by a retry alone. After both, something has to change first.
        - grpc-gateway answers with [404](entry:http/404) and [400](entry:http/400) [](source:grpc-gateway). Neither leads back: without `grpc-status` they become [UNIMPLEMENTED](entry:grpc/UNIMPLEMENTED) and [INTERNAL](entry:grpc/INTERNAL) [](source:grpc-http).

grpc-not-found-vs-unimplemented = Is the entity missing, or the method?
    .answer =
        NOT_FOUND: the method ran and did not find its entity [](source:google-rpc-code). UNIMPLEMENTED: there is no such method here, or the service does not support what was asked [](source:grpc-codes). An HTTP 404 that comes from a proxy becomes UNIMPLEMENTED, not NOT_FOUND [](source:grpc-http). So for NOT_FOUND check the data, for UNIMPLEMENTED the route.
    .when-to-use-which =
        - You see NOT_FOUND: a handler decided that; the library never does [](source:grpc-codes). Check the id and the environment.
        - You see UNIMPLEMENTED and the call is in the server’s log: compare the package, the service and the method with what the server offers, then the compression [](source:grpc-codes).
        - You see UNIMPLEMENTED and the call is in no log: look for a proxy or web server that answered with 404 [](source:grpc-http). A wrong address or a missing route is enough.
        - You write the server: leave unknown methods to the library, and return UNIMPLEMENTED yourself only for what you have not built yet.
    .pitfalls =
        - The numbers cross over. grpc-gateway turns NOT_FOUND into [404](entry:http/404) and UNIMPLEMENTED into [501](entry:http/501) [](source:grpc-gateway); a client that gets no `grpc-status` turns 404 into UNIMPLEMENTED and 501 into [UNKNOWN](entry:grpc/UNKNOWN) [](source:grpc-http).
        - UNIMPLEMENTED right after a deployment need not be a missing method. Read the log of the proxy before you roll back the server.

grpc-already-exists-vs-aborted = Is the place taken, or was the moment bad?
    .answer =
        ALREADY_EXISTS: what you want to create is already there, and the next attempt will find it there too. ABORTED: concurrent work got in the way, and the same sequence may succeed when you start it again [](source:google-rpc-code). grpc-gateway makes [409](entry:http/409) of both [](source:grpc-gateway), but only ABORTED invites a retry.
    .when-to-use-which =
        - You see ALREADY_EXISTS: read what exists. Use it, update it, or choose another name.
        - You see ABORTED: start again from the first read, after a short random time. Give up after a few rounds.
        - You write the server: a name that is taken is ALREADY_EXISTS. A transaction that lost, or a version that changed under it, is ABORTED.
        - You call through grpc-gateway: a 409 alone does not say whether to retry [](source:grpc-gateway). Use the gRPC code, if your gateway shows it.
    .pitfalls =
        - ALREADY_EXISTS can be your own success. If an earlier attempt ran into its deadline, it may have worked [](source:google-rpc-code). Compare the entity with what you sent before you report an error.
        - A general rule “retry on 409” repeats create calls that can never succeed.
        - A 409 without `grpc-status` is neither: a client makes [UNKNOWN](entry:grpc/UNKNOWN) of it [](source:grpc-http).

grpc-permission-denied-vs-unauthenticated = Does the server know who you are?
    .answer =
        UNAUTHENTICATED: no, the call has no valid credentials. PERMISSION_DENIED: yes, and the answer is no; the code must not be used for a caller who cannot be identified [](source:google-rpc-code). After UNAUTHENTICATED renew the credentials and call again; after PERMISSION_DENIED the same credentials do not help.
    .when-to-use-which =
        - You see UNAUTHENTICATED: look at the token. Is it there, is it still valid, was it issued for this service? Renew it and repeat the call once.
        - You see PERMISSION_DENIED: the token works. Ask which identity the server took you for, and give that one the right.
        - You write the server: check identity first, then permission. A quota that is used up is neither; that is [RESOURCE_EXHAUSTED](entry:grpc/RESOURCE_EXHAUSTED) [](source:google-rpc-code).
        - You look at HTTP: here both tables agree. grpc-gateway answers with [401](entry:http/401) and [403](entry:http/403) [](source:grpc-gateway), and without `grpc-status` the two numbers lead back [](source:grpc-http).
    .pitfalls =
        - The name of 401 is Unauthorized, but it is about authentication [](source:rfc9110#15.5.2). It belongs to UNAUTHENTICATED; see [401 vs 403](comparison:http/401-vs-403).
        - A 403 may have nothing to do with identity [](source:rfc9110#15.5.4). When a firewall sends it, the client still reads PERMISSION_DENIED [](source:grpc-http).
        - If an expired token is answered with PERMISSION_DENIED, clients have no reason to renew it.
        - Renewing the token after each PERMISSION_DENIED makes a loop.

grpc-resource-exhausted-vs-unavailable = Is a limit reached, or is the service gone?
    .answer =
        RESOURCE_EXHAUSTED: a quota, space, memory [](source:google-rpc-code) or a message size limit stopped this call [](source:grpc-codes). UNAVAILABLE: the service as a whole cannot be reached or is shutting down [](source:grpc-codes). After RESOURCE_EXHAUSTED wait for the quota or send less; after UNAVAILABLE retry with backoff.
    .when-to-use-which =
        - You see RESOURCE_EXHAUSTED: read which limit it was. For a quota, slow down and try later. For a message that is too large, no retry ever works [](source:grpc-codes).
        - You see UNAVAILABLE: check that the server runs, and what stands between. If a proxy answered with 429, slow down there as well [](source:grpc-http).
        - You write the server: send RESOURCE_EXHAUSTED, with the name of the limit, when one caller has had its share, and UNAVAILABLE when nobody can be served at the moment.
        - You write the client: stop the caller that hit its quota, and let the others go on. After UNAVAILABLE, hold back all calls to that service.
    .pitfalls =
        - The same number stands for both. grpc-gateway turns RESOURCE_EXHAUSTED into [429](entry:http/429) [](source:grpc-gateway); a client turns a 429 without `grpc-status` into UNAVAILABLE [](source:grpc-http). A rate limit in a proxy is therefore never RESOURCE_EXHAUSTED, unless the proxy sends a `grpc-status` itself.
        - A quota that is reported as UNAVAILABLE invites the very calls that it should stop.
        - Used-up quota is not a missing right: PERMISSION_DENIED is wrong for it [](source:google-rpc-code).

grpc-failed-precondition-vs-aborted = Repair first, or start over now?
    .answer =
        ABORTED: start the whole sequence again, read, modify, write; concurrent work got in the way. FAILED_PRECONDITION: starting again changes nothing until somebody repairs the state [](source:google-rpc-code). The test: could the same client succeed alone, by redoing its steps right now?
    .when-to-use-which =
        - You see ABORTED: go back to the first read, wait a short random time, and redo everything that followed from it.
        - You see FAILED_PRECONDITION: find out which state is required, and who can bring it about. Then call again.
        - You write the server: a transaction that lost is ABORTED. A condition that the client itself sent along, in the manner of a conditional REST update, and that does not match is FAILED_PRECONDITION by the older edition of google.rpc [](source:google-rpc-code), and ABORTED by a later one [](source:google-cloud-rpc).
        - You write a retry loop: put it around the sequence, not around the call, and let only ABORTED go round.
    .pitfalls =
        - A read-modify-write conflict can be either. If the server noticed it by itself, ABORTED; if the client’s condition failed, it depends on the edition of google.rpc that the service follows. Say in your API which one to expect.
        - Repeating only the last call after ABORTED writes what was computed from stale data.
        - grpc-gateway answers with [400](entry:http/400) and [409](entry:http/409) [](source:grpc-gateway). Neither leads back: without `grpc-status` they become [INTERNAL](entry:grpc/INTERNAL) and [UNKNOWN](entry:grpc/UNKNOWN) [](source:grpc-http).

grpc-failed-precondition-vs-out-of-range = Any wrong state, or the end of a range?
    .answer =
        Both depend on the state, and both may succeed when it changes. OUT_OF_RANGE is the narrow case: a position past what there is now. FAILED_PRECONDITION is the wide one. Where both fit, google.rpc prefers OUT_OF_RANGE, because it is more specific [](source:google-rpc-code). Read OUT_OF_RANGE as “you are done”, and FAILED_PRECONDITION as “repair something”.
    .when-to-use-which =
        - You see OUT_OF_RANGE: end the loop, or correct the position. Nobody has to repair anything.
        - You see FAILED_PRECONDITION: find out what has to change, and change it before you call again.
        - You write the server: a page, an offset or an index behind the end is OUT_OF_RANGE. A list that cannot be read at all at the moment is FAILED_PRECONDITION.
    .pitfalls =
        - FAILED_PRECONDITION at the end of a list turns the last page into an error for every caller.
        - Both become [400](entry:http/400) in grpc-gateway [](source:grpc-gateway), and a 400 without `grpc-status` becomes [INTERNAL](entry:grpc/INTERNAL) [](source:grpc-http). The difference lives in the gRPC code only.
        - The position may become valid when data is added. A client that follows a growing list waits and asks again; that is no repair.

grpc-failed-precondition-vs-unavailable = Does somebody have to act, or does it pass?
    .answer =
        FAILED_PRECONDITION: the service was reached, and the state of its data forbids the call until somebody changes it. UNAVAILABLE: the service was not reached or is shutting down, and that most likely passes by itself [](source:google-rpc-code). Retry UNAVAILABLE with backoff, and FAILED_PRECONDITION only after the repair.
    .when-to-use-which =
        - You see FAILED_PRECONDITION: read the message, do what is missing, then call again.
        - You see UNAVAILABLE: wait and try again, longer each time. If it stays, look at the server and at the proxies.
        - You write the server: would the identical call succeed in a minute without anybody doing anything? Then UNAVAILABLE. If not, FAILED_PRECONDITION.
        - You write the server and it is starting up or shutting down: that passes, so UNAVAILABLE.
    .pitfalls =
        - A wrong state that is reported as UNAVAILABLE keeps clients retrying for hours, and nobody learns what to repair.
        - UNAVAILABLE may come from the library or from a proxy’s [429](entry:http/429), [502](entry:http/502), [503](entry:http/503) or [504](entry:http/504) [](source:grpc-http). FAILED_PRECONDITION never comes from the library [](source:grpc-codes), so it is always somebody’s decision.
        - Only one of the two survives HTTP. UNAVAILABLE becomes 503 [](source:grpc-gateway) and leads back; FAILED_PRECONDITION becomes [400](entry:http/400) [](source:grpc-gateway), which leads to [INTERNAL](entry:grpc/INTERNAL) [](source:grpc-http).

grpc-aborted-vs-unavailable = Repeat the sequence, or only the call?
    .answer =
        UNAVAILABLE: the call may be repeated as it is. ABORTED: the call alone is not enough; go back to where the sequence began, because what you read there may no longer be true [](source:google-rpc-code). Retry UNAVAILABLE around the call, ABORTED around the transaction.
    .when-to-use-which =
        - You see UNAVAILABLE: repeat the call with growing, random delays. Take care with calls that are not idempotent, since data may have been sent [](source:grpc-codes).
        - You see ABORTED: throw away what you computed, read again, and redo the steps. A short random delay is enough.
        - You write the server: if repeating the last call could succeed and would still be right, UNAVAILABLE. If it would write something stale, ABORTED.
        - You write a client library: repeat UNAVAILABLE inside of it. Hand ABORTED to the application, which alone knows where its sequence starts.
    .pitfalls =
        - A retry on each call that also covers ABORTED can overwrite the work that it lost against.
        - ABORTED under load is a sign of too many writers, not of a weak network. More servers do not help while all write to the same data.
        - grpc-gateway answers with [409](entry:http/409) and [503](entry:http/503) [](source:grpc-gateway). Without `grpc-status`, only the 503 leads back; the 409 becomes [UNKNOWN](entry:grpc/UNKNOWN) [](source:grpc-http).

grpc-internal-vs-data-loss = Is the logic broken, or is the data gone?
    .answer =
        INTERNAL: an invariant does not hold; the system misbehaves, and the data may be fine. DATA_LOSS: data is lost or corrupt beyond recovery [](source:google-rpc-code). After INTERNAL repair the code; after DATA_LOSS stop the writers and go for the backups.
    .when-to-use-which =
        - You see INTERNAL: it is often about the way and not about the store. The library generates it when it cannot parse or decompress a message [](source:grpc-codes).
        - You see DATA_LOSS: take it at its word. The library never generates it [](source:grpc-codes), so a check found the damage.
        - You write the server: bytes that were damaged on the way are INTERNAL. Damage in the last stored copy is DATA_LOSS; while there is a good copy, answer from that one.
        - You write alerts: one INTERNAL can wait for the morning, one DATA_LOSS cannot.
    .pitfalls =
        - grpc-gateway answers both with [500](entry:http/500) [](source:grpc-gateway). Alerts that are built on HTTP statuses do not see the difference.
        - Neither is worth a retry. The bug stays, and so does the damage.
        - A 500 without `grpc-status` is neither of the two, but [UNKNOWN](entry:grpc/UNKNOWN) [](source:grpc-http).

## Sets

grpc-failed-precondition-vs-aborted-vs-unavailable = Repeat the call, start over, or repair first?
    .answer =
        Ask for the least that the client has to redo. Only the failing call: UNAVAILABLE. The sequence that it belongs to, such as read, modify, write: ABORTED. Nothing, until somebody has repaired the state of the system: FAILED_PRECONDITION [](source:google-rpc-code).
    .when-to-use-which =
        - You see UNAVAILABLE: repeat the call with growing, random delays, if it is idempotent.
        - You see ABORTED: go back to the first read, and redo all that followed from it.
        - You see FAILED_PRECONDITION: stop. Find out which state is required, bring it about, then call again.
        - You write the server: would the same call succeed a little later? UNAVAILABLE. Would the same client succeed by starting over? ABORTED. Otherwise FAILED_PRECONDITION.
        - A condition that the client sent along in the manner of a conditional REST update does not match: FAILED_PRECONDITION by the older edition of google.rpc [](source:google-rpc-code), ABORTED by a later one [](source:google-cloud-rpc).
    .pitfalls =
        - Only UNAVAILABLE can come from the library; the other two are always the decision of a handler [](source:grpc-codes).
        - grpc-gateway answers with [400](entry:http/400) for FAILED_PRECONDITION, [409](entry:http/409) for ABORTED and [503](entry:http/503) for UNAVAILABLE [](source:grpc-gateway). Without `grpc-status`, only the 503 leads back to its code: 400 becomes [INTERNAL](entry:grpc/INTERNAL), 409 becomes [UNKNOWN](entry:grpc/UNKNOWN) [](source:grpc-http).
        - UNAVAILABLE is the easy default, and it is wrong for the other two: clients repeat what can only fail, or write what is stale.
        - After UNAVAILABLE a call may have taken effect, since data may have gone out before the connection broke [](source:grpc-codes).
