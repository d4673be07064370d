//! Languages and formats: how much of the site is in each language, and who and what else speaks it.

use tera::Value;

use super::cards;
use crate::i18n::Lang;
use crate::model::{Event, EventId, FundId, PageRef};
use crate::render::make::Page;
use crate::render::reader::Reader;
use crate::render::value::object;

pub(super) fn page(reader: &Reader<'_>) -> Page {
    let site = reader.site();
    let portal = &site.portal;
    let source = reader.source_lang();
    let home = PageRef::Home.path(site);
    let languages: Vec<Value> = portal
        .languages
        .iter()
        .map(|lang| {
            let coverage = (*lang != source).then(|| reader.theme.coverage(*lang));
            let percent = |share: usize| {
                let share = i64::try_from(share).unwrap_or(0);
                match share {
                    0 => reader.phrases.word("share-nothing"),
                    _ => reader.phrases.say("share-translated", [("percent", reader.phrases.number(share))]),
                }
            };
            object! {
                code: lang.code(),
                dir: lang.direction().attribute(),
                name: lang.autonym(),
                href: format!("{}{}", reader.theme.base_path, home.in_lang(*lang, source)),
                translated: coverage.map(|coverage| percent(coverage.percent_translated())),
                reviewed: coverage.map(|coverage| percent(coverage.percent_reviewed())),
            }
        })
        .collect();
    let boroughs: Vec<Value> = cards::sorted_boroughs(reader)
        .into_iter()
        .map(|id| {
            let borough = site.borough(id);
            let others: Vec<Lang> = borough.languages.clone();
            object! {
                name: reader.text(borough.name),
                link: reader.link(PageRef::Borough(id)),
                languages: cards::language_names(&others),
            }
        })
        .collect();
    let formats: Vec<Value> = portal
        .formats
        .iter()
        .map(|f| object! { id: f.slug.as_str(), title: reader.text(f.title), how: reader.text(f.how) })
        .collect();
    let title = reader.phrases.word("languages-title");
    Page {
        title: Value::normal_string(&title),
        title_plain: title,
        description: reader.phrases.say("languages-intro", [("source", source.autonym().to_owned())]),
        crumbs: Vec::new(),
        content: object! {
            intro: reader.say_html("languages-intro", [("source", reader.language_name(source))]),
            languages: languages,
            help: help(reader),
            interpreters: interpreters(reader),
            boroughs: boroughs,
            formats: formats,
            contact: cards::contact(reader, portal.formats_contact),
            reply: reader.phrases.days("reply-within", portal.formats_reply_days),
        },
        json_ld: Vec::new(),
        image: None,
        origin: portal.span,
    }
}

/// What there is in each language besides pages: contacts, events to come, forms as documents.
fn help(reader: &Reader<'_>) -> Vec<Value> {
    let site = reader.site();
    let one = |lang: &Lang| {
        let contacts = site.contacts.iter().filter(|contact| contact.languages.contains(lang)).count();
        let events = coming(reader).filter(|event| event.languages.contains(lang)).count();
        let has_documents = |fund: &usize| !reader.downloads.of(FundId::new(*fund), *lang).is_empty();
        let forms = (0..site.funds.len()).filter(has_documents).count();
        let lines = [("language-contacts", contacts), ("language-events", events), ("language-forms", forms)];
        object! {
            code: lang.code(),
            dir: lang.direction().attribute(),
            name: lang.autonym(),
            lines: lines.map(|(id, count)| counted(reader, id, count)).to_vec(),
        }
    };
    site.portal.languages.iter().map(one).collect()
}

/// How many events to come offer interpreters, if any does.
fn interpreters(reader: &Reader<'_>) -> Option<String> {
    let count = coming(reader).filter(|event| event.interpreter.is_some()).count();
    (count > 0).then(|| counted(reader, "interpreter-events", count))
}

/// The events that have a date to come.
fn coming<'t>(reader: &Reader<'t>) -> impl Iterator<Item = &'t Event> {
    let (site, now) = (reader.site(), &reader.theme.edition.now);
    let is_coming = |(number, event): &(usize, &Event)| {
        event.dates(EventId::new(*number)).iter().any(|date| date.is_ahead(now) && date.takes_place())
    };
    site.events.iter().enumerate().filter(is_coming).map(|(_, event)| event)
}

fn counted(reader: &Reader<'_>, id: &str, count: usize) -> String {
    reader.phrases.say(id, [("number", reader.phrases.number(i64::try_from(count).unwrap_or(i64::MAX)))])
}
