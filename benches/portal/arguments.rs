//! What the command line asks for.

use std::path::PathBuf;

use crate::Outcome;
use crate::peers::Peer;

/// Printed by `--help`.
pub const HELP: &str = "\
cargo bench --bench portal -- [OPTIONS]

  --pages 300,3000     portals of about so many pages (the default)
  --peers hugo,zola    compare with these; one that is not installed is left out, with a note
  --awards 50000       awards besides those of the stories; none if left out
  --runs 3             times each build is measured; the median counts
  --edits 10           edits saved while the preview server runs; 0 leaves the server out
  --keep DIR           work in DIR and leave everything there
  --generate-only      write the content folders and the peers' sites, measure nothing (with --keep)
";

/// The arguments, with their defaults.
#[derive(Debug)]
pub struct Arguments {
    pub pages: Vec<usize>,
    pub peers: Vec<Peer>,
    pub awards: usize,
    pub runs: usize,
    pub edits: usize,
    pub keep: Option<PathBuf>,
    pub generate_only: bool,
    pub help: bool,
    /// No argument at all, not even the `--bench` that `cargo bench` passes: `cargo test --all-targets` runs the
    /// program like this, to see that it works and not to measure.
    pub only_a_test: bool,
}

impl Arguments {
    /// Reads the arguments that follow the program's name.
    pub fn read(words: impl Iterator<Item = String>) -> Outcome<Self> {
        let mut arguments = Arguments {
            pages: vec![300, 3_000],
            peers: Vec::new(),
            awards: 0,
            runs: 3,
            edits: 10,
            keep: None,
            generate_only: false,
            help: false,
            only_a_test: true,
        };
        let mut words = words.peekable();
        while let Some(word) = words.next() {
            arguments.only_a_test = false;
            let (name, inline) = match word.split_once('=') {
                Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
                None => (word, None),
            };
            let mut value = || inline.clone().or_else(|| words.next()).ok_or_else(|| format!("{name} needs a value"));
            match name.as_str() {
                "--bench" => {}
                "--pages" => arguments.pages = numbers(&value()?)?,
                "--peers" => arguments.peers = peers(&value()?)?,
                "--awards" => arguments.awards = number(&value()?)?,
                "--runs" => arguments.runs = number(&value()?)?.max(1),
                "--edits" => arguments.edits = number(&value()?)?,
                "--keep" => arguments.keep = Some(PathBuf::from(value()?)),
                "--generate-only" => arguments.generate_only = true,
                "--help" | "-h" => arguments.help = true,
                _ => return Err(format!("unknown argument {name}\n\n{HELP}").into()),
            }
        }
        Ok(arguments)
    }
}

fn number(text: &str) -> Outcome<usize> {
    Ok(text.replace('_', "").parse().map_err(|_| format!("{text} is not a number"))?)
}

fn numbers(text: &str) -> Outcome<Vec<usize>> {
    text.split(',').map(number).collect()
}

fn peers(text: &str) -> Outcome<Vec<Peer>> {
    let names = text.split(',').filter(|name| !name.is_empty());
    names.map(|name| Ok(Peer::from_name(name).ok_or_else(|| format!("{name} is not one of hugo, zola"))?)).collect()
}
