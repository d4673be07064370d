//! `openchest man`: manual pages.

use anyhow::{Context as _, Result};
use clap::CommandFactory as _;

use super::arguments::{Arguments, ManArguments};
use super::console::{Console, Outcome};

#[expect(clippy::disallowed_methods, reason = "files the user asked for, outside any published folder")]
pub(super) fn run(arguments: &ManArguments, console: &Console) -> Result<Outcome> {
    let command = Arguments::command();
    match &arguments.out {
        None => {
            let mut page = Vec::new();
            clap_mangen::Man::new(command).render(&mut page)?;
            console.data(&String::from_utf8_lossy(&page))?;
        }
        Some(folder) => {
            std::fs::create_dir_all(folder).with_context(|| format!("The folder {} cannot be made", folder.display()))?;
            clap_mangen::generate_to(command, folder)
                .with_context(|| format!("The pages cannot be written to {}", folder.display()))?;
            console.say(format_args!("Wrote the manual pages to {0}. To read one: man {0}/openchest.1", folder.display()));
        }
    }
    Ok(Outcome::Clean)
}
