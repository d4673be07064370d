//! What is translated, by language and area.
//!
//! Counted after a sync that is not written, so that a text whose source changed since is stale whether the PO files
//! have been synced or not, and by the same rules.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::area::Area;
use super::files::{Faulty, files_of};
use super::pages::page_of;
use super::stale::Stale;
use super::sync::sync;
use super::wanted::{Wanted, wanted};
use super::words::count_words;
use crate::i18n::po::PoEntry;
use crate::i18n::{Lang, Words};
use crate::model::{PageRef, Site, TextKind};
use crate::source::{Sources, Span};

/// A number of texts and of the words in their sources.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Amount {
    /// Texts.
    pub entries: usize,
    /// Words of the source.
    pub words: usize,
}

impl Amount {
    fn add(&mut self, words: usize) {
        self.entries += 1;
        self.words += words;
    }

    /// Both together.
    #[must_use]
    pub fn plus(self, other: Amount) -> Amount {
        Amount { entries: self.entries + other.entries, words: self.words + other.words }
    }
}

/// How far the texts of an area are translated.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Translated, of these very words.
    pub current: Amount,
    /// Translated, of words that have changed since, or marked as not confirmed.
    pub stale: Amount,
    /// Not translated.
    pub missing: Amount,
    /// Of the current ones, those that no native speaker has checked.
    pub unreviewed: Amount,
}

impl Tally {
    /// What a translator would be paid for.
    pub fn to_do(&self) -> Amount {
        self.missing.plus(self.stale)
    }

    fn plus(self, other: &Tally) -> Tally {
        Tally {
            current: self.current.plus(other.current),
            stale: self.stale.plus(other.stale),
            missing: self.missing.plus(other.missing),
            unreviewed: self.unreviewed.plus(other.unreviewed),
        }
    }
}

/// How a text that needs a translator stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum OpenState {
    /// Its source changed since it was translated, or its translation is not confirmed.
    Stale,
    /// It is not translated.
    Missing,
}

impl OpenState {
    /// The word in every output format.
    pub fn word(self) -> &'static str {
        match self {
            OpenState::Stale => "stale",
            OpenState::Missing => "missing",
        }
    }
}

/// A text that needs a translator.
#[derive(Debug, Clone)]
pub struct Open {
    /// How it stands.
    pub state: OpenState,
    /// Its area.
    pub area: Area,
    /// Its place, the context of its entry.
    pub place: String,
    /// The words in the source language.
    pub source: String,
    /// Where they stand in the content.
    pub span: Span,
    /// Where its translation stands, if there is one.
    pub translation: Option<Span>,
    /// A page that shows it.
    pub page: PageRef,
}

/// One language.
#[derive(Debug, Clone)]
pub struct LanguageStatus {
    /// Which.
    pub lang: Lang,
    /// By area, in the order of areas.
    pub areas: BTreeMap<Area, Tally>,
    /// The texts that need a translator, in the order of the site.
    pub open: Vec<Open>,
}

impl LanguageStatus {
    /// All areas together.
    pub fn total(&self) -> Tally {
        self.areas.values().fold(Tally::default(), |sum, tally| sum.plus(tally))
    }
}

/// The languages of a portal, by their English names.
#[derive(Debug, Clone)]
pub struct Status {
    /// Each.
    pub languages: Vec<LanguageStatus>,
}

impl Status {
    /// How the languages among `langs` stand.
    ///
    /// # Errors
    /// [`Faulty`] if a PO file could not be read as it stands.
    pub fn of(sources: &Sources, site: &Site, words: &Words, langs: &[Lang]) -> Result<Status, Faulty> {
        let texts = wanted(site);
        let counted: Vec<(Wanted<'_>, usize)> = texts.iter().map(|w| (w.clone(), count_words(w.source, w.kind))).collect();
        let one = |lang: &Lang| language(sources, site, words, &texts, &counted, *lang);
        let mut languages = langs.par_iter().map(one).collect::<Result<Vec<_>, Faulty>>()?;
        languages.sort_by_key(|l| l.lang.english_name());
        Ok(Status { languages })
    }

    /// The stale translations.
    pub fn stale(&self) -> Stale {
        let texts = |l: &LanguageStatus| {
            let stale = l.open.iter().filter(|open| open.state == OpenState::Stale);
            (l.lang, stale.map(|open| (open.place.clone(), open.source.clone())).collect())
        };
        Stale::new(self.languages.iter().map(texts))
    }
}

/// The languages that a portal is translated into.
pub fn target_languages(site: &Site) -> Vec<Lang> {
    site.portal.languages.iter().copied().filter(|l| *l != site.portal.source_language && *l != Lang::PSEUDO).collect()
}

fn language(
    sources: &Sources,
    site: &Site,
    words: &Words,
    texts: &[Wanted<'_>],
    counted: &[(Wanted<'_>, usize)],
    lang: Lang,
) -> Result<LanguageStatus, Faulty> {
    let synced = sync(site, texts, lang, &files_of(sources, lang)?);
    let mut status = LanguageStatus { lang, areas: BTreeMap::new(), open: Vec::new() };
    status.areas.insert(Area::Theme, theme(words, lang));
    for (number, (text, words)) in counted.iter().enumerate() {
        if !text.is_read_in(site, lang) {
            continue;
        }
        let tally = status.areas.entry(text.area.clone()).or_default();
        let found = synced.entry(number);
        let Some(state) = open_state(found.map(|(_, entry)| entry)) else {
            tally.current.add(*words);
            if found.is_some_and(|(file, entry)| !is_reviewed(entry, file.file.header.get("X-Reviewer"))) {
                tally.unreviewed.add(*words);
            }
            continue;
        };
        match state {
            OpenState::Stale => tally.stale.add(*words),
            OpenState::Missing => tally.missing.add(*words),
        }
        let span = |(file, entry): (&super::LanguageFile, &PoEntry)| {
            Some(Span::new(file.id?, entry.translation_range.start, entry.translation_range.end))
        };
        status.open.push(Open {
            state,
            area: text.area.clone(),
            place: text.place.to_owned(),
            source: text.source.to_owned(),
            span: site.texts.entry(text.text).span,
            translation: found.filter(|_| state == OpenState::Stale).and_then(span),
            page: page_of(site, text.place),
        });
    }
    Ok(status)
}

/// How a text stands whose entry this is after a sync. `None` if it is translated.
pub(super) fn open_state(entry: Option<&PoEntry>) -> Option<OpenState> {
    match entry.filter(|entry| entry.translation().is_some()) {
        None => Some(OpenState::Missing),
        Some(entry) => entry.is_fuzzy().then_some(OpenState::Stale),
    }
}

fn is_reviewed(entry: &PoEntry, by_header: Option<&str>) -> bool {
    entry.comment_field("Reviewer").is_some() || by_header.is_some_and(|name| !name.is_empty())
}

/// The theme's words, which are not in PO files. `check` refuses a language with gaps, so that none are missing in a
/// portal that can be built.
fn theme(words: &Words, lang: Lang) -> Tally {
    let mut tally = Tally::default();
    let own = words.ids(lang);
    for id in words.ids(Lang::ENGLISH) {
        let count = count_words(&words.get(Lang::ENGLISH, id), TextKind::Line);
        if own.contains(id) { tally.current.add(count) } else { tally.missing.add(count) }
    }
    tally
}
