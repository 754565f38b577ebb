// One page of each kind, in each language: what all tests of the whole site go through.

export const locales = ["en", "fr", "de", "es", "pt-BR", "ja", "zh-Hans", "ko", "ar"];

/** A kind's name, and the path of such a page below its locale. */
export const kinds = {
  home: "",
  collection: "http/",
  entry: "websocket/1006/",
  "entry-with-matrix": "http/404/",
  comparison: "websocket/1006-vs-1007/",
  "comparison-derived": "websocket/1002-vs-1008/",
  "comparison-across": "compare/websocket-1013-vs-http-503/",
  set: "websocket/1005-vs-1006-vs-1015/",
  picker: "compare/",
  guide: "guides/websocket-closed/",
  glossary: "glossary/",
  page: "pages/websocket-rules/",
  "not-found": "404.html",
};

/** The manual is in these two alone. */
export const documents = {
  "document-start": "manual/",
  document: "manual/data/pages/",
  "document-tables": "manual/templates/",
  diagnostic: "manual/diagnostics/unknown-entry/",
};

/** The language chooser has no language of its own; `?choose` keeps its script from going on. */
export const chooser = "?choose";

/** All of them: a name to say, and the path below the site. */
export function pages(some = locales) {
  const all = some.flatMap((locale) => Object.entries(kinds).map(([kind, path]) => ({ kind, locale, path: `${locale}/${path}` })));
  for (const locale of some.filter((locale) => locale === "en" || locale === "fr")) {
    all.push(...Object.entries(documents).map(([kind, path]) => ({ kind, locale, path: `${locale}/${path}` })));
  }
  return [{ kind: "chooser", locale: "en", path: chooser }, ...all];
}
