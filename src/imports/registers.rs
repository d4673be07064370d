//! Ids: of awards, and of organisations in their registers.

use super::fault::{Wrong, shown};
use crate::content::{Kind, is_award_id, is_charity_number, is_company_number, is_org_id};

/// A value and its key, and whether it was changed on the way in a manner to tell of.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Registered {
    pub key: &'static str,
    pub value: String,
    pub is_mended: bool,
}

fn found(key: &'static str, value: String) -> Registered {
    Registered { key, value, is_mended: false }
}

/// The id of an award, without the prefix of its publisher, in letters, digits and hyphens.
pub(super) fn award(written: &str) -> Result<Registered, Wrong> {
    let own = without_publisher(written.trim());
    let parts: Vec<&str> = own.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let value = parts.join("-");
    if is_award_id(&value) {
        return Ok(Registered { key: "id", is_mended: value != own, value });
    }
    let message = format!("\"{}\" cannot become an id", shown(written));
    Err(Wrong::new(message, "Give it an id of at most 60 letters, digits and hyphens, such as RB-2026-03."))
}

/// `360G-redbridge-RB-1` without `360G-redbridge-`, which the portal puts before its ids itself.
fn without_publisher(id: &str) -> &str {
    let is_prefixed = id.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("360G-"));
    let own = if is_prefixed { id[5..].split_once('-').map(|(_, own)| own) } else { None };
    own.filter(|own| !own.is_empty()).unwrap_or(id)
}

/// Words for "it has no number", which people write instead of nothing.
fn is_nothing(written: &str) -> bool {
    ["", "-", "–", "n/a", "na", "nil", "no", "none", "not applicable", "not registered", "unregistered"]
        .contains(&written.trim().to_lowercase().as_str())
}

pub(super) fn charity(written: &str) -> Result<Option<Registered>, Wrong> {
    if is_nothing(written) {
        return Ok(None);
    }
    let number = compact(written);
    if is_charity_number(&number) {
        return Ok(Some(found("charity_number", number)));
    }
    Err(wrong(written, Kind::CharityNumber))
}

/// A company's number; of seven digits the zero at the front is missing.
pub(super) fn company(written: &str) -> Result<Option<Registered>, Wrong> {
    if is_nothing(written) {
        return Ok(None);
    }
    let number = compact(written);
    if is_company_number(&number) {
        return Ok(Some(found("company_number", number)));
    }
    if number.len() == 7 && number.bytes().all(|b| b.is_ascii_digit()) {
        return Ok(Some(Registered { key: "company_number", value: format!("0{number}"), is_mended: true }));
    }
    Err(wrong(written, Kind::CompanyNumber))
}

/// An id of org-id.guide. Charities and companies have keys of their own, and an id that a publisher made up is none.
pub(super) fn organisation(written: &str) -> Result<Option<Registered>, Wrong> {
    let written = written.trim();
    let upper = written.to_uppercase();
    if is_nothing(written) || upper.starts_with("360G-") {
        return Ok(None);
    }
    if let Some(number) = upper.strip_prefix("GB-CHC-").or_else(|| upper.strip_prefix("GB-SC-")) {
        return charity(number);
    }
    if let Some(number) = upper.strip_prefix("GB-NIC-") {
        return charity(&format!("NIC{}", number.trim_start_matches("NIC")));
    }
    if let Some(number) = upper.strip_prefix("GB-COH-") {
        return company(number);
    }
    if is_org_id(written) { Ok(Some(found("org_id", written.to_owned()))) } else { Err(wrong(written, Kind::OrgId)) }
}

fn compact(written: &str) -> String {
    written.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_uppercase()
}

fn wrong(written: &str, kind: Kind) -> Wrong {
    let fix = format!("Write {}, or leave the cell empty.", kind.example());
    Wrong::new(format!("\"{}\" is not {}", shown(written), kind.example()), fix)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(found: Result<Option<Registered>, Wrong>) -> Option<String> {
        found.unwrap().map(|r| format!("{} {}{}", r.key, r.value, if r.is_mended { " mended" } else { "" }))
    }

    #[test]
    fn ids_become_those_of_the_list() {
        for (written, id, is_mended) in [
            ("RB-2026-03", "RB-2026-03", false),
            ("360G-redbridge-RB-2026-03", "RB-2026-03", false),
            ("360g-nel-12", "12", false),
            ("WB/2026 / 7", "WB-2026-7", true),
            ("360G-nel-a_b", "a-b", true),
            ("#12.", "12", true),
            ("360G-nel-", "360G-nel", true),
        ] {
            assert_eq!(award(written), Ok(Registered { key: "id", value: id.to_owned(), is_mended }), "{written}");
        }
        for written in ["", "---", "é", &"a".repeat(61)] {
            assert!(award(written).is_err(), "{written}");
        }
    }

    #[test]
    fn organisations_are_known_by_their_registers() {
        assert_eq!(told(organisation("GB-CHC-1123456")).as_deref(), Some("charity_number 1123456"));
        assert_eq!(told(organisation("GB-SC-SC012345")).as_deref(), Some("charity_number SC012345"));
        assert_eq!(told(organisation("GB-NIC-101234")).as_deref(), Some("charity_number NIC101234"));
        assert_eq!(told(organisation("gb-coh-01234567")).as_deref(), Some("company_number 01234567"));
        assert_eq!(told(organisation("GB-COH-1234567")).as_deref(), Some("company_number 01234567 mended"));
        assert_eq!(told(organisation("GB-EDU-100000")).as_deref(), Some("org_id GB-EDU-100000"));
        assert_eq!(told(organisation("360G-nel-org:1")), None);
        assert!(organisation("club").is_err());
    }

    #[test]
    fn numbers_are_taken_as_people_write_them() {
        assert_eq!(told(charity("112 3456")).as_deref(), Some("charity_number 1123456"));
        assert_eq!(told(company("sc123456")).as_deref(), Some("company_number SC123456"));
        assert_eq!(told(charity("N/A")), None);
        assert_eq!(told(company("-")), None);
        assert!(charity("12").is_err() && company("123456").is_err() && company("pending").is_err());
    }
}
