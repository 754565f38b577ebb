//! What a browser is answered.

use std::convert::Infallible;
use std::net::IpAddr;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Request, State as Extracted};
use axum::http::header::{ACCEPT, ALLOW, CACHE_CONTROL, CONTENT_TYPE, HOST, LOCATION, ORIGIN};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::sse::{Event as Message, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use tokio::sync::broadcast::error::RecvError;

use super::live::Live;
use super::problems::Problems;
use super::{Event, State};
use crate::report::{self, Format};
use crate::source::Sources;

/// The folder of what is served besides the site. No locale can be called so.
const OWN: &str = ".visavis/";

/// Asks for events and shows them.
const SCRIPT: &str = include_str!("live.js");

/// Who may ask.
pub(super) struct Guard {
    host: IpAddr,
    port: u16,
}

impl Guard {
    pub(super) fn new(host: IpAddr, port: u16) -> Self {
        Self { host, port }
    }

    /// Whether a request is for this server by a name that nobody else can give it, and from a page of its own. A page of
    /// another site could otherwise read drafts by a name of its own that leads here (DNS rebinding).
    fn lets_in(&self, headers: &HeaderMap) -> bool {
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
        let host = text(HOST).is_some_and(|host| self.is_own(host));
        let origin = match headers.get(ORIGIN) {
            None => true,
            Some(value) => value
                .to_str()
                .ok()
                .and_then(|origin| origin.strip_prefix("http://"))
                .is_some_and(|host| self.is_own(host)),
        };
        host && origin
    }

    fn is_own(&self, host: &str) -> bool {
        let (name, port) = match host.rsplit_once(':') {
            Some((name, port)) if !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()) => {
                (name, port.parse::<u16>().ok())
            }
            _ => (host, Some(80)),
        };
        let name = name.trim_start_matches('[').trim_end_matches(']');
        let is_address = match name.parse::<IpAddr>() {
            // At all of a machine's addresses: whoever writes one knows it, a name could be anybody's.
            Ok(ip) => ip == self.host || self.host.is_unspecified() || ip.is_loopback() && self.host.is_loopback(),
            Err(_) => name.eq_ignore_ascii_case("localhost") && (self.host.is_loopback() || self.host.is_unspecified()),
        };
        is_address && port == Some(self.port)
    }
}

pub(super) async fn answer(
    Extracted((state, guard)): Extracted<(Arc<State>, Arc<Guard>)>,
    request: Request,
) -> Response {
    if !guard.lets_in(request.headers()) {
        return plain(StatusCode::FORBIDDEN, "this server answers its own pages alone\n");
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let mut response = plain(StatusCode::METHOD_NOT_ALLOWED, "only GET and HEAD are answered\n");
        response
            .headers_mut()
            .insert(ALLOW, axum::http::HeaderValue::from_static("GET, HEAD"));
        return response;
    }
    let (path, query) = (request.uri().path(), request.uri().query().unwrap_or_default());
    let Some(path) = clean(path) else {
        return plain(StatusCode::BAD_REQUEST, "there is no such path in a site\n");
    };
    if let Some(own) = path.strip_prefix('/').and_then(|path| path.strip_prefix(OWN)) {
        return match own {
            "live.js" => typed("live.js", SCRIPT.as_bytes().to_vec()),
            "events" => events(&state, query),
            "problems" => typed("problems.json", state.problems().json().into_bytes()),
            _ => plain(StatusCode::NOT_FOUND, "there is nothing here\n"),
        };
    }
    let Some(live) = state.live() else {
        return waiting(&state.problems());
    };
    page(&live, &path, wants_html(request.headers())).await
}

/// A path without what could lead elsewhere; nothing where it tries to. Paths of sites are ASCII.
fn clean(path: &str) -> Option<String> {
    let mut out = String::with_capacity(path.len());
    let mut bytes = path.bytes();
    while let Some(byte) = bytes.next() {
        let byte = if byte == b'%' {
            let digits = [bytes.next()?, bytes.next()?];
            u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?
        } else {
            byte
        };
        // What is decoded twice is meant to deceive.
        if !byte.is_ascii() || byte.is_ascii_control() || byte == b'\\' || byte == b'%' {
            return None;
        }
        out.push(char::from(byte));
    }
    let goes_up = out.split('/').any(|part| part == ".." || part == ".");
    (out.starts_with('/') && !goes_up && !out.contains("//")).then_some(out)
}

fn wants_html(headers: &HeaderMap) -> bool {
    let accept = headers.get(ACCEPT).and_then(|value| value.to_str().ok());
    accept.is_some_and(|accept| accept.contains("text/html"))
}

/// What is at a path of the site, as hosts of folders answer: the index of a folder, the site's own page for what is not
/// there.
async fn page(live: &Live, path: &str, wants_html: bool) -> Response {
    let Some(below) = path.strip_prefix(live.base()) else {
        // The site is below a path, or somebody left out the slash at its end.
        return redirect(live.base());
    };
    let file = match below {
        "" => "index.html".to_owned(),
        _ if below.ends_with('/') => format!("{below}index.html"),
        _ => below.to_owned(),
    };
    match live.file(&file).await {
        Ok(Some(bytes)) => served(live, &file, bytes, StatusCode::OK),
        Ok(None) => {
            let folder = format!("{file}/index.html");
            if let (false, Ok(Some(_))) = (file.contains('.'), live.file(&folder).await) {
                return redirect(&format!("{path}/"));
            }
            missing(live, below, wants_html).await
        }
        Err(diagnostic) => failed(&diagnostic),
    }
}

/// The site's page for what is not there: the locale's own, else the root's.
async fn missing(live: &Live, below: &str, wants_html: bool) -> Response {
    if wants_html {
        let tag = below.split('/').next().unwrap_or_default();
        for path in [format!("{tag}/404.html"), "404.html".to_owned()] {
            if let Ok(Some(bytes)) = live.file(&path).await {
                return served(live, &path, bytes, StatusCode::NOT_FOUND);
            }
        }
    }
    plain(StatusCode::NOT_FOUND, "there is nothing at this address\n")
}

fn served(live: &Live, file: &str, bytes: Vec<u8>, status: StatusCode) -> Response {
    let bytes = match file.ends_with(".html") {
        true => with_script(bytes, live.generation),
        false => bytes,
    };
    let mut response = typed(file, bytes);
    *response.status_mut() = status;
    response
}

/// A page that asks for events.
fn with_script(mut bytes: Vec<u8>, generation: u64) -> Vec<u8> {
    let tag = script(generation);
    let head = b"</head>";
    if let Some(at) = bytes.windows(head.len()).position(|window| window == head) {
        bytes.splice(at..at, tag.into_bytes());
    }
    bytes
}

fn script(generation: u64) -> String {
    format!("<script src=\"/{OWN}live.js\" data-generation=\"{generation}\" defer></script>\n")
}

/// A template that fails while a page is made: other pages may be fine.
fn failed(diagnostic: &crate::diagnostic::Diagnostic) -> Response {
    // Its place is in the sources of the site, which the terminal has shown where they are at fault; here what it says is enough.
    let mut own = diagnostic.clone();
    own.labels.clear();
    let text = report::render(
        std::slice::from_ref(&own),
        &Sources::default(),
        Format::Human { color: false },
    );
    page_of_text(StatusCode::INTERNAL_SERVER_ERROR, &text, 0)
}

/// What is shown while there is no site yet.
fn waiting(problems: &Problems) -> Response {
    page_of_text(StatusCode::SERVICE_UNAVAILABLE, &problems.text(), 0)
}

fn page_of_text(status: StatusCode, text: &str, generation: u64) -> Response {
    let escaped = text.replace('&', "&amp;").replace('<', "&lt;");
    let html = format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>visavis</title>\n{}</head>\n<body><pre>{escaped}</pre></body></html>\n",
        script(generation)
    );
    let mut response = typed("page.html", html.into_bytes());
    *response.status_mut() = status;
    response
}

fn events(state: &Arc<State>, query: &str) -> Response {
    let from: u64 = query
        .strip_prefix("from=")
        .and_then(|from| from.parse().ok())
        .unwrap_or(0);
    let receiver = state.events.subscribe();
    let current = state.live().map_or(0, |live| live.generation);
    // What changed between a page's loading and its listening.
    let first = if current == from {
        Event::Problems
    } else {
        Event::Reload
    };
    let stream = stream::unfold(
        (receiver, Some(first), Arc::clone(state)),
        |(mut receiver, first, state)| async move {
            let event = match first {
                Some(first) => first,
                None => match receiver.recv().await {
                    Ok(event) => event,
                    Err(RecvError::Lagged(_)) => Event::Reload,
                    Err(RecvError::Closed) => return None,
                },
            };
            let message = match event {
                Event::Reload => Message::default().event("reload").data("1"),
                Event::Styles(paths) => {
                    let data = serde_json::to_string(&paths).unwrap_or_default();
                    Message::default().event("styles").data(data)
                }
                Event::Problems => Message::default().event("problems").data(state.problems().json()),
            };
            Some((Ok::<_, Infallible>(message), (receiver, None, state)))
        },
    );
    Sse::new(stream).keep_alive(KeepAlive::default()).into_response()
}

fn redirect(to: &str) -> Response {
    let mut response = plain(StatusCode::FOUND, "");
    if let Ok(to) = to.parse() {
        response.headers_mut().insert(LOCATION, to);
    }
    response
}

fn plain(status: StatusCode, text: &str) -> Response {
    let mut response = typed("text.txt", text.as_bytes().to_vec());
    *response.status_mut() = status;
    response
}

/// Bytes with the type of a file's name. Nothing is kept by a browser: the next edit is another site.
fn typed(file: &str, bytes: Vec<u8>) -> Response {
    let ending = file.rsplit_once('.').map_or("", |(_, ending)| ending);
    let kind = match ending {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "xml" => "application/xml",
        "md" => "text/markdown; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "gif" => "image/gif",
        "woff2" => "font/woff2",
        "wasm" => "application/wasm",
        _ => "application/octet-stream",
    };
    let headers = [
        (CONTENT_TYPE, kind),
        (CACHE_CONTROL, "no-store"),
        (axum::http::header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    (headers, Body::from(bytes)).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lets_in(host: &str, origin: Option<&str>, own: &str) -> bool {
        let guard = Guard::new(own.parse().expect("an address"), 4000);
        let mut headers = HeaderMap::new();
        headers.insert(HOST, host.parse().expect("a header"));
        if let Some(origin) = origin {
            headers.insert(ORIGIN, origin.parse().expect("a header"));
        }
        guard.lets_in(&headers)
    }

    #[test]
    fn only_who_means_this_server_is_answered() {
        let own = "127.0.0.1";
        assert!(lets_in("127.0.0.1:4000", None, own) && lets_in("localhost:4000", None, own));
        assert!(lets_in("localhost:4000", Some("http://localhost:4000"), own) && lets_in("[::1]:4000", None, own));
        for host in [
            "example.org:4000",
            "127.0.0.1:80",
            "127.0.0.1",
            "localhost.example.org:4000",
            "192.168.1.2:4000",
        ] {
            assert!(!lets_in(host, None, own), "{host}");
        }
        for origin in [
            "http://example.org",
            "null",
            "https://localhost:4000",
            "http://localhost:4001",
        ] {
            assert!(!lets_in("localhost:4000", Some(origin), own), "{origin}");
        }
        assert!(lets_in("192.168.1.2:4000", None, "0.0.0.0") && !lets_in("example.org:4000", None, "0.0.0.0"));
    }

    #[test]
    fn paths_stay_in_the_site() {
        assert_eq!(clean("/en/a/").as_deref(), Some("/en/a/"));
        assert_eq!(clean("/en/%61/").as_deref(), Some("/en/a/"));
        for path in [
            "/../x",
            "/en/..",
            "/en/%2e%2e/x",
            "/%252e%252e/",
            "/a\\b",
            "/a%00",
            "//en/",
            "/é",
            "/%c3%a9",
            "en",
        ] {
            assert_eq!(clean(path), None, "{path}");
        }
    }
}
