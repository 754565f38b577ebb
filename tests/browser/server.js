// The built site as a careful host sends it, and the browser that visits it.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";

export const site = path.resolve(process.env.SITE ?? path.join(import.meta.dirname, "../../dist"));
export const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
export const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];

const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".json": "application/json", ".xml": "application/xml" };

/** What a careful host sends: nothing inline may be needed, nothing of another host, and no form is sent anywhere. */
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** Serves the site on a free port: the origin with a slash at its end, and how to stop. */
export async function serve() {
  const server = createServer(async (request, response) => {
    let name = decodeURIComponent(new URL(request.url, "http://x").pathname);
    if (name.endsWith("/")) name += "index.html";
    let status = 200;
    const body = await readFile(path.join(site, path.normalize(name))).catch(() => {
      status = 404;
      name = "404.html";
      return readFile(path.join(site, name));
    });
    const compressed = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
    response.writeHead(status, {
      "content-type": types[path.extname(name)] ?? "application/octet-stream",
      "content-security-policy": policy,
      vary: "accept-encoding",
      // Names in assets/ carry a hash of what they hold.
      "cache-control": name.startsWith("/assets/") ? "max-age=31536000, immutable" : "no-cache",
      ...(compressed && { "content-encoding": "gzip" }),
    });
    response.end(compressed ? gzipSync(body) : body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return { origin: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

export const launch = () => chromium.launch({ executablePath, args: flags });
