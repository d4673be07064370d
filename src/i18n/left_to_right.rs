//! Numbers, amounts and addresses, which read from left to right in every script.
//!
//! The Unicode bidirectional algorithm turns the groups of "020 7946 0100" round in text that runs from right to left,
//! because the spaces between them take the direction of the text (UAX #9, rules N1 and N2). So pages and documents
//! set such runs apart. Words in Latin letters keep together by themselves.

use std::ops::Range;

/// Telephone numbers, dates such as 2026-12-11, amounts with a pound sign, email and web addresses.
pub fn left_to_right(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = next_start(text, at) {
        let rest = &text[start..];
        let inside_a_word = text[at..start].chars().next_back().is_some_and(char::is_alphanumeric);
        let length = if inside_a_word { None } else { address(rest).or_else(|| number(rest)) };
        match length.filter(|length| *length > 0) {
            Some(length) => {
                found.push(start..start + length);
                at = start + length;
            }
            None => at = start + word_or_char(rest),
        }
    }
    found
}

/// Where the next digit, letter of the Latin alphabet, plus or pound sign is: no run begins with anything else. This looks at
/// bytes, because texts are long and runs are few: the digits of Arabic and Urdu begin with D9 and DB, the pound sign
/// with C2.
fn next_start(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    (from..bytes.len()).find(|at| match bytes[*at] {
        b'+' => true,
        0xc2 => bytes.get(at + 1) == Some(&0xa3),
        0xd9 => matches!(bytes.get(at + 1), Some(0xa0..=0xa9)),
        0xdb => matches!(bytes.get(at + 1), Some(0xb0..=0xb9)),
        byte => byte.is_ascii_alphanumeric(),
    })
}

/// How far to go on where no run begins: past all letters of a word, so that none begins inside one.
fn word_or_char(rest: &str) -> usize {
    let word = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
    if word > 0 { word } else { rest.chars().next().map_or(1, char::len_utf8) }
}

fn address(rest: &str) -> Option<usize> {
    let allowed = |c: char| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '"' | '(' | ')' | ',' | ';');
    let end = rest.find(|c| !allowed(c)).unwrap_or(rest.len());
    let piece = rest[..end].trim_end_matches(['.', ':', '!', '?']);
    let is_address = piece.contains("://") || piece.starts_with("www.") || piece.find('@').is_some_and(|at| at > 0);
    (is_address && piece.starts_with(|c: char| c.is_ascii_alphanumeric())).then_some(piece.len())
}

/// Digits with what may stand among them, if there is anything that would upset their order: a pound or per cent sign, a space or
/// hyphen between groups of a telephone number, a hyphen or slash in a date.
fn number(rest: &str) -> Option<usize> {
    let mut end = 0;
    let (mut digits, mut gap, mut parts, mut pound) = (0, 0, 1, false);
    let mut first = None;
    let mut plain = true;
    for (i, c) in rest.char_indices() {
        let size = c.len_utf8();
        if c == '£' && !pound && digits == 0 {
            pound = true;
        } else if c.is_numeric() {
            first = first.or(c.to_digit(10)).or(Some(if is_zero(c) { 0 } else { 1 }));
            parts += usize::from(gap > 0);
            (digits, gap, end) = (digits + 1, 0, i + size);
        } else if c == '%' && digits > 0 && gap == 0 && end == i {
            return Some(i + size);
        } else if c == '+' && i == 0 {
            first = Some(0);
        } else if digits > 0 && gap == 0 && matches!(c, ',' | '.' | '٬' | '٫' | '\'') {
            // The number goes on only if a digit follows.
            continue;
        } else if digits > 0 && gap < 2 && !pound && matches!(c, ' ' | '\u{a0}' | '-' | '‑' | '/') {
            plain &= matches!(c, ' ' | '\u{a0}' | '‑');
            gap += 1;
        } else {
            break;
        }
    }
    let is_phone = first == Some(0) && digits >= 9;
    let is_date = !plain && parts == 3 && digits == 8;
    (digits > 0 && (pound || is_phone || is_date)).then_some(end)
}

fn is_zero(c: char) -> bool {
    matches!(c, '٠' | '۰')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        left_to_right(text).into_iter().map(|run| &text[run]).collect()
    }

    #[test]
    fn what_reads_from_left_to_right_is_found() {
        assert_eq!(found("ہمیں 020 7946 0100 پر فون کریں۔"), ["020 7946 0100"]);
        assert_eq!(found("۰۲۰ ۷۹۴۶ ۰۱۰۰ یا +44 20 7946 0100."), ["۰۲۰ ۷۹۴۶ ۰۱۰۰", "+44 20 7946 0100"]);
        assert_eq!(found("£500–£5,000، یا £1,234.50."), ["£500", "£5,000", "£1,234.50"]);
        assert_eq!(found("2026-12-11 تک 8% یا 12.5%"), ["2026-12-11", "8%", "12.5%"]);
        assert_eq!(
            found("(help@chests.example.org)، https://chests.example.org/a."),
            ["help@chests.example.org", "https://chests.example.org/a"]
        );
    }

    #[test]
    fn other_numbers_are_left_as_they_are() {
        for text in ["2026 میں 31 لوگ", "3-5 دن", "صبح 9 بجے سے", "WCAG 2.2 (1.3.2)", "3/4", "ہر 10 میں سے 8", "£", "A4"]
        {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }
}
