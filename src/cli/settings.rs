//! The arguments as they are meant: defaults filled in, the clock read, the content folder found.
//!
//! The only place in the program that asks what day it is.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use jiff::civil::{Date, DateTime};

use super::arguments::{AsOf, Content};
use crate::cache::Cache;
use crate::forms::HAS_PDF;
use crate::model::{Moment, Now};
use crate::pipeline::Options;
use crate::render;
use crate::source::{self, CACHE_FOLDER, Sources};

/// What commands that read the content work with.
pub(super) struct Settings {
    pub content: PathBuf,
    pub options: Options,
}

impl Settings {
    pub(super) fn resolve(content: &Content, as_of: Option<&AsOf>, minify: bool) -> Result<Settings> {
        let folder = content.content.clone().unwrap_or_else(|| PathBuf::from("."));
        refuse_other_folders(&folder)?;
        let cache = Some(Cache::new(folder.join(CACHE_FOLDER)));
        let render = render::Settings { minify: minify && cfg!(feature = "minify"), cache };
        let present = present();
        let as_of: Option<Moment> = as_of.and_then(|a| a.as_of);
        Ok(Settings {
            content: folder,
            options: Options { as_of, today: present.date(), time: Some(present.time()), pseudo: content.pseudo, render },
        })
    }

    /// Reads the content folder.
    pub(super) fn load(&self) -> Result<Sources> {
        source::load(&self.content).with_context(|| format!("The content folder {} cannot be read", self.content.display()))
    }

    /// The moment at which the program was started.
    pub(super) fn present(&self) -> jiff::Timestamp {
        Now::at(Moment { date: self.options.today, time: self.options.time }).timestamp()
    }

    /// A fingerprint of all that a site is made from. The day counts only if none was asked for; that a
    /// portal may pin it is not known before the content is read, and one build a day too many does no harm.
    pub(super) fn fingerprint(&self, sources: &Sources) -> String {
        let mut hasher = blake3::Hasher::new();
        hasher.update(sources.fingerprint().as_bytes());
        let moment = self.options.as_of.unwrap_or(Moment { date: self.options.today, time: None });
        let rest = format!(
            "openchest {} for {} minify {} pseudo {} pdf {}",
            env!("OPENCHEST_MADE_FROM"),
            Now::at(moment).timestamp(),
            self.options.render.minify,
            self.options.pseudo,
            HAS_PDF,
        );
        hasher.update(rest.as_bytes());
        hasher.finalize().to_hex().to_string()
    }
}

/// The day and the time in London, whatever the time zone of the machine.
#[expect(clippy::disallowed_methods, reason = "the one place where the clock is read")]
pub(super) fn present() -> DateTime {
    let now = Now::from_timestamp(jiff::Timestamp::now());
    now.date().to_datetime(now.time())
}

/// Today in London.
pub(super) fn today() -> Date {
    present().date()
}

/// Refuses a folder that is no content folder at all: reading somebody's whole home folder to report every
/// file in it helps nobody. A folder that lacks only `portal.yaml` is read, and told so as a problem.
fn refuse_other_folders(folder: &Path) -> Result<()> {
    let shown =
        if folder == Path::new(".") { "The current folder".to_owned() } else { format!("The folder {}", folder.display()) };
    match std::fs::metadata(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            bail!("{shown} does not exist. Check the name, or make it: openchest init {}", folder.display())
        }
        Err(error) => return Err(error).with_context(|| format!("{shown} cannot be opened")),
        Ok(found) if !found.is_dir() => {
            bail!("{} is a file. Give the content folder, the one with portal.yaml in it.", folder.display())
        }
        Ok(_) => {}
    }
    if ["portal.yaml", "funders.yaml", "boroughs"].iter().any(|name| folder.join(name).exists()) {
        return Ok(());
    }
    let inner = folders_with_a_portal(folder);
    match inner.first() {
        Some(near) => bail!("{shown} is not a content folder: it has no portal.yaml. Did you mean {}?", near.display()),
        None => bail!("{shown} is not a content folder: it has no portal.yaml. To make one: openchest init FOLDER"),
    }
}

fn folders_with_a_portal(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let named = |name: std::ffi::OsString| if folder == Path::new(".") { PathBuf::from(name) } else { folder.join(name) };
    let mut found: Vec<PathBuf> =
        entries.flatten().map(|e| named(e.file_name())).filter(|p| p.join("portal.yaml").is_file()).collect();
    found.sort();
    found
}
