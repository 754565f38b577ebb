//! Which language a reader gets at the site's root: the table that `choose.js` is held to in a browser, held here to what
//! Project Fluent's own negotiation says.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

#[derive(serde::Deserialize)]
struct Case {
    requested: Vec<String>,
    available: Vec<String>,
    expected: Option<String>,
}

#[test]
fn the_table_is_what_fluent_says() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("browser/negotiation.json")).expect("a table");
    assert!(cases.len() > 30);
    for case in cases {
        let tags = |texts: &[String]| -> Vec<LanguageIdentifier> {
            // A browser may ask for what is no tag.
            texts.iter().filter_map(|text| text.parse().ok()).collect()
        };
        let (requested, available) = (tags(&case.requested), tags(&case.available));
        let found = negotiate_languages(&requested, &available, None, NegotiationStrategy::Filtering);
        let first = found.first().map(ToString::to_string);
        assert_eq!(first, case.expected, "{:?} of {:?}", case.requested, case.available);
    }
}
