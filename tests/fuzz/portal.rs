//! A small valid portal, in memory, with one file replaced by the fuzzer's input; and files that translators send.

use std::path::Path;
use std::sync::OnceLock;

use openchest::pipeline::{self, Options, Timings};
use openchest::problems::{Printer, Problems};
use openchest::render::Settings;
use openchest::source::{self, SourceFile, Sources};
use openchest::translations::Format;

fn base() -> &'static Sources {
    static BASE: OnceLock<Sources> = OnceLock::new();
    BASE.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../rules/_base");
        source::load(&folder).expect("the base portal of the rules' tests")
    })
}

/// Runs everything on the base portal with `bytes` as the file at `path`, and prints the problems in every format,
/// because excerpts are cut from the input too.
pub fn run(path: &str, bytes: &[u8]) {
    let mut files: Vec<SourceFile> = base().iter().map(|(_, f)| f.clone()).filter(|f| f.path != path).collect();
    files.push(source::from_bytes(path.to_owned(), bytes));
    let sources = Sources::new(Path::new(""), files);
    let options =
        Options { as_of: None, today: jiff::civil::date(2026, 11, 23), time: None, pseudo: false, render: Settings::default() };
    let mut problems = Problems::new();
    let mut timings = Timings::default();
    let made = pipeline::read(&sources, &options, &mut timings, &mut problems)
        .and_then(|edition| pipeline::make(&sources, &edition, &options, None, &mut timings, &mut problems));
    assert_eq!(made.is_err(), problems.has_errors(), "a run stops with an error, and only then");
    for printer in [Printer::Text, Printer::Json, Printer::Sarif, Printer::Github] {
        let _ = printer.print(&problems, &sources, true);
    }
}

/// Reads `bytes` as a file that came back from a translator. Word and Excel files are zip files, which a fuzzer does
/// not get right by chance, so start from a folder of some that `openchest translations send` made.
pub fn receive(format: Format, bytes: &[u8]) {
    if let Err(why) = format.read(bytes) {
        assert!(!why.is_empty());
    }
    let _ = Format::of(bytes);
}
