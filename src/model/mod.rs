//! The portal as the program understands it: [`Site`] and everything in it.
//!
//! Built once by `content`, read-only afterwards. References are typed ids, texts are [`Text`]s that know
//! their translations, money is whole pence and dates are civil dates in London. Nothing here reads files,
//! reports problems or makes HTML.

mod address;
mod audience;
mod award;
mod borough;
mod case_study;
mod changes;
mod checklist;
mod clock;
mod consents;
mod contact;
mod coverage;
mod data_tables;
mod download;
mod edition;
mod eligibility;
mod evaluation;
mod event;
mod finder;
mod form;
mod fund;
mod funder;
mod glossary;
mod guidance;
mod ids;
mod index;
mod markup;
mod media;
mod money;
mod picture;
mod portal;
pub mod poster;
mod priority;
mod prose;
mod proses;
mod provenance;
mod recurrence;
mod round;
pub mod sheet;
mod site;
mod statistic;
mod test_results;
mod text;
mod totals;
mod translation;
mod urgency;
mod venue;
mod visible;
mod voice;
mod wording;

pub use address::{AwardFilter, EventFilter, PageRef, UrlPath};
pub use audience::{GroupKind, People};
pub use award::{Award, MatchFunding, Recipient, Regrant, RoundResults};
pub use borough::{Borough, Colours, Council, Neighbour, Neighbourhood};
pub use case_study::{CaseStudy, Outcomes, Quote};
pub use changes::{Change, WhatChanges};
pub use checklist::{
    Checklist, ChecklistAnswer, ChecklistLink, ChecklistQuestion, ChecklistResult, ChecklistStep, ChecklistWords,
};
pub use clock::{Moment, Now, british_date, parse_date, parse_time, rfc3339};
pub use contact::{Contact, phone_address};
pub use coverage::Coverage;
pub use data_tables::{DataCells, DataColumn, DataTable, THREE_SIXTY, TRANSPARENCY, data_tables};
pub use download::{ChecklistFile, DocumentFormat, Download, Downloads, PosterFile};
pub use edition::Edition;
pub use eligibility::{
    Answer, AnswerWords, CriteriaSet, Criterion, CriterionChange, CriterionKind, CriterionOption, Destination, Eligibility,
    Limits, MOST_FAILING_ANSWERS, Most, NextStep, Quantity, SharedCriteria, Verdict, fill,
};
pub use evaluation::{Evaluation, Report};
pub use event::{
    Booking, ChangeOf, DateChange, DateNote, Event, EventDate, EventKind, Interpreter, Occurrence, Online, Recurring, Schedule,
    instant,
};
pub use finder::{Find, FinderAnswer, FinderFacts, FinderKnown, FinderPage, FinderQuestion, FinderTree, FinderValue};
pub use form::{
    AddedSection, ColumnKind, FieldKind, Form, FormColumn, FormCondition, FormField, FormOption, FormSection, FundForm,
};
pub use fund::{
    AwardRange, Decision, DecisionModel, Document, Faq, Fund, FundState, FundedBy, FunderRole, Monitoring, Pot, PotPer, Step,
};
pub use funder::{Funder, FunderKind, Partner, PartnerKind};
pub use glossary::Term;
pub use guidance::Guidance;
pub use ids::{
    AwardId, BoroughId, CaseStudyId, ContactId, CriteriaSetId, EvaluationId, EventId, FormId, FundId, FunderId, GuidanceId,
    MediaId, NeighbourhoodId, PartnerId, PictureId, PriorityId, TermId, VenueId,
};
pub use index::Index;
pub use markup::{ShapeFault, shape_fault, surplus_address};
pub use media::{MediaFile, Place, Recording, RecordingKind};
pub use money::Money;
pub use picture::{Consent, Picture, PictureUse};
pub use portal::{
    AccessibilityStatement, ComplianceStatus, DecisionModelText, Format, KnownProblem, KnownProblemKind, ManualTest, OpenData,
    Portal, Principle, Privacy, Publisher, Stage,
};
pub use priority::{Evidence, Priority};
pub use prose::{Block, Item, Link, Prose, Target, markdown_options};
pub use provenance::{Method, NOBODY, Provenance};
pub use recurrence::{MOST_DATES, Recurrence, RecurrenceFault};
pub use round::{Round, RoundState, Withdrawal};
pub use site::{AWARDS_PER_PAGE, ReadyItem, Site, award_pages};
pub use statistic::{Reference, Statistic, StatisticGroup, StatisticKind};
pub use test_results::{TestFailure, TestResults, TestWay};
pub use text::{Text, TextEntry, TextKind, Texts};
pub use totals::{Share, Totals};
pub use translation::{Found, Made, TranslationState, Translations};
pub use urgency::Urgency;
pub use venue::{Access, Venue};
pub use visible::{addresses, as_inline, visible};
pub use wording::{Translation, Wording};
