//! The text of a rendered page: its title, and what its main part says in the page's language that no other page says.

use html5gum::{StartTag, Token, Tokenizer};

use crate::plan::Page;

/// Elements that are within a line of text. What is in any other stands apart from what is beside it.
const INLINE: [&str; 25] = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
    "samp", "small", "span", "strong", "sub", "sup", "time", "var",
];

/// Elements after which a sentence may go on: cells, and breaks of lines.
const CONTINUED: [&str; 5] = ["th", "td", "br", "wbr", "img"];

/// Elements that say nothing about a page's subject.
const LEFT_OUT: [&str; 7] = ["nav", "footer", "form", "script", "style", "svg", "template"];

/// What the theme's templates call what is beside the text of a page, by id or class.
const BESIDE: [&str; 13] = [
    "notice",
    // Lists of other pages.
    "related",
    "guides",
    "comparisons",
    "sources",
    "entries",
    "readings",
    "back",
    // What kind of entry it is, controls, days, and the head of a column again in each cell.
    "meta",
    "filter",
    "reviewed",
    "side",
    "range",
];

/// What the theme's comparisons repeat of the entries that they compare.
const REPEATED: [&str; 7] = [
    "opening",
    "sides",
    "members",
    "side-by-side",
    "sequence",
    "support",
    "shared",
];

/// What a page says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Text {
    /// Its first heading.
    pub title: String,
    /// All of it, the heading first, in one line.
    pub content: String,
}

impl Text {
    /// Reads a rendered page of a locale. Of a theme without `<main>` all of the page is read.
    pub(super) fn of(page: Page, tag: &str, html: &str) -> Self {
        let compares = matches!(page, Page::Comparison(_) | Page::Set(_));
        let main = html.find("<main").map_or(html, |start| &html[start..]);
        let mut text = Self::default();
        let mut heading: Option<Heading> = None;
        let mut left_out: Option<Skipped> = None;
        for token in Tokenizer::new(main) {
            let Ok(token) = token;
            match token {
                Token::StartTag(element) => {
                    let name = String::from_utf8_lossy(&element.name);
                    if left_out.is_none() {
                        text.part(&name);
                    }
                    if name == "h1" && heading.is_none() {
                        heading = Some(Heading::new(text.content.len()));
                    }
                    match &mut left_out {
                        Some(outer) => outer.begin(&name),
                        None if element.self_closing || is_void(&name) => {}
                        None => left_out = is_beside(&name, &element, compares, tag).then(|| Skipped::new(&name)),
                    }
                }
                Token::EndTag(end) => {
                    let name = String::from_utf8_lossy(&end.name);
                    if name == "main" {
                        break;
                    }
                    if let Some(heading) = heading.as_mut().filter(|heading| heading.is_open && name == "h1") {
                        heading.is_open = false;
                        text.title = text.content[heading.start..].trim().to_owned();
                    }
                    match left_out.take() {
                        Some(outer) => left_out = outer.end(&name),
                        None => text.part(&name),
                    }
                }
                Token::String(said) => {
                    let said = String::from_utf8_lossy(&said);
                    if let Some(heading) = heading.as_mut().filter(|heading| heading.is_open) {
                        heading.whole.push_str(&said);
                    }
                    if left_out.is_none() {
                        text.say(&said);
                    }
                }
                _ => {}
            }
        }
        text.content.truncate(text.content.trim_end_matches([' ', '·']).len());
        // A page is called something, if not in its own language.
        if text.title.is_empty() {
            let whole = heading.map_or_else(String::new, |heading| heading.whole);
            text.title = whole.split_whitespace().collect::<Vec<_>>().join(" ");
        }
        if text.content.is_empty() {
            text.content.clone_from(&text.title);
        }
        text
    }

    /// Adds text, its white space collapsed.
    fn say(&mut self, said: &str) {
        for (at, word) in said.split_whitespace().enumerate() {
            if at > 0 || said.starts_with(char::is_whitespace) {
                self.space();
            }
            self.content.push_str(word);
        }
        if said.ends_with(char::is_whitespace) {
            self.space();
        }
    }

    fn space(&mut self) {
        if !self.content.is_empty() && !self.content.ends_with(' ') {
            self.content.push(' ');
        }
    }

    /// Where an element begins or ends: what is on its two sides is not one word, and, if it holds more than a part of a
    /// sentence, not one sentence.
    fn part(&mut self, name: &str) {
        if INLINE.contains(&name) {
            return;
        }
        let ends = self
            .content
            .trim_end()
            .ends_with(|c: char| c.is_alphanumeric() || c == ')');
        self.space();
        if ends && !CONTINUED.contains(&name) {
            self.content.push_str("· ");
        }
    }
}

/// The first heading.
struct Heading {
    /// Where in the text it begins.
    start: usize,
    /// All of it, whatever its language.
    whole: String,
    is_open: bool,
}

impl Heading {
    fn new(start: usize) -> Self {
        Self {
            start,
            whole: String::new(),
            is_open: true,
        }
    }
}

/// An element that is left out, with all that is in it.
struct Skipped {
    name: String,
    /// How many elements of its name are open, itself included.
    depth: usize,
}

impl Skipped {
    fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            depth: 1,
        }
    }

    fn begin(&mut self, name: &str) {
        self.depth += usize::from(name == self.name);
    }

    /// What is left of it after the end of an element.
    fn end(mut self, name: &str) -> Option<Self> {
        self.depth -= usize::from(name == self.name);
        (self.depth > 0).then_some(self)
    }
}

/// Elements without content (HTML, 13.1.2) that may be in a page's text.
fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area" | "br" | "col" | "embed" | "hr" | "img" | "input" | "link" | "meta" | "source" | "track" | "wbr"
    )
}

/// Whether an element is left out of a page in the language of `tag`.
fn is_beside(name: &str, element: &StartTag<()>, compares: bool, tag: &str) -> bool {
    let attribute = |wanted: &str| {
        let mut all = element.attributes.iter();
        let value = all.find_map(|(name, value)| (***name == *wanted.as_bytes()).then_some(value));
        value.map(|value| String::from_utf8_lossy(value))
    };
    let names = [attribute("id"), attribute("class")];
    let mut names = names.iter().flatten().flat_map(|names| names.split_whitespace());
    // What a fact means, which is the same on each page.
    let explains = name == "small";
    LEFT_OUT.contains(&name)
        || explains
        || attribute("hidden").is_some()
        || attribute("aria-hidden").is_some_and(|hidden| hidden == "true")
        || attribute("lang").is_some_and(|lang| language(&lang) != language(tag))
        || names.any(|name| BESIDE.contains(&name) || (compares && REPEATED.contains(&name)))
}

/// The language of a tag, without script and region: what fell back from `fr-CA` to `fr` is in the page's language.
fn language(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content(tag: &str, html: &str) -> String {
        Text::of(Page::Glossary, tag, html).content
    }

    #[test]
    fn the_title_is_the_first_heading() {
        let text = Text::of(
            Page::Glossary,
            "en",
            "<h1>Site</h1><main id=\"main\"><p>Before</p><h1>Code <span>One</span> &amp; <b>two</b></h1><h1>Again</h1></main><p>After</p>",
        );
        let title = "Code One & two".to_owned();
        let content = "Before · Code One & two · Again".to_owned();
        assert_eq!(text, Text { title, content });
    }

    #[test]
    fn what_is_in_another_language_is_left_out() {
        let html = "<main><p>un <span lang=\"en\">one <span>and</span></span> <span lang=\"fr\">deux</span></p>\
                    <p lang=\"en\" dir=\"ltr\">three<br>four</p><p>cinq</p></main>";
        assert_eq!(content("fr", html), "un deux · cinq");
        assert_eq!(content("fr-CA", html), "un deux · cinq");
        assert_eq!(content("de", html), "un · cinq");
    }

    #[test]
    fn a_page_in_another_language_is_called_by_its_heading() {
        let html = "<main><h1><span lang=\"en\">Other</span>\n<b>codes</b></h1><p lang=\"en\">Others.</p></main>";
        let text = Text::of(
            Page::Glossary,
            "ar",
            &html.replace("<b>codes</b>", "<b lang=\"en\">codes</b>"),
        );
        assert_eq!(
            (text.title.as_str(), text.content.as_str()),
            ("Other codes", "Other codes")
        );
        let text = Text::of(Page::Glossary, "ar", html);
        assert_eq!((text.title.as_str(), text.content.as_str()), ("codes", "codes"));
    }

    #[test]
    fn what_is_beside_the_text_is_left_out() {
        let html = "<main><nav><ol><li>Home</li></ol></nav><p class=\"a notice\">80 %</p><p>said</p>\
                    <section id=\"related\"><section>x</section>y</section><svg aria-hidden=\"true\"><path/></svg><p>too</p>";
        assert_eq!(content("en", html), "said · too");
    }

    #[test]
    fn a_comparison_does_not_repeat_its_entries() {
        let html = "<main><section class=\"opening\"><div>once</div></section><section id=\"answer\">An answer.</section></main>";
        assert_eq!(content("en", html), "once · An answer.");
        let id = |index| crate::model::entry::EntryId { collection: 0, index };
        let pair = crate::model::comparison::Pair { a: id(0), b: id(1) };
        assert_eq!(Text::of(Page::Comparison(pair), "en", html).content, "An answer.");
    }

    #[test]
    fn words_and_sentences_are_parted_where_elements_end() {
        let html = "<main><h2>Facts</h2><table><tr><th>sent<small>explained</small></th><td>no</td></tr><tr><th>by</th><td>one</td></tr></table>\
                    <p>A <em>whole</em>sentence.</p><dl><dt>term</dt><dd>text</dd></dl></main>";
        assert_eq!(
            content("en", html),
            "Facts · sent no · by one · A wholesentence. term · text"
        );
    }

    #[test]
    fn the_templates_have_what_is_left_out() {
        let pages = ["base", "collection", "comparison", "entry", "glossary", "guide", "set"];
        let mut theme = String::new();
        for page in pages {
            theme.push_str(template(page));
        }
        for name in BESIDE.iter().chain(&REPEATED) {
            assert!(theme.contains(name), "{name}");
        }
    }

    fn template(name: &str) -> &'static str {
        match name {
            "base" => include_str!("../../templates/fragments/notice.html"),
            "collection" => include_str!("../../templates/collection.html"),
            "comparison" => include_str!("../../templates/comparison.html"),
            "entry" => include_str!("../../templates/entry.html"),
            "glossary" => include_str!("../../templates/glossary.html"),
            "guide" => include_str!("../../templates/guide.html"),
            _ => include_str!("../../templates/set.html"),
        }
    }
}
