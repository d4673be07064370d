//! # translation-stray-character
//!
//! ## What it checks
//! A translation has no control characters, and every invisible mark that changes the direction of text (U+202A to
//! U+202E, U+2066 to U+2069) is ended in the same translation.
//!
//! ## Why it matters
//! A mark without an end can turn the direction of the text that follows it, so that a telephone number or an amount
//! is read backwards. Control characters make pages invalid.
//!
//! ## How to fix
//! Type the words around that place again, or paste them without formatting. The page sets the direction by itself, so
//! such marks are hardly ever needed.
//!
//! ## Example
//! A translation pasted from a word processor with an invisible U+202B in front and no U+202C after it.

use crate::check::walk;
use crate::i18n::stray_characters;
use crate::model::Site;
use crate::problems::{Problem, Problems};

pub(super) const CODE: &str = "translation-stray-character";

pub(in crate::check) fn check(site: &Site, problems: &mut Problems) {
    let translations = walk::translated(site).flat_map(|translated| translated.translations());
    for translation in translations {
        for stray in stray_characters(translation.text) {
            problems.add(Problem::error(CODE, translation.span, stray.message).label(stray.place).fix(stray.fix));
        }
    }
}
