// A picture of each kind of page in four languages, two widths, light and dark: for people to look at.
//   SITE=../../dist node screenshots.js [kind…]     -> target/screenshots/<kind>-<locale>-<width>-<scheme>.png
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { pages } from "./kinds.js";
import { launch, serve } from "./server.js";

const folder = path.join(import.meta.dirname, "../../target/screenshots");
const wanted = process.argv.slice(2);
const todo = pages(["en", "fr", "ar", "ja"]).filter(({ kind }) => wanted.length === 0 || wanted.includes(kind));

if (wanted.length === 0) await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const { origin, close } = await serve();
const browser = await launch();
let count = 0;

async function work() {
  const page = await browser.newPage({ reducedMotion: "reduce" });
  for (let next = todo.shift(); next; next = todo.shift()) {
    const { kind, locale, path: address } = next;
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(origin + address);
      for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: path.join(folder, `${kind}-${locale}-${width}-${colorScheme}.png`), fullPage: true, animations: "disabled" });
        count += 1;
      }
    }
  }
  await page.close();
}

await Promise.all([work(), work()]);
await browser.close();
close();
console.log(`${count} pictures in ${folder}`);
