//! The folder to publish into.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use super::manifest::{Manifest, Tally};
use super::unchanged;
use crate::output::MANIFEST_FILE;

/// A folder that may be replaced by a new site: it is absent, empty, or was made by openchest.
#[derive(Debug)]
pub struct Target {
    /// As the user wrote it, for messages.
    pub(super) shown: PathBuf,
    /// The folder it stands in; staging folders are made there, because only within one file system can two
    /// folders change places.
    pub(super) parent: PathBuf,
    pub(super) name: String,
    pub(super) exists: bool,
    pub(super) manifest: Option<Manifest>,
}

impl Target {
    /// Looks at `out` and changes nothing.
    ///
    /// # Errors
    /// If something is there that openchest did not make, or the place cannot be used.
    pub fn open(out: &Path) -> Result<Target> {
        // A link to a folder stays a link: what it leads to is replaced.
        let (exists, real) = match std::fs::metadata(out) {
            Ok(found) if found.is_dir() => {
                (true, out.canonicalize().with_context(|| format!("The folder {} cannot be opened", out.display()))?)
            }
            Ok(_) => bail!("{} is a file, not a folder. Give another name with --out.", out.display()),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => (false, std::path::absolute(out)?),
            Err(error) => return Err(error).with_context(|| format!("The folder {} cannot be opened", out.display())),
        };
        let (Some(parent), Some(name)) = (real.parent(), real.file_name().and_then(|n| n.to_str())) else {
            bail!("A site cannot be published into {}. Give a folder with a name of its own with --out.", out.display());
        };
        if exists {
            refuse_foreign(out)?;
        }
        let manifest = Manifest::load(&real);
        Ok(Target { shown: out.to_path_buf(), parent: parent.to_path_buf(), name: name.to_owned(), exists, manifest })
    }

    /// How the last build went, if it was made from the same `input` and nobody touched the folder since.
    pub fn unchanged(&self, input: &str) -> Option<Tally> {
        let manifest = self.manifest.as_ref()?;
        let same = manifest.input == input && unchanged::is_whole(&self.folder(), manifest);
        same.then_some(manifest.tally)
    }

    pub(super) fn folder(&self) -> PathBuf {
        self.parent.join(&self.name)
    }
}

/// Refuses a folder that holds anything but a site of ours: it would be deleted after the swap.
fn refuse_foreign(out: &Path) -> Result<()> {
    if out.join(MANIFEST_FILE).is_file() {
        return Ok(());
    }
    let mut entries = std::fs::read_dir(out).with_context(|| format!("The folder {} cannot be read", out.display()))?;
    if let Some(entry) = entries.next() {
        let name = entry.map(|e| e.file_name().to_string_lossy().into_owned()).unwrap_or_default();
        bail!(
            "The folder {} was not made by openchest: it holds \"{name}\" and no {MANIFEST_FILE}.\n\
             Publishing replaces the whole folder, so everything in it would be lost. Nothing was changed.\n\
             What to do: give another folder with --out, or empty this one yourself.",
            out.display()
        );
    }
    Ok(())
}
