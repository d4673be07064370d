//! Documents looked into, in every script.

mod sample;
mod words;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::OnceLock;

use lopdf::{Document, Object};

use super::fields::proof::{follow, string};
use super::*;
use crate::model::sheet::{Sheet, SheetAnswer};
use crate::source::{Origin, SourceFile, Sources, from_bytes, load};
use words::SAMPLES;

fn press() -> &'static Press {
    static PRESS: OnceLock<Press> = OnceLock::new();
    PRESS.get_or_init(|| Press::new(&theme(Vec::new())).unwrap_or_else(|fault| panic!("{fault}")))
}

/// The built-in theme, with files laid over it.
fn theme(over: Vec<(&str, &[u8])>) -> Supplies {
    let nothing = tempfile::tempdir().unwrap();
    let built_in = load(nothing.path()).unwrap();
    let mut files: Vec<SourceFile> = built_in.theme().map(|(_, file)| file.clone()).collect();
    for (path, bytes) in over {
        files.retain(|file| file.path != path);
        files.push(SourceFile { origin: Origin::Theme, ..from_bytes(path.to_owned(), bytes) });
    }
    Supplies::of(&Sources::new(Path::new("."), files))
}

fn sample(lang: &str) -> Sheet {
    sample::sheet(SAMPLES.iter().find(|words| words.lang == lang).unwrap())
}

fn made(lang: &str, print: Print) -> (Made, Document) {
    let made = press().form(&sample(lang), print).unwrap_or_else(|fault| panic!("{lang}: {fault}"));
    let document = Document::load_mem(&made.bytes).unwrap();
    (made, document)
}

#[test]
fn every_field_is_tied_into_the_structure_tree_and_there_is_no_other() {
    for lang in ["en", "ti"] {
        for print in [Print::Usual, Print::Large] {
            let (_, document) = made(lang, print);
            let widgets = follow(&document);
            let found: BTreeSet<&str> = widgets.keys().map(String::as_str).collect();
            let mut expected: BTreeSet<String> =
                ["name", "phone", "charity.yes", "charity.no", "documents_yes", "documents_no", "idea"].map(str::to_owned).into();
            for row in 1..=8 {
                expected.extend(["item", "people", "cost"].map(|column| format!("budget_{row}_{column}")));
            }
            expected.insert("budget_total_cost".to_owned());
            for person in 1..=2 {
                expected.extend(["name", "date"].map(|line| format!("promise_{person}_{line}")));
            }
            assert_eq!(found, expected.iter().map(String::as_str).collect::<BTreeSet<&str>>());
        }
    }
}

#[test]
fn tooltips_are_the_words_of_the_form() {
    let (_, document) = made("ti", Print::Usual);
    let widgets = follow(&document);
    let words = SAMPLES.iter().find(|words| words.lang == "ti").unwrap();
    assert_eq!(widgets["name"].tooltip, format!("1. {}", words.name));
    assert_eq!(widgets["charity.no"].tooltip, format!("3. {} – {}", words.fund, words.no));
    assert_eq!(widgets["budget_2_cost"].tooltip, format!("6. {} – {} 2, {}", words.budget, words.item, words.cost));
    assert_eq!(widgets["promise_2_date"].tooltip, format!("7. {} – {} 2", words.signature, words.date));
    assert!(widgets.values().all(|widget| widget.tooltip == widget.alt));
    let tooltips: BTreeSet<&str> = widgets.values().map(|widget| widget.tooltip.as_str()).collect();
    assert_eq!(tooltips.len(), widgets.len(), "two fields have the same name");
}

#[test]
fn fields_know_their_limits() {
    let (_, document) = made("en", Print::Usual);
    let widgets = follow(&document);
    let (required, multiline, radio) = (1 << 1, 1 << 12, 1 << 15);
    assert_eq!((widgets["name"].flags, widgets["name"].most), (required, Some(80)));
    assert_eq!((widgets["idea"].flags, widgets["idea"].most), (required | multiline, Some(1350)));
    assert_eq!(widgets["charity.yes"].flags, required | radio);
    assert_eq!(widgets["charity.yes"].on.as_deref(), Some("yes"));
    assert_eq!(widgets["documents_yes"].flags, 0);
}

#[test]
fn documents_in_other_scripts_are_to_be_printed() {
    for words in SAMPLES.iter().filter(|words| !["en", "ti"].contains(&words.lang)) {
        let (_, document) = made(words.lang, Print::Usual);
        assert!(follow(&document).is_empty());
        assert!(document.catalog().unwrap().get(b"AcroForm").is_err());
    }
}

#[test]
fn language_title_direction_and_bookmarks_are_those_of_the_form() {
    for words in SAMPLES {
        let (made, document) = made(words.lang, Print::Usual);
        let catalogue = document.catalog().unwrap();
        assert_eq!(string(catalogue.get(b"Lang").unwrap()), words.lang);
        let preferences = catalogue.get(b"ViewerPreferences").unwrap().as_dict().unwrap();
        let direction: &[u8] = if ["ar", "ur"].contains(&words.lang) { b"R2L" } else { b"L2R" };
        assert_eq!(preferences.get(b"Direction").unwrap().as_name().unwrap(), direction, "{}", words.lang);
        assert!(preferences.get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
        let about = document.dereference(document.trailer.get(b"Info").unwrap()).unwrap().1.as_dict().unwrap();
        assert_eq!(string(about.get(b"Title").unwrap()), format!("{} – {}", words.fund, words.form));
        assert!(about.get(b"CreationDate").is_err(), "a document must not depend on the day it is made");
        let bookmarks = bookmarks(&document);
        assert!(bookmarks.iter().any(|words_of_one| words_of_one.ends_with(words.name)), "{bookmarks:?}");
        assert_eq!(document.get_pages().len(), made.pages);
        assert_eq!(made.missing, []);
    }
}

fn bookmarks(document: &Document) -> Vec<String> {
    fn collect(document: &Document, first: Option<Object>, found: &mut Vec<String>) {
        let mut next = first;
        while let Some(id) = next.and_then(|id| id.as_reference().ok()) {
            let item = document.get_dictionary(id).unwrap();
            found.push(string(item.get(b"Title").unwrap()));
            collect(document, item.get(b"First").ok().cloned(), found);
            next = item.get(b"Next").ok().cloned();
        }
    }
    let outlines = document.catalog().unwrap().get_deref(b"Outlines", document).unwrap().as_dict().unwrap();
    let mut found = Vec::new();
    collect(document, outlines.get(b"First").ok().cloned(), &mut found);
    found
}

#[test]
fn every_font_is_in_the_file() {
    for words in SAMPLES {
        let (_, document) = made(words.lang, Print::Usual);
        let descriptors = document.objects.values().filter_map(|object| object.as_dict().ok());
        let descriptors: Vec<_> =
            descriptors.filter(|d| d.get(b"Type").and_then(Object::as_name).is_ok_and(|t| t == b"FontDescriptor")).collect();
        assert!(!descriptors.is_empty());
        assert!(descriptors.iter().all(|d| d.has(b"FontFile2") || d.has(b"FontFile3")));
    }
}

#[test]
fn the_same_form_gives_the_same_bytes_on_any_number_of_threads() {
    let sheet = sample("en");
    let alone = press().form(&sheet, Print::Usual).unwrap().bytes;
    let others: Vec<Vec<u8>> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(|| press().form(&sheet, Print::Usual).unwrap().bytes)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    let anew = Press::new(&theme(Vec::new())).unwrap();
    assert!(others.into_iter().chain([anew.form(&sheet, Print::Usual).unwrap().bytes]).all(|bytes| bytes == alone));
}

#[test]
fn large_print_takes_more_pages() {
    let (usual, large) = (made("en", Print::Usual).0, made("en", Print::Large).0);
    assert!(large.pages > usual.pages);
}

#[test]
fn a_character_that_no_font_has_is_named_with_the_words_near_it() {
    let mut sheet = sample("en");
    sheet.sections[0].questions[0].label = "What is your group called? 你".to_owned();
    let made = press().form(&sheet, Print::Usual).unwrap();
    assert_eq!(made.missing, [MissingGlyph { character: '你', near: "your group called? 你".to_owned() }]);
}

#[test]
fn words_of_the_content_are_never_read_as_typst() {
    let mut sheet = sample("en");
    sheet.sections[0].questions[0].label = "#read(\"/data.json\") *not bold* $x$ @name <a> \\ // \u{0}".to_owned();
    sheet.introduction.clear();
    let made = press().form(&sheet, Print::Usual).unwrap();
    let document = Document::load_mem(&made.bytes).unwrap();
    assert!(bookmarks(&document).iter().any(|words| words.contains("#read(\"/data.json\") *not bold* $x$ @name <a> \\ //")));
}

#[test]
fn a_template_reads_nothing_but_the_documents_folder() {
    for code in
        ["#read(\"/layout.html\")", "#read(\"../../../../etc/passwd\")", "#import \"@preview/cetz:0.3.0\"", "#datetime.today()"]
    {
        let press = Press::new(&theme(vec![("documents/form.typ", code.as_bytes())])).unwrap();
        let fault = press.form(&sample("en"), Print::Usual).unwrap_err();
        assert!(fault.message.starts_with("documents/form.typ, line 1: "), "{fault}");
    }
}

#[test]
fn a_field_without_a_place_and_a_place_without_a_field_are_faults() {
    let start = "#let data = json(\"/data.json\")\n#set document(title: \"x\")\n#set text(font: \"Noto Sans\")\n";
    let place = "#link(\"x-field:odd\", box(width: 2cm, height: 1cm))";
    for (end, words) in
        [("Words", "stands nowhere"), (place, "no field of the form"), (&format!("{place} {place}"), "more than one place")]
    {
        let press = Press::new(&theme(vec![("documents/form.typ", format!("{start}{end}").as_bytes())])).unwrap();
        let fault = press.form(&sample("en"), Print::Usual).unwrap_err();
        assert!(fault.message.contains(words), "{fault}");
    }
}

#[test]
fn templates_and_fonts_are_part_of_the_fingerprint() {
    let bold = include_bytes!("../../../themes/default/fonts/NotoSans-Bold.ttf");
    let themes = [vec![], vec![("documents/look.typ", &b"#let ink = red"[..])], vec![("fonts/own.ttf", &bold[..])]];
    let [built_in, templates, fonts] = themes.map(|over| *theme(over).fingerprint());
    assert_ne!(built_in, templates);
    assert_ne!(built_in, fonts);
    assert_eq!(built_in, *theme(Vec::new()).fingerprint());
}

#[test]
fn a_font_that_is_none_is_a_fault() {
    let fault = Press::new(&theme(vec![("fonts/own.ttf", b"no font")])).err().unwrap();
    assert_eq!(fault.message, "fonts/own.ttf is not a TrueType or OpenType font");
}

#[test]
fn a_long_answer_stays_on_one_page() {
    let mut sheet = sample("en");
    sheet.sections[1].questions[0].answer = SheetAnswer::Lines { max_words: 2000, max_characters: 18000, lines: 222 };
    let made = press().form(&sheet, Print::Large).unwrap();
    assert!(follow(&Document::load_mem(&made.bytes).unwrap()).contains_key("idea"));
}

/// For `tests/documents/check_pdf.py`: a document in every script and size, and the sheet beside it.
#[test]
#[ignore = "writes a folder for another program: OPENCHEST_DOCUMENTS says where"]
fn documents_are_written_for_other_programs() {
    let folder = std::env::var_os("OPENCHEST_DOCUMENTS").expect("OPENCHEST_DOCUMENTS is not set");
    let write = |name: String, bytes: &[u8]| {
        #[expect(clippy::disallowed_methods, reason = "a folder of tests, no published site")]
        std::fs::write(Path::new(&folder).join(name), bytes).unwrap();
    };
    for words in SAMPLES {
        for (print, name) in [(Print::Usual, "usual"), (Print::Large, "large")] {
            let sheet = sample::sheet(words);
            write(format!("{}-{name}.pdf", words.lang), &press().form(&sheet, print).unwrap().bytes);
            write(format!("{}-{name}.json", words.lang), &serde_json::to_vec_pretty(&sheet).unwrap());
        }
    }
}
