//! The form of a fund as documents to fill in.
//!
//! In: a [`Sheet`](crate::model::sheet::Sheet), in which every word is resolved. Out: the bytes of a file. The same
//! sheet gives the same bytes: there is no clock here, and ids are counted.
//!
//! - `docx`: Word, with content controls
//! - `odt`: OpenDocument text
//! - `flow`: what both say, block by block, so that they ask the same questions in the same order
//! - `field`: what the fields are called
//! - `direction`: words as pieces that read one way
//! - `look`: fonts, colours and sizes of both
//! - `region`: languages as these programs name them

mod direction;
pub mod docx;
mod field;
mod flow;
mod look;
pub mod odt;
mod region;
#[cfg(test)]
mod tests;
