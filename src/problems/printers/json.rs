//! Problems as one JSON object, for other programs.

use serde_json::{Value, json};

use super::super::{Problem, Problems};
use crate::source::{Sources, Span};

pub(super) fn print(problems: &Problems, sources: &Sources) -> String {
    let (errors, warnings) = problems.counts();
    let list: Vec<Value> = problems.sorted().into_iter().map(|p| one(p, sources)).collect();
    let all = json!({ "errors": errors, "warnings": warnings, "problems": list });
    format!("{all:#}\n")
}

fn one(problem: &Problem, sources: &Sources) -> Value {
    json!({
        "code": problem.code,
        "severity": problem.severity.word(),
        "message": problem.message,
        "label": problem.label,
        "fix": problem.fix,
        "place": problem.span.map(|s| place(s, sources)),
        "page": problem.page,
        "related": problem.related.iter().map(|r| json!({ "message": r.message, "place": place(r.span, sources) })).collect::<Vec<_>>(),
    })
}

fn place(span: Span, sources: &Sources) -> Value {
    let (start, end) = sources.positions(span);
    json!({
        "file": sources.file(span.file).shown_path(),
        "start": { "line": start.line, "column": start.column },
        "end": { "line": end.line, "column": end.column },
    })
}
