//! Languages: which there are, the theme's own words, and how each writes dates, numbers, money and lists.
//!
//! In: the theme's Fluent files and the portal's PO files. Out: [`Words`], [`Formats`] and `po::PoFile`.
//! Every function that makes text takes a [`Lang`]. Nothing here knows what a fund is.

pub mod facts;
mod formats;
mod grouped;
mod lang;
mod left_to_right;
mod money;
mod phrasebook;
pub mod po;
mod stray;
mod words;

pub use formats::{Formats, NoData};
pub use grouped::grouped;
pub use lang::{Direction, Lang};
pub use left_to_right::left_to_right;
pub use money::render_money;
pub use phrasebook::{Phrasebook, Phrasebooks};
pub use stray::{Stray, stray_characters};
pub use words::{Arguments, Words};
