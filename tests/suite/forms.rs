//! Application forms: the page, the documents, and that they ask the same questions.

use openchest::cache::Cache;
use openchest::i18n::{Lang, Phrasebooks};
use openchest::model::sheet::{Composer, Sheet, SheetAnswer};
use openchest::model::{DocumentFormat, FundId};
use openchest::problems::Problem;
use openchest::render::Settings;

use crate::portal::{Portal, Run};

const PAGE: &str = "redbridge/wellbeing/form/index.html";

const FORM: &str = r#"
title: Application form
version: "3"
updated: 2026-09-14
introduction: Answer in your own words.
have_ready:
  - The date of your activity
sections:
  - id: group
    title: Your group
    fields:
      - {id: name, type: short-text, label: What is your group called?, required: true, max_characters: 60}
      - {id: host, type: yes-no, label: Do you have a host?}
      - id: host-name
        type: short-text
        label: Who is your host?
        only_if: {field: host, is: "yes"}
  - id: safety
    title: Keeping people safe
    fields:
      - {id: plan, type: long-text, label: How do you keep people safe?, max_words: 90}
  - id: money
    title: Money
    fields:
      - {id: amount, type: money, label: How much do you ask for?, within_award: true, required: true}
sending: Send it to us.
"#;

/// The base of all tests with a form for its one fund.
fn portal(fund_form: &str) -> Portal {
    let portal = Portal::copy_of("tests/rules/_base");
    without_posters(&portal);
    portal.write("forms/small.yaml", FORM.as_bytes());
    let path = "boroughs/redbridge/funds/wellbeing.yaml";
    let fund = std::fs::read_to_string(portal.path().join(path)).unwrap();
    portal.write(path, fund.replace("rounds:", &format!("{fund_form}\nrounds:")).as_bytes());
    portal
}

/// Forms alone, for what is said here of documents, and because posters take as long as they do.
fn without_posters(portal: &Portal) {
    let text = std::fs::read_to_string(portal.path().join("portal.yaml")).unwrap();
    portal.write("portal.yaml", format!("{text}without_posters: true\n").as_bytes());
}

fn page<'r>(run: &'r Run, path: &str) -> &'r str {
    let entry = run.output.get(path).unwrap_or_else(|| panic!("{path} was not made: {:#?}", run.problems.sorted()));
    std::str::from_utf8(entry.bytes.as_deref().unwrap()).unwrap()
}

fn sheet(run: &Run, lang: Lang) -> Option<Sheet> {
    let edition = run.edition.as_ref().unwrap();
    let phrasebooks = Phrasebooks::new(&edition.words, &edition.site.portal.languages).unwrap();
    Composer::new(edition, &phrasebooks, lang).sheet(FundId::new(0)).unwrap().ok()
}

fn found<'r>(run: &'r Run, code: &str) -> Vec<&'r Problem> {
    run.problems.sorted().into_iter().filter(|problem| problem.code == code).collect()
}

fn documents(run: &Run) -> Vec<&str> {
    run.output.keys().map(String::as_str).filter(|path| path.contains("/form/") && !path.ends_with(".html")).collect()
}

#[test]
fn the_page_asks_every_question_in_the_order_of_the_form() {
    let run = portal("form: {use: small}").run();
    let html = page(&run, PAGE);
    let sheet = sheet(&run, Lang::ENGLISH).unwrap();
    let mut from = html.find("form-section").unwrap();
    for question in sheet.sections.iter().flat_map(|section| &section.questions) {
        let heading = format!("<h3 id=\"q-{}\">", question.id);
        from += html[from..].find(&heading).unwrap_or_else(|| panic!("{heading} does not follow the question before"));
        assert!(html[from..].contains(&question.label), "{}", question.label);
    }
    assert!(html.contains("Answer this only if your answer to question"), "the condition is in words");
    assert!(
        html.contains("From \u{2068}£500\u{2069} to \u{2068}£5,000\u{2069}"),
        "the limits of the fund stand beside the amount"
    );
}

#[test]
fn a_fund_leaves_sections_out_and_adds_its_own() {
    let add = "form:\n  use: small\n  without: [safety]\n  add:\n    - id: extra\n      after: group\n      title: Your warm space\n      fields:\n        - {id: hours, type: number, label: How many hours will you open?, min: 2}";
    let run = portal(add).run();
    let sheet = sheet(&run, Lang::ENGLISH).unwrap();
    let sections: Vec<&str> = sheet.sections.iter().map(|section| section.id.as_str()).collect();
    assert_eq!(sections, ["group", "extra", "money"]);
    assert_eq!(sheet.sections[1].questions[0].number, "4", "questions are numbered through");
    assert!(!page(&run, PAGE).contains("Keeping people safe"));
}

#[test]
fn a_link_to_a_document_says_its_format_size_and_language() {
    let run = portal("form: {use: small}").run();
    let html = page(&run, PAGE);
    for path in documents(&run) {
        assert!(path.contains("redbridge-wellbeing-en"), "{path} names borough, fund and language");
        assert!(html.contains(&format!("href=\"/{path}\" hreflang=\"en\"")), "{path}");
        let kilobytes = run.output[path].len.div_ceil(1_000);
        assert!(html.contains(&format!("\u{2068}{kilobytes}\u{2069} KB")), "{path} has {kilobytes} KB");
    }
    assert!(html.contains("<bdi lang=\"en\">DOCX</bdi>") && html.contains("<bdi lang=\"en\">ODT</bdi>"));
    assert_eq!(html.contains("large print"), openchest::forms::HAS_PDF);
    let endings: usize = DocumentFormat::ALL.iter().filter(|f| documents(&run).iter().any(|p| p.ends_with(f.ending()))).count();
    assert_eq!(endings, if openchest::forms::HAS_PDF { 4 } else { 2 });
}

#[test]
fn an_incomplete_translation_is_reported_and_falls_back_whole() {
    let portal = portal("form: {use: small}");
    let entry = "msgctxt \"forms/small.yaml: title\"\nmsgid \"Application form\"\nmsgstr \"আবেদন ফরম\"\n";
    let header = "msgid \"\"\nmsgstr \"\"\n\"Language: bn\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n";
    portal.write("translations/bn.po", format!("{header}{entry}").as_bytes());
    let run = portal.run();
    let problems = found(&run, "incomplete-form");
    assert_eq!(problems.len(), 1, "{:#?}", run.problems.sorted());
    assert!(problems[0].message.contains("is not complete in Bengali"));
    let bengali = Lang::find("bn").unwrap();
    assert!(sheet(&run, bengali).is_none());
    let html = page(&run, "bn/redbridge/wellbeing/form/index.html");
    let form = &html[html.find("<div class=\"form-sheet\"").unwrap()..];
    assert!(form.starts_with("<div class=\"form-sheet\" lang=\"en\" dir=\"ltr\">"));
    assert!(form.contains("What is your group called?") && !form.contains("প্রশ্ন"), "no mixture of languages");
    assert!(documents(&run).iter().all(|path| !path.starts_with("bn/")));
    assert!(
        html.contains("href=\"/redbridge/wellbeing/form/redbridge-wellbeing-en.docx\""),
        "the source's documents are offered"
    );
}

#[test]
fn a_form_that_nobody_began_to_translate_is_no_problem() {
    let run = portal("form: {use: small}").run();
    assert!(found(&run, "incomplete-form").is_empty());
    assert!(run.output.contains_key("bn/redbridge/wellbeing/form/index.html"));
}

#[test]
fn a_closed_fund_shows_its_questions_and_has_no_documents() {
    let portal = portal("form: {use: small}");
    let path = "boroughs/redbridge/funds/wellbeing.yaml";
    let fund = std::fs::read_to_string(portal.path().join(path)).unwrap();
    portal.write(path, fund.replace("2026-10-05", "2025-10-06").replace("2026-12-11", "2025-12-12").as_bytes());
    let run = portal.run();
    assert!(page(&run, PAGE).contains("What is your group called?"));
    assert!(documents(&run).is_empty());
}

#[test]
fn the_fingerprint_is_of_what_is_asked() {
    let first = sheet(&portal("form: {use: small}").run(), Lang::ENGLISH).unwrap();
    let again = sheet(&portal("form: {use: small}").run(), Lang::ENGLISH).unwrap();
    let other = sheet(&portal("form: {use: small, without: [safety]}").run(), Lang::ENGLISH).unwrap();
    assert_eq!(first.fingerprint, again.fingerprint);
    assert_ne!(first.fingerprint, other.fingerprint);
    assert!(first.edition.contains(&first.fingerprint) && first.edition.contains("14 September 2026"), "{}", first.edition);
}

#[test]
fn a_second_build_makes_no_document_again() {
    let portal = portal("form: {use: small}");
    let cache = tempfile::tempdir().unwrap();
    let settings = Settings { cache: Some(Cache::new(cache.path())), ..Settings::default() };
    let first = portal.run_with(settings.clone());
    let kept: Vec<std::path::PathBuf> =
        std::fs::read_dir(cache.path().join("documents")).unwrap().map(|entry| entry.unwrap().path()).collect();
    let checklists = first.output.keys().filter(|path| path.contains("-checklist-")).count();
    assert_eq!(kept.len(), documents(&first).len() + checklists);
    // What is published the second time can only have come from the cache.
    let marked = b"\0\0\0\0from the cache";
    for file in &kept {
        std::fs::write(file, marked).unwrap();
    }
    let second = portal.run_with(settings.clone());
    for path in documents(&second) {
        assert_eq!(second.output[path].bytes.as_deref(), Some(&marked[4..]), "{path}");
    }
    // A new question makes every document anew, and the old ones are dropped.
    portal.write("forms/small.yaml", FORM.replace("What is your group called?", "What is its name?").as_bytes());
    let third = portal.run_with(settings);
    assert!(documents(&third).iter().all(|path| third.output[*path].bytes != second.output[*path].bytes));
    assert_eq!(std::fs::read_dir(cache.path().join("documents")).unwrap().count(), kept.len());
}

#[test]
fn every_sheet_of_the_example_asks_the_same_in_every_language() {
    let edition = &Portal::copy_of("content-example").edition();
    let site = &edition.site;
    let phrasebooks = Phrasebooks::new(&edition.words, &site.portal.languages).unwrap();
    let mut kinds = std::collections::BTreeSet::new();
    let mut checked = 0;
    for lang in &site.portal.languages {
        let [ours, source] = [*lang, Lang::ENGLISH].map(|lang| Composer::new(edition, &phrasebooks, lang));
        for id in (0..site.funds.len()).map(FundId::new).filter(|id| site.fund(*id).form.is_some()) {
            if !site.borough(site.fund(id).borough).languages.contains(lang) {
                continue;
            }
            let english = source.sheet(id).unwrap().unwrap();
            let sheet = ours.sheet(id).unwrap().unwrap_or_else(|gap| {
                let first = gap.missing.first().map(|text| site.texts.entry(*text).context.to_string());
                panic!("{}: {} of {} texts are missing in {lang}: {first:?}", english.fund, gap.missing.len(), gap.texts)
            });
            assert_eq!(ids(&sheet), ids(&english), "{} in {lang}", english.fund);
            assert_eq!(sheet.fingerprint, english.fingerprint);
            kinds.extend(sheet.sections.iter().flat_map(|s| &s.questions).map(|q| kind(&q.answer)));
            checked += 1;
        }
    }
    assert!(checked > 50, "{checked} sheets");
    assert_eq!(kinds.len(), 6, "every kind of answer is in the example: {kinds:?}");
}

fn ids(sheet: &Sheet) -> Vec<(String, &'static str)> {
    let questions = sheet.sections.iter().flat_map(|section| &section.questions);
    questions.map(|question| (question.id.clone(), kind(&question.answer))).collect()
}

fn kind(answer: &SheetAnswer) -> &'static str {
    match answer {
        SheetAnswer::Line { .. } => "line",
        SheetAnswer::Lines { .. } => "lines",
        SheetAnswer::One { .. } => "one",
        SheetAnswer::Many { .. } => "many",
        SheetAnswer::Table { .. } => "table",
        SheetAnswer::Declaration { .. } => "declaration",
    }
}
