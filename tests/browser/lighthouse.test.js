// Lighthouse, as for a phone: the full score for each kind of page, and nothing that moves while a page loads.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import * as constants from "lighthouse/core/config/constants.js";
import { kinds } from "./kinds.js";
import { executablePath, flags, serve } from "./server.js";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

/** Pages that ask search engines to leave them out: of these Lighthouse says that it is so, which is meant. */
const LEFT_OUT = ["not-found", "comparison-derived"];

/** How often a page may be loaded until it has the full score: a busy machine is slow for reasons of its own. */
const RUNS = 4;

/** What performance may come to where no run has the full score: less is no noise of the machine any more. */
const NOISE = 0.95;

/**
 * Lighthouse takes a machine to be four times as fast as a phone, as one with this benchmark index is. Where it measures less,
 * the next run takes the machine for what it is (its documentation on throttling asks for that).
 */
const FAST = 1700;
const SLOWDOWN = 4;

let chrome;
let origin;
let close;

before(async () => {
  ({ origin, close } = await serve());
  chrome = await launch({ chromePath: executablePath, chromeFlags: [...flags, "--headless=new"] });
});

after(() => {
  chrome?.kill();
  close?.();
});

/** What keeps a page from the full score: nothing, one hopes. */
async function faults(url, leftOut, cpuSlowdownMultiplier, last) {
  const { lhr } = await lighthouse(url, {
    port: chrome.port, logLevel: "error", output: "json", onlyCategories: CATEGORIES,
    throttling: { ...constants.throttling.mobileSlow4G, cpuSlowdownMultiplier },
  });
  if (lhr.runtimeError) return { faults: [`${lhr.runtimeError.code}: ${lhr.runtimeError.message}`], slowdown: cpuSlowdownMultiplier };
  const faults = [];
  for (const category of CATEGORIES) {
    const { score, auditRefs } = lhr.categories[category];
    const missed = auditRefs.filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 1 && !(leftOut && id === "is-crawlable"));
    // Performance is a curve: an audit may be a little short of 1 where the whole is 100.
    const least = category === "performance" && last ? NOISE : 1;
    const full = category === "performance" || missed.length > 0 ? score >= least : score === 1 || leftOut;
    if (!full) faults.push(`${category} ${Math.round(score * 100)}: ${missed.map(({ id }) => `${id} ${lhr.audits[id].displayValue ?? ""} ${JSON.stringify(lhr.audits[id].details?.items?.slice(0, 2) ?? "").slice(0, 300)}`).join("; ")}`);
  }
  const shift = lhr.audits["cumulative-layout-shift"].numericValue;
  if (shift !== 0) faults.push(`layout shift ${shift}`);
  const errors = lhr.audits["errors-in-console"].score;
  if (errors !== 1 && errors !== null) faults.push("errors on the console");
  const slowdown = Math.min(SLOWDOWN, Math.max(1, (SLOWDOWN * lhr.environment.benchmarkIndex) / FAST));
  return { faults, slowdown };
}

for (const [kind, path] of [
  ["chooser", "?choose"],
  ...Object.entries(kinds).map(([kind, path]) => [kind, `en/${path}`]),
  ["comparison", "ar/websocket/1006-vs-1007/"], ["entry", "ja/websocket/1006/"],
]) {
  test(`the full score: ${kind}, ${path}`, async () => {
    let result = { faults: ["not run"], slowdown: SLOWDOWN };
    for (let run = 0; run < RUNS && result.faults.length > 0; run += 1) {
      result = await faults(origin + path, LEFT_OUT.includes(kind), result.slowdown, run === RUNS - 1);
    }
    assert.deepEqual(result.faults, []);
  });
}
