//! # unknown-language
//!
//! ## What it checks
//! Language codes are known, and the languages of a borough are languages of the portal.
//!
//! ## Why it matters
//! openchest must know how a language writes dates and which way it runs before it can publish in it.
//!
//! ## How to fix
//! Use the code of the language, such as `bn` for Bengali or `ur` for Urdu, and list it in `portal.yaml` too.
//!
//! ## Example
//! ```yaml
//! languages: [bengali]
//! ```

use crate::i18n::Lang;
use crate::problems::{Problem, did_you_mean};
use crate::source::Span;

pub(in crate::content) const CODE: &str = "unknown-language";

pub(in crate::content) fn problem(span: Span, code: &str) -> Problem {
    let by_name =
        Lang::all().find(|l| l.english_name().eq_ignore_ascii_case(code) || l.autonym().to_lowercase() == code.to_lowercase());
    let near = by_name.map(Lang::code).or_else(|| did_you_mean(code, Lang::all().map(Lang::code)));
    let problem = Problem::error(CODE, span, format!("\"{code}\" is not a language code that openchest knows"));
    match near {
        Some(near) => problem.fix(format!("Did you mean \"{near}\"?")),
        None => problem.fix("Use a code such as bn for Bengali or ur for Urdu."),
    }
}

pub(in crate::content) fn not_in_portal(span: Span, lang: Lang) -> Problem {
    Problem::error(CODE, span, format!("{} is not among the languages of the portal", lang.english_name()))
        .fix(format!("Add \"{}\" to `languages` in portal.yaml, or take it away here.", lang.code()))
}

pub(in crate::content) fn source(span: Span, lang: Lang) -> Problem {
    Problem::error(CODE, span, format!("{} is the source language, and nothing is translated into it", lang.english_name()))
        .fix("Take it away here.")
}
