//! Our PO files against gettext's own programs, which must be installed (`apt-get install gettext`).

use std::ffi::OsStr;
use std::fs;
use std::process::Command;

use openchest::i18n::po::{PoEntry, PoFile, PoHeader, read, write};

/// Runs one of gettext's programs and gives what it printed; fails if it refuses its input.
#[track_caller]
fn run<S: AsRef<OsStr>>(program: &str, arguments: impl IntoIterator<Item = S>) -> String {
    let output = Command::new(program)
        .env("LC_ALL", "C.UTF-8")
        .args(arguments)
        .output()
        .unwrap_or_else(|error| panic!("{program}, which is part of gettext, must be installed: {error}"));
    let complaints = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} refuses the file:\n{complaints}");
    String::from_utf8(output.stdout).expect("gettext was told to print UTF-8")
}

/// Checks that gettext accepts the text and would have laid it out the same way.
#[track_caller]
fn assert_gettext_agrees(text: &str) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("a.po");
    fs::write(&path, text).expect("a file in the temporary folder");
    let path = path.as_os_str();
    run("msgfmt", ["--check".as_ref(), "-o".as_ref(), "/dev/null".as_ref(), path]);
    assert_eq!(run("msgcat", ["--no-wrap".as_ref(), path]), text);
}

fn file(entries: Vec<PoEntry>) -> PoFile {
    let fields = [
        ("Project-Id-Version", "openchest"),
        ("PO-Revision-Date", "2026-09-01 12:00+0100"),
        ("Last-Translator", "Amina Begum <amina@example.org>"),
        ("Language-Team", "Arabic"),
        ("Language", "ar"),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("Plural-Forms", "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);"),
    ];
    PoFile {
        header: PoHeader {
            comments: vec!["Arabic words".to_owned(), String::new()],
            fields: fields.map(|(name, value)| (name.to_owned(), value.to_owned())).into(),
            ..PoHeader::default()
        },
        entries,
    }
}

fn entry(source: &str, translation: &str) -> PoEntry {
    PoEntry { source: source.to_owned(), translations: vec![translation.to_owned()], ..PoEntry::default() }
}

fn owned<const N: usize>(texts: [&str; N]) -> Vec<String> {
    texts.map(str::to_owned).into()
}

/// Everything an entry can have, one entry obsolete.
fn full_file() -> PoFile {
    let full = PoEntry {
        context: Some("button".to_owned()),
        plural: Some("Apply for {n} funds".to_owned()),
        translations: owned(["صفر", "واحد", "اثنان", "\u{202b}قليل\u{202c}", "كثير", "آخر"]),
        translator_comments: owned(["Translator: Amina Begum", "", "  indented", "~ ., :"]),
        extracted_comments: owned(["A button", "", "A backslash at the end \\"]),
        references: owned(["themes/a.ftl:3", "content/صفحة.md:14", "content/no-line.md"]),
        flags: owned(["fuzzy", "python-brace-format"]),
        previous_context: Some(String::new()),
        previous_source: Some("Apply for\na fund".to_owned()),
        previous_plural: Some("Apply\n".to_owned()),
        ..entry("Apply for {n} fund", "")
    };
    let obsolete = PoEntry {
        context: Some("old".to_owned()),
        translator_comments: owned(["Method: machine"]),
        flags: owned(["fuzzy"]),
        previous_source: Some("older\nstill".to_owned()),
        obsolete: true,
        ..entry("old\nwords", "كلمات\nقديمة")
    };
    file(vec![full, entry("Not yet", ""), obsolete])
}

#[test]
fn gettext_accepts_and_would_lay_out_the_same_a_file_with_everything() {
    let text = write(&full_file());
    assert_gettext_agrees(&text);
    let (again, faults) = read(&text);
    assert_eq!(faults, []);
    assert_eq!(write(&again), text);
}

#[test]
fn gettext_reads_odd_characters_as_we_write_them() {
    let odd = [
        "\"",
        "\\",
        "\\n",
        "\\\"",
        "\t",
        "\u{7}\u{8}\u{b}\u{c}",
        "\u{1}\u{1b}\u{7f}",
        "\u{85}\u{2028}\u{2029}",
        "\u{feff}",
        "\u{202e}\u{2067}א\u{2069}",
        "a\nb",
        "a\n\nb",
        "# a",
        "#~ a",
        "msgid \"a\"",
        "a \\\n b",
        "%",
        "\u{10ffff}",
        "यह एक बहुत लंबा वाक्य है जिसे तोड़ा नहीं जाना चाहिए, चाहे वह अस्सी स्तंभों से कितना भी लंबा क्यों न हो, ठीक है",
    ];
    let entries = odd.iter().map(|text| entry(text, &format!("{text}{text}"))).collect();
    let text = write(&file(entries));
    assert_gettext_agrees(&text);
    let ends = ["a\n", "\n", "\n\n", "\na", "\na\n", "a\n\n"];
    let entries = ends.iter().map(|text| entry(text, text)).collect();
    assert_gettext_agrees(&write(&file(entries)));
}

#[test]
fn what_msgmerge_writes_is_read_without_loss() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (old, new) = (folder.path().join("old.po"), folder.path().join("new.pot"));
    let mut translated = entry("Apply for this fund before the round closes", "قدّم");
    translated.translator_comments = owned(["Reviewer: Amina Begum"]);
    let gone = entry("Something that will be gone altogether", "ذهب");
    fs::write(&old, write(&file(vec![translated, gone]))).expect("a file");
    let mut changed = entry("Apply for this fund before the rounds close", "");
    changed.references = owned(["a.ftl:1"]);
    changed.extracted_comments = owned(["A button"]);
    fs::write(&new, write(&file(vec![changed, entry("Quite new words", "")]))).expect("a file");
    let arguments = ["--previous", "--no-wrap", "--quiet"].map(OsStr::new);
    let merged = run("msgmerge", arguments.into_iter().chain([old.as_os_str(), new.as_os_str()]));

    let (read_back, faults) = read(&merged);
    assert_eq!(faults, []);
    let [changed, new, gone] = &read_back.entries[..] else {
        panic!("{merged}");
    };
    assert!(changed.is_fuzzy());
    assert_eq!(changed.previous_source.as_deref(), Some("Apply for this fund before the round closes"));
    assert_eq!(changed.comment_field("reviewer"), Some("Amina Begum"));
    assert_eq!(changed.references, ["a.ftl:1"]);
    assert_eq!(new.translation(), None);
    assert!(gone.obsolete);
    assert_eq!(write(&read_back), merged);
}

#[test]
fn wrapped_files_are_read_as_the_same_words() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("a.po");
    let text = write(&full_file());
    fs::write(&path, &text).expect("a file");
    let wrapped = run("msgcat", ["--width=20".as_ref(), path.as_os_str()]);
    assert_ne!(wrapped, text);
    let (again, faults) = read(&wrapped);
    assert_eq!(faults, []);
    assert_eq!(write(&again), text);
}
