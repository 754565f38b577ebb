// The built site in a real browser, for the tests: what every page is held to, whatever a test opens it for.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, afterEach, before } from "node:test";
import { launch, serve, site } from "./server.js";

export { site };
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Known once the tests run. */
export let browser;
export let origin;
let close;
/** What went wrong in the pages of this test, of which a test may look at its own as well. */
let found = [];

before(async () => {
  browser = await launch();
  ({ origin, close } = await serve());
});

after(async () => {
  await browser?.close();
  close?.();
});

afterEach(() => {
  const problems = found.filter(({ text, expected }) => !expected?.test(text)).map(({ text }) => text);
  found = [];
  assert.deepEqual(problems, [], "an error on the console, a violation of the policy, or a request that failed");
});

/** Opens a page. What goes wrong in it fails the test, other than what is `expected`. */
export async function open(url, { expected, ...options } = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const problems = [];
  const note = (text) => {
    problems.push(text);
    found.push({ text, expected });
  };
  page.on("console", (message) => message.type() === "error" && note(`${message.text()} (${message.location().url})`));
  page.on("pageerror", (error) => note(String(error)));
  page.on("requestfailed", (request) => {
    // Leaving a page ends what it was still loading.
    const { errorText } = request.failure();
    if (errorText !== "net::ERR_ABORTED") note(`failed: ${request.url()}: ${errorText}`);
  });
  await page.exposeBinding("policyViolation", (_, text) => note(text));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
      globalThis.policyViolation(`policy: ${violatedDirective}: ${blockedURI} at ${sourceFile}:${lineNumber}`);
    });
  });
  await page.goto(url);
  return { context, page, problems };
}

/** Axe finds nothing; in dark colours as well, where only the rules that are about colours can find anything else. */
export async function assertAccessible(page, name, { dark = false } = {}) {
  // Axe is a tool of the test's, not of the page's: it is let past the page's policy.
  await page.evaluate(`globalThis.axe || (() => { ${axe} })()`);
  const run = async (values, scheme) => {
    const runOnly = values && { type: "rule", values };
    const { violations } = await page.evaluate((runOnly) => globalThis.axe.run(document, { resultTypes: ["violations"], ...(runOnly && { runOnly }) }), runOnly);
    const shown = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).slice(0, 3).join(" | ")}`);
    assert.deepEqual(shown, [], `${name} ${scheme}`);
  };
  await run(undefined, "");
  if (dark) {
    await page.emulateMedia({ colorScheme: "dark" });
    await run(["color-contrast", "link-in-text-block"], "in dark colours");
    await page.emulateMedia({ colorScheme: null });
  }
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
