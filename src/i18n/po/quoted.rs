//! The text between quotation marks, with its escapes.

use std::borrow::Cow;
use std::iter::Peekable;
use std::ops::Range;
use std::str::CharIndices;

use memchr::memchr2;

use super::fault::PoFault;
use super::line::Line;

/// The words of a translation, of an entry with plural forms the first, from the text at the entry's `translation_range`.
/// The entry must not be obsolete.
pub fn translation_in(range: &str) -> Cow<'_, str> {
    let mut words: Cow<'_, str> = Cow::default();
    for line in range.lines() {
        let mut rest = Line { text: line, start: 0 }.trim();
        if !(rest.text.is_empty() || rest.text.starts_with('"')) {
            break;
        }
        while rest.text.starts_with('"') {
            let (text, _, after) = read_quoted(rest, &mut Vec::new());
            match words.is_empty() {
                true => words = text,
                false => words.to_mut().push_str(&text),
            }
            rest = after.trim();
        }
    }
    words
}

/// Reads the quoted text at the beginning of `line`, where there must be a quotation mark. Gives the text, where
/// it was (quotation marks included), and the rest of the line.
pub(super) fn read_quoted<'t>(line: Line<'t>, faults: &mut Vec<PoFault>) -> (Cow<'t, str>, Range<usize>, Line<'t>) {
    let inside = line.after(1);
    match memchr2(b'"', b'\\', inside.text.as_bytes()) {
        // Most texts have no backslash.
        Some(length) if inside.text.as_bytes().get(length) == Some(&b'"') => {
            let end = length + 2;
            (Cow::Borrowed(inside.before(length).text), line.before(end).range(), line.after(end))
        }
        _ => {
            let (text, range, rest) = read_escaped(line, faults);
            (Cow::Owned(text), range, rest)
        }
    }
}

/// The same for a text with backslashes in it, or without an end.
fn read_escaped<'t>(line: Line<'t>, faults: &mut Vec<PoFault>) -> (String, Range<usize>, Line<'t>) {
    let mut bytes = Vec::with_capacity(line.text.len());
    let mut chars = line.text.char_indices().peekable();
    let mut end = None;
    chars.next();
    while let Some((at, char)) = chars.next() {
        match char {
            '"' => {
                end = Some(at + 1);
                break;
            }
            '\\' if chars.peek().is_some() => {
                read_escape(line, at, &mut chars, &mut bytes, faults);
            }
            _ => push(&mut bytes, char),
        }
    }
    if end.is_none() {
        faults.push(PoFault::new(
            line.range(),
            "The quotation mark at the end of this text is missing",
            "End the line with \". A quotation mark after a backslash, \\\", is part of the text; a backslash itself is written as \\\\.",
        ));
    }
    let end = end.unwrap_or(line.text.len());
    let range = line.start..line.start + end;
    let text = String::from_utf8(bytes).unwrap_or_else(|error| {
        faults.push(PoFault::new(
            range.clone(),
            "The numbers after the backslashes in this text do not make up letters",
            "Write the letters themselves instead of their numbers.",
        ));
        String::from_utf8_lossy(error.as_bytes()).into_owned()
    });
    (text, range, line.after(end))
}

/// Reads what follows the backslash that is at `at`. An escape that is not known stays in the text as it is.
fn read_escape(line: Line<'_>, at: usize, chars: &mut Peekable<CharIndices<'_>>, bytes: &mut Vec<u8>, faults: &mut Vec<PoFault>) {
    let Some((after, char)) = chars.next() else {
        return;
    };
    let mut end = after + char.len_utf8();
    let number = match char {
        'a' => Some(0x07),
        'b' => Some(0x08),
        't' => Some(0x09),
        'n' => Some(0x0a),
        'v' => Some(0x0b),
        'f' => Some(0x0c),
        'r' => Some(0x0d),
        '"' | '\\' => u8::try_from(char).ok(),
        '0'..='7' => {
            // At most three digits, as in C.
            let mut value = char.to_digit(8).unwrap_or_default();
            for _ in 0..2 {
                let Some((digit_at, digit)) = next_digit(chars, 8) else {
                    break;
                };
                value = value * 8 + digit;
                end = digit_at + 1;
            }
            u8::try_from(value).ok()
        }
        'x' => {
            // As many digits as there are, as in C.
            let mut value = None;
            while let Some((digit_at, digit)) = next_digit(chars, 16) {
                value = Some(u32::saturating_add(u32::saturating_mul(value.unwrap_or_default(), 16), digit));
                end = digit_at + 1;
            }
            value.and_then(|value| u8::try_from(value).ok())
        }
        _ => None,
    };
    if let Some(number) = number {
        bytes.push(number);
        return;
    }
    let escape = line.text.get(at..end).unwrap_or_default();
    bytes.extend_from_slice(escape.as_bytes());
    faults.push(PoFault::new(
        line.start + at..line.start + end,
        format!("{escape} has no meaning here"),
        "Write a backslash as \\\\, a new line as \\n and a quotation mark as \\\".",
    ));
}

fn next_digit(chars: &mut Peekable<CharIndices<'_>>, radix: u32) -> Option<(usize, u32)> {
    let (at, char) = chars.next_if(|(_, char)| char.is_digit(radix))?;
    Some((at, char.to_digit(radix)?))
}

fn push(bytes: &mut Vec<u8>, char: char) {
    bytes.extend_from_slice(char.encode_utf8(&mut [0; 4]).as_bytes());
}
