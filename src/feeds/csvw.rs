//! What stands beside each table: whose it is, and what its columns mean (W3C Metadata Vocabulary for Tabular Data). The
//! name is that of the table with `-metadata.json` behind it, where programs look for it.

use serde::Serialize;
use serde_json::{Value, json};

use super::facts::{json_bytes, licence_uri};
use super::sheet::{Head, Sheet};
use crate::i18n::Phrasebook;
use crate::model::DataCells;
use crate::model::Edition;

#[derive(Serialize)]
struct Metadata<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    /// The table, beside this file.
    url: &'static str,
    #[serde(rename = "dc:title")]
    title: &'a str,
    #[serde(rename = "dc:license", skip_serializing_if = "Option::is_none")]
    licence: Option<Value>,
    #[serde(rename = "dc:publisher")]
    publisher: Publisher<'a>,
    /// The day for which the table was made.
    #[serde(rename = "dc:modified")]
    modified: Value,
    /// Whether the portal is an example: nothing in the table is real then.
    #[serde(rename = "openchest:example")]
    example: bool,
    #[serde(rename = "tableSchema")]
    schema: Schema<'a>,
}

#[derive(Serialize)]
struct Publisher<'a> {
    #[serde(rename = "schema:name")]
    name: &'a str,
    #[serde(rename = "schema:url", skip_serializing_if = "Option::is_none")]
    website: Option<Value>,
}

#[derive(Serialize)]
struct Schema<'a> {
    columns: Vec<ColumnFacts<'a>>,
    #[serde(rename = "primaryKey")]
    primary_key: &'static str,
}

#[derive(Serialize)]
struct ColumnFacts<'a> {
    name: &'a str,
    titles: &'a str,
    #[serde(rename = "dc:description")]
    about: String,
    datatype: Value,
    required: bool,
}

/// The file beside a table.
pub(super) fn render(edition: &Edition, phrases: &Phrasebook<'_>, title: &str, sheet: &Sheet) -> Vec<u8> {
    let portal = &edition.site.portal;
    let publisher = &portal.publisher;
    json_bytes(&Metadata {
        context: "http://www.w3.org/ns/csvw",
        url: sheet.table.file,
        title,
        licence: licence_uri(&portal.licence).map(|uri| json!({ "@id": uri })),
        publisher: Publisher {
            name: &publisher.name,
            website: publisher.website.as_ref().map(|address| json!({ "@id": address })),
        },
        modified: json!({ "@value": edition.now.date().to_string(), "@type": "xsd:date" }),
        example: portal.example,
        schema: Schema {
            columns: sheet.heads.iter().map(|head| column_facts(phrases, head)).collect(),
            primary_key: sheet.table.key,
        },
    })
}

fn column_facts<'h>(phrases: &Phrasebook<'_>, head: &'h Head) -> ColumnFacts<'h> {
    let Head { name, title, always, column } = head;
    ColumnFacts { name, titles: title, about: phrases.word(column.about), datatype: datatype(column.cells), required: *always }
}

fn datatype(cells: DataCells) -> Value {
    match cells {
        DataCells::Text => json!("string"),
        DataCells::Date => json!("date"),
        DataCells::Amount => json!("decimal"),
        DataCells::Count => json!("integer"),
        DataCells::YesNo => json!({ "base": "boolean", "format": "Yes|No" }),
        DataCells::Address => json!("anyURI"),
    }
}
