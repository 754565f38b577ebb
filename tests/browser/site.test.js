// The built site in a real browser: reads without JavaScript, fits a phone, has no accessibility violations, works from a disk.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const site = path.resolve(process.env.SITE ?? "../../dist");
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const pages = [
  "index.html",
  "404.html",
  ...["en", "fr"].flatMap((locale) => [
    `${locale}/index.html`,
    `${locale}/websocket/index.html`,
    `${locale}/websocket/1006/index.html`,
    `${locale}/websocket/1006-vs-1007/index.html`,
    `${locale}/websocket/1002-vs-1008/index.html`,
    `${locale}/compare/websocket-1013-vs-http-503/index.html`,
    `${locale}/pages/websocket-rules/index.html`,
  ]),
];
const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml" };

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
  page.on("requestfailed", (request) => problems.push(`failed: ${request.url()}`));
  await page.goto(url);
  return { context, page, problems };
}

for (const colorScheme of ["light", "dark"]) {
  test(`no accessibility violations, ${colorScheme}`, async () => {
    for (const name of pages) {
      const { context, page, problems } = await open(origin + name, { colorScheme });
      // Axe is a tool of the test's, not of the page's: it is let past the page's policy.
      const source = await readFile(axe, "utf8");
      await page.evaluate(source);
      const { violations } = await page.evaluate(() => globalThis.axe.run(document));
      const shown = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).slice(0, 3).join(" | ")}`);
      assert.deepEqual(shown, [], name);
      assert.deepEqual(problems, [], name);
      await context.close();
    }
  });
}

for (const width of [360, 768, 1280, 1600]) {
  test(`nothing sticks out at ${width} pixels`, async () => {
    for (const name of pages) {
      const { context, page } = await open(origin + name, { viewport: { width, height: 800 }, javaScriptEnabled: false });
      const session = await context.newCDPSession(page);
      const { cssContentSize } = await session.send("Page.getLayoutMetrics");
      assert.ok(cssContentSize.width <= width, `${name}: ${cssContentSize.width} > ${width}`);
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
  const { context, page, problems } = await open(origin);
  await page.getByRole("link", { name: "français" }).click();
  assert.equal(await page.locator("html").getAttribute("lang"), "fr");
  await page.locator("main a[href$='/1006-vs-1007/']").first().click();
  assert.match(await page.title(), /^WebSocket 1006 Fermeture anormale vs 1007 /);
  await page.getByRole("link", { name: "English" }).click();
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
  const { context, page, problems } = await open(pathToFileURL(path.join(site, "index.html")).href);
  await page.getByRole("link", { name: "English" }).click();
  await page.locator("main a[href*='1006-vs-1007']").first().click();
  assert.match(await page.title(), /1006/);
  assert.ok(page.url().endsWith("/en/websocket/1006-vs-1007/index.html"));
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
