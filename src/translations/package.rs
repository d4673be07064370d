//! What is sent to a translator, and what comes back.

use super::key::{Key, Origin};
use crate::i18n::Lang;

/// What is sent to a translator.
#[derive(Debug, Clone, PartialEq)]
pub struct Package {
    /// The address of the portal, to tell its files from those of another.
    pub portal: String,
    /// The language to translate from.
    pub source_lang: Lang,
    /// The language to translate into.
    pub lang: Lang,
    /// The date on which it was made: `2026-11-23`.
    pub made: String,
    /// `Plural-Forms` of the language.
    pub plural_forms: &'static str,
    /// The texts.
    pub rows: Vec<Row>,
    /// The terms of the glossary, each with its agreed translation.
    pub glossary: Vec<(String, Option<String>)>,
}

impl Package {
    /// What its rows are sealed with.
    pub fn origin(&self) -> Origin<'_> {
        Origin { portal: &self.portal, lang: self.lang.code(), made: &self.made }
    }
}

/// One text for a translator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// How it is known again.
    pub key: Key,
    /// The context of its PO entry.
    pub place: String,
    /// The words to translate.
    pub source: String,
    /// The words that the present translation was made for, if they were others.
    pub previous_source: Option<String>,
    /// The translation there is.
    pub current: Option<String>,
    /// How that stands to the source.
    pub state: RowState,
    /// What a translator should know.
    pub notes: Vec<String>,
    /// In characters, where the page has no room for more.
    pub max_length: Option<usize>,
    /// How many words there are to translate.
    pub words: usize,
}

/// How the translation of a text stands to its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RowState {
    /// There is none.
    Missing,
    /// It was made for other words, or nobody has confirmed it.
    Stale,
    /// It is of these words, and no native speaker has checked it.
    Unreviewed,
    /// It is of these words and checked.
    Current,
}

/// What came back. Whatever a translator's program left out is `None`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Returned {
    /// The address of the portal.
    pub portal: Option<String>,
    /// The code of the language, as written.
    pub lang: Option<String>,
    /// The date on which the file was made.
    pub made: Option<String>,
    /// Who translated, if the file says so.
    pub translator: Option<String>,
    /// How they translated, if the file says so: a word that [`crate::model::Method::find`] knows.
    pub method: Option<String>,
    /// Its rows, those that are still empty among them.
    pub rows: Vec<ReturnedRow>,
}

/// A row that came back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReturnedRow {
    /// Where a person finds it in the file: `row 12`, `line 40`.
    pub at: String,
    /// How it is known again. A PO file does without.
    pub key: Option<Key>,
    /// The context of its PO entry.
    pub place: Option<String>,
    /// The source words it was made for, as the file has them.
    pub source: Option<String>,
    /// The translation; empty if there is none yet.
    pub translation: String,
    /// What the file says of it.
    pub finish: Finish,
    /// Why the translation cannot be read.
    pub fault: Option<String>,
    /// Who translated it.
    pub translator: Option<String>,
    /// Who reviewed it.
    pub reviewer: Option<String>,
}

/// What a returned file says of a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Finish {
    /// It is of these words.
    #[default]
    Done,
    /// Nothing, so it counts only if the words are not those that were sent.
    Untold,
    /// The translator is not sure.
    Unsure,
}
