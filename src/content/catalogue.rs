//! All that is translated into one language, so that it can be looked up by place and source.
//!
//! Places and sources are kept as hashes: their words are in the content already, once, and would be here again for
//! every language. Two different ones are as good as never taken for each other, because both hashes would have to
//! agree.

use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::Hasher as _;
use std::ops::Range;
use std::sync::Arc;

use rustc_hash::FxHasher;

use super::faults;
use super::rules::translation_syntax;
use crate::i18n::po;
use crate::model::{Found, Provenance, TextKind, Texts, TranslationState, Translations};
use crate::problems::Problems;
use crate::source::{FileId, SourceFile, Sources, Span};

/// What an entry of a PO file, or a text, is known by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    place: u64,
    source: u64,
}

impl Key {
    fn new(place: &str, source: &str) -> Key {
        Key { place: hash(place), source: hash(source) }
    }
}

/// The same for the same words in every run.
fn hash(words: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(words.as_bytes());
    hasher.finish()
}

/// A text whose translations are looked for.
#[derive(Clone, Copy)]
struct Wish {
    key: Key,
    is_line: bool,
    /// Its position among those whose translations are looked for.
    text: usize,
}

/// Texts of the site in the order of their keys, made once for all languages.
pub(super) struct Wishes(Vec<Wish>);

impl Wishes {
    /// Of the texts at these positions. All texts at the same place are among them or none is.
    pub(super) fn of(texts: &Texts, which: Range<usize>) -> Wishes {
        let wish = |(text, entry): (crate::model::Text, &crate::model::TextEntry)| Wish {
            key: Key::new(&entry.context, &entry.source),
            is_line: entry.kind == TextKind::Line,
            text: text.index() - which.start,
        };
        let mut wishes: Vec<Wish> = texts.iter().skip(which.start).take(which.len()).map(wish).collect();
        wishes.sort_unstable_by_key(|w| (w.key, w.text));
        Wishes(wishes)
    }
}

/// Where the translation of a key is.
#[derive(Clone, Copy)]
struct Slot {
    key: Key,
    /// Of its words.
    words: u64,
    /// Its number in the translations.
    number: u32,
}

/// The translations into one language.
#[derive(Default)]
pub(super) struct Catalogue {
    pub translations: Arc<Translations>,
    /// In the order of their keys, each once.
    slots: Vec<Slot>,
    /// What was wrong with the files.
    pub problems: Problems,
}

impl Catalogue {
    /// Reads the PO files of a language; `room` is to read them into.
    pub(super) fn read(sources: &Sources, files: &[FileId], room: &mut Vec<u8>) -> Reading {
        let mut reading = Reading::default();
        for file in files {
            // A fault that was known before is reported with those of all files.
            if sources.file(*file).fault.is_none() {
                reading.read_file(*file, sources.file(*file), room);
            }
        }
        reading
    }

    /// The translation of each text, and where the entries stand that belong to none.
    pub(super) fn find(&self, wishes: &Wishes) -> (Vec<Found>, Vec<Span>) {
        let mut found = vec![Found::NOTHING; wishes.0.len()];
        let mut used = vec![false; self.translations.len()];
        let mut rest = self.slots.as_slice();
        for same_place in wishes.0.chunk_by(|a, b| a.key.place == b.key.place) {
            let Some(place) = same_place.first().map(|w| w.key.place) else { continue };
            while let [slot, after @ ..] = rest
                && slot.key.place < place
            {
                rest = after;
            }
            for (wish, which, slot) in at_one_place(rest, same_place) {
                found[wish.text] = which;
                if let Some(slot) = slot {
                    used[slot.number as usize] = true;
                }
            }
        }
        let unused = self.slots.iter().filter(|slot| !used[slot.number as usize]);
        (found, unused.filter_map(|slot| self.translations.get(slot.number as usize)).map(|t| t.span).collect())
    }

    /// The translation of each of a few texts. Entries are looked up one by one, not gone through.
    pub(super) fn find_few(&self, wishes: &Wishes) -> Vec<Found> {
        let mut found = vec![Found::NOTHING; wishes.0.len()];
        for same_place in wishes.0.chunk_by(|a, b| a.key.place == b.key.place) {
            let Some(place) = same_place.first().map(|w| w.key.place) else { continue };
            let start = self.slots.partition_point(|slot| slot.key.place < place);
            for (wish, which, _) in at_one_place(&self.slots[start..], same_place) {
                found[wish.text] = which;
            }
        }
        found
    }
}

/// The translations of texts that stand at the same place; `rest` begins with the entries for it, if there are any.
fn at_one_place<'w, 'c>(
    rest: &'c [Slot],
    same_place: &'w [Wish],
) -> impl Iterator<Item = (&'w Wish, Found, Option<&'c Slot>)> + use<'w, 'c> {
    let place = same_place.first().map(|w| w.key.place);
    let here = rest.iter().take_while(|slot| Some(slot.key.place) == place).count();
    // In the order of their keys, so those between the first and the last are the same as both.
    let alone = same_place.first().map(|w| w.key) == same_place.last().map(|w| w.key);
    same_place.iter().map(move |wish| {
        let (which, slot) = look_up(&rest[..here], wish, alone);
        (wish, which, slot)
    })
}

/// The translation of a text, from the entries for its place; `alone`: whether no other text stands there. Most places have one; a Markdown file or a list of
/// texts has a few dozen.
fn look_up<'c>(here: &'c [Slot], wish: &Wish, alone: bool) -> (Found, Option<&'c Slot>) {
    if let Some(slot) = here.iter().find(|slot| slot.key.source == wish.key.source) {
        return (Found::own(slot.number as usize), Some(slot));
    }
    // Where one value stands alone, an entry with other words is of the words that stood there before. Among
    // the entries of a list or a Markdown file nobody can tell which of them that would be.
    match here {
        [slot] if wish.is_line && alone => (Found::former(slot.number as usize), Some(slot)),
        _ => (Found::NOTHING, None),
    }
}

/// A catalogue while its files are being read.
#[derive(Default)]
pub(super) struct Reading {
    translations: Translations,
    slots: Vec<Slot>,
    problems: Problems,
}

impl Reading {
    fn read_file(&mut self, file: FileId, source: &SourceFile, room: &mut Vec<u8>) {
        // The header, which may stand anywhere, fills in what entries do not say themselves.
        self.translations.begin_file(file, source.body.clone());
        let of_file = self.translations.add_provenance(Provenance::default());
        let mut own: HashMap<Provenance, usize> = HashMap::new();
        let mut pieces = po::Pieces::default();
        let mut take = |entry: po::PoEntry<Cow<'_, str>>| {
            let Some(words) = entry.translation().filter(|_| !entry.obsolete) else { return };
            let said = own_provenance(&entry);
            let range = entry.translation_range.clone();
            let span = Span::new(file, range.start, range.end);
            let method = said.as_ref().and_then(|said| said.method.as_deref());
            self.problems.extend(translation_syntax::unknown_method(span, method));
            let provenance = match said {
                Some(said) => *own.entry(said).or_insert_with_key(|said| self.translations.add_provenance(said.clone())),
                None => of_file,
            };
            let state = if entry.is_fuzzy() { TranslationState::Older } else { TranslationState::Current };
            let number = self.translations.add(range, provenance, state);
            let key = Key::new(entry.context.as_deref().unwrap_or_default(), &entry.source);
            self.slots.push(Slot { key, words: hash(words), number: u32::try_from(number).unwrap_or(u32::MAX) });
        };
        let read = source.body.read_pieces(room, po::end_of_entries, |start, piece| pieces.read(start, piece, &mut take));
        if let Err(fault) = read {
            self.problems.add(faults::problem(file, &fault));
            return;
        }
        let (header, faults) = pieces.finish();
        let header = header_provenance(&header);
        self.problems.extend(translation_syntax::unknown_method(Span::start_of(file), header.method.as_deref()));
        for number in own.into_values().chain([of_file]) {
            if let Some(provenance) = self.translations.provenance_mut(number) {
                provenance.fill_in(&header);
            }
        }
        for fault in faults {
            let span = Span::new(file, fault.range.start, fault.range.end);
            self.problems.add(translation_syntax::problem(span, &fault.message, &fault.fix));
        }
    }

    /// Holds the words for good.
    pub(super) fn hold_words(&mut self) {
        self.translations.hold_words();
    }

    /// Puts the entries in order and reports those that say different things of one text.
    pub(super) fn finish(mut self) -> Catalogue {
        self.slots.sort_unstable_by_key(|slot| (slot.key, slot.number));
        for same in self.slots.chunk_by(|a, b| a.key == b.key).filter(|same| same.len() > 1) {
            let span = |slot: &Slot| self.translations.get(slot.number as usize).map(|made| made.span);
            let Some((first, first_span)) = same.first().and_then(|slot| Some((slot, span(slot)?))) else { continue };
            for other in same.iter().filter(|other| other.words != first.words).filter_map(span) {
                self.problems.add(
                    translation_syntax::problem(
                        other,
                        "This text is translated twice, in different words",
                        "Keep one of the two.",
                    )
                    .related(first_span, "the first translation"),
                );
            }
        }
        self.slots.dedup_by_key(|slot| slot.key);
        self.translations.finish();
        Catalogue { translations: Arc::new(self.translations), slots: self.slots, problems: self.problems }
    }
}

fn header_provenance(header: &po::PoHeader) -> Provenance {
    let value = |name: &str| header.get(name).map(str::trim).filter(|v| !v.is_empty()).map(str::to_owned);
    Provenance {
        translator: value("Last-Translator"),
        reviewer: value("X-Reviewer"),
        method: value("X-Method"),
        date: value("PO-Revision-Date"),
    }
}

/// What the comments of an entry (`# Reviewer: Name`) say; they go before the header of its file.
fn own_provenance(entry: &po::PoEntry<Cow<'_, str>>) -> Option<Provenance> {
    let value = |name: &str| entry.comment_field(name).map(str::to_owned);
    let own =
        Provenance { translator: value("Translator"), reviewer: value("Reviewer"), method: value("Method"), date: value("Date") };
    (own != Provenance::default()).then_some(own)
}
