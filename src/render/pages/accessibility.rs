//! The accessibility statement, from the facts of the portal file and the results of the accessibility tests. Headings and
//! mandatory sentences follow the model statement (SI 2018/952, regulation 8); it claims what the facts say and no more.

use tera::Value;

use super::cards;
use crate::i18n::Lang;
use crate::model::{AccessibilityStatement, KnownProblem, KnownProblemKind, ManualTest, TestFailure, TestResults};
use crate::render::make::Page;
use crate::render::reader::Reader;
use crate::render::value::object;

/// The end of the message ids that speak of no regulations, for a publisher that they do not apply to.
const VOLUNTARY: &str = "-voluntary";

pub(super) fn page(reader: &Reader<'_>) -> Page {
    let portal = &reader.site().portal;
    let facts = &portal.accessibility;
    let kind = if portal.publisher.not_public { VOLUNTARY } else { "" };
    let publisher = || [("publisher", reader.name(&portal.publisher.name))];
    let title = reader.phrases.word("accessibility-title");
    Page {
        title: Value::normal_string(&title),
        title_plain: title,
        description: reader.phrases.say("accessibility-applies", [("address", portal.address.clone())]),
        crumbs: Vec::new(),
        content: object! {
            applies: reader.say_html("accessibility-applies", [("address", reader.name(&portal.address))]),
            run_by: reader.say_html("accessibility-run-by", publisher()),
            status: reader.phrases.word(&format!("status-{}", facts.status.word())),
            groups: groups(reader, facts, kind),
            failures: facts.unexplained_failures().map(|found| failure(reader, found)).collect::<Vec<Value>>(),
            contact: cards::contact(reader, facts.contact),
            reply: reader.phrases.days("reply-within", facts.reply_days),
            advisory_service: reader.name("Equality Advisory and Support Service"),
            enforcement: reader.phrases.word(&format!("accessibility-enforcement-text{kind}")),
            technical: reader.say_html(&format!("accessibility-technical-text{kind}"), publisher()),
            prepared: reader.phrases.say(
                "accessibility-prepared",
                [("prepared", reader.phrases.day(facts.prepared)), ("reviewed", reader.phrases.day(facts.reviewed))],
            ),
            tested: facts.last_test().map(|day| reader.phrases.say("accessibility-tested", [("tested", reader.phrases.day(day))])),
            people: people(reader, facts),
            programs: facts.results.as_ref().map(|results| programs(reader, results)),
        },
        json_ld: Vec::new(),
        image: None,
        origin: portal.span,
    }
}

/// What is known not to be accessible, under the three headings of the model statement.
fn groups(reader: &Reader<'_>, facts: &AccessibilityStatement, of_publisher: &str) -> Vec<Value> {
    let kinds = [KnownProblemKind::NonCompliance, KnownProblemKind::DisproportionateBurden, KnownProblemKind::OutOfScope];
    let one = |known: &KnownProblem| {
        object! {
            title: reader.text(known.title),
            text: reader.text(known.text),
            fix_by: known.fix_by.map(|d| reader.phrases.say("fix-by", [("day", reader.phrases.day(d))])),
        }
    };
    let group = |kind: KnownProblemKind| {
        let problems: Vec<Value> = facts.known_problems.iter().filter(|p| p.kind == kind).map(one).collect();
        let label = reader.phrases.word(&format!("problem-{}{of_publisher}", kind.word()));
        (!problems.is_empty()).then(|| object! { label: label, problems: problems })
    };
    kinds.into_iter().filter_map(group).collect()
}

/// A rule that pages broke. Its name is a program's, in English in every language, as the template says.
fn failure(reader: &Reader<'_>, found: &TestFailure) -> Value {
    object! {
        rule: found.rule.as_str(),
        criteria: found.criteria.join(", "),
        pages: number(reader, found.pages),
    }
}

/// Tests by people: the one that the portal file describes in a sentence, then the list.
fn people(reader: &Reader<'_>, facts: &AccessibilityStatement) -> Vec<Value> {
    let in_a_sentence = facts.tested_by.map(|how| {
        object! {
            day: facts.tested.map(|day| reader.date_value(day)),
            by: Value::none(),
            how: reader.text(how),
            tools: Vec::<Value>::new(),
            pages: Value::none(),
        }
    });
    in_a_sentence.into_iter().chain(facts.manual_tests.iter().map(|test| manual_test(reader, test))).collect()
}

fn manual_test(reader: &Reader<'_>, test: &ManualTest) -> Value {
    let tools: Vec<Value> = test.tools.iter().map(|tool| reader.name(tool)).collect();
    object! {
        day: reader.date_value(test.date),
        by: test.by.as_deref().map(|name| reader.name(name)),
        how: reader.text(test.how),
        tools: tools,
        pages: reader.maybe(test.pages),
    }
}

/// What programs tested, and how.
fn programs(reader: &Reader<'_>, results: &TestResults) -> Value {
    let tools = results.tools.iter().map(|(name, version)| reader.name(&format!("{name} {version}"))).collect::<Vec<Value>>();
    let standards = results.standards.iter().map(|name| reader.name(name)).collect::<Vec<Value>>();
    let ways = results.ways.iter().map(|way| reader.phrases.word(&format!("test-way-{}", way.word()))).collect::<Vec<String>>();
    let langs: Vec<Lang> = results.languages().into_iter().filter_map(Lang::find).collect();
    object! {
        day: reader.date_value(results.tested),
        tools: tools,
        standards: standards,
        pages: number(reader, results.site_pages),
        opened: number(reader, results.opened),
        markup: (results.markup > 0).then(|| number(reader, results.markup)),
        languages: cards::language_names(&langs),
        ways: ways,
        passed: number(reader, results.passed),
        failed: number(reader, results.failed),
        has_gaps: !results.gaps(reader.site()).is_empty(),
    }
}

fn number(reader: &Reader<'_>, count: usize) -> String {
    reader.phrases.number(i64::try_from(count).unwrap_or(i64::MAX))
}
