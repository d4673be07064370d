//! Texts that visitors read, and which translation each has.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::translation::{Found, Made, Translated, TranslationState, Translations};
use crate::i18n::Lang;
use crate::source::{Fault, FileId, Span};

/// A text of the content, in the portal's source language, by its place in [`Texts`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text(u32);

impl Text {
    /// The position in [`Texts`].
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// What kind of text it is; translators are told, and checks differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextKind {
    /// One line without markup.
    Line,
    /// A heading of a Markdown file.
    Heading,
    /// A paragraph, list item or table cell, with inline Markdown.
    Inline,
}

/// One text and where it stands.
#[derive(Debug, Clone)]
pub struct TextEntry {
    /// The place, the context of its PO entry: `boroughs/redbridge/funds/wellbeing.yaml: summary`.
    pub context: Arc<str>,
    /// The words in the source language.
    pub source: Arc<str>,
    /// Where they stand.
    pub span: Span,
    /// What kind of text.
    pub kind: TextKind,
}

/// All texts of the site, with the translations of each.
#[derive(Debug, Default)]
pub struct Texts {
    entries: Vec<TextEntry>,
    translations: BTreeMap<Lang, Translated>,
}

impl Texts {
    /// Adds a text.
    pub fn add(&mut self, context: Arc<str>, source: &str, span: Span, kind: TextKind) -> Text {
        let id = Text(u32::try_from(self.entries.len()).unwrap_or(u32::MAX));
        self.entries.push(TextEntry { context, source: Arc::from(source), span, kind });
        id
    }

    /// The entry of a text.
    pub fn entry(&self, text: Text) -> &TextEntry {
        &self.entries[text.index()]
    }

    /// The words in the source language.
    pub fn source(&self, text: Text) -> &str {
        &self.entries[text.index()].source
    }

    /// All entries in the order in which they were found.
    pub fn iter(&self) -> impl Iterator<Item = (Text, &TextEntry)> {
        self.entries.iter().enumerate().map(|(i, e)| (Text(u32::try_from(i).unwrap_or(u32::MAX)), e))
    }

    /// How many texts there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// True if there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Takes the words out of all texts of a file. Their places in the list stay, empty, so that no other text moves.
    pub fn clear(&mut self, file: FileId) {
        let nothing: Arc<str> = Arc::from("");
        for (i, entry) in self.entries.iter_mut().enumerate().filter(|(_, entry)| entry.span.file == file) {
            (entry.context, entry.source) = (Arc::clone(&nothing), Arc::clone(&nothing));
            for own in self.translations.values_mut() {
                if let Some(found) = own.found.get_mut(i) {
                    *found = Found::NOTHING;
                }
            }
        }
    }

    /// The languages with translations.
    pub fn languages(&self) -> impl Iterator<Item = Lang> {
        self.translations.keys().copied()
    }

    /// Says which translation each of the texts has that were added since [`Texts::set_translations`].
    pub fn add_found(&mut self, lang: Lang, found: Vec<Found>) {
        if let Some(own) = self.translations.get_mut(&lang) {
            own.found.extend(found);
        }
    }

    /// Sets the translations into a language, and which of them each text has.
    pub fn set_translations(&mut self, lang: Lang, all: Arc<Translations>, found: Vec<Found>) {
        self.translations.insert(lang, Translated { all, found });
    }

    /// What is known of the translation of a text, in whatever state. Its words are in the [`Wording`](super::Wording) of the
    /// language.
    pub fn translation(&self, text: Text, lang: Lang) -> Option<Made<'_>> {
        Some(self.translated(lang)?.get(text)?.1)
    }

    /// How much there is to read of all translations into a language, in bytes of their files.
    pub fn length_in(&self, lang: Lang) -> usize {
        self.translated(lang).map_or(0, |own| own.all.length())
    }

    /// True if a translation is older than its text.
    pub fn has_older(&self) -> bool {
        let is_older = |own: &Translated, text| own.get(text).is_some_and(|(_, made)| made.state == TranslationState::Older);
        self.translations.values().any(|own| self.iter().any(|(text, _)| is_older(own, text)))
    }

    /// The files that were not, when words were read from them, what they had been when they were read first.
    pub fn faults(&self) -> Vec<(FileId, Fault)> {
        self.translations.values().flat_map(|own| own.all.faults()).collect()
    }

    pub(super) fn translated(&self, lang: Lang) -> Option<&Translated> {
        self.translations.get(&lang)
    }
}
