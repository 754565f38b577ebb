# What the site is called. Every other word of the interface is in visavis: say here what you want said differently.
site-title = Git, face to face
    .short = git face to face
    .description = Git commands compared: what tells them apart, and which one you need.
heading-how-to = How to
