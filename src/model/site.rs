//! Everything together.

use super::address::PageRef;
use super::award::Award;
use super::borough::Borough;
use super::case_study::CaseStudy;
use super::contact::Contact;
use super::eligibility::{CriteriaSet, Quantity};
use super::evaluation::Evaluation;
use super::event::Event;
use super::finder::Find;
use super::form::{Form, FormSection};
use super::fund::Fund;
use super::funder::{Funder, Partner};
use super::glossary::Term;
use super::guidance::Guidance;
use super::ids::{
    AwardId, BoroughId, CaseStudyId, ContactId, CriteriaSetId, EvaluationId, EventId, FormId, FundId, FunderId, GuidanceId,
    MediaId, NeighbourhoodId, PartnerId, PictureId, PriorityId, TermId, VenueId,
};
use super::index::Index;
use super::media::MediaFile;
use super::picture::Picture;
use super::portal::Portal;
use super::poster::PosterOf;
use super::priority::Priority;
use super::text::{Text, Texts};
use super::venue::Venue;

/// The portal and everything in it, read-only once built. Lists are in path order.
#[derive(Debug)]
pub struct Site {
    /// What `portal.yaml` says.
    pub portal: Portal,
    /// Boroughs.
    pub boroughs: Vec<Borough>,
    /// Application forms.
    pub forms: Vec<Form>,
    /// Funds of all boroughs.
    pub funds: Vec<Fund>,
    /// Priorities of all boroughs.
    pub priorities: Vec<Priority>,
    /// Guidance of the portal and of all boroughs.
    pub guidance: Vec<Guidance>,
    /// Awards of all boroughs, in the order of their lists.
    pub awards: Vec<Award>,
    /// Case studies of all boroughs.
    pub case_studies: Vec<CaseStudy>,
    /// What the funds of all boroughs learned.
    pub evaluations: Vec<Evaluation>,
    /// Where events take place, in all boroughs.
    pub venues: Vec<Venue>,
    /// Events of all boroughs.
    pub events: Vec<Event>,
    /// Who pays.
    pub funders: Vec<Funder>,
    /// Who steers.
    pub partners: Vec<Partner>,
    /// Who to ask.
    pub contacts: Vec<Contact>,
    /// Criteria that funds share.
    pub criteria_sets: Vec<CriteriaSet>,
    /// Words that need explaining.
    pub terms: Vec<Term>,
    /// Pictures.
    pub pictures: Vec<Picture>,
    /// Recordings, captions and reports.
    pub media: Vec<MediaFile>,
    /// Every text and its translations.
    pub texts: Texts,
    /// What belongs together.
    pub index: Index,
}

/// How many awards one page of a list shows. A line is about 80 bytes when compressed, so that the page stays
/// within the first round trip.
pub const AWARDS_PER_PAGE: usize = 40;

/// How many pages a list of awards has.
pub fn award_pages(awards: usize) -> u32 {
    u32::try_from(awards.div_ceil(AWARDS_PER_PAGE)).unwrap_or(u32::MAX)
}

/// Something to have ready for an application.
#[derive(Debug, Clone)]
pub struct ReadyItem {
    /// What it is.
    pub name: Text,
    /// Why it is asked for: of evidence what must be true.
    pub why: Option<Text>,
    /// The numbers in both, as [`super::fill`] wants them.
    pub values: Vec<(&'static str, Quantity)>,
}

macro_rules! lookups {
    ($($(#[$doc:meta])* $name:ident($id:ty) -> $item:ty, $list:ident;)*) => {
        impl Site {$(
            $(#[$doc])*
            pub fn $name(&self, id: $id) -> &$item {
                &self.$list[id.index()]
            }
        )*}
    };
}

lookups! {
    /// The borough of this id.
    borough(BoroughId) -> Borough, boroughs;
    /// The form of this id.
    form(FormId) -> Form, forms;
    /// The fund of this id.
    fund(FundId) -> Fund, funds;
    /// The priority of this id.
    priority(PriorityId) -> Priority, priorities;
    /// The set of criteria of this id.
    criteria_set(CriteriaSetId) -> CriteriaSet, criteria_sets;
    /// The guidance page of this id.
    guidance_page(GuidanceId) -> Guidance, guidance;
    /// The award of this id.
    award(AwardId) -> Award, awards;
    /// The evaluation of this id.
    evaluation(EvaluationId) -> Evaluation, evaluations;
    /// The recording, captions or report of this id.
    media_file(MediaId) -> MediaFile, media;
    /// The case study of this id.
    case_study(CaseStudyId) -> CaseStudy, case_studies;
    /// The venue of this id.
    venue(VenueId) -> Venue, venues;
    /// The event of this id.
    event(EventId) -> Event, events;
    /// The funder of this id.
    funder(FunderId) -> Funder, funders;
    /// The partner of this id.
    partner(PartnerId) -> Partner, partners;
    /// The contact of this id.
    contact(ContactId) -> Contact, contacts;
    /// The term of this id.
    term(TermId) -> Term, terms;
    /// The picture of this id.
    picture(PictureId) -> Picture, pictures;
}

impl Site {
    /// The ids of all boroughs.
    pub fn borough_ids(&self) -> impl Iterator<Item = BoroughId> + use<> {
        (0..self.boroughs.len()).map(BoroughId::new)
    }

    /// The sections of all forms, then those that funds add to theirs.
    pub fn form_sections(&self) -> impl Iterator<Item = &FormSection> {
        let added = self.funds.iter().filter_map(|fund| fund.form.as_ref()).flat_map(|own| &own.add);
        self.forms.iter().flat_map(|form| &form.sections).chain(added.map(|added| &added.section))
    }

    /// Every page of the site, in a fixed order.
    pub fn pages(&self) -> Vec<PageRef> {
        let mut pages = vec![
            PageRef::Home,
            PageRef::Funds,
            PageRef::Find(Find::Start),
            PageRef::Funded(None),
            PageRef::GuidanceList(None),
            PageRef::Help(None),
            PageRef::HowWeDecide(None),
            PageRef::Glossary,
            PageRef::About,
            PageRef::Languages,
            PageRef::OpenData,
            PageRef::Accessibility,
            PageRef::Privacy,
            PageRef::NotFound,
        ];
        for id in self.borough_ids() {
            pages.extend([PageRef::Borough(id), PageRef::Help(Some(id)), PageRef::HowWeDecide(Some(id))]);
            pages.extend([PageRef::Priorities(id), PageRef::Funded(Some(id))]);
            if self.guidance.iter().any(|g| g.borough == Some(id)) {
                pages.push(PageRef::GuidanceList(Some(id)));
            }
            let finder = self.finder(id);
            pages.extend((0..).zip(&finder.pages).map(|(number, _)| PageRef::Find(Find::Step(id, number))));
            if finder.can_end_in_nothing() {
                pages.push(PageRef::Find(Find::Nothing(id)));
            }
            let neighbourhoods = self.borough(id).neighbourhoods.len();
            pages.extend((0..neighbourhoods).map(|n| PageRef::Neighbourhood(id, NeighbourhoodId::new(n))));
        }
        pages.extend((0..self.funds.len()).map(|i| PageRef::Fund(FundId::new(i))));
        let with_form = (0..self.funds.len()).filter(|i| self.funds[*i].form.is_some());
        pages.extend(with_form.map(|i| PageRef::Form(FundId::new(i))));
        let with_criteria = (0..self.funds.len()).map(FundId::new).filter(|id| !self.criteria_of(*id).is_empty());
        pages.extend(with_criteria.map(PageRef::Checker));
        let with_events = (0..self.funds.len()).map(FundId::new).filter(|id| self.events_for(*id).next().is_some());
        pages.extend(with_events.map(PageRef::FundHelp));
        pages.extend((0..self.events.len()).map(|i| PageRef::Event(EventId::new(i))));
        pages.extend((0..self.events.len()).map(|i| PageRef::Poster(PosterOf::Event(EventId::new(i)))));
        pages.extend((0..self.funds.len()).map(|i| PageRef::Poster(PosterOf::Call(FundId::new(i)))));
        for scope in std::iter::once(None).chain(self.borough_ids().map(Some)) {
            pages.extend(self.event_filters(scope).iter().map(|filter| PageRef::Events(scope, *filter)));
        }
        pages.extend((0..self.priorities.len()).map(|i| PageRef::Priority(PriorityId::new(i))));
        pages.extend((0..self.guidance.len()).map(|i| PageRef::Guidance(GuidanceId::new(i))));
        pages.extend((0..self.case_studies.len()).map(|i| PageRef::CaseStudy(CaseStudyId::new(i))));
        for scope in std::iter::once(None).chain(self.borough_ids().map(Some)) {
            for filter in self.award_filters(scope) {
                pages.extend((1..=award_pages(self.awards_in(scope, *filter).len())).map(|n| PageRef::Awards(scope, *filter, n)));
            }
        }
        pages.extend((0..self.evaluations.len()).map(|i| PageRef::Evaluation(EvaluationId::new(i))));
        pages
    }

    /// Whether an award is in the files for other programs: of a portal that is no example, those that are real.
    pub fn is_published(&self, award: &Award) -> bool {
        self.portal.example || !award.example
    }

    /// What to have ready for an application to a fund: its documents, then what shows that its criteria are met, unless
    /// a document shows it already.
    pub fn have_ready(&self, id: FundId) -> Vec<ReadyItem> {
        let fund = self.fund(id);
        let shown = |slug: &str| fund.documents.iter().any(|document| document.shows.iter().any(|(shows, _)| shows == slug));
        let documents = fund.documents.iter().map(|d| ReadyItem { name: d.name, why: d.why, values: Vec::new() });
        let evidence = self.criteria_of(id).iter().filter(|criterion| !shown(&criterion.slug)).filter_map(|criterion| {
            // What excludes a group is no reason in the words it has.
            let why = (!criterion.excludes()).then_some(criterion.statement);
            Some(ReadyItem { name: criterion.evidence?, why, values: criterion.values() })
        });
        documents.chain(evidence).collect()
    }

    /// The award that a case study tells of.
    pub fn award_of(&self, study: &CaseStudy) -> &Award {
        self.award(study.award)
    }
}
