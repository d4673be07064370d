//! The numbers of a text, in any script's digits and any language's grouping.

use std::collections::BTreeSet;

/// The digit zero of the scripts whose digits are read: Arabic-Indic, Extended Arabic-Indic, Devanagari, Bengali,
/// Gurmukhi, Gujarati, Tamil. Their ten digits follow one another.
const ZEROS: [u32; 7] = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6];

/// The text with ASCII digits, without direction marks, in lower case.
pub(super) fn plain(text: &str) -> String {
    text.chars().map(ascii_digit).filter(|c| !is_direction_mark(*c)).flat_map(char::to_lowercase).collect()
}

fn ascii_digit(c: char) -> char {
    let code = u32::from(c);
    let value = ZEROS.iter().find_map(|zero| code.checked_sub(*zero).filter(|v| *v < 10));
    value.and_then(|v| char::from_digit(v, 10)).unwrap_or(c)
}

/// Marks that translators put around numbers in languages that run right to left.
fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

pub(super) fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{a0}' | '\u{202f}' | '\u{2009}')
}

/// Marks between the digits of one number in one language or another (CLDR, "group" and "decimal").
fn is_separator(c: char) -> bool {
    matches!(c, ',' | '.' | '\'' | '’' | '٬' | '٫' | '،')
}

/// The numbers of a plain text, as their digits. A space may group digits or part two numbers, so both readings are kept.
pub(super) fn all_readings(text: &str) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    let mut joined = String::new();
    let mut own = String::new();
    let mut gap = String::new();
    let mut finish = |own: &mut String| {
        if !own.is_empty() {
            all.insert(std::mem::take(own));
        }
    };
    for c in text.chars() {
        if c.is_ascii_digit() {
            if gap.chars().any(is_space) {
                finish(&mut own);
            }
            gap.clear();
            own.push(c);
            joined.push(c);
        } else if !joined.is_empty() && gap.is_empty() && (is_separator(c) || is_space(c)) {
            gap.push(c);
        } else {
            finish(&mut own);
            finish(&mut joined);
            gap.clear();
        }
    }
    finish(&mut own);
    finish(&mut joined);
    all
}

/// The numbers of a plain text, each read in one way: what stands after one mark or space belongs to a number if it is
/// three digits. Without zeros in front, as in `09`, and without `.00`.
pub(super) fn likely(text: &str) -> BTreeSet<String> {
    let mut runs: Vec<(String, String)> = Vec::new();
    let mut gap = String::new();
    for c in text.chars() {
        match runs.last_mut() {
            _ if !c.is_ascii_digit() => gap.push(c),
            Some((_, digits)) if gap.is_empty() => digits.push(c),
            _ => runs.push((std::mem::take(&mut gap), c.to_string())),
        }
    }
    let mut numbers: Vec<String> = Vec::new();
    for (gap, digits) in runs {
        let mut between = gap.chars();
        let is_one = matches!((between.next(), between.next()), (Some(c), None) if is_separator(c) || is_space(c));
        match numbers.last_mut() {
            Some(number) if is_one && digits.len() == 3 => number.push_str(&digits),
            Some(_) if is_one && digits == "00" && !gap.contains(is_space) => {}
            _ => numbers.push(digits),
        }
    }
    numbers.iter().map(|number| number.trim_start_matches('0').to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_whatever_groups_them() {
        let all = |text: &str| likely(&plain(text)).into_iter().collect::<Vec<_>>();
        for text in ["£5,000", "5 000 £", "৫,০০০", "5.000,00 £", "۵٬۰۰۰"] {
            assert_eq!(all(text), ["5000"], "{text}");
        }
        assert_eq!(all("500, 1.000"), ["1000", "500"]);
        assert_eq!(all("09:00–17:00"), ["", "17", "9"]);
        assert_eq!(all("020 7946 0100"), ["100", "20", "7946"]);
    }
}
