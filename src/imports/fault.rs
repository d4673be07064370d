//! What is not taken.

/// Something in the file that stops a row, or all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The row as the spreadsheet counts, unless it is about the whole file.
    pub row: Option<u32>,
    /// The column as the file calls it, unless it is about the whole row.
    pub column: Option<String>,
    /// What is wrong, one sentence, no full stop.
    pub message: String,
    /// How to mend it, a sentence.
    pub fix: String,
}

impl Fault {
    /// About all rows.
    pub(super) fn of_file(column: Option<&str>, message: impl Into<String>, fix: impl Into<String>) -> Fault {
        Fault { row: None, column: column.map(str::to_owned), message: message.into(), fix: fix.into() }
    }

    /// Where it is, in words.
    pub fn place(&self) -> String {
        match (self.row, &self.column) {
            (Some(row), Some(column)) => format!("Row {row}, column \"{column}\""),
            (Some(row), None) => format!("Row {row}"),
            (None, Some(column)) => format!("Column \"{column}\""),
            (None, None) => "The whole file".to_owned(),
        }
    }
}

/// Why a cell cannot be taken, before anybody knows where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wrong {
    pub message: String,
    pub fix: String,
}

impl Wrong {
    pub(super) fn new(message: impl Into<String>, fix: impl Into<String>) -> Wrong {
        Wrong { message: message.into(), fix: fix.into() }
    }

    pub(super) fn at(self, row: u32, column: Option<&str>) -> Fault {
        Fault { row: Some(row), column: column.map(str::to_owned), message: self.message, fix: self.fix }
    }
}

/// As much of a value as a message can hold.
pub(super) fn shown(value: &str) -> String {
    let mut start: String = value.chars().take(60).collect();
    if start.len() < value.len() {
        start.push('…');
    }
    start
}
