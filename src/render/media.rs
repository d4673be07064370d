//! Recordings, captions and reports, published as they are under names that carry a fingerprint.

use super::reader::Reader;
use super::theme::Theme;
use crate::model::{MediaFile, MediaId};
use crate::output::Output;
use crate::source::{Sources, Span};

/// The kind of a file by its ending (IANA media types).
const MIME: [(&str, &str); 8] = [
    ("mp3", "audio/mpeg"),
    ("m4a", "audio/mp4"),
    ("ogg", "audio/ogg"),
    ("opus", "audio/ogg"),
    ("mp4", "video/mp4"),
    ("webm", "video/webm"),
    ("vtt", "text/vtt"),
    ("pdf", "application/pdf"),
];

/// The names below the root.
pub(super) struct MediaNames(Vec<String>);

impl MediaNames {
    pub(super) fn new(files: &[MediaFile], sources: &Sources) -> Self {
        let name = |file: &MediaFile| {
            let name = file.path.rsplit('/').next().unwrap_or(&file.path).to_lowercase();
            let (stem, extension) = name.rsplit_once('.').unwrap_or((&name, ""));
            let stem: String = stem.chars().map(|c| if c.is_ascii_alphanumeric() || c == '-' { c } else { '-' }).collect();
            let hash = sources.file(file.file).hash().to_hex();
            format!("assets/media/{stem}.{}.{extension}", &hash[..8])
        };
        MediaNames(files.iter().map(name).collect())
    }
}

/// The address of a file for a page.
pub(super) fn address(reader: &Reader<'_>, id: MediaId) -> String {
    format!("{}{}", reader.theme.base_path, reader.theme.media_names.0[id.index()])
}

/// What is in a file.
pub(super) fn bytes<'t>(reader: &Reader<'t>, id: MediaId) -> &'t [u8] {
    reader.theme.sources.file(reader.site().media_file(id).file).bytes()
}

/// The ending of a file, in lower case.
pub(super) fn extension(reader: &Reader<'_>, id: MediaId) -> String {
    reader.site().media_file(id).path.rsplit('.').next().unwrap_or_default().to_lowercase()
}

/// The media type of a file.
pub(super) fn mime(reader: &Reader<'_>, id: MediaId) -> &'static str {
    let extension = extension(reader, id);
    MIME.iter().find(|(known, _)| *known == extension).map_or("application/octet-stream", |(_, mime)| mime)
}

/// Adds every file to the output.
pub fn publish(theme: &Theme<'_>, output: &Output<'_>) {
    for (file, name) in theme.edition.site.media.iter().zip(&theme.media_names.0) {
        // The same recording may be kept beside two stories.
        if !output.has(name) {
            output.add_file(name, theme.sources.file(file.file).bytes().to_vec(), Span::start_of(file.file));
        }
    }
}
