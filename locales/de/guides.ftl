# Die Wörter der Entscheidungshilfen. Die Bäume stehen in content/guides/.

## Mein WebSocket wurde geschlossen: welcher Code, und was nun?

guide-websocket-closed = Mein WebSocket wurde geschlossen: welcher Code, und was nun?
    .description = Antworten Sie anhand dessen, was Sie auf Ihrer Seite sehen können. Der Weg endet bei dem Code und bei dem, was jetzt zu tun ist.
guide-websocket-closed-opened = Wurde die Verbindung je geöffnet?
    .description = Prüfen Sie, ob das Ereignis `open` ausgelöst wurde oder ob der Verbindungsaufruf Ihrer Bibliothek eine Verbindung zurückgegeben hat.
    .yes = Ja, sie war offen
    .never = Nein, so weit kam sie nie
guide-websocket-closed-frame = Welchen Code meldet Ihre Seite?
    .description = Lesen Sie `code` im `close`-Ereignis oder im Fehler Ihrer Bibliothek. Er verrät auch, ob ein Close-Frame Sie erreicht hat [](source:rfc6455#7.1.5).
    .none = 1006: Es kam kein Close-Frame
    .with-code = Einen Code, der in einem Close-Frame kam
    .empty = 1005: Ein Close-Frame kam, ohne Code
guide-websocket-closed-silence = Wann tritt 1006 auf?
    .description = Notieren Sie den Zeitpunkt und wie lange die Verbindung bestanden hatte. Der Code nennt keine Ursache, Hinweise gibt also nur das Muster.
    .quiet = Nach einer Ruhephase von immer etwa gleicher Länge
    .server = Bei einem Deployment, Neustart oder Absturz des Servers
    .message = Gleich nach einer bestimmten Nachricht
    .closing = Nach meinem eigenen Aufruf von close()
    .any = Jederzeit, ohne Muster
guide-websocket-closed-peer-log = Was steht zu dieser Sekunde im Log der anderen Seite?
    .description = Die beiden Seiten können verschiedene Codes melden: Jede nimmt ihren aus dem ersten Close-Frame, den sie empfangen hat [](source:rfc6455#7.1.5).
    .code = Ein Code, den meine Seite gesendet hat, etwa 1002, 1007 oder 1009
    .crash = Ein Absturz oder ein Neustart
    .nothing = Ebenfalls 1006 oder nichts
guide-websocket-closed-which = Welcher Code kam?
    .description = Lesen Sie auch den Schließgrund. Er ist oft leer, aber wo es einen gibt, ist er der beste Hinweis.
    .ended = 1000 oder 1001
    .server = 1011, 1012, 1013 oder 1014
    .rule = 1008, 3000 oder 3003
    .message = 1002, 1003, 1007 oder 1009
    .rare = 1004, 1010, 3008 oder ein privater Code
guide-websocket-closed-failure = Ist ein Fehler aufgetreten, oder sollen Sie später wiederkommen?
    .failed = 1011 oder 1014: Ein Fehler ist aufgetreten
    .away = 1012 oder 1013: Kommen Sie später wieder
guide-websocket-closed-content = Was stimmt mit der Nachricht nicht?
    .size = 1009: Sie ist zu groß
    .kind = 1003: Sie ist vom falschen Typ
    .bytes = 1002 oder 1007: Ihre Frames oder ihre Bytes sind ungültig
guide-websocket-closed-handshake = Was hat auf den Verbindungsversuch geantwortet?
    .description = Das Skript einer Webseite kann es nicht sehen: Der Standard verbirgt die Ursache absichtlich [](source:whatwg-websockets#feedback-from-the-protocol). Sehen Sie im Netzwerk-Tab des Browsers nach, oder wiederholen Sie den Handshake mit curl.
    .status = Ein Server, mit einem ablehnenden HTTP-Status wie 403, 404 oder 502
    .nothing = Nichts: unbekannter Host, abgewiesener Port, keine Route
    .tls = TLS: ein Fehler zum Zertifikat oder zur sicheren Verbindung
    .own = Mein eigener Code hat vorher close() aufgerufen
guide-websocket-closed-idle = Ein Leerlauf-Timeout auf dem Weg
    .description =
        Etwas zwischen den beiden Enden hat getrennt, weil sich zu lange nichts bewegt hatte. Eine Station, die nur Bytes weiterreicht, sendet keinen Close-Frame, deshalb lesen beide Enden 1006 [](source:rfc6455#7.1.5). Standardmäßig trennt nginx nach 60 s ohne Bytes vom Upstream-Server [](source:nginx#src/http/modules/ngx_http_proxy_module.c).

        - Vergleichen Sie die Lebensdauer der Verbindung mit dem Leerlauf-Timeout jeder Station: Proxy, Load-Balancer, Content Delivery Network.
        - Senden Sie etwas in kürzeren Abständen als der kürzeste dieser Timeouts: Pings vom Server oder einen Heartbeat der Anwendung, denn Skripte von Webseiten können keine Pings senden [](source:whatwg-websockets#ping-and-pong-frames).
        - Erhöhen Sie den Timeout dort, wo Sie ihn selbst erhöhen können.
        - Verbinden Sie sich trotzdem mit Backoff neu [](source:rfc6455#7.2.3). Es bleiben andere Ursachen für 1006.
guide-websocket-closed-server-gone = Der Server ist wortlos verschwunden
    .description =
        Ein Prozess, der hart beendet wird oder abstürzt, sendet keinen Close-Frame, und seine Clients lesen 1006 [](source:rfc6455#7.1.5). Ein Aufruf, der den Socket einfach verwirft, bewirkt dasselbe, zum Beispiel `Conn.Close()` in gorilla/websocket [](source:gorilla#conn.go) oder `terminate()` in ws [](source:ws#lib/websocket.js).

        - Fangen Sie auf dem Server das Stoppsignal ab: Schließen Sie jede Verbindung mit 1001 oder 1012, warten Sie auf die Antworten, und beenden Sie dann den Prozess.
        - Fangen Sie Ausnahmen auf der äußersten Ebene jedes Handlers ab, damit Clients 1011 lesen und nicht 1006.
        - Verbinden Sie sich auf dem Client nach einer zufälligen Wartezeit von 0 bis 5 s neu, danach mit begrenztem exponentiellem Backoff [](source:rfc6455#7.2.3).
guide-websocket-closed-own-close = Sie haben geschlossen, und es kam kein Close-Frame zurück
    .description =
        Vor `open` aufgerufen, lässt `close()` die Verbindung scheitern, und die Webseite liest 1006 [](source:whatwg-websockets#dom-websocket-close). Später aufgerufen, wartet es auf den Close-Frame der anderen Seite. Chromium gibt nach 60 s auf und meldet 1006, so sein Quelltext von etwa 2022 [](source:chromium).

        - Warten Sie auf `open`, bevor Sie schließen, oder ignorieren Sie das `close`-Ereignis eines Sockets, den Sie nicht mehr brauchen.
        - Prüfen Sie auf dem Server, ob etwas die Antwort auf einen Close-Frame blockiert. Kappt eine Bibliothek die TCP-Verbindung, statt zu antworten, bleibt Ihnen nur 1006 [](source:rfc6455#7.1.5).
guide-websocket-closed-own-side = Ihre eigene Seite hat die Verbindung beendet
    .description =
        Ihre Seite hat in dem, was sie empfing, einen Fehler gefunden, einen Code gesendet und die Verbindung verlassen. Selbst hat sie keinen Close-Frame empfangen, deshalb meldet sie 1006 [](source:rfc6455#7.1.5). In einem Browser liest die Webseite 1006 mit leerem Schließgrund, während der Server den Code ins Log schreibt [](source:chromium-blink). Das Netzwerk trifft keine Schuld.

        - 1002 im Log der Gegenstelle: Die Gegenstelle hat einen fehlerhaften Frame geschrieben. Ist Ihre Seite Chromium, prüfen Sie auch den Text, denn Chromium sendet 1002 bei ungültigem UTF-8 [](source:chromium).
        - 1007: Die Gegenstelle hat Text gesendet, der kein gültiges UTF-8 ist [](source:rfc6455#7.4.1). Lassen Sie sie Bytes als binäre Nachrichten senden.
        - 1009: Die Nachricht ist größer, als Ihre Seite zulässt [](source:rfc6455#7.4.1). Lassen Sie die Gegenstelle weniger auf einmal senden, oder heben Sie Ihren Grenzwert an.
        - Reparieren Sie den Absender, bevor Sie sich neu verbinden, sonst endet die nächste Verbindung auf dieselbe Weise.
guide-websocket-closed-lost = Die Verbindung ging verloren
    .description =
        Kein Close-Frame hat Sie erreicht, also hat Ihnen niemand gesagt, warum [](source:rfc6455#7.1.5). Gibt es kein Muster, denken Sie an einen Wechsel des Netzwerks, ein Gerät im Ruhezustand oder einen neu gestarteten Proxy. Cloudflare zum Beispiel startet seine Edge-Server für neue Versionen neu, was offene WebSockets beendet [](source:cloudflare-websockets).

        - Verbinden Sie sich aus dem `close`-Handler heraus neu, nach einer zufälligen Wartezeit von 0 bis 5 s, danach mit begrenztem exponentiellem Backoff [](source:rfc6455#7.2.3).
        - Fragen Sie nach dem neuen `open` ab, was Sie verpasst haben könnten.
        - Geschieht es nach großen Nachrichten, testen Sie ohne den Proxy: Eine Station, die nur Bytes weiterreicht, kann nichts anderes tun als trennen.
        - Halten Sie im Log Zeitpunkt und Alter jeder Verbindung fest, die Sie verlieren. Sobald sich ein Muster zeigt, kehren Sie zu dieser Entscheidungshilfe zurück.
guide-websocket-closed-no-code = Die andere Seite hat ohne Code geschlossen
    .description =
        Ein Close-Frame kam mit leerem Body an, und Ihre API hat daraus 1005 gemacht [](source:rfc6455#7.1.5). Die übliche Ursache ist `close()` ohne Argumente [](source:whatwg-websockets#dom-websocket-close). Nichts ist kaputtgegangen.

        - Behandeln Sie ihn wie 1000: Verbinden Sie sich nicht automatisch neu, es sei denn, die Anwendung braucht eine dauerhafte Verbindung.
        - Gehört die andere Seite Ihnen, lassen Sie sie einen Code und einen kurzen Schließgrund übergeben.
        - Bedenken Sie hinter uvicorn, dass auch eine abgerissene Verbindung 1005 ergeben kann [](source:uvicorn).
guide-websocket-closed-ended = Ein gewöhnliches Ende
    .description =
        Keiner der beiden Codes meldet einen Fehler. 1000 sagt, dass die Arbeit getan ist; 1001 sagt, dass der Endpunkt die Verbindung verlässt, weil eine Webseite geschlossen wurde oder ein Server herunterfährt [](source:rfc6455#7.4.1).

        - 1000: Verbinden Sie sich nicht automatisch neu, es sei denn, die Anwendung braucht eine dauerhafte Verbindung. Nach Ihrem eigenen `close(1000)` ist es vielleicht nur das Echo Ihres Codes [](source:rfc6455#5.5.1).
        - 1001 von einem Server: Verbinden Sie sich nach einer zufälligen Wartezeit neu [](source:rfc6455#7.2.3).
        - 1001 von einem Browser: Jemand hat die Webseite verlassen [](source:whatwg-websockets#make-disappear). Geben Sie frei, was Sie für diesen Client vorgehalten haben.
guide-websocket-closed-broke = Auf der anderen Seite ist ein Fehler aufgetreten
    .description =
        1011: Die Seite, die ihn gesendet hat, ist auf etwas Unerwartetes gestoßen [](source:rfc6455#7.4.1). 1014: Der Absender ist ein Gateway, und der Server dahinter hat ihm eine ungültige Antwort gegeben [](source:hybi-1014).

        - 1011: Lesen Sie das Log des Absenders zu diesem Zeitpunkt. Lautet der Schließgrund `keepalive ping timeout`, suchen Sie statt nach einem Programmfehler nach einer blockierten Event-Loop oder einer langsamen Leitung [](source:python-websockets#src/websockets/asyncio/connection.py).
        - 1014: Lassen Sie das Gateway in Ruhe, und lesen Sie das Log des Servers dahinter.
        - Verbinden Sie sich mit Backoff neu [](source:rfc6455#7.2.3), und geben Sie nach einigen Versuchen auf.
guide-websocket-closed-away = Der Server schickt Sie vorerst weg
    .description =
        1012 kündigt einen Neustart an, 1013 eine Überlast [](source:hybi-1012). Die Verbindung wurde absichtlich geschlossen, und der Weg zurück ist jeweils ein anderer.

        - 1012: Verbinden Sie sich nach einer zufälligen Wartezeit von 5 bis 30 s neu [](source:hybi-1012).
        - 1013: Versuchen Sie eine andere Adresse des Dienstes, wenn es eine gibt. Kommen Sie sonst später wieder, am besten auf eine Aktion des Nutzers hin [](source:hybi-1012).
        - Ein Close-Frame hat kein Feld für eine Wartezeit [](source:rfc6455#5.5.1). Gehören beide Enden Ihnen, schreiben Sie eine in den Schließgrund.
guide-websocket-closed-rejected = Eine Regel des Servers hat Sie abgewiesen
    .description =
        1008 ist die allgemeine Ablehnung und darf ihren Grund absichtlich verbergen [](source:rfc6455#7.4.1). 3000 fordert Sie auf, sich anzumelden, 3003 sagt, dass eine Anmeldung nicht hilft [](source:luka967). Keiner davon erledigt sich von selbst.

        - 1008: Lesen Sie den Schließgrund, dann prüfen Sie das Token, die Herkunft, die Anfragerate und den Inhalt. Ändern Sie etwas, bevor Sie sich neu verbinden.
        - 3000: Erneuern Sie die Anmeldedaten, und verbinden Sie sich einmal neu. Kommt 3000 wieder, fragen Sie den Nutzer.
        - 3003: Verbinden Sie sich nicht neu. Die Rechte des Kontos müssen sich ändern.
guide-websocket-closed-too-big = Ihre Nachricht war zu groß
    .description =
        Eine Ihrer Nachrichten war größer, als der Empfänger zulässt [](source:rfc6455#7.4.1). Der Grenzwert gilt für die ganze Nachricht, mit Fragmenten lässt er sich also nicht umgehen [](source:ws#lib/receiver.js).

        - Vergleichen Sie die Größe der Nachricht mit dem Grenzwert des Empfängers. Die Voreinstellungen liegen weit auseinander: 32 KiB in coder/websocket [](source:coder#read.go), 100 MiB in ws [](source:ws#lib/websocket.js).
        - Heben Sie den Grenzwert bewusst an, teilen Sie die Daten auf mehrere Nachrichten auf, oder übertragen Sie sie über HTTP.
        - Senden Sie dieselbe Nachricht nicht noch einmal.
guide-websocket-closed-wrong-kind = Der Empfänger kann diesen Nachrichtentyp nicht gebrauchen
    .description =
        Die Nachricht war wohlgeformt, aber ihr Typ ist keiner, den der Endpunkt verarbeitet. Der Standard nennt als Beispiel Binärdaten, die an einen Endpunkt für Text gesendet werden [](source:rfc6455#7.4.1).

        - Prüfen Sie, was Sie an `send()` übergeben: Ein `ArrayBuffer` oder ein `Blob` ergibt eine binäre Nachricht, eine Zeichenkette eine Textnachricht [](source:whatwg-websockets#dom-websocket-send).
        - Senden Sie den anderen Typ, oder bringen Sie dem Empfänger beide bei.
        - Verbinden Sie sich nicht neu, um dasselbe zu senden: Die Antwort bleibt dieselbe.
guide-websocket-closed-bad-bytes = Was Sie gesendet haben, ist ungültig
    .description =
        1002: Die andere Seite hat fehlerhaftes Framing oder eine andere Verletzung des Protokolls gefunden. 1007: Der Frame war in Ordnung, aber sein Text war kein gültiges UTF-8 [](source:rfc6455#7.4.1). Chromium sendet für beides 1002 [](source:chromium).

        - Zeichnen Sie die Frames auf und suchen Sie den ersten fehlerhaften. Das Log der Seite, die geschlossen hat, sagt mehr als Ihres.
        - 1002: Schließen Sie einen Proxy aus, der Bytes umschreibt, und gewöhnliches HTTP, das auf einen bereits umgestellten Socket geschrieben wird. Ein Client muss seine Frames maskieren [](source:rfc6455#5.1).
        - 1007: Senden Sie Bytes als binäre Nachrichten, wandeln Sie alte Zeichensätze um, und schneiden Sie Text nicht innerhalb einer UTF-8-Sequenz ab.
        - Verbinden Sie sich erst neu, wenn die Ursache behoben ist.
guide-websocket-closed-rare = Ein seltener Code oder ein eigener
    .description =
        Codes von 4000 bis 4999 sind privat: Nur die Dokumentation dieses Servers sagt, was sie bedeuten [](source:rfc6455#7.4.2). Die drei anderen:

        - 1004 ist reserviert und hat keine Bedeutung [](source:rfc6455#7.4.1). Der Absender verwendet eine alte Bibliothek oder eigene Zahlen; berichtigen Sie es dort.
        - 1010 kommt bei Servern an: Der Client braucht eine Erweiterung, die der Handshake nicht bestätigt hat [](source:rfc6455#7.4.1). Schalten Sie sie ein, und lassen Sie jeden Proxy `Sec-WebSocket-Extensions` weiterreichen.
        - 3008 sagt, dass eine Antwort zu lange gedauert hat [](source:luka967). Beantworten Sie Heartbeats rechtzeitig, und verbinden Sie sich neu.
guide-websocket-closed-refused = Ein Server hat geantwortet und den Handshake abgelehnt
    .description =
        Die Ablehnung ist ein HTTP-Status, und eine Webseite liest nur 1006 [](source:whatwg-websockets#feedback-from-the-protocol). Ein Schließcode, den der Server vor dem Annehmen gewählt hat, hat den Server nie verlassen: ASGI-Server antworten stattdessen mit HTTP 403 [](source:asgi-403).

        - 401 oder 403: Prüfen Sie das Token, das Cookie und die Herkunft. Soll eine Webseite einen Code lesen, nehmen Sie zuerst an und schließen dann mit ihm [](source:asgi-403).
        - 502, 503 oder 504: Stellen Sie fest, welcher Server in der Kette geantwortet hat. Bei 502 und 504 sehen Sie hinter dem Gateway nach [](source:rfc9110#15.6.3), [](source:rfc9110#15.6.5); bei 503 warten Sie [](source:rfc9110#15.6.4).
        - 404 oder sogar 200: Prüfen Sie den Pfad und ob jeder Proxy die Header `Upgrade` und `Connection` weiterreicht.
        - Verbinden Sie sich nicht in einer Schleife neu, solange der Handshake scheitert.
guide-websocket-closed-unreachable = Kein Server wurde erreicht
    .description =
        Der Name ließ sich nicht auflösen, der Host war nicht erreichbar, oder der Port hat die Verbindung abgewiesen. Eine Webseite liest in jedem dieser Fälle 1006 [](source:whatwg-websockets#feedback-from-the-protocol).

        - Prüfen Sie den Hostnamen und den Port in der Adresse, und probieren Sie beide vom Rechner des Clients aus.
        - Prüfen Sie, ob der Server läuft und dort lauscht und ob keine Firewall dazwischensteht.
        - Versuchen Sie es mit wachsenden Wartezeiten erneut [](source:rfc6455#7.2.3), und hören Sie auf, wenn es nie gelingt.
guide-websocket-closed-tls = TLS ist gescheitert, bevor es einen WebSocket gab
    .description =
        RFC 6455 hat 1015 vorgesehen, um das zu melden, und niemand kann ihn senden [](source:rfc6455#7.4.1). Browser melden stattdessen 1006 [](source:whatwg-websockets#feedback-from-the-protocol); nur Firefox verwendet 1015 für eine Klasse von TLS-Fehlern, nämlich unzureichende Sicherheit [](source:gecko-dom).

        - Öffnen Sie die `https://`-Adresse desselben Hosts und lesen Sie dort den Zertifikatsfehler.
        - Prüfen Sie die Zertifikatskette, den Hostnamen und die Uhren beider Rechner.
        - Verbinden Sie sich erst neu, wenn das repariert ist.

## Welche Weiterleitung?

guide-which-redirect = Welche Weiterleitung?
    .description = Für alle, die den Server entwickeln: Zwei oder drei Fragen führen zu dem Statuscode, der sagt, was Sie meinen.
guide-which-redirect-purpose = Warum antworten Sie nicht mit dem, was verlangt wurde?
    .moved = Es liegt unter einer anderen Adresse
    .done = Die Anfrage hat etwas bewirkt, und der Client soll das Ergebnis anderswo abholen
    .unchanged = Der Client hat schon eine aktuelle Kopie
guide-which-redirect-lasting = Ist der Umzug dauerhaft?
    .description = Sagen Sie nur ja, wenn die alte Adresse nie wiederkommt. Eine dauerhafte Weiterleitung darf ohne einen Header, der es erlaubt, im Cache gespeichert werden [](source:rfc9110#15.1), ein Irrtum bleibt also in den Clients gespeichert.
    .yes = Ja, dauerhaft
    .no = Nein, oder das weiß ich noch nicht
guide-which-redirect-method-lasting = Muss ein POST ein POST bleiben?
    .description = Denken Sie an Formulare, an APIs und an `PUT`. Kommen an der alten Adresse nur `GET`-Anfragen an, lautet die Antwort nein.
    .no = Nein, es kommen nur GET-Anfragen, oder ein GET genügt
    .yes = Ja, mit derselben Methode und demselben Inhalt
guide-which-redirect-method-now = Muss der Client die Anfrage mit derselben Methode wiederholen?
    .description = Das ist für `POST` und andere Methoden mit Daten von Bedeutung. Ein `GET` bleibt so oder so ein `GET`.
    .no = Nein, es kommen nur GET-Anfragen, oder ein GET genügt
    .yes = Ja, die Methode darf sich nicht ändern
guide-which-redirect-result = Was ist aus der Anfrage geworden?
    .see-other = Eine Seite, die als Nächstes gezeigt werden soll, etwa nach einem Formular
    .created = Eine neue Ressource, und der Client kann diese Antwort lesen
    .pending = Noch nichts: Die Arbeit läuft weiter
guide-which-redirect-moved-permanently = Mit 301 antworten
    .description =
        301 sagt, dass die Ressource dauerhaft umgezogen ist. Ein Client darf beim Folgen aus einem `POST` ein `GET` machen [](source:rfc9110#15.4.2).

        Senden Sie `Location` mit der neuen Adresse. Caches dürfen eine Antwort mit 301 auch ohne ausdrückliche Erlaubnis speichern [](source:rfc9110#15.1), probieren Sie die neue Adresse also zuerst mit einer vorübergehenden Weiterleitung aus. Muss ein `POST` als `POST` ankommen, nehmen Sie 308.
guide-which-redirect-permanent-redirect = Mit 308 antworten
    .description =
        308 ist so dauerhaft wie 301, aber der Client behält die Methode und den Inhalt bei [](source:rfc9110#15.4.9).

        Senden Sie `Location`, und seien Sie sich der Adresse sicher: Eine Antwort mit 308 darf auch ohne ausdrückliche Erlaubnis im Cache gespeichert werden [](source:rfc9110#15.1). Der Server unter der neuen Adresse muss das `POST` oder `PUT` annehmen, das nun dort ankommt.
guide-which-redirect-found = Mit 302 antworten
    .description =
        302 schickt den Client vorerst zu einer anderen Adresse; für spätere Anfragen nutzt er weiter die alte. Aus einem `POST` kann unterwegs ein `GET` werden [](source:rfc9110#15.4.3).

        Senden Sie `Location`. Ist der Wechsel zu `GET` das, was Sie wollen, sagt 303 genau das; darf er nicht passieren, verbietet ihn 307 [](source:rfc9110#15.4.4), [](source:rfc9110#15.4.8). Eine Antwort mit 302 wird nur im Cache gespeichert, wenn ein Header es erlaubt [](source:rfc9110#15.1).
guide-which-redirect-temporary-redirect = Mit 307 antworten
    .description =
        307 ist so vorübergehend wie 302, und der Client darf die Methode nicht ändern [](source:rfc9110#15.4.8).

        Senden Sie `Location` mit der vorläufigen Adresse. Prüfen Sie, ob das Ziel die Methode annimmt: Ein `POST` kommt dort als `POST` an. Stellt sich der Umzug als dauerhaft heraus, wechseln Sie zu 308.
guide-which-redirect-see-other = Mit 303 antworten
    .description =
        303 sagt, dass die Antwort anderswo mit `GET` oder `HEAD` abzuholen ist. Das Ziel ist eine andere Ressource, keine neue Adresse der verlangten [](source:rfc9110#15.4.4).

        Das ist die richtige Antwort nach einem erfolgreichen `POST`. Setzen Sie die Adresse der Seite, die das Ergebnis zeigt, in `Location`, und bringen Sie die Arbeit zu Ende, bevor Sie antworten.
guide-which-redirect-created = Mit 201 antworten, nicht mit einer Weiterleitung
    .description =
        201 meldet, dass die Anfrage eine Ressource angelegt hat. `Location` nennt sie; ohne `Location` ist es diejenige, an die die Anfrage ging [](source:rfc9110#15.3.2).

        Verwenden Sie 201 für API-Clients, die die Antwort lesen. Ein Browser, der ein Formular gesendet hat und danach eine Seite zeigen soll, braucht 303.
guide-which-redirect-accepted = Mit 202 antworten, nicht mit einer Weiterleitung
    .description =
        202 sagt, dass die Anfrage angenommen wurde und dass noch nichts sicher ist: Die Arbeit kann noch scheitern, und HTTP hat keinen Weg, das später zu melden [](source:rfc9110#15.3.3).

        Geben Sie dem Client die Adresse einer Ressource, die den Fortschritt zeigt, und lassen Sie ihn dort nachfragen. Leiten Sie mit 303 weiter, sobald es ein Ergebnis zu zeigen gibt.
guide-which-redirect-not-modified = Mit 304 antworten
    .description =
        304 führt zu keiner anderen Adresse: Der Code beantwortet ein bedingtes `GET` oder `HEAD` und weist den Client an, seine gespeicherte Kopie zu verwenden [](source:rfc9110#15.4.5). Ohne eine Bedingung in der Anfrage, etwa `If-None-Match`, antworten Sie mit 200.

        Senden Sie keinen Inhalt. Senden Sie aber `ETag`, `Date`, `Vary`, `Cache-Control`, `Expires` und `Content-Location`, wo eine Antwort mit 200 sie enthalten hätte [](source:rfc9110#15.4.5).

## Welcher 4xx-Code für meine API?

guide-which-4xx = Welcher 4xx-Code für meine API?
    .description = Für alle, die den Server entwickeln: Gehen Sie von dem aus, was an der Anfrage nicht stimmt, und kommen Sie bei einem Code an und bei dem, was in die Antwort gehört.
guide-which-4xx-problem = Was stimmt an der Anfrage nicht?
    .description = Ist die Anfrage in Ordnung und scheitert Ihr Server, ist die Antwort ein 5xx-Code [](source:rfc9110#15.6).
    .target = Was sie verlangt: die Adresse oder die Methode
    .identity = Wer fragt oder ob es erlaubt ist
    .content = Was sie sendet oder in welchem Format sie die Antwort will
    .state = Sie passt nicht zum aktuellen Zustand der Ressource
    .amount = Es ist von etwas zu viel
guide-which-4xx-target = Gibt es unter dieser Adresse etwas?
    .nothing = Nein, nichts
    .method = Ja, aber nicht für diese Methode
guide-which-4xx-absent = Wissen Sie, dass es endgültig weg ist?
    .description = Sie wissen es, wenn Sie festhalten, was entfernt wurde. Eine fehlende Zeile in einer Datenbank beweist nichts.
    .unknown = Nein, es ist einfach nicht da
    .known = Ja, es war hier und kommt nicht wieder
guide-which-4xx-identity = Wissen Sie, wer fragt?
    .no = Nein: Anmeldedaten fehlen oder sind nicht gültig
    .yes = Ja, oder es spielt keine Rolle
guide-which-4xx-allowed = Warum lehnen Sie ab?
    .rights = Die Rechte reichen nicht, oder eine Regel verbietet es
    .secret = Der Client darf nicht einmal erfahren, dass es existiert
    .payment = Zuerst muss jemand bezahlen
    .law = Eine rechtliche Anordnung verbietet es
guide-which-4xx-format = Ist ein Format das Problem?
    .description = `Content-Type` nennt das Format, das gesendet wurde, `Accept` die Formate, in denen der Client die Antwort will.
    .fine = Nein, die Formate sind in Ordnung
    .sent = Ja, Sie nehmen das gesendete Format nicht an
    .wanted = Ja, Sie können in keinem Format antworten, das der Client akzeptiert
guide-which-4xx-parse = Können Sie parsen, was gesendet wurde?
    .no = Nein: Die Syntax ist fehlerhaft, oder die Anfrage ist offensichtlich falsch
    .yes = Ja, aber was darin steht, ergibt hier keinen Sinn
guide-which-4xx-state = Enthielt die Anfrage eine Bedingung, etwa If-Match?
    .no = Nein
    .yes = Ja, und die Bedingung ist nicht erfüllt
guide-which-4xx-condition = Bestehen Sie auf einer solchen Bedingung?
    .description = Mit einer Bedingung kann ein Client keine Version überschreiben, die er nie gesehen hat.
    .no = Nein, die Anfrage kollidiert mit dem aktuellen Zustand
    .yes = Ja, keine Änderung ohne Bedingung
guide-which-4xx-amount = Zu viel wovon?
    .requests = Anfragen in kurzer Zeit
    .content = Inhalt in einer Anfrage
    .headers = Header-Felder
    .uri = Die Adresse selbst ist zu lang
guide-which-4xx-not-found = Mit 404 antworten
    .description =
        404 sagt, dass hier nichts ist, und lässt offen, ob vorerst oder für immer [](source:rfc9110#15.5.5). Der Code darf auch anstelle von 403 stehen, um zu verbergen, dass eine Ressource existiert [](source:rfc9110#15.5.4).

        Ein Cache darf eine Antwort mit 404 auch ohne ausdrückliche Erlaubnis speichern [](source:rfc9110#15.1). Erscheint die Ressource vielleicht bald, sagen Sie mit `Cache-Control`, wie lange die Antwort gilt. Um etwas zu verbergen, lassen Sie den Inhalt beider Antworten gleich aussehen.
guide-which-4xx-gone = Mit 410 antworten
    .description =
        410 sagt, dass die Ressource hier war und endgültig entfernt wurde. Senden Sie den Code nur, wenn Sie das wissen [](source:rfc9110#15.5.11); sonst ist 404 die ehrliche Antwort.

        Sagen Sie dem Client, dass er nicht wiederkommen soll, und entfernen Sie Ihre eigenen Links auf die Adresse. Ein Cache darf die Antwort auch ohne ausdrückliche Erlaubnis speichern [](source:rfc9110#15.1).
guide-which-4xx-method-not-allowed = Mit 405 und Allow antworten
    .description =
        405 sagt, dass Ihr Server die Methode kennt, diese Ressource sie aber nicht anbietet. Die Antwort muss `Allow` mit den Methoden enthalten, die sie anbietet [](source:rfc9110#15.5.6).

        Eine Methode, die Ihr Server überhaupt nicht kennt, wird dagegen mit 501 beantwortet [](source:rfc9110#15.6.2). Hängt die Methode von den Rechten des Clients ab, antworten Sie mit 403.
guide-which-4xx-unauthorized = Mit 401 und WWW-Authenticate antworten
    .description =
        Bei 401 geht es um Authentifizierung, was auch immer sein Name sagt: Anmeldedaten fehlen oder sind nicht gültig. Die Antwort muss `WWW-Authenticate` enthalten, was viele APIs vergessen [](source:rfc9110#15.5.2).

        Nennen Sie das Verfahren, das Sie erwarten, und erklären Sie im Inhalt, was zu tun ist. Der Client wiederholt die Anfrage dann mit Anmeldedaten. Würden gültige Anmeldedaten Ihre Antwort nicht ändern, senden Sie 403.
guide-which-4xx-forbidden = Mit 403 antworten
    .description =
        403 ist eine Ablehnung, die dieselben Anmeldedaten nicht aufheben. Die Ursache hat vielleicht gar nichts mit Anmeldedaten zu tun [](source:rfc9110#15.5.4), zum Beispiel eine gesperrte Adresse oder ein fehlendes CSRF-Token.

        Sagen Sie im Inhalt, welches Recht oder welche Regel gemeint ist, soweit der Client es wissen darf. Darf er nicht einmal erfahren, dass die Ressource existiert, senden Sie 404 [](source:rfc9110#15.5.4).
guide-which-4xx-payment-required = 402, wenn Ihre Clients wissen, was Sie meinen
    .description =
        RFC 9110 reserviert 402 für künftige Verwendung und legt keine Regeln dafür fest [](source:rfc9110#15.5.3). Ein Client, den Sie nicht in der Hand haben, kann nicht wissen, was er damit tun soll.

        Wenn Sie den Code verwenden, dokumentieren Sie, was zu bezahlen ist und wo, und erklären Sie es im Inhalt. Sonst antworten Sie mit 403 und derselben Erklärung.
guide-which-4xx-legal-reasons = Mit 451 antworten
    .description =
        451 sagt, dass eine rechtliche Anordnung Sie am Antworten hindert. Der Inhalt sollte die Anordnung erläutern [](source:rfc7725#3), und ein `Link`-Header mit der Relation `blocked-by` sollte hinzugefügt werden [](source:rfc7725#4).

        Geben Sie mit `Cache-Control` an, wie lange die Antwort gespeichert werden darf: Der Standard zu 451 erlaubt Caches standardmäßig, sie zu speichern [](source:rfc7725#3), während die Liste in RFC 9110 sie nicht nennt [](source:rfc9110#15.1).
guide-which-4xx-bad-request = Mit 400 antworten
    .description =
        400 sagt, dass die Anfrage selbst fehlerhaft ist: Sie lässt sich nicht parsen oder ist offensichtlich falsch. Auch Probleme mit ihrem Framing oder ihrem Routing gehören hierher [](source:rfc9110#15.5.1).

        Erklären Sie im Inhalt, was falsch ist und wo. Ein unveränderter neuer Versuch ist nutzlos, geben Sie dem Client also, was er für eine Änderung braucht. Ist die Syntax in Ordnung und ergeben nur die Werte keinen Sinn, ist 422 genauer.
guide-which-4xx-unprocessable = Mit 422 antworten
    .description =
        422 sagt, dass Sie das Format kennen und die Syntax stimmt, Sie aber nicht ausführen können, was darin steht [](source:rfc9110#15.5.21). Der übliche Fall ist eine gescheiterte Validierung.

        Führen Sie die Felder und die Regeln auf, an denen es scheiterte, wenn möglich alle auf einmal. 400 allein ist dafür nicht falsch, sagt einem Client aber nicht, ob es an der Form der Anfrage oder an ihren Daten liegt.
guide-which-4xx-unsupported-media-type = Mit 415 antworten
    .description =
        415 sagt, dass Sie das Format des gesendeten Inhalts nicht annehmen. Die Antwort darf die Formate, die Sie annehmen, in `Accept` nennen, oder in `Accept-Encoding`, wenn die Kodierung das Problem ist [](source:rfc9110#15.5.16).

        Prüfen Sie `Content-Type`, bevor Sie parsen, damit das falsche Format mit 415 beantwortet wird und nicht mit einem rätselhaften 400. Der umgekehrte Fall, das Format, in dem der Client die Antwort will, ist 406.
guide-which-4xx-not-acceptable = Mit 406 antworten
    .description =
        406 sagt, dass Sie die Ressource haben, aber in keiner der Formen, die die `Accept`-Header-Felder der Anfrage zulassen. Der Inhalt sollte die Formen aufführen, die Sie haben [](source:rfc9110#15.5.7).

        Der Client kann dann mit anderen `Accept`-Werten noch einmal fragen. Ist für Ihre Clients eine Standardform besser als keine, antworten Sie mit 200 und dieser Form.
guide-which-4xx-conflict = Mit 409 antworten
    .description =
        409 sagt, dass die Anfrage mit dem aktuellen Zustand der Ressource kollidiert und dass der Client das vielleicht auflösen kann [](source:rfc9110#15.5.10). Ein Name, der schon vergeben ist, ist ein Beispiel.

        Nehmen Sie in den Inhalt auf, was der Client braucht, um den Konflikt zu lösen, etwa die aktuelle Version. Behalten Sie 412 Bedingungen vor, die die Anfrage selbst enthielt.
guide-which-4xx-precondition-failed = Mit 412 antworten
    .description =
        412 sagt, dass eine Bedingung in den Header-Feldern der Anfrage, etwa `If-Match`, nicht erfüllt ist [](source:rfc9110#15.5.13). Ohne ein solches Feld ist 412 der falsche Code.

        Lassen Sie die Ressource, wie sie ist. Der Client holt die aktuelle Version mit ihrem neuen `ETag`, führt die Änderungen zusammen und versucht es erneut. Für ein `GET` oder `HEAD`, dessen Kopie noch aktuell ist, lautet die Antwort 304, nicht 412 [](source:rfc9110#15.4.5).
guide-which-4xx-precondition-required = Mit 428 antworten
    .description =
        428 sagt, dass Sie diese Ressource nur auf eine bedingte Anfrage hin ändern und dass die Bedingung fehlt [](source:rfc6585#3). Das bewahrt Clients davor, zu überschreiben, was jemand anderes geschrieben hat.

        Erklären Sie im Inhalt, welches Feld Sie erwarten, meist `If-Match` mit dem `ETag`, das der Client gelesen hat. Ein Cache darf die Antwort nicht speichern [](source:rfc6585#3).
guide-which-4xx-too-many-requests = Mit 429 antworten
    .description =
        429 sagt, dass dieser Client in einer bestimmten Zeit zu viele Anfragen gesendet hat. Die Antwort darf mit `Retry-After` sagen, wie lange zu warten ist, und ein Cache darf sie nicht speichern [](source:rfc6585#4).

        Senden Sie `Retry-After`, wenn Sie die Zeit kennen, und sagen Sie im Inhalt, welcher Grenzwert gilt. Ist der Dienst insgesamt überlastet, ist der Code 503, der ebenfalls `Retry-After` enthalten darf [](source:rfc9110#15.6.4).
guide-which-4xx-content-too-large = Mit 413 antworten
    .description =
        413 sagt, dass der Inhalt größer ist, als Sie zu verarbeiten bereit sind. Sie dürfen die Verbindung schließen, damit der Client aufhört zu senden. Gilt der Grenzwert nur vorübergehend, senden Sie `Retry-After` [](source:rfc9110#15.5.14).

        Nennen Sie den Grenzwert im Inhalt. Prüfen Sie auch, welcher Proxy vor Ihrem Server einen eigenen Grenzwert hat, denn dessen Antwort mit 413 enthält Ihre Erklärung nicht.
guide-which-4xx-headers-too-large = Mit 431 antworten
    .description =
        431 sagt, dass die Header-Felder der Anfrage zu groß sind. Der Inhalt sollte das Feld nennen, und ein Cache darf die Antwort nicht speichern [](source:rfc6585#5).

        Cookies sind eine häufige Ursache. Löschen Sie, was Ihre eigene Website dort gesetzt hat und nicht mehr braucht, und halten Sie den Zustand auf dem Server statt in einem Cookie.
guide-which-4xx-uri-too-long = Mit 414 antworten
    .description =
        414 sagt, dass die Adresse länger ist, als Sie auszuwerten bereit sind [](source:rfc9110#15.5.15). Ein neuer Versuch mit derselben Adresse bekommt dieselbe Antwort, und ein Cache darf sie auch ohne ausdrückliche Erlaubnis speichern [](source:rfc9110#15.1).

        Bieten Sie einen anderen Weg an: Lassen Sie den Client den langen Teil als Inhalt eines `POST` senden. Suchen Sie auch nach einer Weiterleitung, die die Adresse jedes Mal länger macht, wenn ihr gefolgt wird.
