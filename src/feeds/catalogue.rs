//! `data/catalogue.jsonld`: what data there are, for portals that collect catalogues (W3C DCAT 3, as JSON-LD).

use serde::Serialize;
use serde_json::{Value, json};

use super::facts::{json_bytes, licence_uri};
use super::grants::{Grants, LINES, THREE_SIXTY_JSON};
use super::reader::feed_folder;
use super::threesixty::{GRANT_SCHEMA, PACKAGE_SCHEMA};
use super::transparency;
use crate::model::THREE_SIXTY;
use crate::model::{Contact, PageRef};

/// Types of files; DCAT asks for the address of those that are registered.
const JSON: &str = "application/json";
const CSV: &str = "text/csv";
const ATOM: &str = "application/atom+xml";
const CALENDAR: &str = "text/calendar";
/// Not registered, so it stands as the format.
const JSON_LINES: &str = "application/jsonl";

/// What councils publish about grants.
const TRANSPARENCY_CODE: &str = "https://www.gov.uk/government/publications/local-government-transparency-code-2015";

#[derive(Serialize)]
struct Catalogue<'a> {
    #[serde(rename = "@context")]
    context: Value,
    #[serde(rename = "@id")]
    id: String,
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "dct:title")]
    title: String,
    #[serde(rename = "dct:description")]
    description: &'static str,
    #[serde(rename = "dct:publisher")]
    publisher: Publisher<'a>,
    #[serde(rename = "dct:license", skip_serializing_if = "Option::is_none")]
    license: Option<&'static str>,
    #[serde(rename = "dct:modified")]
    modified: String,
    #[serde(rename = "foaf:homepage")]
    homepage: String,
    /// Whether the portal is an example: nothing in its data is real then.
    #[serde(rename = "openchest:example")]
    example: bool,
    #[serde(rename = "dcat:dataset")]
    datasets: Vec<Dataset<'a>>,
}

#[derive(Serialize)]
struct Publisher<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "foaf:name")]
    name: &'a str,
    #[serde(rename = "foaf:homepage", skip_serializing_if = "Option::is_none")]
    website: Option<&'a str>,
    #[serde(rename = "dct:identifier", skip_serializing_if = "Option::is_none")]
    org_id: Option<&'a str>,
}

#[derive(Serialize)]
struct Dataset<'a> {
    #[serde(rename = "@id")]
    id: String,
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "dct:title")]
    title: String,
    #[serde(rename = "dct:description")]
    description: &'static str,
    #[serde(rename = "dct:issued")]
    issued: String,
    #[serde(rename = "dct:modified")]
    modified: String,
    #[serde(rename = "dct:license", skip_serializing_if = "Option::is_none")]
    license: Option<&'static str>,
    #[serde(rename = "dcat:contactPoint")]
    contact: ContactPoint<'a>,
    #[serde(rename = "dcat:landingPage")]
    page: String,
    #[serde(rename = "openchest:example")]
    example: bool,
    #[serde(rename = "dcat:distribution")]
    distributions: Vec<Distribution>,
}

#[derive(Serialize)]
struct ContactPoint<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "vcard:fn")]
    name: &'a str,
    #[serde(rename = "vcard:hasEmail", skip_serializing_if = "Option::is_none")]
    email: Option<String>,
}

#[derive(Serialize)]
struct Distribution {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "dct:title")]
    title: String,
    #[serde(rename = "dcat:downloadURL")]
    file: String,
    #[serde(rename = "dcat:accessURL")]
    page: String,
    #[serde(rename = "dcat:mediaType", skip_serializing_if = "Option::is_none")]
    media_type: Option<String>,
    #[serde(rename = "dct:format", skip_serializing_if = "Option::is_none")]
    format: Option<&'static str>,
    #[serde(rename = "dct:conformsTo", skip_serializing_if = "Option::is_none")]
    conforms_to: Option<&'static str>,
    #[serde(rename = "dct:license", skip_serializing_if = "Option::is_none")]
    license: Option<&'static str>,
}

/// The catalogue.
pub(super) fn render(grants: &Grants<'_>) -> Vec<u8> {
    let portal = &grants.edition.site.portal;
    let words = grants.edition.site.texts.source(portal.title);
    json_bytes(&Catalogue {
        context: context(&grants.page(PageRef::OpenData)),
        id: grants.file("data/catalogue.jsonld"),
        kind: "dcat:Catalog",
        title: grants.title(&format!("{words}: open data")),
        description: "The open data of the community chests on this portal.",
        publisher: Publisher {
            kind: "foaf:Agent",
            name: &portal.publisher.name,
            website: portal.publisher.website.as_deref(),
            org_id: grants.open_data.and_then(|facts| facts.org_id.as_deref()),
        },
        license: licence_uri(&portal.licence),
        modified: grants.edition.now.date().to_string(),
        homepage: grants.page(PageRef::Home),
        example: portal.example,
        datasets: datasets(grants),
    })
}

/// What the prefixes mean, and which values are addresses and dates. Words of ours are explained on the page about
/// open data.
fn context(page: &str) -> Value {
    let (address, date) = (json!({ "@type": "@id" }), json!({ "@type": "xsd:date" }));
    json!({
        "dcat": "http://www.w3.org/ns/dcat#",
        "dct": "http://purl.org/dc/terms/",
        "foaf": "http://xmlns.com/foaf/0.1/",
        "vcard": "http://www.w3.org/2006/vcard/ns#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "openchest": format!("{page}#"),
        "dcat:accessURL": address,
        "dcat:downloadURL": address,
        "dcat:landingPage": address,
        "dcat:mediaType": address,
        "dct:conformsTo": address,
        "dct:issued": date,
        "dct:license": address,
        "dct:modified": date,
        "foaf:homepage": address,
        "vcard:hasEmail": address,
    })
}

fn datasets<'e>(grants: &Grants<'e>) -> Vec<Dataset<'e>> {
    let mut datasets = vec![
        dataset(
            grants,
            ("calls", "open calls"),
            "Every fund with every round: who can apply, for how much, from when and until when.",
            calls(grants),
        ),
        dataset(
            grants,
            ("events", "events"),
            "Every event at which groups get help with a fund, with all its dates.",
            events(grants),
        ),
    ];
    if !grants.is_empty() {
        let about = "Every grant made: who got it, how much, when, and what it is for.";
        datasets.push(dataset(grants, ("grants", "grants"), about, grants_files(grants)));
    }
    datasets
}

fn dataset<'e>(
    grants: &Grants<'e>,
    (id, name): (&str, &str),
    description: &'static str,
    distributions: Vec<Distribution>,
) -> Dataset<'e> {
    let site = &grants.edition.site;
    let page = grants.page(PageRef::OpenData);
    let day = grants.edition.now.date().to_string();
    Dataset {
        id: format!("{page}#{id}"),
        kind: "dcat:Dataset",
        title: grants.title(&format!("{}: {name}", site.texts.source(site.portal.title))),
        description,
        issued: day.clone(),
        modified: day,
        license: licence_uri(&site.portal.licence),
        contact: contact_point(grants),
        page,
        example: site.portal.example,
        distributions,
    }
}

/// Who mends a record that is wrong.
fn contact_point<'e>(grants: &Grants<'e>) -> ContactPoint<'e> {
    let site = &grants.edition.site;
    let Contact { name, email, .. } = site.contact(site.portal.data_contact());
    ContactPoint {
        kind: "vcard:Kind",
        name: site.texts.source(*name),
        email: email.as_ref().map(|email| format!("mailto:{email}")),
    }
}

fn calls(grants: &Grants<'_>) -> Vec<Distribution> {
    let site = &grants.edition.site;
    let folder = feed_folder(site, None, site.portal.source_language);
    vec![
        distribution(grants, "Funds and rounds, JSON", "data/calls.json", JSON, None),
        distribution(grants, "Funds and rounds, JSON Lines", "data/calls.jsonl", JSON_LINES, None),
        distribution(grants, "Rounds that are open now, Atom", &format!("{folder}funds.atom"), ATOM, None),
    ]
}

fn events(grants: &Grants<'_>) -> Vec<Distribution> {
    let site = &grants.edition.site;
    let mut files = vec![distribution(grants, "Events, JSON", "data/events.json", JSON, None)];
    if !site.events.is_empty() {
        let path = PageRef::Home.calendar(site, site.portal.source_language);
        files.push(distribution(grants, "Events, iCalendar", &path, CALENDAR, None));
    }
    files
}

fn grants_files(grants: &Grants<'_>) -> Vec<Distribution> {
    let mut files = Vec::new();
    if grants.prefix().is_some() {
        let table = format!("data/{}", THREE_SIXTY.file);
        files.push(distribution(grants, "Grants, 360Giving JSON", THREE_SIXTY_JSON, JSON, Some(PACKAGE_SCHEMA)));
        files.push(distribution(grants, "Grants, 360Giving CSV", &table, CSV, Some(GRANT_SCHEMA)));
    }
    for (borough, path) in grants.transparency() {
        let title = transparency::title(grants, borough);
        files.push(distribution(grants, &title, &path, CSV, Some(TRANSPARENCY_CODE)));
    }
    files.push(distribution(grants, "Grants, JSON Lines", LINES, JSON_LINES, None));
    files
}

fn distribution(
    grants: &Grants<'_>,
    title: &str,
    path: &str,
    media_type: &'static str,
    conforms_to: Option<&'static str>,
) -> Distribution {
    let is_registered = media_type != JSON_LINES;
    Distribution {
        kind: "dcat:Distribution",
        title: title.to_owned(),
        file: grants.file(path),
        page: grants.page(PageRef::OpenData),
        media_type: is_registered.then(|| format!("https://www.iana.org/assignments/media-types/{media_type}")),
        format: (!is_registered).then_some(media_type),
        conforms_to,
        license: licence_uri(&grants.edition.site.portal.licence),
    }
}
