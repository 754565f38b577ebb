# Alertes TLS : les textes. Les faits se trouvent dans content/tls/.

tls = Alertes TLS
    .label = TLS
    .description = Une alerte TLS est le moyen par lequel un côté dit à l’autre qu’il ferme, ou ce qui n’a pas marché. En TLS 1.3, toute alerte d’erreur est fatale, quoi que dise son octet de niveau.
    .both = Les deux sont des alertes TLS : par chacune, un côté dit à l’autre pourquoi il ne va pas plus loin.

## Groupes

tls-group-closure = Alertes de fermeture
    .description = Deux alertes qui ne signalent pas d’erreur : un côté ferme, ou son utilisateur a annulé [](source:rfc8446#6.1).
tls-group-error = Alertes d’erreur
    .description = En TLS 1.3, chacune d’elles est fatale, quoi que dise son octet de niveau [](source:rfc8446#6).
tls-group-reserved = Numéros réservés
    .description = TLS 1.3 énumère ces numéros comme réservés ; leurs noms se terminent par `_RESERVED` [](source:rfc8446).

## Caractéristiques

tls-fact-class = Classe
    .description = Indique si l’alerte ferme, signale une erreur ou n’est qu’un numéro réservé en TLS 1.3.
    .closure = Alerte de fermeture
    .error = Alerte d’erreur
    .reserved = Réservé
    .difference =
        { $a } { $a-value ->
            [closure] est une alerte de fermeture et ne signale pas d’erreur
            [error] est une alerte d’erreur, fatale en TLS 1.3
            [reserved] est un numéro réservé
           *[other] relève de la classe suivante : { $a-text }
        } ; { $b } { $b-value ->
            [closure] est une alerte de fermeture et ne signale pas d’erreur
            [error] est une alerte d’erreur, fatale en TLS 1.3
            [reserved] est un numéro réservé
           *[other] relève de la classe suivante : { $b-text }
        }.
tls-fact-dtls-only = DTLS seulement
    .description = Indique si l’alerte existe en DTLS et non en TLS.
    .yes = Oui
    .no = Non
    .difference = { $yes } n’existe qu’en DTLS ; { $no } n’est pas limité à DTLS.
tls-fact-defined-by = Défini par
    .description = Le document qui donne au code sa signification.
tls-fact-checked = Mode de vérification
    .description = Indique si le texte qui définit le code a été ouvert pour cette page.
    .read = Lu à la source
    .recalled = De mémoire
    .secondary = Lu dans une copie tierce

## Alertes

tls-0 = Avis de fermeture
    .summary = L’autre côté annonce qu’il ferme, sans qu’aucune erreur soit en cause.

tls-10 = Message inattendu
    .summary = Vous avez envoyé un message que l’autre côté n’attendait pas à ce moment.

tls-20 = MAC d’enregistrement incorrect
    .summary = Un enregistrement venant de vous est arrivé avec un MAC qui ne tient pas.

tls-21 = Échec du déchiffrement (réservé)
    .summary = Le nom parle d’un déchiffrement qui a échoué, mais TLS 1.3 garde ce numéro réservé.

tls-22 = Enregistrement trop long
    .summary = Vous avez envoyé un enregistrement plus long qu’il ne peut l’être.

tls-30 = Échec de la décompression (réservé)
    .summary = Des données n’ont pas pu être décompressées, selon une alerte qui compte parmi les réservées de TLS 1.3.

tls-40 = Échec de la négociation
    .summary = La négociation a échoué, et l’alerte ne nomme pas l’obstacle.

tls-41 = Pas de certificat (réservé)
    .summary = Il n’y a pas de certificat, dit un numéro que vous ne devriez pas rencontrer en TLS 1.3, où il est réservé.

tls-42 = Certificat défectueux
    .summary = L’autre côté a examiné votre certificat et l’a jugé défectueux.

tls-43 = Certificat non pris en charge
    .summary = Votre certificat est d’un genre que l’autre côté ne prend pas en charge.

tls-44 = Certificat révoqué
    .summary = Votre certificat a été révoqué et ne compte donc plus.

tls-45 = Certificat expiré
    .summary = La validité de votre certificat est arrivée à son terme.

tls-46 = Problème de certificat, cause non précisée
    .summary = Quelque chose dans votre certificat n’est pas acceptable, et l’alerte laisse la cause inconnue.

tls-47 = Paramètre interdit
    .summary = Un paramètre que vous avez envoyé a une valeur qu’il ne doit pas avoir.

tls-48 = Autorité de certification inconnue
    .summary = L’autre côté ne connaît pas l’autorité de certification dont relève votre certificat.

tls-49 = Accès refusé
    .summary = L’accès vous est refusé, et la connexion ne va pas plus loin.

tls-50 = Message indécodable
    .summary = Un message venant de vous n’a pas pu être décodé.

tls-51 = Échec d’une opération cryptographique
    .summary = Une opération cryptographique a échoué de l’autre côté, et la connexion ne peut pas continuer.

tls-52 = Trop d’identifiants de connexion demandés
    .summary = En DTLS 1.3, vous avez demandé plus d’identifiants de connexion que l’autre côté n’en accorde.

tls-60 = Restriction d’exportation (réservé)
    .summary = Une restriction d’exportation est donnée pour cause, sous un numéro que TLS 1.3 énumère sans l’utiliser.

tls-70 = Version du protocole non prise en charge
    .summary = L’autre côté ne prend pas en charge la version de TLS que vous avez demandée.

tls-71 = Sécurité insuffisante
    .summary = Ce que vous proposez n’est pas assez sûr pour l’autre côté.

tls-80 = Erreur interne
    .summary = L’autre côté a subi une panne qui lui est propre et renonce.

tls-86 = Repli injustifié
    .summary = Vous vous êtes replié sur une autre version du protocole sans bonne raison.

tls-90 = Annulé par l’utilisateur
    .summary = Un utilisateur a tout annulé de l’autre côté, ce qui compte comme une fermeture et non comme une erreur.

tls-100 = Pas de renégociation (réservé)
    .summary = L’autre côté ne veut pas renégocier ; en TLS 1.3, ce numéro est devenu réservé.

tls-109 = Extension manquante
    .summary = Une extension que votre message devait contenir n’y est pas.

tls-110 = Extension non prise en charge
    .summary = Votre message contient une extension que l’autre côté ne peut pas accepter.

tls-111 = Certificat impossible à obtenir (réservé)
    .summary = L’autre côté n’a pas pu obtenir un certificat, ce qu’il vous dit avec un des numéros que TLS 1.3 réserve.

tls-112 = Nom non reconnu
    .summary = Le serveur ne reconnaît pas le nom que vous avez demandé.

tls-113 = Réponse de statut de certificat incorrecte
    .summary = La réponse sur le statut de votre certificat était incorrecte, quoi que vaille le certificat lui-même.

tls-114 = Empreinte de certificat incorrecte (réservé)
    .summary = L’empreinte d’un certificat est incorrecte, à en croire le nom de ce numéro, réservé en TLS 1.3.

tls-115 = Identité de clé prépartagée inconnue
    .summary = L’identité de clé prépartagée (PSK) que vous avez indiquée ne dit rien à l’autre côté.

tls-116 = Certificat exigé
    .summary = Vous devez présenter un certificat, et aucun n’est arrivé.

tls-120 = Aucun protocole applicatif commun
    .summary = Parmi les protocoles applicatifs que vous avez proposés, l’autre côté n’en a trouvé aucun qu’il parle.

tls-121 = Encrypted Client Hello exigé
    .summary = L’autre côté exige Encrypted Client Hello pour cette connexion.

## Textes propres aux paires

tls-0-vs-90 = Était-ce fini, ou quelqu’un a-t-il tout annulé ?
    .answer =
        Les deux sont des alertes de fermeture : aucune ne signale d’erreur [](source:rfc8446#6.1). Avec 0, `close_notify`, l’autre côté annonce qu’il ferme, rien de plus. Avec 90, `user_canceled`, il ajoute pourquoi : un utilisateur n’a pas voulu continuer.
    .when-to-use-which =
        - Vous voyez 0 : il n’y a rien à réparer.
        - Vous voyez 90 : il n’y a rien à réparer dans TLS. Si l’alerte revient souvent, cherchez ce qui fait renoncer les utilisateurs.

tls-40-vs-70 = L’alerte nomme-t-elle l’obstacle ?
    .answer =
        40, `handshake_failure`, dit que la négociation a échoué et laisse la cause ouverte. 70, `protocol_version`, nomme la cause : la version de TLS que vous avez demandée [](source:rfc8446#6.2). Après 70, changez les versions que vous autorisez ; après 40, comparez tout le reste de ce que proposent les deux côtés.
    .when-to-use-which =
        - Vous voyez 70 : activez une version que l’autre côté prend en charge.
        - Vous voyez 40 : mettez les réglages des deux côtés en regard. Le journal du côté qui a envoyé l’alerte en sait en général plus que l’alerte n’en dit.

tls-42-vs-46 = L’alerte met-elle en cause le certificat lui-même ?
    .answer =
        42, `bad_certificate`, oui : le certificat a été jugé défectueux. 46, `certificate_unknown`, dit qu’il y a un problème avec le certificat, mais non lequel [](source:rfc8446#6.2). Ce qui est inconnu dans 46, c’est la cause ; une autorité de certification inconnue donne [48](entry:tls/48).
    .when-to-use-which =
        - Vous voyez 42 : examinez le certificat que vous avez envoyé, et remplacez-le s’il est abîmé ou si ce n’est pas celui que vous vouliez.
        - Vous voyez 46 : lisez le journal du côté qui a envoyé l’alerte. Le certificat est peut-être en bon état.

tls-42-vs-48 = Le certificat est-il en faute, ou son émetteur est-il inconnu ?
    .answer =
        42 juge le certificat : il est défectueux. 48 ne juge que sa provenance : l’autre côté ne connaît pas l’autorité de certification [](source:rfc8446#6.2). Un nouveau certificat de la même autorité peut remédier à 42 ; il ne remédie pas à 48.
    .when-to-use-which =
        - Vous voyez 42 : vérifiez le certificat lui-même.
        - Vous voyez 48 : faites connaître l’autorité à l’autre côté, ou utilisez un certificat d’une autorité qu’il connaît.

tls-42-vs-116 = Un certificat est-il seulement arrivé ?
    .answer =
        Avec 42, il en est arrivé un, jugé défectueux. Avec 116, `certificate_required`, il en fallait un et aucun n’est venu [](source:rfc8446#6.2). 42 vous demande donc de changer un certificat, 116 d’en présenter un.
    .when-to-use-which =
        - Vous voyez 42 : examinez le certificat qu’envoie votre logiciel.
        - Vous voyez 116 : cherchez pourquoi votre logiciel n’en envoie aucun. Personne ne lui a peut-être dit lequel utiliser.

tls-44-vs-45 = Le certificat a-t-il été retiré, ou son temps est-il écoulé ?
    .answer =
        44 : le certificat a été révoqué, ce que quelqu’un a décidé. 45 : il a expiré, ce qui se passe de décision [](source:rfc8446#6.2). Les deux appellent un nouveau certificat ; après 44, cherchez d’abord pourquoi l’ancien a été révoqué.
    .when-to-use-which =
        - Vous voyez 45 : renouvelez le certificat, et examinez ce qui aurait dû le renouveler à temps. Comparez aussi les horloges : une horloge fausse peut faire croire qu’un certificat a expiré.
        - Vous voyez 44 : interrogez la personne qui gère le certificat. Tant que vous ignorez la raison, rien ne dit qu’un nouveau certificat durera plus longtemps.

tls-46-vs-48 = Qu’est-ce qui est inconnu : la cause ou l’autorité ?
    .answer =
        Dans 46, `certificate_unknown`, c’est la cause : quelque chose dans le certificat n’est pas acceptable, et l’alerte ne dit pas quoi. Dans 48, `unknown_ca`, c’est l’autorité de certification [](source:rfc8446#6.2). Ne changez pas votre liste d’autorités sur la seule foi de 46.
    .when-to-use-which =
        - Vous voyez 48 : faites connaître l’autorité à l’autre côté, ou présentez un certificat d’une autorité qu’il connaît.
        - Vous voyez 46 : lisez le journal du côté qui a envoyé l’alerte.

tls-50-vs-51 = Était-ce la forme d’un message, ou la cryptographie ?
    .answer =
        50, `decode_error` : un message n’a pas pu être décodé. 51, `decrypt_error` : une opération cryptographique a échoué [](source:rfc8446#6.2). Les noms ne diffèrent que de quelques lettres, mais pas les endroits à examiner : la construction des messages après 50, les clés après 51.
    .when-to-use-which =
        - Vous voyez 50 : soupçonnez le logiciel qui construit le message, ou quelque chose sur le trajet qui l’altère.
        - Vous voyez 51 : vérifiez que chaque côté utilise les clés que l’autre lui attribue.
