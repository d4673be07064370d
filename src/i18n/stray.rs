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

/// The first control character of a translation, and its first direction mark without an end or a start.
pub fn stray_characters(text: &str) -> Vec<Stray> {
    let mut found = Vec::new();
    if !may_hold_one(text) {
        return found;
    }
    if let Some(control) = text.chars().find(|c| c.is_control() && *c != '\n') {
        found.push(Stray {
            message: format!("This translation has a control character ({})", code_point(control)),
            place: before(text, control),
            fix: "Type the words around it again, or paste them without formatting.",
        });
    }
    if let Some(mark) = unbalanced(text) {
        let without = if is_end(mark) { "no start" } else { "no end" };
        found.push(Stray {
            message: format!("This translation has an invisible direction mark ({}) with {without}", code_point(mark)),
            place: before(text, mark),
            fix: "Take the mark out: type the words around it again, or paste them without formatting.",
        });
    }
    found
}

/// A look at the bytes, because nearly no text has one: control characters are single bytes, or start with C2 below
/// A0; direction marks all start with E2 80 or E2 81.
fn may_hold_one(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.iter().enumerate().any(|(i, byte)| match byte {
        0..=0x1f | 0x7f => true,
        0xc2 => bytes.get(i + 1).is_some_and(|next| *next < 0xa0),
        0xe2 => matches!((bytes.get(i + 1), bytes.get(i + 2)), (Some(0x80), Some(0xaa..=0xae)) | (Some(0x81), Some(0xa6..=0xa9))),
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
    fn the_single_marks_that_need_no_end_are_fine() {
        assert_eq!(unbalanced("a\u{200e}b\u{200f}"), None);
    }
}
