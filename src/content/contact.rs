//! Contacts.

use super::context::Context;
use super::record::Record;
use crate::model::Contact;

/// The contacts below a key, in order.
pub(super) fn parse_all(cx: &mut Context<'_>, record: &Record<'_>, key: &str) -> Vec<Contact> {
    let records = record.records(cx, key);
    records.iter().map(|r| parse(cx, r)).collect()
}

fn parse(cx: &mut Context<'_>, record: &Record<'_>) -> Contact {
    Contact {
        slug: record.id(cx),
        span: record.span_of("id"),
        name: record.text(cx, "name"),
        role: record.opt_text(cx, "role"),
        organisation: record.opt_plain(cx, "organisation"),
        email: record.opt_plain(cx, "email"),
        phone: record.opt_plain(cx, "phone"),
        hours: record.opt_text(cx, "hours"),
        languages: record.languages(cx, "languages").into_iter().map(|(lang, _)| lang).collect(),
        about: record.opt_text(cx, "about"),
    }
}
