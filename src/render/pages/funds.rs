//! The list of all funds.

use tera::Value;

use super::cards;
use crate::model::{Find, PageRef, RoundState};
use crate::render::make::Page;
use crate::render::reader::Reader;
use crate::render::value::object;

pub(super) fn page(reader: &Reader<'_>) -> Page {
    let now = &reader.theme.edition.now;
    let groups: Vec<Value> = [RoundState::Open, RoundState::Upcoming, RoundState::Closed, RoundState::Withdrawn]
        .into_iter()
        .filter(|state| cards::is_ever_listed(reader, *state))
        .map(|state| {
            let funds = cards::funds_in_state(reader, state, None, now).into_iter();
            object! {
                id: state.word(),
                label: reader.phrases.word(&format!("funds-{}", state.word())),
                funds: funds.map(|id| cards::fund(reader, id)).collect::<Vec<_>>(),
            }
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
