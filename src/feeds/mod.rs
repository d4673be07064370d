//! Files for other programs: feeds of open calls, open data, sitemap, headers of the web server.
//!
//! In: an [`Edition`]. Out: files in [`Output`].
//! - `calls`: `data/calls.json`, every fund with every round;
//! - `feed`: what a feed of open calls holds, put to a `reader` of one language; `atom` and `json_feed` write it,
//!   for the portal and for each borough, in each of their languages;
//! - `events`: `data/events.json`, every event with every date; `calendar`: the same as calendars, in each language;
//! - `grants`: which grants are published, and their files: `threesixty` (`data/grants-360giving.json`), `awards`
//!   (`data/awards.jsonl`), and tables (`sheet`) of the columns in the model, with `csvw` metadata beside each: the same
//!   grants by 360Giving, and `transparency`, for the portal and for each borough; `organisations` gives ids to groups;
//! - `catalogue`: `data/catalogue.jsonld`, what data there are;
//! - `sitemap`: every page in every language, in parts if there are many;
//! - `headers`: what a web server should send along, and `robots.txt`.
//!
//! `facts` are the values that several JSON formats print, `xml` writes XML. All addresses are absolute and start with
//! the portal's own. Nothing here reads the clock: every date is one of the content or the moment of the edition.

mod atom;
mod awards;
mod calendar;
mod calls;
mod catalogue;
mod csvw;
mod events;
mod facts;
mod feed;
mod grants;
mod headers;
mod json_feed;
mod organisations;
mod reader;
mod sheet;
mod sitemap;
#[cfg(test)]
mod tests;
mod threesixty;
mod transparency;

use self::facts::Said;
use self::reader::Reader;
use crate::i18n::Phrasebooks;
use crate::model::Edition;
use crate::output::Output;

/// Makes every file for other programs and adds it to the output.
pub fn files(edition: &Edition, phrasebooks: &Phrasebooks<'_>, output: &Output<'_>) {
    let origin = edition.site.portal.span;
    let mut said = Said::new(edition, calls::texts(&edition.site).chain(events::texts(&edition.site)));
    let calls = feed::open_calls(edition);
    for lang in &edition.site.portal.languages {
        let wording = edition.site.texts.wording(*lang);
        let reader = Reader::new(edition, phrasebooks.of(*lang), &wording);
        feed::write(&reader, &calls, output);
        calendar::write(&reader, output);
        said.hear(&wording);
    }
    output.add_file("data/calls.json", calls::render(&said), origin);
    output.add_file("data/calls.jsonl", calls::lines(&said), origin);
    output.add_file("data/events.json", events::render(&said), origin);
    if output.is_unwanted() {
        return;
    }
    let grants = grants::Grants::new(edition);
    grants.write(phrasebooks.of(edition.site.portal.source_language), output);
    output.add_file("data/catalogue.jsonld", catalogue::render(&grants), origin);
    sitemap::write(edition, output, sitemap::MOST_URLS);
    output.add_file("_headers", headers::headers(&edition.site.portal).into_bytes(), origin);
    output.add_file("robots.txt", headers::robots(&edition.site.portal).into_bytes(), origin);
}
