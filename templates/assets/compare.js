// Compares any two codes: goes to the page of the pair, or composes a table of its facts where there is none.

/**
 * @typedef {{ kind: string, id: string, text: string }} Value
 * @typedef {{ id: string, label: string, weight: number, meaning: string, values: Value[] }} Fact
 * @typedef {{ code: string, slug: string, name: string, summary: string, values: (number | null)[], pages: number[],
 *   href?: string, elsewhere?: [number, string][] }} Entry
 * @typedef {{ collection: string, label: string, facts: Fact[], entries: Entry[],
 *   across: { pair: [string, string], slug: string, href: string }[] }} Data
 * @typedef {{ data: Data, entry: Entry, at: number }} Side
 * @typedef {[Side, Side]} Pair
 */

const form = document.querySelector("form#compare");
const composed = document.querySelector("#composed");
const lists = document.querySelectorAll("#compare select");
const { root = "", file = "", heading = "", label = "", same = "", absent = "" } = form instanceof HTMLFormElement ? form.dataset : {};

/** The data of each collection that was asked for. @type {Map<string, Promise<Data>>} */
const loaded = new Map();

/** @param {string} collection @returns {Promise<Data>} */
function load(collection) {
  const known = loaded.get(collection);
  if (known) {
    return known;
  }
  const found = fetch(`${root}${collection}/${file}`).then((answer) => {
    if (!answer.ok) {
      throw new Error(`${collection}: ${answer.status}`);
    }
    return answer.json();
  });
  loaded.set(collection, found);
  // What failed may be asked for again.
  found.catch(() => loaded.delete(collection));
  return found;
}

/** @param {string} name "websocket/1006" @returns {Promise<Side>} */
async function side(name) {
  const [collection, slug] = name.split("/");
  const data = await load(collection);
  const at = data.entries.findIndex((entry) => entry.slug === slug);
  if (at < 0) {
    throw new Error(name);
  }
  return { data, entry: data.entries[at], at };
}

/** What an entry is called in addresses. @param {Side} side */
function folder({ data, entry }) {
  return `${data.collection}/${entry.slug}`;
}

/** The address of an entry's page, which may be in another language. @param {Side} side */
function address(side) {
  return root + (side.entry.href ?? `${folder(side)}/`);
}

/** The address of the pair's page, if it has one. @param {Pair} pair */
function page([a, b]) {
  if (a.data.collection === b.data.collection) {
    const [first, second] = a.at < b.at ? [a, b] : [b, a];
    if (first.entry.pages.includes(second.at)) {
      return `${root}${folder(first)}-vs-${second.entry.slug}/`;
    }
    const elsewhere = first.entry.elsewhere?.find(([at]) => at === second.at);
    return elsewhere ? root + elsewhere[1] : null;
  }
  const found = a.data.across.find(({ pair }) => pair.includes(folder(a)) && pair.includes(folder(b)));
  return found ? root + found.href : null;
}

/** What an entry says of a fact; nothing where it does not. @param {Side} side @param {string} meaning */
function value({ data, entry }, meaning) {
  const at = data.facts.findIndex((fact) => fact.meaning === meaning);
  const known = entry.values[at];
  return known == null ? null : data.facts[at].values[known];
}

/**
 * @param {string} name @param {string} className @param {...(Node | string)} content
 * @returns {HTMLElement}
 */
function element(name, className, ...content) {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
}

/** @param {Value | null} value */
function worded(value) {
  const kind = value ? `${value.kind}${value.id && ` is-${value.id}`}` : "absent";
  const text = value ? value.text : absent;
  return element("span", `value ${kind}`, value?.kind === "text" ? element("code", "", text) : text);
}

/** The rows of the table: the facts that both have, those first in which they differ. @param {Pair} pair @param {string[]} names */
function rows([a, b], names) {
  const both = a.data.facts
    .filter(({ meaning }) => b.data.facts.some((fact) => fact.meaning === meaning))
    .map((fact) => ({ fact, values: [value(a, fact.meaning), value(b, fact.meaning)] }))
    .filter(({ values }) => values.some((value) => value))
    .map((row) => ({ ...row, differs: row.values[0]?.text !== row.values[1]?.text }));
  both.sort((one, other) => Number(other.differs) - Number(one.differs) || other.fact.weight - one.fact.weight);
  return both.map(({ fact, values, differs }) => {
    const head = element("th", "", fact.label);
    head.setAttribute("scope", "row");
    if (!differs) {
      const cell = element("td", "same", worded(values[0]));
      cell.setAttribute("colspan", "2");
      return element("tr", "", head, cell);
    }
    const cells = values.map((value, at) => element("td", "", element("span", "side", names[at]), worded(value)));
    return element("tr", "", head, ...cells);
  });
}

/** @param {HTMLElement} composed @param {Pair} pair */
function compose(composed, pair) {
  const crosses = pair[0].data !== pair[1].data;
  // The code must not part from its protocol at the end of a line.
  const frame = label.replaceAll(" ", "\u00a0");
  const whole = pair.map(({ data, entry }) => {
    const names = { "{label}": data.label, "{code}": entry.code };
    return frame.replaceAll(/\{label\}|\{code\}/g, (name) => names[/** @type {keyof typeof names} */ (name)]);
  });
  const short = pair.map(({ entry }, at) => (crosses ? whole[at] : entry.code));
  const title = heading.split(/\{([ab])\}/).map((part, at) => {
    // Every other part is the name of a side: "{a} vs {b}".
    return at % 2 ? element("bdi", part, part === "a" ? whole[0] : short[1]) : part;
  });
  composed.querySelector("h2")?.replaceChildren(...title);
  for (const [at, name] of ["a", "b"].entries()) {
    const link = composed.querySelector(`dl .side-${name} a`);
    link?.setAttribute("href", address(pair[at]));
    link?.replaceChildren(element("bdi", name, short[at]), " ", pair[at].entry.name);
    composed.querySelector(`dl .side-${name} dd`)?.replaceChildren(pair[at].entry.summary);
    composed.querySelector(`thead .side-${name}`)?.replaceChildren(element("bdi", name, short[at]));
  }
  const made = rows(pair, short);
  composed.querySelector("table")?.toggleAttribute("hidden", made.length === 0);
  composed.querySelector("tbody")?.replaceChildren(...made);
  composed.hidden = false;
}

/** Shows what was chosen. @param {HTMLElement} composed @param {string[]} names @param {boolean} asked by the address, not by hand */
async function show(composed, names, asked) {
  /** @type {Pair} */
  let pair;
  try {
    pair = [await side(names[0]), await side(names[1])];
  } catch {
    // Without the data: the page of the first code lists its comparisons.
    const options = [...document.querySelectorAll("#compare option")].filter((option) => option instanceof HTMLOptionElement);
    const option = options.find(({ value }) => value === names[0]);
    location.assign(root + (option?.dataset.href ?? `${names[0]}/`));
    return;
  }
  const found = page(pair);
  if (found) {
    // Going back must not lead here again.
    location[asked ? "replace" : "assign"](found);
    return;
  }
  const address = new URL(location.href);
  address.search = new URLSearchParams({ a: names[0], b: names[1] }).toString();
  history.replaceState(null, "", address);
  compose(composed, pair);
  if (!asked) {
    composed.querySelector("h2")?.focus();
  }
}

// Without a server that answers, the lists of links are all there is.
if (form instanceof HTMLFormElement && composed instanceof HTMLElement && location.protocol !== "file:") {
  const [first, second] = [...lists].filter((list) => list instanceof HTMLSelectElement);
  const chosen = () => [first.value, second.value];
  const check = () => second.setCustomValidity(first.value && first.value === second.value ? same : "");
  form.addEventListener("change", check);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show(composed, chosen(), false);
  });
  const asked = new URL(location.href).searchParams;
  if (asked.has("a") && asked.has("b")) {
    first.value = asked.get("a") ?? "";
    second.value = asked.get("b") ?? "";
  }
  // Without being asked for, two codes may be chosen, too: a browser that goes back brings back what was.
  check();
  if (asked.has("a") && asked.has("b") && form.checkValidity()) {
    show(composed, chosen(), true);
  }
} else if (form instanceof HTMLFormElement) {
  form.hidden = true;
}
