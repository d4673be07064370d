//! Addresses: where each page stands, in every language.

use std::fmt;

use super::event::{Event, EventKind};
use super::finder::Find;
use super::ids::{BoroughId, CaseStudyId, EvaluationId, EventId, FundId, GuidanceId, NeighbourhoodId, PriorityId};
use super::poster::PosterOf;
use super::site::Site;
use crate::i18n::Lang;

/// The address of a page or file below the portal's root, without a leading slash: `redbridge/wellbeing/`.
/// The home page is empty. Pages end with a slash, files do not.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct UrlPath(String);

impl UrlPath {
    /// An address; a leading slash is dropped.
    pub fn new(path: impl Into<String>) -> Self {
        let path: String = path.into();
        UrlPath(path.strip_prefix('/').map_or(path.clone(), str::to_owned))
    }

    /// The same page in another language: under the language's code, but at the root for the source language.
    #[must_use]
    pub fn in_lang(&self, lang: Lang, source_lang: Lang) -> UrlPath {
        if lang == source_lang { self.clone() } else { UrlPath(format!("{}/{}", lang.code(), self.0)) }
    }

    /// The file that is served at this address.
    pub fn file(&self) -> String {
        if self.0.is_empty() || self.0.ends_with('/') { format!("{}index.html", self.0) } else { self.0.clone() }
    }

    /// The address as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UrlPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Which events a page shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EventFilter {
    /// Those of a kind.
    Kind(EventKind),
    /// Those in which a language is spoken.
    Language(Lang),
    /// Those that one can join online.
    Online,
}

impl EventFilter {
    /// Whether it shows an event.
    pub fn takes(self, event: &Event) -> bool {
        match self {
            EventFilter::Kind(kind) => event.kind == kind,
            EventFilter::Language(lang) => event.languages.contains(&lang),
            EventFilter::Online => event.is_online(),
        }
    }
}

/// Which awards a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AwardFilter {
    /// Every one.
    All,
    /// Those of a fund, with its totals.
    Fund(FundId),
    /// Those decided in a year.
    Year(i16),
    /// Those for a priority.
    Priority(PriorityId),
    /// Those for a neighbourhood of the borough whose list it is.
    Place(NeighbourhoodId),
}

/// A page of the site, in whatever language. The order is the order in which pages are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageRef {
    /// The home page.
    Home,
    /// All funds of the portal.
    Funds,
    /// A page that helps to find a fund.
    Find(Find),
    /// A borough.
    Borough(BoroughId),
    /// A neighbourhood of a borough.
    Neighbourhood(BoroughId, NeighbourhoodId),
    /// A fund.
    Fund(FundId),
    /// The application form of a fund.
    Form(FundId),
    /// "Can we apply?": the questions of a fund's criteria.
    Checker(FundId),
    /// The priorities of a borough.
    Priorities(BoroughId),
    /// A priority.
    Priority(PriorityId),
    /// The list of guidance, of the portal or of a borough.
    GuidanceList(Option<BoroughId>),
    /// A guidance page.
    Guidance(GuidanceId),
    /// Who helps, for the portal or a borough.
    Help(Option<BoroughId>),
    /// Who helps with a fund, and its events.
    FundHelp(FundId),
    /// Some of the events of the portal or a borough.
    Events(Option<BoroughId>, EventFilter),
    /// An event.
    Event(EventId),
    /// A poster to print.
    Poster(PosterOf),
    /// How decisions are made, for the portal or a borough.
    HowWeDecide(Option<BoroughId>),
    /// What was funded, in the portal or a borough.
    Funded(Option<BoroughId>),
    /// A part of the list of awards of the portal or a borough, counted from 1.
    Awards(Option<BoroughId>, AwardFilter, u32),
    /// A case study.
    CaseStudy(CaseStudyId),
    /// What a fund learned.
    Evaluation(EvaluationId),
    /// The glossary.
    Glossary,
    /// About the model.
    About,
    /// Languages and formats.
    Languages,
    /// Open data.
    OpenData,
    /// The accessibility statement.
    Accessibility,
    /// The privacy notice.
    Privacy,
    /// The page for addresses that do not exist.
    NotFound,
}

impl PageRef {
    /// The value of `data-template`, also the name of the page's template file.
    pub fn template(self) -> &'static str {
        match self {
            PageRef::Home => "home",
            PageRef::Funds => "funds",
            PageRef::Find(_) => "find",
            PageRef::Borough(_) => "borough",
            PageRef::Neighbourhood(..) => "neighbourhood",
            PageRef::Fund(_) => "fund",
            PageRef::Form(_) => "form",
            PageRef::Checker(_) => "checker",
            PageRef::Priorities(_) => "priorities",
            PageRef::Priority(_) => "priority",
            PageRef::GuidanceList(_) => "guidance-list",
            PageRef::Guidance(_) => "guidance",
            PageRef::Help(_) | PageRef::FundHelp(_) => "help",
            PageRef::Events(..) => "events",
            PageRef::Event(_) => "event",
            PageRef::Poster(_) => "poster",
            PageRef::HowWeDecide(_) => "how-we-decide",
            PageRef::Funded(_) => "funded",
            PageRef::Awards(..) => "awards",
            PageRef::CaseStudy(_) => "case-study",
            PageRef::Evaluation(_) => "evaluation",
            PageRef::Glossary => "glossary",
            PageRef::About => "about",
            PageRef::Languages => "languages",
            PageRef::OpenData => "open-data",
            PageRef::Accessibility => "accessibility",
            PageRef::Privacy => "privacy",
            PageRef::NotFound => "not-found",
        }
    }

    /// The borough it belongs to.
    pub fn borough(self, site: &Site) -> Option<BoroughId> {
        match self {
            PageRef::Borough(id) | PageRef::Neighbourhood(id, _) | PageRef::Priorities(id) => Some(id),
            PageRef::Fund(id) | PageRef::Form(id) | PageRef::Checker(id) | PageRef::FundHelp(id) => Some(site.fund(id).borough),
            PageRef::Priority(id) => Some(site.priority(id).borough),
            PageRef::Guidance(id) => site.guidance_page(id).borough,
            PageRef::CaseStudy(id) => Some(site.case_study(id).borough),
            PageRef::Event(id) => Some(site.event(id).borough),
            PageRef::Evaluation(id) => Some(site.evaluation(id).borough),
            PageRef::Events(id, _) | PageRef::Awards(id, ..) => id,
            PageRef::Poster(what) => Some(what.borough(site)),
            PageRef::Find(page) => page.borough(),
            PageRef::GuidanceList(id) | PageRef::Help(id) | PageRef::HowWeDecide(id) | PageRef::Funded(id) => id,
            _ => None,
        }
    }

    /// The languages it is published in: those of its borough, or all of the portal's. Source language first.
    pub fn languages(self, site: &Site) -> &[Lang] {
        match self.borough(site) {
            Some(id) => &site.borough(id).languages,
            None => &site.portal.languages,
        }
    }

    /// Its address in the source language.
    pub fn path(self, site: &Site) -> UrlPath {
        self.path_in(site, site.portal.source_language)
    }

    /// Its address in a language.
    pub fn path_in(self, site: &Site, lang: Lang) -> UrlPath {
        let mut path = String::with_capacity(64);
        self.push_path(site, lang, &mut path);
        UrlPath(path)
    }

    /// The address of the calendar with the events of this page, below the portal's root.
    pub fn calendar(self, site: &Site, lang: Lang) -> String {
        let mut path = String::with_capacity(64);
        self.push_path(site, lang, &mut path);
        path.push_str("calendar.ics");
        path
    }

    /// Appends its address in a language.
    pub fn push_path(self, site: &Site, lang: Lang, path: &mut String) {
        if lang != site.portal.source_language {
            path.extend([lang.code(), "/"]);
        }
        if let Some(id) = self.borough(site) {
            path.extend([site.borough(id).slug.as_str(), "/"]);
        }
        fn part_of<'s>(folder: &'s str, slug: &'s str) -> [&'s str; 3] {
            [folder, slug, "/"]
        }
        path.extend(match self {
            PageRef::Home | PageRef::Borough(_) => ["", "", ""],
            PageRef::Funds => ["funds/", "", ""],
            PageRef::Find(Find::Start) => ["find/", "", ""],
            PageRef::Find(Find::Step(id, page)) => ["find/", &site.finder(id).page(page).path, ""],
            PageRef::Find(Find::Nothing(_)) => ["find/", "none/", ""],
            PageRef::Neighbourhood(id, n) => part_of("neighbourhoods/", &site.borough(id).neighbourhoods[n.index()].slug),
            PageRef::Fund(id) => part_of("", &site.fund(id).slug),
            PageRef::Form(id) => [site.fund(id).slug.as_str(), "/form", "/"],
            PageRef::Checker(id) => [site.fund(id).slug.as_str(), "/can-we-apply", "/"],
            PageRef::Priorities(_) => ["priorities/", "", ""],
            PageRef::Priority(id) => part_of("priorities/", &site.priority(id).slug),
            PageRef::GuidanceList(_) => ["guidance/", "", ""],
            PageRef::Guidance(id) => part_of("guidance/", &site.guidance_page(id).slug),
            PageRef::Help(_) => ["help/", "", ""],
            PageRef::FundHelp(id) => [site.fund(id).slug.as_str(), "/help", "/"],
            PageRef::Events(_, EventFilter::Kind(kind)) => part_of("help/kind/", kind.word()),
            PageRef::Events(_, EventFilter::Language(spoken)) => part_of("help/language/", spoken.code()),
            PageRef::Events(_, EventFilter::Online) => ["help/online/", "", ""],
            PageRef::Event(id) => part_of("events/", &site.event(id).slug),
            PageRef::Poster(PosterOf::Event(id)) => ["events/", site.event(id).slug.as_str(), "/poster/"],
            PageRef::Poster(PosterOf::Call(id)) => [site.fund(id).slug.as_str(), "/poster", "/"],
            PageRef::HowWeDecide(_) => ["how-we-decide/", "", ""],
            PageRef::Funded(_) => ["funded/", "", ""],
            PageRef::Awards(scope, filter, page) => return push_awards(site, scope, filter, page, path),
            PageRef::CaseStudy(id) => part_of("funded/", &site.case_study(id).slug),
            PageRef::Evaluation(id) => part_of("funded/learned/", &site.evaluation(id).slug),
            PageRef::Glossary => ["glossary/", "", ""],
            PageRef::About => ["about/", "", ""],
            PageRef::Languages => ["languages/", "", ""],
            PageRef::OpenData => ["open-data/", "", ""],
            PageRef::Accessibility => ["accessibility/", "", ""],
            PageRef::Privacy => ["privacy/", "", ""],
            PageRef::NotFound => ["404.html", "", ""],
        });
    }
}

/// Appends the address of a part of a list of awards; the first part has no number.
fn push_awards(site: &Site, scope: Option<BoroughId>, filter: AwardFilter, page: u32, path: &mut String) {
    let place = |id: NeighbourhoodId| scope.map_or("", |scope| site.borough(scope).neighbourhoods[id.index()].slug.as_str());
    path.push_str("funded/");
    match filter {
        AwardFilter::All => path.push_str("all/"),
        AwardFilter::Fund(id) => path.extend(["fund/", &site.fund(id).slug, "/"]),
        AwardFilter::Year(year) => path.extend(["year/", &year.to_string(), "/"]),
        AwardFilter::Priority(id) => path.extend(["priority/", &site.priority(id).slug, "/"]),
        AwardFilter::Place(id) => path.extend(["place/", place(id), "/"]),
    }
    if page > 1 {
        path.extend([&page.to_string(), "/"]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_source_language_lives_at_the_root() {
        let path = UrlPath::new("redbridge/wellbeing/");
        let bengali = Lang::find("bn").unwrap();
        assert_eq!(path.in_lang(Lang::ENGLISH, Lang::ENGLISH).file(), "redbridge/wellbeing/index.html");
        assert_eq!(path.in_lang(bengali, Lang::ENGLISH).file(), "bn/redbridge/wellbeing/index.html");
        assert_eq!(UrlPath::default().in_lang(bengali, Lang::ENGLISH).file(), "bn/index.html");
    }
}
