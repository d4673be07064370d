//! Every name that something else may refer to, collected before anything is read.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::yaml::{Node, Value};
use crate::model::{
    AwardId, BoroughId, CaseStudyId, ContactId, CriteriaSetId, EvaluationId, EventId, Find, FormId, FundId, FunderId, GuidanceId,
    MediaId, NeighbourhoodId, PageRef, PartnerId, PictureId, PriorityId, TermId, VenueId,
};
use crate::source::{FileId, Sources};

/// What a content file is, by its path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum FileKind {
    Portal,
    Funders,
    Glossary,
    Criteria,
    Form {
        slug: String,
    },
    Guidance {
        borough: Option<String>,
        slug: String,
    },
    Borough {
        borough: String,
    },
    Events {
        borough: String,
    },
    Fund {
        borough: String,
        slug: String,
    },
    Priority {
        borough: String,
        slug: String,
    },
    Awards {
        borough: String,
    },
    CaseStudy {
        borough: String,
        slug: String,
    },
    Evaluation {
        borough: String,
        slug: String,
    },
    Picture,
    /// A recording, captions or a report.
    Media,
    Translation,
    /// What the accessibility tests found.
    Results,
    Unknown,
}

/// The endings of files that are published as they are: sound, moving pictures, captions, reports.
pub(super) const MEDIA: [&str; 8] = ["mp3", "m4a", "ogg", "opus", "mp4", "webm", "vtt", "pdf"];

/// The kind of a file at `path`.
pub(super) fn classify(path: &str) -> FileKind {
    let parts: Vec<&str> = path.split('/').collect();
    let lower = path.to_ascii_lowercase();
    let picture = [".jpg", ".jpeg", ".png", ".webp"].iter().any(|e| lower.ends_with(e));
    let media = MEDIA.iter().any(|e| lower.strip_suffix(e).is_some_and(|stem| stem.ends_with('.')));
    let slug = |name: &str, ending: &str| name.strip_suffix(ending).map(str::to_owned);
    match parts.as_slice() {
        ["portal.yaml"] => FileKind::Portal,
        ["funders.yaml"] => FileKind::Funders,
        ["glossary.yaml"] => FileKind::Glossary,
        ["criteria.yaml"] => FileKind::Criteria,
        [name] if name.ends_with(".json") => FileKind::Results,
        ["guidance", name] if name.ends_with(".md") => {
            FileKind::Guidance { borough: None, slug: slug(name, ".md").unwrap_or_default() }
        }
        ["forms", name] if name.ends_with(".yaml") => FileKind::Form { slug: slug(name, ".yaml").unwrap_or_default() },
        ["boroughs", borough, "borough.yaml"] => FileKind::Borough { borough: (*borough).to_owned() },
        ["boroughs", borough, "events.yaml"] => FileKind::Events { borough: (*borough).to_owned() },
        ["boroughs", borough, "awards.csv" | "awards.yaml"] => FileKind::Awards { borough: (*borough).to_owned() },
        ["boroughs", borough, folder, name] if !picture && !media => {
            let borough = (*borough).to_owned();
            match (*folder, slug(name, ".yaml"), slug(name, ".md")) {
                ("funds", Some(slug), _) => FileKind::Fund { borough, slug },
                ("priorities", _, Some(slug)) => FileKind::Priority { borough, slug },
                ("case-studies", _, Some(slug)) => FileKind::CaseStudy { borough, slug },
                ("evaluations", _, Some(slug)) => FileKind::Evaluation { borough, slug },
                ("guidance", _, Some(slug)) => FileKind::Guidance { borough: Some(borough), slug },
                _ => FileKind::Unknown,
            }
        }
        ["translations", .., name] if name.ends_with(".po") => FileKind::Translation,
        _ if picture => FileKind::Picture,
        _ if media => FileKind::Media,
        _ => FileKind::Unknown,
    }
}

/// The files of a kind, in path order.
pub(super) fn of_kind(sources: &Sources, kind: FileKind) -> Vec<(FileId, String)> {
    sources.content().filter(|(_, f)| classify(&f.path) == kind).map(|(id, f)| (id, f.path.clone())).collect()
}

/// Names that are known only within a borough.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct BoroughNames {
    pub funds: BTreeMap<String, FundId>,
    pub priorities: BTreeMap<String, PriorityId>,
    pub neighbourhoods: BTreeMap<String, NeighbourhoodId>,
    /// The portal's contacts and the borough's own.
    pub contacts: BTreeMap<String, ContactId>,
    pub venues: BTreeMap<String, VenueId>,
    pub events: BTreeMap<String, EventId>,
    /// The borough's own guidance.
    pub guidance: BTreeMap<String, GuidanceId>,
    pub awards: BTreeMap<String, AwardId>,
    /// The rounds of each fund, by position.
    pub rounds: BTreeMap<FundId, BTreeMap<String, usize>>,
}

/// All names.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Names {
    /// True if a file or a row of a table could not be parsed, so that a name may be missing for that reason alone.
    pub incomplete: bool,
    pub boroughs: BTreeMap<String, BoroughId>,
    pub in_borough: Vec<BoroughNames>,
    pub funders: BTreeMap<String, FunderId>,
    pub partners: BTreeMap<String, PartnerId>,
    pub terms: BTreeMap<String, TermId>,
    pub criteria_sets: BTreeMap<String, CriteriaSetId>,
    /// The portal's guidance.
    pub guidance: BTreeMap<String, GuidanceId>,
    /// Every fund, with its borough in front: `hackney/small-sparks`.
    pub funds: BTreeMap<String, FundId>,
    pub forms: BTreeMap<String, FormId>,
    pub contacts: BTreeMap<String, ContactId>,
    pub pictures: BTreeMap<String, PictureId>,
    pub media: BTreeMap<String, MediaId>,
    /// The page of a content file, by its path.
    pub pages: BTreeMap<String, PageRef>,
    /// Addresses of pages that have no file of their own, with a slash at both ends.
    pub addresses: BTreeMap<String, PageRef>,
}

/// A file to be read, with its nodes.
pub(super) struct Document {
    pub file: FileId,
    pub path: String,
    pub kind: FileKind,
    pub node: Node,
    /// Where the Markdown below the front matter starts, in bytes.
    pub body: Option<usize>,
    /// The number of each row below the first, as a spreadsheet counts them, if it is a table.
    pub rows: Vec<u32>,
}

impl Names {
    /// Collects the names of all documents. Documents come in path order, so ids do too.
    pub(super) fn collect(documents: &[Arc<Document>], pictures: &[(FileId, String)], media: &[(FileId, String)]) -> Names {
        let incomplete = documents.iter().any(|d| is_unread(&d.node));
        let mut names = Names { incomplete, ..Names::default() };
        for document in documents {
            if let FileKind::Borough { borough } = &document.kind {
                let id = BoroughId::new(names.boroughs.len());
                names.boroughs.insert(borough.clone(), id);
                names.in_borough.push(BoroughNames::default());
                names.pages.insert(document.path.clone(), PageRef::Borough(id));
            }
        }
        for document in documents {
            if let FileKind::Form { slug } = &document.kind {
                names.forms.insert(slug.clone(), FormId::new(names.forms.len()));
            }
        }
        for (i, (_, path)) in pictures.iter().enumerate() {
            names.pictures.insert(path.clone(), PictureId::new(i));
        }
        names.media = media.iter().enumerate().map(|(i, (_, path))| (path.clone(), MediaId::new(i))).collect();
        let (mut funds, mut priorities, mut guidance, mut studies, mut evaluations) = (0, 0, 0, 0, 0);
        for document in documents {
            let page = match &document.kind {
                FileKind::Fund { borough, slug } => {
                    let Some(b) = names.boroughs.get(borough).copied() else { continue };
                    let id = FundId::new(funds);
                    funds += 1;
                    let known = &mut names.in_borough[b.index()];
                    known.funds.insert(slug.clone(), id);
                    names.funds.insert(format!("{borough}/{slug}"), id);
                    let rounds = ids_of(&document.node, "rounds").into_iter().enumerate().map(|(i, r)| (r, i)).collect();
                    known.rounds.insert(id, rounds);
                    PageRef::Fund(id)
                }
                FileKind::Priority { borough, slug } => {
                    let Some(b) = names.boroughs.get(borough).copied() else { continue };
                    let id = PriorityId::new(priorities);
                    priorities += 1;
                    names.in_borough[b.index()].priorities.insert(slug.clone(), id);
                    PageRef::Priority(id)
                }
                FileKind::Guidance { borough, slug } => {
                    let id = GuidanceId::new(guidance);
                    match borough.as_ref().map(|b| names.boroughs.get(b).copied()) {
                        Some(None) => continue,
                        Some(Some(b)) => names.in_borough[b.index()].guidance.insert(slug.clone(), id),
                        None => names.guidance.insert(slug.clone(), id),
                    };
                    guidance += 1;
                    PageRef::Guidance(id)
                }
                FileKind::CaseStudy { borough, .. } => {
                    if !names.boroughs.contains_key(borough) {
                        continue;
                    }
                    studies += 1;
                    PageRef::CaseStudy(CaseStudyId::new(studies - 1))
                }
                FileKind::Evaluation { borough, .. } => {
                    if !names.boroughs.contains_key(borough) {
                        continue;
                    }
                    evaluations += 1;
                    PageRef::Evaluation(EvaluationId::new(evaluations - 1))
                }
                _ => continue,
            };
            names.pages.insert(document.path.clone(), page);
        }
        names.collect_lists(documents);
        names.collect_addresses();
        names
    }

    fn collect_lists(&mut self, documents: &[Arc<Document>]) {
        let mut contacts = 0;
        let mut next_contacts = |node: &Node| -> BTreeMap<String, ContactId> {
            let mut known = BTreeMap::new();
            for id in ids_of(node, "contacts") {
                known.entry(id).or_insert(ContactId::new(contacts));
                contacts += 1;
            }
            known
        };
        // Venues and events too are numbered through all boroughs, in the order in which they are read.
        let (mut venues, mut events, mut awards) = (0, 0, 0);
        // The portal's contacts come first, then each borough's, in the order in which they are read.
        for document in documents.iter().filter(|d| d.kind == FileKind::Portal) {
            self.contacts = next_contacts(&document.node);
        }
        for document in documents {
            match &document.kind {
                FileKind::Funders => {
                    self.funders = numbered(ids_of(&document.node, "funders"), FunderId::new);
                    self.partners = numbered(ids_of(&document.node, "partners"), PartnerId::new);
                }
                FileKind::Glossary => self.terms = numbered(ids_of(&document.node, "terms"), TermId::new),
                FileKind::Criteria => self.criteria_sets = numbered(ids_of(&document.node, "sets"), CriteriaSetId::new),
                FileKind::Borough { borough } => {
                    let own = next_contacts(&document.node);
                    let mut all = self.contacts.clone();
                    all.extend(own);
                    let known = &mut self.in_borough[self.boroughs[borough].index()];
                    known.contacts = all;
                    known.neighbourhoods = numbered(ids_of(&document.node, "neighbourhoods"), NeighbourhoodId::new);
                }
                FileKind::Events { borough } => {
                    let Some(id) = self.boroughs.get(borough) else { continue };
                    let (own_venues, own_events) = (ids_of(&document.node, "venues"), ids_of(&document.node, "events"));
                    let (first_venue, first_event) = (venues, events);
                    venues += own_venues.len();
                    events += own_events.len();
                    let known = &mut self.in_borough[id.index()];
                    known.venues = numbered(own_venues, |i| VenueId::new(first_venue + i));
                    known.events = numbered(own_events, |i| EventId::new(first_event + i));
                }
                FileKind::Awards { borough } => {
                    let Some(id) = self.boroughs.get(borough) else { continue };
                    let (own, first) = (ids_of(&document.node, "awards"), awards);
                    awards += own.len();
                    // There may be two files, a table and one in YAML.
                    self.in_borough[id.index()].awards.extend(numbered(own, |i| AwardId::new(first + i)));
                }
                _ => {}
            }
        }
    }

    fn collect_addresses(&mut self) {
        let fixed = [
            ("/", PageRef::Home),
            ("/funds/", PageRef::Funds),
            ("/find/", PageRef::Find(Find::Start)),
            ("/funded/", PageRef::Funded(None)),
            ("/guidance/", PageRef::GuidanceList(None)),
            ("/help/", PageRef::Help(None)),
            ("/how-we-decide/", PageRef::HowWeDecide(None)),
            ("/glossary/", PageRef::Glossary),
            ("/about/", PageRef::About),
            ("/languages/", PageRef::Languages),
            ("/open-data/", PageRef::OpenData),
            ("/accessibility/", PageRef::Accessibility),
            ("/privacy/", PageRef::Privacy),
        ];
        self.addresses.extend(fixed.map(|(a, p)| (a.to_owned(), p)));
        for (slug, id) in &self.boroughs {
            self.addresses.insert(format!("/{slug}/"), PageRef::Borough(*id));
            self.addresses.insert(format!("/{slug}/find/"), PageRef::Find(Find::Step(*id, 0)));
            self.addresses.insert(format!("/{slug}/help/"), PageRef::Help(Some(*id)));
            for (event, id) in &self.in_borough[id.index()].events {
                self.addresses.insert(format!("/{slug}/events/{event}/"), PageRef::Event(*id));
            }
            self.addresses.insert(format!("/{slug}/how-we-decide/"), PageRef::HowWeDecide(Some(*id)));
            self.addresses.insert(format!("/{slug}/priorities/"), PageRef::Priorities(*id));
            self.addresses.insert(format!("/{slug}/funded/"), PageRef::Funded(Some(*id)));
        }
    }
}

/// Whether a file, or a row of a table, could not be parsed.
fn is_unread(node: &Node) -> bool {
    match &node.value {
        Value::Unread => true,
        Value::Map(entries) => entries.iter().any(|(_, list)| match &list.value {
            Value::List(items) => items.iter().any(|item| matches!(item.value, Value::Unread)),
            _ => false,
        }),
        _ => false,
    }
}

/// The ids of the records in a list, in order; an item without one keeps its place with an empty id.
fn ids_of(node: &Node, key: &str) -> Vec<String> {
    let Value::Map(entries) = &node.value else { return Vec::new() };
    let Some((_, Node { value: Value::List(items), .. })) = entries.iter().find(|(k, _)| k.name == key) else {
        return Vec::new();
    };
    items
        .iter()
        .map(|item| match &item.value {
            Value::Map(fields) => fields
                .iter()
                .find_map(|(k, v)| match &v.value {
                    Value::Scalar(id) if k.name == "id" => Some(id.trim().to_owned()),
                    _ => None,
                })
                .unwrap_or_default(),
            _ => String::new(),
        })
        .collect()
}

/// Ids by name. A name that stands twice keeps its first place; `duplicate-id` reports it.
fn numbered<T>(ids: Vec<String>, make: impl Fn(usize) -> T) -> BTreeMap<String, T> {
    let mut known = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for (i, id) in ids.into_iter().enumerate() {
        if seen.insert(id.clone()) {
            known.insert(id, make(i));
        }
    }
    known
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_known_by_their_place() {
        assert_eq!(
            classify("boroughs/redbridge/funds/wellbeing.yaml"),
            FileKind::Fund { borough: "redbridge".into(), slug: "wellbeing".into() }
        );
        assert_eq!(classify("guidance/a.md"), FileKind::Guidance { borough: None, slug: "a".into() });
        assert_eq!(classify("translations/bn/redbridge.po"), FileKind::Translation);
        assert_eq!(classify("boroughs/redbridge/case-studies/club.JPG"), FileKind::Picture);
        assert_eq!(classify("notes.docx"), FileKind::Unknown);
    }
}
