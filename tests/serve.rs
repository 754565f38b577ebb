//! `visavis serve`, with real files and requests: what it serves is what a build makes, whatever happens to the files.

#![cfg(feature = "serve")]

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use visavis::diagnostic::Severity;
use visavis::{fulltext, load};

use crate::cli::Project;
use crate::support::run;

/// How long a change may take to be seen. Only what never is fails a test.
const PATIENCE: Duration = Duration::from_secs(20);

/// A server that ends with its test.
struct Server {
    child: Child,
    port: u16,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

struct Response {
    status: u16,
    head: String,
    body: Vec<u8>,
}

impl Response {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

impl Server {
    fn start(project: &Project, args: &[&str]) -> (Self, String) {
        let mut child = Command::new(env!("CARGO_BIN_EXE_visavis"))
            .arg("serve")
            .args(args)
            .current_dir(project.path(""))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("visavis runs");
        let mut lines = BufReader::new(child.stdout.take().expect("an output")).lines();
        let mut said = String::new();
        let mut port = 0;
        for line in lines.by_ref() {
            let line = line.expect("a line");
            if let Some(rest) = line.strip_prefix("Serving http://") {
                let rest = rest.split('/').next().expect("a host");
                port = rest.rsplit(':').next().expect("a port").parse().expect("a number");
            }
            said.push_str(&format!("{line}\n"));
            if line.ends_with("Press Ctrl-C to end.") {
                break;
            }
        }
        // What is written later must find a reader.
        std::thread::spawn(move || lines.for_each(drop));
        (Self { child, port }, said)
    }

    fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Response {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("a connection");
        let host = format!("127.0.0.1:{}", self.port);
        let mut request = format!("{method} {path} HTTP/1.1\r\nConnection: close\r\n");
        if !headers.iter().any(|(name, _)| *name == "Host") {
            request.push_str(&format!("Host: {host}\r\n"));
        }
        for (name, value) in headers {
            request.push_str(&format!("{name}: {value}\r\n"));
        }
        stream
            .write_all(format!("{request}\r\n").as_bytes())
            .expect("a request");
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("a response");
        let end = bytes
            .windows(4)
            .position(|window| window == b"\r\n\r\n")
            .expect("a head");
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        Response {
            status: head.split(' ').nth(1).expect("a status").parse().expect("a number"),
            head,
            body: bytes[end + 4..].to_vec(),
        }
    }

    fn get(&self, path: &str) -> Response {
        self.ask("GET", path, &[("Accept", "text/html")])
    }

    /// A page without what only a served one has.
    fn page(&self, path: &str) -> (u16, Vec<u8>) {
        let response = self.get(path);
        let text = response.text();
        let bytes = match text.split_once("<script src=\"/.visavis/live.js\"") {
            Some((before, after)) => {
                let rest = after.split_once("</script>\n").map_or("", |(_, rest)| rest);
                format!("{before}{rest}").into_bytes()
            }
            None => response.body,
        };
        (response.status, bytes)
    }

    fn problems(&self) -> String {
        self.get("/.visavis/problems").text()
    }

    /// Waits until something holds.
    fn until(&self, what: &str, holds: impl Fn(&Self) -> bool) {
        let started = Instant::now();
        while !holds(self) {
            assert!(started.elapsed() < PATIENCE, "{what}; problems: {}", self.problems());
            std::thread::sleep(Duration::from_millis(15));
        }
    }
}

fn edit(path: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(path).expect("a file");
    assert!(text.contains(from), "{text}");
    fs::write(path, text.replace(from, to)).expect("a file");
}

#[test]
fn a_site_is_served_as_hosts_serve_folders() {
    let project = Project::new();
    let (server, said) = Server::start(&project, &["--port", "0"]);
    assert!(
        said.starts_with(&format!("Serving http://127.0.0.1:{}/codes/\n", server.port)),
        "{said}"
    );
    let page = server.get("/codes/en/demo/1-vs-2/");
    assert_eq!(page.status, 200);
    assert!(
        page.head.contains("content-type: text/html; charset=utf-8"),
        "{}",
        page.head
    );
    assert!(
        page.text()
            .contains("<script src=\"/.visavis/live.js\" data-generation=\"1\" defer></script>\n</head>")
    );
    let moved = server.get("/codes/en/demo/1-vs-2");
    assert!(
        moved.status == 302 && moved.head.contains("location: /codes/en/demo/1-vs-2/"),
        "{}",
        moved.head
    );
    assert_eq!(
        server.get("/").head.lines().find(|line| line.starts_with("location")),
        Some("location: /codes/")
    );
    let reversed = server.get("/codes/fr/demo/2-vs-1/");
    assert!(reversed.status == 200 && reversed.text().contains("http-equiv=\"refresh\""));
    let missing = server.get("/codes/fr/demo/9/");
    assert!(
        missing.status == 404 && missing.text().contains("<html lang=\"fr\""),
        "{}",
        missing.text()
    );
    assert_eq!(
        server.ask("GET", "/codes/no.png", &[]).head.lines().next(),
        Some("HTTP/1.1 404 Not Found")
    );
    for (path, kind) in [
        ("/codes/en/search.json", "application/json"),
        ("/codes/data/v1/en/demo.json", "application/json"),
        ("/codes/en/demo/1.md", "text/markdown; charset=utf-8"),
        ("/codes/sitemap.xml", "application/xml"),
        ("/codes/robots.txt", "text/plain; charset=utf-8"),
    ] {
        let file = server.get(path);
        assert_eq!(file.status, 200, "{path}");
        assert!(
            file.head.contains(&format!("content-type: {kind}")),
            "{path}: {}",
            file.head
        );
    }
}

#[test]
fn only_its_own_pages_are_answered() {
    let project = Project::new();
    let (server, _) = Server::start(&project, &["--port", "0"]);
    let own = format!("localhost:{}", server.port);
    assert_eq!(server.ask("GET", "/codes/", &[("Host", &own)]).status, 200);
    assert_eq!(server.ask("GET", "/codes/", &[("Host", "example.org")]).status, 403);
    assert_eq!(
        server.ask("GET", "/codes/", &[("Origin", "http://example.org")]).status,
        403
    );
    assert_eq!(server.ask("POST", "/codes/", &[]).status, 405);
    for path in [
        "/codes/../Cargo.toml",
        "/codes/%2e%2e/%2e%2e/etc/passwd",
        "/codes/..%2f",
        "/codes/a\\b",
    ] {
        assert_eq!(server.get(path).status, 400, "{path}");
    }
    assert!(!server.get("/codes/").head.contains("access-control"));
}

#[test]
fn a_port_that_is_taken_is_passed_over() {
    let project = Project::new();
    let (first, _) = Server::start(&project, &["--port", "0"]);
    let port = first.port.to_string();
    let (second, said) = Server::start(&project, &["--port", &port]);
    assert_ne!(first.port, second.port);
    assert!(said.contains(&format!("(port {port} is taken)\n")), "{said}");
    let (_open, said) = Server::start(&project, &["--port", "0", "--host", "0.0.0.0"]);
    assert!(
        said.contains("Others on the network can see this site while it is served.\n"),
        "{said}"
    );
}

#[test]
fn mistakes_are_shown_while_the_last_good_site_stays() {
    let project = Project::new();
    let (server, _) = Server::start(&project, &["--port", "0", "--editor", "edit:{path}:{line}:{column}"]);
    let entries = project.path("content/demo/entries.yaml");
    edit(&entries, "sender: server", "sender: servr");
    server.until("a mistake is shown", |server| {
        server.problems().contains("unknown-value")
    });
    let problems = server.problems();
    let path = entries.to_string_lossy().replace('\\', "/");
    let place = format!("edit:{}:8:33", path.trim_start_matches('/'));
    assert!(
        problems.contains(&place) && problems.contains("did you mean `server`?"),
        "{place} {problems}"
    );
    assert_eq!(server.get("/codes/en/demo/2/").status, 200);
    edit(&entries, "sender: servr", "sender: client");
    server.until("it goes away", |server| server.problems().contains("\"problems\":[]"));
    server.until("the page is another one", |server| {
        server.get("/codes/en/demo/2/").text().contains("the client")
    });
}

#[test]
fn a_site_that_is_broken_at_first_is_served_when_it_is_mended() {
    let project = Project::new();
    let site = project.path("content/site.yaml");
    edit(&site, "base_url", "base_ur");
    let (server, _) = Server::start(&project, &["--port", "0"]);
    let page = server.get("/");
    assert!(
        page.status == 503 && page.text().contains("error[unknown-key]"),
        "{}",
        page.text()
    );
    edit(&site, "base_ur:", "base_url:");
    server.until("there is a site", |server| server.get("/codes/en/").status == 200);
}

/// How editors and people change files.
#[derive(Clone, Copy, Debug)]
enum Way {
    /// The file is emptied and written.
    Write,
    /// A file beside it takes its place.
    Rename,
    /// It goes away.
    Delete,
    /// Its folder goes away and comes back.
    Folder,
    /// Several files at once, as a checkout does.
    Checkout,
}

/// A sequence of numbers that look like chance and are the same each time (Marsaglia's xorshift).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % n as u64) as usize
    }
}

/// What a build would make of the files as they are; nothing where it would make nothing.
fn built(root: &Path) -> Option<std::collections::BTreeMap<String, Vec<u8>>> {
    let mut sources = load::load(root).ok()?;
    sources.assets.extend(fulltext::script().expect("a script"));
    sources.assets.sort_by(|a, b| a.path.cmp(&b.path));
    let outcome = run(&sources);
    let broken = outcome
        .diagnostics
        .iter()
        .any(|diagnostic| diagnostic.severity() == Severity::Error);
    (!broken).then_some(outcome.artifacts)
}

#[test]
fn what_is_served_is_what_a_build_makes() {
    const EDITS: usize = 500;
    let project = Project::new();
    project.write("locales/en/pages/rules.md", b"# Rules\n\nSome.\n");
    project.write("templates/assets/custom.css", b":root { --accent: #123456 }\n");
    let root = project.path("");
    let whole = project.tree("");
    let files: Vec<&String> = whole.keys().collect();
    let (server, _) = Server::start(&project, &["--port", "0"]);
    let mut numbers = Numbers(0x9E37_79B9_7F4A_7C15);
    let mut broken = 0;
    for number in 0..EDITS {
        let name = files[numbers.below(files.len())];
        let path = project.path(name);
        let way = [
            Way::Write,
            Way::Write,
            Way::Rename,
            Way::Rename,
            Way::Delete,
            Way::Folder,
            Way::Checkout,
        ][numbers.below(7)];
        let text = String::from_utf8(whole[name].clone()).expect("text");
        // Most edits are harmless, some are mistakes.
        let other = match numbers.below(6) {
            0 => text.replacen(':', "", 1),
            1 => text.clone(),
            _ if name.ends_with(".ftl") => text
                .replace("Deux", &format!("Deux {number}"))
                .replace("Two", &format!("Two {number}")),
            _ if name.ends_with(".css") => format!("{text}/* {number} */\n"),
            _ if name.ends_with(".md") => format!("{text}\nEdit {number}.\n"),
            _ => format!("{text}# {number}\n"),
        };
        match way {
            Way::Write => fs::write(&path, &other).expect("a file"),
            Way::Rename => {
                let beside = path.with_extension("tmp~");
                fs::write(&beside, &other).expect("a file");
                fs::rename(&beside, &path).expect("a rename");
            }
            Way::Delete => {
                let _ = fs::remove_file(&path);
            }
            Way::Folder => {
                let folder = path.parent().expect("a folder").to_path_buf();
                let away = root.join(".away");
                fs::rename(&folder, &away).expect("a rename");
                std::thread::sleep(Duration::from_millis(numbers.below(30) as u64));
                fs::rename(&away, &folder).expect("a rename");
            }
            Way::Checkout => {
                for (name, bytes) in &whole {
                    let path = project.path(name);
                    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
                    fs::write(path, bytes).expect("a file");
                }
            }
        }
        // Now and then the next edit does not wait.
        if numbers.below(5) == 0 {
            continue;
        }
        let good = match built(&root) {
            Some(now) => {
                server.until(&format!("edit {number}, {way:?} of {name}: no problems"), |server| {
                    server.problems().contains("\"problems\":[]")
                });
                now
            }
            None => {
                broken += 1;
                server.until(&format!("edit {number}, {way:?} of {name}: problems"), |server| {
                    !server.problems().contains("\"problems\":[]")
                });
                // What is served is some good site, which need not be the last one that this test knows: edits that did not
                // wait may have made another one in between.
                assert_eq!(server.get("/codes/en/").status, 200);
                continue;
            }
        };
        let all = number % 25 == 0;
        let paths: Vec<&String> = good.keys().collect();
        let some: Vec<&String> = match all {
            true => paths,
            false => (0..4).map(|_| paths[numbers.below(paths.len())]).collect(),
        };
        for path in some {
            let expected = &good[path];
            let url = format!("/codes/{}", path.strip_suffix("index.html").unwrap_or(path));
            server.until(&format!("edit {number}, {way:?} of {name}: {path}"), |server| {
                let (_, bytes) = server.page(&url);
                bytes == *expected
            });
        }
    }
    assert!(
        broken > 20 && broken < EDITS / 2,
        "{broken} of {EDITS} edits were mistakes"
    );
}
