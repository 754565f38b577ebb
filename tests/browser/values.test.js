// What visavis writes of numbers, days and lists is what the browser's own `Intl` writes, from the same CLDR.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";

let browser;

before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
  });
});

after(() => browser?.close());

// Where a browser's CLDR and that of ICU4X are of different years: https://cldr.unicode.org/downloads says what changed.
const between = {
  list: new Set(["he", "hi"]),
  day: new Set(["cs", "da", "eu", "fa", "hi", "ko", "pt-PT", "ru", "sk", "sl", "sr", "sr-Latn", "th", "uk", "vi", "zh-TW"]),
};

test("numbers, units, days and lists are those of Intl", async () => {
  const text = await readFile(new URL("../golden/values.jsonl", import.meta.url), "utf8");
  const lines = text.trim().split("\n").map((line) => JSON.parse(line));
  const page = await browser.newPage();
  const expected = await page.evaluate((cases) => cases.map(([tag, kind, options, written]) => {
    const made = {
      number: () => new Intl.NumberFormat(tag, options),
      list: () => new Intl.ListFormat(tag, options),
      day: () => new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" }),
    };
    const format = made[kind]();
    // A browser that does not have a language has nothing to say of it.
    if (format.resolvedOptions().locale.split("-")[0] !== tag.split("-")[0]) return null;
    return written.map(([value]) => [value, format.format(kind === "day" ? new Date(value) : value)]);
  }), lines);
  let compared = 0;
  for (const [at, [tag, kind, options, written]] of lines.entries()) {
    if (expected[at] === null || between[kind]?.has(tag)) continue;
    assert.deepEqual(written, expected[at], `${tag} ${kind} ${JSON.stringify(options)}`);
    compared += 1;
  }
  assert.ok(compared > 0.9 * lines.length, `${compared} of ${lines.length} were compared`);
});
