// Finding without a server: the search dialog, by keyboard alone, in each language, and what it looks things up in.
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { test } from "node:test";
import path from "node:path";
import { assertAccessible, assertFits, open, origin, site } from "./browser.js";

/** The finder of a locale's index, as the dialog has it. */
async function finder(locale, versus = "{a} vs {b}") {
  const files = await readdir(path.join(site, "assets"));
  const module = await import(path.join(site, "assets", files.find((file) => /^find\..*\.js$/.test(file))));
  const index = JSON.parse(await readFile(path.join(site, locale, "search.json"), "utf8"));
  return module.finder(index, locale, versus);
}

/** Opens the dialog and types. */
async function ask(page, query) {
  await page.keyboard.press("/");
  await page.locator("dialog input").waitFor();
  await page.keyboard.insertText(query);
  await page.locator("dialog [role=option]").first().waitFor();
}

for (const locale of ["en", "fr"]) {
  test(`what readers type leads where they mean, ${locale}`, async () => {
    const find = await finder(locale);
    const first = (query) => {
      const { go, compare } = find(query);
      return { go: go[0]?.href, compare: compare[0]?.href };
    };
    for (const [query, href] of [
      ["1006", "websocket/1006/"], ["  1006 ", "websocket/1006/"], ["１００６", "websocket/1006/"], ["404", "http/404/"], ["http 404", "http/404/"], ["sip 404", "sip/404/"],
      ["CloseAbnormalClosure", "websocket/1006/"], ["closeabnormal", "websocket/1006/"], ["CLOSE_PROTOCOL_ERROR", "websocket/1002/"],
      ["unavailable", "grpc/unavailable/"], ["deadline exceeded", "grpc/deadline-exceeded/"], ["grpc 14", "grpc/unavailable/"],
      ["SIGKILL", "exit/137/"], ["X.1.1", "smtp-enhanced/x-1-1/"], ["Too Many Requests", "http/429/"],
    ]) {
      assert.equal(first(query).go, href, query);
    }
    for (const [query, href] of [
      ["1006 1007", "websocket/1006-vs-1007/"], ["1007 1006", "websocket/1006-vs-1007/"], ["1006 vs 1007", "websocket/1006-vs-1007/"],
      ["1006/1007", "websocket/1006-vs-1007/"], ["websocket 1006 1007", "websocket/1006-vs-1007/"], ["401 403", "http/401-vs-403/"],
      ["503 1013", "compare/websocket-1013-vs-http-503/"], ["UNAVAILABLE 503", "compare/grpc-unavailable-vs-http-503/"],
      ["grpc unavailable vs http 503", "compare/grpc-unavailable-vs-http-503/"], ["the difference of 401 and 403, please", "http/401-vs-403/"],
      // Two that nobody compared are composed.
      ["http 200 websocket 1000", "compare/?a=websocket%2F1000&b=http%2F200"],
    ]) {
      assert.equal(first(query).compare, href, query);
    }
    assert.deepEqual(find("zzzz"), { go: [], compare: [] });
    assert.deepEqual(find(" , "), { go: [], compare: [] });
  });
}

test("words of each language find codes, whatever their accents and case", async () => {
  const english = await finder("en");
  const french = await finder("fr");
  for (const [find, query, href] of [
    [english, "abnormal", "websocket/1006/"], [english, "ABNORMAL Closure", "websocket/1006/"], [english, "teapot", "http/418/"],
    [french, "fermeture anormale", "websocket/1006/"], [french, "FERMETURE ANORMALE", "websocket/1006/"],
    [french, "delai requete", "http/408/"], [french, "délai requête", "http/408/"],
    // The registry's name stays known where it is translated.
    [french, "abnormal closure", "websocket/1006/"],
  ]) {
    assert.equal(find(query).go[0]?.href, href, query);
  }
  assert.ok(english("redirect").go.some(({ href }) => href === "guides/which-redirect/"));
  assert.ok(english("close frame").go.some(({ href }) => href === "glossary/#close-frame"));
  assert.equal(english("did a close frame reach you").compare[0].href, "websocket/1006-vs-1007/");
  assert.equal(english("websocket").go[0].href, "websocket/");
});

test("languages without spaces are found by their words", async () => {
  const files = await readdir(path.join(site, "assets"));
  const { finder, fold, words } = await import(path.join(site, "assets", files.find((file) => /^find\..*\.js$/.test(file))));
  assert.deepEqual(words("1006と1007", "ja"), ["1006", "と", "1007"]);
  // A mark that makes another letter is no accent.
  assert.notEqual(fold("か"), fold("が"));
  assert.equal(fold("Éléphant"), "elephant");
  assert.equal(fold("١٠٠٦"), "1006");
  const entry = (code, name) => ({ code, name, pairs: [] });
  const index = {
    collections: [{ id: "websocket", label: "WebSocket", entries: [{ ...entry("1006", "異常クローズ"), pairs: [1, 1] }, entry("1007", "フレームペイロードデータが無効")] }],
    comparisons: [], pages: [], kinds: {},
  };
  const find = finder(index, "ja", "{a}と{b}");
  for (const query of ["異常", "クローズ", "異常クローズ", "異常なクローズ"]) {
    assert.equal(find(query).go[0]?.href, "websocket/1006/", query);
  }
  assert.equal(find("ペイロード").go[0]?.href, "websocket/1007/");
  assert.equal(find("1006と1007").compare[0]?.href, "websocket/1006-vs-1007/");
});

test("every address of the index is there", async () => {
  for (const locale of ["en", "fr"]) {
    const { comparisons, pages } = JSON.parse(await readFile(path.join(site, locale, "search.json"), "utf8"));
    for (const { href } of [...comparisons, ...pages]) {
      await readFile(path.join(site, locale, href.split("#")[0], "index.html"));
    }
  }
});

for (const width of [360, 1280]) {
  test(`by keyboard alone, a code and a pair are two keystrokes away at ${width} pixels`, async () => {
    const { context, page, problems } = await open(`${origin}en/http/404/`, { viewport: { width, height: 640 } });
    const requests = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.keyboard.press("Control+k");
    const input = page.locator("dialog input");
    await input.waitFor();
    assert.ok(await input.evaluate((input) => input === document.activeElement));
    assert.ok(requests.some((url) => url.endsWith("/en/search.json")), "the index is fetched when the dialog opens");
    await assertAccessible(page, "the empty dialog");
    await page.keyboard.type("1006 1007");
    const options = page.locator("dialog [role=option]");
    await options.first().waitFor();
    assert.equal(await options.first().getAttribute("aria-selected"), "true");
    assert.equal(await input.getAttribute("aria-activedescendant"), await options.first().getAttribute("id"));
    assert.equal(await input.getAttribute("aria-expanded"), "true");
    await assertAccessible(page, "the dialog");
    await assertFits(page, "the dialog");
    const box = await page.locator("dialog").boundingBox();
    assert.ok(box.x >= 0 && box.x + box.width <= width && box.y + box.height <= 640, JSON.stringify(box));
    await page.keyboard.press("ArrowDown");
    assert.equal(await options.nth(1).getAttribute("aria-selected"), "true");
    assert.equal(await options.nth(0).getAttribute("aria-selected"), "false");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    assert.equal(await options.last().getAttribute("aria-selected"), "true");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${origin}en/websocket/1006-vs-1007/`);
    await page.keyboard.press("/");
    await input.waitFor();
    await page.keyboard.type("404");
    await options.first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(`${origin}en/http/404/`);
    assert.deepEqual(problems, []);
    await context.close();
  });
}

test("the index is fetched only when it is needed, and once", async () => {
  const { context, page, problems } = await open(`${origin}en/websocket/`);
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.waitForTimeout(300);
  assert.deepEqual(requests.filter((url) => /search|find/.test(url)), []);
  await ask(page, "1006");
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("dialog").isVisible(), false);
  assert.ok(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.id === "find"));
  await page.locator("header .find").click();
  await page.locator("dialog [role=option]").first().waitFor();
  assert.equal(requests.filter((url) => url.endsWith("search.json")).length, 1);
  await page.keyboard.press("Escape");
  assert.ok(await page.locator("header .find").evaluate((button) => button === document.activeElement));
  assert.deepEqual(problems, []);
  await context.close();
});

test("what is found is announced, and so is that nothing is", async () => {
  const { context, page } = await open(`${origin}fr/`);
  await ask(page, "1006");
  const status = page.locator("dialog [role=status]");
  assert.match(await status.textContent(), /^Résultats \d+$/);
  await page.locator("dialog input").fill("zzzz");
  await page.locator("dialog p:visible").filter({ hasText: "Aucun résultat." }).first().waitFor();
  assert.equal(await status.textContent(), "Aucun résultat.");
  assert.equal(await page.locator("dialog [role=option]").count(), 0);
  await assertAccessible(page, "nothing found");
  await context.close();
});

test("a slash that is typed into a field is a slash", async () => {
  const { context, page } = await open(`${origin}en/compare/`);
  await page.locator("select[name=a]").focus();
  await page.keyboard.press("/");
  await page.waitForTimeout(200);
  assert.equal(await page.locator("dialog").count(), 0);
  await context.close();
});

test("browsers that search the site lead to its search", async () => {
  const { context, page, problems } = await open(`${origin}fr/websocket/1006/`);
  const href = await page.locator("link[rel=search]").evaluate((link) => link.href);
  const description = await page.evaluate(async (href) => (await fetch(href)).text(), href);
  const template = /template="([^"]*)"/.exec(description)[1];
  const there = new URL(template.replace("{searchTerms}", encodeURIComponent("1006 1007")));
  await page.goto(origin + there.pathname.replace(/^.*?(?=fr\/)/, "") + there.search);
  await page.locator("dialog [role=option]").first().waitFor();
  assert.equal(await page.locator("dialog input").inputValue(), "1006 1007");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${origin}fr/websocket/1006-vs-1007/`);
  assert.deepEqual(problems, []);
  await context.close();
});

test("an index that does not come leaves the page as it was", async () => {
  const { context, page } = await open(`${origin}en/websocket/1006/`, { expected: /search\.json/ });
  await page.route("**/search.json", (route) => route.abort());
  await page.keyboard.press("/");
  await page.locator("dialog input").waitFor();
  await page.keyboard.type("1006");
  await page.keyboard.press("Escape");
  await page.unroute("**/search.json");
  await page.keyboard.press("/");
  await page.locator("dialog [role=option]").first().waitFor();
  await context.close();
});

test("without JavaScript there is no search, and no button that does nothing", async () => {
  const { context, page } = await open(`${origin}en/?q=1006`, { javaScriptEnabled: false });
  assert.equal(await page.locator(".find").first().isVisible(), false);
  assert.equal(await page.locator("h1").isVisible(), true);
  await context.close();
});
