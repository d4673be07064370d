//! Words as pieces that read one way.
//!
//! The words of a sheet carry isolates (U+2066 to U+2069), which Fluent puts around what it fills in. Not every
//! version of Word and LibreOffice knows them, and some draw boxes. So they are taken out here. What they did in a
//! script that runs from right to left is done by a run of its own with left-to-right marks, which all programs know:
//! a mark before "020 7946 0100" keeps its groups in order (UAX #9, rule W7).

use std::borrow::Cow;

use crate::i18n::{Direction, Lang, left_to_right};

/// Words that read one way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece<'t> {
    /// The words.
    pub(super) text: Cow<'t, str>,
    /// Whether they run against a language that is written from right to left.
    pub(super) against: bool,
}

/// The left-to-right mark.
const MARK: char = '\u{200e}';

/// The words without isolates: for names and titles that programs show by themselves.
pub(super) fn plain(text: &str) -> String {
    text.chars().filter(|c| !is_isolate(*c)).collect()
}

/// The pieces of a text in `lang`.
pub(super) fn pieces(text: &str, lang: Lang) -> Vec<Piece<'_>> {
    if text.is_empty() {
        return Vec::new();
    }
    if lang.direction() == Direction::Ltr {
        let text = if text.contains(is_isolate) { Cow::Owned(plain(text)) } else { Cow::Borrowed(text) };
        return vec![Piece { text, against: false }];
    }
    let mut pieces = Vec::new();
    split(text, &mut pieces);
    pieces
}

/// Splits at the isolates. Those that are not closed end with the text.
fn split<'t>(text: &'t str, pieces: &mut Vec<Piece<'t>>) {
    let mut rest = text;
    while let Some(at) = rest.find(is_isolate) {
        with(&rest[..at], pieces);
        let Some(first) = rest[at..].chars().next() else { return };
        let after = &rest[at + first.len_utf8()..];
        if first == '\u{2069}' {
            rest = after;
            continue;
        }
        let end = closing(after);
        let inside = &after[..end];
        if first == '\u{2066}' || first == '\u{2068}' && !first_letter_runs_left(inside) {
            against(inside, pieces);
        } else {
            split(inside, pieces);
        }
        rest = after[end..].strip_prefix('\u{2069}').unwrap_or_default();
    }
    with(rest, pieces);
}

/// Where the isolate that began before `text` is closed.
fn closing(text: &str) -> usize {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' if depth == 0 => return at,
            '\u{2069}' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

/// Text in the direction of the language, but for the numbers and addresses in it.
fn with<'t>(text: &'t str, pieces: &mut Vec<Piece<'t>>) {
    let mut from = 0;
    for run in left_to_right(text) {
        push(&text[from..run.start], pieces);
        against(&text[run.clone()], pieces);
        from = run.end;
    }
    push(&text[from..], pieces);
}

fn push<'t>(text: &'t str, pieces: &mut Vec<Piece<'t>>) {
    if !text.is_empty() {
        pieces.push(Piece { text: Cow::Borrowed(text), against: false });
    }
}

/// Text from left to right. Digits alone need no mark: they keep their order in every direction.
fn against<'t>(text: &'t str, pieces: &mut Vec<Piece<'t>>) {
    let text = if text.contains(is_isolate) { Cow::Owned(plain(text)) } else { Cow::Borrowed(text) };
    if text.chars().all(char::is_numeric) {
        if !text.is_empty() {
            pieces.push(Piece { text, against: false });
        }
        return;
    }
    pieces.push(Piece { text: Cow::Owned(format!("{MARK}{text}{MARK}")), against: true });
}

fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

/// Whether the first letter is of a script that is written from right to left: the blocks of Hebrew, Arabic, Syriac,
/// Thaana and N'Ko and the presentation forms.
fn first_letter_runs_left(text: &str) -> bool {
    let first = text.chars().find(|c| c.is_alphabetic());
    first.is_some_and(|c| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str, code: &str) -> Vec<(String, bool)> {
        pieces(text, Lang::find(code).unwrap()).into_iter().map(|p| (p.text.into_owned(), p.against)).collect()
    }

    #[test]
    fn isolates_become_runs_with_marks() {
        let with = |text: &str| (text.to_owned(), false);
        let against = |text: &str| (format!("\u{200e}{text}\u{200e}"), true);
        assert_eq!(
            said("از \u{2068}£500\u{2069} تا \u{2068}£5,000\u{2069}", "ur"),
            [with("از "), against("£500"), with(" تا "), against("£5,000")]
        );
        assert_eq!(
            said("\u{2068}24 نومبر\u{2069} \u{2068}3f2a9c1d\u{2069}", "ur"),
            [with("24 نومبر"), with(" "), against("3f2a9c1d")]
        );
        assert_eq!(said("فون 020 7946 0100", "ur"), [with("فون "), against("020 7946 0100")]);
        assert_eq!(said("سوال \u{2068}5\u{2069}", "ur"), [with("سوال "), with("5")]);
    }

    #[test]
    fn languages_from_left_to_right_stay_in_one_piece() {
        assert_eq!(said("From \u{2068}£500\u{2069} on", "en"), [("From £500 on".to_owned(), false)]);
        assert!(said("", "en").is_empty());
    }

    #[test]
    fn isolates_within_isolates_and_without_end_are_no_trouble() {
        assert_eq!(said("\u{2068}\u{2068}ا\u{2069} b", "ar"), [("ا".to_owned(), false), (" b".to_owned(), false)]);
        assert_eq!(said("\u{2069}\u{2069}ا", "ar"), [("ا".to_owned(), false)]);
    }
}
