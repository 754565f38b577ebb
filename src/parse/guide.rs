//! `content/guides/*.yaml`: decision guides, trees of questions that end at entries and comparisons.

use super::reader::{Located, MapReader, entries, id, key_id, names, wrong_type};
use super::yaml::{Node, Value};
use crate::diagnostic::Diagnostic;
use crate::source::FileId;

/// Answers, each with the id of what it leads to.
pub type Answers = Vec<(Located<String>, Located<String>)>;

/// A guide as it is written.
#[derive(Clone, Debug)]
pub struct ParsedGuide {
    /// Its id: its file's name.
    pub id: String,
    /// Its file.
    pub file: FileId,
    /// The question that it begins with.
    pub start: Option<Located<String>>,
    /// Questions, each with its answers and what they lead to.
    pub questions: Vec<(Located<String>, Answers)>,
    /// Outcomes, each with the entries and comparisons that it names.
    pub outcomes: Vec<(Located<String>, Vec<Located<String>>)>,
}

/// Reads a guide.
pub(super) fn read(own_id: &str, file: FileId, node: &Node, out: &mut Vec<Diagnostic>) -> Option<ParsedGuide> {
    let mut map = MapReader::new(node, "a guide", out)?;
    let start = map.required("start", out).and_then(|n| id(n, out));
    let mut questions = Vec::new();
    if let Some(node) = map.required("questions", out) {
        for (key, value) in entries(node, "the questions", out) {
            let Some(key) = key_id(&key, out) else { continue };
            let mut answers = Vec::new();
            for (answer, next) in entries(value, "the answers", out) {
                if let (Some(answer), Some(next)) = (key_id(&answer, out), id(next, out)) {
                    answers.push((answer, next));
                }
            }
            if answers.is_empty() && matches!(value.value, Value::Map(_)) {
                out.push(wrong_type(value, "at least one answer").help("write it as `{ answer: next }`"));
            }
            questions.push((key, answers));
        }
    }
    let mut outcomes = Vec::new();
    if let Some(node) = map.required("outcomes", out) {
        for (key, value) in entries(node, "the outcomes", out) {
            let Some(key) = key_id(&key, out) else { continue };
            outcomes.push((key, names(value, out)));
        }
    }
    map.finish(out);
    Some(ParsedGuide {
        id: own_id.to_owned(),
        file,
        start,
        questions,
        outcomes,
    })
}
