//! What is at which address.

use std::convert::Infallible;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Query, State};
use axum::http::{StatusCode, Uri, header};
use axum::middleware;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::get;
use serde::Deserialize;
use tokio::sync::oneshot;
use tokio_stream::wrappers::BroadcastStream;
use tokio_stream::{Stream, StreamExt as _};

use super::orders::{Order, Orders};
use super::site::{Found, News, SiteServer};
use super::{guard, overlay, reach, translations};
use crate::i18n::Lang;
use crate::pipeline::Moment;

const SCRIPT: &str = include_str!("assets/preview.js");
const STYLE: &str = include_str!("assets/preview.css");

/// What every route needs.
#[derive(Clone)]
pub(super) struct Shared {
    pub site: Arc<SiteServer>,
    pub orders: Orders,
    pub port: u16,
}

pub(super) fn router(shared: Shared) -> Router {
    Router::new()
        .route("/__openchest/preview.js", get(|| async { ([(header::CONTENT_TYPE, "text/javascript; charset=utf-8")], SCRIPT) }))
        .route("/__openchest/preview.css", get(|| async { ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], STYLE) }))
        .route("/__openchest/events", get(events))
        .route("/__openchest/date", get(set_date).post(set_date))
        .route(translations::ADDRESS, get(show_translations))
        .route(reach::ADDRESS, get(show_reach))
        // Any other method is refused by the router itself.
        .route("/", get(page))
        .route("/{*path}", get(page))
        .layer(middleware::from_fn_with_state(shared.clone(), guard::check))
        .with_state(shared)
}

async fn page(State(shared): State<Shared>, uri: Uri) -> Response {
    let Some(path) = decode(uri.path()) else { return StatusCode::BAD_REQUEST.into_response() };
    match shared.site.get(&path) {
        Found::File(file, bytes) if file.ends_with(".html") => html(StatusCode::OK, &bytes),
        Found::File(file, bytes) => ([(header::CONTENT_TYPE, content_type(&file))], Body::from(bytes.to_vec())).into_response(),
        Found::Moved(to) => Redirect::temporary(&encode(&to)).into_response(),
        Found::Missing(Some(bytes)) => html(StatusCode::NOT_FOUND, &bytes),
        Found::Missing(None) => (StatusCode::NOT_FOUND, "There is no such page.\n").into_response(),
        Found::NoSite => html(StatusCode::SERVICE_UNAVAILABLE, shared.site.problems_page().as_bytes()),
    }
}

fn html(status: StatusCode, bytes: &[u8]) -> Response {
    (status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], overlay::inject(bytes)).into_response()
}

/// The problem list at once, then everything new.
async fn events(State(shared): State<Shared>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let news = shared.site.listen();
    let first = Event::default().event("problems").data(shared.site.problems().as_ref());
    let later = BroadcastStream::new(news).map(|item| match item {
        Ok(News::Changed(paths)) => {
            Event::default().event("reload").data(serde_json::json!({ "changed": paths.as_ref() }).to_string())
        }
        Ok(News::Problems(json)) => Event::default().event("problems").data(json.as_ref()),
        // The browser fell behind and cannot know what it missed.
        Err(_) => Event::default().event("reload").data("{\"changed\":null}"),
    });
    Sse::new(tokio_stream::once(first).chain(later).map(Ok)).keep_alive(KeepAlive::default())
}

#[derive(Deserialize)]
struct DateQuery {
    #[serde(rename = "as-of", default)]
    as_of: String,
}

/// Shows the site as of another moment; without one, as of today.
async fn set_date(State(shared): State<Shared>, Query(query): Query<DateQuery>) -> Response {
    let moment = match query.as_of.trim() {
        "" => None,
        text => match Moment::parse(text) {
            Some(moment) => Some(moment),
            None => {
                return (StatusCode::BAD_REQUEST, "Write a date such as 2026-12-11, or with a time: 2026-12-11 9am.\n")
                    .into_response();
            }
        },
    };
    shared.orders.send(Order::ShowAsOf(moment));
    StatusCode::NO_CONTENT.into_response()
}

#[derive(Deserialize)]
struct LangQuery {
    #[serde(default)]
    lang: String,
}

/// What is translated. The rebuilding thread has the content, so it is asked.
async fn show_translations(State(shared): State<Shared>, Query(query): Query<LangQuery>) -> Response {
    let (answer, page) = oneshot::channel();
    shared.orders.send(Order::Translations(Lang::find(&query.lang), answer));
    answered(page).await
}

/// Whom the languages of the site reach.
async fn show_reach(State(shared): State<Shared>) -> Response {
    let (answer, page) = oneshot::channel();
    shared.orders.send(Order::Reach(answer));
    answered(page).await
}

/// A page from the rebuilding thread.
async fn answered(page: oneshot::Receiver<String>) -> Response {
    match page.await {
        Ok(page) => html(StatusCode::OK, page.as_bytes()),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "The preview is ending.\n").into_response(),
    }
}

/// The path without its percent signs; `None` if it is not UTF-8 then.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digit = |b: Option<u8>| b.and_then(|b| char::from(b).to_digit(16));
        let (high, low) = (digit(rest.next())?, digit(rest.next())?);
        bytes.push(u8::try_from(high * 16 + low).ok()?);
    }
    String::from_utf8(bytes).ok()
}

/// A path for a `Location` header. Our own addresses are plain; content may name a file otherwise.
fn encode(path: &str) -> String {
    let path = path.trim_start_matches('/');
    path.bytes().fold("/".to_owned(), |mut out, byte| {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
        out
    })
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "xml" => "application/xml",
        "atom" => "application/atom+xml",
        "ics" => "text/calendar; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "pdf" => "application/pdf",
        "jsonl" => "application/jsonl",
        "jsonld" => "application/ld+json",
        "mp3" => "audio/mpeg",
        "m4a" => "audio/mp4",
        "ogg" | "opus" => "audio/ogg",
        "mp4" => "video/mp4",
        "webm" => "video/webm",
        "vtt" => "text/vtt; charset=utf-8",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "odt" => "application/vnd.oasis.opendocument.text",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_decoded_once_and_never_guessed() {
        assert_eq!(decode("/caf%C3%A9/%2e%2e/").as_deref(), Some("/café/../"));
        assert_eq!(decode("/%zz"), None);
        assert_eq!(decode("/%ff"), None);
        assert_eq!(encode("//evil.example/a b"), "/evil.example/a%20b");
    }
}
