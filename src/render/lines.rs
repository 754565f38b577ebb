//! Lines of text in drawings, which do not break by themselves.

/// About how wide a character is: most, and those of East Asian scripts, which fill a square.
const WIDTHS: [usize; 2] = [7, 14];

fn is_wide(c: char) -> bool {
    matches!(u32::from(c), 0x1100..=0x115F | 0x2E80..=0xA4CF | 0xAC00..=0xD7A3 | 0xF900..=0xFAFF | 0xFE30..=0xFE4F | 0xFF00..=0xFF60 | 0xFFE0..=0xFFE6)
}

/// Breaks a label into lines of about `room` units, at spaces and between wide characters.
pub(super) fn wrap(label: &str, room: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let (mut used, mut word, mut length) = (0, String::new(), 0);
    let mut put = |word: &mut String, length: &mut usize, used: &mut usize, space: bool| {
        let Some(line) = lines.last_mut() else { return };
        let gap = if space && !line.is_empty() { WIDTHS[0] } else { 0 };
        if !line.is_empty() && *used + gap + *length > room {
            lines.push(std::mem::take(word));
            *used = *length;
        } else {
            if gap > 0 {
                line.push(' ');
            }
            line.push_str(word);
            word.clear();
            *used += gap + *length;
        }
        *length = 0;
    };
    let mut space = false;
    for c in label.chars() {
        if c == ' ' || c == '\n' {
            if !word.is_empty() {
                put(&mut word, &mut length, &mut used, space);
            }
            space = true;
            continue;
        }
        if is_wide(c) && !word.is_empty() {
            put(&mut word, &mut length, &mut used, space);
            space = false;
        }
        word.push(c);
        length += WIDTHS[usize::from(is_wide(c))];
    }
    if !word.is_empty() {
        put(&mut word, &mut length, &mut used, space);
    }
    lines
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
    }
}
