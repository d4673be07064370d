//! # long-sentence
//!
//! ## What it checks
//! No sentence of the English texts has more than 25 words. Quotes, quotations and the words of statistics are left
//! alone, because they must stay exactly as they are.
//!
//! ## Why it matters
//! Many readers read in their second or third language, or in a hurry. GOV.UK found that understanding drops sharply
//! beyond 25 words, and long sentences are the hardest to translate.
//!
//! ## How to fix
//! Make two sentences of it. Look for "and", "which" and "so that": a new sentence often can start there.
//!
//! ## Example
//! ```text
//! You can usually apply for this fund if you are a small voluntary group that works with people who live in the
//! borough and that has its own bank account.
//! ```

use crate::check::walk;
use crate::i18n::Lang;
use crate::model::{Site, visible};
use crate::problems::{Problem, Problems};

pub(super) const CODE: &str = "long-sentence";

const MOST_WORDS: usize = 25;

/// Ends of words whose full stop does not end a sentence.
const ABBREVIATIONS: [&str; 13] =
    ["e.g.", "i.e.", "mr.", "mrs.", "ms.", "dr.", "prof.", "st.", "no.", "vs.", "approx.", "incl.", "inc."];

/// Abbreviations that may end a sentence as well; a capital letter after them tells.
const MAYBE_ENDS: [&str; 4] = ["etc.", "a.m.", "p.m.", "ltd."];

pub(in crate::check) fn check(site: &Site, problems: &mut Problems) {
    if site.portal.source_language != Lang::ENGLISH {
        return;
    }
    let exact = walk::exact_words(site);
    for (text, entry) in site.texts.iter() {
        // Most texts are too short to hold a long sentence.
        if exact.contains(&text) || entry.source.bytes().filter(|b| *b == b' ').count() < MOST_WORDS {
            continue;
        }
        let visible = visible(&entry.source, entry.kind);
        for sentence in sentences(&visible) {
            let words = count_words(&sentence);
            if words > MOST_WORDS {
                let start: Vec<&str> = sentence.iter().take(6).copied().collect();
                problems.add(
                    Problem::warning(CODE, entry.span, format!("This sentence has {words} words: \"{} …\"", start.join(" ")))
                        .label("too long")
                        .fix(format!("Make two sentences of it, each of at most {MOST_WORDS} words.")),
                );
            }
        }
    }
}

/// The sentences of a text, as the pieces between its spaces.
fn sentences(text: &str) -> Vec<Vec<&str>> {
    let pieces: Vec<&str> = text.split_whitespace().collect();
    let mut all = vec![Vec::new()];
    for (i, piece) in pieces.iter().enumerate() {
        if let Some(last) = all.last_mut() {
            last.push(*piece);
        }
        if ends_sentence(piece, pieces.get(i + 1).copied()) {
            all.push(Vec::new());
        }
    }
    all
}

fn ends_sentence(piece: &str, next: Option<&str>) -> bool {
    let bare = piece.trim_matches(['"', '\'', '(', ')', '[', ']', '“', '”', '‘', '’']);
    if bare.ends_with(['!', '?', '…']) {
        return true;
    }
    let Some(before) = bare.strip_suffix('.') else { return false };
    let lower = bare.to_lowercase();
    let single_letter = before.chars().count() == 1 && before.chars().all(char::is_alphabetic);
    if ABBREVIATIONS.contains(&lower.as_str()) || (single_letter && before != "I") {
        return false;
    }
    if MAYBE_ENDS.contains(&lower.as_str()) {
        return next.is_none_or(|n| n.starts_with(char::is_uppercase));
    }
    true
}

fn count_words(sentence: &[&str]) -> usize {
    sentence.iter().filter(|piece| piece.contains(char::is_alphanumeric)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(text: &str) -> Vec<usize> {
        sentences(text).iter().map(|s| count_words(s)).filter(|n| *n > 0).collect()
    }

    #[test]
    fn sentences_end_where_a_reader_would_stop() {
        assert_eq!(counts("One two. Three four five? \"Six.\" Seven"), [2, 3, 1, 1]);
    }

    #[test]
    fn abbreviations_and_decimals_do_not_end_a_sentence() {
        assert_eq!(counts("Costs, e.g. rent of £1.50, by J. Smith at St. Mary's"), [11]);
        assert_eq!(counts("Bring tea, cake etc. for all. Come by 5 p.m. We wait"), [6, 4, 2]);
    }

    #[test]
    fn dashes_are_not_words() {
        assert_eq!(counts("One – two"), [2]);
    }
}
