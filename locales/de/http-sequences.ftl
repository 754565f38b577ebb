# Die Wörter der Ablaufdiagramme zu den HTTP-Statuscodes. Die Schritte stehen in content/http/.
# $code ist der Code des Eintrags; in step-sees ist es der Code, den die Seite liest.

## Beteiligte

http-party-client = Client
http-party-proxy = Proxy
http-party-server = Server

## Anfragen

http-step-get = GET /page
http-step-pass-on = GET /page, weitergereicht
http-step-get-if = GET /page, If-None-Match: "a1"
http-step-get-auth = GET /page, Authorization: …
http-step-get-proxy-auth = GET /page, Proxy-Authorization: …
http-step-put-if = PUT /page, If-Match: "a1"
http-step-expect = PUT /file, Expect: 100-continue
http-step-content = der Inhalt
http-step-upgrade = GET /chat, Upgrade: websocket
http-step-frames = WebSocket-Frames
http-step-post = POST /here
http-step-may-get = GET /there (aus POST darf GET werden)
http-step-get-there = GET /there
http-step-post-there = POST /there
http-step-many = viele weitere Anfragen

## Antworten

http-step-sees = liest { $code }
http-step-answer = { $code }
http-step-answer-retry = { $code }, Retry-After: 30
http-step-final = 200, die endgültige Antwort
http-step-ok = 200
http-step-ok-etag = 200, ETag: "a1"
http-step-switching = { $code }, Upgrade: websocket
http-step-hints = { $code }, Link auf /style.css
http-step-redirect = { $code }, Location: /there
http-step-not-modified = { $code }, ohne Inhalt
http-step-challenge = { $code }, WWW-Authenticate: Basic
http-step-proxy-challenge = { $code }, Proxy-Authenticate: Basic
http-step-invalid-answer = ungültige Antwort

## Was bei einem Beteiligten passiert

http-step-willing = ist bereit, den Inhalt anzunehmen
http-step-switches = stimmt dem Protokollwechsel zu
http-step-preparing = bereitet die Seite noch vor
http-step-loads-early = beginnt, /style.css zu laden
http-step-from-now-on = verwendet von nun an /there
http-step-next-time = ruft nächstes Mal wieder /here auf
http-step-performs = führt aus, was das POST verlangt
http-step-stores = behält eine Kopie
http-step-unchanged = stellt fest: nichts geändert
http-step-uses-copy = verwendet seine Kopie
http-step-changed = die Seite ändert sich inzwischen
http-step-condition-false = stellt fest: Bedingung nicht erfüllt
http-step-credentials = fügt seine Anmeldedaten hinzu
http-step-proxy-credentials = fügt Anmeldedaten für den Proxy hinzu
http-step-limit = zählt zu viele Anfragen
http-step-declines = lehnt Anfragen vorerst ab
http-step-waits = wartet 30 s
http-step-working = antwortet langsam
http-step-waited = hat lange genug gewartet
http-step-still-working = arbeitet vielleicht noch daran
