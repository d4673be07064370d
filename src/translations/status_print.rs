//! The table of what is translated, as text, JSON and CSV.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::status::{Amount, Open, Status, Tally};
use crate::model::Site;
use crate::source::{Sources, Span};

/// The name of a column, and the amount in it.
type Column = (&'static str, fn(&Tally) -> Amount);

/// The columns that count, after language and area.
const COLUMNS: [Column; 5] = [
    ("current", |t| t.current),
    ("stale", |t| t.stale),
    ("missing", |t| t.missing),
    ("unreviewed", |t| t.unreviewed),
    ("to_translate", Tally::to_do),
];

impl Status {
    /// As text for people: a line for each area and each language as a whole.
    pub fn to_text(&self, site: &Site) -> String {
        let mut rows: Vec<Vec<String>> = vec![
            ["", "", "current", "", "stale", "", "missing", "", "unreviewed", "", "to translate", ""].map(str::to_owned).to_vec(),
            ["language", "area", "texts", "words", "texts", "words", "texts", "words", "texts", "words", "texts", "words"]
                .map(str::to_owned)
                .to_vec(),
        ];
        for language in &self.languages {
            let name = language.lang.english_name();
            for (area, tally) in &language.areas {
                rows.push(text_row(name, &area.name(site), tally));
            }
            rows.push(text_row(name, "all", &language.total()));
        }
        aligned(&rows)
    }

    /// The texts that need a translator, as text for people: place, language and words.
    pub fn entries_to_text(&self, sources: &Sources) -> String {
        let mut out = String::new();
        for language in &self.languages {
            for open in &language.open {
                let _ = write!(
                    out,
                    "{}: {}, {}: {}",
                    at(sources, open.span),
                    language.lang.english_name(),
                    open.state.word(),
                    open.source
                );
                if let Some(span) = open.translation {
                    let _ = write!(out, "  ({})", at(sources, span));
                }
                out.push('\n');
            }
        }
        out
    }

    /// As one JSON object, with the texts that need a translator if `entries` is true.
    pub fn to_json(&self, site: &Site, sources: &Sources, entries: bool) -> Value {
        let languages: Vec<Value> = self
            .languages
            .iter()
            .map(|language| {
                let areas: Vec<Value> = language
                    .areas
                    .iter()
                    .map(|(area, tally)| {
                        let mut row = json_tally(tally);
                        row["area"] = json!(area.slug());
                        row["name"] = json!(area.name(site));
                        row
                    })
                    .collect();
                let mut value = json!({
                    "lang": language.lang.code(),
                    "name": language.lang.english_name(),
                    "areas": areas,
                    "total": json_tally(&language.total()),
                });
                if entries {
                    value["entries"] = language.open.iter().map(|open| json_open(open, sources)).collect();
                }
                value
            })
            .collect();
        json!({ "languages": languages })
    }

    /// As CSV, a row for each language and area.
    pub fn to_csv(&self, site: &Site) -> String {
        let mut header = vec!["lang".to_owned(), "language".to_owned(), "area".to_owned(), "name".to_owned()];
        header.extend(COLUMNS.iter().flat_map(|(name, _)| [format!("{name}_texts"), format!("{name}_words")]));
        let mut out = csv_row(&header);
        for language in &self.languages {
            for (area, tally) in &language.areas {
                let mut row = vec![
                    language.lang.code().to_owned(),
                    language.lang.english_name().to_owned(),
                    area.slug().to_owned(),
                    area.name(site),
                ];
                row.extend(amounts(tally).map(|n| n.to_string()));
                out.push_str(&csv_row(&row));
            }
        }
        out
    }

    /// The texts that need a translator as CSV.
    pub fn entries_to_csv(&self, sources: &Sources) -> String {
        let header = ["lang", "language", "area", "state", "file", "line", "place", "source"];
        let mut out = csv_row(&header.map(str::to_owned));
        for language in &self.languages {
            for open in &language.open {
                let (start, _) = sources.positions(open.span);
                out.push_str(&csv_row(&[
                    language.lang.code().to_owned(),
                    language.lang.english_name().to_owned(),
                    open.area.slug().to_owned(),
                    open.state.word().to_owned(),
                    sources.file(open.span.file).shown_path(),
                    start.line.to_string(),
                    open.place.clone(),
                    open.source.clone(),
                ]));
            }
        }
        out
    }
}

fn amounts(tally: &Tally) -> impl Iterator<Item = usize> + use<'_> {
    COLUMNS.iter().flat_map(move |(_, of)| [of(tally).entries, of(tally).words])
}

fn text_row(language: &str, area: &str, tally: &Tally) -> Vec<String> {
    [language.to_owned(), area.to_owned()].into_iter().chain(amounts(tally).map(|n| n.to_string())).collect()
}

/// Rows with their columns under one another, numbers to the right.
fn aligned(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    // The names over two columns need no room in the first of them.
    let counted = rows.get(1..).unwrap_or_default();
    let width =
        |column: usize| counted.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let mut out = String::new();
    for (number, row) in rows.iter().enumerate() {
        let mut line = String::new();
        let mut pairs = row.iter().zip(&widths).enumerate();
        while let Some((column, (cell, width))) = pairs.next() {
            let gap = if column == 0 { "" } else { "  " };
            if column < 2 {
                let _ = write!(line, "{gap}{cell:<width$}");
            } else if number == 0 {
                let both = width + 2 + pairs.next().map_or(0, |(_, (_, width))| *width);
                let _ = write!(line, "{gap}{cell:>both$}");
            } else {
                let _ = write!(line, "{gap}{cell:>width$}");
            }
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

fn json_tally(tally: &Tally) -> Value {
    let fields = COLUMNS.iter().map(|(name, of)| {
        let amount = of(tally);
        ((*name).to_owned(), json!({ "entries": amount.entries, "words": amount.words }))
    });
    Value::Object(fields.collect())
}

fn json_open(open: &Open, sources: &Sources) -> Value {
    let place = |span: Span| json!({ "file": sources.file(span.file).shown_path(), "line": sources.positions(span).0.line });
    json!({
        "state": open.state.word(),
        "area": open.area.slug(),
        "place": open.place,
        "source": open.source,
        "at": place(open.span),
        "translation_at": open.translation.map(place),
    })
}

/// `boroughs/redbridge/funds/wellbeing.yaml:12`.
fn at(sources: &Sources, span: Span) -> String {
    format!("{}:{}", sources.file(span.file).shown_path(), sources.positions(span).0.line)
}

fn csv_row(cells: &[String]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| csv_cell(cell)).collect();
    format!("{}\r\n", cells.join(","))
}

/// A cell that no spreadsheet takes for a formula: those begin with one of these characters (OWASP, "CSV injection").
fn csv_cell(text: &str) -> String {
    let safe = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() };
    if safe.contains([',', '"', '\n', '\r']) { format!("\"{}\"", safe.replace('"', "\"\"")) } else { safe }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_no_formulas_and_stay_one_cell() {
        assert_eq!(csv_cell("=1+2"), "'=1+2");
        assert_eq!(csv_cell("-£5, \"or\" less"), "\"'-£5, \"\"or\"\" less\"");
        assert_eq!(csv_cell("Tea"), "Tea");
    }
}
