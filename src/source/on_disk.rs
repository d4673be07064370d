//! Text files that are too large to be held: PO files, each with all words of a language.

use std::borrow::Cow;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use super::file::Fault;
use super::load::{plain_words, without_mark};

/// A file that is read when somebody needs it. What is kept is a fingerprint, by which a change is noticed.
#[derive(Debug)]
pub struct OnDisk {
    path: PathBuf,
    hash: blake3::Hash,
    /// The text, once somebody wanted to look at a place in it.
    shown: OnceLock<String>,
}

impl OnDisk {
    /// Takes the fingerprint of a file.
    pub(super) fn open(path: &Path) -> std::io::Result<Self> {
        let mut hasher = blake3::Hasher::new();
        hasher.update_reader(File::open(path)?)?;
        Ok(OnDisk { path: path.to_path_buf(), hash: hasher.finalize(), shown: OnceLock::new() })
    }

    /// The fingerprint of the bytes.
    pub fn hash(&self) -> blake3::Hash {
        self.hash
    }

    /// Reads the text, to be let go of soon.
    ///
    /// # Errors
    /// [`Fault::Unreadable`] or [`Fault::NotUtf8`].
    pub fn read(&self) -> Result<Cow<'_, str>, Fault> {
        if let Some(shown) = self.shown.get() {
            return Ok(Cow::Borrowed(shown));
        }
        let bytes = std::fs::read(&self.path).map_err(|error| Fault::Unreadable(plain_words(&error)))?;
        String::from_utf8(without_mark(bytes))
            .map(Cow::Owned)
            .map_err(|error| Fault::NotUtf8 { offset: error.utf8_error().valid_up_to() })
    }

    /// The text as far as it is valid, read now if it was not before, and kept: problems are shown with the lines
    /// around them. Empty if the file has gone.
    pub(super) fn shown(&self) -> &str {
        self.shown.get_or_init(|| {
            let bytes = without_mark(std::fs::read(&self.path).unwrap_or_default());
            String::from_utf8(bytes).unwrap_or_else(|error| {
                let valid = error.utf8_error().valid_up_to();
                let mut bytes = error.into_bytes();
                bytes.truncate(valid);
                String::from_utf8(bytes).unwrap_or_default()
            })
        })
    }
}
