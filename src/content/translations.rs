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
use crate::model::{Provenance, Site, TextEntry, TextKind, Texts, Translation, TranslationState};
use crate::problems::{Problem, Problems};
use crate::source::{FileId, Sources, Span};

/// An entry of a PO file, ready to be looked up.
struct Entry {
    source: String,
    translation: Translation,
    /// Its position among all entries of the language.
    number: usize,
}

/// The entries of one language, by their place. Most places hold one entry; a Markdown file or a list of texts
/// holds a few dozen.
#[derive(Default)]
struct Catalogue {
    by_place: HashMap<String, Vec<Entry>>,
    count: usize,
    /// What was wrong with the files.
    problems: Problems,
}

/// The PO files of the last run, for programs that read the content again and again: most edits do not touch
/// them, and reading them is most of the work.
#[derive(Default)]
pub struct Memo {
    catalogues: HashMap<Lang, (blake3::Hash, Arc<Catalogue>)>,
}

/// Reads all PO files, those that did not change from `memo`, and sets the translations of the site's texts.
pub(super) fn load(sources: &Sources, site: &mut Site, memo: &mut Memo, problems: &mut Problems) {
    let mut files: Vec<(Lang, FileId)> = Vec::new();
    for (id, file) in sources.content().filter(|(_, f)| classify(&f.path) == FileKind::Translation) {
        let code = language_part(&file.path);
        match Lang::find(code).filter(|l| site.portal.languages.contains(l) && *l != site.portal.source_language) {
            Some(lang) => files.push((lang, id)),
            None => problems.add(translation_syntax::unknown_language(Span::start_of(id), code)),
        }
    }
    let (texts, known) = (&site.texts, &memo.catalogues);
    let read: Vec<Language> = site
        .portal
        .languages
        .par_iter()
        .filter(|lang| **lang == Lang::PSEUDO || files.iter().any(|(l, _)| l == *lang))
        .map(|lang| {
            let own: Vec<FileId> = files.iter().filter(|(l, _)| l == lang).map(|(_, file)| *file).collect();
            read_language(sources, *lang, &own, known.get(lang), texts)
        })
        .collect();
    for language in read {
        site.texts.set_translations(language.lang, language.translations);
        problems.append(language.problems);
        if let Some(kept) = language.kept {
            memo.catalogues.insert(language.lang, kept);
        }
    }
}

/// What came of the files of one language.
struct Language {
    lang: Lang,
    translations: Vec<Option<Translation>>,
    problems: Problems,
    kept: Option<(blake3::Hash, Arc<Catalogue>)>,
}

fn read_language(
    sources: &Sources,
    lang: Lang,
    files: &[FileId],
    known: Option<&(blake3::Hash, Arc<Catalogue>)>,
    texts: &Texts,
) -> Language {
    if lang == Lang::PSEUDO {
        let translations = texts.iter().map(|(_, entry)| Some(pseudo(entry))).collect();
        return Language { lang, translations, problems: Problems::new(), kept: None };
    }
    let mut hasher = blake3::Hasher::new();
    for file in files {
        // The number of a file is part of every place in it.
        hasher.update(&(file.index() as u64).to_le_bytes());
        hasher.update(sources.file(*file).bytes());
    }
    let hash = hasher.finalize();
    let catalogue = match known {
        Some((same, catalogue)) if *same == hash => Arc::clone(catalogue),
        _ => {
            let mut catalogue = Catalogue::default();
            for file in files {
                read_file(sources, *file, &mut catalogue);
            }
            Arc::new(catalogue)
        }
    };
    let mut used = vec![false; catalogue.count];
    let translations = texts.iter().map(|(_, entry)| look_up(&catalogue, entry, &mut used)).collect();
    let mut problems = catalogue.problems.clone();
    report_unused(&catalogue, &used, &mut problems);
    Language { lang, translations, problems, kept: Some((hash, catalogue)) }
}

fn read_file(sources: &Sources, file: FileId, catalogue: &mut Catalogue) {
    let (po_file, faults) = po::read(sources.file(file).text());
    for fault in faults {
        let span = Span::new(file, fault.range.start, fault.range.end);
        catalogue.problems.add(translation_syntax::problem(span, &fault.message, &fault.fix));
    }
    add_entries(catalogue, po_file, file);
}

/// `translations/bn.po` and `translations/bn/redbridge.po` are both Bengali.
fn language_part(path: &str) -> &str {
    let rest = path.strip_prefix("translations/").unwrap_or(path);
    let first = rest.split('/').next().unwrap_or(rest);
    first.strip_suffix(".po").unwrap_or(first)
}

fn add_entries(catalogue: &mut Catalogue, file: po::PoFile, id: FileId) {
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
                catalogue.problems.add(
                    translation_syntax::problem(
                        span,
                        "This text is translated twice, in different words",
                        "Keep one of the two.",
                    )
                    .related(first.translation.span, "the first translation"),
                );
            }
            continue;
        }
        here.push(Entry { source: entry.source, translation, number: catalogue.count });
        catalogue.count += 1;
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

fn look_up(catalogue: &Catalogue, text: &TextEntry, used: &mut [bool]) -> Option<Translation> {
    let here = catalogue.by_place.get(&*text.context)?;
    if let Some(entry) = here.iter().find(|e| e.source == *text.source) {
        used[entry.number] = true;
        return Some(entry.translation.clone());
    }
    // Where one value stands alone, an entry with other words is of the words that stood there before. Among
    // the entries of a list or a Markdown file nobody can tell which of them that would be.
    match here.as_slice() {
        [entry] if text.kind == TextKind::Line => {
            used[entry.number] = true;
            Some(Translation { state: TranslationState::Older, ..entry.translation.clone() })
        }
        _ => None,
    }
}

fn report_unused(catalogue: &Catalogue, used: &[bool], problems: &mut Problems) {
    let mut unused: Vec<Span> =
        catalogue.by_place.values().flatten().filter(|e| !used[e.number]).map(|e| e.translation.span).collect();
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
