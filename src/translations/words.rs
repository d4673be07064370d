//! How many words a translator would be paid for.

use crate::model::{TextKind, visible};

/// The words of a source text, without marks and the addresses of links. An amount, a number or a hyphenated word is
/// one word; in Chinese and Japanese, which have no spaces, each character is one, as translators count them.
pub(super) fn count_words(source: &str, kind: TextKind) -> usize {
    if kind == TextKind::Line || !source.contains(['[', '*', '<', '`', '\\']) {
        return in_plain(source);
    }
    in_plain(&visible(source, kind))
}

fn in_plain(text: &str) -> usize {
    text.split(|c: char| c.is_whitespace() || matches!(c, '—' | '–' | '/')).map(in_piece).sum()
}

fn in_piece(piece: &str) -> usize {
    let is_ideograph = |c: &char| matches!(*c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}');
    let ideographs = piece.chars().filter(is_ideograph).count();
    let others = piece.chars().any(|c| c.is_alphanumeric() && !is_ideograph(&c));
    ideographs + usize::from(others)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_what_a_reader_reads() {
        let inline = |source| count_words(source, TextKind::Inline);
        assert_eq!(inline("Ask for **£5,000** or less – [see the *rules*](/a/long/address.md)."), 8);
        assert_eq!(inline("one\\\ntwo"), 2);
        assert_eq!(count_words("Tea & talk, drop-in", TextKind::Line), 3);
        assert_eq!(count_words("申请 NHS 资金", TextKind::Line), 5);
        assert_eq!(count_words("", TextKind::Line), 0);
    }
}
