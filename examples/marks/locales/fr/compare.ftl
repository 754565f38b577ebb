# Les paires dont l’un se voit et l’autre non.

compare-marks-spaces = Signes et espaces
    .both = Les deux se tiennent, invisibles, dans un mot jusqu’à ce qu’une ligne s’y termine.
compare-marks-soft-hyphen-vs-spaces-zero-width-space = Faut-il un trait d’union en bout de ligne ?
    .answer = Les deux permettent à une ligne de se terminer à l’intérieur d’un mot. Le trait d’union conditionnel fait alors apparaître un trait d’union [](source:unicode-6#6.2), l’espace sans chasse ne fait rien apparaître [](source:uax14#ZW). Prenez le premier pour les mots, la seconde pour les chemins, les adresses et les identifiants.
    .when-to-use-which =
        - Un mot long dans une colonne étroite : un trait d’union conditionnel entre ses éléments.
        - Un chemin, une adresse, un mot-dièse : une espace sans chasse après chaque barre oblique ou chaque point, car un trait d’union semblerait en faire partie.
        - En HTML : `&shy;` et `<wbr>`. Ce dernier est une balise et non un caractère : personne ne le copie [](source:html).
    .pitfalls =
        - Les deux restent dans le texte copié, et les deux font échouer la recherche du mot simple. Retirez-les avant d’enregistrer ou de comparer.
        - Pour Unicode, aucun des deux n’est un blanc [](source:ucd) : `trim()` et `\s` les ignorent.
