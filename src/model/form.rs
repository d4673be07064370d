//! An application form: one definition, from which the form page and every document are made.

use super::ids::FormId;
use super::prose::Prose;
use super::text::Text;
use crate::source::Span;
use jiff::civil::Date;

/// A form of `forms/*.yaml`. Any number of funds may use it.
#[derive(Debug, Clone)]
pub struct Form {
    /// The file name without its ending.
    pub slug: String,
    /// The file.
    pub span: Span,
    /// What it is called: "Application form".
    pub title: Text,
    /// What to know before one starts.
    pub introduction: Prose,
    /// Counted by those who own the form; stands in the footer.
    pub version: String,
    /// When this version was made; stands in the footer.
    pub updated: Date,
    /// What to have at hand, besides the documents that the fund asks for.
    pub have_ready: Vec<Text>,
    /// How to send it.
    pub sending: Prose,
    /// Its sections in order.
    pub sections: Vec<FormSection>,
    /// Where the list of sections stands.
    pub sections_span: Span,
}

/// A part of a form under a heading.
#[derive(Debug, Clone)]
pub struct FormSection {
    /// Its id in the content.
    pub slug: String,
    /// Where its id stands.
    pub span: Span,
    /// Its heading.
    pub title: Text,
    /// Words below the heading.
    pub introduction: Prose,
    /// When it is to be filled in; always if there is none.
    pub only_if: Option<FormCondition>,
    /// Its questions in order.
    pub fields: Vec<FormField>,
    /// Where the list of fields stands.
    pub fields_span: Span,
}

/// A question.
#[derive(Debug, Clone)]
pub struct FormField {
    /// Its id in the content; the name of the field in documents.
    pub slug: String,
    /// Where its id stands.
    pub span: Span,
    /// The question, or the name of what is asked for.
    pub label: Text,
    /// How to answer.
    pub help: Option<Text>,
    /// An answer somebody might give.
    pub example: Option<Text>,
    /// Whether an application without an answer is incomplete.
    pub required: bool,
    /// When it is to be answered; always if there is none.
    pub only_if: Option<FormCondition>,
    /// What a group that wins a grant is asked about this afterwards: monitoring is seeded when a group applies.
    pub afterwards: Option<Text>,
    /// What kind of answer.
    pub kind: FieldKind,
}

/// "Only if the answer to a field is …".
#[derive(Debug, Clone)]
pub struct FormCondition {
    /// The id of a field that comes before, of one choice or yes and no.
    pub field: String,
    /// Where it stands.
    pub field_span: Span,
    /// `yes`, `no`, or the id of an option.
    pub is: String,
    /// Where it stands.
    pub is_span: Span,
}

/// What kind of answer a field takes.
#[derive(Debug, Clone)]
pub enum FieldKind {
    /// One line of words.
    ShortText {
        /// The most characters, if there is a limit.
        max_characters: Option<u32>,
    },
    /// Words in sentences.
    LongText {
        /// The most words.
        max_words: u32,
    },
    /// A whole number.
    Number {
        /// The least.
        min: Option<i64>,
        /// The most.
        max: Option<i64>,
    },
    /// Pounds.
    Money {
        /// Whether it is the grant asked for, so that the fund's limits stand beside it.
        within_award: bool,
    },
    /// A day.
    Date,
    /// An email address.
    Email,
    /// A telephone number.
    Phone,
    /// A postcode of the United Kingdom.
    Postcode,
    /// One of several.
    ChooseOne {
        /// What there is to choose from.
        options: Vec<FormOption>,
    },
    /// Any number of several.
    ChooseMany {
        /// What there is to choose from.
        options: Vec<FormOption>,
    },
    /// Yes or no.
    YesNo,
    /// Rows to fill in, such as a budget.
    Table {
        /// What each row asks.
        columns: Vec<FormColumn>,
        /// How many rows there is room for.
        rows: u32,
        /// The words of the last row, where the columns of money are added up; no such row if there are none.
        total: Option<Text>,
    },
    /// What those who apply promise, with their names and signatures.
    Declaration {
        /// What they promise.
        statements: Vec<Text>,
        /// How many people sign.
        signatures: u32,
    },
    /// The documents that the fund asks for, to be ticked off, and others of the form.
    Documents {
        /// Others than those of the fund.
        options: Vec<FormOption>,
    },
}

impl FieldKind {
    /// The word in the content file.
    pub fn word(&self) -> &'static str {
        match self {
            FieldKind::ShortText { .. } => "short-text",
            FieldKind::LongText { .. } => "long-text",
            FieldKind::Number { .. } => "number",
            FieldKind::Money { .. } => "money",
            FieldKind::Date => "date",
            FieldKind::Email => "email",
            FieldKind::Phone => "phone",
            FieldKind::Postcode => "postcode",
            FieldKind::ChooseOne { .. } => "choose-one",
            FieldKind::ChooseMany { .. } => "choose-many",
            FieldKind::YesNo => "yes-no",
            FieldKind::Table { .. } => "table",
            FieldKind::Declaration { .. } => "declaration",
            FieldKind::Documents { .. } => "documents",
        }
    }
}

/// Something to choose.
#[derive(Debug, Clone)]
pub struct FormOption {
    /// Its id in the content.
    pub slug: String,
    /// Where its id stands.
    pub span: Span,
    /// Its words.
    pub label: Text,
}

/// A column of a table to fill in.
#[derive(Debug, Clone)]
pub struct FormColumn {
    /// Its id in the content.
    pub slug: String,
    /// Where its id stands.
    pub span: Span,
    /// Its heading.
    pub label: Text,
    /// What its cells take.
    pub kind: ColumnKind,
}

/// What the cells of a column take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    /// Words.
    Text,
    /// A whole number.
    Number,
    /// Pounds.
    Money,
}

/// The form of a fund: one of the portal's forms, and what this fund changes in it.
#[derive(Debug, Clone)]
pub struct FundForm {
    /// Which form.
    pub form: FormId,
    /// Where it is named.
    pub span: Span,
    /// The ids of sections that this fund does not ask, and where they stand.
    pub without: Vec<(String, Span)>,
    /// Sections that only this fund asks.
    pub add: Vec<AddedSection>,
}

/// A section that a fund adds to its form.
#[derive(Debug, Clone)]
pub struct AddedSection {
    /// The id of the section it follows, and where it stands; it comes last if there is none.
    pub after: Option<(String, Span)>,
    /// The section.
    pub section: FormSection,
}

impl FundForm {
    /// The sections that this fund asks, in order. A section to be added after one that is not there comes last.
    pub fn sections<'f>(&'f self, form: &'f Form) -> Vec<&'f FormSection> {
        let dropped = |section: &&FormSection| !self.without.iter().any(|(slug, _)| *slug == section.slug);
        let mut sections: Vec<&FormSection> = form.sections.iter().filter(dropped).collect();
        for added in &self.add {
            let after = added.after.as_ref().and_then(|(slug, _)| sections.iter().position(|s| s.slug == *slug));
            sections.insert(after.map_or(sections.len(), |at| at + 1), &added.section);
        }
        sections
    }
}
