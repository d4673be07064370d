//! `openchest completions`: what a shell needs to complete commands.

use anyhow::Result;
use clap::CommandFactory as _;

use super::arguments::{Arguments, CompletionsArguments};
use super::console::{Console, Outcome};

pub(super) fn run(arguments: &CompletionsArguments, console: &Console) -> Result<Outcome> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut Arguments::command(), "openchest", &mut script);
    console.data(&String::from_utf8_lossy(&script))?;
    Ok(Outcome::Clean)
}
