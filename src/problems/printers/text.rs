//! Problems for people, on a terminal or in a log.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};

use super::super::{Problem, Problems, Severity};
use super::excerpt::render_excerpt;
use crate::source::{Sources, Span};

pub(super) fn print(problems: &Problems, sources: &Sources, colour: bool) -> String {
    let mut out = String::new();
    for problem in problems.sorted() {
        print_one(&mut out, problem, sources, colour);
        out.push('\n');
    }
    let (errors, warnings) = problems.counts();
    if errors + warnings > 0 {
        let _ = writeln!(out, "{}", summary(errors, warnings));
    }
    out
}

fn print_one(out: &mut String, problem: &Problem, sources: &Sources, colour: bool) {
    let style = match problem.severity {
        Severity::Error => Style::new().bold().fg_color(Some(AnsiColor::Red.into())),
        Severity::Warning => Style::new().bold().fg_color(Some(AnsiColor::Yellow.into())),
    };
    let head = format!("{}[{}]", problem.severity.word(), problem.code);
    if colour {
        let _ = writeln!(out, "{style}{head}{style:#}: {}", problem.message);
    } else {
        let _ = writeln!(out, "{head}: {}", problem.message);
    }
    if let Some(span) = problem.span {
        let _ = writeln!(out, "  {}", place(sources, span));
        let _ = write!(out, "{}", indent(&render_excerpt(sources, span, &problem.label)));
    }
    if let Some(page) = &problem.page {
        let _ = writeln!(out, "  Shows on the page {page}");
    }
    for related in &problem.related {
        let _ = writeln!(out, "  See also: {}: {}", place(sources, related.span), related.message);
    }
    if !problem.fix.is_empty() {
        let _ = writeln!(out, "  How to fix: {}", problem.fix);
    }
    let _ = writeln!(out, "  More: openchest explain {}", problem.code);
}

/// The file, line and column of a span, as words.
fn place(sources: &Sources, span: Span) -> String {
    let path = sources.file(span.file).shown_path();
    if span.is_whole_file() {
        return path;
    }
    let (start, _) = sources.positions(span);
    format!("{path}, line {}, column {}", start.line, start.column)
}

fn indent(text: &str) -> String {
    text.lines().fold(String::new(), |mut all, line| {
        let _ = writeln!(all, "  {line}");
        all
    })
}

fn summary(errors: usize, warnings: usize) -> String {
    let count = |n: usize, word: &str| format!("{n} {word}{}", if n == 1 { "" } else { "s" });
    match (errors, warnings) {
        (e, 0) => count(e, "error"),
        (0, w) => count(w, "warning"),
        (e, w) => format!("{} and {}", count(e, "error"), count(w, "warning")),
    }
}
