// The built site in a real browser, for the tests: a server that sends what a careful host sends, and what pages are held to.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before } from "node:test";
import path from "node:path";
import { chromium } from "playwright-core";

export const site = path.resolve(process.env.SITE ?? "../../dist");
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".json": "application/json", ".xml": "application/xml" };

/** Known once the tests run. */
export let browser;
export let origin;
let server;

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
        "content-security-policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
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

export async function open(url, options = {}) {
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

export async function assertAccessible(page, name) {
  // Axe is a tool of the test's, not of the page's: it is let past the page's policy.
  await page.evaluate(await readFile(axe, "utf8"));
  const { violations } = await page.evaluate(() => globalThis.axe.run(document));
  const shown = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).slice(0, 3).join(" | ")}`);
  assert.deepEqual(shown, [], name);
}

export async function assertFits(page, name) {
  const session = await page.context().newCDPSession(page);
  const { cssContentSize } = await session.send("Page.getLayoutMetrics");
  const { width } = page.viewportSize();
  assert.ok(cssContentSize.width <= width, `${name}: ${cssContentSize.width} > ${width}`);
}

/** Chooses a language from the header's menu, which is folded where there are many. */
export async function switchTo(page, name) {
  await page.locator(".languages summary").click();
  await page.locator("header").getByRole("link", { name, exact: true }).click();
}
