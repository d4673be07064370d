//! Parts that stand on many pages, made once for each language.
//!
//! A case study is shown on the pages of its borough, fund, priorities and neighbourhood, a grant on as many lists. The
//! component that shows it is printed when the first of them needs it, and its HTML is kept for the others, as long as pages
//! of the same language are made.

use std::sync::OnceLock;

use tera::{Context, Value};

use super::pages::cards;
use super::reader::{Reader, Seen};
use crate::model::{AwardId, CaseStudyId, Site};

/// A part as it stands on every page of a language, and what a reader is shown by it.
#[derive(Debug)]
struct Part {
    html: Value,
    seen: Seen,
}

/// What could not be printed, and why.
type Made = Result<Part, String>;

/// The level of the heading of a card: one below the heading above it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    /// Below a heading of level 2.
    Three,
    /// Below a heading of level 3.
    Four,
}

/// The parts made so far in one language. The default keeps none and makes each anew.
#[derive(Debug, Default)]
pub(super) struct Kept {
    stories: Vec<[OnceLock<Made>; 2]>,
    awards: Vec<[OnceLock<Made>; 2]>,
    /// What is said where nothing is translated, and where not all is.
    notices: [OnceLock<Value>; 2],
}

impl Kept {
    /// With room for all parts of a site.
    pub(super) fn of(site: &Site) -> Kept {
        let room = |count: usize| (0..count).map(|_| Default::default()).collect();
        Kept { stories: room(site.case_studies.len()), awards: room(site.awards.len()), ..Kept::default() }
    }

    /// What is said about the language of a page on which something, or everything, is not translated.
    pub(super) fn notice(&self, reader: &Reader<'_>, is_partly_translated: bool) -> Value {
        let say = || {
            let message = if is_partly_translated { "page-partly-translated" } else { "page-untranslated" };
            let (name, source) = (reader.language_name(reader.lang), reader.language_name(reader.source_lang()));
            reader.say_html(message, [("name", name), ("source", source)])
        };
        self.notices[usize::from(is_partly_translated)].get_or_init(say).clone()
    }

    /// A case study in a list, as the component `story-card` shows it.
    pub(super) fn story(&self, reader: &Reader<'_>, id: CaseStudyId, level: Level) -> Value {
        let place = self.stories.get(id.index()).map(|places| &places[level as usize]);
        part(reader, place, |reader| {
            let number = match level {
                Level::Three => 3,
                Level::Four => 4,
            };
            component(reader, "story_card", [("story", cards::story(reader, id)), ("level", Value::from(number))])
        })
    }

    /// A grant in a list of one borough or of the portal, as the component `award-item` shows it.
    pub(super) fn award(&self, reader: &Reader<'_>, id: AwardId, in_portal: bool) -> Value {
        let place = self.awards.get(id.index()).map(|places| &places[usize::from(in_portal)]);
        part(reader, place, |reader| component(reader, "award_item", [("award", cards::award(reader, id, in_portal))]))
    }
}

fn part(reader: &Reader<'_>, place: Option<&OnceLock<Made>>, make: impl Fn(&Reader<'_>) -> Result<String, String>) -> Value {
    let made = || {
        let own = reader.beside();
        make(&own).map(|html| Part { html: Value::safe_string(&html), seen: own.seen() })
    };
    let anew;
    let made = match place {
        Some(place) => place.get_or_init(made),
        None => {
            anew = made();
            &anew
        }
    };
    match made {
        Ok(part) => {
            reader.sees(part.seen);
            part.html.clone()
        }
        Err(message) => {
            reader.fail(message);
            Value::none()
        }
    }
}

/// A component of the theme as HTML.
///
/// # Errors
/// What the template says, if it cannot print the values.
pub(super) fn component(
    reader: &Reader<'_>,
    name: &str,
    values: impl IntoIterator<Item = (&'static str, Value)>,
) -> Result<String, String> {
    let mut given = Context::new();
    for (name, value) in values {
        given.insert_value(name, value);
    }
    let theme = reader.theme;
    let html = super::component::print(&theme.templates, name, &given, theme.words(reader.lang), reader.lang)?;
    Ok(html.trim().to_owned())
}
