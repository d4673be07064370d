//! The files of the example portal on a Monday in November 2026, and of the same portal with edits.

mod calendars;
mod calls;
mod element;
mod feeds;
mod grants;
mod headers;
mod open_data;
mod sitemap;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use serde_json::Value;

use crate::i18n::{Lang, Phrasebooks};
use crate::model::{Edition, Moment};
use crate::output::Output;
use crate::pipeline::{self, Options, Timings};
use crate::problems::Problems;
use crate::render;
use crate::source::{Origin, SourceFile, Sources};

/// Files by path.
type Files = BTreeMap<String, String>;

/// A file, words in it, and the words to put in their place; where the old words are empty the new ones are the file.
type Edit<'a> = (&'a str, &'a str, &'a str);

const WELLBEING: &str = "boroughs/redbridge/funds/wellbeing.yaml";

fn sources(edits: &[Edit<'_>]) -> Sources {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("content-example");
    let loaded = crate::source::load(&root).unwrap();
    let mut files: Vec<SourceFile> = loaded.iter().map(|(_, file)| file.clone()).collect();
    for (path, old, new) in edits {
        if old.is_empty() {
            files.retain(|f| f.path != *path);
            files.push(SourceFile {
                path: (*path).to_owned(),
                origin: Origin::Content,
                body: crate::source::Body::Text(Arc::from(*new)),
                fault: None,
            });
            continue;
        }
        let file = files.iter_mut().find(|f| f.path == *path).unwrap();
        assert!(file.text().contains(old), "{path} has no {old}");
        file.body = crate::source::Body::Text(Arc::from(file.text().replacen(old, new, 1)));
    }
    // What a feed holds does not depend on who has translated the theme: a language without words gets English ones.
    let english = files.iter().find(|f| f.path == "words/en.ftl").unwrap().clone();
    for lang in Lang::all() {
        let path = format!("words/{}.ftl", lang.code());
        if !files.iter().any(|f| f.path == path) {
            files.push(SourceFile { path, ..english.clone() });
        }
    }
    Sources::new(&root, files)
}

fn edition_on(as_of: &str, edits: &[Edit<'_>]) -> Edition {
    let as_of = Moment::parse(as_of).unwrap();
    let options =
        Options { as_of: Some(as_of), today: as_of.date, time: None, pseudo: false, render: render::Settings::default() };
    let mut problems = Problems::new();
    let edition = pipeline::read(&sources(edits), &options, &mut Timings::default(), &mut problems);
    edition.unwrap_or_else(|_| panic!("{:#?}", problems.sorted()))
}

fn edition(edits: &[Edit<'_>]) -> Edition {
    edition_on("2026-11-23", edits)
}

/// The example at another address, which is its publisher's too.
fn moved_to(address: &str) -> Edition {
    let mut edition = edition(&[]);
    address.clone_into(&mut edition.site.portal.address);
    edition.site.portal.publisher.website = Some(address.to_owned());
    edition
}

fn made(edition: &Edition) -> Files {
    let output = Output::new(None, None);
    let phrasebooks = Phrasebooks::new(&edition.words, &edition.site.portal.languages).unwrap();
    super::files(edition, &phrasebooks, &output);
    assert!(output.collisions().is_empty());
    texts(output)
}

fn texts(output: Output<'_>) -> Files {
    output.into_entries().into_iter().map(|(path, entry)| (path, String::from_utf8(entry.bytes.unwrap()).unwrap())).collect()
}

fn json(files: &Files, path: &str) -> Value {
    serde_json::from_str(&files[path]).unwrap()
}

/// The lines of a calendar as they were before they were folded (RFC 5545, section 3.1).
fn unfolded(text: &str) -> String {
    text.replace("\r\n ", "")
}

/// Below which folder of a language a thing of the source language stands.
fn folder(edition: &Edition, lang: Lang) -> String {
    if lang == edition.site.portal.source_language { String::new() } else { format!("{}/", lang.code()) }
}

#[test]
fn two_runs_give_the_same_bytes() {
    assert_eq!(made(&edition(&[])), made(&edition(&[])));
}

#[test]
fn every_address_follows_the_portal_to_another_root() {
    let moved = moved_to("https://council.example.org/health/chests");
    let (files, plain) = (made(&moved), made(&edition(&[])));
    assert!(files.keys().eq(plain.keys()));
    for (path, text) in files.iter().filter(|(path, _)| !["_headers", "robots.txt"].contains(&path.as_str())) {
        let mut expected = unfolded(&plain[path]).replace("https://chests.example.org", &moved.site.portal.address);
        if path.ends_with(".ics") {
            // The ids of events belong to the host.
            expected = expected.replace("@chests.example.org", "@council.example.org");
        }
        assert!(unfolded(text) == expected, "{path}");
    }
}
