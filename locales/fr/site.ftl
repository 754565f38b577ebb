# Les mots de l’interface : titres, libellés, navigation. Ce que dit une entrée ou une paire se trouve dans les fichiers des collections.

locale-name = français
site-title = visavis : les codes face à face
    .short = visavis
    .description = Codes de fermeture et codes de statut comparés deux à deux : ce qui les distingue, ce que vous observez et ce qu’il faut faire.
# $page est le titre de la page, $site est site-title.short.
page-title = { $page } | { $site }

## Accueil, navigation, pied de page

home-lead = Deux codes, un problème, et il faut savoir lequel est en cause. Cherchez un code, ou mettez-en deux face à face.
nav-label = Navigation principale
nav-languages = Langue
nav-more = Toutes les collections
home-collection-codes =
    { $count ->
        [one] { $count } code
       *[other] { $count } codes
    }
skip-to-content = Aller au contenu
footer-made-with = Construit avec visavis à partir de faits dont chaque page cite les sources.
home-comparisons = Souvent confondus
home-pages = Pour comprendre
chooser-title = Choisissez votre langue

## Collections et entrées

# $label est le libellé de la collection suivi du code (« WebSocket 1006 »), $name le nom du code.
entry-title = { $label } : { $name }
column-fact = Caractéristique
column-library = Bibliothèque
column-constant = Constante
group-range = { $first } à { $last }
group-empty = Aucun code de cette plage n’est enregistré.
registry-name = Nom d’origine : { $name }
# « WebSocket 1006 » : un code avec le nom de sa collection, partout où il se lit hors d’elle.
code-label = { $label } { $code }
# Combien une liste en contient, à côté de son titre.
list-count = ({ $count })
# Sur un écran étroit, dans la table des bibliothèques : la colonne (« Accepte ») et le code.
column-of-side = { $column } { $side }
# Ce qui se lit où : le titre d’un ouvrage et sa section ; la même chose en bref, dans le texte.
source-section = { $title }, § { $section }
citation = { $work } § { $section }
status = Statut
status-standard = Standard
status-registered = Enregistré
status-unofficial = Non officiel
status-obsolete = Obsolète
status-reserved = Réservé
heading-facts = En un coup d’œil
heading-description = Description
heading-when-seen = Quand vous le voyez
heading-how-to-fix = Comment résoudre
heading-when-to-use = Quand l’utiliser
heading-support = Prise en charge par les bibliothèques
heading-constants = Noms dans le code source
heading-related = Comparaisons associées
heading-all-comparisons = Toutes les comparaisons
heading-learn-more = En savoir plus
previous-entry = Précédent : { $label }
next-entry = Suivant : { $label }

## Comparaisons

# $a et $b sont des codes, précédés du libellé de leur collection là où le lecteur en a besoin.
comparison-title = { $a } { $a-name } vs { $b } { $b-name }
comparison-label = { $a } vs { $b }
heading-answer = Réponse courte
heading-key-differences = Différences clés
heading-shared = Points communs ({ $count })
heading-side-by-side = Côte à côte
heading-when-to-use-which = Quand utiliser lequel
heading-pitfalls = Pièges
# Une caractéristique qui n’a pas de phrase à elle.
difference = { $fact } : { $a } – { $a-text } ; { $b } – { $b-text }.
no-difference = Aucune des caractéristiques renseignées pour { $a } et { $b } ne les distingue : la différence tient à leur signification.

# Différences sans phrase propre ; $fact est l’intitulé de la caractéristique.
difference-boolean = { $fact } : oui pour { $yes }, non pour { $no }.
difference-integer =
    { $side ->
        [a] { $fact } : { $more } – { $more-text } ; { $less } – { $less-text }.
       *[b] { $fact } : { $less } – { $less-text } ; { $more } – { $more-text }.
    }
difference-date =
    { $side ->
        [a] { $fact } : { $later } – { $later-text }, soit plus tard ; { $earlier } – { $earlier-text }.
       *[b] { $fact } : { $earlier } – { $earlier-text } ; { $later } – { $later-text }, soit plus tard.
    }
difference-duration =
    { $side ->
        [a] { $fact } : { $longer } – { $longer-text }, soit plus longtemps ; { $shorter } – { $shorter-text }.
       *[b] { $fact } : { $shorter } – { $shorter-text } ; { $longer } – { $longer-text }, soit plus longtemps.
    }
difference-list =
    { $only-b-count ->
        [0] { $fact } : { $only-a } seulement pour { $a }.
       *[other]
            { $only-a-count ->
                [0] { $fact } : { $only-b } seulement pour { $b }.
               *[other] { $fact } : { $only-a } seulement pour { $a } ; { $only-b } seulement pour { $b }.
            }
    }
difference-presence =
    { $side ->
        [a] { $fact } : { $present } – { $present-text } ; { $absent } – { $absent-text }.
       *[b] { $fact } : { $absent } – { $absent-text } ; { $present } – { $present-text }.
    }
difference-applies =
    { $side ->
        [a] { $fact } : { $applies } – { $applies-text } ; { $other } – { $other-text }.
       *[b] { $fact } : { $other } – { $other-text } ; { $applies } – { $applies-text }.
    }
difference-disputed = { $fact } : { $a } – { $a-text } ; { $b } – { $b-text }.
# $libraries est une liste de noms, $count leur nombre.
difference-support =
    { $count ->
        [one] Une bibliothèque traite { $a } et { $b } différemment : { $libraries }.
       *[other] { $count } bibliothèques traitent { $a } et { $b } différemment : { $libraries }.
    }
disputed = Contesté : { $values }
disputed-value = { $value } ({ $source })
# Ce qu’un code devient dans un autre protocole ; le retour est une autre caractéristique.
equivalence = { $fact } : { $from } devient { $to }.
heading-equivalences = D’un protocole à l’autre
heading-sets = Plus de deux à la fois
heading-pairs-of-set = Deux par deux
# La réponse courte d’un groupe sans texte à lui : les codes qui ont la même valeur.
set-answer = { $codes } : { $value }

## Séquences

heading-sequence = Ce qui se passe
sequence-steps = Les étapes sous forme de liste
sequence-part = C’est ici que les deux divergent.
sequence-send = { $from } vers { $to } : { $text }
sequence-lost = { $from } vers { $to }, perdu en route : { $text }
sequence-cut = Entre { $from } et { $to } : { $text }
sequence-at = { $at } : { $text }

## Guides

heading-guides = Guides de décision
heading-outcome = À lire ensuite
guide-label = Guide
guide-start = Recommencer
guide-back = Revenir à la question précédente

## Comparer deux codes au choix

compare-title = Comparer deux codes au choix
compare-lead = Choisissez deux codes, d’un même protocole ou de deux protocoles différents.
compare-first = Premier code
compare-second = Second code
compare-none = –
compare-button = Comparer
compare-composed = Personne n’a rédigé de texte sur cette paire. Voici ce que disent les faits.
compare-same = Choisissez deux codes différents.
copy = Copier
copied = Copié
# Ce que dit le bouton à qui l’entend.
copy-name = Copier { $name }

## Valeurs

value-yes = Oui
value-no = Non
value-unknown = Inconnu
value-not-applicable = Sans objet
value-absent = Non précisé
duration-millisecond =
    { $count ->
        [one] { $count } milliseconde
       *[other] { $count } millisecondes
    }
duration-second =
    { $count ->
        [one] { $count } seconde
       *[other] { $count } secondes
    }
duration-minute =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
duration-hour =
    { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
duration-day =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }

## Recherche (la boîte de dialogue est créée par un script)

search-label = Rechercher
search-placeholder = Un code, un nom ou des mots
search-close = Fermer
search-hint = Tapez un code pour y aller, deux pour les comparer.
search-results = Résultats
search-none = Aucun résultat.
search-go = Aller à
search-compare = Comparer
search-text = Dans le texte

## Le tableau d’une collection

filter-label = Filtrer
filter-all = Tout
filter-none = Aucun code ne correspond à ces filtres.
filter-reset = Effacer les filtres
sort-label = Trier par
column-code = Code
column-name = Nom

## Lecture

breadcrumbs-label = Vous êtes ici
toc-label = Sur cette page
# $date est un jour : 22 novembre 2026.
reviewed = Dernière relecture le { $date }
heading-confused = Également confondu avec
permalink = Lien vers cette section

## Avis et pages techniques

notice-untranslated = Part traduite de cette page : { NUMBER($percent, style: "unit", unit: "percent") }. Le reste est affiché dans une autre langue et signalé comme tel.
not-found-title = Page introuvable
not-found-text = Il n’y a pas de page à cette adresse. La page a peut-être été déplacée, ou l’adresse contient une faute de frappe.
not-found-home = Aller à la page d’accueil
redirect-title = Page déplacée : { $page }
redirect-text = Cette comparaison n’a qu’une adresse :

## Marques des traductions qui ne sont plus à jour

# $percent est la part de la page qui a été traduite d’après un texte antérieur.
notice-outdated = Part de cette page traduite d’après un texte antérieur : { $percent } %. Elle est signalée et n’est peut-être plus à jour.
outdated-passage = Traduit d’après un texte antérieur

## État des traductions, une page pour les traducteurs

l10n-title = État des traductions
    .description = Ce qui est traduit de chaque collection dans chaque langue, et ce qui reste à faire.
l10n-column-locale = Langue
l10n-row-interface = Interface
l10n-row-guides = Guides de décision
l10n-row-glossary = Glossaire
l10n-row-pages = Pages
l10n-translated = Traduit
l10n-missing = Manquant
l10n-outdated = À mettre à jour
l10n-obsolete = Inutilisé désormais
l10n-same = Identique à l’original
# Une case de la carte de chaleur : combien de messages sont traduits, et sur combien.
l10n-cell = { $translated } sur { $total }
l10n-complete = Rien à faire.
l10n-todo = À faire : { $locale }, { $part }

## Lecture

view-markdown = Version Markdown

## Flux des faits modifiés

feed-title = { $collection } : faits modifiés
feed-link = Flux des faits modifiés
feed-added = Nouveau : { $label }
feed-changed = { $label }, { $fact } : « { $before } » est devenu « { $after } »

## Documentation pages

page-alert-note = Remarque
page-alert-tip = Conseil
page-alert-important = Important
page-alert-warning = Avertissement
page-alert-caution = Attention
page-edit = Modifier cette page
page-changed = Dernière modification le { $date }
page-sidebar = Pages de cette section
page-version = Version
page-version-old = Cette page porte sur une ancienne version, { $version }.
page-version-current = Aller à la version actuelle
page-previous = Précédente
page-next = Suivante
page-neighbours = Pages précédente et suivante
page-task-done = Fait
page-task-open = À faire
page-footnotes = Notes de bas de page
page-footnote-back = Retour au texte
