//! The results file of the accessibility suite.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::context::Context;
use super::names::{FileKind, classify};
use super::record::Record;
use super::rules::{test_results, unexpected_file};
use crate::model::{TestFailure, TestResults, TestWay, parse_date};
use crate::source::{FileId, Span};

/// The version of the file that is read. `tests/browser/results.mjs` writes it.
const VERSION: u64 = 1;

/// Success criteria levels as axe-core tags its rules, and as people write them. Its own advice is no standard.
const STANDARDS: [(&str, &str); 5] = [
    ("wcag2a", "WCAG 2.0 A"),
    ("wcag2aa", "WCAG 2.0 AA"),
    ("wcag21a", "WCAG 2.1 A"),
    ("wcag21aa", "WCAG 2.1 AA"),
    ("wcag22aa", "WCAG 2.2 AA"),
];

#[derive(Deserialize)]
struct Version {
    version: u64,
}

#[derive(Deserialize)]
struct File {
    tested: String,
    tools: BTreeMap<String, String>,
    standards: Vec<String>,
    ways: Vec<String>,
    pages: Pages,
    covered: BTreeMap<String, BTreeSet<String>>,
    checks: Checks,
    failures: Vec<Failure>,
}

#[derive(Deserialize)]
struct Pages {
    site: usize,
    opened: usize,
    markup: usize,
}

#[derive(Deserialize)]
struct Checks {
    passed: usize,
    failed: usize,
}

#[derive(Deserialize)]
struct Failure {
    rule: String,
    criteria: Vec<String>,
    pages: usize,
}

/// The results that the key `results` names, if it is there. Other files of results are reported, because nobody reads them.
pub(super) fn parse(cx: &mut Context<'_>, record: &Record<'_>) -> Option<TestResults> {
    let name = record.opt_plain(cx, "results");
    let sources = cx.sources;
    let file = name.as_deref().and_then(|name| sources.find(name).filter(|_| classify(name) == FileKind::Results));
    let strays: Vec<(FileId, String)> = sources
        .content()
        .filter(|(id, other)| classify(&other.path) == FileKind::Results && Some(*id) != file)
        .map(|(id, other)| (id, other.path.clone()))
        .collect();
    for (id, path) in strays {
        cx.report(unexpected_file::problem(Span::start_of(id), &path));
    }
    let name = name?;
    let Some(file) = file else {
        cx.report(test_results::missing(record.span_of("results"), &name));
        return None;
    };
    if sources.file(file).fault.is_some() {
        return None;
    }
    match read(sources.file(file).text(), file) {
        Ok(results) => Some(results),
        Err(problem) => {
            cx.report(*problem);
            None
        }
    }
}

fn read(text: &str, file: FileId) -> Result<TestResults, Box<crate::problems::Problem>> {
    let whole = Span::start_of(file);
    let unreadable = |error: serde_json::Error| Box::new(test_results::unreadable(place(text, file, &error)));
    let Version { version } = serde_json::from_str(text).map_err(unreadable)?;
    if version != VERSION {
        return Err(Box::new(test_results::version(whole, version, VERSION)));
    }
    let found: File = serde_json::from_str(text).map_err(unreadable)?;
    let tested = parse_date(&found.tested).ok_or_else(|| Box::new(test_results::value(whole, "tested", &found.tested)))?;
    let mut ways = Vec::new();
    for word in &found.ways {
        ways.push(TestWay::find(word).ok_or_else(|| Box::new(test_results::value(whole, "ways", word)))?);
    }
    ways.sort_unstable();
    ways.dedup();
    let standards = STANDARDS.iter().filter(|(tag, _)| found.standards.iter().any(|s| s == tag));
    let failure = |f: Failure| TestFailure { rule: f.rule, criteria: f.criteria, pages: f.pages };
    Ok(TestResults {
        span: whole,
        tested,
        tools: found.tools.into_iter().collect(),
        standards: standards.map(|(_, name)| (*name).to_owned()).collect(),
        ways,
        site_pages: found.pages.site,
        opened: found.pages.opened,
        markup: found.pages.markup,
        covered: found.covered,
        passed: found.checks.passed,
        failed: found.checks.failed,
        failures: found.failures.into_iter().map(failure).collect(),
    })
}

/// Where reading stopped.
fn place(text: &str, file: FileId, error: &serde_json::Error) -> Span {
    let line = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum::<usize>();
    let at = (line + error.column().saturating_sub(1)).min(text.len());
    if text.is_char_boundary(at) && at < text.len() { Span::new(file, at, at + 1) } else { Span::start_of(file) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    const GOOD: &str = r#"{"version": 1, "tested": "2026-11-22", "tools": {"axe-core": "4.14.1"}, "standards": ["wcag22aa", "best-practice"],
 "ways": ["print", "narrow", "print"], "pages": {"site": 9, "opened": 4, "markup": 0}, "covered": {"fund": ["en", "bn"]},
 "checks": {"passed": 7, "failed": 1}, "failures": [{"rule": "color-contrast", "criteria": ["1.4.3"], "pages": 1}]}"#;

    fn id() -> FileId {
        let file = crate::source::from_bytes("accessibility-results.json".to_owned(), &[]);
        Sources::new(std::path::Path::new(""), vec![file]).iter().next().unwrap().0
    }

    fn fault(text: &str) -> (String, Option<Span>) {
        let problem = read(text, id()).unwrap_err();
        (problem.message, problem.span)
    }

    #[test]
    fn results_are_read_as_they_were_written() {
        let results = read(GOOD, id()).unwrap();
        assert_eq!(results.tested, jiff::civil::date(2026, 11, 22));
        assert_eq!(results.standards, ["WCAG 2.2 AA"]);
        assert_eq!(results.ways, [TestWay::Narrow, TestWay::Print]);
        assert_eq!((results.site_pages, results.opened, results.passed, results.failed), (9, 4, 7, 1));
        assert_eq!(results.failures[0].criteria, ["1.4.3"]);
        assert_eq!(results.languages().into_iter().collect::<Vec<_>>(), ["bn", "en"]);
    }

    #[test]
    fn what_is_not_understood_is_pointed_at() {
        let (message, span) = fault(&GOOD.replace("\"tools\"", "tools"));
        assert_eq!(message, "These are not the results of accessibility tests");
        assert_eq!(span.map(|s| s.start as usize), GOOD.find("\"tools\""));
        assert!(fault(&GOOD.replace("\"version\": 1", "\"version\": 2")).0.contains("version 2"));
        assert!(fault(&GOOD.replace("2026-11-22", "yesterday")).0.contains("\"yesterday\" for \"tested\""));
        assert!(fault(&GOOD.replace("\"narrow\"", "\"upside-down\"")).0.contains("\"upside-down\" for \"ways\""));
        assert_eq!(fault("").0, "These are not the results of accessibility tests");
        assert_eq!(fault(&GOOD.replace("\"passed\": 7", "\"passed\": -7")).0, "These are not the results of accessibility tests");
    }
}
