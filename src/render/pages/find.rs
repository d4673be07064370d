//! "Find a fund": plain pages that ask one question after the other, and the page that asks all of them at once.

use tera::Value;

use super::cards;
use super::cards::in_date_order;
use super::event_dates::{self, Scope};
use crate::model::{
    BoroughId, EventFilter, EventKind, Find, FinderAnswer, FinderFacts, FinderKnown, FinderPage, FinderQuestion, FinderValue,
    FundId, PageRef, RoundState,
};
use crate::render::make::{Crumb, Page};
use crate::render::reader::Reader;
use crate::render::value::object;

/// Up to so many funds that fit are named in the title of their page.
const FUNDS_IN_TITLE: usize = 3;

pub(super) fn page(reader: &Reader<'_>, which: Find) -> Page {
    match which {
        Find::Start => start(reader),
        Find::Step(borough, number) => step(reader, borough, reader.site().finder(borough).page(number)),
        Find::Nothing(borough) => nothing(reader, borough),
    }
}

fn start(reader: &Reader<'_>) -> Page {
    let site = reader.site();
    let title = reader.phrases.word("find-title");
    let intro = reader.phrases.word("find-intro");
    let funds = in_date_order(reader, (0..site.funds.len()).map(FundId::new));
    let places: Vec<Value> = cards::sorted_boroughs(reader)
        .into_iter()
        .map(|id| {
            let borough = site.borough(id);
            object! {
                slug: borough.slug.as_str(),
                name: reader.text(borough.name),
                link: reader.link(PageRef::Find(Find::Step(id, 0))),
            }
        })
        .collect();
    Page {
        title: Value::normal_string(&title),
        title_plain: title,
        description: intro.clone(),
        crumbs: Vec::new(),
        content: object! {
            intro: intro,
            start: true,
            places: places,
            questions: questions(reader),
            funds: funds.into_iter().map(|id| card(reader, id)).collect::<Vec<_>>(),
            counts: (0..=site.funds.len()).map(|count| reader.phrases.count("find-count", count)).collect::<Vec<_>>(),
            links: vec![link(reader, PageRef::Help(None), "help-title"), link(reader, PageRef::Funds, "all-funds")],
        },
        json_ld: Vec::new(),
        image: None,
        origin: site.portal.span,
    }
}

/// The questions after where and before when, for all funds of the portal.
fn questions(reader: &Reader<'_>) -> Vec<Value> {
    let funds: Vec<FinderFacts<'_>> = reader.site().funds.iter().map(FinderFacts::of).collect();
    let question = |question: FinderQuestion| {
        let answers: Vec<Value> = question
            .answers(&funds)
            .into_iter()
            // Values that make one answer leave the same funds, so that the first can stand for them.
            .filter_map(|answer| answer.numbers().next().map(|value| object! { value: value, text: words(reader, answer) }))
            .collect();
        (!answers.is_empty())
            .then(|| object! { name: question.word(), text: reader.phrases.word(&word("find", question)), answers: answers })
    };
    FinderQuestion::ALL.into_iter().filter_map(question).collect()
}

/// A fund with the numbers of the answers it fits; none where it fits all.
fn card(reader: &Reader<'_>, id: FundId) -> Value {
    let fund = reader.site().fund(id);
    let facts = FinderFacts::of(fund);
    let fits = |question: FinderQuestion| {
        let answer = facts.fits(question);
        let numbers = || answer.numbers().map(|n| n.to_string()).collect::<Vec<_>>().join(" ");
        (answer != question.everything()).then(numbers)
    };
    object! {
        card: cards::fund(reader, id),
        place: reader.site().borough(fund.borough).slug.as_str(),
        group: fits(FinderQuestion::Group),
        amount: fits(FinderQuestion::Amount),
        people: fits(FinderQuestion::People),
    }
}

fn step(reader: &Reader<'_>, id: BoroughId, page: &FinderPage) -> Page {
    let site = reader.site();
    let borough = site.borough(id);
    let place = || [("place", reader.plain(borough.name).to_owned())];
    let title = reader.phrases.say("find-in", place());
    let funds = in_date_order(reader, page.funds.iter().copied());
    let is_end = page.asks.is_none();
    let intro = reader.phrases.word(if is_end { "find-fits-intro" } else { "find-step-intro" });
    // Pages of a borough differ by what was answered and what is asked (WCAG 2.4.2).
    let answered = page.known.iter().map(|known| words(reader, known.answer));
    let asked = match page.asks {
        Some(question) => vec![reader.phrases.word(&word("find", question))],
        None if funds.len() <= FUNDS_IN_TITLE => funds.iter().map(|id| reader.plain(site.fund(*id).title).to_owned()).collect(),
        None => vec![reader.phrases.word("find-funds")],
    };
    let title_plain = std::iter::once(title.clone()).chain(answered).chain(asked).collect::<Vec<_>>().join(" – ");
    Page {
        title: Value::normal_string(&title),
        title_plain,
        description: intro.clone(),
        crumbs: crumbs(reader, id),
        content: object! {
            intro: intro,
            known: known(reader, id, &page.known),
            question: page.asks.map(|question| reader.phrases.word(&word("find", question))),
            answers: answers(reader, id, page),
            count: reader.phrases.count("find-count", funds.len()),
            groups: is_end.then(|| groups(reader, &funds)),
            asks_when: is_end && funds.iter().any(|id| when(reader, *id) != when(reader, funds[0])),
            funds: (!is_end).then(|| funds.iter().map(|id| cards::fund(reader, *id)).collect::<Vec<_>>()),
            links: links(reader, id),
        },
        json_ld: Vec::new(),
        image: None,
        origin: borough.span,
    }
}

fn nothing(reader: &Reader<'_>, id: BoroughId) -> Page {
    let site = reader.site();
    let borough = site.borough(id);
    let title = reader.phrases.say("find-none", [("place", reader.plain(borough.name).to_owned())]);
    let intro = reader.phrases.word("find-none-text");
    let surgeries = event_dates::ahead(reader, Scope::Place(Some(id)), Some(EventFilter::Kind(EventKind::Surgery)));
    let next = surgeries.iter().find(|date| date.takes_place());
    Page {
        title: Value::normal_string(&title),
        title_plain: title,
        description: intro.clone(),
        crumbs: crumbs(reader, id),
        content: object! {
            intro: intro,
            surgery: next.map(|date| vec![event_dates::line(reader, date, false)]),
            contact: cards::contact(reader, borough.help_contact),
            links: links(reader, id),
        },
        json_ld: Vec::new(),
        image: None,
        origin: borough.span,
    }
}

fn crumbs(reader: &Reader<'_>, borough: BoroughId) -> Vec<Crumb> {
    let name = reader.site().borough(borough).name;
    vec![Crumb::text(reader, name, PageRef::Borough(borough)), Crumb::word(reader, "find-title", PageRef::Find(Find::Start))]
}

/// What everybody who comes to a page has answered, where first, each with the way back to its question.
fn known(reader: &Reader<'_>, id: BoroughId, known: &[FinderKnown]) -> Vec<Value> {
    let line = |name: &str, text: Value, back: Find| {
        let name = reader.phrases.word(&format!("find-known-{name}"));
        object! {
            change: reader.phrases.say("find-change", [("name", name.clone())]),
            name: name,
            text: text,
            href: reader.address(PageRef::Find(back)).0,
        }
    };
    let place = line("place", reader.text(reader.site().borough(id).name), Find::Start);
    let rest = known.iter().map(|FinderKnown { answer, asked_on }| {
        let text = Value::normal_string(&words(reader, *answer));
        line(answer.question.word(), text, Find::Step(id, asked_on.unwrap_or(0)))
    });
    std::iter::once(place).chain(rest).collect()
}

/// The answers as links, then the one for those who do not know.
fn answers(reader: &Reader<'_>, id: BoroughId, page: &FinderPage) -> Vec<Value> {
    let href = |to: Option<u16>| reader.address(PageRef::Find(to.map_or(Find::Nothing(id), |number| Find::Step(id, number)))).0;
    let answers = page.answers.iter().map(|(answer, to)| object! { text: words(reader, *answer), href: href(*to) });
    let not_sure = page.not_sure.map(|to| object! { text: reader.phrases.word("find-not-sure"), href: href(Some(to)) });
    answers.chain(not_sure).collect()
}

/// When one can apply to a fund, as the answer to the last question.
fn when(reader: &Reader<'_>, id: FundId) -> &'static str {
    match reader.site().fund(id).state(&reader.theme.edition.now).map(|state| state.state) {
        Some(RoundState::Open) => "open",
        Some(RoundState::Upcoming) => "upcoming",
        _ => "closed",
    }
}

/// The funds by when one can apply. A group without funds is there for those that come to it while a page is kept.
fn groups(reader: &Reader<'_>, funds: &[FundId]) -> Vec<Value> {
    let group = |(id, holds): (&'static str, &'static str)| {
        let funds = funds.iter().filter(|fund| when(reader, **fund) == id);
        object! {
            id: id,
            label: reader.phrases.word(&format!("find-when-{id}")),
            holds: holds,
            funds: funds.map(|id| cards::fund(reader, *id)).collect::<Vec<_>>(),
        }
    };
    [("open", "open"), ("upcoming", "upcoming"), ("closed", "closed withdrawn")].map(group).into()
}

/// Where to go from a page of a borough if no fund fits.
fn links(reader: &Reader<'_>, id: BoroughId) -> Vec<Value> {
    let place = || [("place", reader.plain(reader.site().borough(id).name).to_owned())];
    let said = |page: PageRef, text: String| object! { text: text, href: reader.address(page).0 };
    vec![
        said(PageRef::Help(Some(id)), reader.phrases.say("help-in", place())),
        said(PageRef::Borough(id), reader.phrases.say("find-all-in", place())),
        link(reader, PageRef::Find(Find::Step(id, 0)), "find-again"),
        link(reader, PageRef::Find(Find::Start), "find-other-place"),
        link(reader, PageRef::Funds, "all-funds"),
    ]
}

fn link(reader: &Reader<'_>, page: PageRef, id: &str) -> Value {
    object! { text: reader.phrases.word(id), href: reader.address(page).0 }
}

fn word(family: &str, question: FinderQuestion) -> String {
    format!("{family}-{}", question.word())
}

/// An answer in words; of several values, that it is one of them.
fn words(reader: &Reader<'_>, answer: FinderAnswer) -> String {
    let value = |value: FinderValue| match value {
        FinderValue::Group(kind) => reader.phrases.word(&format!("find-group-{}", kind.word())),
        FinderValue::People(people) => reader.phrases.word(&format!("find-people-{}", people.word())),
        FinderValue::Amount(Some(min), Some(max)) => {
            reader.phrases.say("find-amount-between", [("min", reader.money(min)), ("max", reader.money(max))])
        }
        FinderValue::Amount(None, Some(max)) => reader.phrases.say("find-amount-up-to", [("max", reader.money(max))]),
        FinderValue::Amount(Some(min), None) => reader.phrases.say("find-amount-more", [("min", reader.money(min))]),
        FinderValue::Amount(None, None) => reader.phrases.word("find-not-sure"),
    };
    reader.phrases.or(&answer.values().into_iter().map(value).collect::<Vec<_>>())
}
