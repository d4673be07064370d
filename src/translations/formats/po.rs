//! The PO file for a translator: the entries that were sent and no others, each with its key among the notes.

use crate::i18n::po::{self, PoEntry, PoFile, PoHeader};
use crate::model::Method;
use crate::translations::key::Key;
use crate::translations::package::{Finish, Package, Returned, ReturnedRow, Row, RowState};

/// The header fields that tell the file from others.
const PORTAL: &str = "X-Openchest-Portal";
const SENT: &str = "X-Openchest-Sent";
/// What stands before the key of an entry.
const KEY: &str = "Key: ";

/// Makes the file.
pub fn write(package: &Package) -> Vec<u8> {
    let mut fields = vec![
        ("Project-Id-Version", package.portal.clone()),
        ("POT-Creation-Date", format!("{} 00:00+0000", package.made)),
        ("PO-Revision-Date", format!("{} 00:00+0000", package.made)),
        ("Last-Translator", String::new()),
        ("Language-Team", package.lang.english_name().to_owned()),
        ("Language", po_code(package.lang.code())),
        ("MIME-Version", "1.0".to_owned()),
        ("Content-Type", "text/plain; charset=UTF-8".to_owned()),
        ("Content-Transfer-Encoding", "8bit".to_owned()),
    ];
    fields.push(("Plural-Forms", package.plural_forms.to_owned()));
    fields.push((PORTAL, package.portal.clone()));
    fields.push((SENT, package.made.clone()));
    let mut comments = vec![format!("Texts of {} to translate into {}.", package.portal, package.lang.english_name())];
    let agreed = package.glossary.iter().filter_map(|(term, own)| Some(format!("Glossary: {term} = {}", own.as_ref()?)));
    comments.extend(agreed);
    let header = PoHeader {
        comments,
        flags: Vec::new(),
        fields: fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
    };
    let entries = package.rows.iter().map(entry).collect();
    po::write(&PoFile { header, entries }).into_bytes()
}

/// The code as gettext writes it: `zh_Hans`.
fn po_code(code: &str) -> String {
    code.replace('-', "_")
}

fn entry(row: &Row) -> PoEntry {
    let mut notes = row.notes.clone();
    notes.push(format!("{KEY}{}", row.key));
    let fuzzy = row.state == RowState::Stale;
    PoEntry {
        context: Some(row.place.clone()),
        source: row.source.clone(),
        translations: vec![row.current.clone().unwrap_or_default()],
        extracted_comments: notes,
        flags: if fuzzy { vec!["fuzzy".to_owned()] } else { Vec::new() },
        previous_source: row.previous_source.clone(),
        ..PoEntry::default()
    }
}

/// Reads the file when it comes back.
///
/// # Errors
/// What in it cannot be read.
pub fn read(bytes: &[u8]) -> Result<Returned, String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "The file is not in UTF-8. Save it as UTF-8.".to_owned())?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (file, faults) = po::read(text);
    if let Some(fault) = faults.first() {
        let line = Lines::of(text).number(fault.range.start);
        return Err(format!("Line {line} cannot be read: {}. {}", fault.message, fault.fix));
    }
    let field = |name: &str| file.header.get(name).map(str::to_owned).filter(|value| !value.is_empty());
    let translator = field("Last-Translator").filter(|name| !name.starts_with("FULL NAME"));
    let lines = Lines::of(text);
    let rows = file.entries.iter().filter(|entry| !entry.obsolete && entry.plural.is_none()).map(|e| row(&lines, e)).collect();
    Ok(Returned {
        portal: field(PORTAL),
        lang: field("Language").map(|code| code.replace('_', "-")),
        made: field(SENT),
        translator,
        method: field("X-Method").filter(|word| Method::find(word).is_some()),
        rows,
    })
}

fn row(lines: &Lines, entry: &PoEntry) -> ReturnedRow {
    let key = entry.extracted_comments.iter().filter_map(|note| note.strip_prefix(KEY)).find_map(Key::parse);
    ReturnedRow {
        at: format!("line {}", lines.number(entry.source_range.start)),
        key,
        place: Some(entry.context.clone().unwrap_or_default()),
        source: Some(entry.source.clone()),
        translation: entry.translation().unwrap_or_default().to_owned(),
        finish: if entry.is_fuzzy() { Finish::Unsure } else { Finish::Done },
        fault: None,
        translator: entry.comment_field("Translator").map(str::to_owned),
        reviewer: entry.comment_field("Reviewer").map(str::to_owned),
    }
}

/// Where the lines of a text end, in bytes.
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Lines {
        Lines(text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at).collect())
    }

    /// The number of the line that holds this byte.
    fn number(&self, at: usize) -> usize {
        self.0.partition_point(|end| *end < at) + 1
    }
}
