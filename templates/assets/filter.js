// Filters and sorts the list of a collection. Its facts are loaded when the reader asks for them; what they chose is kept in
// the address, so that it can be shared. Without this the list is complete.

/**
 * @typedef {{ kind: string, id: string, text: string }} Value
 * @typedef {{ id: string, label: string, values: Value[] }} Fact
 * @typedef {{ slug: string, status: string, values: (number | null)[] }} Entry
 * @typedef {{ statuses: Record<string, string>, facts: Fact[], entries: Entry[] }} Data
 * @typedef {{ item: HTMLLIElement, home: Element, name: string, values: Record<string, string> }} Row
 * @typedef {{ id: string, label: string, values: Map<string, string> }} Facet what can be filtered by: values and their texts
 */

const filter = document.querySelector("#filter");
const sections = [...document.querySelectorAll("section.group")];
const lang = document.documentElement.lang;
const said = filter instanceof HTMLElement ? filter.dataset : {};

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

/** "12 codes": a wording of the same plural category, with the number in its place. @param {number} count */
function counted(count) {
  const rules = new Intl.PluralRules(lang);
  const known = Object.keys(said).filter((key) => key.startsWith("count-")).map((key) => Number(key.slice(6)));
  const same = known.includes(count) ? count : known.find((other) => other > 1 && rules.select(other) === rules.select(count)) ?? known.at(-1);
  return (said[`count-${same}`] ?? "").replace(/\p{Nd}+/u, (digits) => {
    // In the digits that the wording has.
    const zero = (digits.codePointAt(0) ?? 48) - Number(String(same)[0]);
    return [...String(count)].map((digit) => String.fromCodePoint(zero + Number(digit))).join("");
  });
}

/** What an item of the list leads to. @param {HTMLLIElement} item */
const slug = (item) => item.querySelector("a")?.getAttribute("href")?.split("/").at(-2) ?? "";

/** @param {Data} data @returns {{ rows: Row[], facets: Facet[] }} */
function read(data) {
  /** @type {Facet[]} */
  const facets = [];
  const groups = sections.filter((section) => section.id);
  if (groups.length > 1) {
    const text = (/** @type {Element} */ section) => section.querySelector("h2 a")?.firstChild?.textContent?.trim() ?? section.id;
    facets.push({ id: "group", label: document.querySelector("h1")?.textContent ?? "", values: new Map(groups.map((group) => [group.id, text(group)])) });
  }
  facets.push({ id: "status", label: said.status ?? "", values: new Map(Object.entries(data.statuses)) });
  const chosen = data.facts.map((fact, at) => ({ fact, at })).filter(({ fact }) => fact.values.some(({ kind }) => kind === "boolean" || kind === "enum"));
  const facetOf = (/** @type {Fact} */ { id }) => (["group", "status", "sort"].includes(id) ? `fact-${id}` : id);
  for (const { fact } of chosen) {
    // What sources disagree about has no id, and nothing to choose it by.
    const values = fact.values.filter(({ id }) => id && id !== "absent").map(({ id, text }) => /** @type {[string, string]} */ ([id, text]));
    facets.push({ id: facetOf(fact), label: fact.label, values: new Map(values) });
  }
  const entries = new Map(data.entries.map((entry) => [entry.slug, entry]));
  const rows = sections.flatMap((section) => [...section.querySelectorAll("li")].map((item) => {
    const entry = entries.get(slug(item));
    /** @type {Record<string, string>} */
    const values = { group: section.id, status: entry?.status ?? "" };
    for (const { fact, at } of chosen) {
      const value = entry?.values[at];
      values[facetOf(fact)] = value == null ? "" : fact.values[value].id;
    }
    return { item, home: /** @type {Element} */ (item.parentElement), name: item.querySelector(".name")?.textContent ?? "", values };
  }));
  return { rows, facets: facets.filter(({ values }) => values.size > 1) };
}

/** @param {HTMLElement} filter @param {Data} data */
function build(filter, data) {
  const { rows, facets } = read(data);
  const option = (/** @type {string} */ value, /** @type {string} */ text) => element("option", { value }, text.charAt(0).toLocaleUpperCase(lang) + text.slice(1));
  const field = (/** @type {string} */ name, /** @type {string} */ label, /** @type {HTMLElement[]} */ ...options) =>
    element("label", {}, element("span", {}, label), element("select", { name }, ...options));
  const status = element("p", { role: "status" });
  const reset = element("button", { type: "reset" }, said.reset ?? "");
  const form = /** @type {HTMLFormElement} */ (element("form", {},
    ...facets.map(({ id, label, values }) => field(id, label, option("", said.all ?? ""), ...[...values].map(([value, text]) => option(value, text)))),
    field("sort", said.sort ?? "", option("", said.code ?? ""), option("name", said.name ?? ""), ...facets.map(({ id, label }) => option(id, label))),
    reset));
  filter.append(form, status);
  const sorted = element("div", {});
  sections[0]?.before(sorted);
  const names = new Intl.Collator(lang, { numeric: true });

  function apply() {
    const asked = new Map([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    const order = asked.get("sort") ?? "";
    let count = 0;
    for (const { item, values } of rows) {
      item.hidden = facets.some(({ id }) => asked.get(id) && asked.get(id) !== values[id]);
      count += Number(!item.hidden);
    }
    const facet = facets.find(({ id }) => id === order);
    // By code is as they came: each to its group again, in the order of the page.
    sorted.replaceChildren();
    for (const row of order ? [] : rows) {
      row.home.append(row.item);
    }
    if (order === "name") {
      const items = [...rows].sort((one, other) => names.compare(one.name, other.name)).map(({ item }) => item);
      sorted.append(element("ul", { class: "entries" }, ...items));
    } else if (facet) {
      for (const [value, text] of [...facet.values, ["", "\u2013"]]) {
        const same = rows.filter(({ values }) => (facet.values.has(values[facet.id]) ? values[facet.id] : "") === value);
        const heading = element("h2", {}, text.charAt(0).toLocaleUpperCase(lang) + text.slice(1));
        const part = element("section", {}, heading, element("ul", { class: "entries" }, ...same.map(({ item }) => item)));
        part.hidden = same.every(({ item }) => item.hidden);
        sorted.append(part);
      }
    }
    const narrowed = count < rows.length;
    for (const section of sections) {
      const own = [...section.querySelectorAll("li")];
      section.toggleAttribute("hidden", order !== "" || (narrowed && own.every(({ hidden }) => hidden)));
    }
    status.textContent = count > 0 ? counted(count) : said.none ?? "";
    reset.hidden = !narrowed && !order;
    const address = new URL(location.href);
    for (const [name, value] of asked) {
      if (value) {
        address.searchParams.set(name, value);
      } else {
        address.searchParams.delete(name);
      }
    }
    history.replaceState(null, "", address);
  }

  for (const [name, value] of new URL(location.href).searchParams) {
    const list = form.elements.namedItem(name);
    if (list instanceof HTMLSelectElement && [...list.options].some((option) => option.value === value)) {
      list.value = value;
    }
  }
  form.addEventListener("change", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  // The form has its first values when this is over.
  form.addEventListener("reset", () => setTimeout(() => {
    apply();
    form.querySelector("select")?.focus();
  }));
  apply();
}

// From a disk no script may read the facts.
if (filter instanceof HTMLDetailsElement && location.protocol !== "file:") {
  /** @type {Promise<void> | undefined} */
  let built;
  filter.hidden = false;
  const load = async () => {
    const answer = await fetch(said.file ?? "");
    if (!answer.ok) {
      throw new Error(`${said.file}: ${answer.status}`);
    }
    build(filter, await answer.json());
  };
  filter.addEventListener("toggle", () => {
    if (filter.open) {
      // What failed is tried again when it is opened again.
      built ??= load().catch(() => { built = undefined; });
    }
  });
  const asked = new URL(location.href).searchParams;
  if ([...asked.keys()].some((name) => name !== "q")) {
    filter.open = true;
  }
}
