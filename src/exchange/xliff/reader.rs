//! XLIFF to units, in one pass and without recursion.

use quick_xml::XmlVersion;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};
use quick_xml::reader::NsReader;

use super::super::{Exchange, Given, Tag, broken};
use super::NAMESPACES;
use crate::diagnostic::Diagnostic;
use crate::source::{FileId, Span};

/// Reads an XLIFF file.
///
/// # Errors
/// The first thing that is no XML, no XLIFF 2, or cannot be understood.
pub(in super::super) fn read(file: FileId, text: &str) -> Result<Exchange, Diagnostic> {
    let mut xml = NsReader::from_str(text);
    xml.config_mut().expand_empty_elements = true;
    let mut reader = Reader {
        file,
        found: Exchange::default(),
        has_root: false,
        foreign: 0,
        unit: None,
    };
    loop {
        let start = xml.buffer_position() as usize;
        let event = xml.read_resolved_event();
        let (is_ours, event) = match event {
            Ok((namespace, event)) => (is_xliff(&namespace), event),
            Err(error) => {
                // Of some errors the position is not kept.
                let at = (xml.error_position() as usize).max(start).min(text.len());
                return Err(broken(Span::new(file, at..at), format!("this is no XML: {error}")));
            }
        };
        let end = xml.buffer_position() as usize;
        let place = Span::new(file, start..end.max(start));
        match event {
            Event::Start(element) => reader.start(&element, is_ours, place)?,
            Event::End(element) => reader.end(element.local_name().as_ref())?,
            Event::Text(content) => reader.text(&content.xml10_content()),
            Event::CData(content) => reader.text(&content.xml10_content()),
            Event::GeneralRef(name) => reader.reference(&name, place)?,
            Event::Decl(declaration) => {
                if let Some(Ok(encoding)) = declaration.encoding()
                    && !encoding.eq_ignore_ascii_case("utf-8")
                    && !encoding.eq_ignore_ascii_case("us-ascii")
                {
                    let message = format!("this file says that it is in `{encoding}`, and is read as UTF-8");
                    return Err(broken(place, message).help("save it as UTF-8"));
                }
            }
            Event::DocType(_) => {
                return Err(broken(place, "a document type is of no use here, and is not read").help("delete it"));
            }
            Event::Eof if !reader.has_root => return Err(no_xliff(place)),
            Event::Eof => return Ok(reader.found),
            Event::Comment(_) | Event::PI(_) | Event::Empty(_) => {}
        }
    }
}

fn is_xliff(namespace: &ResolveResult<'_>) -> bool {
    matches!(namespace, ResolveResult::Bound(Namespace(name)) if NAMESPACES.contains(name))
}

fn no_xliff(place: Span) -> Diagnostic {
    broken(place, "this is no XLIFF 2").help("save it as XLIFF 2.0, or export and translate it as PO")
}

struct Reader {
    file: FileId,
    found: Exchange,
    has_root: bool,
    /// How many elements deep we are in what is not read: other namespaces, notes.
    foreign: usize,
    unit: Option<Unit>,
}

/// A unit in the making.
struct Unit {
    name: Option<String>,
    id: Option<String>,
    place: Span,
    /// What codes stand for, by their ids.
    data: Vec<(String, String)>,
    source: String,
    target: String,
    /// The target of the segment that is being read, and what the source had before it.
    own_target: Option<(String, Span)>,
    own_source: String,
    target_place: Option<Span>,
    segments: usize,
    translated: usize,
    is_ignorable: bool,
    /// Whether one of its segments is in the state that segments begin in.
    initial: bool,
    /// Where text goes.
    into: Into,
    /// What the ends of paired codes stand for.
    ends: Vec<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Into {
    Nothing,
    Data,
    Source,
    Target,
}

impl Reader {
    fn start(&mut self, element: &BytesStart<'_>, is_ours: bool, place: Span) -> Result<(), Diagnostic> {
        let name = element.local_name();
        let name = name.as_ref();
        if !self.has_root {
            if !is_ours || name != "xliff" {
                return Err(no_xliff(place));
            }
            self.has_root = true;
            let tag = |value: Option<String>| {
                value.map(|text| Tag {
                    text,
                    place: place.clone(),
                })
            };
            self.found.from = tag(self.attribute(element, "srcLang", &place)?);
            self.found.to = tag(self.attribute(element, "trgLang", &place)?);
            return Ok(());
        }
        if self.foreign > 0 || !is_ours || matches!(name, "notes" | "skeleton") {
            self.foreign += 1;
            return Ok(());
        }
        if name == "unit" {
            self.unit = Some(Unit {
                name: self.attribute(element, "name", &place)?,
                id: self.attribute(element, "id", &place)?,
                place,
                data: Vec::new(),
                source: String::new(),
                target: String::new(),
                own_target: None,
                own_source: String::new(),
                target_place: None,
                segments: 0,
                translated: 0,
                is_ignorable: false,
                initial: false,
                into: Into::Nothing,
                ends: Vec::new(),
            });
            return Ok(());
        }
        let value = match name {
            "data" => self.attribute(element, "id", &place)?,
            "target" => self.attribute(element, "order", &place)?,
            "segment" => self.attribute(element, "state", &place)?,
            _ => None,
        };
        let Some(unit) = &mut self.unit else {
            return Ok(());
        };
        match name {
            "originalData" => {}
            "data" => {
                unit.data.push((value.unwrap_or_default(), String::new()));
                unit.into = Into::Data;
            }
            "segment" | "ignorable" => {
                unit.is_ignorable = name == "ignorable";
                // That is the state of one that does not say (section 4.3.1.33).
                unit.initial |= name == "segment" && value.is_none_or(|state| state == "initial");
                unit.own_source.clear();
                unit.own_target = None;
            }
            "source" => unit.into = Into::Source,
            "target" => {
                if value.is_some() {
                    return Err(broken(place, "the segments of this unit change places")
                        .help("put their translations into one segment"));
                }
                if unit.own_target.is_some() {
                    return Err(broken(place, "this segment has a second `<target>`"));
                }
                unit.own_target = Some((String::new(), place));
                unit.into = Into::Target;
            }
            _ => return self.code(element, name, place),
        }
        Ok(())
    }

    /// A code within a text.
    fn code(&mut self, element: &BytesStart<'_>, name: &str, place: Span) -> Result<(), Diagnostic> {
        let reference = match name {
            "cp" => {
                let hex = self.attribute(element, "hex", &place)?.unwrap_or_default();
                let c = u32::from_str_radix(&hex, 16).ok().and_then(char::from_u32);
                let Some(c) = c else {
                    return Err(broken(place, format!("`{hex}` is no character")));
                };
                self.text(c.encode_utf8(&mut [0; 4]));
                return Ok(());
            }
            "ph" | "sc" | "ec" => self.attribute(element, "dataRef", &place)?,
            "pc" => {
                let end = self.attribute(element, "dataRefEnd", &place)?;
                let end = self.code_text(end, name, &place)?;
                if let Some(unit) = &mut self.unit {
                    unit.ends.push(end);
                }
                self.attribute(element, "dataRefStart", &place)?
            }
            // Marks of translators' programs: what they hold is text all the same.
            "mrk" | "sm" | "em" => return Ok(()),
            _ => return Err(broken(place, format!("`<{name}>` is not known here"))),
        };
        let text = self.code_text(reference, name, &place)?;
        self.text(&text);
        Ok(())
    }

    fn code_text(&self, reference: Option<String>, name: &str, place: &Span) -> Result<String, Diagnostic> {
        let Some(reference) = reference else {
            return Err(broken(
                place.clone(),
                format!("this `<{name}>` does not say what it stands for"),
            )
            .help("give it the `dataRef` of the code in the source that it repeats"));
        };
        let data = self.unit.as_ref().map_or(&[][..], |unit| &unit.data);
        let found = data.iter().find(|(id, _)| *id == reference);
        found.map(|(_, text)| text.clone()).ok_or_else(|| {
            let message = format!("the code `{reference}` is not in this unit's original data");
            broken(place.clone(), message).help("give it the `dataRef` of the code in the source that it repeats")
        })
    }

    fn end(&mut self, name: &str) -> Result<(), Diagnostic> {
        if self.foreign > 0 {
            self.foreign -= 1;
            return Ok(());
        }
        let Some(unit) = &mut self.unit else {
            return Ok(());
        };
        match name {
            "data" | "source" | "target" => unit.into = Into::Nothing,
            "pc" => {
                let end = unit.ends.pop().unwrap_or_default();
                self.text(&end);
            }
            "segment" | "ignorable" => {
                unit.source.push_str(&unit.own_source);
                match unit.own_target.take() {
                    Some((text, place)) => {
                        unit.target.push_str(&text);
                        if !unit.is_ignorable && !text.trim().is_empty() {
                            unit.translated += 1;
                            unit.target_place.get_or_insert(place);
                        }
                    }
                    // What is between segments is the same in the translation, unless it says otherwise.
                    None if unit.is_ignorable => unit.target.push_str(&unit.own_source),
                    None => {}
                }
                unit.segments += usize::from(!unit.is_ignorable);
            }
            "unit" => self.finish()?,
            _ => {}
        }
        Ok(())
    }

    fn finish(&mut self) -> Result<(), Diagnostic> {
        let Some(unit) = self.unit.take() else {
            return Ok(());
        };
        if unit.translated > 0 && unit.translated < unit.segments {
            return Err(broken(unit.place, "only a part of this unit is translated")
                .help("translate all of its segments, or none"));
        }
        let Some(key) = unit.name.or(unit.id) else {
            return Err(broken(unit.place, "this unit has neither `name` nor `id`"));
        };
        self.found.given.push(Given {
            key: Some(key),
            source: unit.source,
            target: if unit.translated > 0 {
                unit.target
            } else {
                String::new()
            },
            fuzzy: false,
            initial: unit.initial,
            target_place: unit.target_place.unwrap_or_else(|| unit.place.clone()),
            place: unit.place,
        });
        Ok(())
    }

    fn text(&mut self, text: &str) {
        let Some(unit) = self.unit.as_mut().filter(|_| self.foreign == 0) else {
            return;
        };
        match unit.into {
            Into::Nothing => {}
            Into::Data => unit
                .data
                .iter_mut()
                .last()
                .into_iter()
                .for_each(|(_, data)| data.push_str(text)),
            Into::Source => unit.own_source.push_str(text),
            Into::Target => unit.own_target.iter_mut().for_each(|(target, _)| target.push_str(text)),
        }
    }

    fn reference(&mut self, name: &BytesRef<'_>, place: Span) -> Result<(), Diagnostic> {
        let undefined = || broken(place.clone(), format!("the entity `&{};` is not defined", &**name));
        let text = match name.resolve_char_ref() {
            Ok(Some(c)) => c.to_string(),
            Ok(None) => quick_xml::escape::resolve_xml_entity(name)
                .ok_or_else(|| undefined().help("write the character itself"))?
                .to_owned(),
            Err(_) => return Err(undefined()),
        };
        self.text(&text);
        Ok(())
    }

    fn attribute(&self, element: &BytesStart<'_>, name: &str, place: &Span) -> Result<Option<String>, Diagnostic> {
        let failed = |error: &dyn std::fmt::Display| {
            let at = place.range.clone();
            broken(Span::new(self.file, at), format!("this is no XML: {error}"))
        };
        let found = element.try_get_attribute(name).map_err(|error| failed(&error))?;
        let Some(found) = found else {
            return Ok(None);
        };
        let value = found
            .normalized_value(XmlVersion::Implicit1_0)
            .map_err(|error| failed(&error))?;
        Ok(Some(value.into_owned()))
    }
}
