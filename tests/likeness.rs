//! How alike the pages of the shipped site are: no two of them may say nearly the same.

use std::collections::{BTreeMap, HashMap};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use crate::shipped::shipped;

/// How many words a shingle has.
const SHINGLE: usize = 5;

/// The share of its main text that a page may have in common with another, in percent.
const MOST_SHARED: usize = 90;

/// The words of a page's `<main>`. What it shows as a picture is also there as a list.
fn words(html: &str) -> Vec<&str> {
    let start = html.find("<main").map_or(0, |at| at);
    let end = html.find("</main>").unwrap_or(html.len());
    let mut found = Vec::new();
    let mut rest = &html[start..end];
    while let Some(open) = rest.find('<') {
        found.extend(rest[..open].split_whitespace());
        let tag = &rest[open..];
        let skipped = if tag.starts_with("<svg") { "</svg>" } else { ">" };
        rest = tag.find(skipped).map_or("", |at| &tag[at + skipped.len()..]);
    }
    found
}

fn shingles(words: &[&str]) -> Vec<u64> {
    let hash = |window: &[&str]| {
        let mut hasher = DefaultHasher::new();
        window.hash(&mut hasher);
        hasher.finish()
    };
    let mut found: Vec<u64> = words.windows(SHINGLE).map(hash).collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// Pairs of pages of which the shorter has more than this share of its text in common with the longer.
fn alike(pages: &BTreeMap<&str, Vec<u64>>, percent: usize) -> Vec<String> {
    let all: Vec<(&str, &Vec<u64>)> = pages.iter().map(|(path, shingles)| (*path, shingles)).collect();
    let mut holders: HashMap<u64, Vec<u32>> = HashMap::new();
    for (at, (_, shingles)) in all.iter().enumerate() {
        for shingle in *shingles {
            holders.entry(*shingle).or_default().push(at as u32);
        }
    }
    let mut found = Vec::new();
    let mut counts: Vec<u32> = vec![0; all.len()];
    for (at, (path, shingles)) in all.iter().enumerate() {
        counts.fill(0);
        for shingle in *shingles {
            for other in &holders[shingle] {
                counts[*other as usize] += 1;
            }
        }
        for (other, (other_path, other_shingles)) in all.iter().enumerate().skip(at + 1) {
            let shorter = shingles.len().min(other_shingles.len());
            let shared = counts[other] as usize;
            if shared * 100 > shorter * percent {
                found.push(format!("{:3}% {path} {other_path}", shared * 100 / shorter.max(1)));
            }
        }
    }
    found.sort();
    found.reverse();
    found
}

#[test]
fn no_two_pages_say_nearly_the_same() {
    let outcome = shipped();
    for tag in ["en", "fr"] {
        let pages: BTreeMap<&str, Vec<u64>> = outcome
            .artifacts
            .iter()
            .filter(|(path, _)| path.starts_with(&format!("{tag}/")) && path.ends_with("index.html"))
            .map(|(path, bytes)| (path.as_str(), std::str::from_utf8(bytes).expect("UTF-8")))
            // Addresses that lead to another page have no text of their own.
            .filter(|(_, html)| !html.contains("http-equiv=\"refresh\""))
            .map(|(path, html)| (path, shingles(&words(html))))
            .collect();
        assert!(pages.len() > 1000, "{}", pages.len());
        let offenders = alike(&pages, MOST_SHARED);
        assert!(
            offenders.is_empty(),
            "{} pairs:\n{}",
            offenders.len(),
            offenders.join("\n")
        );
    }
}

#[test]
fn likeness_is_found() {
    let one = "<main><p>a b c d e f g h i j k l</p></main>";
    let two = "<main><h1>a b c</h1> d e f g h <b>i j</b> k l m</main>";
    let three = "<main>a b c d e 1 2 3 4 5 6 7</main>";
    let pages: BTreeMap<&str, Vec<u64>> = [("one", one), ("two", two), ("three", three)]
        .into_iter()
        .map(|(path, html)| (path, shingles(&words(html))))
        .collect();
    assert_eq!(alike(&pages, 90), ["100% one two"]);
}
