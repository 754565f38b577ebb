# Les caractères que personne ne voit. Les faits sont dans content/spaces/.

spaces = Espaces et caractères invisibles
    .label = Espaces
    .description = Certaines laissent un vide, d’autres rien, et chacune a son idée de l’endroit où une ligne peut se terminer. À l’écran, elles ne se distinguent pas ; dans une recherche, une comparaison de chaînes ou une ligne justifiée, si.
    .both = Les deux ne laissent sur la page qu’un vide, tout au plus.

## Groupes

spaces-group-wide = Espaces qui ont une chasse
    .description = Elles diffèrent par leur largeur, et selon qu’une ligne peut s’y terminer ou non.
spaces-group-zero = Caractères sans chasse
    .description = Ils ne laissent pas de vide. Ils disent où une ligne peut ou ne peut pas se terminer, ou ce qui va ensemble.

## Caractéristiques

spaces-fact-specimen = Entre deux barres
    .description = Avec la largeur qu’elle a dans la police de cette page.
spaces-fact-line-break = Coupure de ligne
    .description = Si une ligne peut s’y terminer, selon les règles par défaut d’Unicode.
    .after = permise après
    .never = interdite des deux côtés
    .difference = Coupure de ligne : { $a } – { $a-text } ; { $b } – { $b-text }.
spaces-fact-width = Largeur
    .description = Celle qu’elle est censée avoir ; la police décide.
    .zero = nulle
    .thin = un cinquième ou un sixième de cadratin
    .narrow = moindre que celle d’une espace entre deux mots
    .word = celle d’une espace entre deux mots
    .digit = celle d’un chiffre
    .em = un cadratin
    .full = celle d’un idéogramme
    .difference = Largeur de { $a } : { $a-text } ; de { $b } : { $b-text }.
spaces-fact-shows = Visible
    .gap = sous forme de vide
    .never = jamais
    .difference = Que voit-on ? { $a } : { $a-text } ; { $b } : { $b-text }.
spaces-fact-collapses = Se réduit en HTML
    .description = Si un navigateur n’en garde qu’une de plusieurs à la suite, à moins que CSS n’en décide autrement.
    .difference = De plusieurs { $yes } à la suite, un navigateur ne fait qu’un vide ; il conserve chaque { $no }.
spaces-fact-word-spacing = Sépare les mots en CSS
    .description = Si `word-spacing` l’élargit, comme le fait en règle générale la justification d’une ligne.
    .difference = La propriété CSS word-spacing élargit { $yes } et laisse { $no } tel quel.
spaces-fact-white-space = Blanc
    .description = Si Unicode le compte parmi les blancs.
    .difference = Unicode compte { $yes } parmi les blancs, mais pas { $no }.
spaces-fact-trimmed = Retiré par JavaScript
    .description = Si `trim()` le retire aux extrémités d’un texte.
    .difference = En JavaScript, trim() retire { $yes } aux extrémités d’un texte et y laisse { $no }.
spaces-fact-survives-nfkc = Conservé par la normalisation
    .description = Si la forme de normalisation NFKC, employée pour la recherche et les identifiants, le laisse tel quel.
    .difference = La forme de normalisation NFKC conserve { $yes } et remplace { $no } par une espace ordinaire.
spaces-fact-category = Catégorie
    .description = La catégorie générale d’Unicode, d’après laquelle les programmes classent les caractères.
    .space-separator = espace (Zs)
    .format = caractère de mise en forme (Cf)
    .difference = Catégorie, pour les programmes : { $a } – { $a-text } ; { $b } – { $b-text }.
spaces-fact-east-asian-width = Largeur extrême-orientale
    .description = Combien de cases un terminal lui donne : deux s’il est de pleine largeur, sinon une ou aucune.
    .narrow = étroite
    .neutral = neutre
    .fullwidth = pleine
    .difference = La largeur extrême-orientale de { $a } est { $a-text }, celle de { $b } est { $b-text }.
spaces-fact-unicode = Dans Unicode depuis la version
    .description = La version 1.1 vaut pour tout ce qui date d’elle ou d’avant.
    .difference = { $a } est dans Unicode depuis la version { $a-text }, { $b } depuis la version { $b-text }.
spaces-fact-utf8-bytes = Octets en UTF-8
    .difference =
        { $side ->
            [a] En UTF-8, { $more } occupe plus d’octets ({ $more-text }) que { $less } ({ $less-text }).
           *[b] En UTF-8, { $less } occupe moins d’octets ({ $less-text }) que { $more } ({ $more-text }).
        }
spaces-fact-utf8 = UTF-8
spaces-fact-html = HTML
    .description = Son nom comme appel de caractère.
spaces-fact-compose = Touche Compose (Linux)
    .description = Ce qu’il faut taper après la touche Compose, une touche après l’autre ; ␣ est la barre d’espace.
spaces-fact-alt-code = Code Alt (Windows)
    .description = Maintenez Alt et tapez les chiffres au pavé numérique.

## Espaces qui ont une chasse

spaces-space = Espace
    .summary = L’espace de la barre d’espace : une ligne peut s’y terminer, et plusieurs n’en font qu’une en HTML.
    .description =
        Elle sépare les mots, et c’est à elle que les lignes se terminent. HTML n’en garde qu’une de plusieurs à la suite, à moins que CSS n’en décide autrement [](source:css-text#white-space-phase-1), et c’est d’abord elle qui s’élargit dans une ligne justifiée.

        Parce qu’elle laisse couper, elle ne convient pas là où deux choses vont ensemble : 10 kg, page 12, un point d’interrogation français.
    .when-to-use = Entre les mots. Là où aucune ligne ne doit se terminer, prenez une espace insécable.
spaces-no-break-space = Espace insécable
    .summary = Une espace de largeur ordinaire à laquelle aucune ligne ne peut se terminer.
    .description =
        Elle interdit la coupure des deux côtés [](source:uax14#GL) : un nombre garde son unité [](source:si#5.4.3), et l’abréviation allemande `z. B.` reste d’un seul tenant [](source:din5008). Le français la met avant le deux-points et à l’intérieur des guillemets [](source:imprimerie).

        HTML n’en réduit pas plusieurs à une seule, si bien que `&nbsp;` finit aussi en béquille de mise en page. CSS y convient mieux.
    .when-to-use = Entre un nombre et son unité, dans les abréviations, avant un deux-points en français, avant un tiret entouré d’espaces.
spaces-narrow-no-break-space = Espace fine insécable
    .summary = Une espace étroite à laquelle aucune ligne ne peut se terminer : la fine de la typographie française.
    .description =
        Le français la met avant le point-virgule, le point d’exclamation et le point d’interrogation [](source:imprimerie). Selon le CLDR, elle groupe aussi les chiffres des nombres en français : `12 345` s’écrit avec elle [](source:cldr).

        Les programmes la rencontrent sans prévenir : un nombre mis en forme pour le français ne se coupe pas à une espace ordinaire.
    .when-to-use = Avant ; ! ? en français, et entre les groupes de chiffres là où une espace les sépare.
spaces-thin-space = Espace fine
    .summary = Un cinquième de cadratin, parfois un sixième ; une ligne peut se terminer après elle.
    .description =
        Sa largeur est celle de la fine des typographes [](source:unicode-6#6.2), mais une ligne peut se terminer après elle [](source:uax14#BA). Elle ne convient donc pas là où l’on veut le plus souvent une fine, avant la ponctuation française et dans les nombres : prenez-y l’espace fine insécable.
    .when-to-use = Entre des signes qui se toucheraient, comme deux guillemets de suite, si une coupure n’y nuit pas.
spaces-figure-space = Espace tabulaire
    .summary = Une espace de la largeur d’un chiffre, pour aligner des nombres en colonnes.
    .description =
        Elle a la largeur d’un chiffre dans les polices dont tous les chiffres ont la même [](source:unicode-6#6.2), et aucune ligne ne s’y termine [](source:uax14#GL). Elle tient la place d’un chiffre absent.

        Pour un tableau, CSS et une colonne alignée à droite font de même sans caractère de plus.
    .when-to-use = Dans un texte brut, à la place des chiffres de tête.
spaces-em-space = Espace cadratin
    .summary = Une espace aussi large que le caractère est haut ; une ligne peut se terminer après elle.
    .description =
        En corps 16, elle a 16 points de large [](source:unicode-6#6.2). Elle ne s’étire pas, ne se réduit pas en HTML [](source:css-text#white-space-phase-1), et NFKC en fait une espace ordinaire [](source:ucd).
    .when-to-use = Pour un vide large et fixe dans une ligne, par exemple entre un numéro et un titre.
spaces-ideographic-space = Espace idéographique
    .summary = L’espace des textes chinois et japonais, large comme un caractère.
    .description =
        Elle remplit une case de la grille où se placent les idéogrammes : sa largeur extrême-orientale est donc pleine [](source:uax11). Une méthode de saisie du chinois ou du japonais la produit ; dans du code, c’est une erreur que personne ne voit.

        HTML ne la réduit pas [](source:css-text#white-space-phase-1) ; le `trim()` de JavaScript la retire [](source:ecma262).
    .when-to-use = Dans les textes chinois et japonais.

## Caractères sans chasse

spaces-zero-width-space = Espace sans chasse
    .summary = Un endroit invisible où une ligne peut se terminer.
    .description =
        Elle permet une coupure et ne laisse ni vide ni trait d’union [](source:uax14#ZW). Elle convient aux longs chemins, et aux écritures sans espaces entre les mots [](source:unicode-23#23.2). En HTML, `<wbr>` fait de même et reste hors du texte [](source:html).

        Malgré son nom, ce n’est pas un blanc [](source:ucd) : `trim()` la laisse en place et, collée dans du code ou un mot de passe, elle fait une erreur que personne ne voit.
    .when-to-use = Pour les points de coupure d’un texte sans balisage. En HTML, préférez `<wbr>`.
spaces-zero-width-joiner = Liant sans chasse
    .summary = Il demande que deux caractères soient dessinés comme un seul, ou liés.
    .description =
        Entre des emoji, il fait de plusieurs une seule image, par exemple une famille [](source:uts51). Dans l’écriture arabe et celles de l’Inde, il demande la forme liée d’une lettre [](source:unicode-23#23.2).

        Aucune ligne ne s’y termine [](source:ucd), mais ce n’est pas son rôle : pour tenir un texte ensemble, prenez le gluon de mots.
    .when-to-use = Dans les séquences d’emoji, et pour donner leur forme aux lettres. Ne le retirez pas de ce que saisissent les gens.
spaces-word-joiner = Gluon de mots
    .summary = Une interdiction invisible : aucune ligne ne peut se terminer ici.
    .description =
        Il interdit la coupure des deux côtés et ne laisse pas de vide [](source:uax14#WJ). Il est venu avec Unicode 3.2 pour reprendre cette tâche à U+FEFF [](source:unicode-23#23.2).

        Il ne lie pas le dessin des lettres ; il empêche seulement une ligne de se terminer.
    .when-to-use = Après un tiret ou une barre oblique où une ligne ne doit pas se terminer.
spaces-zero-width-no-break-space = Indicateur d’ordre des octets (BOM)
    .summary = La marque d’ordre des octets au début d’un fichier ; partout ailleurs, un reste.
    .description =
        Au début d’un texte, il dit comment lire les octets [](source:unicode-23#23.8). Au milieu, il veut toujours dire ce que dit son nom, « espace insécable sans chasse », mais Unicode préfère nettement le [gluon de mots](entry:spaces/U+2060) pour cela [](source:unicode-23#23.2).

        En UTF-8, ce sont les octets EF BB BF. Un JSON transmis par un réseau ne doit pas commencer par lui [](source:rfc8259#8.1).
    .when-to-use = Au début des fichiers UTF-16. Sinon, ne le mettez pas.
