# Comparaisons entre HTTP/2, HTTP/3, QUIC et TLS.

compare-http2-http3 = Codes d’erreur HTTP/2 et HTTP/3
    .both = Ils font le même travail pour deux versions de HTTP : chacun dit pourquoi un flux ou une connexion prend fin.

compare-http2-refused-stream-vs-http3-h3-request-rejected = Quelle version de HTTP transportait la requête ?
    .answer =
        Ils disent la même chose : rien de la requête n’a été traité ; une nouvelle tentative est donc sans risque. REFUSED_STREAM le dit en HTTP/2 [](source:rfc9113#7), H3_REQUEST_REJECTED en HTTP/3 [](source:rfc9114#8.1). Traitez-les comme un seul cas dans le code qui décide des nouvelles tentatives.
    .when-to-use-which =
        - Vous voyez l’un ou l’autre : renvoyez la requête. Pour REFUSED_STREAM, la méthode n’a pas d’importance [](source:rfc9113#7).
        - Vous développez une passerelle entre les deux versions : transmettez l’un sous la forme de l’autre, pour que ne se perde pas la promesse que rien n’a été traité. Ne le faites que si votre passerelle n’a rien traité non plus.
    .pitfalls =
        - Les numéros n’ont rien de commun : 0x07 en HTTP/2 [](source:rfc9113#7), 0x010b en HTTP/3 [](source:rfc9114#8.1). Un journal qui n’affiche que le numéro doit indiquer à côté la version de HTTP.

compare-quic-tls = Codes d’erreur de transport QUIC et alertes TLS
    .both = Ils appartiennent à deux couches qui se touchent : QUIC ferme une connexion avec ses propres codes, dont une plage porte une alerte TLS dans l’octet de poids faible.

compare-quic-crypto-error-vs-tls-40 = Lisez-vous le numéro de QUIC ou celui de TLS ?
    .answer =
        L’alerte 40, `handshake_failure`, est une alerte TLS parmi d’autres [](source:rfc8446#6.2). CRYPTO_ERROR est la plage dans laquelle QUIC les signale toutes, de 0x0100 à 0x01ff ; l’octet de poids faible est l’alerte [](source:rfc9000#20.1). Ainsi 40, c’est-à-dire 0x28, apparaît dans QUIC sous la forme 0x0128, et un autre CRYPTO_ERROR est une autre alerte.
    .when-to-use-which =
        - Vous voyez un CRYPTO_ERROR : prenez l’octet de poids faible, convertissez-le en décimal et consultez l’alerte TLS correspondante.
        - Vous voyez 0x0128 : poursuivez avec [40](entry:tls/40). La négociation a échoué, et l’alerte n’en nomme pas la cause.
        - Vous voyez 40 dans un journal QUIC : assurez-vous qu’il s’agit de l’alerte et non du code entier.
    .pitfalls =
        - Un CRYPTO_ERROR n’est pas toujours un `handshake_failure`. 0x0130 correspond à [48](entry:tls/48), une autorité de certification inconnue, et 0x0178 à [120](entry:tls/120), l’absence de protocole applicatif commun.
