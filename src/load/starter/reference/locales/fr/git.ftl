git = Commandes Git
    .label = git
    .description = Les commandes qui intègrent une ligne de travail dans une autre.
    .both = Les deux intègrent les commits d’une branche dans une autre.

git-fact-rewrites-history = Réécrit l’historique
    .description = Indique si des commits existants changent d’empreinte.
    .difference = { $yes } donne de nouvelles empreintes à vos commits ; { $no } les laisse tels quels.
git-fact-result = Ce qui reste ensuite
    .merge-commit = un commit à deux parents
    .linear = une seule ligne de commits
    .difference = { $a } laisse { $a-text }, { $b } laisse { $b-text }.
git-fact-conflicts = Conflits
    .once = tous à la fois
    .per-commit = commit par commit
    .difference = Avec { $a }, vous résolvez les conflits { $a-text } ; avec { $b }, { $b-text }.

git-merge = Fusionner
    .summary = Réunit deux lignes de travail par un commit qui a les deux pour parents.
    .description = Ce qui s’est passé reste tel quel : les commits de personne ne changent [](source:git-merge).
    .how-to =
        ```sh
        git switch main
        git merge topic
        ```
    .when-to-use = D’autres ont déjà vos commits, ou vous voulez garder la trace de ce qui s’est passé.
git-rebase = Rebaser
    .summary = Détache vos commits et les replace au bout d’une autre ligne de travail.
    .description = Le résultat se lit comme si vous aviez commencé plus tard. Vos commits en sont de nouveaux : qui a les anciens a un problème [](source:git-rebase#_recovering_from_upstream_rebase).
    .how-to =
        ```sh
        git switch topic
        git rebase main
        ```
    .when-to-use = Personne d’autre n’a encore vos commits, et vous voulez un historique qui se lise d’un trait.

git-merge-vs-rebase = Quelqu’un d’autre a-t-il ces commits ?
    .answer = Si oui, [fusionnez](entry:git/merge). S’ils ne sont qu’à vous, [rebasez](entry:git/rebase), puis fusionnez plus tard sans laisser de trace.
