# Les caractères qui se voient : les mots de la collection, de ses groupes et de ses caractéristiques. Les faits sont dans content/marks/.

marks = Tirets, guillemets, signes
    .label = Signes
    .description = Un clavier n’a qu’une touche pour le trait d’union, les tirets et le signe moins, et qu’une pour tous les guillemets. Unicode a un caractère pour chacun. Voici ceux que l’on confond, et à quoi sert chacun.
    .both = L’un passe facilement pour l’autre, à l’impression comme au clavier.

## Groupes

marks-group-dashes = Traits d’union, tirets, moins
    .description = De courts traits horizontaux. Ce qui les distingue, c’est leur fonction, puis leur longueur.
marks-group-apostrophes = Apostrophes, primes, accents
    .description = De petites marques à hauteur de capitale. La touche de l’apostrophe droite en remplace la plupart.
marks-group-quotes = Guillemets
    .description = La même forme ouvre une citation dans une langue et la ferme dans une autre [](source:cldr).
marks-group-signs = Points et signes
    .description = Des marques qui ressemblent à un point, à plusieurs, ou à une lettre.

## Caractéristiques

marks-fact-character = Caractère
    .description = Son aspect dans la police de cette page.
    .difference = { $a } a cet aspect : { $a-text }, et { $b } celui-ci : { $b-text }.
marks-fact-job = Fonction
    .description = Ce qu’un lecteur comprend quand il le voit dans un texte ordinaire.
    .many = remplace trait d’union, tiret et moins
    .hyphenate = relie les éléments d’un mot
    .may-divide = autorise à couper un mot
    .digits = relie des groupes de chiffres
    .range = marque un intervalle ou une pause
    .pause = interrompt ou encadre une réflexion
    .speech = introduit des paroles rapportées
    .minus = soustrait, ou rend un nombre négatif
    .quote-typewriter = encadre une citation des deux côtés, comme à la machine à écrire
    .quote = ouvre ou ferme une citation
    .apostrophe = est l’apostrophe, et ferme une citation simple
    .apostrophe-typewriter = remplace apostrophe, guillemet et prime
    .letter = est une lettre d’un mot
    .minutes = marque les minutes d’angle, ou les pieds
    .seconds = marque les secondes d’angle, ou les pouces
    .code = encadre du code
    .accent = figure un accent aigu sans lettre
    .omission = marque une omission, ou laisse en suspens
    .full-stop = termine une phrase
    .separate = sépare des lettres, des mots ou des facteurs
    .item = commence un élément de liste
    .multiply = multiplie, ou relie deux dimensions
    .difference = { $a } { $a-text } ; { $b } { $b-text }.
marks-fact-shows = Visible
    .always = toujours
    .at-line-end = seulement si une ligne s’y termine
    .never = jamais
    .difference = Se voit-il ? { $a } : { $a-text } ; { $b } : { $b-text }.
marks-fact-line-break = Coupure de ligne
    .description = Où une ligne peut se terminer à côté de lui, selon les règles par défaut d’Unicode.
    .after = permise après lui
    .after-word = permise après lui, mais pas devant un chiffre
    .before = permise avant lui, pas après
    .both = permise des deux côtés
    .not-before = pas avant lui
    .not-after = pas après lui
    .with-number-after = pas entre lui et un nombre qui suit
    .with-number-before = pas entre un nombre qui précède et lui
    .at-spaces = seulement à une espace voisine
    .never = interdite des deux côtés
    .difference = Coupure de ligne : { $a } – { $a-text } ; { $b } – { $b-text }.
marks-fact-opens = Ouvre une citation en
    .description = Parmi douze langues, celles dont c’est le premier choix selon le CLDR.
    .cs = tchèque
    .da = danois
    .de = allemand
    .en = anglais
    .fi = finnois
    .fr = français
    .hu = hongrois
    .it = italien
    .pl = polonais
    .ru = russe
    .sv = suédois
    .uk = ukrainien
    .difference =
        { $only-b-count ->
            [0] Seul { $a } ouvre une citation dans ces langues : { $only-a }.
           *[other]
                { $only-a-count ->
                    [0] Seul { $b } ouvre une citation dans ces langues : { $only-b }.
                   *[other] Ouvrent une citation : { $a } en { $only-a } ; { $b } en { $only-b }.
                }
        }
marks-fact-closes = Ferme une citation en
    .description = Parmi douze langues, celles dont c’est le premier choix selon le CLDR.
    .cs = tchèque
    .da = danois
    .de = allemand
    .en = anglais
    .fi = finnois
    .fr = français
    .hu = hongrois
    .it = italien
    .pl = polonais
    .ru = russe
    .sv = suédois
    .uk = ukrainien
    .difference =
        { $only-b-count ->
            [0] Seul { $a } ferme une citation dans ces langues : { $only-a }.
           *[other]
                { $only-a-count ->
                    [0] Seul { $b } ferme une citation dans ces langues : { $only-b }.
                   *[other] Ferment une citation : { $a } en { $only-a } ; { $b } en { $only-b }.
                }
        }
marks-fact-length = Longueur
    .description = Celle qu’il est censé avoir ; la police décide.
    .hyphen = court
    .digit = la largeur d’un chiffre
    .en = environ un demi-cadratin
    .em = environ un cadratin
    .operator = la largeur d’un signe plus
    .difference = Longueur de { $a } : { $a-text } ; de { $b } : { $b-text }.
marks-fact-ascii = Dans ASCII
    .description = Autrement dit : sur tout clavier et dans tout ancien système.
    .difference = { $yes } fait partie d’ASCII et convient dans du code source ; { $no } n’en fait pas partie.
marks-fact-typed-as = Tapé à sa place
    .description = Le caractère que l’on tape à défaut.
marks-fact-survives-nfkc = Conservé par la normalisation
    .description = Si la forme de normalisation NFKC, employée pour la recherche et les identifiants, le laisse tel quel.
    .difference = La forme de normalisation NFKC conserve { $yes } et remplace { $no } par autre chose.
marks-fact-mirrored = Retourné
    .description = S’il est retourné dans un texte écrit de droite à gauche.
    .difference = { $yes } est retourné dans un texte écrit de droite à gauche ; { $no } ne l’est pas.
marks-fact-category = Catégorie
    .description = La catégorie générale d’Unicode, d’après laquelle les programmes classent les caractères.
    .dash-punctuation = ponctuation, tiret (Pd)
    .initial-punctuation = guillemet initial (Pi)
    .final-punctuation = guillemet final (Pf)
    .open-punctuation = ponctuation ouvrante (Ps)
    .other-punctuation = autre ponctuation (Po)
    .math-symbol = symbole mathématique (Sm)
    .modifier-symbol = symbole modificatif (Sk)
    .modifier-letter = lettre modificative (Lm)
    .lowercase-letter = lettre minuscule (Ll)
    .format = caractère de mise en forme (Cf)
    .difference = Catégorie, pour les programmes : { $a } – { $a-text } ; { $b } – { $b-text }.
marks-fact-east-asian-width = Largeur extrême-orientale
    .description = Combien de cases un terminal lui donne : deux à un caractère ambigu dans un texte d’Extrême-Orient, sinon une.
    .narrow = étroite
    .neutral = neutre
    .ambiguous = ambiguë
    .difference = La largeur extrême-orientale de { $a } est { $a-text }, celle de { $b } est { $b-text }.
marks-fact-utf8-bytes = Octets en UTF-8
    .difference =
        { $side ->
            [a] En UTF-8, { $more } occupe plus d’octets ({ $more-text }) que { $less } ({ $less-text }).
           *[b] En UTF-8, { $less } occupe moins d’octets ({ $less-text }) que { $more } ({ $more-text }).
        }
marks-fact-utf8 = UTF-8
marks-fact-html = HTML
    .description = Son nom comme appel de caractère.
marks-fact-compose = Touche Compose (Linux)
    .description = Ce qu’il faut taper après la touche Compose, une touche après l’autre ; ␣ est la barre d’espace.
marks-fact-alt-code = Code Alt (Windows)
    .description = Maintenez Alt et tapez les chiffres au pavé numérique.
