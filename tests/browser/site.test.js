// The built site in a real browser: reads without JavaScript, fits a phone, has no accessibility violations, works from a
// disk. What scripts add is tried here too: comparing any two codes, copying a name, the header's menus, the reader's language.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { readFile, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const site = path.resolve(process.env.SITE ?? "../../dist");
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
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
  ]),
];
const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".json": "application/json" };

const sequences = ["websocket/1006/", "websocket/1006-vs-1007/", "compare/websocket-1013-vs-http-503/"];

let browser;
let server;
let origin;

before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync"],
  });
  server = createServer(async (request, response) => {
    let name = decodeURIComponent(new URL(request.url, "http://x").pathname);
    if (name.endsWith("/")) name += "index.html";
    try {
      const body = await readFile(path.join(site, path.normalize(name)));
      response.writeHead(200, {
        "content-type": types[path.extname(name)] ?? "application/octet-stream",
        // What a careful host sends: nothing inline may be needed.
        "content-security-policy": "default-src 'self'",
      });
      response.end(body);
    } catch {
      response.writeHead(404, { "content-type": types[".html"] });
      response.end(await readFile(path.join(site, "404.html")));
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${server.address().port}/`;
});

after(async () => {
  await browser?.close();
  server?.close();
});

async function open(url, options = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const problems = [];
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("requestfailed", (request) => {
    // Leaving a page ends what it was still loading.
    const { errorText } = request.failure();
    if (errorText !== "net::ERR_ABORTED") problems.push(`failed: ${request.url()}: ${errorText}`);
  });
  await page.goto(url);
  return { context, page, problems };
}

async function assertAccessible(page, name) {
  // Axe is a tool of the test's, not of the page's: it is let past the page's policy.
  await page.evaluate(await readFile(axe, "utf8"));
  const { violations } = await page.evaluate(() => globalThis.axe.run(document));
  const shown = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).slice(0, 3).join(" | ")}`);
  assert.deepEqual(shown, [], name);
}

async function assertFits(page, name) {
  const session = await page.context().newCDPSession(page);
  const { cssContentSize } = await session.send("Page.getLayoutMetrics");
  const { width } = page.viewportSize();
  assert.ok(cssContentSize.width <= width, `${name}: ${cssContentSize.width} > ${width}`);
}

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

/** Chooses a language from the header's menu, which is folded where there are many. */
async function switchTo(page, name) {
  await page.locator(".languages summary").click();
  await page.locator("header").getByRole("link", { name, exact: true }).click();
}

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

/** Where the root leads a reader whose browser asks for some languages: the path below it. */
async function leadsTo(languages, url = origin, before = () => {}) {
  const context = await browser.newContext();
  await context.addInitScript((languages) => Object.defineProperty(navigator, "languages", { get: () => languages }), languages);
  await context.addInitScript(before);
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  const found = page.url().slice(origin.length);
  await context.close();
  return found;
}

test("the root leads to the reader's language, and is there where there is none", async () => {
  assert.equal(await leadsTo(["fr-CA", "en"]), "fr/");
  assert.equal(await leadsTo(["tlh", "en-GB"]), "en/");
  assert.equal(await leadsTo(["tlh"]), "");
  assert.equal(await leadsTo(["fr"], `${origin}?choose`), "?choose");
  // Where the browser lets nothing be kept or read.
  const refuse = () => Object.defineProperty(window, "localStorage", { get: () => { throw new Error("no"); } });
  assert.equal(await leadsTo(["fr"], origin, refuse), "fr/");
});

test("without JavaScript the root lists the languages", async () => {
  const { context, page } = await open(origin, { javaScriptEnabled: false, locale: "fr" });
  assert.equal(page.url(), origin);
  assert.ok(await page.getByRole("link", { name: "français" }).isVisible());
  await context.close();
});

test("the chosen language is kept, and going back leads to where the reader came from", async () => {
  const { context, page, problems } = await open(`${origin}en/websocket/`, { locale: "en-US" });
  await page.goto(origin);
  await page.waitForURL(`${origin}en/`);
  await page.goBack();
  assert.equal(page.url(), `${origin}en/websocket/`);
  await switchTo(page, "français");
  assert.equal(page.url(), `${origin}fr/websocket/`);
  await page.goto(origin);
  await page.waitForURL(`${origin}fr/`);
  // Nothing is forced: an address in another language, and the list, are where they are.
  await page.goto(`${origin}en/`);
  assert.equal(page.url(), `${origin}en/`);
  await page.goto(`${origin}?choose`);
  await page.getByRole("link", { name: "English" }).click();
  await page.goto(origin);
  await page.waitForURL(`${origin}en/`);
  assert.deepEqual(problems, []);
  await context.close();
});

test("the switcher keeps the page and the place on it", async () => {
  const { context, page, problems } = await open(`${origin}en/guides/websocket-closed/`);
  await page.locator(".answers a").first().click();
  const { hash } = new URL(page.url());
  assert.notEqual(hash, "");
  await switchTo(page, "français");
  assert.equal(page.url(), `${origin}fr/guides/websocket-closed/${hash}`);
  await page.goto(`${origin}en/no/such/page/#facts`);
  await switchTo(page, "français");
  assert.equal(page.url(), `${origin}fr/`);
  assert.deepEqual(problems.filter((problem) => !problem.includes("404")), []);
  await context.close();
});

test("languages are matched as Project Fluent does", async () => {
  const cases = JSON.parse(await readFile("negotiation.json", "utf8"));
  const name = (await readdir(path.join(site, "assets"))).find((name) => /^choose\..*js$/.test(name));
  const { context, page, problems } = await open(`${origin}en/`);
  const found = await page.evaluate(async ([url, cases]) => {
    const { negotiate } = await import(url);
    return cases.map(({ requested, available }) => negotiate(requested, available));
  }, [`${origin}assets/${name}`, cases]);
  assert.ok(cases.length > 30);
  for (const [at, { requested, available, expected }] of cases.entries()) {
    assert.equal(found[at], expected, `${requested} of ${available}`);
  }
  assert.deepEqual(problems, []);
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
  test(`the labels of a drawing are whole and apart at ${width} pixels`, async () => {
    for (const name of ["en", "fr"].flatMap((locale) => sequences.map((name) => `${locale}/${name}`))) {
      const { context, page } = await open(origin + name, { viewport: { width, height: 800 } });
      const wrong = await page.locator(".sequence svg").evaluateAll((drawings) => {
        assertSome(drawings);
        return drawings.flatMap((drawing) => {
          const room = drawing.getBoundingClientRect();
          const texts = [...drawing.querySelectorAll("text")].map((text) => [text.textContent, text.getBoundingClientRect()]);
          const cut = texts.filter(([, box]) => box.left < room.left || box.right > room.right || room.right > innerWidth);
          const covered = texts.filter(([, box], at) =>
            // The boxes of two lines of one label may touch: their letters do not.
            texts.some(([, other], place) => place > at && box.left < other.right && other.left < box.right &&
              Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 2));
          return [...cut, ...covered].map(([text]) => text);
        });
        function assertSome(found) {
          if (found.length === 0) throw new Error("no drawing");
        }
      });
      assert.deepEqual(wrong, [], name);
      await context.close();
    }
  });
}

test("two drawings stand side by side where there is room", async () => {
  for (const [width, beside] of [[1280, true], [800, false]]) {
    const { context, page } = await open(`${origin}en/websocket/1006-vs-1007/`, { viewport: { width, height: 800 } });
    const boxes = await Promise.all([0, 1].map((at) => page.locator(".sequence svg").nth(at).boundingBox()));
    assert.equal(boxes[0].y === boxes[1].y, beside, `${width}`);
    await context.close();
  }
});

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
