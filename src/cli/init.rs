//! `openchest init`: a content folder to start from.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use include_dir::{Dir, include_dir};

use super::arguments::InitArguments;
use super::console::{Console, Outcome};

static STARTER: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/cli/starter");

pub(super) fn run(arguments: &InitArguments, console: &Console) -> Result<Outcome> {
    let folder = arguments.folder.clone().unwrap_or_else(|| PathBuf::from("."));
    refuse_filled(&folder)?;
    write(&STARTER, &folder)?;
    let here = folder == Path::new(".");
    let (shown, argument) = if here {
        ("this folder".to_owned(), String::new())
    } else {
        (folder.display().to_string(), format!(" {}", folder.display()))
    };
    console.say(format_args!("Made a small portal in {shown}: one borough, one fund, three grants, marked as an example."));
    console.say("What to do next:");
    console.say("  1. Write your own name and address into portal.yaml.");
    console.say(format_args!("  2. See the website:    openchest serve{argument}"));
    console.say(format_args!("  3. Look for problems:  openchest check{argument}"));
    Ok(Outcome::Clean)
}

/// Files of somebody's own must neither be overwritten nor become content. Hidden ones, such as `.git`, may stay.
fn refuse_filled(folder: &Path) -> Result<()> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error).with_context(|| format!("The folder {} cannot be opened", folder.display())),
    };
    let mut names: Vec<String> =
        entries.flatten().map(|e| e.file_name().to_string_lossy().into_owned()).filter(|n| !n.starts_with('.')).collect();
    names.sort();
    match names.first() {
        Some(name) => bail!(
            "The folder {} is not empty: it holds \"{name}\". Nothing was changed. Give the name of a new folder.",
            folder.display()
        ),
        None => Ok(()),
    }
}

#[expect(clippy::disallowed_methods, reason = "content, not a published site; the folder was found empty")]
fn write(dir: &Dir<'_>, folder: &Path) -> Result<()> {
    std::fs::create_dir_all(folder).with_context(|| format!("The folder {} cannot be made", folder.display()))?;
    for file in dir.files() {
        let path = folder.join(file.path());
        std::fs::write(&path, file.contents()).with_context(|| format!("The file {} could not be written", path.display()))?;
    }
    for inner in dir.dirs() {
        let path = folder.join(inner.path());
        std::fs::create_dir_all(&path).with_context(|| format!("The folder {} cannot be made", path.display()))?;
        write(inner, folder)?;
    }
    Ok(())
}
