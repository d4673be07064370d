//! `openchest translations receive`: what a translator made comes back.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result, bail};

use crate::cli::arguments::{Method, ReceiveArguments};
use crate::cli::console::{Console, Outcome, count};
use crate::cli::question::ask_person;
use crate::cli::replace::replace_file;
use crate::cli::settings::{Settings, today};
use crate::i18n::grouped;
use crate::translations::{self, Change, Credit, Format, PoFiles, Received, Refused, Took, Whole, Wishes};

/// The largest file that is read, in bytes; those of the largest portals are a tenth of it.
const LARGEST: u64 = 64 << 20;

pub(super) fn run(arguments: &ReceiveArguments, console: &Console) -> Result<Outcome> {
    let settings = Settings::resolve(&arguments.content, None, false)?;
    let file = arguments.file.display();
    let bytes = read(&arguments.file)?;
    let refuse = |why: String| anyhow::anyhow!("{file} is not taken. {why}");
    let returned = Format::of(&bytes).and_then(|format| format.read(&bytes)).map_err(refuse)?;
    let sources = settings.load()?;
    let Some(site) = super::read_site(&settings, &sources, console) else { return Ok(Outcome::Problems) };
    let lang = returned.lang(&site).map_err(|Whole(why)| refuse(why))?;
    let Ok(po) = PoFiles::read(&sources, lang) else {
        bail!("The PO files of {} cannot be read whole. openchest check says why.", lang.english_name());
    };
    let credit = Credit {
        translator: arguments.translator.clone(),
        reviewer: arguments.reviewer.clone(),
        method: arguments.method.map(Method::word).or(returned.method.as_deref()).unwrap_or(Method::Human.word()).to_owned(),
        date: arguments.date.unwrap_or_else(today).to_string(),
    };
    let received = translations::receive(&site, lang, po, &returned, &Wishes { credit, theirs: arguments.theirs });
    console.data(&report(&received))?;
    if !arguments.dry_run && !received.changes.is_empty() {
        ask(&received, arguments.yes)?;
        for (path, text) in received.po.changed() {
            replace_file(&settings.content, path, &text)?;
        }
    }
    console.say(summary(&received, arguments.dry_run));
    Ok(if received.refused.is_empty() { Outcome::Clean } else { Outcome::Problems })
}

fn read(file: &Path) -> Result<Vec<u8>> {
    let describe = || format!("The file {} cannot be read", file.display());
    let found = std::fs::metadata(file).with_context(describe)?;
    if found.len() > LARGEST {
        bail!("The file {} is far larger than any that openchest makes.", file.display());
    }
    std::fs::read(file).with_context(describe)
}

/// Asks before texts are changed that nobody sent out for translation.
fn ask(received: &Received, yes: bool) -> Result<()> {
    let more: Vec<&Change> = received.changes.iter().filter(|change| !change.sent).collect();
    let Some(first) = more.first().filter(|_| !yes) else { return Ok(()) };
    let what = format!(
        "{} of {} to texts that this file was not sent for, the first at {} ({})",
        more.len(),
        count(received.changes.len(), "change"),
        first.at,
        first.place
    );
    match ask_person(&format!("This makes {what}. Go on?"))? {
        Some(true) => Ok(()),
        Some(false) => bail!("Nothing was changed."),
        None => bail!("Nothing was changed: {what}. To change them: --yes; to see all: --dry-run"),
    }
}

/// What was taken, by file, and what was not.
fn report(received: &Received) -> String {
    let mut out = String::new();
    let mut changes: Vec<&Change> = received.changes.iter().collect();
    changes.sort_by_key(|change| &change.file);
    for of_file in changes.chunk_by(|a, b| a.file == b.file) {
        let _ = writeln!(out, "{}", of_file[0].file);
        for change in of_file {
            let _ = writeln!(out, "  {:<10} {}  ({})", word(change.took), change.place, change.at);
        }
    }
    for (what, list) in [("warning", &received.warnings), ("refused", &received.refused)] {
        list.iter().for_each(|one| add_refused(&mut out, what, one));
    }
    out
}

fn word(took: Took) -> &'static str {
    match took {
        Took::New => "new",
        Took::Changed => "changed",
        Took::Confirmed => "confirmed",
        Took::Reviewed => "reviewed",
        Took::Unsure => "unsure",
        Took::Older => "older",
    }
}

fn add_refused(out: &mut String, what: &str, one: &Refused) {
    if !out.is_empty() {
        out.push('\n');
    }
    let _ = writeln!(out, "{what}: {}", one.message);
    let place = one.place.as_deref().map(|place| format!(": {place}")).unwrap_or_default();
    let _ = writeln!(out, "  {}{place}", one.at);
    let _ = writeln!(out, "  How to fix: {}", one.fix);
}

fn summary(received: &Received, dry_run: bool) -> String {
    let changes = count(received.changes.len(), "text");
    let mut parts = vec![if dry_run { format!("{changes} would be taken") } else { format!("{changes} taken") }];
    let older = received.changes.iter().filter(|c| matches!(c.took, Took::Older | Took::Unsure)).count();
    for (n, what) in [
        (older, "of them not to be published yet"),
        (received.refused.len(), "refused"),
        (received.same, "as they are here"),
        (received.untouched, "as they were sent"),
        (received.empty, "empty"),
    ] {
        if n > 0 {
            parts.push(format!("{} {what}", grouped(n)));
        }
    }
    format!("{}.", parts.join(", "))
}
