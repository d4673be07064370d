//! What was understood, for the person who decides whether it is right.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::columns::Meaning;
use super::fault::{Fault, shown};
use super::grant::Grant;
use super::import::{Difference, Import};
use crate::model::{Money, parse_date};

/// How many rows are shown as examples.
const EXAMPLES: usize = 3;

/// How many changes of one kind are shown.
const CHANGES: usize = 5;

/// The summary of an import from a file of this name, into the list at this path.
pub fn text(import: &Import, file: &str, list: &str) -> String {
    let sheet = import.sheet.as_ref().map_or_else(String::new, |sheet| format!(", sheet \"{sheet}\""));
    let mut out = format!("{file}{sheet}: {} understood\n", of(import.grants.len(), import.rows));
    for remark in &import.remarks {
        let _ = writeln!(out, "{remark}.");
    }
    add_columns(&mut out, import);
    if !import.grants.is_empty() {
        add_sums(&mut out, &import.grants);
        add_examples(&mut out, &import.grants);
    }
    add_notices(&mut out, import);
    add_known(&mut out, import, list);
    for fault in &import.faults {
        add_fault(&mut out, fault);
    }
    out
}

fn of(understood: usize, rows: usize) -> String {
    let rows = if rows == 1 { "1 row".to_owned() } else { format!("{rows} rows") };
    format!("{understood} of {rows}")
}

fn add_columns(out: &mut String, import: &Import) {
    let width = import.columns.iter().map(|column| column.title.chars().count().min(40)).max().unwrap_or(0);
    out.push_str("\nColumns\n");
    for column in &import.columns {
        let meaning = match column.meaning {
            Meaning::Key(key) => key.to_owned(),
            Meaning::Currency => "the currency, which must be GBP".to_owned(),
            Meaning::Individual => "left out: grants to persons, whose rows are refused".to_owned(),
            Meaning::LeftOut(why) => format!("left out: {}", why.words()),
            Meaning::Unknown => "not known".to_owned(),
        };
        let _ = writeln!(out, "  {:<width$}  {meaning}", shown(&column.title));
    }
}

/// The sum of the amounts below a key; `None` if no grant has one.
pub(super) fn sum(grants: &[Grant], key: &str) -> Option<Money> {
    let amounts: Vec<Money> = grants.iter().filter_map(|grant| grant.money(key)).collect();
    (!amounts.is_empty()).then(|| amounts.into_iter().sum())
}

/// The first and the last day on which something was decided.
pub(super) fn days(grants: &[Grant]) -> Option<(&str, &str)> {
    let days = || grants.iter().map(|grant| grant.get("decided")).filter(|day| !day.is_empty());
    Some((days().min()?, days().max()?))
}

/// How many grants each fund has.
pub(super) fn funds(grants: &[Grant]) -> BTreeMap<&str, usize> {
    grants.iter().fold(BTreeMap::new(), |mut funds, grant| {
        *funds.entry(grant.get("fund")).or_default() += 1;
        funds
    })
}

fn add_sums(out: &mut String, grants: &[Grant]) {
    out.push_str("\nAwards\n");
    for key in ["applied", "awarded"] {
        if let Some(sum) = sum(grants, key) {
            let _ = writeln!(out, "  {key}  {sum}");
        }
    }
    if let Some((first, last)) = days(grants) {
        let _ =
            writeln!(out, "  decided  {}", if first == last { day(first) } else { format!("{} to {}", day(first), day(last)) });
    }
    let funds: Vec<String> = funds(grants).into_iter().map(|(fund, awards)| format!("{fund} ({awards})")).collect();
    let _ = writeln!(out, "  funds    {}", funds.join(", "));
}

fn day(written: &str) -> String {
    parse_date(written).map_or_else(|| written.to_owned(), |date| date.strftime("%-d %B %Y").to_string())
}

fn add_examples(out: &mut String, grants: &[Grant]) {
    out.push_str("\nExamples\n");
    for grant in grants.iter().take(EXAMPLES) {
        let awarded = grant.money("awarded").unwrap_or_default();
        let _ = writeln!(
            out,
            "  row {}: {}, \"{}\", {}, {awarded} from {} on {}",
            grant.row,
            grant.get("id"),
            shown(grant.get("title")),
            shown(grant.get("recipient")),
            grant.get("fund"),
            day(grant.get("decided"))
        );
    }
}

fn add_notices(out: &mut String, import: &Import) {
    for (notice, changes) in &import.notices.0 {
        let _ = writeln!(out, "\n{}", notice.words());
        for (row, from, to) in changes.iter().take(CHANGES) {
            let to = if to.is_empty() { String::new() } else { format!(" is {to} now") };
            let _ = writeln!(out, "  row {row}: {}{to}", shown(from));
        }
        if changes.len() > CHANGES {
            let _ = writeln!(out, "  and {} more", changes.len() - CHANGES);
        }
    }
}

fn add_known(out: &mut String, import: &Import, list: &str) {
    if import.same + import.different.len() > 0 {
        let _ = writeln!(out, "\nAlready in {list}");
    }
    if import.same > 0 {
        let _ = writeln!(out, "  {} as in the file", import.same);
    }
    for Difference { grant, values } in &import.different {
        let what = if import.replace { "replaced" } else { "refused; to take what the file says: --replace" };
        let _ = writeln!(out, "  row {}: {} is different ({what})", grant.row, grant.get("id"));
        for (key, here, file) in values {
            let here = if here.is_empty() { "nothing" } else { here };
            let _ = writeln!(out, "    {key}: {} in the list, {} in the file", shown(here), shown(file));
        }
    }
}

fn add_fault(out: &mut String, fault: &Fault) {
    let _ = writeln!(out, "\nrefused: {}", fault.message);
    let _ = writeln!(out, "  {}", fault.place());
    let _ = writeln!(out, "  How to fix: {}", fault.fix);
}
