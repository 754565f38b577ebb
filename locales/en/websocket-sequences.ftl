# The words of the sequence diagrams of the WebSocket close codes. The steps are in content/websocket/.
# $code is the entry’s own code; in step-sees it is the code that the side reads.

## Parties

websocket-party-client = Client
websocket-party-proxy = Proxy
websocket-party-server = Server

## What a side reads

websocket-step-sees = reads { $code }
websocket-step-sees-usually = usually reads 1006
websocket-step-sees-in-page = in a page: reads 1006
websocket-step-sees-elsewhere = in other APIs: may read 1015

## Opening and messages

websocket-step-upgrade = GET /chat, Upgrade: websocket
websocket-step-switching = 101 Switching Protocols
websocket-step-message = text message
websocket-step-binary = binary message
websocket-step-big-message = a very large message
websocket-step-unmasked = frame without a mask
websocket-step-offer = Upgrade, offers an extension
websocket-step-without-extension = 101, without the extension
websocket-step-request = request of the application
websocket-step-invalid-answer = invalid answer
websocket-step-tls = TLS handshake
websocket-step-certificate = certificate

## Closing

websocket-step-close = Close frame, code { $code }
websocket-step-echo = Close frame, code { $code } (echo)
websocket-step-close-empty = Close frame without a code
websocket-step-close-1002 = Close frame, code 1002
websocket-step-cut = connection ends, no Close frame
websocket-step-tls-cut = connection ends before any WebSocket

## What happens at a party

websocket-step-done = calls close({ $code })
websocket-step-done-without-code = calls close() without a code
websocket-step-leaves = the user closes the page
websocket-step-bad-framing = finds broken framing
websocket-step-text-only = accepts only text
websocket-step-picks-reserved = closes with { $code } (reserved)
websocket-step-refuses-code = refuses the code as a protocol error
websocket-step-idle = reaches its idle timeout
websocket-step-not-utf8 = finds text that is not valid UTF-8
websocket-step-against-rule = refuses it: against its rules
websocket-step-over-limit = refuses it: over its size limit
websocket-step-needs-extension = cannot work without the extension
websocket-step-exception = its handler raises an exception
websocket-step-restarting = is about to restart
websocket-step-reconnects = reconnects after a random 5 to 30 s
websocket-step-overloaded = is overloaded
websocket-step-elsewhere = tries another address, or later
websocket-step-rejects-certificate = rejects the certificate
websocket-step-no-login = finds that the login has expired
websocket-step-renews = logs in again, then reconnects
websocket-step-no-right = knows the client, but says no
websocket-step-stays-away = does not come back on its own
websocket-step-slow = does not answer in time
websocket-step-waited = has waited long enough
