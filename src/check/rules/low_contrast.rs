//! # low-contrast
//!
//! ## What it checks
//! The colours of a borough stand out: `accent` against white, and white text on it, and `accent_dark` against the
//! ground of the dark scheme, each by at least 4.5:1.
//!
//! ## Why it matters
//! Many people cannot read a link in a pale colour, least of all on a phone in the sun. 4.5:1 is the least that
//! WCAG 2.2 allows for text (criterion 1.4.3), and the law asks public bodies to follow it.
//!
//! ## How to fix
//! Choose a darker `accent` or a lighter `accent_dark`. Keep the hue; only the lightness has to change.
//!
//! ## Example
//! ```yaml
//! colours:
//!   accent: "#ff9900"
//!   accent_dark: "#b36b00"
//! ```

use crate::model::Site;
use crate::problems::{Problem, Problems};
use crate::source::Span;

pub(super) const CODE: &str = "low-contrast";

/// WCAG 2.2, criterion 1.4.3, for text of ordinary size.
const NEEDED: f64 = 4.5;

const WHITE: [u8; 3] = [0xff, 0xff, 0xff];

/// The ground of the theme's dark scheme.
const DARK_GROUND: [u8; 3] = [0x14, 0x18, 0x1c];

pub(in crate::check) fn check(site: &Site, problems: &mut Problems) {
    for colours in site.boroughs.iter().filter_map(|b| b.colours.as_ref()) {
        // Contrast is the same both ways, so this pair also stands for white text on the colour.
        check_pair(colours.accent, WHITE, colours.accent_span, "Choose a darker colour.", problems);
        check_pair(colours.accent_dark, DARK_GROUND, colours.accent_dark_span, "Choose a lighter colour.", problems);
    }
}

fn check_pair(colour: [u8; 3], ground: [u8; 3], span: Span, fix: &str, problems: &mut Problems) {
    let found = contrast(colour, ground);
    if found < NEEDED {
        let (colour, ground) = (hex(colour), hex(ground));
        // Rounded down: 4.49 must not be reported as "4.5 found, 4.5 needed".
        let found = (found * 10.0).floor() / 10.0;
        problems.add(
            Problem::error(
                CODE,
                span,
                format!("The contrast between {colour} and {ground} is {found:.1}:1 and must be at least {NEEDED:.1}:1"),
            )
            .label(format!("too close to {ground}"))
            .fix(fix),
        );
    }
}

fn hex([red, green, blue]: [u8; 3]) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// Contrast ratio, from 1 to 21 (WCAG 2.2, definition of "contrast ratio").
fn contrast(a: [u8; 3], b: [u8; 3]) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Relative luminance of an sRGB colour, from 0 to 1 (WCAG 2.2, definition of "relative luminance").
fn luminance([red, green, blue]: [u8; 3]) -> f64 {
    let linear = |channel: u8| {
        let value = f64::from(channel) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_the_standard() {
        assert!((contrast([0, 0, 0], WHITE) - 21.0).abs() < 1e-9);
        assert!((contrast(WHITE, WHITE) - 1.0).abs() < 1e-9);
        // The grey that accessibility guides give as the lightest that passes on white, and the next one.
        assert!(contrast([0x76, 0x76, 0x76], WHITE) >= NEEDED);
        assert!(contrast([0x77, 0x77, 0x77], WHITE) < NEEDED);
    }
}
