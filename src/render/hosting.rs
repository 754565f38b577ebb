//! What hosts read: the headers to send, and what GitHub Pages is to know.

use super::machinery::Machinery;
use crate::artifact::Artifact;
use crate::model::Site;

/// Directives that a page's own `<meta>` may not have (CSP Level 3, section 3.3): they are for headers.
const FOR_HEADERS: &[&str] = &["frame-ancestors", "report-uri", "sandbox"];

/// A content security policy as a page's `<meta>` may have it.
pub(super) fn policy_of_page(policy: &str) -> String {
    let directives = policy.split(';').map(str::trim);
    let kept = directives.filter(|directive| {
        let name = directive.split_whitespace().next().unwrap_or_default();
        !name.is_empty() && !FOR_HEADERS.iter().any(|other| name.eq_ignore_ascii_case(other))
    });
    kept.collect::<Vec<_>>().join("; ")
}

impl Machinery<'_> {
    /// `_headers`, which Netlify and Cloudflare Pages read; `.nojekyll`, so that GitHub Pages serves what begins with an
    /// underscore; `CNAME`, where the site asks for it.
    pub(super) fn hosting(&self) -> Vec<Artifact> {
        let site = self.site();
        let file = |path: &str, text: String| Artifact {
            path: path.to_owned(),
            bytes: text.into_bytes(),
        };
        let mut found = vec![file("_headers", headers(site)), file(".nojekyll", String::new())];
        if site.cname {
            found.push(file("CNAME", format!("{}\n", site.base.host())));
        }
        found
    }
}

/// Assets have a hash of their bytes in their names and never change; what others may build upon may be read from their
/// pages.
fn headers(site: &Site) -> String {
    let (base, policy) = (&site.base.path, &site.policy);
    format!(
        "{base}*\n  \
           Content-Security-Policy: {policy}\n  \
           Referrer-Policy: strict-origin-when-cross-origin\n  \
           X-Content-Type-Options: nosniff\n\
         {base}assets/*\n  \
           Cache-Control: public, max-age=31536000, immutable\n\
         {base}data/*\n  \
           Access-Control-Allow-Origin: *\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_says_of_a_policy_what_it_may() {
        let policy = "default-src 'none'; script-src 'self' ; Frame-Ancestors 'none';";
        assert_eq!(policy_of_page(policy), "default-src 'none'; script-src 'self'");
    }
}
