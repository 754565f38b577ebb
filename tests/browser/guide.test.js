// Decision guides: without a script, one question at a time.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, open, origin } from "./browser.js";

test("the answers of a guide lead to their nodes, without JavaScript", async () => {
  const { context, page } = await open(`${origin}en/guides/websocket-closed/`, { javaScriptEnabled: false });
  const nodes = page.locator(".node");
  const visible = page.locator(".node:visible");
  const all = await nodes.count();
  assert.ok(all > 5);
  assert.equal(await visible.count(), all);
  const answers = await page.locator(".answers a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  for (const answer of answers) {
    assert.equal(await page.locator(`.node${answer}`).count(), 1, answer);
  }
  // Down to an outcome, one node at a time.
  for (let depth = 0; (await visible.first().locator(".answers a").count()) > 0; depth++) {
    assert.ok(depth < all);
    const link = visible.first().locator(".answers a").first();
    const to = await link.getAttribute("href");
    assert.ok((await link.boundingBox()).height >= 44, to);
    await link.click();
    assert.ok(page.url().endsWith(to));
    assert.equal(await visible.count(), 1, to);
    assert.equal(`#${await visible.first().getAttribute("id")}`, to);
  }
  await page.emulateMedia({ media: "print" });
  assert.equal(await visible.count(), all);
  await page.emulateMedia({ media: "screen" });
  await page.reload();
  assert.equal(await visible.count(), 1);
  await visible.first().locator(".back a").last().click();
  assert.equal(await visible.count(), all);
  await context.close();
});

test("a guide at one of its nodes is accessible", async () => {
  for (const locale of ["en", "fr"]) {
    const { context, page, problems } = await open(`${origin}${locale}/guides/websocket-closed/`);
    await page.locator(".answers a").first().click();
    await assertAccessible(page, page.url());
    assert.deepEqual(problems, []);
    await context.close();
  }
});
