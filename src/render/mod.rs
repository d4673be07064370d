//! Pages: from the site to HTML.
//!
//! In: an [`Edition`](crate::model::Edition) and the theme. Out: pages, stylesheets and pictures in `Output`.
//! 1. [`Theme::load`] compiles the templates and prepares what is the same on many pages, once;
//! 2. [`pages`] makes every page in every language, on all cores;
//! 3. each page type has a file in `pages` that turns model types into the values its template prints;
//! 4. [`pictures`] makes the sizes that the pages refer to, [`media()`] copies recordings and reports.
//!
//! No words that a visitor reads stand here or in templates: they come from the content or the theme's words.

mod assets;
mod bidi;
mod component;
mod frame;
mod html;
mod json_ld;
mod kept;
mod make;
mod markdown;
mod media;
mod minify;
mod pages;
mod pictures;
mod reader;
pub mod rules;
mod settings;
mod theme;
mod value;

pub use component::{Components, Parameter};
pub use make::{page, pages, some_pages};
pub use media::publish as media;
pub use pictures::pictures;
pub use settings::Settings;
pub use theme::{Materials, Theme};
