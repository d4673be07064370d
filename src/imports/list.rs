//! The list of a borough, `awards.csv`: what stands in it, and its text with more.

use std::collections::BTreeMap;

use csv::{QuoteStyle, Terminator, WriterBuilder};

use super::delimited::{self, Line};
use super::grant::Grant;
use super::{is_same, values};
use crate::content::AWARD;

/// A row that stays as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Kept {
    cells: BTreeMap<&'static str, String>,
    /// How it is written, if that is how the list is written now.
    raw: Option<String>,
}

/// The awards of a borough as its list has them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct List {
    rows: Vec<Kept>,
    /// The position of each award by its id.
    by_id: BTreeMap<String, usize>,
}

impl List {
    /// Reads the text of a list that the site's parser has read without an error.
    pub fn read(text: &str) -> List {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let separator = delimited::separator(&text, &|name| key(name).is_some());
        let lines = delimited::lines(&text, separator);
        let mut lines = lines.iter();
        let Some(head) = lines.next() else { return List::default() };
        let keys: Vec<Option<&'static str>> = head.cells.iter().map(|name| key(name)).collect();
        let is_ours = head.raw == names().join(",");
        let kept = |line: &Line<'_>| {
            let cells = keys.iter().zip(&line.cells).filter_map(|(key, cell)| Some(((*key)?, cell.clone())));
            Kept { cells: cells.collect(), raw: is_ours.then(|| line.raw.to_owned()) }
        };
        let is_filled = |line: &&Line<'_>| line.cells.iter().any(|cell| !cell.trim().is_empty());
        let rows: Vec<Kept> = lines.filter(is_filled).map(kept).collect();
        let by_id = rows.iter().enumerate().map(|(at, row)| (row.id().to_owned(), at)).collect();
        List { rows, by_id }
    }

    /// How many awards there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// True if there are none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Where the grant says something else than the list, by key: what stands here, and what it says. A key that it says
    /// nothing of stays as it is. `None` if the list has no award of its id.
    pub(super) fn differences(&self, grant: &Grant) -> Option<Vec<(&'static str, String, String)>> {
        let kept = &self.rows[*self.by_id.get(grant.get("id"))?];
        let differ = AWARD.fields.iter().filter_map(|field| {
            let theirs = grant.values.get(field.name)?;
            let here = kept.cells.get(field.name).map_or("", String::as_str);
            let is_other = values::settled(field.kind, here) != values::settled(field.kind, theirs);
            is_other.then(|| (field.name, here.trim().to_owned(), theirs.clone()))
        });
        Some(differ.collect())
    }

    /// The text of the list with new grants at its end, and with what others say in the place of what stands here.
    ///
    /// # Errors
    /// If it could not be written, which memory alone could prevent.
    pub fn with(&self, new: &[Grant], others: &[&Grant]) -> Result<String, String> {
        let others: BTreeMap<&str, &Grant> = others.iter().map(|grant| (grant.get("id"), *grant)).collect();
        let mut lines = vec![names().join(",")];
        for row in &self.rows {
            let other = others.get(row.id());
            match (&row.raw, other) {
                (Some(raw), None) => lines.push(raw.clone()),
                (_, Some(other)) => {
                    lines.push(line(|key| other.values.get(key).or_else(|| row.cells.get(key)).map_or("", String::as_str))?)
                }
                (None, None) => lines.push(line(|key| row.cells.get(key).map_or("", String::as_str))?),
            }
        }
        for grant in new {
            lines.push(line(|key| grant.get(key))?);
        }
        Ok(lines.join("\n") + "\n")
    }
}

impl Kept {
    fn id(&self) -> &str {
        self.cells.get("id").map_or("", |id| id.trim())
    }
}

/// The names of all columns, in their order.
fn names() -> Vec<&'static str> {
    AWARD.fields.iter().map(|field| field.name).collect()
}

fn key(name: &str) -> Option<&'static str> {
    AWARD.fields.iter().find(|field| is_same(field.name, name)).map(|field| field.name)
}

/// A row as RFC 4180 writes it, without the end of its line.
fn line<'v>(value: impl Fn(&'static str) -> &'v str) -> Result<String, String> {
    let mut writer =
        WriterBuilder::new().quote_style(QuoteStyle::Necessary).terminator(Terminator::Any(b'\n')).from_writer(Vec::new());
    let unwritten = || "The list could not be written.".to_owned();
    writer.write_record(names().into_iter().map(value)).map_err(|_| unwritten())?;
    let bytes = writer.into_inner().map_err(|_| unwritten())?;
    let mut text = String::from_utf8(bytes).map_err(|_| unwritten())?;
    text.truncate(text.trim_end_matches('\n').len());
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grant(values: &[(&'static str, &str)]) -> Grant {
        Grant { row: 2, values: values.iter().map(|(key, value)| (*key, (*value).to_owned())).collect() }
    }

    #[test]
    fn what_stands_there_stays_as_it_is_written() {
        let head = names().join(",");
        let text = format!("{head}\r\n\"RV-1\",\"Tea, and\r\ntalk\",,,,,,,,,£5,,,,,,,,,,\r\n\r\n,,,,,,,,,,,,,,,,,,,,\r\n");
        let list = List::read(&text);
        assert_eq!(list.len(), 1);
        let new = grant(&[("id", "RV-2"), ("title", "Say \"hi\", all"), ("awarded", "1250.50")]);
        let expected = format!(
            "{head}\n\"RV-1\",\"Tea, and\ntalk\",,,,,,,,,£5,,,,,,,,,,\nRV-2,\"Say \"\"hi\"\", all\",,,,,,,,,1250.50,,,,,,,,,,\n"
        );
        assert_eq!(list.with(&[new], &[]), Ok(expected));
        assert_eq!(List::default().with(&[], &[]), Ok(format!("{head}\n")));
    }

    #[test]
    fn a_list_of_other_columns_gets_all_of_ours() {
        let list = List::read("Title;ID;Awarded\nTea, talk;RV-1;£5\n");
        let text = list.with(&[], &[]).unwrap();
        assert!(text.ends_with("\nRV-1,\"Tea, talk\",,,,,,,,,£5,,,,,,,,,,\n"), "{text}");
    }

    #[test]
    fn a_grant_differs_only_in_what_it_says() {
        let list = List::read("id,title,awarded,decided,priorities\nRV-1,Tea,\"£1,250.00\",29/05/2026,\"food, company\"\n");
        let same = grant(&[
            ("id", "RV-1"),
            ("title", "Tea"),
            ("awarded", "1250"),
            ("decided", "2026-05-29"),
            ("priorities", "food; company"),
        ]);
        assert_eq!(list.differences(&same), Some(Vec::new()));
        let other = grant(&[("id", "RV-1"), ("awarded", "1300"), ("department", "Health")]);
        let expected =
            vec![("awarded", "£1,250.00".to_owned(), "1300".to_owned()), ("department", String::new(), "Health".to_owned())];
        assert_eq!(list.differences(&other), Some(expected));
        assert_eq!(list.differences(&grant(&[("id", "RV-2")])), None);
        let text = list.with(&[], &[&other]).unwrap();
        assert!(text.ends_with("\nRV-1,Tea,,,,,,,,,1300,29/05/2026,,,\"food, company\",,,,,Health,\n"), "{text}");
    }
}
