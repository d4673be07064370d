//! # translation-glossary-term
//!
//! ## What it checks
//! If a text uses a term of `glossary.yaml`, its translation uses the translation of that term, or of one of its other
//! forms (`also`). A term counts where it stands as words of its own, in capitals or not, or is linked as
//! `[words](term:id)`; a longer term goes before a shorter one in it. Endings may differ: of each word of an agreed
//! translation the beginning must be there, in any order, which is all but its last three letters and at least three
//! letters. What stands in brackets in an agreed translation need not be repeated. Nothing is checked in a language into
//! which the term is not translated, between quotation marks, in names with capitals such as "Charity Commission", or in
//! translations that are older than their source.
//!
//! ## Why it matters
//! A term that is called one thing in the glossary and another on the page leaves readers to guess whether both are the
//! same. Agreed words save translators work as well.
//!
//! ## How to fix
//! Use the agreed translation. If another word is right as well, translate one of the term's other forms by it:
//! one more line under `also` in `glossary.yaml`, and its entry in the PO file.
//!
//! ## Example
//! ```text
//! msgctxt "glossary.yaml: terms.link-worker.term"
//! msgid "link worker"
//! msgstr "lucrător de legătură"
//!
//! msgctxt "guidance/who-can-apply.md"
//! msgid "Ask a link worker."
//! msgstr "Întrebați un asistent."
//! ```

use std::collections::{BTreeMap, BTreeSet};

use aho_corasick::{AhoCorasick, MatchKind};

use crate::check::walk;
use crate::i18n::Lang;
use crate::model::{Site, Text, TranslationState, addresses, visible};
use crate::problems::{Problem, Problems};

pub(super) const CODE: &str = "translation-glossary-term";

/// The beginnings of the words of an agreed translation.
type Stems = Vec<String>;

/// The terms of the glossary in the source language and in the others.
struct Glossary {
    /// All forms of all terms, in lower case.
    forms: AhoCorasick,
    /// Which term each form belongs to.
    of_form: Vec<usize>,
    /// The agreed translations of each term in each language, and how to say the first of them.
    agreed: BTreeMap<(usize, Lang), (String, Vec<Stems>)>,
    /// The texts that are terms themselves.
    own: BTreeSet<Text>,
}

pub(in crate::check) fn check(site: &Site, problems: &mut Problems) {
    let Some(glossary) = Glossary::new(site) else { return };
    for translated in walk::translated(site).filter(|t| !glossary.own.contains(&t.text)) {
        let terms = glossary.terms_in(site, &translated);
        if terms.is_empty() {
            continue;
        }
        for (lang, translation) in translated.by_language().filter(|(_, t)| t.state == TranslationState::Current) {
            let own = visible(translation.text, translated.entry.kind).to_lowercase();
            for (term, written) in &terms {
                let Some((said, agreed)) = glossary.agreed.get(&(*term, lang)) else { continue };
                if !agreed.iter().any(|stems| stems.iter().all(|stem| own.contains(stem))) {
                    let message = format!("This translation does not say \"{said}\" for \"{written}\"");
                    problems.add(
                        Problem::warning(CODE, translation.span, message)
                            .fix("Use the words of the glossary. Their endings may differ.")
                            .related(translated.entry.span, "the source"),
                    );
                }
            }
        }
    }
}

impl Glossary {
    fn new(site: &Site) -> Option<Glossary> {
        let texts = |term: &crate::model::Term| -> Vec<Text> { std::iter::once(term.term).chain(term.also.clone()).collect() };
        let all: Vec<(usize, Text)> =
            site.terms.iter().enumerate().flat_map(|(i, term)| texts(term).into_iter().map(move |text| (i, text))).collect();
        let mut agreed: BTreeMap<(usize, Lang), (String, Vec<Stems>)> = BTreeMap::new();
        for (term, text) in &all {
            for lang in site.portal.languages.iter().filter(|lang| **lang != Lang::PSEUDO) {
                let Some(translation) = site.texts.current(*text, *lang) else { continue };
                let (_, forms) = agreed.entry((*term, *lang)).or_insert_with(|| (translation.text.to_owned(), Vec::new()));
                forms.push(stems(translation.text));
            }
        }
        let forms = all.iter().map(|(_, text)| site.texts.source(*text).to_lowercase());
        Some(Glossary {
            forms: AhoCorasick::builder()
                .match_kind(MatchKind::LeftmostLongest)
                .ascii_case_insensitive(true)
                .build(forms)
                .ok()
                .filter(|_| !agreed.is_empty())?,
            of_form: all.iter().map(|(term, _)| *term).collect(),
            agreed,
            own: all.iter().map(|(_, text)| *text).collect(),
        })
    }

    /// The terms in a text, each as it is written there first.
    fn terms_in(&self, site: &Site, translated: &walk::Translated<'_>) -> BTreeMap<usize, String> {
        let source = &translated.entry.source;
        // Taking the Markdown off every text would take most of the time of this rule.
        let links = source.contains("(term:");
        if !links && !self.forms.is_match(&**source) {
            return BTreeMap::new();
        }
        let mut found = BTreeMap::new();
        let text = walk::without_quotations(&visible(source, translated.entry.kind));
        for form in self.forms.find_iter(&text) {
            let (before, written, after) = (&text[..form.start()], &text[form.range()], &text[form.end()..]);
            let is_word = !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric);
            if is_word && !is_in_name(before, written, after) {
                found.entry(self.of_form[form.pattern().as_usize()]).or_insert_with(|| written.to_owned());
            }
        }
        if links {
            let linked = addresses(source);
            for (i, term) in site.terms.iter().enumerate() {
                if linked.iter().any(|href| href.strip_prefix("term:") == Some(&term.slug)) {
                    found.entry(i).or_insert_with(|| site.texts.source(term.term).to_owned());
                }
            }
        }
        found
    }
}

/// True of words with a capital that stand beside another word with a capital: "Charity Commission".
fn is_in_name(before: &str, written: &str, after: &str) -> bool {
    let capital = |word: Option<&str>| word.is_some_and(|word| word.starts_with(char::is_uppercase));
    let before = before.strip_suffix(' ').and_then(|words| words.split(' ').next_back());
    let after = after.strip_prefix(' ').and_then(|words| words.split(' ').next());
    capital(Some(written)) && written.chars().any(char::is_lowercase) && (capital(before) || capital(after))
}

fn stems(agreed: &str) -> Stems {
    // "prescriere socială (social prescribing)": the English words are there to be recognised, once.
    let words = agreed.split('(').next().filter(|words| !words.trim().is_empty()).unwrap_or(agreed);
    words.to_lowercase().split_whitespace().map(stem).filter(|stem| !stem.is_empty()).collect()
}

/// All of a word but its last three letters, and at least three of them. Words change their ends in most of the
/// languages we know: Turkish "başvuru" to "başvurunuz", Polish "obwód" to "obwodu", Tamil "குழு" to "குழுவின்".
fn stem(word: &str) -> String {
    let bare = word.trim_matches(|c: char| c.is_ascii_punctuation());
    let length = bare.chars().count();
    bare.chars().take(length.saturating_sub(3).max(3)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_beginning_of_a_word_is_enough() {
        assert_eq!(stem("başvuru"), "başv");
        assert_eq!(stem("ağaç"), "ağa");
        assert_eq!(stem("de"), "de");
        assert_eq!(stems("Organizacja charytatywna"), ["organiza", "charytaty"]);
        assert_eq!(stems("statut (constitution)"), ["sta"]);
    }

    #[test]
    fn names_are_left_alone() {
        assert!(is_in_name("Ask the ", "Charity", " Commission."));
        assert!(is_in_name("Redbridge ", "Panel", ""));
        assert!(!is_in_name("", "Charity", " means"));
        assert!(!is_in_name("Your ", "VCSE", " Alliance"), "an abbreviation is in capitals anyway");
    }
}
