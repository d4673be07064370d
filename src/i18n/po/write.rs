//! From entries to the text of a file, laid out as `msgcat --no-wrap` lays it out.

use super::entry::{PoEntry, PoFile, PoHeader};
use super::header::is_header;

/// Writes a PO file: the header, the entries in order, then the obsolete ones in order, as gettext does. The same
/// file always gives the same bytes. What no PO file can hold is made to fit: a new line in a note begins another
/// note, and in a flag, reference or header field it becomes a space.
pub fn write(file: &PoFile) -> String {
    let mut out = String::new();
    // An entry that looks like a header must not become one for want of a header above it.
    if file.header != PoHeader::default() || file.entries.iter().any(is_header) {
        write_header(&mut out, &file.header);
    }
    let (obsolete, current): (Vec<_>, Vec<_>) = file.entries.iter().partition(|entry| entry.obsolete);
    for entry in current.into_iter().chain(obsolete) {
        write_entry(&mut out, entry);
    }
    out
}

fn write_header(out: &mut String, header: &PoHeader) {
    let mut text = String::new();
    for (name, value) in &header.fields {
        if !name.is_empty() {
            text.push_str(&one_line(name));
            text.push_str(": ");
        }
        text.push_str(&one_line(value));
        text.push('\n');
    }
    write_entry(
        out,
        &PoEntry {
            translator_comments: header.comments.clone(),
            flags: header.flags.clone(),
            translations: vec![text],
            ..PoEntry::default()
        },
    );
}

fn write_entry(out: &mut String, entry: &PoEntry) {
    if !out.is_empty() {
        out.push('\n');
    }
    write_notes(out, "#", &entry.translator_comments);
    write_notes(out, "#.", &entry.extracted_comments);
    let places = entry.references.iter().map(|place| reference(place));
    write_list(out, "#:", " ", places);
    // gettext puts this flag first.
    let (fuzzy, others): (Vec<_>, Vec<_>) = entry.flags.iter().partition(|flag| *flag == "fuzzy");
    let flags = fuzzy.into_iter().take(1).chain(others);
    write_list(out, "#,", ", ", flags.map(|flag| one_line(flag)));

    let previous = if entry.obsolete { "#~| " } else { "#| " };
    let has_previous = entry.previous_context.is_some() || entry.previous_plural.is_some();
    // gettext refuses the other two without a msgid.
    let previous_source = match &entry.previous_source {
        None if has_previous => Some(""),
        source => source.as_deref(),
    };
    write_optional(out, previous, "msgctxt", entry.previous_context.as_deref());
    write_optional(out, previous, "msgid", previous_source);
    write_optional(out, previous, "msgid_plural", entry.previous_plural.as_deref());

    let current = if entry.obsolete { "#~ " } else { "" };
    write_optional(out, current, "msgctxt", entry.context.as_deref());
    write_text(out, current, "msgid", &entry.source);
    let first = entry.translations.first().map_or("", String::as_str);
    let Some(plural) = &entry.plural else {
        write_text(out, current, "msgstr", first);
        return;
    };
    write_text(out, current, "msgid_plural", plural);
    write_text(out, current, "msgstr[0]", first);
    for (number, text) in entry.translations.iter().enumerate().skip(1) {
        write_text(out, current, &format!("msgstr[{number}]"), text);
    }
}

fn write_notes(out: &mut String, mark: &str, notes: &[String]) {
    for line in notes.iter().flat_map(|note| note.split('\n')) {
        let line = line.trim_end_matches('\r');
        out.push_str(mark);
        if !line.is_empty() {
            out.push(' ');
            out.push_str(line);
        }
        end_note(out);
    }
}

/// Ends a line that begins with `#`. gettext takes a backslash at its end to mean that the note goes on, so a space
/// is put after it; one more if there are some already, so that reading can take away what writing put there.
fn end_note(out: &mut String) {
    if out.trim_end_matches(' ').ends_with('\\') {
        out.push(' ');
    }
    out.push('\n');
}

fn write_list(out: &mut String, mark: &str, between: &str, items: impl Iterator<Item = String>) {
    let items: Vec<_> = items.filter(|item| !item.trim().is_empty()).collect();
    if !items.is_empty() {
        out.push_str(mark);
        out.push(' ');
        out.push_str(&items.join(between));
        end_note(out);
    }
}

/// A reference as it is written: a file name with spaces goes between U+2068 and U+2069, its line number after.
/// That is how gettext writes it; reading it, gettext 0.21 garbles some such names. We do not.
fn reference(place: &str) -> String {
    let place = one_line(place).replace(['\u{2068}', '\u{2069}'], "");
    if !place.contains([' ', '\t']) {
        return place;
    }
    let (file, number) = match place.rsplit_once(':') {
        Some((file, number)) if !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()) => {
            (file, format!(":{number}"))
        }
        _ => (place.as_str(), String::new()),
    };
    format!("\u{2068}{file}\u{2069}{number}")
}

fn one_line(text: &str) -> String {
    text.replace(['\n', '\r'], " ")
}

fn write_optional(out: &mut String, mark: &str, keyword: &str, text: Option<&str>) {
    if let Some(text) = text {
        write_text(out, mark, keyword, text);
    }
}

/// Writes a keyword and its text: on one line, or on a line for each line of the text.
fn write_text(out: &mut String, mark: &str, keyword: &str, text: &str) {
    out.push_str(mark);
    out.push_str(keyword);
    out.push(' ');
    if !text.strip_suffix('\n').unwrap_or(text).contains('\n') {
        write_quoted(out, text);
        return;
    }
    write_quoted(out, "");
    for line in text.split_inclusive('\n') {
        out.push_str(mark);
        write_quoted(out, line);
    }
}

fn write_quoted(out: &mut String, text: &str) {
    out.push('"');
    for char in text.chars() {
        match char {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{7}' => out.push_str("\\a"),
            '\u{8}' => out.push_str("\\b"),
            '\u{b}' => out.push_str("\\v"),
            '\u{c}' => out.push_str("\\f"),
            // gettext's own programs cannot hold this one, nor U+0004.
            '\0' => out.push_str("\\000"),
            other => out.push(other),
        }
    }
    out.push_str("\"\n");
}
