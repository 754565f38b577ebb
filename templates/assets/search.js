// The search dialog: made when it is first opened, with the index of the page's language. What it finds comes from sources
// that are asked for each query; each gets a list of its own, in this order. One that takes its time, as the full text
// search does, may answer later: it is put below what is there already.

/**
 * @typedef {{ href: string, kind?: string, content: (Node | string)[] }} Choice
 * @typedef {{ label: string, choices: Choice[] }} List
 * @typedef {(query: string) => Promise<List[]>} Source
 * @typedef {{ raw_url: string, raw_content: string, locations: number[], excerpt: string, meta: { title?: string } }} Told
 *   what Pagefind tells of a page
 * @typedef {{ options: Function, debouncedSearch: (query: string, options: object, wait: number) =>
 *   Promise<{ results: { data: () => Promise<Told> }[] } | null> }} Engine
 */

/** The most pages of the full text that are looked at, and that a reader is shown. */
const [LOOKED_AT, SHOWN] = [10, 6];

/** @type {Source[]} */
const sources = [];

/** The button that the dialog's words and addresses are written on. @type {DOMStringMap} */
let said = {};
/** @type {ReturnType<typeof make> | undefined} */
let parts;

/**
 * @param {string} name @param {Record<string, string>} attributes @param {...(Node | string)} content
 * @returns {HTMLElement}
 */
function element(name, attributes, ...content) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, value);
  }
  made.append(...content);
  return made;
}

/** @param {string} script an address from this page */
const load = (script) => import(new URL(script, document.baseURI).href);

/** What the index knows. @returns {Promise<Source>} */
async function instant() {
  const { find = "", home = "", versus = "", frame = "", go = "", compare = "" } = said;
  /** @type {[typeof import("./find.js"), Response]} */
  const [{ finder }, answer] = await Promise.all([load(find), fetch(`${home}search.json`)]);
  if (!answer.ok) {
    throw new Error(`search.json: ${answer.status}`);
  }
  const found = finder(await answer.json(), document.documentElement.lang, versus);
  /** "WebSocket 1006 vs 1007": the second says its protocol only where it is another.
   *  @param {[import("./find.js").Found, import("./find.js").Found]} sides */
  const face = ([a, b]) => versus.split(/\{([ab])\}/).map((part, at) => {
    const { kind, code } = part === "a" ? a : b;
    const names = { "{label}": kind, "{code}": code };
    // The code must not part from its protocol at the end of a line.
    const whole = frame.replaceAll(" ", "\u00a0").replaceAll(/\{label\}|\{code\}/g, (name) => names[/** @type {keyof typeof names} */ (name)]);
    return at % 2 ? element("bdi", { class: part }, part === "a" || a.kind !== b.kind ? whole : code) : part;
  });
  return async (query) => {
    const answer = found(query);
    const goes = answer.go.map(({ href, kind, code, name, words }) => ({
      href: home + href, kind, content: [...(code ? [element("bdi", { class: "code" }, code), " "] : []), name, " ", element("small", {}, words)],
    }));
    const compares = answer.compare.map(({ href, sides, words }) => ({
      href: home + href, content: [element("span", {}, ...face(sides)), " ", element("small", {}, words)],
    }));
    const lists = [{ label: go, choices: goes }, { label: compare, choices: compares }];
    // Who named two means the two together.
    const two = answer.compare.length > 0 && answer.go.length > 0 && answer.compare[0].sides.some(({ href }) => href === answer.go[1]?.href);
    return two ? lists.reverse() : lists;
  };
}

/** What the pages say, as Pagefind finds it. @returns {Promise<Source>} */
async function fullText() {
  const { engine = "", find = "", home = "", text = "" } = said;
  /** @type {[Engine, typeof import("./find.js")]} */
  const [pagefind, { fold, words }] = await Promise.all([load(engine), load(find)]);
  // Its worker would be one more script, for what takes milliseconds.
  await pagefind.options({ basePath: new URL(`${home}pagefind/`, document.baseURI).href, excerptLength: 20, excerptEllipsis: "\u2026", noWorker: true });
  return async (query) => {
    const found = await pagefind.debouncedSearch(query, {}, 150);
    const pages = await Promise.all((found?.results ?? []).slice(0, LOOKED_AT).map(({ data }) => data()));
    const asked = words(query, document.documentElement.lang);
    const meant = pages.filter((page) => {
      const matched = matches(page).map(fold);
      return asked.filter((word) => matched.some((match) => resembles(word, match))).length * 2 > asked.length;
    });
    const choices = meant.slice(0, SHOWN).map(({ raw_url, excerpt, meta }) => ({
      href: home + raw_url, content: [meta.title ?? "", " ", element("small", {}, ...marked(excerpt))],
    }));
    return [{ label: text, choices }];
  };
}

/** The words of a page that Pagefind matched; where it parted them, each with the next. @param {Told} page */
function matches({ raw_content, locations }) {
  const parts = raw_content.split("\u200b");
  const all = parts.length > 1 ? parts : raw_content.split(/\s+/);
  return locations.map((at) => all[at] + (parts[at + 1] ?? ""));
}

/** Whether two words may be forms of one: about half of what was asked is in the other. Where Pagefind has no such word it
 *  takes the longest that it begins with ("in" for "intentionally"), or none. @param {string} asked @param {string} match */
function resembles(asked, match) {
  const least = Math.max(Math.min(3, asked.length), Math.ceil(asked.length * 0.45));
  return [...asked].some((_, at) => at + least <= asked.length && match.includes(asked.slice(at, at + least)));
}

/** An excerpt as nodes: HTML with no tags but marks, and no references but of angle brackets. @param {string} excerpt */
function marked(excerpt) {
  return excerpt.split(/<mark>(.*?)<\/mark>/s).map((part, at) => {
    const plain = part.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
    return at % 2 ? element("mark", {}, plain) : plain;
  });
}

/** A source that is made when it is first asked, and again after it failed. @param {() => Promise<Source>} make @returns {Source} */
function made(make) {
  /** @type {Promise<Source> | undefined} */
  let source;
  return async (query) => {
    source ??= make();
    source.catch(() => { source = undefined; });
    return (await source)(query);
  };
}

function make() {
  const { label = "", placeholder = "", hint = "", results = "", close = "" } = said;
  const input = element("input", {
    id: "search-input", type: "text", inputmode: "search", enterkeyhint: "go", role: "combobox", placeholder, autocomplete: "off", autocapitalize: "none",
    spellcheck: "false", "aria-label": label, "aria-describedby": "search-hint", "aria-autocomplete": "list",
    "aria-controls": "search-list", "aria-expanded": "false",
  });
  const shut = element("button", { type: "button", class: "close", "aria-label": close }, "\u00d7");
  const list = element("div", { id: "search-list", role: "listbox", "aria-label": results });
  const status = element("p", { class: "heard", role: "status" });
  const tip = element("p", { id: "search-hint" }, hint);
  const dialog = element("dialog", { class: "search", "aria-label": label },
    element("div", { class: "field" }, input, shut), tip, list, status);
  if (!(input instanceof HTMLInputElement && dialog instanceof HTMLDialogElement)) {
    throw new Error("this browser has no dialogs");
  }
  document.body.append(dialog);
  shut.addEventListener("click", () => dialog.close());
  // A click beside the dialog is one on its backdrop.
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  input.addEventListener("input", () => look(input.value));
  input.addEventListener("keydown", (event) => {
    // Who composes a character chooses with the same keys.
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && !event.isComposing) {
      event.preventDefault();
      const all = choices();
      choose((all.findIndex(chosen) + step + all.length) % all.length);
    } else if (event.key === "Enter" && !event.isComposing) {
      event.preventDefault();
      const choice = choices().find(chosen);
      if (choice) {
        choice.click();
      } else {
        // The index may still be on its way.
        pressed = true;
      }
    }
  });
  // A choice that leads to the page that is open shows it.
  list.addEventListener("click", (event) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (plain && event.target instanceof Element && event.target.closest("a")) {
      dialog.close();
    }
  });
  return { dialog, input, list, status, tip };
}

/** Whether the reader pressed Enter before there was something to go to. */
let pressed = false;

/** How many queries there were. What answers an earlier one comes too late. */
let turns = 0;

/** @returns {HTMLAnchorElement[]} */
function choices() {
  return [...(parts?.list.querySelectorAll("a") ?? [])];
}

/** @param {Element} choice */
const chosen = (choice) => choice.getAttribute("aria-selected") === "true";

/** @param {number} place */
function choose(place) {
  const all = choices();
  for (const [at, choice] of all.entries()) {
    choice.setAttribute("aria-selected", String(at === place));
  }
  const choice = all[place];
  choice?.scrollIntoView({ block: "nearest" });
  parts?.input.setAttribute("aria-activedescendant", choice?.id ?? "");
}

/** @param {List} list @param {number} from the number of its first choice */
function shown({ label, choices }, from) {
  const title = element("p", { "aria-hidden": "true" }, label);
  const options = choices.map(({ href, kind, content }, at) => {
    const option = element("a", { id: `search-${from + at}`, role: "option", tabindex: "-1", "aria-selected": "false", href },
      element("span", {}, ...content));
    if (kind) {
      option.append(" ", element("span", { class: "kind" }, kind));
    }
    return option;
  });
  return element("div", { role: "group", "aria-label": label }, title, ...options);
}

/** Lists without the pages that an earlier one has. @param {List[]} lists */
function distinct(lists) {
  /** @type {Set<string>} */
  const seen = new Set();
  const isNew = (/** @type {Choice} */ { href }) => !seen.has(href) && seen.add(href);
  return lists.map(({ label, choices }) => ({ label, choices: choices.filter(isNew) })).filter(({ choices }) => choices.length > 0);
}

/** Shows what a query leads to. @param {string} query */
async function look(query) {
  if (!parts) {
    return;
  }
  const { input, list, status, tip } = parts;
  const asked = query.trim();
  const turn = turns += 1;
  if (!asked) {
    list.replaceChildren();
  }
  let answered = asked ? sources.length : 0;
  list.setAttribute("aria-busy", String(answered > 0));
  const tell = () => {
    const all = choices();
    input.setAttribute("aria-expanded", String(all.length > 0));
    list.setAttribute("aria-busy", String(answered > 0));
    tip.hidden = all.length > 0;
    tip.textContent = (asked && answered === 0 && all.length === 0 ? said.none : said.hint) ?? "";
    status.textContent = all.length > 0 && asked ? `${said.results} ${all.length}` : asked && answered === 0 ? said.none ?? "" : "";
  };
  /** @type {List[][]} */
  const lists = sources.map(() => []);
  await Promise.all((asked ? sources : []).map(async (source, place) => {
    const found = await source(asked).catch(() => []);
    answered -= 1;
    if (turn !== turns) {
      return;
    }
    lists[place] = found;
    const before = choices().find(chosen)?.getAttribute("href");
    let number = 0;
    list.replaceChildren(...distinct(lists.flat()).map((one) => {
      number += one.choices.length;
      return shown(one, number - one.choices.length);
    }));
    // What comes later must not take from the reader what they have chosen already.
    choose(Math.max(place > 0 ? choices().findIndex((choice) => choice.getAttribute("href") === before) : 0, 0));
    tell();
    if (pressed && (answered === 0 || choices().length > 0)) {
      pressed = false;
      choices()[0]?.click();
    }
  }));
  if (turn === turns) {
    tell();
  }
}

/** @param {string} href */
function styled(href) {
  return new Promise((resolve) => {
    const link = element("link", { rel: "stylesheet", href });
    link.addEventListener("load", resolve);
    link.addEventListener("error", resolve);
    document.head.append(link);
  });
}

/** Opens the dialog. @param {HTMLElement} button that the dialog's words are written on @param {string} query */
export async function open(button, query) {
  if (!parts) {
    said = { ...button.dataset, label: button.querySelector("span")?.textContent ?? "" };
    await styled(said.style ?? "");
    parts = make();
  }
  const { dialog, input } = parts;
  if (!dialog.open) {
    dialog.showModal();
  }
  if (query) {
    input.value = query;
  }
  input.select();
  if (sources.length === 0) {
    sources.push(made(instant), ...(said.engine ? [made(fullText)] : []));
  }
  // So that the index is there when it is needed. What failed is asked for again when the dialog is opened again.
  await sources[0]("").catch(() => {});
  await look(input.value);
}
