//! From a row to a grant, or why the row is refused.

use std::collections::{BTreeMap, BTreeSet};

use super::columns::{Column, Meaning};
use super::fault::{Fault, Wrong, shown};
use super::mapping::Mapping;
use super::notice::{Notice, Notices};
use super::places::Places;
use super::registers::Registered;
use super::table::{Cell, Row};
use super::{bare, titles, values};
use crate::content::{AWARD, Field, personal_data};
use crate::model::Money;
use crate::problems::Problem;
use crate::source::{FileId, Span};

/// A grant as the list holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// Its row in the file.
    pub row: u32,
    /// Its values by our keys; no value is empty.
    pub values: BTreeMap<&'static str, String>,
}

impl Grant {
    /// The value of a key; the empty text if it has none.
    pub fn get(&self, key: &str) -> &str {
        self.values.get(key).map_or("", String::as_str)
    }

    /// The amount below a key.
    pub fn money(&self, key: &str) -> Option<Money> {
        self.values.get(key).and_then(|amount| Money::parse(amount))
    }
}

/// What rows are read with, and what was found on the way.
pub(super) struct Reading<'a> {
    pub columns: &'a [Column],
    pub mapping: &'a Mapping,
    pub places: &'a Places,
    /// The fund and the round of rows that name none.
    pub fund: Option<&'a str>,
    pub round: Option<&'a str>,
    pub faults: Vec<Fault>,
    pub notices: Notices,
}

/// A row on its way.
#[derive(Default)]
struct Draft {
    values: BTreeMap<&'static str, String>,
    /// Keys whose cells could not be read, so that nobody asks for them again.
    failed: BTreeSet<&'static str>,
    faults: Vec<Fault>,
    notices: Notices,
}

impl Reading<'_> {
    /// Reads a row. If anything in it is wrong it is refused as a whole, and all that is wrong is told.
    pub(super) fn row(&mut self, row: &Row) -> Option<Grant> {
        let mut draft = Draft::default();
        if let Some(refused) = self.refuse_whole(row) {
            self.faults.push(refused);
            return None;
        }
        self.currency(row, &mut draft);
        self.fund(row, &mut draft);
        for (column, field, cell) in self.cells(row).filter(|(_, field, _)| field.name != "fund") {
            self.take(row.number, column, field, &cell, &mut draft);
        }
        self.default_round(row.number, &mut draft);
        self.ask_for_missing(row.number, &mut draft);
        self.refuse_persons(row.number, &mut draft);
        if draft.faults.is_empty() {
            for (notice, list) in draft.notices.0 {
                self.notices.0.entry(notice).or_default().extend(list);
            }
            return Some(Grant { row: row.number, values: draft.values });
        }
        self.faults.append(&mut draft.faults);
        None
    }

    /// Rows about persons, and rows whose cells have moved: nothing in them is looked at.
    fn refuse_whole(&self, row: &Row) -> Option<Fault> {
        let mut pairs = self.columns.iter().zip(&row.cells);
        if let Some((column, _)) = pairs.find(|(column, cell)| column.meaning == Meaning::Individual && !cell.is_empty()) {
            let fix = "Nothing to do: the row is left out. Grants to persons do not belong in a published list.";
            return Some(Wrong::new("This is a grant to a person", fix).at(row.number, Some(&column.title)));
        }
        let has_more = row.cells.iter().skip(self.columns.len()).any(|cell| !cell.is_empty());
        let fix = "If a text in this row has a comma, put it in quotation marks. Otherwise give the column a name.";
        has_more.then(|| Wrong::new("This row has a cell without a column", fix).at(row.number, None))
    }

    /// The cells with a value for one of our keys.
    fn cells<'r>(&'r self, row: &'r Row) -> impl Iterator<Item = (&'r Column, &'static Field, Cell)> + 'r {
        self.columns.iter().zip(&row.cells).filter_map(|(column, cell)| {
            let Meaning::Key(key) = column.meaning else { return None };
            let cell = self.translated(key, cell);
            (!cell.is_empty()).then_some((column, AWARD.field(key)?, cell))
        })
    }

    /// What the mapping says for the value of a cell.
    fn translated(&self, key: &str, cell: &Cell) -> Cell {
        let ours = match cell {
            Cell::Text(text) => self.mapping.value(key, text),
            Cell::Number(number) => self.mapping.value(key, &number.to_string()),
            _ => None,
        };
        ours.map_or_else(|| cell.clone(), Cell::of_text)
    }

    fn currency(&self, row: &Row, draft: &mut Draft) {
        for (column, cell) in self.columns.iter().zip(&row.cells).filter(|(column, _)| column.meaning == Meaning::Currency) {
            if let Cell::Text(code) = cell
                && !matches!(bare(code).as_str(), "" | "gbp" | "poundsterling" | "poundssterling")
            {
                let message = format!("The amounts of this row are in \"{}\", not in pounds sterling (GBP)", shown(code));
                let fix = "Write what was paid in pounds, and GBP.";
                draft.faults.push(Wrong::new(message, fix).at(row.number, Some(&column.title)));
            }
        }
    }

    /// The fund comes first, because rounds are looked up in it. Of a title and a code, one that is known is enough.
    fn fund(&self, row: &Row, draft: &mut Draft) {
        let (mut first_wrong, mut is_named) = (None, false);
        for (column, field, cell) in self.cells(row).filter(|(_, field, _)| field.name == "fund") {
            is_named = true;
            match values::read(field, &cell, self.places, None) {
                Ok(found) => draft.put(row.number, column, found),
                Err(wrong) => first_wrong = first_wrong.or(Some(wrong.at(row.number, Some(&column.title)))),
            }
        }
        if draft.values.contains_key("fund") {
            return;
        }
        if is_named {
            draft.failed.insert("fund");
            draft.faults.extend(first_wrong);
        } else if let Some(Ok(fund)) = self.fund.map(|fund| self.places.fund(fund)) {
            draft.values.insert("fund", fund);
        }
    }

    fn take(&self, row: u32, column: &Column, field: &'static Field, cell: &Cell, draft: &mut Draft) {
        let fund = draft.values.get("fund").cloned();
        match values::read(field, cell, self.places, fund.as_deref()) {
            Ok(found) => {
                if let (Some(found), Cell::Text(_) | Cell::Number(_)) = (&found, cell)
                    && found.is_mended
                {
                    let notice = if found.key == "id" { Notice::Id } else { Notice::Zero };
                    draft.notices.add(notice, row, &as_written(cell), &found.value);
                }
                draft.put(row, column, found);
            }
            Err(_) if field.name == "neighbourhood" && titles::is_location(&column.title) => {
                draft.notices.add(Notice::Place, row, &as_written(cell), "");
            }
            Err(wrong) => {
                draft.failed.insert(field.name);
                draft.faults.push(wrong.at(row, Some(&column.title)));
            }
        }
    }

    fn default_round(&self, row: u32, draft: &mut Draft) {
        let (Some(round), Some(fund)) = (self.round, draft.values.get("fund")) else { return };
        if draft.values.contains_key("round") || draft.failed.contains("round") {
            return;
        }
        match self.places.round(fund, round) {
            Ok(round) => drop(draft.values.insert("round", round)),
            Err(wrong) => draft.faults.push(wrong.at(row, None)),
        }
    }

    fn ask_for_missing(&self, row: u32, draft: &mut Draft) {
        for field in AWARD.fields.iter().filter(|field| field.required) {
            if draft.values.contains_key(field.name) || draft.failed.contains(field.name) {
                continue;
            }
            let column = self.columns.iter().find(|column| column.meaning == Meaning::Key(field.name));
            let fix = format!("Write {}.", field.kind.example());
            let wrong = Wrong::new(format!("Nothing says \"{}\" ({})", field.name, field.doc), fix);
            draft.faults.push(wrong.at(row, column.map(|column| column.title.as_str())));
        }
        let is_nothing = draft.values.get("awarded").is_some_and(|amount| Money::parse(amount) == Some(Money::default()));
        if is_nothing {
            let fix = "Leave out rows of applications that got nothing, or write what was awarded.";
            draft.faults.push(Wrong::new("£0 is no award", fix).at(row, self.title("awarded")));
        }
    }

    /// The same that the site's own parser asks, and of all words.
    fn refuse_persons(&self, row: u32, draft: &mut Draft) {
        let span = Span::start_of(FileId::default());
        let said = |problem: Problem| Wrong::new(problem.message, problem.fix);
        let is_registered = ["charity_number", "company_number", "org_id"].iter().any(|key| draft.values.contains_key(key));
        let recipient = draft.values.get("recipient").filter(|_| !is_registered);
        let person = recipient.and_then(|name| personal_data::person(span, name)).map(said);
        draft.faults.extend(person.map(|wrong| wrong.at(row, self.title("recipient"))));
        for key in ["title", "purpose", "recipient", "match_funder", "department"] {
            let found = draft.values.get(key).and_then(|words| personal_data::in_words(span, words)).map(said);
            draft.faults.extend(found.map(|wrong| wrong.at(row, self.title(key))));
        }
    }

    /// The file's name for the column of a key.
    fn title(&self, key: &str) -> Option<&str> {
        self.columns.iter().find(|column| matches!(column.meaning, Meaning::Key(of) if of == key)).map(|c| c.title.as_str())
    }
}

impl Draft {
    /// Keeps a value, unless another column says otherwise.
    fn put(&mut self, row: u32, column: &Column, found: Option<Registered>) {
        let Some(Registered { key, value, .. }) = found.filter(|found| !found.value.is_empty()) else { return };
        match self.values.get(key) {
            Some(other) if *other != value => {
                let message = format!("This says that \"{key}\" is {}, and another column says {}", shown(&value), shown(other));
                let wrong = Wrong::new(message, "Correct the one that is wrong.");
                self.faults.push(wrong.at(row, Some(&column.title)));
            }
            _ => drop(self.values.insert(key, value)),
        }
    }
}

/// What a person sees in the cell.
fn as_written(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => text.clone(),
        Cell::Number(number) => number.to_string(),
        _ => String::new(),
    }
}
