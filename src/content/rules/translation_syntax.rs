//! # translation-syntax
//!
//! ## What it checks
//! The files in `translations` are gettext PO files that can be read to the end, named after a language of the
//! portal. If they say how a translation was made (`X-Method` in the header, `# Method:` above an entry), it is with one of the
//! words human, community and machine.
//!
//! ## Why it matters
//! A translation that cannot be read is not shown, and readers get English instead. The page tells its readers how a
//! translation that nobody has checked was made.
//!
//! ## How to fix
//! Open the file in a PO editor such as Poedit, which shows and mends the place. The file for Bengali is
//! `translations/bn.po`, or any `.po` file in a folder `translations/bn`.
//!
//! ## Example
//! ```text
//! msgid "Apply
//! msgstr "আবেদন করুন"
//! ```

use crate::model::Method;
use crate::problems::Problem;
use crate::source::Span;

pub(in crate::content) const CODE: &str = "translation-syntax";

pub(in crate::content) fn problem(span: Span, message: &str, fix: &str) -> Problem {
    Problem::error(CODE, span, message).fix(fix)
}

pub(in crate::content) fn unknown_language(span: Span, code: &str) -> Problem {
    Problem::error(CODE, span, format!("\"{code}\" is not a language of this portal"))
        .fix("Name the file after a language code of portal.yaml, such as bn.po, or add the language there.")
}

/// A method that has no name of ours, if there is one.
pub(in crate::content) fn unknown_method(span: Span, method: Option<&str>) -> Option<Problem> {
    let word = method.filter(|word| Method::find(word).is_none())?;
    let message = format!("\"{word}\" is not a way in which a translation is made");
    Some(Problem::error(CODE, span, message).fix("Write human, community or machine."))
}
