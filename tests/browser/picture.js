// Makes the picture that the README opens with, of the built site: SITE=../../dist node picture.js
import { readFile } from "node:fs/promises";
import path from "node:path";
import { launch, serve } from "./server.js";

const to = path.join(import.meta.dirname, "../../docs/comparison.png");

/** What a picture may take in a repository. */
const MOST = 150 * 1024;

const { origin, close } = await serve();
const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: "light", reducedMotion: "reduce" });
await page.goto(`${origin}en/websocket/1006-vs-1007/`, { waitUntil: "networkidle" });
await page.screenshot({ path: to, animations: "disabled" });
await browser.close();
close();
const { length } = await readFile(to);
if (length > MOST) throw new Error(`${to} has ${length} bytes`);
console.log(`${to}: ${length} bytes`);
