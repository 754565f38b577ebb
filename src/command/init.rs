//! `visavis init`

use super::console::Console;
use super::exit;
use crate::cli::{Init, Template};
use crate::emit::{SourceFile, write_sources};
use crate::load;

pub(super) fn run(options: &Init) -> u8 {
    let console = Console::new(&options.common);
    let root = &options.dir;
    let starter = load::starter(match options.template {
        Template::Reference => &["common", "reference"],
        Template::Docs => &["common", "docs"],
        Template::Both => &["common", "docs", "reference", "both"],
    });
    let there: Vec<&str> = starter
        .iter()
        .map(|(path, _)| path.as_str())
        .filter(|path| load::is_there(&root.join(path)))
        .collect();
    if !there.is_empty() {
        let message = format!("{} has {} already", root.display(), there.join(", "));
        console.failure(&message, Some("name a folder that is empty or not there yet"));
        return exit::SYSTEM;
    }
    let files: Vec<SourceFile> = starter
        .iter()
        .map(|(path, bytes)| SourceFile {
            path: root.join(path),
            old: None,
            new: bytes.to_vec(),
        })
        .collect();
    if let Err(error) = write_sources(&files) {
        return console.system(&error);
    }
    let mut result = String::new();
    for (path, _) in &starter {
        result.push_str(&format!("{}\n", root.join(path).display()));
    }
    let cd = match root.as_os_str() == "." {
        true => String::new(),
        false => format!("cd {}, then ", root.display()),
    };
    result.push_str(&format!(
        "\nNow: {cd}`visavis serve --open`, and edit; `visavis build` makes dist/. README.md says what each file is.\n"
    ));
    console.result(&result);
    exit::FINE
}
