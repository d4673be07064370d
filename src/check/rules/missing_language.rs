//! # missing-language
//!
//! ## What it checks
//! Every finished page says its language (`lang`), its direction (`dir`) and its title.
//!
//! ## Why it matters
//! Screen readers choose the voice by the language, and browsers choose fonts and line breaks by it. The title is what
//! tabs, bookmarks and search engines show (WCAG 2.2, criteria 2.4.2 and 3.1.1).
//!
//! ## How to fix
//! Correct the theme's template: `<html lang="…" dir="…">` and `<title>…</title>`.
//!
//! ## Example
//! ```html
//! <html>
//! <title></title>
//! ```

use crate::problems::Problem;
use crate::source::Span;

pub(super) const CODE: &str = "missing-language";

/// Adds a problem for each of the three that is missing.
pub(in crate::check) fn add(origin: Span, has_lang: bool, has_dir: bool, has_title: bool, problems: &mut Vec<Problem>) {
    let parts = [
        (has_lang, "The page does not say which language it is in", "Write <html lang=\"…\"> in the theme's template."),
        (
            has_dir,
            "The page does not say which way its text runs",
            "Write <html dir=\"ltr\"> or <html dir=\"rtl\"> in the theme's template.",
        ),
        (has_title, "The page has no title", "Write <title>…</title> in the theme's template, and `title:` in the content file."),
    ];
    for (_, message, fix) in parts.into_iter().filter(|(there, ..)| !there) {
        problems.push(Problem::error(CODE, origin, message).fix(fix));
    }
}
