//! A new Markdown page.

use super::addition::site;
use super::{Addition, reference_tag};
use crate::cli::NewThing;
use crate::command::exit;
use crate::command::session::Session;
use crate::parse::reader::{PAGE_NAME_HELP, is_id};
use crate::vocabulary::TODO;

pub(super) fn add(thing: &NewThing) -> Result<(), u8> {
    let session = Session::open(&thing.common)?;
    let name = thing.name.trim_end_matches(".md").trim_matches('/');
    if name.is_empty() || !name.split('/').all(is_id) {
        session.console.failure(
            &format!("`{}` cannot be part of an address", thing.name),
            Some(PAGE_NAME_HELP),
        );
        return Err(exit::SYSTEM);
    }
    let tag = reference_tag(&session)?;
    let config = site(&session)?;
    let section = config.sections.iter().find(|section| {
        let rest = name.strip_prefix(section.value.as_str());
        rest.is_some_and(|rest| rest.starts_with('/'))
    });
    let last = name.rsplit('/').next().unwrap_or(name);
    let mut title = last.replace('-', " ");
    if let Some(first) = title.get(..1) {
        title.replace_range(..1, &first.to_uppercase());
    }
    let text = format!("---\ntitle: {title}\ndescription: {TODO}\n---\n\n{TODO}\n");
    let mut addition = Addition::new(&session);
    match section {
        Some(section) => {
            addition.create(&format!("locales/{tag}/{name}.md"), &text)?;
            let below = &name[section.value.len() + 1..];
            addition.note(format!(
                "If content/{0}/section.yaml has `pages`, add `{below}` where readers are to find it.",
                section.value
            ));
        }
        None => {
            addition.create(&format!("locales/{tag}/pages/{name}.md"), &text)?;
            addition.list("pages", name);
        }
    }
    addition.note(format!(
        "Write over every {TODO}. Other languages show this page, marked, until they have a file of the same name."
    ));
    addition.write()
}
