//! The rules that look at translations.
//!
//! What they have to know of the source is worked out once for all languages. Then each language is gone through by itself,
//! all rules together: its words need not be in memory with those of the others, and fetching them takes longer than looking
//! at them.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;
use rustc_hash::FxBuildHasher;

use super::rules::translation_changed_fact::{self, Facts};
use super::rules::translation_glossary_term::{self, Agreed, Terms};
use super::rules::{stray_character, translation_broken_markup, translation_lost_link};
use super::walk;
use crate::i18n::Lang;
use crate::model::{Site, Text, TextEntry, addresses};
use crate::problems::Problems;

/// What is known of the source.
pub(super) struct Source {
    facts: Facts,
    /// The addresses that texts lead to, of those that lead somewhere.
    addresses: HashMap<Text, Vec<String>, FxBuildHasher>,
    terms: Option<Terms>,
}

impl Source {
    /// Of all texts.
    pub(super) fn of(site: &Site) -> Source {
        let is_meant = |_: &TextEntry| true;
        let (facts, (addresses, terms)) =
            rayon::join(|| Facts::of(site, &is_meant), || rayon::join(|| addresses_of(site, &is_meant), || Terms::of(site)));
        Source { facts, addresses, terms }
    }

    /// Of some texts, for the rules that can find errors.
    pub(super) fn of_some(site: &Site, is_meant: &dyn Fn(&TextEntry) -> bool) -> Source {
        Source { facts: Facts::of(site, is_meant), addresses: addresses_of(site, is_meant), terms: None }
    }
}

fn addresses_of(site: &Site, is_meant: &dyn Fn(&TextEntry) -> bool) -> HashMap<Text, Vec<String>, FxBuildHasher> {
    let texts = site.texts.iter().filter(|(_, entry)| is_meant(entry));
    texts.map(|(text, entry)| (text, addresses(&entry.source))).filter(|(_, found)| !found.is_empty()).collect()
}

/// Checks every translation. No language begins once `stop` is true.
pub(super) fn check(stop: &AtomicBool, site: &Site, problems: &mut Problems) {
    let languages = walk::target_languages(site);
    if languages.is_empty() {
        return;
    }
    let source = Source::of(site);
    let is_wanted = |_: &&Lang| !stop.load(Ordering::Relaxed);
    let found: Vec<Problems> =
        languages.par_iter().filter(is_wanted).map(|lang| check_language(site, *lang, &source, &|_| true)).collect();
    found.into_iter().for_each(|own| problems.append(own));
}

/// Checks the translations of some texts, by the rules that need no more than one text.
pub(super) fn check_some(site: &Site, is_meant: &dyn Fn(&TextEntry) -> bool, problems: &mut Problems) {
    let source = Source::of_some(site, is_meant);
    for lang in walk::target_languages(site) {
        problems.append(check_language(site, lang, &source, is_meant));
    }
}

fn check_language(site: &Site, lang: Lang, source: &Source, is_meant: &dyn Fn(&TextEntry) -> bool) -> Problems {
    let mut problems = Problems::new();
    let wording = site.texts.wording(lang);
    let glossary = source.terms.as_ref().map(|terms| (terms, Agreed::of(terms, &wording)));
    for translated in walk::translated(site, &wording, is_meant) {
        let translation = translated.translation;
        stray_character::look(translation.text, translation.span, "translation", &mut problems);
        translation_broken_markup::look(&translated, &mut problems);
        let wanted = source.addresses.get(&translated.text).map_or(&[][..], Vec::as_slice);
        translation_lost_link::look(wanted, &translated, &mut problems);
        translation_changed_fact::look(&source.facts, &translated, &mut problems);
        if let Some((terms, agreed)) = &glossary {
            translation_glossary_term::look(terms, agreed, &translated, &mut problems);
        }
    }
    problems
}
