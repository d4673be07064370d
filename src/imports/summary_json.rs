//! What was understood, for programs.

use serde_json::{Value, json};

use super::columns::Meaning;
use super::import::Import;
use super::summary::{days, funds, sum};
use crate::model::Money;

/// The summary of an import from a file of this name, into the list at this path. `written` tells whether the list was.
pub fn json(import: &Import, file: &str, list: &str, written: bool) -> Value {
    let amount = |money: Option<Money>| money.map(super::amounts::plain);
    let (first, last) = days(&import.grants).unzip();
    json!({
        "file": file,
        "sheet": import.sheet,
        "list": list,
        "columns": columns(import),
        "rows": import.rows,
        "understood": import.grants.len(),
        "applied": amount(sum(&import.grants, "applied")),
        "awarded": amount(sum(&import.grants, "awarded")),
        "first_decided": first,
        "last_decided": last,
        "funds": funds(&import.grants),
        "new": import.new.iter().map(|grant| grant.get("id")).collect::<Vec<_>>(),
        "same": import.same,
        "different": differences(import),
        "remarks": import.remarks,
        "changed": changes(import),
        "problems": problems(import),
        "written": if written { import.to_write() } else { 0 },
    })
}

fn columns(import: &Import) -> Vec<Value> {
    let told = import.columns.iter().map(|column| {
        let (key, left_out) = match column.meaning {
            Meaning::Key(key) => (Some(key), None),
            Meaning::LeftOut(why) => (None, Some(why.words())),
            Meaning::Individual => (None, Some("grants to persons")),
            Meaning::Currency | Meaning::Unknown => (None, None),
        };
        json!({ "title": column.title, "key": key, "left_out": left_out, "known": column.meaning != Meaning::Unknown })
    });
    told.collect()
}

fn differences(import: &Import) -> Vec<Value> {
    let told = import.different.iter().map(|other| {
        let values: Vec<Value> =
            other.values.iter().map(|(key, list, file)| json!({ "key": key, "list": list, "file": file })).collect();
        json!({ "row": other.grant.row, "id": other.grant.get("id"), "replaced": import.replace, "values": values })
    });
    told.collect()
}

fn changes(import: &Import) -> Vec<Value> {
    let all = import.notices.0.iter().flat_map(|(notice, changes)| changes.iter().map(move |change| (notice, change)));
    all.map(|(notice, (row, from, to))| json!({ "what": notice.word(), "row": row, "from": from, "to": to })).collect()
}

fn problems(import: &Import) -> Vec<Value> {
    let told = import
        .faults
        .iter()
        .map(|fault| json!({ "row": fault.row, "column": fault.column, "message": fault.message, "fix": fault.fix }));
    told.collect()
}
