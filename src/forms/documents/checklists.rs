//! Checklists to print: of every fund that takes applications, in every language that has all their words.

use rayon::prelude::*;

use super::maker::Maker;
use crate::forms::HAS_PDF;
use crate::i18n::{Lang, Phrasebooks};
use crate::model::{Checklist, ChecklistFile, Downloads, Edition, FundId, PageRef};
use crate::output::Output;
use crate::problems::Problems;

/// All that can be made; none without the PDF engine.
pub(super) fn checklists(edition: &Edition, phrasebooks: &Phrasebooks<'_>) -> Vec<(FundId, Checklist)> {
    let site = &edition.site;
    if !HAS_PDF {
        return Vec::new();
    }
    let funds: Vec<FundId> = (0..site.funds.len())
        .map(FundId::new)
        .filter(|id| site.fund(*id).takes_applications(&edition.now) && !site.criteria_of(*id).is_empty())
        .collect();
    let in_language = |lang: &Lang| -> Vec<(FundId, Checklist)> {
        let own = funds.iter().filter(|id| PageRef::Checker(**id).languages(site).contains(lang));
        // Held for all checklists.
        let _wording = (!funds.is_empty()).then(|| site.texts.wording(*lang));
        own.filter_map(|id| Some((*id, Checklist::of(edition, phrasebooks.of(*lang), *id).ok()?))).collect()
    };
    let by_language: Vec<Vec<(FundId, Checklist)>> = site.portal.languages.par_iter().map(in_language).collect();
    let mut all: Vec<(FundId, Checklist)> = by_language.into_iter().flatten().collect();
    all.sort_by_key(|(fund, _)| *fund);
    all
}

/// Makes them, adds them to the output and notes where they are.
pub(super) fn make(
    maker: &Maker<'_>,
    edition: &Edition,
    checklists: &[(FundId, Checklist)],
    output: &Output<'_>,
    downloads: &mut Downloads,
    problems: &mut Problems,
) {
    let site = &edition.site;
    let made: Vec<_> = {
        let wanted = |(id, list): &(FundId, Checklist)| match output.is_unwanted() {
            true => Ok(None),
            false => maker.checklist(list, site.fund(*id).span),
        };
        checklists.par_iter().map(wanted).collect()
    };
    for ((id, checklist), made) in checklists.iter().zip(made) {
        let document = match made {
            Ok(Some(document)) => document,
            Ok(None) => continue,
            Err(problem) => {
                problems.add(problem);
                continue;
            }
        };
        let (fund, lang) = (site.fund(*id), checklist.lang);
        let folder = PageRef::Checker(*id).path_in(site, lang);
        // `redbridge-wellbeing-checklist-bn.pdf`
        let path = format!("{folder}{}-{}-checklist-{}.pdf", site.borough(fund.borough).slug, fund.slug, lang.code());
        let len = u64::try_from(document.bytes.len()).unwrap_or(u64::MAX);
        let pages = document.pages;
        problems.extend(document.problems);
        output.add_file(&path, document.bytes, fund.span);
        downloads.add_checklist(*id, lang, ChecklistFile { path, len, pages });
    }
}
