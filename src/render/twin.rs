//! Markdown twins: what a page says, as Markdown, for those who paste it into an issue, a chat or a prompt. A twin is made
//! of the page itself, so that it says the same whatever the theme does.

use std::borrow::Cow;

use htmd::element_handler::{HandlerResult, Handlers};
use htmd::options::{BulletListMarker, Options};
use htmd::{Element, HtmlToMarkdown};

use super::LocaleRenderer;
use super::text::escape;
use crate::artifact::Artifact;
use crate::diagnostic::{Code, Diagnostic};
use crate::plan::{Availability, Page};

/// Elements that say nothing by themselves: what leads elsewhere, what is drawn, what is pressed.
const SKIPPED: &[&str] = &["nav", "svg", "script", "button", "dialog", "form"];

/// Makes Markdown of HTML, with links or with what they say alone.
pub(super) fn converter(links: bool) -> HtmlToMarkdown {
    HtmlToMarkdown::builder()
        .options(Options {
            bullet_list_marker: BulletListMarker::Dash,
            ul_bullet_spacing: 1,
            ol_number_spacing: 1,
            ..Options::default()
        })
        .skip_tags(SKIPPED.to_vec())
        .add_handler(vec!["a"], if links { link } else { label_of_link })
        .add_handler(vec!["span", "p"], unless_hidden)
        .add_handler(vec!["small"], if links { aside } else { nothing })
        .add_handler(vec!["dt", "summary"], label)
        .build()
}

/// A link without its title, which a reader of Markdown would take for a part of the text. What leads to its own place
/// is no link there.
fn link(handlers: &dyn Handlers, element: Element<'_>) -> Option<HandlerResult> {
    let text = handlers.walk_children(element.node).content;
    match attribute(&element, "href") {
        Some(href) if attribute(&element, "class").as_deref() != Some("self") => {
            let href = href.replace(' ', "%20").replace('(', "%28").replace(')', "%29");
            Some(format!("[{}]({href})", text.trim()).into())
        }
        _ => Some(text.into()),
    }
}

/// What a link says. A citation is no part of its sentence, which brackets say where no link does.
fn label_of_link(handlers: &dyn Handlers, element: Element<'_>) -> Option<HandlerResult> {
    let text = handlers.walk_children(element.node).content;
    Some(match attribute(&element, "class").as_deref() {
        Some("cite") => format!("[{text}]").into(),
        _ => text.into(),
    })
}

fn nothing(_: &dyn Handlers, _: Element<'_>) -> Option<HandlerResult> {
    Some("".into())
}

/// What is hidden from assistive technology says again what is said elsewhere; so does the side of a cell, which has a
/// column here. A twin does not lead to itself.
fn unless_hidden(handlers: &dyn Handlers, element: Element<'_>) -> Option<HandlerResult> {
    let class = attribute(&element, "class");
    let is_again = matches!(class.as_deref(), Some("side" | "twin"));
    if is_again || attribute(&element, "aria-hidden").as_deref() == Some("true") {
        return Some("".into());
    }
    handlers.fallback(element)
}

/// A description under a label.
fn aside(handlers: &dyn Handlers, element: Element<'_>) -> Option<HandlerResult> {
    let text = handlers.walk_children(element.node).content;
    Some(format!(" ({})", text.trim().trim_end_matches(['.', '。'])).into())
}

/// What names the text that follows.
fn label(handlers: &dyn Handlers, element: Element<'_>) -> Option<HandlerResult> {
    let text = handlers.walk_children(element.node).content;
    Some(format!("\n\n**{}**\n\n", text.trim()).into())
}

fn attribute(element: &Element<'_>, name: &str) -> Option<String> {
    let mut attributes = element.attrs.iter();
    let found = attributes.find(|attribute| &*attribute.name.local == name)?;
    Some(found.value.to_string())
}

impl LocaleRenderer<'_> {
    /// The path below the output folder of a page's twin: `fr/websocket/1006.md`. Pages that say something have one, in
    /// locales whose language they are in: what is fit for search engines is fit to be pasted.
    pub(super) fn twin_path(&self, page: Page, availability: Availability) -> Option<String> {
        if !page.tells() || !availability.indexed.contains(self.locale) {
            return None;
        }
        let path = self.path(page);
        let folder = path.strip_suffix("/index.html")?;
        Some(format!("{folder}.md"))
    }

    /// The paths of all twins of this locale.
    pub fn twin_paths(&self) -> impl Iterator<Item = String> {
        let pages = self.plan.pages().iter();
        pages.filter_map(|page| self.twin_path(*page, self.plan.availability(*page)))
    }

    /// The Markdown twin of a page that was rendered, where it has one.
    ///
    /// # Errors
    /// If the page is not UTF-8, which templates cannot bring about.
    pub fn twin(&self, page: Page, html: &[u8]) -> Result<Option<Artifact>, Diagnostic> {
        let Some(path) = self.twin_path(page, self.plan.availability(page)) else {
            return Ok(None);
        };
        let text = self.markdown_of(page, html)?;
        Ok(Some(Artifact {
            path,
            bytes: text.into_bytes(),
        }))
    }

    /// A page that was rendered as Markdown, whose links are whole addresses.
    ///
    /// # Errors
    /// If the page is not UTF-8, which templates cannot bring about.
    pub fn markdown_of(&self, page: Page, html: &[u8]) -> Result<String, Diagnostic> {
        let address = self.address(page);
        let html = self.text_of(page, html)?;
        let depth = self.plan.route(page, self.locale).depth();
        let root = super::links::root(depth);
        let main = whole_addresses(main_of(html), &root, &self.site().base.join(""), &address);
        let text = self.converted(page, self.twins, &main)?;
        Ok(format!("{}\n\n---\n\n<{address}>\n", with_narrow_tables(text.trim())))
    }

    /// The same without links, for where they cannot be followed, and with the characters that Markdown may mistake as
    /// they are.
    ///
    /// # Errors
    /// As [`Self::markdown_of`].
    pub fn plain_markdown_of(&self, page: Page, html: &[u8]) -> Result<String, Diagnostic> {
        let html = self.text_of(page, html)?;
        let text = self.converted(page, &converter(false), main_of(html))?;
        Ok(without_escapes(&with_narrow_tables(text.trim())))
    }

    fn text_of<'h>(&self, page: Page, html: &'h [u8]) -> Result<&'h str, Diagnostic> {
        std::str::from_utf8(html).map_err(|error| self.unconverted(page, &error.to_string()))
    }

    fn converted(&self, page: Page, converter: &HtmlToMarkdown, html: &str) -> Result<String, Diagnostic> {
        let converted = converter.convert(&with_rows(html));
        converted.map_err(|error| self.unconverted(page, &error.to_string()))
    }

    fn unconverted(&self, page: Page, problem: &str) -> Diagnostic {
        Diagnostic::of_path(Code::TemplateRender, self.path(page), problem)
    }
}

/// Text without the backslashes that keep punctuation from being markup (CommonMark, 2.4).
fn without_escapes(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let escapes = c == '\\' && chars.peek().is_some_and(char::is_ascii_punctuation);
        if !escapes {
            out.push(c);
        }
    }
    out
}

/// Tables without the blanks that align their columns: with long cells they are most of the text.
fn with_narrow_tables(text: &str) -> String {
    let lines = text.lines().map(|line| {
        if !line.starts_with('|') {
            return Cow::Borrowed(line);
        }
        let cells = line.trim_matches('|').split('|').map(str::trim);
        let cells = cells.map(|cell| match cell.bytes().all(|byte| byte == b'-') && !cell.is_empty() {
            true => "---",
            false => cell,
        });
        Cow::Owned(format!("| {} |", cells.collect::<Vec<_>>().join(" | ")))
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// What is in a page's `<main>`.
fn main_of(html: &str) -> &str {
    let start = html.find("<main").unwrap_or(0);
    let end = html.rfind("</main>").unwrap_or(html.len());
    html.get(start..end).unwrap_or(html)
}

/// Links that hold wherever the text is pasted.
fn whole_addresses(html: &str, root: &str, base: &str, address: &str) -> String {
    html.replace(&format!("href=\"{root}"), &format!("href=\"{}", escape(base)))
        .replace("href=\"#", &format!("href=\"{}#", escape(address)))
}

/// Tables as Markdown has them: the head of a row is a cell, and there is a head of columns, if an empty one.
fn with_rows(html: &str) -> Cow<'_, str> {
    const ROW: &str = "<th scope=\"row\">";
    if !html.contains(ROW) {
        return Cow::Borrowed(html);
    }
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find(ROW) {
        out.push_str(&rest[..at]);
        out.push_str("<td>");
        rest = &rest[at + ROW.len()..];
        let end = rest.find("</th>").unwrap_or(rest.len());
        out.push_str(&rest[..end]);
        out.push_str("</td>");
        rest = rest.get(end + "</th>".len()..).unwrap_or_default();
    }
    out.push_str(rest);
    let headless = "<table class=\"facts\">\n<tbody>";
    Cow::Owned(out.replace(
        headless,
        "<table><thead><tr><th>&nbsp;</th><th>&nbsp;</th></tr></thead><tbody>",
    ))
}
