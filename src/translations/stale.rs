//! The translations of words that changed since: those that [`Status`](super::Status) counts as stale, found without the rest.
//!
//! Nearly every text of a portal has a translation of its very words, and that one is its own whatever becomes of the
//! others. So only the others are put through a sync, with the entries that are left for them.

use std::collections::{BTreeSet, HashMap, HashSet};

use rayon::prelude::*;
use rustc_hash::FxBuildHasher;

use super::files::{Faulty, files_with};
use super::status::{OpenState, open_state};
use super::sync::sync;
use super::wanted::wanted_at;
use crate::i18n::Lang;
use crate::model::{Site, TranslationState};
use crate::source::Sources;

/// A text by its place and its words in the source language.
type Key = (String, String);

/// Stale translations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stale {
    /// The languages that have any, by their English names, and how many.
    languages: Vec<(Lang, usize)>,
    /// How many texts have any.
    texts: usize,
}

impl Stale {
    /// From the stale texts of each language.
    pub(super) fn new(languages: impl Iterator<Item = (Lang, Vec<Key>)>) -> Stale {
        let (mut counts, mut texts) = (Vec::new(), BTreeSet::new());
        for (lang, stale) in languages.filter(|(_, stale)| !stale.is_empty()) {
            counts.push((lang, stale.len()));
            texts.extend(stale);
        }
        counts.sort_by_key(|(lang, _)| lang.english_name());
        Stale { languages: counts, texts: texts.len() }
    }

    /// Those of the languages among `langs`.
    ///
    /// # Errors
    /// [`Faulty`] if a PO file could not be read as it stands.
    pub fn of(sources: &Sources, site: &Site, langs: &[Lang]) -> Result<Stale, Faulty> {
        let numbers: Numbers<'_> = site.texts.iter().map(|(text, e)| ((&*e.context, &*e.source), text.index())).collect();
        let one = |lang: &Lang| Ok((*lang, in_language(sources, site, &numbers, *lang)?));
        let languages = langs.par_iter().map(one).collect::<Result<Vec<_>, Faulty>>()?;
        Ok(Stale::new(languages.into_iter()))
    }

    /// One line, if there are any: `3 texts changed since they were translated (Bengali 3)`.
    pub fn line(&self) -> Option<String> {
        let texts = match self.texts {
            0 => return None,
            1 => "1 text changed since it was translated".to_owned(),
            n => format!("{n} texts changed since they were translated"),
        };
        let languages: Vec<String> = self.languages.iter().map(|(lang, n)| format!("{} {n}", lang.english_name())).collect();
        Some(format!("{texts} ({})", languages.join(", ")))
    }
}

/// The number of a text by place and words; of several with the same, of one.
type Numbers<'s> = HashMap<(&'s str, &'s str), usize, FxBuildHasher>;

fn in_language(sources: &Sources, site: &Site, numbers: &Numbers<'_>, lang: Lang) -> Result<Vec<Key>, Faulty> {
    let is_settled = |text| site.texts.translation(text, lang).is_some_and(|made| made.state == TranslationState::Current);
    // What stands at one place is seen together: there it counts how many there are.
    let open: HashSet<&str, FxBuildHasher> = site
        .texts
        .iter()
        .filter(|(text, entry)| !entry.source.is_empty() && !is_settled(*text))
        .map(|(_, entry)| &*entry.context)
        .collect();
    let mut is_taken = vec![false; site.texts.len()];
    let files = files_with(sources, lang, |entry| {
        let place = entry.context.as_deref().unwrap_or_default();
        let is_spoken_for = !open.contains(place) && !entry.obsolete && !entry.is_fuzzy() && entry.translation().is_some();
        match numbers.get(&(place, &*entry.source)).filter(|_| is_spoken_for) {
            // Of several entries for a text, it takes the first.
            Some(number) => std::mem::replace(&mut is_taken[*number], true),
            None => true,
        }
    })?;
    let texts = wanted_at(site, |place| open.contains(place));
    let synced = sync(site, &texts, lang, &files);
    let is_stale = |number| open_state(synced.entry(number).map(|(_, entry)| entry)) == Some(OpenState::Stale);
    let stale = texts.iter().enumerate().filter(|(number, text)| text.is_read_in(site, lang) && is_stale(*number));
    Ok(stale.map(|(_, text)| (text.place.to_owned(), text.source.to_owned())).collect())
}
