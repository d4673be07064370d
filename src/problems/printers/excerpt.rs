//! The lines around a problem, with a mark under the place.

use std::fmt::Write as _;

use crate::source::{Sources, Span};

const LONGEST_LINE: usize = 120;

/// The line before and the line of the span, numbered, with `^^^` under the place and `label` after it.
/// Empty when the problem is about the file as a whole.
pub fn render_excerpt(sources: &Sources, span: Span, label: &str) -> String {
    let last_line = sources.last_line(span.file);
    if span.is_whole_file() || last_line == 0 {
        return String::new();
    }
    let (start, end) = sources.positions(span);
    let last_number = start.line.min(last_line);
    let width = last_number.to_string().len().max(2);
    let mut out = String::new();
    if last_number > 1 {
        let before = sources.line(span.file, last_number - 1);
        let _ = writeln!(out, " {:>width$} |{}", last_number - 1, spaced(&shorten(&before, 0)));
    }
    let line = sources.line(span.file, last_number);
    let to = if end.line == start.line { end.column - 1 } else { line.chars().count() };
    // A row of a table is long: what comes before the place gives way.
    let skipped = if to > LONGEST_LINE { (start.column - 1).saturating_sub(LONGEST_LINE / 2) } else { 0 };
    let shown = shorten(&line, skipped);
    let _ = writeln!(out, " {last_number:>width$} |{}", spaced(&shown));
    // The sign for what was left out takes a place too.
    let shift = |column: usize| (column - skipped.min(column)) + usize::from(skipped > 0);
    let from = shift(start.column - 1).min(shown.chars().count());
    let to = shift(to).clamp(from, shown.chars().count());
    let lead: String = shown.chars().take(from).map(|c| if c == '\t' { '\t' } else { ' ' }).collect();
    let mark = "^".repeat((to - from).max(1));
    let label = if label.is_empty() { String::new() } else { format!(" {label}") };
    let _ = writeln!(out, " {:>width$} | {lead}{mark}{label}", "");
    out
}

fn spaced(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {line}") }
}

/// The line from a place on, as much of it as a screen is wide.
fn shorten(line: &str, skipped: usize) -> String {
    // Control characters could move the cursor of a terminal.
    let clean = line.chars().map(|c| if c.is_control() && c != '\t' { '\u{FFFD}' } else { c });
    let mut rest = clean.skip(skipped);
    let mut shown: String = if skipped > 0 { "…".to_owned() } else { String::new() };
    shown.extend(rest.by_ref().take(LONGEST_LINE));
    if rest.next().is_some() {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_far_along_a_line_is_shown() {
        let line = format!("{}here{}", "a".repeat(300), "b".repeat(300));
        let sources =
            Sources::new(std::path::Path::new(""), vec![crate::source::from_bytes("awards.csv".to_owned(), line.as_bytes())]);
        let file = sources.iter().next().expect("a file").0;
        let shown = render_excerpt(&sources, Span::new(file, 300, 304), "look");
        let [row, mark] = shown.lines().collect::<Vec<_>>()[..] else { panic!("{shown}") };
        let at = mark.find('^').expect("a mark");
        assert_eq!(row.chars().skip(at).take(4).collect::<String>(), "here");
        assert!(mark.ends_with("^^^^ look") && row.contains("| …aaa") && row.ends_with("b…"), "{shown}");
    }
}
