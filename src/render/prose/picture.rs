//! Checks of pictures: that they are there, and say something to those who do not see them.

use super::Context;
use super::scan::Link;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::catalog::MappedText;
use crate::model::picture;

/// Notes what is wrong with a picture.
pub(super) fn check(context: &Context<'_>, text: &MappedText, link: &Link, out: &mut Vec<Diagnostic>) {
    let (range, destination) = (link.range.clone(), link.destination.as_str());
    let span = text.span(range.clone());
    let Some((page, locale, _)) = context.own else {
        out.push(
            Diagnostic::at(Code::UnsupportedImage, span, "messages have no pictures")
                .help("say it in words, or put the picture into a page"),
        );
        return;
    };
    let site = context.plan.site();
    if picture::find(site, page, locale, destination).is_none() {
        let folder = &site.locale(locale).folder;
        let names = site.pictures.iter().filter_map(|known| known.path.rsplit('/').next());
        let given = destination.rsplit('/').next().unwrap_or(destination);
        let mut diagnostic = Diagnostic::at(
            Code::UnknownPicture,
            span.clone(),
            format!("there is no picture `{}`", crate::diagnostic::shorten(destination)),
        );
        if let Some(below) = picture::below(page, destination) {
            diagnostic = diagnostic.help(format!("it would be locales/{folder}/{below}"));
        }
        out.push(diagnostic.did_you_mean(given, names));
    }
    let says = text.text[range].trim_start_matches("![");
    if says.starts_with(']') || says.split(']').next().is_some_and(|says| says.trim().is_empty()) {
        out.push(
            Diagnostic::at(
                Code::MissingAlternative,
                span,
                "this picture says nothing to those who do not see it",
            )
            .help("say between the brackets what it shows: `![A closed connection](closed.svg)`"),
        );
    }
}
