//! What was changed on the way into the list, so that nobody is surprised by it.

use std::collections::BTreeMap;

/// A kind of change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Notice {
    /// An id that the list does not allow as it stood.
    Id,
    /// A company number whose zero at the front a spreadsheet had taken away.
    Zero,
    /// A place that is no neighbourhood of the borough.
    Place,
}

impl Notice {
    /// What was done, for the summary.
    pub fn words(self) -> &'static str {
        match self {
            Notice::Id => "Ids are written with letters, digits and hyphens alone",
            Notice::Zero => "Company numbers got back the zero that a spreadsheet had taken away",
            Notice::Place => {
                "Places that are no neighbourhood here are left out (a mapping can name one, below values: neighbourhood:)"
            }
        }
    }

    /// The word in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Notice::Id => "id",
            Notice::Zero => "company-number",
            Notice::Place => "neighbourhood",
        }
    }
}

/// Every change, by its kind: the row, what stood there, and what stands in the list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Notices(pub BTreeMap<Notice, Vec<(u32, String, String)>>);

impl Notices {
    pub(super) fn add(&mut self, notice: Notice, row: u32, from: &str, to: &str) {
        self.0.entry(notice).or_default().push((row, from.to_owned(), to.to_owned()));
    }
}
