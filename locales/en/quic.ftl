# QUIC transport error codes: the words. Facts are in content/quic/.

quic = QUIC transport error codes
    .label = QUIC
    .description = A QUIC transport error code says why a QUIC connection was closed by the transport itself. What runs on top, such as HTTP/3, has its own codes.
    .both = Both are QUIC transport error codes: each says why the transport closed a connection.

## Groups

quic-group-transport = Transport codes
    .description = The codes of the transport. One of them is a whole range: from 0x0100 to 0x01ff, the low byte is a TLS alert [](source:rfc9000#20.1).

## Facts

quic-fact-number = Number
    .description = The value that stands for the code on the wire.
quic-fact-defined-by = Defined by
    .description = The document that gives the code its meaning.
quic-fact-checked = How it was checked
    .description = Whether the text that defines the code was opened for this page.
    .read = Read in the source
    .recalled = From memory
    .secondary = Read in another’s copy

## Codes

quic-no-error = No error
    .summary = The connection is at its end, and no error led to it.

quic-internal-error = Internal error
    .summary = The QUIC implementation on the other side went wrong internally.

quic-connection-refused = Connection refused
    .summary = The other side does not take your connection.

quic-flow-control-error = Flow control error
    .summary = More data came from you than flow control permits.

quic-stream-limit-error = Stream limit exceeded
    .summary = You went over the limit on streams.

quic-stream-state-error = Wrong stream state
    .summary = Something that you sent does not fit the state of its stream.

quic-final-size-error = Final size error
    .summary = The final size of a stream is not right.

quic-frame-encoding-error = Frame encoding error
    .summary = You encoded a frame wrongly.

quic-transport-parameter-error = Transport parameter error
    .summary = One of your transport parameters is not acceptable.

quic-connection-id-limit-error = Connection ID limit exceeded
    .summary = There are more connection IDs than the limit allows.

quic-protocol-violation = Protocol violation
    .summary = You violated QUIC, and the code leaves it at that.

quic-invalid-token = Invalid token
    .summary = The token that you presented is not valid.

quic-application-error = Application error
    .summary = The error lies with the application that uses the connection, not with QUIC.

quic-crypto-buffer-exceeded = Crypto buffer exceeded
    .summary = The buffer for cryptographic data could not hold what came from you.

quic-key-update-error = Key update error
    .summary = An update of the keys was not done correctly.

quic-aead-limit-reached = AEAD limit reached
    .summary = This connection has used its encryption (AEAD) up to the limit.

quic-no-viable-path = No viable path
    .summary = No network path is left on which the connection could live.

quic-version-negotiation-error = Version negotiation error
    .summary = The two sides came to no valid result about the version of QUIC.

quic-crypto-error = TLS alert
    .summary = TLS raised an alert, and the low byte of the number says which.

## Own words of pairs

quic-no-error-vs-application-error = Was there an error above QUIC?
    .answer =
        NO_ERROR: no, the connection closed without one. APPLICATION_ERROR: yes, and it lies in the application, not in the transport [](source:rfc9000#20.1). After APPLICATION_ERROR, read the application’s log; QUIC has nothing more to tell.

quic-internal-error-vs-protocol-violation = Whose fault was it?
    .answer =
        INTERNAL_ERROR is the fault of the side that sends it. PROTOCOL_VIOLATION charges the side that receives it with breaking the protocol [](source:rfc9000#20.1). So look at the other side’s software first after INTERNAL_ERROR, and at your own after PROTOCOL_VIOLATION.

quic-flow-control-error-vs-stream-limit-error = Was it too much data, or too many streams?
    .answer =
        FLOW_CONTROL_ERROR is about the amount of data; STREAM_LIMIT_ERROR is about the number of streams [](source:rfc9000#20.1). After the first, look at how your side counts bytes; after the second, at how it opens streams.
