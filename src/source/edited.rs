//! One file read again, without a look at the others.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::file::Sources;
use super::load::{Limits, is_hidden, read, relative};
use super::span::FileId;

/// What a change of files came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edited {
    /// All files are as they were.
    Nothing,
    /// This content file says something else.
    File(FileId),
}

impl Sources {
    /// Reads a content file again if all of `changed` (paths as the system reports them) is that file, and files that are
    /// never read or came and went: many programs write a file aside and rename it. `None`, with nothing read, if it
    /// may be more than that, and if the file is gone or has a fault; [`Sources::reload`] knows then what there is.
    pub fn reread(&mut self, changed: &[PathBuf]) -> Option<Edited> {
        let full_root = std::fs::canonicalize(&self.root).ok()?;
        let mut found: Option<FileId> = None;
        for path in changed {
            let root = [&full_root, &self.root].into_iter().find(|root| path.starts_with(root))?;
            let inner = relative(root, path)?;
            if inner.split('/').any(is_hidden) {
                continue;
            }
            match self.find(&inner) {
                Some(file) if found.is_none_or(|known| known == file) => found = Some(file),
                None if is_gone(path) => {}
                _ => return None,
            }
        }
        let Some(id) = found else { return Some(Edited::Nothing) };
        let path = self.file(id).path.clone();
        let on_disk = self.root.join(&path);
        let is_link = std::fs::symlink_metadata(&on_disk).ok()?.file_type().is_symlink();
        let (file, stamp) = read(&self.root, path.clone(), is_link, Limits::default(), |_, _| None);
        if file.fault.is_some() {
            return None;
        }
        let is_same = file.hash() == self.file(id).hash();
        self.replace(id, file);
        match stamp {
            Some(stamp) => self.stamps.insert(path, stamp),
            None => self.stamps.remove(&path),
        };
        Some(if is_same { Edited::Nothing } else { Edited::File(id) })
    }
}

fn is_gone(path: &Path) -> bool {
    std::fs::symlink_metadata(path).is_err_and(|error| error.kind() == ErrorKind::NotFound)
}
