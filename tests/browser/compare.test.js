// The page on which readers choose what to compare, and the tables that a script composes there.
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { test } from "node:test";
import path from "node:path";
import { assertAccessible, assertFits, open, origin, site } from "./browser.js";

/** Two codes of a collection that have no page of their own. */
async function pairWithoutPage(locale) {
  const folders = await readdir(path.join(site, locale), { withFileTypes: true });
  for (const folder of folders.filter((folder) => folder.isDirectory())) {
    const file = path.join(site, locale, folder.name, "data.json");
    const text = await readFile(file, "utf8").catch(() => null);
    const entries = text ? JSON.parse(text).entries : [];
    for (const [at, a] of entries.entries()) {
      const b = entries.find((_, other) => other > at && !a.pages.includes(other));
      if (b) return { collection: folder.name, a, b };
    }
  }
  throw new Error(`every pair has a page in ${locale}`);
}

test("without JavaScript, the page for comparing lists pairs as links", async () => {
  const { context, page } = await open(`${origin}en/compare/`, { javaScriptEnabled: false });
  assert.equal(await page.locator("form").isVisible(), false);
  assert.ok(await page.locator("#across a").first().isVisible());
  for (const collection of ["websocket", "http", "smtp-enhanced"]) {
    assert.ok((await page.locator(`#${collection} a[href*='-vs-']`).count()) > 5, collection);
  }
  await page.locator("#websocket summary").click();
  await page.locator("#websocket a[href$='/1006-vs-1007/']").click();
  assert.ok(page.url().endsWith("/en/websocket/1006-vs-1007/"));
  await context.close();
});

test("two codes that have a page lead to it, in either order", async () => {
  const { context, page, problems } = await open(`${origin}en/compare/`);
  for (const [a, b, to] of [
    ["websocket/1006", "websocket/1007", "en/websocket/1006-vs-1007/"],
    ["websocket/1007", "websocket/1006", "en/websocket/1006-vs-1007/"],
    ["http/503", "websocket/1013", "en/compare/websocket-1013-vs-http-503/"],
  ]) {
    await page.goto(`${origin}en/compare/`);
    await page.locator("select[name=a]").selectOption(a);
    await page.locator("select[name=b]").selectOption(b);
    await page.locator("#compare button").click();
    await page.waitForURL(origin + to);
    await page.goBack();
    assert.equal(page.url(), `${origin}en/compare/`);
    // A shared address leads there too.
    await page.goto(`${origin}en/compare/?a=${a}&b=${b}`);
    await page.waitForURL(origin + to);
  }
  assert.deepEqual(problems, []);
  await context.close();
});

for (const locale of ["en", "fr"]) {
  test(`two codes without a page are composed as a table, ${locale}`, async () => {
    const { collection, a, b } = await pairWithoutPage(locale);
    const { context, page, problems } = await open(`${origin}${locale}/compare/`, { viewport: { width: 360, height: 800 } });
    await page.locator("select[name=a]").selectOption(`${collection}/${a.slug}`);
    await page.locator("select[name=b]").selectOption(`${collection}/${b.slug}`);
    await page.locator("#compare button").click();
    const title = page.locator("#composed h2");
    await title.waitFor();
    assert.ok(await title.evaluate((title) => title === document.activeElement));
    for (const { code, name, slug } of [a, b]) {
      assert.ok((await title.textContent()).includes(code));
      assert.ok((await page.locator(`#composed dl a[href$='/${collection}/${slug}/']`).textContent()).includes(name));
    }
    assert.ok((await page.locator("#composed tbody tr").count()) > 0);
    await assertFits(page, page.url());
    await assertAccessible(page, page.url());
    // Its address can be shared.
    const shown = await page.locator("#composed").innerText();
    await page.reload();
    await title.waitFor();
    assert.equal(await page.locator("#composed").innerText(), shown);
    assert.deepEqual(problems, []);
    await context.close();
  });
}

test("a code is not compared with itself", async () => {
  const { context, page } = await open(`${origin}en/compare/`);
  await page.locator("select[name=a]").selectOption("http/404");
  await page.locator("select[name=b]").selectOption("http/404");
  await page.locator("#compare button").click();
  assert.notEqual(await page.locator("select[name=b]").evaluate((list) => list.validationMessage), "");
  assert.equal(await page.locator("#composed").isVisible(), false);
  await context.close();
});
