//! `openchest new`: a content file to fill in.

use std::io::Write as _;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};

use super::arguments::{NewArguments, NewKind};
use super::console::{Console, Outcome};
use super::template;

#[expect(clippy::disallowed_methods, reason = "content, not a published site; existing files are refused")]
pub(super) fn run(arguments: &NewArguments, console: &Console) -> Result<Outcome> {
    if !arguments.content.join("portal.yaml").is_file() {
        bail!(
            "{} is not a content folder: it has no portal.yaml. Go to your content folder, or name it: --content FOLDER",
            if arguments.content.as_os_str() == "." {
                "The current folder".to_owned()
            } else {
                arguments.content.display().to_string()
            }
        );
    }
    let kind = arguments.kind;
    let path = kind.path(&arguments.name)?;
    if let Some(borough) = path.strip_prefix("boroughs/").and_then(|rest| rest.split('/').next())
        && kind != NewKind::Borough
        && !arguments.content.join(format!("boroughs/{borough}/borough.yaml")).is_file()
    {
        bail!("There is no borough \"{borough}\" yet. To add it first: openchest new borough {borough}");
    }
    // `./` before every name would only be in the way.
    let file = if arguments.content.as_os_str() == "." { PathBuf::from(&path) } else { arguments.content.join(&path) };
    let describe = || format!("The file {} could not be written", file.display());
    if let Some(folder) = file.parent().filter(|f| !f.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).with_context(describe)?;
    }
    match std::fs::OpenOptions::new().write(true).create_new(true).open(&file) {
        Ok(mut new) => new.write_all(template::text(kind).as_bytes()).with_context(describe)?,
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            let other = match kind {
                NewKind::Event => "Add your event to it, below \"events:\".",
                NewKind::Awards => "Add your grants to it, one in each row.",
                _ => "Choose another name.",
            };
            bail!("The file {} is there already and stays as it is. {other}", file.display())
        }
        Err(error) => return Err(error).with_context(describe),
    }
    console.say(format_args!("Made {}.", file.display()));
    console.say("What to do next:");
    console.say(match kind {
        NewKind::Awards => "  1. Open it in a spreadsheet and fill in one row for each grant. Keep it as CSV when you save it.",
        _ => "  1. Open it and write your words after each colon; the lines that start with # explain them.",
    });
    let content = if arguments.content.as_os_str() == "." { String::new() } else { format!(" {}", arguments.content.display()) };
    console.say(format_args!("  2. See what is still missing:  openchest check{content}"));
    Ok(Outcome::Clean)
}
