//! The benchmark: portals of 300 to 100,000 pages in eight languages, built by openchest, by Hugo and by Zola, and
//! copied by `cp -r`. `benches/README.md` says how to run it and how the programs are made comparable.
//!
//! From what to what:
//! 1. [`shape`] says how many documents of each kind make N pages;
//! 2. [`documents`] makes them in memory, from the sentences of [`text`];
//! 3. [`generate`] writes the content folder, [`peers`] the same pages for the others;
//! 4. [`rounds`] builds, edits and copies in turn, with the clock of [`measure`]; [`reload`] times the preview server;
//! 5. [`report`] prints the table.

#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a benchmark reads the clock and writes files")]

mod arguments;
mod awards;
mod borough;
mod documents;
mod edit;
mod generate;
mod measure;
mod node;
mod peers;
mod portal;
mod random;
mod reload;
mod report;
mod rounds;
mod shape;
mod story;
mod text;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use arguments::{Arguments, HELP};

/// What may go wrong ends the benchmark with its message.
pub type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// Today, for every build: it lies in the first round of the funds that are open.
pub const AS_OF: &str = "2026-11-23";

fn main() -> ExitCode {
    match Arguments::read(env::args().skip(1)).and_then(|arguments| benchmark(&arguments)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn benchmark(arguments: &Arguments) -> Outcome<()> {
    if arguments.help {
        print!("{HELP}");
        return Ok(());
    }
    let target = target_folder()?;
    // Below target/ and not in /tmp, which is memory on some machines: the copy must be on the same kind of disk.
    let temporary = tempfile::Builder::new().prefix("portal-bench-").tempdir_in(&target)?;
    let work = arguments.keep.clone().unwrap_or_else(|| temporary.path().to_owned());
    fs::create_dir_all(&work)?;
    let work = work.canonicalize()?;
    if arguments.only_a_test {
        let shape = shape::Shape::for_pages(300);
        return generate::content(&work.join("content"), &documents::documents(shape), shape, 100);
    }
    let binary = binary(&target);
    if binary.is_none() && !arguments.generate_only {
        eprintln!("note: no openchest program found; set OPENCHEST_BIN or run `cargo build --release`");
    }
    for peer in arguments.peers.iter().filter(|peer| !measure::is_installed(peer.name())) {
        eprintln!("note: {} is not installed and is left out", peer.name());
    }
    let binary = binary.filter(|_| !arguments.generate_only);
    let has_peer = arguments.peers.iter().any(|peer| measure::is_installed(peer.name()));
    if binary.is_none() && !has_peer && !arguments.generate_only {
        return Err("there is no program to measure".into());
    }
    let mut all = Vec::new();
    for pages in &arguments.pages {
        let folder = work.join(format!("portal-{pages}"));
        all.push(rounds::measure(*pages, &folder, binary.as_deref(), arguments)?);
        if arguments.keep.is_none() {
            fs::remove_dir_all(&folder)?;
        }
    }
    if !arguments.generate_only {
        print!("{}", report::markdown(&all, arguments));
        let file = target.join("portal-bench.json");
        fs::write(&file, serde_json::to_string_pretty(&report::json(&all, arguments))?)?;
        eprintln!("\nall samples: {}", file.display());
    }
    Ok(())
}

/// The folder of cargo's results that this program is in: `target/release/deps/portal-…`, three levels up.
fn target_folder() -> Outcome<PathBuf> {
    let program = env::current_exe()?;
    let folder = program.ancestors().nth(3).filter(|folder| folder.is_dir());
    Ok(folder.map_or_else(|| Path::new("target").to_owned(), Path::to_owned))
}

/// The program to measure: `$OPENCHEST_BIN`, else the one that cargo built for this benchmark, else the release build.
fn binary(target: &Path) -> Option<PathBuf> {
    let named = env::var_os("OPENCHEST_BIN").map(PathBuf::from);
    let built = option_env!("CARGO_BIN_EXE_openchest").map(PathBuf::from);
    let release = Some(target.join("release/openchest"));
    [named, built, release].into_iter().flatten().find(|path| path.is_file())
}
