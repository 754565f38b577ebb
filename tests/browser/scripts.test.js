// The scripts of the theme: their types hold, and a page has few of them.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import path from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";

const site = path.resolve(process.env.SITE ?? "../../dist");

/** What all scripts of a page may take on their way, those that it loads later included. */
const BUDGET = 15 * 1024;

test("their types hold", async () => {
  const tsc = createRequire(import.meta.url).resolve("typescript/lib/tsc.js");
  const here = import.meta.dirname;
  const { stdout } = await promisify(execFile)(process.execPath, [tsc, "--project", path.join(here, "jsconfig.json")]).catch((error) => error);
  assert.equal(stdout, "");
});

for (const [kind, name] of Object.entries({
  chooser: "index.html", home: "en/index.html", collection: "en/http/index.html", entry: "en/websocket/1006/index.html",
  comparison: "en/websocket/1006-vs-1007/index.html", set: "en/websocket/1005-vs-1006-vs-1015/index.html", picker: "en/compare/index.html",
  guide: "en/guides/websocket-closed/index.html", glossary: "en/glossary/index.html", page: "en/pages/websocket-rules/index.html", "404": "404.html",
})) {
  test(`together they take less than 15 KB: ${kind}`, async () => {
    const html = await readFile(path.join(site, name), "utf8");
    // In `src` are those that a page begins with, in `data-` attributes those that it may ask for. Pagefind's is not ours to shorten.
    const named = [...html.matchAll(/(?:src|data-[a-z]+)="[^"]*?(assets\/[^"]+\.js)"/g)].map(([, file]) => file);
    const scripts = new Set(named.filter((file) => !file.startsWith("assets/pagefind.")));
    assert.ok(scripts.size > 0);
    let sum = 0;
    for (const script of scripts) {
      sum += gzipSync(await readFile(path.join(site, script))).length;
    }
    assert.ok(sum < BUDGET, `${sum} bytes: ${[...scripts]}`);
  });
}

test("all scripts are of some page", async () => {
  const files = (await readdir(path.join(site, "assets"))).filter((file) => file.endsWith(".js"));
  const html = (await Promise.all(["index.html", "en/index.html", "en/http/index.html", "en/compare/index.html"].map((name) => readFile(path.join(site, name), "utf8")))).join("");
  assert.deepEqual(files.filter((file) => !html.includes(file)), []);
});
