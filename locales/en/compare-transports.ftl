# Comparisons across HTTP/2, HTTP/3, QUIC and TLS.

compare-http2-http3 = HTTP/2 and HTTP/3 error codes
    .both = They do the same work for two versions of HTTP: each says why a stream or a connection ends.

compare-http2-refused-stream-vs-http3-h3-request-rejected = Which version of HTTP carried the request?
    .answer =
        They say the same thing, that nothing of the request was processed, so a retry is safe. REFUSED_STREAM says it in HTTP/2 [](source:rfc9113#7), H3_REQUEST_REJECTED in HTTP/3 [](source:rfc9114#8.1). Treat them as one case in the code that decides about retries.
    .when-to-use-which =
        - You see either one: send the request again. For REFUSED_STREAM the method does not matter [](source:rfc9113#7).
        - You write a gateway between the two versions: pass the one on as the other, so that the promise that nothing was processed is not lost. Do so only if your gateway has not processed anything either.
    .pitfalls =
        - The numbers have nothing in common: 0x07 in HTTP/2 [](source:rfc9113#7), 0x010b in HTTP/3 [](source:rfc9114#8.1). A log that shows only the number needs the version of HTTP beside it.

compare-quic-tls = QUIC transport error codes and TLS alerts
    .both = They belong to two layers that meet: QUIC closes a connection with its own codes, and one range of them carries a TLS alert in the low byte.

compare-quic-crypto-error-vs-tls-40 = Are you reading the number of QUIC or the number of TLS?
    .answer =
        Alert 40, `handshake_failure`, is one TLS alert [](source:rfc8446#6.2). CRYPTO_ERROR is the range in which QUIC reports any of them, from 0x0100 to 0x01ff; the low byte is the alert [](source:rfc9000#20.1). So 40, which is 0x28, shows up in QUIC as 0x0128, and another CRYPTO_ERROR is another alert.
    .when-to-use-which =
        - You see a CRYPTO_ERROR: take the low byte, turn it into a decimal number, and look up that TLS alert.
        - You see 0x0128: read on at [40](entry:tls/40). The handshake failed, and the alert does not name the cause.
        - You see 40 in a log of QUIC: make sure that it is the alert and not the whole code.
    .pitfalls =
        - Not every CRYPTO_ERROR is a `handshake_failure`. 0x0130 is [48](entry:tls/48), an unknown certification authority, and 0x0178 is [120](entry:tls/120), no common application protocol.
