# gRPC-Statuscodes: die Wörter der Sammlung, ihrer Gruppen und ihrer Merkmale. Die Fakten stehen in content/grpc/.
# Die Texte der Codes stehen in grpc-codes.ftl, die der Paare in grpc-comparisons.ftl.

grpc = gRPC-Statuscodes
    .label = gRPC
    .description = Ein gRPC-Statuscode sagt, wie ein Aufruf endete. Sieben der 17 Codes kommen immer nur von einer Anwendung; die anderen kann auch die Bibliothek erzeugen. Zwei Tabellen verbinden sie mit HTTP, eine für jede Richtung, und keine ist die Umkehrung der anderen.
    .both = Beide sind gRPC-Statuscodes: Jeder sagt, wie ein Aufruf endete.

## Gruppen

grpc-group-success = Erfolg
    .description = OK ist der einzige Code, der keinen Fehler meldet [](source:google-rpc-code).
grpc-group-application = Codes der Anwendung
    .description = Diese sieben erzeugt die gRPC-Bibliothek nie [](source:grpc-codes). Sehen Sie einen davon, hat ihn ein Handler gewählt; wer den Handler geschrieben hat, kann Ihnen sagen, warum.
grpc-group-library = Codes der Bibliothek und der Anwendung
    .description = Ein Handler kann diese Codes zurückgeben, aber sie entstehen auch ohne ihn: Die Bibliothek erzeugt sie [](source:grpc-codes), oder der Client leitet sie aus einer HTTP-Antwort ohne `grpc-status` ab [](source:grpc-http). Bei PERMISSION_DENIED ist die HTTP-Antwort der einzige solche Weg. Stellen Sie also zuerst fest, von wem der Code stammt.

## Merkmale

grpc-fact-subject = Worum es geht
    .description = Das, was entschieden hat, wie der Aufruf endete.
    .success = Erfolg
    .caller = Aufrufer, der abgebrochen hat
    .request = Argumente der Anfrage
    .deadline = Frist
    .entity = Ob eine Entität existiert
    .identity = Wer der Aufrufer ist
    .permission = Was der Aufrufer darf
    .quota = Kontingent oder Grenzwert
    .state = Zustand des Systems
    .concurrency = Gleichzeitige Arbeit
    .range = Ende eines Bereichs
    .method = Was der Dienst anbietet
    .invariant = Verletzte Invariante
    .reachability = Ob der Dienst erreichbar ist
    .data = Verlorene oder beschädigte Daten
    .nothing-known = Fehler ohne brauchbare Angaben
    .difference =
        { $a-value ->
            [success] { $a } meldet einen Erfolg
            [caller] Bei { $a } geht es um einen Aufrufer, der abgebrochen hat
            [request] Bei { $a } geht es um die Argumente der Anfrage
            [deadline] Bei { $a } geht es um die Frist
            [entity] Bei { $a } geht es darum, ob eine Entität existiert
            [identity] Bei { $a } geht es darum, wer der Aufrufer ist
            [permission] Bei { $a } geht es darum, was der Aufrufer darf
            [quota] Bei { $a } geht es um ein Kontingent oder einen Grenzwert
            [state] Bei { $a } geht es um den Zustand des Systems
            [concurrency] Bei { $a } geht es um einen Konflikt mit gleichzeitiger Arbeit
            [range] Bei { $a } geht es um das Ende eines Bereichs
            [method] Bei { $a } geht es darum, was der Dienst anbietet
            [invariant] Bei { $a } geht es um eine verletzte Invariante
            [reachability] Bei { $a } geht es darum, ob der Dienst erreichbar ist
            [data] Bei { $a } geht es um verlorene oder beschädigte Daten
            [nothing-known] Bei { $a } geht es um einen Fehler ohne brauchbare Angaben
           *[other] Bei { $a } geht es um Folgendes: { $a-text }
        }; { $b-value ->
            [success] { $b } meldet einen Erfolg
            [caller] bei { $b } geht es um einen Aufrufer, der abgebrochen hat
            [request] bei { $b } geht es um die Argumente der Anfrage
            [deadline] bei { $b } geht es um die Frist
            [entity] bei { $b } geht es darum, ob eine Entität existiert
            [identity] bei { $b } geht es darum, wer der Aufrufer ist
            [permission] bei { $b } geht es darum, was der Aufrufer darf
            [quota] bei { $b } geht es um ein Kontingent oder einen Grenzwert
            [state] bei { $b } geht es um den Zustand des Systems
            [concurrency] bei { $b } geht es um einen Konflikt mit gleichzeitiger Arbeit
            [range] bei { $b } geht es um das Ende eines Bereichs
            [method] bei { $b } geht es darum, was der Dienst anbietet
            [invariant] bei { $b } geht es um eine verletzte Invariante
            [reachability] bei { $b } geht es darum, ob der Dienst erreichbar ist
            [data] bei { $b } geht es um verlorene oder beschädigte Daten
            [nothing-known] bei { $b } geht es um einen Fehler ohne brauchbare Angaben
           *[other] bei { $b } geht es um Folgendes: { $b-text }
        }.
grpc-fact-retry = Erneut versuchen
    .description = Ob ein Client den Aufruf wiederholen sollte und was vorher geschehen muss.
    .not-needed = Nicht nötig
    .with-backoff = Ja, mit Backoff
    .after-delay = Ja, nach einer Wartezeit
    .after-fix = Erst, wenn die Ursache behoben ist
    .idempotent = Nur wenn der Aufruf idempotent ist
    .restart = Die ganze Abfolge wiederholen
    .no = Nein
    .difference =
        { $a-value ->
            [not-needed] Nach { $a } ist kein neuer Versuch nötig
            [yes] Nach { $a } sollte der Client es erneut versuchen
            [with-backoff] Nach { $a } sollte der Client es mit Backoff erneut versuchen
            [after-delay] Nach { $a } sollte der Client es nach einer Wartezeit erneut versuchen
            [after-fix] Nach { $a } sollte der Client es erst erneut versuchen, wenn die Ursache behoben ist
            [idempotent] Nach { $a } sollte der Client nur erneut versuchen, was idempotent ist
            [restart] Nach { $a } sollte der Client die ganze Abfolge wiederholen, nicht nur den letzten Aufruf
            [no] Nach { $a } sollte der Client es nicht erneut versuchen
           *[other] Nach { $a } gilt für einen neuen Versuch: { $a-text }
        }; { $b-value ->
            [not-needed] nach { $b } ist kein neuer Versuch nötig
            [yes] nach { $b } sollte der Client es erneut versuchen
            [with-backoff] nach { $b } sollte der Client es mit Backoff erneut versuchen
            [after-delay] nach { $b } sollte der Client es nach einer Wartezeit erneut versuchen
            [after-fix] nach { $b } sollte der Client es erst erneut versuchen, wenn die Ursache behoben ist
            [idempotent] nach { $b } sollte der Client nur erneut versuchen, was idempotent ist
            [restart] nach { $b } sollte der Client die ganze Abfolge wiederholen, nicht nur den letzten Aufruf
            [no] nach { $b } sollte der Client es nicht erneut versuchen
           *[other] nach { $b } gilt für einen neuen Versuch: { $b-text }
        }.
grpc-fact-generated-by-library = Von der gRPC-Bibliothek erzeugt
    .description = Ob der Code entstehen kann, ohne dass ihn ein Handler zurückgibt.
    .yes = Ja
    .from-http = Nur aus einem HTTP-Status abgeleitet
    .no = Nie
    .difference =
        { $a-value ->
            [yes] Die gRPC-Bibliothek kann { $a } erzeugen
            [from-http] Ein gRPC-Client kann { $a } aus einem HTTP-Status ableiten
            [no] Die gRPC-Bibliothek erzeugt { $a } nie
           *[other] Erzeugung von { $a } durch die gRPC-Bibliothek: { $a-text }
        }; { $b-value ->
            [yes] die gRPC-Bibliothek kann { $b } erzeugen
            [from-http] ein gRPC-Client kann { $b } aus einem HTTP-Status ableiten
            [no] die gRPC-Bibliothek erzeugt { $b } nie
           *[other] Erzeugung von { $b } durch die gRPC-Bibliothek: { $b-text }
        }.
grpc-fact-error = Fehler
    .description = Ob der Code meldet, dass etwas schiefgegangen ist.
    .yes = Ja
    .no = Nein
    .difference = { $yes } meldet einen Fehler, { $no } nicht.
grpc-fact-http-by-gateway = HTTP-Status in grpc-gateway
    .description = Der HTTP-Status, den grpc-gateway aus dem Code macht. Der Rückweg, von HTTP zu gRPC, hat eine eigene Tabelle.
    .equivalence = grpc-gateway antwortet auf { $from } mit { $to }.
grpc-fact-number = Nummer
    .description = Die Zahl hinter dem Namen.
grpc-fact-defined-by = Definiert durch
    .description = Das Dokument, das dem Code seine Bedeutung gibt.
grpc-fact-checked = Geprüft
    .description = Wie die Fakten auf dieser Seite geprüft wurden.
    .read = In der Quelle gelesen
    .recalled = Aus dem Gedächtnis
    .secondary = In einer Kopie oder einem Bericht gelesen
