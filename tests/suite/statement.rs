//! The accessibility statement says what the facts say, and no more.

use std::collections::{BTreeMap, BTreeSet};

use openchest::problems::Severity;
use serde_json::{Value, json};

use crate::portal::{Portal, Run};

const PAGE: &str = "accessibility/index.html";

/// A portal whose statement has `status` and the lines of `more`, and results with these failures.
fn portal(status: &str, more: &str, failures: Value) -> Portal {
    let portal = Portal::copy_of("tests/rules/_base");
    let text = std::fs::read_to_string(portal.path().join("portal.yaml")).unwrap();
    let (before, rest) = text.split_once("  status: partially-compliant").unwrap();
    let (kept, _) = rest.split_once("  known_problems:").unwrap();
    let privacy = &rest[rest.find("privacy:").unwrap()..];
    let text = format!("{before}  status: {status}{kept}  results: accessibility-results.json\n{more}{privacy}");
    portal.write("portal.yaml", text.as_bytes());
    let results = json!({
        "version": 1, "tested": "2026-11-20", "tools": { "axe-core": "4.14.1" }, "standards": ["wcag22aa"], "ways": ["dark"],
        "pages": { "site": 100, "opened": 60, "markup": 0 }, "covered": covered(&portal),
        "checks": { "passed": 59, "failed": 1 }, "failures": failures,
    });
    portal.write("accessibility-results.json", results.to_string().as_bytes());
    portal
}

/// Every type of page of the portal, in every language that has it.
fn covered(portal: &Portal) -> BTreeMap<String, BTreeSet<String>> {
    let empty = json!({
        "version": 1, "tested": "2026-11-20", "tools": {}, "standards": [], "ways": [],
        "pages": { "site": 0, "opened": 0, "markup": 0 }, "covered": {}, "checks": { "passed": 0, "failed": 0 },
        "failures": [{ "rule": "stand-in", "criteria": [], "pages": 1 }],
    });
    portal.write("accessibility-results.json", empty.to_string().as_bytes());
    let plain = std::fs::read_to_string(portal.path().join("portal.yaml")).unwrap();
    portal.write("portal.yaml", plain.replace("fully-compliant", "not-compliant").as_bytes());
    let edition = portal.edition();
    portal.write("portal.yaml", plain.as_bytes());
    let mut covered: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for page in edition.site.pages() {
        let langs = page.languages(&edition.site).iter().map(|lang| lang.code().to_owned());
        covered.entry(page.template().to_owned()).or_default().extend(langs);
    }
    covered
}

fn page(run: &Run) -> String {
    let problems: Vec<&str> = run.problems.sorted().iter().map(|p| p.message.as_str()).collect();
    let entry = run.output.get(PAGE).unwrap_or_else(|| panic!("no statement: {problems:?}"));
    String::from_utf8(entry.bytes.clone().expect("the bytes of a page")).unwrap()
}

fn errors(run: &Run) -> Vec<String> {
    run.problems.sorted().iter().filter(|p| p.severity == Severity::Error).map(|p| p.message.clone()).collect()
}

#[test]
fn failures_of_the_tests_are_listed_unless_a_known_problem_explains_them() {
    let failures = json!([
        { "rule": "color-contrast", "criteria": ["1.4.3"], "pages": 1234 },
        { "rule": "target-size", "criteria": ["2.5.8"], "pages": 2 },
    ]);
    let run = portal("partially-compliant", "", failures.clone()).run();
    let text = page(&run);
    for word in ["color-contrast", "1.4.3", "1,234", "target-size", "axe-core 4.14.1", "WCAG 2.2 AA", "In dark colours"] {
        assert!(text.contains(word), "{word}: {text}");
    }
    let known = "  known_problems:\n    - id: colours\n      title: Pale words\n      why: non-compliance\n      text: Some words are pale.\n      rules: [color-contrast]\n";
    let text = page(&portal("partially-compliant", known, failures).run());
    assert!(text.contains("Pale words") && text.contains("target-size") && !text.contains("color-contrast"), "{text}");
}

#[test]
fn full_compliance_needs_every_page_type_in_every_language() {
    let whole = portal("fully-compliant", "", json!([]));
    assert_eq!(errors(&whole.run()), Vec::<String>::new());
    let results = std::fs::read_to_string(whole.path().join("accessibility-results.json")).unwrap();
    let mut results: Value = serde_json::from_str(&results).unwrap();
    results["covered"]["guidance"] = json!(["en"]);
    whole.write("accessibility-results.json", results.to_string().as_bytes());
    let claim = "The statement claims too much: no page of the type \"guidance\" was tested in Bengali";
    assert_eq!(errors(&whole.run()), [claim]);
    let failed = portal("fully-compliant", "", json!([{ "rule": "label", "criteria": ["4.1.2"], "pages": 1 }])).run();
    assert_eq!(errors(&failed), ["The statement claims too much: the tests found failures, such as label"]);
}

#[test]
fn gaps_and_age_of_results_are_told() {
    let old = portal("not-compliant", "", json!([{ "rule": "label", "criteria": [], "pages": 1 }]));
    let results = std::fs::read_to_string(old.path().join("accessibility-results.json")).unwrap();
    let mut results: Value = serde_json::from_str(&results).unwrap();
    results["covered"]["fund"] = json!(["bn"]);
    results["tested"] = json!("2025-11-20");
    old.write("accessibility-results.json", results.to_string().as_bytes());
    let run = old.run();
    let told: Vec<&str> = run.problems.sorted().iter().map(|p| p.message.as_str()).collect();
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told.contains(&"The accessibility tests ran on 20 November 2025, more than a year ago"), "{told:?}");
    assert!(told.contains(&"The results know no page of the type \"fund\" in English"), "{told:?}");
    assert!(page(&run).contains("Not every kind of page was tested in every language."));
}

#[test]
fn a_publisher_that_is_no_public_body_claims_no_regulations() {
    let failures = json!([{ "rule": "label", "criteria": [], "pages": 1 }]);
    let portal = portal("not-compliant", "", failures);
    assert!(page(&portal.run()).contains("Equality and Human Rights Commission"));
    let text = std::fs::read_to_string(portal.path().join("portal.yaml")).unwrap();
    let publisher = "  name: Community chests (example)\n";
    portal.write("portal.yaml", text.replacen(publisher, &format!("{publisher}  public_body: false\n"), 1).as_bytes());
    let text = page(&portal.run());
    assert!(!text.contains("Equality and Human Rights Commission") && text.contains("Equality Act 2010"), "{text}");
    assert!(text.contains("is not a public sector body"), "{text}");
}

#[test]
fn results_that_nobody_names_are_reported() {
    let portal = Portal::copy_of("tests/rules/_base");
    portal.write("old-results.json", b"{}");
    let run = portal.run();
    let codes: Vec<&str> = run.problems.sorted().iter().map(|p| &*p.code).collect();
    assert_eq!(codes, ["unexpected-file"]);
}

#[test]
fn tests_by_people_are_told_one_by_one() {
    let more = "  manual_tests:\n    - id: november\n      date: 2026-11-18\n      by: Ada Example\n      how: By keyboard.\n      tools: [NVDA 2026.2]\n      pages: One page of each type.\n";
    let text = page(&portal("fully-compliant", more, json!([])).run());
    for word in ["18 November 2026", "Ada Example", "By keyboard.", "NVDA 2026.2", "One page of each type."] {
        assert!(text.contains(word), "{word}: {text}");
    }
}
