# HTTP/3 error codes: the words. Facts are in content/http3/.

http3 = HTTP/3 error codes
    .label = HTTP/3
    .description = An HTTP/3 error code says why a stream or a connection ends. The codes of QPACK, which compresses header fields, and of HTTP Datagrams are numbered together with them. Below them, QUIC has error codes of its own.
    .both = Both are HTTP/3 error codes: each says why a stream or a connection ends.

## Groups

http3-group-http3 = HTTP/3 codes
    .description = The codes of HTTP/3 itself. Values of the form `0x1f * N + 0x21` may come up as well; they are grease and name no error [](source:rfc9114#8.1).
http3-group-qpack = QPACK codes
    .description = The codes of QPACK, the field compression of HTTP/3 [](source:rfc9204#6).
http3-group-datagram = Datagram codes
    .description = The code for HTTP Datagrams [](source:rfc9297).

## Facts

http3-fact-layer = Layer
    .description = The part of HTTP/3 that the code belongs to.
    .http3 = HTTP/3 itself
    .qpack = QPACK
    .datagram = HTTP Datagrams
    .difference =
        { $a } belongs to { $a-value ->
            [http3] HTTP/3 itself
            [qpack] QPACK
            [datagram] HTTP Datagrams
           *[other] this layer: { $a-text }
        }; { $b } belongs to { $b-value ->
            [http3] HTTP/3 itself
            [qpack] QPACK
            [datagram] HTTP Datagrams
           *[other] this layer: { $b-text }
        }.
http3-fact-retry = Retry
    .description = Whether, and how, a client can send the request again.
    .safe = Yes, safe
    .over-http1 = Over HTTP/1.1
    .difference =
        After { $a }, { $a-value ->
            [safe] a retry is safe
            [over-http1] retry over HTTP/1.1
           *[other] this holds: { $a-text }
        }; after { $b }, { $b-value ->
            [safe] a retry is safe
            [over-http1] retry over HTTP/1.1
           *[other] this holds: { $b-text }
        }.
http3-fact-number = Number
    .description = The value that stands for the code on the wire.
http3-fact-defined-by = Defined by
    .description = The document that gives the code its meaning.
http3-fact-checked = How it was checked
    .description = Whether the text that defines the code was opened for this page.
    .read = Read in the source
    .recalled = From memory
    .secondary = Read in another’s copy

## Codes

http3-h3-datagram-error = Error in an HTTP Datagram
    .summary = There is an error in how an HTTP Datagram was used.

http3-h3-no-error = No error
    .summary = What comes to an end here does so without an error.

http3-h3-general-protocol-error = General protocol error
    .summary = Some rule of HTTP/3 was not kept by you, and the code says only that the error is a general one.

http3-h3-internal-error = Internal error
    .summary = The HTTP/3 software on the other side got into trouble by itself.

http3-h3-stream-creation-error = Error in the creation of a stream
    .summary = A stream was created in a way that the other side does not accept.

http3-h3-closed-critical-stream = Critical stream closed
    .summary = A stream without which the connection cannot work was closed.

http3-h3-frame-unexpected = Frame out of place
    .summary = A frame came where it may not.

http3-h3-frame-error = Error in a frame
    .summary = A frame is wrong in itself.

http3-h3-excessive-load = Excessive load
    .summary = The load that you put on the other side is excessive.

http3-h3-id-error = Error with an ID
    .summary = An ID was used in a way that is not correct.

http3-h3-settings-error = Error in the settings
    .summary = The settings that you sent contain an error.

http3-h3-missing-settings = Settings missing
    .summary = The other side is still without your settings.

http3-h3-request-rejected = Request rejected
    .summary = Your request was turned away before any of it was processed, so a retry is safe.

http3-h3-request-cancelled = Request canceled
    .summary = The request was called off.

http3-h3-request-incomplete = Request incomplete
    .summary = A part of your request never arrived.

http3-h3-message-error = Error in a message
    .summary = An HTTP message is not as it has to be.

http3-h3-connect-error = CONNECT failed
    .summary = Something failed with what you asked for by CONNECT.

http3-h3-version-fallback = Fall back to HTTP/1.1
    .summary = HTTP/3 will not do here, and you are asked to fall back to HTTP/1.1.

http3-qpack-decompression-failed = Decompression failed
    .summary = The fields that you sent could not be decompressed.

http3-qpack-encoder-stream-error = Error on the encoder stream
    .summary = On the stream of the QPACK encoder, something came that makes no sense to the other side.

http3-qpack-decoder-stream-error = Error on the decoder stream
    .summary = What the QPACK decoder sent back on its stream is in error.

## Own words of pairs

http3-h3-no-error-vs-h3-request-cancelled = Did it end, or was one request called off?
    .answer =
        H3_NO_ERROR gives no cause but an end without an error. H3_REQUEST_CANCELLED is about a request, and says that it was canceled [](source:rfc9114#8.1). After H3_NO_ERROR there is nothing to repair; after H3_REQUEST_CANCELLED, find out who canceled.

http3-h3-frame-unexpected-vs-h3-frame-error = Is the frame wrong, or only its place?
    .answer =
        H3_FRAME_UNEXPECTED is about the place: the frame came where it may not. H3_FRAME_ERROR is about the frame: it is wrong in itself [](source:rfc9114#8.1). After the first, look at the order in which frames were sent; after the second, at how the frame was built.

http3-h3-request-rejected-vs-h3-request-cancelled = Was anything of the request processed?
    .answer =
        H3_REQUEST_REJECTED says that nothing was, so a retry is safe. H3_REQUEST_CANCELLED says that the request was canceled and makes no such promise [](source:rfc9114#8.1). Retry on your own only after H3_REQUEST_REJECTED.
    .when-to-use-which =
        - You see H3_REQUEST_REJECTED: send the request again.
        - You see H3_REQUEST_CANCELLED: if the request changes something, find out first whether it did.
        - You write the server: H3_REQUEST_REJECTED is a promise. Send it only for a request that you have not begun to process [](source:rfc9114#8.1).
