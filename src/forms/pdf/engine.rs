//! Typst: a template of the theme and data become a PDF/UA-1 document.

use std::collections::BTreeMap;

use typst::comemo;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::clusters;

/// Where a template finds its data.
const DATA: &str = "/data.json";
/// What was made for the last documents is kept for the next ones, so that memory does not grow with their number.
const KEPT_DOCUMENTS: usize = 8;

/// What one document is made of.
pub struct Job<'j> {
    /// The template's path below the theme's folder, `documents/form.typ`.
    pub template: &'j str,
    /// What the template reads from `/data.json`.
    pub data: &'j serde_json::Value,
    /// By what the document is known: the same words give the same document id.
    pub ident: String,
}

/// A document as Typst writes it.
pub struct Typeset {
    /// The PDF file.
    pub bytes: Vec<u8>,
    /// Its pages.
    pub pages: usize,
}

/// Fonts, templates and Typst's library: made once, used by every thread.
pub struct Engine {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    files: BTreeMap<String, TemplateFile>,
    standards: PdfStandards,
}

/// A file of the theme that templates may read.
struct TemplateFile {
    bytes: Bytes,
    source: Option<Source>,
}

impl Engine {
    /// With `files` (path below the theme's folder, bytes) for templates to read, and these fonts and no other.
    ///
    /// # Errors
    /// In Typst's words, if it does not know the standard PDF/UA-1.
    pub fn new(files: Vec<(String, Vec<u8>)>, fonts: Vec<Font>) -> Result<Engine, String> {
        let files = files
            .into_iter()
            .filter_map(|(path, bytes)| {
                let id = file_id(&path)?;
                let source = path
                    .ends_with(".typ")
                    .then(|| std::str::from_utf8(&bytes).ok().map(|text| Source::new(id, text.to_owned())))
                    .flatten();
                Some((path, TemplateFile { bytes: Bytes::new(bytes), source }))
            })
            .collect();
        let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| error.message().to_string())?;
        let book = FontBook::from_fonts(&fonts);
        Ok(Engine { library: LazyHash::new(Library::default()), book: LazyHash::new(book), fonts, files, standards })
    }

    /// True if a font has the character.
    pub fn can_show(&self, character: char) -> bool {
        self.fonts.iter().any(|font| font.info().coverage.contains(u32::from(character)))
    }

    /// Typesets one document.
    ///
    /// # Errors
    /// What Typst says about the template, with the file and the line.
    pub fn typeset(&self, job: &Job<'_>) -> Result<Typeset, String> {
        let data = serde_json::to_vec(job.data).map_err(|error| error.to_string())?;
        let main = file_id(job.template).ok_or_else(|| format!("{} is no path of a template", job.template))?;
        let desk = Desk { engine: self, main, data: Bytes::new(data) };
        let options = PdfOptions {
            ident: Smart::Custom(job.ident.clone()),
            creator: Smart::Custom(Some(concat!("openchest ", env!("CARGO_PKG_VERSION")).to_owned())),
            standards: self.standards.clone(),
            ..PdfOptions::default()
        };
        let typeset = typst::compile(&desk)
            .output
            .map(clusters::whole)
            .and_then(|document| Ok(Typeset { bytes: typst_pdf::pdf(&document, &options)?, pages: document.pages().len() }))
            .map_err(|errors| errors.iter().map(|error| desk.words_of(error)).collect::<Vec<_>>().join("; "));
        comemo::evict(KEPT_DOCUMENTS);
        typeset
    }
}

/// The engine with the data of one document on it.
struct Desk<'e> {
    engine: &'e Engine,
    main: FileId,
    data: Bytes,
}

impl Desk<'_> {
    fn find(&self, id: FileId) -> FileResult<&TemplateFile> {
        let name = id.get().vpath().get_without_slash();
        // A package would come from the network.
        let file = if in_theme(id) { self.engine.files.get(name) } else { None };
        file.ok_or_else(|| FileError::NotFound(name.into()))
    }

    fn words_of(&self, error: &SourceDiagnostic) -> String {
        let place = error.span.id().map(|id| {
            let line = self.range(error.span).and_then(|range| {
                let text = self.find(id).ok()?.source.as_ref()?.text().get(..range.start)?;
                Some(text.matches('\n').count() + 1)
            });
            let file = id.get().vpath().get_without_slash();
            line.map_or_else(|| format!("{file}: "), |line| format!("{file}, line {line}: "))
        });
        format!("{}{}", place.unwrap_or_default(), error.message)
    }
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.engine.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.engine.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.find(id)?.source.clone().ok_or(FileError::NotSource)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if in_theme(id) && id.get().vpath().get_with_slash() == DATA {
            return Ok(self.data.clone());
        }
        Ok(self.find(id)?.bytes.clone())
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.engine.fonts.get(index).cloned()
    }

    /// No clock: a document made tomorrow is the same.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// False for files of packages.
fn in_theme(id: FileId) -> bool {
    matches!(id.get().root(), VirtualRoot::Project)
}

/// Typst's name for a file of the theme.
fn file_id(path: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).ok()?).intern())
}
