//! Problems as GitHub workflow commands.

use std::fmt::Write as _;

use super::super::Problems;
use crate::source::Sources;

pub(super) fn print(problems: &Problems, sources: &Sources) -> String {
    let mut out = String::new();
    for problem in problems.sorted() {
        let word = problem.severity.word();
        let mut properties = String::new();
        if let Some(span) = problem.span {
            let (start, end) = sources.positions(span);
            let path = sources.root.join(sources.file(span.file).shown_path());
            // GitHub looks for the path as the repository knows it, without `./`.
            let path = path.strip_prefix(".").unwrap_or(&path);
            let _ = write!(
                properties,
                "file={},line={},endLine={},col={},endColumn={},",
                escape_property(&path.to_string_lossy()),
                start.line,
                end.line,
                start.column,
                end.column
            );
        }
        let text = if problem.fix.is_empty() {
            problem.message.clone()
        } else {
            format!("{}\nHow to fix: {}", problem.message, problem.fix)
        };
        let _ = writeln!(out, "::{word} {properties}title={}::{}", escape_property(&problem.code), escape_data(&text));
    }
    out
}

/// The escapes that the runner undoes in a message.
fn escape_data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The escapes that the runner undoes in a property.
fn escape_property(text: &str) -> String {
    escape_data(text).replace(':', "%3A").replace(',', "%2C")
}
