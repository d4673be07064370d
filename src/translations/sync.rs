//! Brings the PO files of a language up to date with the content, as msgmerge would, and where the content knows
//! more than msgmerge could, better:
//!
//! - what moved keeps its translation, unmarked, because the very same words stand elsewhere now;
//! - what changed is looked for at its place first, and keeps its translation as `fuzzy` with the words that it was
//!   made for;
//! - what comes back as it was when it was translated is current again;
//! - a new text is not filled with the translation of a like one that is still in use: it would count as changed.
//!   Translation programs offer those themselves.

use std::collections::HashMap;

use rustc_hash::FxBuildHasher;

use super::files::{Homes, LanguageFile, new_file};
use super::matching::{Old, Origin, find_origins};
use super::wanted::Wanted;
use crate::i18n::Lang;
use crate::i18n::po::PoEntry;
use crate::model::{Site, TermId};

/// What a sync did, in entries.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// New texts.
    pub added: usize,
    /// Texts that changed, whose translation must be looked at.
    pub changed: usize,
    /// Texts that stand elsewhere now and keep their translation.
    pub moved: usize,
    /// Texts that are gone; their translation is kept.
    pub obsolete: usize,
    /// Texts that came back, and their translation with them.
    pub restored: usize,
    /// Texts that are gone and were never translated.
    pub removed: usize,
}

/// The PO files of a language after a sync.
#[derive(Debug)]
pub struct Synced {
    /// The language.
    pub lang: Lang,
    /// All its files, changed or not, by path; new ones at the end.
    pub files: Vec<LanguageFile>,
    /// For each file, whether anything in it changed.
    pub touched: Vec<bool>,
    /// What was done.
    pub counts: Counts,
    /// Where the entry of each wanted text is: file and position. `None` for a text that nobody reads in this language
    /// and that has no translation.
    places: Vec<Option<(usize, usize)>>,
}

impl Synced {
    /// The entry of the wanted text with this number, and its file.
    pub fn entry(&self, text: usize) -> Option<(&LanguageFile, &PoEntry)> {
        let (file, at) = self.places.get(text).copied().flatten()?;
        let file = self.files.get(file)?;
        Some((file, file.file.entries.get(at)?))
    }
}

/// Merges the wanted texts into the files of a language.
pub fn sync(site: &Site, wanted: &[Wanted<'_>], lang: Lang, before: &[LanguageFile]) -> Synced {
    let numbered: Vec<(usize, &PoEntry)> =
        before.iter().enumerate().flat_map(|(file, f)| f.file.entries.iter().map(move |entry| (file, entry))).collect();
    let old: Vec<Old<'_>> = numbered.iter().map(|(_, entry)| old(entry)).collect();
    let origins = find_origins(wanted, &old);

    let taken = wanted.iter().zip(&origins).filter_map(|(w, origin)| Some((&w.area, numbered[origin.old()?].0)));
    let homes = Homes::of(lang, before, taken);
    let mut merge = Merge {
        files: before.iter().map(empty_like).collect(),
        counts: Counts::default(),
        places: Vec::with_capacity(wanted.len()),
    };
    let mut used = vec![false; old.len()];
    for (text, origin) in wanted.iter().zip(&origins) {
        if let Some(number) = origin.old() {
            used[number] = true;
        }
        let from = origin.old().map(|number| numbered[number]);
        if !text.is_read_in(site, lang) && from.is_none_or(|(_, entry)| !has_work(entry)) {
            merge.counts.removed += usize::from(from.is_some_and(|(_, entry)| !entry.obsolete));
            merge.places.push(None);
            continue;
        }
        let file = match from {
            Some((file, _)) => file,
            None => merge.file(site, lang, &homes.home(&text.area)),
        };
        let entry = merge.carry_over(text, *origin, from.map(|(_, entry)| entry));
        merge.places.push(Some((file, merge.files[file].file.entries.len())));
        merge.files[file].file.entries.push(entry);
    }
    merge.keep_rest(numbered.iter().zip(used).filter(|(_, used)| !used).map(|(entry, _)| *entry));
    merge.note_terms(site, wanted);

    let same = |(at, file): (usize, &LanguageFile)| before.get(at).is_none_or(|b| b.file != file.file);
    let touched = merge.files.iter().enumerate().map(same).collect();
    Synced { lang, touched, files: merge.files, counts: merge.counts, places: merge.places }
}

fn old(entry: &PoEntry) -> Old<'_> {
    Old {
        place: entry.context.as_deref().unwrap_or_default(),
        source: &entry.source,
        obsolete: entry.obsolete,
        translated: entry.translation().is_some(),
        fuzzy: entry.is_fuzzy(),
    }
}

fn empty_like(file: &LanguageFile) -> LanguageFile {
    let header = file.file.header.clone();
    LanguageFile { path: file.path.clone(), id: file.id, file: crate::i18n::po::PoFile { header, entries: Vec::new() } }
}

/// Whether somebody has put work into an entry that would be lost with it.
fn has_work(entry: &PoEntry) -> bool {
    entry.translation().is_some() || entry.translator_comments.iter().any(|comment| !comment.trim().is_empty())
}

struct Merge {
    files: Vec<LanguageFile>,
    counts: Counts,
    places: Vec<Option<(usize, usize)>>,
}

impl Merge {
    /// The number of the file with this path, which is made if there is none.
    fn file(&mut self, site: &Site, lang: Lang, path: &str) -> usize {
        if let Some(number) = self.files.iter().position(|f| f.path == path) {
            return number;
        }
        self.files.push(new_file(site, lang, path));
        self.files.len() - 1
    }

    /// The entry of a text, made of what was there before.
    fn carry_over(&mut self, text: &Wanted<'_>, origin: Origin, from: Option<&PoEntry>) -> PoEntry {
        let mut entry = from.cloned().unwrap_or_default();
        let was_obsolete = std::mem::take(&mut entry.obsolete);
        let is_translated = entry.translation().is_some();
        match origin {
            Origin::New => self.counts.added += 1,
            Origin::Same(_) if was_obsolete && is_translated => self.counts.restored += 1,
            Origin::Same(_) if was_obsolete => self.counts.added += 1,
            Origin::Same(_) => {}
            Origin::Moved(_) if was_obsolete => self.counts.restored += 1,
            Origin::Moved(_) => self.counts.moved += 1,
            Origin::Changed(_) if !is_translated => self.counts.added += 1,
            Origin::Changed(_) if entry.is_fuzzy() && entry.previous_source.as_deref() == Some(text.source) => {
                // The words are again those that the translation was made for.
                entry.flags.retain(|flag| flag != "fuzzy");
                self.counts.restored += 1;
            }
            Origin::Changed(_) => {
                mark_changed(&mut entry, text.place);
                self.counts.changed += 1;
            }
        }
        entry.context = Some(text.place.to_owned());
        if entry.source != text.source {
            entry.source = text.source.to_owned();
        }
        entry.plural = None;
        entry.translations.truncate(1);
        entry.translations.resize(1, String::new());
        if !is_translated {
            entry.flags.retain(|flag| flag != "fuzzy");
        }
        if !entry.is_fuzzy() {
            (entry.previous_context, entry.previous_source, entry.previous_plural) = (None, None, None);
        }
        entry.references = vec![text.reference.clone()];
        entry.extracted_comments.clone_from(&text.notes);
        entry
    }

    /// Keeps what no text wants any more, as far as there is work in it.
    fn keep_rest<'e>(&mut self, rest: impl Iterator<Item = (usize, &'e PoEntry)>) {
        for (file, entry) in rest {
            if !entry.obsolete && !has_work(entry) {
                self.counts.removed += 1;
                continue;
            }
            self.counts.obsolete += usize::from(!entry.obsolete);
            let kept = PoEntry { obsolete: true, extracted_comments: Vec::new(), references: Vec::new(), ..entry.clone() };
            self.files[file].file.entries.push(kept);
        }
    }

    /// Tells translators the agreed words for the glossary terms in each text, as they are after this sync.
    fn note_terms(&mut self, site: &Site, wanted: &[Wanted<'_>]) {
        let number_of: HashMap<_, usize, FxBuildHasher> = wanted.iter().enumerate().map(|(number, w)| (w.text, number)).collect();
        let agreed = |term: TermId| {
            let (file, at) = (*self.places.get(*number_of.get(&site.term(term).term)?)?)?;
            let entry = self.files[file].file.entries.get(at).filter(|entry| !entry.is_fuzzy())?;
            Some(entry.translation()?.split_whitespace().collect::<Vec<_>>().join(" "))
        };
        let lines: Vec<String> = (0..site.terms.len())
            .map(TermId::new)
            .map(|term| {
                let name = site.texts.source(site.term(term).term);
                match agreed(term) {
                    Some(translation) => format!("Glossary: {name} = {translation}"),
                    None => format!("Glossary: {name} (no agreed translation yet)"),
                }
            })
            .collect();
        for (text, place) in wanted.iter().zip(&self.places) {
            if let Some((file, at)) = place {
                let notes = &mut self.files[*file].file.entries[*at].extracted_comments;
                notes.extend(text.terms.iter().map(|term| lines[term.index()].clone()));
            }
        }
    }
}

/// Marks the translation of an entry as one of other words. If it was fuzzy already, the words it was made for are known
/// already, or nobody knows them.
fn mark_changed(entry: &mut PoEntry, place: &str) {
    if entry.is_fuzzy() {
        return;
    }
    entry.previous_context = entry.context.take().filter(|before| before != place);
    entry.previous_source = Some(entry.source.clone());
    entry.previous_plural = entry.plural.take();
    entry.flags.insert(0, "fuzzy".to_owned());
}
