# The glossary. Each term is a Fluent term, which other messages may use too ({ -term-close-frame }), and has a message
# that the glossary page shows: the term as it stands in a list, and in .description what it means here.

-term-close-code = close code
-term-status-code = status code
-term-close-frame = Close frame
-term-close-reason = close reason
-term-frame = frame
-term-data-frame = data frame
-term-control-frame = control frame
-term-message = message
-term-payload = payload
-term-handshake = handshake
-term-opening-handshake = opening handshake
-term-closing-handshake = closing handshake
-term-client = client
-term-server = server
-term-peer = peer
-term-endpoint = endpoint
-term-connection = connection
-term-request = request
-term-response = response
-term-header-field = header field
-term-byte = byte
-term-gateway = gateway
-term-reverse-proxy = reverse proxy
-term-load-balancer = load balancer
-term-timeout = timeout
-term-idle-timeout = idle timeout
-term-heartbeat = heartbeat
-term-keepalive = keepalive
-term-retry = retry
-term-reconnect = reconnect
-term-backoff = exponential backoff
-term-jitter = jitter
-term-error = error
-term-reserved = reserved
-term-unassigned = unassigned
-term-deprecated = deprecated
-term-private-use = private use
-term-comparison = comparison
-term-difference = difference

## The glossary page

glossary-title = Glossary
    .description = What the words of these pages mean, and what they are called in English.
glossary-original = In English: { $term }

## Codes and frames

glossary-close-code = { -term-close-code }
    .description = A number that says why a WebSocket connection ended. It travels in a Close frame, or an API fills it in.
glossary-status-code = { -term-status-code }
    .description = A code that says how a request or a call was answered: three digits in HTTP, a name and a number in gRPC.
glossary-close-frame = { -term-close-frame }
    .description = The WebSocket frame that begins or answers the end of a connection. It may carry a code and a reason.
glossary-close-reason = { -term-close-reason }
    .description = Text after the code in a Close frame, at most 123 bytes of UTF-8, meant for logs and not for end users.
glossary-frame = { -term-frame }
    .description = The unit in which WebSocket, HTTP/2 and HTTP/3 send things: a short header, then its payload.
glossary-data-frame = { -term-data-frame }
    .description = A WebSocket frame that carries a message or a part of one, as text or as bytes.
glossary-control-frame = { -term-control-frame }
    .description = A WebSocket frame that steers the connection: Close, Ping or Pong. Its payload has at most 125 bytes.
glossary-message = { -term-message }
    .description = What an application sends at once. On the wire it is one data frame or several.
glossary-payload = { -term-payload }
    .description = The bytes that a frame carries, without its header.

## How connections begin and end

glossary-connection = { -term-connection }
    .description = The path over which two endpoints exchange frames, requests or responses, until one of them ends it or something on the way breaks it.
glossary-handshake = { -term-handshake }
    .description = The exchange in which two sides agree to begin or to end something: a WebSocket, TLS.
glossary-opening-handshake = { -term-opening-handshake }
    .description = The HTTP request and its answer that turn a connection into a WebSocket. In HTTP/1.1 the answer that accepts it is 101.
glossary-closing-handshake = { -term-closing-handshake }
    .description = The exchange of two Close frames that ends a WebSocket connection in good order.

## Who takes part

glossary-client = { -term-client }
    .description = The side that opens the connection and sends requests, for example a browser.
glossary-server = { -term-server }
    .description = The side that accepts connections and answers requests.
glossary-peer = { -term-peer }
    .description = The other end of a connection, seen from one’s own.
glossary-endpoint = { -term-endpoint }
    .description = Either end of a connection, client or server.
glossary-gateway = { -term-gateway }
    .description = A server that passes requests on to another server and answers in its own name.
glossary-reverse-proxy = { -term-reverse-proxy }
    .description = Another name for a gateway: to the client it looks like the server itself.
glossary-load-balancer = { -term-load-balancer }
    .description = What spreads connections or requests over several servers: some answer like a gateway, others only relay bytes.

## What is sent

glossary-request = { -term-request }
    .description = What an HTTP client sends: a method, a target, header fields and, if need be, content.
glossary-response = { -term-response }
    .description = What an HTTP server answers: a status code, header fields and, if need be, content.
glossary-header-field = { -term-header-field }
    .description = A named value before the content of a request or response, such as `Retry-After: 120`.
glossary-byte = { -term-byte }
    .description = Eight bits. Limits count bytes, not characters: many characters take more than one.

## Time and trying again

glossary-timeout = { -term-timeout }
    .description = The longest that one side waits for another, or the event that this time is up.
glossary-idle-timeout = { -term-idle-timeout }
    .description = A timeout that runs while nothing is sent. When it is up, whoever set it hangs up.
glossary-heartbeat = { -term-heartbeat }
    .description = Something small that is sent again and again, so that each side knows the other is still there.
glossary-keepalive = { -term-keepalive }
    .description = What keeps an idle connection from being closed, for example a Ping frame now and then. A script in a page cannot send one; its server can.
glossary-retry = { -term-retry }
    .description = Sending the same request again after it failed.
glossary-reconnect = { -term-reconnect }
    .description = Opening a new connection after the old one ended.
glossary-backoff = { -term-backoff }
    .description = Waiting longer after each failed attempt, for instance twice as long each time.
glossary-jitter = { -term-jitter }
    .description = A random part of a delay, so that many clients do not come back at the same moment.

## How a code stands

glossary-error = { -term-error }
    .description = What went wrong. Not every code reports one.
glossary-reserved = { -term-reserved }
    .description = Set aside: the number is kept for a purpose of its own and is not free for others. 1005, 1006 and 1015 are reserved in the sense that no frame may carry them.
glossary-unassigned = { -term-unassigned }
    .description = In a registry, a number that nothing has been given yet.
glossary-deprecated = { -term-deprecated }
    .description = Still known, but no longer to be used in anything new.
glossary-private-use = { -term-private-use }
    .description = Numbers that no registry gives out: client and server agree on their meaning.

## On these pages

glossary-comparison = { -term-comparison }
    .description = A page that puts two codes or more side by side and says what tells them apart.
glossary-difference = { -term-difference }
    .description = A fact in which two codes are not alike.
