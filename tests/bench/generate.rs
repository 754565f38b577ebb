//! Writes a project of any size for the benchmark: `generate --codes 60 --locales 8 [--collections 1] [--full] <dir>`.
//!
//! The same arguments give the same bytes. The words mean nothing, but there are the lists, links and citations of a
//! real site. Pages are short, about 12 KB; with `--full` they have the words of a real site, about 16 KB.

#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program for the command line, apart from the core"
)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The words of the interface. The theme has these two; a locale that it does not know is given the English ones.
const INTERFACE: &str = include_str!("../../locales/en/site.ftl");
const OF_THE_THEME: [&str; 2] = ["en", "fr"];

/// Locales in the order in which they are taken, each with the syllables that its words are made of.
const LOCALES: [(&str, &str); 24] = [
    ("en", ENGLISH),
    ("fr", LATIN_WEST),
    ("ar", ARABIC),
    ("de", LATIN_NORTH),
    ("es", LATIN_WEST),
    ("it", LATIN_WEST),
    ("pt-BR", LATIN_WEST),
    ("nl", LATIN_NORTH),
    ("pl", LATIN_EAST),
    ("sv", LATIN_NORTH),
    ("ru", CYRILLIC),
    ("cs", LATIN_EAST),
    ("da", LATIN_NORTH),
    ("fi", LATIN_NORTH),
    ("el", GREEK),
    ("uk", CYRILLIC),
    ("nb", LATIN_NORTH),
    ("ro", LATIN_WEST),
    ("hu", LATIN_EAST),
    ("sk", LATIN_EAST),
    ("ca", LATIN_WEST),
    ("fa", ARABIC),
    ("bg", CYRILLIC),
    ("sl", LATIN_EAST),
];

const ENGLISH: &str = "an ar be con de en er ing ion le ly ment ne or pro re se ser ta ter ti tion ver wa";
const LATIN_WEST: &str = "a bé ción con de é en er es gê ion la le ment mo ne ño pa pré qui ra ré so té tion";
const LATIN_NORTH: &str = "an ät be de en er för ge gen ig isch lä le lich nå nen rö schaft se ten ung ver wei";
const LATIN_EAST: &str = "a ać by če dě go ie ka ło mi na nie ně po prze ra sta ště to wy za ží";
const CYRILLIC: &str = "а бе ва го де ение за ия ка ко ли ми на не но об по пре ра ро ста то ть";
const GREEK: &str = "α βο γε δια ει ένα θε ια κα κό λο μα μέ να ος ου πα πρό ση στα τη το";
const ARABIC: &str = "ا ال با تا جا حي خا دا را سي شا صا طا عا في قا كا لا ما مو نا ها وا يا";

/// How many words of each locale there are to choose from.
const LEXICON: usize = 600;

/// Facts whose difference the locale words: id, type, and the values of an enum.
const FACTS: [(&str, &str, &[&str]); 8] = [
    ("on-wire", "boolean", &[]),
    ("sender", "enum", &["client", "server", "either", "nobody"]),
    (
        "cause",
        "enum",
        &["application", "endpoint", "message", "connection", "upstream"],
    ),
    ("error", "boolean", &[]),
    ("retry", "enum", &["at-once", "with-backoff", "after-fix", "never"]),
    ("defined-by", "enum", &["standard", "registry", "vendor"]),
    ("symbol", "text", &[]),
    ("since", "date", &[]),
];

/// The rows of the support table, which are works of the bibliography too.
const LIBRARIES: [&str; 8] = ["alder", "birch", "cedar", "hazel", "linden", "maple", "rowan", "willow"];
const SUPPORT: [&str; 3] = ["yes", "no", "partly"];

/// Works that have sections, and how a section of each is called.
const STANDARDS: [(&str, bool); 4] = [
    ("core", true),
    ("framing", true),
    ("registry", false),
    ("living", false),
];

const GROUPS: [&str; 3] = ["low", "middle", "high"];
const SECTIONS: [&str; 3] = ["description", "when-seen", "how-to-fix"];
const STATUSES: [&str; 5] = ["standard", "standard", "standard", "registered", "unofficial"];

/// The first code, and the step between codes.
const FIRST: usize = 1000;
const STEP: usize = 3;

/// How many entries each names that it is taken for; half of them on short pages. Others name it in turn.
const CONFUSED: usize = 3;

fn main() -> ExitCode {
    let options = match Options::read(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(message) => {
            eprintln!("error: {message}");
            eprintln!("usage: generate --codes 60 --locales 8 [--collections 1] [--full] <dir>");
            return ExitCode::from(2);
        }
    };
    match write(&options) {
        Ok(()) => {
            println!("{} pages in {}", options.pages(), options.root.display());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {}: {error}", options.root.display());
            ExitCode::FAILURE
        }
    }
}

struct Options {
    codes: usize,
    locales: usize,
    collections: usize,
    full: bool,
    root: PathBuf,
}

impl Options {
    fn read(mut arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let (mut codes, mut locales, mut collections, mut full, mut root) = (60, 8, 1, false, None);
        while let Some(argument) = arguments.next() {
            let (number, most) = match argument.as_str() {
                "--codes" => (&mut codes, 10_000),
                "--locales" => (&mut locales, LOCALES.len()),
                "--collections" => (&mut collections, 100),
                "--full" => {
                    full = true;
                    continue;
                }
                other if other.starts_with('-') => return Err(format!("unknown option `{other}`")),
                _ if root.is_some() => return Err("more than one folder".to_owned()),
                _ => {
                    root = Some(PathBuf::from(argument));
                    continue;
                }
            };
            *number = arguments
                .next()
                .and_then(|text| text.parse().ok())
                .filter(|value| (1..=most).contains(value))
                .ok_or_else(|| format!("`{argument}` takes a number from 1 to {most}"))?;
        }
        Ok(Self {
            codes,
            locales,
            collections,
            full,
            root: root.ok_or("no folder")?,
        })
    }

    /// How many pages the site has: entries, pairs, collections, and a start page and a 404 page in each locale.
    fn pages(&self) -> usize {
        let across = (self.collections - 1) * self.codes;
        let pairs = self.codes * (self.codes - 1) / 2;
        self.locales * (self.collections * (self.codes + pairs + 1) + across + 2)
    }
}

/// Writes the project. What is in the way stays as it is.
fn write(options: &Options) -> std::io::Result<()> {
    std::fs::create_dir_all(&options.root)?;
    if std::fs::read_dir(&options.root)?.next().is_some() {
        return Err(std::io::Error::other("the folder is not empty"));
    }
    let collections: Vec<String> = (1..=options.collections).map(collection_id).collect();
    let locales = &LOCALES[..options.locales];
    put(&options.root, "content/site.yaml", &site(locales, &collections))?;
    put(&options.root, "content/sources.yaml", &bibliography())?;
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    for (at, id) in collections.iter().enumerate() {
        let made = Collection::new(id.clone(), options, at > 0, &mut random);
        put(&options.root, &format!("content/{id}/collection.yaml"), &made.schema())?;
        put(
            &options.root,
            &format!("content/{id}/codes.yaml"),
            &made.entries(&mut random),
        )?;
        for (tag, syllables) in locales {
            let mut words = Words::new(tag, at, syllables);
            let text = made.messages(&mut words);
            put(&options.root, &format!("locales/{tag}/{id}.ftl"), &text)?;
        }
    }
    for (tag, syllables) in locales {
        if !OF_THE_THEME.contains(tag) {
            put(&options.root, &format!("locales/{tag}/site.ftl"), INTERFACE)?;
        }
        if let Some((first, others)) = collections.split_first()
            && !others.is_empty()
        {
            let mut words = Words::new(tag, collections.len(), syllables);
            let mut text = String::new();
            for other in others {
                line(&mut text, &format!("compare-{first}-{other} ="));
                line(&mut text, &format!("    .both = {}", words.sentence(14)));
            }
            put(&options.root, &format!("locales/{tag}/compare.ftl"), &text)?;
        }
    }
    Ok(())
}

fn put(root: &Path, path: &str, text: &str) -> std::io::Result<()> {
    let path = root.join(path);
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(path, text)
}

fn line(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
}

fn collection_id(number: usize) -> String {
    match number {
        1 => "bench".to_owned(),
        _ => format!("bench{number}"),
    }
}

fn site(locales: &[(&str, &str)], collections: &[String]) -> String {
    let tags: Vec<&str> = locales.iter().map(|(tag, _)| *tag).collect();
    format!(
        "base_url: https://bench.example/\ndefault_locale: en\nlocales: [{}]\ncollections: [{}]\n",
        tags.join(", "),
        collections.join(", ")
    )
}

fn bibliography() -> String {
    let mut out = String::new();
    for (key, numbered) in STANDARDS {
        let sign = if numbered { "section-" } else { "" };
        let url = format!("https://standards.example/{key}");
        line(&mut out, &format!("{key}:\n  title: {key} standard"));
        line(&mut out, &format!("  short: {key}\n  url: {url}"));
        line(&mut out, &format!("  section_url: {url}#{sign}{{section}}"));
    }
    for key in LIBRARIES {
        let url = format!("https://code.example/{key}");
        line(
            &mut out,
            &format!("{key}:\n  title: {key}, a library\n  short: {key}\n  url: {url}"),
        );
        line(&mut out, &format!("  section_url: {url}/blob/a2f4e7c/{{section}}"));
    }
    out
}

/// A collection: what its entries are and which of them are taken for each other.
struct Collection {
    id: String,
    codes: Vec<usize>,
    confused: Vec<Vec<usize>>,
    /// Whether each entry is also taken for the first collection's.
    across: bool,
    /// Whether there are as many words as on a real site.
    full: bool,
}

impl Collection {
    fn new(id: String, options: &Options, across: bool, random: &mut Random) -> Self {
        let count = options.codes;
        let wanted = if options.full { CONFUSED } else { CONFUSED.div_ceil(2) };
        let confused = (0..count)
            .map(|own| {
                let mut found = Vec::new();
                for _ in 0..wanted * 4 {
                    // Codes that are close to each other are confused more often.
                    let other = match random.below(3) {
                        0 => random.below(count),
                        _ => (own + 1 + random.below(6)) % count,
                    };
                    if found.len() < wanted && other != own && !found.contains(&other) {
                        found.push(other);
                    }
                }
                found
            })
            .collect();
        Self {
            id,
            codes: (0..count).map(|at| FIRST + at * STEP).collect(),
            confused,
            across,
            full: options.full,
        }
    }

    fn schema(&self) -> String {
        let mut out = format!("id: {}\ncode: integer\ngroups:\n", self.id);
        let share = (self.codes.len() * STEP).div_ceil(GROUPS.len());
        for (at, group) in GROUPS.iter().enumerate() {
            let first = FIRST + at * share;
            line(
                &mut out,
                &format!("  - {{ id: {group}, range: [{first}, {}] }}", first + share - 1),
            );
        }
        line(&mut out, &format!("sections: [{}]\nfacts:", SECTIONS.join(", ")));
        for (id, kind, values) in FACTS {
            let values = match values {
                [] => String::new(),
                _ => format!(", values: [{}]", values.join(", ")),
            };
            let optional = if kind == "date" { ", optional: true" } else { "" };
            line(&mut out, &format!("  {id}: {{ type: {kind}{values}{optional} }}"));
        }
        line(&mut out, "matrix:\n  rows:");
        for library in LIBRARIES {
            line(
                &mut out,
                &format!("    - {{ id: {library}, name: lib{library}, source: {library} }}"),
            );
        }
        line(&mut out, "  columns:");
        line(
            &mut out,
            &format!("    accepts: {{ type: enum, values: [{}] }}", SUPPORT.join(", ")),
        );
        line(&mut out, "comparisons: { pairs: all, index: confused }");
        out
    }

    fn entries(&self, random: &mut Random) -> String {
        let mut out = String::new();
        for (at, code) in self.codes.iter().enumerate() {
            line(&mut out, &format!("{code}:\n  name: Registered Name {code}"));
            line(&mut out, &format!("  status: {}\n  facts:", random.pick(&STATUSES)));
            for (id, kind, values) in FACTS {
                let value = match kind {
                    "boolean" => (random.below(2) == 0).to_string(),
                    "enum" => (*random.pick(values)).to_owned(),
                    // One value an entry: no row of a table is like another.
                    "text" => format!("SYMBOL_{code}"),
                    _ if random.below(3) == 0 => continue,
                    _ => {
                        let (year, month, day) = (2000 + random.below(24), 1 + random.below(12), 1 + random.below(28));
                        format!("{year}-{month:02}-{day:02}")
                    }
                };
                line(&mut out, &format!("    {id}: {value}"));
            }
            let mut others: Vec<String> = self.confused[at]
                .iter()
                .map(|other| self.codes[*other].to_string())
                .collect();
            if self.across {
                others.push(format!("{}/{code}", collection_id(1)));
            }
            line(
                &mut out,
                &format!("  confused_with: [{}]\n  constants:", others.join(", ")),
            );
            for library in &LIBRARIES[..5] {
                line(
                    &mut out,
                    &format!("    {library}: {}_CODE_{code}", library.to_uppercase()),
                );
            }
            line(&mut out, "  matrix:");
            for library in LIBRARIES {
                line(
                    &mut out,
                    &format!("    {library}: {{ accepts: {} }}", random.pick(&SUPPORT)),
                );
            }
            let section = 1 + random.below(9);
            let own = random.pick(&LIBRARIES);
            let more = if self.full {
                format!(", framing#7.{section}, {own}#src/codes.rs")
            } else {
                String::new()
            };
            line(&mut out, &format!("  sources: [core#{section}.1, registry{more}]\n"));
        }
        out
    }

    fn messages(&self, words: &mut Words) -> String {
        let id = &self.id;
        let mut out = String::new();
        line(&mut out, &format!("{id} = {}\n    .label = Bench", words.phrase(3)));
        line(&mut out, &format!("    .description = {}", words.sentence(24)));
        line(&mut out, &format!("    .both = {}", words.sentence(12)));
        for group in GROUPS {
            line(&mut out, &format!("{id}-group-{group} = {}", words.phrase(2)));
            line(&mut out, &format!("    .description = {}", words.cited(20)));
        }
        for (fact, kind, values) in FACTS {
            line(&mut out, &format!("{id}-fact-{fact} = {}", words.phrase(3)));
            if self.full {
                line(&mut out, &format!("    .description = {}", words.sentence(11)));
            }
            match kind {
                "boolean" => {
                    for value in ["yes", "no"] {
                        line(&mut out, &format!("    .{value} = {}", words.phrase(1)));
                    }
                    let (yes, no) = (words.plain(4), words.plain(3));
                    line(
                        &mut out,
                        &format!("    .difference = {{ $yes }} {yes}; {{ $no }} {no}."),
                    );
                }
                "enum" => {
                    for value in values {
                        line(&mut out, &format!("    .{value} = {}", words.phrase(2)));
                    }
                    line(&mut out, "    .difference =");
                    line(&mut out, &format!("        {}", choice(words, "a", values)));
                    line(&mut out, &format!("        }}; {}", choice(words, "b", values)));
                    line(&mut out, "        }.");
                }
                // Without a sentence of its own, as facts that only identify an entry often are.
                "date" => {}
                _ => {
                    let text = words.plain(3);
                    let side = |side| format!("{{ ${side} }} {text} {{ ${side}-text }}");
                    line(&mut out, &format!("    .difference = {}; {}.", side("a"), side("b")));
                }
            }
        }
        line(&mut out, &format!("{id}-matrix-accepts = {}", words.phrase(3)));
        for value in SUPPORT {
            line(&mut out, &format!("    .{value} = {}", words.phrase(1)));
        }
        for at in 0..self.codes.len() {
            out.push('\n');
            self.entry(at, words, &mut out);
        }
        out
    }

    /// An entry's words and, for the pair it is most often confused in, that pair's own.
    fn entry(&self, at: usize, words: &mut Words, out: &mut String) {
        let (id, code) = (&self.id, self.codes[at]);
        line(out, &format!("{id}-{code} = {}", words.phrase(2)));
        let (items, length) = if self.full { (3, 14) } else { (1, 6) };
        line(out, &format!("    .summary = {}", words.sentence(length)));
        line(out, "    .description =");
        if self.full {
            line(out, &format!("        {}\n", words.cited(length * 2)));
            line(out, &format!("        {}\n", words.sentence(length * 2)));
        }
        line(out, &format!("        {}", self.linked(at, words)));
        line(out, "    .when-seen =");
        for _ in 0..items {
            line(out, &format!("        - {}", words.cited(length)));
        }
        line(out, "    .how-to-fix =");
        for number in 1..=items {
            line(out, &format!("        {number}. {}", words.sentence(length)));
        }
        line(out, &format!("    .when-to-use = {}", words.sentence(length)));
        let Some(other) = self.confused[at].first().copied() else {
            return;
        };
        if self.confused[other].first() == Some(&at) && other < at {
            return;
        }
        let (first, second) = (self.codes[at.min(other)], self.codes[at.max(other)]);
        let length = length * 2;
        line(out, &format!("{id}-{first}-vs-{second} = {}?", words.phrase(5)));
        line(out, &format!("    .answer = {}", words.cited(length)));
        line(out, "    .when-to-use-which =");
        for _ in 0..2 {
            line(out, &format!("        - {}", words.cited(length)));
        }
    }

    /// A sentence with a link to what the entry is confused with, and a bit of code.
    fn linked(&self, at: usize, words: &mut Words) -> String {
        let start = words.phrase(4);
        let target = self.confused[at].first().map_or(at, |other| *other);
        let target = self.codes[target];
        format!(
            "{start} [{target}](entry:{}/{target}) {} `close({target})`.",
            self.id,
            words.plain(4)
        )
    }
}

/// The head and the variants of a choice by the value of one side.
fn choice(words: &mut Words, side: &str, values: &[&str]) -> String {
    let mut out = format!("{{ ${side}-value ->");
    for value in values {
        // Writing to a String cannot fail.
        let _ = write!(out, "\n            [{value}] {} {{ ${side} }}", words.plain(4));
    }
    let _ = write!(
        out,
        "\n           *[other] {{ ${side} }} {} {{ ${side}-text }}",
        words.plain(2)
    );
    out
}

/// Text in no language, made of the words of one locale.
struct Words {
    random: Random,
    lexicon: Vec<String>,
}

impl Words {
    fn new(tag: &str, collection: usize, syllables: &str) -> Self {
        let mut random = Random(0x2545_f491_4f6c_dd1d ^ (collection as u64) << 32);
        for byte in tag.bytes() {
            random.0 = random.0.rotate_left(9) ^ u64::from(byte);
            random.next();
        }
        let syllables: Vec<&str> = syllables.split(' ').collect();
        let lexicon = (0..LEXICON)
            .map(|_| (0..=random.below(3)).map(|_| *random.pick(&syllables)).collect())
            .collect();
        Self { random, lexicon }
    }

    /// So many words.
    fn plain(&mut self, count: usize) -> String {
        let words: Vec<&str> = (0..count).map(|_| self.random.pick(&self.lexicon).as_str()).collect();
        words.join(" ")
    }

    /// So many words, the first with a capital.
    fn phrase(&mut self, count: usize) -> String {
        let text = self.plain(count);
        let mut letters = text.chars();
        letters
            .next()
            .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    }

    /// About so many words and a full stop.
    fn sentence(&mut self, count: usize) -> String {
        let first = count * 2 / 5 + self.random.below(3);
        format!("{}, {}.", self.phrase(first), self.plain(count - first))
    }

    /// A sentence with the source that it was taken from.
    fn cited(&mut self, count: usize) -> String {
        let (key, numbered) = *self.random.pick(&STANDARDS);
        let section = if numbered {
            format!("{}.{}", 1 + self.random.below(9), 1 + self.random.below(5))
        } else {
            format!("part-{}", 1 + self.random.below(20))
        };
        let (start, bit, end) = (self.phrase(count / 2), self.plain(1), self.plain(count - count / 2));
        format!("{start} `{bit}` {end} [](source:{key}#{section}).")
    }
}

/// Numbers that look random: xorshift64*, from a fixed seed.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// A number below `end`, which is not 0.
    fn below(&mut self, end: usize) -> usize {
        // The high half is the better one.
        ((self.next() >> 32) % end as u64) as usize
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }
}
