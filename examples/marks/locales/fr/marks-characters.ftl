# Les caractères qui se voient, un par un.

## Traits d’union, tirets et signe moins

marks-hyphen-minus = Trait d’union-moins
    .summary = Le caractère de la touche `-` : un seul trait court pour le trait d’union, le tiret et le moins.
    .description =
        ASCII n’avait de place que pour un trait court : il a donc dû servir de trait d’union, de tiret et de moins. Unicode le garde pour cette raison, et a un caractère propre à chacun des trois emplois [](source:unicode-6#6.2).

        Dans un texte ordinaire, c’est le trait d’union, et personne n’y trouvera à redire. Dans du code, c’est le seul moins : JSON n’en connaît pas d’autre [](source:rfc8259#6). Une ligne peut se terminer après lui, mais pas entre lui et un chiffre qui suit [](source:uax14#HY).
    .when-to-use = Pour les traits d’union d’un texte ordinaire, et pour tout ce que lit une machine : code source, lignes de commande, noms de fichiers, adresses.
marks-hyphen = Trait d’union
    .summary = Un trait d’union et rien d’autre : jamais un tiret, jamais un moins.
    .description =
        Unicode l’a prévu parce que `-` veut dire trop de choses [](source:unicode-6#6.2). Il a l’aspect et à peu près les coupures du trait d’union-moins ; ce qu’il apporte, c’est qu’un programme n’a plus à deviner.

        Cela se paie : aucune normalisation ne confond les deux, si bien que la recherche d’un mot écrit avec l’un ne trouve pas le mot écrit avec l’autre [](source:uax15).
    .when-to-use = Là où un système doit distinguer traits d’union et signes moins, comme dans un dictionnaire ou un logiciel de composition. Dans un texte courant, la recherche s’attend au trait d’union-moins.
marks-non-breaking-hyphen = Trait d’union insécable
    .summary = Un trait d’union auquel aucune ligne ne peut se terminer.
    .description =
        Il ressemble à un trait d’union et interdit la coupure des deux côtés [](source:uax14#GL). Il tient ensemble ce qui se sépare mal : T-shirt, une référence de pièce, un suffixe après son trait d’union.

        HTML n’a pas de nom pour lui : écrivez `&#x2011;` [](source:html). La forme de normalisation NFKC le transforme en [U+2010](entry:marks/U+2010), et non en trait d’union-moins [](source:ucd).
    .when-to-use = Pour de courts composés et des numéros à trait d’union qui doivent rester sur une ligne.
marks-soft-hyphen = Trait d’union conditionnel
    .summary = L’autorisation de couper un mot à cet endroit ; il ne se voit que si une ligne s’y termine.
    .description =
        Il marque un endroit où un mot peut être coupé [](source:unicode-6#6.2). Si la ligne s’y termine, un trait d’union apparaît ; sinon, rien. CSS en tient compte, sauf si `hyphens` vaut `none` [](source:css-text#hyphens-property).

        Il n’en reste pas moins dans le texte. Pour un programme, un mot qui en contient un est une autre chaîne que le mot sans lui, et NFKC ne le retire pas [](source:ucd).
    .when-to-use = Dans de longs mots en colonne étroite, là où la césure automatique se trompe ou fait défaut. Jamais dans un mot de passe, une adresse, un identifiant ou une requête.
marks-figure-dash = Tiret numérique
    .summary = Un tiret de la largeur d’un chiffre, pour les numéros de téléphone et les colonnes de chiffres.
    .description =
        Là où tous les chiffres d’une police ont la même largeur, ce tiret l’a aussi [](source:unicode-6#6.2) : les chiffres restent alignés d’une ligne à l’autre. Ce n’est ni un intervalle ni un signe moins.

        À l’écran, il se distingue souvent mal du tiret demi-cadratin ; il ne promet que sa largeur.
    .when-to-use = Dans les numéros de téléphone et autres suites de chiffres qui ne sont pas un intervalle, si elles forment des colonnes.
marks-en-dash = Tiret demi-cadratin
    .summary = Le tiret des intervalles en anglais et, dans une bonne partie de l’Europe, celui des incises.
    .description =
        En anglais et en allemand, entre deux nombres, il veut dire « à », sans espaces : `1914–1918` [](source:chicago) [](source:din5008). Le français y met le plus souvent un trait d’union [](source:imprimerie). Entre deux espaces, il isole une réflexion : c’est le tiret habituel de l’allemand [](source:rechtschreibrat) et, en anglais, une variante du tiret cadratin [](source:wikipedia-mos).

        Une ligne peut se terminer après lui et non avant [](source:uax14#BA). Avec des espaces, mettez une [espace insécable](entry:spaces/U+00A0) avant lui, pour qu’aucune ligne ne commence par un tiret.
    .when-to-use = En anglais et en allemand, pour les intervalles d’années, de pages et de lieux ; entre deux espaces, pour une incise, en allemand, souvent en anglais britannique et chez bien des éditeurs français.
marks-em-dash = Tiret cadratin
    .summary = Le tiret long qui interrompt une phrase ; en français, il ouvre une réplique.
    .description =
        L’anglais américain le compose sans espaces : il rompt une phrase ou encadre une réflexion [](source:chicago). Le français l’entoure d’espaces pour une incise, et commence par lui une réplique de dialogue [](source:imprimerie).

        Une ligne peut se terminer avant ou après lui, mais pas entre deux tirets cadratins [](source:uax14#B2).
    .when-to-use = Pour les dialogues et les incises en français, avec des espaces ; pour une pause en anglais américain, sans espaces.
marks-horizontal-bar = Barre horizontale
    .summary = Un tiret qui introduit des paroles rapportées ; la plupart des textes y emploient le tiret cadratin.
    .description =
        Unicode l’appelle aussi tiret de citation : un tiret long qui introduit un texte cité [](source:ucd). Dans bien des polices, il a l’aspect d’un tiret cadratin.

        La différence se voit en fin de ligne : un tiret cadratin permet une coupure des deux côtés, la barre horizontale n’en permet aucune par elle-même [](source:ucd).
    .when-to-use = Seulement si une marche typographique l’exige dans les dialogues. En français, un tiret cadratin fait de même, et le lecteur ne voit pas la différence.
marks-minus-sign = Signe moins
    .summary = Le moins mathématique, dessiné pour aller avec le signe plus.
    .description =
        C’est lui qu’Unicode préfère pour la soustraction et les nombres négatifs [](source:unicode-6#6.2). Il est à la hauteur du signe plus, là où un trait d’union est trop court et trop bas. Une ligne ne se termine pas entre lui et le nombre qui suit [](source:uax14#PR).

        Les programmes le lisent rarement : `float("−1")` est une erreur en Python, qui n’accepte que le trait d’union-moins [](source:python).
    .when-to-use = Pour le moins d’un texte que lisent des personnes : températures, soldes, formules. Pas dans des données ni du code.

## Apostrophes, primes et accents

marks-apostrophe = Apostrophe droite
    .summary = La marque verticale du clavier : apostrophe, guillemet et prime à la fois.
    .description =
        ASCII n’avait qu’un caractère pour tous. Unicode le garde, et préfère [U+2019](entry:marks/U+2019) pour l’apostrophe d’un texte [](source:unicode-6#6.2).

        Dans du code, c’est elle qui compte : un interpréteur de commandes n’accepte rien d’autre comme guillemet simple [](source:posix).
    .when-to-use = Dans du code source, des lignes de commande et des données. Dans un texte, le traitement de texte la remplace par l’apostrophe courbe pendant la frappe.
marks-modifier-letter-apostrophe = Apostrophe modificative
    .summary = Une apostrophe qui est une lettre de l’alphabet, par exemple un coup de glotte.
    .description =
        Elle a exactement l’aspect de l’apostrophe courbe. Unicode la préfère là où l’apostrophe est une lettre, par exemple pour un coup de glotte [](source:unicode-6#6.2).

        Sa catégorie est celle des lettres, non de la ponctuation [](source:ucd). Un programme la compte donc dans le mot, alors que [U+2019](entry:marks/U+2019) peut le terminer.
    .when-to-use = Dans les langues et les transcriptions dont l’alphabet la compte parmi ses lettres. Pas pour « l’été » ni « aujourd’hui » : là, c’est de la ponctuation.
marks-prime = Prime
    .summary = Une marque oblique pour les minutes d’angle et les pieds.
    .description =
        Elle note les minutes et les pieds [](source:ucd) et, en mathématiques, un nom dérivé, comme f′. Aucune espace ne sépare un nombre d’un signe d’angle : `48° 51′ 24″` [](source:si#5.4.3).

        Ce n’est pas une apostrophe : elle est droite et penchée, et reste avec le nombre qui la précède [](source:uax14#PO).
    .when-to-use = Pour les minutes d’angle, les pieds, et f′ dans les formules.
marks-double-prime = Double prime
    .summary = Deux marques obliques pour les secondes d’angle et les pouces.
    .description =
        Il note les secondes et les pouces [](source:ucd), tout contre le nombre, sans espace [](source:si#5.4.3).

        La forme de normalisation NFKC en fait deux primes [](source:ucd). Les traitements de texte qui courbent les guillemets droits font `27”` de `27"` : la marque courbe est fausse ici.
    .when-to-use = Pour les secondes d’angle et les pouces, comme dans un écran de 27″.
marks-grave-accent = Accent grave isolé
    .summary = L’accent grave du clavier, sans lettre : une marque de code, et pas un guillemet.
    .description =
        Pour Unicode, c’est un accent isolé. En pratique, il encadre du code : en Markdown [](source:commonmark#code-spans), et dans un interpréteur de commandes, où il insère le résultat d’une commande [](source:posix).

        Ce n’est ni un guillemet ouvrant ni l’accent d’une lettre : à est un seul caractère [](source:unicode-7#7.1).
    .when-to-use = En Markdown, dans les interpréteurs de commandes et les langages de programmation. Jamais dans un texte.
marks-acute-accent = Accent aigu isolé
    .summary = Un accent sans lettre, souvent pris pour l’apostrophe.
    .description =
        Sa touche est à portée de main sur bien des claviers européens : il se retrouve donc à la place d’une apostrophe. Il est trop plat et trop large pour cela, et peut même s’en détacher : une ligne peut se terminer avant lui [](source:uax14#BB).

        La forme de normalisation NFKC en fait une espace et un accent combinant [](source:ucd) : `Peter´s` devient deux mots.
    .when-to-use = Pour parler de l’accent lui-même. Les lettres accentuées, comme é, sont des caractères à part entière.

## Guillemets

marks-quotation-mark = Guillemet droit
    .summary = La double marque verticale du clavier, la même des deux côtés.
    .description =
        La machine à écrire n’avait qu’une touche pour ouvrir et pour fermer, et ASCII s’y est tenu. Unicode a un caractère pour chaque côté, et les préfère dans un texte [](source:unicode-6#6.2).

        Dans du code et des données, rien ne le remplace : une chaîne JSON commence et se termine par lui, et par rien d’autre [](source:rfc8259#7).
    .when-to-use = Dans du code, des données et du balisage. Dans un texte, seulement si rien d’autre ne peut être saisi.
marks-left-double-quotation-mark = Guillemet anglais ouvrant
    .summary = En forme de 66 : il ouvre en anglais et ferme en allemand.
    .description =
        Le nom est celui de l’usage anglais. En anglais et en danois, il ouvre une citation ; en allemand et en tchèque, le même caractère la ferme, après un `„` au bas de la ligne [](source:cldr).

        Un nom ou une inscription sur une touche ne disent donc rien du côté ; la langue, si.
    .when-to-use = Pour ouvrir une citation en anglais, et pour en fermer une en allemand. En français, dans une citation déjà entre guillemets français.
marks-right-double-quotation-mark = Guillemet anglais fermant
    .summary = En forme de 99 : il ferme en anglais, et se met des deux côtés en suédois.
    .description =
        Il ferme une citation en anglais, en polonais et en hongrois. En suédois et en finnois, il fait les deux, et l’ouvre aussi [](source:cldr).

        Il ne marque pas les pouces : c’est le rôle du [double prime](entry:marks/U+2033).
    .when-to-use = Pour fermer une citation en anglais ; des deux côtés en suédois et en finnois.
marks-double-low-9-quotation-mark = Guillemet allemand ouvrant
    .summary = Un 99 sur la ligne de base : il ouvre en allemand, en tchèque, en polonais et en hongrois.
    .description =
        Dans ces langues, il ouvre une citation et n’en ferme jamais. Ce qui la ferme varie : un 66 en allemand et en tchèque, un 99 en polonais et en hongrois [](source:cldr).

        Deux virgules ne le remplacent pas : une ligne peut se terminer après une virgule et une espace, mais pas après cette marque [](source:uax14#OP).
    .when-to-use = Pour ouvrir une citation en allemand, en tchèque, en polonais ou en hongrois.
marks-left-single-quotation-mark = Guillemet anglais simple ouvrant
    .summary = En forme de 6 : il ouvre une citation dans la citation en anglais, et en ferme une en allemand.
    .description =
        En anglais, il ouvre ce qui est cité à l’intérieur d’une citation ; en allemand, il le ferme, après un `‚` au bas de la ligne [](source:cldr).

        Les programmes qui courbent les guillemets pendant la frappe le mettent au début d’un mot, même là où il faut une apostrophe : `‘90s` devrait être `’90s`.
    .when-to-use = Pour une citation dans la citation, en anglais. Jamais comme apostrophe.
marks-right-single-quotation-mark = Apostrophe typographique
    .summary = En forme de 9 : l’apostrophe des textes imprimés, et aussi un guillemet fermant.
    .description =
        Unicode la préfère comme apostrophe de ponctuation : l’été, aujourd’hui, don’t [](source:unicode-6#6.2). Elle ferme aussi, en anglais, une citation dans la citation [](source:cldr).

        Ce caractère unique a deux fonctions : un programme ne peut pas savoir s’il termine une citation. Seul le texte qui l’entoure le dit.
    .when-to-use = Pour toute apostrophe d’un texte que lisent des personnes.
marks-left-pointing-double-angle-quotation-mark = Guillemet français ouvrant
    .summary = Il ouvre une citation en français, en italien, en russe et en ukrainien.
    .description =
        Le français met une espace insécable après lui [](source:imprimerie) ; l’italien et le russe n’en mettent pas. Les livres allemands l’emploient à l’inverse, pour fermer : `»so«` [](source:unicode-6#6.2).

        Dans un texte écrit de droite à gauche, il se retourne de lui-même [](source:ucd) : saisissez le même caractère.
    .when-to-use = Pour ouvrir une citation en français, en italien, en russe ou en ukrainien. Deux signes « inférieur à » ne le remplacent pas.
marks-right-pointing-double-angle-quotation-mark = Guillemet français fermant
    .summary = Il ferme une citation en français, en italien, en russe et en ukrainien.
    .description =
        Le français met une espace insécable avant lui [](source:imprimerie), pour qu’il ne se retrouve pas seul en début de ligne. Les livres allemands qui citent avec ces guillemets s’en servent pour ouvrir [](source:unicode-6#6.2).
    .when-to-use = Pour fermer une citation en français, en italien, en russe ou en ukrainien.

## Points et signes

marks-horizontal-ellipsis = Points de suspension
    .summary = Trois points en un seul caractère : quelque chose manque, ou reste en suspens.
    .description =
        Ses points vont ensemble : aucune ligne ne se termine entre eux, ni avant eux sans espace [](source:uax14#IN). La forme de normalisation NFKC en fait trois points ordinaires [](source:ucd).

        Les usages diffèrent : le Chicago Manual compose trois points séparés par des espaces [](source:chicago), le français les colle au mot qui précède [](source:imprimerie).
    .when-to-use = Pour une omission ou une pensée inachevée, d’un seul tenant. Pas là où un programme lit le texte.
marks-full-stop = Point
    .summary = Le point du clavier ; trois d’entre eux imitent les points de suspension.
    .description =
        Un seul termine une phrase ou une abréviation. Trois de suite ressemblent à des points de suspension, mais ce sont trois caractères, qu’un programme peut compter et une police espacer autrement.

        Dans du code, trois points veulent dire autre chose, comme le reste d’une liste en JavaScript [](source:ecma262). Le caractère unique U+2026 y est une erreur.
    .when-to-use = Pour terminer les phrases et les abréviations, et pour `...` dans du code.
marks-middle-dot = Point médian
    .summary = Un petit point à mi-hauteur : il sépare des lettres, des mots ou des facteurs.
    .description =
        Entre des unités, il note un produit : `N·m` [](source:si#5.2). Le catalan l’écrit entre deux l, comme dans col·lega [](source:unicode-7#7.1).

        Il est plus petit qu’une [puce](entry:marks/U+2022), et il sépare plutôt qu’il ne commence.
    .when-to-use = Entre les unités d’un produit, dans les mots catalans, et entre des éléments sur une même ligne.
marks-bullet = Puce
    .summary = Le gros point devant les éléments d’une liste.
    .description =
        Elle commence un élément. En HTML, personne ne la tape : un élément de liste dessine sa propre marque [](source:html), et un lecteur d’écran sait alors que c’est une liste.
    .when-to-use = Pour les listes d’un texte brut, sans balisage.
marks-multiplication-sign = Signe multiplié
    .summary = La croix de la multiplication et des dimensions, comme dans 3 × 4.
    .description =
        Il multiplie des nombres [](source:si#5.4.6) et se place entre des dimensions. Il est symétrique et à la hauteur des chiffres, là où une lettre x est posée sur la ligne.

        En HTML, son nom est `&times;` [](source:html).
    .when-to-use = Dans un texte, entre des nombres et des dimensions : 1920 × 1080. Dans une formule où x est une variable, préférez un point.
marks-latin-small-letter-x = Lettre x
    .summary = Une lettre de l’alphabet que l’on tape pour le signe multiplié.
    .description =
        C’est une lettre : un programme prend donc `3x4` pour un nom ou un nombre à suffixe, et un correcteur orthographique pour un mot. Dans du code, elle a son propre emploi : `0x` commence un nombre hexadécimal en JavaScript [](source:ecma262).
    .when-to-use = Dans les mots et comme variable. Au sens de « fois », seulement là où rien d’autre ne peut être saisi.
