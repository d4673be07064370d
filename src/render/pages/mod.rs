//! One file a page type: model types in, the values its template prints out.

mod about;
mod accessibility;
mod awards;
mod borough;
pub(super) mod cards;
mod case_study;
mod checker;
mod criteria;
mod evaluation;
mod event;
mod event_dates;
mod events;
mod find;
mod form;
mod fund;
mod funded;
mod funds;
mod glossary;
mod guidance;
mod help;
mod home;
mod how_we_decide;
mod languages;
mod media;
mod moments;
mod not_found;
mod open_data;
mod poster;
mod priority;
mod privacy;
mod totals;

pub(super) use open_data::feed_folder;

use super::make::Page;
use super::reader::Reader;
use crate::model::PageRef;

/// The content of a page.
pub(super) fn page(reader: &Reader<'_>, reference: PageRef) -> Page {
    match reference {
        PageRef::Home => home::page(reader),
        PageRef::Funds => funds::page(reader),
        PageRef::Find(which) => find::page(reader, which),
        PageRef::Borough(id) => borough::page(reader, id),
        PageRef::Neighbourhood(id, n) => borough::neighbourhood(reader, id, n),
        PageRef::Fund(id) => fund::page(reader, id),
        PageRef::Form(id) => form::page(reader, id),
        PageRef::Checker(id) => checker::page(reader, id),
        PageRef::Priorities(id) => priority::list(reader, id),
        PageRef::Priority(id) => priority::page(reader, id),
        PageRef::GuidanceList(id) => guidance::list(reader, id),
        PageRef::Guidance(id) => guidance::page(reader, id),
        PageRef::Help(id) => help::page(reader, id),
        PageRef::FundHelp(id) => help::fund(reader, id),
        PageRef::Events(borough, filter) => events::page(reader, borough, filter),
        PageRef::Event(id) => event::page(reader, id),
        PageRef::Poster(what) => poster::page(reader, what),
        PageRef::HowWeDecide(None) => how_we_decide::portal(reader),
        PageRef::HowWeDecide(Some(id)) => how_we_decide::borough(reader, id),
        PageRef::Funded(id) => funded::page(reader, id),
        PageRef::Awards(borough, filter, number) => awards::page(reader, borough, filter, number),
        PageRef::Evaluation(id) => evaluation::page(reader, id),
        PageRef::CaseStudy(id) => case_study::page(reader, id),
        PageRef::Glossary => glossary::page(reader),
        PageRef::About => about::page(reader),
        PageRef::Languages => languages::page(reader),
        PageRef::OpenData => open_data::page(reader),
        PageRef::Accessibility => accessibility::page(reader),
        PageRef::Privacy => privacy::page(reader),
        PageRef::NotFound => not_found::page(reader),
    }
}
