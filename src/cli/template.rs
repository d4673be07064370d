//! The text of a new content file, made from the same table of keys that reads it, so that the two cannot
//! drift apart. Values are left empty: `check` then names each one that is missing, and nothing that nobody
//! wrote can be published.

use std::fmt::Write as _;

use super::arguments::NewKind;
use crate::content::{Field, Kind, Shape, document_shapes};

/// A new file of this kind.
pub(super) fn text(kind: NewKind) -> String {
    if kind == NewKind::Awards {
        return columns();
    }
    let mut keys = String::new();
    let shape = document_shapes().into_iter().find(|(name, _)| *name == kind.schema()).map(|(_, shape)| shape);
    for field in shape.map_or(&[][..], |s| s.fields) {
        if !keys.is_empty() {
            keys.push('\n');
        }
        write_field(&mut keys, field, 0, false);
    }
    let intro = format!(
        "# A new {}. Lines that start with # are notes for you; no visitor sees them.\n\
         # Write after each colon. Take the # away from an optional key to use it.\n\n",
        kind.word()
    );
    if matches!(kind, NewKind::Borough | NewKind::Fund | NewKind::Event) {
        format!("{intro}{keys}")
    } else {
        format!("---\n{intro}{keys}\n# The text of the page comes below the next line, in Markdown.\n---\n")
    }
}

/// The first row of a list of awards: a table has no room for notes.
fn columns() -> String {
    let lists = document_shapes().into_iter().filter(|(name, _)| *name == NewKind::Awards.schema());
    let fields = lists.flat_map(|(_, shape)| shape.fields).filter_map(|field| match field.kind {
        Kind::List(Kind::Record(award)) => Some(award.fields.iter().map(|column| column.name).collect::<Vec<_>>().join(",")),
        _ => None,
    });
    fields.map(|row| row + "\n").collect()
}

/// A key with its note, at a depth of indentation; `hidden` if a key above it is optional and commented out.
fn write_field(out: &mut String, field: &Field, depth: usize, hidden: bool) {
    let hidden = hidden || !field.required;
    let optional = if field.required { "" } else { " Optional." };
    let note = note(field.kind);
    let colon = if note.is_empty() { "" } else { ": " };
    let _ = writeln!(out, "{}# {}{colon}{note}.{optional}", "  ".repeat(depth), field.doc);
    write_value(out, field, depth, hidden);
}

/// What may be written, without naming keys that follow below anyway.
fn note(kind: Kind) -> String {
    match kind {
        Kind::Text | Kind::Plain => String::new(),
        Kind::Id => "lower-case letters, digits and hyphens, such as autumn-2026".to_owned(),
        Kind::List(Kind::Text) => "a list; start each line below with a hyphen".to_owned(),
        Kind::Record(_) => "the keys below".to_owned(),
        Kind::List(Kind::Record(_)) => "a list; repeat the lines from the hyphen on for each item".to_owned(),
        Kind::List(Kind::Choice(words)) => format!("a list of any of: {}", words.join(", ")),
        Kind::List(Kind::Reference(what)) => format!("a list of the ids of {what} entries, such as [first, second]"),
        Kind::List(Kind::Language) => "a list of language codes, such as [bn, ur]".to_owned(),
        Kind::Prose => "Markdown; start with | and write below it, set in by two spaces".to_owned(),
        other => other.example(),
    }
}

fn write_value(out: &mut String, field: &Field, depth: usize, hidden: bool) {
    let lead = format!("{}{}", "  ".repeat(depth), if hidden { "# " } else { "" });
    match field.kind {
        Kind::Record(shape) => {
            let _ = writeln!(out, "{lead}{}:", field.name);
            write_keys(out, shape, depth + 1, hidden, false);
        }
        Kind::List(Kind::Record(shape)) => {
            let _ = writeln!(out, "{lead}{}:", field.name);
            write_keys(out, shape, depth + 1, hidden, true);
        }
        _ => {
            let _ = writeln!(out, "{lead}{}:", field.name);
        }
    }
}

/// The keys of an inner record; as the one item of a list, its first key follows the hyphen.
fn write_keys(out: &mut String, shape: &Shape, depth: usize, hidden: bool, item: bool) {
    let inner = if item { depth + 1 } else { depth };
    for (i, field) in shape.fields.iter().enumerate() {
        let mut lines = String::new();
        write_field(&mut lines, field, inner, hidden);
        if item && i == 0 {
            // The note comes before the hyphen, the key after it.
            let key = format!("{}{}", "  ".repeat(inner), if hidden || !field.required { "# " } else { "" });
            let mark = format!("{}{}- ", "  ".repeat(depth), if hidden || !field.required { "# " } else { "" });
            lines = lines.replacen(&format!("\n{key}{}:", field.name), &format!("\n{mark}{}:", field.name), 1);
            lines = lines.replacen(&"  ".repeat(inner), &"  ".repeat(depth), 1);
        }
        out.push_str(&lines);
    }
}
