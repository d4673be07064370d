//! How long documents take, made anew and from the cache: every fund of the example in every language that has its whole form.
//!
//!     cargo bench --bench documents [-- --out FOLDER] [--content FOLDER] [--rounds 3]
//!
//! `--rounds 0` times nothing. `--out` writes the documents there, in every format, with their sheets as JSON, for `tests/documents/check_pdf.py` and
//! `check_office.py`.

#![allow(clippy::disallowed_methods, reason = "a benchmark reads the clock and writes files")]

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use openchest::cache::Cache;
use openchest::forms::pdf::{Press, Print, Supplies};
use openchest::forms::{self, docx, odt};
use openchest::i18n::{Lang, Phrasebooks};
use openchest::model::sheet::{Composer, Sheet};
use openchest::model::{Edition, PageRef};
use openchest::output::Output;
use openchest::pipeline::{self, Memo, Options, Sources, Timings};
use openchest::problems::Problems;
use openchest::render::Settings;
use rayon::prelude::*;

const SIZES: [(Print, &str); 2] = [(Print::Usual, "usual"), (Print::Large, "large")];

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let after = |name: &str| arguments.iter().position(|a| a == name).and_then(|at| arguments.get(at + 1));
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("content-example");
    let content = after("--content").map_or(example, PathBuf::from);
    let rounds: u32 = after("--rounds").map_or(Ok(3), |rounds| rounds.parse())?;

    let sources = pipeline::load(&content)?;
    let today = jiff::civil::date(2026, 11, 23);
    let options = Options { as_of: None, today, time: None, pseudo: false, render: Settings::default() };
    let mut problems = Problems::new();
    // Words of the theme may be missing while somebody works on them: such a language is left out.
    let edition = pipeline::parse(&sources, &options, &mut Memo::default(), &mut Timings::default(), &mut problems);
    let edition = edition.map_err(|_| "the content cannot be read")?;
    let phrasebooks =
        Phrasebooks::new(&edition.words, &edition.site.portal.languages).map_err(|_| "a language without formats")?;
    let sheets = sheets(&edition, &phrasebooks)?;

    let start = Instant::now();
    let press = Press::new(&Supplies::of(&sources)).map_err(|fault| fault.message)?;
    println!("fonts and templates{:>24.1} ms", milliseconds(start.elapsed()));
    let start = Instant::now();
    let first = sheets.first().ok_or("no fund has a form")?;
    press.form(&first.1, Print::Usual).map_err(|fault| fault.message)?;
    println!("the first document{:>25.1} ms", milliseconds(start.elapsed()));

    if rounds > 0 {
        time_each(&press, &sheets, rounds)?;
        time_a_build(&edition, &phrasebooks, &sources)?;
    }
    if let Some(folder) = after("--out").map(Path::new) {
        fs::create_dir_all(folder)?;
        let written: Vec<Result<(), String>> =
            sheets.par_iter().map(|(name, sheet)| write(&press, name, sheet, folder)).collect();
        written.into_iter().collect::<Result<(), String>>()?;
    }
    Ok(())
}

/// Each document by itself, then all of them on all threads.
fn time_each(press: &Press, sheets: &[(String, Sheet)], rounds: u32) -> Result<(), Box<dyn Error>> {
    println!("\n{:<10}{:>10}{:>12}{:>12}{:>8}{:>8}", "language", "documents", "usual, ms", "large, ms", "pages", "KB");
    let mut taken: BTreeMap<&str, [Duration; 2]> = BTreeMap::new();
    let mut facts: BTreeMap<&str, (u32, usize, usize)> = BTreeMap::new();
    for _ in 0..rounds {
        for (_, sheet) in sheets {
            for (at, (print, _)) in SIZES.iter().enumerate() {
                let start = Instant::now();
                let made = press.form(sheet, *print).map_err(|fault| fault.message)?;
                taken.entry(sheet.lang.code()).or_default()[at] += start.elapsed();
                if at == 0 {
                    let fact = facts.entry(sheet.lang.code()).or_default();
                    *fact = (fact.0 + 1, made.pages, made.bytes.len());
                }
                for missing in made.missing {
                    println!("no font has {:?}, near {}", missing.character, missing.near);
                }
            }
        }
    }
    for (lang, [usual, large]) in &taken {
        let (count, pages, bytes) = facts[lang];
        let each = |duration: &Duration| milliseconds(*duration) / f64::from(count);
        println!("{lang:<10}{:>10}{:>12.1}{:>12.1}{pages:>8}{:>8}", count / rounds, each(usual), each(large), bytes / 1000);
    }

    let start = Instant::now();
    let made: usize =
        sheets.par_iter().map(|(_, sheet)| SIZES.iter().filter(|(print, _)| press.form(sheet, *print).is_ok()).count()).sum();
    let each = milliseconds(start.elapsed()) / made as f64;
    println!("\n{made} documents on {} threads: {each:.1} ms each", rayon::current_num_threads());
    Ok(())
}

/// All kinds of document as a build makes them: with nothing kept, and with everything kept from the time before.
fn time_a_build(edition: &Edition, phrasebooks: &Phrasebooks<'_>, sources: &Sources) -> Result<(), Box<dyn Error>> {
    let kept = tempfile::tempdir()?;
    let cache = Cache::new(kept.path());
    for state in ["nothing kept", "all kept"] {
        let output = Output::new(None, None);
        let start = Instant::now();
        forms::documents(edition, phrasebooks, sources, Some(&cache), &output);
        let (taken, count) = (milliseconds(start.elapsed()), output.paths().len());
        println!("a build's {count} documents of all kinds, {state}: {taken:.0} ms, {:.2} ms each", taken / count as f64);
    }
    Ok(())
}

/// One form in every format, and the sheet it was made from.
fn write(press: &Press, name: &str, sheet: &Sheet, folder: &Path) -> Result<(), String> {
    let put = |ending: &str, bytes: &[u8]| {
        fs::write(folder.join(format!("{name}-{}{ending}", sheet.lang.code())), bytes).map_err(|error| error.to_string())
    };
    let updated = jiff::civil::date(2026, 9, 14);
    put(".docx", &docx::write(sheet, updated))?;
    put(".odt", &odt::write(sheet, updated))?;
    let json = serde_json::to_vec_pretty(sheet).map_err(|error| error.to_string())?;
    for (print, size) in SIZES {
        put(&format!("-{size}.pdf"), &press.form(sheet, print).map_err(|fault| fault.message)?.bytes)?;
        put(&format!("-{size}.json"), &json)?;
    }
    Ok(())
}

/// The sheet of every fund in every language that has its whole form, and the fund's name.
fn sheets(edition: &Edition, phrasebooks: &Phrasebooks<'_>) -> Result<Vec<(String, Sheet)>, Box<dyn Error>> {
    let mut sheets = Vec::new();
    let funds: Vec<_> =
        edition.site.pages().into_iter().filter_map(|page| if let PageRef::Fund(id) = page { Some(id) } else { None }).collect();
    for fund in funds {
        let languages: &[Lang] = PageRef::Fund(fund).languages(&edition.site);
        for lang in languages {
            if let Some(Ok(sheet)) = Composer::new(edition, phrasebooks, *lang).sheet(fund) {
                let own = edition.site.fund(fund);
                sheets.push((format!("{}-{}", edition.site.borough(own.borough).slug, own.slug), sheet));
            }
        }
    }
    Ok(sheets)
}

fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1e3
}
