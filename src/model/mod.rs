//! The portal as the program understands it: [`Site`] and everything in it.
//!
//! Built once by `content`, read-only afterwards. References are typed ids, texts are [`Text`]s that know
//! their translations, money is whole pence and dates are civil dates in London. Nothing here reads files,
//! reports problems or makes HTML.

mod address;
mod borough;
mod case_study;
mod clock;
mod contact;
mod download;
mod edition;
mod event;
mod form;
mod fund;
mod funder;
mod glossary;
mod guidance;
mod ids;
mod index;
mod markup;
mod money;
mod picture;
mod portal;
pub mod poster;
mod priority;
mod prose;
mod recurrence;
mod round;
pub mod sheet;
mod site;
mod stale;
mod statistic;
mod text;
mod translation;
mod venue;
mod visible;
mod voice;

pub use address::{EventFilter, PageRef, UrlPath};
pub use borough::{Borough, Colours, Council, Neighbour, Neighbourhood};
pub use case_study::{AwardMade, CaseStudy, Outcomes, Quote};
pub use clock::{Moment, Now, parse_date, parse_time, rfc3339};
pub use contact::{Contact, phone_address};
pub use download::{DocumentFormat, Download, Downloads, PosterFile};
pub use edition::Edition;
pub use event::{
    Booking, ChangeOf, DateChange, DateNote, Event, EventDate, EventKind, Interpreter, Occurrence, Online, Recurring, Schedule,
    instant,
};
pub use form::{
    AddedSection, ColumnKind, FieldKind, Form, FormColumn, FormCondition, FormField, FormOption, FormSection, FundForm,
};
pub use fund::{
    Award, Criterion, CriterionKind, Decision, DecisionModel, Document, Faq, Fund, FundState, FundedBy, FunderRole, Monitoring,
    Pot, PotPer, Step,
};
pub use funder::{Funder, FunderKind, Partner, PartnerKind};
pub use glossary::Term;
pub use guidance::Guidance;
pub use ids::{
    BoroughId, CaseStudyId, ContactId, EventId, FormId, FundId, FunderId, GuidanceId, NeighbourhoodId, PartnerId, PictureId,
    PriorityId, TermId, VenueId,
};
pub use index::Index;
pub use markup::{ShapeFault, shape_fault, surplus_address};
pub use money::Money;
pub use picture::{Consent, Picture, PictureUse};
pub use portal::{
    AccessibilityStatement, ComplianceStatus, DecisionModelText, Format, KnownProblem, KnownProblemKind, Portal, Principle,
    Privacy, Publisher, Stage,
};
pub use priority::{Evidence, Priority};
pub use prose::{Block, Item, Link, Prose, Target, markdown_options};
pub use recurrence::{MOST_DATES, Recurrence, RecurrenceFault};
pub use round::{Round, RoundState, Withdrawal};
pub use site::{Change, Site, WhatChanges};
pub use statistic::{Reference, Statistic, StatisticGroup, StatisticKind};
pub use text::{Text, TextEntry, TextKind, Texts};
pub use translation::{Found, Method, NOBODY, Provenance, Translation, TranslationState, Translations};
pub use venue::{Access, Venue};
pub use visible::{addresses, visible};
