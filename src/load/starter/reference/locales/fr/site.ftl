site-title = Git, face à face
    .short = git face à face
    .description = Les commandes Git comparées : ce qui les distingue, et celle qu’il vous faut.
heading-how-to = Comment faire
