//! XLIFF 2.0, the core and a length hint of its size restriction module:
//! <https://docs.oasis-open.org/xliff/xliff-core/v2.0/xliff-core-v2.0.html>.
//!
//! A unit's key is its `name`; its `id` is the key with other signs in the place of those that an NMTOKEN cannot have.
//! Simple placeables (`{ $name }`, `{ -term }`, `{ message }`) are `<ph>`, with the text in `<originalData>`. All else of
//! Fluent, such as a choice, is text.

mod inline;
mod reader;
mod writer;

pub(super) use reader::read;
pub(super) use writer::write;

/// The namespaces of XLIFF 2.0 and 2.1, which share one, and of 2.2.
const NAMESPACES: [&str; 2] = [
    "urn:oasis:names:tc:xliff:document:2.0",
    "urn:oasis:names:tc:xliff:document:2.2",
];

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::{Exchange, State, Unit, UnitFile, Units};
    use super::*;
    use crate::source::{Origin, Source, Sources};

    fn units(key: &str, source: &str, target: Option<&str>, state: State) -> Units {
        let unit = Unit {
            key: key.to_owned(),
            source: source.to_owned(),
            target: target.map(str::to_owned),
            state,
            comment: vec!["a < b".to_owned()],
            group: vec!["group".to_owned()],
            line: 7,
            url: Some("https://example.org/?a&b".to_owned()),
            limit: Some(10),
        };
        Units {
            site: "https://example.org/".to_owned(),
            from: "en".to_owned(),
            to: "pt-BR".to_owned(),
            files: vec![UnitFile {
                path: "locales/en/a.ftl".to_owned(),
                comment: vec!["head".to_owned()],
                units: vec![unit],
            }],
        }
    }

    fn read_text(text: &str) -> Result<Exchange, String> {
        let source = Source::from_bytes("x.xlf", text.as_bytes(), Origin::Project);
        let mut sources = Sources::default();
        let file = sources.push(source.clone());
        read(file, &source.text).map_err(|error| {
            let line = sources.line_column(&error.labels[0].span).0;
            format!("{line}: {}", error.message)
        })
    }

    fn unit(inside: &str) -> String {
        format!(
            "<?xml version=\"1.0\"?>\n<xliff xmlns=\"{}\" version=\"2.0\" srcLang=\"en\" trgLang=\"fr\"><file id=\"f\">\n{inside}\n</file></xliff>",
            NAMESPACES[0]
        )
    }

    #[test]
    fn a_unit_is_written_with_all_that_is_known_of_it() {
        let outdated = State::Outdated {
            previous: Some("{ $x } <was>".to_owned()),
        };
        let text = write(&units(
            "pages/a_b.md#2",
            "{ $x } & { $x },\n{ -t }",
            Some("{ -t } et { $x } et { $y }"),
            outdated,
        ));
        let start = text.find("  <file").expect("a file");
        assert_eq!(
            &text[start..],
            r#"  <file id="locales:en:a.ftl" original="locales/en/a.ftl" canResegment="no" xml:space="preserve">
    <slr:profiles generalProfile="xliff:codepoints"/>
    <notes>
      <note category="comment">head</note>
    </notes>
    <unit id="pages:a_5Fb.md:2" name="pages/a_b.md#2" slr:sizeRestriction="10">
      <notes>
        <note category="comment">a &lt; b</note>
        <note category="group">group</note>
        <note category="page">https://example.org/?a&amp;b</note>
        <note category="length">A short label: at most 10 characters, if that can be</note>
        <note category="location">locales/en/a.ftl:7</note>
        <note category="outdated">The translation was made from: { $x } &lt;was&gt;</note>
      </notes>
      <originalData>
        <data id="d1">{ $x }</data>
        <data id="d2">{ -t }</data>
        <data id="d3">{ $y }</data>
      </originalData>
      <segment state="initial">
        <source><ph id="1" dataRef="d1" disp="{ $x }" equiv="$x"/> &amp; <ph id="2" dataRef="d1" disp="{ $x }" equiv="$x"/>,
<ph id="3" dataRef="d2" disp="{ -t }" equiv="-t"/></source>
        <target><ph id="3" dataRef="d2" disp="{ -t }" equiv="-t"/> et <ph id="1" dataRef="d1" disp="{ $x }" equiv="$x"/> et <ph id="4" dataRef="d3" disp="{ $y }" equiv="$y"/></target>
      </segment>
    </unit>
  </file>
</xliff>
"#
        );
    }

    #[test]
    fn what_programs_write_is_read() {
        let text = unit(
            r#"<group id="g"><unit id="x:1" name="x/1" xmlns:m="urn:m"><m:meta><m:source>no</m:source></m:meta>
<notes><note>source &amp; all</note></notes>
<originalData><data id="d1">{ $x }</data><data id="e">{"<cp hex="0007"/>"}</data></originalData>
<segment><source>A <ph id="1" dataRef="d1"/></source><target>&#x41;<![CDATA[<b>]]> <mrk id="m1" type="generic"><ph id="1" dataRef="d1"/></mrk><cp hex="001F"/></target></segment>
<ignorable><source> </source></ignorable>
<segment><source>B</source><target><ph id="2" dataRef="e"/> <pc id="3" dataRefStart="d1" dataRefEnd="d1">x</pc></target></segment>
</unit></group>
<unit id="plain"><segment state="final"><source>C</source></segment></unit>"#,
        );
        let found = read_text(&text).expect("a file");
        assert_eq!(found.from.expect("a tag").text, "en");
        assert_eq!(found.to.expect("a tag").text, "fr");
        let given: Vec<_> = found
            .given
            .iter()
            .map(|given| {
                (
                    given.key.as_deref().unwrap_or_default(),
                    given.source.as_str(),
                    given.target.as_str(),
                )
            })
            .collect();
        assert_eq!(
            given,
            [
                ("x/1", "A { $x } B", "A<b> { $x }\u{1F} {\"\u{7}\"} { $x }x{ $x }"),
                ("plain", "C", ""),
            ]
        );
    }

    #[test]
    fn what_is_broken_is_said_with_its_line() {
        let segment = |target: &str| {
            unit(&format!(
                "<unit id=\"a\"><segment><source>a</source>\n<target>{target}</target></segment></unit>"
            ))
        };
        for (text, expected) in [
            (
                segment("<ph id=\"1\" dataRef=\"d9\"/>"),
                "4: the code `d9` is not in this unit's original data",
            ),
            (
                segment("<ph id=\"1\"/>"),
                "4: this `<ph>` does not say what it stands for",
            ),
            (segment("&nbsp;"), "4: the entity `&nbsp;` is not defined"),
            (segment("<b>x</b>"), "4: `<b>` is not known here"),
            (segment("<cp hex=\"D800\"/>"), "4: `D800` is no character"),
            (
                segment("a</target><target>b"),
                "4: this segment has a second `<target>`",
            ),
            (
                unit(
                    "<unit id=\"a\"><segment><source>a</source><target>b</target></segment>\n<segment><source>c</source></segment></unit>",
                ),
                "3: only a part of this unit is translated",
            ),
            (
                unit("<unit id=\"a\"><segment><source>a</source><target order=\"2\">b</target></segment></unit>"),
                "3: the segments of this unit change places",
            ),
            (
                unit("<unit><segment><source>a</source></segment></unit>"),
                "3: this unit has neither `name` nor `id`",
            ),
            (
                unit("<unit id=\"a\"><segment></unit>"),
                "3: this is no XML: ill-formed document: expected `</segment>`, but `</unit>` was found",
            ),
            (
                "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"/>".to_owned(),
                "1: this is no XLIFF 2",
            ),
            ("<html/>".to_owned(), "1: this is no XLIFF 2"),
            (
                "<!DOCTYPE x [<!ENTITY a \"b\">]><xliff/>".to_owned(),
                "1: a document type is of no use here, and is not read",
            ),
            (
                "<?xml version=\"1.0\" encoding=\"UTF-16\"?><xliff/>".to_owned(),
                "1: this file says that it is in `UTF-16`, and is read as UTF-8",
            ),
        ] {
            assert_eq!(read_text(&text).err().as_deref(), Some(expected), "{text}");
        }
        let whole = segment("x");
        assert!(read_text(&whole[..whole.len() - 10]).is_err());
    }

    #[test]
    fn nesting_takes_no_stack() {
        let nested = |depth: usize| {
            unit(&format!(
                "{}{}",
                "<group id=\"g\">".repeat(depth),
                "</group>".repeat(depth)
            ))
        };
        assert!(read_text(&nested(50_000)).is_ok());
        assert_eq!(
            read_text(&nested(100_000)).err().as_deref(),
            Some("3: this is no XML: document nests elements deeper than the supported limit of 65535")
        );
    }

    proptest! {
        #[test]
        fn every_text_comes_back(
            source in "(\\PC|[\\x00-\\x7f]|\\{ \\$a \\}|\\{ -b \\}|\\]\\]>|&amp;){0,20}",
            target in "(\\PC|[\\x00-\\x7f]|\\{ \\$a \\}|\\{c\\}|<|\"){0,20}",
        ) {
            let (source, target) = (source.replace('\r', ""), target.replace('\r', ""));
            let text = write(&units("a-b.c_d", &source, Some(&target), State::Translated));
            let found = read_text(&text).expect("a file");
            prop_assert_eq!(found.given.len(), 1);
            prop_assert_eq!(found.given[0].key.as_deref(), Some("a-b.c_d"));
            prop_assert_eq!(&found.given[0].source, &source);
            // What is blank translates nothing.
            let expected = if target.trim().is_empty() { "" } else { &target };
            prop_assert_eq!(&found.given[0].target, expected);
        }

        #[test]
        fn nothing_makes_the_reader_panic(inside in "(<unit id=\"a\">|</unit>|<segment>|</segment>|<source>|</source>|<target>|</target>|<ph id=\"1\"/>|&|x|<cp hex=\"9\"/>|<!--|-->){0,20}") {
            let _ = read_text(&unit(&inside));
        }
    }
}
