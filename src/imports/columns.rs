//! Which column is which key.

use super::fault::Fault;
use super::mapping::Mapping;
use super::table::{Cell, Table};
use super::titles::{self, Known};
use crate::content::AWARD;

/// A column of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its name there; if it has none, its letter.
    pub title: String,
    /// What it holds.
    pub meaning: Meaning,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// The values of one of our keys.
    Key(&'static str),
    /// The currency of the amounts, which must be sterling.
    Currency,
    /// Grants to persons, whose rows are refused.
    Individual,
    /// Nothing for us.
    LeftOut(LeftOut),
    /// Nobody has said what.
    Unknown,
}

/// Why a column is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeftOut {
    /// It is about persons.
    Person,
    /// The list holds no such thing.
    NoPlace,
    /// The mapping says so.
    Ignored,
    /// Nothing stands in it.
    Empty,
}

impl LeftOut {
    /// The reason, in words.
    pub fn words(self) -> &'static str {
        match self {
            LeftOut::Person => "about persons, and the list is published",
            LeftOut::NoPlace => "the list has no such key",
            LeftOut::Ignored => "the mapping says so",
            LeftOut::Empty => "empty",
        }
    }
}

/// Keys that more than one column can fill: the columns must not contradict one another then.
const SHARED: [&str; 4] = ["charity_number", "company_number", "fund", "org_id"];

/// Understands the columns of a table.
pub(super) fn understand(table: &Table, mapping: &Mapping) -> Vec<Column> {
    let columns = table.head.iter().enumerate().map(|(at, name)| {
        let is_empty = table.rows.iter().all(|row| row.cells.get(at).is_none_or(Cell::is_empty));
        let title = if name.is_empty() { letter(at) } else { name.clone() };
        let meaning = meaning(&title, is_empty, mapping);
        Column { title, meaning }
    });
    columns.collect()
}

fn meaning(name: &str, is_empty: bool, mapping: &Mapping) -> Meaning {
    if titles::is_individual(name) {
        return Meaning::Individual;
    }
    if titles::is_personal(name) {
        return Meaning::LeftOut(LeftOut::Person);
    }
    if mapping.ignores(name) {
        return Meaning::LeftOut(LeftOut::Ignored);
    }
    if let Some(key) = mapping.key(name) {
        return Meaning::Key(key);
    }
    match titles::known(name) {
        Some(Known::Key(key)) => Meaning::Key(key),
        Some(Known::Currency) => Meaning::Currency,
        Some(Known::Individual) => Meaning::Individual,
        Some(Known::Person) => Meaning::LeftOut(LeftOut::Person),
        Some(Known::NoPlace) => Meaning::LeftOut(LeftOut::NoPlace),
        None if is_empty => Meaning::LeftOut(LeftOut::Empty),
        None => Meaning::Unknown,
    }
}

/// The letter over a column in a spreadsheet: A to Z, then AA.
fn letter(mut at: usize) -> String {
    let mut letters = String::new();
    loop {
        letters.insert(0, char::from(b'A' + u8::try_from(at % 26).unwrap_or(0)));
        if at < 26 {
            return letters;
        }
        at = at / 26 - 1;
    }
}

/// What is wrong with the columns as a whole. No row is read then, because each would be reported for it. `given` are the
/// keys that were given on the command line.
pub(super) fn faults(columns: &[Column], given: &[&str]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (at, column) in columns.iter().enumerate() {
        match column.meaning {
            Meaning::Unknown => faults.push(unknown(column)),
            Meaning::Key(key) if !SHARED.contains(&key) => {
                let first = columns[..at].iter().find(|other| other.meaning == column.meaning);
                faults.extend(first.map(|first| twice(first, column, key)));
            }
            _ => {}
        }
    }
    let is_there = |key: &'static str| given.contains(&key) || columns.iter().any(|column| column.meaning == Meaning::Key(key));
    for field in AWARD.fields.iter().filter(|field| field.required && !is_there(field.name)) {
        let option = if field.name == "fund" { ", or give the fund of all rows: --fund NAME" } else { "" };
        let fix = format!("Say in a mapping which column it is (columns: their title: {}){option}.", field.name);
        faults.push(Fault::of_file(None, format!("No column is known for \"{}\" ({})", field.name, field.doc), fix));
    }
    faults
}

fn unknown(column: &Column) -> Fault {
    let fix =
        "Say in a mapping which key it is, or list it there below \"ignore\". --save-mapping FILE.yaml writes one to start from.";
    Fault::of_file(Some(&column.title), "It is not known what this column holds", fix)
}

fn twice(first: &Column, second: &Column, key: &str) -> Fault {
    let message = format!("The column \"{}\" is taken for \"{key}\" too", first.title);
    Fault::of_file(Some(&second.title), message, "List one of the two in a mapping below \"ignore\", or say there what it is.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_without_a_name_are_told_by_their_letter() {
        assert_eq!([0, 25, 26, 51, 52, 701, 702].map(letter), ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }

    #[test]
    fn a_mapping_opens_no_column_about_persons() {
        let mapping =
            Mapping::read("columns: {Email: purpose, Recipient Ind Name: recipient, Ward: neighbourhood}\nignore: [Currency]")
                .unwrap();
        assert_eq!(meaning("Email", false, &mapping), Meaning::LeftOut(LeftOut::Person));
        assert_eq!(meaning("Recipient Ind:Name", false, &mapping), Meaning::Individual);
        assert_eq!(meaning("Ward", false, &mapping), Meaning::Key("neighbourhood"));
        assert_eq!(meaning("Currency", false, &mapping), Meaning::LeftOut(LeftOut::Ignored));
        assert_eq!(meaning("Street", true, &mapping), Meaning::LeftOut(LeftOut::Empty));
        assert_eq!(meaning("Street", false, &mapping), Meaning::Unknown);
    }
}
