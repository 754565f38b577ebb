// The reader's language: the root leads to it, the menu keeps the page and the place on it.
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { test } from "node:test";
import path from "node:path";
import { browser, open, origin, site, switchTo } from "./browser.js";

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
  const { context, page, problems } = await open(`${origin}en/guides/websocket-closed/`, { expected: /404/ });
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
