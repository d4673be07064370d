//! Languages and formats, with how much of the site is in each language.

use tera::Value;

use super::cards;
use crate::i18n::Lang;
use crate::model::PageRef;
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
                reader.phrases.say("share-translated", [("percent", reader.phrases.number(share))])
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
