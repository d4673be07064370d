//! Characters that nobody can see and that do harm.

/// A character that should not be there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stray {
    /// What is wrong, one sentence, no full stop.
    pub message: String,
    /// Where, by the words before it.
    pub place: String,
    /// How to mend it.
    pub fix: &'static str,
}

/// The first character that should not be there, and the first direction mark without an end or a start. `what` is the
/// word for the text: `translation`.
pub fn stray_characters(text: &str, what: &str) -> Vec<Stray> {
    let mut found = Vec::new();
    if !may_hold_one(text) {
        return found;
    }
    if let Some((stray, name)) = stray(text) {
        found.push(Stray {
            message: format!("This {what} has {name} ({})", code_point(stray)),
            place: before(text, stray),
            fix: "Type the words around it again, or paste them without formatting.",
        });
    }
    if let Some(mark) = unbalanced(text) {
        let without = if is_end(mark) { "no start" } else { "no end" };
        found.push(Stray {
            message: format!("This {what} has an invisible direction mark ({}) with {without}", code_point(mark)),
            place: before(text, mark),
            fix: "Take the mark out: type the words around it again, or paste them without formatting.",
        });
    }
    found
}

/// The first character that should not be there, and what it is.
fn stray(text: &str) -> Option<(char, &'static str)> {
    let mut last = None;
    let mut all = text.chars().peekable();
    while let Some(c) = all.next() {
        let name = match c {
            '\n' => None,
            _ if c.is_control() => Some("a control character"),
            '\u{2028}' | '\u{2029}' => Some("an invisible line separator"),
            '\u{feff}' | '\u{2060}' => Some("an invisible mark"),
            '\u{200b}' => Some("an invisible space"),
            '\u{ad}' => Some("an invisible hyphen"),
            '\u{200c}' | '\u{200d}' if !joins(last, all.peek().copied()) => Some("an invisible joiner that joins nothing"),
            '\u{fffd}' => Some("a mark for lost letters"),
            '\u{e000}'..='\u{f8ff}' | '\u{f0000}'.. => Some("a character without a meaning"),
            '\u{fdd0}'..='\u{fdef}' | '\u{fffe}' | '\u{ffff}' => Some("a character without a meaning"),
            // Tags make flags and hide text.
            '\u{e0000}'..='\u{e007f}' => Some("an invisible tag"),
            _ => None,
        };
        if let Some(name) = name {
            return Some((c, name));
        }
        last = Some(c);
    }
    None
}

/// True if a joiner stands after a letter it can change, which no Latin letter is, and is not at the end of the text or beside
/// another one. A space may follow: Persian and Sinhala end words with one.
fn joins(before: Option<char>, after: Option<char>) -> bool {
    before.is_some_and(|c| !c.is_ascii() && !c.is_whitespace() && !is_joiner(c)) && after.is_some_and(|c| !is_joiner(c))
}

fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200d}')
}

/// A look at the bytes, because nearly no text has one: control characters are single bytes, or start with C2 up to
/// AD; all others start with E2 80, E2 81, or EE and above, but for what Arabic and CJK have there.
fn may_hold_one(text: &str) -> bool {
    let bytes = text.as_bytes();
    // Without branches the compiler looks at many bytes at a time, and most texts have none of these.
    let suspect = |b: &u8| (*b < 0x20) | (*b == 0x7f) | (*b == 0xc2) | (*b == 0xe2) | (*b >= 0xee);
    if !bytes.chunks(64).any(|chunk| chunk.iter().fold(false, |found, byte| found | suspect(byte))) {
        return false;
    }
    bytes.iter().enumerate().any(|(i, byte)| match byte {
        0..=0x1f | 0x7f | 0xee.. => true,
        0xc2 => bytes.get(i + 1).is_some_and(|next| *next <= 0xad),
        0xe2 => match (bytes.get(i + 1), bytes.get(i + 2)) {
            (Some(0x80), Some(third)) => matches!(third, 0x8b..=0x8d | 0xa8..=0xae),
            (Some(0x81), Some(third)) => matches!(third, 0xa0 | 0xa6..=0xa9),
            _ => false,
        },
        _ => false,
    })
}

fn code_point(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

/// The words that lead up to the character, because nobody can see it.
fn before(text: &str, stray: char) -> String {
    let lead = text.split(stray).next().unwrap_or_default().trim();
    let words: Vec<&str> = lead.split_whitespace().rev().take(3).collect();
    if words.is_empty() {
        return "at the very start".to_owned();
    }
    format!("after \"{}\"", words.into_iter().rev().collect::<Vec<_>>().join(" "))
}

fn is_end(c: char) -> bool {
    matches!(c, '\u{202c}' | '\u{2069}')
}

/// The first embedding, override or isolate without an end, or the first end without a start (UAX #9, sections 2.1,
/// 2.2 and 2.4). An end belongs to the innermost mark of its kind; a paragraph ends all of them.
fn unbalanced(text: &str) -> Option<char> {
    text.split('\n').find_map(|paragraph| {
        let mut open: Vec<char> = Vec::new();
        for c in paragraph.chars() {
            match c {
                '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}' | '\u{2066}'..='\u{2068}' => open.push(c),
                '\u{202c}' if open.last().is_some_and(|o| *o < '\u{2066}') => {
                    open.pop();
                }
                '\u{2069}' if open.last().is_some_and(|o| *o >= '\u{2066}') => {
                    open.pop();
                }
                '\u{202c}' | '\u{2069}' => return Some(c),
                _ => {}
            }
        }
        open.first().copied()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_must_be_ended_by_their_own_kind() {
        assert_eq!(unbalanced("\u{2068}a\u{2069} \u{202b}b\u{202c}"), None);
        assert_eq!(unbalanced("\u{202b}b"), Some('\u{202b}'));
        assert_eq!(unbalanced("b\u{2069}"), Some('\u{2069}'));
        assert_eq!(unbalanced("\u{2066}b\u{202c}"), Some('\u{202c}'));
    }

    #[test]
    fn what_writing_needs_is_fine() {
        for text in
            ["র\u{200d}্যাব", "می\u{200c}شود", "ক্\u{200c}ষ", "5\u{a0}000\u{202f}£", "a\u{200e}b", "ﷺ", "👩\u{200d}👧", "line\nline"]
        {
            assert_eq!(stray(text), None, "{text:?}");
        }
    }

    #[test]
    fn what_nobody_sees_and_nobody_needs_is_found() {
        let strays = [
            "a\u{8}b",
            "a\u{85}b",
            "a\u{2028}b",
            "\u{feff}a",
            "wo\u{2060}rd",
            "ক\u{200b}খ",
            "so\u{ad}ft",
            "l\u{fffd}st",
            "\u{e123}",
            "\u{10fffd}",
            "\u{fdd0}",
            "\u{e0041}",
            "fish\u{200d}",
            "la\u{200c}tin",
            " \u{200c}ক",
            "ক\u{200c}\u{200c}খ",
        ];
        for text in strays {
            assert!(stray(text).is_some() && may_hold_one(text), "{text:?}");
        }
    }

    #[test]
    fn the_single_marks_that_need_no_end_are_fine() {
        assert_eq!(unbalanced("a\u{200e}b\u{200f}"), None);
    }
}
