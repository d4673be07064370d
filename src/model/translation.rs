//! Translations of texts, and who made them.

use jiff::civil::Date;

use super::text::Text;
use crate::source::Span;

/// What `# Reviewer:` says of an entry that nobody has reviewed, in a file whose header names a reviewer.
pub const NOBODY: &str = "none";

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
        self.reviewer.take_if(|name| name == NOBODY);
    }

    /// How it was made.
    pub fn how(&self) -> Method {
        self.method.as_deref().and_then(Method::find).unwrap_or(Method::Unsaid)
    }

    /// The day on which it was made: `2026-11-21` of `2026-11-21 23:00+0000`.
    pub fn day(&self) -> Option<Date> {
        self.date.as_deref()?.get(..10)?.parse().ok()
    }
}

/// How a translation was made, the one to trust least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Method {
    /// By a machine.
    Machine,
    /// Nobody says.
    Unsaid,
    /// By volunteers.
    Community,
    /// By a translator.
    Human,
}

impl Method {
    /// The theme's message for a page or form with translations made this way that nobody has reviewed.
    pub fn message(self) -> &'static str {
        match self {
            Method::Machine => "translation-by-machine",
            Method::Community => "translation-by-community",
            Method::Human => "translation-by-human",
            Method::Unsaid => "translation-unreviewed",
        }
    }

    /// The method of this name in a PO file, in capitals or not.
    pub fn find(word: &str) -> Option<Method> {
        match word.to_ascii_lowercase().as_str() {
            "machine" => Some(Method::Machine),
            "community" => Some(Method::Community),
            "human" => Some(Method::Human),
            _ => None,
        }
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
    /// The words of all, one after another. In blocks, so that none is copied when there are more.
    blocks: Vec<String>,
    entries: Vec<Entry>,
    provenances: Vec<Provenance>,
}

/// The size of a block in bytes. Longer words have a block of their own.
const BLOCK: usize = 1 << 16;

/// Files are limited to megabytes, and so is whatever is counted here.
fn short(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[derive(Debug)]
struct Entry {
    /// The block that holds the words, where they begin in it, and how long they are.
    block: u32,
    start: u32,
    len: u32,
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
        let has_room = |block: &String| block.capacity() - block.len() >= text.len();
        let mut block =
            self.blocks.pop_if(|block| has_room(block)).unwrap_or_else(|| String::with_capacity(text.len().max(BLOCK)));
        let start = block.len();
        block.push_str(text);
        self.blocks.push(block);
        self.entries.push(Entry {
            block: short(self.blocks.len() - 1),
            start: short(start),
            len: short(text.len()),
            provenance: short(provenance),
            span,
            state,
        });
        self.entries.len() - 1
    }

    /// The translation with this number.
    pub fn get(&self, number: usize) -> Option<Translation<'_>> {
        let entry = self.entries.get(number)?;
        let start = entry.start as usize;
        Some(Translation {
            text: self.blocks.get(entry.block as usize)?.get(start..start + entry.len as usize)?,
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{FileId, Sources};

    fn span() -> Span {
        let file = crate::source::from_bytes("a.po".to_owned(), &[]);
        let ids: Vec<FileId> = Sources::new(std::path::Path::new(""), vec![file]).iter().map(|(id, _)| id).collect();
        Span::start_of(ids[0])
    }

    #[test]
    fn a_date_with_a_time_is_of_its_day() {
        let made = |date: &str| Provenance { date: Some(date.to_owned()), ..Provenance::default() }.day();
        assert_eq!(made("2026-11-21 23:00+0000"), Some(jiff::civil::date(2026, 11, 21)));
        assert_eq!(made("2026-11-21"), Some(jiff::civil::date(2026, 11, 21)));
        assert_eq!(made("YEAR-MO-DA HO:MI+ZONE"), None);
        assert_eq!(made("last week"), None);
    }

    #[test]
    fn the_method_to_trust_least_comes_first() {
        let how = |method: &str| Provenance { method: Some(method.to_owned()), ..Provenance::default() }.how();
        assert_eq!([how("human"), how("Machine"), how("who knows")].iter().min(), Some(&Method::Machine));
        assert!(how("who knows") < how("community") && how("community") < how("human"));
    }

    #[test]
    fn words_of_any_length_are_found_again() {
        let mut all = Translations::default();
        let provenance = all.add_provenance(Provenance::default());
        let texts = ["", "é", &"ক".repeat(BLOCK), "b", &"c".repeat(BLOCK - 1), "d", ""];
        for text in texts {
            all.add(text, provenance, span(), TranslationState::Current);
        }
        assert_eq!((0..all.len()).map(|n| all.get(n).unwrap().text).collect::<Vec<_>>(), texts);
        assert!(all.get(texts.len()).is_none());
    }
}
