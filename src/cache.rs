//! What takes long to make, kept between runs: resized pictures and documents.
//!
//! In: a name that says everything the thing was made from, so that nothing in the cache is ever out of date. Out: its
//! bytes, if they were made before. A cache that cannot be read or written costs time and nothing else, so failures are
//! not reported.

#![expect(clippy::disallowed_methods, reason = "the cache is no part of the published site")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The folder of a cache.
#[derive(Debug, Clone)]
pub struct Cache(PathBuf);

impl Cache {
    /// A cache in a folder, which need not exist.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Cache(folder.into())
    }

    /// The bytes kept under a name of a kind.
    pub fn get(&self, kind: &str, name: &str) -> Option<Vec<u8>> {
        fs::read(self.0.join(kind).join(name)).ok().filter(|bytes| !bytes.is_empty())
    }

    /// Keeps bytes under a name of a kind.
    pub fn put(&self, kind: &str, name: &str, bytes: &[u8]) {
        let folder = self.0.join(kind);
        let file = folder.join(name);
        // Beside its place first: another run may be reading.
        let unfinished = folder.join(format!("{name}.{}.part", std::process::id()));
        if fs::create_dir_all(&folder).and_then(|()| fs::write(&unfinished, bytes)).is_ok() {
            let _ = fs::write(self.0.join(".gitignore"), "*\n");
            let _ = fs::rename(&unfinished, &file);
        }
    }

    /// Drops everything of a kind that is not among `names`.
    pub fn keep_only(&self, kind: &str, names: &BTreeSet<String>) {
        let Ok(entries) = fs::read_dir(self.0.join(kind)) else { return };
        for entry in entries.flatten() {
            let name = entry.file_name();
            let is_wanted = name.to_str().is_some_and(|name| names.contains(name) || is_unfinished(name));
            if !is_wanted {
                let _ = fs::remove_file(entry.path());
            }
        }
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.0
    }
}

/// A file that another run may be writing.
fn is_unfinished(name: &str) -> bool {
    name.ends_with(".part")
}
