// The full text search: words in the middle of a page, in the language of the page and in no other.
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { test } from "node:test";
import path from "node:path";
import { assertAccessible, assertFits, open, origin, site } from "./browser.js";

/** What the list of the full text is called, and words that are in no name and no title, but in the text of `websocket/1006/`. */
const WORDS = {
  en: ["In the text", "scripts probing networks", "probe"],
  fr: ["Dans le texte", "sonder reseau", "sonder"],
  de: ["Im Text", "Skript ausforscht", "ausforschen"],
  ja: ["本文", "判定", "判定"],
  "zh-Hans": ["正文", "探测网络", "探测"],
  ko: ["본문", "탐색", "탐색하지"],
  ar: ["في النص", "استكشاف الشبكة", "استكشاف"],
};

/** Opens the dialog, types, and waits for all that is found. */
async function ask(page, query) {
  await page.keyboard.press("/");
  await page.locator("dialog input").waitFor();
  await page.locator("dialog input").fill(query);
  await page.locator("dialog [role=listbox][aria-busy=false]").waitFor({ state: "attached" });
}

const texts = (page, label) => page.locator(`dialog [role=group][aria-label="${label}"] [role=option]`);

for (const [locale, [label, query, word]] of Object.entries(WORDS)) {
  test(`words within a sentence find the page that says them, ${locale}`, async () => {
    const { context, page, problems } = await open(`${origin}${locale}/`);
    const requests = [];
    page.on("request", (request) => requests.push(new URL(request.url()).pathname.slice(1)));
    await ask(page, query);
    const found = texts(page, label);
    const hrefs = await found.evaluateAll((options) => options.map((option) => option.getAttribute("href")));
    const at = hrefs.findIndex((href) => href.endsWith(`${locale}/websocket/1006/`));
    assert.ok(at >= 0, `${query}: ${hrefs}`);
    const marks = await found.nth(at).locator("mark").allTextContents();
    assert.ok(marks.some((mark) => mark.includes(word)), `${word}: ${marks}`);
    assert.match(await found.nth(at).textContent(), /1006/, "its title");
    const fetched = requests.filter((name) => name.includes("pagefind") && !name.startsWith("assets/"));
    assert.ok(fetched.length > 3);
    assert.deepEqual(fetched.filter((name) => !name.startsWith(`${locale}/pagefind/`)), []);
    assert.deepEqual(problems, []);
    await context.close();
  });
}

test("words of one language are not found in another", async () => {
  const { context, page, problems } = await open(`${origin}en/`);
  for (const [locale, [, query]] of Object.entries(WORDS)) {
    for (const other of ["en", "fr", "ja"].filter((other) => other !== locale)) {
      await page.goto(`${origin}${other}/`);
      await ask(page, query);
      assert.equal(await texts(page, WORDS[other][0]).count(), 0, `${query} in ${other}`);
    }
  }
  assert.deepEqual(problems, []);
  await context.close();
});

for (const width of [360, 1280]) {
  test(`by keyboard, what is in the text comes below what has the name, at ${width} pixels`, async () => {
    const { context, page, problems } = await open(`${origin}en/http/404/`, { viewport: { width, height: 640 } });
    await ask(page, "teapot");
    const options = page.locator("dialog [role=option]");
    assert.match(await options.first().getAttribute("href"), /en\/http\/418\/$/);
    await page.locator("dialog input").fill("idle timeout proxy");
    await page.locator("dialog [role=listbox][aria-busy=false]").waitFor({ state: "attached" });
    const found = texts(page, "In the text");
    const count = await options.count();
    assert.ok(await found.count() > 1);
    await assertAccessible(page, "the dialog");
    await assertFits(page, "the dialog");
    assert.equal(await page.locator("dialog [role=status]").textContent(), `Results ${count}`);
    await page.keyboard.press("ArrowUp");
    const last = options.last();
    assert.equal(await last.getAttribute("aria-selected"), "true");
    assert.equal(await page.locator("dialog input").getAttribute("aria-activedescendant"), await last.getAttribute("id"));
    const href = await last.evaluate((option) => option.href);
    await page.keyboard.press("Enter");
    await page.waitForURL(href);
    assert.deepEqual(problems, []);
    await context.close();
  });
}

test("a page is listed once, and all that is listed is there", async () => {
  const { context, page, problems } = await open(`${origin}en/`);
  await ask(page, "1006");
  const hrefs = await page.locator("dialog [role=option]").evaluateAll((options) => options.map((option) => option.href));
  assert.ok(hrefs.length > 4);
  assert.equal(new Set(hrefs).size, hrefs.length);
  for (const href of hrefs) {
    assert.equal((await page.request.get(href)).status(), 200, href);
  }
  assert.deepEqual(problems, []);
  await context.close();
});

test("its script is fetched when something is typed, and not before", async () => {
  const { context, page } = await open(`${origin}en/`);
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.keyboard.press("/");
  await page.locator("dialog input").waitFor();
  await page.waitForTimeout(300);
  assert.deepEqual(requests.filter((url) => url.includes("pagefind")), []);
  await page.locator("dialog input").fill("handshake");
  await texts(page, "In the text").first().waitFor();
  assert.equal(requests.filter((url) => /pagefind\.[0-9a-f]+\.js$/.test(url)).length, 1);
  await context.close();
});

test("without its files the names are found all the same", async () => {
  const { context, page } = await open(`${origin}en/`, { expected: /pagefind/ });
  await page.route("**/assets/pagefind.*", (route) => route.abort());
  await ask(page, "1006");
  assert.ok(await page.locator("dialog [role=option]").count() > 0);
  assert.equal(await texts(page, "In the text").count(), 0);
  await page.keyboard.press("Escape");
  await page.unroute("**/assets/pagefind.*");
  await ask(page, "handshake failed");
  await texts(page, "In the text").first().waitFor();
  await context.close();
});

test("from a disk there is no search, and no error", async () => {
  const { context, page, problems } = await open(pathToFileURL(path.join(site, "en/websocket/1006/index.html")).href);
  assert.equal(await page.locator(".find").count(), 0);
  await page.keyboard.press("/");
  await page.waitForTimeout(200);
  assert.equal(await page.locator("dialog").count(), 0);
  assert.deepEqual(problems, []);
  await context.close();
});

test("the site has no files of Pagefind's that nobody asks for", async () => {
  const names = await readdir(path.join(site, "en/pagefind"));
  const kinds = names.map((name) => name.replace(/^pagefind\.en_\w+\./, "*.")).sort();
  assert.deepEqual(kinds, ["*.pf_meta", "fragment", "index", "pagefind-entry.json", "wasm.en.pagefind"]);
});
