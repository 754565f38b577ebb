//! `visavis serve`: the site in a browser, rendered page by page when it is asked for, and each edit as soon as it is saved.
//!
//! One thread watches the project and makes the site of its files anew after each change, in memory. Pages are rendered by
//! a thread for each locale that somebody reads, which keeps what the locale's pages share until the site is another one.

mod live;
mod problems;
mod server;
mod watch;

use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, PoisonError, RwLock};

use axum::Router;
use tokio::net::TcpListener;
use tokio::sync::broadcast;

use super::console::Console;
use super::exit;
use super::session::{Memory, Session};
use crate::cli::Serve;

use live::Live;
use problems::Problems;
use server::Guard;

/// How many ports are tried.
const PORTS: u16 = 100;

/// How many events a browser may be behind before it is told to load anew.
const EVENTS: usize = 64;

/// What browsers are told.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Event {
    /// Load the page anew.
    Reload,
    /// Style sheets have other addresses; each old one with the new one.
    Styles(Vec<(String, String)>),
    /// Show the problems, or that there are none any more.
    Problems,
}

/// What the threads share.
struct State {
    /// The last good site.
    live: RwLock<Option<Arc<Live>>>,
    /// What is wrong with the files as they are.
    problems: RwLock<Problems>,
    events: broadcast::Sender<Event>,
}

impl State {
    fn live(&self) -> Option<Arc<Live>> {
        self.live.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn problems(&self) -> Problems {
        self.problems.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Puts a site in the place of the one that is shown, if there is one, and tells browsers.
    fn show(&self, live: Option<Arc<Live>>, problems: Problems) {
        let (change, _old) = {
            let mut shown = self.live.write().unwrap_or_else(PoisonError::into_inner);
            let change = live.as_ref().map(|live| {
                let styles = shown.as_ref().and_then(|old| live.styles_since(old));
                styles.map_or(Event::Reload, Event::Styles)
            });
            // What takes time to be forgotten is kept until browsers are told.
            (change, live.and_then(|live| shown.replace(live)))
        };
        *self.problems.write().unwrap_or_else(PoisonError::into_inner) = problems;
        // Nobody may be listening.
        if let Some(change) = change {
            let _ = self.events.send(change);
        }
        let _ = self.events.send(Event::Problems);
    }
}

pub(super) fn run(options: &Serve) -> u8 {
    let mut session = match Session::open(&options.common) {
        Ok(session) => session,
        Err(code) => return code,
    };
    session.memory = Some(Memory::default());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = match runtime {
        Ok(runtime) => runtime,
        Err(error) => {
            session
                .console
                .failure(&format!("the server cannot be started: {error}"), None);
            return exit::SYSTEM;
        }
    };
    let bound = runtime.block_on(bind(options.host, options.port));
    let (listener, address) = match bound {
        Ok(bound) => bound,
        Err(error) => {
            let place = SocketAddr::new(options.host, options.port);
            session.console.failure(
                &format!("nothing can be served at {place}: {error}"),
                Some("name another address with --host, or another port with --port"),
            );
            return exit::SYSTEM;
        }
    };
    let (live, problems) = match watch::make(&mut session, &options.common, &options.editor, 1) {
        Ok(made) => made,
        Err(code) => return code,
    };
    let path = live.as_ref().map_or("/".to_owned(), |live| live.base().to_owned());
    let state = Arc::new(State {
        live: RwLock::new(live),
        problems: RwLock::new(problems),
        events: broadcast::channel(EVENTS).0,
    });
    announce(&session.console, options, address, &path);
    if options.open
        && let Err(error) = open::that_detached(url(address, &path))
    {
        session
            .console
            .failure(&format!("no browser could be opened: {error}"), None);
    }
    let watched = Arc::clone(&state);
    let editor = options.editor.clone();
    let common = options.common.clone();
    std::thread::spawn(move || watch::watch(session, &common, &editor, &watched));
    let app = Router::new()
        .fallback(server::answer)
        .with_state((Arc::clone(&state), Arc::new(Guard::new(options.host, address.port()))));
    match runtime.block_on(async { axum::serve(listener, app).await }) {
        Ok(()) => exit::FINE,
        Err(_) => exit::SYSTEM,
    }
}

/// Listens at the first free port from the one asked for on.
async fn bind(host: IpAddr, port: u16) -> std::io::Result<(TcpListener, SocketAddr)> {
    let mut tried = 0;
    loop {
        let place = SocketAddr::new(host, port.saturating_add(tried));
        match TcpListener::bind(place).await {
            Ok(listener) => {
                let address = listener.local_addr()?;
                return Ok((listener, address));
            }
            Err(error) if error.kind() == std::io::ErrorKind::AddrInUse && tried < PORTS && place.port() < u16::MAX => {
                tried += 1;
            }
            Err(error) => return Err(error),
        }
    }
}

fn announce(console: &Console, options: &Serve, address: SocketAddr, path: &str) {
    let mut text = format!("Serving {}\n", url(address, path));
    if options.port != 0 && address.port() != options.port {
        text.push_str(&format!("(port {} is taken)\n", options.port));
    }
    if !options.host.is_loopback() {
        text.push_str("Others on the network can see this site while it is served.\n");
    }
    text.push_str("Save a file, and the browser shows it. Press Ctrl-C to end.\n");
    console.result(&text);
}

/// The address that a browser on this machine is to open.
fn url(address: SocketAddr, path: &str) -> String {
    let host = match address.ip() {
        ip if ip.is_unspecified() => "127.0.0.1".to_owned(),
        IpAddr::V4(ip) => ip.to_string(),
        IpAddr::V6(ip) => format!("[{ip}]"),
    };
    format!("http://{host}:{}{path}", address.port())
}
