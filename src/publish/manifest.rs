//! The list of what was published, kept in the published folder itself.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::output::{Entry, MANIFEST_FILE};

/// Raised whenever an older openchest could not read what a newer one writes.
const VERSION: u32 = 1;

/// How the build went, so that a build with nothing to do can say it again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Tally {
    /// Pages.
    pub pages: usize,
    /// Languages.
    pub languages: usize,
    /// Warnings; a build with errors is never published.
    pub warnings: usize,
    /// The second of Unix time at which the site changes by itself and is to be made again, whatever its content.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<i64>,
}

/// One published file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Published {
    /// Fingerprint of the bytes, in hexadecimal.
    pub blake3: String,
    /// Number of bytes.
    pub len: u64,
}

/// What was published, and from what. Holds no times, so that equal sites have equal lists.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Manifest {
    version: u32,
    /// Fingerprint of everything the site was made from.
    pub(super) input: String,
    /// How the build went.
    pub tally: Tally,
    pub(super) files: BTreeMap<String, Published>,
}

impl Manifest {
    pub(super) fn new(entries: &BTreeMap<String, Entry>, input: &str, tally: Tally) -> Self {
        let files = entries
            .iter()
            .map(|(path, e)| (path.clone(), Published { blake3: e.hash.to_hex().to_string(), len: e.len }))
            .collect();
        Manifest { version: VERSION, input: input.to_owned(), tally, files }
    }

    /// The list of a published folder; `None` if there is none, or none that this version can use. Without
    /// it every file is written anew, which is slower and just as right.
    pub(super) fn load(folder: &Path) -> Option<Manifest> {
        let bytes = std::fs::read(folder.join(MANIFEST_FILE)).ok()?;
        let manifest: Manifest = serde_json::from_slice(&bytes).ok()?;
        (manifest.version == VERSION).then_some(manifest)
    }

    pub(super) fn to_json(&self) -> serde_json::Result<Vec<u8>> {
        let mut json = serde_json::to_vec_pretty(self)?;
        json.push(b'\n');
        Ok(json)
    }
}
