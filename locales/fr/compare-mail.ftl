# Comparaisons entre les collections du courrier électronique.

compare-smtp-smtp-enhanced = Codes de réponse SMTP et codes de statut étendus SMTP
    .both = Ils appartiennent à une même réponse : le code de réponse SMTP dit comment la commande s’est passée, et le code de statut étendu, quand il y en a un, dit pourquoi.

compare-smtp-550-vs-smtp-enhanced-x-1-1 = Savez-vous seulement que c’est refusé, ou aussi pourquoi ?
    .answer =
        550 est le code de réponse : la boîte aux lettres est définitivement indisponible, ou une politique refuse le courrier [](source:rfc5321#4.2.3). X.1.1 est le code étendu qui le précise : l’adresse de la boîte est mauvaise [](source:rfc3463). Ensemble, ils s’écrivent `550 5.1.1` ; quand il y a un code étendu, fiez-vous à lui et non à 550.
    .when-to-use-which =
        - Vous voyez `550 5.1.1` : l’adresse du destinataire est fausse. Corrigez-la ou retirez-la de la liste.
        - Vous voyez 550 avec un autre code étendu : suivez celui-ci. L’IANA associe aussi 550 à [X.7.1](entry:smtp-enhanced/X.7.1), remise non autorisée, à [X.7.23](entry:smtp-enhanced/X.7.23), échec de la vérification SPF, et à beaucoup d’autres [](source:iana-enhanced).
        - Vous voyez 550 seul : lisez le texte. Le numéro ne distingue pas une boîte inexistante d’un refus.
        - Vous développez le serveur : envoyez les deux, pour que le programme de l’expéditeur distingue les cas.
    .pitfalls =
        - Compter chaque 550 comme une adresse morte, c’est effacer des destinataires qui existent, et dont le serveur a seulement refusé ce message.
        - X.1.1 n’entraîne pas 550 : l’IANA l’associe aussi à [451](entry:smtp/451) [](source:iana-enhanced). Le premier chiffre est alors 4, et le message mérite une autre tentative.
