//! A poster: as a page to print, and as PDF documents.

use tera::Value;

use super::{cards, moments};
use crate::i18n::Lang;
use crate::model::poster::{Poster, PosterOf};
use crate::model::{PageRef, PosterFile};
use crate::render::bidi::written;
use crate::render::make::{Crumb, Page};
use crate::render::reader::Reader;
use crate::render::value::object;

pub(super) fn page(reader: &Reader<'_>, what: PosterOf) -> Page {
    let site = reader.site();
    let (title, borough) = (what.title(site), what.borough(site));
    let heading = reader.phrases.word("poster-title");
    // Two boroughs may have an event of one name.
    let title_plain = format!("{} – {} – {heading}", reader.plain(title), reader.plain(site.borough(borough).name));
    let found = poster(reader, what);
    let lang = found.as_ref().map_or(reader.lang, |poster| poster.lang);
    if lang != reader.lang {
        reader.borrow_words();
    }
    Page {
        title: Value::normal_string(&heading),
        description: title_plain.clone(),
        title_plain,
        crumbs: vec![
            Crumb::text(reader, site.borough(borough).name, PageRef::Borough(borough)),
            Crumb::text(reader, title, what.page()),
        ],
        content: object! {
            files: reader.downloads.posters(what, lang).iter().map(|f| file(reader, f, lang)).collect::<Vec<_>>(),
            until: found.as_ref().and_then(|poster| until(reader, what, poster)),
            over: over(reader, what),
            poster: found.map(|poster| sheet(reader, &poster)),
            lang: (lang != reader.lang).then(|| lang.code()),
            dir: lang.direction().attribute(),
        },
        json_ld: Vec::new(),
        image: None,
        origin: what.span(site),
    }
}

/// The poster in the reader's language; in the source language if it is not complete in the reader's, never a mixture.
/// Nothing if there is nothing to announce.
fn poster(reader: &Reader<'_>, what: PosterOf) -> Option<Poster> {
    let (edition, books) = (reader.theme.edition, reader.theme.phrasebooks);
    let in_language = |lang: Lang| Poster::of(edition, books.of(lang), what)?.ok();
    in_language(reader.lang).or_else(|| in_language(reader.source_lang()))
}

/// When there is nothing to announce any more.
fn until(reader: &Reader<'_>, what: PosterOf, poster: &Poster) -> Option<String> {
    match what {
        PosterOf::Call(id) => moments::end_of_call(reader, reader.site().fund(id)),
        // There are more dates than the poster has room for.
        PosterOf::Event(_) if poster.later.is_some() => None,
        PosterOf::Event(_) => poster.dates.iter().map(|date| date.ends).max().map(moments::seconds),
    }
}

/// What the page says instead of a poster.
fn over(reader: &Reader<'_>, what: PosterOf) -> String {
    let word = |id| reader.phrases.word(id);
    match what {
        PosterOf::Call(_) => word("apply-not-now"),
        PosterOf::Event(_) => format!("{} {}", word("events-none"), word("events-none-then")),
    }
}

fn file(reader: &Reader<'_>, file: &PosterFile, lang: Lang) -> Value {
    let one = ("name", reader.language_name(lang));
    let name = match file.with {
        Some(other) => reader.say_html("poster-two", [one, ("other", reader.language_name(other))]),
        None => reader.say_html("poster-one", [one]),
    };
    object! {
        name: name,
        href: format!("{}{}", reader.theme.base_path, file.path),
        hreflang: lang.code(),
        facts: format!("PDF, A4, {}", cards::kilobytes(reader, file.len)),
    }
}

fn sheet(reader: &Reader<'_>, poster: &Poster) -> Value {
    let written = |words: &str| written(words, poster.lang);
    object! {
        portal: written(&poster.portal),
        borough: written(&poster.borough),
        call: written(&poster.call),
        title: written(&poster.title),
        labels: poster.labels.iter().map(|label| written(label)).collect::<Vec<_>>(),
        about: written(&poster.about),
        dates: poster
            .dates
            .iter()
            .map(|date| object! {
                when: written(&date.when),
                place: date.place.as_deref().map(|place| reader.name(place)),
                until: moments::seconds(date.ends),
            })
            .collect::<Vec<_>>(),
        languages: poster.languages.as_ref().map(|languages| object! {
            label: written(&languages.label),
            names: languages
                .names
                .iter()
                .map(|name| object! { code: name.code, dir: name.dir, name: name.name })
                .collect::<Vec<_>>(),
        }),
        later: poster.later.as_deref().map(written),
        places: poster
            .places
            .iter()
            .map(|place| object! {
                name: reader.name(&place.name),
                address: reader.name(&place.address),
                getting_there: place.getting_there.as_deref().map(written),
                access: place.access.iter().map(|access| written(&access.words)).collect::<Vec<_>>(),
            })
            .collect::<Vec<_>>(),
        facts: poster
            .facts
            .iter()
            .map(|fact| object! {
                label: written(&fact.label),
                words: written(&fact.words),
                addresses: fact.addresses.iter().map(String::as_str).collect::<Vec<_>>(),
            })
            .collect::<Vec<_>>(),
        contact: object! {
            name: written(&poster.contact.name),
            phone: poster.contact.phone.as_deref(),
            email: poster.contact.email.as_deref(),
        },
        scan: written(&poster.scan),
        address: poster.address.as_str(),
        code: object! { size: poster.code.size, path: poster.code.path.as_str() },
        notes: poster.notes.iter().map(|note| written(note)).collect::<Vec<_>>(),
    }
}
