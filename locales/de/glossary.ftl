# Das Glossar. Jeder Begriff ist ein Fluent-Term, den auch andere Nachrichten verwenden dürfen ({ -term-close-frame }),
# und hat eine Nachricht, die die Glossarseite zeigt: den Begriff, wie er in einer Liste steht, und unter .description,
# was er hier bedeutet.
#
# Weitere Festlegungen für Deutsch, die nicht auf der Glossarseite stehen:
# Timeout (der), Frame (der), Socket (der), Log (das, nie „Protokoll“), Gateway (das), Ausnahme (exception), auslösen (throw,
# raise), Anmeldedaten (credentials), Herkunft (origin), Ursprungsserver (origin server), Upstream-Server (upstream),
# Station (hop), Register (registry), Weiterleitung (redirect), Inhalt (content), Voreinstellung und standardmäßig (default).

-term-close-code = Schließcode
-term-status-code = Statuscode
-term-close-frame = Close-Frame
-term-close-reason = Schließgrund
-term-frame = Frame
-term-data-frame = Daten-Frame
-term-control-frame = Steuer-Frame
-term-message = Nachricht
-term-payload = Nutzdaten
-term-handshake = Handshake
-term-opening-handshake = Öffnungs-Handshake
-term-closing-handshake = Schließ-Handshake
-term-client = Client
-term-server = Server
-term-peer = Gegenstelle
-term-endpoint = Endpunkt
-term-connection = Verbindung
-term-request = Anfrage
-term-response = Antwort
-term-header-field = Header-Feld
-term-byte = Byte
-term-gateway = Gateway
-term-reverse-proxy = Reverse-Proxy
-term-load-balancer = Load-Balancer
-term-timeout = Timeout
-term-idle-timeout = Leerlauf-Timeout
-term-heartbeat = Heartbeat
-term-keepalive = Keepalive
-term-retry = erneut versuchen
-term-reconnect = neu verbinden
-term-backoff = exponentieller Backoff
-term-jitter = Jitter
-term-error = Fehler
-term-reserved = reserviert
-term-unassigned = nicht vergeben
-term-deprecated = veraltet
-term-private-use = private Nutzung
-term-comparison = Vergleich
-term-difference = Unterschied

## Die Glossarseite

glossary-title = Glossar
    .description = Was die Wörter auf diesen Seiten bedeuten und wie sie auf Englisch heißen.
glossary-original = Englisch: { $term }

## Codes und Frames

glossary-close-code = { -term-close-code }
    .description = Eine Zahl, die angibt, warum eine WebSocket-Verbindung endete. Sie wird in einem Close-Frame übertragen, oder eine API setzt sie ein.
glossary-status-code = { -term-status-code }
    .description = Ein Code, der angibt, wie eine Anfrage oder ein Aufruf beantwortet wurde: drei Ziffern bei HTTP, ein Name und eine Zahl bei gRPC.
glossary-close-frame = { -term-close-frame }
    .description = Der WebSocket-Frame, der das Ende einer Verbindung einleitet oder beantwortet. Er kann einen Code und einen Schließgrund enthalten.
glossary-close-reason = { -term-close-reason }
    .description = Text nach dem Code in einem Close-Frame, höchstens 123 Byte UTF-8, für Logs gedacht und nicht für Endnutzer.
glossary-frame = { -term-frame }
    .description = Die Einheit, in der WebSocket, HTTP/2 und HTTP/3 senden: ein kurzer Header, danach die Nutzdaten.
glossary-data-frame = { -term-data-frame }
    .description = Ein WebSocket-Frame mit einer Nachricht oder einem Teil davon, als Text oder als Bytes.
glossary-control-frame = { -term-control-frame }
    .description = Ein WebSocket-Frame, der die Verbindung steuert: Close, Ping oder Pong. Seine Nutzdaten haben höchstens 125 Byte.
glossary-message = { -term-message }
    .description = Was eine Anwendung auf einmal sendet. Auf der Leitung sind das ein oder mehrere Daten-Frames.
glossary-payload = { -term-payload }
    .description = Die Bytes, die ein Frame transportiert, ohne seinen Header.

## Wie Verbindungen beginnen und enden

glossary-connection = { -term-connection }
    .description = Die Strecke, über die zwei Endpunkte Frames, Anfragen oder Antworten austauschen, bis einer von ihnen sie beendet oder etwas auf dem Weg sie unterbricht.
glossary-handshake = { -term-handshake }
    .description = Der Austausch, mit dem sich zwei Seiten darauf einigen, etwas zu beginnen oder zu beenden: einen WebSocket, TLS.
glossary-opening-handshake = { -term-opening-handshake }
    .description = Die HTTP-Anfrage und ihre Antwort, die aus einer Verbindung einen WebSocket machen. Bei HTTP/1.1 lautet die zustimmende Antwort 101.
glossary-closing-handshake = { -term-closing-handshake }
    .description = Der Austausch zweier Close-Frames, mit dem eine WebSocket-Verbindung geordnet endet.

## Wer beteiligt ist

glossary-client = { -term-client }
    .description = Die Seite, die die Verbindung öffnet und Anfragen sendet, zum Beispiel ein Browser.
glossary-server = { -term-server }
    .description = Die Seite, die Verbindungen annimmt und Anfragen beantwortet.
glossary-peer = { -term-peer }
    .description = Das andere Ende einer Verbindung, vom eigenen aus gesehen.
glossary-endpoint = { -term-endpoint }
    .description = Eines der beiden Enden einer Verbindung, Client oder Server.
glossary-gateway = { -term-gateway }
    .description = Ein Server, der Anfragen an einen anderen Server weitergibt und in eigenem Namen antwortet.
glossary-reverse-proxy = { -term-reverse-proxy }
    .description = Ein anderer Name für ein Gateway: Für den Client sieht es aus wie der Server selbst.
glossary-load-balancer = { -term-load-balancer }
    .description = Was Verbindungen oder Anfragen auf mehrere Server verteilt. Manche Load-Balancer antworten wie ein Gateway, andere reichen nur Bytes weiter.

## Was gesendet wird

glossary-request = { -term-request }
    .description = Was ein HTTP-Client sendet: eine Methode, ein Ziel, Header-Felder und bei Bedarf Inhalt.
glossary-response = { -term-response }
    .description = Was ein HTTP-Server antwortet: ein Statuscode, Header-Felder und bei Bedarf Inhalt.
glossary-header-field = { -term-header-field }
    .description = Ein benannter Wert vor dem Inhalt einer Anfrage oder Antwort, etwa `Retry-After: 120`.
glossary-byte = { -term-byte }
    .description = Acht Bit. Grenzwerte zählen Bytes, nicht Zeichen: Viele Zeichen belegen mehr als eines.

## Zeit und neue Versuche

glossary-timeout = { -term-timeout }
    .description = Die längste Zeit, die eine Seite auf die andere wartet, oder das Ereignis, dass diese Zeit abgelaufen ist.
glossary-idle-timeout = { -term-idle-timeout }
    .description = Ein Timeout, der läuft, solange nichts gesendet wird. Ist er abgelaufen, trennt die Seite, die ihn gesetzt hat, die Verbindung.
glossary-heartbeat = { -term-heartbeat }
    .description = Etwas Kleines, das immer wieder gesendet wird, damit jede Seite weiß, dass die andere noch da ist.
glossary-keepalive = { -term-keepalive }
    .description = Was eine ruhende Verbindung davor bewahrt, geschlossen zu werden, etwa ab und zu ein Ping-Frame. Das Skript einer Webseite kann keinen senden, der Server der Webseite schon.
glossary-retry = { -term-retry }
    .description = Dieselbe Anfrage nach einem Fehlschlag noch einmal senden.
glossary-reconnect = { -term-reconnect }
    .description = Eine neue Verbindung öffnen, nachdem die alte geendet hat.
glossary-backoff = { -term-backoff }
    .description = Nach jedem gescheiterten Versuch länger warten, etwa jedes Mal doppelt so lange.
glossary-jitter = { -term-jitter }
    .description = Ein zufälliger Anteil einer Wartezeit, damit nicht viele Clients im selben Augenblick zurückkommen.

## Welchen Stand ein Code hat

glossary-error = { -term-error }
    .description = Was schiefgegangen ist. Nicht jeder Code meldet einen.
glossary-reserved = { -term-reserved }
    .description = Freigehalten: Die Zahl ist für einen eigenen Zweck bestimmt und steht für andere nicht zur Verfügung. 1005, 1006 und 1015 sind in dem Sinn reserviert, dass kein Frame sie enthalten darf.
glossary-unassigned = { -term-unassigned }
    .description = In einem Register eine Zahl, der noch nichts zugeordnet ist.
glossary-deprecated = { -term-deprecated }
    .description = Noch bekannt, aber für Neues nicht mehr zu verwenden.
glossary-private-use = { -term-private-use }
    .description = Zahlen, die kein Register vergibt: Client und Server vereinbaren, was sie bedeuten.

## Auf diesen Seiten

glossary-comparison = { -term-comparison }
    .description = Eine Seite, die zwei oder mehr Codes nebeneinanderstellt und sagt, was sie unterscheidet.
glossary-difference = { -term-difference }
    .description = Ein Merkmal, in dem zwei Codes nicht übereinstimmen.
