//! Tables against their schemas, and the catalogue against the files there are.

use super::grants::{rows, with_prefix};
use super::*;
use crate::model::{DataTable, THREE_SIXTY, TRANSPARENCY, data_tables};

fn schema() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/open-data/360giving/360-giving-schema.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// What the schema calls a column, its levels joined as in spreadsheets.
fn title_in(schema: &Value, name: &str) -> String {
    let resolve = |node: &Value| match node["$ref"].as_str() {
        Some(reference) => schema.pointer(reference.strip_prefix('#').unwrap()).unwrap().clone(),
        None => node.clone(),
    };
    let mut titles = Vec::new();
    let mut node = schema.clone();
    for part in name.split('.') {
        if part.bytes().all(|b| b.is_ascii_digit()) {
            node = resolve(&node["items"]);
            titles.push(part.to_owned());
        } else {
            node = resolve(&node["properties"][part]);
            titles.push(node["title"].as_str().unwrap_or_else(|| panic!("{name} is not in the schema")).to_owned());
        }
    }
    titles.join(":")
}

#[test]
fn titles_are_those_of_the_standard() {
    let schema = schema();
    for column in THREE_SIXTY.columns {
        let full = title_in(&schema, column.name);
        // A list of one item needs no number.
        let expected = if column.title.contains(":0:") { full } else { full.replace(":0:", ":") };
        assert_eq!(column.title, expected);
    }
    let required = schema["oneOf"][0]["required"].as_array().unwrap();
    for key in required.iter().map(|key| key.as_str().unwrap()) {
        let mut columns = THREE_SIXTY.columns.iter().filter(|column| column.name.split('.').next() == Some(key));
        assert!(columns.any(|column| column.always), "{key}");
    }
}

/// Every value of a record with its place.
fn leaves(value: &Value, place: String, found: &mut Vec<(String, String)>) {
    let below = |key: &str| if place.is_empty() { key.to_owned() } else { format!("{place}.{key}") };
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| leaves(value, below(key), found)),
        Value::Array(items) => items.iter().enumerate().for_each(|(i, value)| leaves(value, below(&i.to_string()), found)),
        Value::String(text) => found.push((place, text.clone())),
        other => found.push((place, other.to_string())),
    }
}

#[test]
fn the_table_of_360giving_holds_every_value_of_the_file_and_no_other() {
    let files = made(&with_prefix());
    let package = json(&files, "data/grants-360giving.json");
    let metadata = json(&files, "data/grants-360giving.csv-metadata.json");
    let columns = metadata["tableSchema"]["columns"].as_array().unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let name_of: BTreeMap<String, String> = columns.iter().map(|c| (text(&c["titles"]), text(&c["name"]))).collect();
    let rows = rows(&files["data/grants-360giving.csv"]);
    let grants = package["grants"].as_array().unwrap();
    assert_eq!(rows.len(), grants.len());
    for (row, grant) in rows.iter().zip(grants) {
        let mut expected = Vec::new();
        leaves(grant, String::new(), &mut expected);
        let filled = row.iter().filter(|(_, cell)| !cell.is_empty());
        let mut found: Vec<(String, String)> = filled.map(|(title, cell)| (name_of[title].clone(), cell.clone())).collect();
        expected.sort();
        found.sort();
        assert_eq!(found, expected);
    }
}

#[test]
fn metadata_names_the_columns_in_their_order_and_what_is_always_filled_is() {
    let files = made(&with_prefix());
    let tables: Vec<&String> = files.keys().filter(|path| path.ends_with(".csv")).collect();
    assert!(tables.len() > 2);
    for path in tables {
        let metadata = json(&files, &format!("{path}-metadata.json"));
        assert!(path.ends_with(&format!("/{}", metadata["url"].as_str().unwrap())));
        assert_eq!(metadata["dc:license"]["@id"], "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/");
        let columns = metadata["tableSchema"]["columns"].as_array().unwrap();
        let titles: Vec<&str> = columns.iter().map(|column| column["titles"].as_str().unwrap()).collect();
        assert_eq!(files[path].split("\r\n").next().unwrap(), titles.join(","));
        let key = metadata["tableSchema"]["primaryKey"].as_str().unwrap();
        assert!(columns.iter().any(|column| column["name"] == key && column["required"] == true));
        for row in rows(&files[path]) {
            for column in columns.iter().filter(|column| column["required"] == true) {
                assert!(!row[column["titles"].as_str().unwrap()].is_empty(), "{path}: {column}");
            }
        }
    }
}

#[test]
fn every_column_is_explained_once() {
    for DataTable { file, columns, key, list } in data_tables() {
        for (i, column) in columns.iter().enumerate() {
            let twin = columns[..i].iter().any(|other| other.name == column.name || other.title == column.title);
            assert!(!twin && !column.about.is_empty() && column.about.starts_with("data-column-"), "{file}: {}", column.title);
            // W3C Tabular Metadata, section 5.6: the name of a column is that of a variable in an address (RFC 6570).
            assert!(column.name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'_'));
        }
        assert!(columns.iter().any(|column| column.name == *key && column.always));
        assert!(list.is_none_or(|list| columns.iter().any(|column| column.name.starts_with(list))));
    }
    assert!(data_tables().iter().any(|table| table.file == TRANSPARENCY.file));
}

#[test]
fn the_catalogue_leads_to_files_there_are() {
    let mut edition = with_prefix();
    for with_grants in [true, false] {
        if !with_grants {
            edition.site.portal.example = false;
        }
        let files = made(&edition);
        let catalogue = json(&files, "data/catalogue.jsonld");
        assert_eq!(catalogue["openchest:example"], with_grants);
        let datasets = catalogue["dcat:dataset"].as_array().unwrap();
        assert_eq!(datasets.len(), if with_grants { 3 } else { 2 });
        let mut listed = Vec::new();
        for file in datasets.iter().flat_map(|dataset| dataset["dcat:distribution"].as_array().unwrap()) {
            let path = file["dcat:downloadURL"].as_str().unwrap().strip_prefix("https://chests.example.org/").unwrap();
            assert!(files.contains_key(path), "{path}");
            assert!(file.get("dcat:mediaType").is_some() != file.get("dct:format").is_some());
            listed.push(path.to_owned());
        }
        let ours = files.keys().filter(|path| path.starts_with("data/") && !path.ends_with("-metadata.json"));
        for path in ours.filter(|path| *path != "data/catalogue.jsonld") {
            assert!(listed.contains(path), "{path}");
        }
    }
}

#[test]
fn the_catalogue_says_who_mends_a_record() {
    let mut edition = with_prefix();
    let help = edition.site.portal.help_contact;
    let other = *edition.site.portal.contacts.iter().find(|id| **id != help).unwrap_or(&edition.site.boroughs[0].help_contact);
    let name = |edition: &Edition, id| edition.site.texts.source(edition.site.contact(id).name).to_owned();
    let written =
        |edition: &Edition| json(&made(edition), "data/catalogue.jsonld")["dcat:dataset"][0]["dcat:contactPoint"].clone();
    assert_eq!(written(&edition)["vcard:fn"], name(&edition, help));
    edition.site.portal.open_data.as_mut().unwrap().contact = Some(other);
    assert_eq!(written(&edition)["vcard:fn"], name(&edition, other));
    edition.site.contacts[other.index()].email = Some("data@example.org".to_owned());
    assert_eq!(written(&edition)["vcard:hasEmail"], "mailto:data@example.org");
}
