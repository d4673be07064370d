//! The PO files of one language.

use std::collections::BTreeMap;

use super::files::{Faulty, LanguageFile, files_of, new_file};
use super::wanted::file_of;
use crate::i18n::Lang;
use crate::i18n::po::{self, PoEntry, PoFile, PoHeader};
use crate::model::Site;
use crate::source::Sources;

/// Where an entry is: the file, and its position in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Slot {
    pub file: usize,
    pub entry: usize,
}

/// The PO files of one language, in the order of their paths.
#[derive(Debug, Clone, Default)]
pub struct PoFiles {
    files: Vec<Named>,
    /// The entries by place and words; of two, the first counts, as when a site is built.
    slots: BTreeMap<(String, String), Slot>,
    /// How many entries there are of a place, obsolete ones aside.
    at_place: BTreeMap<String, usize>,
    /// The PO file that holds the texts of a content file; of several, the first.
    home: BTreeMap<String, usize>,
}

#[derive(Debug, Clone)]
struct Named {
    path: String,
    file: PoFile,
    changed: bool,
    /// How many entries were added at its end.
    added: usize,
}

impl PoFiles {
    /// Reads the files of a language.
    ///
    /// # Errors
    /// The first file that cannot be read whole: writing it again would lose what was not understood.
    pub fn read(sources: &Sources, lang: Lang) -> Result<PoFiles, Faulty> {
        let named = |file: LanguageFile| Named { path: file.path, file: file.file, changed: false, added: 0 };
        Ok(PoFiles::of(files_of(sources, lang)?.into_iter().map(named).collect()))
    }

    fn of(files: Vec<Named>) -> PoFiles {
        let mut all = PoFiles { files, ..PoFiles::default() };
        for file in 0..all.files.len() {
            for entry in 0..all.files[file].file.entries.len() {
                all.index(Slot { file, entry });
            }
        }
        all
    }

    fn index(&mut self, slot: Slot) {
        let entry = &self.files[slot.file].file.entries[slot.entry];
        if entry.obsolete {
            return;
        }
        let place = entry.context.clone().unwrap_or_default();
        *self.at_place.entry(place.clone()).or_default() += 1;
        self.home.entry(file_of(&place).to_owned()).or_insert(slot.file);
        self.slots.entry((place, entry.source.clone())).or_insert(slot);
    }

    /// The entry for these words at this place.
    pub(super) fn own(&self, place: &str, source: &str) -> Option<(Slot, &PoEntry)> {
        let slot = *self.slots.get(&(place.to_owned(), source.to_owned()))?;
        Some((slot, self.entry(slot)))
    }

    /// The one entry at a place, whatever its words.
    pub(super) fn only_at(&self, place: &str) -> Option<(Slot, &PoEntry)> {
        if self.at_place.get(place) != Some(&1) {
            return None;
        }
        let first = self.slots.range((place.to_owned(), String::new())..).next()?;
        let slot = Some(*first.1).filter(|_| first.0.0 == place)?;
        Some((slot, self.entry(slot)))
    }

    fn entry(&self, slot: Slot) -> &PoEntry {
        &self.files[slot.file].file.entries[slot.entry]
    }

    /// An entry to be changed, all but its place and source, with the header of its file.
    pub(super) fn change(&mut self, slot: Slot) -> (&mut PoEntry, &PoHeader) {
        let named = &mut self.files[slot.file];
        named.changed = true;
        (&mut named.file.entries[slot.entry], &named.file.header)
    }

    /// Gives an entry the words that its text has now, and keeps those before as its previous source.
    pub(super) fn change_source(&mut self, slot: Slot, source: &str) {
        let (entry, _) = self.change(slot);
        let before = std::mem::replace(&mut entry.source, source.to_owned());
        let place = entry.context.clone().unwrap_or_default();
        entry.previous_source = Some(before.clone());
        self.slots.insert((place.clone(), source.to_owned()), slot);
        self.slots.remove(&(place, before));
    }

    /// Adds an entry to the file that holds those of the same content file, or to a new one if there is none.
    pub(super) fn add(&mut self, entry: PoEntry, site: &Site, lang: Lang) -> Slot {
        if self.files.is_empty() {
            let LanguageFile { path, file, .. } = new_file(site, lang, &format!("translations/{}.po", lang.code()));
            self.files.push(Named { path, file, changed: true, added: 0 });
        }
        self.push(entry)
    }

    fn push(&mut self, entry: PoEntry) -> Slot {
        // The last file, so that texts of a new borough end up behind the others.
        let last = self.files.len() - 1;
        let file = self.home.get(content_file(&entry)).copied().unwrap_or(last);
        let named = &mut self.files[file];
        named.file.entries.push(entry);
        named.added += 1;
        named.changed = true;
        let slot = Slot { file, entry: named.file.entries.len() - 1 };
        self.index(slot);
        slot
    }

    /// Puts entries that were added behind the others of their content file. Slots are worth nothing afterwards.
    pub(super) fn put_in_order(&mut self) {
        for named in self.files.iter_mut().filter(|named| named.added > 0) {
            let entries = &mut named.file.entries;
            let added = entries.split_off(entries.len() - std::mem::take(&mut named.added));
            let mut last: BTreeMap<String, usize> = BTreeMap::new();
            for (at, entry) in entries.iter().enumerate().filter(|(_, entry)| !entry.obsolete) {
                last.insert(content_file(entry).to_owned(), at);
            }
            let end = entries.len();
            let behind = |entry: &PoEntry| last.get(content_file(entry)).map_or(end, |at| at + 1);
            let mut added: Vec<(usize, PoEntry)> = added.into_iter().map(|entry| (behind(&entry), entry)).collect();
            added.sort_by_key(|(at, _)| *at);
            let mut added = added.into_iter().peekable();
            let mut all = Vec::new();
            for (at, entry) in std::mem::take(entries).into_iter().enumerate() {
                while let Some((_, new)) = added.next_if(|(before, _)| *before <= at) {
                    all.push(new);
                }
                all.push(entry);
            }
            all.extend(added.map(|(_, new)| new));
            *entries = all;
        }
    }

    /// The path of the file of an entry.
    pub(super) fn path(&self, slot: Slot) -> &str {
        &self.files[slot.file].path
    }

    /// Path and text of every file that was changed.
    pub fn changed(&self) -> impl Iterator<Item = (&str, String)> {
        self.files.iter().filter(|named| named.changed).map(|named| (named.path.as_str(), po::write(&named.file)))
    }
}

/// The content file of an entry.
fn content_file(entry: &PoEntry) -> &str {
    file_of(entry.context.as_deref().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(place: &str, source: &str) -> PoEntry {
        PoEntry { context: Some(place.to_owned()), source: source.to_owned(), ..PoEntry::default() }
    }

    #[test]
    fn new_entries_stand_behind_those_of_their_content_file() {
        let named = |path: &str, entries: Vec<PoEntry>| {
            let file = PoFile { entries, ..PoFile::default() };
            Named { path: path.to_owned(), file, changed: false, added: 0 }
        };
        let first = named("translations/bn/a.po", vec![entry("a.md", "1"), entry("b.md: title", "2")]);
        let mut all = PoFiles::of(vec![first, named("translations/bn/b.po", vec![entry("c.md", "3")])]);
        for (place, source) in [("b.md", "4"), ("a.md", "5"), ("new.md", "6"), ("a.md", "7")] {
            let slot = all.push(entry(place, source));
            assert_eq!(all.own(place, source).map(|(slot, _)| slot), Some(slot));
        }
        all.put_in_order();
        let order = |file: usize| all.files[file].file.entries.iter().map(|e| e.source.as_str()).collect::<String>();
        assert_eq!((order(0), order(1)), ("15724".to_owned(), "36".to_owned()));
    }

    #[test]
    fn an_entry_is_found_by_its_new_words() {
        let file = PoFile { entries: vec![entry("a.yaml: b", "old")], ..PoFile::default() };
        let mut all = PoFiles::of(vec![Named { path: "bn.po".to_owned(), file, changed: false, added: 0 }]);
        let slot = all.only_at("a.yaml: b").unwrap().0;
        all.change_source(slot, "new");
        assert_eq!(all.only_at("a.yaml: b").unwrap().1.previous_source.as_deref(), Some("old"));
        assert!(all.own("a.yaml: b", "new").is_some() && all.own("a.yaml: b", "old").is_none());
        assert!(all.only_at("a.yaml").is_none());
    }
}
