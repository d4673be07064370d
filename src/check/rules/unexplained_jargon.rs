//! # unexplained-jargon
//!
//! ## What it checks
//! If an English text uses a word of the trade, such as "match funding" or "ICB", the glossary explains it. The list
//! of words is built in. A term counts if the word is part of it or of its other forms under `also`. Words between
//! quotation marks are left alone, and those of a statistic may be explained in its `caveat`.
//!
//! ## Why it matters
//! People who run small groups do not work in the NHS or in a council. A word they do not know can make them
//! think that the money is not for them.
//!
//! ## How to fix
//! Say it in plain words, or add the word to `glossary.yaml` and link to it as `[word](term:id)` where a page first
//! uses it.
//!
//! ## Example
//! ```yaml
//! summary: Grants for VCFSE organisations that work with PCNs.
//! ```

use std::collections::BTreeMap;

use aho_corasick::AhoCorasick;

use crate::check::walk;
use crate::i18n::Lang;
use crate::model::{Site, Text, TextEntry, visible};
use crate::problems::{Problem, Problems};
use crate::source::{Sources, Span};

pub(super) const CODE: &str = "unexplained-jargon";

/// Words of this field with their forms, in lower case. Abbreviations, all capitals in a text, come first.
const ABBREVIATIONS: &[&[&str]] = &[
    &["vcfse", "vcfses"],
    &["vcse", "vcses"],
    &["icb", "icbs"],
    &["ics"],
    &["ccg", "ccgs"],
    &["pcn", "pcns"],
    &["jsna", "jsnas"],
    &["cio", "cios"],
    &["cic", "cics"],
    &["cvs"],
];

const WORDS: &[&[&str]] = &[
    &["constituted"],
    &["safeguarding"],
    &["social prescribing", "social prescriber", "social prescribers"],
    &["link worker", "link workers"],
    &["match funding", "match-funding", "match funded", "match-funded"],
    &["in kind", "in-kind"],
    &["core costs", "core cost"],
    &["participatory budgeting"],
    &["health inequalities", "health inequality"],
    &["unincorporated"],
    &["monitoring"],
    &["outcomes", "outcome"],
    &["signatories", "signatory"],
    &["integrated care"],
];

/// Where a word was found first.
struct Found {
    span: Span,
    written: String,
}

pub(in crate::check) fn check(site: &Site, sources: &Sources, problems: &mut Problems) {
    if site.portal.source_language != Lang::ENGLISH {
        return;
    }
    let explained: Vec<String> = site
        .terms
        .iter()
        .flat_map(|t| t.also.iter().chain(std::iter::once(&t.term)))
        .map(|text| site.texts.source(*text).to_lowercase())
        .collect();
    let is_explained = |forms: &[&str]| explained.iter().any(|term| forms.iter().any(|form| find_word(term, form).is_some()));
    let abbreviations = ABBREVIATIONS.iter().map(|forms| (*forms, true));
    let words = WORDS.iter().map(|forms| (*forms, false));
    let wanted: Vec<_> = abbreviations.chain(words).filter(|(forms, _)| !is_explained(forms)).collect();
    if wanted.is_empty() {
        return;
    }
    let hints = hints(&wanted);
    let mut first: Vec<Option<Found>> = wanted.iter().map(|_| None).collect();
    // A word that stands both in the words of a statistic and in its caveat is explained by the caveat.
    let pairs = walk::statistics(site).into_iter().flatten().filter_map(|s| s.caveat.map(|caveat| (s.words, caveat)));
    let partners: BTreeMap<Text, Text> = pairs.flat_map(|(words, caveat)| [(words, caveat), (caveat, words)]).collect();
    for (text, entry) in site.texts.iter() {
        if hints.as_ref().is_some_and(|hints| !hints.is_match(&*entry.source)) {
            continue;
        }
        let partner = partners.get(&text).map(|other| site.texts.source(*other).to_lowercase());
        let visible = walk::without_quotations(&visible(&entry.source, entry.kind));
        let lower = visible.to_lowercase();
        for ((forms, abbreviation), first) in wanted.iter().zip(&mut first).filter(|(_, first)| first.is_none()) {
            if partner.as_ref().is_some_and(|other| forms.iter().any(|form| find_word(other, form).is_some())) {
                continue;
            }
            *first = forms
                .iter()
                .find_map(|form| find(&visible, &lower, form, *abbreviation))
                .map(|written| place(sources, entry, written));
        }
    }
    for ((forms, _), found) in wanted.iter().zip(first) {
        let Some(Found { span, written }) = found else { continue };
        problems.add(
            Problem::warning(CODE, span, format!("The glossary does not explain \"{written}\""))
                .label("the first place")
                .fix(format!("Say it in plain words, or add \"{}\" to glossary.yaml.", shown(forms[0], &written))),
        );
    }
}

/// Finds the texts, Markdown and all, that have the longest word of a wanted form: taking the Markdown off every text
/// would take most of the time of this rule.
fn hints(wanted: &[(&[&str], bool)]) -> Option<AhoCorasick> {
    let forms = wanted.iter().flat_map(|(forms, _)| forms.iter());
    let longest = forms.map(|form| form.split([' ', '-']).max_by_key(|word| word.len()).unwrap_or(form));
    AhoCorasick::builder().ascii_case_insensitive(true).build(longest).ok()
}

/// The word for the glossary: an abbreviation keeps its capitals.
fn shown<'w>(form: &'w str, written: &'w str) -> &'w str {
    if written.chars().all(|c| !c.is_lowercase()) { written } else { form }
}

/// The word as it is written in the text, if it is there as a word of its own.
fn find<'t>(visible: &'t str, lower: &str, form: &str, abbreviation: bool) -> Option<&'t str> {
    let at = find_word(lower, form)?;
    // Lower case can change the length of a text in other scripts; then the place is not known.
    let written = if lower.len() == visible.len() { visible.get(at..at + form.len())? } else { return None };
    let capitals = written.trim_end_matches('s').chars().all(char::is_uppercase);
    (!abbreviation || capitals).then_some(written)
}

/// Where `word` stands in `text` between things that are not letters or digits.
fn find_word(text: &str, word: &str) -> Option<usize> {
    let boundary = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    text.match_indices(word)
        .find(|(at, _)| boundary(text[..*at].chars().next_back()) && boundary(text[at + word.len()..].chars().next()))
        .map(|(at, _)| at)
}

/// The word's own place if the file has it as it is read, else that of the whole text.
fn place(sources: &Sources, entry: &TextEntry, written: &str) -> Found {
    let span = find_word(&sources.slice(entry.span), written).map_or(entry.span, |at| entry.span.part(at, at + written.len()));
    Found { span, written: written.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_only_as_words() {
        assert_eq!(find_word("the outcome is", "outcome"), Some(4));
        assert_eq!(find_word("outcomes", "outcome"), None);
        assert_eq!(find_word("basics of ics", "ics"), Some(10));
    }

    #[test]
    fn abbreviations_need_their_capitals() {
        assert_eq!(find("our PCNs", "our pcns", "pcns", true), Some("PCNs"));
        assert_eq!(find("cic", "cic", "cic", true), None);
        assert_eq!(find("In kind", "in kind", "in kind", false), Some("In kind"));
    }
}
