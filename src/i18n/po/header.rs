//! The fields at the top of a file.

use std::borrow::Cow;
use std::ops::Range;

use super::entry::{PoEntry, PoHeader};
use super::fault::PoFault;

const CHARSET_FIX: &str = "Save the file as UTF-8 (your translation program offers this), and let the header say \"Content-Type: text/plain; charset=UTF-8\\n\".";

/// Whether this is the entry that holds the header.
pub(super) fn is_header<T: AsRef<str>>(entry: &PoEntry<T>) -> bool {
    entry.source.as_ref().is_empty() && entry.context.is_none() && entry.plural.is_none() && !entry.obsolete
}

/// Makes a header of the entry that holds it.
pub(super) fn read_header(entry: PoEntry<Cow<'_, str>>, faults: &mut Vec<PoFault>) -> PoHeader {
    let entry = entry.into_owned();
    let range = entry.translation_range;
    let previous = [&entry.previous_context, &entry.previous_source, &entry.previous_plural];
    if !entry.references.is_empty() || previous.into_iter().any(Option::is_some) {
        faults.push(PoFault::new(
            entry.source_range,
            "The header has lines beginning with #: or #|, which only other entries can have",
            "Delete those lines, or begin them with # and a space.",
        ));
    }
    let mut header = PoHeader {
        // A header has but one kind of note.
        comments: [entry.translator_comments, entry.extracted_comments].concat(),
        flags: entry.flags,
        fields: Vec::new(),
    };
    let text = entry.translations.concat();
    let lines = text.strip_suffix('\n').unwrap_or(&text);
    if !text.is_empty() {
        header.fields = lines.split('\n').map(|line| read_field(line, &range, faults)).collect();
    }
    check_charset(&header, range, faults);
    header
}

fn read_field(line: &str, range: &Range<usize>, faults: &mut Vec<PoFault>) -> (String, String) {
    match line.split_once(':') {
        Some((name, value)) if !name.trim().is_empty() => {
            (name.trim().to_owned(), value.strip_prefix(' ').unwrap_or(value).to_owned())
        }
        _ => {
            if !line.trim().is_empty() {
                faults.push(PoFault::new(
                    range.clone(),
                    format!("“{line}” in the header is not a name, a colon and a value"),
                    "Write each field as \"Name: value\\n\", on a line of its own.",
                ));
            }
            (String::new(), line.to_owned())
        }
    }
}

fn check_charset(header: &PoHeader, range: Range<usize>, faults: &mut Vec<PoFault>) {
    let content_type = header.get("Content-Type").unwrap_or_default();
    let charset = content_type
        .split(';')
        .filter_map(|part| part.split_once('='))
        .find(|(name, _)| name.trim().eq_ignore_ascii_case("charset"))
        .map(|(_, value)| value.trim());
    let message = match charset {
        Some(charset) if ["utf-8", "utf8"].contains(&charset.to_ascii_lowercase().as_str()) => {
            return;
        }
        Some(charset) => format!("The header says that this file is in {charset}, not in UTF-8"),
        None => "The header does not say that this file is in UTF-8".to_owned(),
    };
    faults.push(PoFault::new(range, message, CHARSET_FIX));
}
