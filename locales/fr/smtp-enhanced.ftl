# Codes de statut étendus SMTP : les textes. Les faits se trouvent dans content/smtp-enhanced/.

smtp-enhanced = Codes de statut étendus SMTP
    .label = Statut SMTP
    .description = Un code de statut étendu est fait de trois nombres qui suivent le code de réponse SMTP et en disent plus que lui. Le premier, noté X ici, vaut 2 pour un succès, 4 pour un échec passager mais persistant et 5 pour un échec définitif ; le deuxième nomme le sujet, le troisième le détail. X.6.10 ne figure pas ici : c’est un doublon déprécié de X.6.8 [](source:iana-enhanced).
    .both = Les deux sont des codes de statut étendus SMTP : chacun ajoute une raison au code de réponse d’un serveur de messagerie.

## Groupes

smtp-enhanced-group-other = Autre (X.0)
    .description = Le code d’un statut qui ne relève d’aucun sujet [](source:iana-enhanced).
smtp-enhanced-group-addressing = Adresses (X.1)
    .description = L’adresse du destinataire ou celle de l’expéditeur [](source:iana-enhanced).
smtp-enhanced-group-mailbox = Boîte aux lettres (X.2)
    .description = L’état de la boîte aux lettres à laquelle le courrier est destiné [](source:iana-enhanced).
smtp-enhanced-group-system = Système de messagerie (X.3)
    .description = Le système de messagerie dans son ensemble, avec son stockage, ses limites et sa configuration [](source:iana-enhanced).
smtp-enhanced-group-network = Réseau et routage (X.4)
    .description = Le chemin vers la destination : hôtes, connexions, annuaires et routes [](source:iana-enhanced).
smtp-enhanced-group-protocol = Protocole (X.5)
    .description = Le dialogue entre les deux programmes : commandes, arguments et versions [](source:iana-enhanced).
smtp-enhanced-group-content = Contenu (X.6)
    .description = Le contenu du message, sa conversion et ses caractères [](source:iana-enhanced).
smtp-enhanced-group-security = Sécurité et politique (X.7)
    .description = Autorisations, authentification, chiffrement et vérifications de l’expéditeur, comme DKIM et SPF [](source:iana-enhanced).

## Caractéristiques

smtp-enhanced-fact-subject = Sujet
    .description = Ce sur quoi porte le statut, d’après le deuxième nombre.
    .other = Aucun sujet particulier
    .addressing = Les adresses
    .mailbox = La boîte aux lettres
    .system = Le système de messagerie
    .network = Le réseau et le routage
    .protocol = Le protocole
    .content = Le contenu
    .security = La sécurité et la politique
    .difference =
        { $a } porte sur { $a-value ->
            [other] un sujet non précisé
            [addressing] les adresses
            [mailbox] la boîte aux lettres
            [system] le système de messagerie
            [network] le réseau et le routage
            [protocol] le protocole
            [content] le contenu
            [security] la sécurité et la politique
           *[unknown] un sujet inconnu
        } ; { $b } porte sur { $b-value ->
            [other] un sujet non précisé
            [addressing] les adresses
            [mailbox] la boîte aux lettres
            [system] le système de messagerie
            [network] le réseau et le routage
            [protocol] le protocole
            [content] le contenu
            [security] la sécurité et la politique
           *[unknown] un sujet inconnu
        }.
smtp-enhanced-fact-basic = Codes de base
    .description = Les codes de réponse auxquels le registre associe le code.
smtp-enhanced-fact-defined-by = Défini par
    .description = Le document qui donne au code sa signification.
smtp-enhanced-fact-checked = Mode de vérification
    .description = Indique si la ligne du code a été lue pour cette page, dans une copie du registre ; les documents qui définissent les codes n’ont pas été ouverts.
    .read = Lu à la source
    .recalled = De mémoire
    .secondary = Lu dans une copie tierce

## Codes

smtp-enhanced-x-0-0 = Autre statut non défini
    .summary = Le serveur n’en dit pas plus que succès ou échec : fiez-vous au premier nombre et au code de base, qui peut être n’importe lequel.
smtp-enhanced-x-1-0 = Autre statut d’adresse
    .summary = L’une des adresses est à l’origine de ce statut, et aucun code plus précis ne convient.
smtp-enhanced-x-1-1 = Mauvaise adresse de boîte destinataire
    .summary = La boîte aux lettres du destinataire est inconnue à destination ; vérifiez la partie de l’adresse qui précède le @.
smtp-enhanced-x-1-2 = Mauvaise adresse de système destinataire
    .summary = Le système nommé après le @ de l’adresse du destinataire est erroné ; cherchez une faute dans le domaine.
smtp-enhanced-x-1-3 = Syntaxe de l’adresse destinataire non valide
    .summary = L’adresse du destinataire est mal formée ; corrigez son écriture avant de renvoyer le message.
smtp-enhanced-x-1-4 = Adresse destinataire ambiguë
    .summary = L’adresse correspond à plusieurs boîtes à destination : l’expéditeur doit en désigner une exactement.
smtp-enhanced-x-1-5 = Adresse destinataire valide
    .summary = L’adresse du destinataire a été reconnue bonne, et il n’y a rien à faire.
smtp-enhanced-x-1-6 = Boîte destinataire déplacée, sans adresse de réexpédition
    .summary = La boîte aux lettres a déménagé sans laisser de nouvelle adresse ; demandez-la au destinataire et mettez votre liste à jour.
smtp-enhanced-x-1-7 = Syntaxe de l’adresse d’expéditeur non valide
    .summary = L’adresse de l’expéditeur est mal formée ; corrigez celle que votre programme inscrit dans le message.
smtp-enhanced-x-1-8 = Mauvaise adresse de système d’expéditeur
    .summary = Le domaine de l’adresse de l’expéditeur est erroné ; utilisez un domaine à vous, qui existe.
smtp-enhanced-x-1-9 = Message relayé à un système non conforme
    .summary = Le message a été passé à un système de messagerie qui ne gère pas le suivi : n’attendez plus de rapports.
smtp-enhanced-x-1-10 = L’adresse du destinataire a un MX nul
    .summary = Le domaine du destinataire déclare par un MX nul qu’il ne prend pas de courrier ; corrigez l’adresse ou renoncez au message.
smtp-enhanced-x-2-0 = Autre statut de boîte aux lettres
    .summary = Quelque chose dans la boîte du destinataire est à l’origine de ce statut, et aucun autre code du groupe ne le nomme.
smtp-enhanced-x-2-1 = Boîte aux lettres désactivée
    .summary = La boîte aux lettres est désactivée et ne prend pas de messages ; renseignez-vous auprès de son titulaire ou de l’administrateur.
smtp-enhanced-x-2-2 = Boîte aux lettres pleine
    .summary = La boîte du destinataire n’a plus de place : son titulaire doit supprimer des messages ou obtenir de l’espace.
smtp-enhanced-x-2-3 = Message au-delà d’une limite administrative
    .summary = Le message dépasse ce qu’un administrateur autorise pour cette boîte ; envoyez-en un plus petit.
smtp-enhanced-x-2-4 = Problème d’expansion de la liste de diffusion
    .summary = L’adresse est une liste de diffusion, et le serveur n’a pas pu la remplacer par ses membres ; prévenez le responsable de la liste.
smtp-enhanced-x-3-0 = Autre statut du système de messagerie
    .summary = L’état du système de messagerie est à l’origine de ce statut, bon ou mauvais, et aucun code plus précis ne le décrit.
smtp-enhanced-x-3-1 = Système de messagerie plein
    .summary = Le stockage de tout le système de messagerie est épuisé, et non celui d’une seule boîte : c’est à l’exploitant d’agir.
smtp-enhanced-x-3-2 = Le système n’accepte pas de messages
    .summary = L’hôte ne prend pas de courrier, pour l’instant ou pour de bon, et le premier nombre dit lequel des deux.
smtp-enhanced-x-3-3 = Fonctionnalités demandées non prises en charge
    .summary = Le message demande une fonctionnalité que le système n’a pas ; renvoyez-le sans elle.
smtp-enhanced-x-3-4 = Message trop volumineux pour le système
    .summary = Le message dépasse la taille que le système accepte, quelle que soit la boîte ; découpez-le, ou envoyez un lien vers le contenu.
smtp-enhanced-x-3-5 = Système mal configuré
    .summary = Une erreur de configuration du système de messagerie fait obstacle, et seul son administrateur peut la corriger.
smtp-enhanced-x-3-6 = Priorité demandée modifiée
    .summary = Le message a été accepté, mais avec une autre priorité que celle demandée.
smtp-enhanced-x-4-0 = Autre statut de réseau ou de routage
    .summary = Le réseau ou le routage est à l’origine de ce statut, et aucun code plus précis ne dit ce qui s’est passé.
smtp-enhanced-x-4-1 = Pas de réponse de l’hôte
    .summary = L’hôte suivant n’a pas répondu à l’appel ; attendez une autre tentative, et vérifiez qu’il fonctionne.
smtp-enhanced-x-4-2 = Mauvaise connexion
    .summary = Une connexion s’est établie mais n’a pas porté le message jusqu’au bout ; réessayez, et soupçonnez la liaison.
smtp-enhanced-x-4-3 = Défaillance d’un serveur d’annuaire
    .summary = Un serveur d’annuaire nécessaire à l’acheminement a failli ; occupez-vous de ce serveur plutôt que du message.
smtp-enhanced-x-4-4 = Acheminement impossible
    .summary = Le système n’a trouvé aucun chemin vers la destination ; vérifiez ses enregistrements DNS et vos propres règles de routage.
smtp-enhanced-x-4-5 = Congestion du système de messagerie
    .summary = Le système de messagerie a trop à faire et remet ce message à plus tard ; laissez-le se rattraper avant de réessayer.
smtp-enhanced-x-4-6 = Boucle de routage détectée
    .summary = Le message tourne en rond ; trouvez la règle de transfert qui le renvoie d’où il vient.
smtp-enhanced-x-4-7 = Délai de remise expiré
    .summary = Le message n’a pas pu être remis dans le temps imparti ; cherchez ce qui l’a fait attendre.
smtp-enhanced-x-5-0 = Autre statut de protocole
    .summary = Le dialogue entre les deux programmes est à l’origine de ce statut, et le code de base en dit davantage.
smtp-enhanced-x-5-1 = Commande non valide
    .summary = La commande est inconnue, ou interdite à ce moment du dialogue ; vérifiez ce que le client a envoyé et quand.
smtp-enhanced-x-5-2 = Erreur de syntaxe
    .summary = Le serveur n’a pas pu analyser ce que le client a envoyé ; corrigez l’écriture de cette ligne.
smtp-enhanced-x-5-3 = Trop de destinataires
    .summary = Le message a plus de destinataires que le serveur n’en prend à la fois ; répartissez-les sur plusieurs messages.
smtp-enhanced-x-5-4 = Arguments de commande non valides
    .summary = La commande est bonne, mais l’un de ses arguments ne l’est pas ; corrigez cet argument.
smtp-enhanced-x-5-5 = Mauvaise version du protocole
    .summary = Les deux côtés parlent des versions du protocole qui ne s’accordent pas ; mettez l’un d’eux à jour.
smtp-enhanced-x-5-6 = Ligne d’authentification trop longue
    .summary = Une ligne de l’authentification est plus longue que ce que lit le serveur ; raccourcissez-la ou changez de mécanisme.
smtp-enhanced-x-6-0 = Autre erreur de contenu
    .summary = C’est le contenu du message qui a posé problème, et aucun code plus précis ne dit comment.
smtp-enhanced-x-6-1 = Type de contenu non pris en charge
    .summary = La destination n’accepte pas ce type de contenu ; envoyez-le dans un autre format.
smtp-enhanced-x-6-2 = Conversion nécessaire mais interdite
    .summary = Le contenu devrait être converti, et la conversion est interdite ; levez l’interdiction ou envoyez un contenu qui s’en passe.
smtp-enhanced-x-6-3 = Conversion nécessaire mais non prise en charge
    .summary = Le contenu devrait être converti, et le système ne sait pas le faire ; convertissez-le avant l’envoi.
smtp-enhanced-x-6-4 = Conversion effectuée avec perte
    .summary = Le contenu a été converti en route, et une partie s’est perdue ; regardez ce qui est arrivé.
smtp-enhanced-x-6-5 = Échec de la conversion
    .summary = Une conversion du contenu a été tentée sans succès ; cherchez une partie abîmée ou inhabituelle.
smtp-enhanced-x-6-6 = Contenu du message indisponible
    .summary = Le serveur n’a pas pu obtenir le contenu auquel renvoie l’envoi ; vérifiez la référence et les droits d’accès.
smtp-enhanced-x-6-7 = Adresses non ASCII non autorisées
    .summary = Une adresse contient des caractères hors ASCII, qui ne sont pas autorisés ici ; utilisez une adresse en ASCII.
smtp-enhanced-x-6-8 = Réponse UTF-8 nécessaire mais non permise
    .summary = Le serveur devrait répondre en UTF-8, ce qui n’était pas permis ; permettez-le dans la commande et redemandez.
smtp-enhanced-x-6-9 = Message à en-tête UTF-8 non transmissible
    .summary = Un message dont l’en-tête contient de l’UTF-8 ne peut pas être transmis d’ici ; envoyez-en un à en-tête ASCII.
smtp-enhanced-x-7-0 = Autre statut de sécurité
    .summary = Une question de sécurité est à l’origine de ce statut, et aucun code plus précis ne la nomme ; le texte de la réponse le fait peut-être.
smtp-enhanced-x-7-1 = Remise non autorisée, message refusé
    .summary = Vous n’êtes pas autorisé à remettre ce message ici, il a donc été refusé ; demandez au côté destinataire ce que veulent ses règles.
smtp-enhanced-x-7-2 = Expansion de la liste de diffusion interdite
    .summary = Vous n’avez pas le droit d’écrire à cette liste de diffusion ; demandez-le à son responsable.
smtp-enhanced-x-7-3 = Conversion de sécurité nécessaire mais impossible
    .summary = Le message devrait passer d’une forme de protection à une autre, ce qui est impossible ; convenez d’une même forme pour tout le trajet.
smtp-enhanced-x-7-4 = Fonctions de sécurité non prises en charge
    .summary = Le client a demandé une fonction de sécurité que le serveur n’a pas ; choisissez-en une qu’il propose.
smtp-enhanced-x-7-5 = Échec cryptographique
    .summary = Une opération cryptographique sur le message a échoué ; vérifiez les clés et les certificats dont elle a besoin.
smtp-enhanced-x-7-6 = Algorithme cryptographique non pris en charge
    .summary = Le message emploie un algorithme cryptographique que le système ne connaît pas ; prenez-en un que les deux côtés gèrent.
smtp-enhanced-x-7-7 = Intégrité du message compromise
    .summary = Un contrôle a montré que le message n’est plus celui qui a été envoyé ; cherchez où il a été altéré en route.
smtp-enhanced-x-7-8 = Identifiants d’authentification non valides
    .summary = L’authentification a échoué parce que ses identifiants ne sont pas valides ; saisissez les bons.
smtp-enhanced-x-7-9 = Mécanisme d’authentification trop faible
    .summary = La méthode d’authentification est plus faible que ce que le serveur admet ; configurez le client pour un mécanisme plus fort.
smtp-enhanced-x-7-10 = Chiffrement nécessaire
    .summary = Le serveur veut une connexion chiffrée avant de traiter la demande ; activez TLS dans le client.
smtp-enhanced-x-7-11 = Chiffrement requis pour ce mécanisme
    .summary = Sans chiffrement, ce mécanisme d’authentification n’est pas admis ; activez TLS avant l’authentification ou changez de mécanisme.
smtp-enhanced-x-7-12 = Transition du mot de passe nécessaire
    .summary = Le mot de passe enregistré ne convient pas encore à ce mécanisme ; l’utilisateur doit d’abord achever la transition.
smtp-enhanced-x-7-13 = Compte d’utilisateur désactivé
    .summary = Le compte de l’utilisateur est désactivé, et même le bon mot de passe n’y change rien ; adressez-vous à l’administrateur.
smtp-enhanced-x-7-14 = Relation de confiance requise
    .summary = Il manque entre les serveurs une relation de confiance dont la demande a besoin ; un administrateur doit l’établir.
smtp-enhanced-x-7-15 = Niveau de priorité trop bas
    .summary = Le serveur ne prend pas les messages d’une priorité aussi basse ; relevez-la si vous en avez le droit, ou attendez.
smtp-enhanced-x-7-16 = Message trop volumineux pour sa priorité
    .summary = Le message est trop volumineux pour la priorité qu’il demande ; réduisez-le ou demandez une autre priorité.
smtp-enhanced-x-7-17 = Changement de titulaire de la boîte aux lettres
    .summary = La boîte aux lettres appartient désormais à quelqu’un d’autre que la personne visée ; ne renvoyez rien, et demandez à celle-ci une nouvelle adresse.
smtp-enhanced-x-7-18 = Changement de propriétaire du domaine
    .summary = Tout le domaine du destinataire a changé de propriétaire : cessez d’utiliser les adresses que vous y connaissez tant que vous ne les avez pas vérifiées.
smtp-enhanced-x-7-19 = Contrôle RRVS impossible à mener à bien
    .summary = Le serveur n’a pas pu établir si l’adresse a changé de mains, comme l’expéditeur le demandait (RRVS), et n’a donc pas accepté le message.
smtp-enhanced-x-7-20 = Aucune signature DKIM validée
    .summary = Le message ne porte aucune signature DKIM qui passe la validation ; vérifiez votre signature, et ce qui modifie le message ensuite.
smtp-enhanced-x-7-21 = Aucune signature DKIM acceptable
    .summary = Aucune des signatures DKIM n’est de celles que le destinataire accepte ; cherchez lesquelles il veut, et signez ainsi.
smtp-enhanced-x-7-22 = Aucune signature DKIM correspondant à l’auteur
    .summary = Aucune signature DKIM ne correspond à l’auteur du message ; signez avec le domaine de son adresse.
smtp-enhanced-x-7-23 = Échec de la validation SPF
    .summary = D’après l’enregistrement SPF du domaine de l’expéditeur, ce serveur ne peut pas émettre en son nom ; ajoutez-le à l’enregistrement ou passez par un serveur qui y figure.
smtp-enhanced-x-7-24 = Erreur de validation SPF
    .summary = La vérification SPF s’est interrompue sur une erreur et n’a pas de résultat ; cherchez des fautes dans l’enregistrement SPF et dans le DNS.
smtp-enhanced-x-7-25 = Échec de la validation DNS inverse
    .summary = Le nom associé à l’adresse IP émettrice n’a pas pu être confirmé ; mettez son DNS inverse en ordre.
smtp-enhanced-x-7-26 = Plusieurs vérifications d’authentification ont échoué
    .summary = Le message a échoué à plus d’une vérification de son origine ; réparez-les l’une après l’autre.
smtp-enhanced-x-7-27 = L’adresse de l’expéditeur a un MX nul
    .summary = Le domaine de l’expéditeur déclare par un MX nul qu’il ne prend pas de courrier, et personne ne pourrait répondre ; écrivez depuis un domaine qui en prend.
smtp-enhanced-x-7-28 = Déluge de courrier détecté
    .summary = Le message a été pris pour une partie d’un déluge de courrier ; ralentissez, et cherchez ce qui en envoie autant.

## Textes propres aux paires

smtp-enhanced-x-1-1-vs-x-1-2 = De quel côté du @ se trouve l’erreur ?
    .answer =
        X.1.1 : la boîte aux lettres, avant le @, est mauvaise. X.1.2 : le système, après le @, est mauvais [](source:rfc3463). Après X.1.1, vérifiez le nom du destinataire ; après X.1.2, vérifiez l’orthographe du domaine et ses enregistrements DNS.
    .when-to-use-which =
        - Vous voyez X.1.1 : le domaine n’est pas en cause. Demandez l’adresse au destinataire, ou retirez-la de la liste.
        - Vous voyez X.1.2 : recherchez le domaine, et comparez-le à celui que le destinataire vous a donné. Aucun autre nom de boîte n’y changera rien.
        - Vous développez le serveur : X.1.1 si vous connaissez le domaine et pas la boîte, X.1.2 si c’est le domaine qui pose problème [](source:rfc3463).
    .pitfalls =
        - X.1.1 n’est pas toujours définitif : l’IANA l’associe à [550](entry:smtp/550) mais aussi à [451](entry:smtp/451), et le premier nombre est alors 4 [](source:iana-enhanced).
        - Un domaine qui déclare par un MX nul ne pas prendre de courrier a son propre code, [X.1.10](entry:smtp-enhanced/X.1.10) [](source:rfc7505).

smtp-enhanced-x-1-10-vs-x-7-27 = Quel domaine n’accepte pas de courrier : celui du destinataire ou celui de l’expéditeur ?
    .answer =
        X.1.10 : le domaine du destinataire a un MX nul, le message ne peut donc pas être remis. X.7.27 : c’est le domaine de l’expéditeur qui en a un, et le serveur destinataire refuse un message auquel personne ne peut répondre [](source:rfc7505). Après X.1.10, corrigez l’adresse du destinataire ; après X.7.27, changez la vôtre.
    .when-to-use-which =
        - Vous voyez X.1.10, que l’IANA associe à [556](entry:smtp/556) : l’adresse est fausse, ou le domaine ne veut vraiment pas de courrier [](source:iana-enhanced). Ne réessayez pas.
        - Vous voyez X.7.27, que l’IANA associe à [550](entry:smtp/550) : examinez l’enregistrement MX du domaine depuis lequel vous écrivez [](source:iana-enhanced). Utilisez un domaine qui prend du courrier, ou changez l’enregistrement.
    .pitfalls =
        - Un MX nul sur un domaine qui envoie encore du courrier, par exemple des notifications, expose à des refus avec X.7.27 [](source:rfc7505).

smtp-enhanced-x-2-2-vs-x-2-3 = La boîte est-elle pleine, ou le message trop gros pour elle ?
    .answer =
        X.2.2 : la boîte aux lettres est pleine. X.2.3 : le message dépasse une limite fixée par un administrateur [](source:rfc3463). Les deux accompagnent [552](entry:smtp/552) [](source:iana-enhanced), lisez donc le code étendu : après X.2.2, le titulaire doit faire de la place, après X.2.3, vous devez envoyer moins.
    .when-to-use-which =
        - Vous voyez X.2.2 : joignez le destinataire autrement et renvoyez le message quand il y a de la place. Un message plus petit peut échouer aussi.
        - Vous voyez X.2.3 : réduisez le message, par exemple avec un lien à la place d’une pièce jointe. Une boîte vide le refuserait tout autant.
    .pitfalls =
        - La limite du système entier est [X.3.4](entry:smtp-enhanced/X.3.4), et un système à court de stockage répond [X.3.1](entry:smtp-enhanced/X.3.1) [](source:iana-enhanced). Le destinataire n’y peut rien dans les deux cas.

smtp-enhanced-x-4-1-vs-x-4-4 = Y avait-il un hôte resté muet, ou aucun chemin vers un hôte ?
    .answer =
        X.4.1 : le système savait quel hôte appeler, et cet hôte n’a pas répondu. X.4.4 : il n’a trouvé aucune route pour le message [](source:rfc3463). Après X.4.1, examinez l’hôte et le réseau ; après X.4.4, les enregistrements DNS et les règles de routage.
    .when-to-use-which =
        - Vous voyez X.4.1 : vérifiez que l’hôte fonctionne et que son port est joignable. L’IANA associe ce code à [451](entry:smtp/451), une autre tentative a donc du sens [](source:iana-enhanced).
        - Vous voyez X.4.4 : consultez les enregistrements DNS de la destination, et comparez-leur vos propres règles de routage.
    .pitfalls =
        - Si l’hôte a répondu et que l’échange s’est ensuite interrompu, c’est [X.4.2](entry:smtp-enhanced/X.4.2) ; si le message tourne en rond, c’est [X.4.6](entry:smtp-enhanced/X.4.6) [](source:rfc3463).

smtp-enhanced-x-7-1-vs-x-7-8 = Est-ce le message qui est refusé, ou l’authentification ?
    .answer =
        X.7.1 : la remise de ce message n’est pas autorisée [](source:rfc3463). X.7.8 : les identifiants présentés ne sont pas valides [](source:rfc4954). Après X.7.8, corrigez le nom d’utilisateur et le mot de passe ; après X.7.1, de nouveaux identifiants ne suffisent pas forcément : cherchez quelle règle refuse le message.
    .when-to-use-which =
        - Vous voyez X.7.1, par exemple avec [550](entry:smtp/550) : cherchez la règle dans le texte, et interrogez le côté destinataire s’il n’en nomme aucune.
        - Vous voyez X.7.8, en général avec [535](entry:smtp/535) : le dialogue s’est arrêté à l’authentification, et aucun message n’a encore été jugé [](source:iana-enhanced).
    .pitfalls =
        - Un client qui ne s’est pas authentifié peut lui aussi être refusé : le registre associe [530](entry:smtp/530) à d’autres codes, [X.5.1](entry:smtp-enhanced/X.5.1) et [X.7.0](entry:smtp-enhanced/X.7.0) [](source:iana-enhanced).

smtp-enhanced-x-7-23-vs-x-7-24 = SPF a-t-il dit non, ou n’a-t-il rien pu dire ?
    .answer =
        X.7.23 : la vérification SPF est allée à son terme et a échoué, ce serveur ne peut donc pas émettre pour le domaine. X.7.24 : la vérification elle-même a fini en erreur, sans verdict [](source:rfc7372). Après X.7.23, changez d’émetteur ou modifiez ce que l’enregistrement autorise ; après X.7.24, réparez l’enregistrement ou le DNS.
    .when-to-use-which =
        - Vous voyez X.7.23, que l’IANA associe à [550](entry:smtp/550) : ajoutez le serveur émetteur à l’enregistrement SPF du domaine, ou passez par un serveur qui y figure [](source:iana-enhanced).
        - Vous voyez X.7.24 : avec [451](entry:smtp/451), cela peut passer tout seul, avec [550](entry:smtp/550), non [](source:iana-enhanced). Cherchez des fautes dans l’enregistrement, et des serveurs de noms qui ne répondent pas.
    .pitfalls =
        - Si SPF n’est qu’une des vérifications qui ont échoué, le code est [X.7.26](entry:smtp-enhanced/X.7.26) [](source:rfc7372).
