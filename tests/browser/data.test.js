// What programs read of the built site: JSON against its schema, structured data against schema.org's vocabulary, feeds,
// twins, previews.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import path from "node:path";
import { promisify } from "node:util";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const site = path.resolve(process.env.SITE ?? "../../dist");
const read = (name) => readFile(path.join(site, name), "utf8");
const kinds = ["", "http/", "websocket/1006/", "http/404/", "websocket/1006-vs-1007/", "compare/grpc-unavailable-vs-http-503/",
  "websocket/1005-vs-1006-vs-1015/", "guides/which-redirect/", "glossary/", "pages/websocket-rules/"];
const locales = ["en", "fr", "ja", "ar"];

test("each collection is what the schema says, in each locale", async () => {
  const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(await read("data/v1/collection.schema.json")));
  let files = 0;
  for (const tag of (await readdir(path.join(site, "data/v1"), { withFileTypes: true })).filter((entry) => entry.isDirectory())) {
    for (const name of await readdir(path.join(site, "data/v1", tag.name))) {
      const data = JSON.parse(await read(`data/v1/${tag.name}/${name}`));
      assert.ok(validate(data), `${tag.name}/${name}: ${ajv.errorsText(validate.errors)}`);
      assert.equal(data.locale, tag.name);
      files += 1;
    }
  }
  assert.ok(files >= 100, `${files} files`);
  // A schema that takes anything would say the same.
  const data = JSON.parse(await read("data/v1/en/websocket.json"));
  data.entries[0].facts.sender.state = "guessed";
  assert.equal(validate(data), false);
});

test("structured data is in schema.org's vocabulary", async () => {
  const require = createRequire(import.meta.url);
  const lines = ['import type { Graph } from "schema-dts";'];
  for (const locale of locales) {
    for (const kind of kinds) {
      const html = await read(`${locale}/${kind}index.html`);
      const found = html.match(/<script type="application\/ld\+json">(.*?)<\/script>/s);
      // Only pages that search engines may index have any.
      assert.equal(found === null, html.includes('content="noindex"'), `${locale}/${kind}`);
      if (found) lines.push(`export const _${lines.length}: Graph = ${found[1]};`);
    }
  }
  assert.ok(lines.length > 30, `${lines.length}`);
  const check = async (text) => {
    const folder = await mkdtemp(path.join(import.meta.dirname, "structured-"));
    try {
      await writeFile(path.join(folder, "data.ts"), text);
      const compilerOptions = { noEmit: true, strict: true, skipLibCheck: true, module: "nodenext", types: [] };
      await writeFile(path.join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["data.ts"] }));
      const args = [require.resolve("typescript/lib/tsc.js"), "--project", folder];
      const { stdout } = await promisify(execFile)(process.execPath, args).catch((error) => error);
      return stdout;
    } finally {
      await rm(folder, { recursive: true });
    }
  };
  assert.equal(await check(lines.join("\n")), "");
  assert.notEqual(await check(lines.join("\n").replaceAll('"termCode"', '"termKode"')), "", "the check finds what is no term");
});

test("feeds are of their pages' language and lead to pages", async () => {
  for (const locale of locales) {
    const feed = await read(`${locale}/http/feed.xml`);
    assert.match(feed, new RegExp(`^<\\?xml[^>]*>\\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`));
    const ids = [...feed.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length, "an id is one item's");
    const links = [...feed.matchAll(/<entry>.*?href="([^"]*)"/gs)].map(([, href]) => new URL(href));
    assert.ok(links.length > 0);
    for (const { pathname, hash } of links) {
      const html = await read(`${pathname.slice(1)}index.html`);
      if (hash) assert.ok(html.includes(`id="${hash.slice(1)}"`), `${pathname}${hash}`);
    }
  }
});

test("what llms.txt lists is there", async () => {
  for (const name of ["llms.txt", ...locales.map((locale) => `${locale}/llms.txt`)]) {
    const links = [...(await read(name)).matchAll(/\]\((https:[^)]*)\)/g)].map(([, href]) => new URL(href).pathname);
    assert.ok(links.length > 10, name);
    for (const link of links) await read(link.slice(1));
  }
});

test("previews are of the size that pages say", async (context) => {
  const html = await read("en/websocket/1006/index.html");
  if (!html.includes("og:image")) return context.skip("built without --previews");
  for (const name of ["en/websocket/1006/", "ja/websocket/1006/", "ar/websocket/1006-vs-1007/", "fr/http/401-vs-403/"]) {
    const page = await read(`${name}index.html`);
    const [, url] = page.match(/property="og:image" content="([^"]*)"/);
    const png = await readFile(path.join(site, new URL(url).pathname));
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630], name);
    assert.ok(png.length > 5_000 && png.length < 200_000, `${name}: ${png.length} bytes`);
  }
});
