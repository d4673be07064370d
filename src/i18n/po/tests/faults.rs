//! What is reported, where, and that reading goes on.

use super::super::{PoFault, read, write};
use super::{HEADER, read_body};

/// The part of the file that each fault is about, and its message.
fn faults_in(body: &str) -> Vec<(String, String)> {
    let text = format!("{HEADER}{body}");
    let (_, faults) = read(&text);
    let describe = |fault: PoFault| (text[fault.range].to_owned(), fault.message);
    faults.into_iter().map(describe).collect()
}

#[track_caller]
fn assert_one_fault(body: &str, place: &str, message: &str) {
    let faults = faults_in(body);
    assert_eq!(faults.len(), 1, "{faults:#?}");
    assert_eq!(faults[0].0, place);
    assert!(faults[0].1.contains(message), "{faults:#?}");
}

#[test]
fn each_fault_is_reported_once_where_it_is() {
    for (body, place, message) in [
        ("msgid \"a\nmsgstr \"b\"\n", "\"a", "at the end of this text is missing"),
        ("msgid \"a\\\"\nmsgstr \"b\"\n", "\"a\\\"", "at the end of this text is missing"),
        ("msgid \"50\\% ü\"\nmsgstr \"b\"\n", "\\%", "\\% has no meaning here"),
        ("msgid \"a\\ü\"\nmsgstr \"b\"\n", "\\ü", "has no meaning here"),
        ("msgid \"a\\777\"\nmsgstr \"b\"\n", "\\777", "has no meaning here"),
        ("msgid \"a\\xfffffffffff\"\nmsgstr \"b\"\n", "\\xfffffffffff", "has no meaning here"),
        ("msgid \"a\\xff\"\nmsgstr \"b\"\n", "\"a\\xff\"", "do not make up letters"),
        ("mgsid \"a\"\n\"b\"\nmsgstr \"b\"\n", "mgsid", "not a word that a line can begin with"),
        ("Msgid \"a\"\nmsgstr \"b\"\n", "Msgid", "not a word that a line can begin with"),
        ("domain \"a\"\nmsgid \"a\"\nmsgstr \"b\"\n", "domain", "not a word that a line can begin with"),
        ("msgstr \"b\"\n\"c\"\n\nmsgid \"d\"\nmsgstr \"e\"\n", "msgstr", "no original words (msgid)"),
        ("msgctxt \"c\"\n", "msgctxt", "not followed by a msgid"),
        ("msgid \"a\"\n\nmsgid \"b\"\nmsgstr \"\"\n", "\"a\"", "not followed by a msgstr"),
        ("msgid \"a\"\nmsgstr\n\nmsgid \"b\"\nmsgstr \"\"\n", "msgstr", "no text after msgstr"),
        ("msgid\nmsgstr \"b\"\n", "msgid", "no text after msgid"),
        ("msgid \"a\"\nmsgstr \"b\"\nmsgstr \"c\"\n", "msgstr", "a second translation"),
        ("msgid \"a\"\nmsgstr \"b\"\nmsgid \"a\"\nmsgstr \"c\"\n", "\"a\"", "The entry on line 4 has the same"),
        ("msgid \"a\"\nmsgstr \"b\"\n#~ msgid \"a\"\n#~ msgstr \"c\"\n", "\"a\"", "The entry on line 4 has"),
        ("msgid \"\"\nmsgstr \"b\"\n", "\"\"", "a second header; the first is on line 1"),
        ("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[1] \"c\"\nmsgstr[0] \"d\"\n", "msgstr", "not in order"),
        ("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[99] \"c\"\n", "msgstr", "from 0 to 9"),
        ("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0 \"c\"\n", "msgstr", "from 0 to 9"),
        ("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr \"c\"\n", "msgstr", "needs a number"),
        ("msgid \"a\"\nmsgstr[0] \"c\"\nmsgstr[1] \"d\"\n", "msgstr", "no msgid_plural"),
        ("msgid \"a\"\nmsgstr \"c\"\nmsgid_plural \"b\"\n", "msgid_plural", "not where one can be"),
        ("msgid \"say \"hi\" to\"\nmsgstr \"c\"\n", "hi\" to\"", "outside the quotation marks"),
        ("msgid “hi”\nmsgstr \"c\"\n", "“hi”", "outside the quotation marks"),
        ("msgid \"a\"\nmore\nmsgstr \"c\"\n", "more", "outside the quotation marks"),
        ("# n\n\"a\"\n\"b\"\n", "\"a\"", "no line above"),
        ("#| msgid \"a\"\n\"b\"\nmsgid \"c\"\nmsgstr \"\"\n", "\"b\"", "no line above"),
        ("#| msgid \"a\"\n#| msgid \"b\"\nmsgid \"c\"\nmsgstr \"\"\n", "msgid", "two lines beginning with #| msgid"),
        ("msgid \"a\"\n# note\nmsgstr \"c\"\n", "# note", "in the middle of an entry"),
        ("msgid \"a\"\n#~ msgstr \"c\"\n", "msgstr", "begin with #~"),
        ("# the end\n", "# the end", "belong to no entry"),
    ] {
        println!("{body}");
        assert_one_fault(body, place, message);
    }
}

#[test]
fn header_faults_are_reported() {
    for (text, message) in [
        ("", "no header"),
        ("msgid \"\"\nmsgstr \"\"\n", "does not say that this file is in UTF-8"),
        ("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=CHARSET\\n\"\n", "in CHARSET, not"),
        ("msgid \"\"\nmsgstr \"oops\\nContent-Type: text/plain; charset=utf-8\\n\"\n", "“oops” in the header"),
        ("#: a:1\nmsgid \"\"\nmsgstr \"Content-Type: text/plain; charset=utf-8\\n\"\n", "beginning with #:"),
    ] {
        let (_, faults) = read(text);
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(faults[0].message.contains(message), "{faults:?}");
    }
}

#[test]
fn a_good_entry_after_a_fault_is_read() {
    for bad in ["msgid \"a\nmsgstr \"b\"", "mgsid \"a\"\nmsgstr \"b\"", "msgstr \"b\"", "msgctxt \"x\"", "????"] {
        let (entries, faults) = read_body(&format!("{bad}\n\n# n\nmsgctxt \"c\"\nmsgid \"good\"\nmsgstr \"bon\"\n"));
        assert_eq!(entries.last().map(|last| last.source.as_str()), Some("good"));
        assert_eq!(faults.len(), 1, "{bad}: {faults:?}");
    }
}

#[test]
fn nasty_texts_are_reported_and_leave_something_that_can_be_written() {
    for text in [
        "msgid \"",
        "msgid \"\\",
        "msgstr[",
        "msgstr[]",
        "msgstr[-1] \"\"",
        "msgstr[18446744073709551616] \"\"",
        "#",
        "#~",
        "#~|",
        "#|",
        "#~ #~ #~",
        "#: \u{2068}",
        "\u{feff}",
        "\u{feff}\u{feff}",
        "\0",
        "\r\r\r",
        "msgid\u{a0}\"a\"",
        "msgid \"a\"\rmsgstr \"b\"\r",
        "\u{202e}msgid \"a\"",
        "\"\\x\"",
        "<<<<<<< HEAD\nmsgid \"a\"\n=======\nmsgid \"b\"\n>>>>>>> theirs\nmsgstr \"c\"",
        "{\"not\": \"a PO file\"}",
    ] {
        let (file, faults) = read(text);
        assert!(!faults.is_empty(), "{text}");
        let written = write(&file);
        assert_eq!(write(&read(&written).0), written, "{text}");
    }
}
