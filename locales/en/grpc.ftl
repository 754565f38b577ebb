# gRPC status codes: the words of the collection, its groups and its facts. Facts are in content/grpc/.
# The words of the codes are in grpc-codes.ftl, those of the pairs in grpc-comparisons.ftl.

grpc = gRPC status codes
    .label = gRPC
    .description = A gRPC status code says how a call ended. Seven of the 17 codes only ever come from an application; the library may generate the others too. Two tables connect them with HTTP, one for each direction, and neither is the inverse of the other.
    .both = Both are gRPC status codes: each says how a call ended.

## Groups

grpc-group-success = Success
    .description = OK is the only code that does not report an error [](source:google-rpc-code).
grpc-group-application = Codes of the application
    .description = The gRPC library never generates these seven [](source:grpc-codes). If you see one, a handler chose it, so its author can tell you why.
grpc-group-library = Codes of the library and the application
    .description = A handler may return these codes, but they also arise without one: the library generates them [](source:grpc-codes), or the client infers them from an HTTP answer that has no `grpc-status` [](source:grpc-http). For PERMISSION_DENIED, the HTTP answer is the only such way. So first find out who spoke.

## Facts

grpc-fact-subject = What it is about
    .description = The thing that decided how the call ended.
    .success = A success
    .caller = The caller, who called it off
    .request = The arguments of the request
    .deadline = The deadline
    .entity = Whether an entity exists
    .identity = Who the caller is
    .permission = What the caller may do
    .quota = A quota or a limit
    .state = The state of the system
    .concurrency = Concurrent work
    .range = The end of a range
    .method = What the service offers
    .invariant = A broken invariant
    .reachability = Whether the service can be reached
    .data = Lost or corrupt data
    .nothing-known = An error without usable information
    .difference =
        { $a } { $a-value ->
            [success] reports a success
            [caller] is about a caller who called it off
            [request] is about the arguments of the request
            [deadline] is about the deadline
            [entity] is about whether an entity exists
            [identity] is about who the caller is
            [permission] is about what the caller may do
            [quota] is about a quota or a limit
            [state] is about the state of the system
            [concurrency] is about a conflict with concurrent work
            [range] is about the end of a range
            [method] is about what the service offers
            [invariant] is about a broken invariant
            [reachability] is about whether the service can be reached
            [data] is about lost or corrupt data
            [nothing-known] is about an error without usable information
           *[other] is about this: { $a-text }
        }; { $b } { $b-value ->
            [success] reports a success
            [caller] is about a caller who called it off
            [request] is about the arguments of the request
            [deadline] is about the deadline
            [entity] is about whether an entity exists
            [identity] is about who the caller is
            [permission] is about what the caller may do
            [quota] is about a quota or a limit
            [state] is about the state of the system
            [concurrency] is about a conflict with concurrent work
            [range] is about the end of a range
            [method] is about what the service offers
            [invariant] is about a broken invariant
            [reachability] is about whether the service can be reached
            [data] is about lost or corrupt data
            [nothing-known] is about an error without usable information
           *[other] is about this: { $b-text }
        }.
grpc-fact-retry = Retry
    .description = Whether a client should make the call again, and what has to happen first.
    .not-needed = Not needed
    .with-backoff = Yes, with backoff
    .after-delay = Yes, after a delay
    .after-fix = Only after a fix
    .idempotent = Only if the call is idempotent
    .restart = Redo the whole sequence
    .no = No
    .difference =
        After { $a }, { $a-value ->
            [not-needed] no retry is needed
            [yes] retry
            [with-backoff] retry with backoff
            [after-delay] retry after a delay
            [after-fix] retry only once the cause is fixed
            [idempotent] retry only what is idempotent
            [restart] redo the whole sequence, not only the last call
            [no] do not retry
           *[other] this holds for a retry: { $a-text }
        }; after { $b }, { $b-value ->
            [not-needed] no retry is needed
            [yes] retry
            [with-backoff] retry with backoff
            [after-delay] retry after a delay
            [after-fix] retry only once the cause is fixed
            [idempotent] retry only what is idempotent
            [restart] redo the whole sequence, not only the last call
            [no] do not retry
           *[other] this holds for a retry: { $b-text }
        }.
grpc-fact-generated-by-library = Generated by the gRPC library
    .description = Whether the code can arise without a handler that returns it.
    .yes = Yes
    .from-http = Only inferred from an HTTP status
    .no = Never
    .difference =
        { $a-value ->
            [yes] The gRPC library may generate { $a }
            [from-http] A gRPC client may infer { $a } from an HTTP status
            [no] The gRPC library never generates { $a }
           *[other] Generation of { $a } by the gRPC library: { $a-text }
        }; { $b-value ->
            [yes] the gRPC library may generate { $b }
            [from-http] a gRPC client may infer { $b } from an HTTP status
            [no] the gRPC library never generates { $b }
           *[other] generation of { $b } by the gRPC library: { $b-text }
        }.
grpc-fact-error = Error
    .description = Whether the code reports that something went wrong.
    .yes = Yes
    .no = No
    .difference = { $yes } reports an error; { $no } does not.
grpc-fact-http-by-gateway = HTTP status in grpc-gateway
    .description = The HTTP status that grpc-gateway makes of the code. The way back, from HTTP to gRPC, has a table of its own.
    .equivalence = grpc-gateway answers { $from } with { $to }.
grpc-fact-number = Number
    .description = The number behind the name.
grpc-fact-defined-by = Defined by
    .description = The document that gives the code its meaning.
grpc-fact-checked = Checked
    .description = How the facts on this page were checked.
    .read = Read in the source
    .recalled = From memory
    .secondary = Read in a copy or a report

