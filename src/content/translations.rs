//! Ties the entries of PO files to the texts of the site.
//!
//! An entry belongs to a text when its context is the text's place and its source is the text's very words.
//! An entry with the right place and other words was made before the words changed; it is kept as "older" and
//! not published. `fuzzy` entries count as older too, until somebody confirms them.

use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::names::{FileKind, classify};
use super::rules::{theme_words, translation_syntax, unused_translation};
use crate::i18n::{Lang, po};
use crate::model::{Provenance, Site, TextEntry, TextKind, Translation, TranslationState};
use crate::problems::{Problem, Problems};
use crate::source::{FileId, Sources, Span};

/// An entry of a PO file, ready to be looked up.
struct Entry {
    source: String,
    translation: Translation,
    used: bool,
}

/// The entries of one language, by their place. Most places hold one entry; a Markdown file or a list of texts
/// holds a few dozen.
#[derive(Default)]
struct Catalogue {
    by_place: HashMap<String, Vec<Entry>>,
}

/// Reads all PO files and sets the translations of the site's texts.
pub(super) fn load(sources: &Sources, site: &mut Site, problems: &mut Problems) {
    let mut files: Vec<(Lang, FileId)> = Vec::new();
    for (id, file) in sources.content().filter(|(_, f)| classify(&f.path) == FileKind::Translation) {
        let code = language_part(&file.path);
        match Lang::find(code).filter(|l| site.portal.languages.contains(l) && *l != site.portal.source_language) {
            Some(lang) => files.push((lang, id)),
            None => problems.add(translation_syntax::unknown_language(Span::start_of(id), code)),
        }
    }
    let texts = &site.texts;
    let read: Vec<(Lang, Vec<Option<Translation>>, Problems)> = site
        .portal
        .languages
        .par_iter()
        .filter(|lang| **lang == Lang::PSEUDO || files.iter().any(|(l, _)| l == *lang))
        .map(|lang| {
            let mut problems = Problems::new();
            if *lang == Lang::PSEUDO {
                return (*lang, texts.iter().map(|(_, entry)| Some(pseudo(entry))).collect(), problems);
            }
            let mut catalogue = Catalogue::default();
            for (_, file) in files.iter().filter(|(l, _)| l == lang) {
                read_file(sources, *file, &mut catalogue, &mut problems);
            }
            let all = texts.iter().map(|(_, entry)| look_up(&mut catalogue, entry)).collect();
            report_unused(&catalogue, &mut problems);
            (*lang, all, problems)
        })
        .collect();
    for (lang, all, found) in read {
        site.texts.set_translations(lang, all);
        problems.append(found);
    }
}

fn read_file(sources: &Sources, file: FileId, catalogue: &mut Catalogue, problems: &mut Problems) {
    let (po_file, faults) = po::read(sources.file(file).text());
    for fault in faults {
        let span = Span::new(file, fault.range.start, fault.range.end);
        problems.add(translation_syntax::problem(span, &fault.message, &fault.fix));
    }
    add_entries(catalogue, po_file, file, problems);
}

/// `translations/bn.po` and `translations/bn/redbridge.po` are both Bengali.
fn language_part(path: &str) -> &str {
    let rest = path.strip_prefix("translations/").unwrap_or(path);
    let first = rest.split('/').next().unwrap_or(rest);
    first.strip_suffix(".po").unwrap_or(first)
}

fn add_entries(catalogue: &mut Catalogue, file: po::PoFile, id: FileId, problems: &mut Problems) {
    let default = Provenance {
        translator: header(&file, "Last-Translator"),
        reviewer: header(&file, "X-Reviewer"),
        method: header(&file, "X-Method"),
        date: header(&file, "PO-Revision-Date"),
    };
    let default = Arc::new(default);
    for entry in file.entries.into_iter().filter(|e| !e.obsolete) {
        let Some(text) = entry.translation().map(str::to_owned) else { continue };
        let span = Span::new(id, entry.translation_range.start, entry.translation_range.end);
        let state = if entry.is_fuzzy() { TranslationState::Older } else { TranslationState::Current };
        let provenance = own_provenance(&entry, &default);
        let translation = Translation { text: Arc::from(text), provenance, span, state };
        let here = catalogue.by_place.entry(entry.context.unwrap_or_default()).or_default();
        if let Some(first) = here.iter().find(|e| e.source == entry.source) {
            if first.translation.text != translation.text {
                problems.add(
                    translation_syntax::problem(span, "This text is translated twice, in different words", "Keep one of the two.")
                        .related(first.translation.span, "the first translation"),
                );
            }
            continue;
        }
        here.push(Entry { source: entry.source, translation, used: false });
    }
}

fn header(file: &po::PoFile, name: &str) -> Option<String> {
    file.header.get(name).map(str::trim).filter(|v| !v.is_empty()).map(str::to_owned)
}

/// Comments of an entry (`# Reviewer: Name`) go before the header of its file.
fn own_provenance(entry: &po::PoEntry, default: &Arc<Provenance>) -> Arc<Provenance> {
    let own = |name: &str| entry.comment_field(name).map(str::to_owned);
    let (translator, reviewer, method, date) = (own("Translator"), own("Reviewer"), own("Method"), own("Date"));
    if translator.is_none() && reviewer.is_none() && method.is_none() && date.is_none() {
        return default.clone();
    }
    Arc::new(Provenance {
        translator: translator.or_else(|| default.translator.clone()),
        reviewer: reviewer.or_else(|| default.reviewer.clone()),
        method: method.or_else(|| default.method.clone()),
        date: date.or_else(|| default.date.clone()),
    })
}

fn look_up(catalogue: &mut Catalogue, text: &TextEntry) -> Option<Translation> {
    let here = catalogue.by_place.get_mut(&*text.context)?;
    if let Some(entry) = here.iter_mut().find(|e| e.source == *text.source) {
        entry.used = true;
        return Some(entry.translation.clone());
    }
    // Where one value stands alone, an entry with other words is of the words that stood there before. Among
    // the entries of a list or a Markdown file nobody can tell which of them that would be.
    match here.as_mut_slice() {
        [entry] if text.kind == TextKind::Line => {
            entry.used = true;
            Some(Translation { state: TranslationState::Older, ..entry.translation.clone() })
        }
        _ => None,
    }
}

fn report_unused(catalogue: &Catalogue, problems: &mut Problems) {
    let mut unused: Vec<Span> =
        catalogue.by_place.values().flatten().filter(|e| !e.used).map(|e| e.translation.span).collect();
    // The map has no order of its own.
    unused.sort();
    for of_file in unused.chunk_by(|a, b| a.file == b.file) {
        problems.add(unused_translation::problem(of_file[0], of_file.len()));
    }
}

/// The pseudo-language shows which words came through translation. Markdown keeps its marks.
fn pseudo(entry: &TextEntry) -> Translation {
    let text = format!("⟪{}⟫", entry.source);
    Translation {
        text: Arc::from(text),
        provenance: Arc::new(Provenance { reviewer: Some("pseudo".to_owned()), ..Provenance::default() }),
        span: entry.span,
        state: TranslationState::Current,
    }
}

/// Reports languages of the portal for which the theme has no words.
pub(crate) fn report_missing_words(site: &Site, has: impl Fn(Lang) -> bool, problems: &mut Problems) {
    let missing: Vec<Problem> =
        site.portal.languages.iter().filter(|l| !has(**l)).map(|l| theme_words::no_catalogue(site.portal.span, *l)).collect();
    problems.extend(missing);
}
