//! The life of translations: which texts are wanted, what became of their translations, and what is left to do.
//!
//! In: the [`Site`](crate::model::Site) and the text of PO files. Out: the texts to translate with what a translator
//! must know of each ([`wanted`]), PO files brought up to date ([`sync`]) and tables of what is current, stale and
//! missing ([`Status`]). Nothing here touches the disk or decides what a page shows: bytes in, bytes out.
//!
//! - `area`: the parts of a portal that are counted apart
//! - `roles`: what a text is for, by its place
//! - `terms`: glossary terms in texts
//! - `wanted`: every text to translate
//! - `files`, `plural_forms`: the PO files of a language
//! - `matching`: which old entry belongs to which text
//! - `sync`: brings the files up to date
//! - `status`, `status_print`: what is current, stale and missing
//! - `words`, `pages`: how much there is to translate, and where to look at it

mod area;
mod files;
mod matching;
mod pages;
mod plural_forms;
mod roles;
mod status;
mod status_print;
mod sync;
mod terms;
mod wanted;
mod words;

pub use area::Area;
pub use files::{Faulty, LanguageFile, files_of};
pub use roles::{Role, role};
pub use status::{Amount, LanguageStatus, Open, OpenState, Status, Tally, target_languages};
pub use sync::{Counts, Synced, sync};
pub use wanted::{Wanted, file_of, wanted};
