//! Awards from other programs: spreadsheets and CSV files of grant systems, and files of the 360Giving standard.
//!
//! In: the bytes of a file, a [`Mapping`] of its columns if somebody saved one, the [`Site`](crate::model::Site) and the
//! text of the borough's `awards.csv`. Out: an [`Import`], which says what was understood of each column and row and what
//! was refused, and the new text of the list. Nothing here touches the disk, asks anybody or reads the clock; `cli` shows
//! the summary, asks, lets the site's own parser read the new text, and writes it.
//!
//! - `decode`, `delimited`, `workbook`, `table`: from bytes to rows of cells
//! - `titles`, `mapping`, `columns`: which column is which key
//! - `places`: the funds, rounds, neighbourhoods and priorities that a row can name
//! - `amounts`, `dates`, `registers`, `values`: from a cell to a value
//! - `grant`: from a row to a grant, or why it is refused
//! - `fault`, `notice`: what is refused, what was changed on the way
//! - `list`: the list as it is, and with the new grants
//! - `import`: all of it together
//! - `summary`, `summary_json`: for people, for programs
//!
//! What is told of persons never gets through: columns about them are left out, rows about them refused.

mod amounts;
mod columns;
mod dates;
mod decode;
mod delimited;
mod fault;
mod grant;
mod import;
mod list;
mod mapping;
mod notice;
mod places;
mod registers;
mod summary;
mod summary_json;
mod table;
#[cfg(test)]
mod tests;
mod titles;
mod values;
mod workbook;

pub use columns::{Column, LeftOut, Meaning};
pub use fault::Fault;
pub use grant::Grant;
pub use import::{Difference, Import, Wishes, awards, is_known};
pub use list::List;
pub use mapping::Mapping;
pub use notice::{Notice, Notices};
pub use places::Places;
pub use summary::text;
pub use summary_json::json;
pub use table::{Cell, Row, Table, read};

/// A name without what people write in different ways: case, spaces, punctuation.
fn bare(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// True if both are the same name, however they are spelled.
fn is_same(name: &str, other: &str) -> bool {
    let bare_name = bare(name);
    // Names of nothing but signs have nothing else to be told by.
    if bare_name.is_empty() { name.trim() == other.trim() } else { bare_name == bare(other) }
}

/// Words with one space between them.
fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
