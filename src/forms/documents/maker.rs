//! Makes one document, or takes it from the cache.

use std::collections::BTreeSet;
use std::sync::Mutex;

use include_dir::{Dir, include_dir};

use super::pdf::PdfMaker;
use crate::cache::Cache;
use crate::forms::{HAS_PDF, docx, odt};
use crate::model::poster::Poster;
use crate::model::sheet::Sheet;
use crate::model::{Checklist, DocumentFormat, Edition, Fund, FundId, PageRef};
use crate::problems::{Problem, Problems};
use crate::source::{Sources, Span};

/// This stage itself and what it writes with: when the way documents are made changes, none made in the old way is taken
/// from the cache.
static RECIPE: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/forms");
const TOOLS: [&str; 3] = [include_str!("../../archive.rs"), include_str!("../../word.rs"), include_str!("../../xml.rs")];
/// The libraries that write documents, for the same reason. A test compares them with the lock file.
const LIBRARIES: [(&str, &str); 10] = [
    ("fast_qr", "0.14.0"),
    ("flate2", "1.1.11"),
    ("krilla", "0.8.2"),
    ("lopdf", "0.47.0"),
    ("miniz_oxide", "0.9.1"),
    ("quick-xml", "0.42.0"),
    ("typst", "0.15.1"),
    ("typst-layout", "0.15.1"),
    ("typst-pdf", "0.15.1"),
    ("zip", "9.4.1"),
];
/// The kind of the cache.
const KIND: &str = "documents";

/// A document to be made.
pub(super) struct Job<'s> {
    pub fund: FundId,
    pub sheet: &'s Sheet,
    /// Of all words in the sheet.
    pub sheet_hash: blake3::Hash,
    pub format: DocumentFormat,
}

/// A document, made, and what is to be said about it.
pub(super) struct Document {
    pub bytes: Vec<u8>,
    pub pages: Option<usize>,
    pub problems: Vec<Problem>,
}

/// Makes single documents.
pub(super) struct Maker<'c> {
    edition: &'c Edition,
    cache: Option<&'c Cache>,
    recipe: blake3::Hash,
    used: Mutex<BTreeSet<String>>,
    pdf: PdfMaker,
}

impl<'c> Maker<'c> {
    pub(super) fn new(edition: &'c Edition, sources: &Sources, cache: Option<&'c Cache>) -> Self {
        Maker { edition, cache, recipe: recipe(), used: Mutex::default(), pdf: PdfMaker::new(sources) }
    }

    pub(super) fn fund(&self, job: &Job<'_>) -> &'c Fund {
        self.edition.site.fund(job.fund)
    }

    /// What can be made here: everything, or all but PDF.
    pub(super) fn formats(&self) -> Vec<DocumentFormat> {
        DocumentFormat::ALL.into_iter().filter(|format| !format.is_pdf() || HAS_PDF).collect()
    }

    /// Whether one can type into the document.
    pub(super) fn is_fillable(&self, job: &Job<'_>) -> bool {
        !job.format.is_pdf() || self.pdf.can_type(job.sheet.lang)
    }

    /// Where a document stands: beside the form page of its language.
    pub(super) fn path(&self, job: &Job<'_>) -> String {
        let (site, fund, lang) = (&self.edition.site, self.fund(job), job.sheet.lang);
        let page = PageRef::Form(job.fund).path_in(site, lang);
        format!("{page}{}-{}-{}{}", site.borough(fund.borough).slug, fund.slug, lang.code(), job.format.ending())
    }

    /// Makes a document. `None` if no document of this format can be made, which [`Maker::finish`] reports once.
    ///
    /// # Errors
    /// Why this one cannot be made.
    pub(super) fn make(&self, job: &Job<'_>) -> Result<Option<Document>, Problem> {
        self.kept(self.cache_name(job), || self.make_anew(job))
    }

    /// Makes a poster with one language on it or two, as [`Maker::make`].
    ///
    /// # Errors
    /// Why it cannot be made.
    pub(super) fn poster(&self, faces: &[&Poster], span: Span) -> Result<Option<Document>, Problem> {
        let mut hasher = blake3::Hasher::new();
        hasher.update(self.recipe.as_bytes()).update(b"poster").update(self.pdf.fingerprint());
        let Ok(words) = serde_json::to_vec(faces) else { unreachable!("a poster holds only strings and numbers") };
        hasher.update(&words);
        self.kept(hasher.finalize().to_hex().to_string(), || self.pdf.poster(faces, span))
    }

    /// Makes a checklist, as [`Maker::make`].
    ///
    /// # Errors
    /// Why it cannot be made.
    pub(super) fn checklist(&self, checklist: &Checklist, span: Span) -> Result<Option<Document>, Problem> {
        let mut hasher = blake3::Hasher::new();
        hasher.update(self.recipe.as_bytes()).update(b"checklist").update(self.pdf.fingerprint());
        let Ok(words) = serde_json::to_vec(checklist) else { unreachable!("a checklist holds only strings") };
        hasher.update(&words);
        self.kept(hasher.finalize().to_hex().to_string(), || self.pdf.checklist(checklist, span))
    }

    /// What the cache has by this name, or what is made and then put there.
    fn kept(&self, name: String, make: impl FnOnce() -> Result<Option<Document>, Problem>) -> Result<Option<Document>, Problem> {
        if let Some(cache) = self.cache {
            if let Ok(mut used) = self.used.lock() {
                used.insert(name.clone());
            }
            if let Some(document) = cache.get(KIND, &name).and_then(unpack) {
                return Ok(Some(document));
            }
        }
        let document = make()?;
        // One with problems is made again, so that they are told again.
        if let (Some(cache), Some(document)) = (self.cache, document.as_ref().filter(|made| made.problems.is_empty())) {
            cache.put(KIND, &name, &pack(document));
        }
        Ok(document)
    }

    fn make_anew(&self, job: &Job<'_>) -> Result<Option<Document>, Problem> {
        let fund = self.fund(job);
        let updated = fund.form.as_ref().map_or(jiff::civil::Date::ZERO, |own| self.edition.site.form(own.form).updated);
        let plain = |bytes| Ok(Some(Document { bytes, pages: None, problems: Vec::new() }));
        match job.format {
            DocumentFormat::Docx => plain(docx::write(job.sheet, updated)),
            DocumentFormat::Odt => plain(odt::write(job.sheet, updated)),
            DocumentFormat::Pdf | DocumentFormat::LargePdf => self.pdf.make(job, fund.span),
        }
    }

    /// A hash of everything that the document is made from.
    fn cache_name(&self, job: &Job<'_>) -> String {
        let mut hasher = blake3::Hasher::new();
        hasher.update(self.recipe.as_bytes()).update(job.format.ending().as_bytes());
        if job.format.is_pdf() {
            hasher.update(self.pdf.fingerprint());
        }
        hasher.update(job.sheet_hash.as_bytes());
        hasher.finalize().to_hex().to_string()
    }

    /// Reports what is wrong with all documents of a kind, and forgets those in the cache that were not used.
    pub(super) fn finish(self, problems: &mut Problems) {
        if let Some(problem) = self.pdf.problem(self.edition.site.portal.span) {
            problems.add(problem);
        }
        if let (Some(cache), Ok(used)) = (self.cache, self.used.into_inner()) {
            cache.keep_only(KIND, &used);
        }
    }
}

/// What tells a sheet from every other.
pub(super) fn hash_of(sheet: &Sheet) -> blake3::Hash {
    let Ok(sheet) = serde_json::to_vec(sheet) else { unreachable!("a sheet holds only strings and numbers") };
    blake3::hash(&sheet)
}

fn recipe() -> blake3::Hash {
    let mut hasher = blake3::Hasher::new();
    for part in TOOLS.into_iter().chain(LIBRARIES.iter().flat_map(|(name, version)| [*name, *version])) {
        hasher.update(blake3::hash(part.as_bytes()).as_bytes());
    }
    let mut folders = vec![&RECIPE];
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

    #[test]
    fn the_libraries_are_those_of_the_lock_file() {
        let lock = include_str!("../../../Cargo.lock");
        for (name, version) in LIBRARIES {
            assert!(lock.contains(&format!("name = \"{name}\"\nversion = \"{version}\"\n")), "{name} is no longer {version}");
        }
    }
}
