//! How pages are rendered.

use crate::cache::Cache;

/// What rendering depends on besides the edition and the theme.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// Whether templates are made smaller with minify-html.
    pub minify: bool,
    /// Where resized pictures are kept between runs, if anywhere.
    pub cache: Option<Cache>,
}
