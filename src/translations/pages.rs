//! The page on which to look at a text.

use super::wanted::file_of;
use crate::model::{BoroughId, CaseStudyId, FundId, GuidanceId, PageRef, PriorityId, Site};

/// The page that shows the text at a place, or the first of several.
pub(super) fn page_of(site: &Site, place: &str) -> PageRef {
    let file = file_of(place);
    let keys = place.get(file.len()..).and_then(|rest| rest.strip_prefix(": ")).unwrap_or("");
    let parts: Vec<&str> = file.split('/').collect();
    let of = |borough: &str| site.boroughs.iter().position(|b| b.slug == borough).map(BoroughId::new);
    let found = match parts.as_slice() {
        ["glossary.yaml"] => Some(PageRef::Glossary),
        ["funders.yaml"] => Some(PageRef::About),
        ["portal.yaml"] => Some(of_portal(keys)),
        ["guidance", name] => guidance(site, None, name),
        ["boroughs", borough, "borough.yaml"] => of(borough).map(|id| of_borough(keys, id)),
        ["boroughs", borough, folder, name] => of(borough).and_then(|id| match *folder {
            "funds" => at(&site.funds, |f| f.borough == id && is(&f.slug, name)).map(|i| PageRef::Fund(FundId::new(i))),
            "priorities" => {
                at(&site.priorities, |p| p.borough == id && is(&p.slug, name)).map(|i| PageRef::Priority(PriorityId::new(i)))
            }
            "case-studies" => {
                at(&site.case_studies, |c| c.borough == id && is(&c.slug, name)).map(|i| PageRef::CaseStudy(CaseStudyId::new(i)))
            }
            _ => guidance(site, Some(id), name),
        }),
        _ => None,
    };
    found.unwrap_or(PageRef::Home)
}

fn at<T>(list: &[T], is: impl Fn(&T) -> bool) -> Option<usize> {
    list.iter().position(is)
}

/// Whether a file is called after this id.
fn is(slug: &str, file: &str) -> bool {
    file.rsplit_once('.').is_some_and(|(name, _)| name == slug)
}

fn guidance(site: &Site, borough: Option<BoroughId>, file: &str) -> Option<PageRef> {
    at(&site.guidance, |g| g.borough == borough && is(&g.slug, file)).map(|i| PageRef::Guidance(GuidanceId::new(i)))
}

fn of_portal(keys: &str) -> PageRef {
    match keys.split('.').next() {
        Some("contacts") => PageRef::Help(None),
        Some("decision_models") => PageRef::HowWeDecide(None),
        Some("formats") => PageRef::Languages,
        Some("accessibility") => PageRef::Accessibility,
        Some("privacy") => PageRef::Privacy,
        Some("publisher" | "vision" | "principles" | "stages") => PageRef::About,
        _ => PageRef::Home,
    }
}

fn of_borough(keys: &str, id: BoroughId) -> PageRef {
    match keys.split('.').next() {
        Some("contacts") => PageRef::Help(Some(id)),
        Some("how_we_decide") => PageRef::HowWeDecide(Some(id)),
        _ => PageRef::Borough(id),
    }
}
