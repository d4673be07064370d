//! From a cell to the value of a key.

use super::fault::{Wrong, shown};
use super::places::Places;
use super::registers::{self, Registered};
use super::table::Cell;
use super::{amounts, dates, one_line};
use crate::content::{Field, Kind};
use crate::model::{Money, Regrant};

/// Reads a cell that is not empty. `fund` is the fund of the row, in which a round is looked up.
pub(super) fn read(field: &'static Field, cell: &Cell, places: &Places, fund: Option<&str>) -> Result<Option<Registered>, Wrong> {
    let with_mapping = |wrong: Wrong| {
        let fix = format!("{} Or say in a mapping what it means (values: {}: their word: ours).", wrong.fix, field.name);
        Wrong { fix, ..wrong }
    };
    let plain = |value: String| Some(Registered { key: field.name, value, is_mended: false });
    match field.kind {
        Kind::Money => amounts::read(cell).map(|money| plain(amounts::plain(money))),
        Kind::Date => dates::read(cell).map(|date| plain(date.to_string())),
        Kind::AwardId => registers::award(&words(cell)?).map(Some),
        Kind::CharityNumber => registers::charity(&words(cell)?),
        Kind::CompanyNumber => registers::company(&words(cell)?),
        Kind::OrgId => registers::organisation(&words(cell)?),
        Kind::Flag => flag(&words(cell)?).map(plain),
        Kind::Choice(_) => regrant(&words(cell)?).map(plain),
        Kind::List(_) => priorities(&words(cell)?, places).map(plain).map_err(with_mapping),
        Kind::Reference("fund") => places.fund(&words(cell)?).map(plain).map_err(with_mapping),
        Kind::Reference("round") => match fund {
            Some(fund) => places.round(fund, &words(cell)?).map(plain).map_err(with_mapping),
            // The row is refused for its fund.
            None => Ok(None),
        },
        Kind::Reference(_) => Ok(places.neighbourhood(&words(cell)?).map_err(with_mapping)?.and_then(plain)),
        _ => words(cell).map(plain),
    }
}

/// What a cell says, in one line.
fn words(cell: &Cell) -> Result<String, Wrong> {
    match cell {
        Cell::Text(text) => Ok(one_line(text)),
        Cell::Number(number) => Ok(number.to_string()),
        Cell::Empty => Ok(String::new()),
        Cell::Date(date) => {
            let message = format!("The spreadsheet has made a date of this ({date}), and what was written is gone");
            Err(Wrong::new(message, "Format the column as text and write it again."))
        }
        Cell::Faulty(why) => Err(Wrong::new(*why, "Write the words themselves.")),
    }
}

fn flag(written: &str) -> Result<String, Wrong> {
    match written.to_lowercase().as_str() {
        "true" | "yes" | "y" | "1" => Ok("true".to_owned()),
        "false" | "no" | "n" | "0" => Ok("false".to_owned()),
        _ => Err(Wrong::new(
            format!("\"{}\" is not true or false", shown(written)),
            "Write true or false, or leave the cell empty.",
        )),
    }
}

/// A kind of regrant, by our word or by the code of 360Giving.
fn regrant(written: &str) -> Result<String, Wrong> {
    let is_it = |kind: &&Regrant| kind.code().eq_ignore_ascii_case(written) || super::is_same(kind.word(), written);
    let found = Regrant::ALL.iter().find(is_it).map(|kind| kind.word().to_owned());
    found.ok_or_else(|| {
        let known: Vec<String> = Regrant::ALL.iter().map(|kind| format!("{} ({})", kind.code(), kind.word())).collect();
        Wrong::new(format!("\"{}\" is no kind of regrant", shown(written)), format!("Write one of: {}.", known.join(", ")))
    })
}

fn priorities(written: &str, places: &Places) -> Result<String, Wrong> {
    // The title of a priority may have a comma in it.
    if let Ok(one) = places.priority(written) {
        return Ok(one);
    }
    let by: &[char] = if written.contains([';', '|']) { &[';', '|'] } else { &[','] };
    let parts = written.split(by).map(str::trim).filter(|part| !part.is_empty());
    Ok(parts.map(|part| places.priority(part)).collect::<Result<Vec<_>, _>>()?.join("; "))
}

/// A value of the list as it would be written now, to compare it with one that is imported.
pub(super) fn settled(kind: Kind, written: &str) -> String {
    let text = one_line(written);
    match kind {
        Kind::Money => Money::parse(&text).map_or(text, amounts::plain),
        Kind::Date => dates::of_text(&text).map_or(text, |date| date.to_string()),
        Kind::Flag => flag(&text).unwrap_or(text),
        Kind::List(_) => {
            text.split([';', '|', ',']).map(str::trim).filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
        }
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::super::places::samples::riverside;
    use super::*;
    use crate::content::AWARD;

    fn value(key: &str, cell: Cell) -> Result<Option<String>, String> {
        let field = AWARD.field(key).unwrap();
        read(field, &cell, &riverside(), Some("wellbeing")).map(|r| r.map(|r| r.value)).map_err(|wrong| wrong.message)
    }

    fn text(key: &str, text: &str) -> Result<Option<String>, String> {
        value(key, Cell::Text(text.to_owned()))
    }

    #[test]
    fn every_key_reads_its_kind_of_value() {
        let some = |value: &str| Ok(Some(value.to_owned()));
        assert_eq!(text("title", "Tea\n and  talk"), some("Tea and talk"));
        assert_eq!(value("id", Cell::Number(12.0)), some("12"));
        assert_eq!(text("fund", "Wellbeing fund"), some("wellbeing"));
        assert_eq!(text("round", "Spring 2026"), some("spring-2026"));
        assert_eq!(text("priorities", "Food for all; company"), some("food; company"));
        assert_eq!(text("priorities", "food, People have company"), some("food; company"));
        assert_eq!(text("neighbourhood", "Old Docks"), some("docks"));
        assert_eq!(text("neighbourhood", "Riverside"), Ok(None));
        assert_eq!(text("regrant", "frg030"), some("match-funding"));
        assert_eq!(text("example", "Yes"), some("true"));
        assert_eq!(value("company_number", Cell::Number(1_234_567.0)), some("01234567"));
        assert_eq!(value("awarded", Cell::Number(1250.5)), some("1250.50"));
        assert!(value("title", Cell::Date(jiff::civil::date(2026, 5, 3))).is_err());
        assert!(text("regrant", "FRG090").is_err());
    }

    #[test]
    fn values_of_the_list_are_compared_as_they_are_meant() {
        let settled = |key: &str, text: &str| super::settled(AWARD.field(key).unwrap().kind, text);
        assert_eq!(settled("awarded", "£1,250.00"), "1250");
        assert_eq!(settled("decided", "29/05/2026"), "2026-05-29");
        assert_eq!(settled("priorities", "a,b"), "a; b");
        assert_eq!(settled("title", " Tea  and talk "), "Tea and talk");
    }
}
