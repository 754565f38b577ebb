// Finds what a reader types in the index of a locale (search.json): a code, two codes, a name, a name in code, words. Knows
// nothing of the page.

/**
 * @typedef {{ code: string, slug?: string, name: string, registry?: string, constants?: string[], numbers?: string[], href?: string,
 *   pairs?: number[] }} Entry
 * @typedef {{ id: string, label: string, entries: Entry[] }} Collection
 * @typedef {{ sides: [[number, number], [number, number]], words?: string, href: string }} Comparison
 * @typedef {{ kind: string, title: string, words?: string, href: string }} Page
 * @typedef {{ collections: Collection[], comparisons: Comparison[], pages: Page[], kinds: Record<string, string> }} Index
 * @typedef {{ entry: Entry, collection: Collection, place: [number, number], code: string, labels: string[], names: string[],
 *   compact: string[], numbers: string[] }} Known an entry with its names folded
 * @typedef {{ href: string, kind: string, code: string, name: string, words: string }} Found what a page is called
 * @typedef {{ href: string, sides: [Found, Found], words: string }} Faced two that are compared
 * @typedef {{ go: Found[], compare: Faced[] }} Answer
 */

/** The most of each that a reader is shown. */
const MOST = 8;
const MOST_COMPARED = 6;

/** A text without what readers do not type: case, accents, the width and script of digits. @param {string} text */
export function fold(text) {
  return text.normalize("NFKD").toLowerCase()
    // Accents, Arabic vowel signs; not the marks that make other letters of Japanese ones.
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, "")
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/\u0629/g, "\u0647").replace(/\u0649/g, "\u064a")
    .replace(/ß/g, "ss");
}

/** A folded text without what stands between words. @param {string} text */
const compact = (text) => text.replace(/[^\p{L}\p{N}]/gu, "");

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The words of a query, folded. @param {string} query @param {string} lang */
export function words(query, lang) {
  const parts = fold(query).split(/[^\p{L}\p{N}\p{M}._]+/u).map((part) => part.replace(/^[._]+|[._]+$/g, ""));
  return parts.filter(Boolean).flatMap((part) => {
    if (!UNSPACED.test(part) || !Intl.Segmenter) {
      return [part];
    }
    // Where words are not spaced, a dictionary parts them.
    const segments = [...new Intl.Segmenter(lang, { granularity: "word" }).segment(part)];
    return segments.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  });
}

/** Whether a word is an entry's code. In codes of figures an X stands for any figure: X.1.1. @param {Known} known @param {string} word */
function names({ code }, word) {
  if (code.includes("x") && /^[\dx.]+$/.test(code)) {
    return code.length === word.length && [...code].every((c, at) => c === word[at] || (c === "x" && /\d/.test(word[at])));
  }
  return compact(code) === compact(word);
}

/** How well a word fits one of the names of an entry; nothing if it does not. @param {Known} known @param {string} word */
function fits(known, word) {
  const bare = compact(word);
  if (names(known, word)) {
    return 100;
  }
  if (known.compact.includes(bare)) {
    return 90;
  }
  if (known.numbers.includes(word)) {
    return 80;
  }
  if (known.labels.includes(word)) {
    return 40;
  }
  if (known.code.startsWith(word)) {
    return 60 - known.code.length + word.length;
  }
  const [name, ...others] = known.names;
  const begins = (/** @type {string} */ text) => text.startsWith(word) || text.includes(` ${word}`);
  if (begins(name)) {
    return 50;
  }
  if (others.some(begins)) {
    return 45;
  }
  const inside = bare.length > 2 || UNSPACED.test(bare);
  return inside && [...known.compact, ...known.labels].some((text) => text.includes(bare)) ? 25 : 0;
}

/** How well words fit an entry; nothing if one of them does not, unless `loosely`.
 *  @param {Known} known @param {string[]} asked @param {boolean} [loosely] */
function score(known, asked, loosely) {
  const fit = asked.map((word) => fits(known, word));
  // Whose code or name was not said is not meant by the name of its protocol alone.
  if (loosely ? !fit.some((fit) => fit > 40) : fit.includes(0)) {
    return 0;
  }
  const whole = known.compact.includes(compact(asked.join(""))) ? 50 : 0;
  return fit.reduce((sum, fit) => sum + fit, whole) / Math.max(asked.length, 1);
}

/** Makes a finder of an index. @param {Index} index @param {string} lang @param {string} versus "{a} vs {b}" */
export function finder(index, lang, versus) {
  /** @type {Known[]} */
  const all = index.collections.flatMap((collection, at) => collection.entries.map((entry, own) => {
    const names = [entry.name, entry.registry ?? "", ...(entry.constants ?? [])].filter(Boolean).map(fold);
    return {
      entry, collection, place: /** @type {[number, number]} */ ([at, own]), code: fold(entry.code),
      labels: [fold(collection.label), ...words(collection.label, lang), collection.id], names, compact: names.map(compact), numbers: (entry.numbers ?? []).map(fold),
    };
  }));
  const titled = index.pages.map((page) => {
    const text = fold(`${page.title} ${page.words ?? ""}`);
    return { page, text, bare: compact(text) };
  });
  const own = new Map(index.comparisons.map((comparison) => [String(comparison.sides), comparison]));
  const byPlace = new Map(all.map((known) => [String(known.place), known]));
  const any = index.pages.find(({ kind }) => kind === "any");
  const signs = new Set(["vs", "versus", ...words(versus.replace(/\{[ab]\}/g, " "), lang)]);

  /** @param {Known} known */
  const slug = ({ entry }) => entry.slug ?? entry.code.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");

  /** @param {Known} known @returns {Found} */
  const found = (known) => ({
    href: known.entry.href ?? `${known.collection.id}/${slug(known)}/`,
    kind: known.collection.label, code: known.entry.code, name: known.entry.name, words: "",
  });

  /** The comparison of two entries, and how near it is to what a reader means. @param {Known} one @param {Known} other */
  function faced(one, other) {
    const order = one.place[0] - other.place[0] || one.place[1] - other.place[1];
    const [a, b] = order < 0 ? [one, other] : [other, one];
    const near = a.collection === b.collection ? 2 : 0;
    const named = own.get(String([a.place, b.place]));
    const sides = /** @type {[Found, Found]} */ ([found(a), found(b)]);
    if (named) {
      return { near: near + 3, faced: { href: named.href, sides, words: named.words ?? "" } };
    }
    const runs = a.entry.pairs ?? [];
    const paired = near > 0 && runs.some((first, at) => at % 2 === 0 && first <= b.place[1] && b.place[1] <= runs[at + 1]);
    if (paired) {
      return { near: near + 2, faced: { href: `${a.collection.id}/${slug(a)}-vs-${slug(b)}/`, sides, words: "" } };
    }
    // Any two can be compared, if there is a page for that; it knows of pages that this index does not.
    const asked = new URLSearchParams([a, b].map((side, at) => ["ab"[at], `${side.collection.id}/${slug(side)}`]));
    return any ? { near, faced: { href: `${any.href}?${asked}`, sides, words: "" } } : null;
  }

  /** Entries that words name: by their code, by a whole name, or, if `loosely`, by whatever fits best.
   *  @param {string[]} asked @param {boolean} loosely */
  function named(asked, loosely) {
    const exact = all.filter((known) => {
      const rest = asked.filter((word) => !known.labels.includes(word));
      const text = compact(rest.join(""));
      return text && ((rest.length === 1 && names(known, rest[0])) || compact(known.code) === text || known.compact.includes(text) || known.numbers.includes(rest.join("")));
    });
    if (exact.length > 0 || !loosely) {
      return exact.slice(0, MOST);
    }
    const fitting = all.map((known) => ({ known, fit: score(known, asked) })).filter(({ fit }) => fit > 0);
    return fitting.sort((one, other) => other.fit - one.fit).slice(0, 3).map(({ known }) => known);
  }

  /** Comparisons that a query asks for by naming two. @param {string[]} asked */
  function pairs(asked) {
    const sign = asked.findIndex((word, at) => at > 0 && at < asked.length - 1 && signs.has(word));
    /** @type {[string[], string[]][]} */
    const splits = sign > 0
      ? [[asked.slice(0, sign), asked.slice(sign + 1)]]
      : asked.slice(1).map((_, at) => [asked.slice(0, at + 1), asked.slice(at + 1)]);
    const seen = new Map();
    for (const [left, right] of splits) {
      const others = named(right, sign > 0);
      for (const one of others.length > 0 ? named(left, sign > 0) : []) {
        for (const other of others) {
          const made = one === other ? null : faced(one, other);
          if (made && !seen.has(made.faced.href)) {
            seen.set(made.faced.href, made);
          }
        }
      }
    }
    const ranked = [...seen.values()].sort((one, other) => other.near - one.near);
    // Where some have a page, codes that merely share a number are not meant.
    const best = ranked.filter(({ near }) => near > 1 || ranked[0].near < 2);
    return best.slice(0, MOST_COMPARED).map(({ faced }) => faced);
  }

  /** What a query leads to, the nearest first. @param {string} query @returns {Answer} */
  return (query) => {
    const asked = words(query, lang);
    if (asked.length === 0) {
      return { go: [], compare: [] };
    }
    let compare = pairs(asked);
    if (compare.length === 0) {
      // "difference between 401 and 403": the rest is not said of any code.
      compare = pairs(asked.filter((word) => all.some((known) => names(known, word) || known.labels.includes(word))));
    }
    const plain = asked.filter((word) => !signs.has(word));
    const rank = (/** @type {boolean} */ loosely) => all
      .map((known) => ({ known, fit: score(known, plain, loosely) }))
      .filter(({ fit }) => fit > 0)
      .sort((one, other) => other.fit - one.fit);
    const strictly = rank(false);
    const pages = titled
      .map(({ page, text, bare }) => ({ page, all: plain.length > 0 && plain.every((word) => text.includes(word) || (word.length > 2 && bare.includes(compact(word)))) }))
      .filter(({ all }) => all);
    const ranked = strictly.length > 0 || pages.length > 0 ? strictly : rank(true);
    const go = ranked.slice(0, MOST).map(({ known }) => found(known));
    // Who types no more than what a protocol is called wants its list.
    const broad = (ranked[0]?.fit ?? 0) <= 40;
    const titles = pages.slice(0, MOST).map(({ page: { href, kind, title, words = "" } }) => ({
      href, kind: index.kinds[kind] ?? "", code: "", name: title, words,
    }));
    go.splice(broad ? 0 : go.length, 0, ...titles);
    if (compare.length === 0) {
      // Words of a comparison's own, and the comparisons of a code that is meant.
      const meant = ranked.filter(({ fit }) => fit >= 100).map(({ known }) => String(known.place));
      for (const { sides, words: text = "", href } of index.comparisons) {
        const places = sides.map(String);
        const says = fold(text);
        const worded = plain.length > 0 && plain.every((word) => says.includes(word));
        if ((worded || places.some((place) => meant.includes(place))) && compare.length < MOST_COMPARED) {
          const known = places.map((place) => byPlace.get(place)).filter((side) => side !== undefined);
          compare.push({ href, sides: [found(known[0]), found(known[1])], words: text });
        }
      }
      return { go, compare };
    }
    // Who names two wants to see them face to face; each of them is the next best.
    const codes = compare.flatMap(({ sides }) => sides).filter(({ href }, at, list) => list.findIndex((side) => side.href === href) === at);
    return { go: [...codes.slice(0, 4), ...go.filter(({ href }) => !codes.some((side) => side.href === href))], compare };
  };
}
