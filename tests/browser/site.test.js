// The built site in a real browser: ways through it, from a disk and on paper too; the header's menus.
import assert from "node:assert/strict";
import { test } from "node:test";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { assertAccessible, assertFits, open, origin, site, switchTo } from "./browser.js";

test("the short answer is above the fold", async () => {
  for (const locale of ["en", "fr"]) {
    const { context, page } = await open(`${origin}${locale}/websocket/1006-vs-1007/`, { viewport: { width: 1280, height: 800 } });
    const box = await page.locator("#answer").boundingBox();
    assert.ok(box.y + box.height <= 800, `${locale}: ends at ${box.y + box.height}`);
    await context.close();
  }
});

test("a reader finds the difference, in the other language too, from the start page", async () => {
  const { context, page, problems } = await open(`${origin}?choose`);
  await page.getByRole("link", { name: "français" }).click();
  assert.equal(await page.locator("html").getAttribute("lang"), "fr");
  await page.locator("main a[href$='/websocket/1006/']").first().click();
  await page.locator("main a[href$='/1006-vs-1007/']").first().click();
  assert.match(await page.title(), /^WebSocket 1006 Fermeture anormale vs 1007 /);
  await switchTo(page, "English");
  assert.match(await page.title(), /^WebSocket 1006 Abnormal closure vs 1007 /);
  assert.ok(page.url().endsWith("/en/websocket/1006-vs-1007/"));
  assert.deepEqual(problems, []);
  await context.close();
});

test("the reverse order leads to the canonical page", async () => {
  const { context, page } = await open(`${origin}fr/websocket/1007-vs-1006/`);
  await page.waitForURL("**/fr/websocket/1006-vs-1007/");
  await context.close();
});

test("the 404 page works at any depth", async () => {
  const { context, page } = await open(`${origin}fr/no/such/page/`, { expected: /404/ });
  await page.locator("main a").first().click();
  assert.equal(page.url(), `${origin}en/`);
  await context.close();
});

test("links work from a disk", async () => {
  // No browser loads a module from a disk: the root asks, as it does without JavaScript.
  const expected = /\/choose\.|ERR_FAILED/;
  const { context, page } = await open(pathToFileURL(path.join(site, "index.html")).href, { expected });
  await page.getByRole("link", { name: "English" }).click();
  await page.locator("main a[href*='/websocket/index.html']").first().click();
  await page.locator("main a[href*='1006-vs-1007']").first().click();
  assert.match(await page.title(), /1006/);
  assert.ok(page.url().endsWith("/en/websocket/1006-vs-1007/index.html"));
  await context.close();
});

test("print shows the content and no navigation", async () => {
  const { context, page } = await open(`${origin}en/websocket/1006-vs-1007/`);
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator("header nav").first().isVisible(), false);
  assert.equal(await page.locator("#answer").isVisible(), true);
  await context.close();
});

for (const width of [360, 1280]) {
  test(`the menu of collections opens, fits and closes at ${width} pixels`, async () => {
    const { context, page, problems } = await open(`${origin}en/websocket/1006/`, { viewport: { width, height: 800 } });
    const summary = page.locator("header nav summary").first();
    // What has its own place in a wide header is in the menu of a narrow one alone.
    const last = page.locator("header nav details").first().locator(width < 500 ? "a" : "li:not(.narrow) a").last();
    await summary.click();
    const box = await page.locator("header nav details ul").first().boundingBox();
    assert.ok(box.x >= 0 && box.x + box.width <= width && box.y + box.height <= 800, JSON.stringify(box));
    await assertAccessible(page, page.url());
    await assertFits(page, page.url());
    await page.keyboard.press("Escape");
    assert.equal(await last.isVisible(), false);
    await summary.click();
    assert.equal(await last.isVisible(), true);
    await page.mouse.click(3, 790);
    assert.equal(await last.isVisible(), false);
    await summary.click();
    const to = await last.evaluate((link) => link.href);
    await last.click();
    assert.equal(page.url(), to);
    assert.deepEqual(problems, []);
    await context.close();
  });
}
