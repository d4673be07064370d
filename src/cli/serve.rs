//! `openchest serve`: the website on this computer.

use anyhow::Result;

use super::arguments::ServeArguments;
use super::console::{Console, Outcome};

#[cfg(feature = "serve")]
pub(super) fn run(arguments: ServeArguments, console: &Console) -> Result<Outcome> {
    use super::settings::{Settings, present};

    let settings = Settings::resolve(&arguments.content, Some(&arguments.as_of), false)?;
    let preview = crate::serve::Preview { content: settings.content, options: settings.options, port: arguments.port, present };
    crate::serve::run(preview, &mut |line| console.say(line))?;
    Ok(Outcome::Clean)
}

#[cfg(not(feature = "serve"))]
pub(super) fn run(_arguments: ServeArguments, _console: &Console) -> Result<Outcome> {
    anyhow::bail!("This openchest was made without the preview server. Build the site and open dist/index.html instead.")
}
