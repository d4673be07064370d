//! Which posters there are: of every event with dates ahead and every fund that takes applications, in every language that
//! has all their words, and in two languages side by side.

use rayon::prelude::*;

use super::maker::Maker;
use crate::forms::HAS_PDF;
use crate::i18n::{Lang, Phrasebooks};
use crate::model::poster::{Poster, PosterOf};
use crate::model::{Downloads, Edition, EventId, FundId, PageRef, PosterFile, Site};
use crate::output::Output;
use crate::problems::Problems;
use crate::source::Span;

/// A poster in one language, and the same in the source language if that is another one.
pub(super) struct Posters {
    what: PosterOf,
    lang: Lang,
    one: Poster,
    other: Option<Poster>,
    /// Where its files stand.
    folder: String,
    /// How its files are called.
    name: String,
    span: Span,
}

/// All that can be made in every language that has all their words; none without the PDF engine.
pub(super) fn posters(edition: &Edition, phrasebooks: &Phrasebooks<'_>) -> Vec<Posters> {
    let site = &edition.site;
    if !HAS_PDF || site.portal.without_posters {
        return Vec::new();
    }
    let events = (0..site.events.len()).map(|i| PosterOf::Event(EventId::new(i)));
    let calls = (0..site.funds.len()).map(|i| PosterOf::Call(FundId::new(i)));
    let poster = |what: PosterOf, lang: Lang| Poster::of(edition, phrasebooks.of(lang), what)?.ok();
    let source = site.portal.source_language;
    let all: Vec<PosterOf> = events.chain(calls).collect();
    let in_source: Vec<(PosterOf, Poster)> = all.par_iter().filter_map(|what| Some((*what, poster(*what, source)?))).collect();
    let in_language = |lang: &Lang| -> Vec<(usize, Posters)> {
        let own = (0..).zip(&in_source).filter(|(_, (what, _))| PageRef::Poster(*what).languages(site).contains(lang));
        // Held for all posters.
        let _wording = (!in_source.is_empty()).then(|| site.texts.wording(*lang));
        own.filter_map(|(at, (what, in_source))| {
            let (one, other) =
                if *lang == source { (in_source.clone(), None) } else { (poster(*what, *lang)?, Some(in_source.clone())) };
            Some((at, of_one(site, *what, *lang, one, other)))
        })
        .collect()
    };
    let by_language: Vec<Vec<(usize, Posters)>> = site.portal.languages.par_iter().map(in_language).collect();
    let mut posters: Vec<(usize, Posters)> = by_language.into_iter().flatten().collect();
    posters.sort_by_key(|(at, _)| *at);
    posters.into_iter().map(|(_, own)| own).collect()
}

fn of_one(site: &Site, what: PosterOf, lang: Lang, one: Poster, other: Option<Poster>) -> Posters {
    let folder = PageRef::Poster(what).path_in(site, lang).as_str().to_owned();
    // `hackney-first-tuesday-poster`
    let name = format!("{}-{}-poster", site.borough(what.borough(site)).slug, what.slug(site));
    Posters { what, lang, one, other, folder, name, span: what.span(site) }
}

/// Makes them, adds them to the output and notes where they are.
pub(super) fn make(
    maker: &Maker<'_>,
    posters: &[Posters],
    output: &Output<'_>,
    downloads: &mut Downloads,
    problems: &mut Problems,
) {
    let jobs: Vec<(&Posters, Option<&Poster>)> =
        posters.iter().flat_map(|own| std::iter::once((own, None)).chain(own.other.as_ref().map(|o| (own, Some(o))))).collect();
    let made: Vec<_> = jobs
        .par_iter()
        .map(|(own, other)| {
            if output.is_unwanted() {
                return Ok(None);
            }
            let faces: Vec<&Poster> = std::iter::once(&own.one).chain(*other).collect();
            maker.poster(&faces, own.span)
        })
        .collect();
    for ((own, other), made) in jobs.into_iter().zip(made) {
        let document = match made {
            Ok(Some(document)) => document,
            Ok(None) => continue,
            Err(problem) => {
                problems.add(problem);
                continue;
            }
        };
        let codes: Vec<&str> = std::iter::once(&own.one).chain(other).map(|face| face.lang.code()).collect();
        let path = format!("{}{}-{}.pdf", own.folder, own.name, codes.join("-"));
        let len = u64::try_from(document.bytes.len()).unwrap_or(u64::MAX);
        problems.extend(document.problems);
        output.add_file(&path, document.bytes, own.span);
        downloads.add_poster(own.what, own.lang, PosterFile { with: other.map(|face| face.lang), path, len });
    }
}
