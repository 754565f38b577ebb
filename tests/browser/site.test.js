// The built site in a real browser: reads without JavaScript, fits a phone, has no accessibility violations, works from a
// disk; the header's menus.
import assert from "node:assert/strict";
import { test } from "node:test";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { assertAccessible, assertFits, open, origin, site, switchTo } from "./browser.js";

const pages = [
  "index.html?choose",
  "404.html",
  ...["en", "fr"].flatMap((locale) => [
    `${locale}/index.html`,
    `${locale}/websocket/index.html`,
    `${locale}/http/index.html`,
    `${locale}/http3/index.html`,
    `${locale}/smtp-enhanced/index.html`,
    `${locale}/websocket/1006/index.html`,
    `${locale}/websocket/1006-vs-1007/index.html`,
    `${locale}/websocket/1002-vs-1008/index.html`,
    `${locale}/websocket/1005-vs-1006-vs-1015/index.html`,
    `${locale}/http/302/index.html`,
    `${locale}/http/404/index.html`,
    `${locale}/http/302-vs-303-vs-307-vs-308/index.html`,
    `${locale}/http/401-vs-403-vs-407/index.html`,
    `${locale}/compare/index.html`,
    `${locale}/compare/websocket-1013-vs-http-503/index.html`,
    `${locale}/compare/grpc-unavailable-vs-http-503/index.html`,
    `${locale}/guides/websocket-closed/index.html`,
    `${locale}/pages/websocket-rules/index.html`,
    `${locale}/glossary/index.html`,
  ]),
];

for (const colorScheme of ["light", "dark"]) {
  test(`no accessibility violations, ${colorScheme}`, async () => {
    for (const name of pages) {
      const { context, page, problems } = await open(origin + name, { colorScheme });
      await assertAccessible(page, name);
      assert.deepEqual(problems, [], name);
      await context.close();
    }
  });
}

for (const width of [360, 768, 1280, 1600]) {
  test(`nothing sticks out at ${width} pixels`, async () => {
    for (const name of pages) {
      const { context, page } = await open(origin + name, { viewport: { width, height: 800 }, javaScriptEnabled: false });
      await assertFits(page, name);
      await context.close();
    }
  });
}

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
  const { context, page } = await open(`${origin}fr/no/such/page/`);
  await page.locator("main a").first().click();
  assert.equal(page.url(), `${origin}en/`);
  await context.close();
});

test("links work from a disk", async () => {
  const { context, page, problems: all } = await open(pathToFileURL(path.join(site, "index.html")).href);
  await page.getByRole("link", { name: "English" }).click();
  await page.locator("main a[href*='/websocket/index.html']").first().click();
  await page.locator("main a[href*='1006-vs-1007']").first().click();
  assert.match(await page.title(), /1006/);
  assert.ok(page.url().endsWith("/en/websocket/1006-vs-1007/index.html"));
  // No browser loads a module from a disk: the root asks, as it does without JavaScript.
  const problems = all.filter((problem) => !/\/choose\.|ERR_FAILED/.test(problem));
  assert.deepEqual(problems, []);
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
    const last = page.locator("header nav details").first().locator("a").last();
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
