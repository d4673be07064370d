//! Text with commas, semicolons or tabs, as rows.

use csv::ReaderBuilder;

/// A row of a text.
#[derive(Debug)]
pub(super) struct Line<'t> {
    /// Its number as a spreadsheet counts: empty lines count, those inside a cell do not.
    pub number: u32,
    pub cells: Vec<String>,
    /// How it is written, without the end of its line.
    pub raw: &'t str,
}

/// What may stand between cells.
pub(super) const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

/// The rows of a text whose lines end with `\n` (RFC 4180, and what spreadsheets make of it).
pub(super) fn lines(text: &str, separator: u8) -> Vec<Line<'_>> {
    let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(text.as_bytes());
    // Nothing but a disk could fail here, and quotation marks out of place are taken as they stand.
    let records: Vec<csv::StringRecord> = reader.records().filter_map(Result::ok).collect();
    let starts: Vec<usize> =
        records.iter().map(|r| r.position().and_then(|p| usize::try_from(p.byte()).ok()).unwrap_or(0)).collect();
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let (mut number, mut lines) = (0, Vec::new());
    for ((record, start), end) in records.iter().zip(&starts).zip(ends) {
        let whole = text.get(*start..end).unwrap_or("");
        let raw = whole.trim_start_matches('\n');
        let before = whole.len() - raw.len();
        let after = raw.len() - raw.trim_end_matches('\n').len();
        number += 1 + before;
        lines.push(Line {
            number: u32::try_from(number).unwrap_or(u32::MAX),
            cells: record.iter().map(str::to_owned).collect(),
            raw: raw.trim_end_matches('\n'),
        });
        number += after.saturating_sub(1);
    }
    lines
}

/// What stands between the cells: the character that makes the most known names among the first lines.
pub(super) fn separator(text: &str, is_known: &dyn Fn(&str) -> bool) -> u8 {
    let known = |by: u8| {
        let end = text.char_indices().filter(|(_, c)| *c == '\n').nth(40).map_or(text.len(), |(at, _)| at);
        let count = |line: &Line<'_>| (line.cells.iter().filter(|name| is_known(name)).count(), line.cells.len());
        lines(&text[..end], by).iter().map(count).max()
    };
    SEPARATORS.into_iter().rev().max_by_key(|by| known(*by)).unwrap_or(b',')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_counted_as_a_spreadsheet_counts_them() {
        let found = lines("\na,b\n\n\"one\n\ntwo\",\"say \"\"hi\"\"\"\n\n\nlast\n\n", b',');
        let told: Vec<(u32, &str)> = found.iter().map(|line| (line.number, line.raw)).collect();
        assert_eq!(told, [(2, "a,b"), (4, "\"one\n\ntwo\",\"say \"\"hi\"\"\""), (7, "last")]);
        assert_eq!(found[1].cells, ["one\n\ntwo", "say \"hi\""]);
    }

    #[test]
    fn the_separator_is_the_one_that_makes_known_names() {
        let is_known = |name: &str| ["title", "amount, total", "ref"].contains(&name);
        assert_eq!(separator("ref;title;amount, total\n1;a, b, c, d;2\n", &is_known), b';');
        assert_eq!(separator("Grants, 2026, all\nref\ttitle\n", &is_known), b'\t');
        assert_eq!(separator("x,y\n", &is_known), b',');
    }
}
