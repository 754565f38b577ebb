// Keeps what a reader does with the languages of a page: the one that they choose, for when they come to the site's root
// again (choose.js), and the place on the page that they look at.

document.addEventListener("click", ({ target }) => {
  const link = target instanceof Element ? target.closest("a[hreflang]") : null;
  if (link instanceof HTMLAnchorElement) {
    try {
      localStorage.setItem("visavis-language", link.hreflang);
    } catch {
      // A browser that keeps nothing: the root asks again.
    }
  }
});

function keepAnchor() {
  // Of the links to languages, those to the same page in another one.
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const same = document.querySelectorAll("a[hreflang][rel=alternate]");
  for (const link of same) {
    link.hash = location.hash;
  }
}

addEventListener("hashchange", keepAnchor);
keepAnchor();
