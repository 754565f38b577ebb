# Eigene Texte zu Paaren von WebSocket-Schließcodes: die Frage, die beide trennt, die kurze Antwort, was zu tun ist, Fallstricke.
# Ein Paar ohne Nachricht hier hat trotzdem eine Seite; sie entsteht aus den Fakten.

## 1006 und seine Nachbarn

websocket-1006-vs-1007 = Hat ein Close-Frame Sie erreicht?
    .answer =
        1007 kam in einem Close-Frame: Die andere Seite hat Ihre Nachricht gelesen, Bytes gefunden, die ihrem Typ widersprechen (in der Praxis Text, der kein gültiges UTF-8 ist), und Ihnen das mitgeteilt [](source:rfc6455#7.4.1). 1006 kam von niemandem: Es ist kein Close-Frame angekommen, und Ihre eigene Seite hat die Zahl eingesetzt [](source:rfc6455#7.1.5). Bei 1007 korrigieren Sie die Bytes, die Sie senden; bei 1006 sehen Sie sich den Handshake, die Proxys und das Netzwerk an.
    .when-to-use-which =
        - Sie sehen 1007: Die Verbindung funktionierte; beanstandet wurde eine einzelne Nachricht. Verbinden Sie sich nicht neu, um sie noch einmal zu senden, denn dieselben Bytes bekommen dieselbe Antwort. Sehen Sie sich die letzte Textnachricht an, die Sie gesendet haben: Senden Sie rohe Bytes als binäre Nachricht, wandeln Sie alte Zeichensätze in UTF-8 um, und beenden Sie eine Nachricht nie mitten in einem Zeichen. Ein Fragment darf ein Zeichen zerteilen, die ganze Nachricht nicht [](source:rfc6455#5.6).
        - Sie sehen 1006, und die Verbindung wurde nie geöffnet: Das Problem liegt beim Handshake. Ein Name, der sich nicht auflösen lässt, ein abgewiesener Port, ein TLS-Fehler und ein Handshake, den der Server nicht abschließt (bei HTTP/1.1 jede andere Antwort als 101), sehen für eine Webseite alle so aus [](source:whatwg-websockets#feedback-from-the-protocol). Wiederholen Sie die Anfrage mit curl, oder lesen Sie ihren HTTP-Status im Netzwerk-Tab des Browsers.
        - Sie sehen 1006, nachdem die Verbindung offen war: Vergleichen Sie ihr Alter mit dem Leerlauf-Timeout jeder Station; nginx beendet einen Tunnel nach 60 Sekunden ohne Bytes vom Upstream-Server [](source:nginx#src/http/modules/ngx_http_proxy_module.c). Lesen Sie dann das Log des Servers zu dieser Sekunde. Verbinden Sie sich nach einer zufälligen Wartezeit neu, und warten Sie länger, wenn das scheitert [](source:rfc6455#7.2.3).
        - Sie entwickeln den Server: 1006 kann niemand senden [](source:rfc6455#7.4.1). Überlassen Sie 1007 der Bibliothek, die ihn sendet, wenn das Dekodieren scheitert, wie es ws [](source:ws#lib/receiver.js) und websockets für Python [](source:python-websockets#src/websockets/protocol.py) tun. Fehlerhaftes JSON in gültigem Text ist nicht 1007: Verwenden Sie [1008](entry:websocket/1008) oder [einen privaten Code](page:websocket-ranges#own-code).
    .pitfalls =
        - Ein und dasselbe Ereignis kann beides sein. Ein Server sendet Text, der kein UTF-8 ist. Der Browser muss die Verbindung abbrechen [](source:rfc6455#8.1) und sendet dabei noch einen Close-Frame: [1002](entry:websocket/1002) von Chromium [](source:chromium), 1007 von Firefox [](source:gecko-net). Eine Antwort verarbeitet er nicht mehr [](source:rfc6455#7.1.7). Deshalb liest die Webseite 1006 mit leerem Schließgrund [](source:chromium-blink), während der Server 1002 oder 1007 ins Log schreibt. Legen Sie beide Logs nebeneinander, bevor Sie dem Netzwerk die Schuld geben.
        - Die Seite, die die fehlerhaften Bytes findet, liest den Code 1007, den sie sendet, nicht selbst. Per Definition stammt der Code jeder Seite aus dem ersten Close-Frame, den sie empfangen hat [](source:rfc6455#7.1.5). Hat Ihre Seite 1007 empfangen, dann hat Ihre Seite den fehlerhaften Text gesendet.
        - Eine Webseite kann aus einer Zeichenkette kein ungültiges UTF-8 erzeugen: `send()` wandelt sein Argument in Text um, der sich immer kodieren lässt [](source:whatwg-websockets#dom-websocket-send). Empfängt eine Webseite trotzdem 1007, suchen Sie hinter `send()`: bei der Komprimierung, bei einem Proxy, der Bytes verändert, oder bei einem Server, der in anderer Hinsicht streng ist. So antwortet ws auch dann mit 1007, wenn sich eine komprimierte Nachricht nicht entpacken lässt [](source:ws#lib/permessage-deflate.js).
        - Steht 1007 nicht im Log, heißt das nicht, dass es keinen fehlerhaften Text gab. Chromium meldet ihn als 1002 [](source:chromium).
        - Bei 1007 ist `wasClean` auf der Seite, die ihn empfängt, normalerweise `true`, bei 1006 immer `false`. „Sauber“ (clean) heißt, dass der Schließ-Handshake abgeschlossen wurde, nicht, dass alles gut ging [](source:rfc6455#7.1.4).
        - Eine Fehlerseite von Cloudflare, auf der „Error 1006“ oder „Error 1007“ steht, meldet eine gesperrte IP-Adresse. Mit WebSocket hat sie nichts zu tun [](source:cloudflare-1xxx).

websocket-1005-vs-1006 = Gab es einen Close-Frame, und sei es ein leerer?
    .answer =
        1005: Ein Close-Frame ist angekommen, aber er nannte keinen Code. 1006: Es ist überhaupt kein Close-Frame angekommen [](source:rfc6455#7.1.5). Behandeln Sie 1005 wie [1000](entry:websocket/1000) und 1006 wie eine abgerissene Verbindung.
    .when-to-use-which =
        - Sie sehen 1005: Nichts ist kaputtgegangen. Die übliche Ursache ist `close()` ohne Argumente auf der anderen Seite, was einen leeren Close-Frame sendet [](source:whatwg-websockets#dom-websocket-close). Gehört diese Seite Ihnen, übergeben Sie einen Code und einen kurzen Schließgrund.
        - Sie sehen 1006: Stellen Sie fest, ob die Verbindung je geöffnet wurde. Wenn ja, kommen Leerlauf-Timeouts, Abstürze und das Netzwerk infrage; wenn nicht, der Handshake.
        - Senden können Sie keinen von beiden: Beide sind für lokale Meldungen reserviert [](source:rfc6455#7.4.1).
        - Ordnen Sie in Code, der über das erneute Verbinden entscheidet, 1005 den gewöhnlichen Enden zu. websockets für Python macht es so: 1000, 1001 und 1005 zählen als erfolgreiches Schließen [](source:python-websockets#src/websockets/frames.py).
    .pitfalls =
        - Eine TCP-Verbindung, die ohne Close-Frame endet, ergibt 1006 [](source:rfc6455#7.1.5). Manche Listen beschreiben sie als 1005.
        - Hinter uvicorn kann auch eine abgerissene Verbindung 1005 ergeben: Zwei seiner WebSocket-Backends geben der Anwendung 1005, wenn die Gegenstelle nach dem Handshake verschwindet [](source:uvicorn).
        - Ein Server kann 1005 ins Log schreiben, obwohl kein Skript `close()` aufgerufen hat: Ein Browser schließt einen vom Garbage Collector abgeräumten Socket mit einem leeren Frame [](source:whatwg-websockets#garbage-collection).
        - Java-WebSocket zeigt [1000](entry:websocket/1000), wo andere 1005 zeigen [](source:java-websocket).

websocket-1000-vs-1006 = Hat sich die andere Seite verabschiedet?
    .answer =
        1000 ist ein Abschied: Ein Close-Frame hat gesagt, dass die Arbeit getan ist [](source:rfc6455#7.4.1). 1006 heißt, dass kein Close-Frame kam, also hat Ihnen niemand gesagt, warum es zu Ende ging [](source:rfc6455#7.1.5). Verbinden Sie sich bei 1006 neu, mit Backoff; bei 1000 nicht, es sei denn, Ihre Anwendung braucht eine dauerhafte Verbindung.
    .when-to-use-which =
        - Sie sehen 1000 und haben ihn nicht erwartet: Suchen Sie in Ihrem eigenen Code nach einem Aufruf von `close` oder nach einem Server, der nach einer einzigen Antwort schließt.
        - Sie sehen 1006: Prüfen Sie, ob die Verbindung je geöffnet wurde, danach Timeouts und Logs.
        - Ihre Gegenstelle soll 1000 sehen: Übergeben Sie ihn, wie in `close(1000)`, und warten Sie auf den Close-Frame als Antwort, bevor Sie den Socket verwerfen.
    .pitfalls =
        - Sie haben `close(1000)` aufgerufen und lesen 1006: Der Server hat nie geantwortet. Chromium wartet 60 Sekunden auf die Antwort und gibt dann auf, so sein Quelltext von etwa 2022 [](source:chromium).
        - `close()` vor dem Öffnen lässt die Verbindung scheitern: Die Webseite bekommt 1006, nicht 1000 [](source:whatwg-websockets#dom-websocket-close).
        - Ein Server kann glauben, er habe höflich geschlossen. `Conn.Close()` von gorilla/websocket kappt die TCP-Verbindung ohne Close-Frame [](source:gorilla#conn.go), und `terminate()` von ws zerstört den Socket [](source:ws#lib/websocket.js). In beiden Fällen bleibt dem Client nur 1006.

websocket-1001-vs-1006 = Wurde der Abgang angekündigt?
    .answer =
        1001: Die andere Seite hat die Verbindung verlassen und das mitgeteilt, weil eine Webseite geschlossen wurde oder ein Server herunterfuhr [](source:rfc6455#7.4.1). 1006: Sie war ohne Ankündigung weg [](source:rfc6455#7.1.5). Lässt ein Server seine Verbindungen auslaufen, sehen Sie 1001; wird er hart beendet, sehen Sie 1006.
    .when-to-use-which =
        - Sie betreiben den Server: Fangen Sie das Stoppsignal ab, schließen Sie jeden WebSocket mit 1001 oder [1012](entry:websocket/1012), warten Sie auf die Antworten, und beenden Sie dann den Prozess. `Server.close()` von websockets für Python macht das mit 1001 [](source:python-websockets#src/websockets/asyncio/server.py).
        - Ihr Client sieht 1001: Der Server hat die Verbindung absichtlich verlassen. Verbinden Sie sich nach einer zufälligen Wartezeit neu.
        - Ihr Client sieht 1006: Dieselbe Wartezeit, danach längere [](source:rfc6455#7.2.3). Wird die Verbindung nie geöffnet, hören Sie auf und untersuchen Sie den Handshake.
        - Ihr Server sieht 1001: Höchstwahrscheinlich hat jemand die Webseite geschlossen oder ist einem Link gefolgt [](source:whatwg-websockets#make-disappear). Zu beheben gibt es nichts.
    .pitfalls =
        - Lesen Clients bei jedem Deployment 1006, verdächtigen Sie ein Herunterfahren ohne Close-Frame, bevor Sie das Netzwerk verdächtigen.
        - Eine Zwischenstation kann die Verbindung unterbrechen, obwohl beide Enden gesund sind. Cloudflare startet seine Server neu, wenn es neue Software ausrollt, und das beendet offene WebSockets [](source:cloudflare-websockets).
        - Eine Webseite kann ihren Abgang nicht mit `close(1001)` ankündigen: Dieser Aufruf löst eine Ausnahme aus [](source:whatwg-websockets#dom-websocket-close). Der Browser sendet 1001 selbst.

websocket-1002-vs-1006 = Hat die Gegenstelle einen Protokollfehler genannt, oder hat niemand etwas genannt?
    .answer =
        1002 ist das Urteil der anderen Seite: Sie fand Ihre Frames ungültig und hat das mitgeteilt, bevor sie die Verbindung verließ [](source:rfc6455#7.4.1). 1006 sagt nur, dass kein Close-Frame Sie erreicht hat [](source:rfc6455#7.1.5). Oft sind beide die zwei Enden eines Ereignisses, denn die Seite, die den Fehler findet, sendet 1002 und meldet selbst 1006 oder einen Fehler ihrer Bibliothek.
    .when-to-use-which =
        - Sie sehen 1002: Sie haben etwas Falsches gesendet. Zeichnen Sie die Frames auf und suchen Sie den ersten fehlerhaften. Typische Ursachen sind eine fehlende Maske in einem Frame des Clients [](source:rfc6455#5.1), reservierte Bits ohne ausgehandelte Erweiterung, ein unbekannter Opcode oder ein Steuer-Frame, der fragmentiert oder zu lang ist [](source:ws#lib/receiver.js).
        - Sie sehen 1006: Fragen Sie am anderen Ende nach dem Log. Steht dort 1002, hat Ihre Seite den Fehler bemerkt, und die Gegenstelle hat die fehlerhaften Bytes gesendet.
        - Auswählen können Sie keinen von beiden: Über 1002 entscheidet die Bibliothek, über 1006 niemand.
    .pitfalls =
        - Ein Browser, der einen Protokollfehler findet, sendet dem Server einen Code, gibt seiner Webseite aber 1006 mit leerem Schließgrund [](source:chromium-blink). Schließen Sie daraus nicht, dass das Netzwerk ausgefallen ist.
        - Neu zu verbinden hilft in keinem der beiden Fälle, solange eine Seite weiter fehlerhafte Frames schreibt. Suchen Sie nach einem Proxy, der Bytes umschreibt, oder nach gewöhnlichem HTTP, das auf einen bereits umgestellten Socket geschrieben wird.
        - Chromium sendet 1002 auch bei Text, der kein UTF-8 ist [](source:chromium), und tungstenite bei einem Close-Frame, dessen Code es nicht kennt [](source:tungstenite#src/protocol/mod.rs). 1002 kann also auftreten, obwohl jeder Frame wohlgeformt ist.

websocket-1006-vs-1009 = Wurde die Nachricht abgelehnt, oder ist nur die Verbindung abgerissen?
    .answer =
        1009 ist eine ausdrückliche Ablehnung: Der Empfänger hat eine Nachricht bekommen, die größer ist, als er zu verarbeiten bereit ist [](source:rfc6455#7.4.1). 1006 nennt keine Ursache, denn es ist kein Close-Frame angekommen [](source:rfc6455#7.1.5). Enden große Nachrichten immer mit 1006, hat etwas die Verbindung getrennt, ohne WebSocket zu sprechen: Testen Sie ohne den Proxy, und prüfen Sie, ob der Server abgestürzt ist.
    .when-to-use-which =
        - Sie sehen 1009: Verkleinern Sie die Nachricht, teilen Sie sie in Ihrer Anwendung auf, oder heben Sie den Grenzwert des Empfängers bewusst an. Verbinden Sie sich nicht neu, um dieselbe Nachricht zu senden.
        - Sie sehen 1006 gleich nach einer großen Nachricht: Probieren Sie dieselbe Nachricht über eine direkte Verbindung. 1009 deutet dann auf die Zwischenstation; wieder 1006 deutet auf einen beendeten Prozess oder auf einen Fehler, den Ihre eigene Seite gefunden hat.
        - Sie entwickeln den Server: Setzen Sie den Grenzwert in der WebSocket-Bibliothek, die mit 1009 antworten kann. Ein Grenzwert an einer Station, die nur Bytes weiterreicht, kann nichts anderes tun als trennen.
    .pitfalls =
        - Die Seite, die die Nachricht ablehnt, meldet selbst möglicherweise 1006 oder einen Fehler der Bibliothek, denn sie hat keinen Close-Frame empfangen [](source:rfc6455#7.1.5). Das gilt auch für eine Webseite, deren Browser eine riesige Nachricht ablehnt: Firefox sendet 1009, wenn er eine Nachricht nicht puffern kann [](source:gecko-net).
        - Der Grenzwert gilt für die Nachricht, nicht für den Frame. Mit Fragmenten lässt er sich nicht umgehen [](source:ws#lib/receiver.js).
        - Bleibt 1009 aus, gibt es vielleicht gar keinen Grenzwert: gorilla/websocket hat erst nach `SetReadLimit` einen [](source:gorilla#conn.go).

websocket-1006-vs-1011 = Konnte die ausgefallene Seite den Fehler noch melden?
    .answer =
        1011: Auf der anderen Seite ist ein unerwarteter Fehler aufgetreten, und sie konnte noch einen Close-Frame senden [](source:rfc6455#7.4.1). 1006: Es kam kein Close-Frame, sie ist also abgestürzt, wurde abgeschnitten oder nie erreicht [](source:rfc6455#7.1.5). Bei 1011 lesen Sie das Log des Servers; bei 1006 stellen Sie zuerst fest, ob der Server überhaupt da war.
    .when-to-use-which =
        - Sie sehen 1011: Suchen Sie im Log des Absenders nach einer Ausnahme zu diesem Zeitpunkt. websockets für Python sendet 1011, wenn ein Handler eine Ausnahme auslöst [](source:python-websockets#src/websockets/asyncio/server.py), und Daphne, wenn die Anwendung nach dem Handshake scheitert [](source:daphne).
        - Sie sehen 1006: Suchen Sie nach einem hart beendeten Prozess, einem Timeout auf dem Weg oder einem gescheiterten Handshake.
        - Sie entwickeln den Server: Fangen Sie Ausnahmen auf der äußersten Ebene jedes Handlers ab, damit Clients 1011 lesen und nicht 1006.
        - Bei beiden dürfen Sie sich mit Backoff neu verbinden. Geben Sie bei 1011 nach einigen Versuchen auf, denn dieselbe Anfrage kann auf denselben Programmfehler treffen.
    .pitfalls =
        - Ein Keepalive-Timeout kann zu beiden Codes führen. Kommt kein Pong rechtzeitig, schließt websockets für Python mit 1011 und dem Schließgrund `keepalive ping timeout` [](source:python-websockets#src/websockets/asyncio/connection.py). Eine abgeschnittene Gegenstelle bekommt diesen Frame nie und meldet 1006 [](source:rfc6455#7.1.5).
        - 1011 beweist also keinen Programmfehler im Server. Ein Server kann ihn von einem Python-Client an einer langsamen Leitung empfangen [](source:python-websockets#src/websockets/asyncio/connection.py).

websocket-1006-vs-1015 = Welche Zahl ergibt ein gescheiterter TLS-Handshake?
    .answer =
        In einem Browser 1006: Der WHATWG-Standard behandelt TLS-Fehler wie jeden anderen gescheiterten Verbindungsversuch, damit Skripte das Netzwerk nicht ausforschen können [](source:whatwg-websockets#feedback-from-the-protocol). 1015 ist die Zahl, die RFC 6455 für einen TLS-Fehler vorgesehen hat [](source:rfc6455#7.4.1), und in JavaScript werden Sie ihr selten begegnen. Keine von beiden wird je in einem Frame übertragen.
    .when-to-use-which =
        - Sie sehen 1006, bevor die Verbindung geöffnet wurde: TLS ist ein Verdächtiger unter mehreren. Öffnen Sie die `https://`-Adresse desselben Hosts und lesen Sie dort den Zertifikatsfehler. Prüfen Sie die Kette, den Hostnamen und die Uhr.
        - Sie sehen 1015: TLS ist gescheitert, bevor es einen WebSocket gab. Neu zu verbinden hilft nicht, solange das Zertifikat oder die Einstellungen nicht repariert sind.
        - Warten Sie im Code nicht auf 1015. Behandeln Sie 1006, und merken Sie sich, ob `open` ausgelöst wurde.
    .pitfalls =
        - Der Rat, bei einem ungültigen Zertifikat 1015 zu erwarten, ist für Browser falsch [](source:whatwg-websockets#feedback-from-the-protocol). Firefox macht eine Ausnahme: Er verwendet 1015 für eine Klasse von TLS-Fehlern, nämlich unzureichende Sicherheit [](source:gecko-dom).
        - Nachdem die Verbindung geöffnet wurde, weist 1006 nicht mehr auf den TLS-Handshake hin. Sehen Sie sich Timeouts und Abstürze an.

websocket-1005-vs-1015 = Ein Ende ohne Code oder kein TLS?
    .answer =
        Beide sind lokale Meldungen, die keine Gegenstelle senden kann [](source:rfc6455#7.4.1), aber sie stehen an entgegengesetzten Enden. 1005 steht am Ende einer Verbindung, die funktioniert hat: Ein Close-Frame kam ohne Code [](source:rfc6455#7.1.5). 1015 steht für eine Verbindung, die nie begann, weil TLS gescheitert ist [](source:rfc6455#7.4.1).
    .when-to-use-which =
        - Sie sehen 1005: Behandeln Sie ihn wie [1000](entry:websocket/1000). Gehört der Absender Ihnen, lassen Sie ihn einen Code übergeben.
        - Sie sehen 1015: Reparieren Sie das Zertifikat, seine Kette, den Hostnamen oder die Uhr. Bis dahin kann kein neuer Versuch gelingen.
        - Sie wollen einen davon senden: Das geht nicht. Verwenden Sie [1000](entry:websocket/1000) für ein normales Ende; nach einem TLS-Fehler bleibt kein Kanal, um etwas zu senden.
    .pitfalls =
        - Eine Webseite liest bei einem TLS-Fehler normalerweise [1006](entry:websocket/1006), nicht 1015 [](source:whatwg-websockets#feedback-from-the-protocol).
        - Bibliotheken, die 1005 als Argument annehmen, schreiben einen leeren Body; die Zahl selbst wird nie gesendet, so bei gorilla/websocket [](source:gorilla#conn.go).

## Gewöhnliche Enden

websocket-1000-vs-1001 = Ist die Arbeit getan, oder verlässt der Endpunkt die Verbindung?
    .answer =
        1000: Die Verbindung hat ihren Zweck erfüllt. 1001: Der Endpunkt selbst verschwindet: Eine Webseite wird geschlossen, oder ein Server fährt herunter [](source:rfc6455#7.4.1). Ihr Skript darf 1000 senden; 1001 ist für Browser da und für Server, die herunterfahren.
    .when-to-use-which =
        - Code in einer Webseite: `close(1000)`. Der Aufruf akzeptiert nur 1000 und 3000–4999, deshalb löst `close(1001)` einen `InvalidAccessError` aus [](source:whatwg-websockets#dom-websocket-close).
        - Ein Server, der mit diesem Client fertig ist: 1000. Ein Server, der herunterfährt: 1001, oder [1012](entry:websocket/1012), wenn er gleich wiederkommt und die Clients diesen Code kennen.
        - Sie empfangen 1000: Verbinden Sie sich nicht von sich aus neu, es sei denn, die Anwendung braucht eine dauerhafte Verbindung.
        - Sie empfangen 1001 von einem Server: Verbinden Sie sich nach einer zufälligen Wartezeit neu. Sie empfangen ihn von einem Browser: Jemand hat die Webseite verlassen [](source:whatwg-websockets#make-disappear), geben Sie also frei, was Sie dafür vorgehalten haben.
    .pitfalls =
        - Räumt in einem Browser der Garbage Collector einen offenen Socket ab, wird ein leerer Frame gesendet, nicht 1001; der Server liest dann [1005](entry:websocket/1005) [](source:whatwg-websockets#garbage-collection).
        - `close()` ohne Argumente ist keiner von beiden: Auch das ergibt 1005 [](source:whatwg-websockets#dom-websocket-close).

websocket-1000-vs-1005 = Hat die schließende Seite einen Code genannt?
    .answer =
        `close(1000)` schreibt 1000 in den Close-Frame; `close()` sendet den Frame leer, und der Empfänger meldet 1005 [](source:whatwg-websockets#dom-websocket-close). Keiner von beiden ist ein Fehler. Übergeben Sie den Code immer, dann verschwindet 1005 aus Ihren Logs.
    .when-to-use-which =
        - Sie schließen aus einem Skript: `close(1000)`, mit einem Schließgrund, wenn er der Person hilft, die das Log liest.
        - Sie sehen 1005: Behandeln Sie ihn wie 1000, es sei denn, Ihr Protokoll sichert einen Code zu. Dann hat die Gegenstelle einen Codepfad durchlaufen, in dem er fehlt.
        - Senden können Sie 1005 nicht; es gibt ihn nur als Meldung [](source:rfc6455#7.4.1).
    .pitfalls =
        - Die Behauptung, `close()` sende 1000, ist verbreitet und entspricht nicht dem Standard [](source:whatwg-websockets#dom-websocket-close).
        - Ihr eigenes bloßes `close()` kann als 1005 zu Ihnen zurückkommen: ws beantwortet einen leeren Close-Frame mit einem leeren Close-Frame [](source:ws#lib/websocket.js).
        - Java-WebSocket meldet bei einem leeren Frame 1000 [](source:java-websocket), dasselbe Schließen sieht in zwei Logs also verschieden aus.
        - Voreinstellungen unterscheiden sich. `close()` von websockets für Python sendet ohne andere Angabe 1000 [](source:python-websockets#src/websockets/asyncio/connection.py), und uvicorn verwendet 1000, wenn die Anwendung keinen Code nennt [](source:uvicorn#uvicorn/protocols/websockets/websockets_impl.py).

websocket-1001-vs-1012 = Weg oder gleich wieder da?
    .answer =
        1001 sagt, dass der Endpunkt die Verbindung verlässt, und verspricht nichts [](source:rfc6455#7.4.1). 1012 sagt, dass der Dienst neu startet, und die E-Mail zur Registrierung schlägt vor, sich nach einer zufälligen Wartezeit von 5 bis 30 Sekunden neu zu verbinden [](source:hybi-1012). Für einen rollierenden Neustart senden Sie 1012, wenn alle Ihre Clients ihn kennen, sonst 1001.
    .when-to-use-which =
        - Rollierender Neustart oder Deployment: 1012. uvicorn sendet ihn seit Version 0.21.0 beim Herunterfahren [](source:uvicorn).
        - Endgültiges Abschalten oder Clients, die Sie nicht in der Hand haben: 1001, den jede Bibliothek in unseren Tabellen akzeptiert. websockets für Python verwendet ihn standardmäßig, wenn ein Server schließt [](source:python-websockets#src/websockets/asyncio/server.py).
        - Ihr Client sieht einen der beiden: Verbinden Sie sich nach einer zufälligen Wartezeit neu. Bei 1012 warten Sie 5 bis 30 Sekunden [](source:hybi-1012).
    .pitfalls =
        - 1012 ist bei der IANA registriert [](source:iana-websocket), aber kein Teil von RFC 6455 [](source:rfc6455#7.4.1), eine alte Bibliothek kann ihn also als ungültig behandeln. Ältere .NET-Versionen scheinen 1012 bis 1014 abzulehnen [](source:dotnet).
        - Ohne zufällige Wartezeit kommen nach dem Neustart eines einzigen Knotens alle seine Clients im selben Augenblick zurück.
        - Auch ein Browser sendet 1001, wenn seine Webseite verschwindet [](source:whatwg-websockets#make-disappear). 1012 ist nur von einem Server sinnvoll.

## Fehlerhafte Daten

websocket-1002-vs-1003 = Sind die Frames fehlerhaft, oder sind die Daten von der falschen Art?
    .answer =
        1002: Die Bytes verletzen die Regeln des Protokolls. 1003: Das Protokoll ist in Ordnung, aber dieser Endpunkt kann diesen Typ von Daten nicht annehmen, zum Beispiel Binärdaten, wo er nur Text liest [](source:rfc6455#7.4.1). 1002 ist ein Fehler in einer Bibliothek oder in etwas auf dem Weg; bei 1003 passen zwei Anwendungen nicht zusammen.
    .when-to-use-which =
        - Sie sehen 1002: Zeichnen Sie den Verkehr auf und suchen Sie den ersten fehlerhaften Frame. Verdächtigen Sie zuerst Proxys und selbst geschriebenes Framing.
        - Sie sehen 1003: Senden Sie den anderen Typ, eine Zeichenkette statt `ArrayBuffer` oder `Blob`, oder umgekehrt; oder bringen Sie dem Empfänger beide bei.
        - Sie entwickeln einen Endpunkt: Überlassen Sie 1002 der Bibliothek. Senden Sie 1003 nur, wenn nie eine Nachricht dieses Typs angenommen werden könnte.
    .pitfalls =
        - Eine Textnachricht mit falschem Inhalt ist nicht 1003. Ungültiges UTF-8 ist [1007](entry:websocket/1007), und Inhalt, der gegen Ihre Regeln verstößt, ist [1008](entry:websocket/1008) [](source:rfc6455#7.4.1).
        - 1002 heißt nicht immer fehlerhafte Frames: Chromium verwendet ihn für ungültiges UTF-8 [](source:chromium) und tungstenite für einen Schließcode, den es nicht kennt [](source:tungstenite#src/protocol/mod.rs).

websocket-1002-vs-1007 = Stimmt der Frame nicht, oder das, was darin steht?
    .answer =
        1002: Der Frame verletzt das Protokoll. 1007: Der Frame ist wohlgeformt, aber seine Nutzdaten widersprechen dem Nachrichtentyp, etwa Text, der kein UTF-8 ist [](source:rfc6455#7.4.1). Kommt 1002 von Chrome, ziehen Sie beides in Betracht: Chromium sendet 1002 auch bei ungültigem UTF-8 [](source:chromium).
    .when-to-use-which =
        - Sie sehen 1007: Prüfen Sie, wie Ihre Seite Text erzeugt. Rohe Bytes gehören in binäre Nachrichten.
        - Sie sehen 1002 von einem Server oder einem nativen Client: Prüfen Sie das Framing, also Masken, reservierte Bits, Opcodes und Steuer-Frames [](source:ws#lib/receiver.js).
        - Sie sehen 1002 von einem Chromium-Browser: Prüfen Sie zuerst, ob der Text, den Sie senden, gültiges UTF-8 ist, denn das ist schneller geprüft.
        - Sie entwickeln eine Bibliothek: Beantworten Sie ungültiges UTF-8 mit 1007, denn dafür ist dieser Code da [](source:rfc6455#7.4.1).
    .pitfalls =
        - Bei demselben fehlerhaften Text sendet Firefox 1007 [](source:gecko-net) und Chromium 1002 [](source:chromium). Statistiken nach Code vermengen die Ursachen.
        - Auch bei ungültigem UTF-8 in einem Schließgrund sind sich die Server nicht einig: ws antwortet mit 1007 [](source:ws#lib/receiver.js), gorilla/websocket mit 1002 [](source:gorilla#conn.go). Ein mitten in einem Zeichen abgeschnittener Schließgrund löst das aus.
        - Hat der Server 1002 oder 1007 gesendet, liest die Webseite diesen Code. Hat der Browser der Webseite den Fehler selbst gefunden, liest die Webseite keinen der beiden, sondern [1006](entry:websocket/1006) [](source:rfc6455#7.1.5).

websocket-1003-vs-1007 = Könnte überhaupt eine Nachricht dieses Typs angenommen werden?
    .answer =
        Nein: 1003, der Endpunkt kann diesen Typ gar nicht annehmen, etwa Binärdaten an einen reinen Textdienst. Ja, aber diese hier ist nicht, was ihr Typ sagt: 1007, etwa Text, der kein UTF-8 ist [](source:rfc6455#7.4.1). Bei 1003 ändern Sie den Typ, bei 1007 reparieren Sie die Bytes.
    .when-to-use-which =
        - Sie sehen 1003: Senden Sie eine Zeichenkette statt `ArrayBuffer` oder `Blob`, oder umgekehrt.
        - Sie sehen 1007: Suchen Sie die Stelle, an der aus Bytes Text wird. Meist liegt es an einem alten Zeichensatz oder einem zerschnittenen Zeichen; senden Sie rohe Bytes binär.
        - Sie entwickeln den Server: 1003 ist eine Entscheidung Ihres Codes, 1007 eine des Decoders in der Bibliothek.
    .pitfalls =
        - Senden Sie Binärdaten nicht als Text, um an 1003 vorbeizukommen: Sofern die Bytes nicht zufällig gültiges UTF-8 sind, bekommen Sie stattdessen 1007.
        - Fehlerhaftes JSON ist keiner von beiden: Der Typ wird angenommen, und der Text ist gültig. Verwenden Sie [1008](entry:websocket/1008) oder [einen privaten Code](page:websocket-ranges#own-code).
        - Chromium sendet [1002](entry:websocket/1002), wo Sie 1007 erwarten [](source:chromium).

websocket-1003-vs-1008 = Kann nicht oder darf nicht?
    .answer =
        1003: Der Endpunkt kann diesen Typ von Daten nicht verarbeiten, gleich wer sie sendet. 1008: Er könnte, aber eine Regel verbietet es, und die Regel darf geheim bleiben [](source:rfc6455#7.4.1). Verwenden Sie 1003 für den falschen Typ und 1008 nur, wenn kein anderer Code passt oder wenn Sie verbergen müssen, warum.
    .when-to-use-which =
        - Sie sehen 1003: Ändern Sie den Nachrichtentyp.
        - Sie sehen 1008: Lesen Sie den Schließgrund, dann prüfen Sie Token, Herkunft, Kontingent und Inhalt. Dasselbe noch einmal zu senden hilft nicht.
        - Sie entwickeln den Server: Nehmen Sie den genaueren Code. 1003 für den Typ, [1009](entry:websocket/1009) für die Größe, [1007](entry:websocket/1007) für fehlerhafte Kodierung, 1008 für den Rest.
    .pitfalls =
        - 1008 kommt nicht immer von Regeln der Anwendung: ws sendet ihn, wenn sich zu viele Stücke oder Fragmente ansammeln [](source:ws#lib/receiver.js), und coder/websocket, wenn nach `CloseRead` eine Datennachricht kommt [](source:coder#read.go).
        - 1008 ohne Schließgrund nützt der anderen Seite fast nichts. Wenn Sie die Regel nicht verbergen müssen, nennen Sie sie.

websocket-1003-vs-1009 = Falsche Art oder zu viel davon?
    .answer =
        1003: Keine Nachricht dieses Typs wird angenommen. 1009: Diese ist zu groß, und eine kleinere ginge durch [](source:rfc6455#7.4.1). Ändern Sie bei 1003 den Typ, bei 1009 die Größe.
    .when-to-use-which =
        - Sie sehen 1003: Wechseln Sie zwischen Text und Binärdaten.
        - Sie sehen 1009: Teilen Sie die Daten in Ihrer Anwendung auf, heben Sie den Grenzwert beim Empfänger an, oder übertragen Sie die große Menge über HTTP.
        - Sie entwickeln den Server: Überlassen Sie 1009 dem Grenzwert der Bibliothek und senden Sie 1003 aus Ihrem eigenen Code.
    .pitfalls =
        - Fragmente helfen nicht gegen 1009: Der Grenzwert gilt je Nachricht [](source:python-websockets#src/websockets/protocol.py).
        - Die Grenzwerte liegen um mehr als das Tausendfache auseinander: standardmäßig 32.768 Byte in coder/websocket [](source:coder#read.go), 1 MiB in websockets für Python [](source:python-websockets#src/websockets/asyncio/server.py), 100 MiB in ws [](source:ws#lib/websocket.js). Eine Nachricht, die ein Server durchlässt, scheitert an einem anderen.

## Ablehnungen und Ausfälle

websocket-1008-vs-1009 = Spricht eine Regel gegen die Nachricht, oder ist sie nur zu groß?
    .answer =
        1009 hat eine einzige Bedeutung: Die Nachricht ist größer, als der Empfänger verarbeiten will. 1008 ist die allgemeine Ablehnung, für den Fall, dass es keinen besseren Code gibt oder die Regel verborgen bleiben soll [](source:rfc6455#7.4.1). Auch eine Größenbeschränkung ist eine Regel, aber sie hat ihren eigenen Code: Senden Sie 1009.
    .when-to-use-which =
        - Sie sehen 1009: Senden Sie weniger je Nachricht, oder heben Sie den Grenzwert beim Empfänger an.
        - Sie sehen 1008: Lesen Sie den Schließgrund und prüfen Sie Anmeldedaten, Anfragerate und Inhalt. Die Größe ist nicht die naheliegendste Ursache.
        - Sie entwickeln den Server: Die Bibliothek sendet 1009 in der Regel selbst, wenn eine Nachricht ihren Grenzwert überschreitet. Behalten Sie 1008 dem vor, was nur Ihre Anwendung weiß.
    .pitfalls =
        - Viele kleine Stücke können 1008 statt 1009 ergeben: ws verwendet 1008 für zu viele gepufferte Stücke oder Fragmente [](source:ws#lib/receiver.js).
        - Eine Ratenbegrenzung hat mit der Größe nichts zu tun. Zu viele Nachrichten ergeben 1008, eine zu große Nachricht ergibt 1009.
        - Nach dem Entpacken kann aus einer kleinen Nachricht eine große werden; ws wendet seinen Grenzwert auch dort an [](source:ws#lib/permessage-deflate.js).

websocket-1008-vs-1011 = Ihr Fehler oder meiner?
    .answer =
        1008: Der Absender des Codes lehnt ab, was Sie getan haben. 1011: Er ist selbst an etwas gescheitert [](source:rfc6455#7.4.1). Nach 1008 ändern Sie etwas, bevor Sie es erneut versuchen; nach 1011 versuchen Sie es mit Backoff erneut.
    .when-to-use-which =
        - Sie sehen 1008: Prüfen Sie Token, Herkunft, Kontingent und Inhalt. Ein unveränderter neuer Versuch wird genauso abgelehnt.
        - Sie sehen 1011: Lesen Sie das Log der Seite, die ihn gesendet hat. Versuchen Sie es einige Male erneut, mit wachsenden Wartezeiten.
        - Sie entwickeln den Server: Eine Ablehnung, mit der Sie gerechnet haben, ist 1008, eine Ausnahme, mit der Sie nicht gerechnet haben, ist 1011. Soll der Client sich anmelden, ist [3000](entry:websocket/3000) genauer.
    .pitfalls =
        - Eine Authentifizierungsprüfung, die eine Ausnahme auslöst, endet mit 1011 und fordert Clients auf wiederzukommen. Fangen Sie die Ausnahme ab und senden Sie 1008.
        - 1011 kann von einem Client kommen. Ein Erratum hat den Code von Servern auf jeden Endpunkt ausgedehnt [](source:rfc6455-errata3227), und websockets für Python sendet ihn bei einem Keepalive-Timeout von jeder der beiden Seiten [](source:python-websockets#src/websockets/asyncio/connection.py).
        - Wird abgelehnt, bevor der WebSocket angenommen ist, gibt es keinen Schließcode. ASGI-Server antworten mit HTTP 403, und die Webseite liest [1006](entry:websocket/1006) [](source:asgi-403).

websocket-1011-vs-1014 = Liegt der Fehler beim Server oder bei dem dahinter?
    .answer =
        1011: Bei dem Endpunkt, mit dem Sie sprechen, ist ein Fehler aufgetreten [](source:rfc6455#7.4.1). 1014: Dieser Endpunkt ist ein Gateway, er funktioniert, und sein Upstream-Server hat ihm eine ungültige Antwort gegeben [](source:hybi-1014). Lesen Sie bei 1011 das Log des Absenders, bei 1014 das Log des Upstream-Servers.
    .when-to-use-which =
        - Sie sehen 1011: Suchen Sie im Log des Absenders nach einer Ausnahme.
        - Sie sehen 1014: Lassen Sie das Gateway in Ruhe und untersuchen Sie, was es aufruft.
        - Sie entwickeln ein Gateway: Senden Sie 1014 nur an Clients, die ihn akzeptieren. gorilla/websocket [](source:gorilla#conn.go) und tungstenite [](source:tungstenite#src/protocol/mod.rs) tun das nicht; verwenden Sie für sie 1011 oder einen Code von 4000 bis 4999.
        - Bei beiden dürfen Sie es mit Backoff erneut versuchen.
    .pitfalls =
        - Ein Client, der auf gorilla/websocket oder tungstenite aufbaut, behandelt 1014 als Protokollfehler und antwortet mit [1002](entry:websocket/1002) [](source:gorilla#conn.go), [](source:tungstenite#src/protocol/mod.rs). Im Log Ihres Gateways steht dann 1002, und die wahre Ursache geht verloren.
        - 1014 ist eine IANA-Registrierung [](source:iana-websocket); RFC 6455 definiert ihn nicht [](source:rfc6455#7.4.1). Manche älteren Listen führen ihn noch als nicht vergeben.
        - Erwarten Sie 1014 nicht von jedem Proxy. Einer, der nur Bytes weiterreicht, beendet den Tunnel, wenn sein Upstream-Server ausfällt, und Sie lesen [1006](entry:websocket/1006) [](source:rfc6455#7.1.5).

websocket-1012-vs-1013 = Ein geplanter Neustart oder zu viel Last?
    .answer =
        1012: Der Dienst startet neu, kommen Sie also nach einer kurzen zufälligen Wartezeit wieder. 1013: Er ist überlastet, weichen Sie also auf eine andere Adresse aus, oder kommen Sie erst später wieder [](source:hybi-1012). Ein Client, der 1013 wie 1012 behandelt, verstärkt die Überlast.
    .when-to-use-which =
        - Sie sehen 1012: Verbinden Sie sich nach einer zufälligen Wartezeit von 5 bis 30 Sekunden neu [](source:hybi-1012).
        - Sie sehen 1013: Versuchen Sie eine andere Adresse, wenn es eine gibt. Kehren Sie zur selben Adresse nur auf eine Aktion des Nutzers hin zurück, wie es die E-Mail zur Registrierung verlangt [](source:hybi-1012), oder zumindest erst nach einem längeren Backoff.
        - Sie betreiben den Server: 1012 für ein Deployment, 1013, um Last abzuwerfen.
    .pitfalls =
        - Ein Close-Frame hat kein Feld für eine Wartezeit. Gehören beide Enden Ihnen, schreiben Sie einen Hinweis in den Schließgrund, der Platz für 123 Byte hat [](source:rfc6455#5.5.1).
        - Steht schon vor dem Handshake fest, dass der Server ausgelastet ist, lehnen Sie den Handshake mit HTTP [503](entry:http/503) ab. Eine Webseite im Browser liest das allerdings als [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol).
        - Keiner der beiden Codes steht in RFC 6455 [](source:rfc6455#7.4.1). Alte Bibliotheken lehnen sie möglicherweise ab.

## Registrierte Codes

websocket-1008-vs-3000 = Irgendeine Ablehnung oder „erst anmelden“?
    .answer =
        3000 hat, nach seinem Namen im Register, eine einzige Bedeutung: Unauthorized [](source:iana-websocket). 1008 ist die allgemeine Ablehnung und darf den Grund verbergen [](source:rfc6455#7.4.1). Senden Sie 3000, wenn eine Anmeldung es beheben würde, und 1008, wenn Sie den Grund nicht nennen können oder wollen.
    .when-to-use-which =
        - Sie sehen 3000: Erneuern Sie die Anmeldedaten, und verbinden Sie sich dann neu.
        - Sie sehen 1008: Lesen Sie den Schließgrund. Es können die Anmeldedaten sein, aber auch die Anfragerate, die Herkunft oder der Inhalt.
        - Sie entwickeln den Server: Mit 3000 kann ein Client reagieren, ohne einen Schließgrund zu parsen. Ist der Client bekannt, aber nicht berechtigt, passt [3003](entry:websocket/3003) besser.
        - Sie entwickeln eine Webseite: Ein Skript darf 3000 an `close()` übergeben, 1008 aber nicht [](source:whatwg-websockets#dom-websocket-close).
    .pitfalls =
        - RFC 6455 überlässt die Bedeutung von 3000–3999 denen, die den Code registriert haben [](source:rfc6455#7.4.2). Stimmen Sie sie mit Ihren Clients ab, bevor diese sich darauf verlassen.
        - Nehmen Sie den WebSocket zuerst an, und schließen Sie ihn dann. Eine Ablehnung davor ist eine HTTP-Antwort, und die Webseite liest [1006](entry:websocket/1006), welchen Code Sie auch gewählt haben [](source:asgi-403).
        - Verbinden Sie sich bei 3000 nicht in einer Schleife mit demselben Token neu.

websocket-3000-vs-3003 = Wer sind Sie, oder dürfen Sie das?
    .answer =
        3000 Unauthorized: Der Endpunkt weiß nicht, wer Sie sind. 3003 Forbidden: Er weiß es und sagt nein. Die Namen [](source:iana-websocket) spiegeln HTTP 401 und 403. Nach 3000 melden Sie sich an und verbinden sich neu; nach 3003 kommen Sie erst wieder, wenn sich Ihre Rechte geändert haben.
    .when-to-use-which =
        - Sie sehen 3000: Erneuern Sie das Token, und verbinden Sie sich einmal neu. Kommt 3000 wieder, hören Sie auf und fragen Sie den Nutzer.
        - Sie sehen 3003: Zeigen Sie an, dass der Zugriff verweigert wird. Neue Anmeldedaten für dasselbe Konto helfen nicht.
        - Sie entwickeln den Server: 3000 für ein fehlendes, falsches oder abgelaufenes Token, 3003 für ein gültiges ohne die nötigen Rechte. Um zu verbergen, was von beidem es war, senden Sie [1008](entry:websocket/1008) [](source:rfc6455#7.4.1).
    .pitfalls =
        - Die Ähnlichkeit mit 401 und 403 liegt in den Namen. Das Protokoll legt nicht fest, was Codes in diesem Bereich bedeuten [](source:rfc6455#7.4.2).
        - Beide brauchen einen offenen WebSocket. Eine Ablehnung während des Handshakes kommt bei einer Webseite als [1006](entry:websocket/1006) an [](source:whatwg-websockets#feedback-from-the-protocol).
        - 4401 und 4403 sind in vielen Anwendungen üblich, und dieselben Zahlen können anderswo etwas anderes bedeuten: 4000–4999 ist privat [](source:rfc6455#7.4.2).
