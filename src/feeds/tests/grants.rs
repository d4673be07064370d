use std::collections::BTreeSet;

use super::super::{grants, organisations};
use super::*;
use crate::model::{Award, AwardId, Money, OpenData};

/// The example with a publisher's prefix.
pub(super) fn with_prefix() -> Edition {
    let mut edition = edition(&[]);
    edition.site.portal.open_data = Some(OpenData { prefix: "360G-example".to_owned(), org_id: None, contact: None });
    edition
}

/// The rows of a table below its header, by title.
pub(super) fn rows(text: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let titles = reader.headers().unwrap().clone();
    let row = |row: csv::StringRecord| titles.iter().zip(row.iter()).map(|(t, c)| (t.to_owned(), c.to_owned())).collect();
    reader.records().map(|record| row(record.unwrap())).collect()
}

fn lines(files: &Files, path: &str) -> Vec<Value> {
    files[path].lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn words(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

fn pence(amount: &str) -> i64 {
    (amount.parse::<f64>().unwrap() * 100.0).round() as i64
}

/// Ids and amounts in each file of grants.
fn by_file(files: &Files) -> BTreeMap<String, Vec<(String, i64)>> {
    let mut found = BTreeMap::new();
    for (path, text) in files.iter().filter(|(path, _)| path.starts_with("data/") && path.ends_with(".csv")) {
        let of =
            |row: &BTreeMap<String, String>, titles: [&str; 2]| titles.iter().find_map(|title| row.get(*title)).unwrap().clone();
        let rows = rows(text);
        let grant = |row| (of(row, ["Identifier", "Grant id"]), pence(&of(row, ["Amount Awarded", "Amount"])));
        found.insert(path.clone(), rows.iter().map(grant).collect());
    }
    let of = |grant: &Value, keys: [&str; 2]| (words(&grant[keys[0]]), pence(&grant[keys[1]].to_string()));
    if files.contains_key("data/grants-360giving.json") {
        let package = json(files, "data/grants-360giving.json");
        let grants = package["grants"].as_array().unwrap().iter().map(|grant| of(grant, ["id", "amountAwarded"]));
        found.insert("data/grants-360giving.json".to_owned(), grants.collect());
    }
    let awards = lines(files, "data/awards.jsonl");
    found.insert("data/awards.jsonl".to_owned(), awards.iter().map(|award| of(award, ["grant_id", "awarded"])).collect());
    found
}

fn grant_files(files: &Files) -> Vec<&String> {
    files.keys().filter(|path| path.contains("grants-") || path.contains("awards.jsonl")).collect()
}

#[test]
fn every_file_has_the_same_grants_in_the_same_order() {
    let edition = with_prefix();
    let (site, files) = (&edition.site, made(&edition));
    let mut awards: Vec<&Award> = site.awards.iter().collect();
    awards.sort_by_key(|award| (award.decided, &award.slug));
    assert!(awards.len() > 50);
    let of = |slug: Option<&str>| -> Vec<(String, i64)> {
        let own = awards.iter().filter(|award| slug.is_none_or(|slug| site.borough(award.borough).slug == slug));
        own.map(|award| (format!("360G-example-{}", award.slug), award.awarded.pence())).collect()
    };
    let found = by_file(&files);
    assert_eq!(found.len(), 4 + site.boroughs.len());
    for (path, grants) in found {
        let parts: Vec<&str> = path.split('/').collect();
        let borough = (parts.len() == 3).then(|| parts[1]);
        assert_eq!(grants, of(borough), "{path}");
    }
}

#[test]
fn a_real_portal_publishes_no_examples_and_an_example_says_that_it_is_one() {
    let mut edition = with_prefix();
    let example = made(&edition);
    let package = json(&example, "data/grants-360giving.json");
    assert_eq!(package["example"], true);
    assert!(words(&package["title"]).starts_with("[Example] "));
    assert!(words(&package["grants"][0]["title"]).starts_with("[Example] "));
    assert!(rows(&example["data/grants-transparency.csv"]).iter().all(|row| row["Example"] == "Yes"));
    assert!(example.iter().filter(|(path, _)| path.ends_with(".csv-metadata.json")).count() > 2);
    for (path, text) in example.iter().filter(|(path, _)| path.ends_with(".csv-metadata.json")) {
        let metadata: Value = serde_json::from_str(text).unwrap();
        assert_eq!(metadata["openchest:example"], true, "{path}");
        assert!(words(&metadata["dc:title"]).starts_with("[Example] "), "{path}");
    }

    edition.site.portal.example = false;
    assert!(grant_files(&made(&edition)).is_empty());
    edition.site.awards[3].example = false;
    let real = made(&edition);
    assert_eq!(grants::published(&edition), [AwardId::new(3)]);
    let only = format!("360G-example-{}", edition.site.awards[3].slug);
    for (path, grants) in by_file(&real) {
        assert_eq!(grants.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), [only.as_str()], "{path}");
    }
    for path in grant_files(&real) {
        assert!(!real[path].contains("[Example]"), "{path}");
    }
    assert!(json(&real, "data/grants-360giving.json").get("example").is_none());
    assert_eq!(rows(&real["data/grants-transparency.csv"])[0]["Example"], "No");
}

#[test]
fn without_a_prefix_there_are_no_files_of_360giving() {
    let mut edition = with_prefix();
    edition.site.portal.open_data = None;
    let files = made(&edition);
    assert!(files.keys().all(|path| !path.contains("360giving")));
    assert_eq!(rows(&files["data/grants-transparency.csv"]).len(), edition.site.awards.len());
    let first = &lines(&files, "data/awards.jsonl")[0];
    assert!(first.get("grant_id").is_none());
    assert!(rows(&files["data/grants-transparency.csv"])[0]["Grant id"] == words(&first["id"]));
}

#[test]
fn a_grant_says_all_that_the_content_says() {
    let mut edition = with_prefix();
    let index = edition.site.awards.iter().position(|award| award.slug == "HK-2025-03").unwrap();
    edition.site.awards[index].awarded = Money::from_pence(420_050).unwrap();
    edition.site.awards[index].regrant = Some(crate::model::Regrant::Intermediary);
    let package = json(&made(&edition), "data/grants-360giving.json");
    let grants = package["grants"].as_array().unwrap();
    let grant = grants.iter().find(|grant| grant["id"] == "360G-example-HK-2025-03").unwrap();
    let expected = serde_json::json!({
        "id": "360G-example-HK-2025-03",
        "title": "[Example] Friday nights off for young carers",
        "description": edition.site.texts.source(edition.site.awards[index].purpose),
        "currency": "GBP",
        "amountAppliedFor": 5000,
        "amountAwarded": 4200.5,
        "awardDate": "2025-12-12",
        "url": "https://chests.example.org/hackney/community-health/",
        "plannedDates": [{ "startDate": "2026-01-16", "endDate": "2026-12-18", "duration": 11 }],
        "recipientOrganization": [{
            "id": format!("GB-CHC-{}", edition.site.awards[index].recipient.charity_number.as_deref().unwrap()),
            "name": "The Late Bus Young Carers Club",
            "charityNumber": edition.site.awards[index].recipient.charity_number,
        }],
        // The department is the council's, and the main funder is not the council.
        "fundingOrganization": [{ "id": "360G-example-org-nhs-nel", "name": "NHS North East London" }],
        "beneficiaryLocation": [
            { "name": "Hackney", "countryCode": "GB", "geoCode": "E09000012", "geoCodeType": "LONB" },
            { "name": "Dalston", "countryCode": "GB" },
        ],
        "grantProgramme": [{
            "code": "hackney/community-health",
            "title": grant["grantProgramme"][0]["title"],
            "url": "https://chests.example.org/hackney/community-health/",
        }],
        "fromOpenCall": "Yes",
        "regrantType": "FRG020",
        "locationScope": "GLS060",
        "dataSource": "https://chests.example.org/data/grants-360giving.json",
        "classifications": [{
            "vocabulary": "openchest priorities of Hackney",
            "code": "hackney/young-carers",
            "title": grant["classifications"][0]["title"],
        }],
    });
    assert_eq!(*grant, expected);
}

#[test]
fn groups_have_the_ids_of_their_registers() {
    let mut edition = with_prefix();
    let numbers = [
        (Some("1123456"), Some("01234567"), None, "GB-CHC-1123456", "1123456", "Charity Commission for England and Wales"),
        (Some("SC012345"), None, None, "GB-SC-SC012345", "SC012345", "Office of the Scottish Charity Regulator"),
        (Some("NIC100123"), None, None, "GB-NIC-100123", "NIC100123", "Charity Commission for Northern Ireland"),
        (None, Some("01234567"), Some("GB-EDU-1"), "GB-COH-01234567", "01234567", "Companies House"),
        (None, None, Some("GB-EDU-100000"), "GB-EDU-100000", "GB-EDU-100000", "org-id.guide"),
        (None, None, None, "360G-example-org-tea-and-talk", "None", ""),
    ];
    edition.site.awards.truncate(numbers.len());
    for (award, (charity, company, other, ..)) in edition.site.awards.iter_mut().zip(numbers) {
        award.recipient.name = "Tea and Talk".to_owned();
        award.recipient.charity_number = charity.map(str::to_owned);
        award.recipient.company_number = company.map(str::to_owned);
        award.recipient.org_id = other.map(str::to_owned);
    }
    edition.site.index = crate::model::Index::of(&edition.site);
    let files = made(&edition);
    let rows = rows(&files["data/grants-transparency.csv"]);
    for (award, (.., id, number, register)) in edition.site.awards.iter().zip(numbers) {
        let own = format!("360G-example-{}", award.slug);
        let line = lines(&files, "data/awards.jsonl").into_iter().find(|line| line["grant_id"] == own).unwrap();
        assert_eq!(line["recipient"]["id"], id);
        let row = rows.iter().find(|row| row["Grant id"] == own).unwrap();
        assert_eq!((row["Beneficiary registration number"].as_str(), row["Register"].as_str()), (number, register));
    }
}

#[test]
fn one_name_has_one_id_and_two_names_have_two() {
    let mut edition = with_prefix();
    let names = ["Lunch Club", "Lunch-Club", "Lunch Club", "চা", "চা চক্র", "Café Élan", "NHS North East London", "NHS NEL"];
    edition.site.awards.truncate(names.len());
    for (i, (award, name)) in edition.site.awards.iter_mut().zip(names).enumerate() {
        award.recipient = crate::model::Recipient {
            name: name.to_owned(),
            charity_number: None,
            company_number: None,
            org_id: None,
            span: award.recipient.span,
        };
        award.decided = jiff::civil::date(2026, 1, 1 + i8::try_from(i).unwrap());
    }
    edition.site.index = crate::model::Index::of(&edition.site);
    let ids: Vec<String> =
        lines(&made(&edition), "data/awards.jsonl").iter().map(|line| words(&line["recipient"]["id"])).collect();
    assert_eq!(ids[0], "360G-example-org-lunch-club");
    assert_eq!(ids[0], ids[2]);
    assert!(ids[1].starts_with("360G-example-org-lunch-club-") && ids[1].len() == ids[0].len() + 13);
    assert_eq!(ids[5], "360G-example-org-cafe-elan");
    // A group that is also a funder is one organisation; another with its short name is not.
    assert_eq!(ids[6], "360G-example-org-nhs-nel");
    assert!(ids[7].starts_with("360G-example-org-nhs-nel-"));
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), names.len() - 1);
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == '-';
    assert!(ids.iter().all(|id| id.chars().all(allowed)), "{ids:?}");

    // A later award of another name takes no id away.
    edition.site.awards.truncate(names.len() - 1);
    let fewer: Vec<String> =
        lines(&made(&edition), "data/awards.jsonl").iter().map(|line| words(&line["recipient"]["id"])).collect();
    assert_eq!(fewer, ids[..names.len() - 1]);
}

#[test]
fn names_become_short_names() {
    for (name, expected) in [("The 2nd Cup!", "the-2nd-cup"), (" Women’s Tea — Table ", "womens-tea-table"), ("Zoë's", "zoes")]
    {
        assert_eq!(organisations::slug(name), expected);
    }
    assert_eq!(organisations::slug("বাংলা").len(), 12);
}

#[test]
fn calls_stand_on_lines_as_in_their_file() {
    let files = made(&edition(&[]));
    let calls = json(&files, "data/calls.json");
    assert_eq!(&lines(&files, "data/calls.jsonl"), calls["funds"].as_array().unwrap());
}
