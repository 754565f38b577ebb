# Les textes propres à certaines paires et à certains groupes. Une paire sans message ici a quand même sa page, faite de ses caractéristiques.

## Tirets

marks-hyphen-minus-vs-hyphen = Vous faut-il un trait d’union qui ne puisse être rien d’autre ?
    .answer = Ils se ressemblent et, dans un texte courant, le trait d’union-moins est le bon : c’est lui que tapent les claviers et que cherchent les recherches. U+2010 dit seulement plus clairement qu’il n’est pas un moins [](source:unicode-6#6.2).
    .pitfalls =
        - Un texte qui contient les deux a des mots qu’une simple recherche manque : aucune normalisation ne les confond [](source:uax15).
        - Une option copiée d’un manuel composé avec U+2010 ne fonctionne pas en ligne de commande.
marks-hyphen-minus-vs-non-breaking-hyphen = La ligne peut-elle se terminer à ce trait d’union ?
    .answer = Une ligne peut se terminer après le trait d’union-moins [](source:uax14#HY), jamais au trait d’union insécable [](source:uax14#GL). Prenez U+2011 pour un composé qui doit rester sur une ligne, et le trait d’union-moins pour tous les autres.
    .pitfalls =
        - Pour une recherche, le trait d’union insécable est un autre caractère. Dans une page web, `white-space: nowrap` appliqué au mot laisse le texte simple [](source:css-text#white-space-property).
        - HTML n’a pas de nom pour lui ; écrivez `&#x2011;` [](source:html).
marks-hyphen-minus-vs-en-dash = Relie-t-il, ou veut-il dire « à » ?
    .answer = Le trait d’union relie les éléments d’un seul mot : porte-plume. En anglais et en allemand, le tiret demi-cadratin se place entre deux choses qui restent deux : `1914–1918`, Paris–Lyon [](source:chicago) [](source:din5008). Si cela se lit « à », c’est un demi-cadratin ; le français, lui, garde le plus souvent le trait d’union.
    .when-to-use-which =
        - Composés et mots coupés : le trait d’union-moins.
        - Intervalles d’années, de pages et d’heures, et trajets, en anglais et en allemand : un tiret demi-cadratin sans espaces [](source:chicago) [](source:din5008).
        - Une pause : un tiret demi-cadratin avec des espaces, comme en allemand [](source:rechtschreibrat), jamais un trait d’union avec des espaces.
        - Noms de fichiers, options, adresses : toujours le trait d’union-moins.
    .pitfalls =
        - Les traitements de texte changent d’eux-mêmes un trait d’union entre deux espaces en tiret demi-cadratin, même dans les commandes que vous citez. Collé, `–help` n’est pas une option.
        - « De 1914–1918 » mêle deux façons de le dire : écrivez « de 1914 à 1918 ».
marks-hyphen-minus-vs-minus-sign = Qui le lira, une personne ou un programme ?
    .answer = Pour les personnes, −5 avec U+2212 : il est aussi large que le signe plus et reste avec son nombre [](source:uax14#PR). Pour les programmes, `-5` avec le trait d’union-moins : presque aucun n’en accepte d’autre [](source:rfc8259#6).
    .when-to-use-which =
        - Températures, soldes et formules dans un texte : U+2212.
        - Code source, JSON, CSV, tableurs : le trait d’union-moins.
        - Affichage des nombres d’un programme : laissez choisir sa bibliothèque. Le CLDR a le signe moins pour le suédois et le trait d’union-moins pour l’anglais [](source:cldr).
    .pitfalls =
        - Un nombre copié d’une page web peut ne pas en être un : `float("−5")` échoue en Python [](source:python).
marks-figure-dash-vs-en-dash = Les chiffres forment-ils des colonnes ?
    .answer = Le tiret numérique a la largeur d’un chiffre [](source:unicode-6#6.2) et se place dans un numéro qui n’est pas un intervalle, comme un numéro de téléphone. Le tiret demi-cadratin veut dire « à ». Si rien ne doit s’aligner, prenez le demi-cadratin pour les intervalles et le trait d’union-moins à l’intérieur des numéros.
marks-en-dash-vs-em-dash = Quel tiret isole une incise ?
    .answer = Cela dépend de la langue. L’anglais américain emploie le tiret cadratin sans espaces [](source:chicago) ; l’allemand, le tiret demi-cadratin avec des espaces [](source:rechtschreibrat), ce que l’anglais admet aussi [](source:wikipedia-mos). Pour les intervalles, l’anglais et l’allemand prennent le demi-cadratin, le français le plus souvent un trait d’union.
    .when-to-use-which =
        - Anglais américain, rupture dans une phrase : le tiret cadratin, sans espaces.
        - Anglais britannique, rupture : le demi-cadratin avec des espaces est courant ; les deux conviennent, pourvu que l’on s’y tienne [](source:wikipedia-mos).
        - Allemand, rupture : le demi-cadratin avec des espaces.
        - Français : le tiret cadratin ouvre chaque réplique d’un dialogue et, avec des espaces, encadre une incise [](source:imprimerie).
        - Années, pages, trajets : le demi-cadratin sans espaces en anglais [](source:chicago) et en allemand [](source:din5008), le plus souvent un trait d’union en français [](source:imprimerie).
    .pitfalls =
        - Ne mêlez pas les deux styles dans un même texte.
        - Un tiret avec des espaces peut se retrouver en début de ligne. Mettez une espace insécable avant lui.
        - Une ligne peut se terminer des deux côtés d’un tiret cadratin [](source:uax14#B2), mais seulement après un demi-cadratin [](source:uax14#BA).
marks-en-dash-vs-minus-sign = Un tiret ou un opérateur ?
    .answer = Ils peuvent se ressembler, mais seul U+2212 est un moins : il va avec le signe plus et reste avec son nombre [](source:uax14#PR). Le tiret demi-cadratin est de la ponctuation [](source:ucd).
    .pitfalls =
        - Une ligne peut se terminer après un tiret demi-cadratin [](source:uax14#BA) : –5 peut donc être séparé de son signe.
        - L’intervalle de −5 à 3 ne s’écrit pas avec un tiret : −5–3 est illisible. Écrivez « à ».
marks-em-dash-vs-horizontal-bar = Une réplique doit-elle commencer par lui ?
    .answer = Les deux peuvent introduire des paroles, et beaucoup de polices les dessinent pareil. Le français prend le tiret cadratin [](source:imprimerie), et vous pouvez en faire autant : il est plus facile à saisir, et le lecteur ne voit pas la différence. U+2015 est là pour ceux dont la tradition le demande [](source:ucd).

## Apostrophes et guillemets

marks-apostrophe-vs-right-single-quotation-mark = Un texte ou du code ?
    .answer = Dans un texte que lisent des personnes, l’apostrophe est la courbe U+2019 : Unicode la préfère [](source:unicode-6#6.2), et les typographes aussi. Dans du code, c’est la droite U+0027, et rien d’autre ne fonctionne [](source:posix).
    .when-to-use-which =
        - l’été, aujourd’hui, rock ’n’ roll : U+2019, même au début d’un mot.
        - Chaînes, interpréteurs de commandes, SQL, CSV : U+0027.
        - Noms saisis dans un formulaire : acceptez les deux, et comparez-les comme une seule.
    .pitfalls =
        - Le traitement de texte courbe du mauvais côté la marque au début d’un mot : `‘90s` devrait être `’90s`.
        - Du code copié d’un blog qui courbe ses guillemets ne s’exécute pas.
        - « L’Hôte » et « L'Hôte » sont deux noms pour une base de données qui compare des points de code.
marks-modifier-letter-apostrophe-vs-right-single-quotation-mark = L’apostrophe est-elle une lettre ou un signe ?
    .answer = Elles ont le même aspect. U+02BC est une lettre, pour les alphabets qui en ont une de cette forme ; U+2019 est de la ponctuation, pour les élisions et les citations [](source:unicode-6#6.2). En français, en anglais et en allemand, c’est toujours U+2019.
    .pitfalls =
        - Les programmes qui cherchent des mots continuent à U+02BC et s’arrêtent à U+2019 : sa catégorie est celle des lettres [](source:ucd). Un double clic ou une expression régulière montre la différence.
        - Puisque c’est une lettre, certains langages de programmation admettent U+02BC dans les identifiants, où elle peut tromper le lecteur.
marks-acute-accent-vs-right-single-quotation-mark = Accent ou apostrophe ?
    .answer = L’apostrophe est U+2019. L’accent aigu ne fait que se trouver près d’elle sur bien des claviers ; comme apostrophe, il est toujours fautif, et une ligne peut même se terminer avant lui [](source:uax14#BB).
marks-prime-vs-right-single-quotation-mark = Un angle ou une apostrophe ?
    .answer = Les minutes et les pieds prennent le prime : 48° 51′, 6′ [](source:ucd). L’élision prend l’apostrophe : l’été. Le prime est droit et penché ; l’apostrophe est courbe.
marks-double-prime-vs-right-double-quotation-mark = Des pouces ou une citation ?
    .answer = Les pouces et les secondes prennent le double prime : 27″ [](source:ucd). La marque courbe ferme une citation en anglais. Les guillemets automatiques s’y trompent : après un chiffre, une marque droite leur semble la fin d’une citation.
    .pitfalls =
        - Si vous ne pouvez pas saisir le double prime, le `"` droit après un nombre vaut mieux que la marque courbe : il ne prétend rien.
        - Ou écrivez l’unité : 27 po, 27 pouces.
marks-quotation-mark-vs-left-double-quotation-mark = Une machine analysera-t-elle le texte ?
    .answer = Droit pour les machines, courbe pour les personnes. Le code, JSON et les attributs HTML ne connaissent que U+0022 [](source:rfc8259#7) ; dans un texte imprimé, U+201C ouvre une citation anglaise et ferme une citation allemande [](source:cldr).
    .pitfalls =
        - Un guillemet courbe dans un fichier de configuration est l’erreur classique que personne ne voit : l’analyseur signale le mauvais endroit.
        - Le guillemet droit ne dit pas de quel côté il est : un programme qui le courbe doit deviner, et se trompe après un tiret, une parenthèse ou à `"'`.
marks-left-double-quotation-mark-vs-right-double-quotation-mark = De quel côté êtes-vous, et dans quelle langue ?
    .answer = En anglais, U+201C ouvre et U+201D ferme : 66 et 99. En allemand, U+201C ferme, après une marque basse ; en suédois et en finnois, U+201D se met des deux côtés [](source:cldr). Les noms sont ceux de l’anglais ; les langues diffèrent.
    .when-to-use-which =
        - Anglais, danois : U+201C ouvre, U+201D ferme.
        - Allemand, tchèque : U+201E, en bas, ouvre, U+201C ferme.
        - Polonais, hongrois : U+201E, en bas, ouvre, U+201D ferme.
        - Suédois, finnois : U+201D des deux côtés.
        - En HTML, `<q>` met de lui-même les guillemets de la langue de la page [](source:html).
    .pitfalls =
        - Un texte allemand corrigé sur un clavier anglais termine ses citations par U+201D. Cela paraît juste à première vue, et ne l’est pas.
marks-left-pointing-double-angle-quotation-mark-vs-right-pointing-double-angle-quotation-mark = Lequel ouvre ?
    .answer = En français, en italien et en russe, U+00AB ouvre et U+00BB ferme [](source:cldr). Les livres allemands font l’inverse : `»so«` [](source:unicode-6#6.2). Seul le français met des espaces insécables à l’intérieur [](source:imprimerie).
marks-apostrophe-vs-grave-accent = Apostrophe droite ou accent grave ?
    .answer = Dans un interpréteur de commandes, les deux font le contraire : entre apostrophes droites, tout reste tel quel ; entre accents graves, une commande est exécutée [](source:posix). En Markdown, l’accent grave fait du code [](source:commonmark#code-spans). Dans un texte, ni l’un ni l’autre n’est un guillemet.

## Points et signes

marks-horizontal-ellipsis-vs-full-stop = Un caractère ou trois ?
    .answer = U+2026 est un seul caractère, qui reste d’un seul tenant [](source:uax14#IN). Trois points sont trois caractères, espacés comme des points. Prenez U+2026 dans un texte, sauf si votre style veut des points espacés, comme le Chicago Manual [](source:chicago), et trois points dans du code.
    .pitfalls =
        - Les limites de longueur comptent U+2026 pour un caractère, mais ce sont 3 octets en UTF-8.
        - NFKC en fait trois points [](source:ucd) : un texte normalisé peut donc être plus long que l’original.
        - Dans une police à chasse fixe, ses trois points sont serrés dans une seule case.
marks-middle-dot-vs-bullet = Sépare-t-il ou commence-t-il ?
    .answer = Le point médian se place entre des choses : N·m [](source:si#5.2), col·lega, lundi · mardi. La puce précède chaque élément d’une liste. Si le texte a un balisage, faites une liste et ne mettez aucune puce [](source:html).
marks-multiplication-sign-vs-latin-small-letter-x = Fois ou une lettre ?
    .answer = 3 × 4 avec U+00D7, entre des nombres et entre des dimensions [](source:si#5.4.6). La lettre x n’est qu’un pis-aller : elle est posée sur la ligne, se penche en italique et se lit comme une lettre.
    .pitfalls =
        - Mettez une espace insécable de chaque côté de ×, sans quoi une ligne se terminera au milieu de 1920 × 1080.
        - Les moteurs de recherche et les boutiques trouvent 10x15 plus souvent que 10 × 15 : donnez les deux si on le cherche.
marks-middle-dot-vs-multiplication-sign = Point ou croix ?
    .answer = Entre des nombres, la croix : un point à mi-hauteur se lit facilement comme un point décimal. Entre des unités, et entre les lettres d’une formule, le point : N·m. La Brochure sur le SI n’admet que la croix entre des nombres [](source:si#5.4.6) et prend le point entre des unités [](source:si#5.2).

## Groupes

marks-hyphen-minus-vs-en-dash-vs-em-dash = Court, moyen, long : quel trait va où ?
    .answer = Le trait d’union relie un mot : porte-plume. Le tiret demi-cadratin veut dire « à » en anglais et en allemand : 1914–1918 [](source:chicago) [](source:din5008). Le tiret cadratin, ou en allemand [](source:rechtschreibrat) et souvent en anglais britannique le demi-cadratin avec des espaces, isole une réflexion.
    .when-to-use-which =
        - À l’intérieur d’un mot : le trait d’union-moins.
        - Entre deux nombres ou deux lieux : le tiret demi-cadratin, sans espaces ; en français, le plus souvent le trait d’union [](source:imprimerie).
        - Autour d’une réflexion : le tiret cadratin sans espaces en anglais américain, le demi-cadratin avec des espaces en allemand, le cadratin avec des espaces en français [](source:imprimerie).
        - Sur un clavier qui n’en a qu’un : deux traits d’union `--` pour un tiret, afin que le lecteur s’y retrouve.
marks-hyphen-minus-vs-en-dash-vs-minus-sign = Quel trait rend un nombre négatif ?
    .answer = U+2212, dans un texte. Le trait d’union-moins, dans du code et des données [](source:rfc8259#6). Le tiret demi-cadratin, jamais : il peut ressembler à un moins, mais c’est de la ponctuation, et une ligne peut se terminer après lui [](source:uax14#BA).
marks-apostrophe-vs-prime-vs-right-single-quotation-mark = Droite, oblique ou courbe ?
    .answer = Droite (U+0027) pour le code. Oblique (U+2032) pour les minutes et les pieds [](source:ucd). Courbe (U+2019) pour toute apostrophe d’un texte [](source:unicode-6#6.2).
