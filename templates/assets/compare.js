// Compares any two codes: goes to the page of the pair, or composes a table of its facts where there is none.

/**
 * @typedef {{ kind: string, id: string, text: string }} Value
 * @typedef {{ id: string, label: string, weight: number, meaning: string, values: Value[] }} Fact
 * @typedef {{ code: string, slug: string, name: string, summary: string, values: (number | null)[], pages: number[] }} Entry
 * @typedef {{ collection: string, label: string, facts: Fact[], entries: Entry[],
 *   across: { pair: [string, string], slug: string }[] }} Data
 * @typedef {{ data: Data, entry: Entry, at: number }} Side
 */

const form = document.querySelector("#compare");
const composed = document.querySelector("#composed");

/** @type {Map<string, Promise<Data>>} */
const loaded = new Map();

/** @param {HTMLFormElement} form @param {string} collection */
function load(form, collection) {
  const known = loaded.get(collection);
  if (known) {
    return known;
  }
  const found = fetch(`${form.dataset.root}${collection}/${form.dataset.file}`).then((answer) => {
    if (!answer.ok) {
      throw new Error(`${collection}: ${answer.status}`);
    }
    return answer.json();
  });
  loaded.set(collection, found);
  return found;
}

/** @param {HTMLFormElement} form @param {string} value @returns {Promise<Side>} */
async function side(form, value) {
  const [collection, slug] = value.split("/");
  const data = await load(form, collection);
  const at = data.entries.findIndex((entry) => entry.slug === slug);
  if (at < 0) {
    throw new Error(value);
  }
  return { data, entry: data.entries[at], at };
}

/** The folder of the page of a pair, if it has one. @param {Side} a @param {Side} b */
function page(a, b) {
  if (a.data.collection === b.data.collection) {
    const [first, second] = a.at < b.at ? [a, b] : [b, a];
    const has = first.entry.pages.includes(second.at);
    return has ? `${a.data.collection}/${first.entry.slug}-vs-${second.entry.slug}/` : null;
  }
  const names = [a, b].map((side) => `${side.data.collection}/${side.entry.slug}`);
  const found = a.data.across.find(({ pair }) => names.every((name) => pair.includes(name)));
  return found ? `compare/${found.slug}/` : null;
}

/** @param {Side} side @param {string} meaning @returns {Value | null | undefined} */
function value(side, meaning) {
  const at = side.data.facts.findIndex((fact) => fact.meaning === meaning);
  const known = at < 0 ? undefined : side.entry.values[at];
  return known == null ? known : side.data.facts[at].values[known];
}

/** @param {Side} side */
function label(side) {
  return `${side.data.label}\u00a0${side.entry.code}`;
}

/** @param {HTMLFormElement} form @param {Element} composed @param {Side} a @param {Side} b */
function compose(form, composed, a, b) {
  const heading = composed.querySelector("h2");
  if (heading) {
    heading.textContent = `${label(a)} – ${label(b)}`;
  }
  /** @type {[string, Side][]} */
  const sides = [["a", a], ["b", b]];
  for (const [name, side] of sides) {
    const link = composed.querySelector(`dl .side-${name} a`);
    const text = composed.querySelector(`dl .side-${name} dd`);
    const head = composed.querySelector(`thead .side-${name}`);
    if (link instanceof HTMLAnchorElement && text && head) {
      link.href = `${form.dataset.root}${side.data.collection}/${side.entry.slug}/`;
      link.textContent = `${label(side)} ${side.entry.name}`;
      text.textContent = side.entry.summary;
      head.textContent = side.entry.code;
    }
  }
  const rows = a.data.facts
    .filter((fact) => b.data.facts.some((other) => other.meaning === fact.meaning))
    .sort((one, other) => other.weight - one.weight)
    .map((fact) => row(fact, [value(a, fact.meaning), value(b, fact.meaning)], [a, b]))
    .filter((made) => made !== null);
  composed.querySelector("tbody")?.replaceChildren(...rows);
}

/** @param {Fact} fact @param {(Value | null | undefined)[]} values @param {Side[]} sides */
function row(fact, values, sides) {
  if (values.every((value) => !value)) {
    return null;
  }
  const made = document.createElement("tr");
  const head = document.createElement("th");
  head.scope = "row";
  head.textContent = fact.label;
  made.append(head);
  values.forEach((value, at) => {
    const cell = document.createElement("td");
    const name = document.createElement("span");
    name.className = "side";
    name.textContent = sides[at].entry.code;
    const text = document.createElement("span");
    text.className = value ? `value ${value.kind}${value.id ? ` is-${value.id}` : ""}` : "value absent";
    text.textContent = value ? value.text : "–";
    cell.append(name, text);
    made.append(cell);
  });
  return made;
}

/** @param {HTMLFormElement} form @param {HTMLElement} composed @param {boolean} go */
async function show(form, composed, go) {
  const chosen = new FormData(form);
  const [first, second] = [String(chosen.get("a")), String(chosen.get("b"))];
  const same = first === second;
  composed.querySelector(".same")?.toggleAttribute("hidden", !same);
  composed.querySelector(".result")?.toggleAttribute("hidden", same);
  if (same) {
    composed.querySelector("h2")?.replaceChildren();
    composed.hidden = false;
    return;
  }
  const [a, b] = await Promise.all([side(form, first), side(form, second)]);
  const found = page(a, b);
  if (found && go) {
    location.assign(`${form.dataset.root}${found}`);
    return;
  }
  const address = new URL(location.href);
  address.searchParams.set("a", first);
  address.searchParams.set("b", second);
  history.replaceState(null, "", address);
  compose(form, composed, a, b);
  composed.hidden = false;
}

// Without a server that answers, the lists below are all there is.
if (form instanceof HTMLFormElement && composed instanceof HTMLElement && location.protocol !== "file:") {
  const asked = new URL(location.href).searchParams;
  for (const name of ["a", "b"]) {
    const list = form.elements.namedItem(name);
    const wanted = asked.get(name);
    if (list instanceof HTMLSelectElement && wanted && [...list.options].some((option) => option.value === wanted)) {
      list.value = wanted;
    } else if (list instanceof HTMLSelectElement && name === "b") {
      list.selectedIndex = 1;
    }
  }
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show(form, composed, true);
  });
  if (asked.has("a") && asked.has("b")) {
    show(form, composed, false);
  }
}
