//! The report as JSON.

use serde_json::{Value, json};

use super::borough::{BoroughReach, Figures};
use super::census::{CAVEAT, CREDIT};
use super::languages::Language;
use super::portal::{PortalReach, Reach};
use crate::i18n::Lang;
use crate::model::BoroughId;

impl Reach {
    /// As one JSON object: the boroughs or one of them, and with all boroughs the portal. Lists of who is left out have at
    /// most `limit` languages; the totals are of all.
    pub fn to_json(&self, only: Option<BoroughId>, limit: usize) -> Value {
        let boroughs: Vec<Value> =
            self.boroughs.iter().filter(|b| only.is_none_or(|id| id == b.id)).map(|b| borough(b, limit)).collect();
        let mut value = json!({ "boroughs": boroughs, "caveat": CAVEAT, "credit": CREDIT });
        if only.is_none() {
            value["portal"] = portal(&self.portal, limit);
        }
        value
    }
}

fn borough(borough: &BoroughReach, limit: usize) -> Value {
    let mut value = json!({
        "borough": borough.slug,
        "name": borough.name,
        "gss_code": borough.code,
        "contacts_speak": codes(&borough.contacts),
    });
    match &borough.figures {
        Ok(figures) => value["census"] = census(figures, limit),
        Err(why) => value["not_known_because"] = json!(why.sentence(&borough.slug)),
    }
    value
}

fn census(figures: &Figures, limit: usize) -> Value {
    let offered: Vec<Value> = figures
        .offered
        .iter()
        .map(|offered| {
            let mut value = language(&offered.language, offered.residents);
            value["offered_as"] = json!(codes(&offered.langs));
            value["percent_translated"] = json!(offered.coverage.percent_translated());
            value["percent_reviewed"] = json!(offered.coverage.percent_reviewed());
            value
        })
        .collect();
    let left_out: Vec<Value> = figures
        .left_out
        .iter()
        .take(limit)
        .map(|left| {
            let mut value = language(&left.language, left.residents);
            value["a_contact_speaks_it"] = json!(left.contact);
            value
        })
        .collect();
    json!({
        "authority": figures.authority,
        "residents": figures.residents,
        "other_than_english": figures.other_than_english,
        "with_offer": figures.with_offer(),
        "reached": figures.reached(),
        "without_offer": figures.without_offer(),
        "unnamed": figures.unnamed,
        "offered": offered,
        "left_out": left_out,
        "left_out_languages": figures.left_out.len(),
        "hardly_spoken": figures.hardly_spoken().map(|o| o.language.name.as_str()).collect::<Vec<_>>(),
        "not_begun": figures.not_begun().map(|o| o.language.name.as_str()).collect::<Vec<_>>(),
    })
}

fn portal(portal: &PortalReach, limit: usize) -> Value {
    let additions: Vec<Value> = portal
        .additions
        .iter()
        .take(limit)
        .map(|addition| {
            let mut value = language(&addition.language, addition.residents);
            value["boroughs"] = json!(addition.boroughs);
            value["offered_elsewhere"] = json!(addition.elsewhere);
            value
        })
        .collect();
    json!({
        "authorities": portal.authorities,
        "residents": portal.residents,
        "other_than_english": portal.other_than_english,
        "with_offer": portal.with_offer,
        "reached": portal.reached,
        "without_offer": portal.without_offer,
        "unnamed": portal.unnamed,
        "additions": additions,
        "contacts_speak": codes(&portal.contacts),
    })
}

fn language(language: &Language, residents: u32) -> Value {
    json!({
        "name": language.name,
        "census_tags": language.tags,
        "can_be_offered_as": codes(&language.langs),
        "residents": residents,
        "note": language.note,
    })
}

fn codes(langs: &[Lang]) -> Vec<&'static str> {
    langs.iter().map(|lang| lang.code()).collect()
}
