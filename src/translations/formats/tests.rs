//! All formats: what goes out comes back.

use proptest::prelude::*;

use super::Format;
use crate::i18n::Lang;
use crate::translations::key::{Key, Origin};
use crate::translations::package::{Finish, Package, Returned, Row, RowState};

mod docx;
mod xlsx;

const ALL: [Format; 4] = [Format::Po, Format::Xliff, Format::Xlsx, Format::Docx];

pub(super) fn row(place: &str, source: &str, current: Option<&str>, state: RowState) -> Row {
    let origin = Origin { portal: "https://example.org", lang: "ur", made: "2026-11-23" };
    Row {
        key: Key::new(origin, place, source, current),
        place: place.to_owned(),
        source: source.to_owned(),
        previous_source: None,
        current: current.map(str::to_owned),
        state,
        notes: vec!["One line without markup.".to_owned()],
        max_length: None,
        words: source.split_whitespace().count(),
    }
}

pub(super) fn package(rows: Vec<Row>) -> Package {
    Package {
        portal: "https://example.org".to_owned(),
        source_lang: Lang::ENGLISH,
        lang: Lang::find("ur").unwrap(),
        made: "2026-11-23".to_owned(),
        plural_forms: "nplurals=2; plural=(n != 1);",
        rows,
        glossary: vec![("fund".to_owned(), Some("فنڈ".to_owned())), ("round".to_owned(), None)],
    }
}

fn round_trip(format: Format, package: &Package) -> Returned {
    let bytes = format.write(package).unwrap();
    assert_eq!(Format::of(&bytes), Ok(format));
    let returned = format.read(&bytes).unwrap();
    let said = (returned.portal.as_deref(), returned.lang.as_deref(), returned.made.as_deref());
    assert_eq!(said, (Some("https://example.org"), Some("ur"), Some("2026-11-23")), "{format:?}");
    returned
}

#[test]
fn every_format_gives_back_what_it_was_given() {
    let rows = vec![
        row("portal.yaml: title", "Community chests", None, RowState::Missing),
        row("a.yaml: b", "**Up to £5,000** & \"more\" <soon>", Some("**£5,000** تک"), RowState::Unreviewed),
        row("a.md", "=1+1\\\nsecond line", Some("=1+1\\\nدوسری"), RowState::Current),
    ];
    for format in ALL {
        let returned = round_trip(format, &package(rows.clone()));
        assert_eq!(returned.rows.len(), rows.len(), "{format:?}");
        for (sent, back) in rows.iter().zip(returned.rows) {
            assert_eq!(back.key.as_ref(), Some(&sent.key), "{format:?}");
            assert_eq!(back.place.as_deref(), Some(sent.place.as_str()), "{format:?}");
            assert_eq!(back.source.as_deref(), Some(sent.source.as_str()), "{format:?}");
            assert_eq!(back.translation, sent.current.clone().unwrap_or_default(), "{format:?}");
            assert_eq!(back.fault, None, "{format:?}");
        }
    }
}

/// A translation of words that have changed must not pass for one of the new words because nobody looked at it.
#[test]
fn stale_translation_that_nobody_touched_is_told_from_one_that_is_confirmed() {
    let mut stale = row("a.yaml: b", "New words", Some("پرانے الفاظ"), RowState::Stale);
    stale.previous_source = Some("Old words".to_owned());
    for format in ALL {
        let bytes = format.write(&package(vec![stale.clone()])).unwrap();
        let back = &format.read(&bytes).unwrap().rows[0];
        assert_eq!(back.source.as_deref(), Some("New words"), "{format:?}");
        match format {
            Format::Po => assert_eq!(back.finish, Finish::Unsure),
            Format::Xliff => assert_eq!(back.finish, Finish::Untold),
            Format::Xlsx | Format::Docx => assert_eq!(back.translation, "", "{format:?}"),
        }
    }
}

#[test]
fn the_same_package_gives_the_same_bytes() {
    let package = package(vec![row("a.yaml: b", "Words", Some("الفاظ"), RowState::Unreviewed)]);
    for format in ALL {
        assert_eq!(format.write(&package), format.write(&package), "{format:?}");
    }
}

#[test]
fn files_of_no_kind_are_refused_in_plain_words() {
    for (bytes, words) in [
        (&b"Dear all"[..], "no file that openchest knows"),
        (b"PK\x03\x04", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "password"),
        (b"\xff\xfem\0s\0g\0", "UTF-16"),
    ] {
        assert!(Format::of(bytes).unwrap_err().contains(words), "{words}");
    }
    for (text, words) in [
        ("<html></html>", "not XLIFF"),
        ("<xliff version='1.2'></xliff>", "version 1"),
        ("<xliff version='2.0'>", "end is missing"),
    ] {
        assert!(Format::Xliff.read(text.as_bytes()).unwrap_err().contains(words), "{words}");
    }
    assert!(Format::Po.read(b"msgid \"a\nmsgstr \"\"\n").unwrap_err().starts_with("Line 1 "));
}

/// What tools make of a unit: more segments, marks around words, elements of their own.
#[test]
fn xliff_that_a_tool_has_cut_and_marked_is_put_together_again() {
    let read = |segments: &str| {
        let file = format!(
            "<?xml version='1.0'?><x:xliff xmlns:x='urn:oasis:names:tc:xliff:document:2.0' version='2.1' srcLang='en' trgLang='ur-PK'>\
             <x:file id='f'><x:group id='g'><x:unit id='3fa9c2d01b-9c01de-77ab' name='a.md'>{segments}</x:unit></x:group></x:file></x:xliff>"
        );
        Format::Xliff.read(file.as_bytes()).unwrap().rows.remove(0)
    };
    let whole = read(
        "<x:segment state='final'><x:source>One.</x:source><x:target><x:mrk id='m'>ایک</x:mrk>۔</x:target></x:segment>\
         <x:ignorable><x:source> </x:source></x:ignorable>\
         <x:segment state='translated'><x:source>Two.</x:source><x:target>دو۔<x:cp hex='0007'/></x:target></x:segment>",
    );
    assert_eq!((whole.source.as_deref(), whole.translation.as_str()), (Some("One. Two."), "ایک۔ دو۔\u{7}"));
    assert_eq!((whole.finish, whole.fault), (Finish::Done, None));
    let half = read(
        "<x:segment><x:source>One. </x:source><x:target>ایک۔ </x:target></x:segment><x:segment><x:source>Two.</x:source></x:segment>",
    );
    assert!(half.fault.is_some());
}

/// Words of any script, with everything that means something to one of the formats.
fn words() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![
        "\\PC{0,12}",
        Just("سلام 020 7946 0100".to_owned()),
        Just("\u{200f}£۵٬۰۰۰\u{2069}".to_owned()),
        Just("_x000D_ &amp; &#10; ]]> --".to_owned()),
        Just("\\\"'<>&\n  \t".to_owned()),
        Just("=SUM(A1)".to_owned()),
        Just("𞤀🌻".to_owned()),
    ];
    proptest::collection::vec(pieces, 1..5).prop_map(|pieces| pieces.concat().trim().to_owned())
}

/// The characters that no XML file can hold in any form.
fn without_forbidden(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{fffe}' | '\u{ffff}')).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_words_come_back_in_every_format(texts in proptest::collection::vec((words(), words()), 1..4)) {
        let rows: Vec<Row> = texts
            .iter()
            .enumerate()
            .filter(|(_, (source, _))| !without_forbidden(source).trim().is_empty())
            .map(|(n, (source, own))| {
                row(&format!("a.yaml: {n}"), without_forbidden(source).trim(), Some(without_forbidden(own).trim()), RowState::Unreviewed)
            })
            .collect();
        for format in ALL {
            let returned = round_trip(format, &package(rows.clone()));
            prop_assert_eq!(returned.rows.len(), rows.len());
            for (sent, back) in rows.iter().zip(returned.rows) {
                prop_assert_eq!(back.key.as_ref(), Some(&sent.key), "{:?}", format);
                prop_assert_eq!(back.source.as_deref(), Some(sent.source.as_str()), "{:?}", format);
                prop_assert_eq!(Some(back.translation), sent.current.clone(), "{:?}", format);
            }
        }
    }

    #[test]
    fn no_bytes_make_reading_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200), at in 0usize..4000, with in any::<u8>()) {
        for format in ALL {
            let _ = format.read(&bytes);
            let mut spoilt = format.write(&package(vec![row("a.yaml: b", "Words", Some("الفاظ"), RowState::Current)])).unwrap();
            let at = at % spoilt.len();
            spoilt[at] = with;
            let _ = Format::of(&spoilt);
            let _ = format.read(&spoilt);
        }
    }
}
