//! One language in which a document speaks, and what it lacks to say everything.
//!
//! A page may borrow words from the source language and mark them. A form to fill in or a poster on a wall cannot, so its
//! texts are looked up here, and what has no translation is noted.

use std::cell::RefCell;

use super::address::PageRef;
use super::edition::Edition;
use super::eligibility::{Quantity, fill};
use super::provenance::Method;
use super::text::Text;
use super::translation::TranslationState;
use super::wording::Wording;
use crate::i18n::Phrasebook;

/// The texts of a document that have no translation to be shown, of all its texts. A document is in one language or it is
/// not there: half a question in another language cannot be answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Untranslated {
    /// Those without, in the order of the document.
    pub missing: Vec<Text>,
    /// How many there are in all.
    pub texts: usize,
}

/// What was met on the way.
#[derive(Default)]
struct Seen {
    missing: Vec<Text>,
    texts: usize,
    unreviewed: Option<Method>,
    older: bool,
}

/// A language, and what was said in it.
pub(super) struct Voice<'c, 'e> {
    pub edition: &'e Edition,
    pub phrases: &'c Phrasebook<'e>,
    wording: Wording<'e>,
    seen: RefCell<Seen>,
}

impl<'c, 'e> Voice<'c, 'e> {
    pub(super) fn new(edition: &'e Edition, phrases: &'c Phrasebook<'e>) -> Self {
        let wording = edition.site.texts.wording(phrases.lang());
        Voice { edition, phrases, wording, seen: RefCell::default() }
    }

    /// The words of a text. A missing translation is noted, and the source stands in.
    pub(super) fn text(&self, text: Text) -> String {
        let (site, lang) = (&self.edition.site, self.phrases.lang());
        let source = site.texts.source(text);
        let mut seen = self.seen.borrow_mut();
        seen.texts += 1;
        if lang == site.portal.source_language || source.is_empty() {
            return source.to_owned();
        }
        let Some(translation) = site.shown(&self.wording, text) else {
            seen.missing.push(text);
            return source.to_owned();
        };
        if translation.provenance.reviewer.is_none() {
            let how = translation.provenance.how();
            seen.unreviewed = Some(seen.unreviewed.map_or(how, |other| other.min(how)));
        }
        seen.older |= translation.state == TranslationState::Older;
        translation.text.to_owned()
    }

    pub(super) fn maybe(&self, text: Option<Text>) -> Option<String> {
        text.map(|text| self.text(text))
    }

    /// The words of a text with numbers in their places.
    pub(super) fn filled(&self, text: Text, values: &[(&'static str, Quantity)]) -> String {
        fill(&self.text(text), values, self.phrases)
    }

    /// The absolute address of a page in this language, or in the source language if it has the page alone.
    pub(super) fn address(&self, page: PageRef) -> String {
        let (site, lang) = (&self.edition.site, self.phrases.lang());
        let there = page.languages(site).contains(&lang);
        let path = page.path_in(site, if there { lang } else { site.portal.source_language });
        format!("{}/{path}", site.portal.address)
    }

    /// The digits of the language, nought first, for page numbers that a template counts.
    pub(super) fn digits(&self) -> [String; 10] {
        std::array::from_fn(|digit| self.phrases.number(i64::try_from(digit).unwrap_or(0)))
    }

    /// "Page {page} of {pages}", for a template to fill in.
    pub(super) fn page_of(&self) -> String {
        self.phrases.say("form-page-of", [("page", "{page}".to_owned()), ("pages", "{pages}".to_owned())])
    }

    pub(super) fn word(&self, id: &str) -> String {
        self.phrases.word(id)
    }

    /// What the reader must know about the words that were said: that they are an example, that a native speaker has not
    /// checked them.
    pub(super) fn notes(&self, example: bool) -> Vec<String> {
        let seen = self.seen.borrow();
        let mut notes = Vec::new();
        if example {
            notes.push(self.word("example-item"));
        }
        notes.extend(seen.unreviewed.map(|how| self.word(how.message())));
        if seen.older {
            let source = self.edition.site.portal.source_language.autonym().to_owned();
            notes.push(self.phrases.say("translation-older-undated", [("source", source)]));
        }
        notes
    }

    /// What had no translation, if anything.
    pub(super) fn lacks(self) -> Option<Untranslated> {
        let seen = self.seen.into_inner();
        (!seen.missing.is_empty()).then_some(Untranslated { missing: seen.missing, texts: seen.texts })
    }
}
