//! What the fields of a document are called.

use crate::forms::direction::plain;

/// A field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Field {
    /// The id of the question, option or cell, by which a program finds the answer.
    pub(super) tag: String,
    /// The number and words of the question, and of its part. Screen readers say it, and LibreOffice, which loses tags,
    /// keeps it: the number in it stands for the id.
    pub(super) alias: String,
    /// What it takes.
    pub(super) kind: FieldKind,
}

/// What a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FieldKind {
    /// Words on one line.
    Line,
    /// Words on about so many lines.
    Lines(u32),
    /// A day.
    Date,
    /// A tick.
    Tick,
    /// Words in a cell of a table.
    Cell,
}

/// The longest title and tag of a content control that Word lets one type, in UTF-16 units.
const LONGEST: usize = 64;
/// How much of that the part of a question may take.
const LONGEST_PART: usize = 32;
/// How much of a long tag is kept: the rest is told apart by a fingerprint.
const KEPT: usize = 55;

/// The title of a field: `3. Which days?: Monday`, cut to what Word allows.
pub(super) fn alias(number: &str, label: &str, part: Option<&str>) -> String {
    let (number, label) = (plain(number), plain(label));
    let part = part.map_or_else(String::new, |part| format!(": {}", cut(&plain(part), LONGEST_PART)));
    let room = LONGEST.saturating_sub(units(&number) + 2 + units(&part));
    format!("{number}. {}{part}", cut(&label, room))
}

/// The tag of a field from its id.
pub(super) fn tag(id: String) -> String {
    if units(&id) <= LONGEST {
        return id;
    }
    let kept: String = id.chars().take(KEPT).collect();
    format!("{kept}.{}", &blake3::hash(id.as_bytes()).to_hex()[..8])
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// At most `room` UTF-16 units of a text: whole words, where it has any.
fn cut(text: &str, room: usize) -> String {
    if units(text) <= room {
        return text.to_owned();
    }
    let mut left = room.saturating_sub(1);
    let mut end = 0;
    for (at, c) in text.char_indices() {
        let Some(rest) = left.checked_sub(c.len_utf16()) else { break };
        left = rest;
        end = at + c.len_utf8();
    }
    let kept = &text[..end];
    let kept = kept.rfind(' ').map_or(kept, |at| &kept[..at]);
    format!("{kept}…")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_keep_the_number_and_the_part() {
        assert_eq!(alias("3", "Which days?", Some("Monday")), "3. Which days?: Monday");
        let long = alias("১২", &"দীর্ঘ প্রশ্ন ".repeat(20), Some(&"এবং দীর্ঘ উত্তর ".repeat(20)));
        assert!(units(&long) <= LONGEST, "{long}");
        assert!(long.starts_with("১২. দীর্ঘ") && long.contains("…: এবং"), "{long}");
    }

    #[test]
    fn long_tags_stay_different() {
        assert_eq!(tag("budget.1.cost".to_owned()), "budget.1.cost");
        let long = |last: &str| tag(format!("{}{last}", "a".repeat(80)));
        assert!(units(&long("b")) <= LONGEST);
        assert_ne!(long("b"), long("c"));
    }
}
