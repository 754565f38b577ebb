// At the site's root, where readers choose a language: goes on to the start page in the one that they chose before, or else
// in the first of those that their browser asks for and the site has. Where there is none, the list of languages stays, as
// it does with `?choose` in the address.

/** @typedef {{ language: string, script: string, region: string, variants: string }} Tag */

/** Where the language that a reader chose is kept: languages.js puts it there. */
const CHOSEN = "visavis-language";

/** @param {string} text @returns {Tag | null} nothing for what is no language tag */
function parse(text) {
  try {
    const { language, script = "", region = "", baseName } = new Intl.Locale(text);
    const variants = baseName.split("-").slice(1).filter((part) => /^([a-z\d]{5,8}|\d[a-z\d]{3})$/i.test(part));
    return language === "und" ? null : { language, script, region, variants: variants.sort().join("-") };
  } catch {
    return null;
  }
}

/** A tag with the script and region that are likely where it has none (CLDR). @param {Tag} tag @returns {Tag} */
function maximize(tag) {
  const { language, script, region } = tag;
  const { script: likelyScript = "", region: likelyRegion = "" } = new Intl.Locale(
    [language, script, region].filter((part) => part).join("-"),
  ).maximize();
  return { ...tag, script: script || likelyScript, region: region || likelyRegion };
}

/**
 * Whether two tags match, part by part: a range matches whatever the other has where it says nothing.
 * @param {Tag} available @param {Tag} wanted @param {boolean} asRange @param {boolean} wantedAsRange
 */
function matches(available, wanted, asRange, wantedAsRange) {
  return /** @type {(keyof Tag)[]} */ (["language", "script", "region", "variants"]).every(
    (part) =>
      available[part] === wanted[part] || (asRange && !available[part]) || (wantedAsRange && !wanted[part]),
  );
}

/**
 * The best match by the rules of fluent-langneg, in which each language asked for is tried in six ways before the next.
 * @param {readonly string[]} requested the most wanted first @param {readonly string[]} available
 * @returns {string | null} one of `available`
 */
export function negotiate(requested, available) {
  const tags = available.map((text) => ({ text, tag: parse(text) }));
  for (const text of requested) {
    const exact = parse(text);
    if (!exact) {
      continue;
    }
    /** @param {Tag} wanted @param {boolean} asRange @param {boolean} wantedAsRange */
    const find = (wanted, asRange, wantedAsRange) =>
      tags.find(({ tag }) => tag && matches(tag, wanted, asRange, wantedAsRange));
    const likely = maximize(exact);
    const plain = { ...likely, variants: "" };
    const anywhere = { ...plain, region: "" };
    const found =
      find(exact, false, false) ??
      find(exact, true, false) ??
      find(likely, true, false) ??
      find(plain, true, true) ??
      find(maximize(anywhere), true, false) ??
      find(anywhere, true, true);
    if (found) {
      return found.text;
    }
  }
  return null;
}

/** What the reader chose before, in the switcher of any page or here. */
function chosen() {
  try {
    return localStorage.getItem(CHOSEN);
  } catch {
    // A browser that keeps nothing.
    return null;
  }
}

/** @type {HTMLAnchorElement[]} */
const links = [...document.querySelectorAll("main.chooser a[hreflang]")].filter(
  (link) => link instanceof HTMLAnchorElement,
);
if (links.length > 0 && !new URLSearchParams(location.search).has("choose")) {
  const available = links.map(({ hreflang }) => hreflang);
  const before = chosen();
  const language = before && available.includes(before) ? before : negotiate(navigator.languages, available);
  const link = links.find(({ hreflang }) => hreflang === language);
  if (link) {
    // Going back from there must lead to where the reader came from, and not here again.
    location.replace(link.href);
  }
}
