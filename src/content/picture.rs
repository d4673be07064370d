//! Pictures: the files, and how a page uses them.

use std::io::Cursor;

use image::ImageDecoder as _;
use image::metadata::Orientation;

use super::context::Context;
use super::markdown::join;
use super::record::Record;
use super::rules::{missing_alternative_text, missing_picture};
use crate::model::{Consent, Picture, PictureId, PictureUse};
use crate::problems::Problems;
use crate::source::{FileId, Sources, Span};

/// Reads the size of every picture file. A file that is not a picture is a problem.
pub(super) fn parse_all(sources: &Sources, files: &[(FileId, String)], problems: &mut Problems) -> Vec<Picture> {
    files
        .iter()
        .map(|(file, path)| {
            let bytes: std::sync::Arc<[u8]> = std::sync::Arc::from(sources.file(*file).bytes());
            let size = size(&bytes);
            if size.is_none() && sources.file(*file).fault.is_none() {
                problems.add(missing_picture::unreadable(Span::start_of(*file)));
            }
            let (width, height) = size.unwrap_or((1, 1));
            Picture { file: *file, path: path.clone(), bytes, width, height }
        })
        .collect()
}

/// Width and height in pixels as people see it: a telephone held upright saves a picture that lies on its side, and says so
/// (Exif 2.32, tag Orientation).
fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut decoder = image::ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?.into_decoder().ok()?;
    let (width, height) = decoder.dimensions();
    let lies = match decoder.orientation().unwrap_or(Orientation::NoTransforms) {
        Orientation::Rotate90 | Orientation::Rotate270 | Orientation::Rotate90FlipH | Orientation::Rotate270FlipH => true,
        Orientation::NoTransforms | Orientation::Rotate180 | Orientation::FlipHorizontal | Orientation::FlipVertical => false,
    };
    Some(if lies { (height, width) } else { (width, height) })
}

/// The picture that `name` means in the file at `path`.
pub(super) fn find(cx: &mut Context<'_>, name: &str, path: &str, span: Span) -> Option<PictureId> {
    let names = cx.names;
    let found = join(path, name).and_then(|wanted| names.pictures.get(&wanted).copied());
    if found.is_none() {
        cx.report(missing_picture::problem(span, name, names.pictures.keys().map(String::as_str)));
    }
    found
}

/// Reports a picture whose alternative text says nothing.
pub(super) fn check_alternative_text(cx: &mut Context<'_>, alt: &str, span: Span) {
    let alt = alt.trim();
    if alt.is_empty() {
        cx.report(missing_alternative_text::problem(span));
    } else if classify_as_file_name(alt) {
        cx.report(missing_alternative_text::file_name(span, alt));
    }
}

fn classify_as_file_name(alt: &str) -> bool {
    let lower = alt.to_lowercase();
    !alt.contains(' ') && [".jpg", ".jpeg", ".png", ".webp"].iter().any(|e| lower.ends_with(e))
}

/// The `picture` record of a case study.
pub(super) fn parse_use(cx: &mut Context<'_>, record: &Record<'_>, path: &str) -> Option<PictureUse> {
    let span = record.span_of("file");
    let name = record.opt_plain(cx, "file")?;
    let picture = find(cx, &name, path, span);
    match record.opt_plain(cx, "alt") {
        Some(alt) => check_alternative_text(cx, &alt, record.span_of("alt")),
        None => cx.report(missing_alternative_text::problem(span)),
    }
    let alt = record.text(cx, "alt");
    let caption = record.opt_text(cx, "caption");
    let credit = record.opt_plain(cx, "credit");
    let consent = record.record(cx, "consent").map(|r| parse_consent(cx, &r));
    Some(PictureUse { picture: picture?, span, alt, caption, credit, consent })
}

/// A `consent` record.
pub(super) fn parse_consent(cx: &mut Context<'_>, record: &Record<'_>) -> Consent {
    Consent {
        span: record.span,
        from: record.plain(cx, "from"),
        on: record.date(cx, "on"),
        expires: record.date(cx, "expires"),
        expires_span: record.span_of("expires"),
    }
}
