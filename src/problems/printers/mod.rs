//! One printer a file: the same problems as text, JSON, SARIF or GitHub annotations.

mod excerpt;
mod github;
mod json;
mod sarif;
mod text;

pub use excerpt::render_excerpt;

use super::Problems;
use crate::source::Sources;

/// An output format for problems.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Printer {
    /// For people.
    #[default]
    Text,
    /// One JSON object.
    Json,
    /// SARIF 2.1.0, for code-scanning services.
    Sarif,
    /// Workflow commands that GitHub shows beside the changed lines.
    Github,
}

impl Printer {
    /// All problems in this format, ending with a line break. `colour` matters for text alone.
    pub fn print(self, problems: &Problems, sources: &Sources, colour: bool) -> String {
        match self {
            Printer::Text => text::print(problems, sources, colour),
            Printer::Json => json::print(problems, sources),
            Printer::Sarif => sarif::print(problems, sources),
            Printer::Github => github::print(problems, sources),
        }
    }
}
