//! Lines of text in drawings, which do not break by themselves; no font is at hand to measure with.

/// About how wide a character is: most, and those of East Asian scripts, which fill a square.
const WIDTHS: [usize; 2] = [7, 14];

fn is_wide(c: char) -> bool {
    matches!(u32::from(c), 0x1100..=0x115F | 0x2E80..=0xA4CF | 0xAC00..=0xD7A3 | 0xF900..=0xFAFF | 0xFE30..=0xFE4F | 0xFF00..=0xFF60 | 0xFFE0..=0xFFE6)
}

/// What no line begins with: closing punctuation, small kana and marks of repetition, the main ones of CSS's `line-break`.
fn stays_behind(c: char) -> bool {
    "、。，．：；！？）」』】〉》〕］｝・ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ".contains(c)
}

/// What characters are as to where a line may end.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    /// Broken at spaces only.
    Narrow,
    Hiragana,
    Katakana,
    /// In Japanese, where kana are around them; the words of Chinese are not to be seen.
    Kanji,
    /// Written with spaces, as the style sheet has it too.
    Hangul,
    /// Broken anywhere.
    Other,
}

fn script(c: char, japanese: bool) -> Script {
    match c {
        '\u{3041}'..='\u{309F}' => Script::Hiragana,
        '\u{30A1}'..='\u{30FA}' | '\u{30FC}'..='\u{30FF}' => Script::Katakana,
        '\u{4E00}'..='\u{9FFF}' if japanese => Script::Kanji,
        '\u{AC00}'..='\u{D7A3}' => Script::Hangul,
        c if is_wide(c) => Script::Other,
        _ => Script::Narrow,
    }
}

/// How freely a line may end between two characters: the strictest first, which is used where the parts then fit.
#[derive(Clone, Copy)]
enum Breaking {
    /// Where a phrase of Japanese ends: what follows a word in hiragana belongs to it.
    Phrases,
    /// Where another script begins.
    Scripts,
    /// Between all wide characters.
    Characters,
}

impl Breaking {
    fn allows(self, last: char, next: char, japanese: bool) -> bool {
        let (before, after) = (script(last, japanese), script(next, japanese));
        if stays_behind(next) || (before == Script::Narrow && after == Script::Narrow) {
            return false;
        }
        let same = before == after && after != Script::Other;
        match self {
            Breaking::Phrases => !same && (after != Script::Hiragana || before == Script::Other),
            Breaking::Scripts => !same,
            Breaking::Characters => true,
        }
    }

    fn freer(self) -> Option<Breaking> {
        match self {
            Breaking::Phrases => Some(Breaking::Scripts),
            Breaking::Scripts => Some(Breaking::Characters),
            Breaking::Characters => None,
        }
    }
}

/// A part of a label that is not broken: its text, its width, and whether a space stands before it.
struct Word {
    text: String,
    width: usize,
    spaced: bool,
}

/// The parts of a label between which a line may end.
fn words(label: &str, room: usize) -> Vec<Word> {
    let japanese = label
        .chars()
        .any(|c| matches!(script(c, false), Script::Hiragana | Script::Katakana));
    let mut words = Vec::new();
    for part in label.split([' ', '\n']).filter(|part| !part.is_empty()) {
        let first = words.len();
        cut(part, room, japanese, Breaking::Phrases, &mut words);
        if let Some(word) = words.get_mut(first) {
            word.spaced = true;
        }
    }
    words
}

fn cut(part: &str, room: usize, japanese: bool, breaking: Breaking, words: &mut Vec<Word>) {
    let mut pieces = vec![String::new()];
    let mut last = None;
    for c in part.chars() {
        if last.is_some_and(|last| breaking.allows(last, c, japanese)) {
            pieces.push(String::new());
        }
        if let Some(piece) = pieces.last_mut() {
            piece.push(c);
        }
        last = Some(c);
    }
    for text in pieces {
        let width = text.chars().map(|c| WIDTHS[usize::from(is_wide(c))]).sum();
        match breaking.freer().filter(|_| width > room) {
            Some(freer) => cut(&text, room, japanese, freer, words),
            None => words.push(Word {
                text,
                width,
                spaced: false,
            }),
        }
    }
}

/// Fills lines of `room` units, each as far as it goes.
fn fill(words: &[Word], room: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut used = 0;
    for word in words {
        let Some(line) = lines.last_mut() else { break };
        let gap = if word.spaced && !line.is_empty() { WIDTHS[0] } else { 0 };
        if !line.is_empty() && used + gap + word.width > room {
            lines.push(word.text.clone());
            used = word.width;
        } else {
            if gap > 0 {
                line.push(' ');
            }
            line.push_str(&word.text);
            used += gap + word.width;
        }
    }
    lines
}

/// Breaks a label into as few lines of about `room` units as it needs, none much longer than the others.
pub(super) fn wrap(label: &str, room: usize) -> Vec<String> {
    let words = words(label, room);
    let lines = fill(&words, room);
    if lines.len() < 2 {
        return lines;
    }
    // The narrowest room in which there are no more of them.
    (room / lines.len()..room)
        .map(|narrower| fill(&words, narrower))
        .find(|narrower| narrower.len() == lines.len())
        .unwrap_or(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_break_at_spaces_and_between_wide_characters() {
        assert_eq!(wrap("one two three", 60), ["one two", "three"]);
        assert_eq!(wrap("short", 60), ["short"]);
        assert_eq!(wrap("接続が切れる", 42), ["接続が", "切れる"]);
        assert_eq!(wrap("unbreakable-and-long", 20), ["unbreakable-and-long"]);
        assert_eq!(wrap("", 20), [""]);
    }

    #[test]
    fn lines_of_a_label_are_about_as_long() {
        assert_eq!(
            wrap("Close frame, code 1013 (echo)", 194),
            ["Close frame,", "code 1013 (echo)"]
        );
        assert_eq!(
            wrap("今のところリクエストに応じない", 108),
            ["今のところ", "リクエストに", "応じない"]
        );
    }

    #[test]
    fn no_line_begins_with_punctuation_and_words_from_elsewhere_stay_whole() {
        assert_eq!(
            wrap("別のアドレスで、またはあとで試す", 108),
            ["別の", "アドレスで、", "またはあとで", "試す"]
        );
        assert_eq!(
            wrap("接続が終わる、クローズフレームなし", 124),
            ["接続が終わる、", "クローズフレーム", "なし"]
        );
        assert_eq!(wrap("过载，稍后再试", 60), ["过载，稍", "后再试"]);
        assert_eq!(wrap("연결이 끊어짐", 70), ["연결이", "끊어짐"]);
        // A word that no line holds breaks somewhere.
        assert_eq!(wrap("アイドルタイムアウト", 70), ["アイドルタ", "イムアウト"]);
    }
}
