//! Spaces between words and sentences, which not every script has.
//!
//! Chinese, Japanese and Yi are written without spaces: there a line break in a source is nothing at all (CSS Text 3,
//! section 4.1.3), and a sentence follows the one before without a space. By Unicode these are the characters that are as wide as a square
//! (UAX #11), but for Korean ones. Where a text may be cut is what UAX #14 says of line breaks.

use icu_properties::CodePointMapData;
use icu_properties::props::{EastAsianWidth, LineBreak, Script};
use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{GraphemeClusterSegmenter, LineSegmenter};

/// Stands in a text for a citation that was taken out of it. A noncharacter, which no source may contain.
pub(super) const CITATION: char = '\u{FDE2}';

/// Stands in a text for the end of a line or block. Not a space that somebody typed.
pub(super) const BREAK: char = '\n';

/// Whether a character is of a script that has no spaces.
fn is_spaceless(c: char) -> bool {
    let width = CodePointMapData::<EastAsianWidth>::new().get(c);
    matches!(
        width,
        EastAsianWidth::Wide | EastAsianWidth::Fullwidth | EastAsianWidth::Halfwidth
    ) && CodePointMapData::<Script>::new().get(c) != Script::Hangul
}

/// Whether a character ends something and is as wide as a square: the space after it is its own.
fn is_wide_end(c: char) -> bool {
    is_spaceless(c)
        && matches!(
            CodePointMapData::<LineBreak>::new().get(c),
            LineBreak::ClosePunctuation | LineBreak::Exclamation | LineBreak::Nonstarter
        )
}

/// Whether there is no space where one line ends and another begins.
pub(super) fn joins(before: char, after: char) -> bool {
    is_wide_end(before) || is_spaceless(before) && is_spaceless(after)
}

/// Sentences one after the other.
pub(super) fn join<T: AsRef<str>>(sentences: &[T]) -> String {
    let mut out = String::new();
    for sentence in sentences.iter().map(AsRef::as_ref) {
        if let (Some(before), Some(after)) = (out.chars().next_back(), sentence.chars().next())
            && !joins(before, after)
        {
            out.push(' ');
        }
        out.push_str(sentence);
    }
    out
}

/// One space between words, none where a line ended in a script without spaces, and none that only kept a citation from
/// what is around it.
pub(super) fn tidy(text: &str) -> String {
    let is_gap = |c: char| c.is_ascii_whitespace() || c == CITATION;
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let start = rest.find(is_gap).unwrap_or(rest.len());
        out.push_str(&rest[..start]);
        rest = &rest[start..];
        let end = rest.find(|c| !is_gap(c)).unwrap_or(rest.len());
        let gap = &rest[..end];
        rest = &rest[end..];
        let Some(after) = rest.chars().next() else { break };
        if gap.contains(CITATION) {
            // A no-break space before it goes, too.
            out.truncate(out.trim_end().len());
            let attached = gap.ends_with(CITATION);
            // "…, [](source:a), [](source:b)." had commas between citations only.
            if attached && matches!(after, '.' | ',' | ';' | ')') && out.ends_with([',', ';']) {
                out.pop();
            }
            if attached {
                continue;
            }
        }
        let Some(before) = out.chars().next_back() else {
            continue;
        };
        let may_join = gap.contains([CITATION, BREAK]);
        if !(may_join && joins(before, after)) {
            out.push(' ');
        }
    }
    out
}

/// At most about `most` characters of a text, ended between two words, or between two characters of a script that has
/// no spaces, where a line may end.
pub(super) fn cut(text: &str, most: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(most) else {
        return text.to_owned();
    };
    // Up to the character that no longer fits: a line may not begin with some, such as a full stop. Spaces take no room.
    let next = text[end..].char_indices().find(|(_, c)| !c.is_whitespace());
    let seen = next.map_or(text.len(), |(at, c)| end + at + c.len_utf8());
    let words = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
    let between_words = |at: usize| {
        let (before, after) = (text[..at].chars().next_back(), text[at..].chars().next());
        before.is_some_and(|c| c.is_whitespace() || is_spaceless(c)) || after.is_some_and(is_spaceless)
    };
    let at = words
        .segment_str(&text[..seen])
        .filter(|at| *at > 0 && text[..*at].trim_end().len() <= end && between_words(*at))
        .last();
    let at = at.or_else(|| {
        let characters = GraphemeClusterSegmenter::new();
        characters.segment_str(text).take_while(|at| *at <= end).last()
    });
    let head = text[..at.unwrap_or(end)].trim_end();
    let head = head.trim_end_matches([
        ',', ';', ':', '、', '，', '；', '：', '،', '؛', ' ', '\u{a0}', '\u{202f}',
    ]);
    format!("{head}…")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_cut_between_words() {
        assert_eq!(cut("one two three", 9), "one two…");
        assert_eq!(cut("one two", 3), "one…");
        assert_eq!(cut("one, two", 5), "one…");
        assert_eq!(cut("one", 9), "one");
        assert_eq!(cut("un mot\u{a0}; deux", 8), "un mot…");
        assert_eq!(cut("well-known things", 8), "well-kno…");
    }

    #[test]
    fn scripts_without_spaces_are_cut_between_characters() {
        assert_eq!(cut("接続が切れた。もう一度試す。", 5), "接続が切れ…");
        // No line begins with a full stop: the character before it goes with it.
        assert_eq!(cut("接続が切れた。もう一度試す。", 6), "接続が切れ…");
        assert_eq!(cut("连接已关闭，请重试", 6), "连接已关闭…");
        assert_eq!(cut("연결이 끊어졌습니다 다시", 6), "연결이…");
        // A mark stays with its letter.
        assert_eq!(cut("e\u{301}e\u{301}e\u{301}", 3), "e\u{301}…");
    }

    #[test]
    fn sentences_follow_each_other_as_their_script_has_it() {
        assert_eq!(join(&["One.", "Two."]), "One. Two.");
        assert_eq!(join(&["一つ。", "二つ。"]), "一つ。二つ。");
        assert_eq!(join(&["一つ。", "1006は二つ。"]), "一つ。1006は二つ。");
        assert_eq!(join(&["하나다.", "둘이다."]), "하나다. 둘이다.");
        assert_eq!(join(&["يكون.", "لا يكون."]), "يكون. لا يكون.");
    }

    #[test]
    fn no_space_is_left_of_a_citation() {
        let tidied = |text: &str| tidy(&text.replace('§', &CITATION.to_string()));
        assert_eq!(tidied("It is so §. Then §, more §; end §"), "It is so. Then, more; end");
        assert_eq!(tidied("(see §) and § so"), "(see) and so");
        assert_eq!(tidied("so § §, §."), "so.");
        assert_eq!(tidied("c’est ainsi §\u{a0}; puis\u{a0}§."), "c’est ainsi\u{a0}; puis.");
        assert_eq!(tidied("そうです §。次 § の文"), "そうです。次の文");
        assert_eq!(tidied("如此 §，然后§。"), "如此，然后。");
    }

    #[test]
    fn a_line_break_is_a_space_where_there_are_spaces() {
        assert_eq!(tidy("one\ntwo  three\n"), "one two three");
        assert_eq!(tidy("接続が\n切れた。\n1006 です"), "接続が切れた。1006 です");
        assert_eq!(tidy("연결이\n끊어졌다"), "연결이 끊어졌다");
        assert_eq!(tidy("使用 WebSocket\n的连接"), "使用 WebSocket 的连接");
    }
}
