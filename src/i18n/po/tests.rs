//! Tests of reading and writing. Those that need gettext's own programs are in `tests/suite/po_gettext.rs`.

mod faults;
mod random;

use super::{PoEntry, PoFault, PoFile, read, write};

const HEADER: &str = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n";

fn read_body(body: &str) -> (Vec<PoEntry>, Vec<PoFault>) {
    let (file, faults) = read(&format!("{HEADER}{body}"));
    (file.entries, faults)
}

/// What can be compared once a file has been written and read: not where things were.
fn without_ranges(mut file: PoFile) -> PoFile {
    for entry in &mut file.entries {
        entry.source_range = 0..0;
        entry.translation_range = 0..0;
    }
    file
}

#[test]
fn every_part_of_an_entry_is_read_and_written_back() {
    let text = format!(
        "# Method: machine\n#, fuzzy\n{HEADER}# Reviewer: Amina\n#\n#. A button\n#: a.ftl:3 \u{2068}b c.md\u{2069}:4\n\
         #, fuzzy, c-format\n#| msgctxt \"old\"\n#| msgid \"\"\n#| \"a\\n\"\n#| \"b\"\n#| msgid_plural \"c\"\n\
         msgctxt \"button\"\nmsgid \"Apply\"\nmsgid_plural \"Apply for %d\"\nmsgstr[0] \"قدّم\"\nmsgstr[1] \"\"\n\n\
         #~| msgid \"older\"\n#~ msgid \"gone\"\n#~ msgstr \"parti\"\n"
    );
    let (file, faults) = read(&text);
    assert_eq!(faults, []);
    assert_eq!(file.header.comments, ["Method: machine"]);
    assert_eq!(file.header.flags, ["fuzzy"]);
    assert_eq!(file.header.get("content-type"), Some("text/plain; charset=UTF-8"));
    let [entry, gone] = &file.entries[..] else {
        panic!("{file:#?}");
    };
    assert_eq!(entry.translator_comments, ["Reviewer: Amina", ""]);
    assert_eq!(entry.extracted_comments, ["A button"]);
    assert_eq!(entry.references, ["a.ftl:3", "b c.md:4"]);
    assert_eq!(entry.flags, ["fuzzy", "c-format"]);
    assert_eq!(entry.previous_context.as_deref(), Some("old"));
    assert_eq!(entry.previous_source.as_deref(), Some("a\nb"));
    assert_eq!(entry.previous_plural.as_deref(), Some("c"));
    assert_eq!(entry.context.as_deref(), Some("button"));
    assert_eq!(entry.plural.as_deref(), Some("Apply for %d"));
    assert_eq!(entry.translations, ["قدّم", ""]);
    assert!(entry.is_fuzzy() && !entry.obsolete);
    assert_eq!(entry.comment_field("reviewer"), Some("Amina"));
    assert_eq!(entry.comment_field("Date"), None);
    assert_eq!(&text[entry.source_range.clone()], "\"Apply\"");
    assert_eq!(&text[entry.translation_range.clone()], "\"قدّم\"\nmsgstr[1] \"\"");
    assert!(gone.obsolete);
    assert_eq!(gone.translation(), Some("parti"));
    assert_eq!(gone.previous_source.as_deref(), Some("older"));
    assert_eq!(write(&file), text);
}

#[test]
fn ranges_span_continuation_lines() {
    let body = "msgid \"\"\n\"one\\n\"\n  \"two\"\nmsgstr \"x\" \"y\"\n";
    let (entries, faults) = read_body(body);
    assert_eq!(faults, []);
    assert_eq!((entries[0].source.as_str(), entries[0].translation()), ("one\ntwo", Some("xy")));
    let text = format!("{HEADER}{body}");
    assert_eq!(&text[entries[0].source_range.clone()], "\"\"\n\"one\\n\"\n  \"two\"");
    assert_eq!(&text[entries[0].translation_range.clone()], "\"x\" \"y\"");
}

#[test]
fn entries_without_a_blank_line_between_them_are_two() {
    let (entries, faults) =
        read_body("msgid \"a\"\nmsgstr \"1\"\n# note\nmsgid \"b\"\nmsgstr \"2\"\nmsgctxt \"c\"\nmsgid \"b\"\nmsgstr \"\"\n");
    assert_eq!(faults, []);
    assert_eq!(entries.len(), 3);
    assert_eq!(entries[1].translator_comments, ["note"]);
    assert_eq!(entries[2].context.as_deref(), Some("c"));
    assert_eq!(entries[2].translation(), None);
}

#[test]
fn windows_line_ends_and_byte_order_mark_change_nothing_but_ranges() {
    let text = format!("{HEADER}# note\nmsgid \"\"\n\"a\\n\"\nmsgstr \"b\"\n");
    let windows = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let (file, faults) = read(&windows);
    assert_eq!(faults, []);
    assert_eq!(&windows[file.entries[0].translation_range.clone()], "\"b\"");
    assert_eq!(without_ranges(file), without_ranges(read(&text).0));
}

#[test]
fn escapes_are_those_of_c() {
    let (entries, faults) = read_body(r#"msgid "\a\b\t\n\v\f\r\"\\\101\x41\303\251\0""#);
    assert_eq!(entries[0].source, "\u{7}\u{8}\t\n\u{b}\u{c}\r\"\\AAé\0");
    assert_eq!(faults.len(), 1, "only the msgstr is missing: {faults:?}");
}
