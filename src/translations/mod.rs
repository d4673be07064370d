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

mod area;
mod roles;
mod terms;
mod wanted;

pub use area::Area;
pub use roles::{Role, role};
pub use wanted::{Wanted, file_of, wanted};
