//! One file in memory, and the sorted collection of them.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use super::lines::Lines;
use super::on_disk::OnDisk;
use super::span::{FileId, Position, Span};
use super::stamp::Stamp;

/// Why a file could not be taken as it is. `content` turns each into a problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The operating system refused; its own words.
    Unreadable(String),
    /// Larger than the limit for its kind, both in bytes.
    TooLarge {
        /// Size found.
        size: u64,
        /// Largest size allowed.
        limit: u64,
    },
    /// A symbolic link: it could lead out of the folder, so none is followed.
    SymbolicLink,
    /// A text file that is not UTF-8; the byte where it goes wrong.
    NotUtf8 {
        /// Offset of the first bad byte.
        offset: usize,
    },
    /// The name itself is not UTF-8.
    NameNotUtf8,
    /// Somebody wrote to it while it was being read.
    Changed,
}

/// Which tree a file came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// The content folder.
    Content,
    /// The theme: the built-in one, or the portal's own `theme` folder laid over it.
    Theme,
}

/// The contents of a file. Text is known to be UTF-8, so that nobody has to look again.
#[derive(Debug, Clone)]
pub enum Body {
    /// A text file.
    Text(Arc<str>),
    /// A picture, or a text file with a fault.
    Bytes(Arc<[u8]>),
    /// A text file that is not held.
    OnDisk(Arc<OnDisk>),
}

impl Body {
    /// Hands the text to `read` in pieces, each with its place in the text. A file that is not held is read for that, into
    /// `room`, which may be used for one file after another; `end` says where the last piece ends that is whole in the first
    /// part of the text.
    ///
    /// # Errors
    /// A [`Fault`] that could not be known before the file was read. Pieces before the fault have been read then.
    pub fn read_pieces(
        &self,
        room: &mut Vec<u8>,
        end: impl Fn(&[u8]) -> Option<usize>,
        mut read: impl FnMut(usize, &str),
    ) -> Result<(), Fault> {
        match self {
            Body::Text(text) => read(0, text),
            Body::Bytes(_) => {}
            Body::OnDisk(file) => return file.read_pieces(room, end, read),
        }
        Ok(())
    }
}

/// A file and what is in it.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// Path from the root of its tree, with `/` between the parts.
    pub path: String,
    /// Which tree.
    pub origin: Origin,
    /// What is in it.
    pub body: Body,
    /// What was wrong with it, if anything.
    pub fault: Option<Fault>,
}

impl SourceFile {
    /// The text of a text file; of any other file, the empty text. A file that is not held is from now on:
    /// see [`SourceFile::read_text`].
    pub fn text(&self) -> &str {
        match &self.body {
            Body::Text(text) => text,
            Body::Bytes(_) => "",
            Body::OnDisk(file) => file.shown(),
        }
    }

    /// Hands the text of a text file to `read`; of any other file, the empty text. A file that is not held is read
    /// for that.
    ///
    /// # Errors
    /// A [`Fault`] that could not be known before the file was read.
    pub fn read_text<T>(&self, read: impl FnOnce(&str) -> T) -> Result<T, Fault> {
        match &self.body {
            Body::OnDisk(file) => file.read(read),
            _ => Ok(read(self.text())),
        }
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        match &self.body {
            Body::Text(text) => text.as_bytes(),
            Body::Bytes(bytes) => bytes,
            Body::OnDisk(file) => file.shown().as_bytes(),
        }
    }

    /// A fingerprint of the bytes.
    pub fn hash(&self) -> blake3::Hash {
        match &self.body {
            Body::OnDisk(file) => file.hash(),
            _ => blake3::hash(self.bytes()),
        }
    }

    /// Hands the bytes to `read`, in pieces if the file is not held. If it cannot be read, what could be read until then.
    pub(super) fn each_piece(&self, mut read: impl FnMut(&[u8])) {
        match &self.body {
            Body::OnDisk(file) => file.each_piece(read),
            _ => read(self.bytes()),
        }
    }

    /// Some bytes of the file as text, as far as they are valid; of a file that is not held they are read for that.
    fn part(&self, range: Range<usize>) -> Cow<'_, str> {
        let bytes = match &self.body {
            Body::OnDisk(file) => Cow::Owned(file.part(range)),
            _ => Cow::Borrowed(self.bytes().get(range).unwrap_or_default()),
        };
        match bytes {
            Cow::Borrowed(bytes) => Cow::Borrowed(valid(bytes)),
            Cow::Owned(bytes) => Cow::Owned(valid(&bytes).to_owned()),
        }
    }

    /// The part after the last dot, in lower case.
    pub fn extension(&self) -> String {
        extension(&self.path)
    }

    /// The path as the editor knows it.
    pub fn shown_path(&self) -> String {
        match self.origin {
            Origin::Content => self.path.clone(),
            Origin::Theme => format!("{}/{}", super::THEME_FOLDER, self.path),
        }
    }
}

/// The text up to the first byte that is not UTF-8.
fn valid(bytes: &[u8]) -> &str {
    bytes.utf8_chunks().next().map_or("", |chunk| chunk.valid())
}

/// The part of `path` after the last dot of its last part, in lower case; empty if there is none.
pub(super) fn extension(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or_else(String::new, |(_, e)| e.to_ascii_lowercase())
}

/// Every file of the content folder and of the theme, in path order, read once.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// The content folder as it was named; empty for sources made in memory.
    pub root: PathBuf,
    files: Vec<SourceFile>,
    /// Of each file, once somebody wanted to know a place in it.
    lines: Vec<OnceLock<Lines>>,
    by_path: BTreeMap<(Origin, String), FileId>,
    /// How each file below `root` looked from outside when it was read.
    pub(super) stamps: BTreeMap<String, Stamp>,
}

impl Sources {
    /// Sorts the files by tree and path, so that nothing later depends on the order a disk lists them in.
    pub fn new(root: &Path, mut files: Vec<SourceFile>) -> Self {
        files.sort_by(|a, b| (a.origin, &a.path).cmp(&(b.origin, &b.path)));
        let by_path = files
            .iter()
            .enumerate()
            .map(|(i, f)| ((f.origin, f.path.clone()), FileId(u32::try_from(i).unwrap_or(u32::MAX))))
            .collect();
        let lines = vec![OnceLock::new(); files.len()];
        Sources { root: root.to_path_buf(), files, lines, by_path, stamps: BTreeMap::new() }
    }

    /// The file of this id.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.index()]
    }

    /// Puts a file in the place of one with the same path.
    pub(super) fn replace(&mut self, id: FileId, file: SourceFile) {
        self.files[id.index()] = file;
        self.lines[id.index()] = OnceLock::new();
    }

    /// Lets go of the text of content files, once nobody needs more of it than a place here and there to show. It is read
    /// again for that.
    pub fn let_go(&mut self) {
        for file in self.files.iter_mut().filter(|file| file.origin == Origin::Content && file.fault.is_none()) {
            if let (Body::Text(_), Some(stamp)) = (&file.body, self.stamps.get(&file.path)) {
                file.body = Body::OnDisk(Arc::new(OnDisk::known(self.root.join(&file.path), file.hash(), *stamp)));
            }
        }
    }

    /// True if there is a file of this id.
    pub fn has(&self, id: FileId) -> bool {
        id.index() < self.files.len()
    }

    /// All files with their ids, content first, then theme, each by path.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(i, f)| (FileId(u32::try_from(i).unwrap_or(u32::MAX)), f))
    }

    /// The files of the content folder.
    pub fn content(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.iter().filter(|(_, f)| f.origin == Origin::Content)
    }

    /// The files of the theme.
    pub fn theme(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.iter().filter(|(_, f)| f.origin == Origin::Theme)
    }

    /// A content file by its path from the root of the content folder.
    pub fn find(&self, path: &str) -> Option<FileId> {
        self.by_path.get(&(Origin::Content, path.to_owned())).copied()
    }

    /// A theme file by its path from the root of the theme.
    pub fn find_theme(&self, path: &str) -> Option<FileId> {
        self.by_path.get(&(Origin::Theme, path.to_owned())).copied()
    }

    /// The text a span covers; empty where it does not fit.
    pub fn slice(&self, span: Span) -> Cow<'_, str> {
        self.file(span.file).part(span.start as usize..span.end as usize)
    }

    /// Line and column of the start and the end of a span.
    pub fn positions(&self, span: Span) -> (Position, Position) {
        let of = |offset: u32| {
            let (line, before) = self.lines(span.file).place(offset as usize);
            Position { line, column: self.file(span.file).part(before).chars().count() + 1 }
        };
        (of(span.start), of(span.end))
    }

    /// The number of the last line of a file, from 1; 0 if it is empty.
    pub fn last_line(&self, file: FileId) -> usize {
        self.lines(file).last()
    }

    /// A line of a file by its number from 1, without its end.
    pub fn line(&self, file: FileId, number: usize) -> String {
        let line = self.file(file).part(self.lines(file).range(number));
        line.strip_suffix("\r\n").or_else(|| line.strip_suffix('\n')).unwrap_or(&line).to_owned()
    }

    fn lines(&self, file: FileId) -> &Lines {
        self.lines[file.index()].get_or_init(|| Lines::of(self.file(file)))
    }

    /// A fingerprint of every path and every byte, the same for the same input on every machine.
    pub fn fingerprint(&self) -> blake3::Hash {
        let hashes: Vec<blake3::Hash> = self.files.par_iter().map(SourceFile::hash).collect();
        let mut hasher = blake3::Hasher::new();
        for (file, hash) in self.files.iter().zip(hashes) {
            hasher.update(&[file.origin as u8]);
            hasher.update(&(file.path.len() as u64).to_le_bytes());
            hasher.update(file.path.as_bytes());
            hasher.update(hash.as_bytes());
        }
        hasher.finalize()
    }
}
