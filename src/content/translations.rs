//! Ties the entries of PO files to the texts of the site.
//!
//! An entry belongs to a text when its context is the text's place and its source is the text's very words.
//! An entry with the right place and other words was made before the words changed; it is kept as "older" and
//! not published. `fuzzy` entries count as older too, until somebody confirms them.

use std::sync::Arc;

use rayon::prelude::*;

use super::catalogue::{Catalogue, Wishes};
use super::memo::Memo;
use super::names::{FileKind, classify};
use super::rules::{theme_words, translation_syntax, unused_translation};
use crate::i18n::{Lang, po};
use crate::model::{Found, Provenance, Site, Texts, TranslationState, Translations};
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
    let read: Vec<Language> = site
        .portal
        .languages
        .par_iter()
        .filter(|lang| **lang == Lang::PSEUDO || files.iter().any(|(l, _)| l == *lang))
        .map_init(Vec::new, |room, lang| {
            if *lang == Lang::PSEUDO {
                return pseudo(texts);
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
    let catalogue = memo.catalogue(lang, hash).unwrap_or_else(|| Arc::new(Catalogue::read(sources, files, room)));
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
fn pseudo(texts: &Texts) -> Language {
    let mut translations = Translations::default();
    let provenance = translations.add_provenance(Provenance { reviewer: Some("pseudo".to_owned()), ..Provenance::default() });
    let mut number = |text: &str, span: Span| {
        let number = translations.add(&format!("⟪{text}⟫"), provenance, span, TranslationState::Current);
        Found::Own(u32::try_from(number).unwrap_or(u32::MAX))
    };
    let found = texts.iter().map(|(_, entry)| number(&entry.source, entry.span)).collect();
    let (translations, unused) = (Arc::new(translations), Vec::new());
    Language { lang: Lang::PSEUDO, translations, found, unused, problems: Problems::new(), kept: None }
}

/// Reports languages of the portal for which the theme has no words.
pub(crate) fn report_missing_words(site: &Site, has: impl Fn(Lang) -> bool, problems: &mut Problems) {
    let missing: Vec<Problem> =
        site.portal.languages.iter().filter(|l| !has(**l)).map(|l| theme_words::no_catalogue(site.portal.span, *l)).collect();
    problems.extend(missing);
}
