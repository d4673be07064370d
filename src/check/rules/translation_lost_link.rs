//! # translation-lost-link
//!
//! ## What it checks
//! A translation has the same links and pictures as its source: the same addresses, each as often.
//!
//! ## Why it matters
//! Without the link, readers of that language cannot get to the page. A link to another address could lead them to
//! a place that nobody checked.
//!
//! ## How to fix
//! Copy the link from the source and translate only the words between the square brackets.
//!
//! ## Example
//! ```text
//! msgid "Read [who can apply](/guidance/who-can-apply.md)."
//! msgstr "Citește cine poate aplica."
//! ```

use crate::check::walk;
use crate::model::{Site, TextKind, addresses};
use crate::problems::{Problem, Problems};

pub(super) const CODE: &str = "translation-lost-link";

pub(in crate::check) fn check(site: &Site, problems: &mut Problems) {
    for translated in walk::translated(site).filter(|t| t.entry.kind != TextKind::Line) {
        let wanted = addresses(&translated.entry.source);
        for translation in translated.translations() {
            let found = addresses(translation.text);
            if let Some(lost) = surplus(&wanted, &found) {
                problems.add(
                    Problem::error(CODE, translation.span, format!("This translation has lost the link to \"{lost}\""))
                        .fix(format!("Put it back as [words]({lost}), with the words in this language."))
                        .related(translated.entry.span, "the source"),
                );
            }
            if let Some(added) = surplus(&found, &wanted) {
                problems.add(
                    Problem::error(
                        CODE,
                        translation.span,
                        format!("This translation links to \"{added}\", and its source does not"),
                    )
                    .fix("Use the addresses of the source, each as often as the source does.")
                    .related(translated.entry.span, "the source"),
                );
            }
        }
    }
}

/// The first of `some` that is not matched by one of `others`; both are sorted.
fn surplus<'a>(some: &'a [String], others: &[String]) -> Option<&'a str> {
    let mut others = others.iter().peekable();
    for one in some {
        while others.next_if(|other| *other < one).is_some() {}
        if others.next_if(|other| *other == one).is_none() {
            return Some(one);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_link_counts_as_often_as_it_stands() {
        let source = addresses("[a](/x.md), [b](/x.md) and <https://example.org>");
        assert_eq!(source, ["/x.md", "/x.md", "https://example.org"]);
        assert_eq!(surplus(&source, &addresses("[a](/x.md) <https://example.org>")), Some("/x.md"));
        assert_eq!(surplus(&source, &addresses("<https://example.org> [b](/x.md) [a](/x.md)")), None);
    }
}
