//! Reads a content folder from disk, within limits.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;
use walkdir::WalkDir;

use super::file::{Body, Fault, Origin, SourceFile, Sources, extension};
use super::theme;

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
}

impl Default for Limits {
    fn default() -> Self {
        Limits { text: 2 << 20, translations: 64 << 20, pictures: 24 << 20 }
    }
}

impl Limits {
    fn for_path(&self, path: &str) -> u64 {
        match extension(path).as_str() {
            "po" => self.translations,
            "yaml" | "yml" | "md" | "ftl" | "html" | "css" | "csv" => self.text,
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
    let limits = Limits::default();
    std::fs::read_dir(root)?;
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
    // Translations are most of a large portal; one buffer for many files spares the system much clearing of memory.
    let read = |buffer: &mut Vec<u8>, (path, is_link)| read(root, path, is_link, limits, buffer);
    let mut files: Vec<SourceFile> = found.into_par_iter().map_init(Vec::new, read).collect();
    files.append(&mut faulty);
    let own_theme = split_theme(&mut files);
    files.extend(theme::overlaid(own_theme));
    Ok(Sources::new(root, files))
}

fn is_passed_over(entry: &walkdir::DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    name.starts_with('.') || name.ends_with('~') || entry.file_type().is_dir() && entry.path().join(PUBLISHED_LIST).is_file()
}

/// Takes the files of the portal's own theme folder out of the content files.
fn split_theme(files: &mut Vec<SourceFile>) -> Vec<SourceFile> {
    let prefix = format!("{}/", super::THEME_FOLDER);
    let (own, content) = std::mem::take(files).into_iter().partition(|f| f.path.starts_with(&prefix));
    *files = content;
    let mut own: Vec<SourceFile> = own;
    for file in &mut own {
        file.path = file.path[prefix.len()..].to_owned();
        file.origin = Origin::Theme;
    }
    own
}

fn read(root: &Path, path: String, is_link: bool, limits: Limits, buffer: &mut Vec<u8>) -> SourceFile {
    if is_link {
        return fault(path, Fault::SymbolicLink);
    }
    let limit = limits.for_path(&path);
    let on_disk = root.join(&path);
    buffer.clear();
    let result = match std::fs::metadata(&on_disk) {
        Ok(m) if m.len() > limit => return fault(path, Fault::TooLarge { size: m.len(), limit }),
        Ok(m) if !m.is_file() => {
            return fault(path, Fault::Unreadable("it is neither a file nor a folder".to_owned()));
        }
        Ok(_) => File::open(&on_disk).and_then(|mut file| file.read_to_end(buffer)),
        Err(error) => Err(error),
    };
    match result {
        Ok(_) => from_bytes(path, buffer),
        Err(error) => fault(path, Fault::Unreadable(plain_words(&error))),
    }
}

/// A content file made from bytes that are already in memory; text files are checked to be UTF-8, and a byte
/// order mark is taken off, because editors on Windows add one.
pub fn from_bytes(path: String, bytes: &[u8]) -> SourceFile {
    let is_text =
        matches!(extension(&path).as_str(), "yaml" | "yml" | "md" | "po" | "ftl" | "html" | "css" | "svg" | "csv" | "txt");
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

fn fault(path: String, fault: Fault) -> SourceFile {
    SourceFile { path, origin: Origin::Content, body: Body::Bytes(Arc::from([])), fault: Some(fault) }
}

fn relative(root: &Path, path: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> = path.strip_prefix(root).ok()?.components().map(|c| c.as_os_str().to_str()).collect();
    Some(parts?.join("/"))
}

fn lossy(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).to_string_lossy().into_owned()
}

fn plain_words(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::PermissionDenied => "you are not allowed to read it".to_owned(),
        std::io::ErrorKind::NotFound => "it disappeared while the folder was being read".to_owned(),
        _ => "the disk did not give it".to_owned(),
    }
}
