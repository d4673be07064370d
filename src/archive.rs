//! Zip files, which the documents of Word, Excel and OpenDocument are.

use std::borrow::Cow;
use std::io::{Cursor, Read as _, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// The most that the parts of a file may come to when they are unpacked, in bytes. A portal of ten thousand texts
/// is a tenth of this; a file that wants more was made to fill the memory.
const LARGEST: u64 = 256 << 20;

const BROKEN: &str = "The file is damaged: it cannot be unpacked. Ask for it again.";

/// The names of its parts.
///
/// # Errors
/// If it is no zip file.
pub(crate) fn names(bytes: &[u8]) -> Result<Vec<String>, String> {
    let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| BROKEN.to_owned())?;
    archive.file_names().map(|name| name.map(Cow::into_owned).map_err(|_| BROKEN.to_owned())).collect()
}

/// One of its parts.
///
/// # Errors
/// If there is none of that name, or it cannot be unpacked.
pub(crate) fn part(bytes: &[u8], name: &str) -> Result<Vec<u8>, String> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| BROKEN.to_owned())?;
    let file = archive.by_name(name).map_err(|_| BROKEN.to_owned())?;
    let mut part = Vec::new();
    file.take(LARGEST + 1).read_to_end(&mut part).map_err(|_| BROKEN.to_owned())?;
    if part.len() as u64 > LARGEST { Err(too_large()) } else { Ok(part) }
}

/// Unpacks everything to nowhere, because the libraries that read the parts set no limit.
///
/// # Errors
/// If the parts come to more than any honest file holds.
pub(crate) fn refuse_bombs(bytes: &[u8]) -> Result<(), String> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| BROKEN.to_owned())?;
    let mut left = LARGEST;
    for index in 0..archive.len() {
        let file = archive.by_index(index).map_err(|_| BROKEN.to_owned())?;
        let size = std::io::copy(&mut file.take(left + 1), &mut std::io::sink()).map_err(|_| BROKEN.to_owned())?;
        left = left.checked_sub(size).ok_or_else(too_large)?;
    }
    Ok(())
}

fn too_large() -> String {
    "The file is far larger than any that openchest makes.".to_owned()
}

/// A zip file of these parts, in this order: the same bytes every time. A part called `mimetype` is not compressed,
/// because programs look for its words at the start of an OpenDocument file (ODF 1.3, part 2, section 3.3).
///
/// # Errors
/// If there is no room for it.
pub(crate) fn pack(parts: &[(&str, Vec<u8>)]) -> Result<Vec<u8>, String> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
    let mut write = || -> std::io::Result<()> {
        for (name, bytes) in parts {
            let method = if *name == "mimetype" { CompressionMethod::Stored } else { CompressionMethod::Deflated };
            writer.start_file(*name, options.compression_method(method))?;
            writer.write_all(bytes)?;
        }
        Ok(())
    };
    write().map_err(|error| format!("The file could not be packed: {error}"))?;
    let bytes = writer.finish().map_err(|error| format!("The file could not be packed: {error}"))?;
    Ok(bytes.into_inner())
}
