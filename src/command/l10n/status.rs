//! `visavis l10n status`

use crate::cli::L10nStatus;
use crate::command::exit;
use crate::command::session::Session;

pub(super) fn run(options: &L10nStatus) -> u8 {
    let mut session = match Session::open(&options.common) {
        Ok(session) => session,
        Err(code) => return code,
    };
    let ready = match session.prepare(&options.common) {
        Ok(ready) => ready,
        Err(code) => return code,
    };
    let Some(ready) = ready else {
        session.report();
        return exit::AUTHOR;
    };
    let site = ready.plan.site();
    for locale in site.locales.published() {
        let share = (ready.plan.site_coverage(locale) * 1000.0).floor() / 10.0;
        let line = format!("{:<10}  {share}%\n", site.locale(locale).tag);
        session.console.result(&line);
    }
    exit::FINE
}
