//! # unexpected-file
//!
//! ## What it checks
//! Every file in the content folder has a place where openchest looks for it.
//!
//! ## Why it matters
//! A fund saved in the wrong folder, or as `.yml` in place of `.yaml`, would not be published, and nobody
//! would notice.
//!
//! ## How to fix
//! Move or rename the file, or take it out of the folder. Files whose names start with a dot are left alone.
//!
//! ## Example
//! `boroughs/redbridge/wellbeing.yaml`, which should be `boroughs/redbridge/funds/wellbeing.yaml`.

use crate::problems::Problem;
use crate::source::Span;

pub(in crate::content) const CODE: &str = "unexpected-file";

pub(in crate::content) fn problem(span: Span, path: &str) -> Problem {
    let problem = Problem::warning(CODE, span, "Nothing looks for a file of this name in this place, so it is not published");
    if let Some(stem) = path.strip_suffix(".yml") {
        return problem.fix(format!("Rename it to {stem}.yaml."));
    }
    problem.fix(
        "Move it to its place (forms, funds, priorities, guidance, case-studies, translations), or take it out of the folder.",
    )
}
