//! Translations of texts, and who made them.

use super::text::Text;
use crate::source::Span;

/// Who made a translation, and who confirmed it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Provenance {
    /// Who translated.
    pub translator: Option<String>,
    /// The native speaker who checked it; nobody yet if `None`.
    pub reviewer: Option<String>,
    /// `human`, `community` or `machine`.
    pub method: Option<String>,
    /// When, as written in the PO file.
    pub date: Option<String>,
}

impl Provenance {
    /// Takes over what is not known from `other`.
    pub fn fill_in(&mut self, other: &Provenance) {
        let fill = |own: &mut Option<String>, other: &Option<String>| *own = own.take().or_else(|| other.clone());
        fill(&mut self.translator, &other.translator);
        fill(&mut self.reviewer, &other.reviewer);
        fill(&mut self.method, &other.method);
        fill(&mut self.date, &other.date);
    }
}

/// A translation of one text.
#[derive(Debug, Clone, Copy)]
pub struct Translation<'t> {
    /// The words.
    pub text: &'t str,
    /// Who made it; shared between the entries of a file.
    pub provenance: &'t Provenance,
    /// Where the translated words stand in the PO file.
    pub span: Span,
    /// Whether it may be published.
    pub state: TranslationState,
}

/// How a translation stands to its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TranslationState {
    /// It is of these very words.
    Current,
    /// The source changed since, or somebody marked it as not confirmed ("fuzzy").
    Older,
}

/// Everything translated into one language, whether a text of the site wants it or not. Held close together, because
/// translations are most of what a site with several languages keeps in memory.
#[derive(Debug, Default)]
pub struct Translations {
    /// The words of all, one after another.
    words: String,
    entries: Vec<Entry>,
    provenances: Vec<Provenance>,
}

#[derive(Debug)]
struct Entry {
    /// Where the words end in `words`; they begin where those of the entry before end.
    end: usize,
    provenance: u32,
    span: Span,
    state: TranslationState,
}

impl Translations {
    /// Adds a provenance and gives its number.
    pub fn add_provenance(&mut self, provenance: Provenance) -> usize {
        self.provenances.push(provenance);
        self.provenances.len() - 1
    }

    /// The provenance with this number, to be filled in.
    pub fn provenance_mut(&mut self, number: usize) -> Option<&mut Provenance> {
        self.provenances.get_mut(number)
    }

    /// Adds a translation, which has the provenance with this number, and gives its own number.
    pub fn add(&mut self, text: &str, provenance: usize, span: Span, state: TranslationState) -> usize {
        self.words.push_str(text);
        let provenance = u32::try_from(provenance).unwrap_or(u32::MAX);
        self.entries.push(Entry { end: self.words.len(), provenance, span, state });
        self.entries.len() - 1
    }

    /// The translation with this number.
    pub fn get(&self, number: usize) -> Option<Translation<'_>> {
        let entry = self.entries.get(number)?;
        let start = number.checked_sub(1).map_or(0, |before| self.entries[before].end);
        Some(Translation {
            text: self.words.get(start..entry.end)?,
            provenance: self.provenances.get(entry.provenance as usize)?,
            span: entry.span,
            state: entry.state,
        })
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// True if there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Makes room for so many more bytes of words. Room that is never used takes no memory, and growing would copy all
    /// words that are there.
    pub fn reserve(&mut self, bytes: usize) {
        self.words.reserve(bytes);
    }
}

/// Which translation a text has in one language.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Found {
    /// None.
    #[default]
    Nothing,
    /// The one with this number, made for these words.
    Own(u32),
    /// The one with this number, made for the words that stood there before.
    Former(u32),
}

/// The translations into a language, and which of them each text has.
#[derive(Debug, Default)]
pub(super) struct Translated {
    pub all: std::sync::Arc<Translations>,
    pub found: Vec<Found>,
}

impl Translated {
    pub fn get(&self, text: Text) -> Option<Translation<'_>> {
        match self.found.get(text.index())? {
            Found::Nothing => None,
            Found::Own(number) => self.all.get(*number as usize),
            Found::Former(number) => {
                self.all.get(*number as usize).map(|made| Translation { state: TranslationState::Older, ..made })
            }
        }
    }
}
