//! Writes the documents as a content folder: YAML and Markdown in the source language, PO files for the others.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use rayon::prelude::*;

use crate::Outcome;
use crate::awards;
use crate::documents::{Document, Kind};
use crate::node::{Audience, markdown, visit_blocks, visit_texts, write_yaml};
use crate::shape::Shape;
use crate::text::{LANGUAGES, Language};

/// From this many pages on, each language is a folder of PO files, one for each borough: the program refuses files
/// larger than 64 MB, and a translator would too.
const PAGES_IN_ONE_PO_FILE: usize = 20_000;

/// Writes a new content folder at `folder`, with `awards` more awards than there are stories.
pub fn content(folder: &Path, documents: &[Document], shape: Shape, awards: usize) -> Outcome<()> {
    awards::lists(folder, documents, shape, awards)?;
    documents.par_iter().try_for_each(|document| write(&folder.join(&document.path), &source(document)))?;
    LANGUAGES.par_iter().skip(1).try_for_each(|language| translations(folder, documents, shape, language))
}

/// Writes a file and the folders above it.
pub fn write(path: &Path, text: &str) -> Outcome<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    Ok(fs::write(path, text)?)
}

/// A document as its author writes it.
fn source(document: &Document) -> String {
    let mut out = String::new();
    let has_body = matches!(document.kind, Kind::Guide | Kind::Priority | Kind::Story);
    if has_body {
        out.push_str("---\n");
    }
    match document.kind {
        Kind::Story => write_yaml(&awards::story_fields(document), 0, Audience::author(), &mut out),
        _ => write_yaml(&document.fields, 0, Audience::author(), &mut out),
    }
    if has_body {
        out.push_str("---\n");
        out.push_str(&markdown(&document.body, Audience::author()));
    }
    out
}

fn translations(folder: &Path, documents: &[Document], shape: Shape, language: &'static Language) -> Outcome<()> {
    let root = folder.join("translations");
    if shape.pages < PAGES_IN_ONE_PO_FILE {
        let all: Vec<&Document> = documents.iter().collect();
        return write(&root.join(format!("{}.po", language.code)), &catalogue(&all, language));
    }
    let mut groups: Vec<(String, Vec<&Document>)> = Vec::new();
    for document in documents {
        let name = document.path.strip_prefix("boroughs/").and_then(|p| p.split('/').next()).unwrap_or("portal");
        match groups.iter_mut().find(|(n, _)| n == name) {
            Some((_, group)) => group.push(document),
            None => groups.push((name.to_owned(), vec![document])),
        }
    }
    for (name, group) in groups {
        write(&root.join(language.code).join(format!("{name}.po")), &catalogue(&group, language))?;
    }
    Ok(())
}

fn catalogue(documents: &[&Document], language: &Language) -> String {
    let mut out = format!(
        "msgid \"\"\nmsgstr \"\"\n\"Project-Id-Version: benchmark 1\\n\"\n\
         \"PO-Revision-Date: 2026-11-01 12:00+0000\\n\"\n\"Last-Translator: Benchmark <team@chests.example.org>\\n\"\n\
         \"Language-Team: {0} <team@chests.example.org>\\n\"\n\"Language: {0}\\n\"\n\"MIME-Version: 1.0\\n\"\n\
         \"Content-Type: text/plain; charset=UTF-8\\n\"\n\"Content-Transfer-Encoding: 8bit\\n\"\n",
        language.code
    );
    for document in documents {
        // The same words twice in the same place are one entry.
        let mut seen = BTreeSet::new();
        let mut entry = |place: &str, phrase: &crate::text::Phrase| {
            let source = phrase.in_language(&LANGUAGES[0]);
            if seen.insert((place.to_owned(), source.clone())) {
                let words = phrase.in_language(language);
                out.push_str("\nmsgctxt \"");
                push_escaped(place, &mut out);
                out.push_str("\"\nmsgid \"");
                push_escaped(&source, &mut out);
                out.push_str("\"\nmsgstr \"");
                push_escaped(&words, &mut out);
                out.push_str("\"\n");
            }
        };
        visit_texts(&document.fields, &document.path, &mut entry);
        visit_blocks(&document.body, &document.path, &mut entry);
    }
    out
}

fn push_escaped(text: &str, out: &mut String) {
    for letter in text.chars() {
        if matches!(letter, '"' | '\\') {
            out.push('\\');
        }
        out.push(letter);
    }
}
