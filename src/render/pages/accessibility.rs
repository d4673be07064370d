//! The accessibility statement, from the facts of the portal file. Headings and mandatory sentences follow the
//! model statement (SI 2018/952, regulation 8); it claims what the facts say and no more.

use tera::Value;

use super::cards;
use crate::model::KnownProblemKind;
use crate::render::make::Page;
use crate::render::reader::Reader;
use crate::render::value::object;

pub(super) fn page(reader: &Reader<'_>) -> Page {
    let portal = &reader.site().portal;
    let facts = &portal.accessibility;
    let publisher = || [("publisher", reader.name(&portal.publisher.name))];
    let groups: Vec<Value> =
        [KnownProblemKind::NonCompliance, KnownProblemKind::DisproportionateBurden, KnownProblemKind::OutOfScope]
            .into_iter()
            .filter_map(|kind| {
                let problems: Vec<Value> = facts
                    .known_problems
                    .iter()
                    .filter(|p| p.kind == kind)
                    .map(|p| {
                        object! {
                            title: reader.text(p.title),
                            text: reader.text(p.text),
                            fix_by: p.fix_by.map(|d| reader.phrases.say("fix-by", [("day", reader.phrases.day(d))])),
                        }
                    })
                    .collect();
                let label = reader.phrases.word(&format!("problem-{}", kind.word()));
                (!problems.is_empty()).then(|| object! { label: label, problems: problems })
            })
            .collect();
    let title = reader.phrases.word("accessibility-title");
    Page {
        title: Value::normal_string(&title),
        title_plain: title,
        description: reader.phrases.say("accessibility-applies", [("address", portal.address.clone())]),
        crumbs: Vec::new(),
        content: object! {
            applies: reader.say_html("accessibility-applies", [("address", reader.name(&portal.address))]),
            run_by: reader.say_html("accessibility-run-by", publisher()),
            status: reader.phrases.word(&format!("status-{}", facts.status.word())),
            groups: groups,
            contact: cards::contact(reader, facts.contact),
            reply: reader.phrases.days("reply-within", facts.reply_days),
            technical: reader.say_html("accessibility-technical-text", publisher()),
            prepared: reader.phrases.say(
                "accessibility-prepared",
                [("prepared", reader.phrases.day(facts.prepared)), ("reviewed", reader.phrases.day(facts.reviewed))],
            ),
            tested: reader.phrases.say("accessibility-tested", [("tested", reader.phrases.day(facts.tested))]),
            tested_by: reader.text(facts.tested_by),
        },
        json_ld: Vec::new(),
        image: None,
        origin: portal.span,
    }
}
