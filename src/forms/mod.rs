//! Documents: application forms to download.
//!
//! In: an [`crate::model::Edition`]. Out: files in [`crate::output::Output`], and [`crate::model::Downloads`], which says
//! where they are. The words all come from [`crate::model::sheet::Sheet`]; the same sheet gives the same bytes, because
//! there is no clock here and ids are counted.
//!
//! - `documents`: which documents there are, made in parallel, or taken from the cache
//! - `docx`: a sheet as a Word document, with content controls
//! - `odt`: a sheet as OpenDocument text
//! - `flow`: what both say, block by block, so that they ask the same questions in the same order
//! - `field`: what the fields are called
//! - `direction`: words as pieces that read one way
//! - `look`: fonts, colours and sizes of both
//! - `region`: languages as these programs name them
//! - `pdf`: a sheet as PDF/UA-1 with fields; the only place that knows the engine, behind the feature `pdf`
//! - `rules`: what can be wrong with a document

mod direction;
mod documents;
pub mod docx;
mod field;
mod flow;
mod look;
pub mod odt;
#[cfg(feature = "pdf")]
pub mod pdf;
mod region;
pub mod rules;
#[cfg(test)]
mod tests;

pub use documents::documents;

/// Whether this program can make PDF documents.
pub const HAS_PDF: bool = cfg!(feature = "pdf");
