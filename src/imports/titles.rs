//! The names of columns that are known without a mapping.

use super::bare;
use crate::content::{AWARD, personal_data};

/// What a column of a known name holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Known {
    /// A value of ours, by its key.
    Key(&'static str),
    /// The currency of the amounts.
    Currency,
    /// Something about a grant to a person: no row with a value here is taken.
    Individual,
    /// Something about a person.
    Person,
    /// Something of the 360Giving standard that the list does not hold.
    NoPlace,
}

/// Titles of the 360Giving Data Standard (standard.threesixtygiving.org, version 1.4) that we have keys for.
const STANDARD: &[(&str, &str)] = &[
    ("Identifier", "id"),
    ("Title", "title"),
    ("Description", "purpose"),
    ("Amount Applied For", "applied"),
    ("Amount Awarded", "awarded"),
    ("Award Date", "decided"),
    ("Planned Dates:Start Date", "starts"),
    ("Planned Dates:End Date", "ends"),
    ("Recipient Org:Name", "recipient"),
    ("Recipient Org:Charity Number", "charity_number"),
    ("Recipient Org:Company Number", "company_number"),
    ("Recipient Org:Identifier", "org_id"),
    ("Grant Programme:Title", "fund"),
    ("Grant Programme:Code", "fund"),
    (LOCATION, "neighbourhood"),
    ("For Regrant Type", "regrant"),
    ("Funding Org:Department", "department"),
];

/// Any place may stand here, so one that we do not know is no mistake.
const LOCATION: &str = "Beneficiary Location:Name";

/// Words that other programs and people use.
const COMMON: &[(&str, &str)] = &[
    ("Reference", "id"),
    ("Reference number", "id"),
    ("Ref", "id"),
    ("Ref no", "id"),
    ("Grant ID", "id"),
    ("Grant ref", "id"),
    ("Grant reference", "id"),
    ("Grant number", "id"),
    ("Award ID", "id"),
    ("Award reference", "id"),
    ("Application ID", "id"),
    ("Application ref", "id"),
    ("Application reference", "id"),
    ("Application number", "id"),
    ("Project", "title"),
    ("Project name", "title"),
    ("Project title", "title"),
    ("Grant title", "title"),
    ("Name of project", "title"),
    ("Activity", "title"),
    ("Purpose of grant", "purpose"),
    ("Purpose of the grant", "purpose"),
    ("Grant purpose", "purpose"),
    ("Project description", "purpose"),
    ("Description of project", "purpose"),
    ("Project summary", "purpose"),
    ("Summary", "purpose"),
    ("What for", "purpose"),
    ("Applicant", "recipient"),
    ("Applicant organisation", "recipient"),
    ("Beneficiary", "recipient"),
    ("Grantee", "recipient"),
    ("Group", "recipient"),
    ("Group name", "recipient"),
    ("Name of group", "recipient"),
    ("Name of organisation", "recipient"),
    ("Organisation", "recipient"),
    ("Organisation name", "recipient"),
    ("Organization", "recipient"),
    ("Organization name", "recipient"),
    ("Recipient name", "recipient"),
    ("Recipient organisation", "recipient"),
    ("Charity no", "charity_number"),
    ("Charity reg no", "charity_number"),
    ("Charity registration number", "charity_number"),
    ("Registered charity number", "charity_number"),
    ("Registered charity no", "charity_number"),
    ("Company no", "company_number"),
    ("Company reg no", "company_number"),
    ("Company registration number", "company_number"),
    ("Companies House number", "company_number"),
    ("Organisation identifier", "org_id"),
    ("Fund name", "fund"),
    ("Fund title", "fund"),
    ("Grant fund", "fund"),
    ("Grant programme", "fund"),
    ("Grant scheme", "fund"),
    ("Programme", "fund"),
    ("Scheme", "fund"),
    ("Call", "round"),
    ("Funding round", "round"),
    ("Grant round", "round"),
    ("Round name", "round"),
    ("Amount applied", "applied"),
    ("Amount requested", "applied"),
    ("Amount sought", "applied"),
    ("Applied for", "applied"),
    ("Requested", "applied"),
    ("Requested amount", "applied"),
    ("Sum requested", "applied"),
    ("Amount", "awarded"),
    ("Amount approved", "awarded"),
    ("Amount granted", "awarded"),
    ("Amount of grant", "awarded"),
    ("Approved amount", "awarded"),
    ("Award amount", "awarded"),
    ("Award value", "awarded"),
    ("Awarded amount", "awarded"),
    ("Grant", "awarded"),
    ("Grant amount", "awarded"),
    ("Grant awarded", "awarded"),
    ("Value of grant", "awarded"),
    ("Approval date", "decided"),
    ("Date approved", "decided"),
    ("Date awarded", "decided"),
    ("Date of award", "decided"),
    ("Date of decision", "decided"),
    ("Decision date", "decided"),
    ("Start", "starts"),
    ("Start date", "starts"),
    ("Project start", "starts"),
    ("Project start date", "starts"),
    ("End", "ends"),
    ("End date", "ends"),
    ("Finish date", "ends"),
    ("Project end", "ends"),
    ("Project end date", "ends"),
    ("Priority", "priorities"),
    ("Area", "neighbourhood"),
    ("Area of benefit", "neighbourhood"),
    ("Neighbourhood name", "neighbourhood"),
    ("Match", "match_funding"),
    ("Match amount", "match_funding"),
    ("Match funding amount", "match_funding"),
    ("Match funded by", "match_funder"),
    ("Match funding from", "match_funder"),
    ("Source of match funding", "match_funder"),
    ("Council department", "department"),
    ("Funding department", "department"),
];

/// Parts of names of columns about persons or their money, without spaces.
const ABOUT_PERSONS: &[&str] = &[
    "accountname",
    "accountnumber",
    "bankaccount",
    "bankdetails",
    "contactname",
    "contactnumber",
    "contactperson",
    "dateofbirth",
    "email",
    "firstname",
    "forename",
    "homeaddress",
    "lastname",
    "maincontact",
    "mobile",
    "nationalinsurance",
    "phone",
    "sortcode",
    "surname",
];

/// Records of the standard. What we have no key for in them has no place in the list.
const RECORDS: &[&str] = &[
    "actual dates",
    "beneficiary location",
    "classifications",
    "funding org",
    "funding type",
    "grant programme",
    "planned dates",
    "recipient org",
    "recipient org location",
    "related document",
];

/// Single values of the standard that have no place in the list.
const SINGLE: &[&str] =
    &["Amount Disbursed", "Data Source", "From An Open Call?", "Last Modified", "Location Scope", "Related Activity", "URL"];

/// What a column of this name holds; `None` if nobody has ever called one so.
pub(super) fn known(title: &str) -> Option<Known> {
    // The standard counts what there may be several of: "Recipient Org:0:Name".
    let title = &title.replace(":0:", ":");
    let name = bare(title);
    if is_individual(title) {
        return Some(Known::Individual);
    }
    if let Some(field) = AWARD.fields.iter().find(|field| bare(field.name) == name) {
        return Some(Known::Key(field.name));
    }
    if let Some((_, key)) = STANDARD.iter().chain(COMMON).find(|(known, _)| bare(known) == name) {
        return Some(Known::Key(key));
    }
    if name == "currency" {
        return Some(Known::Currency);
    }
    if is_personal(title) || ABOUT_PERSONS.iter().any(|part| name.contains(part)) {
        return Some(Known::Person);
    }
    let record = title.split_once(':').map(|(record, _)| record.trim().to_lowercase());
    let is_of_standard = record.is_some_and(|record| RECORDS.contains(&record.as_str()));
    (is_of_standard || SINGLE.iter().any(|single| bare(single) == name)).then_some(Known::NoPlace)
}

/// True for columns that no mapping can open, because our own lists refuse them too.
pub(super) fn is_personal(title: &str) -> bool {
    personal_data::is_personal_column(&title.trim().to_lowercase().replace([' ', '-'], "_"))
}

/// True for what the standard says of grants to individuals.
pub(super) fn is_individual(title: &str) -> bool {
    let record = title.split(':').next().map(bare).unwrap_or_default();
    let names = ["recipientind", "recipientindname", "recipientindidentifier", "recipientindividual", "toindividualsdetails"];
    names.contains(&record.as_str())
}

/// True if any place may stand in this column.
pub(super) fn is_location(title: &str) -> bool {
    bare(&title.replace(":0:", ":")) == bare(LOCATION)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_known_in_any_spelling() {
        for (title, key) in [
            ("charity_number", "charity_number"),
            ("Charity Number", "charity_number"),
            ("recipient org:name", "recipient"),
            ("Recipient Org:0:Identifier", "org_id"),
            ("Amount awarded (£)", "awarded"),
            ("ORGANISATION  NAME", "recipient"),
            ("Decision-date", "decided"),
        ] {
            assert_eq!(known(title), Some(Known::Key(key)), "{title}");
        }
        for title in ["Ward", "", "Status", "Recipient Org:1:Name2x"] {
            assert!(!matches!(known(title), Some(Known::Key(_))), "{title}");
        }
    }

    #[test]
    fn what_is_about_persons_is_never_a_value() {
        for title in ["Email", "Contact Name", "Lead applicant e-mail", "Recipient Org:Phone Number", "Bank account no", "DOB"] {
            assert_eq!(known(title), Some(Known::Person), "{title}");
        }
        for title in
            ["Recipient Ind:Name", "recipient_ind:identifier", "Recipient Ind Name", "To Individuals Details:Grant Purpose"]
        {
            assert_eq!(known(title), Some(Known::Individual), "{title}");
        }
        for title in ["Funding Org:Name", "Data Source", "Beneficiary Location:Geographic Code", "Recipient Org:City"] {
            assert_eq!(known(title), Some(Known::NoPlace), "{title}");
        }
    }

    #[test]
    fn every_name_leads_to_a_key_of_the_list_and_stands_once() {
        let mut seen = std::collections::BTreeSet::new();
        for (title, key) in STANDARD.iter().chain(COMMON) {
            assert!(AWARD.field(key).is_some(), "{key}");
            assert!(seen.insert(bare(title)), "{title} stands twice");
        }
    }
}
