//! openchest turns a folder of YAML and Markdown into the website of a community chest portal.
//!
//! Data goes one way: files → [`source::Sources`] → [`model::Site`] → [`output::Output`] → a published folder.
//! Open [`pipeline`] first.

#![warn(missing_docs)]
#![forbid(unsafe_code)]

mod archive;
pub mod cache;
pub mod check;
pub mod cli;
pub mod content;
pub mod feeds;
pub mod forms;
pub mod i18n;
pub mod imports;
pub mod model;
pub mod output;
pub mod pipeline;
pub mod problems;
pub mod publish;
pub mod reach;
pub mod render;
#[cfg(feature = "serve")]
pub mod serve;
pub mod source;
pub mod translations;
mod word;
mod xml;
