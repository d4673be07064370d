//! How pages are rendered.

use std::path::PathBuf;

/// What rendering depends on besides the edition and the theme.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// Whether templates are made smaller with minify-html.
    pub minify: bool,
    /// The folder in which resized pictures are kept between runs, if any.
    pub cache: Option<PathBuf>,
}
