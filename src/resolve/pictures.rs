//! Pictures of pages: their sizes, and that they do nothing but show something.

use quick_xml::events::{BytesStart, Event};

use crate::diagnostic::{Code, Diagnostic};
use crate::model::picture::Picture;
use crate::source::{Asset, Sources};

/// The pictures of a project, in the order of their paths. What is none is a diagnostic.
pub(super) fn resolve(sources: &Sources, out: &mut Vec<Diagnostic>) -> Vec<Picture> {
    let mut found: Vec<Picture> = sources.pictures.iter().map(|file| picture(file, out)).collect();
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn picture(file: &Asset, out: &mut Vec<Diagnostic>) -> Picture {
    let size = if file.path.ends_with(".svg") {
        drawing(&file.bytes)
    } else {
        imagesize::blob_size(&file.bytes)
            .map_err(|_| (Code::UnreadPicture, "its bytes are not those of a picture".to_owned()))
            .and_then(|size| {
                let edge = |n: usize| u32::try_from(n).ok().filter(|n| *n > 0);
                let edges = edge(size.width).zip(edge(size.height));
                edges.ok_or_else(|| (Code::UnreadPicture, "it has no size".to_owned()))
            })
    };
    // What is said of a picture's file is not said again of those who show it.
    let (width, height) = match size {
        Ok(size) => size,
        Err((code, problem)) => {
            let help = match code {
                Code::UnsafePicture => "take that out: a picture shows something and does nothing",
                _ => "save it again as PNG, JPEG, WebP, AVIF, GIF or SVG",
            };
            let text = format!("this picture cannot be used: {problem}");
            out.push(Diagnostic::of_path(code, file.path.clone(), text).help(help));
            (1, 1)
        }
    };
    Picture {
        path: file.path.clone(),
        bytes: file.bytes.clone(),
        width,
        height,
    }
}

/// The size of an SVG, by its `width` and `height`, else its `viewBox` (SVG 2, section 8.2). It comes from whoever
/// translates, and may be opened by itself: one with scripts, or that loads anything, is refused.
fn drawing(bytes: &[u8]) -> Result<(u32, u32), (Code, String)> {
    let unread = |problem: String| (Code::UnreadPicture, problem);
    let text = std::str::from_utf8(bytes).map_err(|error| unread(error.to_string()))?;
    let mut reader = quick_xml::Reader::from_str(text);
    let mut size = None;
    let mut depth = 0usize;
    loop {
        match reader.read_event() {
            Ok(Event::Start(element)) => {
                depth += 1;
                if depth > 256 {
                    return Err(unread("it is nested too deep".to_owned()));
                }
                look_at(&element, &mut size)?;
            }
            Ok(Event::Empty(element)) => look_at(&element, &mut size)?,
            Ok(Event::End(_)) => depth = depth.saturating_sub(1),
            // An internal subset could define what any text means.
            Ok(Event::DocType(text)) if text.contains('[') => {
                return Err((Code::UnsafePicture, "it has a document type of its own".to_owned()));
            }
            Ok(Event::Text(text)) if loads(&text) => {
                return Err((Code::UnsafePicture, "its style loads something".to_owned()));
            }
            Ok(Event::CData(text)) if loads(&text) => {
                return Err((Code::UnsafePicture, "its style loads something".to_owned()));
            }
            Ok(Event::PI(_)) => {
                return Err((Code::UnsafePicture, "it has a processing instruction".to_owned()));
            }
            Ok(Event::Eof) => break,
            Ok(_) => {}
            Err(error) => return Err(unread(error.to_string())),
        }
    }
    size.ok_or_else(|| unread("it says neither `width` and `height` nor a `viewBox`".to_owned()))
}

/// Elements that do something or that load something.
const ACTIVE: [&str; 9] = [
    "script",
    "foreignObject",
    "iframe",
    "audio",
    "video",
    "handler",
    "set",
    "embed",
    "object",
];

/// Whether a style loads something: what it names with `url()` is to be a part of the drawing.
fn loads(style: &str) -> bool {
    let style = style.to_ascii_lowercase();
    let urls = style.split("url(").skip(1);
    let own = |url: &str| url.trim_start().trim_start_matches(['"', '\'']).starts_with('#');
    style.contains("@import") || urls.into_iter().any(|url| !own(url))
}

fn look_at(element: &BytesStart<'_>, size: &mut Option<(u32, u32)>) -> Result<(), (Code, String)> {
    let local = |name: &str| name.rsplit(':').next().unwrap_or_default().to_owned();
    let name = local(element.name().as_ref());
    if ACTIVE.iter().any(|active| active.eq_ignore_ascii_case(&name)) {
        return Err((Code::UnsafePicture, format!("it has a `<{name}>`")));
    }
    let (mut width, mut height, mut view) = (None, None, None);
    for attribute in element.attributes() {
        let attribute = attribute.map_err(|error| (Code::UnreadPicture, error.to_string()))?;
        let key = local(attribute.key.as_ref());
        let value = attribute.value.into_owned();
        if key.len() > 2 && key[..2].eq_ignore_ascii_case("on") {
            return Err((Code::UnsafePicture, format!("it has `{key}`")));
        }
        let value = value.trim();
        let is_own =
            value.starts_with('#') || value.starts_with("data:image/png") || value.starts_with("data:image/jpeg");
        if key == "href" && !is_own {
            return Err((Code::UnsafePicture, format!("it leads to `{value}`")));
        }
        if loads(value) {
            return Err((Code::UnsafePicture, format!("`{key}` loads something")));
        }
        // What an animation gives a link at run time nobody has looked at.
        if key == "attributeName" && local(value) == "href" {
            return Err((Code::UnsafePicture, "it changes where a link leads".to_owned()));
        }
        match key.as_str() {
            "width" => width = length(value),
            "height" => height = length(value),
            "viewBox" => {
                let numbers: Vec<f64> = value
                    .split([' ', ',', '\n', '\t'])
                    .filter(|part| !part.is_empty())
                    .filter_map(|part| part.parse().ok())
                    .collect();
                view = match numbers[..] {
                    [_, _, width, height] => rounded(width).zip(rounded(height)),
                    _ => None,
                };
            }
            _ => {}
        }
    }
    if name == "svg" && size.is_none() {
        *size = width.zip(height).or(view);
    }
    Ok(())
}

/// A length in CSS pixels; nothing for percentages and for units of something else.
fn length(text: &str) -> Option<u32> {
    rounded(text.strip_suffix("px").unwrap_or(text).parse().ok()?)
}

fn rounded(number: f64) -> Option<u32> {
    let number = number.round();
    (1.0..=f64::from(u32::MAX)).contains(&number).then_some(number as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn size(text: &str) -> Result<(u32, u32), Code> {
        drawing(text.as_bytes()).map_err(|(code, _)| code)
    }

    #[test]
    fn a_drawing_has_a_size() {
        assert_eq!(size("<svg width='20' height='10.4px'/>"), Ok((20, 10)));
        assert_eq!(size("<svg width='100%' viewBox='0 0 30,40'><g/></svg>"), Ok((30, 40)));
        assert_eq!(size("<svg/>"), Err(Code::UnreadPicture));
        assert_eq!(size("<svg viewBox='0 0 1 1'><g></svg>"), Err(Code::UnreadPicture));
    }

    #[test]
    fn a_drawing_does_nothing() {
        for inside in [
            "<script/>",
            "<SCRIPT/>",
            "<x:script/>",
            "<g onclick='x'/>",
            "<a href='javascript:x'/>",
            "<image href='https://example.org/'/>",
            "<foreignObject/>",
            "<style>@import url(https://example.org/)</style>",
            "<style><![CDATA[a { fill: url(https://example.org/) }]]></style>",
            "<g style='fill: url( \"x.svg#a\")'/>",
            "<a><animate attributeName='xlink:href' to='javascript:x'/></a>",
            "<embed src='x'/>",
        ] {
            let text = format!("<svg viewBox='0 0 1 1'>{inside}</svg>");
            assert_eq!(size(&text), Err(Code::UnsafePicture), "{inside}");
        }
        assert_eq!(
            size("<svg viewBox='0 0 1 1'><use href='#a' fill='url(#b)'/></svg>"),
            Ok((1, 1))
        );
    }
}
