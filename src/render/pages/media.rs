//! Recordings and reports on a page.

use tera::Value;

use super::cards;
use crate::i18n::Lang;
use crate::model::{Place, Recording, Report};
use crate::render::media;
use crate::render::reader::Reader;
use crate::render::value::object;

/// Recordings with players, captions and transcripts.
pub(super) fn recordings(reader: &Reader<'_>, recordings: &[Recording]) -> Vec<Value> {
    recordings.iter().map(|recording| one(reader, recording)).collect()
}

fn one(reader: &Reader<'_>, recording: &Recording) -> Value {
    let source = reader.source_lang();
    object! {
        id: recording.slug.as_str(),
        kind: recording.kind.word(),
        title: reader.text(recording.title),
        place: recording.place.as_ref().map(|place| place_value(reader, place)),
        captions: recording.captions.map(|id| media::address(reader, id)),
        captions_lang: source.code(),
        captions_name: source.autonym(),
        spoken: spoken(reader, source),
        transcript: reader.prose(&recording.transcript),
    }
}

/// In which language a recording is, for those who read another.
fn spoken(reader: &Reader<'_>, source: Lang) -> Option<Value> {
    (reader.lang != source).then(|| reader.say_html("recording-in", [("name", reader.language_name(source))]))
}

/// A document to read.
pub(super) fn report(reader: &Reader<'_>, report: &Report) -> Value {
    object! { title: reader.text(report.title), place: report.place.as_ref().map(|place| place_value(reader, place)) }
}

fn place_value(reader: &Reader<'_>, place: &Place) -> Value {
    match place {
        Place::File(id) => {
            let len = u64::try_from(media::bytes(reader, *id).len()).unwrap_or(u64::MAX);
            object! {
                href: media::address(reader, *id),
                mime: media::mime(reader, *id),
                format: reader.name(&media::extension(reader, *id).to_uppercase()),
                size: cards::kilobytes(reader, len),
            }
        }
        Place::Web(url) => object! { href: url.as_str(), web: true },
    }
}
