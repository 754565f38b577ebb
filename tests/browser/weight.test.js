// What pages weigh on their way: all pages of the site, compressed as a host compresses them. No browser is needed for it.
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { test } from "node:test";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { kinds, locales } from "./kinds.js";
import { site } from "./server.js";

/** What a page with its styles and fonts may take, and an entry's page alone. */
const PAGE = 60 * 1024;
const ENTRY = 12 * 1024;

const weigh = (bytes) => gzipSync(bytes).length;

/** The weight of all styles of a page, and of the fonts that these load. */
async function styles(html) {
  const files = new Set([...html.matchAll(/<link rel="stylesheet" href="[^"]*?(assets\/[^"]+)"/g)].map(([, file]) => file));
  assert.ok(files.size > 0);
  let sum = 0;
  for (const file of files) {
    const css = await readFile(path.join(site, file), "utf8");
    sum += weigh(css);
    for (const [, font] of css.matchAll(/url\(["']?([^"')]+\.(?:woff2?|ttf|otf))/g)) {
      sum += (await readFile(path.join(site, path.dirname(file), font))).length;
    }
  }
  return sum;
}

/** The folders of the entries of a locale: a collection's data names them. */
async function entries(locale) {
  const found = [];
  for (const folder of await readdir(path.join(site, locale), { withFileTypes: true })) {
    const data = folder.isDirectory() && (await readFile(path.join(site, locale, folder.name, "data.json"), "utf8").catch(() => null));
    if (!data) continue;
    for (const page of await readdir(path.join(site, locale, folder.name), { withFileTypes: true })) {
      if (page.isDirectory() && !page.name.includes("-vs-")) found.push(`${locale}/${folder.name}/${page.name}/index.html`);
    }
  }
  return found;
}

test("an entry takes at most 12 KB, in every language", async () => {
  for (const locale of locales) {
    const files = await entries(locale);
    assert.ok(files.length > 500, `${locale}: ${files.length}`);
    for (const file of files) {
      const html = await readFile(path.join(site, file));
      // What is smaller as it is, is smaller compressed.
      const weight = html.length <= ENTRY ? html.length : weigh(html);
      assert.ok(weight <= ENTRY, `${file}: ${weight} bytes`);
    }
  }
});

test("a page with its styles and fonts takes at most 60 KB", async () => {
  const some = await readFile(path.join(site, "en/index.html"), "utf8");
  const shared = await styles(some);
  let heaviest = { file: "", weight: 0 };
  let count = 0;
  for (const file of await readdir(site, { recursive: true })) {
    if (!file.endsWith(".html")) continue;
    const html = await readFile(path.join(site, file));
    count += 1;
    const weight = shared + (html.length <= PAGE - shared ? html.length : weigh(html));
    if (weight > heaviest.weight) heaviest = { file, weight };
    assert.ok(weight <= PAGE, `${file}: ${weight} bytes`);
  }
  assert.ok(count > 10_000, `${count} pages`);
});

for (const kind of Object.keys(kinds)) {
  test(`all pages have the styles of the theme and no others: ${kind}`, async () => {
    const name = kinds[kind].endsWith(".html") ? kinds[kind] : `${kinds[kind]}index.html`;
    const html = await readFile(path.join(site, "en", name), "utf8");
    assert.equal(await styles(html), await styles(await readFile(path.join(site, "en/index.html"), "utf8")));
    assert.doesNotMatch(html, /<style|<link[^>]+(preload|font)|\sstyle="/);
  });
}
