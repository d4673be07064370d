//! The pages of the portal as a whole: the same that openchest makes, each with the words that it works out.

use crate::AS_OF;
use crate::documents::Document;
use crate::node::{Fields, Node, plain, raw};
use crate::peers::borough;
use crate::peers::dates::{State, changes, state};
use crate::peers::lists;
use crate::peers::speaker::Speaker;
use crate::peers::standing;
use crate::peers::view::{View, phrase, slug, word};
use crate::text::LANGUAGES;

/// What a page says in one language, worked out when the page is written.
type Said<'a> = Box<dyn Fn(&Speaker<'_>) -> Fields + Send + Sync + 'a>;

/// A page of a peer.
pub struct Page<'a> {
    /// Its address without slashes at its ends: `northgate/funded/all/2`; nothing for the first page.
    pub address: String,
    /// Whether other pages are below it.
    pub is_section: bool,
    /// The name of its template.
    pub template: &'static str,
    /// Its place among the pages beside it.
    pub weight: usize,
    /// The fields and the text of its content file.
    pub document: Option<&'a Document>,
    /// `title`, `head` (the title above the window), `description` and what its template needs besides.
    pub said: Said<'a>,
}

impl<'a> Page<'a> {
    /// A page that nothing is below.
    pub fn single(
        address: impl Into<String>,
        template: &'static str,
        said: impl Fn(&Speaker<'_>) -> Fields + Send + Sync + 'a,
    ) -> Self {
        Page { address: address.into(), is_section: false, template, weight: 1, document: None, said: Box::new(said) }
    }

    /// A page with others below it.
    pub fn section(
        address: impl Into<String>,
        template: &'static str,
        said: impl Fn(&Speaker<'_>) -> Fields + Send + Sync + 'a,
    ) -> Self {
        Page { is_section: true, ..Page::single(address, template, said) }
    }

    /// The same page with the fields of a document.
    #[must_use]
    pub fn of(mut self, document: &'a Document) -> Self {
        self.document = Some(document);
        self
    }

    /// The same page at this place among its neighbours.
    #[must_use]
    pub fn at(mut self, weight: usize) -> Self {
        self.weight = weight + 1;
        self
    }
}

/// The fields that every page has.
pub fn titled(title: String, description: String) -> Fields {
    vec![("title", plain(title.clone())), ("head", plain(title)), ("description", plain(description))]
}

/// The titles of a page that has both from the theme's words.
fn named(speaker: &Speaker<'_>, title: &str, intro: &str) -> Fields {
    titled(speaker.word(title), speaker.word(intro))
}

/// The titles of a document: its `title` or `name`, and its `summary`.
pub fn own_title(speaker: &Speaker<'_>, fields: &Fields, name: &str, summary: &str) -> Fields {
    titled(speaker.text(&phrase(fields, name)), speaker.text(&phrase(fields, summary)))
}

/// All pages of the portal.
pub fn pages<'a>(view: &'a View<'a>) -> Vec<Page<'a>> {
    let portal = &view.portal.fields;
    let mut pages = vec![
        Page::section("", "home", |speaker| home(view, speaker)).of(view.portal),
        Page::single("funds", "funds", |speaker| named(speaker, "funds-title", "funds-intro")),
        Page::single("find", "find", |speaker| find(view, speaker)),
        Page::single("help", "help", |speaker| named(speaker, "help-title", "help-intro")),
        Page::single("how-we-decide", "how-we-decide", |speaker| named(speaker, "how-we-decide-title", "how-we-decide-intro")),
        Page::single("about", "about", |speaker| titled(speaker.word("about-title"), speaker.text(&phrase(portal, "summary"))))
            .of(view.funders),
        Page::single("languages", "languages", languages),
        Page::single("glossary", "glossary", |speaker| named(speaker, "glossary-title", "glossary-intro")).of(view.glossary),
        Page::section("guidance", "guidance-list", |speaker| named(speaker, "guidance-title", "guidance-intro")),
    ];
    pages.push(Page::single("404", "not-found", |speaker| named(speaker, "not-found-title", "not-found-text")));
    pages.extend(
        ["accessibility", "privacy", "open-data"]
            .map(|name| Page::single(name, "standing", move |speaker| standing::said(name, view, speaker))),
    );
    pages.extend(view.guides.iter().enumerate().map(|(i, guide)| {
        let address = format!("guidance/{}", slug(guide));
        Page::single(address, "guide", |speaker| {
            let mut said = own_title(speaker, &guide.fields, "title", "summary");
            let updated = word(&guide.fields, "updated").parse().map_or_else(|_| String::new(), |day| speaker.book.day(day));
            said.push(("updated", speaker.about("updated-on", "day", &updated)));
            said
        })
        .of(guide)
        .at(i)
    }));
    pages.extend(lists::portal(view));
    for (i, own) in view.boroughs.iter().enumerate() {
        pages.extend(borough::pages(view, own, i));
    }
    pages
}

fn home(view: &View<'_>, speaker: &Speaker<'_>) -> Fields {
    let portal = &view.portal.fields;
    let title = speaker.text(&phrase(portal, "title"));
    let mut said = titled(title.clone(), speaker.text(&phrase(portal, "summary")));
    let today = AS_OF.parse().map_or_else(|_| String::new(), |day| speaker.book.day(day));
    said.extend([
        ("feed", speaker.about("feed-title", "site", &title)),
        ("made_on", speaker.about("made-on", "day", &today)),
        ("licence", speaker.about("footer-licence", "licence", &speaker.name(word(portal, "licence")))),
        ("publisher", plain(speaker.name("Community chests of the benchmark (example)"))),
        ("source", source(speaker, "Example: project report, 2026")),
    ]);
    said
}

/// The line below what was found: whose words these are.
pub fn source(speaker: &Speaker<'_>, title: &str) -> Node {
    speaker.about("source-label", "source", &speaker.name(title))
}

/// How many funds of a borough are open, now and after each change that is known today.
pub fn open_funds(funds: &[&Document], speaker: &Speaker<'_>) -> Node {
    let mut open = funds.iter().filter(|fund| state(fund) == State::Open).count();
    let mut moments: Vec<(i64, bool)> = funds.iter().flat_map(|fund| changes(fund)).collect();
    moments.sort_unstable();
    let mut said = vec![(0, open)];
    for (at, opens) in moments {
        open = if opens { open + 1 } else { open.saturating_sub(1) };
        match said.last_mut() {
            Some(last) if last.0 == at => last.1 = open,
            _ => said.push((at, open)),
        }
    }
    let said = said.into_iter().map(|(at, open)| {
        Node::Fields(vec![
            ("from", plain(at.to_string())),
            ("later", raw((at > 0).to_string())),
            ("text", speaker.count("open-fund-count", open)),
        ])
    });
    Node::Items(said.collect())
}

fn find(view: &View<'_>, speaker: &Speaker<'_>) -> Fields {
    let funds = view.boroughs.iter().map(|borough| borough.funds.len()).sum::<usize>();
    let mut said = named(speaker, "find-title", "find-intro");
    said.extend(amounts(speaker));
    let counts = (0..=funds).map(|count| speaker.count("find-count", count));
    said.push(("counts", Node::Items(counts.collect())));
    said
}

/// The answers to the question how much money is needed: all funds of this portal end at £5,000.
pub fn amounts(speaker: &Speaker<'_>) -> Fields {
    let most = speaker.pounds(5_000);
    vec![("up_to", speaker.about("find-amount-up-to", "max", &most)), ("more", speaker.about("find-amount-more", "min", &most))]
}

fn languages(speaker: &Speaker<'_>) -> Fields {
    let intro = speaker.book.say("languages-intro", [("source", speaker.name(LANGUAGES[0].name))]);
    let mut said = titled(speaker.word("languages-title"), intro);
    let share = speaker.about("share-translated", "percent", &speaker.number(96));
    let lines = ["contacts", "events", "forms"].map(|id| speaker.about(&format!("language-{id}"), "number", &speaker.number(0)));
    said.push(("share", share));
    said.push(("lines", Node::Items(lines.to_vec())));
    said.push(("reply", plain(speaker.book.days("reply-within", 5))));
    said
}
