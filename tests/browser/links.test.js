// All links of the built site, read from its files: each leads to a file that is there, and to a place in it that is there.
// `visavis check` says so of what it is about to write; this reads what was written, and knows nothing of how.
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { test } from "node:test";
import path from "node:path";
import { site } from "./server.js";

const NAMED = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const unescape = (text) => text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) =>
  hex ? String.fromCodePoint(parseInt(hex, 16)) : decimal ? String.fromCodePoint(Number(decimal)) : (NAMED[name] ?? all));

test("no link is dead, fragments included", async () => {
  const files = (await readdir(site, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
  const names = new Set(files.map((file) => path.relative(site, path.join(file.parentPath, file.name)).split(path.sep).join("/")));
  /** The places of a page, by its name; and what asks for one, until all pages are read. */
  const places = new Map();
  const asked = new Map();
  const dead = [];
  let count = 0;
  for (const name of names) {
    if (!name.endsWith(".html")) continue;
    const html = await readFile(path.join(site, name), "utf8");
    const tags = html.match(/<[a-z][^>]*>/g) ?? [];
    const ids = new Set();
    // What a 404 page links to is looked for from the root, wherever it is shown.
    const base = new URL(name.replace(/(^|\/)index\.html$/, "$1"), "http://site/");
    for (const tag of tags) {
      const id = / id="([^"]*)"/.exec(tag);
      if (id) ids.add(unescape(id[1]));
      for (const [, attribute, value] of tag.matchAll(/ (href|src|data-script|data-find|data-style)="([^"]*)"/g)) {
        const link = unescape(value);
        if (/^(https?|mailto):/.test(link)) continue;
        const url = new URL(link, base);
        count += 1;
        const path = decodeURIComponent(url.pathname).slice(1);
        const to = path === "" || path.endsWith("/") ? `${path}index.html` : path;
        if (url.protocol !== "http:" || url.host !== "site" || !names.has(to)) {
          dead.push(`${name}: ${attribute} ${link}`);
        } else if (url.hash.length > 1) {
          const key = `${to}#${decodeURIComponent(url.hash.slice(1))}`;
          if (!asked.has(key)) asked.set(key, name);
        }
      }
    }
    places.set(name, ids);
  }
  for (const [key, name] of asked) {
    const [to, id] = key.split("#");
    if (!places.get(to)?.has(id)) dead.push(`${name}: ${key}`);
  }
  assert.ok(count > 500_000, `${count} links`);
  assert.deepEqual(dead.slice(0, 20), []);
});
