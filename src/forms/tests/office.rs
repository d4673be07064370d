//! What LibreOffice makes of the documents. `cargo test --lib forms::tests::office -- --ignored`

use std::path::{Path, PathBuf};
use std::process::Command;

use super::sheets::{LANGUAGES, seen, sheet, texts};
use super::{day, part, values, words};
use crate::forms::{docx, odt};

/// Turns files into another format in one go, because starting takes seconds.
fn convert(folder: &Path, files: &[PathBuf], to: &str, into: &str) -> Vec<Vec<u8>> {
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    let output = Command::new("soffice")
        .args([profile.as_str(), "--headless", "--convert-to", to, "--outdir"])
        .arg(folder.join(into))
        .args(files)
        .output()
        .expect("soffice is needed");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let ending = to.split(':').next().unwrap();
    let made = files.iter().map(|file| folder.join(into).join(file.file_name().unwrap()).with_extension(ending));
    made.map(|path| std::fs::read(&path).unwrap_or_else(|_| panic!("LibreOffice could not open {}", path.display()))).collect()
}

/// The documents of all languages in a folder. `OPENCHEST_DOCUMENTS` keeps them for whoever wants to look at them.
fn written(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let write = if extension == "docx" { docx::write } else { odt::write };
    let file = |code: &&str| {
        let path = folder.join(format!("{code}.{extension}"));
        std::fs::write(&path, write(&sheet(code), day())).unwrap();
        path
    };
    LANGUAGES.iter().map(file).collect()
}

fn folder(test: &str) -> (PathBuf, Option<tempfile::TempDir>) {
    match std::env::var_os("OPENCHEST_DOCUMENTS") {
        Some(kept) => {
            let folder = PathBuf::from(kept).join(test);
            std::fs::create_dir_all(&folder).unwrap();
            (folder, None)
        }
        None => {
            let made = tempfile::tempdir().unwrap();
            (made.path().to_owned(), Some(made))
        }
    }
}

/// How many boxes to tick and dates there are.
fn controls_of(document: &str) -> [usize; 2] {
    ["<w14:checkbox>", "<w:dateFormat"].map(|kind| document.matches(kind).count())
}

/// Text as it is compared: LibreOffice breaks lines and pads with spaces where it likes.
fn pressed(text: &str) -> String {
    seen(text).chars().filter(|c| !c.is_whitespace()).collect()
}

/// LibreOffice shows every text of the sheets, and prints the documents.
fn opens_with_every_word(folder: &Path, files: &[PathBuf]) {
    for (code, text) in LANGUAGES.iter().zip(convert(folder, files, "txt:Text (encoded):UTF8", "text")) {
        let text = pressed(&String::from_utf8(text).unwrap());
        let sheet = sheet(code);
        // The footer is not part of the text.
        for wanted in texts(&sheet).iter().filter(|wanted| **wanted != seen(&sheet.edition)) {
            assert!(text.contains(&pressed(wanted)), "{code}: {wanted}");
        }
    }
    for pdf in convert(folder, files, "pdf", "pdf") {
        assert!(pdf.starts_with(b"%PDF"));
    }
}

#[test]
#[ignore = "needs LibreOffice"]
fn word_documents_survive_libreoffice() {
    let (folder, _kept) = folder("docx");
    let files = written(&folder, "docx");
    opens_with_every_word(&folder, &files);
    // LibreOffice before 7.5 keeps the titles of controls for words, and only in Word's format.
    for (code, back) in LANGUAGES.iter().zip(convert(&folder, &files, "docx", "again")) {
        let first = part(&docx::write(&sheet(code), day()), "word/document.xml");
        let then = part(&back, "word/document.xml");
        let kept = values(&then, "w:alias", "w:val");
        let controls = first.split("<w:sdt>").skip(1).filter(|control| control.contains("<w:text"));
        for control in controls {
            let title = values(control, "w:alias", "w:val")[0];
            assert!(kept.contains(&title), "{code}: {title}");
        }
        assert_eq!(controls_of(&then), controls_of(&first), "{code}");
    }
    convert(&folder, &files, "odt", "odt");
    let between: Vec<PathBuf> = LANGUAGES.iter().map(|code| folder.join("odt").join(format!("{code}.odt"))).collect();
    for (code, back) in LANGUAGES.iter().zip(convert(&folder, &between, "docx", "back")) {
        let (first, back) = (docx::write(&sheet(code), day()), back);
        let (first, then) = (part(&first, "word/document.xml"), part(&back, "word/document.xml"));
        words(&then);
        assert_eq!(controls_of(&then), controls_of(&first), "{code}");
        for style in ["Heading1", "Heading2"] {
            let mark = format!("<w:pStyle w:val=\"{style}\"/>");
            assert_eq!(then.matches(&mark).count(), first.matches(&mark).count(), "{code}: {style}");
        }
        assert_eq!(then.matches("<w:tblHeader").count(), 1, "{code}: the head of the table repeats");
        let all = then.clone() + &part(&back, "word/styles.xml");
        let attribute = if matches!(*code, "en" | "ti") { "w:val" } else { "w:bidi" };
        assert!(values(&all, "w:lang", attribute).iter().any(|tag| tag.split('-').next() == Some(*code)), "{code}: language");
        let core = part(&back, "docProps/core.xml");
        assert!(core.contains(&format!("<dc:language>{code}</dc:language>")), "{code}: {core}");
        assert_eq!(then.contains("<w:bidi/>"), matches!(*code, "ur" | "ar"), "{code}: direction");
    }
}

#[test]
#[ignore = "needs LibreOffice"]
fn open_documents_survive_libreoffice() {
    let (folder, _kept) = folder("odt");
    let files = written(&folder, "odt");
    opens_with_every_word(&folder, &files);
    for (code, back) in LANGUAGES.iter().zip(convert(&folder, &files, "odt", "back")) {
        let first = part(&odt::write(&sheet(code), day()), "content.xml");
        let then = part(&back, "content.xml");
        let fields = "text:text-input";
        assert_eq!(values(&then, fields, "text:description"), values(&first, fields, "text:description"), "{code}: fields");
        let levels = values(&first, "text:h", "text:outline-level");
        assert_eq!(values(&then, "text:h", "text:outline-level"), levels, "{code}: headings");
        assert_eq!(then.matches("<table:table-header-rows>").count(), 1, "{code}: the head of the table repeats");
        let styles = part(&back, "styles.xml");
        assert!(values(&styles, "style:text-properties", "style:language-complex").contains(code), "{code}: language");
    }
}
