//! The list of all funds.

use tera::Value;

use super::cards;
use crate::model::{Find, PageRef, RoundState};
use crate::render::make::Page;
use crate::render::reader::Reader;
use crate::render::value::object;

pub(super) fn page(reader: &Reader<'_>) -> Page {
    let groups: Vec<Value> = [RoundState::Open, RoundState::Upcoming, RoundState::Closed, RoundState::Withdrawn]
        .into_iter()
        .filter_map(|state| {
            let funds: Vec<Value> =
                cards::funds_in_state(reader, state, None).into_iter().map(|id| cards::fund(reader, id)).collect();
            let label = reader.phrases.word(&format!("funds-{}", state.word()));
            (!funds.is_empty()).then(|| object! { id: state.word(), label: label, funds: funds })
        })
        .collect();
    let title = reader.phrases.word("funds-title");
    let intro = reader.phrases.word("funds-intro");
    Page {
        title: Value::normal_string(&title),
        title_plain: title,
        description: intro.clone(),
        crumbs: Vec::new(),
        content: object! { intro: intro, find_link: reader.link(PageRef::Find(Find::Start)), groups: groups },
        json_ld: Vec::new(),
        image: None,
        origin: reader.site().portal.span,
    }
}
