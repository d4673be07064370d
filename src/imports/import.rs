//! All of it together: what a file says, against what the list has.

use std::collections::BTreeMap;

use super::columns::{self, Column};
use super::fault::{Fault, Wrong};
use super::grant::{Grant, Reading};
use super::list::List;
use super::mapping::Mapping;
use super::notice::Notices;
use super::places::Places;
use super::table::Table;
use super::titles::{self, Known};

/// What was asked for.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wishes<'a> {
    /// The fund of rows that name none.
    pub fund: Option<&'a str>,
    /// The round of rows that name none.
    pub round: Option<&'a str>,
    /// Whether the file is right where it contradicts the list.
    pub replace: bool,
}

/// A grant that the list has already, with other values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The grant of the file.
    pub grant: Grant,
    /// The key, what stands in the list, and what the file says.
    pub values: Vec<(&'static str, String, String)>,
}

/// What was understood of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// The sheet, if the file has sheets.
    pub sheet: Option<String>,
    /// Its columns.
    pub columns: Vec<Column>,
    /// How many rows it has.
    pub rows: usize,
    /// Every row that could be taken.
    pub grants: Vec<Grant>,
    /// Those of them that the list does not have.
    pub new: Vec<Grant>,
    /// How many of them the list has as they are.
    pub same: usize,
    /// Those of them that the list has otherwise.
    pub different: Vec<Difference>,
    /// Whether these are written.
    pub replace: bool,
    /// What was refused.
    pub faults: Vec<Fault>,
    /// What was changed on the way.
    pub notices: Notices,
    /// What to know about how the file was read.
    pub remarks: Vec<String>,
}

impl Import {
    /// How many awards are to be written.
    pub fn to_write(&self) -> usize {
        self.new.len() + if self.replace { self.different.len() } else { 0 }
    }

    /// True if anything in the file was refused.
    pub fn has_problems(&self) -> bool {
        !self.faults.is_empty() || (!self.replace && !self.different.is_empty())
    }

    /// The text of the list with what is to be written.
    ///
    /// # Errors
    /// If it could not be written.
    pub fn text(&self, list: &List) -> Result<String, String> {
        let others: Vec<&Grant> = self.different.iter().filter(|_| self.replace).map(|other| &other.grant).collect();
        list.with(&self.new, &others)
    }
}

/// Whether a column of that name can be understood.
pub fn is_known(title: &str, mapping: &Mapping) -> bool {
    mapping.knows(title) || matches!(titles::known(title), Some(Known::Key(_)))
}

/// Understands a table of awards.
pub fn awards(table: &Table, mapping: &Mapping, places: &Places, list: &List, wishes: &Wishes<'_>) -> Import {
    let columns = columns::understand(table, mapping);
    let given: &[&str] = if wishes.fund.is_some() { &["fund"] } else { &[] };
    let faults = columns::faults(&columns, given);
    let is_readable = faults.is_empty();
    let mut reading = Reading {
        columns: &columns,
        mapping,
        places,
        fund: wishes.fund,
        round: wishes.round,
        faults,
        notices: Notices::default(),
    };
    let rows = table.rows.iter().filter(|_| is_readable);
    let read: Vec<Grant> = rows.filter_map(|row| reading.row(row)).collect();
    let Reading { mut faults, notices, .. } = reading;
    let grants = refuse_other_lists(refuse_twice(read, &mut faults), places, &mut faults);
    faults.sort_by_key(|fault| fault.row);
    let mut import = Import {
        sheet: table.sheet.clone(),
        rows: table.rows.len(),
        grants: Vec::new(),
        new: Vec::new(),
        same: 0,
        different: Vec::new(),
        replace: wishes.replace,
        faults,
        notices,
        remarks: table.notices.clone(),
        columns,
    };
    for grant in &grants {
        match list.differences(grant) {
            None => import.new.push(grant.clone()),
            Some(values) if values.is_empty() => import.same += 1,
            Some(values) => import.different.push(Difference { grant: grant.clone(), values }),
        }
    }
    import.grants = grants;
    import
}

/// Takes each id once.
fn refuse_twice(grants: Vec<Grant>, faults: &mut Vec<Fault>) -> Vec<Grant> {
    let mut first: BTreeMap<String, u32> = BTreeMap::new();
    let mut once = Vec::new();
    for grant in grants {
        let id = grant.get("id").to_owned();
        match first.get(&id) {
            Some(row) => {
                let message = format!("Row {row} has the id \"{id}\" too");
                faults.push(
                    Wrong::new(message, "Give each award an id of its own, or delete one of the rows.").at(grant.row, None),
                );
            }
            None => {
                first.insert(id, grant.row);
                once.push(grant);
            }
        }
    }
    once
}

/// An award is known by its id in the open data of the whole portal.
fn refuse_other_lists(grants: Vec<Grant>, places: &Places, faults: &mut Vec<Fault>) -> Vec<Grant> {
    let (elsewhere, here): (Vec<Grant>, Vec<Grant>) = grants.into_iter().partition(|g| places.elsewhere(g.get("id")).is_some());
    for grant in elsewhere {
        let id = grant.get("id");
        let borough = places.elsewhere(id).unwrap_or_default();
        let message = format!("There is an award \"{id}\" in another list of {borough} already");
        faults.push(Wrong::new(message, "Give this award an id that no other has, or leave the row out.").at(grant.row, None));
    }
    here
}
