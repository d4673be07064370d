//! What the JSON files say about a fund, the same in each: amounts, instants, the borough.
//!
//! The doc comments of the fields are the documentation of the keys.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use super::reader::page_address;
use crate::model::{AwardRange, Borough, Edition, Fund, Moment, Money, PageRef, PriorityId, Round, Site, Text, Wording, rfc3339};

/// An amount in pounds, as a number: `500`, or `1234.5` when there are pence.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pounds(pub Money);

impl Serialize for Pounds {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let pence = self.0.pence();
        // Amounts stay below 10¹¹ pence, where the shortest text of the nearest double is the amount itself.
        if pence % 100 == 0 { serializer.serialize_i64(pence / 100) } else { serializer.serialize_f64(pence as f64 / 100.0) }
    }
}

/// Text by language code.
pub(super) type ByLanguage<'a> = BTreeMap<&'static str, Cow<'a, str>>;

/// Words of the content in all languages, for files that say everything in each.
pub(super) struct Said<'e> {
    pub edition: &'e Edition,
    /// The confirmed translations heard so far.
    heard: BTreeMap<Text, BTreeMap<&'static str, String>>,
}

impl<'e> Said<'e> {
    /// For files that say these texts. Each language is still to be heard.
    pub(super) fn new(edition: &'e Edition, texts: impl Iterator<Item = Text>) -> Said<'e> {
        Said { edition, heard: texts.map(|text| (text, BTreeMap::new())).collect() }
    }

    /// Takes what one language says.
    pub(super) fn hear(&mut self, wording: &Wording<'_>) {
        for (text, words) in &mut self.heard {
            words.extend(wording.current(*text).map(|translation| (wording.lang().code(), translation.text.to_owned())));
        }
    }

    /// The source words, and every confirmed translation of them.
    pub(super) fn by_language(&self, text: Text) -> ByLanguage<'_> {
        let site = &self.edition.site;
        let source = site.portal.source_language;
        let mut words = BTreeMap::from([(source.code(), Cow::Borrowed(site.texts.source(text)))]);
        match self.heard.get(&text) {
            Some(heard) => words.extend(heard.iter().map(|(code, words)| (*code, Cow::Borrowed(words.as_str())))),
            // Right, but it takes a look at every language.
            None => words.extend(site.portal.languages.iter().filter(|lang| **lang != source).filter_map(|lang| {
                let wording = site.texts.wording(*lang);
                Some((lang.code(), Cow::Owned(wording.current(text)?.text.to_owned())))
            })),
        }
        words
    }
}

/// Who publishes the portal.
#[derive(Serialize)]
struct Publisher<'a> {
    /// Its name.
    name: &'a str,
    /// Its website.
    #[serde(skip_serializing_if = "Option::is_none")]
    website: Option<&'a str>,
}

/// What every data file says first.
#[derive(Serialize)]
pub(super) struct Head<'a> {
    /// The version of these keys.
    version: u32,
    /// The name of the portal.
    title: ByLanguage<'a>,
    /// Its address.
    address: &'a str,
    /// The page that explains the files.
    about: String,
    /// Whether the portal is an example: nothing in it is real then.
    example: bool,
    /// SPDX id of the licence of texts and data.
    licence: &'a str,
    /// Who publishes it.
    publisher: Publisher<'a>,
    /// The moment for which the file was made, RFC 3339.
    as_of: String,
    /// The time zone of every date without a time.
    time_zone: &'static str,
}

impl<'a> Head<'a> {
    /// The head of a file whose keys are of a version.
    pub(super) fn of(said: &'a Said<'_>, version: u32) -> Self {
        let edition = said.edition;
        let site = &edition.site;
        let portal = &site.portal;
        Head {
            version,
            title: said.by_language(portal.title),
            address: &portal.address,
            about: page_address(site, PageRef::OpenData, portal.source_language),
            example: portal.example,
            licence: &portal.licence,
            publisher: Publisher { name: &portal.publisher.name, website: portal.publisher.website.as_deref() },
            as_of: rfc3339(edition.now.timestamp()),
            time_zone: "Europe/London",
        }
    }
}

/// What one group can get, in pounds.
#[derive(Serialize)]
pub(super) struct AwardFacts {
    /// The least.
    min: Pounds,
    /// The most.
    max: Pounds,
    /// The most in special cases, if there are any.
    #[serde(skip_serializing_if = "Option::is_none")]
    exceptional_max: Option<Pounds>,
    /// ISO 4217 code of the currency, of these and of all other amounts.
    currency: &'static str,
}

/// The currency of every amount (ISO 4217).
pub(super) const CURRENCY: &str = "GBP";

impl AwardFacts {
    pub(super) fn of(award: &AwardRange) -> Self {
        AwardFacts {
            min: Pounds(award.min),
            max: Pounds(award.max),
            exceptional_max: award.exceptional_max.map(|(max, _)| Pounds(max)),
            currency: CURRENCY,
        }
    }
}

/// When a round takes applications. All instants are RFC 3339 with London's offset on that day.
#[derive(Serialize)]
pub(super) struct Times {
    /// The first instant at which one can apply.
    opens: String,
    /// The deadline as it is announced: `23:59` of its day if no other time is given.
    closes: String,
    /// The first instant at which one can no longer apply: a deadline of 11:59pm counts to the end of its minute.
    /// A round is open if `opens` ≤ now < `closed_from`, unless it was withdrawn.
    closed_from: String,
}

impl Times {
    pub(super) fn of(round: &Round) -> Self {
        let deadline = Moment { date: round.closes.date, time: Some(round.closes.closing_time()) };
        Times {
            opens: rfc3339(round.opens.starts()),
            closes: rfc3339(deadline.starts()),
            closed_from: rfc3339(round.closes.ends()),
        }
    }
}

/// Where a fund is.
#[derive(Serialize)]
pub(super) struct BoroughFacts<'a> {
    /// The borough's short name, which is also the first part of its addresses.
    id: &'a str,
    /// Its name in the source language.
    name: &'a str,
    /// Its ONS code, `E09…` for a London borough.
    gss_code: Option<&'a str>,
}

impl<'a> BoroughFacts<'a> {
    pub(super) fn of(site: &'a Site, borough: &'a Borough) -> Self {
        BoroughFacts { id: &borough.slug, name: site.texts.source(borough.name), gss_code: borough.gss_code.as_deref() }
    }
}

/// The id of a fund across the portal: `redbridge/wellbeing`. It never changes.
pub(super) fn fund_id(site: &Site, fund: &Fund) -> String {
    format!("{}/{}", site.borough(fund.borough).slug, fund.slug)
}

/// The id of a priority across the portal: `redbridge/loneliness`.
pub(super) fn priority_id(site: &Site, id: PriorityId) -> String {
    let priority = site.priority(id);
    format!("{}/{}", site.borough(priority.borough).slug, priority.slug)
}

/// JSON as the bytes of a file.
pub(super) fn json_bytes(value: &impl Serialize) -> Vec<u8> {
    // The types of this stage have no keys but strings and no number that JSON lacks, so this cannot fail.
    let mut bytes = serde_json::to_vec(value).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// JSON Lines (jsonlines.org): each value on a line of its own.
pub(super) fn json_lines<T: Serialize>(values: impl Iterator<Item = T>) -> Vec<u8> {
    values.flat_map(|value| json_bytes(&value)).collect()
}

/// The address of a licence of open data by its SPDX id, as its steward writes it.
pub(super) fn licence_uri(spdx: &str) -> Option<&'static str> {
    match spdx {
        "OGL-UK-3.0" => Some("https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"),
        "CC-BY-4.0" => Some("https://creativecommons.org/licenses/by/4.0/"),
        "CC0-1.0" => Some("https://creativecommons.org/publicdomain/zero/1.0/"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pounds_are_whole_numbers_unless_there_are_pence() {
        let written = |pence| serde_json::to_string(&Pounds(Money::from_pence(pence).unwrap())).unwrap();
        assert_eq!(written(50_000), "500");
        assert_eq!(written(123_450), "1234.5");
        assert_eq!(written(5), "0.05");
        assert_eq!(written(99_999_999_999), "999999999.99");
    }
}
