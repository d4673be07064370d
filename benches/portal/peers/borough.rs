//! The pages of a borough, of its funds, priorities, neighbourhoods and stories.

use crate::documents::Document;
use crate::node::{Fields, Node, plain, raw};
use crate::peers::dates::{order, rounds, state};
use crate::peers::lists::{self, Facet};
use crate::peers::pages::{Page, amounts, open_funds, own_title, source, titled};
use crate::peers::speaker::Speaker;
use crate::peers::view::{Borough, Story, View, inner, items, list, phrase, slug, word};
use crate::text::LANGUAGES;
use openchest::model::poster::QrCode;

/// The day on which every grant of the lists was decided, as `awards.csv` says.
const DECIDED: &str = "2027-03-29";

/// All pages of a borough, the `number`th of the portal.
pub fn pages<'a>(view: &'a View<'a>, own: &'a Borough<'a>, number: usize) -> Vec<Page<'a>> {
    let id = own.id;
    let fields = &own.document.fields;
    let place = move |speaker: &Speaker<'_>| [("place", speaker.text(&phrase(fields, "name")))];
    let mut pages = vec![
        Page::section(id, "borough", move |speaker| about(own, speaker)).of(own.document).at(number),
        Page::single(format!("{id}/help"), "help", move |speaker| {
            let mut said =
                titled(speaker.book.say("help-in", place(speaker)), speaker.book.say("help-intro-borough", place(speaker)));
            said[0].1 = plain(speaker.word("help-title"));
            said
        }),
        Page::single(format!("{id}/how-we-decide"), "how-we-decide", move |speaker| {
            titled(speaker.book.say("how-we-decide-in", place(speaker)), speaker.word("how-we-decide-intro"))
        }),
        Page::section(format!("{id}/priorities"), "priorities", move |speaker| {
            let mut said = titled(speaker.book.say("priorities-in", place(speaker)), speaker.word("priorities-intro"));
            said.push(("short", plain(speaker.word("priorities-title"))));
            said
        }),
    ];
    for (name, title, intro) in [
        ("find", "find-in", "find-step-intro"),
        ("find/fits", "find-in", "find-fits-intro"),
        ("find/none", "find-none", "find-none-text"),
    ] {
        pages.push(Page::single(format!("{id}/{name}"), "find", move |speaker| {
            let mut said = titled(speaker.book.say(title, place(speaker)), speaker.word(intro));
            said.extend(amounts(speaker));
            said.extend([
                ("step", plain(name)),
                ("count", speaker.count("find-count", own.funds.len())),
                ("change", speaker.about("find-change", "name", &speaker.word("find-known-place"))),
            ]);
            said
        }));
    }
    pages.extend(own.places.iter().map(|part| {
        Page::single(format!("{id}/neighbourhoods/{}", part.id), "neighbourhood", move |speaker| {
            let place = || [("place", speaker.text(&phrase(part.fields, "name")))];
            let mut said = own_title(speaker, part.fields, "name", "about");
            said.extend([
                ("id", plain(part.id)),
                ("funds", plain(speaker.book.say("funds-in", place()))),
                ("priorities", plain(speaker.book.say("priorities-in", place()))),
                ("stories", plain(speaker.book.say("stories-in", place()))),
            ]);
            said.extend(lists::link(own, Facet::Place(part.id), speaker).map(|link| ("grants", link)));
            said
        })
    }));
    let mut funds = own.funds.clone();
    funds.sort_by_key(|fund| order(fund));
    for (i, document) in funds.into_iter().enumerate() {
        pages.extend(of_fund(view, own, document, i));
    }
    pages.extend(own.priorities.iter().enumerate().map(|(i, document)| {
        Page::single(format!("{id}/priorities/{}", slug(document)), "priority", |speaker| priority(view, own, document, speaker))
            .of(document)
            .at(i)
    }));
    pages.extend(lists::borough(own));
    pages.extend(own.stories.iter().enumerate().map(|(i, story)| {
        let address = format!("{id}/funded/{}", slug(story.document));
        Page::single(address, "story", |speaker| of_story(view, own, story, speaker)).of(story.document).at(i)
    }));
    pages
}

fn about(own: &Borough<'_>, speaker: &Speaker<'_>) -> Fields {
    let place = || [("place", speaker.text(&phrase(&own.document.fields, "name")))];
    let mut said = own_title(speaker, &own.document.fields, "name", "summary");
    let title = |id: &str| plain(speaker.book.say(id, place()));
    said.extend([
        ("funds", title("funds-in")),
        ("about", title("about-place")),
        ("decide", title("how-we-decide-in")),
        ("priorities", title("priorities-in")),
        ("projects", title("stories-in")),
        ("help", title("help-in")),
        ("all_funds", title("find-all-in")),
        ("stories", speaker.count("story-count", own.stories.len())),
        ("grants", raw(own.stories.len().to_string())),
        ("lists", lists::addresses(own)),
        ("open", open_funds(&own.funds, speaker)),
        ("source", source(speaker, "Example: project report, 2026")),
    ]);
    said
}

fn of_fund<'a>(view: &'a View<'a>, own: &'a Borough<'a>, document: &'a Document, number: usize) -> [Page<'a>; 3] {
    let address = format!("{}/{}", own.id, slug(document));
    let title = |speaker: &Speaker<'_>| speaker.text(&phrase(&document.fields, "title"));
    [
        Page::section(address.clone(), "fund", |speaker| fund(view, own, document, speaker)).of(document).at(number),
        Page::single(format!("{address}/can-we-apply"), "checker", move |speaker| {
            let word = speaker.word("checker-title");
            let left = (1..=items(&document.fields, "eligibility").count()).map(|count| speaker.count("checker-left", count));
            let mut said = titled(word.clone(), speaker.word("checker-intro"));
            said[1].1 = plain(format!("{word} – {}", title(speaker)));
            said.push(("left", Node::Items(left.collect())));
            said
        }),
        Page::single(format!("{address}/poster"), "poster", move |speaker| {
            let word = speaker.word("poster-title");
            let head = format!("{} – {word}", title(speaker));
            let mut said = vec![("title", plain(word)), ("head", plain(head.clone())), ("description", plain(head))];
            let target = format!("https://chests.example.org{}", speaker.href(&format!("/{}/{}/", own.id, slug(document))));
            if let (true, Some(code)) = (state(document).word() == "open", QrCode::of(&target)) {
                said.extend([("target", plain(target)), ("size", plain(code.size.to_string())), ("path", plain(code.path))]);
            }
            said
        }),
    ]
}

fn fund(view: &View<'_>, own: &Borough<'_>, document: &Document, speaker: &Speaker<'_>) -> Fields {
    let fields = &document.fields;
    let borough = speaker.text(&phrase(&own.document.fields, "name"));
    let mut said = own_title(speaker, fields, "title", "summary");
    let ends = || [("min", speaker.pounds(500)), ("max", speaker.pounds(5_000))];
    let all = rounds(document);
    let present = all.first().map(|round| (round.states(speaker), round.actions(fields, speaker), round.applications()));
    if let Some((states, actions, applications)) = present {
        said.extend([("states", states), ("actions", actions), ("applications", Node::Fields(applications))]);
    }
    let funders = items(fields, "funders").map(|funder| {
        let role = speaker.word(&format!("role-{}", word(funder, "role")));
        let pounds = word(funder, "amount").chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap_or(0);
        Node::Fields(vec![
            ("name", plain(view.body(word(funder, "funder")))),
            ("words", plain(format!("({role}: {})", speaker.pounds(pounds)))),
        ])
    });
    let decision = inner(fields, "decision");
    said.extend([
        ("state", plain(state(document).word())),
        ("amount", plain(speaker.book.say("award-range", ends()))),
        ("between", plain(speaker.book.say("award-between", ends()))),
        ("funders", Node::Items(funders.collect())),
        ("pot", speaker.about("pot-per-round", "amount", &speaker.pounds(60_000))),
        ("whole", speaker.about("whole-borough", "borough", &borough)),
        ("who", names(view, decision.map(|decision| list(decision, "who")).unwrap_or_default())),
        (
            "rounds",
            Node::Items(
                all.iter().map(|round| round.states(speaker)).map(|states| Node::Fields(vec![("states", states)])).collect(),
            ),
        ),
        ("dates", Node::Items(all.iter().take(1).map(|round| round.dates(speaker)).collect())),
    ]);
    said.extend(lists::link(own, Facet::Fund(slug(document)), speaker).map(|link| ("grants", link)));
    said
}

fn names(view: &View<'_>, ids: Vec<&str>) -> Node {
    Node::Items(ids.into_iter().map(|id| plain(view.body(id))).collect())
}

fn priority(view: &View<'_>, own: &Borough<'_>, document: &Document, speaker: &Speaker<'_>) -> Fields {
    let fields = &document.fields;
    let mut said = own_title(speaker, fields, "title", "summary");
    let day = word(fields, "decided_on").parse().map_or_else(|_| String::new(), |day| speaker.book.day(day));
    said.extend([
        ("id", plain(slug(document))),
        ("decided_on", speaker.about("decided-on", "day", &day)),
        ("decided_by", names(view, list(fields, "decided_by"))),
        ("source", source(speaker, "Example: link worker survey, 2026")),
    ]);
    said.extend(lists::link(own, Facet::Priority(slug(document)), speaker).map(|link| ("grants", link)));
    said
}

fn of_story(view: &View<'_>, own: &Borough<'_>, story: &Story<'_>, speaker: &Speaker<'_>) -> Fields {
    let mut said = own_title(speaker, &story.document.fields, "title", "summary");
    let fund = own.funds.iter().find(|fund| slug(fund) == story.fund);
    let funders =
        fund.map(|fund| items(&fund.fields, "funders").map(|funder| word(funder, "funder")).collect()).unwrap_or_default();
    said.extend([
        // The lists have the words of the list of awards, which is not translated.
        ("entry", plain(phrase(&story.document.fields, "title").in_language(&LANGUAGES[0]))),
        ("purpose", plain(phrase(&story.document.fields, "summary").in_language(&LANGUAGES[0]))),
        ("id", plain(format!("{}-{}", own.id, slug(story.document).trim_start_matches("story-")))),
        ("borough", plain(speaker.text(&phrase(&own.document.fields, "name")))),
        ("place", plain(lists::place_name(own, story.place, speaker))),
        ("amount", plain(speaker.pounds(story.amount))),
        ("amount_plain", plain(format!("{}.00", story.amount))),
        ("value", raw(format!("{}.0", story.amount))),
        ("funders", names(view, funders)),
        ("source", source(speaker, "Example: project report, 2026")),
    ]);
    if let Ok(day) = DECIDED.parse() {
        said.extend([("decided", speaker.day(day)), ("decided_short", plain(speaker.book.date(day)))]);
    }
    said
}
