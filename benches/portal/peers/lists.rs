//! The lists of grants: all of the portal, and those of a borough by fund, priority and neighbourhood, with sums.

use crate::node::{Fields, Node, plain, raw};
use crate::peers::pages::{Page, titled};
use crate::peers::speaker::Speaker;
use crate::peers::view::{Borough, ON_A_PAGE, Story, View, phrase, slug};
use crate::text::LANGUAGES;

/// Which grants of a borough a list has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Facet<'a> {
    All,
    Fund(&'a str),
    Priority(&'a str),
    Place(&'a str),
}

impl<'a> Facet<'a> {
    /// Its word in addresses and templates, and the id of what it is about.
    fn words(self) -> (&'static str, &'a str) {
        match self {
            Facet::All => ("all", ""),
            Facet::Fund(id) => ("fund", id),
            Facet::Priority(id) => ("priority", id),
            Facet::Place(id) => ("place", id),
        }
    }

    /// The address of the list below that of the funded projects.
    fn address(self) -> String {
        let (kind, id) = self.words();
        if id.is_empty() { kind.to_owned() } else { format!("{kind}/{id}") }
    }

    fn has(self, story: &Story<'_>) -> bool {
        match self {
            Facet::All => true,
            Facet::Fund(id) => story.fund == id,
            Facet::Priority(id) => story.priorities.contains(&id),
            Facet::Place(id) => story.place == id,
        }
    }
}

/// The number of some grants and their sum in pounds.
#[derive(Debug, Clone, Copy, Default)]
struct Sum {
    grants: usize,
    pounds: i64,
}

/// The sum of the grants of a borough that a list has.
fn sum(borough: &Borough<'_>, facet: Facet<'_>) -> Sum {
    let stories = borough.stories.iter().filter(|story| facet.has(story));
    stories.fold(Sum::default(), |sum, story| Sum { grants: sum.grants + 1, pounds: sum.pounds + story.amount })
}

impl Sum {
    /// "Grants: 45. Money together: £120,500."
    fn words(self, speaker: &Speaker<'_>) -> Node {
        plain(speaker.book.say("awards-count", [("count", speaker.number(self.grants)), ("amount", speaker.pounds(self.pounds))]))
    }

    fn fields(self, speaker: &Speaker<'_>) -> Node {
        Node::Fields(vec![
            ("awarded", plain(speaker.pounds(self.pounds))),
            ("awarded_plain", plain(format!("{}.00", self.pounds))),
            ("grants", plain(speaker.number(self.grants))),
            ("grants_plain", plain(self.grants.to_string())),
        ])
    }
}

/// The page of what was funded in the portal, and all its grants.
pub fn portal<'a>(view: &'a View<'a>) -> Vec<Page<'a>> {
    let total = view.boroughs.iter().map(|borough| sum(borough, Facet::All));
    let total = total.fold(Sum::default(), |a, b| Sum { grants: a.grants + b.grants, pounds: a.pounds + b.pounds });
    let mut pages = vec![Page::section("funded", "funded", move |speaker| {
        let mut said = titled(speaker.word("funded-title"), speaker.word("funded-intro"));
        let rows = view.boroughs.iter().map(|borough| {
            let name = speaker.text(&phrase(&borough.document.fields, "name"));
            (name, Some(speaker.href(&format!("/{}/funded/", borough.id))), sum(borough, Facet::All))
        });
        let charts = chart("by-borough", "borough-label", rows.collect(), speaker);
        said.push(("totals", total.fields(speaker)));
        said.push(("charts", Node::Items(charts.into_iter().collect())));
        said.push(("stories", speaker.count("story-count", total.grants.min(24))));
        said
    })];
    pages.extend(parts(None, Facet::All, total, "funded".to_owned()));
    pages
}

/// The page of what was funded in a borough, and all its lists.
pub fn borough<'a>(own: &'a Borough<'a>) -> Vec<Page<'a>> {
    let mut pages = vec![Page::section(format!("{}/funded", own.id), "funded", move |speaker| {
        let place = || [("place", speaker.text(&phrase(&own.document.fields, "name")))];
        let mut said = titled(speaker.book.say("stories-in", place()), speaker.book.say("funded-in-intro", place()));
        said.push(("short", plain(speaker.word("funded-title"))));
        said.push(("totals", sum(own, Facet::All).fields(speaker)));
        said.push(("charts", charts(own, Facet::All, speaker)));
        said.push(("stories", speaker.count("story-count", own.stories.len())));
        said
    })];
    for facet in facets(own) {
        pages.extend(parts(Some(own), facet, sum(own, facet), format!("{}/funded", own.id)));
    }
    pages
}

/// The lists that a borough has. A list that would hold every grant of the borough is left out, as the program does; one
/// of a fund is always there.
fn facets<'a>(own: &Borough<'a>) -> Vec<Facet<'a>> {
    let funds = own.funds.iter().map(|fund| Facet::Fund(slug(fund)));
    let priorities = own.priorities.iter().map(|priority| Facet::Priority(slug(priority)));
    let places = own.places.iter().map(|place| Facet::Place(place.id));
    std::iter::once(Facet::All).chain(funds).chain(priorities).chain(places).filter(|facet| has_list(own, *facet)).collect()
}

fn has_list(own: &Borough<'_>, facet: Facet<'_>) -> bool {
    let grants = sum(own, facet).grants;
    grants > 0 && (grants < own.stories.len() || matches!(facet, Facet::All | Facet::Fund(_)))
}

/// The addresses of these lists, below that of the funded projects.
pub fn addresses(own: &Borough<'_>) -> Node {
    Node::Items(facets(own).into_iter().map(|facet| plain(facet.address())).collect())
}

/// "Grants: 45. Money together: £120,500." for a link to a list; nothing if there is none.
pub fn link(own: &Borough<'_>, facet: Facet<'_>, speaker: &Speaker<'_>) -> Option<Node> {
    has_list(own, facet).then(|| sum(own, facet).words(speaker))
}

/// The pages of one list; none if it has no grants.
fn parts<'a>(own: Option<&'a Borough<'a>>, facet: Facet<'a>, sum: Sum, above: String) -> impl Iterator<Item = Page<'a>> {
    let pages = sum.grants.div_ceil(ON_A_PAGE);
    (1..=pages).map(move |number| {
        let list = format!("{above}/{}", facet.address());
        let address = if number == 1 { list.clone() } else { format!("{list}/{number}") };
        Page::single(address, "awards", move |speaker| part(own, facet, sum, (number, pages), &list, speaker))
    })
}

fn part(
    own: Option<&Borough<'_>>,
    facet: Facet<'_>,
    sum: Sum,
    (number, pages): (usize, usize),
    list: &str,
    speaker: &Speaker<'_>,
) -> Fields {
    let part_of = |number| speaker.book.say("page-of", [("page", speaker.number(number)), ("pages", speaker.number(pages))]);
    let title = heading(own, facet, speaker);
    let mut head = title.clone();
    if let (Some(own), true) = (own, facet != Facet::All) {
        head = format!("{head} – {}", speaker.text(&phrase(&own.document.fields, "name")));
    }
    if pages > 1 {
        head = format!("{head} – {}", part_of(number));
    }
    let (kind, id) = facet.words();
    let mut said = vec![
        ("title", plain(title)),
        ("head", plain(head.clone())),
        ("description", plain(head)),
        ("kind", plain(kind)),
        ("id", plain(id)),
        ("first", raw(((number - 1) * ON_A_PAGE).to_string())),
        ("count", sum.words(speaker)),
        ("partly", partly(speaker)),
    ];
    if let (Some(own), Facet::Fund(_), 1) = (own, facet, number) {
        said.push(("totals", sum.fields(speaker)));
        said.push(("charts", charts(own, facet, speaker)));
    }
    if pages > 1 {
        let href = |number| speaker.href(&if number == 1 { format!("/{list}/") } else { format!("/{list}/{number}/") });
        said.push(("part", plain(part_of(number))));
        said.extend((number > 1).then(|| ("before", plain(href(number - 1)))));
        said.extend((number < pages).then(|| ("after", plain(href(number + 1)))));
        let mut last = 0;
        let near = (1..=pages).filter(|page| *page == 1 || *page == pages || page.abs_diff(number) <= 1);
        let links = near.map(|page| {
            let gap = page > last + 1;
            last = page;
            Node::Fields(vec![
                ("gap", raw(gap.to_string())),
                ("current", raw((page == number).to_string())),
                ("href", plain(href(page))),
                ("label", plain(part_of(page))),
                ("text", plain(speaker.number(page))),
            ])
        });
        said.push(("pager", Node::Items(links.collect())));
    }
    said
}

/// The notice on a page whose grants are in the source language.
fn partly(speaker: &Speaker<'_>) -> Node {
    if speaker.language.code == LANGUAGES[0].code {
        return plain("");
    }
    plain(speaker.book.say("page-partly-translated", [("name", speaker.own_name()), ("source", speaker.name(LANGUAGES[0].name))]))
}

fn heading(own: Option<&Borough<'_>>, facet: Facet<'_>, speaker: &Speaker<'_>) -> String {
    let Some(own) = own else { return speaker.word("awards-all") };
    let titled = |documents: &[&crate::documents::Document], id: &str| {
        let own = documents.iter().find(|document| slug(document) == id);
        own.map_or_else(String::new, |document| speaker.text(&phrase(&document.fields, "title")))
    };
    let name = match facet {
        Facet::All => return speaker.book.say("awards-in", [("name", speaker.text(&phrase(&own.document.fields, "name")))]),
        Facet::Fund(id) => titled(&own.funds, id),
        Facet::Priority(id) => titled(&own.priorities, id),
        Facet::Place(id) => place_name(own, id, speaker),
    };
    speaker.book.say("awards-for", [("name", name)])
}

/// The name of a neighbourhood.
pub fn place_name(own: &Borough<'_>, id: &str, speaker: &Speaker<'_>) -> String {
    let place = own.places.iter().find(|place| place.id == id);
    place.map_or_else(String::new, |place| speaker.text(&phrase(place.fields, "name")))
}

/// What the grants of a list were for, by priority and by neighbourhood.
fn charts(own: &Borough<'_>, facet: Facet<'_>, speaker: &Speaker<'_>) -> Node {
    let rows = |facets: Vec<(String, Facet<'_>)>| -> Vec<Row> {
        let row = |(name, by): (String, Facet<'_>)| {
            let stories = own.stories.iter().filter(|story| facet.has(story) && by.has(story));
            let sum =
                stories.fold(Sum::default(), |sum, story| Sum { grants: sum.grants + 1, pounds: sum.pounds + story.amount });
            let href = has_list(own, by).then(|| speaker.href(&format!("/{}/funded/{}/", own.id, by.address())));
            (name, href, sum)
        };
        facets.into_iter().map(row).filter(|(_, _, sum)| sum.grants > 0).collect()
    };
    let priorities = own.priorities.iter().map(|p| (speaker.text(&phrase(&p.fields, "title")), Facet::Priority(slug(p))));
    let places = own.places.iter().map(|place| (speaker.text(&phrase(place.fields, "name")), Facet::Place(place.id)));
    let charts = [
        chart("by-priority", "priority-label", rows(priorities.collect()), speaker),
        chart("by-place", "where-label", rows(places.collect()), speaker),
    ];
    Node::Items(charts.into_iter().flatten().collect())
}

/// What a bar is about, where its list is if it has one, and its sum.
type Row = (String, Option<String>, Sum);

/// Bars with their numbers; nothing if there are fewer than two.
fn chart(id: &str, label: &str, mut rows: Vec<Row>, speaker: &Speaker<'_>) -> Option<Node> {
    rows.sort_by_key(|(_, _, sum)| std::cmp::Reverse(sum.pounds));
    let largest = rows.first()?.2.pounds.max(1);
    if rows.len() < 2 {
        return None;
    }
    let bars = rows.into_iter().map(|(name, href, sum)| {
        let mut fields = vec![
            ("name", plain(name)),
            ("grants", plain(speaker.number(sum.grants))),
            ("awarded", plain(speaker.pounds(sum.pounds))),
            ("length", plain((sum.pounds * 1_000 / largest).to_string())),
        ];
        fields.extend(href.map(|href| ("href", plain(href))));
        Node::Fields(fields)
    });
    let mut fields = vec![
        ("id", plain(id)),
        ("title", plain(speaker.word(&format!("awards-{id}")))),
        ("label", plain(speaker.word(label))),
        ("bars", Node::Items(bars.collect())),
    ];
    if id == "by-priority" {
        fields.push(("note", plain(speaker.word("awards-for-several"))));
    }
    Some(Node::Fields(fields))
}
