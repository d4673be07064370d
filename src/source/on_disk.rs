//! Text files that are not held: PO files, each with all words of a language, and others once nobody needs them any more.

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use super::file::Fault;
use super::load::{BYTE_ORDER_MARK, plain_words, without_mark};
use super::stamp::Stamp;

/// How much of a file is read at a time, in bytes.
const WINDOW: u64 = 1 << 18;

/// A file that is read when somebody needs it. What is kept is a fingerprint, by which a change is noticed.
#[derive(Debug)]
pub struct OnDisk {
    path: PathBuf,
    hash: blake3::Hash,
    /// How it looked when the fingerprint was taken.
    stamp: Option<Stamp>,
    /// The text, once somebody wanted to look at a place in it.
    shown: OnceLock<String>,
}

impl OnDisk {
    /// Takes the fingerprint of a file.
    pub(super) fn open(path: &Path) -> std::io::Result<Self> {
        let mut hasher = blake3::Hasher::new();
        let file = File::open(path)?;
        let stamp = Stamp::of(&file.metadata()?);
        hasher.update_reader(file)?;
        Ok(OnDisk { path: path.to_path_buf(), hash: hasher.finalize(), stamp, shown: OnceLock::new() })
    }

    /// A file that was read before, and has this fingerprint.
    pub(super) fn known(path: PathBuf, hash: blake3::Hash, stamp: Stamp) -> Self {
        OnDisk { path, hash, stamp: Some(stamp), shown: OnceLock::new() }
    }

    /// The fingerprint of the bytes.
    pub fn hash(&self) -> blake3::Hash {
        self.hash
    }

    /// Reads the text and hands it to `read`.
    pub(super) fn read<T>(&self, read: impl FnOnce(&str) -> T) -> Result<T, Fault> {
        let mut whole = None;
        let mut read = Some(read);
        // Nothing ends before the end, so that there is one piece.
        self.read_windows(u64::MAX, &mut Vec::new(), |_| None, |_, text| whole = read.take().map(|read| read(text)))?;
        whole.ok_or(Fault::Changed)
    }

    /// Reads the text piece by piece into `room` and hands each to `read`, with its place in the text. `end` says where the
    /// last piece ends that is whole in what was read so far; if there is none yet, more is read.
    ///
    /// # Errors
    /// [`Fault::Changed`] if it is not the file any more of which the fingerprint was taken, after all pieces were read;
    /// other faults before.
    pub(super) fn read_pieces(
        &self,
        room: &mut Vec<u8>,
        end: impl Fn(&[u8]) -> Option<usize>,
        read: impl FnMut(usize, &str),
    ) -> Result<(), Fault> {
        self.read_windows(WINDOW, room, end, read)
    }

    fn read_windows(
        &self,
        window: u64,
        room: &mut Vec<u8>,
        end: impl Fn(&[u8]) -> Option<usize>,
        mut read: impl FnMut(usize, &str),
    ) -> Result<(), Fault> {
        if let Some(shown) = self.shown.get() {
            read(0, shown);
            return Ok(());
        }
        let unreadable = |error| Fault::Unreadable(plain_words(&error));
        let mut file = File::open(&self.path).map_err(unreadable)?;
        let is_same = |file: &File| file.metadata().is_ok_and(|found| Stamp::of(&found) == self.stamp);
        room.clear();
        room.reserve(usize::try_from(window.min(file.metadata().map_or(0, |found| found.len()))).unwrap_or(0));
        let (mut start, mut is_begun) = (0, false);
        loop {
            let added = file.by_ref().take(window).read_to_end(room).map_err(unreadable)?;
            if !is_begun && room.starts_with(BYTE_ORDER_MARK) {
                room.drain(..BYTE_ORDER_MARK.len());
            }
            is_begun = true;
            let is_last = added == 0;
            let Some(length) = (if is_last { Some(room.len()) } else { end(room) }) else { continue };
            match simdutf8::compat::from_utf8(&room[..length]) {
                Ok(piece) => read(start, piece),
                Err(error) => return Err(Fault::NotUtf8 { offset: start + error.valid_up_to() }),
            }
            if is_last {
                return if is_same(&file) { Ok(()) } else { Err(Fault::Changed) };
            }
            room.drain(..length);
            start += length;
        }
    }

    /// Reads the file and hands its bytes to `read`, piece by piece. If it cannot be read, what could be read until then.
    pub(super) fn each_piece(&self, mut read: impl FnMut(&[u8])) {
        let Some((mut file, _)) = self.open_behind_mark() else { return };
        let mut room = Vec::new();
        while file.by_ref().take(WINDOW).read_to_end(&mut room).is_ok_and(|added| added > 0) {
            read(&room);
            room.clear();
        }
    }

    /// Reads some bytes of the text. What is not there is left out.
    pub(super) fn part(&self, range: Range<usize>) -> Vec<u8> {
        let mut part = Vec::new();
        if let Some((mut file, mark)) = self.open_behind_mark() {
            let found = file.seek(SeekFrom::Start(mark + range.start as u64));
            // What cannot be read cannot be shown; what is wrong with the file is told elsewhere.
            let _ = found.and_then(|_| file.take(range.len() as u64).read_to_end(&mut part));
        }
        part
    }

    /// The file where its text begins, and where that is.
    fn open_behind_mark(&self) -> Option<(File, u64)> {
        let mut file = File::open(&self.path).ok()?;
        let mut first = Vec::new();
        file.by_ref().take(BYTE_ORDER_MARK.len() as u64).read_to_end(&mut first).ok()?;
        let mark = if first == BYTE_ORDER_MARK { BYTE_ORDER_MARK.len() as u64 } else { 0 };
        file.seek(SeekFrom::Start(mark)).ok()?;
        Some((file, mark))
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
