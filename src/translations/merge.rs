//! Writes a translation that came back into its PO entry, with the names of those who made it.

use crate::i18n::po::{PoEntry, PoHeader};

/// Who made what came back, as far as the person who takes it back says so.
#[derive(Debug, Clone, Default)]
pub struct Credit {
    /// Who translated.
    pub translator: Option<String>,
    /// The native speaker who checked it.
    pub reviewer: Option<String>,
    /// `human`, `community` or `machine`.
    pub method: String,
    /// When: `2026-11-21`.
    pub date: String,
}

/// How a file is taken back.
#[derive(Debug, Clone, Default)]
pub struct Wishes {
    /// Who made it.
    pub credit: Credit,
    /// Whether it goes before work that was done since it was sent.
    pub theirs: bool,
}

/// Gives an entry its new words. `made_for`: the source words they are of, if those have changed since; such a
/// translation, and one that its translator is not sure of, stays fuzzy.
pub(super) fn set_words(entry: &mut PoEntry, words: &str, made_for: Option<&str>, unsure: bool) {
    entry.translations = vec![words.to_owned()];
    entry.flags.retain(|flag| flag != "fuzzy");
    if made_for.is_some() || unsure {
        entry.flags.push("fuzzy".to_owned());
    }
    if !unsure || made_for.is_some() {
        entry.previous_context = None;
        entry.previous_plural = None;
        entry.previous_source = made_for.map(str::to_owned);
    }
}

/// Says who made the words of an entry, where the header of its file does not say the same.
pub(super) fn set_credit(entry: &mut PoEntry, header: &PoHeader, credit: &Credit) {
    let of_file = |field: &str| header.get(field).filter(|value| !value.is_empty());
    // What the file says of all its entries would be said of this one too.
    let unnamed = of_file("Last-Translator").map(|_| "unnamed");
    set_field(entry, "Translator", credit.translator.as_deref().or(unnamed), of_file("Last-Translator"));
    set_reviewer(entry, header, credit.reviewer.as_deref());
    set_field(entry, "Method", Some(&credit.method), of_file("X-Method"));
    let file_date = of_file("PO-Revision-Date").and_then(|date| date.get(..10));
    set_field(entry, "Date", Some(&credit.date), file_date);
}

/// Says who reviewed the words of an entry, or that nobody has.
pub(super) fn set_reviewer(entry: &mut PoEntry, header: &PoHeader, reviewer: Option<&str>) {
    let of_file = header.get("X-Reviewer").filter(|value| !value.is_empty());
    let nobody = of_file.map(|_| crate::model::NOBODY);
    set_field(entry, "Reviewer", reviewer.or(nobody), of_file);
}

/// Sets the note `# Name: value`, or takes it out where the file says the same.
fn set_field(entry: &mut PoEntry, name: &str, value: Option<&str>, of_file: Option<&str>) {
    let is_it = |note: &String| note.split_once(':').is_some_and(|(field, _)| field.trim().eq_ignore_ascii_case(name));
    let value = value.filter(|value| Some(*value) != of_file).map(|value| format!("{name}: {value}"));
    match (entry.translator_comments.iter().position(is_it), value) {
        (Some(at), Some(value)) => {
            entry.translator_comments[at] = value;
            let mut first = true;
            entry.translator_comments.retain(|note| !is_it(note) || std::mem::take(&mut first));
        }
        (None, Some(value)) => entry.translator_comments.push(value),
        (_, None) => entry.translator_comments.retain(|note| !is_it(note)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header() -> PoHeader {
        let fields =
            [("Last-Translator", "openchest project"), ("X-Reviewer", "Amina"), ("PO-Revision-Date", "2026-11-21 10:00")];
        PoHeader { fields: fields.map(|(n, v)| (n.to_owned(), v.to_owned())).into(), ..PoHeader::default() }
    }

    #[test]
    fn an_entry_says_only_what_its_file_does_not() {
        let mut entry =
            PoEntry { translator_comments: vec!["Keep me".to_owned(), "Reviewer: Old".to_owned()], ..PoEntry::default() };
        let mut credit = Credit {
            translator: Some("Bilal".to_owned()),
            reviewer: Some("Amina".to_owned()),
            method: "community".to_owned(),
            date: "2026-11-21".to_owned(),
        };
        set_credit(&mut entry, &header(), &credit);
        assert_eq!(entry.translator_comments, ["Keep me", "Translator: Bilal", "Method: community"]);
        credit.translator = None;
        credit.reviewer = None;
        credit.date = "2026-12-01".to_owned();
        set_credit(&mut entry, &header(), &credit);
        let expected = ["Keep me", "Translator: unnamed", "Method: community", "Reviewer: none", "Date: 2026-12-01"];
        assert_eq!(entry.translator_comments, expected);
    }

    #[test]
    fn words_for_an_older_source_stay_fuzzy() {
        let mut entry = PoEntry { previous_source: Some("a".to_owned()), flags: vec!["fuzzy".to_owned()], ..PoEntry::default() };
        set_words(&mut entry, "x", Some("b"), false);
        assert!(entry.is_fuzzy() && entry.previous_source.as_deref() == Some("b"));
        set_words(&mut entry, "y", None, false);
        assert!(!entry.is_fuzzy() && entry.previous_source.is_none());
    }
}
