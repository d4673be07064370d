//! Ids of organisations (360Giving, "Organisation identifiers"): the number in a register with the register in front,
//! or an id of the publisher's own for a group that is in no register.

use std::collections::{BTreeMap, BTreeSet};

use icu::normalizer::DecomposingNormalizerBorrowed;

use crate::model::{Award, Funder, Recipient, Site};

/// The registers that give numbers to groups, and how their ids begin (org-id.guide).
const SCOTLAND: (&str, &str) = ("GB-SC", "Office of the Scottish Charity Regulator");
const NORTHERN_IRELAND: (&str, &str) = ("GB-NIC", "Charity Commission for Northern Ireland");
const ENGLAND_AND_WALES: (&str, &str) = ("GB-CHC", "Charity Commission for England and Wales");
const COMPANIES: (&str, &str) = ("GB-COH", "Companies House");
/// The list of registers, for an id that names its register itself.
const ANOTHER: &str = "org-id.guide";

/// Where a group is registered.
pub(super) struct Registration<'a> {
    /// Its id across registers.
    pub id: String,
    /// Its number, as the register writes it.
    pub number: &'a str,
    /// The name of the register.
    pub register: &'static str,
}

impl<'a> Registration<'a> {
    /// The first registration of a group: as a charity, as a company, elsewhere.
    pub(super) fn of(recipient: &'a Recipient) -> Option<Self> {
        let charity = recipient.charity_number.as_deref().map(|number| {
            let ((register, name), digits) = match number.strip_prefix("NIC") {
                Some(digits) => (NORTHERN_IRELAND, digits),
                None if number.starts_with("SC") => (SCOTLAND, number),
                None => (ENGLAND_AND_WALES, number),
            };
            Registration { id: format!("{register}-{digits}"), number, register: name }
        });
        let company = || {
            let number = recipient.company_number.as_deref()?;
            Some(Registration { id: format!("{}-{number}", COMPANIES.0), number, register: COMPANIES.1 })
        };
        let other = || {
            let number = recipient.org_id.as_deref()?;
            Some(Registration { id: number.to_owned(), number, register: ANOTHER })
        };
        charity.or_else(company).or_else(other)
    }
}

/// The publisher's own ids, by name.
pub(super) struct Organisations<'a> {
    own: BTreeMap<&'a str, String>,
}

impl<'a> Organisations<'a> {
    /// Gives an id to every funder and recipient that has none. One name always has the same id. Where two names would
    /// share one, the name that comes first keeps it: with awards by date, later awards change no id.
    pub(super) fn of(site: &'a Site, awards: impl Iterator<Item = &'a Award>) -> Self {
        let mut own = BTreeMap::new();
        let mut taken = BTreeSet::new();
        for funder in site.funders.iter().filter(|funder| funder.org_id.is_none()) {
            taken.insert(funder.slug.clone());
            own.entry(funder.name.as_str()).or_insert_with(|| funder.slug.clone());
        }
        for recipient in awards.map(|award| &award.recipient).filter(|recipient| Registration::of(recipient).is_none()) {
            own.entry(recipient.name.as_str()).or_insert_with(|| {
                let slug = slug(&recipient.name);
                let slug = if taken.contains(&slug) { format!("{slug}-{}", short_hash(&recipient.name)) } else { slug };
                taken.insert(slug.clone());
                slug
            });
        }
        Organisations { own }
    }

    /// The id of a recipient; without a publisher's prefix only those in a register have one.
    pub(super) fn recipient(&self, prefix: Option<&str>, recipient: &Recipient) -> Option<String> {
        let own = || Some(own_id(prefix?, self.own.get(recipient.name.as_str())?));
        Registration::of(recipient).map(|registration| registration.id).or_else(own)
    }
}

/// The id of a funder.
pub(super) fn funder_id(prefix: &str, funder: &Funder) -> String {
    funder.org_id.clone().unwrap_or_else(|| own_id(prefix, &funder.slug))
}

/// An id of the publisher's own for an organisation of a short name.
pub(super) fn own_id(prefix: &str, slug: &str) -> String {
    format!("{prefix}-org-{slug}")
}

/// A name in lower-case ASCII letters and digits, with hyphens between words; a hash of it if nothing of it is left.
pub(super) fn slug(name: &str) -> String {
    let mut slug = String::with_capacity(name.len());
    // Letters come apart from their accents, so that "Café" gives "cafe".
    for c in DecomposingNormalizerBorrowed::new_nfd().normalize(name).chars() {
        match c {
            _ if c.is_ascii_alphanumeric() => slug.push(c.to_ascii_lowercase()),
            '\'' | '\u{2019}' | '\u{300}'..='\u{36f}' => {}
            _ if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
            _ => {}
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    if slug.is_empty() { short_hash(name) } else { slug }
}

fn short_hash(name: &str) -> String {
    blake3::hash(name.as_bytes()).to_hex().chars().take(12).collect()
}
