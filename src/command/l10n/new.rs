//! `visavis l10n new`

use super::project::Project;
use crate::cli::L10nNew;
use crate::command::exit;
use crate::emit::create_folder;
use crate::exchange;
use crate::load;
use crate::model::locale::parse_tag;

pub(super) fn run(options: &L10nNew) -> u8 {
    begin(options, true).unwrap_or_else(|code| code)
}

/// Makes the folder of a language. Whoever puts the language into the site does not ask its author to.
pub(in crate::command) fn begin(options: &L10nNew, says_how_to_publish: bool) -> Result<u8, u8> {
    let project = Project::open(&options.common)?;
    let console = &project.session.console;
    let site = project.plan.site();
    let Some(language) = parse_tag(&options.tag) else {
        let spelled = options.tag.replace('_', "-");
        let help = match parse_tag(&spelled) {
            Some(tag) => format!("did you mean `{tag}`?"),
            None => "tags look like `fr`, `pt-BR`, `zh-Hans`".to_owned(),
        };
        let message = format!("`{}` is no language tag (BCP 47)", options.tag);
        console.failure(&message, Some(&help));
        return Err(exit::SYSTEM);
    };
    let tag = language.to_string();
    let taken = load::locale_folders(&options.common.root).map_err(|error| console.system(&error))?;
    // A folder whose name differs by letter case alone is the same locale, and on some systems the same folder.
    if let Some(folder) = taken
        .iter()
        .find(|folder| parse_tag(folder).as_ref() == Some(&language))
    {
        console.failure(
            &format!("locales/{folder} is there already"),
            Some("nothing in it was changed; `visavis l10n export` says what is missing in it"),
        );
        return Err(exit::SYSTEM);
    }
    let template = exchange::template(&project.plan, &project.session.sources, &language, &tag);
    let top = format!("locales/{tag}/");
    let files: Vec<(String, Vec<u8>)> = template
        .files
        .iter()
        .map(|file| {
            let below = file.path.strip_prefix(&top).unwrap_or(&file.path);
            (below.to_owned(), file.text.clone().into_bytes())
        })
        .collect();
    create_folder(&options.common.root.join("locales").join(&tag), &files).map_err(|error| console.system(&error))?;
    let mut text = format!(
        "locales/{tag}: {} files with {} messages, commented out\n\n",
        files.len(),
        template.messages
    );
    for note in &template.notes {
        text.push_str(&format!("  {note}\n"));
    }
    text.push('\n');
    if !site.pages.is_empty() {
        text.push_str(&format!(
            "Pages ({}) are not copied: write them in locales/{tag}/pages, or export and import them\n",
            site.pages.len()
        ));
    }
    let known = site.locales.iter().any(|(_, locale)| locale.language == language);
    if !known && says_how_to_publish {
        let yaml = project.session.sources.find("content/site.yaml");
        let line = yaml.and_then(|(_, source)| exchange::site_line(&source.text, &tag));
        text.push_str(&match line {
            Some(line) => format!("To publish it, let the list in content/site.yaml be:\n\n  {line}\n"),
            None => format!("To publish it, add this to `locales` in content/site.yaml:\n\n  - {tag}\n"),
        });
    }
    console.result(&text);
    Ok(exit::FINE)
}
