//! Markdown in a terminal.

use std::io::IsTerminal;

use termimad::MadSkin;
use termimad::crossterm::style::Color;

use super::console::Console;

/// How wide lines are where nobody says so, and how wide they may become: longer ones are hard to read.
const WIDTH: usize = 80;
const WIDEST: usize = 110;

/// A terminal, or what takes its place.
pub(super) struct Terminal {
    skin: MadSkin,
    width: usize,
}

impl Terminal {
    /// The terminal that a console writes its results to.
    pub(super) fn of(console: &Console) -> Self {
        let width = match std::io::stdout().is_terminal() {
            true => usize::from(termimad::terminal_size().0).clamp(30, WIDEST),
            false => WIDTH,
        };
        Self {
            skin: skin(console.has_colors()),
            width,
        }
    }

    /// Text for the terminal, its lines broken and its tables as wide as there is room for.
    pub(super) fn draw(&self, markdown: &str) -> String {
        let text = self.skin.text(markdown, Some(self.width)).to_string();
        // What fills lines up to the width is of no use to whoever copies them.
        let lines = text.lines().map(str::trim_end);
        let mut out = lines.collect::<Vec<_>>().join("\n");
        out.push('\n');
        out
    }
}

fn skin(colors: bool) -> MadSkin {
    let mut skin = match colors {
        true => MadSkin::default(),
        false => MadSkin::no_style(),
    };
    for header in &mut skin.headers {
        header.align = termimad::Alignment::Left;
        if colors {
            header.compound_style.set_fg(Color::Blue);
        }
    }
    skin
}
