# HTTP-Statuscodes: die Wörter der Sammlung, ihrer Gruppen und ihrer Merkmale. Die Fakten stehen in content/http/.
# Die Texte der Codes stehen in http-*.ftl, die der Paare in http-comparisons.ftl.

http = HTTP-Statuscodes
    .label = HTTP
    .description = Ein HTTP-Statuscode sagt, wie ein Server oder ein Gateway auf dem Weg zu ihm eine Anfrage beantwortet hat. Die erste Ziffer gibt die Klasse an; ein Client, der einen Code nicht kennt, behandelt ihn wie den ersten seiner Klasse, einen unbekannten 4xx also wie 400. Diese Seiten behandeln die registrierten Codes und die inoffiziellen von nginx, Cloudflare, AWS, Microsoft und anderen.
    .both = Beide sind HTTP-Statuscodes: Jeder sagt, wie eine Anfrage beantwortet wurde.

## Gruppen

http-group-informational = Informationscodes
    .description = Die Codes 100 bis 199 sind vorläufig: Sie haben keinen Inhalt, und eine endgültige Antwort folgt [](source:rfc9110#15.2). Bei einem Code, den er nicht kennt, nimmt ein Client die Bedeutung von 100 an [](source:rfc9110#15). Die Codes 105 bis 199 sind nicht vergeben [](source:iana-http).
http-group-success = Erfolgscodes
    .description = Die Codes 200 bis 299 sagen, dass die Anfrage geglückt ist oder, bei 202, dass der Server sie angenommen hat [](source:rfc9110#15.3). Caches dürfen 200, 203, 204 und 206 standardmäßig speichern; die anderen brauchen Header-Felder, die es erlauben [](source:rfc9110#15.1).
http-group-redirection = Weiterleitungscodes
    .description = Die Codes 300 bis 399 verlangen vom Client einen weiteren Schritt, meist eine Anfrage an eine andere Adresse [](source:rfc9110#15.4). Zwei Fragen trennen die Weiterleitungen: Ist der Umzug dauerhaft, wie bei 301 und 308, und bleibt die Methode erhalten, wie bei 307 und 308? Code 304 verweist den Client auf seine eigene Kopie; 305 ist veraltet und 306 unbenutzt.
http-group-client-error = Client-Fehler
    .description = Die Codes 400 bis 499 sehen die Ursache in der Anfrage. Die Antwort sollte erklären, was an ihr nicht stimmt [](source:rfc9110#15.5). Unverändert noch einmal gesendet, scheitert die Anfrage in der Regel wieder: Korrigieren Sie die Anfrage, melden Sie sich an, oder warten Sie, wo der Code das sagt. Inoffizielle Codes aus diesem Bereich haben weiter unten eigene Gruppen.
http-group-server-error = Server-Fehler
    .description = Die Codes 500 bis 599 sagen, dass die Anfrage in Ordnung sein kann und dass der Server oder etwas hinter ihm gescheitert ist [](source:rfc9110#15.6). Wiederholen Sie nur automatisch, was idempotent ist [](source:rfc9110#9.2.2). Inoffizielle Codes aus diesem Bereich haben weiter unten eigene Gruppen.
http-group-nginx = Codes von nginx
    .description = Der Quelltext von nginx definiert 444, 494 bis 497 und 499 für den eigenen Gebrauch [](source:nginx#src/http/ngx_http_request.h). Kein Register führt sie auf [](source:iana-http). Kein Client empfängt einen davon: 444 und 499 stehen im Zugriffslog, und anstelle von 494 bis 497 bekommt der Client [400](entry:http/400) [](source:nginx#src/http/ngx_http_special_response.c).
http-group-cloudflare = Codes von Cloudflare
    .description = Cloudflare antwortet mit 520 bis 526, wenn es von Ihrem Server keine brauchbare Antwort bekommt, und mit 530, wenn der Body einen 1xxx-Fehler enthält [](source:cloudflare-5xx). Die Ursache liegt fast immer zwischen Cloudflare und dem Ursprungsserver, nicht zwischen dem Besucher und Cloudflare.
http-group-aws = Codes von AWS
    .description = Ein Application Load Balancer erzeugt 460, 463, 464 und 561 selbst [](source:aws-alb). Andere Anbieter verwenden dieselben Zahlen anders: 463 steht bei Alibaba Cloud für eine Schleife beim Weiterleiten [](source:alibaba-alb).
http-group-microsoft = Codes von Microsoft
    .description = Software von Microsoft verwendet 440, 449 und 450. Nur 449 hat eine Spezifikation, die wir lesen konnten [](source:ms-wdv). Keiner davon ist registriert [](source:iana-http).
http-group-other = Andere inoffizielle Codes
    .description = Diese Zahlen haben sich Produkte und Frameworks ausgedacht. Viele Listen drucken sie wie registrierte Codes ab, aber im Register sind sie nicht vergeben, und dieselbe Zahl kann Verschiedenes bedeuten [](source:iana-http).

## Merkmale

# Nach „um“ steht der Akkusativ; männliche Werte brauchen darum in .difference eine eigene Variante.
http-fact-about = Worum es geht
    .description = Die Sache, auf die der Code hinweist, in wenigen Worten.
    .more-content = Inhalt, der noch folgen kann
    .other-protocol = ein Wechsel des Protokolls
    .work-going-on = Arbeit, die noch läuft
    .hints = Ressourcen, die sich früh laden lassen
    .resumable-upload = ein Upload, der sich fortsetzen lässt
    .result = ein Ergebnis
    .created = eine Ressource, die angelegt wurde
    .queued = Arbeit, die noch nicht getan ist
    .transformed = ein Ergebnis, das ein Proxy verändert hat
    .no-content = Erfolg ohne Inhalt
    .reset = ein Formular, das zurückzusetzen ist
    .part = ein Teil des Ergebnisses
    .several-results = die Ergebnisse mehrerer Vorgänge
    .listed-before = Mitglieder, die schon aufgeführt wurden
    .changes = Änderungen gegenüber einer anderen Version
    .choice = eine Auswahl zwischen Darstellungen
    .other-address = eine andere Adresse für die Anfrage
    .answer-elsewhere = eine Antwort unter einer anderen Adresse
    .stored-copy = eine gespeicherte Kopie, die noch gültig ist
    .proxy-to-use = ein Proxy, der zu verwenden ist
    .syntax = die Anfrage als Ganzes
    .identity = die Identität des Clients
    .payment = Bezahlung
    .permission = das, was der Server zu tun bereit ist
    .address = eine Adresse, unter der nichts gefunden wurde
    .method = die Methode
    .accepted-format = die Formate, die der Client akzeptiert
    .proxy-identity = die Identität des Clients gegenüber dem Proxy
    .slow-request = eine Anfrage, die nicht rechtzeitig ankam
    .state = der Zustand der Ressource
    .removed = eine Ressource, die endgültig entfernt wurde
    .missing-length = eine Länge, die die Anfrage nicht angibt
    .condition = eine Bedingung, die nicht erfüllt war
    .content-size = die Größe des Inhalts
    .address-length = die Länge der Adresse
    .content-format = das Format des Inhalts
    .range = der Bereich, der verlangt wurde
    .expectation = das, was die Anfrage erwartet
    .wrong-server = ein Server, der für diese Adresse nicht antworten kann
    .meaning = die Bedeutung des Inhalts
    .lock = eine Sperre
    .dependency = eine andere Aktion, die gescheitert ist
    .replay = eine Anfrage, die sich erneut einspielen ließe
    .protocol = das Protokoll der Anfrage
    .missing-condition = eine Bedingung, die der Anfrage fehlt
    .rate = die Anfragerate
    .header-size = die Größe der Header-Felder
    .law = rechtliche Gründe
    .server-failure = ein Fehler im Server
    .unknown-method = eine Methode, die der Server nicht kennt
    .upstream-answer = eine ungültige Antwort des Servers hinter dem Gateway
    .declines = ein Server, der vorerst ablehnt
    .upstream-time = eine Antwort des Servers hinter dem Gateway, die nicht rechtzeitig kam
    .version = die Version von HTTP
    .negotiation = die Art, wie der Server aushandelt
    .storage = Speicherplatz
    .loop = eine Schleife
    .extension = eine Erweiterung, die der Anfrage fehlt
    .network-login = eine Anmeldung am Netzwerk
    .session = eine Sitzung, die beendet ist
    .certificate = das Zertifikat des Clients
    .client-left = ein Client, der nicht mehr da ist
    .forwarded = das Feld X-Forwarded-For
    .difference =
        Bei { $a } geht es um { $a-value ->
            [other-protocol] einen Wechsel des Protokolls
            [resumable-upload] einen Upload, der sich fortsetzen lässt
            [part] einen Teil des Ergebnisses
            [proxy-to-use] einen Proxy, der zu verwenden ist
            [state] den Zustand der Ressource
            [range] den Bereich, der verlangt wurde
            [wrong-server] einen Server, der für diese Adresse nicht antworten kann
            [server-failure] einen Fehler im Server
            [declines] einen Server, der vorerst ablehnt
            [client-left] einen Client, der nicht mehr da ist
           *[other] { $a-text }
        }; bei { $b } geht es um { $b-value ->
            [other-protocol] einen Wechsel des Protokolls
            [resumable-upload] einen Upload, der sich fortsetzen lässt
            [part] einen Teil des Ergebnisses
            [proxy-to-use] einen Proxy, der zu verwenden ist
            [state] den Zustand der Ressource
            [range] den Bereich, der verlangt wurde
            [wrong-server] einen Server, der für diese Adresse nicht antworten kann
            [server-failure] einen Fehler im Server
            [declines] einen Server, der vorerst ablehnt
            [client-left] einen Client, der nicht mehr da ist
           *[other] { $b-text }
        }.
http-fact-method = Methode bei Weiterleitung
    .description = Was aus der Methode und dem Body wird, wenn der Client der Weiterleitung folgt.
    .kept = Bleibt, samt Body
    .may-become-get = Aus POST darf GET werden
    .becomes-get = Wird zu GET (oder HEAD)
    .difference =
        { $a-value ->
            [kept] Bei { $a } bleiben Methode und Body erhalten
            [may-become-get] Bei { $a } darf aus POST ein GET werden
            [becomes-get] Bei { $a } wird aus POST immer ein GET
           *[other] Bei { $a } geschieht mit der Methode Folgendes: { $a-text }
        }; { $b-value ->
            [kept] bei { $b } bleiben Methode und Body erhalten
            [may-become-get] bei { $b } darf aus POST ein GET werden
            [becomes-get] bei { $b } wird aus POST immer ein GET
           *[other] bei { $b } geschieht mit der Methode Folgendes: { $b-text }
        }.
http-fact-permanent = Dauerhaft
    .description = Ob der Client von nun an die neue Adresse verwenden sollte oder nur dieses eine Mal.
    .yes = Ja
    .no = Nein
    .difference = { $yes } verlegt die Ressource dauerhaft; { $no } gilt nur für diese eine Anfrage.
http-fact-fault = Bei wem der Fehler liegt
    .description = Die Seite, auf der der Code die Ursache sieht.
    .nobody = Bei niemandem
    .client = Beim Client
    .either = Beim Client oder beim Server
    .server = Beim antwortenden Server
    .upstream = Beim Server hinter dem Gateway
    .network = Beim Netzwerk dazwischen
    .difference =
        { $a-value ->
            [nobody] { $a } gibt niemandem die Schuld
            [client] { $a } gibt dem Client die Schuld
            [either] { $a } lässt offen, ob der Fehler beim Client oder beim Server liegt
            [server] { $a } gibt dem antwortenden Server die Schuld
            [upstream] { $a } gibt dem Server hinter dem Gateway die Schuld
            [network] { $a } gibt dem Netzwerk dazwischen die Schuld
           *[other] { $a } sieht den Fehler hier: { $a-text }
        }; { $b-value ->
            [nobody] { $b } gibt niemandem die Schuld
            [client] { $b } gibt dem Client die Schuld
            [either] { $b } lässt offen, ob der Fehler beim Client oder beim Server liegt
            [server] { $b } gibt dem antwortenden Server die Schuld
            [upstream] { $b } gibt dem Server hinter dem Gateway die Schuld
            [network] { $b } gibt dem Netzwerk dazwischen die Schuld
           *[other] { $b } sieht den Fehler hier: { $b-text }
        }.
http-fact-sender = Gesendet von
    .description = Der Server in der Kette, der die Antwort erzeugt.
    .server = Ursprungsserver
    .gateway = Gateway oder Proxy
    .either = Ursprungsserver oder Gateway
    .network = Netzwerk dazwischen
    .nobody = Niemand
    .difference =
        { $a-value ->
            [server] { $a } kommt vom Ursprungsserver
            [gateway] { $a } kommt von einem Gateway oder Proxy
            [either] { $a } kann vom Ursprungsserver oder von einem Gateway kommen
            [network] { $a } kommt vom Netzwerk dazwischen, nie vom Ursprungsserver
            [nobody] { $a } wird nie gesendet
           *[other] { $a } wird gesendet von: { $a-text }
        }; { $b-value ->
            [server] { $b } kommt vom Ursprungsserver
            [gateway] { $b } kommt von einem Gateway oder Proxy
            [either] { $b } kann vom Ursprungsserver oder von einem Gateway kommen
            [network] { $b } kommt vom Netzwerk dazwischen, nie vom Ursprungsserver
            [nobody] { $b } wird nie gesendet
           *[other] { $b } wird gesendet von: { $b-text }
        }.
http-fact-retry = Was als Nächstes zu tun ist
    .description = Was der Client nach der Antwort tut; automatisch wiederholt werden nur idempotente Anfragen.
    .not-needed = Nichts erneut zu senden
    .continue = Mit dem Rest weitermachen
    .wait = Auf die endgültige Antwort warten
    .follow = Nutzen, worauf die Antwort verweist
    .yes = Erneut senden
    .with-backoff = Mit Backoff erneut senden, wenn die Anfrage idempotent ist
    .after-delay = Nach einer Wartezeit erneut senden
    .after-fix = Erst nach Behebung der Ursache erneut senden
    .idempotent = Erneut senden, wenn die Methode idempotent ist
    .no = Nicht erneut senden
    .difference =
        { $a-value ->
            [not-needed] Nach { $a } gibt es nichts erneut zu senden
            [continue] Nach { $a } sollte der Client mit dem Rest weitermachen
            [wait] Nach { $a } sollte der Client auf die endgültige Antwort warten
            [follow] Nach { $a } sollte der Client nutzen, worauf die Antwort verweist
            [yes] Nach { $a } sollte der Client die Anfrage erneut senden
            [with-backoff] Nach { $a } sollte der Client die Anfrage mit Backoff erneut senden, wenn sie idempotent ist
            [after-delay] Nach { $a } sollte der Client die Anfrage nach einer Wartezeit erneut senden
            [after-fix] Nach { $a } sollte der Client die Anfrage erst erneut senden, wenn die Ursache behoben ist
            [idempotent] Nach { $a } sollte der Client die Anfrage nur dann erneut senden, wenn ihre Methode idempotent ist
            [restart] Nach { $a } sollte der Client die ganze Abfolge wiederholen
            [no] Nach { $a } sollte der Client die Anfrage nicht erneut senden
           *[other] Nach { $a } ist dies zu tun: { $a-text }
        }; { $b-value ->
            [not-needed] nach { $b } gibt es nichts erneut zu senden
            [continue] nach { $b } sollte der Client mit dem Rest weitermachen
            [wait] nach { $b } sollte der Client auf die endgültige Antwort warten
            [follow] nach { $b } sollte der Client nutzen, worauf die Antwort verweist
            [yes] nach { $b } sollte der Client die Anfrage erneut senden
            [with-backoff] nach { $b } sollte der Client die Anfrage mit Backoff erneut senden, wenn sie idempotent ist
            [after-delay] nach { $b } sollte der Client die Anfrage nach einer Wartezeit erneut senden
            [after-fix] nach { $b } sollte der Client die Anfrage erst erneut senden, wenn die Ursache behoben ist
            [idempotent] nach { $b } sollte der Client die Anfrage nur dann erneut senden, wenn ihre Methode idempotent ist
            [restart] nach { $b } sollte der Client die ganze Abfolge wiederholen
            [no] nach { $b } sollte der Client die Anfrage nicht erneut senden
           *[other] nach { $b } ist dies zu tun: { $b-text }
        }.
http-fact-stage = Wo es scheiterte
    .description = Der Schritt auf dem Weg vom Proxy zum Ursprungsserver, der nicht gelang.
    .name = Namen des Ursprungsservers auflösen
    .route = Ursprungsserver erreichen
    .connection = Mit dem Ursprungsserver über TCP verbinden
    .tls = TLS mit dem Ursprungsserver
    .response = Antwort des Ursprungsservers bekommen
    .difference =
        { $a-value ->
            [name] Bei { $a } wurde der Name des Ursprungsservers nicht gefunden
            [route] Bei { $a } wurde der Ursprungsserver nicht erreicht
            [connection] Bei { $a } kam keine TCP-Verbindung zustande
            [tls] Bei { $a } stand die TCP-Verbindung, und TLS ist gescheitert
            [response] Bei { $a } stand die Verbindung, und die Antwort war das Problem
           *[other] { $a }: { $a-text }
        }; { $b-value ->
            [name] bei { $b } wurde der Name des Ursprungsservers nicht gefunden
            [route] bei { $b } wurde der Ursprungsserver nicht erreicht
            [connection] bei { $b } kam keine TCP-Verbindung zustande
            [tls] bei { $b } stand die TCP-Verbindung, und TLS ist gescheitert
            [response] bei { $b } stand die Verbindung, und die Antwort war das Problem
           *[other] { $b }: { $b-text }
        }.
http-fact-class = Klasse
    .description = Was die erste Ziffer sagt.
    .informational = Information (1xx)
    .success = Erfolg (2xx)
    .redirection = Weiterleitung (3xx)
    .client-error = Client-Fehler (4xx)
    .server-error = Server-Fehler (5xx)
    .difference =
        { $a } gehört zu { $a-value ->
            [informational] den vorläufigen Antworten (1xx)
            [success] den Erfolgsantworten (2xx)
            [redirection] den Weiterleitungen (3xx)
            [client-error] den Client-Fehlern (4xx)
            [server-error] den Server-Fehlern (5xx)
           *[other] dieser Klasse: { $a-text }
        }; { $b } gehört zu { $b-value ->
            [informational] den vorläufigen Antworten (1xx)
            [success] den Erfolgsantworten (2xx)
            [redirection] den Weiterleitungen (3xx)
            [client-error] den Client-Fehlern (4xx)
            [server-error] den Server-Fehlern (5xx)
           *[other] dieser Klasse: { $b-text }
        }.
http-fact-error = Fehler
    .description = Ob der Code meldet, dass etwas schiefgegangen ist.
    .yes = Ja
    .no = Nein
    .difference = { $yes } meldet einen Fehler, { $no } nicht.
http-fact-fields-required = Erforderliche Header-Felder
    .description = Header-Felder, die die Antwort enthalten muss.
    .absent = Keine
    .allow = Allow
    .content-range = Content-Range
    .proxy-authenticate = Proxy-Authenticate
    .upgrade = Upgrade
    .www-authenticate = WWW-Authenticate
http-fact-fields-usual = Übliche Header-Felder
    .description = Header-Felder, die die Antwort enthalten sollte oder oft enthält.
    .absent = Keine
    .accept = Accept
    .content-range = Content-Range
    .delta-base = Delta-Base
    .im = IM
    .link = Link
    .location = Location
    .retry-after = Retry-After
http-fact-request-fields = Header-Felder der Anfrage
    .description = Header-Felder der Anfrage, um die es bei dem Code geht, vorhanden oder fehlend.
    .absent = Keine
    .a-im = A-IM
    .accept = Accept
    .authorization = Authorization
    .early-data = Early-Data
    .expect = Expect
    .if-match = If-Match
    .if-modified-since = If-Modified-Since
    .if-none-match = If-None-Match
    .if-unmodified-since = If-Unmodified-Since
    .proxy-authorization = Proxy-Authorization
    .range = Range
http-fact-content = Inhalt
    .description = Ob die Antwort nach ihren Header-Feldern Inhalt (einen Body) hat.
    .forbidden = Nicht erlaubt
    .allowed = Erlaubt
    .expected = Erwartet
    .explains = Sollte den Fehler erklären
    .difference =
        { $a-value ->
            [forbidden] { $a } hat keinen Inhalt
            [allowed] { $a } darf Inhalt haben
            [expected] { $a } hat normalerweise Inhalt
            [explains] { $a } sollte den Fehler im Inhalt erklären
           *[other] { $a } hat dies als Inhalt: { $a-text }
        }; { $b-value ->
            [forbidden] { $b } hat keinen Inhalt
            [allowed] { $b } darf Inhalt haben
            [expected] { $b } hat normalerweise Inhalt
            [explains] { $b } sollte den Fehler im Inhalt erklären
           *[other] { $b } hat dies als Inhalt: { $b-text }
        }.
http-fact-cacheable = Caching standardmäßig erlaubt
    .description = Ob ein Cache die Antwort nach eigener Einschätzung speichern darf, ohne Header-Felder, die es erlauben.
    .yes = Ja
    .no = Nein
    .never-stored = Nein, und sie darf gar nicht gespeichert werden
    .difference =
        { $a-value ->
            [yes] Caches dürfen { $a } standardmäßig speichern
            [no] Caches dürfen { $a } nur speichern, wenn die Header-Felder es erlauben
            [never-stored] Caches dürfen { $a } gar nicht speichern
           *[other] Für Caches gilt bei { $a }: { $a-text }
        }; { $b-value ->
            [yes] { $b } dürfen sie standardmäßig speichern
            [no] { $b } dürfen sie nur speichern, wenn die Header-Felder es erlauben
            [never-stored] { $b } dürfen sie gar nicht speichern
           *[other] bei { $b } gilt für sie: { $b-text }
        }.
http-fact-retry-after = Retry-After
    .description = Ob ein Standard sagt, was `Retry-After` in der Antwort bedeutet.
    .yes = Definiert
    .no = Nicht definiert
    .difference = `Retry-After` hat bei { $yes } eine definierte Bedeutung, bei { $no } nicht.
http-fact-used-by = Verwendet von
    .description = Software und Dienste, die den Code bekanntermaßen verwenden, registriert oder nicht.
    .nginx = nginx
    .cloudflare = Cloudflare
    .aws-alb = AWS Application Load Balancer
    .alibaba-alb = Alibaba Cloud ALB
    .iis = Microsoft IIS
    .microsoft = Microsoft
    .laravel = Laravel
    .twitter = Twitter (alte API)
    .shopify = Shopify
    .cpanel = cPanel
    .esri = Esri
    .google-rpc = google.rpc
    .grpc-gateway = grpc-gateway
    .qualys = Qualys
    .anthropic = Anthropic-API
    .proxies = Manche Proxys
http-fact-grpc-by-client = Von einem gRPC-Client gelesen als
    .description = Der gRPC-Status, den ein Client annimmt, wenn diese Antwort ohne `grpc-status` ankommt.
    .equivalence = Ein gRPC-Client, der { $from } ohne `grpc-status` bekommt, meldet { $to }.
http-fact-defined-by = Definiert durch
    .description = Das Dokument und der Abschnitt, die dem Code seine Bedeutung geben.
http-fact-checked = Wie dies geprüft wurde
    .description = Wie weit Sie sich auf diese Seite verlassen können.
    .read = Die Quelle wurde für diese Seite gelesen
    .recalled = Aus dem Gedächtnis geschrieben; prüfen Sie die Quelle, bevor Sie sich darauf verlassen
    .secondary = Nur in der Kopie eines Dritten gesehen
