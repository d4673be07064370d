//! Reads a content folder from disk, within limits.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use walkdir::WalkDir;

use super::file::{Body, Fault, Origin, SourceFile, Sources, extension};
use super::on_disk::OnDisk;
use super::stamp::Stamp;
use super::theme::{self, THEME_FOLDER};

/// The folder inside the content folder where costly results are kept between builds. Never read as content.
pub const CACHE_FOLDER: &str = ".openchest-cache";

/// The list in a folder that openchest published. Such a folder is never content, so that a site can be
/// published into the content folder, which is where `openchest build` puts it when started there.
pub const PUBLISHED_LIST: &str = ".openchest.json";

/// The largest files that are read, in bytes. Larger ones are reported, not read.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// YAML, Markdown and theme files. A person does not write two megabytes of fund definition.
    pub text: u64,
    /// PO files, which hold a whole language.
    pub translations: u64,
    /// Pictures as they come from a camera.
    pub pictures: u64,
    /// Tables: fifty thousand awards are some 15 MB.
    pub tables: u64,
    /// Recordings and reports, which are held while the site is made.
    pub media: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { text: 2 << 20, translations: 64 << 20, pictures: 24 << 20, tables: 64 << 20, media: 64 << 20 }
    }
}

impl Limits {
    fn for_path(&self, path: &str) -> u64 {
        match extension(path).as_str() {
            "po" => self.translations,
            "yaml" | "yml" | "md" | "ftl" | "html" | "css" | "js" | "json" => self.text,
            "csv" => self.tables,
            "mp3" | "m4a" | "ogg" | "opus" | "mp4" | "webm" | "pdf" => self.media,
            _ => self.pictures,
        }
    }
}

/// Reads every file below `root` and the theme. Hidden files (a name that starts with a dot) and the backup
/// files of editors (a name that ends with `~`) are the only ones passed over, with the folders that openchest
/// itself published; this is written in the README.
///
/// # Errors
/// Only when `root` itself is not a folder that can be listed. Whatever is wrong with a single file is kept
/// in [`SourceFile::fault`].
pub fn load(root: &Path) -> std::io::Result<Sources> {
    load_again(root, &Sources::default(), &[])
}

impl Sources {
    /// The same folder as it is now. Files that look as they did are not read again, unless they or a folder that they
    /// are in are among `changed` (paths as the system reports them).
    ///
    /// # Errors
    /// As [`load`].
    pub fn reload(&self, changed: &[PathBuf]) -> std::io::Result<Sources> {
        load_again(&self.root, self, changed)
    }

    /// The file at `path` below the root as it was read before, if it had no fault and looks the same.
    fn known(&self, path: &str, stamp: Stamp) -> Option<SourceFile> {
        if self.stamps.get(path) != Some(&stamp) {
            return None;
        }
        let id = match path.strip_prefix(THEME_FOLDER).and_then(|rest| rest.strip_prefix('/')) {
            Some(inner) => self.find_theme(inner),
            None => self.find(path),
        };
        let file = self.file(id?);
        Some(SourceFile { path: path.to_owned(), origin: Origin::Content, body: file.body.clone(), fault: None })
    }
}

fn load_again(root: &Path, known: &Sources, changed: &[PathBuf]) -> std::io::Result<Sources> {
    let limits = Limits::default();
    std::fs::read_dir(root)?;
    // Watchers name files by their full path, whatever the root was called.
    let full_root = std::fs::canonicalize(root)?;
    let below = |path: &PathBuf| path.strip_prefix(&full_root).or_else(|_| path.strip_prefix(root)).ok().map(Path::to_path_buf);
    let changed: BTreeSet<PathBuf> = changed.iter().filter_map(below).collect();
    let mut found = Vec::new();
    let mut faulty = Vec::new();
    let walk = WalkDir::new(root).follow_links(false).min_depth(1).into_iter().filter_entry(|e| !is_passed_over(e));
    for entry in walk {
        match entry {
            Ok(entry) if entry.file_type().is_dir() => {}
            Ok(entry) => match relative(root, entry.path()) {
                Some(path) => found.push((path, entry.file_type().is_symlink())),
                None => faulty.push(fault(lossy(root, entry.path()), Fault::NameNotUtf8)),
            },
            Err(error) => {
                let path = error.path().map(|p| lossy(root, p)).unwrap_or_default();
                let why = error.io_error().map_or_else(|| "it is part of a loop of folders".to_owned(), plain_words);
                faulty.push(fault(path, Fault::Unreadable(why)));
            }
        }
    }
    // One file at a time: translations are most of a large portal and stand side by side, so in longer pieces one
    // thread would read them all.
    let read: Vec<(SourceFile, Option<Stamp>)> = found
        .into_par_iter()
        .with_max_len(1)
        .map(|(path, is_link)| {
            let is_changed = Path::new(&path).ancestors().any(|part| changed.contains(part));
            read(root, path, is_link, limits, |path, stamp| known.known(path, stamp).filter(|_| !is_changed))
        })
        .collect();
    let stamps = read.iter().filter_map(|(file, stamp)| Some((file.path.clone(), (*stamp)?))).collect();
    let mut files: Vec<SourceFile> = read.into_iter().map(|(file, _)| file).collect();
    files.append(&mut faulty);
    let own_theme = split_theme(&mut files);
    files.extend(theme::overlaid(own_theme));
    let mut sources = Sources::new(root, files);
    sources.stamps = stamps;
    Ok(sources)
}

fn is_passed_over(entry: &walkdir::DirEntry) -> bool {
    is_hidden(&entry.file_name().to_string_lossy()) || entry.file_type().is_dir() && entry.path().join(PUBLISHED_LIST).is_file()
}

/// True of the name of a hidden file or folder, and of the backup file of an editor: they are passed over.
pub fn is_hidden(name: &str) -> bool {
    name.starts_with('.') || name.ends_with('~')
}

/// Takes the files of the portal's own theme folder out of the content files.
fn split_theme(files: &mut Vec<SourceFile>) -> Vec<SourceFile> {
    let prefix = format!("{THEME_FOLDER}/");
    let (own, content) = std::mem::take(files).into_iter().partition(|f| f.path.starts_with(&prefix));
    *files = content;
    let mut own: Vec<SourceFile> = own;
    for file in &mut own {
        file.path = file.path[prefix.len()..].to_owned();
        file.origin = Origin::Theme;
    }
    own
}

/// Reads a file, unless it is `known`. The stamp is that of a file without a fault.
pub(super) fn read(
    root: &Path,
    path: String,
    is_link: bool,
    limits: Limits,
    known: impl Fn(&str, Stamp) -> Option<SourceFile>,
) -> (SourceFile, Option<Stamp>) {
    if is_link {
        return (fault(path, Fault::SymbolicLink), None);
    }
    let limit = limits.for_path(&path);
    let on_disk = root.join(&path);
    let stamp = match std::fs::metadata(&on_disk) {
        Ok(m) if m.len() > limit => return (fault(path, Fault::TooLarge { size: m.len(), limit }), None),
        Ok(m) if !m.is_file() => {
            return (fault(path, Fault::Unreadable("it is neither a file nor a folder".to_owned())), None);
        }
        Ok(m) => Stamp::of(&m),
        Err(error) => return (fault(path, Fault::Unreadable(plain_words(&error))), None),
    };
    if let Some(file) = stamp.and_then(|stamp| known(&path, stamp)) {
        return (file, stamp);
    }
    let file = if extension(&path) == "po" {
        OnDisk::open(&on_disk).map(|file| SourceFile {
            path: path.clone(),
            origin: Origin::Content,
            body: Body::OnDisk(Arc::new(file)),
            fault: None,
        })
    } else {
        std::fs::read(&on_disk).map(|bytes| from_bytes(path.clone(), &bytes))
    };
    let file = file.unwrap_or_else(|error| fault(path, Fault::Unreadable(plain_words(&error))));
    let stamp = stamp.filter(|_| file.fault.is_none());
    (file, stamp)
}

/// A content file made from bytes that are already in memory; text files are checked to be UTF-8, and a byte
/// order mark is taken off, because editors on Windows add one.
pub fn from_bytes(path: String, bytes: &[u8]) -> SourceFile {
    let is_text = matches!(
        extension(&path).as_str(),
        "yaml" | "yml" | "md" | "po" | "ftl" | "html" | "css" | "js" | "svg" | "csv" | "txt" | "json"
    );
    if !is_text {
        return SourceFile { path, origin: Origin::Content, body: Body::Bytes(Arc::from(bytes)), fault: None };
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    // A third of the time of a build with nothing to do went into this check, before it was done with SIMD.
    let (body, fault) = match simdutf8::compat::from_utf8(bytes) {
        Ok(text) => (Body::Text(Arc::from(text)), None),
        Err(error) => (Body::Bytes(Arc::from(bytes)), Some(Fault::NotUtf8 { offset: error.valid_up_to() })),
    };
    SourceFile { path, origin: Origin::Content, body, fault }
}

/// What editors on Windows put at the start of a text. It is no part of it.
pub(super) const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// The bytes without a byte order mark.
pub(super) fn without_mark(mut bytes: Vec<u8>) -> Vec<u8> {
    if bytes.starts_with(BYTE_ORDER_MARK) {
        bytes.drain(..BYTE_ORDER_MARK.len());
    }
    bytes
}

fn fault(path: String, fault: Fault) -> SourceFile {
    SourceFile { path, origin: Origin::Content, body: Body::Bytes(Arc::from([])), fault: Some(fault) }
}

pub(super) fn relative(root: &Path, path: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> = path.strip_prefix(root).ok()?.components().map(|c| c.as_os_str().to_str()).collect();
    Some(parts?.join("/"))
}

fn lossy(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).to_string_lossy().into_owned()
}

pub(super) fn plain_words(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::PermissionDenied => "you are not allowed to read it".to_owned(),
        std::io::ErrorKind::NotFound => "it disappeared while the folder was being read".to_owned(),
        _ => "the disk did not give it".to_owned(),
    }
}
