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

use std::collections::{BTreeMap, BTreeSet, HashMap};

use aho_corasick::{AhoCorasick, MatchKind};
use rustc_hash::FxBuildHasher;

use crate::check::walk;
use crate::model::{Site, Text, TextEntry, TranslationState, Wording, addresses, visible};
use crate::problems::{Problem, Problems};

pub(super) const CODE: &str = "translation-glossary-term";

/// The beginnings of the words of an agreed translation.
type Stems = Vec<String>;

/// The terms of the glossary, and the texts that use them: what is the same for all languages.
pub(in crate::check) struct Terms {
    /// All forms of all terms, in lower case.
    forms: AhoCorasick,
    /// Which term each form belongs to, and its text.
    of_form: Vec<(usize, Text)>,
    /// The terms in each text that has some and is none itself, each as it is written there first.
    used: HashMap<Text, BTreeMap<usize, String>, FxBuildHasher>,
}

/// The agreed translations of the terms into one language, and how to say the first of each.
pub(in crate::check) struct Agreed(BTreeMap<usize, (String, Vec<Stems>)>);

pub(in crate::check) fn look(terms: &Terms, agreed: &Agreed, translated: &walk::Translated<'_>, problems: &mut Problems) {
    let (entry, translation) = (translated.entry, translated.translation);
    let Some(used) = terms.used.get(&translated.text).filter(|_| translation.state == TranslationState::Current) else {
        return;
    };
    let own = visible(translation.text, entry.kind).to_lowercase();
    for (term, written) in used {
        let Some((said, forms)) = agreed.0.get(term) else { continue };
        if !forms.iter().any(|stems| stems.iter().all(|stem| own.contains(stem))) {
            let message = format!("This translation does not say \"{said}\" for \"{written}\"");
            problems.add(
                Problem::warning(CODE, translation.span, message)
                    .fix("Use the words of the glossary. Their endings may differ.")
                    .related(entry.span, "the source"),
            );
        }
    }
}

impl Agreed {
    pub(in crate::check) fn of(terms: &Terms, wording: &Wording<'_>) -> Agreed {
        let mut agreed: BTreeMap<usize, (String, Vec<Stems>)> = BTreeMap::new();
        for (term, text) in &terms.of_form {
            let Some(translation) = wording.current(*text) else { continue };
            let (_, forms) = agreed.entry(*term).or_insert_with(|| (translation.text.to_owned(), Vec::new()));
            forms.push(stems(translation.text));
        }
        Agreed(agreed)
    }
}

impl Terms {
    /// `None` if there is nothing to look for.
    pub(in crate::check) fn of(site: &Site) -> Option<Terms> {
        let texts = |term: &crate::model::Term| -> Vec<Text> { std::iter::once(term.term).chain(term.also.clone()).collect() };
        let of_form: Vec<(usize, Text)> =
            site.terms.iter().enumerate().flat_map(|(i, term)| texts(term).into_iter().map(move |text| (i, text))).collect();
        let is_agreed = |(_, text): &(usize, Text)| {
            walk::target_languages(site).into_iter().any(|lang| site.texts.translation(*text, lang).is_some())
        };
        if !of_form.iter().any(is_agreed) {
            return None;
        }
        let own: BTreeSet<Text> = of_form.iter().map(|(_, text)| *text).collect();
        let forms = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .ascii_case_insensitive(true)
            .build(of_form.iter().map(|(_, text)| site.texts.source(*text).to_lowercase()))
            .ok()?;
        let mut terms = Terms { forms, of_form, used: HashMap::default() };
        for (text, entry) in site.texts.iter().filter(|(text, _)| !own.contains(text)) {
            let used = terms.terms_in(site, entry);
            if !used.is_empty() {
                terms.used.insert(text, used);
            }
        }
        Some(terms)
    }

    /// The terms in a text, each as it is written there first.
    fn terms_in(&self, site: &Site, entry: &TextEntry) -> BTreeMap<usize, String> {
        let source = &entry.source;
        // Taking the Markdown off every text would take most of the time of this rule.
        let links = source.contains("(term:");
        if !links && !self.forms.is_match(&**source) {
            return BTreeMap::new();
        }
        let mut found = BTreeMap::new();
        let text = walk::without_quotations(&visible(source, entry.kind));
        for form in self.forms.find_iter(&text) {
            let (before, written, after) = (&text[..form.start()], &text[form.range()], &text[form.end()..]);
            let is_word = !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric);
            if is_word && !is_in_name(before, written, after) {
                found.entry(self.of_form[form.pattern().as_usize()].0).or_insert_with(|| written.to_owned());
            }
        }
        if links {
            let linked = addresses(source);
            for (i, term) in site.terms.iter().enumerate() {
                if linked.iter().any(|href| href.strip_prefix("term:") == Some(term.slug.as_str())) {
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
