//! # missing-file
//!
//! ## What it checks
//! The content folder has `portal.yaml`, `funders.yaml`, and a `borough.yaml` for each borough.
//!
//! ## Why it matters
//! Without them openchest does not know the name of the site, who pays, or what the borough is called.
//!
//! ## How to fix
//! Check that you named the right folder. To start a new one, run `openchest init FOLDER`; to add a borough,
//! run `openchest new borough NAME`.
//!
//! ## Example
//! A folder `boroughs/redbridge/funds/` without `boroughs/redbridge/borough.yaml`.

use crate::problems::Problem;
use crate::source::Span;

pub(in crate::content) const CODE: &str = "missing-file";

pub(in crate::content) fn problem(path: &str) -> Problem {
    Problem::error(CODE, None, format!("The file {path} is missing"))
        .fix("Check that this is the content folder. `openchest init FOLDER` makes a new one to start from.")
}

pub(in crate::content) fn borough(span: Span, borough: &str) -> Problem {
    Problem::error(CODE, span, format!("There is no borough \"{borough}\": the file boroughs/{borough}/borough.yaml is missing"))
        .fix(format!("Add that file; `openchest new borough {borough}` makes one to start from."))
}
