//! Translations on their way to a translator and back.
//!
//! In: the site and its PO files. Out: one file for a translator ([`package`]), and PO files with what came back
//! ([`receive`]). Never touches the disk: bytes in, bytes out; only `cli` writes into the content folder.
//!
//! - `area`: the parts of a portal that are counted apart
//! - `roles`: what a text is for, by its place
//! - `terms`: glossary terms in texts
//! - `wanted`: every text to translate
//! - `key`: how a row of a file is known again
//! - `package`: what is sent, and what comes back
//! - `send`: choosing the rows of a package
//! - `whole`, `receive`, `refused`: whether a returned file is taken, its rows, and what is not
//! - `po_files`, `merge`: the PO files of a language, and what is written into an entry
//! - `formats`: PO, XLIFF, Excel and Word

mod area;
pub mod formats;
mod key;
mod merge;
mod package;
mod po_files;
mod receive;
mod refused;
mod roles;
mod send;
mod terms;
mod wanted;
mod whole;

pub use area::Area;
pub use formats::Format;
pub use key::Key;
pub use merge::{Credit, Wishes};
pub use package::{Finish, Package, Returned, ReturnedRow, Row, RowState};
pub use po_files::{BrokenPo, PoFiles};
pub use receive::{Change, Received, Took, receive};
pub use refused::Refused;
pub use roles::{Role, role};
pub use send::{Choice, package, words};
pub use wanted::{Wanted, file_of, wanted};
pub use whole::Whole;
