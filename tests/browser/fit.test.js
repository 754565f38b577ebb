// Nothing is cut and nothing scrolls sideways: narrow screens, 200 and 400 %, in every language.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertFits, open, origin } from "./browser.js";
import { locales, pages } from "./kinds.js";

/** A browser's zoom divides the pixels that a page has: 200 % of 1280 pixels is 640, 400 % is 320 (WCAG 1.4.10). */
const widths = [320, 360, 640, 768, 1280, 1600];

/** What is cut off on a page, or hangs out of its box. */
function cut() {
  // What is laid out only when it comes near is laid out now.
  const all = new CSSStyleSheet();
  all.replaceSync("* { content-visibility: visible !important; }");
  document.adoptedStyleSheets = [all];
  const wrong = [];
  const say = (element, why) => wrong.push(`${why}: ${element.outerHTML.slice(0, 120)}`);
  const style = (element) => getComputedStyle(element);
  // What is heard and not seen is cut on purpose.
  const heard = (element) => element.closest(".heard, .skip, [aria-hidden=true]") || style(element).clipPath !== "none";
  for (const element of document.querySelectorAll("body *")) {
    if (!element.checkVisibility({ visibilityProperty: true }) || heard(element) || element.closest("svg, select")) continue;
    const { overflowX, overflowY, display, position } = style(element);
    if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1) {
      if (/auto|scroll/.test(overflowX)) {
        // A table may scroll in a box of its own if its row heads stay, code always may.
        const heads = [...element.querySelectorAll("tbody > tr > :first-child")];
        const stays = heads.length > 0 && heads.every((head) => style(head).position === "sticky");
        if (!stays && !element.matches("pre")) say(element, "scrolls sideways");
      } else if (overflowX !== "visible") {
        say(element, "cut at the side");
      } else if ([...element.children].every((child) => /^(inline|none|contents|ruby)/.test(style(child).display))) {
        // Of boxes in boxes, the one that holds the words.
        say(element, "hangs out");
      }
    }
    if (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1) say(element, "cut below");
    // Inline text has no client box of its own: its rectangles must lie in the viewport, but for what scrolls by itself.
    if (element.closest(".scroll, pre")) continue;
    if (display === "inline" || position === "absolute") {
      for (const box of element.getClientRects()) {
        if (box.width > 1 && (box.left < -1 || box.right > document.documentElement.clientWidth + 1)) say(element, "out of the page");
      }
    }
  }
  // In a drawing, words stay in their boxes and in the drawing.
  for (const drawing of document.querySelectorAll(".sequence svg")) {
    const room = drawing.getBoundingClientRect();
    for (const text of drawing.querySelectorAll("text")) {
      const box = text.getBoundingClientRect();
      const own = text.parentElement.querySelector("rect:not(.parting)")?.getBoundingClientRect() ?? room;
      if (box.left < own.left || box.right > own.right || box.top < own.top - 1 || box.bottom > own.bottom + 1) say(text, "out of its box");
    }
  }
  return wrong;
}

for (const locale of locales) {
  test(`nothing is cut and nothing scrolls sideways, ${locale}`, async () => {
    const { context, page } = await open("about:blank");
    const wrong = [];
    for (const { path } of pages([locale])) {
      await page.goto(origin + path);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const found = await page.evaluate(cut);
        await assertFits(page, `${path} at ${width}`);
        wrong.push(...found.map((what) => `${path} at ${width}: ${what}`));
      }
    }
    assert.deepEqual(wrong.slice(0, 25), [], `${wrong.length} in all`);
    await context.close();
  });
}

test("what folds out fits, too", async () => {
  for (const locale of locales) {
    const { context, page } = await open("about:blank");
    for (const { path } of pages([locale])) {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(origin + path);
      await page.evaluate(() => document.querySelectorAll("main details").forEach((details) => { details.open = true; }));
      assert.deepEqual(await page.evaluate(cut), [], path);
      await assertFits(page, path);
    }
    // The header is the same on all pages.
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      for (const menu of await page.locator("header.site details").all()) {
        await menu.locator("summary").click();
        await assertFits(page, `${locale} at ${width}`);
        const { x, width: taken } = await menu.locator("ul").boundingBox();
        assert.ok(x >= 0 && x + taken <= width, `${locale} at ${width}: ${x} ${taken}`);
        await page.keyboard.press("Escape");
      }
    }
    await context.close();
  }
});

test("text of twice the size fits", async () => {
  for (const locale of ["en", "fr", "de", "ar"]) {
    const { context, page } = await open("about:blank", { viewport: { width: 640, height: 800 } });
    const session = await context.newCDPSession(page);
    await session.send("Page.enable");
    await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
    for (const { path } of pages([locale])) {
      await page.goto(origin + path);
      assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), "32px");
      assert.deepEqual(await page.evaluate(cut), [], path);
      await assertFits(page, path);
    }
    await context.close();
  }
});
