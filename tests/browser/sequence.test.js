// Drawings of sequences: their labels, and how two of them stand.
import assert from "node:assert/strict";
import { test } from "node:test";
import { open, origin } from "./browser.js";

const sequences = ["websocket/1006/", "websocket/1006-vs-1007/", "compare/websocket-1013-vs-http-503/"];

for (const width of [360, 1280]) {
  test(`the labels of a drawing are whole and apart at ${width} pixels`, async () => {
    for (const name of ["en", "fr"].flatMap((locale) => sequences.map((name) => `${locale}/${name}`))) {
      const { context, page } = await open(origin + name, { viewport: { width, height: 800 } });
      const wrong = await page.locator(".sequence svg").evaluateAll((drawings) => {
        assertSome(drawings);
        return drawings.flatMap((drawing) => {
          const room = drawing.getBoundingClientRect();
          const texts = [...drawing.querySelectorAll("text")].map((text) => [text.textContent, text.getBoundingClientRect()]);
          const cut = texts.filter(([, box]) => box.left < room.left || box.right > room.right || room.right > innerWidth);
          const covered = texts.filter(([, box], at) =>
            // The boxes of two lines of one label may touch: their letters do not.
            texts.some(([, other], place) => place > at && box.left < other.right && other.left < box.right &&
              Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 2));
          return [...cut, ...covered].map(([text]) => text);
        });
        function assertSome(found) {
          if (found.length === 0) throw new Error("no drawing");
        }
      });
      assert.deepEqual(wrong, [], name);
      await context.close();
    }
  });
}

test("two drawings stand side by side where there is room", async () => {
  for (const [width, beside] of [[1280, true], [800, false]]) {
    const { context, page } = await open(`${origin}en/websocket/1006-vs-1007/`, { viewport: { width, height: 800 } });
    const boxes = await Promise.all([0, 1].map((at) => page.locator(".sequence svg").nth(at).boundingBox()));
    assert.equal(boxes[0].y === boxes[1].y, beside, `${width}`);
    await context.close();
  }
});
