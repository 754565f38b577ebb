//! What facts are taken from.

/// A reference to a work, or to a section of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference {
    /// The place of the work in the bibliography.
    pub work: u32,
    /// The section, as its author wrote it: `7.1.5`.
    pub section: Option<String>,
}

/// A work that facts are taken from.
#[derive(Clone, Debug)]
pub struct Work {
    /// What references call it.
    pub key: String,
    /// Its title, a proper name.
    pub title: String,
    /// What a citation shows.
    pub short: String,
    /// Where it is.
    pub url: String,
    /// Where a section of it is, with `{section}` in the place of the section.
    pub section_url: Option<String>,
    /// The language it is written in.
    pub lang: String,
}

/// The works, in the order of the file.
#[derive(Clone, Debug, Default)]
pub struct Bibliography {
    /// The works.
    pub works: Vec<Work>,
}

impl Bibliography {
    /// The reference that `key` or `key#section` names.
    pub fn find(&self, text: &str) -> Option<Reference> {
        let (key, section) = match text.split_once('#') {
            Some((key, section)) => (key, Some(section.to_owned())),
            None => (text, None),
        };
        let work = self.works.iter().position(|work| work.key == key)?;
        Some(Reference {
            work: work as u32,
            section: section.filter(|section| !section.is_empty()),
        })
    }

    /// The work of a reference.
    pub fn work(&self, reference: &Reference) -> &Work {
        &self.works[reference.work as usize]
    }

    /// The URL of a reference: into the section where the work says how.
    pub fn url(&self, reference: &Reference) -> String {
        let work = self.work(reference);
        match (&work.section_url, &reference.section) {
            (Some(pattern), Some(section)) => {
                let section: String = url::form_urlencoded::byte_serialize(section.as_bytes())
                    .collect::<String>()
                    .replace('+', "%20")
                    .replace("%2F", "/");
                pattern.replace("{section}", &section)
            }
            _ => work.url.clone(),
        }
    }
}

impl Reference {
    /// The section if it is a number, as a reader looks it up.
    pub fn numbered_section(&self) -> Option<&str> {
        self.section
            .as_deref()
            .filter(|section| section.starts_with(|c: char| c.is_ascii_digit()))
    }
}
