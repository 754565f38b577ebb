//! Properties of differences: swapped sides swap them, each unequal fact is one, no equal one is, and their order holds.

use std::collections::BTreeSet;

use proptest::prelude::*;
use visavis::model::bibliography::Reference;
use visavis::model::comparison::Pair;
use visavis::model::difference::{Contrast, Difference, contrast, differences};
use visavis::model::entry::EntryId;
use visavis::model::fact::{Amount, Fact, FactSchema, Meaning, Opinion, Unit, Value};
use visavis::model::format::Day;
use visavis::vocabulary::FactKind;

use crate::support::plan;

/// The values of an enum or list.
const VALUES: [&str; 4] = ["red", "green", "blue", "none"];

fn schema(kind: FactKind) -> FactSchema {
    FactSchema {
        id: "fact".to_owned(),
        kind,
        values: VALUES.iter().map(|value| (*value).to_owned()).collect(),
        weight: 1,
        equivalence: false,
        meaning: Meaning::default(),
    }
}

/// Any value of a type.
fn value(kind: FactKind) -> BoxedStrategy<Value> {
    let unit = prop::sample::select(Unit::ALL.to_vec());
    match kind {
        FactKind::Boolean => any::<bool>().prop_map(Value::Boolean).boxed(),
        FactKind::Integer => (-3..3_i64).prop_map(Value::Integer).boxed(),
        FactKind::Enum => (0..VALUES.len()).prop_map(Value::Enum).boxed(),
        FactKind::List => prop::collection::btree_set(0..VALUES.len(), 0..4)
            .prop_map(|set| Value::List(set.into_iter().collect()))
            .boxed(),
        FactKind::Text => "[ab]{1,2}".prop_map(Value::Text).boxed(),
        FactKind::Date => (1990..1992, 1_u8..3, 1_u8..3)
            .prop_map(|(year, month, day)| Value::Date(Day { year, month, day }))
            .boxed(),
        FactKind::Duration => (0..121_u32, unit)
            .prop_map(|(amount, (_, unit))| Value::Duration {
                amount: Amount {
                    text: amount.to_string(),
                    value: f64::from(amount),
                },
                unit,
            })
            .boxed(),
        FactKind::Entry => (0..2_u16, 0..2_u32)
            .prop_map(|(collection, index)| Value::Entry(EntryId { collection, index }))
            .boxed(),
        FactKind::Source => reference().prop_map(Value::Source).boxed(),
    }
}

fn reference() -> impl Strategy<Value = Reference> {
    (0..2_u32, prop::option::of("[12]")).prop_map(|(work, section)| Reference { work, section })
}

/// Anything that an entry may say of a fact of a type.
fn fact(kind: FactKind) -> BoxedStrategy<Fact> {
    let opinion = (value(kind), reference()).prop_map(|(value, reference)| Opinion { value, reference });
    prop_oneof![
        1 => Just(Fact::Absent),
        1 => Just(Fact::Unknown),
        1 => Just(Fact::NotApplicable),
        5 => value(kind).prop_map(Fact::Known),
        1 => prop::collection::vec(opinion, 2..3).prop_map(Fact::Disputed),
    ]
    .boxed()
}

/// A type, and what three entries say of a fact of it.
fn three() -> impl Strategy<Value = (FactKind, [Fact; 3])> {
    let kinds: Vec<FactKind> = FactKind::WORDS.iter().map(|(_, kind)| *kind).collect();
    prop::sample::select(kinds).prop_flat_map(|kind| (Just(kind), [fact(kind), fact(kind), fact(kind)]))
}

/// What one cannot tell from its being written otherwise: 60 s is 1 min, whatever else is what it is.
fn canonical(fact: &Fact) -> String {
    let value = |value: &Value| match value {
        Value::Duration { amount, unit } => format!("{} s", amount.value * unit.seconds()),
        other => format!("{other:?}"),
    };
    match fact {
        Fact::Known(known) => value(known),
        Fact::Disputed(opinions) => opinions
            .iter()
            .map(|opinion| format!("{} by {:?}; ", value(&opinion.value), opinion.reference))
            .collect(),
        other => format!("{other:?}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn swapped_sides_swap_a_difference((kind, [a, b, _]) in three()) {
        let schema = schema(kind);
        let one = contrast([&schema, &schema], [&a, &b]);
        let other = contrast([&schema, &schema], [&b, &a]);
        prop_assert_eq!(one, other.map(Contrast::swapped));
    }

    #[test]
    fn a_difference_is_there_just_where_facts_are_unequal((kind, [a, b, _]) in three()) {
        let schema = schema(kind);
        let found = contrast([&schema, &schema], [&a, &b]);
        prop_assert_eq!(found.is_some(), canonical(&a) != canonical(&b), "{:?}", found);
        prop_assert_eq!(contrast([&schema, &schema], [&a, &a]), None);
    }

    #[test]
    fn to_be_the_same_is_to_be_the_same_as_the_same((kind, [a, b, c]) in three()) {
        let schema = schema(kind);
        let same = |a: &Fact, b: &Fact| contrast([&schema, &schema], [a, b]).is_none();
        prop_assert!(!(same(&a, &b) && same(&b, &c)) || same(&a, &c));
    }

    #[test]
    fn lists_are_taken_apart_whole(
        (a, b) in (value(FactKind::List), value(FactKind::List))
    ) {
        let schema = schema(FactKind::List);
        let ids = |value: &Value| -> BTreeSet<String> {
            match value {
                Value::List(items) => items.iter().map(|item| VALUES[*item].to_owned()).collect(),
                _ => BTreeSet::new(),
            }
        };
        let (left, right) = (ids(&a), ids(&b));
        if let Some(Contrast::List { only_a, only_b, both }) =
            contrast([&schema, &schema], [&Fact::Known(a), &Fact::Known(b)])
        {
            prop_assert_eq!(only_a.into_iter().collect::<BTreeSet<_>>(), &left - &right);
            prop_assert_eq!(only_b.into_iter().collect::<BTreeSet<_>>(), &right - &left);
            prop_assert_eq!(both.into_iter().collect::<BTreeSet<_>>(), &left & &right);
        }
    }
}

/// Colours of paints: three facts of weights that differ, and entries with these values of them.
fn paints(entries: &[(usize, bool, i64)]) -> String {
    let mut facts = String::new();
    let mut words = String::new();
    for (at, (colour, gloss, litres)) in entries.iter().enumerate() {
        let colour = VALUES[*colour];
        facts.push_str(&format!(
            "{at}:\n  name: Paint {at}\n  facts: {{ colour: {colour}, gloss: {gloss}, litres: {litres}, note: seen }}\n"
        ));
        words.push_str(&format!("paint-{at} = Paint {at}\n    .summary = It is number {at}.\n"));
    }
    format!(
        r#"
//- content/site.yaml
base_url: https://example.org/
default_locale: en
locales: [en]
collections: [paint]
//- content/demo/collection.yaml
//- content/demo/entries.yaml
//- locales/en/demo.ftl
//- locales/fr/demo.ftl
//- content/paint/collection.yaml
id: paint
code: integer
sections: []
facts:
  note: {{ type: enum, values: [seen], weight: 0 }}
  litres: {{ type: integer, weight: 2 }}
  gloss: {{ type: boolean, weight: 2 }}
  colour: {{ type: enum, values: [red, green, blue, none], weight: 9 }}
comparisons: {{ pairs: all }}
//- content/paint/paints.yaml
{facts}
//- locales/en/paint.ftl
paint = Paints
    .label = Paint
    .description = Paints for tests.
    .both = Both are paints.
paint-fact-note = Note
    .seen = Seen
paint-fact-litres = Litres
paint-fact-gloss = Gloss
paint-fact-colour = Colour
    .red = Red
    .green = Green
    .blue = Blue
    .none = None
{words}
"#
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_differences_holds(
        entries in prop::collection::vec((0..VALUES.len(), any::<bool>(), 0..3_i64), 2..7)
    ) {
        let plan = plan(&paints(&entries));
        let site = plan.site();
        for pair in site.candidates() {
            let found = differences(site, pair);
            let (a, b) = (entries[pair.a.index as usize], entries[pair.b.index as usize]);
            // Complete: a difference for each fact in which the two are not equal, and for no other.
            let mut expected = BTreeSet::new();
            expected.extend((a.2 != b.2).then_some(1));
            expected.extend((a.1 != b.1).then_some(2));
            expected.extend((a.0 != b.0).then_some(3));
            prop_assert_eq!(found.iter().map(|one| one.facts[0]).collect::<BTreeSet<_>>(), expected);
            // In order: by weight, then by how rare the rarer value is.
            let key = |one: &Difference| (std::cmp::Reverse(one.weight), one.rarity);
            prop_assert!(found.is_sorted_by_key(key), "{:?}", found);
            // Stable: seen from the other side, the same facts in the same order.
            let turned = differences(site, Pair { a: pair.b, b: pair.a });
            let facts = |all: &[Difference]| all.iter().map(|one| one.facts[0]).collect::<Vec<_>>();
            prop_assert_eq!(facts(&found), facts(&turned));
            for (one, other) in found.iter().zip(turned) {
                prop_assert_eq!(&one.contrast, &other.contrast.swapped());
                prop_assert_eq!(one.rarity, other.rarity);
            }
            // A pair has a page just where something tells the two apart.
            prop_assert_eq!(site.compares(pair), !found.is_empty());
        }
    }
}

/// That one side says nothing tells a reader little, whatever the fact weighs; an empty list says that there is nothing.
#[test]
fn what_both_sides_say_comes_first() {
    let plan = plan(
        r#"
//- content/demo/collection.yaml
id: demo
code: integer
sections: [description]
facts:
  sent: { type: boolean, weight: 1 }
  sender: { type: enum, values: [client, server], optional: true, weight: 9 }
  tags: { type: list, values: [red, green], optional: true, weight: 5 }
//- content/demo/entries.yaml
1: { name: One, facts: { sent: true, sender: client, tags: [red] }, sources: [spec] }
2: { name: Two, facts: { sent: false }, sources: [spec] }
//- locales/en/tags.ftl
demo-fact-tags = Tags
    .red = red
    .green = green
"#,
    );
    let site = plan.site();
    let pair = site.comparisons().next().expect("a pair");
    let facts: Vec<&str> = differences(site, pair)
        .iter()
        .map(|found| site.collections[0].facts[found.facts[0]].id.as_str())
        .collect();
    assert_eq!(facts, ["tags", "sent", "sender"]);
}
