//! Whether a published folder is still as it was left.

use std::collections::BTreeMap;
use std::path::Path;

use rayon::prelude::*;

use super::manifest::Manifest;

/// True if every listed file is there with its length, and nothing else is. Bytes are not read: a file
/// changed by hand to one of the same length is found only by `build --force`.
pub(super) fn is_whole(folder: &Path, manifest: &Manifest) -> bool {
    folders(manifest).par_iter().all(|(path, entries)| number_of_entries(&folder.join(path)) == Some(*entries))
        && manifest.files.par_iter().all(|(path, listed)| {
            std::fs::symlink_metadata(folder.join(path)).is_ok_and(|m| m.is_file() && m.len() == listed.len)
        })
}

/// How many entries each folder must have. If all listed files are there too, there is no other.
fn folders(manifest: &Manifest) -> BTreeMap<&str, usize> {
    // The list itself stands in the topmost folder.
    let mut folders = BTreeMap::from([("", 1)]);
    for path in manifest.files.keys() {
        let mut path = path.as_str();
        loop {
            let above = path.rsplit_once('/').map_or("", |(above, _)| above);
            let entries = folders.entry(above).or_insert(0);
            *entries += 1;
            if *entries > 1 {
                break;
            }
            // A folder seen for the first time is itself an entry.
            path = above;
        }
    }
    folders
}

/// `None` for what cannot be listed or holds a link, which openchest never publishes.
fn number_of_entries(folder: &Path) -> Option<usize> {
    let mut number = 0;
    for entry in std::fs::read_dir(folder).ok()? {
        if entry.ok()?.file_type().ok()?.is_symlink() {
            return None;
        }
        number += 1;
    }
    Some(number)
}
