//! Folders that a killed build left beside the target.

use std::fs::{DirEntry, File, TryLockError};
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use rayon::prelude::*;

use super::target::Target;
use crate::output::MANIFEST_FILE;

/// A file in every folder being built. The build holds a lock on it, which the system lets go when the
/// build ends in whatever way, so that a folder being built can be told from one left behind.
pub(super) const MARKER_FILE: &str = ".openchest-building";

/// The part of the name of an old site that stepped aside because two folders could not be swapped at once.
pub(super) const ASIDE: &str = "old-";

/// How the names of our folders beside a target begin.
pub(super) fn prefix(target_name: &str) -> String {
    format!(".{target_name}.openchest-building-")
}

/// Removes what killed builds of this target left.
///
/// # Errors
/// If another build of the same target is running: it replaces files that this one would take over.
pub(super) fn remove(target: &Target) -> Result<()> {
    let Ok(entries) = std::fs::read_dir(&target.parent) else { return Ok(()) };
    let prefix = prefix(&target.name);
    for entry in entries.flatten() {
        let is_ours = entry.file_name().to_str().is_some_and(|name| name.starts_with(&prefix));
        if !is_ours || !entry.file_type().is_ok_and(|t| t.is_dir()) {
            continue;
        }
        let folder = entry.path();
        let stepped_aside = entry.file_name().to_str().is_some_and(|name| name[prefix.len()..].starts_with(ASIDE));
        if stepped_aside && !target.folder().exists() {
            // Killed in the instant without a site: the old one goes back.
            std::fs::rename(&folder, target.folder()).context("The site of an earlier build could not be put back")?;
            continue;
        }
        match File::open(folder.join(MARKER_FILE)) {
            Ok(marker) => match marker.try_lock() {
                Ok(()) => remove_ours(&folder)?,
                Err(TryLockError::WouldBlock) => {
                    bail!(
                        "Another openchest is building {} at this moment. Wait for it to end, then build again.",
                        target.shown.display()
                    );
                }
                // A file system without locks: leaving the folder costs space and no more.
                Err(TryLockError::Error(_)) => {}
            },
            // Killed around the swap: the folder is a whole site, the old one or the new one.
            Err(_) if folder.join(MANIFEST_FILE).is_file() => remove_ours(&folder)?,
            // Killed before the marker was written. Anything but an empty folder is not ours to delete.
            Err(_) => drop(remove_empty(&folder)),
        }
    }
    Ok(())
}

/// Deletes a folder of ours, the marker last: if the deletion is cut short, the next build knows the rest.
pub(super) fn remove_ours(folder: &Path) -> Result<()> {
    let describe = || format!("The folder {} of an earlier build cannot be removed", folder.display());
    if !folder.join(MARKER_FILE).exists() {
        File::create(folder.join(MARKER_FILE)).with_context(describe)?;
    }
    let entries: Vec<DirEntry> = std::fs::read_dir(folder).and_then(Iterator::collect).with_context(describe)?;
    entries.par_iter().filter(|entry| entry.file_name() != MARKER_FILE).try_for_each(|entry| {
        let is_folder = entry.file_type().with_context(describe)?.is_dir();
        let path = entry.path();
        if is_folder { std::fs::remove_dir_all(path) } else { std::fs::remove_file(path) }.with_context(describe)
    })?;
    std::fs::remove_dir_all(folder).with_context(describe)
}

fn remove_empty(folder: &Path) -> std::io::Result<()> {
    std::fs::remove_dir(folder)
}
