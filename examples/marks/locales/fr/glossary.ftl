# Le glossaire. Chaque terme est un terme Fluent, que d’autres messages peuvent employer, et a un message que montre la page du glossaire.

-term-code-point = point de code
-term-ascii = ASCII
-term-em = cadratin
-term-line-break-opportunity = point de coupure
-term-no-break = insécable
-term-white-space = blanc
-term-normalization = normalisation
-term-typewriter-quotes = guillemets droits

glossary-title = Glossaire
    .description = Ce que veulent dire les mots de ces pages.
glossary-original = En anglais : { $term }

glossary-code-point = { -term-code-point }
    .description = Le numéro d’un caractère dans Unicode, écrit avec U+ et des chiffres hexadécimaux. Il dit de quel caractère il s’agit, quel que soit le dessin de la police.
glossary-ascii = { -term-ascii }
    .description = Les 128 caractères des téléscripteurs des années 1960, restés ceux de la plupart des langages de programmation. Il n’y a qu’un trait d’union, qu’une apostrophe et qu’un guillemet double.
glossary-em = { -term-em }
    .description = Une largeur égale à la hauteur du caractère : 16 pixels pour un corps de 16 pixels. Sa moitié est le demi-cadratin.
glossary-line-break-opportunity = { -term-line-break-opportunity }
    .description = Un endroit où une ligne peut se terminer si le mot suivant n’y tient pas. Les espaces en offrent un, les traits d’union et certains tirets aussi.
glossary-no-break = { -term-no-break }
    .description = Se dit d’un caractère auquel aucune ligne ne peut se terminer, ni avant ni après lui.
glossary-white-space = { -term-white-space }
    .description = Un caractère qu’un programme prend pour un vide. Unicode en donne la liste ; l’espace sans chasse n’y figure pas.
glossary-normalization = { -term-normalization }
    .description = Remplacer des caractères par d’autres, équivalents, pour pouvoir comparer des textes. La forme NFKC remplace aussi les sosies : les points de suspension deviennent trois points.
glossary-typewriter-quotes = { -term-typewriter-quotes }
    .description = Les marques verticales du clavier, identiques au début et à la fin. Les autres sont dits typographiques : français, anglais ou allemands selon leur forme.
