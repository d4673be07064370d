//! How much of the texts is translated.

use std::collections::BTreeMap;

use super::site::Site;
use super::text::TextEntry;
use super::translation::TranslationState;
use crate::i18n::Lang;

/// How much of some texts is translated into one language, in words of the source.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Coverage {
    /// All words.
    pub words: usize,
    /// Words of texts with a translation of these very words.
    pub translated: usize,
    /// Words of those that a native speaker has checked.
    pub reviewed: usize,
}

impl Coverage {
    /// What is translated, in per cent, rounded down so that 100 means all of it.
    pub fn percent_translated(self) -> usize {
        self.percent(self.translated)
    }

    /// What a native speaker has checked, in the same way.
    pub fn percent_reviewed(self) -> usize {
        self.percent(self.reviewed)
    }

    fn percent(self, part: usize) -> usize {
        part * 100 / self.words.max(1)
    }
}

impl Site {
    /// How much of the texts that `is_meant` is translated into each of `langs`. What is written in the source language
    /// needs neither translation nor review.
    pub fn coverage(&self, langs: &[Lang], is_meant: impl Fn(&TextEntry) -> bool) -> BTreeMap<Lang, Coverage> {
        let mut found: BTreeMap<Lang, Coverage> = langs.iter().map(|lang| (*lang, Coverage::default())).collect();
        for (text, entry) in self.texts.iter().filter(|(_, entry)| is_meant(entry)) {
            let words = entry.source.split_whitespace().count();
            for (lang, coverage) in &mut found {
                let is_source = *lang == self.portal.source_language;
                let made = self.texts.translation(text, *lang).filter(|made| made.state == TranslationState::Current);
                let is_reviewed = made.is_some_and(|made| made.provenance.reviewer.is_some());
                coverage.words += words;
                coverage.translated += if is_source || made.is_some() { words } else { 0 };
                coverage.reviewed += if is_source || is_reviewed { words } else { 0 };
            }
        }
        found
    }
}
