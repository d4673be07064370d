//! The files that translators open. Each has `write`, from a package to bytes, and `read`, from bytes to what came
//! back or to the reason why it cannot be read, in plain words.
//!
//! - `po`, `xliff`: for translators' programs
//! - `xlsx`, `docx`: tables that anybody can fill
//! - `wording`: what both tables say to the person who fills them
//! - `tree`: XML as it is read, as far as the others need it

pub mod docx;
mod docx_read;
mod docx_styles;
pub mod po;
#[cfg(test)]
mod tests;
mod tree;
mod wording;
pub mod xliff;
pub mod xlsx;

use super::package::{Package, Returned};

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// GNU gettext.
    Po,
    /// XLIFF 2.0.
    Xliff,
    /// Excel.
    Xlsx,
    /// Word.
    Docx,
}

impl Format {
    /// The ending of its files.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Po => "po",
            Format::Xliff => "xlf",
            Format::Xlsx => "xlsx",
            Format::Docx => "docx",
        }
    }

    /// The kind of a file, by what is in it: its name may have been changed on the way.
    ///
    /// # Errors
    /// Why it is none of them.
    pub fn of(bytes: &[u8]) -> Result<Format, String> {
        let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
        if bytes.starts_with(b"PK") {
            let names = crate::archive::names(bytes)?;
            let has = |name: &str| names.iter().any(|n| n == name);
            return match (has("word/document.xml"), has("xl/workbook.xml")) {
                (true, _) => Ok(Format::Docx),
                (_, true) => Ok(Format::Xlsx),
                _ if has("mimetype") => Err("This is an OpenDocument file. Save it as Word (.docx) or Excel (.xlsx).".to_owned()),
                _ => Err("This is neither a Word nor an Excel file.".to_owned()),
            };
        }
        if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
            return Err("This is a file of an old Word or Excel, or one with a password. Save it as .docx or .xlsx, \
                        without a password."
                .to_owned());
        }
        if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
            return Err("This file is saved as UTF-16. Save it as UTF-8.".to_owned());
        }
        if text.starts_with(b"<") {
            return Ok(Format::Xliff);
        }
        let is_po = text.split(|b| *b == b'\n').any(|line| line.trim_ascii_start().starts_with(b"msgid"));
        if is_po {
            return Ok(Format::Po);
        }
        Err("This is no file that openchest knows: it takes .po, .xlf, .xlsx and .docx.".to_owned())
    }

    /// Makes a file.
    ///
    /// # Errors
    /// Why this kind of file cannot hold the package.
    pub fn write(self, package: &Package) -> Result<Vec<u8>, String> {
        match self {
            Format::Po => Ok(po::write(package)),
            Format::Xliff => Ok(xliff::write(package)),
            Format::Xlsx => xlsx::write(package),
            Format::Docx => docx::write(package),
        }
    }

    /// Reads a file.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn read(self, bytes: &[u8]) -> Result<Returned, String> {
        match self {
            Format::Po => po::read(bytes),
            Format::Xliff => xliff::read(bytes),
            Format::Xlsx => xlsx::read(bytes),
            Format::Docx => docx::read(bytes),
        }
    }
}
