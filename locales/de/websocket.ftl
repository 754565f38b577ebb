# Schließcodes von WebSocket: die Wörter. Die Fakten stehen in content/websocket/.
# Die Texte der Paare stehen in websocket-comparisons.ftl.

websocket = WebSocket-Schließcodes
    .label = WebSocket
    .description = Ein Schließcode gibt an, warum eine WebSocket-Verbindung endete. Manche Codes kommen in einem Close-Frame an; andere, etwa 1006, gibt es nur auf der Seite, die sie meldet.
    .both = Beide sind WebSocket-Schließcodes: Jeder gibt an, warum eine WebSocket-Verbindung endete.

## Gruppen

websocket-group-protocol = Codes des Protokolls
    .description = Die Codes 1000 bis 2999 gehören dem Protokoll und seinen Erweiterungen [](source:rfc6455#7.4.2). Drei davon, 1005, 1006 und 1015, werden nie gesendet: Sie existieren nur in der API, die sie meldet [](source:rfc6455#7.4.1). Die Codes 1012, 1013 und 1014 stehen nicht in RFC 6455; sie wurden später registriert [](source:iana-websocket).
websocket-group-registered = Registrierte Codes
    .description = Die Codes 3000 bis 3999 sind für Bibliotheken, Frameworks und Anwendungen da, die sie bei der IANA registrieren [](source:rfc6455#7.4.2). Anwendungen dürfen diesen Bereich nutzen, auch wenn manche Webseiten behaupten, es sei ihnen verboten.
websocket-group-private = Private Codes
    .description = Die Codes 4000 bis 4999 sind für private Nutzung bestimmt und können nicht registriert werden [](source:rfc6455#7.4.2). Client und Server vereinbaren, was sie bedeuten. HTTP 401 als 4401 nachzubilden ist eine Gewohnheit, kein Standard.

## Merkmale

websocket-fact-sent-on-wire = Wird im Close-Frame gesendet
    .description = Ob der Code in einem Close-Frame übertragen werden kann oder nur in der API der Seite existiert, die ihn meldet.
    .yes = Ja
    .no = Nein
    .difference = { $yes } wird in einem Close-Frame gesendet, { $no } nicht.
websocket-fact-sender = Gesendet von
    .description = Die Seite, die den Code in einen Close-Frame setzt.
    .client = Client
    .server = Server
    .either = Jede der beiden Seiten
    .nobody = Niemand
    .difference =
        { $a-value ->
            [client] { $a } sendet der Client
            [server] { $a } sendet der Server
            [either] { $a } darf jede der beiden Seiten senden
            [nobody] { $a } sendet niemand
           *[other] { $a } wird gesendet von: { $a-text }
        }; { $b-value ->
            [client] { $b } sendet der Client
            [server] { $b } sendet der Server
            [either] { $b } darf jede der beiden Seiten senden
            [nobody] { $b } sendet niemand
           *[other] { $b } wird gesendet von: { $b-text }
        }.
websocket-fact-cause = Wo Sie suchen
    .description = Der Teil des Systems, auf den der Code hinweist.
    .application = Entscheidung der Anwendung
    .endpoint = Endpunkt, der geschlossen hat
    .protocol = Framing und Aushandlung
    .message = Nachricht
    .connection = Netzwerk und Handshake
    .upstream = Server hinter dem Gateway
    .tls = TLS
    .difference =
        Prüfen Sie bei { $a } { $a-value ->
            [application] die Entscheidung der Anwendung
            [endpoint] den Endpunkt, der geschlossen hat
            [protocol] Framing und Aushandlung
            [message] die Nachricht
            [connection] das Netzwerk und den Handshake
            [upstream] den Server hinter dem Gateway
            [tls] TLS
           *[other] Folgendes: { $a-text }
        }, bei { $b } { $b-value ->
            [application] die Entscheidung der Anwendung
            [endpoint] den Endpunkt, der geschlossen hat
            [protocol] Framing und Aushandlung
            [message] die Nachricht
            [connection] das Netzwerk und den Handshake
            [upstream] den Server hinter dem Gateway
            [tls] TLS
           *[other] Folgendes: { $b-text }
        }.
websocket-fact-error = Fehler
    .description = Ob der Code meldet, dass etwas schiefgegangen ist, oder ein gewöhnliches Ende.
    .yes = Ja
    .no = Nein
    .difference = { $yes } meldet einen Fehler, { $no } nicht.
websocket-fact-clean = Sauberes Schließen (wasClean)
    .description = Was wasClean in der Regel angibt: true, wenn der Schließ-Handshake abgeschlossen wurde, gleich was der Code bedeutet.
    .yes = Ja
    .for-receiver = Ja, auf der Seite, die den Code empfangen hat
    .no = Nein
    .difference =
        Bei { $a } ist wasClean in der Regel { $a-value ->
            [yes] true
            [for-receiver] true, aber nur auf der Seite, die den Code empfangen hat
           *[no] false
        }; bei { $b } ist es in der Regel { $b-value ->
            [yes] true
            [for-receiver] true, aber nur auf der Seite, die den Code empfangen hat
           *[no] false
        }.
websocket-fact-reconnect = Automatisch neu verbinden
    .description = Ob ein Client von sich aus eine neue Verbindung öffnen sollte.
    .yes = Ja
    .with-backoff = Ja, mit Backoff
    .after-delay = Ja, nach einer Wartezeit
    .after-fix = Erst, wenn die Ursache behoben ist
    .no = Nein
    .difference =
        Nach { $a } sollte sich der Client { $a-value ->
            [yes] neu verbinden
            [with-backoff] mit Backoff neu verbinden
            [after-delay] nach einer Wartezeit neu verbinden
            [after-fix] erst neu verbinden, wenn die Ursache behoben ist
           *[no] nicht automatisch neu verbinden
        }; nach { $b } sollte er sich { $b-value ->
            [yes] neu verbinden
            [with-backoff] mit Backoff neu verbinden
            [after-delay] nach einer Wartezeit neu verbinden
            [after-fix] erst neu verbinden, wenn die Ursache behoben ist
           *[no] nicht automatisch neu verbinden
        }.
websocket-fact-script-may-send = Im Skript einer Webseite erlaubt
    .description = Ob die Methode close() im Skript einer Webseite den Code akzeptiert; sie akzeptiert nur 1000 und 3000 bis 4999.
    .yes = Ja
    .no = Nein
    .difference = Das Skript einer Webseite darf { $yes } an die Methode close() übergeben, { $no } aber nicht.
websocket-fact-defined-by = Definiert durch
    .description = Das Dokument oder Register, das dem Code seine Bedeutung gibt.
    .rfc6455 = RFC 6455
    .iana = IANA-Registrierung
    .difference =
        { $a } wird definiert durch { $a-value ->
            [iana] eine spätere IANA-Registrierung
           *[other] { $a-text }
        }, { $b } durch { $b-value ->
            [iana] eine spätere IANA-Registrierung
           *[other] { $b-text }
        }.
websocket-fact-http-counterpart = Entsprechung in HTTP
    .description = Der HTTP-Statuscode, der dasselbe über eine Anfrage sagt.

## Unterstützung in Bibliotheken

websocket-matrix-accepts = Beim Empfang akzeptiert
    .yes = Ja
    .no = Nein
    .partly = Nur neuere Versionen

## Codes aus RFC 6455 und dem zugehörigen Register

websocket-1000 = Normaler Abschluss
    .summary = Die Verbindung hat ihren Zweck erfüllt, und eine Seite hat das ausdrücklich gesagt.
    .description =
        Code 1000 besagt, dass der Zweck der Verbindung erfüllt ist [](source:rfc6455#7.4.1). Er ist der einzige Code unter 3000, den das Skript einer Webseite an `close()` übergeben darf [](source:whatwg-websockets#dom-websocket-close).

        Der Code, den Sie lesen, stammt aus dem ersten Close-Frame, den Sie empfangen haben [](source:rfc6455#7.1.5). Ein Empfänger schickt gewöhnlich den Code zurück, den er bekommen hat [](source:rfc6455#5.5.1). Nach Ihrem eigenen `close(1000)` kann der Code 1000 in Ihrem `close`-Ereignis also dieses Echo sein und keine Entscheidung des Servers.

        `close()` ohne Argumente sendet nicht 1000, auch wenn die MDN-Seite zu `close()` das in der älteren Kopie, die wir gelesen haben, so angibt [](source:mdn-close). Der Aufruf sendet einen leeren Close-Frame [](source:whatwg-websockets#dom-websocket-close), und die Gegenstelle meldet [1005](entry:websocket/1005).
    .when-seen =
        - Ein Skript ruft `close(1000)` auf, mit oder ohne Schließgrund [](source:whatwg-websockets#dom-websocket-close).
        - Ein Python-Programm ruft `close()` der Bibliothek websockets auf, die ohne andere Angabe 1000 verwendet [](source:python-websockets#src/websockets/asyncio/connection.py).
        - Eine ASGI-Anwendung sendet `websocket.close` ohne Code; uvicorn setzt 1000 ein [](source:uvicorn#uvicorn/protocols/websockets/websockets_impl.py).
        - Java-WebSocket empfängt einen leeren Close-Frame. Die Bibliothek meldet 1000, wo nach RFC 6455 der Code 1005 stünde [](source:java-websocket).
    .how-to-fix =
        - Meist gibt es nichts zu beheben. Kommt das Ende überraschend, suchen Sie in Ihrem eigenen Code nach einem Pfad, der `close` aufruft, oder nach einem Server, der nach einer einzigen Antwort schließt.
        - Verbinden Sie sich nicht automatisch neu, es sei denn, die Anwendung braucht eine dauerhafte Verbindung.
    .when-to-use = Senden Sie 1000, wenn die Arbeit getan ist und nichts schiefging. Übergeben Sie den Code ausdrücklich: `close(1000)`, nicht `close()`.

websocket-1001 = Endpunkt verlässt die Verbindung
    .summary = Der Endpunkt selbst verlässt die Verbindung: Die Webseite wurde geschlossen oder verlassen, oder der Server fährt herunter.
    .description =
        Code 1001 besagt, dass ein Endpunkt die Verbindung verlässt, aus einem Grund, der außerhalb des Austauschs liegt [](source:rfc6455#7.4.1). Das ist ein gewöhnliches Ende, kein Fehler.

        Ein Browser sendet ihn von sich aus, wenn das Dokument verschwindet, dem der Socket gehört [](source:whatwg-websockets#make-disappear). Das Skript einer Webseite kann es nicht: `close(1001)` löst einen `InvalidAccessError` aus [](source:whatwg-websockets#dom-websocket-close).

        Der Code sagt nicht, ob der Endpunkt wiederkommt. Ein Server, der neu startet, kann das mit [1012](entry:websocket/1012) mitteilen.
    .when-seen =
        - Jemand schließt den Tab oder folgt einem Link, und der Browser beginnt den Schließ-Handshake [](source:whatwg-websockets#make-disappear).
        - Ein Python-Server fährt herunter: `Server.close()` der Bibliothek websockets schließt die Verbindungen mit 1001 [](source:python-websockets#src/websockets/asyncio/server.py).
        - Ein nach WebAssembly übersetztes Go-Programm ruft `CloseNow` von coder/websocket auf [](source:coder#ws_js.go).
        - Nicht, wenn eine Webseite nur ihr Socket-Objekt verliert: Räumt der Garbage Collector einen noch offenen Socket ab, wird ein leerer Close-Frame gesendet, und der Server meldet [1005](entry:websocket/1005) [](source:whatwg-websockets#garbage-collection).
    .how-to-fix =
        - Auf dem Client: Verbinden Sie sich neu, wenn ein Server die Verbindung verlassen hat. Warten Sie vorher eine zufällige Zeit, damit nicht alle Clients gleichzeitig zurückkehren [](source:rfc6455#7.2.3).
        - Auf dem Server: Lassen Sie Verbindungen auslaufen, bevor Sie ihn herunterfahren, und fangen Sie Stoppsignale ab. Ein hart beendeter Prozess sendet keinen Close-Frame, und seine Clients sehen [1006](entry:websocket/1006).
        - Ignorieren Sie ihn auf dem Server, wenn jemand nur die Webseite verlassen hat.
    .when-to-use = Ein Server sendet 1001, wenn er herunterfährt. Für einen Neustart ist 1012 besser, falls Ihre Clients ihn verstehen. Skripte von Webseiten können 1001 nicht senden; verwenden Sie dort 1000.

websocket-1002 = Protokollfehler
    .summary = Die Gegenstelle hat Bytes empfangen, die kein gültiges WebSocket-Framing sind oder eine andere Regel des Protokolls verletzen.
    .description =
        Ein Endpunkt, der eine Verletzung des Protokolls feststellt, schließt mit 1002 [](source:rfc6455#7.4.1). Das macht die WebSocket-Bibliothek, nicht die Anwendung.

        Nur die Seite, die den Close-Frame empfängt, liest 1002. Die Seite, die den Fehler bemerkt hat, bekam keinen Close-Frame und meldet daher in der Regel [1006](entry:websocket/1006) oder einen Fehler ihrer Bibliothek [](source:rfc6455#7.1.5).

        Code 1002 beweist nicht, dass das Framing fehlerhaft ist. Chromium sendet ihn auch bei Text, der kein gültiges UTF-8 ist, wo Sie vielleicht [1007](entry:websocket/1007) erwarten [](source:chromium).
    .when-seen =
        - Ein Client sendet einen Frame ohne Maske, oder ein Server sendet einen mit Maske [](source:rfc6455#5.1).
        - In einem Frame sind reservierte Bits gesetzt, ohne dass eine Erweiterung ausgehandelt wurde, er hat einen unbekannten Opcode, oder er setzt etwas fort, das nie begonnen hat [](source:ws#lib/receiver.js).
        - Ein Steuer-Frame ist fragmentiert oder zu lang [](source:ws#lib/receiver.js).
        - Ein Close-Frame hat einen Body von einem Byte oder enthält einen Code, den die Bibliothek ablehnt [](source:ws#lib/receiver.js). Für tungstenite ist 1014 ein solcher Code [](source:tungstenite#src/protocol/mod.rs).
        - Der Schließgrund in einem Close-Frame ist kein gültiges UTF-8, und der Empfänger ist gorilla/websocket [](source:gorilla#conn.go).
        - Eine Textnachricht ist kein gültiges UTF-8, und der Empfänger ist Chromium [](source:chromium).
    .how-to-fix =
        1. Stellen Sie fest, welche Seite 1002 gesendet hat. Diese Seite hat den Fehler bemerkt, ihr Log sagt also mehr als Ihres.
        2. Zeichnen Sie die Frames auf, im Netzwerk-Tab des Browsers oder mit einem Paketmitschnitt, und suchen Sie den ersten fehlerhaften.
        3. Schließen Sie aus, dass ein Proxy Bytes umschreibt oder komprimiert, dass es ein zweites `Upgrade` gibt und dass gewöhnliches HTTP auf einen bereits umgestellten Socket geschrieben wird.
        4. Ist der Client Chromium, prüfen Sie auch die Zeichenkodierung des Textes: siehe [1002 vs. 1007](comparison:websocket/1002-vs-1007).
    .when-to-use = Überlassen Sie 1002 der Bibliothek, die die Frames prüft. Eine Anwendung, die eine Nachricht ablehnt, verwendet 1003, 1008, 1009 oder einen eigenen Code.

websocket-1003 = Nicht unterstützte Daten
    .summary = Der Endpunkt kann mit dieser Art von Nachricht grundsätzlich nichts anfangen, zum Beispiel mit Binärdaten, wenn er nur Text versteht.
    .description =
        Bei Code 1003 geht es um den Typ einer Nachricht, nicht um ihren Inhalt oder ihre Größe. Die Nachricht ist wohlgeformt; der Endpunkt hat für diesen Typ nur keine Verwendung. Das Beispiel im Standard ist ein Endpunkt für Text, der eine binäre Nachricht empfängt [](source:rfc6455#7.4.1).

        Manche Webseiten führen 1000 bis 1003 als normale Codes auf. Code 1003 ist ein Fehler: Seinetwegen endet die Verbindung.

        Die Namen in manchen Bibliotheken verbergen die Bedeutung. Java-WebSocket nennt ihn `REFUSE` [](source:java-websocket), Jakarta WebSocket `CANNOT_ACCEPT` [](source:jakarta).
    .when-seen =
        - Eine binäre Nachricht trifft auf Code, der nur Text annimmt, oder umgekehrt [](source:rfc6455#7.4.1).
        - Ein Skript übergibt einen `ArrayBuffer` oder einen `Blob` an `send()`, was eine binäre Nachricht ergibt [](source:whatwg-websockets#dom-websocket-send), und der Server erwartet Text.
    .how-to-fix =
        - Senden Sie den anderen Typ: eine Zeichenkette statt `ArrayBuffer` oder `Blob`, oder umgekehrt.
        - Oder bringen Sie dem Empfänger beide Typen bei.
        - Versuchen Sie es nicht noch einmal mit demselben Typ; die Antwort bleibt dieselbe.
    .when-to-use = Senden Sie 1003, wenn Sie keine Nachricht dieses Typs annehmen könnten. Ginge eine kleinere durch, senden Sie 1009; verstößt der Inhalt gegen eine Regel, 1008.

websocket-1004 = Reserviert
    .summary = RFC 6455 hält diesen Code frei: Er hat heute keine Bedeutung.
    .description =
        RFC 6455 reserviert 1004 und gibt ihm keine Bedeutung [](source:rfc6455#7.4.1).

        Er bedeutet nicht „Frame zu groß“. Entwürfe vor dem RFC haben ihn so verwendet, und archivierte Webseiten zeigen neben 1004 immer noch `CLOSE_TOO_LARGE` [](source:webplatform). Der Code für die Größe ist [1009](entry:websocket/1009).

        Die Regel, dass ein Code nicht in einem Close-Frame stehen darf, ist für 1005, 1006 und 1015 formuliert, nicht für 1004 [](source:rfc6455#7.4.1). Die meisten Bibliotheken lehnen ihn trotzdem ab, zum Beispiel ws [](source:ws#lib/validation.js). Es gibt Ausnahmen: .NET lässt Sie ihn senden [](source:dotnet), und Chromium akzeptiert ihn beim Empfang [](source:chromium).
    .when-seen =
        - Die Gegenstelle verwendet eine Bibliothek aus der Zeit vor RFC 6455 oder eigene Zahlen [](source:webplatform).
        - Ihr eigener Code sendet 1004: ws wertet einen Close-Frame mit einem abgelehnten Code als Protokollfehler [](source:ws#lib/receiver.js), Sie bekommen also [1002](entry:websocket/1002).
    .how-to-fix =
        - Aktualisieren Sie die Gegenstelle, oder berichtigen Sie ihre Liste der Codes.
        - Meint der Absender, dass eine Nachricht zu groß ist, ändern Sie den Code in 1009.
    .when-to-use = Senden Sie ihn nicht. Verwenden Sie 1009 für eine zu große Nachricht und 4000 bis 4999 für eigene Bedeutungen.

websocket-1005 = Kein Status erhalten
    .summary = Ein Close-Frame ist angekommen, aber er enthielt keinen Code.
    .description =
        Code 1005 meldet die API, wenn der Body des Close-Frames leer war [](source:rfc6455#7.1.5). Er wird nie übertragen: Ein Endpunkt darf ihn nicht in einen Close-Frame setzen [](source:rfc6455#7.4.1). Der Schließ-Handshake wurde in der Regel abgeschlossen, deshalb ist `wasClean` in der Regel `true` [](source:rfc6455#7.1.4).

        Die übliche Ursache ist `close()` ohne Argumente. Anders als oft behauptet, sendet der Aufruf nicht 1000, sondern gar keinen Code [](source:whatwg-websockets#dom-websocket-close).

        Manche Listen beschreiben 1005 als eine Verbindung, die ohne Close-Frame endete [](source:luka967). Das ist [1006](entry:websocket/1006): Zu 1005 gehört ein Close-Frame [](source:rfc6455#7.1.5).
    .when-seen =
        - Die andere Seite hat `close()` ohne Code aufgerufen [](source:whatwg-websockets#dom-websocket-close).
        - In einem Browser hat der Garbage Collector einen Socket abgeräumt, der noch offen war [](source:whatwg-websockets#garbage-collection).
        - Sie haben einen leeren Close-Frame an ws gesendet, das mit einem leeren antwortet [](source:ws#lib/websocket.js).
        - Die Verbindung einer ASGI-Anwendung ist verschwunden: Die Backends wsproto und Sans-I/O von uvicorn melden dann 1005, obwohl es nach dem Wortlaut von RFC 6455 der Code 1006 wäre [](source:uvicorn).
    .how-to-fix =
        - Übergeben Sie bei jedem Schließen ausdrücklich einen Code und einen kurzen Schließgrund.
        - Behandeln Sie einen empfangenen Code 1005 wie 1000, es sei denn, Ihr Protokoll sichert einen Code zu. Die Bibliothek websockets für Python zählt 1000, 1001 und 1005 als erfolgreiches Schließen [](source:python-websockets#src/websockets/frames.py).
        - Nehmen Sie hinter uvicorn 1005 nicht als Beweis dafür, dass der Client sich verabschiedet hat.
    .when-to-use = Niemand kann 1005 senden. Bibliotheken, die ihn als Argument annehmen, etwa gorilla/websocket, schreiben einen leeren Close-Frame [](source:gorilla#conn.go). Senden Sie stattdessen 1000.

websocket-1006 = Abnormaler Abschluss
    .summary = Es wurde kein Close-Frame empfangen: Die Verbindung ist abgerissen, oder sie wurde nie geöffnet.
    .description =
        Code 1006 ist ein Urteil Ihrer eigenen Seite: Es kam kein Close-Frame [](source:rfc6455#7.1.5). Niemand sendet ihn, und kein Endpunkt darf es [](source:rfc6455#7.4.1). Der Schließgrund ist leer, und `wasClean` ist `false` [](source:rfc6455#7.1.4).

        Dahinter steckt mehr als eine abgerissene TCP-Verbindung. In einem Browser endet auch jeder gescheiterte Handshake mit 1006: unbekannter Host, abgewiesener Port, ungültiges Zertifikat, ein HTTP-Fehler. Der Standard verbirgt den Unterschied absichtlich, damit Skripte das Netzwerk nicht ausforschen können [](source:whatwg-websockets#feedback-from-the-protocol). Stellt der Browser selbst einen Protokollfehler fest, bekommt der Server einen Code, und die Webseite liest trotzdem 1006 [](source:chromium), [](source:chromium-blink).

        Der Code sagt also nicht, was gescheitert ist. Klären Sie zuerst, ob `open` ausgelöst wurde.
    .when-seen =
        - **Die Verbindung wurde nie geöffnet.** Der Name ließ sich nicht auflösen, der Port war geschlossen, TLS schlug fehl, oder der Server schloss den Handshake nicht ab [](source:whatwg-websockets#feedback-from-the-protocol).
        - **Der Server hat sie vor dem Annehmen abgelehnt.** ASGI-Server antworten dann mit HTTP 403; der 4xxx-Code, den Sie gewählt haben, verlässt den Server nie [](source:asgi-403), [](source:uvicorn#uvicorn/protocols/websockets/websockets_impl.py).
        - **Ein Proxy hat seinen Leerlauf-Timeout erreicht.** Standardmäßig beendet nginx den Tunnel nach 60 s ohne Bytes vom Upstream-Server (`proxy_read_timeout`) [](source:nginx#src/http/modules/ngx_http_proxy_module.c).
        - **Ein Proxy wurde neu gestartet.** Cloudflare startet Edge-Server für neue Versionen neu, was offene WebSockets beendet [](source:cloudflare-websockets).
        - **Der Server hat die TCP-Verbindung gekappt.** `terminate()` in ws [](source:ws#lib/websocket.js) und `Conn.Close()` in gorilla/websocket [](source:gorilla#conn.go) senden keinen Close-Frame, und ein abstürzender Prozess auch nicht.
        - **Der Browser hat die Verbindung abgebrochen.** Er hat etwas Ungültiges empfangen, zum Beispiel Text, der kein UTF-8 ist [](source:chromium).
        - **Sie haben `close()` aufgerufen und keine Antwort bekommen.** Chromium (Quelltext von etwa 2022) wartet 60 s auf den Close-Frame des Servers [](source:chromium). Rufen Sie `close()` vor `open` auf, scheitert die Verbindung sofort [](source:whatwg-websockets#dom-websocket-close).
        - Nicht auf einer Fehlerseite von Cloudflare: Deren Fehler 1006 bedeutet eine gesperrte IP-Adresse und hat hiermit nichts zu tun [](source:cloudflare-1xxx).
    .how-to-fix =
        1. Prüfen Sie, ob `open` ausgelöst wurde. Wenn nicht, ist der Handshake gescheitert: Ein Skript kann nicht sehen, warum, lesen Sie also den HTTP-Status im Netzwerk-Tab oder mit curl. Prüfen Sie dann den Pfad, die Zertifikatskette und die Header `Upgrade` und `Connection` an jedem Proxy.
        2. Wurde `open` ausgelöst, vergleichen Sie die Lebensdauer der Verbindung mit dem Leerlauf-Timeout jeder Station. Senden Sie Daten in kürzeren Abständen als der kürzeste dieser Timeouts: Pings vom Server oder einen Heartbeat der Anwendung. Skripte von Webseiten können keine Pings senden [](source:whatwg-websockets#ping-and-pong-frames).
        3. Senden Sie auf dem Server in jedem Codepfad, der die Verbindung beendet, einen Close-Frame und warten Sie auf die Antwort. Schreiben Sie bei gorilla/websocket eine Close-Nachricht vor `Conn.Close()` [](source:gorilla#conn.go). Nehmen Sie bei ASGI zuerst an und schließen Sie dann mit Ihrem Code [](source:asgi-403).
        4. Verbinden Sie sich aus dem `close`-Handler heraus neu; ein `error`-Ereignis muss nicht vorausgehen [](source:gecko-dom). Warten Sie zuerst eine zufällige Zeit von 0 bis 5 s, und gehen Sie dann zu begrenztem exponentiellem Backoff über [](source:rfc6455#7.2.3). Hören Sie auf, wenn der Handshake immer wieder scheitert.
    .when-to-use = Niemand kann 1006 senden; Bibliotheken wie ws lösen beim Versuch eine Ausnahme aus [](source:ws#lib/sender.js). Um der anderen Seite zu sagen, warum Sie schließen, senden Sie 1000, 1001, 1011 oder einen eigenen Code und warten Sie auf die Antwort.

websocket-1007 = Ungültige Nutzdaten im Frame
    .summary = Die Gegenstelle sagt, dass eine Nachricht ihrem Typ widerspricht, in der Praxis, dass eine Textnachricht kein gültiges UTF-8 ist.
    .description =
        Bei Code 1007 geht es um die Bytes in einer Nachricht [](source:rfc6455#7.4.1). Der Frame ist in Ordnung, aber der Text darin ist kein gültiges UTF-8 [](source:rfc6455#8.1). Es handelt sich um einen echten Close-Frame: Die andere Seite hat ihn Ihnen gesendet.

        Nicht jeder Endpunkt verwendet ihn. Bei fehlerhaftem UTF-8 sendet Firefox 1007 [](source:gecko-net), Chromium dagegen [1002](entry:websocket/1002) [](source:chromium). In beiden Fällen liest die Webseite [1006](entry:websocket/1006), weil der Browser die Verbindung selbst abgebrochen hat [](source:rfc6455#7.1.5).

        Für fehlerhaftes JSON oder ein verletztes Schema ist er nicht gedacht: Eine solche Nachricht ist immer noch gültiger Text.
    .when-seen =
        - Die Gegenstelle verwendet ws und hat ungültiges UTF-8 in einer Textnachricht oder im Schließgrund eines Close-Frames gefunden [](source:ws#lib/receiver.js).
        - Die Gegenstelle verwendet ws und konnte eine komprimierte Nachricht nicht entpacken [](source:ws#lib/permessage-deflate.js).
        - Die Gegenstelle verwendet die Bibliothek websockets für Python, und das Dekodieren des Textes ist gescheitert [](source:python-websockets#src/websockets/protocol.py).
        - Ein nativer Client sendet Bytes als Text, oder ein Proxy verändert sie. Das Skript einer Webseite kann das mit einer Zeichenkette nicht verursachen, denn diese wird immer zu gültigem UTF-8 kodiert [](source:whatwg-websockets#dom-websocket-send).
    .how-to-fix =
        1. Senden Sie Bytes als binäre Nachrichten, nicht als Text.
        2. Sehen Sie beim Absender nach: ein alter Zeichensatz, der nie umgewandelt wurde, oder Text, der mitten in einer UTF-8-Sequenz abgeschnitten wurde.
        3. Wenn Sie einen Schließgrund kürzen, schneiden Sie an einer Zeichengrenze. Die Grenze liegt bei 123 Byte, nicht bei 123 Zeichen [](source:whatwg-websockets#dom-websocket-close).
        4. War der Text beim Absenden gültig, verdächtigen Sie die Komprimierung und die Proxys auf dem Weg.
        5. Senden Sie dieselben Daten nicht noch einmal.
    .when-to-use = Überlassen Sie 1007 der Bibliothek, die den Text dekodiert. Bei gültigem Text mit falschem Inhalt, etwa fehlerhaftem JSON, senden Sie 1008 oder einen Code von 4000 bis 4999.

websocket-1008 = Richtlinienverstoß
    .summary = Eine Nachricht oder die Gegenstelle selbst verstößt gegen eine Regel des Endpunkts, der geschlossen hat.
    .description =
        Code 1008 ist absichtlich unbestimmt. Er ist der Auffangcode, wenn weder [1003](entry:websocket/1003) noch [1009](entry:websocket/1009) passt oder wenn der Endpunkt lieber keine Einzelheiten nennt [](source:rfc6455#7.4.1).

        Deshalb ist der Schließgrund oft der einzige Hinweis. Er ist für Logs und für die Entwicklung gedacht; ein Client darf ihn seinen Nutzern nicht anzeigen [](source:rfc6455#5.5.1).

        Eine Ablehnung während des Handshakes ist etwas anderes. Ein ASGI-Server, der eine Verbindung ablehnt, antwortet mit HTTP 403 [](source:asgi-403), und ein Browser macht daraus [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol).
    .when-seen =
        - Der Server fand nach dem Handshake die Anmeldung, die Berechtigung, die Anfragerate oder den Inhalt unannehmbar. RFC 6455 überlässt die Regel dem Endpunkt [](source:rfc6455#7.4.1).
        - ws hat eine Nachricht in zu vielen Fragmenten oder Stücken empfangen (`WS_ERR_TOO_MANY_BUFFERED_PARTS`) [](source:ws#lib/receiver.js).
        - coder/websocket hat eine Datennachricht empfangen, obwohl mit `CloseRead` erklärt war, dass keine erwartet wird [](source:coder#read.go).
        - coder/websocket, nach WebAssembly übersetzt, ist beim Lesen oder Verbinden in einen Timeout gelaufen [](source:coder#ws_js.go).
    .how-to-fix =
        1. Lesen Sie den Schließgrund im `close`-Ereignis und im Log des Servers.
        2. Prüfen Sie das Token, die Herkunft und das Kontingent.
        3. Ändern Sie, was abgelehnt wurde, bevor Sie sich neu verbinden. Dieselbe Nachricht oder dieselben Anmeldedaten führen zur selben Antwort.
        4. Wenn Sie den Server entwickeln, senden Sie nach Möglichkeit einen genaueren Code: [3000](entry:websocket/3000), [3003](entry:websocket/3003) oder einen von 4000 bis 4999.
    .when-to-use = Senden Sie 1008 für eine Ablehnung, mit der Sie gerechnet haben und die kein anderer Code beschreibt. Für eine Größenbeschränkung senden Sie 1009, für einen unerwarteten Fehler 1011.

websocket-1009 = Nachricht zu groß
    .summary = Eine Nachricht ist größer, als der Empfänger anzunehmen bereit ist.
    .description =
        Der Empfänger hat einen Grenzwert für eine einzelne Nachricht, und eine Nachricht hat ihn überschritten [](source:rfc6455#7.4.1). MDN spricht von einem Daten-Frame [](source:mdn-closecode), der Standard von einer Nachricht.

        Der Unterschied ist wichtig. Eine Nachricht in Fragmente zu teilen hilft nicht, denn Bibliotheken zählen die ganze Nachricht [](source:ws#lib/receiver.js), [](source:python-websockets#src/websockets/protocol.py). Komprimierung hilft bei ws nicht, denn es prüft die Größe nach dem Entpacken noch einmal [](source:ws#lib/permessage-deflate.js).

        Die Voreinstellungen liegen weit auseinander: 32 KiB in coder/websocket [](source:coder#read.go), 100 MiB in ws [](source:ws#lib/websocket.js). Eine Nachricht, die ein Server durchlässt, kann der nächste ablehnen.
    .when-seen =
        - ws: mehr als `maxPayload`, bei Clients wie bei Servern [](source:ws#lib/websocket.js).
        - websockets für Python: mehr als `max_size`, standardmäßig 1 MiB [](source:python-websockets#src/websockets/asyncio/server.py).
        - coder/websocket: mehr als der Lesegrenzwert, standardmäßig 32.768 Byte [](source:coder#read.go).
        - gorilla/websocket: nur wenn das Programm `SetReadLimit` aufgerufen hat [](source:gorilla#conn.go).
        - uvicorn: mehr als `--ws-max-size`, standardmäßig 16 MiB [](source:uvicorn#uvicorn/config.py).
        - Firefox: mehr, als er puffern kann, oder der Speicher reicht nicht [](source:gecko-net).
        - tungstenite: mehr als 64 MiB für eine Nachricht oder 16 MiB für einen Frame führen zu einem Fehler; ob 1009 gesendet wird, hängt vom aufrufenden Code ab [](source:tungstenite#src/protocol/mod.rs).
    .how-to-fix =
        1. Ermitteln Sie den Grenzwert des Empfängers und vergleichen Sie ihn mit der Größe der ganzen Nachricht.
        2. Heben Sie ihn bewusst an, auf eine Größe, die der Server für jede Verbindung vorhalten kann.
        3. Oder teilen Sie die Daten auf mehrere Nachrichten auf, mit eigener Nummerierung.
        4. Oder übertragen Sie große Datenmengen über HTTP und senden Sie nur einen Link.
    .when-to-use = Senden Sie 1009, wenn eine kleinere Nachricht derselben Art durchginge. Können Sie diese Art gar nicht annehmen, senden Sie 1003.

websocket-1010 = Erforderliche Erweiterung
    .summary = Der Client braucht eine Erweiterung, die der Server in seiner Handshake-Antwort weggelassen hat.
    .description =
        Nur ein Client sendet 1010. Er hat eine Erweiterung angeboten, der Server hat sie nicht aufgegriffen, und der Client will ohne sie nicht weitermachen. Der Schließgrund sollte die fehlenden Erweiterungen auflisten. Ein Server braucht den Code nie: Er kann stattdessen den Handshake scheitern lassen [](source:rfc6455#7.4.1).

        Der umgekehrte Fall sieht anders aus. Antwortet der Server mit einer Erweiterung, die nicht angeboten wurde, lässt der Client den Handshake scheitern [](source:rfc6455#4.1), und eine Webseite liest [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol).
    .when-seen =
        - Ein nativer Client verlangt eine Erweiterung, zum Beispiel `permessage-deflate`, und der Server hat sie nicht bestätigt [](source:rfc6455#7.4.1).
        - Dasselbe, weil ein Proxy den Header `Sec-WebSocket-Extensions` entfernt hat.
    .how-to-fix =
        - Schalten Sie die Erweiterung auf dem Server ein.
        - Sorgen Sie dafür, dass jeder Proxy `Sec-WebSocket-Extensions` in beide Richtungen weiterreicht.
        - Oder machen Sie die Erweiterung im Client optional.
    .when-to-use = Eine Client-Bibliothek sendet 1010, wenn sie ohne eine Erweiterung nicht arbeiten kann. Server und Skripte von Webseiten senden ihn nicht.

websocket-1011 = Interner Fehler
    .summary = Auf der Seite, die den Code gesendet hat, ist ein unerwarteter Fehler aufgetreten.
    .description =
        Der Absender ist auf einen Umstand gestoßen, der ihn am Weitermachen gehindert hat. RFC 6455 nennt nur den Server [](source:rfc6455#7.4.1); das Erratum 3227 dehnt den Code auf jeden Endpunkt aus [](source:rfc6455-errata3227), und das Register verweist darauf [](source:iana-websocket). Auch ein Server kann also 1011 empfangen.

        Nicht immer steckt ein Programmfehler dahinter. Die Bibliothek websockets für Python schließt mit 1011, wenn ein Ping unbeantwortet bleibt, auf dem Client wie auf dem Server [](source:python-websockets#src/websockets/asyncio/connection.py). Eine Gegenstelle, die wirklich weg ist, empfängt diesen Frame nie und meldet [1006](entry:websocket/1006) [](source:rfc6455#7.1.5).

        Ein Ende mit 1011 kann sauber sein. `wasClean` sagt nur, dass der Schließ-Handshake abgeschlossen wurde [](source:rfc6455#7.1.4).
    .when-seen =
        - Ein Handler der Bibliothek websockets für Python hat eine Ausnahme ausgelöst [](source:python-websockets#src/websockets/asyncio/server.py).
        - Dieselbe Bibliothek hat innerhalb von 20 s kein Pong bekommen; sie sendet alle 20 s einen Ping. Der Schließgrund lautet `keepalive ping timeout` [](source:python-websockets#src/websockets/asyncio/connection.py).
        - Eine Anwendung hinter Daphne hat nach dem Handshake eine Ausnahme ausgelöst [](source:daphne).
        - Firefox ist auf einen unerwarteten eigenen Fehler gestoßen [](source:gecko-net).
    .how-to-fix =
        1. Lesen Sie das Log der Seite, die 1011 gesendet hat, zu diesem Zeitpunkt.
        2. Lautet der Schließgrund `keepalive ping timeout`, suchen Sie nach einer blockierten Event-Loop oder einer langsamen Leitung, bevor Sie `ping_timeout` erhöhen.
        3. Verbinden Sie sich mit Backoff neu [](source:rfc6455#7.2.3), aber geben Sie nach einigen Versuchen auf.
    .when-to-use = Senden Sie 1011 für einen Fehler, mit dem Sie nicht gerechnet haben. Für eine Ablehnung senden Sie 1008, für einen Neustart 1012, bei Überlast 1013.

websocket-1012 = Dienstneustart
    .summary = Der Dienst startet neu und bittet den Client, in Kürze wiederzukommen.
    .description =
        Code 1012 kündigt einen Neustart an. Die E-Mail zur Registrierung, wie sie die Dokumentation von Java-WebSocket und tungstenite zitiert, bittet zurückkehrende Clients, vorher eine zufällige Zeit von 5 bis 30 Sekunden zu warten [](source:hybi-1012), [](source:java-websocket), [](source:tungstenite#src/protocol/frame/coding.rs). [1001](entry:websocket/1001) sagt dagegen nicht, ob der Server wiederkommt.

        Der Code steht nicht in RFC 6455, auch wenn manche Webseiten das behaupten. Er wurde später bei der IANA registriert, auf Grundlage einer E-Mail an die Arbeitsgruppe [](source:iana-websocket), [](source:hybi-1012). Skripte von Webseiten können ihn nicht an `close()` übergeben [](source:whatwg-websockets#dom-websocket-close).
    .when-seen =
        - Ein Server, der auf uvicorn läuft, fährt herunter. Seit Version 0.21.0 (März 2023) schließt er WebSockets mit 1012 und meldet auch der Anwendung 1012 [](source:uvicorn).
        - Der Server hat ihn für einen geplanten Neustart gewählt [](source:hybi-1012).
    .how-to-fix =
        - Auf dem Client: Verbinden Sie sich nach einer zufälligen Wartezeit von 5 bis 30 s neu [](source:hybi-1012).
        - Auf dem Server: Verteilen Sie die Rückkehr der Clients, indem Sie immer nur einen Knoten neu starten. Tausende Clients, die sich auf einmal neu verbinden, sind selbst eine Last.
    .when-to-use = Senden Sie 1012 vor einem Neustart, wenn Ihre Clients damit umgehen können. Sonst senden Sie 1001.

websocket-1013 = Später erneut versuchen
    .summary = Der Server ist überlastet oder aus einem anderen Grund vorübergehend nicht arbeitsfähig und schickt Clients weg.
    .description =
        Code 1013 bittet den Client, vorerst zu gehen. Die E-Mail zur Registrierung, wie sie die Dokumentation von Java-WebSocket und tungstenite zitiert, lässt dem Client zwei Wege: Er verbindet sich mit einer anderen Adresse des Dienstes, oder er kehrt zur selben erst auf eine Aktion des Nutzers hin zurück [](source:hybi-1012), [](source:java-websocket), [](source:tungstenite#src/protocol/frame/coding.rs).

        Er ist das Gegenstück zu [HTTP 503](entry:http/503), mit einer Einbuße: Ein Close-Frame enthält einen Code und einen Schließgrund [](source:rfc6455#5.5.1) und hat daher keinen Platz für `Retry-After`.

        Wie 1012 ist er bei der IANA registriert und kein Teil von RFC 6455 [](source:iana-websocket).
    .when-seen =
        - Die Anwendung wirft Last ab [](source:hybi-1012).
        - Nicht bei einer Ablehnung während des Handshakes: Das ist ein HTTP-Status, den ein Browser als [1006](entry:websocket/1006) meldet [](source:whatwg-websockets#feedback-from-the-protocol).
    .how-to-fix =
        - Versuchen Sie eine andere Adresse des Dienstes, wenn es eine gibt [](source:hybi-1012).
        - Warten Sie sonst länger als bei 1012, und kehren Sie nicht sofort zum selben Knoten zurück.
        - Gehören beide Enden Ihnen, schreiben Sie eine Wartezeit in den Schließgrund und lassen Sie den Client sie lesen.
        - Stellen Sie auf dem Server fest, was ausgelastet ist, bevor Sie wieder Clients aufnehmen.
    .when-to-use = Senden Sie 1013, um bei offenen Verbindungen Last abzuwerfen. Für einen geplanten Neustart senden Sie 1012; vor dem Handshake antworten Sie mit HTTP 503.

websocket-1014 = Bad Gateway
    .summary = Der Server arbeitet als Gateway und hat vom Server dahinter eine ungültige Antwort bekommen.
    .description =
        Code 1014 verschiebt die Schuld: Das Gateway ist in Ordnung, sein Upstream-Server nicht. Die E-Mail zur Registrierung, wie sie die Dokumentation von Java-WebSocket zitiert, vergleicht ihn mit [HTTP 502](entry:http/502) [](source:hybi-1014), [](source:java-websocket).

        Der Code ist bei der IANA registriert [](source:iana-websocket) und kein Teil von RFC 6455 [](source:rfc6455#7.4.1). Die Unterstützung ist uneinheitlich. gorilla/websocket und tungstenite behandeln einen empfangenen Code 1014 als Protokollfehler und antworten mit [1002](entry:websocket/1002) [](source:gorilla#conn.go), [](source:tungstenite#src/protocol/mod.rs). Chromium akzeptiert ihn [](source:chromium).
    .when-seen =
        - Ein Gateway, das WebSocket spricht, hat ihn gewählt [](source:hybi-1014).
        - Selten hinter einem Proxy, der nur Bytes weiterreicht: Er trennt die Verbindung, und der Client sieht [1006](entry:websocket/1006). Nach seinem Quelltext zu urteilen arbeitet nginx so [](source:nginx#src/http/modules/ngx_http_proxy_module.c).
        - Stattdessen als 1002, wenn Ihr Client auf gorilla/websocket oder tungstenite aufbaut [](source:gorilla#conn.go), [](source:tungstenite#src/protocol/mod.rs).
    .how-to-fix =
        1. Untersuchen Sie den Upstream-Server und sein Log, nicht das Gateway.
        2. Verbinden Sie sich mit Backoff neu [](source:rfc6455#7.2.3).
        3. Lehnen Ihre Clients 1014 ab, senden Sie stattdessen 1011 oder einen Code von 4000 bis 4999.
    .when-to-use = Senden Sie 1014 nur von einem Gateway aus, und nur, wenn Sie wissen, dass Ihre Clients ihn akzeptieren. Sonst senden Sie 1011.

websocket-1015 = TLS-Handshake gescheitert
    .summary = Eine API kann mit diesem Code mitteilen, dass der TLS-Handshake gescheitert ist; Browser melden stattdessen normalerweise 1006.
    .description =
        Code 1015 ist für den lokalen Gebrauch vorgesehen: Eine API kann damit melden, dass TLS gescheitert ist. Ein Endpunkt darf ihn nicht senden [](source:rfc6455#7.4.1).

        Erwarten Sie ihn in einem Browser nicht bei einem ungültigen Zertifikat. Nach dem WHATWG-Standard melden Browser bei einem TLS-Fehler [1006](entry:websocket/1006), wie bei jedem gescheiterten Handshake; der Standard merkt an, dass sie 1015 nicht verwenden [](source:whatwg-websockets#feedback-from-the-protocol). Firefox macht eine Ausnahme: eine Klasse von Aushandlungsfehlern, die unzureichende Sicherheit heißt [](source:gecko-dom).
    .when-seen =
        - In einem nativen Client, dessen Bibliothek TLS-Fehler unterscheidet. WinHTTP zum Beispiel hat dafür eine Konstante [](source:winhttp).
        - In Firefox, wenn die ausgehandelte Sicherheit unzureichend ist [](source:gecko-dom).
        - Ansonsten nicht im Skript einer Webseite: Sehen Sie bei [1006](entry:websocket/1006) nach [](source:whatwg-websockets#feedback-from-the-protocol).
    .how-to-fix =
        1. Öffnen Sie die `https://`-Adresse desselben Hosts in einem Browser und lesen Sie den Zertifikatsfehler.
        2. Prüfen Sie die Zertifikatskette, den Hostnamen und die Uhr beider Rechner.
        3. Verbinden Sie sich erst neu, wenn das behoben ist.
    .when-to-use = Niemand kann 1015 senden. Ohne TLS gibt es keine WebSocket-Verbindung, die ihn übertragen könnte.

## Registrierte Codes

websocket-3000 = Nicht authentifiziert
    .summary = Der Endpunkt verlangt, dass sich die Gegenstelle authentifiziert, bevor er weitermacht.
    .description =
        Code 3000 ist das Gegenstück zu HTTP 401 auf einer offenen WebSocket-Verbindung: Die Anmeldung fehlt oder gilt nicht mehr [](source:luka967).

        Er liegt im Bereich für Bibliotheken und Anwendungen, in dem Codes bei der IANA registriert werden [](source:rfc6455#7.4.2), [](source:iana-websocket); seine Zeile haben wir in Kopien des Registers gelesen, die miteinander übereinstimmen. In Listen, die bei 1015 aufhören, fehlt er. Anwendungen dürfen ihn senden, ebenso Skripte von Webseiten [](source:whatwg-websockets#dom-websocket-close).
    .when-seen =
        - Der Server schließt eine offene Verbindung, weil eine Anmeldung fehlt oder abgelaufen ist, mit einem registrierten Code anstelle eines privaten wie 4401 [](source:luka967).
        - Nicht bei einer Ablehnung, bevor der Handshake abgeschlossen ist: Die meldet ein Browser als [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol).
    .how-to-fix =
        1. Erneuern Sie das Token oder melden Sie sich neu an.
        2. Verbinden Sie sich danach neu. Ohne neue Anmeldedaten endet die Verbindung auf dieselbe Weise.
    .when-to-use = Senden Sie 3000, wenn sich die Gegenstelle durch eine Anmeldung selbst helfen kann. Ist sie bekannt, aber nicht berechtigt, senden Sie 3003.

websocket-3003 = Verboten
    .summary = Der Endpunkt kennt die Gegenstelle, erlaubt aber nicht, was sie will.
    .description =
        Code 3003 ist das Gegenstück zu HTTP 403 auf einer offenen WebSocket-Verbindung: Die Gegenstelle ist authentifiziert, aber ihr fehlen die Rechte [](source:luka967).

        Er ist bei der IANA im Bereich für Bibliotheken und Anwendungen registriert [](source:rfc6455#7.4.2), [](source:iana-websocket); seine Zeile haben wir in Kopien des Registers gelesen, die miteinander übereinstimmen. Auch das Skript einer Webseite darf ihn senden [](source:whatwg-websockets#dom-websocket-close).
    .when-seen =
        - Die Anwendung verweigert jemandem, der angemeldet ist, eine Aktion oder einen Kanal [](source:luka967).
    .how-to-fix =
        - Ändern Sie die Rechte, nicht die Anmeldedaten. Ein frisches Token für dasselbe Konto hilft nicht.
        - Verbinden Sie sich nicht automatisch neu.
    .when-to-use = Senden Sie 3003, wenn eine neue Anmeldung nichts ändern würde. Würde sie etwas ändern, senden Sie 3000.

websocket-3008 = Timeout
    .summary = Die Gegenstelle hat zu lange gebraucht, um auf eine Anfrage der Anwendung zu antworten.
    .description =
        Code 3008 ist das Gegenstück zu HTTP 408: Die Verbindung funktioniert, aber die Gegenstelle hat nicht rechtzeitig geantwortet [](source:luka967). Bei [1006](entry:websocket/1006) kam überhaupt kein Close-Frame [](source:rfc6455#7.1.5).

        Er ist bei der IANA im Bereich für Bibliotheken und Anwendungen registriert [](source:rfc6455#7.4.2), [](source:iana-websocket); seine Zeile haben wir in Kopien des Registers gelesen, die miteinander übereinstimmen.
    .when-seen =
        - Die Anwendung erwartete eine Antwort, etwa eine Anmeldenachricht oder einen Heartbeat, und hat das Warten aufgegeben [](source:luka967).
    .how-to-fix =
        - Beantworten Sie Heartbeats rechtzeitig; achten Sie auf einen Client, der ausgelastet ist oder schläft.
        - Verlängern Sie die Frist auf dem Server, wenn die Arbeit aus gutem Grund langsam ist.
        - Verbinden Sie sich neu.
    .when-to-use = Senden Sie 3008, wenn eine Frist Ihrer Anwendung abläuft und die Verbindung noch funktioniert.
