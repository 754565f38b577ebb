// The list of a collection: filters and order by a script, kept in the address.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, assertFits, open, origin } from "./browser.js";

const shown = (page) => page.locator(".entries li:visible .code").allTextContents();
const ready = (page) => page.locator(".filter form").waitFor();

for (const width of [360, 1280]) {
  test(`codes are filtered by keyboard, and how many are left is said, at ${width} pixels`, async () => {
    const { context, page, problems } = await open(`${origin}en/http/`, { viewport: { width, height: 800 } });
    const all = await shown(page);
    assert.ok(all.length > 60);
    await page.locator(".filter summary").focus();
    await page.keyboard.press("Enter");
    await ready(page);
    const status = page.locator(".filter [role=status]");
    assert.equal(await status.textContent(), `${all.length} codes`);
    await page.keyboard.press("Tab");
    // The first list is that of the groups.
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    assert.equal(await page.locator("select[name=status]").evaluate((list) => list === document.activeElement), true);
    await page.locator("select[name=group]").selectOption("");
    await page.locator("select[name=status]").selectOption("unofficial");
    const some = await shown(page);
    assert.ok(some.length > 10 && some.length < all.length, `${some.length}`);
    assert.equal(await status.textContent(), `${some.length} codes`);
    assert.equal(new URL(page.url()).search, "?status=unofficial");
    // Groups that have nothing left are gone with their headings.
    assert.ok((await page.locator("section.group:visible").count()) < (await page.locator("section.group").count()));
    await assertAccessible(page, page.url());
    await assertFits(page, page.url());
    await page.locator(".filter button").focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(`${origin}en/http/`);
    assert.deepEqual(await shown(page), all);
    assert.deepEqual(problems, []);
    await context.close();
  });
}

test("what was chosen is in the address, in each language", async () => {
  for (const [locale, none] of [["en", "No code fits these filters."], ["fr", "Aucun code ne correspond à ces filtres."]]) {
    const { context, page, problems } = await open(`${origin}${locale}/websocket/?sent-on-wire=no&sort=name`);
    await ready(page);
    assert.equal(await page.locator("select[name=sent-on-wire]").inputValue(), "no");
    const codes = await shown(page);
    assert.ok(codes.includes("1006") && !codes.includes("1000"), `${codes}`);
    const names = await page.locator(".entries li:visible .name").allTextContents();
    assert.deepEqual(names, [...names].sort(new Intl.Collator(locale).compare));
    await page.locator("select[name=sender]").selectOption("server");
    assert.equal(await page.locator(".filter [role=status]").textContent(), none);
    await page.reload();
    await ready(page);
    assert.equal(await page.locator("select[name=sender]").inputValue(), "server");
    assert.deepEqual(problems, []);
    await context.close();
  }
});

test("sorted by a fact, codes stand under its values, each once", async () => {
  const { context, page } = await open(`${origin}en/websocket/?sort=reconnect`);
  await ready(page);
  const codes = await page.locator(".entries li .code").allTextContents();
  const visible = await shown(page);
  assert.equal(visible.length, codes.length);
  assert.equal(new Set(visible).size, visible.length);
  const headings = await page.locator(".filter + div h2:visible").allTextContents();
  assert.ok(headings.length > 2 && new Set(headings).size === headings.length, `${headings}`);
  await page.locator("select[name=sort]").selectOption("");
  assert.deepEqual(await shown(page), [...visible].sort());
  await context.close();
});

test("without JavaScript the list is whole and nothing offers to filter it", async () => {
  const { context, page } = await open(`${origin}en/http/?status=unofficial`, { javaScriptEnabled: false });
  assert.equal(await page.locator(".filter").isVisible(), false);
  assert.equal((await shown(page)).length, await page.locator(".entries li").count());
  await context.close();
});

test("facts are loaded when they are asked for", async () => {
  const requests = [];
  const { context, page } = await open("about:blank");
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(`${origin}en/http/`);
  assert.equal(requests.some((url) => url.endsWith("data.json")), false);
  await page.locator(".filter summary").click();
  await ready(page);
  assert.equal(requests.filter((url) => url.endsWith("data.json")).length, 1);
  await context.close();
});
