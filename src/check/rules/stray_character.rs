//! # stray-character
//!
//! ## What it checks
//! Texts and translations have no character that nobody can see and nobody needs: control characters, line and paragraph
//! separators, a byte order mark or word joiner (U+FEFF, U+2060), a replacement character (U+FFFD, which stands where
//! letters were lost), characters for private use, tags and noncharacters. Zero-width spaces (U+200B) and soft hyphens
//! (U+00AD) break words apart for search and for screen readers. Every invisible mark that changes the direction of text
//! (U+202A to U+202E, U+2066 to U+2069) is ended in the same paragraph.
//!
//! What writing needs is fine: joiners and non-joiners (U+200C, U+200D) between letters of Bengali, Tamil, Urdu and others,
//! spaces that do not break, and the single direction marks U+200E, U+200F and U+061C. A joiner joins nothing at the beginning or
//! the end of a text, after a space or a Latin letter, or beside another one.
//!
//! ## Why it matters
//! A mark without an end can turn the direction of the text that follows it, so that a telephone number or an amount
//! is read backwards. A word with an invisible character in it is not found, and may be read out wrongly. Control characters
//! make pages invalid.
//!
//! ## How to fix
//! Type the words around that place again, or paste them without formatting. The page sets the direction by itself, so
//! such marks are hardly ever needed.
//!
//! ## Example
//! A translation pasted from a word processor with an invisible U+202B in front and no U+202C after it.

use crate::i18n::stray_characters;
use crate::problems::{Problem, Problems};
use crate::source::Span;

pub(super) const CODE: &str = "stray-character";

/// `what` is the word for the text: `translation`.
pub(in crate::check) fn look(text: &str, span: Span, what: &str, problems: &mut Problems) {
    for stray in stray_characters(text, what) {
        problems.add(Problem::error(CODE, span, stray.message).label(stray.place).fix(stray.fix));
    }
}
