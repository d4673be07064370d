//! openchest turns a folder of YAML and Markdown into the website of a community chest portal.
//!
//! Data goes one way: files → [`source::Sources`] → [`model::Site`] → [`output::Output`] → a published folder.
//! Open [`pipeline`] first.

#![warn(missing_docs)]
#![forbid(unsafe_code)]

pub mod i18n;
pub mod model;
pub mod problems;
pub mod source;
pub mod content;
pub mod check;
pub mod output;
pub mod feeds;
pub mod pipeline;
pub mod render;
pub mod publish;
pub mod cli;
#[cfg(feature = "serve")]
pub mod serve;
