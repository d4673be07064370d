//! How long `openchest translations sync` takes: 10,000 texts in twelve languages.
//!
//!     cargo bench --bench translations [-- --texts 10000]
//!
//! The whole program is timed, from reading the content to the last file written. `benches/README.md` says more.

#![allow(clippy::disallowed_methods, reason = "a benchmark reads the clock and writes files")]

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use openchest::i18n::po;

type Outcome<T> = Result<T, Box<dyn Error>>;

const LANGUAGES: [&str; 12] = ["ar", "bn", "gu", "pa", "pl", "ro", "so", "ta", "ti", "tr", "uk", "ur"];
const PARAGRAPHS: usize = 50;
const WORDS: [&str; 24] = [
    "group",
    "room",
    "money",
    "people",
    "walk",
    "garden",
    "weekly",
    "Friday",
    "cook",
    "sing",
    "older",
    "young",
    "street",
    "tea",
    "ask",
    "bring",
    "friend",
    "form",
    "phone",
    "interpreter",
    "language",
    "advice",
    "budget",
    "visit",
];

fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // Without `cargo bench`'s own argument it is a test run, which only shows that the program works.
    let is_test = arguments.is_empty();
    let asked = arguments.iter().position(|a| a == "--texts").and_then(|at| arguments.get(at + 1)?.parse().ok());
    let texts: usize = if is_test { 200 } else { asked.unwrap_or(10_000) };
    let Some(program) = option_env!("CARGO_BIN_EXE_openchest") else { return Err("cargo gave no program".into()) };
    let folder = tempfile::tempdir()?;
    let content = folder.path().join("content");
    run(program, &["init".as_ref(), content.as_os_str()])?;
    let portal = content.join("portal.yaml");
    let with_languages = format!("languages: [{}]\n{}", LANGUAGES.join(", "), fs::read_to_string(&portal)?);
    fs::write(&portal, with_languages)?;

    write_pages(&content, texts, |_| None)?;
    time(program, &content, texts, "no PO files yet")?;
    translate(&content)?;
    time(program, &content, texts, "nothing changed")?;
    write_pages(&content, texts, |n| (n % 100 == 0).then_some("now"))?;
    time(program, &content, texts, "1 text of 100 changed")?;
    write_pages(&content, texts, |_| Some("today"))?;
    time(program, &content, texts, "every text changed")?;
    Ok(())
}

/// Guidance pages of paragraphs, no two alike. `edit` puts a word into some of them.
fn write_pages(content: &Path, texts: usize, edit: impl Fn(usize) -> Option<&'static str>) -> Outcome<()> {
    for page in 0..texts.div_ceil(PARAGRAPHS) {
        let mut text = format!("---\ntitle: Page {page}\nsummary: Summary {page}.\n---\n");
        for n in page * PARAGRAPHS..((page + 1) * PARAGRAPHS).min(texts) {
            let mut seed = n * 7919 + 13;
            let _ = write!(text, "\nNumber {n}:");
            for at in 0..14 {
                seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
                let _ = write!(text, " {}", WORDS[(seed >> 8) % WORDS.len()]);
                if at == 6 {
                    let _ = write!(text, "{}{}", if edit(n).is_some() { " " } else { "" }, edit(n).unwrap_or(""));
                }
            }
            text.push_str(".\n");
        }
        fs::write(content.join(format!("guidance/page-{page}.md")), text)?;
    }
    Ok(())
}

/// Gives every entry a translation.
fn translate(content: &Path) -> Outcome<()> {
    for lang in LANGUAGES {
        let path = content.join(format!("translations/{lang}.po"));
        let (mut file, _) = po::read(&fs::read_to_string(&path)?);
        for entry in &mut file.entries {
            entry.translations = vec![format!("{lang} {}", entry.source.to_uppercase())];
        }
        fs::write(&path, po::write(&file))?;
    }
    Ok(())
}

fn time(program: &str, content: &Path, texts: usize, what: &str) -> Outcome<()> {
    let start = Instant::now();
    run(program, &["translations".as_ref(), "sync".as_ref(), content.as_os_str()])?;
    println!("{what:<24}{:>8.0} ms   ({texts} texts, {} languages)", start.elapsed().as_secs_f64() * 1e3, LANGUAGES.len());
    Ok(())
}

fn run(program: &str, arguments: &[&std::ffi::OsStr]) -> Outcome<()> {
    let output = Command::new(program).args(arguments).output()?;
    if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned().into()) }
}
