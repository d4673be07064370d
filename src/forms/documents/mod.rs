//! Which documents there are, and making them: from the cache where it has them, on all cores where it has not.
//!
//! - `maker`: makes one, or takes it from the cache
//! - `checklists`: which checklists there are
//! - `posters`: which posters there are
//! - `pdf`: those that need the engine; without the feature `pdf` a stand-in that offers none

mod checklists;
mod maker;
#[cfg(feature = "pdf")]
mod pdf;
#[cfg(not(feature = "pdf"))]
#[path = "without_pdf.rs"]
mod pdf;
mod posters;

use rayon::prelude::*;

use self::maker::{Job, Maker, hash_of};
use super::rules::incomplete_form;
use crate::cache::Cache;
use crate::i18n::{Lang, Phrasebooks};
use crate::model::sheet::{Composer, Sheet, Untranslated};
use crate::model::{Download, Downloads, Edition, FundId, PageRef};
use crate::output::Output;
use crate::problems::{Problem, Problems};
use crate::source::Sources;

/// Makes the documents of every form in every language that it is complete in, adds them to the output, and says where
/// they are. Groups can apply with them, so there are none for a fund that takes no applications now or soon.
pub fn documents(
    edition: &Edition,
    phrasebooks: &Phrasebooks<'_>,
    sources: &Sources,
    cache: Option<&Cache>,
    output: &Output<'_>,
) -> (Downloads, Problems) {
    let mut problems = Problems::new();
    let Sheets { whole: sheets, gaps } = Sheets::of(edition, phrasebooks);
    incomplete_form::report(&edition.site, &gaps, &mut problems);
    let posters = posters::posters(edition, phrasebooks);
    let checklists = checklists::checklists(edition, phrasebooks);
    if sheets.is_empty() && posters.is_empty() && checklists.is_empty() {
        return (Downloads::default(), problems);
    }
    let maker = Maker::new(edition, sources, cache);
    let made: Vec<(Vec<Download>, Vec<Problem>)> =
        sheets.par_iter().map(|(fund, sheet)| documents_of(&maker, *fund, sheet, output)).collect();
    let mut downloads = Downloads::default();
    for ((fund, sheet), (files, found)) in sheets.iter().zip(made) {
        downloads.add(*fund, sheet.lang, files);
        found.into_iter().for_each(|problem| problems.add(problem));
    }
    checklists::make(&maker, edition, &checklists, output, &mut downloads, &mut problems);
    posters::make(&maker, &posters, output, &mut downloads, &mut problems);
    // Otherwise the cache would forget what was not asked for this time.
    if !output.is_unwanted() {
        maker.finish(&mut problems);
    }
    (downloads, problems)
}

/// One form in one language in all formats.
fn documents_of(maker: &Maker<'_>, fund: FundId, sheet: &Sheet, output: &Output<'_>) -> (Vec<Download>, Vec<Problem>) {
    let sheet_hash = hash_of(sheet);
    let make = |format| {
        if output.is_unwanted() {
            return None;
        }
        let job = Job { fund, sheet, sheet_hash, format };
        let document = match maker.make(&job) {
            Ok(document) => document?,
            Err(problem) => return Some((None, vec![problem])),
        };
        let path = maker.path(&job);
        let download = Download {
            format,
            len: u64::try_from(document.bytes.len()).unwrap_or(u64::MAX),
            pages: document.pages,
            fillable: maker.is_fillable(&job),
            path: path.clone(),
        };
        output.add_file(&path, document.bytes, maker.fund(&job).span);
        Some((Some(download), document.problems))
    };
    let made: Vec<(Option<Download>, Vec<Problem>)> = maker.formats().into_par_iter().filter_map(make).collect();
    let (files, problems): (Vec<_>, Vec<_>) = made.into_iter().unzip();
    (files.into_iter().flatten().collect(), problems.into_iter().flatten().collect())
}

/// The sheets of the funds that take applications.
#[derive(Default)]
struct Sheets {
    /// By fund and language, where they are complete.
    whole: Vec<(FundId, Sheet)>,
    /// Where they are not.
    gaps: Vec<(FundId, Lang, Untranslated)>,
}

impl Sheets {
    /// Of every fund that takes applications now or soon, in every language of its borough.
    fn of(edition: &Edition, phrasebooks: &Phrasebooks<'_>) -> Sheets {
        let site = &edition.site;
        let takes = |id: &FundId| site.fund(*id).form.is_some() && site.fund(*id).takes_applications(&edition.now);
        let funds: Vec<FundId> = (0..site.funds.len()).map(FundId::new).filter(takes).collect();
        let in_language = |lang: &Lang| {
            let mut own = Sheets::default();
            // Held for all sheets.
            let _wording = site.texts.wording(*lang);
            let composer = Composer::new(edition, phrasebooks, *lang);
            for id in funds.iter().filter(|id| PageRef::Form(**id).languages(site).contains(lang)) {
                match composer.sheet(*id) {
                    Some(Ok(sheet)) => own.whole.push((*id, sheet)),
                    Some(Err(untranslated)) => own.gaps.push((*id, *lang, untranslated)),
                    None => {}
                }
            }
            own
        };
        let mut all = Sheets::default();
        if funds.is_empty() {
            return all;
        }
        let by_language: Vec<Sheets> = site.portal.languages.par_iter().map(in_language).collect();
        for own in by_language {
            all.whole.extend(own.whole);
            all.gaps.extend(own.gaps);
        }
        all.whole.sort_by_key(|(fund, sheet)| (*fund, sheet.lang));
        all
    }
}
