//! Which documents there are, and making them: from the cache where it has them, on all cores where it has not.

use std::collections::BTreeSet;
use std::sync::Mutex;

use include_dir::{Dir, include_dir};
use rayon::prelude::*;

#[cfg(feature = "pdf")]
use super::pdf::{Press, Print};
use super::rules::incomplete_form;
#[cfg(feature = "pdf")]
use super::rules::{document_failed, missing_glyph};
use super::{docx, odt};
use crate::cache::Cache;
use crate::i18n::Lang;
use crate::model::sheet::{Composer, Sheet, Untranslated};
use crate::model::{DocumentFormat, Download, Downloads, Edition, Fund, FundId, PageRef, RoundState};
use crate::output::Output;
use crate::problems::{Problem, Problems};
use crate::source::Sources;

/// This stage itself: when the way documents are made changes, none made in the old way is taken from the cache.
static RECIPE: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/forms");
/// The kind of the cache.
const KIND: &str = "documents";

/// A document to be made.
struct Job<'s> {
    fund: FundId,
    sheet: &'s Sheet,
    format: DocumentFormat,
}

/// A document, made, and what is to be said about it.
struct Document {
    bytes: Vec<u8>,
    pages: Option<usize>,
    problems: Vec<Problem>,
}

/// Makes the documents of every form in every language that it is complete in, adds them to the output, and says where
/// they are. Groups can apply with them, so there are none for a fund that takes no applications now or soon.
pub fn documents(edition: &Edition, sources: &Sources, cache: Option<&Cache>, output: &Output<'_>) -> (Downloads, Problems) {
    let mut problems = Problems::new();
    let Sheets { whole: sheets, gaps } = Sheets::of(edition);
    incomplete_form::report(&edition.site, &gaps, &mut problems);
    if sheets.is_empty() {
        return (Downloads::default(), problems);
    }
    let maker = Maker::new(edition, sources, cache, &mut problems);
    let formats = maker.formats();
    let jobs: Vec<Job<'_>> = sheets
        .iter()
        .flat_map(|(fund, sheet)| formats.iter().map(|format| Job { fund: *fund, sheet, format: *format }))
        .collect();
    let made: Vec<(Option<Download>, Vec<Problem>)> = jobs
        .par_iter()
        .map(|job| {
            let origin = edition.site.fund(job.fund).span;
            match maker.make(edition, job) {
                Ok(document) => {
                    let path = path(edition, job);
                    let download = Download {
                        format: job.format,
                        len: u64::try_from(document.bytes.len()).unwrap_or(u64::MAX),
                        pages: document.pages,
                        fillable: maker.is_fillable(job),
                        path: path.clone(),
                    };
                    output.add_file(&path, document.bytes, origin);
                    (Some(download), document.problems)
                }
                Err(problem) => (None, vec![problem]),
            }
        })
        .collect();
    maker.forget_unused();
    let mut downloads = Downloads::default();
    let mut all = made.into_iter();
    for (fund, sheet) in &sheets {
        let own: Vec<(Option<Download>, Vec<Problem>)> = all.by_ref().take(formats.len()).collect();
        let mut files = Vec::new();
        for (download, found) in own {
            files.extend(download);
            problems.extend(found);
        }
        downloads.add(*fund, sheet.lang, files);
    }
    (downloads, problems)
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
    fn of(edition: &Edition) -> Sheets {
        let site = &edition.site;
        let takes = |fund: &Fund| {
            let state = fund.state(&edition.now).map(|s| s.state);
            fund.form.is_some() && matches!(state, Some(RoundState::Open | RoundState::Upcoming))
        };
        let funds: Vec<FundId> = (0..site.funds.len()).map(FundId::new).filter(|id| takes(site.fund(*id))).collect();
        let in_language = |lang: &Lang| {
            let mut own = Sheets::default();
            // A language without formats was reported when the theme was loaded.
            let Ok(composer) = Composer::new(edition, *lang) else { return own };
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

/// Where a document stands: beside the form page of its language.
fn path(edition: &Edition, job: &Job<'_>) -> String {
    let site = &edition.site;
    let fund = site.fund(job.fund);
    let page = PageRef::Form(job.fund).path_in(site, job.sheet.lang);
    format!("{page}{}-{}-{}{}", site.borough(fund.borough).slug, fund.slug, job.sheet.lang.code(), job.format.ending())
}

/// Makes single documents.
struct Maker<'c> {
    cache: Option<&'c Cache>,
    recipe: blake3::Hash,
    used: Mutex<BTreeSet<String>>,
    #[cfg(feature = "pdf")]
    press: Option<Press>,
}

impl<'c> Maker<'c> {
    #[cfg(feature = "pdf")]
    fn new(edition: &Edition, sources: &Sources, cache: Option<&'c Cache>, problems: &mut Problems) -> Self {
        let press =
            Press::new(sources).map_err(|fault| problems.add(document_failed::no_press(edition.site.portal.span, &fault)));
        Maker { cache, recipe: hash_of(&RECIPE), used: Mutex::default(), press: press.ok() }
    }

    #[cfg(not(feature = "pdf"))]
    fn new(_: &Edition, _: &Sources, cache: Option<&'c Cache>, _: &mut Problems) -> Self {
        Maker { cache, recipe: hash_of(&RECIPE), used: Mutex::default() }
    }

    /// Whether one can type into the document.
    fn is_fillable(&self, job: &Job<'_>) -> bool {
        match job.format {
            DocumentFormat::Docx | DocumentFormat::Odt => true,
            #[cfg(feature = "pdf")]
            DocumentFormat::Pdf | DocumentFormat::LargePdf => {
                self.press.as_ref().is_some_and(|press| press.can_type(job.sheet.lang))
            }
            #[cfg(not(feature = "pdf"))]
            DocumentFormat::Pdf | DocumentFormat::LargePdf => false,
        }
    }

    /// What can be made here: everything, or all but PDF.
    fn formats(&self) -> Vec<DocumentFormat> {
        #[cfg(feature = "pdf")]
        let has_press = self.press.is_some();
        #[cfg(not(feature = "pdf"))]
        let has_press = false;
        let is_pdf = |format: &DocumentFormat| matches!(format, DocumentFormat::Pdf | DocumentFormat::LargePdf);
        DocumentFormat::ALL.into_iter().filter(|format| has_press || !is_pdf(format)).collect()
    }

    fn make(&self, edition: &Edition, job: &Job<'_>) -> Result<Document, Problem> {
        let name = self.cache_name(job);
        if let Some(cache) = self.cache {
            if let Ok(mut used) = self.used.lock() {
                used.insert(name.clone());
            }
            if let Some(document) = cache.get(KIND, &name).and_then(unpack) {
                return Ok(document);
            }
        }
        let document = self.make_anew(edition, job)?;
        // One with problems is made again, so that they are told again.
        if let Some(cache) = self.cache.filter(|_| document.problems.is_empty()) {
            cache.put(KIND, &name, &pack(&document));
        }
        Ok(document)
    }

    fn make_anew(&self, edition: &Edition, job: &Job<'_>) -> Result<Document, Problem> {
        let fund = edition.site.fund(job.fund);
        let updated = fund.form.as_ref().map_or(jiff::civil::Date::ZERO, |own| edition.site.form(own.form).updated);
        let plain = |bytes| Document { bytes, pages: None, problems: Vec::new() };
        match job.format {
            DocumentFormat::Docx => Ok(plain(docx::write(job.sheet, updated))),
            DocumentFormat::Odt => Ok(plain(odt::write(job.sheet, updated))),
            #[cfg(feature = "pdf")]
            DocumentFormat::Pdf | DocumentFormat::LargePdf => {
                let print = if job.format == DocumentFormat::Pdf { Print::Usual } else { Print::Large };
                let Some(press) = &self.press else { unreachable!("without a press there are no jobs of this format") };
                let made =
                    press.form(job.sheet, print).map_err(|fault| document_failed::problem(fund.span, job.sheet.lang, &fault))?;
                let missing = made.missing.iter().map(|glyph| missing_glyph::problem(fund.span, job.sheet.lang, glyph));
                Ok(Document { problems: missing.collect(), bytes: made.bytes, pages: Some(made.pages) })
            }
            #[cfg(not(feature = "pdf"))]
            DocumentFormat::Pdf | DocumentFormat::LargePdf => {
                unreachable!("without the feature there are no jobs of this format")
            }
        }
    }

    /// A hash of everything that the document is made from.
    fn cache_name(&self, job: &Job<'_>) -> String {
        let mut hasher = blake3::Hasher::new();
        hasher.update(self.recipe.as_bytes()).update(job.format.ending().as_bytes());
        #[cfg(feature = "pdf")]
        if let Some(press) = &self.press {
            hasher.update(press.fingerprint().as_bytes());
        }
        let Ok(sheet) = serde_json::to_vec(job.sheet) else { unreachable!("a sheet holds only strings and numbers") };
        hasher.update(&sheet);
        hasher.finalize().to_hex().to_string()
    }

    fn forget_unused(self) {
        if let (Some(cache), Ok(used)) = (self.cache, self.used.into_inner()) {
            cache.keep_only(KIND, &used);
        }
    }
}

fn hash_of(folder: &Dir<'_>) -> blake3::Hash {
    let mut hasher = blake3::Hasher::new();
    let mut folders = vec![folder];
    while let Some(folder) = folders.pop() {
        for file in folder.files() {
            hasher.update(blake3::hash(file.contents()).as_bytes());
        }
        folders.extend(folder.dirs());
    }
    hasher.finalize()
}

/// The number of pages, nought if it is not known, and the bytes.
fn pack(document: &Document) -> Vec<u8> {
    let pages = u32::try_from(document.pages.unwrap_or(0)).unwrap_or(0);
    let mut packed = Vec::with_capacity(document.bytes.len() + 4);
    packed.extend(pages.to_le_bytes());
    packed.extend(&document.bytes);
    packed
}

fn unpack(packed: Vec<u8>) -> Option<Document> {
    let (pages, bytes) = packed.split_first_chunk::<4>()?;
    let pages = usize::try_from(u32::from_le_bytes(*pages)).ok().filter(|pages| *pages > 0);
    Some(Document { bytes: bytes.to_vec(), pages, problems: Vec::new() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_from_the_cache_is_the_one_that_was_put_there() {
        for pages in [None, Some(7)] {
            let document = Document { bytes: b"%PDF".to_vec(), pages, problems: Vec::new() };
            let again = unpack(pack(&document)).unwrap();
            assert_eq!((again.bytes, again.pages), (document.bytes, pages));
        }
        assert!(unpack(b"%PD".to_vec()).is_none());
    }
}
