//! `_headers`, what a web server should send along, and `robots.txt`.
//!
//! Netlify, Cloudflare Pages and others read `_headers` as it stands; for another server it is the list to copy.

use super::reader::absolute;
use crate::model::Portal;

/// Sent with everything. Pages need their own styles, pictures, fonts and scripts and nothing else (Content
/// Security Policy Level 3): nothing inline, nothing from elsewhere, no frames around or within, no forms that send.
const EVERYWHERE: &[(&str, &str)] = &[
    (
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; script-src 'self'; font-src 'self'; connect-src 'self'; \
         base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ),
    ("X-Content-Type-Options", "nosniff"),
    // Where people go from here, to an application form say, is not to learn what they read.
    ("Referrer-Policy", "no-referrer"),
    (
        "Permissions-Policy",
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), \
         midi=(), payment=(), usb=()",
    ),
    ("Cross-Origin-Opener-Policy", "same-origin"),
];

/// Strict-Transport-Security (RFC 6797, section 6.1), a year. Not for subdomains, which may belong to others.
const HSTS: (&str, &str) = ("Strict-Transport-Security", "max-age=31536000");

/// Names in `assets` carry a fingerprint of the bytes, so a file never changes (RFC 8246).
const FOR_EVER: &[(&str, &str)] = &[("Cache-Control", "public, max-age=31536000, immutable")];

/// Open data may be read by scripts of other sites (Fetch, "CORS protocol").
const FOR_OTHERS: (&str, &str) = ("Access-Control-Allow-Origin", "*");

/// The file `_headers`. Patterns start with the path the portal stands at.
pub(super) fn headers(portal: &Portal) -> String {
    let base = portal.base_path();
    let mut everywhere = EVERYWHERE.to_vec();
    if portal.address.starts_with("https://") {
        everywhere.push(HSTS);
    }
    let rules: [(&str, &[(&str, &str)]); 9] = [
        ("*", &everywhere),
        ("assets/*", FOR_EVER),
        // RFC 4287, section 7, and RFC 5545, section 8.1; servers often know neither ending.
        ("*.atom", &[("Content-Type", "application/atom+xml; charset=utf-8"), FOR_OTHERS]),
        ("*.ics", &[("Content-Type", "text/calendar; charset=utf-8"), FOR_OTHERS]),
        ("*funds.json", &[FOR_OTHERS]),
        // The star takes slashes too, so this is for the folders of boroughs as well.
        ("data/*", &[FOR_OTHERS]),
        // RFC 4180, section 3, jsonlines.org and JSON-LD 1.1, section 6. All of these stand in `data`.
        ("*.csv", &[("Content-Type", "text/csv; charset=utf-8")]),
        ("*.jsonl", &[("Content-Type", "application/jsonl")]),
        ("*.jsonld", &[("Content-Type", "application/ld+json")]),
    ];
    let mut text = String::new();
    for (pattern, headers) in rules {
        text.push_str(&format!("{base}{pattern}\n"));
        for (name, value) in headers {
            text.push_str(&format!("  {name}: {value}\n"));
        }
    }
    text
}

/// The file `robots.txt` (RFC 9309). Below a path it counts for nothing by itself, so it says where it belongs.
pub(super) fn robots(portal: &Portal) -> String {
    let base = portal.base_path();
    let mut text = String::new();
    if base != "/" {
        text.push_str("# Robots read this file only at the root of the host: copy these lines to /robots.txt there.\n");
    }
    if portal.example {
        text.push_str(
            "# This is an example: its funds, groups and dates are made up. Search engines are asked to stay away,\n\
             # so that nobody finds it and takes it for real.\n",
        );
    }
    let rule = if portal.example { "Disallow" } else { "Allow" };
    text.push_str(&format!("User-agent: *\n{rule}: {base}\n\nSitemap: {}\n", absolute(portal, "sitemap.xml")));
    text
}
