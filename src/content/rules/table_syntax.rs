//! # table-syntax
//!
//! ## What it checks
//! A CSV file has the names of its columns in the first row, and no row has more cells than there are names.
//!
//! ## Why it matters
//! A comma inside a text without quotation marks moves every cell after it: an amount would be read as a date.
//!
//! ## How to fix
//! Save the file again from your spreadsheet program, as "CSV UTF-8". It puts the quotation marks where they belong.
//! If you edit the file by hand, write `"Tea, cake and talk"` with quotation marks around the text.
//!
//! ## Example
//! ```csv
//! id,title,purpose,recipient,fund,awarded,decided
//! RB-2026-03,Tea, cake and talk,Weekly meetings,Goodmayes Growers,wellbeing,£900,2026-05-29
//! ```

use crate::content::shape::{Field, Shape};
use crate::problems::Problem;
use crate::source::Span;

pub(in crate::content) const CODE: &str = "table-syntax";

pub(in crate::content) fn empty(span: Span, shape: &Shape) -> Problem {
    let names: Vec<&str> = shape.fields.iter().filter(|f| f.required).map(|f| f.name).collect();
    Problem::error(CODE, span, "This table has no columns")
        .fix(format!("Write the names of the columns in the first row: {}.", names.join(", ")))
}

pub(in crate::content) fn missing_column(span: Span, field: &Field) -> Problem {
    Problem::error(super::missing_key::CODE, span, format!("This table has no column \"{}\"", field.name))
        .label(format!("\"{}\" is missing", field.name))
        .fix(format!("Add a column \"{}\" with {} in each row. {}.", field.name, field.kind.example(), field.doc))
}

pub(in crate::content) fn surplus_cell(span: Span, row: u32) -> Problem {
    Problem::error(CODE, span, format!("Row {row} has a cell without a column"))
        .label("to which column does it belong?")
        .fix("If a text in this row has a comma, put the whole text in quotation marks. Otherwise give the column a name in the first row.")
}
