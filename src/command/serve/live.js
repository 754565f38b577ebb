// Shows edits as they are saved, and what is wrong with them. Only in pages that `visavis serve` sends.
const own = document.currentScript;
const host = document.createElement("div");
const shadow = host.attachShadow({ mode: "open" });
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  dialog { inset: 0; inline-size: min(72rem, 100%); max-block-size: 100%; margin: auto; padding: 1rem 1.5rem; border: 3px solid #c62828; border-radius: .5rem; background: #16181b; color: #f1f3f5; font: 14px/1.5 ui-monospace, Menlo, Consolas, monospace; overflow: auto; }
  dialog::backdrop { background: rgb(0 0 0 / 55%); }
  h2 { margin: 0 0 .5rem; color: #ff8a80; font-size: 1rem; }
  pre { margin: 0; padding: .75rem 0; border-block-start: 1px solid #495057; white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
  a { color: #8ab8ff; }
  button { float: inline-end; font: inherit; }
`);
shadow.adoptedStyleSheets = [sheet];
const scrolled = "visavis-scroll";

function show({ summary, problems }) {
  shadow.replaceChildren();
  if (!problems.length) {
    host.remove();
    return;
  }
  const dialog = document.createElement("dialog");
  dialog.setAttribute("aria-label", summary);
  const close = document.createElement("button");
  close.textContent = "×";
  close.setAttribute("aria-label", "Close");
  close.addEventListener("click", () => dialog.close());
  const title = document.createElement("h2");
  title.textContent = summary;
  dialog.append(close, title);
  for (const { text, href } of problems) {
    const pre = document.createElement("pre");
    pre.textContent = text;
    if (href) {
      const link = document.createElement("a");
      link.href = href;
      link.textContent = "Open in the editor";
      pre.append("\n", link);
    }
    dialog.append(pre);
  }
  shadow.append(dialog);
  document.body.append(host);
  dialog.show();
}

function reload() {
  try {
    sessionStorage.setItem(scrolled, JSON.stringify([location.pathname, scrollX, scrollY]));
  } catch {
    // A browser that keeps nothing scrolls by itself.
  }
  location.reload();
}

function restyle(paths) {
  for (const link of document.querySelectorAll("link[rel=stylesheet]")) {
    const found = paths.find(([old]) => link.href.endsWith(`/${old}`));
    if (!found) continue;
    // The old one goes when the new one is there, so that nothing flashes.
    const fresh = link.cloneNode();
    fresh.href = link.href.slice(0, -found[0].length) + found[1];
    fresh.addEventListener("load", () => link.remove());
    link.after(fresh);
  }
}

try {
  const [path, x, y] = JSON.parse(sessionStorage.getItem(scrolled)) ?? [];
  sessionStorage.removeItem(scrolled);
  if (path === location.pathname) scrollTo(x, y);
} catch {
  // Nothing was kept.
}

const { generation } = own.dataset;
const source = new EventSource(`/.visavis/events?from=${generation}`);
source.addEventListener("reload", reload);
source.addEventListener("styles", ({ data }) => restyle(JSON.parse(data)));
source.addEventListener("problems", ({ data }) => show(JSON.parse(data)));
addEventListener("pagehide", () => source.close());
