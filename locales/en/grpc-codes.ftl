# gRPC status codes: the words of the codes. Facts are in content/grpc/.
# The words of the schema are in grpc.ftl, those of the pairs in grpc-comparisons.ftl.

grpc-ok = Success
    .summary = The call did what it was asked to do; no other code reports a success.
    .description =
        OK is the one code that is not an error [](source:google-rpc-code). grpc-gateway answers it with HTTP [200](entry:http/200) [](source:grpc-gateway).

        The reverse does not hold. A gRPC client that gets an HTTP 200 without `grpc-status` reports [UNKNOWN](entry:grpc/UNKNOWN), because a call that really succeeded would have brought its own status [](source:grpc-http).
    .when-seen =
        - The call succeeded [](source:google-rpc-code).
        - Not after every HTTP 200: something in the way may have sent one that no gRPC server knows of [](source:grpc-http).
    .how-to-fix =
        - Nothing is broken. If you expected an error, look for a handler that catches it and then returns normally.
        - If your monitoring counts HTTP statuses, let it count gRPC codes: only `grpc-status` says how the call ended, and a client that has one must use it [](source:grpc-http).
    .when-to-use = Return OK when the work is done. Do not hide an error in the message of an OK: clients decide by the code.

grpc-cancelled = Call canceled
    .summary = The call was called off before it was done, usually by its own caller.
    .description =
        CANCELLED says that somebody gave up on the call, and that somebody is usually the caller [](source:google-rpc-code). It is then the echo of a decision and not a failure of the server. Go spells its constant `Canceled` [](source:grpc-gateway).

        grpc-gateway answers it with [499](entry:http/499) [](source:grpc-gateway), which is no registered HTTP status [](source:iana-http). There is no way back: a client that gets a 499 without `grpc-status` reports [UNKNOWN](entry:grpc/UNKNOWN) [](source:grpc-http).
    .when-seen =
        - The client dropped the call: the user moved on, or another answer came first.
        - No handler returned it: the gRPC library generates the code on its own [](source:grpc-codes).
        - A server log fills up with it when its callers lose patience.
    .how-to-fix =
        1. If your own client canceled on purpose, there is nothing to fix. Keep it out of your error rate.
        2. If nobody meant to, look for what the call is bound to. A call that belongs to a request, a screen or a task is called off along with it.
        3. If callers often give up, measure how long they wait, then make the call faster.
        4. Call again only if you still want the result.
    .when-to-use = Return CANCELLED from a handler that stops because its caller has called it off. If time ran out, the code is DEADLINE_EXCEEDED; if concurrent work got in the way, ABORTED.

grpc-unknown = Unknown error
    .summary = The call failed, and what arrived says nothing usable about why.
    .description =
        UNKNOWN is what is left when an error cannot be classified: it belongs to an error space that means nothing here [](source:google-rpc-code), or it is an exception that no handler caught [](source:grpc-codes).

        It is also the last row of the table from HTTP to gRPC: a client that gets an answer without `grpc-status` reports UNKNOWN for 200, for 500 and for every other status that the table does not list [](source:grpc-http). In the other direction grpc-gateway answers UNKNOWN with [500](entry:http/500) [](source:grpc-gateway).
    .when-seen =
        - A handler threw an exception and nobody turned it into a status [](source:grpc-codes).
        - A server passed on an error from another system, whose codes have no meaning in this one [](source:google-rpc-code).
        - Something that does not speak gRPC answered, with 200 or with a status outside the table [](source:grpc-http).
    .how-to-fix =
        1. Read the message of the status, then the server’s log at that second. Look for an exception.
        2. If the log does not know the call, the answer came from somewhere else. Find its HTTP status and the proxy that sent it.
        3. On the server, catch exceptions at the edge of each handler and choose a code for each.
        4. Retry only what is idempotent: nobody can say how far the call got.
    .when-to-use = Return UNKNOWN only for an error that you pass on and cannot classify. For a bug of your own, INTERNAL says more.

grpc-invalid-argument = Invalid argument
    .summary = An argument is wrong, and no other state of the system would make it right.
    .description =
        INVALID_ARGUMENT is a verdict on the request alone [](source:google-rpc-code). If the same request could be right at another time, the code is [FAILED_PRECONDITION](entry:grpc/FAILED_PRECONDITION) or [OUT_OF_RANGE](entry:grpc/OUT_OF_RANGE).

        grpc-gateway answers it with [400](entry:http/400) [](source:grpc-gateway). A 400 without `grpc-status` leads somewhere else: the client reports [INTERNAL](entry:grpc/INTERNAL) [](source:grpc-http). So an INVALID_ARGUMENT comes from a handler; the library never generates it [](source:grpc-codes).
    .when-seen =
        - The server checked a field and found it missing, malformed, or in contradiction with another one.
        - A number lies outside of what its type or the API can ever take [](source:google-rpc-code).
        - Not for a message that cannot be parsed: that is INTERNAL [](source:grpc-codes).
    .how-to-fix =
        1. Read the message of the status: a good server names the field and the rule.
        2. Correct the argument. Sending the same request again gets the same answer.
        3. If the argument looks right, compare your version of the API with the server’s.
    .when-to-use = Return INVALID_ARGUMENT for what can never be right, and name the field. If the answer depends on the state of the system, choose FAILED_PRECONDITION or OUT_OF_RANGE.

grpc-deadline-exceeded = Deadline exceeded
    .summary = The time allowed for the call ran out; the work may have been done all the same.
    .description =
        DEADLINE_EXCEEDED is about the clock, not about the outcome. An operation that changes something may have succeeded, with an answer that came too late [](source:google-rpc-code).

        grpc-gateway answers it with [504](entry:http/504) [](source:grpc-gateway). The same number leads elsewhere on the way back: a 504 without `grpc-status`, say from a proxy, becomes [UNAVAILABLE](entry:grpc/UNAVAILABLE) [](source:grpc-http).
    .when-seen =
        - The server, or something it waits for, was slower than the deadline.
        - The deadline was set for a fast day, or was mostly used up by earlier calls.
        - No handler returned it: the gRPC library generates the code on its own [](source:grpc-codes).
    .how-to-fix =
        1. Look for the call in the server’s log: did it arrive, and how long did it take?
        2. Make the slow part faster, or allow more time where the work needs it.
        3. Retry only if the call is idempotent, with a new deadline. The first attempt may have worked [](source:google-rpc-code).
        4. If it is not idempotent, ask the server for the present state before you repeat anything.
    .when-to-use = Leave it to the library, or return it when your handler stops because the time is up. If what you depend on cannot be reached at all, return UNAVAILABLE.

grpc-not-found = Entity not found
    .summary = The entity that the call asks for is not there, or this caller is not supposed to know that it is.
    .description =
        NOT_FOUND is about an entity that the request names. A server may also answer so when the entity exists and the caller has no right to see it [](source:google-rpc-code). A missing method is something else: [UNIMPLEMENTED](entry:grpc/UNIMPLEMENTED) [](source:grpc-codes).

        grpc-gateway answers it with [404](entry:http/404) [](source:grpc-gateway), but a 404 without `grpc-status` becomes UNIMPLEMENTED in a client [](source:grpc-http). The library never generates NOT_FOUND [](source:grpc-codes), so the one that you see is the answer of a handler.
    .when-seen =
        - The name or id in the request does not exist, or no longer.
        - The request went to the wrong environment, where the id means nothing.
        - The entity is hidden from this caller [](source:google-rpc-code).
    .how-to-fix =
        1. Check the id, and the environment that it belongs to.
        2. Make the same call with an account that has more rights. If that works, the entity was hidden, and you need a permission.
        3. Do not repeat the call unchanged. Create the entity first, if that is what you want.
    .when-to-use = Return NOT_FOUND for an entity that is missing, and prefer it where FAILED_PRECONDITION would fit too. If you hide entities, give the same answer for those that do not exist and for those that are hidden.

grpc-already-exists = Entity already exists
    .summary = The call tried to create something that is already there.
    .description =
        ALREADY_EXISTS answers a create call that collides with an existing entity [](source:google-rpc-code). The next attempt will collide too.

        grpc-gateway answers it with [409](entry:http/409), the status that it also gives for [ABORTED](entry:grpc/ABORTED) [](source:grpc-gateway). A 409 without `grpc-status` becomes [UNKNOWN](entry:grpc/UNKNOWN) in a client [](source:grpc-http). The library never generates ALREADY_EXISTS [](source:grpc-codes).
    .when-seen =
        - Somebody else took the name first.
        - Your own earlier attempt succeeded and its answer got lost; a call that ran into its deadline may have worked [](source:google-rpc-code).
    .how-to-fix =
        1. Read the existing entity. If it is what you wanted to create, you are done.
        2. Otherwise choose another name, or update the existing entity instead.
        3. Do not repeat the create call: the collision stays.
    .when-to-use = Return ALREADY_EXISTS from calls that create. For a lost race between updates, return ABORTED.

grpc-permission-denied = Permission denied
    .summary = The server knows who is calling and does not allow it.
    .description =
        PERMISSION_DENIED needs a caller who is known. It is not for callers who cannot be identified, which is [UNAUTHENTICATED](entry:grpc/UNAUTHENTICATED), and not for quotas, which is [RESOURCE_EXHAUSTED](entry:grpc/RESOURCE_EXHAUSTED) [](source:google-rpc-code).

        With HTTP the two tables agree here: grpc-gateway answers with [403](entry:http/403) [](source:grpc-gateway), and a 403 without `grpc-status` becomes PERMISSION_DENIED in the client [](source:grpc-http). That is the only way in which the code arises without a handler [](source:grpc-codes).
    .when-seen =
        - The account lacks a role or a right for this operation.
        - A proxy or a firewall in front of the server answered with HTTP 403 [](source:grpc-http). Then the server never saw the call.
    .how-to-fix =
        1. Look for the call in the server’s log. If it is not there, find out what sent the 403.
        2. If it is there, see which identity the server took you for. It may not be the one that you meant.
        3. Get the right for that identity, or call with another one. A retry with the same rights gets the same answer.
    .when-to-use = Return PERMISSION_DENIED when you know the caller and the answer is no. To keep secret that the entity exists, return NOT_FOUND.

grpc-resource-exhausted = Resource exhausted
    .summary = A quota, storage or memory is used up, or a message is larger than the configured limit.
    .description =
        Something ran out: the quota of this caller, space, or memory [](source:google-rpc-code). A message above the configured size limit gets the same code, from the library itself [](source:grpc-codes). The first kind may pass. The second cannot: the message will be as large next time.

        grpc-gateway answers it with [429](entry:http/429) [](source:grpc-gateway). A 429 without `grpc-status` becomes [UNAVAILABLE](entry:grpc/UNAVAILABLE) in a client, and not RESOURCE_EXHAUSTED [](source:grpc-http).
    .when-seen =
        - The caller has used up its quota [](source:google-rpc-code).
        - A disk or memory is full [](source:google-rpc-code).
        - A message, sent or received, is over the size limit [](source:grpc-codes).
    .how-to-fix =
        1. Read the message of the status to learn what ran out.
        2. For a quota: wait, then call less often, or ask for a larger one.
        3. For a message: send less at once, or raise the limit on the side that refused. Never send it again unchanged.
        4. For space or memory: free some, or add some.
    .when-to-use = Return RESOURCE_EXHAUSTED when a limit stops a call that would otherwise be served, and say which limit. It is not a matter of permission, so do not send PERMISSION_DENIED.

grpc-failed-precondition = Failed precondition
    .summary = The system is in a state that forbids the call, until somebody changes that state.
    .description =
        The request is fine; the state of the system is not, and a retry is pointless until it is repaired [](source:google-rpc-code). Where a condition of the client’s own fails, as in a conditional update, editions of google.rpc differ: the older one names FAILED_PRECONDITION [](source:google-rpc-code), a later one [ABORTED](entry:grpc/ABORTED) [](source:google-cloud-rpc).

        The name suggests HTTP 412, but google.rpc [](source:google-rpc-code) and grpc-gateway [](source:grpc-gateway) map it to [400](entry:http/400). A server may answer 412 instead if the request carried ETag conditions [](source:google-rpc-code). From HTTP to gRPC, neither leads back: a 400 without `grpc-status` becomes [INTERNAL](entry:grpc/INTERNAL), a [412](entry:http/412) becomes [UNKNOWN](entry:grpc/UNKNOWN) [](source:grpc-http).
    .when-seen =
        - A step is missing that has to come first: an order is to be shipped before it is paid.
        - Something is in the way: a folder that is to be deleted still holds files.
        - An update names a version of the resource that is no longer the current one, in services that follow the older edition [](source:google-rpc-code).
        - Always because a handler said so: the library never generates it [](source:grpc-codes).
    .how-to-fix =
        1. Read the message of the status to learn which state is required.
        2. Bring the system into that state, then call again.
        3. For a conditional update, read the resource again, decide anew, and send the new condition.
        4. Take the code out of every automatic retry.
    .when-to-use = Return FAILED_PRECONDITION when the client should not try again until the state is repaired. If redoing the whole sequence would help, return ABORTED; if repeating the call would, UNAVAILABLE.

grpc-aborted = Operation aborted
    .summary = The operation lost against concurrent work, for example in a transaction that failed.
    .description =
        ABORTED reports a conflict with concurrent work, such as a failed transaction. The call alone cannot be saved. The caller goes back to the start of its sequence, reads again, and works from what it finds [](source:google-rpc-code).

        grpc-gateway answers it with [409](entry:http/409), as it does for [ALREADY_EXISTS](entry:grpc/ALREADY_EXISTS) [](source:grpc-gateway). A 409 without `grpc-status` becomes [UNKNOWN](entry:grpc/UNKNOWN) in a client [](source:grpc-http). The library never generates ABORTED [](source:grpc-codes).
    .when-seen =
        - Two transactions touched the same data, and this one had to give way.
        - The data changed between your read and your write.
    .how-to-fix =
        1. Redo the sequence from its first read. To repeat only the last call would write what you computed from stale data.
        2. Wait a short random time first, and give up after a few rounds.
        3. If it happens often, make the transactions shorter, or let fewer callers write to the same data.
    .when-to-use = Return ABORTED when the caller should restart at a higher level. If repeating just the call is enough, return UNAVAILABLE; if nothing helps until the state is repaired, FAILED_PRECONDITION.

grpc-out-of-range = Out of range
    .summary = The call went past the valid range, such as past the end of a file; the position may become valid later.
    .description =
        OUT_OF_RANGE depends on the state of the system: what lies past the end today may lie within tomorrow. An offset that could never be valid is [INVALID_ARGUMENT](entry:grpc/INVALID_ARGUMENT) [](source:google-rpc-code). Callers that walk through a list take the code as the sign that they are done.

        grpc-gateway answers it with [400](entry:http/400) [](source:grpc-gateway). A 400 without `grpc-status` becomes [INTERNAL](entry:grpc/INTERNAL) in a client [](source:grpc-http); the library never generates OUT_OF_RANGE [](source:grpc-codes).
    .when-seen =
        - A loop that reads on until there is no more has reached the end.
        - The client remembers a position from before the data got shorter.
    .how-to-fix =
        - In a loop, stop: this is the end, and no failure.
        - Otherwise ask for the present size, and correct the position.
        - Ask for the same position again only if the data may have grown.
    .when-to-use = Return OUT_OF_RANGE for a position past what there is now. Where FAILED_PRECONDITION would fit as well, prefer OUT_OF_RANGE: it tells a loop when to stop.

grpc-unimplemented = Not implemented
    .summary = The service has no such method, or does not support what the call asks for.
    .description =
        The operation does not exist here, or it is not supported [](source:google-rpc-code). The library itself answers so for a method that the server does not know and for a compression that it does not support [](source:grpc-codes).

        grpc-gateway answers it with [501](entry:http/501) [](source:grpc-gateway). The way back starts from another number: a [404](entry:http/404) without `grpc-status` becomes UNIMPLEMENTED in a client, while a 501 becomes [UNKNOWN](entry:grpc/UNKNOWN) [](source:grpc-http).
    .when-seen =
        - The client is newer than the server and calls a method that is not there yet [](source:grpc-codes).
        - The client compresses in a way that the server does not support [](source:grpc-codes).
        - The call never reached a gRPC server: a web server or proxy answered with 404 [](source:grpc-http).
    .how-to-fix =
        1. Compare the full name (package, service and method) with what the server offers.
        2. Check the address and the port. The right method on the wrong server is unknown too.
        3. If the server’s log does not know the call, look for a proxy that has no route for it.
        4. If compression is the reason, turn it off in the client.
        5. Do not retry until something was deployed or configured.
    .when-to-use = Leave unknown methods to the library. Return UNIMPLEMENTED yourself for a method that exists in the API and not yet in your code. For a missing entity, return NOT_FOUND.

grpc-internal = Internal error
    .summary = Something that must always hold does not hold: the system is broken at this point.
    .description =
        INTERNAL reports a broken invariant [](source:google-rpc-code). The library generates it for a message that it cannot parse, for one that it cannot decompress, and for a violation of flow control [](source:grpc-codes).

        A client also infers it from HTTP, but not from the status that one expects: a [400](entry:http/400) or a [431](entry:http/431) without `grpc-status` becomes INTERNAL, a [500](entry:http/500) becomes [UNKNOWN](entry:grpc/UNKNOWN) [](source:grpc-http). In the other direction grpc-gateway answers INTERNAL with 500 [](source:grpc-gateway).
    .when-seen =
        - Client and server disagree about a message, so that one cannot parse what the other wrote [](source:grpc-codes).
        - Bytes arrive that cannot be decompressed, or a peer breaks flow control [](source:grpc-codes).
        - A proxy refused the HTTP request as malformed (400) or its header fields as too large (431) [](source:grpc-http).
        - A handler found its own data in an impossible state.
    .how-to-fix =
        1. Compare the versions of the messages that both sides were built with.
        2. Try without the proxy. If the error goes away, read its log for 400 and 431; for 431, send less metadata.
        3. If compression is in play, turn it off for a test.
        4. Report it as a bug. A retry would meet the same bug.
    .when-to-use = Keep INTERNAL for serious errors: what you return it for, somebody should repair. A bad request is INVALID_ARGUMENT, a dependency that is down is UNAVAILABLE.

grpc-unavailable = Service unavailable
    .summary = The service cannot be reached or is shutting down; most likely that will pass.
    .description =
        UNAVAILABLE is the code that is worth a retry with backoff, since the condition is most likely transient [](source:google-rpc-code). It is not proof that nothing happened: data may have gone out before the connection broke [](source:grpc-codes).

        grpc-gateway answers it with [503](entry:http/503) [](source:grpc-gateway). The way back is wider: a client reports UNAVAILABLE for a [429](entry:http/429), [502](entry:http/502), 503 or [504](entry:http/504) without `grpc-status` [](source:grpc-http).
    .when-seen =
        - The server is shutting down [](source:grpc-codes).
        - The connection broke in the middle of a call [](source:grpc-codes).
        - A proxy or load balancer answered for a server that is overloaded, broken or silent [](source:grpc-http).
    .how-to-fix =
        1. In the client, retry with growing, random delays. Retry what is not idempotent only if you can find out whether the first attempt took effect.
        2. Check that the server runs, and that address and port are right.
        3. Behind a proxy, read its log for the real status: 429 asks for fewer calls, 502 and 504 point at what is behind it.
        4. On the server, take the node out of rotation and let running calls finish before you stop it.
    .when-to-use = Return UNAVAILABLE when repeating just this call, a little later, is likely to work. If the limit is one caller’s quota, return RESOURCE_EXHAUSTED.

grpc-data-loss = Data loss
    .summary = Data is lost or corrupt, and cannot be recovered.
    .description =
        The data that the call is about is gone or damaged for good [](source:google-rpc-code). The library never generates it [](source:grpc-codes), so somebody wrote a check that found the damage.

        grpc-gateway answers it with [500](entry:http/500), as it does for [INTERNAL](entry:grpc/INTERNAL) and [UNKNOWN](entry:grpc/UNKNOWN), so the HTTP status alone does not tell them apart [](source:grpc-gateway). A 500 without `grpc-status` becomes UNKNOWN in a client [](source:grpc-http).
    .when-seen =
        - Stored data does not match its checksum, and no good copy is left.
        - A record that must be complete has parts that nobody can read any more.
    .how-to-fix =
        1. Stop whatever writes to the damaged data, and keep a copy of its present state.
        2. Wake somebody up: this does not heal by itself.
        3. Restore from a backup, then find out how the damage came about.
        4. Do not retry. Reading the same data again gives the same answer.
    .when-to-use = Return DATA_LOSS only if no copy can be recovered. If another replica can still answer, return UNAVAILABLE; if the logic is wrong and the data is whole, INTERNAL.

grpc-unauthenticated = Not authenticated
    .summary = The call carries no valid credentials, so the server does not know who is calling.
    .description =
        UNAUTHENTICATED is about identity: the credentials are missing, or they are not valid for this operation [](source:google-rpc-code). What a known caller may do is another question, and its code is [PERMISSION_DENIED](entry:grpc/PERMISSION_DENIED) [](source:google-rpc-code).

        With HTTP the two tables agree here: grpc-gateway answers with [401](entry:http/401) [](source:grpc-gateway), and a 401 without `grpc-status` becomes UNAUTHENTICATED in the client [](source:grpc-http). The library generates the code too [](source:grpc-codes).
    .when-seen =
        - The token is missing, has expired, or was issued for another service.
        - The credentials never arrived: a proxy dropped them.
        - A proxy in front of the server wants its own login and answers with HTTP 401 [](source:grpc-http).
    .how-to-fix =
        1. Get new credentials, and repeat the call once. If the answer stays, stop and report it.
        2. Check that the credentials leave the client and reach the server, at each hop.
        3. Check the clocks of both sides if tokens seem to expire at once.
        4. If the server’s log does not know the call, find out which proxy sent a 401.
    .when-to-use = Return UNAUTHENTICATED when you cannot tell who is calling. Once you can, refuse with PERMISSION_DENIED.
