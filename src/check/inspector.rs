//! Looks at every finished page while it is still in memory.
//!
//! Links, headings and ids written by templates are checked like those written by hand. Only what later
//! checks need is kept of a page, because a site can have a hundred thousand of them.

use crate::output::{Output, Watcher};
use crate::problems::Problems;
use crate::source::Span;

/// Collects what the rules need to know of each page.
pub struct Inspector {
    /// Path part of the portal's address, with a slash at both ends.
    base_path: String,
}

impl Inspector {
    /// For pages whose links start with `base_path`.
    pub fn new(base_path: &str) -> Self {
        Inspector { base_path: base_path.to_owned() }
    }
}

impl Watcher for Inspector {
    fn page(&self, path: &str, html: &str, origin: Span) {
        let _ = (path, html, origin, &self.base_path);
    }
}

/// Checks the finished pages and files together.
pub fn output(output: &Output<'_>, inspector: &Inspector, problems: &mut Problems) {
    let _ = (output, inspector, problems);
}
