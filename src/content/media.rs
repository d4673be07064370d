//! Recordings, captions and reports.

use super::context::Context;
use super::markdown::join;
use super::names::MEDIA;
use super::picture::parse_consent;
use super::record::Record;
use super::rules::{missing_key, missing_media};
use crate::model::{MediaFile, MediaId, Place, Recording, RecordingKind, Report};
use crate::source::{FileId, Span};

/// The files, in the order of their ids.
pub(super) fn files(files: Vec<(FileId, String)>) -> Vec<MediaFile> {
    files.into_iter().map(|(file, path)| MediaFile { file, path }).collect()
}

/// The recordings below `media`, of the file at `path`.
pub(super) fn parse_all(cx: &mut Context<'_>, top: &Record<'_>, path: &str) -> Vec<Recording> {
    let records = top.records(cx, "media");
    records.iter().map(|record| parse(cx, record, path)).collect()
}

fn parse(cx: &mut Context<'_>, record: &Record<'_>, path: &str) -> Recording {
    let kinds = [RecordingKind::Audio, RecordingKind::Video].map(|kind| (kind.word(), kind));
    let kind = record.choice(cx, "kind", &kinds);
    let place = parse_place(cx, record, path);
    if kind == RecordingKind::Video && record.has("file") && !record.has("captions") {
        cx.report(missing_key::captions(record.span_of("file")));
    }
    Recording {
        slug: record.id(cx),
        span: record.span_of("id"),
        kind,
        title: record.text(cx, "title"),
        place,
        captions: find(cx, record, "captions", path),
        transcript: record.prose(cx, "transcript"),
        consent: record.record(cx, "consent").map(|r| parse_consent(cx, &r)),
    }
}

/// The `report` of an evaluation.
pub(super) fn parse_report(cx: &mut Context<'_>, record: &Record<'_>, path: &str) -> Report {
    Report { title: record.text(cx, "title"), place: parse_place(cx, record, path) }
}

/// A file or an address; one of them has to be there.
fn parse_place(cx: &mut Context<'_>, record: &Record<'_>, path: &str) -> Option<Place> {
    let file = find(cx, record, "file", path).map(Place::File);
    let url = record.opt_plain(cx, "url").map(Place::Web);
    if !record.has("file") && !record.has("url") {
        cx.report(missing_key::place(record.span));
    }
    file.or(url)
}

fn find(cx: &mut Context<'_>, record: &Record<'_>, key: &str, path: &str) -> Option<MediaId> {
    let span: Span = record.span_of(key);
    let name = record.opt_plain(cx, key)?;
    let names = cx.names;
    let found = join(path, &name).and_then(|wanted| names.media.get(&wanted).copied());
    if found.is_none() {
        cx.report(missing_media::problem(span, &name, names.media.keys().map(String::as_str), &MEDIA));
    }
    found
}
