//! What a PO file holds.

use std::borrow::Cow;
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

/// One text and its translation. While a file is being read the words are `Cow<str>`, most of them borrowed from the
/// file; an entry that is kept has words of its own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PoEntry<T = String> {
    /// `msgctxt`: what tells this entry from another with the same source text.
    pub context: Option<T>,
    /// `msgid`: the words to translate.
    pub source: T,
    /// `msgid_plural`: the words to translate when there are many.
    pub plural: Option<T>,
    /// `msgstr`: one translation, or one for each plural form. Empty text where nothing has been translated.
    pub translations: Vec<T>,
    /// `# …`: notes by translators.
    pub translator_comments: Vec<T>,
    /// `#. …`: notes to translators.
    pub extracted_comments: Vec<T>,
    /// `#: …`: where the source text comes from, each as `file` or `file:line`. A file name may have spaces.
    pub references: Vec<T>,
    /// `#, …`: `fuzzy` and others.
    pub flags: Vec<T>,
    /// `#| msgctxt`: the context before the source text changed.
    pub previous_context: Option<T>,
    /// `#| msgid`: the source text that the translation was made for, if it has changed since.
    pub previous_source: Option<T>,
    /// `#| msgid_plural`: the plural source text that the translation was made for.
    pub previous_plural: Option<T>,
    /// `#~`: the source text is gone, and the translation is kept in case it comes back.
    pub obsolete: bool,
    /// The bytes of the file that hold `source`, from the first quotation mark to the last. Empty in an entry
    /// that was not read from a file; [`write`](super::write) takes no notice of it.
    pub source_range: Range<usize>,
    /// The bytes of the file that hold `translations`, from the first quotation mark of the first to the last
    /// of the last.
    pub translation_range: Range<usize>,
}

impl<T: AsRef<str>> PoEntry<T> {
    /// Whether the translation was made for other words or has not been reviewed, and must not be published.
    pub fn is_fuzzy(&self) -> bool {
        self.flags.iter().any(|flag| flag.as_ref() == "fuzzy")
    }

    /// The translation, of an entry with plural forms the first. `None` if it is empty.
    pub fn translation(&self) -> Option<&str> {
        self.translations.first().map(T::as_ref).filter(|text| !text.is_empty())
    }

    /// The value of the first translator's note of the form `# Name: value`, such as `# Reviewer: Amina Begum`.
    /// The name may be in capitals or not. `None` if there is no value.
    pub fn comment_field(&self, name: &str) -> Option<&str> {
        self.translator_comments
            .iter()
            .filter_map(|comment| comment.as_ref().split_once(':'))
            .filter(|(field, _)| field.trim().eq_ignore_ascii_case(name))
            .map(|(_, value)| value.trim())
            .find(|value| !value.is_empty())
    }
}

impl PoEntry<Cow<'_, str>> {
    /// The same with words of its own, to be kept without the text of the file.
    pub fn into_owned(self) -> PoEntry {
        let one = |text: Option<Cow<'_, str>>| text.map(Cow::into_owned);
        let all = |texts: Vec<Cow<'_, str>>| texts.into_iter().map(Cow::into_owned).collect();
        PoEntry {
            context: one(self.context),
            source: self.source.into_owned(),
            plural: one(self.plural),
            translations: all(self.translations),
            translator_comments: all(self.translator_comments),
            extracted_comments: all(self.extracted_comments),
            references: all(self.references),
            flags: all(self.flags),
            previous_context: one(self.previous_context),
            previous_source: one(self.previous_source),
            previous_plural: one(self.previous_plural),
            obsolete: self.obsolete,
            source_range: self.source_range,
            translation_range: self.translation_range,
        }
    }
}
