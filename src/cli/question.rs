//! Asking before something is changed.

use std::io::{BufRead as _, IsTerminal as _, Write as _};

use anyhow::Result;

/// The answer to a question of yes or no; whatever is not yes is no. `None` if nobody is there to answer.
pub(super) fn ask_person(question: &str) -> Result<Option<bool>> {
    if !(std::io::stdin().is_terminal() && std::io::stderr().is_terminal()) {
        return Ok(None);
    }
    let mut err = anstream::stderr();
    write!(err, "{question} [y/N] ")?;
    err.flush()?;
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer)?;
    Ok(Some(["y", "yes"].contains(&answer.trim().to_ascii_lowercase().as_str())))
}
