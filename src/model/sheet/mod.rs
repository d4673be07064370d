//! A form on paper or screen: the form of one fund in one language, every word resolved.
//!
//! The form page and all documents are made from a [`Sheet`], so that all ask the same questions in the same order
//! and the same words. It holds strings, nothing to be looked up; it serialises, because templates of documents read
//! it as JSON.
//!
//! - `compose`: from the site to a sheet
//! - `ask`: its questions
//! - `rich`: Markdown as paragraphs, lists and runs of words

mod ask;
mod compose;
mod rich;

use std::fmt;

use serde::Serialize;

pub use super::voice::Untranslated;
pub use compose::Composer;
pub(super) use compose::{contact_of, ready_of};
pub(super) use rich::rich_of;
pub use rich::{RichBlock, Run};

use crate::i18n::Lang;

/// The form of one fund in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Sheet {
    /// The language of all words in it.
    #[serde(serialize_with = "code")]
    pub lang: Lang,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The digits of the language, nought first, for page numbers.
    pub digits: [String; 10],
    /// What the form is called.
    pub title: String,
    /// The fund.
    pub fund: String,
    /// The borough.
    pub borough: String,
    /// The portal.
    pub portal: String,
    /// The absolute address of the form page.
    pub address: String,
    /// How much, by when and the like.
    pub facts: Vec<SheetFact>,
    /// What to know before one starts.
    pub introduction: Vec<RichBlock>,
    /// What to have ready: the fund's documents first.
    pub have_ready: Vec<SheetItem>,
    /// The questions.
    pub sections: Vec<SheetSection>,
    /// How to send it.
    pub sending: Vec<RichBlock>,
    /// Who helps.
    pub contacts: Vec<SheetContact>,
    /// Who to ask for another format.
    pub formats_contact: SheetContact,
    /// What the reader must know about the words: that it is an example, that a native speaker has not checked them.
    pub notes: Vec<String>,
    /// "Version 2, 14 September 2026, 3f2a9c1d": by which an old copy is told apart.
    pub edition: String,
    /// The fingerprint in it: eight hexadecimal digits, of the definition in the source language, so that it is the
    /// same in every language.
    pub fingerprint: String,
    /// Headings, labels and notes of the theme.
    pub words: SheetWords,
}

impl Sheet {
    /// A whole number in the digits of the language.
    pub fn in_digits(&self, number: impl fmt::Display) -> String {
        let digit = |c: char| c.to_digit(10).and_then(|digit| self.digits.get(digit as usize));
        number.to_string().chars().filter_map(digit).map(String::as_str).collect()
    }
}

/// A fact about the fund.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SheetFact {
    /// What it is about.
    pub label: String,
    /// The fact.
    pub words: String,
}

/// Something to have ready.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SheetItem {
    /// What it is.
    pub name: String,
    /// Why it is asked for.
    pub why: Option<String>,
}

/// Somebody to ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SheetContact {
    /// A person or team.
    pub name: String,
    /// What they do.
    pub role: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// When they can be reached.
    pub hours: Option<String>,
}

/// A part of the form under a heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SheetSection {
    /// Its id in the content.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// "Fill in this part only if …".
    pub condition: Option<String>,
    /// Words below the heading.
    pub introduction: Vec<RichBlock>,
    /// Its questions.
    pub questions: Vec<SheetQuestion>,
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SheetQuestion {
    /// Its id in the content, unique in the sheet.
    pub id: String,
    /// Its number in the digits of the language, counted through the whole form.
    pub number: String,
    /// The question.
    pub label: String,
    /// How to answer.
    pub help: Option<String>,
    /// "For example: …".
    pub example: Option<String>,
    /// Whether it must be answered.
    pub required: bool,
    /// "Answer this only if …".
    pub condition: Option<String>,
    /// What the answer may be: "Up to 150 words", "Choose one", "£500 to £5,000".
    pub limit: Option<String>,
    /// "If you get a grant, we will ask: …".
    pub afterwards: Option<String>,
    /// Where the answer goes.
    pub answer: SheetAnswer,
}

/// Where an answer goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum SheetAnswer {
    /// One line.
    Line {
        /// What is written on it.
        line: LineKind,
        /// The most characters.
        max_characters: Option<u32>,
    },
    /// Several lines.
    Lines {
        /// The most words.
        max_words: u32,
        /// About as many characters, with room to spare.
        max_characters: u32,
        /// How many lines of handwriting that takes.
        lines: u32,
    },
    /// One of several; yes and no are the options `yes` and `no`.
    One {
        /// What there is to choose from.
        options: Vec<SheetOption>,
    },
    /// Any number of several; documents to be ticked off too.
    Many {
        /// What there is to choose from.
        options: Vec<SheetOption>,
    },
    /// Rows to fill in.
    Table {
        /// What each row asks. The id of a cell is `QUESTION.ROW.COLUMN`, rows counted from 1.
        columns: Vec<SheetColumn>,
        /// How many rows.
        rows: u32,
        /// The words of the row of sums; the id of its cells is `QUESTION.total.COLUMN`.
        total: Option<String>,
    },
    /// Promises, and who makes them.
    Declaration {
        /// What is promised.
        statements: Vec<String>,
        /// One for each who signs: the lines for name, role, signature and date. The id of a line is
        /// `QUESTION.SIGNATORY.LINE`, signatories counted from 1.
        signatories: Vec<Vec<SheetSignatureLine>>,
    },
}

/// What is written on one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LineKind {
    /// Words.
    Text,
    /// A whole number.
    Number,
    /// Pounds.
    Money,
    /// A day.
    Date,
    /// An email address.
    Email,
    /// A telephone number.
    Phone,
    /// A postcode.
    Postcode,
    /// A signature, by hand: never a field to type into.
    Signature,
}

/// Something to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SheetOption {
    /// Its id in the content.
    pub id: String,
    /// Its words.
    pub label: String,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SheetColumn {
    /// Its id in the content.
    pub id: String,
    /// Its heading.
    pub label: String,
    /// What its cells take.
    pub line: LineKind,
}

/// A line below a declaration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SheetSignatureLine {
    /// `name`, `role`, `signature` or `date`.
    pub id: &'static str,
    /// Its label.
    pub label: String,
    /// What is written on it.
    pub line: LineKind,
}

/// The theme's words of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SheetWords {
    /// Heading of the list of things to have ready.
    pub have_ready: String,
    /// Heading of the list of all questions, before them.
    pub all_questions: String,
    /// After the label of a question that must be answered.
    pub required: String,
    /// After the label of one that need not.
    pub optional: String,
    /// Heading of how to send it.
    pub sending: String,
    /// Heading of who helps.
    pub help: String,
    /// Heading of other formats.
    pub other_formats: String,
    /// Who to ask for another format, in a sentence.
    pub other_formats_text: String,
    /// "Phone".
    pub phone: String,
    /// "Email".
    pub email: String,
    /// "When".
    pub hours: String,
    /// How a document with fields is filled in.
    pub how_to_type: String,
    /// How a document without is filled in: print it and write, or take the Word document to type.
    pub how_to_print: String,
    /// How the Word and OpenDocument documents are filled in.
    pub how_to_edit: String,
    /// What stands in an empty field of a Word document: "Write here".
    pub write_here: String,
    /// What stands in an empty list: "Choose one".
    pub choose: String,
    /// Before the pattern of a page number: `page` and `pages` stand for the two numbers in it,
    /// "Page {page} of {pages}".
    pub page_of: String,
    /// Heading of the column that numbers the rows of a table.
    pub row: String,
}

pub(super) fn code<S: serde::Serializer>(lang: &Lang, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(lang.code())
}
