//! [`Parsed`] to [`Site`]: every reference from one file to another is checked here.

mod calls;
mod collections;
mod entries;
mod expected;
mod facts;
mod glossary;
mod guides;
mod history;
mod locales;
mod pages;
mod pictures;
mod routes;
mod sections;
mod sequences;
mod wording;
mod words;

use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::model::bibliography::{Bibliography, Work};
pub use crate::model::catalog::Memory;
use crate::model::{BaseUrl, Site, Template};
use crate::parse::Parsed;
use crate::parse::bibliography::ParsedWork;
use crate::parse::reader::{Located, is_id};
use crate::source::{FileId, Sources};

use expected::Expected;

/// What the command line may set in the place of `site.yaml`.
#[derive(Clone, Debug, Default)]
pub struct Overrides {
    /// Where the site will be.
    pub base_url: Option<BaseUrl>,
    /// Whether the site has the pseudo-locales, too, whose files are among the sources: see [`crate::parse::pseudo`].
    pub pseudo: bool,
}

/// What a page may load unless its site says otherwise: what is the site's own, and nothing inline. The search compiles
/// WebAssembly.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; \
                      connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The content security policy; one that would break a header is a diagnostic.
fn policy(given: Option<&Located<String>>, out: &mut Vec<Diagnostic>) -> String {
    let Some(given) = given else {
        return POLICY.to_owned();
    };
    if given.value.chars().any(char::is_control) {
        out.push(
            Diagnostic::at(Code::WrongType, given.span.clone(), "a policy is one line")
                .help("write it in one line, its directives separated by `;`"),
        );
    }
    given.value.clone()
}

/// Checks what files say of each other and makes the site. Nothing comes out only where there is no `site.yaml` with a
/// locale to speak of; all that is wrong is in the diagnostics either way.
pub fn resolve(parsed: &Parsed, sources: &Sources, overrides: &Overrides) -> Checked<Option<Site>> {
    resolve_again(parsed, sources, overrides, &mut Memory::default())
}

/// As [`resolve`]; words that are as the memory says are not gone through again.
pub fn resolve_again(
    parsed: &Parsed,
    sources: &Sources,
    overrides: &Overrides,
    memory: &mut Memory,
) -> Checked<Option<Site>> {
    let mut out = Vec::new();
    let site = site(parsed, sources, overrides, memory, &mut out);
    Checked::new(site, out)
}

fn site(
    parsed: &Parsed,
    sources: &Sources,
    overrides: &Overrides,
    memory: &mut Memory,
    out: &mut Vec<Diagnostic>,
) -> Option<Site> {
    let Some(config) = &parsed.site else {
        if sources.find("content/site.yaml").is_none() {
            out.push(
                Diagnostic::of_path(
                    Code::MissingFile,
                    "content/site.yaml",
                    "there is no content/site.yaml: this is no visavis project",
                )
                .help("go to the project's folder, or name it with --root"),
            );
        }
        return None;
    };
    let base = overrides
        .base_url
        .clone()
        .or_else(|| base_url(config.base_url.as_ref(), out));
    let bibliography = bibliography(&parsed.works, out);
    let locales = locales::resolve(parsed, config, overrides.pseudo, out)?;
    let mut collections = collections::resolve(parsed, config, &bibliography, out);
    let confused = entries::link(parsed, &mut collections, out);
    let mut catalog = words::catalog(parsed, sources, &locales, memory, out);
    let mut sections = sections::resolve(parsed, config, &collections, out);
    let mut pages = pages::resolve(parsed, config, sources, &locales, &sections, out);
    sections::fill(parsed, &mut sections, &pages, out);
    wording::resolve(parsed, &locales, &mut catalog, &mut pages, out);
    let mut site = Site {
        base: base.unwrap_or_else(|| BaseUrl {
            origin: "http://localhost".to_owned(),
            path: "/".to_owned(),
        }),
        sections,
        pages,
        catalog,
        translation_status: config.translation_status,
        policy: policy(config.content_security_policy.as_ref(), out),
        cname: config.cname,
        locales,
        collections,
        bibliography,
        confused: confused.keys().copied().collect(),
        curated: Default::default(),
        curated_sets: Default::default(),
        guides: Vec::new(),
        glossary: Vec::new(),
        featured: Vec::new(),
        routes: Default::default(),
        templates: parsed
            .templates
            .iter()
            .map(|(name, file)| template(name, *file, sources))
            .collect(),
        pictures: pictures::resolve(sources, out),
        assets: sources.assets.clone(),
    };
    history::resolve(parsed, &mut site, out);
    let mut expected = Expected::new(&site);
    let curated = words::curated(&site, &mut expected, out);
    site.curated = curated.pairs.keys().copied().collect();
    site.curated_sets = curated.sets;
    site.guides = guides::resolve(parsed, config, &site, out);
    site.featured = config
        .featured
        .iter()
        .filter_map(|given| guides::reading(&site, given, out))
        .collect();
    site.glossary = glossary::resolve(parsed, &site, out);
    expected.guides(&site, parsed);
    expected.optional_pages(&site);
    site.routes = routes::resolve(&site, out);
    expected.routes(&site);
    words::check_pairs(&site, &curated.pairs, &confused, out);
    words::check(&site, &expected, out);
    Some(site)
}

fn template(name: &str, file: FileId, sources: &Sources) -> Template {
    Template {
        name: name.to_owned(),
        file,
        text: sources.get(file).text.clone(),
    }
}

fn base_url(given: Option<&Located<String>>, out: &mut Vec<Diagnostic>) -> Option<BaseUrl> {
    let given = given?;
    BaseUrl::parse(&given.value)
        .map_err(|problem| {
            out.push(
                Diagnostic::at(
                    Code::InvalidUrl,
                    given.span.clone(),
                    format!("`{}` is no base URL: {problem}", given.value),
                )
                .help("write an absolute URL such as https://example.org/codes/"),
            );
        })
        .ok()
}

fn bibliography(works: &[ParsedWork], out: &mut Vec<Diagnostic>) -> Bibliography {
    let mut found = Bibliography::default();
    for work in works {
        if !is_id(&work.key.value) {
            out.push(
                Diagnostic::at(
                    Code::InvalidId,
                    work.key.span.clone(),
                    format!("`{}` is no key of a source", work.key.value),
                )
                .help("keys are kebab-case: small letters, digits and hyphens, beginning with a letter"),
            );
        }
        web_url(&work.url, &work.url.value, out);
        if let Some(pattern) = &work.section_url {
            web_url(pattern, &pattern.value.replace("{section}", "1"), out);
            if !pattern.value.contains("{section}") {
                out.push(
                    Diagnostic::at(
                        Code::InvalidUrl,
                        pattern.span.clone(),
                        "`section_url` does not say where the section goes",
                    )
                    .help("write `{section}` in its place"),
                );
            }
        }
        let lang = match &work.lang {
            None => "en".to_owned(),
            Some(given) => match crate::model::locale::parse_tag(&given.value) {
                Some(tag) => tag.to_string(),
                None => {
                    out.push(locales::invalid(given));
                    "en".to_owned()
                }
            },
        };
        found.works.push(Work {
            key: work.key.value.clone(),
            title: work.title.value.clone(),
            short: work.short.as_ref().unwrap_or(&work.title).value.clone(),
            url: work.url.value.clone(),
            section_url: work.section_url.as_ref().map(|pattern| pattern.value.clone()),
            lang,
        });
    }
    found
}

/// Notes a URL that is not of the web: a `javascript:` URL would run when it is followed.
fn web_url(place: &Located<String>, text: &str, out: &mut Vec<Diagnostic>) {
    let problem = match url::Url::parse(text) {
        Ok(url) if matches!(url.scheme(), "http" | "https") => return,
        Ok(url) => format!("its scheme is `{}`", url.scheme()),
        Err(error) => error.to_string(),
    };
    out.push(
        Diagnostic::at(
            Code::InvalidUrl,
            place.span.clone(),
            format!("this is no http or https URL: {problem}"),
        )
        .help("write an absolute URL such as https://www.rfc-editor.org/rfc/rfc6455"),
    );
}
