//! What holds for the text of every source: encoding, line ends, characters.

use crate::diagnostic::{Code, Diagnostic};
use crate::source::{FileId, MAX_FILE_BYTES, Source, Span, Unread, is_bidi_control, is_isolate, is_no_text};

/// How many characters of one kind are reported in one file, so that a binary file does not fill the terminal.
const MOST_REPORTED: usize = 3;

/// Notes what is amiss with the characters of a source.
pub(super) fn check(file: FileId, source: &Source, out: &mut Vec<Diagnostic>) {
    let start = Span::new(file, 0..0);
    match source.faults.unread {
        Some(Unread::SymbolicLink) => out.push(
            Diagnostic::at(Code::UnreadFile, start, "a symbolic link is not followed")
                .help("put the file itself here: a link could lead out of the project"),
        ),
        Some(Unread::TooLarge) => out.push(
            Diagnostic::at(Code::UnreadFile, start, "this file is too large to be read").help(format!(
                "split it: a source may have {} MiB",
                MAX_FILE_BYTES / 1024 / 1024
            )),
        ),
        Some(Unread::FileName) => {
            out.push(Diagnostic::at(Code::UnreadFile, start, "the name of this file is not UTF-8").help("rename it"))
        }
        Some(Unread::NotAFile) => out.push(
            Diagnostic::at(
                Code::UnreadFile,
                start,
                "this is a pipe, a socket or a device, which is not read",
            )
            .help("put a file here"),
        ),
        None => check_text(file, source, out),
    }
}

fn check_text(file: FileId, source: &Source, out: &mut Vec<Diagnostic>) {
    if source.faults.byte_order_mark {
        out.push(
            Diagnostic::at(
                Code::ByteOrderMark,
                Span::new(file, 0..0),
                "this file begins with a byte order mark",
            )
            .help("save it as UTF-8 without BOM; it was read without it"),
        );
    }
    if source.faults.crlf {
        let end = source.text.find('\n').unwrap_or(0);
        out.push(
            Diagnostic::at(Code::Crlf, Span::new(file, end..end), "lines of this file end in CR LF")
                .label("the first of them")
                .help("save it with LF line ends; it was read as if it had them"),
        );
    }
    if source.faults.invalid_utf8.is_some() {
        let end = source.text.len();
        out.push(
            Diagnostic::at(Code::NotUtf8, Span::new(file, end..end), "this file is not UTF-8")
                .label("the first byte that is not is here")
                .help("save it as UTF-8; what follows this place was not read"),
        );
    }
    let mut bidi = 0;
    let mut control = 0;
    for (at, c) in source.text.char_indices() {
        let span = || Span::new(file, at..at + c.len_utf8());
        match c {
            // Words may isolate what they quote; that they close what they open is seen when they are checked.
            _ if is_isolate(c) && source.path.starts_with("locales/") => {}
            // They make a reviewer see another text than the one that is built.
            _ if is_bidi_control(c) => {
                bidi += 1;
                if bidi <= MOST_REPORTED {
                    out.push(
                        Diagnostic::at(
                            Code::BidiControl,
                            span(),
                            format!("U+{:04X} changes the order in which text is shown", u32::from(c)),
                        )
                        .help("delete it: visavis isolates codes and names by itself"),
                    );
                }
            }
            _ if is_no_text(c) => {
                control += 1;
                if control <= MOST_REPORTED {
                    out.push(
                        Diagnostic::at(
                            Code::ControlCharacter,
                            span(),
                            format!("U+{:04X} is no character of a text", u32::from(c)),
                        )
                        .help("delete it"),
                    );
                }
            }
            _ => {}
        }
    }
}
