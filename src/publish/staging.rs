//! A site being written beside the one it will replace.

use std::collections::{BTreeMap, HashSet};
use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use anyhow::{Context as _, Result, anyhow, bail};

use super::leftovers::{self, MARKER_FILE};
use super::manifest::{Manifest, Tally};
use super::swap;
use super::target::Target;
use crate::output::{Entry, MANIFEST_FILE, Store};

/// How many files were written, and how many stayed as they were.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Written {
    /// Written anew.
    pub new: usize,
    /// Taken over from the published folder.
    pub kept: usize,
}

/// A folder that fills with a new site. Dropped before [`Staging::finish`], it goes away and the published
/// folder stays as it was.
pub struct Staging {
    target: Target,
    folder: PathBuf,
    /// Held open for its lock, see [`MARKER_FILE`].
    marker: File,
    /// Set where the user's mask takes rights away that a web server needs: then each file is given them.
    set_modes: bool,
    made_folders: Mutex<HashSet<String>>,
    has_failed: AtomicBool,
    failure: Mutex<Option<anyhow::Error>>,
    new: AtomicUsize,
    kept: AtomicUsize,
    in_place: bool,
}

impl Staging {
    /// Makes the folder, after removing those that killed builds left.
    ///
    /// # Errors
    /// If another build of the same target runs, or the folder cannot be made.
    pub fn start(mut target: Target) -> Result<Staging> {
        std::fs::create_dir_all(&target.parent)
            .with_context(|| format!("The folder {} cannot be made", target.parent.display()))?;
        leftovers::remove(&target)?;
        target.exists = target.folder().exists();
        let name = format!("{}{}", leftovers::prefix(&target.name), std::process::id());
        let folder = target.parent.join(name);
        std::fs::create_dir(&folder).with_context(|| format!("No folder can be made beside {}", target.shown.display()))?;
        let marker = create(&folder.join(MARKER_FILE))
            .with_context(|| format!("Nothing can be written beside {}", target.shown.display()))?;
        // Without locks on this file system, only the protection against a second build is lost.
        let _ = marker.try_lock();
        let set_modes = !has_mode(&folder, 0o755) || !has_mode(&folder.join(MARKER_FILE), 0o644);
        let staging = Staging {
            target,
            folder,
            marker,
            set_modes,
            made_folders: Mutex::default(),
            has_failed: AtomicBool::new(false),
            failure: Mutex::default(),
            new: AtomicUsize::new(0),
            kept: AtomicUsize::new(0),
            in_place: false,
        };
        if staging.set_modes {
            set_mode(&staging.folder, 0o755)?;
        }
        Ok(staging)
    }

    /// Writes the list of files, puts the folder in its place and removes the old one. `input` is the
    /// fingerprint of what the site was made from.
    ///
    /// # Errors
    /// The first failure of any file, or of the last steps; the published folder is then as it was.
    pub fn finish(mut self, entries: &BTreeMap<String, Entry>, input: &str, tally: Tally) -> Result<Written> {
        if let Some(failure) = self.failure.lock().unwrap_or_else(PoisonError::into_inner).take() {
            return Err(failure);
        }
        let written = Written { new: self.new.load(Ordering::Relaxed), kept: self.kept.load(Ordering::Relaxed) };
        if written.new + written.kept != entries.len() {
            bail!("{} of {} files were written. This is a mistake in openchest.", written.new + written.kept, entries.len());
        }
        let json = Manifest::new(entries, input, tally).to_json()?;
        self.write(MANIFEST_FILE, &json)?;
        // From here on the list of files marks the folder as ours.
        std::fs::remove_file(self.folder.join(MARKER_FILE)).context("The new site could not be finished")?;
        let old = swap::put_in_place(&self.folder, &self.target)?;
        self.in_place = true;
        let _ = self.marker.unlock();
        if let Some(old) = old {
            leftovers::remove_ours(&old).context("The new site is published")?;
        }
        Ok(written)
    }

    fn put(&self, path: &str, bytes: &[u8], hash: blake3::Hash) -> Result<()> {
        // Paths come from content: a page must never land outside the folder.
        if path.split('/').any(|part| matches!(part, "" | "." | "..")) || path == MANIFEST_FILE || path == MARKER_FILE {
            bail!("\"{path}\" cannot be the name of a published file");
        }
        self.make_folder_of(path)?;
        if self.take_over(path, bytes.len() as u64, hash) {
            self.kept.fetch_add(1, Ordering::Relaxed);
            return Ok(());
        }
        self.write(path, bytes)?;
        self.new.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }

    /// Makes the folders above `path`, each once: asking the disk again for every file costs more than the set.
    fn make_folder_of(&self, path: &str) -> Result<()> {
        let Some((folder, _)) = path.rsplit_once('/') else { return Ok(()) };
        if self.folders().contains(folder) {
            return Ok(());
        }
        std::fs::create_dir_all(self.folder.join(folder)).with_context(|| self.cannot_write(path))?;
        if self.set_modes {
            let mut part = folder;
            loop {
                set_mode(&self.folder.join(part), 0o755)?;
                let Some((above, _)) = part.rsplit_once('/') else { break };
                part = above;
            }
        }
        self.folders().insert(folder.to_owned());
        Ok(())
    }

    fn folders(&self) -> std::sync::MutexGuard<'_, HashSet<String>> {
        self.made_folders.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Gives the published file a second name in the new folder, if it is the same. A link costs a tenth of
    /// a written file; the old name goes with the old folder.
    fn take_over(&self, path: &str, len: u64, hash: blake3::Hash) -> bool {
        let Some(published) = self.target.manifest.as_ref().and_then(|m| m.files.get(path)) else { return false };
        if published.len != len || published.blake3 != *hash.to_hex() {
            return false;
        }
        let live = self.target.folder().join(path);
        let untouched = std::fs::symlink_metadata(&live).is_ok_and(|m| m.is_file() && m.len() == len);
        untouched && std::fs::hard_link(&live, self.folder.join(path)).is_ok()
    }

    fn write(&self, path: &str, bytes: &[u8]) -> Result<()> {
        let file = self.folder.join(path);
        create(&file).and_then(|mut f| f.write_all(bytes)).with_context(|| self.cannot_write(path))?;
        if self.set_modes { set_mode(&file, 0o644) } else { Ok(()) }
    }

    fn cannot_write(&self, path: &str) -> String {
        format!("The file {path} could not be written; {} stays as it was", self.target.shown.display())
    }
}

impl Store for Staging {
    fn take(&self, path: &str, bytes: &[u8], hash: blake3::Hash) {
        // The build is lost after one failure; the rest would only fill the disk.
        if self.has_failed.load(Ordering::Relaxed) {
            return;
        }
        if let Err(error) = self.put(path, bytes, hash) {
            self.has_failed.store(true, Ordering::Relaxed);
            self.failure.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
        }
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        if !self.in_place {
            // What cannot be removed now is removed by the next build.
            let _ = leftovers::remove_ours(&self.folder);
        }
    }
}

fn create(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o644);
    options.open(path)
}

#[cfg(unix)]
fn has_mode(path: &Path, mode: u32) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::metadata(path).is_ok_and(|m| m.permissions().mode() & 0o777 == mode)
}

#[cfg(unix)]
fn set_mode(path: &Path, mode: u32) -> Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode))
        .map_err(|error| anyhow!(error).context(format!("The rights of {} cannot be set", path.display())))
}

/// Rights are a matter of Unix.
#[cfg(not(unix))]
fn has_mode(_path: &Path, _mode: u32) -> bool {
    true
}

#[cfg(not(unix))]
fn set_mode(_path: &Path, _mode: u32) -> Result<()> {
    Ok(())
}
