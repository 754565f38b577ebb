# Codes de réponse DNS : les textes. Les faits se trouvent dans content/dns/.

dns = Codes de réponse DNS
    .label = DNS
    .description = Un code de réponse (RCODE) dit comment un serveur a traité un message DNS. L’en-tête d’un message lui réserve quatre bits ; les valeurs plus grandes ont besoin d’une autre place, comme EDNS ou TSIG. Un même numéro, 16, a deux significations : tout dépend de l’endroit où il se trouve.
    .both = Les deux sont des codes de réponse DNS : chacun dit comment un serveur a traité un message DNS.

## Groupes

dns-group-basic = Codes de base
    .description = Les codes 0 à 5 appartiennent à la spécification de base du DNS [](source:rfc1035).
dns-group-update = Codes de mise à jour
    .description = Les codes 6 à 10 sont arrivés avec les mises à jour dynamiques [](source:rfc2136). Deux d’entre eux ont un second usage : [YXDOMAIN](entry:dns/YXDOMAIN) avec les enregistrements DNAME [](source:rfc6672), [NOTAUTH](entry:dns/NOTAUTH) avec TSIG [](source:rfc8945).
dns-group-extended = Codes des extensions
    .description = À partir de 11, les codes appartiennent à des extensions. À partir de 16, ils ne tiennent plus dans les quatre bits de l’en-tête et se trouvent dans un autre enregistrement : OPT, TSIG ou TKEY. Le numéro 16 est [BADVERS](entry:dns/BADVERS) dans un enregistrement OPT [](source:rfc6891) et [BADSIG](entry:dns/BADSIG) dans un enregistrement TSIG [](source:rfc8945).

## Caractéristiques

dns-fact-where = Emplacement
    .description = La partie du message qui porte le code.
    .header = En-tête
    .opt = Enregistrement OPT (EDNS)
    .tsig = Enregistrement TSIG
    .tkey = Enregistrement TKEY
    .difference =
        Cherchez { $a } dans { $a-value ->
            [header] l’en-tête
            [opt] l’enregistrement OPT d’EDNS
            [tsig] l’enregistrement TSIG
            [tkey] l’enregistrement TKEY
           *[other] l’emplacement suivant : { $a-text }
        } ; cherchez { $b } dans { $b-value ->
            [header] l’en-tête
            [opt] l’enregistrement OPT d’EDNS
            [tsig] l’enregistrement TSIG
            [tkey] l’enregistrement TKEY
           *[other] l’emplacement suivant : { $b-text }
        }.
dns-fact-retry = Nouvelle tentative
    .description = Indique si un client doit reposer la question, et comment.
    .other-server = Oui, auprès d’un autre serveur
    .without-edns = Non, sauf sans EDNS
    .after-clock-fix = Une fois l’horloge réglée
    .with-cookie = Avec le nouveau cookie
    .no = Non
    .difference =
        Après { $a }, { $a-value ->
            [other-server] interrogez un autre serveur
            [without-edns] ne répétez pas la requête, sauf sans EDNS
            [after-clock-fix] réglez l’horloge, puis réessayez
            [with-cookie] réessayez avec le nouveau cookie
            [no] ne réessayez pas
           *[other] la règle est la suivante : { $a-text }
        } ; après { $b }, { $b-value ->
            [other-server] interrogez un autre serveur
            [without-edns] ne répétez pas la requête, sauf sans EDNS
            [after-clock-fix] réglez l’horloge, puis réessayez
            [with-cookie] réessayez avec le nouveau cookie
            [no] ne réessayez pas
           *[other] la règle est la suivante : { $b-text }
        }.
dns-fact-number = Numéro
    .description = La valeur qui circule dans le message ; 16 correspond à deux codes.
dns-fact-defined-by = Défini par
    .description = Le document qui donne au code sa signification.
dns-fact-checked = Mode de vérification
    .description = Indique si le texte qui définit le code a été ouvert pour cette page.
    .read = Lu à la source
    .recalled = De mémoire
    .secondary = Lu dans une copie tierce

## Codes

dns-noerror = Aucune erreur
    .summary = La requête a été traitée, et le serveur n’a aucune erreur à signaler.

dns-formerr = Erreur de format
    .summary = Le serveur n’a pas pu interpréter la requête telle qu’elle est écrite ; si elle utilisait EDNS, la même sans EDNS passera peut-être.

dns-servfail = Défaillance du serveur
    .summary = Le serveur lui-même a échoué sur cette requête : interrogez-en un autre.

dns-nxdomain = Domaine inexistant
    .summary = Le nom demandé n’existe pas, et répéter la question n’y changera rien.

dns-notimp = Non implémenté
    .summary = La requête demande quelque chose que le serveur n’implémente pas.

dns-refused = Refus par politique
    .summary = La politique du serveur lui interdit de vous répondre ; un autre serveur le fera peut-être.

dns-yxdomain = Nom présent à tort
    .summary = Un nom existe déjà là où l’opération n’en veut aucun.

dns-yxrrset = Ensemble d’enregistrements présent à tort
    .summary = Un ensemble d’enregistrements existe, alors que son absence était une condition.

dns-nxrrset = Ensemble d’enregistrements absent
    .summary = L’ensemble d’enregistrements qui devait être présent ne l’est pas.

dns-notauth = Sans autorité ou non autorisé
    .summary = Vous avez envoyé une mise à jour à un serveur qui ne fait pas autorité ou, avec TSIG, vous n’êtes pas autorisé.

dns-notzone = Nom hors de la zone
    .summary = Un nom de la mise à jour se situe en dehors de la zone.

dns-dsotypeni = Type DSO non implémenté
    .summary = L’autre côté ne dispose d’aucune implémentation du type DSO (DNS Stateful Operations) de votre message.

dns-badvers = Version d’OPT incorrecte
    .summary = Votre enregistrement OPT porte une version que le serveur n’accepte pas.

dns-badsig = Échec de la signature TSIG
    .summary = La signature TSIG de votre message n’a pas passé la vérification.

dns-badkey = Clé non reconnue
    .summary = Le serveur ne reconnaît pas la clé avec laquelle vous avez signé.

dns-badtime = Hors de la fenêtre de temps
    .summary = Votre message signé sort de la fenêtre de temps : réglez l’horloge avant de réessayer.

dns-badmode = Mode TKEY incorrect
    .summary = Le mode de votre enregistrement TKEY n’est pas de ceux que le serveur accepte.

dns-badname = Nom de clé en double
    .summary = Le nom de clé que vous avez choisi pour l’échange TKEY est déjà pris.

dns-badalg = Algorithme non pris en charge
    .summary = L’algorithme que vous avez indiqué dans l’échange TKEY n’est pas pris en charge par le serveur.

dns-badtrunc = Troncature incorrecte
    .summary = Un élément de l’échange TSIG a été tronqué d’une manière qui n’est pas acceptée.

dns-badcookie = Cookie serveur incorrect ou absent
    .summary = Le cookie serveur de votre requête était incorrect ou absent ; répétez la requête avec le nouveau.

## Textes propres aux paires

dns-formerr-vs-notimp = La requête était-elle illisible, ou seulement hors de portée de ce serveur ?
    .answer =
        FORMERR met en cause le format de la requête. NOTIMP n’y met rien en cause : le serveur n’implémente pas ce qu’elle demande [](source:rfc1035). Répéter ne sert à rien dans les deux cas ; après FORMERR, retirez EDNS et essayez encore une fois.
    .when-to-use-which =
        - Vous voyez FORMERR : envoyez la requête sans EDNS. Si elle passe, EDNS était l’obstacle ; sinon, vérifiez comment votre logiciel construit la requête.
        - Vous voyez NOTIMP : n’envoyez plus cette requête à ce serveur. Examinez le genre de requête, et non ses octets.

dns-servfail-vs-refused = Le serveur n’a-t-il pas pu répondre, ou n’a-t-il pas voulu ?
    .answer =
        SERVFAIL signale une défaillance du serveur ; REFUSED signale une décision, prise par sa politique [](source:rfc1035). Dans les deux cas, un autre serveur répondra peut-être. Pour obtenir une réponse de celui-ci, réparez une panne après SERVFAIL, changez une politique après REFUSED.
    .when-to-use-which =
        - Vous voyez SERVFAIL : interrogez un autre serveur. Si le serveur est à vous, cherchez la panne dans son journal.
        - Vous voyez REFUSED : interrogez un serveur dont la politique vous admet. Si le serveur est à vous, relisez ses règles sur qui peut demander quoi.

dns-yxdomain-vs-yxrrset = Est-ce le nom lui-même qui gêne, ou un ensemble d’enregistrements ?
    .answer =
        Les deux signifient qu’il existe quelque chose qui ne devrait pas exister. Pour YXDOMAIN, c’est le nom ; pour YXRRSET, c’est un ensemble d’enregistrements [](source:rfc2136). Avant de répéter la mise à jour, consultez ce dont YXDOMAIN ou YXRRSET signale la présence.
    .when-to-use-which =
        - Vous voyez YXDOMAIN : interrogez le nom. Une mise à jour qui exige que le nom soit libre doit attendre qu’il le soit. Le code sert aussi avec les enregistrements DNAME [](source:rfc6672).
        - Vous voyez YXRRSET : interrogez l’ensemble d’enregistrements dont la mise à jour voulait l’absence, puis supprimez-le ou changez la condition.

dns-badvers-vs-badsig = Dans quel enregistrement se trouve le 16 ?
    .answer =
        Les deux portent le numéro 16. Dans un enregistrement OPT, c’est BADVERS, une version d’OPT que le serveur n’accepte pas [](source:rfc6891). Dans le champ d’erreur d’un enregistrement TSIG, c’est BADSIG, une signature qui a échoué [](source:rfc8945).
    .when-to-use-which =
        - Vous ne voyez que le numéro 16 : déterminez s’il vient d’OPT ou de TSIG avant de changer quoi que ce soit.
        - Vous voyez BADVERS : vérifiez la version qu’annonce votre enregistrement OPT.
        - Vous voyez BADSIG : vérifiez la clé, et ce qu’il est advenu du message après sa signature.
