//! Pieces of bytes: words, addresses, encodings.

use std::ops::Range;

/// The range without the spaces at its ends.
pub(super) fn trim(bytes: &[u8], range: Range<usize>) -> Range<usize> {
    let all = &bytes[range.clone()];
    let lead = all.iter().take_while(|b| b.is_ascii_whitespace()).count();
    let trail = all[lead..].iter().rev().take_while(|b| b.is_ascii_whitespace()).count();
    range.start + lead..range.end - trail
}

/// The ranges of the words between spaces.
pub(super) fn words_of(bytes: &[u8], range: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let mut start = range.start;
    bytes[range].split(u8::is_ascii_whitespace).filter_map(move |word| {
        let own = start..start + word.len();
        start = own.end + 1;
        (!word.is_empty()).then_some(own)
    })
}

/// The addresses of a `srcset`: the first word of each part between commas (HTML, section 4.8.4.2.1).
pub(super) fn candidates(bytes: &[u8], range: Range<usize>) -> Vec<Range<usize>> {
    let mut all = Vec::new();
    let mut start = range.start;
    for part in bytes[range].split(|b| *b == b',') {
        let end = start + part.len();
        all.extend(words_of(bytes, start..end).next());
        start = end + 1;
    }
    all
}

/// Bytes with their percent-encoding taken off.
pub(in crate::check) fn decode(text: &[u8]) -> Vec<u8> {
    let hex = |b: Option<&u8>| b.and_then(|b| char::from(*b).to_digit(16));
    let mut out = Vec::with_capacity(text.len());
    let mut at = 0;
    while at < text.len() {
        match (text[at], hex(text.get(at + 1)), hex(text.get(at + 2))) {
            (b'%', Some(high), Some(low)) => {
                out.push(u8::try_from(high * 16 + low).unwrap_or(b'%'));
                at += 3;
            }
            (byte, ..) => {
                out.push(byte);
                at += 1;
            }
        }
    }
    out
}
