//! `borough.yaml`.

use super::context::Context;
use super::record::Record;
use super::rules::unknown_language;
use super::{contact, statistic};
use crate::i18n::Lang;
use crate::model::{Borough, BoroughId, Colours, Contact, ContactId, Council, Neighbour, Neighbourhood};

/// The borough, and its own contacts, whose ids start at `first_contact`.
pub(super) fn parse(
    cx: &mut Context<'_>,
    top: &Record<'_>,
    slug: &str,
    id: BoroughId,
    portal_languages: &[Lang],
    first_contact: usize,
) -> (Borough, Vec<Contact>) {
    let names = cx.names;
    let known = &names.in_borough[id.index()];
    let contacts = contact::parse_all(cx, top, "contacts");
    let council = top.must_record(cx, "council");
    let neighbourhoods = top.records(cx, "neighbourhoods");
    let neighbours = top.records(cx, "neighbours");
    let borough = Borough {
        slug: slug.to_owned(),
        span: top.span,
        name: top.text(cx, "name"),
        summary: top.text(cx, "summary"),
        about: top.prose(cx, "about"),
        council: Council { name: council.plain(cx, "name"), website: council.opt_plain(cx, "website") },
        gss_code: top.opt_plain(cx, "gss_code"),
        languages: parse_languages(cx, top, portal_languages),
        colours: top.record(cx, "colours").map(|r| parse_colours(cx, &r)),
        neighbourhoods: neighbourhoods
            .iter()
            .map(|r| Neighbourhood {
                slug: r.id(cx),
                span: r.span_of("id"),
                name: r.text(cx, "name"),
                about: r.text(cx, "about"),
            })
            .collect(),
        neighbours: neighbours.iter().map(|r| Neighbour { name: r.text(cx, "name"), about: r.text(cx, "about") }).collect(),
        how_we_decide: top.prose(cx, "how_we_decide"),
        contacts: (first_contact..first_contact + contacts.len()).map(ContactId::new).collect(),
        help_contact: top.refer(cx, "help_contact", &known.contacts).unwrap_or(ContactId::new(0)),
        partners: top.refer_all(cx, "partners", &names.partners),
        impact: statistic::parse_all(cx, top, "impact"),
    };
    (borough, contacts)
}

/// The source language, then the borough's, in the portal's order, so that menus look alike everywhere.
fn parse_languages(cx: &mut Context<'_>, top: &Record<'_>, portal: &[Lang]) -> Vec<Lang> {
    if !top.has("languages") {
        return portal.to_vec();
    }
    let mut wanted = Vec::new();
    for (lang, span) in top.languages(cx, "languages") {
        if portal.contains(&lang) {
            wanted.push(lang);
        } else {
            cx.report(unknown_language::not_in_portal(span, lang));
        }
    }
    // Tests add the pseudo-language to the portal alone; it is wanted everywhere.
    portal.iter().enumerate().filter(|(i, l)| *i == 0 || wanted.contains(l) || **l == Lang::PSEUDO).map(|(_, l)| *l).collect()
}

fn parse_colours(cx: &mut Context<'_>, record: &Record<'_>) -> Colours {
    let (accent, accent_span) = record.colour(cx, "accent");
    let (accent_dark, accent_dark_span) = record.colour(cx, "accent_dark");
    Colours { accent, accent_span, accent_dark, accent_dark_span }
}
