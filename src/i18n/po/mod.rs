//! PO files: the translation files of GNU gettext, which translators' programs open and save.
//!
//! In comes the text of a file; out goes a [`PoFile`], or one entry after another ([`Pieces`]), with a list of everything in the text that could not be
//! understood ([`PoFault`]), in words for a translator. [`write()`] turns a [`PoFile`] back into text, laid out as
//! `msgcat --no-wrap` does, so that a file saved by any gettext program and by us differs only where its words do.
//!
//! This module never reads the disk, never decides whether a translation may be published, and never fails:
//! whatever the text, there is a file and there are faults.
//!
//! - `entry`: what a file holds
//! - `fault`: what is wrong with a text, and how to put it right
//! - `line`, `quoted`: one line, and the text between its quotation marks
//! - `draft`: an entry while its lines are being read
//! - `header`: the fields at the top
//! - `read`, `words`: from text to file, notes and words
//! - `write`: from file to text
//! - `path`: which language a file is of

mod draft;
mod entry;
mod fault;
mod header;
mod line;
mod path;
mod quoted;
mod read;
#[cfg(test)]
mod tests;
mod words;
mod write;

pub use entry::{PoEntry, PoFile, PoHeader};
pub use fault::PoFault;
pub use path::language_of;
pub use quoted::translation_in;
pub use read::{Pieces, end_of_entries, read};
pub use write::write;
