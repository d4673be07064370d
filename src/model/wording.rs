//! What stands on pages in one language.

use std::sync::Arc;

use super::provenance::Provenance;
use super::site::Site;
use super::text::{Text, TextKind, Texts};
use super::translation::{Translated, TranslationState, Words};
use super::visible::{addresses, visible};
use crate::i18n::{Lang, facts};
use crate::source::Span;

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

/// A language with the words of its translations, which are in memory as long as this is there. Whoever needs many texts
/// of a language holds one for all of them: to make the first reads the files of the language.
#[derive(Debug)]
pub struct Wording<'s> {
    lang: Lang,
    /// None in the source language, and in a language without translations.
    translated: Option<(&'s Translated, Arc<Words>)>,
}

impl Texts {
    /// A language with its words.
    pub fn wording(&self, lang: Lang) -> Wording<'_> {
        Wording { lang, translated: self.translated(lang).map(|own| (own, own.all.words())) }
    }
}

impl Wording<'_> {
    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The translation of a text, in whatever state.
    pub fn translation(&self, text: Text) -> Option<Translation<'_>> {
        let (translated, words) = self.translated.as_ref()?;
        let (number, made) = translated.get(text)?;
        Some(Translation { text: words.get(number)?, provenance: made.provenance, span: made.span, state: made.state })
    }

    /// The translation of a text, if it may be published as it is.
    pub fn current(&self, text: Text) -> Option<Translation<'_>> {
        self.translation(text).filter(|t| t.state == TranslationState::Current)
    }
}

impl Site {
    /// The translation of a text that its pages show. `None` if they show the words of the source language.
    ///
    /// An older translation is shown if the portal says so of the language, and if its numbers, amounts, dates and
    /// links are those of today's words.
    pub fn shown<'w>(&self, wording: &'w Wording<'_>, text: Text) -> Option<Translation<'w>> {
        let translation = wording.translation(text)?;
        match translation.state {
            TranslationState::Current => Some(translation),
            TranslationState::Older => {
                let entry = self.texts.entry(text);
                let shows = self.portal.show_older.contains(&wording.lang) && agree(&entry.source, translation.text, entry.kind);
                shows.then_some(translation)
            }
        }
    }
}

fn agree(source: &str, translation: &str, kind: TextKind) -> bool {
    let has_links = kind != TextKind::Line;
    facts::agree(&visible(source, kind), &visible(translation, kind))
        && (!has_links || addresses(source) == addresses(translation))
}
