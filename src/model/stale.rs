//! Which translation a reader sees: one of today's words, or an older one where the portal wants it.

use super::site::Site;
use super::text::{Text, TextKind};
use super::translation::{Translation, TranslationState};
use super::visible::{addresses, visible};
use crate::i18n::{Lang, facts};

impl Site {
    /// The translation of a text that its pages show. `None` if they show the words of the source language.
    ///
    /// An older translation is shown if the portal says so of the language, and if its numbers, amounts, dates and
    /// links are those of today's words.
    pub fn shown(&self, text: Text, lang: Lang) -> Option<Translation<'_>> {
        let translation = self.texts.translation(text, lang)?;
        match translation.state {
            TranslationState::Current => Some(translation),
            TranslationState::Older => {
                let entry = self.texts.entry(text);
                let shows = self.portal.show_older.contains(&lang) && agree(&entry.source, translation.text, entry.kind);
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
