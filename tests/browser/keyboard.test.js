// By keyboard alone: each control of each kind of page is reached in the order of reading, shows that it has the focus, is not
// hidden behind anything, and does what it does for a mouse.
import assert from "node:assert/strict";
import { test } from "node:test";
import { open, origin } from "./browser.js";
import { chooser, kinds, pages } from "./kinds.js";

/** Numbers what can be reached, and notes at each Tab what had the focus, and whether that was to be seen. */
function watch() {
  const stops = [...document.querySelectorAll("a[href], button, summary, select, input, textarea, [tabindex='0']")].filter((element) => element.checkVisibility({ visibilityProperty: true }));
  const seen = [];
  globalThis.walk = { stops, seen };
  document.addEventListener("keydown", ({ key }) => {
    const element = document.activeElement;
    if (key !== "Tab" || !element || element === document.body) return;
    const { outlineStyle, outlineWidth, clipPath } = getComputedStyle(element);
    // Of a link that goes over two lines the first, of a tall box what is in the window.
    const { left, right, top, bottom } = element.getClientRects()[0] ?? new DOMRect();
    const sight = { left: Math.max(left, 0), right: Math.min(right, innerWidth), top: Math.max(top, 0), bottom: Math.min(bottom, innerHeight) };
    const hit = document.elementFromPoint((sight.left + sight.right) / 2, (sight.top + sight.bottom) / 2);
    const wrong = [];
    if (outlineStyle === "none" || parseFloat(outlineWidth) < 2) wrong.push("shows no focus");
    if (clipPath !== "none") wrong.push("is clipped");
    if (sight.left >= sight.right || sight.top >= sight.bottom) wrong.push("is out of sight");
    else if (!hit || (!element.contains(hit) && !hit.contains(element))) wrong.push(`is behind ${hit?.outerHTML.slice(0, 60)}`);
    seen.push({ at: stops.indexOf(element), wrong: wrong.map((what) => `${element.outerHTML.slice(0, 100)} ${what}`) });
  }, true);
}

/** Presses Tab until something has the focus, at most some times. */
async function tabTo(page, selector, most = 80) {
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, selector)) return;
  }
  throw new Error(`${selector} is not reached by ${most} presses of Tab at ${page.url()}`);
}

for (const [locale, width] of /** @type {const} */ ([["en", 1280], ["ar", 1280], ["de", 360], ["ar", 360]])) {
  test(`all controls are reached in order and seen, ${locale} at ${width} pixels`, async () => {
    const { context, page } = await open("about:blank", { viewport: { width, height: 800 }, reducedMotion: "reduce" });
    for (const { kind, path } of pages([locale])) {
      // Long lists of the same links take long and tell nothing new.
      const most = 150;
      // Scripts add buttons.
      await page.goto(origin + path, { waitUntil: "networkidle" });
      await page.evaluate(watch);
      const count = await page.evaluate(() => globalThis.walk.stops.length);
      assert.ok(count >= 9, `${path}: ${count}`);
      for (let at = 0; at <= Math.min(count, most); at += 1) await page.keyboard.press("Tab");
      const seen = await page.evaluate(() => globalThis.walk.seen);
      assert.deepEqual(seen.flatMap(({ wrong }) => wrong), [], `${kind}: ${path}`);
      assert.deepEqual(seen.map(({ at }) => at), [...seen.keys()], `${kind}: ${path}`);
      assert.ok(seen.length >= Math.min(count, most), `${kind}: ${seen.length} of ${count}`);
    }
    await context.close();
  });
}

test("the first stop leads past the header", async () => {
  for (const path of Object.values(kinds)) {
    const { context, page } = await open(`${origin}en/${path}`);
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement?.className), "skip", path);
    assert.ok(await page.locator(".skip").evaluate((link) => link.getBoundingClientRect().height > 20), path);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement?.closest("main") !== null), true, path);
    await context.close();
  }
});

for (const width of [360, 1280]) {
  test(`menus open, lead somewhere and close at ${width} pixels`, async () => {
    const { context, page } = await open(`${origin}en/websocket/1006/`, { viewport: { width, height: 800 } });
    const menu = page.locator("header nav:not(.languages) details");
    for (const key of ["Enter", "Space"]) {
      await page.goto(`${origin}en/websocket/1006/`);
      await tabTo(page, "header nav:not(.languages) summary");
      await page.keyboard.press(key);
      assert.equal(await menu.locator("li:not(.narrow) a").last().isVisible(), true, key);
      await page.keyboard.press("Tab");
      assert.equal(await menu.locator("a").first().evaluate((link) => link === document.activeElement), true);
      await page.keyboard.press("Escape");
      assert.equal(await menu.locator("a").first().isVisible(), false);
      assert.equal(await menu.locator("summary").evaluate((summary) => summary === document.activeElement), true);
    }
    // It closes behind who goes on.
    await page.keyboard.press("Enter");
    await page.keyboard.press("Shift+Tab");
    assert.equal(await menu.locator("a").first().isVisible(), false);
    await tabTo(page, "header nav:not(.languages) summary");
    await page.keyboard.press("Enter");
    await tabTo(page, "header nav a[href$='/grpc/']");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${origin}en/grpc/`);
    await context.close();
  });

  test(`a language is chosen at ${width} pixels`, async () => {
    const { context, page } = await open(`${origin}en/websocket/1006-vs-1007/`, { viewport: { width, height: 800 } });
    await tabTo(page, ".languages summary");
    await page.keyboard.press("Space");
    await tabTo(page, ".languages a[hreflang=ar]");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${origin}ar/websocket/1006-vs-1007/`);
    await page.goto(origin + chooser);
    await tabTo(page, "a[hreflang=ko]");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${origin}ko/`);
    await context.close();
  });
}

test("what is folded opens: contents, the steps of a drawing, what two share, more comparisons", async () => {
  for (const [path, within, width] of /** @type {const} */ ([
    ["websocket/1006-vs-1007/", ".toc", 360], ["websocket/1006/", ".toc", 360], ["websocket/1006-vs-1007/", ".sequence", 1280],
    ["websocket/1006-vs-1007/", "#shared", 1280], ["websocket/1006/", "#related", 1280],
  ])) {
    const { context, page } = await open(`${origin}en/${path}`, { viewport: { width, height: 800 } });
    const summary = page.locator(`:is(${within} details, details${within}) summary`).first();
    await summary.evaluate((summary) => {
      summary.classList.add("wanted");
      // From just before it on: the way there is walked above.
      const focusable = [...document.querySelectorAll("a[href], button, summary")].filter((element) => element.checkVisibility());
      focusable[focusable.indexOf(summary) - 1].focus();
    });
    await tabTo(page, ".wanted", 2);
    const open_ = () => summary.evaluate(({ parentElement }) => parentElement.open);
    for (const [key, is] of /** @type {const} */ ([["Enter", true], ["Space", false], ["Enter", true]])) {
      await page.keyboard.press(key);
      assert.equal(await open_(), is, `${path} ${within} ${key}`);
    }
    await context.close();
  }
});

test("a comparison is chosen and read", async () => {
  const { context, page } = await open(`${origin}en/compare/`);
  await tabTo(page, "select[name=a]");
  // A list goes to what is typed.
  await page.keyboard.type("1006 ");
  await page.keyboard.press("Tab");
  await page.keyboard.type("1007 ");
  assert.deepEqual(await page.locator("form select").evaluateAll((lists) => lists.map((list) => list.value)), ["websocket/1006", "websocket/1007"]);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${origin}en/websocket/1006-vs-1007/`);
  await context.close();
});

test("names in code are copied", async () => {
  const { context, page } = await open(`${origin}en/websocket/1006/`, { permissions: ["clipboard-read", "clipboard-write"] });
  await page.locator(".copy").first().waitFor({ state: "attached" });
  await page.locator("#constants h2 a").focus();
  await tabTo(page, ".copy", 3);
  for (const key of ["Enter", "Space"]) {
    await page.evaluate(() => navigator.clipboard.writeText(""));
    await page.keyboard.press(key);
    await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== "");
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await page.locator("#constants code").first().textContent());
  }
  await context.close();
});

test("a guide is walked to its end and back", async () => {
  const { context, page } = await open(`${origin}en/guides/websocket-closed/`);
  await tabTo(page, ".answers a");
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector(":target") !== null);
    await tabTo(page, ":target :is(.answers, .readings) a", 6);
  }
  assert.equal(await page.locator(":target.outcome, :target .readings").count() > 0, true, page.url());
  await tabTo(page, ":target .back a", 12);
  await page.keyboard.press("Enter");
  assert.equal(await page.locator(":target .answers a").count() > 0, true);
  await context.close();
});

test("a table that scrolls does so by keyboard", async () => {
  const { context, page } = await open("about:blank", { viewport: { width: 320, height: 800 } });
  for (const { path } of pages(["en"])) {
    await page.goto(origin + path);
    const boxes = await page.evaluate(() => [...document.querySelectorAll("main *")].filter((element) =>
      element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(element).overflowX)).map((element) => element.tabIndex));
    assert.ok(boxes.every((index) => index === 0), path);
  }
  await context.close();
});
