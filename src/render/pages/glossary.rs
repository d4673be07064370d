//! The glossary, sorted as the reader's language sorts.

use serde_json::json;
use tera::Value;

use crate::model::Term;
use crate::render::make::Page;
use crate::render::reader::Reader;
use crate::render::value::object;

pub(super) fn page(reader: &Reader<'_>) -> Page {
    let site = reader.site();
    let mut terms: Vec<&Term> = site.terms.iter().collect();
    terms.sort_by(|a, b| reader.phrases.compare(reader.plain(a.term), reader.plain(b.term)));
    let values: Vec<Value> = terms
        .iter()
        .map(|t| {
            object! {
                id: t.slug.as_str(),
                term: reader.text(t.term),
                also: reader.texts(&t.also),
                meaning: reader.text(t.meaning),
            }
        })
        .collect();
    let title = reader.phrases.word("glossary-title");
    let intro = reader.phrases.word("glossary-intro");
    let json_ld = json!({
        "@type": "DefinedTermSet",
        "name": title,
        "inLanguage": reader.lang.code(),
    });
    Page {
        title: Value::normal_string(&title),
        title_plain: title,
        description: intro.clone(),
        crumbs: Vec::new(),
        content: object! { intro: intro, terms: values },
        json_ld: vec![json_ld],
        image: None,
        origin: site.terms.first().map_or(site.portal.span, |t| t.span),
    }
}
