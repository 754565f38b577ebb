//! Units to PO.

use super::super::unit::{State, Unit, Units};

/// The units as a PO file. No time is in it: the same sources give the same bytes.
pub(in super::super) fn write(units: &Units) -> String {
    let mut out =
        String::from("# What a translator needs, made by visavis. Fill in msgstr; the texts are Project Fluent's:\n");
    out.push_str("# { $name } is a value that is put in, { $name -> … } chooses between texts. Keep links and code as they are.\n");
    out.push_str("msgid \"\"\nmsgstr \"\"\n");
    let header = [
        format!("Project-Id-Version: {}", units.site),
        // Programs for translators fill these in.
        "PO-Revision-Date: ".to_owned(),
        "Last-Translator: ".to_owned(),
        "Language-Team: ".to_owned(),
        // Gettext has an underscore where BCP 47 has a hyphen.
        format!("Language: {}", units.to.replace('-', "_")),
        "MIME-Version: 1.0".to_owned(),
        "Content-Type: text/plain; charset=UTF-8".to_owned(),
        "Content-Transfer-Encoding: 8bit".to_owned(),
        format!("X-Source-Language: {}", units.from.replace('-', "_")),
        format!("X-Generator: visavis {}", env!("CARGO_PKG_VERSION")),
    ];
    for field in header {
        out.push_str(&format!("{}\n", quoted(&format!("{field}\n"))));
    }
    for file in &units.files {
        for unit in &file.units {
            out.push('\n');
            entry(&mut out, &file.path, unit);
        }
    }
    out
}

fn entry(out: &mut String, path: &str, unit: &Unit) {
    let comment = unit.comment.iter().flat_map(|text| text.lines());
    for line in comment {
        out.push_str(&format!("#. {line}\n"));
    }
    for line in unit.group.iter().flat_map(|text| text.lines()) {
        out.push_str(&format!("#. Group: {line}\n"));
    }
    if let Some(url) = &unit.url {
        out.push_str(&format!("#. {url}\n"));
    }
    if let Some(limit) = unit.limit {
        out.push_str(&format!(
            "#. A short label: at most {limit} characters, if that can be\n"
        ));
    }
    // A blank parts references; gettext puts names that have one between these marks (PO files, section 3.2).
    let reference = format!("{path}:{}", unit.line);
    if reference.contains(' ') {
        out.push_str(&format!("#: \u{2068}{reference}\u{2069}\n"));
    } else {
        out.push_str(&format!("#: {reference}\n"));
    }
    if let State::Outdated { previous } = &unit.state {
        out.push_str("#, fuzzy\n");
        if let Some(previous) = previous {
            field(out, "#| ", "msgid", previous);
        }
    }
    field(out, "", "msgctxt", &unit.key);
    field(out, "", "msgid", &unit.source);
    field(out, "", "msgstr", unit.target.as_deref().unwrap_or_default());
}

/// A keyword and its text: on one line, or a line for each line of the text.
fn field(out: &mut String, prefix: &str, keyword: &str, text: &str) {
    if !text.trim_end_matches('\n').contains('\n') {
        out.push_str(&format!("{prefix}{keyword} {}\n", quoted(text)));
        return;
    }
    out.push_str(&format!("{prefix}{keyword} \"\"\n"));
    for line in text.split_inclusive('\n') {
        out.push_str(&format!("{prefix}{}\n", quoted(line)));
    }
}

fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            // Three octal digits, so that a digit behind them is not taken for one of them.
            c if c.is_ascii_control() => out.push_str(&format!("\\{:03o}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
