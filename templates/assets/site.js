// What scripts add to every page: menus that close when the reader turns elsewhere, contents that are open where there is
// room for them, and the search, of which this knows only how to open it.
// A script of no module, since these do not run from a disk; so nothing of it may be global.
(() => {
  /** @type {NodeListOf<HTMLDetailsElement>} */
  const menus = document.querySelectorAll("header.site details");

  /** @param {EventTarget | null} target where the reader is now */
  function closeOthers(target) {
    for (const menu of menus) {
      menu.open = menu.open && target instanceof Node && menu.contains(target);
    }
  }

  document.addEventListener("click", (event) => closeOthers(event.target));
  document.addEventListener("focusin", (event) => closeOthers(event.target));
  for (const menu of menus) {
    menu.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && menu.open) {
        menu.open = false;
        menu.querySelector("summary")?.focus();
      }
    });
  }

  const contents = document.querySelector(".toc details");
  if (contents instanceof HTMLDetailsElement) {
    // As in style.css, which shows them anyway: this tells those who do not see.
    const room = matchMedia(contents.closest(".brief") ? "(min-width: 68rem)" : "(min-width: 75rem)");
    const fit = () => { contents.open = room.matches; };
    room.addEventListener("change", fit);
    fit();
    /** @type {Map<Element, HTMLAnchorElement>} */
    const links = new Map();
    for (const link of contents.querySelectorAll("a")) {
      const section = document.getElementById(link.hash.slice(1));
      if (section) {
        links.set(section, link);
      }
    }
    const mark = () => {
      // The line that a reader's eyes are on is about a third down; the last section that begins above it is read.
      const passed = [...links].filter(([section]) => section.getBoundingClientRect().top < innerHeight / 3 + 1);
      const current = passed.at(-1)?.[1];
      for (const link of links.values()) {
        if (link === current) {
          link.setAttribute("aria-current", "true");
        } else {
          link.removeAttribute("aria-current");
        }
      }
    };
    // All that is above that line, however far: a jump over several headings is noticed, too.
    const spy = new IntersectionObserver(mark, { rootMargin: "1000000px 0px -66% 0px" });
    for (const section of links.keys()) {
      spy.observe(section);
    }
  }

  /** @param {string | undefined} script an address from this page */
  const load = (script) => import(new URL(script ?? "", document.baseURI).href);

  const own = document.currentScript;
  if (own instanceof HTMLElement && document.querySelector("main pre, table.constants") && location.protocol !== "file:") {
    load(own.dataset.script);
  }

  /** The button in the header; others of the page open the same search. */
  const find = document.getElementById("find");

  /** @param {string} query what is looked for from the start */
  async function search(query) {
    const { open } = await load(find?.dataset.script);
    open(find, query);
  }

  // From a disk no script may read the index.
  if (find && location.protocol === "file:") {
    for (const button of document.querySelectorAll(".find")) {
      button.remove();
    }
  } else if (find) {
    for (const button of document.querySelectorAll(".find")) {
      button.addEventListener("click", () => search(""));
    }
    document.addEventListener("keydown", (event) => {
      const typing = event.target instanceof Element && event.target.closest("input, select, textarea, [contenteditable], dialog");
      const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !typing;
      const both = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (slash || both) {
        event.preventDefault();
        search("");
      }
    });
    // Browsers that search this site from their address bar lead here.
    const asked = new URLSearchParams(location.search).get("q");
    if (asked) {
      search(asked);
    }
  }
})();
