//! What is said, and where: data to stdout, the rest to stderr.

use std::fmt::Display;
use std::io::Write as _;

use anstyle::{AnsiColor, Style};

use super::arguments::{ColourWhen, Global};
use super::progress::Progress;
use crate::i18n::grouped;
use crate::problems::{Printer, Problems};
use crate::source::Sources;

/// How a command ended, if it could run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    Clean,
    Problems,
}

/// The terminal, or whatever stands in for it. Colours are written always and taken out again by anstream
/// where they are not wanted: no terminal, `NO_COLOR`, `--color never`.
pub(super) struct Console {
    quiet: bool,
    verbose: bool,
}

impl Console {
    pub(super) fn new(global: &Global) -> Self {
        let choice = match global.color {
            ColourWhen::Auto => anstream::ColorChoice::Auto,
            ColourWhen::Always => anstream::ColorChoice::Always,
            ColourWhen::Never => anstream::ColorChoice::Never,
        };
        choice.write_global();
        Console { quiet: global.quiet, verbose: global.verbose }
    }

    /// The result of the command, to stdout.
    pub(super) fn data(&self, text: &str) -> anyhow::Result<()> {
        let mut out = anstream::stdout().lock();
        out.write_all(text.as_bytes())?;
        out.flush()?;
        Ok(())
    }

    /// A line about what was done. A closed stderr is no reason to stop.
    pub(super) fn say(&self, line: impl Display) {
        if !self.quiet {
            let _ = writeln!(anstream::stderr(), "{line}");
        }
    }

    /// A line for those who asked for more.
    pub(super) fn detail(&self, line: impl Display) {
        if self.verbose {
            let _ = writeln!(anstream::stderr(), "{line}");
        }
    }

    /// Problems as text, to stderr, for commands whose result is something else.
    pub(super) fn problems(&self, problems: &Problems, sources: &Sources) {
        let _ = write!(anstream::stderr(), "{}", Printer::Text.print(problems, sources, true));
    }

    /// Why the command could not run.
    pub(super) fn failure(&self, error: &anyhow::Error) {
        let style = Style::new().bold().fg_color(Some(AnsiColor::Red.into()));
        let mut err = anstream::stderr();
        let _ = writeln!(err, "{style}error{style:#}: {error}");
        for cause in error.chain().skip(1) {
            let _ = writeln!(err, "  because: {cause}");
        }
    }

    /// A line that moves while work goes on.
    pub(super) fn progress(&self, what: &'static str) -> Progress {
        Progress::start(what, self.quiet)
    }
}

/// A count and its noun: `1 page`, `2 pages`.
pub(super) fn count(n: usize, noun: &str) -> String {
    format!("{} {noun}{}", grouped(n), if n == 1 { "" } else { "s" })
}

/// A duration as a person would say it.
pub(super) fn seconds(duration: std::time::Duration) -> String {
    match duration.as_secs_f64() {
        s if s < 1.0 => format!("{} ms", duration.as_millis()),
        s if s < 60.0 => format!("{s:.1} s"),
        s => format!("{:.0} min {:.0} s", (s / 60.0).floor(), s % 60.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_grouped_and_agree_with_their_noun() {
        assert_eq!(count(1, "page"), "1 page");
        assert_eq!(count(999, "page"), "999 pages");
        assert_eq!(count(1_234_567, "page"), "1,234,567 pages");
    }
}
