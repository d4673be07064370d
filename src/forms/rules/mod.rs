//! One rule a file: problems found while documents are made. Each file's doc comment is its manual page.

#[cfg_attr(not(feature = "pdf"), expect(dead_code, reason = "only the PDF engine reports it"))]
pub(super) mod document_failed;
pub(super) mod incomplete_form;
#[cfg_attr(not(feature = "pdf"), expect(dead_code, reason = "only the PDF engine reports it"))]
pub(super) mod missing_glyph;

use crate::problems::Rule;

macro_rules! rules {
    ($($module:ident),* $(,)?) => {
        &[$(Rule { code: $module::CODE, file: include_str!(concat!(stringify!($module), ".rs")) }),*]
    };
}

/// Every rule of this stage.
pub const ALL: &[Rule] = rules![document_failed, incomplete_form, missing_glyph];
