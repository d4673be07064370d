//! Ways through the site that several rules take.

use std::collections::BTreeSet;

use crate::i18n::Lang;
use crate::model::{Block, Criterion, FundId, Prose, Site, Statistic, Text, TextEntry, Translation, Wording};

/// The shared criteria in which a fund changes something, as they are then, and that fund.
pub(super) fn changed_criteria(site: &Site) -> impl Iterator<Item = (&Criterion, FundId)> {
    (0..site.funds.len()).map(FundId::new).flat_map(move |id| {
        let shared = &site.fund(id).eligibility.shared;
        let changed = move |slug: &str| shared.iter().flat_map(|s| &s.changes).any(|change| change.slug == slug);
        let own = site.fund(id).eligibility.own.len();
        let criteria = site.criteria_of(id);
        let of_sets = &criteria[..criteria.len().saturating_sub(own)];
        of_sets.iter().filter(move |criterion| changed(&criterion.slug)).map(move |criterion| (criterion, id))
    })
}

/// The lists of statistics of the portal, each borough and each case study.
pub(super) fn statistics(site: &Site) -> Vec<&[Statistic]> {
    let mut all = vec![site.portal.impact.as_slice()];
    all.extend(site.boroughs.iter().map(|b| b.impact.as_slice()));
    all.extend(site.case_studies.iter().map(|c| c.statistics.as_slice()));
    all
}

/// The texts that are somebody's exact words, which nobody may change: statistics and quotations.
pub(super) fn exact_words(site: &Site) -> BTreeSet<Text> {
    let mut exact: BTreeSet<Text> = statistics(site).into_iter().flatten().map(|s| s.words).collect();
    exact.extend(site.case_studies.iter().flat_map(|c| &c.quotes).map(|q| q.text));
    for block in site.proses().into_iter().flat_map(Prose::all_blocks) {
        if let Block::Quote(inner) = block {
            let quoted = Prose { blocks: inner.clone(), links: Vec::new() };
            exact.extend(quoted.texts());
        }
    }
    exact
}

/// The text with what stands between double quotation marks taken out: somebody's exact words.
pub(super) fn without_quotations(text: &str) -> String {
    let mut quoted = false;
    let mut own = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '“' => quoted = true,
            '”' => quoted = false,
            '"' => quoted = !quoted,
            _ if quoted => {}
            _ => own.push(c),
        }
    }
    own
}

/// A text and a translation of it that is published.
pub(super) struct Translated<'w> {
    pub text: Text,
    pub entry: &'w TextEntry,
    pub lang: Lang,
    pub translation: Translation<'w>,
}

/// The texts among those meant that have one in the language of `wording`.
pub(super) fn translated<'w>(
    site: &'w Site,
    wording: &'w Wording<'_>,
    is_meant: &'w dyn Fn(&TextEntry) -> bool,
) -> impl Iterator<Item = Translated<'w>> {
    let meant = site.texts.iter().filter(move |(_, entry)| is_meant(entry));
    let shown = move |text| site.shown(wording, text);
    meant.filter_map(move |(text, entry)| Some(Translated { text, entry, lang: wording.lang(), translation: shown(text)? }))
}

/// The languages that the site is translated into. The pseudo-language repeats the source and is passed over.
pub(super) fn target_languages(site: &Site) -> Vec<Lang> {
    let is_target = |lang: &Lang| *lang != site.portal.source_language && *lang != Lang::PSEUDO;
    site.portal.languages.iter().copied().filter(is_target).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotations_are_taken_out() {
        assert_eq!(without_quotations("In “only 5 VCSE” and \"ICB\" papers"), "In  and  papers");
    }
}
