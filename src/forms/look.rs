//! Fonts, colours and sizes of the documents.
//!
//! Every colour of words has a contrast of at least 7 to 1 with what it stands on, but for the words in an empty field,
//! which have 4.5 (WCAG 2.2, 1.4.6 and 1.4.3); the edges of boxes have 3 (1.4.11). A test works them out.

use crate::i18n::Lang;

/// Colours as Word writes them, without the hash.
pub(super) mod colour {
    /// Words.
    pub(in crate::forms) const INK: &str = "1F1A17";
    /// Words of less weight.
    pub(in crate::forms) const SOFT: &str = "564D46";
    /// Headings.
    pub(in crate::forms) const ACCENT: &str = "7A3B12";
    /// Links.
    pub(in crate::forms) const LINK: &str = "1D4F7A";
    /// The words in an empty field.
    pub(in crate::forms) const EMPTY: &str = "6B625B";
    /// The edges of boxes to write in.
    pub(in crate::forms) const EDGE: &str = "85786B";
    /// Lines that only please the eye.
    pub(in crate::forms) const LINE: &str = "D8CDBF";
    /// Behind facts and the heads of tables.
    pub(in crate::forms) const TINT: &str = "FAF3E8";
    /// Behind what one must know.
    pub(in crate::forms) const NOTE: &str = "FDF0CC";
    /// Behind what is written.
    pub(in crate::forms) const PAPER: &str = "FFFFFF";
}

/// Whether stressed words may be slanted. Only some scripts have slanted letters; in the others stress is bold.
pub(super) fn has_italics(lang: Lang) -> bool {
    matches!(lang.script(), "Latn" | "Cyrl" | "Grek")
}

/// The height of a line to write on by hand, in millimetres.
pub(super) const LINE_HEIGHT: u32 = 8;

#[cfg(test)]
mod tests {
    use super::colour::*;

    /// The relative luminance of WCAG 2.2.
    fn luminance(colour: &str) -> f64 {
        let part = |at: usize| {
            let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4)
    }

    fn contrast(a: &str, b: &str) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn every_pair_of_colours_has_enough_contrast() {
        for (words, ground) in
            [(INK, PAPER), (SOFT, PAPER), (ACCENT, PAPER), (LINK, PAPER), (INK, TINT), (SOFT, TINT), (ACCENT, TINT), (INK, NOTE)]
        {
            assert!(contrast(words, ground) >= 7.0, "{words} on {ground}: {:.1}", contrast(words, ground));
        }
        assert!(contrast(EMPTY, PAPER) >= 4.5, "{:.1}", contrast(EMPTY, PAPER));
        assert!(contrast(EDGE, PAPER) >= 3.0, "{:.1}", contrast(EDGE, PAPER));
    }
}
