//! PDF documents: accessible (PDF/UA-1), and fillable where viewers can type the script.
//!
//! In: templates and fonts of the theme, and what a document says as data. Out: bytes, the same for the same input.
//! The only place that names `typst` or `lopdf`. Content goes in as data, never as part of a template; templates read
//! files of the theme's folder `documents` and nothing else, no packages, no fonts of the system, no clock.
//!
//! - `press`: a form becomes a document
//! - `sheet_fields`: which fields a form has
//! - `engine`: Typst
//! - `clusters`: what is mended in the layout
//! - `glyphs`: characters that no font has
//! - `finish`: what is mended in Typst's output
//! - `fields`: links become form fields

mod clusters;
mod engine;
mod fields;
mod finish;
mod glyphs;
mod press;
mod sheet_fields;

#[cfg(test)]
mod tests;

pub use glyphs::MissingGlyph;
pub use press::{Made, Press, PressFault, Print, Supplies};
