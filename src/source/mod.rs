//! The content folder and the theme, read into memory once; only PO files are read anew when they are needed.
//!
//! In: a folder on disk. Out: [`Sources`], every file with its text or the reason why it could not be read.
//! Nothing else in the program reads content or theme files from disk, and this stage never decides what a
//! file means: an unreadable file is kept as a [`Fault`], so that `content` can report it.

mod edited;
mod file;
mod lines;
mod load;
mod on_disk;
mod span;
mod stamp;
mod theme;

pub use edited::Edited;
pub use file::{Body, Fault, Origin, SourceFile, Sources};
pub use load::{CACHE_FOLDER, Limits, PUBLISHED_LIST, from_bytes, is_hidden, load};
pub use on_disk::OnDisk;
pub use span::{FileId, Position, Span};
pub use theme::THEME_FOLDER;
#[cfg(feature = "pdf")]
pub use theme::built_in_fonts;
