// The site while it is edited, in a real browser: reloads, styles without a reload, mistakes over the page.
import assert from "node:assert/strict";
import { spawn, execFileSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { launch } from "./server.js";

const visavis = process.env.VISAVIS ?? path.resolve(import.meta.dirname, "../../target/debug/visavis");
const skip = existsSync(visavis) ? false : "build visavis first, or name it in VISAVIS";

let root;
let server;
let browser;
let origin;

before(async () => {
  if (skip) return;
  root = await mkdtemp(path.join(tmpdir(), "visavis-serve-"));
  execFileSync(visavis, ["init", root, "--template", "both"]);
  server = spawn(visavis, ["serve", "--root", root, "--port", "0"]);
  const lines = createInterface(server.stdout);
  for await (const line of lines) {
    origin = /http:\S+/.exec(line)?.[0];
    if (origin) break;
  }
  browser = await launch();
});

after(async () => {
  await browser?.close();
  server?.kill();
  if (server) await once(server, "exit");
  if (root) await rm(root, { recursive: true });
});

const file = (name) => path.join(root, name);

async function edit(name, from, to) {
  const text = await readFile(file(name), "utf8");
  assert.ok(text.includes(from), `${name} has no ${from}`);
  await writeFile(file(name), text.replace(from, to));
}

async function opened(address) {
  const context = await browser.newContext({ viewport: { width: 800, height: 300 } });
  const page = await context.newPage();
  const problems = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  await page.goto(`${origin}${address}`);
  return { page, problems, close: () => context.close() };
}

test("an edit is shown, and the page stays where it was", { skip }, async () => {
  const { page, problems, close } = await opened("en/git/merge/");
  await page.evaluate(() => scrollTo(0, 200));
  await edit("locales/en/git.ftl", "git-merge = Merge", "git-merge = Join");
  await page.waitForFunction(() => document.querySelector("h1")?.textContent.includes("Join"));
  await page.waitForFunction(() => scrollY > 150);
  assert.deepEqual(problems, []);
  await close();
});

test("styles change without a reload", { skip }, async () => {
  await mkdir(file("templates/assets"), { recursive: true });
  await writeFile(file("templates/assets/custom.css"), ":root { --probe: one }\n");
  const { page, problems, close } = await opened("en/");
  const says = (wanted) =>
    page.waitForFunction(
      (wanted) => getComputedStyle(document.documentElement).getPropertyValue("--probe").trim() === wanted,
      wanted,
    );
  await says("one");
  // Whatever reloads the page for the new file has done so.
  await page.waitForTimeout(1500);
  await page.evaluate(() => {
    globalThis.same = true;
  });
  await writeFile(file("templates/assets/custom.css"), ":root { --probe: two }\n");
  await says("two");
  assert.equal(await page.evaluate(() => globalThis.same), true, "the page was loaded anew");
  assert.deepEqual(problems, []);
  await close();
});

test("mistakes are shown over the page until they are mended", { skip }, async () => {
  const { page, close } = await opened("en/manual/install/");
  const shown = page.getByRole("dialog");
  await edit("content/git/commands.yaml", "confused_with: [rebase]", "confused_with: [rebsae]");
  await shown.waitFor();
  const text = await shown.textContent();
  assert.match(text, /error\[unknown-entry\]: there is no entry `rebsae`/);
  assert.match(text, /did you mean `rebase`\?/);
  const link = await shown.getByRole("link").first().getAttribute("href");
  assert.match(link, /^vscode:\/\/file\/.*commands\.yaml:\d+:\d+$/);
  // Behind them is the last good site, on pages that are opened now, too.
  await page.goto(`${origin}en/git/merge/`);
  await shown.waitFor();
  assert.match(await page.locator("h1").textContent(), /Join|Merge/);
  await edit("content/git/commands.yaml", "confused_with: [rebsae]", "confused_with: [rebase]");
  await shown.waitFor({ state: "detached" });
  await close();
});

test("the page of what is not there is the site's", { skip }, async () => {
  const { page, close } = await opened("fr/no/such/page/");
  assert.equal(await page.locator("html").getAttribute("lang"), "fr");
  await close();
});
