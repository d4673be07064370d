//! Texts and files made at random.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::super::{Pieces, PoEntry, PoFault, PoFile, PoHeader, end_of_entries, read, translation_in, write};
use super::without_ranges;

fn lines() -> impl Strategy<Value = Vec<String>> {
    vec("[^\n\r]{0,12}[a\\\\ ]{0,2}", 0..3)
}

prop_compose! {
    fn any_entry()(
        context in option::of(any::<String>()),
        source in any::<String>().prop_map(|text| format!("{text}.")),
        (plural, forms) in prop_oneof![
            (Just(None), vec("(?s).{0,9}(\n\"?\\\\?)*", 1)),
            (any::<String>().prop_map(Some), vec(any::<String>(), 1..7)),
        ],
        (translator_comments, extracted_comments) in (lines(), lines()),
        references in vec("[a-zא-ת]([a-z/ .]{0,6}[a-zا-ي.])?(:[0-9]{1,3})?", 0..3),
        flags in (any::<bool>(), vec("[a-z-]{2,9}", 0..2)),
        previous in option::of((option::of(any::<String>()), any::<String>(), option::of(any::<String>()))),
        obsolete in any::<bool>(),
    ) -> PoEntry {
        let (previous_context, previous_source, previous_plural) = match previous {
            Some((context, source, plural)) => (context, Some(source), plural),
            None => (None, None, None),
        };
        let mut flags = [if flags.0 { vec!["fuzzy".to_owned()] } else { vec![] }, flags.1].concat();
        flags.dedup();
        PoEntry {
            context, source, plural, translations: forms, translator_comments, extracted_comments,
            references, flags, previous_context, previous_source, previous_plural, obsolete,
            ..PoEntry::default()
        }
    }
}

fn any_file() -> impl Strategy<Value = PoFile> {
    (vec(any_entry(), 0..6), lines()).prop_map(|(mut entries, comments)| {
        entries.sort_by_key(|entry| entry.obsolete);
        let fields = [("Content-Type", "text/plain; charset=UTF-8"), ("X-Odd", " \"é\\ ")];
        let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned()));
        PoFile { header: PoHeader { comments, flags: vec![], fields: fields.into() }, entries }
    })
}

/// Cuts, repeats and replaces parts of a text.
fn mutate(text: &str, changes: &[(usize, usize, String)]) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for (at, length, with) in changes {
        let at = at % (chars.len() + 1);
        let end = (at + length).min(chars.len());
        chars.splice(at..end, with.chars());
    }
    chars.into_iter().collect()
}

/// Reads a text as it comes from a disk, `window` bytes at a time.
fn read_in_pieces(text: &str, window: usize) -> (PoFile, Vec<PoFault>) {
    let mut entries = Vec::new();
    let mut pieces = Pieces::default();
    let (mut start, mut known) = (0, 0);
    while start < text.len() {
        known = (known + window).min(text.len());
        let whole = if known == text.len() { Some(known - start) } else { end_of_entries(&text.as_bytes()[start..known]) };
        if let Some(length) = whole {
            pieces.read(start, &text[start..start + length], &mut |entry| entries.push(entry.into_owned()));
            start += length;
        }
    }
    let (header, faults) = pieces.finish();
    (PoFile { header, entries }, faults)
}

/// What must hold of any text at all.
fn check_any_text(text: &str) {
    let (file, faults) = read(text);
    for window in [1, 30, 200] {
        assert_eq!(read_in_pieces(text, window), (file.clone(), faults.clone()), "{window} bytes at a time: {text:?}");
    }
    for fault in &faults {
        assert!(text.get(fault.range.clone()).is_some(), "{fault:?} in {text:?}");
        assert!(!fault.message.is_empty() && !fault.fix.is_empty());
    }
    for entry in &file.entries {
        if faults.is_empty() && !entry.obsolete {
            assert_eq!(translation_in(&text[entry.translation_range.clone()]), entry.translations[0], "in {text:?}");
        }
        assert!(text.get(entry.source_range.clone()).is_some_and(|text| text.starts_with('"') || text.is_empty()));
        assert!(text.get(entry.translation_range.clone()).is_some());
    }
    let written = write(&file);
    assert_eq!(write(&read(&written).0), written, "from {text:?}");
}

proptest! {
    #[test]
    fn whatever_is_written_is_read_back_equal(file in any_file()) {
        let text = write(&file);
        let (again, faults) = read(&text);
        let doubles = |fault: &PoFault| fault.message.contains("has the same original words");
        prop_assert!(faults.iter().all(doubles), "{:?}\n{}", faults, text);
        for entry in again.entries.iter().filter(|entry| !entry.obsolete) {
            prop_assert_eq!(translation_in(&text[entry.translation_range.clone()]), entry.translations[0].as_str());
        }
        prop_assert_eq!(&without_ranges(again.clone()), &file);
        prop_assert_eq!(write(&again), text);
    }

    #[test]
    fn any_text_can_be_read(text in any::<String>()) {
        check_any_text(&text);
    }

    #[test]
    fn any_mixture_of_pieces_can_be_read(pieces in vec(prop::sample::select(vec![
        "msgid", "msgstr", "msgctxt", "msgid_plural", "msgstr[0]", "msgstr[1]", "msgstr[", "\"a\"", "\"\"", "\"", "\\", "\n",
        "\n", "\n", "\r", " ", "#", "#~", "#|", "#~|", "#,", "#:", "#.", "fuzzy", ":12", "\u{2068}", "\u{2069}", "ü", ":", "a: b\\n",
    ]), 0..60)) {
        check_any_text(&pieces.concat());
    }

    #[test]
    fn a_damaged_file_can_be_read(
        file in any_file(),
        changes in vec((any::<usize>(), 0..20_usize, "[\"\\\\\n\r#~|\\[\\]: a]{0,4}"), 1..6),
    ) {
        check_any_text(&mutate(&write(&file), &changes));
    }
}
