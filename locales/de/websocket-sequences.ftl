# Die Wörter der Ablaufdiagramme zu den WebSocket-Schließcodes. Die Schritte stehen in content/websocket/.
# $code ist der Code des Eintrags; in step-sees ist es der Code, den die Seite liest.

## Beteiligte

websocket-party-client = Client
websocket-party-proxy = Proxy
websocket-party-server = Server

## Was eine Seite liest

websocket-step-sees = liest { $code }
websocket-step-sees-usually = liest in der Regel 1006
websocket-step-sees-in-page = in einer Webseite: liest 1006
websocket-step-sees-elsewhere = in anderen APIs: liest evtl. 1015

## Öffnen und Nachrichten

websocket-step-upgrade = GET /chat, Upgrade: websocket
websocket-step-switching = 101 Switching Protocols
websocket-step-message = Textnachricht
websocket-step-binary = binäre Nachricht
websocket-step-big-message = eine sehr große Nachricht
websocket-step-unmasked = Frame ohne Maske
websocket-step-offer = Upgrade, bietet Erweiterung an
websocket-step-without-extension = 101, ohne die Erweiterung
websocket-step-request = Anfrage der Anwendung
websocket-step-invalid-answer = ungültige Antwort
websocket-step-tls = TLS-Handshake
websocket-step-certificate = Zertifikat

## Schließen

websocket-step-close = Close-Frame, Code { $code }
websocket-step-echo = Close-Frame, Code { $code } (Echo)
websocket-step-close-empty = Close-Frame ohne Code
websocket-step-close-1002 = Close-Frame, Code 1002
websocket-step-cut = Verbindung endet, kein Close-Frame
websocket-step-tls-cut = Verbindung endet vor dem WebSocket

## Was bei einem Beteiligten passiert

websocket-step-done = ruft close({ $code }) auf
websocket-step-done-without-code = ruft close() ohne Code auf
websocket-step-leaves = der Nutzer schließt die Webseite
websocket-step-bad-framing = stellt fehlerhaftes Framing fest
websocket-step-text-only = nimmt nur Text an
websocket-step-picks-reserved = schließt mit { $code }, reserviert
websocket-step-refuses-code = lehnt den Code ab: Protokollfehler
websocket-step-idle = erreicht seinen Leerlauf-Timeout
websocket-step-not-utf8 = findet Text, der kein UTF-8 ist
websocket-step-against-rule = lehnt ab: gegen die eigenen Regeln
websocket-step-over-limit = lehnt ab: über dem Grenzwert
websocket-step-needs-extension = kommt ohne Erweiterung nicht aus
websocket-step-exception = sein Handler löst Ausnahme aus
websocket-step-restarting = startet gleich neu
websocket-step-reconnects = verbindet sich nach 5 bis 30 s (zufällig) neu
websocket-step-overloaded = ist überlastet
websocket-step-elsewhere = andere Adresse, oder später
websocket-step-rejects-certificate = weist das Zertifikat zurück
websocket-step-no-login = stellt fest: Anmeldung abgelaufen
websocket-step-renews = meldet sich an, verbindet sich neu
websocket-step-no-right = kennt den Client, lehnt aber ab
websocket-step-stays-away = kommt nicht von selbst zurück
websocket-step-slow = antwortet nicht rechtzeitig
websocket-step-waited = hat lange genug gewartet
