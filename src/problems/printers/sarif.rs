//! Problems as SARIF 2.1.0 (OASIS Standard), for code-scanning services.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::super::{Problem, Problems, Severity};
use crate::source::{Sources, Span};

pub(super) fn print(problems: &Problems, sources: &Sources) -> String {
    let sorted = problems.sorted();
    let codes: BTreeSet<&str> = sorted.iter().map(|p| p.code.as_ref()).collect();
    let rules: Vec<Value> = codes.iter().map(|code| json!({ "id": code, "name": code })).collect();
    let results: Vec<Value> = sorted.iter().map(|p| result(p, sources)).collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "openchest", "version": env!("CARGO_PKG_VERSION"), "rules": rules } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

fn result(problem: &Problem, sources: &Sources) -> Value {
    let level = match problem.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let text = if problem.fix.is_empty() { problem.message.clone() } else { format!("{}. {}", problem.message, problem.fix) };
    let locations: Vec<Value> = problem.span.map(|s| location(s, sources)).into_iter().collect();
    let related: Vec<Value> = problem
        .related
        .iter()
        .map(|r| {
            let mut value = location(r.span, sources);
            value["message"] = json!({ "text": r.message });
            value
        })
        .collect();
    json!({
        "ruleId": problem.code,
        "level": level,
        "message": { "text": text },
        "locations": locations,
        "relatedLocations": related,
    })
}

fn location(span: Span, sources: &Sources) -> Value {
    let (start, end) = sources.positions(span);
    json!({
        "physicalLocation": {
            "artifactLocation": { "uri": uri(&sources.file(span.file).shown_path()) },
            "region": {
                "startLine": start.line,
                "startColumn": start.column,
                "endLine": end.line,
                "endColumn": end.column,
            },
        },
    })
}

/// A relative URI reference (RFC 3986): everything but unreserved characters and `/` is percent-encoded.
fn uri(path: &str) -> String {
    path.bytes().fold(String::new(), |mut out, byte| {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
        out
    })
}
