//! Translations: where they stand and who made them. Their words are most of what a site with several languages could keep
//! in memory, so they stay in their files, and [`Words`] are those of one language for as long as somebody reads it.

use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use super::provenance::Provenance;
use super::text::Text;
use crate::i18n::po;
use crate::source::{Body, Fault, FileId, Span};

/// How a translation stands to its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TranslationState {
    /// It is of these very words.
    Current,
    /// The source changed since, or somebody marked it as not confirmed ("fuzzy").
    Older,
}

/// A translation of one text, without its words.
#[derive(Debug, Clone, Copy)]
pub struct Made<'t> {
    /// Who made it; shared between the entries of a file.
    pub provenance: &'t Provenance,
    /// Where the translated words stand in the PO file.
    pub span: Span,
    /// Whether it may be published.
    pub state: TranslationState,
}

/// Everything translated into one language, whether a text of the site wants it or not.
#[derive(Debug, Default)]
pub struct Translations {
    /// Of all files, file by file and in the order of each.
    entries: Vec<Entry>,
    files: Vec<OfFile>,
    provenances: Vec<Provenance>,
    /// The words, if they are held for good.
    held: Option<Arc<Words>>,
    /// The words that somebody reads at present.
    read: Mutex<Weak<Words>>,
    /// Files that were not, when words were read, what they had been before.
    faults: Mutex<Vec<(FileId, Fault)>>,
}

#[derive(Debug)]
struct OfFile {
    file: FileId,
    body: Body,
    /// The number of its first entry.
    first: usize,
}

#[derive(Debug, Clone, Copy)]
struct Entry {
    /// Where the words stand in the text of the file, in bytes.
    start: u32,
    len: u32,
    /// The number of the provenance, doubled, and one more if the translation is older than its source.
    made: u32,
}

impl Entry {
    fn range(self) -> Range<usize> {
        let start = self.start as usize;
        start..start + self.len as usize
    }
}

/// Files are limited to megabytes, and so is whatever is counted here.
fn short(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl Translations {
    /// Translations whose words come from nowhere but `texts`.
    pub fn of_texts(span: Span, provenance: Provenance, texts: impl Iterator<Item = String>) -> Translations {
        let mut words = Words::default();
        texts.for_each(|text| words.push(&text));
        let entry = Entry { start: span.start, len: span.end - span.start, made: 0 };
        Translations {
            entries: vec![entry; words.ends.len()],
            files: vec![OfFile { file: span.file, body: Body::Bytes(Arc::from([])), first: 0 }],
            provenances: vec![provenance],
            held: Some(Arc::new(words)),
            ..Translations::default()
        }
    }

    /// Begins a file. The translations that are added next stand in it.
    pub fn begin_file(&mut self, file: FileId, body: Body) {
        self.files.push(OfFile { file, body, first: self.entries.len() });
    }

    /// Adds a provenance and gives its number.
    pub fn add_provenance(&mut self, provenance: Provenance) -> usize {
        self.provenances.push(provenance);
        self.provenances.len() - 1
    }

    /// The provenance with this number, to be filled in.
    pub fn provenance_mut(&mut self, number: usize) -> Option<&mut Provenance> {
        self.provenances.get_mut(number)
    }

    /// Adds the translation that stands at `range` in the file begun last, after those added before, and has the provenance
    /// with this number. Gives its own number.
    pub fn add(&mut self, range: Range<usize>, provenance: usize, state: TranslationState) -> usize {
        let made = short(provenance) * 2 + u32::from(state == TranslationState::Older);
        self.entries.push(Entry { start: short(range.start), len: short(range.len()), made });
        self.entries.len() - 1
    }

    /// Gives back the room for more.
    pub fn finish(&mut self) {
        self.entries.shrink_to_fit();
        self.provenances.shrink_to_fit();
    }

    /// Reads the words now and holds them for good, for programs that read them again and again.
    pub fn hold_words(&mut self) {
        self.held = Some(self.words());
    }

    /// The translation with this number.
    pub fn get(&self, number: usize) -> Option<Made<'_>> {
        let entry = self.entries.get(number)?;
        let of = self.files.partition_point(|of| of.first <= number).checked_sub(1)?;
        let state = if entry.made % 2 == 1 { TranslationState::Older } else { TranslationState::Current };
        Some(Made {
            provenance: self.provenances.get(entry.made as usize / 2)?,
            span: Span::new(self.files.get(of)?.file, entry.range().start, entry.range().end),
            state,
        })
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// How long all are together, in bytes of their files.
    pub fn length(&self) -> usize {
        self.entries.iter().map(|entry| entry.len as usize).sum()
    }

    /// True if there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The words of all: those that are held, or that somebody has, or read from their files. A file that is not what it was
    /// before is one of [`Translations::faults`] from then on, and words in it may be missing.
    pub fn words(&self) -> Arc<Words> {
        if let Some(held) = &self.held {
            return Arc::clone(held);
        }
        let mut read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(words) = read.upgrade() {
            return words;
        }
        let words = Arc::new(self.read_words());
        *read = Arc::downgrade(&words);
        words
    }

    /// What was wrong with files when words were read from them.
    pub fn faults(&self) -> Vec<(FileId, Fault)> {
        self.faults.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn read_words(&self) -> Words {
        let mut words = Words { text: String::with_capacity(self.length()), ends: Vec::with_capacity(self.entries.len()) };
        let mut room = Vec::new();
        let ends = self.files.iter().skip(1).map(|of| of.first).chain([self.entries.len()]);
        for (of, end) in self.files.iter().zip(ends) {
            let own = &self.entries[of.first..end];
            let mut rest = own.iter().map(|entry| entry.range()).peekable();
            let read = of.body.read_pieces(&mut room, po::end_of_entries, |start, piece| {
                while let Some(range) = rest.next_if(|range| range.end <= start + piece.len()) {
                    let range = range.start.checked_sub(start).map(|from| from..range.end - start);
                    words.push(&po::translation_in(range.and_then(|range| piece.get(range)).unwrap_or_default()));
                }
            });
            let is_short = rest.peek().is_some();
            rest.for_each(|_| words.push(""));
            if let Some(fault) = read.err().or(is_short.then_some(Fault::Changed)) {
                let mut faults = self.faults.lock().unwrap_or_else(PoisonError::into_inner);
                if faults.iter().all(|(file, _)| *file != of.file) {
                    faults.push((of.file, fault));
                }
            }
        }
        words
    }
}

/// The words of all translations into a language, one after another.
#[derive(Debug, Default)]
pub struct Words {
    text: String,
    /// Where those of each end, in bytes.
    ends: Vec<u32>,
}

impl Words {
    fn push(&mut self, words: &str) {
        self.text.push_str(words);
        self.ends.push(short(self.text.len()));
    }

    /// Those of the translation with this number. `None` if they could not be read again.
    pub(super) fn get(&self, number: usize) -> Option<&str> {
        let start = number.checked_sub(1).map_or(Some(&0), |before| self.ends.get(before))?;
        self.text.get(*start as usize..*self.ends.get(number)? as usize).filter(|words| !words.is_empty())
    }
}

/// Which translation a text has in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found(u32);

impl Found {
    /// None.
    pub const NOTHING: Found = Found(u32::MAX);
    /// Set where the words of the source were others.
    const FORMER: u32 = 1 << 31;

    /// The one with this number, made for these words.
    pub fn own(number: usize) -> Found {
        Found(short(number) & !Self::FORMER)
    }

    /// The one with this number, made for the words that stood there before.
    pub fn former(number: usize) -> Found {
        Found(short(number) | Self::FORMER)
    }

    fn number(self) -> Option<usize> {
        (self != Found::NOTHING).then_some((self.0 & !Self::FORMER) as usize)
    }

    fn is_former(self) -> bool {
        self.0 & Self::FORMER != 0
    }
}

/// The translations into a language, and which of them each text has.
#[derive(Debug)]
pub(super) struct Translated {
    pub all: Arc<Translations>,
    pub found: Vec<Found>,
}

impl Translated {
    /// The number of the translation of a text, and what is known of it.
    pub fn get(&self, text: Text) -> Option<(usize, Made<'_>)> {
        let found = *self.found.get(text.index())?;
        let number = found.number()?;
        let made = self.all.get(number)?;
        let state = if found.is_former() { TranslationState::Older } else { made.state };
        Some((number, Made { state, ..made }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Sources, from_bytes};

    #[test]
    fn words_are_read_where_they_stand() {
        let text = "msgid \"a\"\nmsgstr \"\"\n\"b\\n\"\n\"c\"\n\nmsgid \"d\"\nmsgstr \"é\"\n";
        let file = from_bytes("ro.po".to_owned(), text.as_bytes());
        let body = file.body.clone();
        let sources = Sources::new(std::path::Path::new(""), vec![file]);
        let Some((id, _)) = sources.iter().next() else { panic!("a file") };
        let mut all = Translations::default();
        let (human, nobody) = (Provenance { method: Some("human".to_owned()), ..Provenance::default() }, Provenance::default());
        let (human, nobody) = (all.add_provenance(human), all.add_provenance(nobody));
        all.begin_file(id, body);
        let at = |words: &str| text.find(words).map(|start| start..start + words.len()).unwrap();
        all.add(at("\"\"\n\"b\\n\"\n\"c\""), human, TranslationState::Older);
        all.add(at("\"é\""), nobody, TranslationState::Current);
        let words = all.words();
        assert_eq!([words.get(0), words.get(1), words.get(2)], [Some("b\nc"), Some("é"), None]);
        assert!(Arc::ptr_eq(&words, &all.words()), "while somebody has them, they are not read again");
        let made: Vec<_> = (0..2).filter_map(|n| all.get(n)).map(|m| (m.provenance.method.as_deref(), m.state)).collect();
        assert_eq!(made, [(Some("human"), TranslationState::Older), (None, TranslationState::Current)]);
        assert_eq!(all.faults(), []);
    }

    #[test]
    fn a_text_has_its_own_translation_a_former_one_or_none() {
        assert_eq!((Found::own(7).number(), Found::own(7).is_former()), (Some(7), false));
        assert_eq!((Found::former(0).number(), Found::former(0).is_former()), (Some(0), true));
        assert_eq!(Found::NOTHING.number(), None);
    }
}
