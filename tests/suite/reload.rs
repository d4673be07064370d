//! Reading a folder again after an edit.

use std::fs::File;
use std::sync::Arc;

use jiff::civil::date;
use openchest::content::{Memo, parse};
use openchest::pipeline::{self, Options, Timings};
use openchest::problems::{Printer, Problems};
use openchest::render::Settings;
use openchest::source::{Body, Sources, load};

use crate::portal::Portal;

fn text_of(sources: &Sources, path: &str) -> Arc<str> {
    match &sources.file(sources.find(path).unwrap()).body {
        Body::Text(text) => Arc::clone(text),
        other => panic!("{path} is no text: {other:?}"),
    }
}

#[test]
fn only_what_changed_is_read_again() {
    let portal = Portal::copy_of("content-example");
    let before = load(portal.path()).unwrap();
    portal.write("glossary.yaml", b"terms: []\n");
    portal.delete("translations/so.po");
    portal.write("guidance/new.md", b"---\n---\n");
    let after = before.reload(&[]).unwrap();
    assert!(Arc::ptr_eq(&text_of(&before, "funders.yaml"), &text_of(&after, "funders.yaml")));
    assert_eq!(&*text_of(&after, "glossary.yaml"), "terms: []\n");
    assert_eq!(after.find("translations/so.po"), None);
    assert!(after.find("guidance/new.md").is_some());
    assert_eq!(after.fingerprint(), load(portal.path()).unwrap().fingerprint());
    assert_ne!(after.fingerprint(), before.fingerprint());
}

#[test]
fn a_change_that_cannot_be_seen_from_outside_is_believed() {
    let portal = Portal::copy_of("content-example");
    portal.write("glossary.yaml", b"terms: [] # a\n");
    let before = load(portal.path()).unwrap();
    let path = portal.path().join("glossary.yaml");
    let time = path.metadata().unwrap().modified().unwrap();
    portal.write("glossary.yaml", b"terms: [] # b\n");
    File::options().write(true).open(&path).unwrap().set_modified(time).unwrap();
    for changed in [path.clone(), path.canonicalize().unwrap(), portal.path().to_path_buf()] {
        let after = before.reload(&[changed]).unwrap();
        assert_eq!(&*text_of(&after, "glossary.yaml"), "terms: [] # b\n");
    }
}

#[test]
fn a_translation_that_is_not_utf_8_is_reported_with_its_place() {
    let portal = Portal::copy_of("content-example");
    portal.write("translations/pl.po", b"msgid \"\"\nmsgstr \"\xff\"\n");
    let run = portal.run();
    let found: Vec<_> = run.problems.sorted().into_iter().filter(|p| p.code == "bad-utf-8").collect();
    assert_eq!(found.len(), 1);
    let (start, _) = run.sources.positions(found[0].span.unwrap());
    assert_eq!((start.line, start.column), (2, 9));
}

#[test]
fn reading_again_finds_what_reading_for_the_first_time_finds() {
    let portal = Portal::copy_of("content-example");
    let options = Options { as_of: None, today: date(2026, 11, 23), time: None, pseudo: false, render: Settings::default() };
    let mut memo = Memo::default();
    let mut sources = load(portal.path()).unwrap();
    parse(&sources, false, &mut memo, &mut Problems::new());
    let edits: [(&str, &[u8]); 5] = [
        // Every file after it gets another number.
        ("boroughs/a/borough.yaml", b"name: A\n"),
        ("funders.yaml", b"funders: [\n"),
        ("funders.yaml", b"funders: []\n"),
        ("translations/pl.po", b"msgid \"nothing of the site\"\nmsgstr \"nic\"\n"),
        ("guidance/new.md", b"no front matter\n"),
    ];
    for (path, bytes) in edits {
        portal.write(path, bytes);
        sources = sources.reload(&[portal.path().join(path)]).unwrap();
        let found = |memo: &mut Memo| {
            let mut problems = Problems::new();
            let timings = &mut Timings::default();
            let edition = pipeline::parse(&sources, &options, memo, timings, &mut problems);
            let checked = edition.and_then(|edition| pipeline::check(&sources, &edition, timings, &mut problems));
            (Printer::Json.print(&problems, &sources, false), checked.is_ok())
        };
        assert_eq!(found(&mut memo), found(&mut Memo::default()), "after {path}");
        assert_eq!(found(&mut memo), found(&mut Memo::lasting()), "after {path}, held");
    }
}

#[test]
fn words_that_change_while_a_site_is_made_stop_it() {
    let portal = Portal::copy_of("content-example");
    let options = Options { as_of: None, today: date(2026, 11, 23), time: None, pseudo: false, render: Settings::default() };
    let sources = load(portal.path()).unwrap();
    let (timings, mut problems) = (&mut Timings::default(), Problems::new());
    let edition = pipeline::read(&sources, &options, timings, &mut problems).expect("content without errors");
    let path = portal.path().join("translations/ro.po");
    let mut words = std::fs::read(&path).unwrap();
    words.truncate(words.len() / 2);
    portal.write("translations/ro.po", &words);
    assert!(pipeline::make(&sources, &edition, &options, None, timings, &mut problems).is_err());
    let said: Vec<String> = problems.sorted().iter().filter(|p| p.code == "unreadable-file").map(|p| p.message.clone()).collect();
    assert_eq!(said, ["This file was changed while it was being read"]);
}

#[test]
fn text_that_was_let_go_is_shown_all_the_same() {
    let portal = Portal::copy_of("content-example");
    portal.write("boroughs/hackney/borough.yaml", b"nmae: Hackney\n");
    let mut run = portal.run();
    let print = |problems: &Problems, sources: &Sources| Printer::Text.print(problems, sources, false);
    let before = print(&run.problems, &run.sources);
    assert!(before.contains("nmae: Hackney"), "{before}");
    let fingerprint = run.sources.fingerprint();
    run.sources.let_go();
    let file = run.sources.file(run.sources.find("boroughs/hackney/borough.yaml").unwrap());
    assert!(matches!(file.body, Body::OnDisk(_)));
    assert_eq!(run.sources.fingerprint(), fingerprint);
    assert_eq!(print(&run.problems, &run.sources), before);
}
