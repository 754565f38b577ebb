//! PO, GNU gettext's format: <https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html>.
//!
//! A unit's key is its `msgctxt`. Fluent's choices stand in the text, so gettext's plural forms are not used.

mod reader;
mod writer;

pub(super) use reader::read;
pub(super) use writer::write;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::{State, Unit, UnitFile, Units};
    use super::*;
    use crate::source::{Origin, Source, Sources};

    fn units(source: &str, target: Option<&str>) -> Units {
        let unit = Unit {
            key: "a-b.c".to_owned(),
            source: source.to_owned(),
            target: target.map(str::to_owned),
            state: State::Outdated {
                previous: Some(format!("{source}!")),
            },
            comment: vec!["one\ntwo".to_owned()],
            group: vec!["group".to_owned()],
            line: 7,
            url: Some("https://example.org/".to_owned()),
            limit: Some(10),
        };
        Units {
            site: "https://example.org/".to_owned(),
            from: "en".to_owned(),
            to: "pt-BR".to_owned(),
            files: vec![UnitFile {
                path: "locales/en/a file.ftl".to_owned(),
                comment: Vec::new(),
                units: vec![unit],
            }],
        }
    }

    fn read_text(text: &str) -> Result<super::super::Exchange, String> {
        let source = Source::from_bytes("x.po", text.as_bytes(), Origin::Project);
        let mut sources = Sources::default();
        let file = sources.push(source.clone());
        read(file, &source.text).map_err(|error| {
            let line = sources.line_column(&error.labels[0].span).0;
            format!("{line}: {}", error.message)
        })
    }

    #[test]
    fn a_unit_is_written_with_all_that_is_known_of_it() {
        let text = write(&units("two\nlines \"of\" \\text\t", Some("deux")));
        let entry = text.split("\n\n").nth(1).expect("an entry");
        assert_eq!(
            entry,
            r##"#. one
#. two
#. Group: group
#. https://example.org/
#. A short label: at most 10 characters, if that can be
#: "##
                .to_owned()
                + "\u{2068}locales/en/a file.ftl:7\u{2069}"
                + r##"
#, fuzzy
#| msgid ""
#| "two\n"
#| "lines \"of\" \\text\t!"
msgctxt "a-b.c"
msgid ""
"two\n"
"lines \"of\" \\text\t"
msgstr "deux"
"##
        );
    }

    #[test]
    fn what_programs_write_is_read() {
        let text = "\u{FEFF}# a comment\r\nmsgid \"\"\r\nmsgstr \"\"\r\n\"Language: pt_BR\\n\"\r\n\"X-Source-Language: en\\n\"\r\n\r\n\
            #. c\r\n#, fuzzy, no-wrap\r\n#| msgid \"old\"\r\nmsgctxt \"a\"\r\nmsgid \"A\"\r\nmsgstr \"\"\r\n\"x\\ty\\101\\x41\\n\"\r\n\"z\"\r\n\
            #~ msgctxt \"gone\"\r\n#~ msgid \"Gone\"\r\n#~ msgstr \"Parti\"\r\n\
            msgctxt \"b\"\nmsgid   \"B\"\n   msgstr \"\"\n";
        let found = read_text(text).expect("a file");
        assert_eq!(found.to.expect("a tag").text, "pt-BR");
        assert_eq!(found.from.expect("a tag").text, "en");
        let given: Vec<_> = found
            .given
            .iter()
            .map(|given| {
                (
                    given.key.as_deref().unwrap_or_default(),
                    given.source.as_str(),
                    given.target.as_str(),
                    given.fuzzy,
                )
            })
            .collect();
        assert_eq!(given, [("a", "A", "x\tyAA\nz", true), ("b", "B", "", false)]);
    }

    #[test]
    fn names_of_locales_are_tags() {
        for (name, expected) in [
            ("pt_BR", "pt-BR"),
            ("sr@latin", "sr-Latn"),
            ("sr_RS@latin", "sr-Latn-RS"),
            ("de", "de"),
        ] {
            let text = format!("msgid \"\"\nmsgstr \"Language: {name}\\n\"\n");
            assert_eq!(read_text(&text).expect("a file").to.expect("a tag").text, expected);
        }
    }

    #[test]
    fn what_is_broken_is_said_with_its_line() {
        let head = "msgid \"\"\nmsgstr \"\"\n\n";
        for (text, expected) in [
            ("msgctxt \"a\"\nmsgstr \"b\"\n", "5: a `msgid` is missing before this"),
            ("msgctxt \"a\"\nmsgid \"b\"\n", "4: this unit has no `msgstr`"),
            (
                "msgid \"a\"\nmsgid \"b\"\nmsgstr \"c\"\n",
                "4: this unit has no `msgstr`",
            ),
            ("msgid \"a\nmsgstr \"\"\n", "4: this text has no closing quote"),
            (
                "msgid \"a\" b\nmsgstr \"\"\n",
                "4: there is something behind the closing quote",
            ),
            ("msgid \"a\\q\"\nmsgstr \"\"\n", "4: `\\q` is no escape"),
            ("msgid a\nmsgstr \"\"\n", "4: a text in quotes is missing"),
            ("# c\n\"a\"\n", "5: this text belongs to nothing"),
            ("mgsid \"a\"\n", "4: this is neither a keyword, a text nor a comment"),
            (
                "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\n",
                "5: this unit has plural forms, which visavis does not export",
            ),
            ("domain \"a\"\n", "4: a PO file for visavis has one domain"),
        ] {
            assert_eq!(
                read_text(&format!("{head}{text}")).err().as_deref(),
                Some(expected),
                "{text}"
            );
        }
        assert_eq!(
            read_text("msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=latin1\\n\"\n").err(),
            Some("2: this file says that it is in `latin1`, and is read as UTF-8".to_owned())
        );
    }

    proptest! {
        #[test]
        fn every_text_comes_back(source in "\\PC{0,30}|[\\x00-\\x7f\u{A0}\u{202F}«»]{0,30}", target in "[\\x00-\\x7fé\\\\\"]{0,30}") {
            // Sources never have carriage returns: reading them has made line feeds of them.
            let (source, target) = (source.replace('\r', ""), target.replace('\r', ""));
            let text = write(&units(&source, Some(&target)));
            let found = read_text(&text).expect("a file");
            prop_assert_eq!(found.given.len(), 1);
            prop_assert_eq!(&found.given[0].source, &source);
            prop_assert_eq!(&found.given[0].target, &target);
            prop_assert!(found.given[0].fuzzy);
        }

        #[test]
        fn nothing_makes_the_reader_panic(text in "(msgid|msgstr|msgctxt|#~|#,|\"|\\\\|\\\\x| |\n|a|é){0,40}") {
            let _ = read_text(&text);
        }
    }
}
