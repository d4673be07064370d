//! `openchest translations status`: what is current, stale and missing.

use std::path::Path;

use anyhow::{Result, anyhow};

use super::Portal;
use crate::cli::arguments::{StatusArguments, TableFormat};
use crate::cli::console::{Console, Outcome, count};
use crate::i18n::Words;
use crate::model::Edition;
use crate::problems::{Problem, Problems};
use crate::source::Sources;
use crate::translations::{Stale, Status, target_languages};

pub(super) fn run(arguments: &StatusArguments, console: &Console) -> Result<Outcome> {
    let Some(Portal { sources, site, langs, .. }) = Portal::read(&arguments.languages, console)? else {
        return Ok(Outcome::Problems);
    };
    if langs.is_empty() && arguments.format == TableFormat::Text {
        return Ok(Outcome::Clean);
    }
    // Missing words are counted here, so that they need not be reported.
    let words = Words::load(&sources, &langs, &mut Problems::new());
    let status =
        Status::of(&sources, &site, &words, &langs).map_err(|f| anyhow!("The file {} changed while it was read", f.0))?;
    let text = match (arguments.format, arguments.entries) {
        (TableFormat::Text, false) => status.to_text(&site),
        (TableFormat::Text, true) => status.entries_to_text(&sources),
        (TableFormat::Json, entries) => format!("{:#}\n", status.to_json(&site, &sources, entries)),
        (TableFormat::Csv, false) => status.to_csv(&site),
        (TableFormat::Csv, true) => status.entries_to_csv(&sources),
    };
    console.data(&text)?;
    if arguments.format == TableFormat::Text {
        for language in &status.languages {
            let to_do = language.total().to_do();
            let name = language.lang.english_name();
            console.detail(format_args!(
                "{name}: {} in {} to translate",
                count(to_do.words, "word"),
                count(to_do.entries, "text")
            ));
        }
    }
    Ok(Outcome::Clean)
}

/// The line about stale translations that follows `check` and `build`. No warning: what is stale is marked on the page.
pub(in crate::cli) fn stale_line(sources: &Sources, edition: &Edition, problems: &Problems, content: &Path) -> Option<String> {
    // Counting takes time: PO files are read once more. Nothing is stale unless a translation is known to be older or to belong to no text.
    let is_unused = |problem: &&Problem| problem.code == "unused-translation";
    if !edition.site.texts.has_older() && !problems.sorted().iter().any(is_unused) {
        return None;
    }
    let langs = target_languages(&edition.site);
    // A faulty file has been reported.
    let stale = Stale::of(sources, &edition.site, &langs).ok()?.line()?;
    let folder = if content == Path::new(".") { String::new() } else { format!(" {}", content.display()) };
    Some(format!("Translations: {stale}. See: openchest translations status{folder}"))
}
