//! Text files that are too large to be held: PO files, each with all words of a language.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use super::file::Fault;
use super::load::{BYTE_ORDER_MARK, plain_words, without_mark};

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

    /// Reads the text into `room` and hands it to `read`.
    pub(super) fn read<T>(&self, room: &mut Vec<u8>, read: impl FnOnce(&str) -> T) -> Result<T, Fault> {
        if let Some(shown) = self.shown.get() {
            return Ok(read(shown));
        }
        room.clear();
        File::open(&self.path)
            .and_then(|mut file| file.read_to_end(room))
            .map_err(|error| Fault::Unreadable(plain_words(&error)))?;
        let bytes = room.strip_prefix(BYTE_ORDER_MARK).unwrap_or(room);
        // Several times faster than the standard library where letters are not those of English.
        match simdutf8::compat::from_utf8(bytes) {
            Ok(text) => Ok(read(text)),
            Err(error) => Err(Fault::NotUtf8 { offset: error.valid_up_to() }),
        }
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
