# Les textes propres à certaines paires et à certains groupes d’espaces.

spaces-space-vs-no-break-space = La ligne peut-elle se terminer ici ?
    .answer = Elles ont la même largeur. Une ligne peut se terminer à l’espace, jamais à l’espace insécable [](source:uax14#GL). Là où deux choses vont ensemble, comme un nombre et son unité [](source:si#5.4.3), prenez U+00A0.
    .when-to-use-which =
        - Entre des mots ordinaires : l’espace.
        - 10 kg, page 12, M. Dupont, z. B. : l’espace insécable.
        - Avant le deux-points et à l’intérieur des guillemets, en français : l’espace insécable [](source:imprimerie).
        - Pour écarter des éléments dans une mise en page : ni l’une ni l’autre ; prenez CSS.
    .pitfalls =
        - Dans un éditeur, elles ont le même aspect. Un U+00A0 collé dans du code source ou un fichier de configuration est une erreur que personne ne voit.
        - En HTML, plusieurs espaces n’en font qu’une [](source:css-text#white-space-phase-1) ; plusieurs U+00A0 restent plusieurs.
        - `split(" ")` ne coupe pas à U+00A0 ; `\s` en JavaScript reconnaît les deux [](source:ecma262).
spaces-no-break-space-vs-narrow-no-break-space = Une espace large ou une fine ?
    .answer = Ni l’une ni l’autre ne laisse une ligne se terminer. Le français met la large avant le deux-points et à l’intérieur des guillemets, la fine avant ; ! et ? [](source:imprimerie). Pour les nombres en français, le CLDR groupe les chiffres avec U+202F, et met U+00A0 avant le signe pour cent [](source:cldr).
    .when-to-use-which =
        - `« oui »` et `Note :` en français : U+00A0.
        - `Vraiment ?` et `12 345` en français : U+202F.
        - Nombre et unité : l’une et l’autre les gardent ensemble ; la large est le choix sûr.
    .pitfalls =
        - Certaines polices anciennes n’ont pas U+202F et dessinent un rectangle ou l’empruntent à une autre police. Regardez votre texte dans la police où il sera composé.
        - Les nombres mis en forme par un programme contiennent U+202F et U+00A0 : retirez les deux avant de les analyser.
spaces-narrow-no-break-space-vs-thin-space = Une ligne a-t-elle le droit de s’y terminer ?
    .answer = Elles ont à peu près la même largeur. Une ligne peut se terminer après l’espace fine [](source:uax14#BA), jamais à U+202F [](source:uax14#GL). Quand une fine est demandée, avant la ponctuation française ou dans un nombre, c’est de U+202F qu’il s’agit.
    .pitfalls =
        - `&thinsp;` a un nom en HTML et U+202F n’en a pas : c’est la mauvaise qui se tape le plus facilement. Écrivez `&#x202F;` [](source:html).
spaces-zero-width-space-vs-word-joiner = Une ligne devrait-elle se terminer ici, ou ne le doit-elle pas ?
    .answer = Ce sont des contraires. L’espace sans chasse permet à une ligne de se terminer là où il n’y a pas d’espace [](source:uax14#ZW) ; le gluon de mots l’interdit [](source:uax14#WJ). Aucun des deux ne se voit : une erreur n’apparaît que lorsque la fenêtre rétrécit.
    .when-to-use-which =
        - Un long chemin qui doit passer à la ligne : une espace sans chasse après chaque barre oblique.
        - Une barre oblique ou un tiret où rien ne doit passer à la ligne : un gluon de mots après.
        - En HTML : `<wbr>` pour l’une, `white-space: nowrap` pour l’autre [](source:css-text#white-space-property) ; ni l’un ni l’autre n’ajoute de caractères au texte.
    .pitfalls =
        - Aucun des deux n’est un blanc : `trim()` les laisse tous deux [](source:ecma262).
        - Les deux restent dans le texte copié. Dans un mot de passe, une adresse ou un identifiant, ils rendent différents deux textes d’aspect identique.
spaces-word-joiner-vs-zero-width-no-break-space = Pourquoi y en a-t-il deux ?
    .answer = U+FEFF était là d’abord, avec deux fonctions : indicateur d’ordre des octets et liant. Depuis Unicode 3.2, le gluon de mots se charge de la seconde, et U+FEFF ne devrait plus être que la marque au début d’un fichier [](source:unicode-23#23.2).
    .pitfalls =
        - Un U+FEFF au milieu d’un texte vient le plus souvent de fichiers mis bout à bout : chacun a apporté le sien.
        - Le `trim()` de JavaScript retire U+FEFF et laisse U+2060 [](source:ecma262).
spaces-zero-width-space-vs-zero-width-joiner = Voulez-vous séparer ou réunir ?
    .answer = L’espace sans chasse permet à une ligne de se terminer [](source:uax14#ZW). Le liant demande une forme au lieu de deux, comme dans les emoji composés [](source:uts51), et aucune ligne ne s’y termine. Un filtre qui retire les « caractères invisibles » devrait épargner le liant.
spaces-no-break-space-vs-word-joiner = Faut-il un vide ?
    .answer = Les deux empêchent une ligne de se terminer. L’espace insécable laisse en plus le vide d’une espace entre deux mots [](source:uax14#GL), le gluon de mots n’en laisse aucun [](source:uax14#WJ).
spaces-figure-space-vs-em-space = Doit-elle aligner des chiffres ?
    .answer = L’espace tabulaire a la largeur d’un chiffre, et aucune ligne ne s’y termine [](source:uax14#GL). L’espace cadratin est aussi large que le caractère est haut [](source:unicode-6#6.2), d’ordinaire le double environ, et une ligne peut se terminer après elle.

## Groupes

spaces-space-vs-no-break-space-vs-narrow-no-break-space = Trois vides : lequel laisse couper, lequel est fin ?
    .answer = Seule l’espace ordinaire laisse une ligne se terminer. Les deux autres tiennent ensemble ce qui va ensemble [](source:uax14#GL) : U+00A0 avec la largeur d’une espace entre deux mots, U+202F avec une largeur moindre, telle que le français la veut avant ; ! et ? [](source:imprimerie).
spaces-zero-width-space-vs-word-joiner-vs-zero-width-no-break-space = Trois caractères sans chasse : que font-ils ?
    .answer = U+200B permet à une ligne de se terminer [](source:uax14#ZW), U+2060 l’en empêche [](source:uax14#WJ), et U+FEFF dit au début d’un fichier comment il est codé [](source:unicode-23#23.8). Au milieu d’un texte, U+FEFF est un reste.
