// Without JavaScript every kind of page is whole: it says the same, leads to the same places, and languages can be switched.
import assert from "node:assert/strict";
import { test } from "node:test";
import { open, origin } from "./browser.js";
import { chooser, locales, pages } from "./kinds.js";

/** What a page says and where it leads, folded parts included, without what scripts add. */
function content() {
  // What is laid out only when it comes near is laid out now.
  const all = new CSSStyleSheet();
  all.replaceSync("* { content-visibility: visible !important; }");
  document.adoptedStyleSheets = [all];
  // Filters, the form to choose two codes, and buttons: these do nothing without a script.
  for (const element of document.querySelectorAll("button, [role=status], .filter, form.compare, #composed")) element.remove();
  for (const details of document.querySelectorAll("details")) details.open = true;
  const text = document.body.innerText.split("\n").map((line) => line.trim()).filter((line) => line);
  const links = [...document.querySelectorAll("a[href]")].filter((link) => link.checkVisibility()).map(({ href }) => href);
  return { text, links };
}

for (const locale of locales) {
  test(`the same is said and reached without JavaScript, ${locale}`, async () => {
    const [scripted, plain] = await Promise.all([true, false].map((javaScriptEnabled) => open("about:blank", { javaScriptEnabled })));
    for (const { path } of pages([locale])) {
      const [expected, found] = await Promise.all([scripted, plain].map(async ({ page }) => {
        await page.goto(origin + path);
        return page.evaluate(content);
      }));
      assert.ok(expected.text.length > 3 && expected.links.length > 3, path);
      assert.deepEqual(found, expected, path);
      // Nothing stands there that needs a script.
      await plain.page.goto(origin + path);
      assert.equal(await plain.page.locator("button:visible, form:visible, select:visible, input:visible").count(), 0, path);
    }
    await scripted.context.close();
    await plain.context.close();
  });
}

test("languages are switched on each kind of page without JavaScript", async () => {
  const { context, page } = await open("about:blank", { javaScriptEnabled: false });
  // The manual is in two languages; a menu leads from it to the others' start pages.
  const everywhere = pages(["en"]).filter(({ path }) => path !== chooser && !path.startsWith("en/manual/"));
  for (const { path } of everywhere) {
    await page.goto(origin + path);
    await page.locator(".languages summary").click();
    await page.locator(".languages a[hreflang=ja]").click();
    assert.equal(await page.locator("html").getAttribute("lang"), "ja", path);
    // The page that says that there is none has no address of its own to switch at.
    if (!path.endsWith("404.html")) assert.equal(page.url(), origin + path.replace(/^en/, "ja"));
  }
  await page.goto(origin + chooser);
  await page.locator("a[hreflang=ar]").click();
  assert.equal(page.url(), `${origin}ar/`);
  await context.close();
});
