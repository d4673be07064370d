//! `openchest import`: awards that stand in other files come into the list of a borough.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use super::arguments::{AwardsArguments, ImportCommand, TextOrJson};
use super::console::{Console, Outcome, count};
use super::question::ask_person;
use super::replace::replace_file;
use super::settings::Settings;
use super::translations::read_site;
use crate::imports::{self, Import, List, Mapping, Places, Wishes};
use crate::source::{SourceFile, Sources, from_bytes};

/// The largest file that is read, in bytes: as large as a list of awards may be.
const LARGEST: u64 = 64 << 20;

pub(super) fn run(command: &ImportCommand, console: &Console) -> Result<Outcome> {
    match command {
        ImportCommand::Awards(arguments) => awards(arguments, console),
    }
}

/// The list that awards go into.
struct Target {
    settings: Settings,
    sources: Sources,
    /// Its path below the content folder.
    path: String,
    list: List,
    places: Places,
}

fn awards(arguments: &AwardsArguments, console: &Console) -> Result<Outcome> {
    let mapping = read_mapping(arguments.mapping.as_deref())?;
    let bytes = read(&arguments.file)?;
    let Some(target) = Target::find(arguments, console)? else { return Ok(Outcome::Problems) };
    let wishes = Wishes { fund: arguments.fund.as_deref(), round: arguments.round.as_deref(), replace: arguments.replace };
    target.places.check(wishes.fund, wishes.round).map_err(anyhow::Error::msg)?;
    let file = arguments.file.display().to_string();
    let table = imports::read(&bytes, arguments.sheet.as_deref(), &|title| imports::is_known(title, &mapping))
        .map_err(|why| anyhow::anyhow!("{file} is not taken. {why}"))?;
    let import = imports::awards(&table, &mapping, &target.places, &target.list, &wishes);
    let show = |written: bool| match arguments.format {
        TextOrJson::Text => imports::text(&import, &file, &target.path),
        TextOrJson::Json => format!("{:#}\n", imports::json(&import, &file, &target.path, written)),
    };
    if arguments.format == TextOrJson::Text {
        console.data(&show(false))?;
    }
    if let Some(path) = &arguments.save_mapping {
        save_mapping(path, &target.settings.content, &mapping.write(&import.columns), console)?;
    }
    let result = target.write(&import, arguments, console);
    if arguments.format == TextOrJson::Json {
        console.data(&show(matches!(result, Ok(Written::Whole))))?;
    }
    if is_in(&arguments.file, &target.settings.content) {
        console
            .say(format_args!("{file} lies in the content folder, where everything must have its place: move it elsewhere now."));
    }
    Ok(match result? {
        Written::Refused => Outcome::Problems,
        Written::Whole | Written::Nothing if import.has_problems() => Outcome::Problems,
        Written::Whole | Written::Nothing => Outcome::Clean,
    })
}

/// What became of the list.
enum Written {
    Whole,
    Nothing,
    /// The site could not have read it.
    Refused,
}

impl Target {
    /// `None` if the content has errors, which are shown then.
    fn find(arguments: &AwardsArguments, console: &Console) -> Result<Option<Target>> {
        let settings = Settings::resolve(&arguments.content, None, false)?;
        let aside: Vec<&Path> = [Some(arguments.file.as_path()), arguments.mapping.as_deref()].into_iter().flatten().collect();
        let sources = without(&settings.load()?, &settings.content, &aside);
        let Some(site) = read_site(&settings, &sources, console) else { return Ok(None) };
        let borough = &arguments.borough;
        let path = format!("boroughs/{borough}/awards.csv");
        let found = sources.find(&path);
        let places = Places::of(&site, borough, |file| Some(file) == found).map_err(anyhow::Error::msg)?;
        let yaml = format!("boroughs/{borough}/awards.yaml");
        if found.is_none() && sources.find(&yaml).is_some() {
            bail!(
                "The awards of {borough} stand in {yaml}, and only CSV lists are written. Add them there by hand, or make the list a CSV file."
            );
        }
        let list = found.map_or_else(List::default, |id| List::read(sources.file(id).text()));
        Ok(Some(Target { settings, sources, path, list, places }))
    }

    /// Writes what is to be written, if the person or the arguments agree and the site can read it.
    fn write(&self, import: &Import, arguments: &AwardsArguments, console: &Console) -> Result<Written> {
        let awards = count(import.to_write(), "award");
        if import.to_write() == 0 {
            console.say(format_args!("Nothing to write{}.", if import.same > 0 { ": the list has these awards" } else { "" }));
            return Ok(Written::Nothing);
        }
        let text = import.text(&self.list).map_err(anyhow::Error::msg)?;
        if read_site(&self.settings, &with(&self.sources, &self.path, &text), console).is_none() {
            console.say("Nothing was written, because the site could not read the list then.");
            return Ok(Written::Refused);
        }
        if !arguments.yes {
            match ask_person(&format!("Write {awards} to {}?", self.path))? {
                Some(true) => {}
                Some(false) => bail!("Nothing was written."),
                None => bail!("Nothing was written: {awards} for {}. To write: --yes", self.path),
            }
        }
        replace_file(&self.settings.content, &self.path, &text)?;
        console.say(format_args!("Wrote {awards} to {}.", self.settings.content.join(&self.path).display()));
        Ok(Written::Whole)
    }
}

fn read(file: &Path) -> Result<Vec<u8>> {
    let describe = || format!("The file {} cannot be read", file.display());
    let found = std::fs::metadata(file).with_context(describe)?;
    if found.len() > LARGEST {
        bail!("The file {} is far larger than a list of awards.", file.display());
    }
    std::fs::read(file).with_context(describe)
}

fn read_mapping(file: Option<&Path>) -> Result<Mapping> {
    let Some(file) = file else { return Ok(Mapping::default()) };
    let text = String::from_utf8(read(file)?)
        .map_err(|_| anyhow::anyhow!("The mapping {} is not UTF-8. Save it again as UTF-8.", file.display()))?;
    Mapping::read(text.trim_start_matches('\u{feff}'))
        .map_err(|why| anyhow::anyhow!("The mapping {} is not taken. {why}", file.display()))
}

/// Writes a mapping beside nothing else: one that somebody has written by hand may hold more than we know.
fn save_mapping(path: &Path, content: &Path, text: &str, console: &Console) -> Result<()> {
    let (folder, Some(name)) = (path.parent().unwrap_or(Path::new("")), path.file_name()) else {
        bail!("{} is no name of a file.", path.display());
    };
    let name = name.to_string_lossy();
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    if std::fs::read_to_string(path).is_ok_and(|there| there == text) {
        return Ok(());
    }
    if path.exists() {
        bail!("The file {} is there already and stays as it is. Choose another name.", path.display());
    }
    if !name.starts_with('.') && is_in(folder, content) {
        bail!(
            "The mapping would lie in the content folder, where everything must have its place. Choose another folder, or a name that starts with a dot."
        );
    }
    replace_file(folder, &name, text)?;
    console.say(format_args!("Saved the mapping to {}.", path.display()));
    Ok(())
}

fn is_in(path: &Path, folder: &Path) -> bool {
    let (path, folder) = (path.canonicalize(), folder.canonicalize());
    path.is_ok_and(|path| folder.is_ok_and(|folder| path.starts_with(folder)))
}

/// The content without files that were only put into its folder to be imported.
fn without(sources: &Sources, content: &Path, aside: &[&Path]) -> Sources {
    let aside: Vec<PathBuf> = aside.iter().filter_map(|path| path.canonicalize().ok()).collect();
    let is_aside = |path: &str| content.join(path).canonicalize().is_ok_and(|path| aside.contains(&path));
    // Only what lies there could be meant, and looking for each of many files would take long.
    let is_there = aside.iter().any(|path| is_in(path, content));
    remade(sources, |file| !(is_there && is_aside(&file.path)), None)
}

/// The content with another text of one file.
fn with(sources: &Sources, path: &str, text: &str) -> Sources {
    remade(sources, |file| file.path != path, Some(from_bytes(path.to_owned(), text.as_bytes())))
}

fn remade(sources: &Sources, is_kept: impl Fn(&SourceFile) -> bool, more: Option<SourceFile>) -> Sources {
    let content = sources.content().filter(|(_, file)| is_kept(file));
    let files = content.chain(sources.theme()).map(|(_, file)| file.clone()).chain(more);
    Sources::new(&sources.root, files.collect())
}
