// Reading: the verdict first, where the reader is, contents, links of headings, copying, zoom.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, assertFits, open, origin } from "./browser.js";
import { locales } from "./kinds.js";

const kinds = ["", "websocket/", "websocket/1006/", "websocket/1006-vs-1007/", "websocket/1005-vs-1006-vs-1015/", "compare/", "glossary/",
  "guides/websocket-closed/", "pages/websocket-rules/"];

test("the first sentence of the verdict is above the fold of a phone", async () => {
  const full = ["websocket/1006-vs-1007/", "websocket/1002-vs-1008/", "http/401-vs-403/", "compare/grpc-unavailable-vs-http-503/", "http/307-vs-308/"];
  for (const locale of locales) {
    // What other languages have in full.
    for (const name of locale === "en" || locale === "fr" ? full : full.slice(0, 2)) {
      const { context, page } = await open(`${origin}${locale}/${name}`, { viewport: { width: 360, height: 640 } });
      const end = await page.locator("#answer").evaluate((answer) => {
        // The box of the words up to the end of the first sentence.
        const first = answer.querySelector("p, li");
        const range = document.createRange();
        range.selectNodeContents(first);
        const walker = document.createTreeWalker(first, NodeFilter.SHOW_TEXT);
        for (let text = walker.nextNode(); text; text = walker.nextNode()) {
          const at = /[.!?؟](\s|$)|[。！？]/.exec(text.data);
          if (at && !text.parentElement.closest("a")) {
            range.setEnd(text, at.index + 1);
            break;
          }
        }
        return range.getBoundingClientRect().bottom;
      });
      assert.ok(end <= 640, `${locale}/${name}: ends at ${end}`);
      await context.close();
    }
  }
});

test("readers know where they are", async () => {
  const { context, page } = await open(`${origin}fr/websocket/1006-vs-1007/`, { javaScriptEnabled: false });
  const trail = page.getByRole("navigation", { name: "Vous êtes ici" });
  assert.deepEqual((await trail.locator("li").allInnerTexts()).map((text) => text.trim()), ["visavis", "WebSocket", "1006 vs 1007"]);
  assert.equal(await trail.locator("[aria-current=page]").innerText(), "1006 vs 1007");
  await trail.getByRole("link", { name: "WebSocket" }).click();
  assert.equal(page.url(), `${origin}fr/websocket/`);
  for (const name of kinds.slice(1)) {
    await page.goto(`${origin}fr/${name}`);
    assert.equal(await page.locator(".trail [aria-current=page]").count(), 1, name);
    await page.locator(".trail a").first().click();
    assert.equal(page.url(), `${origin}fr/`, name);
  }
  await context.close();
});

test("a heading's address can be copied, by keyboard too", async () => {
  const { context, page } = await open(`${origin}fr/websocket/1006-vs-1007/`, { javaScriptEnabled: false });
  const links = page.locator("main :is(h2, h3) .self");
  assert.ok((await links.count()) > 8);
  for (const link of await links.all()) {
    const id = (await link.getAttribute("href")).slice(1);
    assert.equal(await page.locator(`[id="${id}"]`).count(), 1, id);
    assert.equal(await link.getAttribute("title"), "Lien vers cette section");
  }
  const link = page.locator("#support h2 .self");
  const mark = () => link.evaluate((link) => getComputedStyle(link, "::after").opacity);
  assert.equal(await mark(), "0");
  await page.locator("#pitfalls .self").focus();
  await page.keyboard.press("Tab");
  await link.focus();
  assert.equal(await mark(), "1");
  await page.keyboard.press("Enter");
  assert.ok(page.url().endsWith("#support"));
  await context.close();
});

for (const javaScriptEnabled of [true, false]) {
  test(`contents are folded on a phone and stay beside a wide page, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async () => {
    for (const name of ["websocket/1006-vs-1007/", "pages/websocket-rules/"]) {
      const { context, page } = await open(`${origin}en/${name}`, { viewport: { width: 360, height: 640 }, javaScriptEnabled });
      const link = page.locator(".toc a").nth(2);
      assert.equal(await link.isVisible(), false);
      await page.locator(".toc summary").click();
      assert.equal(await link.isVisible(), true);
      const href = await link.getAttribute("href");
      await link.click();
      assert.ok(page.url().endsWith(href));
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(`${origin}en/${name}`);
      assert.equal(await link.isVisible(), true);
      const ids = await page.locator(".toc a").evaluateAll((links) => links.map((link) => link.getAttribute("href").slice(1)));
      for (const id of ids) {
        assert.equal(await page.locator(`[id="${id}"]`).count(), 1, id);
      }
      await page.evaluate(() => scrollTo({ top: document.body.scrollHeight / 2, behavior: "instant" }));
      await page.waitForTimeout(100);
      const box = await page.locator(".toc details").boundingBox();
      assert.ok(box.y >= 0 && box.y < 100, `${box.y}`);
      if (javaScriptEnabled) {
        assert.equal(await page.locator(".toc details").evaluate((details) => details.open), true);
        await page.locator(".toc [aria-current]").waitFor();
        assert.equal(await page.locator(".toc [aria-current]").count(), 1);
      }
      await context.close();
    }
  });
}

test("two sides are told apart by form, not by colour alone", async () => {
  const { context, page } = await open(`${origin}en/websocket/1006-vs-1007/`, { forcedColors: "active" });
  const styles = await page.locator(".opening").evaluate((opening) => [".side-a", ".side-b"].map((side) => getComputedStyle(opening.querySelector(side)).borderInlineStartStyle));
  assert.deepEqual(styles, ["solid", "double"]);
  const marks = await page.locator("h1").evaluate((heading) => [".a", ".b"].map((side) => getComputedStyle(heading.querySelector(`bdi${side}`), "::before").inlineSize));
  assert.notEqual(marks[0], marks[1]);
  await context.close();
});

test("more contrast is more", async () => {
  const { context, page } = await open(`${origin}en/websocket/1006-vs-1007/`);
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
  const before = await ink();
  await page.emulateMedia({ contrast: "more" });
  assert.notEqual(await ink(), before);
  assert.equal(await ink(), "rgb(0, 0, 0)");
  await assertAccessible(page, page.url());
  await context.close();
});

test("nothing moves for who wants it so", async () => {
  const { context, page } = await open(`${origin}en/`, { reducedMotion: "reduce" });
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior), "auto");
  await context.close();
});

test("a name in code is copied, and that is said", async () => {
  const permissions = ["clipboard-read", "clipboard-write"];
  const { context, page, problems } = await open(`${origin}en/websocket/1006/`, { permissions });
  const row = page.locator(".constants tbody tr").first();
  const name = await row.locator("code").textContent();
  const button = row.getByRole("button", { name });
  const seen = () => button.evaluate((button) => getComputedStyle(button).opacity);
  assert.equal(await seen(), "0");
  await button.focus();
  assert.equal(await seen(), "1");
  await button.click();
  await page.locator("[role=status]").filter({ hasText: /./ }).waitFor({ state: "attached" });
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), name);
  await assertAccessible(page, page.url());
  assert.deepEqual(problems, []);
  await context.close();
});

test("copy buttons are always seen where nothing can hover", async () => {
  const { context, page } = await open(`${origin}en/websocket/1006/`, { isMobile: true, hasTouch: true });
  const shown = await page.locator(".copy").evaluateAll((all) => all.map((button) => getComputedStyle(button).opacity));
  assert.ok(shown.length > 0 && shown.every((opacity) => opacity === "1"), `${shown}`);
  await context.close();
});

test("a block of code is copied whole", async () => {
  const { context, page, problems } = await open("about:blank", { permissions: ["clipboard-read", "clipboard-write"], viewport: { width: 360, height: 640 } });
  // The content that is shipped has no blocks of code: this page is given one.
  const code = `first\n  ${"long ".repeat(40)}\n`;
  await page.route("**/pages/websocket-rules/", async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace("</h1>", `</h1>\n<pre dir="ltr" tabindex="0" translate="no"><code>${code}</code></pre>`);
    await route.fulfill({ response: answer, body });
  });
  await page.goto(`${origin}en/pages/websocket-rules/`);
  const button = page.locator("main .block button");
  await button.waitFor();
  await button.click();
  await page.locator("main > [role=status]").filter({ hasText: "Copied" }).waitFor({ state: "attached" });
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), code);
  await assertFits(page, page.url());
  await assertAccessible(page, page.url());
  assert.deepEqual(problems, []);
  await context.close();
});
