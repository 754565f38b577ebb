//! Comparison pages: what tells two entries apart.

use std::collections::BTreeMap;

use tera::Context;

use super::LocaleRenderer;
use super::chrome::insert_safe;
use super::facts::{Rows, Sides};
use super::fragments::{ENTRY_DEPTH, EntryProse};
use super::links;
use super::markdown;
use super::spacing;
use super::spacing::cut;
use super::text::{Slotted, slot};
use crate::diagnostic::Diagnostic;
use crate::model::catalog::Arg;
use crate::model::comparison::Pair;
use crate::model::message::{self, Key};
use crate::plan::Page;

/// How many related comparisons each side brings.
const RELATED_A_SIDE: usize = 5;

/// About how much a template puts around a text, in bytes: what buffers are made for, so that they need not grow.
pub(super) const FRAME: usize = 256;

/// About how long a description of a page is, in characters.
pub(super) const DESCRIPTION: usize = 300;

/// The words that a pair or set has of its own, where it has some, as HTML; the answer also as text.
#[derive(Default)]
pub(super) struct OwnWords {
    pub question: Option<String>,
    pub answer: Option<(String, String)>,
    pub choice: Option<String>,
    pub pitfalls: Option<String>,
}

impl LocaleRenderer<'_> {
    pub(super) fn comparison(&self, pair: Pair, out: &mut Vec<u8>) -> Result<(), Diagnostic> {
        let fragments = &self.fragments;
        let (a, b) = (fragments.entry(pair.a), fragments.entry(pair.b));
        let crosses = pair.crosses();
        // Isolated, so that a code stands as it is in any script, and with its side, which has a colour.
        let labels = if crosses {
            [side_label("a", &a.label_html), side_label("b", &b.label_html)]
        } else {
            [side_label("a", &a.code_html), side_label("b", &b.code_html)]
        };
        let labels = [labels[0].as_str(), labels[1].as_str()];
        let codes = if crosses {
            [a.label.as_str(), b.label.as_str()]
        } else {
            [a.code.as_str(), b.code.as_str()]
        };
        let title = fragments.comparison_title.fill(&[&a.label, &a.name, codes[1], &b.name]);
        let curated = self.site().curated.contains(&pair);
        let own = self.own_words(curated.then(|| message::pair(self.site(), pair)))?;
        let sides = Sides {
            labels,
            codes,
            names_html: [&a.name_html, &b.name_html],
            names: [&a.name, &b.name],
        };
        let mut rows = self.fact_rows(pair, &sides)?;
        let (answer, answer_text, derived) = self.answer(&own, &mut rows, labels, codes)?;
        let mut context = self.page_context(Page::Comparison(pair), &title, &cut(&answer_text, DESCRIPTION))?;
        let heading = fragments.comparison_heading.fill(&[
            &side_label("a", &a.label_html),
            &part(&a.name_html),
            labels[1],
            &part(&b.name_html),
        ]);
        insert_safe(&mut context, "heading", &heading);
        insert_safe(&mut context, "question", own.question.as_deref().unwrap_or_default());
        insert_safe(&mut context, "both", &self.both(pair)?);
        let prose = [self.entry_prose(pair.a)?, self.entry_prose(pair.b)?];
        insert_safe(&mut context, "side_a", &prose[0].side.fill(&[labels[0]]));
        insert_safe(&mut context, "side_b", &prose[1].side.fill(&[labels[1]]));
        insert_safe(&mut context, "up", &self.up(pair));
        insert_safe(&mut context, "here", &fragments.comparison_label_html.fill(&labels));
        insert_safe(&mut context, "label_a", labels[0]);
        insert_safe(&mut context, "label_b", labels[1]);
        insert_safe(&mut context, "answer", &answer);
        context.insert_value("derived", derived.into());
        insert_safe(&mut context, "differences", &rows.sentences.join("\n"));
        insert_safe(&mut context, "rows", &rows.apart);
        insert_safe(&mut context, "shared", &rows.shared);
        context.insert_value("shared_count", rows.shared_count.into());
        insert_safe(&mut context, "sections", &self.section_pairs(pair, prose, labels));
        insert_safe(&mut context, "choice", own.choice.as_deref().unwrap_or_default());
        let side = |entry: &EntryProse| entry.when_to_use.clone().unwrap_or_default();
        let (choice_a, choice_b) = match own.choice {
            Some(_) => (String::new(), String::new()),
            None => (side(prose[0]), side(prose[1])),
        };
        insert_safe(&mut context, "choice_a", &choice_a);
        insert_safe(&mut context, "choice_b", &choice_b);
        insert_safe(&mut context, "pitfalls", own.pitfalls.as_deref().unwrap_or_default());
        let [sequence_a, sequence_b] = self.sequence_pair(pair)?;
        insert_safe(&mut context, "sequence_a", &sequence_a);
        insert_safe(&mut context, "sequence_b", &sequence_b);
        let equivalences = if pair.crosses() {
            self.equivalences_between(pair)?
        } else {
            String::new()
        };
        insert_safe(&mut context, "equivalences", &equivalences);
        let sets = self.set_links(ENTRY_DEPTH, |_, members| {
            members.contains(&pair.a) && members.contains(&pair.b)
        });
        insert_safe(&mut context, "sets", &sets);
        self.insert_support(&mut context, pair, labels)?;
        insert_safe(&mut context, "related", &self.related(pair));
        insert_safe(&mut context, "sources", &self.source_list(&[a, b]));
        self.render_into("comparison.html", &context, out)
    }

    fn insert_support(&self, context: &mut Context, pair: Pair, labels: [&str; 2]) -> Result<(), Diagnostic> {
        if pair.crosses() {
            // Two collections have no library in common; each entry's page has its own table.
            insert_safe(context, "support", "");
            context.insert_value("support_columns", Vec::<tera::Value>::new().into());
            return Ok(());
        }
        insert_safe(context, "support", &self.support_rows(pair, labels)?);
        let columns = self.support_columns(self.site().collection_of(pair.a))?;
        context.insert_value("support_columns", columns.into());
        Ok(())
    }

    /// The words of the message of a pair or set; none without a message.
    pub(super) fn own_words(&self, id: Option<String>) -> Result<OwnWords, Diagnostic> {
        let Some(id) = id else {
            return Ok(OwnWords::default());
        };
        let words = self.words();
        let root = links::root(ENTRY_DEPTH);
        let links = self.links(&root);
        let block = |attribute| -> Result<Option<String>, Diagnostic> {
            let found = words.find(Key::attribute(&id, attribute), &[])?;
            Ok(found.map(|text| words.blocks(&text, &links)))
        };
        let answer = words.find(Key::attribute(&id, "answer"), &[])?;
        Ok(OwnWords {
            question: words.find(Key::value(&id), &[])?.map(|text| words.marked(&text)),
            answer: answer.map(|text| (words.blocks(&text, &links), markdown::plain(&text.text))),
            choice: block("when-to-use-which")?,
            pitfalls: block("pitfalls")?,
        })
    }

    /// The short answer as HTML and as text, and whether it is made of differences. Those it takes are not listed again.
    fn answer(
        &self,
        own: &OwnWords,
        rows: &mut Rows,
        labels: [&str; 2],
        codes: [&str; 2],
    ) -> Result<(String, String, bool), Diagnostic> {
        if let Some((html, text)) = &own.answer {
            return Ok((html.clone(), text.clone(), false));
        }
        if rows.sentences.is_empty() {
            let (a, b) = (slot(0), slot(1));
            let args = [("a", Arg::Text(&a)), ("b", Arg::Text(&b))];
            let found = self.words().get(Key::value("no-difference"), &args)?;
            let html = self.words().marked(&found);
            let html = Slotted::new(&html).fill(&labels);
            return Ok((format!("<p>{html}</p>"), Slotted::new(&found.text).fill(&codes), false));
        }
        // The first difference is the one to tell the two apart by.
        let html = rows.sentences.remove(0);
        Ok((html, spacing::join(&rows.texts), true))
    }

    fn both(&self, pair: Pair) -> Result<String, Diagnostic> {
        if !pair.crosses() {
            return Ok(self.fragments.collections[usize::from(pair.a.collection)].both.clone());
        }
        let site = self.site();
        let id = message::across(&site.collection_of(pair.a).id, &site.collection_of(pair.b).id);
        let root = links::root(ENTRY_DEPTH);
        Ok(match self.words().find(Key::attribute(&id, "both"), &[])? {
            Some(text) => self.words().inline(&text, &self.links(&root)),
            None => String::new(),
        })
    }

    /// The sections of both sides next to each other: those of the first's schema, then what only the second's has.
    fn section_pairs(&self, pair: Pair, [a, b]: [&EntryProse; 2], labels: [&str; 2]) -> String {
        let site = self.site();
        let (first, second) = (site.collection_of(pair.a), site.collection_of(pair.b));
        let made = &self.fragments.collections;
        let texts = a.sections.iter().chain(&b.sections).map(|html| html.len() + FRAME);
        let mut out = String::with_capacity(texts.sum());
        for (at, section) in first.sections.iter().enumerate() {
            let other = if pair.crosses() {
                second.sections.iter().position(|known| known == section)
            } else {
                Some(at)
            };
            let right = other.map_or("", |other| b.sections[other].as_str());
            let frame = &made[usize::from(first.index)].sections[at];
            frame.fill_into(&mut out, &[&a.sections[at], right, labels[0], labels[1]]);
            out.push('\n');
        }
        if pair.crosses() {
            for (at, section) in second.sections.iter().enumerate() {
                if !first.sections.contains(section) {
                    let frame = &made[usize::from(second.index)].sections[at];
                    frame.fill_into(&mut out, &["", &b.sections[at], labels[0], labels[1]]);
                    out.push('\n');
                }
            }
        }
        out
    }

    /// Links to the collections of both sides.
    fn up(&self, pair: Pair) -> String {
        let fragments = &self.fragments.collections;
        let first = &fragments[usize::from(pair.a.collection)].up;
        if pair.crosses() {
            format!("{first} {}", fragments[usize::from(pair.b.collection)].up)
        } else {
            first.clone()
        }
    }

    /// Comparisons of either side with what it is taken for.
    fn related(&self, pair: Pair) -> String {
        let site = self.site();
        let mut out = String::new();
        let mut seen = vec![pair];
        for id in [pair.a, pair.b] {
            let mut taken = 0;
            for other in &site.entry(id).confused_with {
                let Some(related) = Pair::new(id, *other) else { continue };
                if seen.contains(&related) || !site.compares(related) || taken == RELATED_A_SIDE {
                    continue;
                }
                seen.push(related);
                taken += 1;
                self.related_into(related, ENTRY_DEPTH, &mut out);
            }
        }
        out
    }

    /// Links to the comparisons that entries name, which many pages have.
    pub(super) fn confused_links(&self) -> BTreeMap<Pair, String> {
        let site = self.site();
        let pairs = site.confused.iter().filter(|pair| site.compares(**pair));
        pairs
            .map(|pair| {
                let mut link = String::new();
                self.related_into(*pair, ENTRY_DEPTH, &mut link);
                (*pair, link)
            })
            .collect()
    }

    /// A link to a comparison, from a page that is `depth` folders deep.
    pub(super) fn related_into(&self, pair: Pair, depth: usize, out: &mut String) {
        if depth == ENTRY_DEPTH
            && let Some(link) = self.fragments.confused.get(&pair)
        {
            out.push_str(link);
            return;
        }
        let root = links::root(depth);
        let href = self.links(&root).page(Page::Comparison(pair));
        let (a, b) = (self.fragments.entry(pair.a), self.fragments.entry(pair.b));
        // On the start page, codes of any collection stand together.
        let mixed = depth < 2 && self.site().collections.len() > 1;
        let values = match (pair.crosses(), mixed) {
            (true, _) => [href.as_str(), &bdi(&a.label_html), &bdi(&b.label_html)],
            (false, true) => [href.as_str(), &bdi(&a.label_html), &bdi(&b.code_html)],
            (false, false) => [href.as_str(), &bdi(&a.code_html), &bdi(&b.code_html)],
        };
        self.fragments.related.fill_into(out, &values);
        out.push('\n');
    }
}

/// The label of a side of a comparison.
fn side_label(side: &str, html: &str) -> String {
    format!("<bdi class=\"{side}\">{html}</bdi>")
}

/// A label, isolated from the direction of the text around it.
pub(super) fn bdi(html: &str) -> String {
    format!("<bdi>{html}</bdi>")
}

/// A part of a heading that a reader may take for a line of its own.
fn part(html: &str) -> String {
    format!("<span class=\"name\">{html}</span>")
}
