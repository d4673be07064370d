//! `openchest translations sync`: the PO files, brought up to date with the content.

use std::fmt::Write as _;

use anyhow::{Result, anyhow};
use rayon::prelude::*;
use serde_json::{Value, json};

use super::Portal;
use crate::cli::arguments::{SyncArguments, TextOrJson};
use crate::cli::console::{Console, Outcome, count};
use crate::cli::replace::replace_file;
use crate::i18n::{Lang, po};
use crate::translations::{self, Counts, Faulty, LanguageFile, files_of};

/// A language, what was done, and its files whose bytes change.
struct Done {
    lang: Lang,
    counts: Counts,
    files: Vec<(String, String)>,
}

pub(super) fn run(arguments: &SyncArguments, console: &Console) -> Result<Outcome> {
    let Some(portal) = Portal::read(&arguments.languages, console)? else {
        return Ok(Outcome::Problems);
    };
    if portal.langs.is_empty() && arguments.format == TextOrJson::Text {
        return Ok(Outcome::Clean);
    }
    let wanted = translations::wanted(&portal.site);
    // All are merged before the first is written, so that a fault in one language leaves all as they were.
    let mut all = portal
        .langs
        .par_iter()
        .map(|lang| {
            let synced = translations::sync(&portal.site, &wanted, *lang, &files_of(&portal.sources, *lang)?);
            let changed = |file: &LanguageFile| {
                let text = po::write(&file.file);
                let is_new = file.id.is_none_or(|id| portal.sources.file(id).hash() != blake3::hash(text.as_bytes()));
                is_new.then(|| (file.path.clone(), text))
            };
            let touched = synced.files.iter().zip(&synced.touched).filter(|(_, touched)| **touched);
            Ok(Done { lang: *lang, counts: synced.counts, files: touched.filter_map(|(file, _)| changed(file)).collect() })
        })
        .collect::<Result<Vec<Done>, Faulty>>()
        .map_err(|faulty| anyhow!("The file {} changed while it was read. Run the command again.", faulty.0))?;
    all.sort_by_key(|done| done.lang.english_name());
    if !arguments.dry_run {
        for (path, text) in all.iter().flat_map(|done| &done.files) {
            replace_file(&portal.settings.content, path, text)?;
        }
    }
    match arguments.format {
        TextOrJson::Text => console.data(&text(&all))?,
        TextOrJson::Json => console.data(&format!("{:#}\n", as_json(&all, arguments.dry_run)))?,
    }
    let files = all.iter().map(|done| done.files.len()).sum::<usize>();
    console.say(match (files, arguments.dry_run) {
        (0, _) => "All translation files are up to date.".to_owned(),
        (_, true) => format!("Nothing was written; {} would change.", count(files, "file")),
        (_, false) => format!("Wrote {}.", count(files, "file")),
    });
    Ok(Outcome::Clean)
}

/// The numbers of a language and their names, in the order of the table.
fn columns(counts: &Counts) -> [(&'static str, usize); 6] {
    [
        ("added", counts.added),
        ("changed", counts.changed),
        ("moved", counts.moved),
        ("obsolete", counts.obsolete),
        ("restored", counts.restored),
        ("removed", counts.removed),
    ]
}

fn text(all: &[Done]) -> String {
    let width = all.iter().map(|done| done.lang.english_name().chars().count()).max().unwrap_or(0).max("language".len());
    let mut out = format!("{:<width$}", "language");
    for (name, _) in columns(&Counts::default()) {
        let _ = write!(out, "  {name:>8}");
    }
    out.push('\n');
    for done in all {
        let _ = write!(out, "{:<width$}", done.lang.english_name());
        for (_, n) in columns(&done.counts) {
            let _ = write!(out, "  {n:>8}");
        }
        out.push('\n');
    }
    out
}

fn as_json(all: &[Done], dry_run: bool) -> Value {
    let languages: Vec<Value> = all
        .iter()
        .map(|done| {
            let mut value = json!({
                "lang": done.lang.code(),
                "name": done.lang.english_name(),
                "files": done.files.iter().map(|(path, _)| path).collect::<Vec<_>>(),
            });
            for (name, n) in columns(&done.counts) {
                value[name] = json!(n);
            }
            value
        })
        .collect();
    json!({ "dry_run": dry_run, "languages": languages })
}
