//! The warnings of the last build, so that a build with nothing to do can show them again.
//!
//! They are kept beside the resized pictures and not in the published folder: they quote the content, and may
//! speak of what is not public.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::problems::Problems;
use crate::source::Sources;

/// Raised whenever an older openchest could not read what a newer one writes.
const VERSION: u32 = 1;

/// What is kept of a build.
#[derive(Serialize, Deserialize)]
struct LastRun {
    version: u32,
    /// Fingerprint of everything the site was made from: for the same input, places are the same too.
    input: String,
    problems: Problems,
}

/// The warnings of the last build; `None` if it was made from another input, or if what was kept of it cannot
/// be used. Then the site is built once more, which is slower and just as right.
pub(super) fn recall(cache: &Path, input: &str, sources: &Sources) -> Option<Problems> {
    let bytes = std::fs::read(file(cache)).ok()?;
    let last: LastRun = serde_json::from_slice(&bytes).ok()?;
    (last.version == VERSION && last.input == input && last.problems.fit(sources)).then_some(last.problems)
}

/// Keeps the warnings of a build. Where that fails, the next one has more to do and nothing else is lost, so
/// failures are not reported.
#[expect(clippy::disallowed_methods, reason = "the cache is no part of the published site")]
pub(super) fn remember(cache: &Path, input: &str, problems: Problems) {
    let Ok(json) = serde_json::to_vec(&LastRun { version: VERSION, input: input.to_owned(), problems }) else { return };
    let file = file(cache);
    let unfinished = file.with_extension(format!("{}.part", std::process::id()));
    let written = std::fs::create_dir_all(cache).and_then(|()| std::fs::write(&unfinished, json));
    if written.is_ok() {
        let _ = std::fs::write(cache.join(".gitignore"), "*\n");
        let _ = std::fs::rename(&unfinished, &file);
    }
}

fn file(cache: &Path) -> PathBuf {
    cache.join("last-run.json")
}
