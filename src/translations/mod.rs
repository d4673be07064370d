//! The life of translations: which texts are wanted, what became of their translations, and what is left to do.
//!
//! In: the [`Site`](crate::model::Site) and the text of PO files. Out: the texts to translate with what a translator
//! must know of each ([`wanted`]), PO files brought up to date ([`sync`]), tables of what is current, stale and
//! missing ([`Status`]), one file for a translator ([`package`]), and PO files with what came back ([`receive`]).
//! Nothing here touches the disk or decides what a page shows: bytes in, bytes out.
//!
//! - `area`: the parts of a portal that are counted apart
//! - `roles`: what a text is for, by its place
//! - `terms`: glossary terms in texts
//! - `wanted`: every text to translate
//! - `files`, `plural_forms`: the PO files of a language
//! - `matching`: which old entry belongs to which text
//! - `sync`: brings the files up to date
//! - `status`, `status_print`: what is current, stale and missing; `stale`: only what changed since
//! - `words`, `pages`: how much there is to translate, and where to look at it
//! - `key`: how a row of a translator's file is known again
//! - `package`, `send`: what is sent to a translator and what comes back; choosing the rows
//! - `whole`, `receive`, `refused`: whether a returned file is taken, its rows, and what is not
//! - `po_files`, `merge`: the entries of a language, and what is written into them
//! - `formats`: PO, XLIFF, Excel and Word

mod area;
mod files;
pub mod formats;
mod key;
mod matching;
mod merge;
mod package;
mod pages;
mod plural_forms;
mod po_files;
mod receive;
mod refused;
mod roles;
mod send;
mod stale;
mod status;
mod status_print;
mod sync;
mod terms;
mod wanted;
mod whole;
mod words;

pub use area::Area;
pub use files::{Faulty, LanguageFile, files_of};
pub use formats::Format;
pub use key::Key;
pub use merge::{Credit, Wishes};
pub use package::{Finish, Package, Returned, ReturnedRow, Row, RowState};
pub use po_files::PoFiles;
pub use receive::{Change, Received, Took, receive};
pub use refused::Refused;
pub use roles::{Role, role};
pub use send::{Choice, package};
pub use stale::Stale;
pub use status::{Amount, LanguageStatus, Open, OpenState, Status, Tally, target_languages};
pub use sync::{Counts, Synced, sync};
pub use wanted::{Wanted, file_of, wanted};
pub use whole::Whole;
