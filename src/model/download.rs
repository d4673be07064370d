//! Documents that pages lead to.

use std::collections::BTreeMap;

use super::ids::FundId;
use super::poster::PosterOf;
use crate::i18n::Lang;

/// The kinds of document that a form is made in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DocumentFormat {
    /// PDF/UA-1, with fields to type into where the script allows it.
    Pdf,
    /// The same in letters of 18 points.
    LargePdf,
    /// Word, with content controls.
    Docx,
    /// OpenDocument text.
    Odt,
}

impl DocumentFormat {
    /// All of them, in the order in which pages list them.
    pub const ALL: [DocumentFormat; 4] =
        [DocumentFormat::Docx, DocumentFormat::Pdf, DocumentFormat::LargePdf, DocumentFormat::Odt];

    /// Whether the PDF engine makes it.
    pub fn is_pdf(self) -> bool {
        matches!(self, DocumentFormat::Pdf | DocumentFormat::LargePdf)
    }

    /// The end of the file name, with the mark of large print: `-large-print.pdf`.
    pub fn ending(self) -> &'static str {
        match self {
            DocumentFormat::Pdf => ".pdf",
            DocumentFormat::LargePdf => "-large-print.pdf",
            DocumentFormat::Docx => ".docx",
            DocumentFormat::Odt => ".odt",
        }
    }

    /// The name of the file format, which is the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            DocumentFormat::Pdf | DocumentFormat::LargePdf => "PDF",
            DocumentFormat::Docx => "DOCX",
            DocumentFormat::Odt => "ODT",
        }
    }
}

/// A document, made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Download {
    /// What kind.
    pub format: DocumentFormat,
    /// Where it stands below the root: fund, language and format are in its name.
    pub path: String,
    /// Its size in bytes.
    pub len: u64,
    /// Its pages, where that is known: the programs that open the other kinds count their own.
    pub pages: Option<usize>,
    /// Whether one can type into it.
    pub fillable: bool,
}

/// A poster, made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PosterFile {
    /// The other language on it, if it has two.
    pub with: Option<Lang>,
    /// Where it stands below the root.
    pub path: String,
    /// Its size in bytes.
    pub len: u64,
}

/// A checklist, made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChecklistFile {
    /// Where it stands below the root.
    pub path: String,
    /// Its size in bytes.
    pub len: u64,
    /// Its pages.
    pub pages: Option<usize>,
}

/// The documents of every fund, and the posters of funds and events, in every language that has them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Downloads {
    forms: BTreeMap<(FundId, Lang), Vec<Download>>,
    posters: BTreeMap<(PosterOf, Lang), Vec<PosterFile>>,
    checklists: BTreeMap<(FundId, Lang), ChecklistFile>,
}

impl Downloads {
    /// Adds the documents of a fund in a language.
    pub fn add(&mut self, fund: FundId, lang: Lang, documents: Vec<Download>) {
        self.forms.insert((fund, lang), documents);
    }

    /// The documents of a fund in a language; none if its form is not complete in it.
    pub fn of(&self, fund: FundId, lang: Lang) -> &[Download] {
        self.forms.get(&(fund, lang)).map_or(&[], Vec::as_slice)
    }

    /// Adds a poster in a language, after those it has already.
    pub fn add_poster(&mut self, what: PosterOf, lang: Lang, file: PosterFile) {
        self.posters.entry((what, lang)).or_default().push(file);
    }

    /// Adds the checklist of a fund in a language.
    pub fn add_checklist(&mut self, fund: FundId, lang: Lang, file: ChecklistFile) {
        self.checklists.insert((fund, lang), file);
    }

    /// The checklist of a fund in a language; none if not all of its words are in it.
    pub fn checklist(&self, fund: FundId, lang: Lang) -> Option<&ChecklistFile> {
        self.checklists.get(&(fund, lang))
    }

    /// The posters in a language; none if not all of their words are in it.
    pub fn posters(&self, what: PosterOf, lang: Lang) -> &[PosterFile] {
        self.posters.get(&(what, lang)).map_or(&[], Vec::as_slice)
    }
}
