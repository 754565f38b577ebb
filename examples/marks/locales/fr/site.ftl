# Ce que ce site dit à sa façon. Les autres mots de l’interface sont dans visavis.

locale-name = français
site-title = Quel tiret, quelle espace, quels guillemets ?
    .short = Quel signe ?
    .description = Les caractères typographiques que l’on confond, deux par deux : ce qui les distingue, celui qu’il vous faut, et comment le saisir.
home-lead = Deux caractères se ressemblent, et un seul convient. Cherchez-le par son nom ou son point de code, ou mettez-en deux face à face.
home-collection-codes =
    { $count ->
        [one] { $count } caractère
       *[other] { $count } caractères
    }
nav-more = Caractères
home-pages = Les saisir
# Un point de code n’a besoin d’aucun mot devant lui.
code-label = { $code }
registry-name = Nom Unicode : { $name }
value-absent = néant
column-code = Point de code
column-name = Nom
filter-none = Aucun caractère ne correspond à ces filtres.
group-empty = Aucun caractère dans ce groupe.
heading-description = Ce que c’est
heading-equivalences = D’une collection à l’autre
heading-when-to-use = Quand l’employer
search-placeholder = Un point de code, un nom ou des mots
search-hint = Tapez un point de code pour y aller, deux pour les comparer.
compare-title = Comparer deux caractères au choix
compare-lead = Choisissez deux caractères, visibles ou non.
compare-first = Premier caractère
compare-second = Second caractère
compare-same = Choisissez deux caractères différents.
compare-composed = Personne n’a rédigé de texte sur ces deux caractères. Voici ce que disent leurs propriétés.
footer-made-with = Construit avec visavis à partir des propriétés de la base de données Unicode et de sources que chaque page cite.
not-found-text = Il n’y a pas de page à cette adresse. Elle contient peut-être une faute de frappe, voire le mauvais tiret.
