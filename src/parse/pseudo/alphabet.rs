//! The letters of pseudo-locales.

/// How letters and words are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alphabet {
    /// Each letter with an accent, each text in brackets and two fifths longer: translations are longer than English.
    Accented,
    /// Each word from right to left.
    Mirrored,
}

/// For `a` to `z` and `A` to `Z`, letters that look like them.
const LOWER: &str = "åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž";
const UPPER: &str = "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";

/// What makes texts longer.
const PADDING: [&str; 10] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
];

/// Before and after a text.
const BRACKETS: [&str; 2] = ["⟦", "⟧"];

/// RIGHT-TO-LEFT OVERRIDE and POP DIRECTIONAL FORMATTING (UAX #9).
const MIRROR: [char; 2] = ['\u{202E}', '\u{202C}'];

impl Alphabet {
    /// A piece of text.
    pub(super) fn write(self, text: &str, out: &mut String) {
        match self {
            Self::Accented => out.extend(text.chars().map(accented)),
            Self::Mirrored => mirror(text, out),
        }
    }

    /// What stands before a text.
    pub(super) fn open(self) -> &'static str {
        match self {
            Self::Accented => BRACKETS[0],
            Self::Mirrored => "",
        }
    }

    /// What stands after a text of so many characters.
    pub(super) fn close(self, length: usize) -> String {
        if self == Self::Mirrored {
            return String::new();
        }
        // The brackets count.
        let wanted = (length * 2).div_ceil(5).saturating_sub(2);
        let mut more = String::new();
        let mut words = PADDING.iter().cycle();
        while more.chars().count() < wanted {
            more.push(' ');
            more.extend(words.next().into_iter().flat_map(|word| word.chars()).map(accented));
        }
        let end = more.char_indices().nth(wanted).map_or(more.len(), |(at, _)| at);
        more.truncate(end);
        format!("{}{}", more.trim_end(), BRACKETS[1])
    }
}

fn accented(c: char) -> char {
    let (letters, first) = match c {
        'a'..='z' => (LOWER, b'a'),
        'A'..='Z' => (UPPER, b'A'),
        _ => return c,
    };
    letters.chars().nth(usize::from(c as u8 - first)).unwrap_or(c)
}

fn mirror(text: &str, out: &mut String) {
    let mut inside = false;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        // An apostrophe between letters is part of a word.
        let next_is_letter = chars.peek().is_some_and(|next| next.is_alphabetic());
        let is_word = c.is_alphabetic() || inside && matches!(c, '\'' | '’') && next_is_letter;
        if is_word != inside {
            out.push(MIRROR[usize::from(inside)]);
            inside = is_word;
        }
        out.push(c);
    }
    if inside {
        out.push(MIRROR[1]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_has_an_accent() {
        for c in ('a'..='z').chain('A'..='Z') {
            let found = accented(c);
            assert!(
                !found.is_ascii() && found.is_lowercase() == c.is_lowercase(),
                "{c} {found}"
            );
        }
        let all: std::collections::BTreeSet<char> = LOWER.chars().chain(UPPER.chars()).collect();
        assert_eq!(all.len(), 52);
    }

    #[test]
    fn texts_are_two_fifths_longer() {
        for length in [8_usize, 20, 55, 300] {
            let more = Alphabet::Accented.close(length).chars().count() + 1;
            let wanted = length * 2 / 5;
            assert!(more.abs_diff(wanted) <= 2, "{length}: {more}");
        }
    }

    #[test]
    fn words_are_mirrored_one_by_one() {
        let mut out = String::new();
        Alphabet::Mirrored.write("don’t, 1006!", &mut out);
        assert_eq!(out, "\u{202E}don’t\u{202C}, 1006!");
    }
}
