# What the site is called. Every other word of the interface is in visavis: say here what you want said differently.
site-title = Our program
    .short = our program
    .description = The manual of our program.
home-lead = Install it, configure it, use it.
