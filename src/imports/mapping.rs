//! What the columns of a program mean, said once and kept in a file.
//!
//! ```yaml
//! columns:
//!   Name of the club: recipient
//! ignore: [Ward]
//! values:
//!   fund:
//!     Well Being Fund: wellbeing
//! ```

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Deserialize;

use super::columns::{Column, LeftOut, Meaning};
use super::is_same;
use crate::content::AWARD;
use crate::problems::did_you_mean;

/// The meaning of columns and of values in them. Names are compared without case, spaces and punctuation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mapping {
    /// Their title, our key.
    columns: Vec<(String, &'static str)>,
    ignore: Vec<String>,
    /// By our key: their value, ours.
    values: BTreeMap<&'static str, Vec<(String, String)>>,
}

/// The file as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    columns: Option<BTreeMap<String, String>>,
    ignore: Option<Vec<String>>,
    values: Option<BTreeMap<String, BTreeMap<String, Option<String>>>>,
}

impl Mapping {
    /// Reads a mapping.
    ///
    /// # Errors
    /// What is wrong with it, and how to mend it.
    pub fn read(text: &str) -> Result<Mapping, String> {
        let options = serde_saphyr::options! { strict_booleans: true, with_snippet: false, emit_comments: false };
        let empty = Written { columns: None, ignore: None, values: None };
        let written = if text.lines().all(|line| line.trim().is_empty() || line.trim_start().starts_with('#')) {
            empty
        } else {
            serde_saphyr::from_str_with_options::<Written>(text, options).map_err(|error| unreadable(&error))?
        };
        let columns = written.columns.unwrap_or_default().into_iter().map(|(title, key)| Ok((title, known_key(&key)?)));
        let values = written.values.unwrap_or_default().into_iter().map(|(key, values)| {
            let values = values.into_iter().map(|(theirs, ours)| (theirs, ours.unwrap_or_default()));
            Ok((known_key(&key)?, values.collect()))
        });
        Ok(Mapping {
            columns: columns.collect::<Result<_, String>>()?,
            ignore: written.ignore.unwrap_or_default(),
            values: values.collect::<Result<_, String>>()?,
        })
    }

    /// The key of a column.
    pub(super) fn key(&self, title: &str) -> Option<&'static str> {
        self.columns.iter().find(|(known, _)| is_same(known, title)).map(|(_, key)| *key)
    }

    /// Whether a column is left out.
    pub(super) fn ignores(&self, title: &str) -> bool {
        self.ignore.iter().any(|known| is_same(known, title))
    }

    /// What stands for a value; the empty text for nothing.
    pub(super) fn value(&self, key: &str, value: &str) -> Option<&str> {
        let values = self.values.get(key)?;
        values.iter().find(|(theirs, _)| is_same(theirs, value)).map(|(_, ours)| ours.as_str())
    }

    /// True if anybody has said what such a column is.
    pub(super) fn knows(&self, title: &str) -> bool {
        self.ignores(title) || self.key(title).is_some()
    }

    /// The text of a mapping that says what was understood of these columns. Those that were not understood stand in it as
    /// comments, to be filled in.
    pub fn write(&self, columns: &[Column]) -> String {
        let mut out =
            "# What the columns of this kind of file mean: openchest import awards FILE --mapping THIS-FILE\ncolumns:\n"
                .to_owned();
        for column in columns {
            if let Meaning::Key(key) = column.meaning {
                let _ = writeln!(out, "  {}: {key}", quoted(&column.title));
            }
        }
        let unknown = columns.iter().filter(|column| column.meaning == Meaning::Unknown);
        for (at, column) in unknown.enumerate() {
            if at == 0 {
                out.push_str("  # Not known yet. Say which key it is, or list it below \"ignore\":\n");
            }
            let _ = writeln!(out, "  # {}:", quoted(&column.title));
        }
        let is_ignored = |column: &&Column| column.meaning == Meaning::LeftOut(LeftOut::Ignored);
        let ignored: Vec<String> = columns.iter().filter(is_ignored).map(|column| quoted(&column.title)).collect();
        let _ = writeln!(out, "ignore: [{}]", ignored.join(", "));
        if !self.values.is_empty() {
            out.push_str("values:\n");
        }
        for (key, values) in &self.values {
            let _ = writeln!(out, "  {key}:");
            for (theirs, ours) in values {
                let _ = writeln!(out, "    {}: {}", quoted(theirs), quoted(ours));
            }
        }
        out
    }
}

/// The key of this name, as the tables of the content know it.
fn known_key(written: &str) -> Result<&'static str, String> {
    if let Some(field) = AWARD.fields.iter().find(|field| is_same(field.name, written)) {
        return Ok(field.name);
    }
    let keys = || AWARD.fields.iter().map(|field| field.name);
    let near = did_you_mean(written, keys()).map_or_else(String::new, |near| format!(" Did you mean \"{near}\"?"));
    Err(format!("\"{written}\" is no key of an award.{near} The keys are: {}.", keys().collect::<Vec<_>>().join(", ")))
}

/// A text between quotation marks, as JSON writes it, and without the signs that YAML does not take as they are (YAML 1.2,
/// section 5.1).
fn quoted(text: &str) -> String {
    let mut out = String::new();
    for character in serde_json::Value::from(text).to_string().chars() {
        if character.is_control() || matches!(character, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}') {
            let _ = write!(out, "\\u{:04x}", u32::from(character));
        } else {
            out.push(character);
        }
    }
    out
}

fn unreadable(error: &serde_saphyr::Error) -> String {
    let place =
        error.location().map_or_else(String::new, |location| format!("Line {} is not as it should be. ", location.line()));
    format!(
        "{place}A mapping has \"columns:\" (their title: our key), \"ignore:\" (a list of titles) and \"values:\" (our key, below \
         it their value: ours). Put names with a colon or a hash in them in quotation marks."
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "columns:\n  Club: recipient\n  \"Cost: all\": awarded\nignore: [Ward, \"2026\"]\nvalues:\n  fund:\n    Well-Being Fund: wellbeing\n    2026: neighbours\n    Old: ~\n";

    #[test]
    fn names_are_found_in_any_spelling() {
        let mapping = Mapping::read(TEXT).unwrap();
        assert_eq!(mapping.key("CLUB"), Some("recipient"));
        assert_eq!(mapping.key("cost all"), Some("awarded"));
        assert!(mapping.ignores("ward") && mapping.ignores("2026") && mapping.knows("Club") && !mapping.knows("Group"));
        assert_eq!(mapping.value("fund", "well being fund"), Some("wellbeing"));
        assert_eq!(mapping.value("fund", "2026"), Some("neighbours"));
        assert_eq!(mapping.value("fund", "old"), Some(""));
        assert_eq!(mapping.value("round", "old"), None);
    }

    #[test]
    fn a_mapping_that_is_wrong_says_what_to_do() {
        assert_eq!(Mapping::read("# nothing yet\n"), Ok(Mapping::default()));
        let slip = Mapping::read("columns: {Club: recipent}").unwrap_err();
        assert!(slip.starts_with("\"recipent\" is no key of an award. Did you mean \"recipient\"?"), "{slip}");
        let other = Mapping::read("columns: {}\ncolours: {}").unwrap_err();
        assert!(other.starts_with("Line 2 is not as it should be."), "{other}");
        assert!(Mapping::read("columns: [").is_err());
    }

    #[test]
    fn what_is_saved_reads_back_as_itself() {
        let mapping = Mapping::read(TEXT).unwrap();
        let column = |title: &str, meaning| Column { title: title.to_owned(), meaning };
        let columns = [
            column("Club", Meaning::Key("recipient")),
            column("Cost: all", Meaning::Key("awarded")),
            column("Say \"what\"?", Meaning::Unknown),
            column("Ward", Meaning::LeftOut(LeftOut::Ignored)),
            column("2026", Meaning::LeftOut(LeftOut::Ignored)),
            column("Email", Meaning::LeftOut(LeftOut::Person)),
        ];
        let text = mapping.write(&columns);
        assert_eq!(Mapping::read(&text), Ok(mapping), "{text}");
        assert!(text.contains("  # \"Say \\\"what\\\"?\":\n"), "{text}");
    }
}
