// Axe finds nothing on any kind of page, in any language, light or dark.
import { test } from "node:test";
import { assertAccessible, open, origin } from "./browser.js";
import { locales, pages } from "./kinds.js";

for (const locale of locales) {
  test(`no accessibility violations, light and dark, ${locale}`, async () => {
    const { context, page } = await open("about:blank");
    for (const { kind, path } of pages([locale])) {
      if (kind === "chooser" && locale !== "en") continue;
      await page.goto(origin + path);
      await assertAccessible(page, path, { dark: true });
    }
    await context.close();
  });
}

test("no accessibility violations on a phone", async () => {
  const { context, page } = await open("about:blank", { viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true });
  for (const { path } of pages(["en", "ar"])) {
    await page.goto(origin + path);
    await assertAccessible(page, path);
  }
  await context.close();
});

for (const [name, media] of Object.entries({ "more contrast": { contrast: "more" }, "the reader's own colours": { forcedColors: "active" } })) {
  test(`no accessibility violations with ${name}`, async () => {
    const { context, page } = await open("about:blank", media);
    for (const { path } of pages(["en"])) {
      await page.goto(origin + path);
      await assertAccessible(page, path, { dark: true });
    }
    await context.close();
  });
}
