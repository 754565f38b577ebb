# HTTP/2 error codes: the words. Facts are in content/http2/.

http2 = HTTP/2 error codes
    .label = HTTP/2
    .description = An HTTP/2 error code says why a stream or a whole connection ends. It is not an HTTP status code: where an error code comes, there may be no response at all.
    .both = Both are HTTP/2 error codes: each says why a stream or a connection ends.

## Groups

http2-group-errors = Error codes
    .description = The codes of the HTTP/2 standard. The first of them, 0x00, reports that there was no error [](source:rfc9113#7).

## Facts

http2-fact-retry = Retry
    .description = Whether a client should send the request again.
    .any-method = Yes, whatever the method
    .maybe = Perhaps
    .later = Later
    .over-http1 = Over HTTP/1.1
    .no = No
    .difference =
        After { $a }, { $a-value ->
            [any-method] a retry is safe, whatever the method
            [maybe] a retry may help
            [later] retry later
            [over-http1] retry over HTTP/1.1
            [no] do not retry
           *[other] this holds: { $a-text }
        }; after { $b }, { $b-value ->
            [any-method] a retry is safe, whatever the method
            [maybe] a retry may help
            [later] retry later
            [over-http1] retry over HTTP/1.1
            [no] do not retry
           *[other] this holds: { $b-text }
        }.
http2-fact-number = Number
    .description = The value that stands for the code on the wire.
http2-fact-defined-by = Defined by
    .description = The document that gives the code its meaning.
http2-fact-checked = How it was checked
    .description = Whether the text that defines the code was opened for this page.
    .read = Read in the source
    .recalled = From memory
    .secondary = Read in another’s copy

## Codes

http2-no-error = Graceful end
    .summary = The other side is shutting down gracefully, and nothing went wrong.

http2-protocol-error = Unspecific protocol error
    .summary = You broke the protocol, and the code does not specify how.

http2-internal-error = Failure of the endpoint
    .summary = The endpoint at the other end failed, for reasons inside it.

http2-flow-control-error = Flow control broken
    .summary = You did not keep to flow control.

http2-settings-timeout = SETTINGS not acknowledged
    .summary = The other side waited in vain for you to acknowledge its SETTINGS.

http2-stream-closed = Frame on a half-closed stream
    .summary = A frame came from you although the stream was already half-closed.

http2-frame-size-error = Invalid frame size
    .summary = One of your frames has an invalid size.

http2-refused-stream = Not processed at all
    .summary = Nothing was done with your request, so you can safely send it again, whatever its method.

http2-cancel = Stream no longer needed
    .summary = The other side has no more need of this stream.

http2-compression-error = Compression state lost
    .summary = The shared state for the compression of field sections is lost.

http2-connect-error = Tunnel reset
    .summary = The tunnel that you had opened was reset.

http2-enhance-your-calm = Too much load
    .summary = You cause more load than the other side will take, so slow down and come back later.

http2-inadequate-security = TLS too weak
    .summary = The TLS under this connection is too weak for the other side.

http2-http-1-1-required = HTTP/1.1 required
    .summary = Send this over HTTP/1.1 and not over HTTP/2.

## Own words of pairs

http2-no-error-vs-cancel = Is it over, or is it no longer wanted?
    .answer =
        NO_ERROR marks a graceful end: nothing failed. CANCEL says that one stream is no longer needed, which is no failure either [](source:rfc9113#7). After CANCEL, ask who lost interest; after NO_ERROR, there is nothing to ask.
    .when-to-use-which =
        - You see NO_ERROR: carry on, on a new connection if this one is going away.
        - You see CANCEL on a server: the client needs no more of this response. Stop the work for it.
        - You write the client: send CANCEL for a stream whose result you have stopped waiting for.

http2-protocol-error-vs-internal-error = Whose fault was it?
    .answer =
        PROTOCOL_ERROR blames the side that receives it: it broke the protocol, in a way that the code does not specify. INTERNAL_ERROR comes from an endpoint that failed by itself [](source:rfc9113#7). Do not retry after PROTOCOL_ERROR; after INTERNAL_ERROR a retry may help.
    .when-to-use-which =
        - You see PROTOCOL_ERROR: look at what you sent last. The other side’s log may say what the code does not.
        - You see INTERNAL_ERROR: look at the other side. If it repeats the error for the same request, retrying will not cure it.

http2-refused-stream-vs-cancel = Was the request processed?
    .answer =
        REFUSED_STREAM answers the question: nothing of the request was processed. CANCEL leaves it open and says no more than that the stream is not needed any longer [](source:rfc9113#7). Only REFUSED_STREAM makes it safe to repeat a request of any method.
    .when-to-use-which =
        - You see REFUSED_STREAM: send the request again. A `POST` may be repeated too.
        - You see CANCEL: do not repeat by reflex. If the request changes something, find out first whether it did.
    .pitfalls =
        - A client that treats the two alike either loses requests that it could repeat, or repeats requests that may have been processed.

http2-refused-stream-vs-enhance-your-calm = Is it this one request, or is it all that you do?
    .answer =
        REFUSED_STREAM is about one request, which was not processed. ENHANCE_YOUR_CALM is about you: you cause too much load [](source:rfc9113#7). A refused request can be sent again; after ENHANCE_YOUR_CALM, first do less, and return later.
    .when-to-use-which =
        - You see REFUSED_STREAM: retry, whatever the method.
        - You see ENHANCE_YOUR_CALM: find out what you send so much of, and slow down. To retry at once adds to the load.
    .pitfalls =
        - Only REFUSED_STREAM promises that nothing was processed. ENHANCE_YOUR_CALM makes no statement about requests that are under way [](source:rfc9113#7).
