//! What a PO file holds.

use std::ops::Range;

/// A whole PO file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PoFile {
    /// The fields at the top of the file. Empty if the file has none.
    pub header: PoHeader,
    /// Every entry but the header, in the order of the file, obsolete ones among them.
    pub entries: Vec<PoEntry>,
}

/// The entry at the top of a PO file, whose source text is empty and whose translation is a list of fields.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PoHeader {
    /// The notes above the header, without their `#`.
    pub comments: Vec<String>,
    /// The flags of the header: a template's is `fuzzy`.
    pub flags: Vec<String>,
    /// Name and value of each field, in the order of the file. A line that is no field has an empty name.
    pub fields: Vec<(String, String)>,
}

impl PoHeader {
    /// The value of the first field called `name`, in capitals or not, without spaces around it.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(field, _)| field.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    }
}

/// One text and its translation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PoEntry {
    /// `msgctxt`: what tells this entry from another with the same source text.
    pub context: Option<String>,
    /// `msgid`: the words to translate.
    pub source: String,
    /// `msgid_plural`: the words to translate when there are many.
    pub plural: Option<String>,
    /// `msgstr`: one translation, or one for each plural form. Empty text where nothing has been translated.
    pub translations: Vec<String>,
    /// `# …`: notes by translators.
    pub translator_comments: Vec<String>,
    /// `#. …`: notes to translators.
    pub extracted_comments: Vec<String>,
    /// `#: …`: where the source text comes from, each as `file` or `file:line`. A file name may have spaces.
    pub references: Vec<String>,
    /// `#, …`: `fuzzy` and others.
    pub flags: Vec<String>,
    /// `#| msgctxt`: the context before the source text changed.
    pub previous_context: Option<String>,
    /// `#| msgid`: the source text that the translation was made for, if it has changed since.
    pub previous_source: Option<String>,
    /// `#| msgid_plural`: the plural source text that the translation was made for.
    pub previous_plural: Option<String>,
    /// `#~`: the source text is gone, and the translation is kept in case it comes back.
    pub obsolete: bool,
    /// The bytes of the file that hold `source`, from the first quotation mark to the last. Empty in an entry
    /// that was not read from a file; [`write`](super::write) takes no notice of it.
    pub source_range: Range<usize>,
    /// The bytes of the file that hold `translations`, from the first quotation mark of the first to the last
    /// of the last.
    pub translation_range: Range<usize>,
}

impl PoEntry {
    /// Whether the translation was made for other words or has not been reviewed, and must not be published.
    pub fn is_fuzzy(&self) -> bool {
        self.flags.iter().any(|flag| flag == "fuzzy")
    }

    /// The translation, of an entry with plural forms the first. `None` if it is empty.
    pub fn translation(&self) -> Option<&str> {
        self.translations.first().map(String::as_str).filter(|text| !text.is_empty())
    }

    /// The value of the first translator's note of the form `# Name: value`, such as `# Reviewer: Amina Begum`.
    /// The name may be in capitals or not. `None` if there is no value.
    pub fn comment_field(&self, name: &str) -> Option<&str> {
        self.translator_comments
            .iter()
            .filter_map(|comment| comment.split_once(':'))
            .filter(|(field, _)| field.trim().eq_ignore_ascii_case(name))
            .map(|(_, value)| value.trim())
            .find(|value| !value.is_empty())
    }
}
