// Opened from a disk, a link to a folder shows the folder's files and not its index.html, as a web server would.
if (location.protocol === "file:") {
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const links = document.querySelectorAll("a[href]");
  for (const link of links) {
    const url = new URL(link.href);
    if (url.protocol === "file:" && url.pathname.endsWith("/")) {
      url.pathname += "index.html";
      link.href = url.href;
    }
  }
}
