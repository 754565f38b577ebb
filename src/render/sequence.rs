//! Sequence diagrams: a drawing and the same steps as a list. The geometry is made here, in units of the drawing; what is
//! drawn of it is the theme's.

use std::sync::Arc;

use serde::Serialize;
use tera::Context;

use super::LocaleRenderer;
use super::comparison::bdi;
use super::facts::kept;
use super::lines::wrap;
use super::text::{Slotted, slot};
use crate::diagnostic::Diagnostic;
use crate::model::catalog::{Arg, Formatted};
use crate::model::comparison::Pair;
use crate::model::entry::EntryId;
use crate::model::locale::{Direction, direction_of};
use crate::model::message::{self, Key};
use crate::model::sequence::{Action, Step};

/// From the edge of the drawing to the middle of the first party.
const MARGIN: usize = 62;

/// From party to party, with two of them and with more.
const LANES: [usize; 2] = [206, 136];

/// The height of a party's box, and of the space below it.
const HEAD: usize = 44;

/// The height of a line of a label.
const LINE: usize = 16;

/// Above and below a step.
const GAP: usize = 10;

/// From the last line of a label to its arrow: the tails of Arabic letters and the cross of a lost step have room.
const CLEAR: usize = 7;

/// The width of a box at a party.
const BOX: usize = 120;

#[derive(Serialize)]
struct PartyView {
    x: usize,
    label: String,
    /// The language of the label where it fell back, and its direction.
    lang: Option<String>,
    direction: Option<&'static str>,
}

#[derive(Serialize)]
struct LineView {
    y: usize,
    text: String,
}

#[derive(Serialize)]
struct StepView {
    kind: &'static str,
    /// The top of its band, and its height.
    top: usize,
    height: usize,
    /// Where the arrow begins and ends, or the sides of the box.
    from: usize,
    to: usize,
    /// The middle of the label.
    middle: usize,
    /// The arrow's height, or the box's middle.
    y: usize,
    lines: Vec<LineView>,
    lang: Option<String>,
    direction: Option<&'static str>,
    /// The step in words, as HTML.
    words: tera::Value,
    /// Whether the two sequences of a comparison part here.
    parts: bool,
}

impl LocaleRenderer<'_> {
    /// The sequence of an entry; nothing if it has none.
    pub(super) fn sequence(&self, id: EntryId) -> Result<String, Diagnostic> {
        self.drawing(id, None)
    }

    /// The sequences of both sides, with the step where they part marked; nothing unless both have one.
    pub(super) fn sequence_pair(&self, pair: Pair) -> Result<[String; 2], Diagnostic> {
        let (a, b) = (&self.site().entry(pair.a).sequence, &self.site().entry(pair.b).sequence);
        if a.is_empty() || b.is_empty() {
            return Ok(Default::default());
        }
        let mut common = 0;
        if !pair.crosses() {
            for (left, right) in a.iter().zip(b) {
                // A label may hold the entry's own code: what reads differently is another step.
                let same =
                    left.action == right.action && self.label(pair.a, left)?.text == self.label(pair.b, right)?.text;
                if !same {
                    break;
                }
                common += 1;
            }
        }
        // Two stories that have nothing in common do not part anywhere.
        let parting = Some(common).filter(|common| *common > 0);
        Ok([self.drawing(pair.a, parting)?, self.drawing(pair.b, parting)?])
    }

    fn drawing(&self, id: EntryId, parting: Option<usize>) -> Result<String, Diagnostic> {
        if self.site().entry(id).sequence.is_empty() {
            return Ok(String::new());
        }
        let key = (id.collection, 0, id.index, parting.map_or(0, |at| at as u32));
        let made = kept(&self.fragments.rows.sequences, key, || self.draw(id, parting))?;
        Ok(Arc::unwrap_or_clone(made))
    }

    fn draw(&self, id: EntryId, parting: Option<usize>) -> Result<String, Diagnostic> {
        let site = self.site();
        let steps = &site.entry(id).sequence;
        let collection = site.collection_of(id);
        let mut used: Vec<usize> = steps.iter().flat_map(|step| parties(&step.action)).collect();
        used.sort_unstable();
        used.dedup();
        let lane = LANES[usize::from(used.len() > 2)];
        let width = 2 * MARGIN + lane * used.len().saturating_sub(1);
        let rtl = site.locale(self.locale).direction == Direction::RightToLeft;
        let x = |party: usize| {
            let at = used.iter().position(|known| *known == party).unwrap_or(0);
            let x = MARGIN + lane * at;
            if rtl { width - x } else { x }
        };
        let mut names = Vec::with_capacity(collection.parties.len());
        for party in &collection.parties {
            names.push(
                self.words()
                    .find(Key::value(&message::party(&collection.id, party)), &[])?,
            );
        }
        let name = |party: usize| names[party].as_ref().map_or("", |found| &found.text);
        let name_html = |party: usize| {
            let name = names[party].as_ref();
            name.map_or_else(String::new, |found| self.words().marked(found))
        };
        let mut views = Vec::with_capacity(steps.len());
        let mut top = HEAD + GAP;
        for (at, step) in steps.iter().enumerate() {
            let label = self.label(id, step)?;
            let mut view = place(&step.action, &x, width, &label.text, top);
            (view.lang, view.direction) = self.lang(&label);
            view.words = tera::Value::safe_string(&self.in_words(&step.action, &name_html, &label)?);
            view.parts = parting == Some(at);
            top += view.height;
            views.push(view);
        }
        let parties: Vec<PartyView> = used
            .iter()
            .map(|party| {
                let (lang, direction) = names[*party].as_ref().map(|found| self.lang(found)).unwrap_or_default();
                PartyView {
                    x: x(*party),
                    label: name(*party).to_owned(),
                    lang,
                    direction,
                }
            })
            .collect();
        let mut context = Context::new();
        context.insert("width", &width);
        context.insert("height", &(top + GAP));
        context.insert("parties", &parties);
        context.insert("steps", &views);
        context.insert("label", &self.fragments.entry(id).label);
        self.fragment("fragments/sequence.html", &context)
    }

    fn label(&self, id: EntryId, step: &Step) -> Result<Formatted, Diagnostic> {
        let site = self.site();
        let seen = match step.action {
            Action::Sees(_, code) => code,
            _ => id,
        };
        let code = if seen.collection == id.collection {
            &self.fragments.entry(seen).code
        } else {
            &self.fragments.entry(seen).label
        };
        let label = step.label.as_deref().unwrap_or(message::SEES);
        let message = message::step(&site.collection_of(id).id, label);
        self.words().get(Key::value(&message), &[("code", Arg::Text(code))])
    }

    /// The language of words that fell back, and the direction of words that run otherwise than the page.
    fn lang(&self, found: &Formatted) -> (Option<String>, Option<&'static str>) {
        let (lang, direction) = self.words().language(found.locale).unzip();
        // A label may be made of names in code alone, which no script of the page's turns round.
        let own = direction_of(&found.text).filter(|own| *own != self.site().locale(self.locale).direction);
        (lang, own.map(Direction::as_str).or(direction))
    }

    /// A step as a sentence of the list, as HTML. `name` gives the name of a party, as HTML too.
    fn in_words(
        &self,
        action: &Action,
        name: &dyn Fn(usize) -> String,
        label: &Formatted,
    ) -> Result<String, Diagnostic> {
        let (id, [from, to]) = match action {
            Action::Send { from, to, lost: false } => ("sequence-send", [*from, *to]),
            Action::Send { from, to, lost: true } => ("sequence-lost", [*from, *to]),
            Action::Cut(from, to) => ("sequence-cut", [*from, *to]),
            Action::At(at) | Action::Sees(at, _) => ("sequence-at", [*at, *at]),
        };
        let places = [slot(0), slot(1), slot(2)];
        let text = ("text", Arg::Text(&places[2]));
        let args = match id {
            "sequence-at" => vec![("at", Arg::Text(&places[0])), text],
            _ => vec![("from", Arg::Text(&places[0])), ("to", Arg::Text(&places[1])), text],
        };
        let frame = Slotted::new(&self.words().html(Key::value(id), &args)?);
        Ok(frame.fill(&[&name(from), &name(to), &bdi(&self.words().marked(label))]))
    }
}

fn parties(action: &Action) -> Vec<usize> {
    match action {
        Action::Send { from, to, .. } | Action::Cut(from, to) => vec![*from, *to],
        Action::At(at) | Action::Sees(at, _) => vec![*at],
    }
}

/// Where a step is drawn.
fn place(action: &Action, x: &dyn Fn(usize) -> usize, width: usize, label: &str, top: usize) -> StepView {
    let (kind, from, to) = match action {
        Action::Send { from, to, lost: false } => ("send", x(*from), x(*to)),
        Action::Send { from, to, lost: true } => ("lost", x(*from), (x(*from) + 2 * x(*to)) / 3),
        Action::Cut(one, other) => ("cut", x(*one).min(x(*other)), x(*one).max(x(*other))),
        Action::At(at) | Action::Sees(at, _) => {
            let kind = if matches!(action, Action::At(_)) { "at" } else { "sees" };
            let middle = x(*at).clamp(BOX / 2 + 1, width - BOX / 2 - 1);
            (kind, middle - BOX / 2, middle + BOX / 2)
        }
    };
    let boxed = matches!(kind, "at" | "sees");
    let room = match action {
        Action::Send { from, to, .. } => x(*from).abs_diff(x(*to)) - 12,
        _ => from.abs_diff(to) - 12,
    };
    let lines = wrap(label, room);
    let text = lines.len() * LINE;
    let first = top + GAP + LINE - 4 + if boxed { 3 } else { 0 };
    let height = text + 2 * GAP + if boxed { 6 } else { CLEAR };
    let middle = match action {
        Action::Send { from, to, .. } => (x(*from) + x(*to)) / 2,
        _ => (from + to) / 2,
    };
    StepView {
        kind,
        top,
        height,
        from,
        to,
        middle,
        y: if boxed {
            top + height / 2
        } else {
            top + GAP + text + CLEAR
        },
        lines: lines
            .into_iter()
            .enumerate()
            .map(|(at, text)| LineView {
                y: first + at * LINE,
                text,
            })
            .collect(),
        lang: None,
        direction: None,
        words: tera::Value::safe_string(""),
        parts: false,
    }
}
