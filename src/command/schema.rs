//! `visavis schema`

use super::exit;
use super::session::Session;
use crate::cli::Schema;
use crate::emit::{SourceFile, write_sources};
use crate::load;
use crate::schema::{self, FOLDER};

pub(super) fn run(options: &Schema) -> u8 {
    exit::of(written(options))
}

fn written(options: &Schema) -> Result<(), u8> {
    let mut session = Session::open(&options.common)?;
    // A site with mistakes in it has the schemas that its files say as far as they can be read: they help to mend them.
    let plan = session.plan(&options.common)?;
    let all = schema::all(plan.as_deref().map(crate::plan::Plan::site));
    let text = |json: &serde_json::Value| format!("{json:#}\n");
    if options.write {
        let files: Vec<SourceFile> = all
            .iter()
            .map(|schema| {
                let path = session.root.join(FOLDER).join(schema.file());
                SourceFile {
                    old: load::file(&path).ok(),
                    path,
                    new: text(&schema.json).into_bytes(),
                }
            })
            .filter(|file| file.old.as_deref() != Some(file.new.as_slice()))
            .collect();
        write_sources(&files).map_err(|error| session.console.system(&error))?;
        let what = match files.len() {
            1 => "1 schema".to_owned(),
            n => format!("{n} schemas"),
        };
        session.console.result(&format!(
            "{FOLDER}: {what} written, {} as they were\n",
            all.len() - files.len()
        ));
        return Ok(());
    }
    let Some(name) = &options.name else {
        let names: Vec<&str> = all.iter().map(|schema| schema.name.as_str()).collect();
        session.console.result(&format!("{}\n", names.join("\n")));
        return Ok(());
    };
    match all.iter().find(|schema| schema.name == *name) {
        Some(schema) => {
            session.console.result(&text(&schema.json));
            Ok(())
        }
        None => {
            let known: Vec<&str> = all.iter().map(|schema| schema.name.as_str()).collect();
            session
                .console
                .unknown(&format!("there is no schema `{name}`"), name, &known);
            Err(exit::SYSTEM)
        }
    }
}
