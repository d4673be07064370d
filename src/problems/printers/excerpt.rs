//! The lines around a problem, with a mark under the place.

use std::fmt::Write as _;

use crate::source::{Sources, Span};

const LONGEST_LINE: usize = 120;

/// The line before and the line of the span, numbered, with `^^^` under the place and `label` after it.
/// Empty when the problem is about the file as a whole.
pub fn render_excerpt(sources: &Sources, span: Span, label: &str) -> String {
    let text = sources.file(span.file).text_lossy();
    if span.is_whole_file() || text.is_empty() {
        return String::new();
    }
    let (start, end) = sources.positions(span);
    let lines: Vec<&str> = text.lines().collect();
    let last_number = start.line.min(lines.len().max(1));
    let width = last_number.to_string().len().max(2);
    let mut out = String::new();
    for number in last_number.saturating_sub(1).max(1)..=last_number {
        let line = lines.get(number - 1).copied().unwrap_or("");
        let _ = writeln!(out, " {number:>width$} |{}", spaced(&shorten(line)));
    }
    let line = lines.get(last_number - 1).copied().unwrap_or("");
    let shown = shorten(line);
    let from = (start.column - 1).min(shown.chars().count());
    let to = if end.line == start.line { end.column - 1 } else { line.chars().count() };
    let to = to.clamp(from, shown.chars().count());
    let lead: String = shown.chars().take(from).map(|c| if c == '\t' { '\t' } else { ' ' }).collect();
    let mark = "^".repeat((to - from).max(1));
    let label = if label.is_empty() { String::new() } else { format!(" {label}") };
    let _ = writeln!(out, " {:>width$} | {lead}{mark}{label}", "");
    out
}

fn spaced(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {line}") }
}

fn shorten(line: &str) -> String {
    // Control characters could move the cursor of a terminal.
    let clean: String = line.chars().map(|c| if c.is_control() && c != '\t' { '\u{FFFD}' } else { c }).collect();
    if clean.chars().count() <= LONGEST_LINE {
        return clean;
    }
    clean.chars().take(LONGEST_LINE).chain(std::iter::once('…')).collect()
}
