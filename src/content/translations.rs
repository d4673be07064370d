//! Ties the entries of PO files to the texts of the site.
//!
//! An entry belongs to a text when its context is the text's place and its source is the text's very words.
//! An entry with the right place and other words was made before the words changed; it is kept as "older" and
//! not published. `fuzzy` entries count as older too, until somebody confirms them.

use std::sync::Arc;

use rayon::prelude::*;

use super::catalogue::{Catalogue, Wishes};
use super::faults;
use super::memo::Memo;
use super::names::{FileKind, classify};
use super::rules::{theme_words, translation_syntax, unused_translation};
use crate::i18n::{Lang, po};
use crate::model::{Found, Provenance, Site, Texts, Translations};
use crate::problems::{Problem, Problems};
use crate::source::{FileId, Sources, Span};

/// Reads all PO files, those that did not change from `memo`, and sets the translations of the site's texts.
pub(super) fn load(sources: &Sources, site: &mut Site, memo: &mut Memo, problems: &mut Problems) {
    let mut files: Vec<(Lang, FileId)> = Vec::new();
    for (id, file) in sources.content().filter(|(_, f)| classify(&f.path) == FileKind::Translation) {
        let code = po::language_of(&file.path).unwrap_or(&file.path);
        match Lang::find(code).filter(|l| site.portal.languages.contains(l) && *l != site.portal.source_language) {
            Some(lang) => files.push((lang, id)),
            None => problems.add(translation_syntax::unknown_language(Span::start_of(id), code)),
        }
    }
    // What is in use can only be told when all content could be read.
    let knows_unused = !problems.has_errors();
    let (texts, wishes, memo_before) = (&site.texts, Wishes::of(&site.texts, 0..site.texts.len()), &*memo);
    let portal_span = site.portal.span;
    let read: Vec<Language> = site
        .portal
        .languages
        .par_iter()
        .filter(|lang| **lang == Lang::PSEUDO || files.iter().any(|(l, _)| l == *lang))
        .map_init(Vec::new, |room, lang| {
            if *lang == Lang::PSEUDO {
                return pseudo(texts, portal_span);
            }
            let own: Vec<FileId> = files.iter().filter(|(l, _)| l == lang).map(|(_, file)| *file).collect();
            read_language(sources, *lang, &own, memo_before, &wishes, room)
        })
        .collect();
    for language in read {
        site.texts.set_translations(language.lang, language.translations, language.found);
        problems.append(language.problems);
        if knows_unused {
            report_unused(language.unused, problems);
        }
        if let Some((hash, catalogue)) = language.kept {
            memo.keep_catalogue(language.lang, hash, catalogue);
        }
    }
}

/// What came of the files of one language.
struct Language {
    lang: Lang,
    translations: Arc<Translations>,
    found: Vec<Found>,
    /// Where translations stand that belong to no text.
    unused: Vec<Span>,
    problems: Problems,
    kept: Option<(blake3::Hash, Arc<Catalogue>)>,
}

fn read_language(sources: &Sources, lang: Lang, files: &[FileId], memo: &Memo, wishes: &Wishes, room: &mut Vec<u8>) -> Language {
    let mut hasher = blake3::Hasher::new();
    for file in files {
        // The number of a file is part of every place in it.
        hasher.update(&(file.index() as u64).to_le_bytes());
        hasher.update(sources.file(*file).hash().as_bytes());
    }
    let hash = hasher.finalize();
    let catalogue = memo.catalogue(lang, hash).unwrap_or_else(|| {
        let mut reading = Catalogue::read(sources, files, room);
        if memo.is_lasting() {
            reading.hold_words();
        }
        Arc::new(reading.finish())
    });
    let (found, unused) = catalogue.find(wishes);
    let (translations, problems) = (Arc::clone(&catalogue.translations), catalogue.problems.clone());
    Language { lang, translations, found, unused, problems, kept: Some((hash, catalogue)) }
}

fn report_unused(mut unused: Vec<Span>, problems: &mut Problems) {
    unused.sort();
    for of_file in unused.chunk_by(|a, b| a.file == b.file) {
        problems.add(unused_translation::problem(of_file[0], of_file.len()));
    }
}

/// The pseudo-language shows which words came through translation. Markdown keeps its marks.
fn pseudo(texts: &Texts, span: Span) -> Language {
    let provenance = Provenance { reviewer: Some("pseudo".to_owned()), ..Provenance::default() };
    let words = texts.iter().map(|(_, entry)| format!("⟪{}⟫", entry.source));
    let translations = Arc::new(Translations::of_texts(span, provenance, words));
    let found = (0..texts.len()).map(Found::own).collect();
    Language { lang: Lang::PSEUDO, translations, found, unused: Vec::new(), problems: Problems::new(), kept: None }
}

/// Reports files that were written to while their words were being read, so that a site could have some of before and some
/// of after. To be asked after each stage that reads words.
pub(crate) fn report_changed_files(site: &Site, problems: &mut Problems) {
    problems.extend(site.texts.faults().iter().map(|(file, fault)| faults::problem(*file, fault)));
}

/// Reports languages of the portal for which the theme has no words.
pub(crate) fn report_missing_words(site: &Site, has: impl Fn(Lang) -> bool, problems: &mut Problems) {
    let missing: Vec<Problem> =
        site.portal.languages.iter().filter(|l| !has(**l)).map(|l| theme_words::no_catalogue(site.portal.span, *l)).collect();
    problems.extend(missing);
}
