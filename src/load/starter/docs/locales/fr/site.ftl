site-title = Notre programme
    .short = notre programme
    .description = Le manuel de notre programme.
home-lead = L’installer, le configurer, s’en servir.
