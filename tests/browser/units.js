// Makes src/model/format/units.tsv from CLDR's packages, by hand, when CLDR has a new version:
//   npm install --no-save cldr-core cldr-units-full cldr-numbers-full
//   node units.js > ../../src/model/format/units.tsv
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
const folder = (name) => path.dirname(require.resolve(`${name}/package.json`));
const read = (name, file) => JSON.parse(readFileSync(path.join(folder(name), file), "utf8"));

const units = {
  bit: "digital-bit", byte: "digital-byte", kilobyte: "digital-kilobyte", megabyte: "digital-megabyte",
  gigabyte: "digital-gigabyte", terabyte: "digital-terabyte", millisecond: "duration-millisecond",
  second: "duration-second", minute: "duration-minute", hour: "duration-hour", day: "duration-day",
  percent: "concentr-percent",
};
const version = read("cldr-core", "package.json").version;
const parents = read("cldr-core", "supplemental/parentLocales.json").supplemental.parentLocales.parentLocale;
const levels = read("cldr-core", "coverageLevels.json").coverageLevels;

/** How much of a locale CLDR has. */
function level(tag) {
  return levels[tag] ?? (tag.includes("-") ? level(tag.replace(/-[^-]+$/, "")) : undefined);
}

/** What a locale falls back to, up to the root. */
function chain(tag) {
  const next = parents[tag] ?? (tag.includes("-") ? tag.replace(/-[^-]+$/, "") : "root");
  return next === "root" || next === "und" ? ["und"] : [next, ...chain(next)];
}

/** The tag as ICU's fallback spells it: a script that the region implies goes. */
function spelt(tag) {
  const { language, script, region } = new Intl.Locale(tag);
  const implied = script && region && new Intl.Locale(`${language}-${region}`).maximize().script === script;
  return implied ? `${language}-${region}` : tag;
}

const all = read("cldr-core", "availableLocales.json").availableLocales.full;
const known = new Map();

/** All lines of a locale, by unit and width. */
function lines(tag) {
  if (known.has(tag)) return known.get(tag);
  const found = new Map();
  const names = read("cldr-units-full", `main/${tag}/units.json`).main[tag].units;
  const numbers = read("cldr-numbers-full", `main/${tag}/numbers.json`).main[tag].numbers;
  for (const [unit, key] of Object.entries(units)) {
    for (const width of ["short", "long"]) {
      const patterns = names[width][key];
      // Short, percent is the percent sign of numbers, which CLDR has elsewhere.
      if (!patterns || (unit === "percent" && width === "short")) continue;
      const of = (category) => patterns[`unitPattern-count-${category}`];
      const other = of("other");
      const special = ["zero", "one", "two", "few", "many"].filter((category) => of(category) && of(category) !== other);
      found.set(`${unit}\t${width}`, [`other=${other}`, ...special.map((category) => `${category}=${of(category)}`)].join("\t"));
    }
  }
  const system = numbers.defaultNumberingSystem;
  const percent = (numbers[`percentFormats-numberSystem-${system}`] ?? numbers["percentFormats-numberSystem-latn"]).standard;
  const sign = numbers[`symbols-numberSystem-${system}`]?.percentSign ?? "%";
  found.set("percent\tshort", `other=${percent.split(";")[0].replace(/[#0,.]+/, "{0}").replace("%", sign)}`);
  known.set(tag, found);
  return found;
}

/** What a locale need not say again. */
function inherited(tag, key) {
  const above = tag === "und" ? [] : chain(tag).filter((parent) => parent === "und" || all.includes(parent));
  return above.map((parent) => lines(parent).get(key)).find(Boolean);
}

const some = all.filter((tag) => tag !== "und" && ["modern", "moderate"].includes(level(tag))).sort();
console.log(`# CLDR ${version}, Unicode License v3 (Unicode-3.0), copyright Unicode, Inc. Made by tests/browser/units.js.`);
for (const tag of ["und", ...some]) {
  for (const [key, patterns] of lines(tag)) {
    if (patterns !== inherited(tag, key)) console.log(`${spelt(tag)}\t${key}\t${patterns}`);
  }
}
