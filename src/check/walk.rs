//! Ways through the site that several rules take.

use std::collections::BTreeSet;

use crate::i18n::Lang;
use crate::model::{Block, Criterion, FundId, PictureId, Prose, Site, Statistic, Text, TextEntry, Translation, Wording};
use crate::source::Span;

/// Every piece of Markdown of the site.
pub(super) fn proses(site: &Site) -> Vec<&Prose> {
    let mut all = vec![&site.portal.vision, &site.portal.privacy.text];
    for borough in &site.boroughs {
        all.extend([&borough.about, &borough.how_we_decide]);
    }
    for fund in &site.funds {
        all.extend(fund.how_to_apply.iter().map(|s| &s.text));
        all.extend([&fund.decision.about, &fund.payment]);
        all.extend(fund.faqs.iter().map(|f| &f.answer));
    }
    all.extend(site.priorities.iter().map(|p| &p.body));
    all.extend(site.guidance.iter().map(|g| &g.body));
    all.extend(site.case_studies.iter().map(|c| &c.body));
    all.extend(site.evaluations.iter().map(|e| &e.body));
    all.extend(site.recordings().map(|recording| &recording.transcript));
    all.extend(document_proses(site).into_iter().map(|(prose, _)| prose));
    all
}

/// The Markdown of forms and checklists, which stands in documents too, and where the form, section or criterion stands.
pub(super) fn document_proses(site: &Site) -> Vec<(&Prose, Span)> {
    let mut all = Vec::new();
    for form in &site.forms {
        all.extend([(&form.introduction, form.span), (&form.sending, form.span)]);
    }
    all.extend(site.form_sections().map(|section| (&section.introduction, section.span)));
    all.extend(criteria(site).map(|criterion| (&criterion.explanation, criterion.span)));
    let changes = site.funds.iter().flat_map(|fund| &fund.eligibility.shared).flat_map(|shared| &shared.changes);
    all.extend(changes.map(|change| (&change.explanation, change.span)));
    all
}

/// Every criterion as it is written: those of sets and those of single funds.
pub(super) fn criteria(site: &Site) -> impl Iterator<Item = &Criterion> {
    let of_sets = site.criteria_sets.iter().flat_map(|set| &set.criteria);
    of_sets.chain(site.funds.iter().flat_map(|fund| &fund.eligibility.own))
}

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

/// The blocks of Markdown, and the blocks within them.
pub(super) fn blocks(prose: &Prose) -> Vec<&Block> {
    let mut found: Vec<&Block> = prose.blocks.iter().collect();
    let mut at = 0;
    while let Some(block) = found.get(at).copied() {
        match block {
            Block::Quote(inner) => found.extend(inner),
            Block::List { items, .. } => found.extend(items.iter().flat_map(|i| &i.blocks)),
            _ => {}
        }
        at += 1;
    }
    found
}

/// The pictures that stand in Markdown, with the words that say what they show.
pub(super) fn pictures_in_prose(site: &Site) -> Vec<(PictureId, Text)> {
    let of_block = |block: &Block| match block {
        Block::Picture { picture, alt } => Some((*picture, *alt)),
        _ => None,
    };
    proses(site).into_iter().flat_map(blocks).filter_map(of_block).collect()
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
    for block in proses(site).into_iter().flat_map(blocks) {
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
