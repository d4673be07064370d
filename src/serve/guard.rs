//! Which requests are answered.

use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

use super::routes::Shared;

/// What a published site would send. Scripts come from this server alone, and none may stand in a page.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; \
                      connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Answers only what was asked of this computer by name, and adds the headers.
///
/// A page of another site can make its own name lead to 127.0.0.1 (DNS rebinding) and then read what is
/// served here; but it cannot change the `Host` that the browser sends, which is that name.
pub(super) async fn check(State(shared): State<Shared>, request: Request, next: Next) -> Response {
    let host = request.headers().get(header::HOST).and_then(|h| h.to_str().ok());
    let mut response = if !host.is_some_and(|h| is_this_computer(h, shared.port)) {
        let words = format!("The preview answers only at http://localhost:{}/ on the computer it runs on.\n", shared.port);
        (StatusCode::FORBIDDEN, words).into_response()
    } else if is_from_elsewhere(&request) {
        (StatusCode::FORBIDDEN, "Another site asked for this. The preview answers only its own pages.\n").into_response()
    } else {
        next.run(request).await
    };
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::CACHE_CONTROL, "no-store"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("same-origin"));
    headers.insert("cross-origin-opener-policy", HeaderValue::from_static("same-origin"));
    response
}

fn is_this_computer(host: &str, port: u16) -> bool {
    ["localhost", "127.0.0.1", "[::1]"].iter().any(|name| {
        let rest = host.get(..name.len()).filter(|start| start.eq_ignore_ascii_case(name)).and(host.get(name.len()..));
        // Browsers leave out the port of the scheme.
        rest.is_some_and(|rest| rest == format!(":{port}") || rest.is_empty() && port == 80)
    })
}

/// True for the preview's own addresses asked for by a page of another site: it could change the date.
fn is_from_elsewhere(request: &Request) -> bool {
    let site = request.headers().get("sec-fetch-site").and_then(|v| v.to_str().ok());
    request.uri().path().starts_with("/__openchest/") && matches!(site, Some("cross-site" | "same-site"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_computer_by_name_and_port_is_answered() {
        for host in ["localhost:4000", "LOCALHOST:4000", "127.0.0.1:4000", "[::1]:4000"] {
            assert!(is_this_computer(host, 4000), "{host}");
        }
        for host in
            ["localhost", "localhost:4001", "localhost.evil.example:4000", "evil.example:4000", "127.0.0.1.evil.example:4000", ""]
        {
            assert!(!is_this_computer(host, 4000), "{host}");
        }
    }
}
