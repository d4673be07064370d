//! Whether a published folder is still as it was left.

use std::path::Path;

use rayon::prelude::*;
use walkdir::WalkDir;

use super::manifest::Manifest;
use crate::output::MANIFEST_FILE;

/// True if every listed file is there with its length, and nothing else is. Bytes are not read: a file
/// changed by hand to one of the same length is found only by `build --force`.
pub(super) fn is_whole(folder: &Path, manifest: &Manifest) -> bool {
    let mut found = 0;
    for entry in WalkDir::new(folder).follow_links(false).min_depth(1) {
        let Ok(entry) = entry else { return false };
        if entry.file_type().is_dir() || (entry.depth() == 1 && entry.file_name() == MANIFEST_FILE) {
            continue;
        }
        found += 1;
    }
    // As many files as listed, and all listed ones there: so there is no other.
    found == manifest.files.len()
        && manifest.files.par_iter().all(|(path, listed)| {
            std::fs::symlink_metadata(folder.join(path)).is_ok_and(|m| m.is_file() && m.len() == listed.len)
        })
}
