//! `openchest translations send` and `receive`, on copies of the example.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};
use std::path::Path;
use std::process::Command;

use openchest::i18n::po::{self, PoEntry, PoFile};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::program::{Desk, Run};

const BENGALI: &str = "content/translations/bn.po";

/// A desk with the example, where one Bengali translation is missing and one is of older words.
fn desk() -> Desk {
    let desk = Desk::empty();
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content-example"), &desk.path("content"));
    // What comes before the entry's own header is the same in every file.
    desk.edit(BENGALI, &msgstr(&desk, NAME), "msgstr \"\"");
    desk.edit("content/boroughs/redbridge/borough.yaml", SUMMARY_OLD, SUMMARY_NEW);
    desk
}

const NAME: &str = "boroughs/redbridge/borough.yaml: name";
const SUMMARY: &str = "boroughs/redbridge/borough.yaml: summary";
const SUMMARY_OLD: &str = "feel well and less alone";
const SUMMARY_NEW: &str = "feel well and meet others";

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn read_po(desk: &Desk, file: &str) -> PoFile {
    let (file, faults) = po::read(&std::fs::read_to_string(desk.path(file)).unwrap());
    assert_eq!(faults.len(), 0);
    file
}

fn entry(desk: &Desk, place: &str) -> PoEntry {
    let entries = read_po(desk, BENGALI).entries;
    let found: Vec<PoEntry> = entries.into_iter().filter(|e| e.context.as_deref() == Some(place) && !e.obsolete).collect();
    assert_eq!(found.len(), 1, "{place}");
    found.into_iter().next().unwrap()
}

/// The line with the translation of a text of one line.
fn msgstr(desk: &Desk, place: &str) -> String {
    format!("msgstr \"{}\"", entry(desk, place).translations[0])
}

fn send(desk: &Desk, arguments: &[&str]) -> Run {
    desk.run(&[&["translations", "send", "bn", "content", "--as-of", "2026-11-23"], arguments].concat())
}

fn receive(desk: &Desk, file: &str, arguments: &[&str]) -> Run {
    desk.run(&[&["translations", "receive", file, "content", "--date", "2026-12-01"], arguments].concat())
}

/// Fills a returned PO file: `change` gets each entry with its place.
fn fill(desk: &Desk, file: &str, change: impl Fn(&str, &mut PoEntry)) {
    let mut po = read_po(desk, file);
    for entry in &mut po.entries {
        let place = entry.context.clone().unwrap();
        change(&place, entry);
    }
    desk.write(file, &po::write(&po));
}

fn set(entry: &mut PoEntry, words: &str) {
    entry.translations = vec![words.to_owned()];
    entry.flags.clear();
}

#[test]
fn only_what_changed_is_sent_and_an_existing_file_stays() {
    let desk = desk();
    let run = send(&desk, &["--changed-only", "--borough", "redbridge", "--format", "po"]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(run.err.contains("bn-2026-11-23.po"), "{}", run.err);
    let sent = read_po(&desk, "bn-2026-11-23.po");
    let states: BTreeMap<&str, &PoEntry> = sent.entries.iter().map(|e| (e.context.as_deref().unwrap(), e)).collect();
    assert!(states.keys().all(|place| place.starts_with("boroughs/redbridge/")));
    assert_eq!(states[NAME].translation(), None);
    let summary = states[SUMMARY];
    assert!(summary.is_fuzzy() && summary.source.contains(SUMMARY_NEW));
    assert!(summary.previous_source.as_deref().is_some_and(|old| old.contains(SUMMARY_OLD)));

    let again = send(&desk, &["--changed-only", "--format", "po"]);
    assert_eq!(again.code, Some(2));
    assert!(again.err.contains("--force"), "{}", again.err);
    assert_eq!(send(&desk, &["--changed-only", "--format", "po", "--force"]).code, Some(0));
    for (arguments, words) in
        [(["--borough", "nowhere"], "no borough \"nowhere\""), (["--out", "content/portal.yaml"], "--force")]
    {
        let run = send(&desk, &arguments);
        assert_eq!(run.code, Some(2));
        assert!(run.err.contains(words), "{}", run.err);
    }
}

#[test]
fn what_comes_back_is_merged_with_the_names_of_those_who_made_it() {
    let desk = desk();
    send(&desk, &["--changed-only", "--format", "po", "--out", "back.po"]);
    fill(&desk, "back.po", |place, entry| match place {
        NAME => set(entry, "রেডব্রিজ"),
        SUMMARY => set(entry, "নতুন কথা।"),
        _ => {}
    });
    let before = std::fs::read_to_string(desk.path(BENGALI)).unwrap();
    let dry = receive(&desk, "back.po", &["--dry-run"]);
    assert_eq!(std::fs::read_to_string(desk.path(BENGALI)).unwrap(), before);
    let run = receive(&desk, "back.po", &["--translator", "Rahima", "--method", "community"]);
    assert_eq!((run.code, dry.code), (Some(0), Some(0)), "{}{}", run.out, run.err);
    assert_eq!(run.out, dry.out);
    assert!(run.out.contains(&format!("new        {NAME}")) && run.out.contains(&format!("changed    {SUMMARY}")), "{}", run.out);

    let summary = entry(&desk, SUMMARY);
    assert!(summary.source.contains(SUMMARY_NEW) && !summary.is_fuzzy() && summary.previous_source.is_none());
    assert_eq!(summary.translations, ["নতুন কথা।"]);
    assert_eq!(summary.comment_field("Translator"), Some("Rahima"));
    assert_eq!(summary.comment_field("Method"), Some("community"));
    assert_eq!(summary.comment_field("Date"), Some("2026-12-01"));
    assert_eq!(summary.comment_field("Reviewer"), None);

    // Again, it changes nothing; with a reviewer, it says so of what is published.
    let after = std::fs::read_to_string(desk.path(BENGALI)).unwrap();
    let again = receive(&desk, "back.po", &[]);
    assert_eq!((again.code, again.out.as_str()), (Some(0), ""));
    assert_eq!(std::fs::read_to_string(desk.path(BENGALI)).unwrap(), after);
    let reviewed = receive(&desk, "back.po", &["--reviewer", "Amina"]);
    assert!(reviewed.out.contains(&format!("reviewed   {SUMMARY}")), "{}", reviewed.out);
    assert_eq!(entry(&desk, SUMMARY).comment_field("Reviewer"), Some("Amina"));
}

/// Whole: several texts may stand at one place, and each must find its own entry.
#[test]
fn whole_language_comes_back_once_and_then_changes_nothing() {
    let desk = desk();
    desk.run(&["translations", "send", "ti", "content", "--format", "po", "--out", "back.po"]);
    fill(&desk, "back.po", |_, entry| {
        if entry.translation().is_none() {
            let source = entry.source.clone();
            set(entry, &source);
        }
    });
    let run = receive(&desk, "back.po", &[]);
    assert_eq!(run.code, Some(0), "{}{}", run.out, run.err);
    assert!(run.out.lines().count() > 500, "{}", run.out);
    let again = receive(&desk, "back.po", &[]);
    assert_eq!((again.code, again.out.as_str()), (Some(0), ""), "{}", again.err);
    let left = desk.run(&["translations", "send", "ti", "content", "--changed-only"]);
    assert!(left.err.contains("nothing to send"), "{}", left.err);
}

#[test]
fn harm_is_refused_row_by_row_and_the_rest_is_taken() {
    let desk = desk();
    send(&desk, &["--format", "po", "--out", "back.po", "--borough", "redbridge"]);
    let lost = "boroughs/redbridge/borough.yaml: about";
    fill(&desk, "back.po", |place, entry| {
        if place == NAME {
            set(entry, "রেডব্রিজ");
        } else if place == lost && entry.source.contains("](") {
            set(entry, "কোনো লিংক নেই।");
        }
    });
    let run = receive(&desk, "back.po", &[]);
    assert_eq!(run.code, Some(1));
    assert!(run.out.contains("refused: This translation has lost the link to"), "{}", run.out);
    assert!(run.out.contains("How to fix: Put it back as [words]("), "{}", run.out);
    assert!(run.out.contains(&format!(": {lost}")) && run.out.contains("line "), "{}", run.out);
    assert_eq!(entry(&desk, NAME).translations, ["রেডব্রিজ"]);
    assert!(!std::fs::read_to_string(desk.path(BENGALI)).unwrap().contains("কোনো লিংক নেই।"));
}

#[test]
fn newer_work_is_not_overwritten_in_silence() {
    let desk = desk();
    send(&desk, &["--changed-only", "--format", "po", "--out", "back.po"]);
    fill(&desk, "back.po", |place, entry| {
        if place == NAME {
            set(entry, "তাদের");
        }
    });
    let mut own = read_po(&desk, BENGALI);
    own.entries.iter_mut().filter(|e| e.context.as_deref() == Some(NAME)).for_each(|e| set(e, "আমাদের"));
    desk.write(BENGALI, &po::write(&own));
    let run = receive(&desk, "back.po", &[]);
    assert_eq!(run.code, Some(1));
    assert!(run.out.contains("somebody has translated this text anew: \"আমাদের\"") && run.out.contains("--theirs"), "{}", run.out);
    assert_eq!(entry(&desk, NAME).translations, ["আমাদের"]);
    assert_eq!(receive(&desk, "back.po", &["--theirs"]).code, Some(0));
    assert_eq!(entry(&desk, NAME).translations, ["তাদের"]);
}

#[test]
fn translation_of_words_that_have_changed_since_is_kept_but_not_published() {
    let desk = desk();
    send(&desk, &["--changed-only", "--format", "po", "--out", "back.po"]);
    fill(&desk, "back.po", |place, entry| {
        if place == SUMMARY {
            set(entry, "নতুন কথা।");
        }
    });
    desk.edit("content/boroughs/redbridge/borough.yaml", SUMMARY_NEW, "feel well and make friends");
    let run = receive(&desk, "back.po", &[]);
    assert_eq!(run.code, Some(0), "{}{}", run.out, run.err);
    assert!(run.out.contains(&format!("older      {SUMMARY}")), "{}", run.out);
    let summary = entry(&desk, SUMMARY);
    assert!(summary.is_fuzzy() && summary.source.contains("make friends"));
    assert!(summary.previous_source.as_deref().is_some_and(|old| old.contains(SUMMARY_NEW)));
    assert_eq!(summary.translations, ["নতুন কথা।"]);
}

#[test]
fn more_than_was_sent_for_needs_a_word() {
    let desk = desk();
    send(&desk, &["--changed-only", "--format", "po", "--out", "back.po"]);
    let mut back = read_po(&desk, "back.po");
    let mut added = entry(&desk, "portal.yaml: title");
    set(&mut added, "অন্য নাম");
    back.entries.push(added);
    desk.write("back.po", &po::write(&back));
    let before = std::fs::read_to_string(desk.path(BENGALI)).unwrap();
    let run = receive(&desk, "back.po", &[]);
    assert_eq!(run.code, Some(2));
    assert!(
        run.err.contains("not sent for") && run.err.contains("portal.yaml: title") && run.err.contains("--yes"),
        "{}",
        run.err
    );
    assert_eq!(std::fs::read_to_string(desk.path(BENGALI)).unwrap(), before);
    assert_eq!(receive(&desk, "back.po", &["--yes"]).code, Some(0));
    assert_eq!(entry(&desk, "portal.yaml: title").translations, ["অন্য নাম"]);
}

#[test]
fn file_of_another_portal_or_language_is_refused_whole() {
    let desk = desk();
    send(&desk, &["--changed-only", "--format", "po", "--out", "back.po"]);
    let file = std::fs::read_to_string(desk.path("back.po")).unwrap();
    desk.write("other.po", &file.replace("X-Openchest-Portal: https://", "X-Openchest-Portal: https://other."));
    desk.write("welsh.po", &file.replace("Language: bn", "Language: cy"));
    desk.write("letter.txt", "Dear all,\n");
    for (file, words) in [
        ("other.po", "another portal: https://other."),
        ("welsh.po", "language is \"cy\""),
        ("letter.txt", "no file that openchest knows"),
        ("nowhere.po", "cannot be read"),
    ] {
        let run = receive(&desk, file, &[]);
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{file}");
        assert!(run.err.contains(words), "{}", run.err);
    }
}

#[test]
fn po_file_for_a_translator_satisfies_gettext() {
    let desk = desk();
    send(&desk, &["--format", "po", "--out", "back.po"]);
    let run = |program: &str, arguments: &[&str]| {
        let output = desk_command(&desk, program).args(arguments).output().expect("gettext must be installed");
        assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
        (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    assert_eq!(run("msgfmt", &["--check", "-o", "/dev/null", "back.po"]).1, "");
    assert_eq!(run("msgcat", &["--no-wrap", "back.po"]).0, std::fs::read_to_string(desk.path("back.po")).unwrap());
}

fn desk_command(desk: &Desk, program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(desk.path("")).env("LC_ALL", "C.UTF-8").env("HOME", desk.path(""));
    command
}

/// Against the schema of the OASIS Standard, whose path is in `OPENCHEST_XLIFF_SCHEMA`.
#[test]
#[ignore = "needs the schema: bash tests/all runs it"]
fn xliff_file_is_valid() {
    let schema = std::env::var("OPENCHEST_XLIFF_SCHEMA").expect("OPENCHEST_XLIFF_SCHEMA, which bash tests/all sets");
    let desk = desk();
    for (file, arguments) in [("all.xlf", &[][..]), ("changed.xlf", &["--changed-only", "--borough", "redbridge"])] {
        assert_eq!(send(&desk, &[&["--format", "xliff", "--out", file], arguments].concat()).code, Some(0));
        let mut command = desk_command(&desk, "xmllint");
        let output = command.args(["--noout", "--nonet", "--schema", &schema, file]).output().expect("xmllint must be installed");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

/// Puts words into the empty translation of the borough's name: XML in a part of a zip file.
fn fill_zipped(desk: &Desk, file: &str, part: &str, fill: impl Fn(&str) -> String) {
    let mut archive = ZipArchive::new(Cursor::new(std::fs::read(desk.path(file)).unwrap())).unwrap();
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).unwrap();
        let name = entry.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        if name == part {
            bytes = fill(&String::from_utf8(bytes).unwrap()).into_bytes();
        }
        writer.start_file(&*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(&bytes).unwrap();
    }
    std::fs::write(desk.path(file), writer.finish().unwrap().into_inner()).unwrap();
}

/// Opens a file in LibreOffice and saves it again.
fn resave(desk: &Desk, file: &str) {
    let kind = file.rsplit('.').next().unwrap();
    let profile = format!("-env:UserInstallation=file://{}", desk.path("profile").display());
    let output = desk_command(desk, "soffice")
        .args([&profile, "--headless", "--convert-to", kind, "--outdir", "saved", file])
        .output()
        .expect("LibreOffice must be installed: bash tests/all installs it");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

const WORDS: &str = "রেডব্রিজ & <বন্ধু>";
const ESCAPED: &str = "রেডব্রিজ &amp; &lt;বন্ধু&gt;";

#[track_caller]
fn assert_taken(desk: &Desk, file: &str) {
    let run = receive(desk, file, &[]);
    assert_eq!(run.code, Some(0), "{}{}", run.out, run.err);
    // One change among hundreds of rows: all others came back as they were.
    assert_eq!(run.out.lines().count(), 2, "{}", run.out);
    assert_eq!(entry(desk, NAME).translations, [WORDS]);
}

#[test]
#[ignore = "needs LibreOffice: bash tests/all runs it"]
fn word_file_filled_and_saved_by_libreoffice_is_taken() {
    let desk = desk();
    send(&desk, &["--borough", "redbridge", "--format", "docx", "--out", "back.docx"]);
    fill_zipped(&desk, "back.docx", "word/document.xml", |document| {
        let row = document.find(">Redbridge</w:t>").expect("the row of the name");
        let cell = row + document[row..].find("<w:pStyle w:val=\"Translation\"/>").unwrap();
        let end = cell + document[cell..].find("</w:p>").unwrap();
        format!("{}<w:r><w:t>{ESCAPED}</w:t></w:r>{}", &document[..end], &document[end..])
    });
    resave(&desk, "back.docx");
    assert_taken(&desk, "saved/back.docx");
}

#[test]
#[ignore = "needs LibreOffice: bash tests/all runs it"]
fn excel_file_filled_and_saved_by_libreoffice_is_taken() {
    let desk = desk();
    send(&desk, &["--borough", "redbridge", "--format", "xlsx", "--out", "back.xlsx"]);
    // The name is the first text of its borough: row 2.
    fill_zipped(&desk, "back.xlsx", "xl/worksheets/sheet2.xml", |sheet| {
        let cell = sheet.find("<c r=\"B2\"").expect("the cell of the name");
        let end = cell + sheet[cell..].find("/>").unwrap();
        format!("{} t=\"inlineStr\"><is><t>{ESCAPED}</t></is></c>{}", &sheet[..end], &sheet[end + 2..])
    });
    resave(&desk, "back.xlsx");
    assert_taken(&desk, "saved/back.xlsx");
}
