//! `openchest translations send`: a file for a translator.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use crate::cli::arguments::{SendArguments, SendFormat};
use crate::cli::console::{Console, Outcome, count};
use crate::cli::settings::Settings;
use crate::i18n::grouped;
use crate::model::Moment;
use crate::translations::{self, Choice, Format, Package, PoFiles, RowState};

impl SendFormat {
    fn format(self) -> Format {
        match self {
            SendFormat::Docx => Format::Docx,
            SendFormat::Xlsx => Format::Xlsx,
            SendFormat::Xliff => Format::Xliff,
            SendFormat::Po => Format::Po,
        }
    }
}

pub(super) fn run(arguments: &SendArguments, console: &Console) -> Result<Outcome> {
    let settings = Settings::resolve(&arguments.content, Some(&arguments.as_of), false)?;
    let sources = settings.load()?;
    let Some(site) = super::read_site(&settings, &sources, console) else { return Ok(Outcome::Problems) };
    let Some(lang) = super::choose(&site, std::slice::from_ref(&arguments.lang))?.first().copied() else {
        bail!("This portal has no language but its own.");
    };
    if let Some(borough) = &arguments.borough
        && !site.boroughs.iter().any(|b| b.slug == *borough)
    {
        let names: Vec<&str> = site.boroughs.iter().map(|b| b.slug.as_str()).collect();
        bail!("There is no borough \"{borough}\". There are: {}", names.join(", "));
    }
    let Ok(po) = PoFiles::read(&sources, lang) else {
        // Its faults are problems of the content, and those were shown.
        bail!("The PO files of {} cannot be read whole. openchest check says why.", lang.english_name());
    };
    let day = settings.options.as_of.unwrap_or(Moment { date: settings.options.today, time: None }).date;
    let choice = Choice { changed_only: arguments.changed_only, borough: arguments.borough.clone() };
    let package = translations::package(&site, &po, lang, &day.to_string(), &choice);
    if package.rows.is_empty() {
        console.say(format_args!("There is nothing to send: every text has a translation into {}.", lang.english_name()));
        return Ok(Outcome::Clean);
    }
    let format = arguments.format.format();
    let out = arguments.out.clone().unwrap_or_else(|| PathBuf::from(format!("{lang}-{day}.{}", format.extension())));
    let bytes = format.write(&package).map_err(anyhow::Error::msg)?;
    write(&out, &bytes, arguments.force)?;
    console.say(format_args!("Made {}: {}.", out.display(), summary(&package)));
    let content = if settings.content == Path::new(".") { String::new() } else { format!(" {}", settings.content.display()) };
    console.say(format_args!("When it comes back: openchest translations receive {}{content}", out.display()));
    Ok(Outcome::Clean)
}

fn summary(package: &Package) -> String {
    let of = |state: RowState| package.rows.iter().filter(|row| row.state == state).count();
    let parts = [
        (of(RowState::Missing), "not translated yet"),
        (of(RowState::Stale), "to be translated again"),
        (of(RowState::Unreviewed), "to be checked"),
        (of(RowState::Current), "checked before"),
    ];
    let parts: Vec<String> = parts.iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{} {what}", grouped(*n))).collect();
    format!(
        "{}, {} to translate into {} ({})",
        count(package.rows.len(), "text"),
        count(package.rows.iter().map(|row| row.words).sum(), "word"),
        package.lang.english_name(),
        parts.join(", ")
    )
}

fn write(out: &Path, bytes: &[u8], force: bool) -> Result<()> {
    let describe = || format!("The file {} could not be written", out.display());
    let mut options = std::fs::OpenOptions::new();
    options.write(true);
    if force {
        options.create(true).truncate(true)
    } else {
        options.create_new(true)
    };
    match options.open(out) {
        Ok(mut file) => file.write_all(bytes).with_context(describe),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            bail!("The file {} is there already and stays as it is. To replace it: --force", out.display())
        }
        Err(error) => Err(error).with_context(describe),
    }
}
