//! A new collection.

use super::addition::site;
use super::{Addition, collection_id, reference_tag};
use crate::cli::NewThing;
use crate::command::session::Session;
use crate::schema::modeline;
use crate::vocabulary::TODO;

pub(super) fn add(thing: &NewThing) -> Result<(), u8> {
    let session = Session::open(&thing.common)?;
    let id = collection_id(&session, &thing.name)?;
    let tag = reference_tag(&session)?;
    let config = site(&session)?;
    let schema = format!("content/{id}/collection.yaml");
    let mut addition = Addition::new(&session);
    addition.create(
        &schema,
        &format!(
            "{}id: {id}
sections: [description]
facts:
  # What tells entries apart, the most telling with the greatest weight.
  example: {{ type: enum, values: [one, other], weight: 10 }}
comparisons: {{ pairs: all }}
",
            modeline(&schema, "collection")
        ),
    )?;
    let entries = format!("content/{id}/entries.yaml");
    addition.create(
        &entries,
        &format!(
            "{}first:\n  name: First\n  facts: {{ example: one }}\n  sources: []\n",
            modeline(&entries, id)
        ),
    )?;
    let words = format!(
        "{id} = {TODO}
    .label = {TODO}
    .description = {TODO}
    .both = {TODO}
{id}-fact-example = {TODO}
    .one = {TODO}
    .other = {TODO}
{id}-first = {TODO}
    .summary = {TODO}
    .description = {TODO}
"
    );
    addition.append(&format!("locales/{tag}/{id}.ftl"), &words);
    let comments: String = words.lines().map(|line| format!("# {line}\n")).collect();
    for locale in config.locales.iter().filter(|locale| locale.tag.value != tag) {
        addition.append(&format!("locales/{}/{id}.ftl", locale.tag.value), &comments);
    }
    addition.list("collections", id);
    addition.note(format!(
        "Write over every {TODO}; `visavis new entry {id}/second` adds an entry."
    ));
    addition.write()
}
