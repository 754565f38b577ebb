//! The project's files: what changes in them makes the site anew.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use notify::{RecommendedWatcher, RecursiveMode, Watcher};

use super::State;
use super::live::Live;
use super::problems::Problems;
use crate::cli::Common;
use crate::command::session::Session;
use crate::diagnostic::settle;
use crate::load::{self, Stamp};

/// How long nothing must change before the files are read: an editor's way of saving is several steps.
const QUIET: Duration = Duration::from_millis(8);

/// How long they may go on changing before they are read all the same.
const PATIENCE: Duration = Duration::from_millis(200);

/// How often the files are looked at without being told that they changed: events may be lost, and a folder that vanished
/// and came back is watched by nobody.
const LOOK: Duration = Duration::from_millis(1000);

/// Makes the site anew whenever the project's files are others. Never ends.
pub(super) fn watch(mut session: Session, common: &Common, editor: &str, state: &State) {
    let root = session.root.clone();
    let (sender, receiver) = channel();
    // Where nothing can be watched, looking is all there is.
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        let is_change = event.as_ref().map_or(true, |event| !event.kind.is_access());
        if is_change {
            let _ = sender.send(());
        }
    })
    .ok();
    attend(watcher.as_mut(), &root);
    let mut generation = state.live().map_or(1, |live| live.generation);
    let mut known = load::stamps(&root);
    let mut read = load::Memory::default();
    // What changed between the first reading of the files and their being watched.
    let mut is_first = true;
    loop {
        let told = std::mem::take(&mut is_first) || wait(&receiver);
        // Before the files are read: what changes while they are is noticed the next time.
        let differs = look(watcher.as_mut(), &root, &mut known);
        if !told && !differs {
            continue;
        }
        match load::load_again(&root, &mut read) {
            Ok(sources) => {
                let sources = session.with_search(sources);
                if sources.same_as(&session.sources) {
                    continue;
                }
                session.sources = sources;
            }
            Err(error) => {
                state.show(None, Problems::of_system(&error.to_string()));
                continue;
            }
        }
        generation += 1;
        if let Ok((live, problems)) = make(&mut session, common, editor, generation) {
            state.show(live, problems);
        }
    }
}

/// Looks at the files without reading them; whether they are others than those known. New folders are watched, too.
fn look(watcher: Option<&mut RecommendedWatcher>, root: &Path, known: &mut BTreeMap<PathBuf, Option<Stamp>>) -> bool {
    let now = load::stamps(root);
    if now == *known {
        return false;
    }
    if now.keys().ne(known.keys()) {
        attend(watcher, root);
    }
    *known = now;
    true
}

/// Waits for a change and for it to end; whether there was one.
#[expect(clippy::disallowed_methods, reason = "watching is about time")]
fn wait(changes: &Receiver<()>) -> bool {
    if changes.recv_timeout(LOOK).is_err() {
        return false;
    }
    let first = Instant::now();
    while first.elapsed() < PATIENCE && changes.recv_timeout(QUIET).is_ok() {}
    true
}

/// Watches the project's folders, as far as they are there. A folder that is watched already stays so.
fn attend(watcher: Option<&mut RecommendedWatcher>, root: &Path) {
    let Some(watcher) = watcher else { return };
    let _ = watcher.watch(root, RecursiveMode::NonRecursive);
    for folder in load::FOLDERS {
        let _ = watcher.watch(&root.join(folder), RecursiveMode::Recursive);
    }
}

/// The site of a session's files, and what is wrong with them. No site where something keeps it from being built.
pub(super) fn make(
    session: &mut Session,
    common: &Common,
    editor: &str,
    generation: u64,
) -> Result<(Option<Arc<Live>>, Problems), u8> {
    session.diagnostics.clear();
    let ready = session.prepare(common)?;
    settle(&mut session.diagnostics);
    let problems = Problems::new(&session.diagnostics, &session.sources, &session.root, editor);
    if !problems.is_empty() {
        session.report();
    }
    let live = ready.map(|ready| Arc::new(Live::new(ready, session.sources.clone(), generation)));
    Ok((live, problems))
}
