//! The theme: Tera templates, and what they can call.
//!
//! Functions: `t(id=…, attr=…, …)` words, marked if they fell back, in which arguments that are HTML stay HTML;
//! `plain(id=…)` words without marks, for attributes;
//! `asset(path=…)` and `link(to=…)` addresses relative to the page. Numbers, days, lists and alphabetical order are in
//! [`super::formats`].

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, RwLock};

use tera::{Kwargs, State, Tera, TeraResult, Value};

use super::formats::is_html;
use super::text::{Marks, Slotted, escape, slot};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Site;
use crate::model::format::Day;
use crate::source::Span;

/// Where assets are, by the path that a template calls them by.
pub(super) type AssetPaths = BTreeMap<String, String>;

/// Answers a template's questions for words and addresses. It owns what it needs, since Tera keeps functions for good.
pub(super) trait Host: Send + Sync {
    /// The text of a message and the locale that answered.
    fn words(&self, id: &str, attribute: Option<&str>, args: &[(String, Argument)]) -> Result<Worded, String>;
    /// The path of a page below the site's root, for a link target such as `entry:websocket/1006`.
    fn link(&self, to: &str) -> Result<String, String>;
}

/// Words as a template gets them.
pub(super) struct Worded {
    pub text: String,
    pub marks: Marks,
}

/// An argument that a template passes to a message.
pub(super) enum Argument {
    Text(String),
    Number(f64),
    Day(Day),
    List(Vec<String>),
}

/// Adds the site's templates to a new engine. A mistake in one is a diagnostic.
pub(super) fn engine(site: &Site) -> Result<Tera, Diagnostic> {
    let mut tera = Tera::new();
    // Checked when templates are added, called when a locale's functions have replaced them.
    for name in ["t", "plain", "asset", "link"] {
        tera.register_function(name, |_: Kwargs, _: &State<'_>| -> TeraResult<Value> {
            Err(tera::Error::message("called before its locale was chosen"))
        });
    }
    super::formats::register(&mut tera, &Arc::default());
    let templates = site
        .templates
        .iter()
        .map(|template| (template.name.as_str(), &*template.text));
    match tera.add_raw_templates(templates) {
        Ok(()) => Ok(tera),
        Err(error) => Err(diagnose(site, &error, Code::TemplateSyntax)),
    }
}

/// The diagnostic of what Tera says, with its place in the template where Tera knows it.
pub(super) fn diagnose(site: &Site, error: &tera::Error, code: Code) -> Diagnostic {
    let report = match error.kind() {
        tera::ErrorKind::SyntaxError(report) | tera::ErrorKind::RenderingError(report) => report,
        other => {
            let text = other.to_string();
            // Tera names the template in the text of errors without a place.
            let template = site
                .templates
                .iter()
                .filter(|template| text.contains(&template.name))
                .max_by_key(|template| template.name.len());
            let place = template.map(|template| Span::new(template.file, 0..0));
            return match place {
                Some(span) => Diagnostic::at(code, span, text),
                None => Diagnostic::of_path(code, "templates", text),
            };
        }
    };
    let message = report.message().trim().to_owned();
    match site
        .templates
        .iter()
        .find(|template| template.name == report.filename())
    {
        Some(template) => {
            let range = report.span().range.clone();
            let end = range.end.min(template.text.len());
            Diagnostic::at(code, Span::new(template.file, range.start.min(end)..end), message)
        }
        None => Diagnostic::of_path(code, format!("templates/{}", report.filename()), message),
    }
}

/// Registers the functions of a locale.
pub(super) fn register(tera: &mut Tera, host: Arc<dyn Host>, assets: Arc<AssetPaths>) {
    let words = Arc::clone(&host);
    // Headings and labels without variables are the same on every page of a locale, and most of what templates ask for.
    let constant: RwLock<HashMap<String, Value>> = RwLock::default();
    tera.register_function("t", move |args: Kwargs, _: &State<'_>| -> TeraResult<Value> {
        let id: &str = args.must_get("id")?;
        let is_constant = args.iter().count() == 1;
        if is_constant && let Some(kept) = constant.read().ok().and_then(|kept| kept.get(id).cloned()) {
            return Ok(kept);
        }
        let mut places = Vec::new();
        let found = ask(&*words, &args, &mut |value| place(value, &mut places))?;
        let value = if places.is_empty() && found.marks == Marks::default() {
            Value::normal_string(&found.text)
        } else {
            let places: Vec<&str> = places.iter().map(String::as_str).collect();
            let html = Slotted::new(&escape(&found.text)).fill(&places);
            Value::safe_string(&found.marks.inline(html))
        };
        if is_constant && let Ok(mut kept) = constant.write() {
            kept.insert(id.to_owned(), value.clone());
        }
        Ok(value)
    });
    let words = Arc::clone(&host);
    tera.register_function("plain", move |args: Kwargs, _: &State<'_>| -> TeraResult<Value> {
        Ok(Value::normal_string(&ask(&*words, &args, &mut argument)?.text))
    });
    tera.register_function("asset", move |args: Kwargs, state: &State<'_>| -> TeraResult<Value> {
        let path: &str = args.must_get("path")?;
        let Some(hashed) = assets.get(path) else {
            let near = crate::diagnostic::nearest(path, assets.keys().map(String::as_str));
            let near = near.map_or(String::new(), |near| format!("; did you mean `{near}`?"));
            return Err(tera::Error::message(format!("templates/assets has no `{path}`{near}")));
        };
        let root: Option<String> = state.get("root")?;
        Ok(Value::normal_string(&format!("{}{hashed}", root.unwrap_or_default())))
    });
    tera.register_function("link", move |args: Kwargs, state: &State<'_>| -> TeraResult<Value> {
        let to: &str = args.must_get("to")?;
        let path = host.link(to).map_err(tera::Error::message)?;
        let root: Option<String> = state.get("root")?;
        Ok(Value::normal_string(&format!("{}{path}", root.unwrap_or_default())))
    });
}

fn ask(host: &dyn Host, args: &Kwargs, argument: &mut dyn FnMut(&Value) -> Argument) -> TeraResult<Worded> {
    let id: &str = args.must_get("id")?;
    let attribute: Option<&str> = args.get("attr")?;
    let mut given = Vec::new();
    for (name, value) in args.iter() {
        let name = name.to_string();
        if matches!(name.as_str(), "id" | "attr") {
            continue;
        }
        // Tera's names have no hyphens, Fluent's may: `a_name` is `$a-name`.
        let name = name.replace('_', "-");
        given.push((name, argument(value)));
    }
    host.words(id, attribute, &given).map_err(tera::Error::message)
}

/// An argument that is HTML is placed into the text when that is HTML, too.
fn place(value: &Value, places: &mut Vec<String>) -> Argument {
    if !is_html(value) {
        return argument(value);
    }
    places.push(value.to_string());
    Argument::Text(slot((places.len() - 1) as u8))
}

fn argument(value: &Value) -> Argument {
    match (value.as_f64(), value.as_array()) {
        (Some(number), _) => Argument::Number(number),
        (_, Some(items)) => Argument::List(items.iter().map(Value::to_string).collect()),
        _ => {
            let text = value.to_string();
            Day::parse(&text).map_or(Argument::Text(text), Argument::Day)
        }
    }
}
