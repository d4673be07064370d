//! The arguments as they are written. What they mean together is settled in `settings`; the doc comments
//! here are the help texts.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum, ValueHint};

use crate::model::Moment;
use crate::problems::Printer;

/// Makes the website of a community chest portal from a folder of YAML and Markdown
#[derive(Debug, Parser)]
#[command(name = "openchest", version, after_help = EXIT_CODES)]
pub(super) struct Arguments {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub command: Command,
}

const EXIT_CODES: &str = "Exit codes: 0 clean, 1 problems in the content, 2 could not run.";

#[derive(Debug, Args)]
pub(super) struct Global {
    /// Say nothing but problems and results
    #[arg(long, short, global = true, conflicts_with = "verbose", display_order = 100)]
    pub quiet: bool,
    /// Say more about what is done
    #[arg(long, short, global = true, display_order = 101)]
    pub verbose: bool,
    /// When to use colours; auto is on a terminal, unless NO_COLOR is set
    #[arg(long, global = true, value_enum, default_value_t, value_name = "WHEN", display_order = 102)]
    pub color: ColourWhen,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(super) enum ColourWhen {
    #[default]
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Make the website
    Build(BuildArguments),
    /// Look for problems and make nothing
    Check(CheckArguments),
    /// Show the website on this computer, with its problems, and follow every change
    Serve(ServeArguments),
    /// Explain a problem, or list all that openchest can find
    Explain(ExplainArguments),
    /// Say when the website will differ by itself
    NextChange(NextChangeArguments),
    /// Make a new content folder to start from
    Init(InitArguments),
    /// Add a borough, fund, priority, case study or guidance page
    New(NewArguments),
    /// Take over awards from spreadsheets and 360Giving files
    #[command(subcommand)]
    Import(ImportCommand),
    /// See what is translated, bring the translation files up to date, send texts to translators and take them back
    #[command(subcommand)]
    Translations(TranslationsCommand),
    /// Say whom the site's languages reach in each borough, and who is left out
    Reach(ReachArguments),
    /// Print a JSON Schema of the content files, for editors
    Schema(SchemaArguments),
    /// Print the completions for a shell
    Completions(CompletionsArguments),
    /// Print the manual page, or write all of them
    Man(ManArguments),
}

#[derive(Debug, Args)]
pub(super) struct Content {
    /// The content folder [default: the current folder]
    #[arg(value_name = "CONTENT", value_hint = ValueHint::DirPath)]
    pub content: Option<PathBuf>,
    /// Add the pseudo-language of the tests
    #[arg(long, hide = true)]
    pub pseudo: bool,
}

#[derive(Debug, Args)]
pub(super) struct AsOf {
    /// The day to build for, such as 2026-12-11, or "2026-12-11 9am" [default: today in London]
    #[arg(long, value_name = "DATE", value_parser = parse_moment)]
    pub as_of: Option<Moment>,
}

#[derive(Debug, Args)]
pub(super) struct BuildArguments {
    #[command(flatten)]
    pub content: Content,
    /// The folder to publish into; it is replaced as a whole
    #[arg(long, short, value_name = "FOLDER", default_value = "dist", value_hint = ValueHint::DirPath)]
    pub out: PathBuf,
    #[command(flatten)]
    pub as_of: AsOf,
    /// Leave the pages as the templates make them
    #[arg(long)]
    pub no_minify: bool,
    /// Build even if nothing changed since the last time
    #[arg(long)]
    pub force: bool,
    /// Write how long each stage took, as JSON
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub timings: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct CheckArguments {
    #[command(flatten)]
    pub content: Content,
    #[command(flatten)]
    pub as_of: AsOf,
    /// How to print the problems
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub format: ProblemFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(super) enum ProblemFormat {
    /// For people
    #[default]
    Text,
    /// One JSON object
    Json,
    /// SARIF 2.1.0, for code-scanning services
    Sarif,
    /// Annotations that GitHub shows beside the lines
    Github,
}

impl ProblemFormat {
    pub(super) fn printer(self) -> Printer {
        match self {
            ProblemFormat::Text => Printer::Text,
            ProblemFormat::Json => Printer::Json,
            ProblemFormat::Sarif => Printer::Sarif,
            ProblemFormat::Github => Printer::Github,
        }
    }
}

#[derive(Debug, Args)]
pub(super) struct ServeArguments {
    #[command(flatten)]
    pub content: Content,
    /// The port on this computer; 0 takes any that is free
    #[arg(long, short, default_value_t = 4000)]
    pub port: u16,
    #[command(flatten)]
    pub as_of: AsOf,
}

#[derive(Debug, Args)]
pub(super) struct ExplainArguments {
    /// The code of the problem, such as unknown-key [default: list all codes]
    pub code: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct NextChangeArguments {
    #[command(flatten)]
    pub content: Content,
    #[command(flatten)]
    pub as_of: AsOf,
    /// How many moments to list, 0 for all
    #[arg(long, default_value_t = 10, value_name = "NUMBER")]
    pub limit: usize,
    /// How to print them
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub format: TextOrJson,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(super) enum TextOrJson {
    /// For people
    #[default]
    Text,
    /// One JSON object
    Json,
}

#[derive(Debug, Args)]
pub(super) struct InitArguments {
    /// The new folder [default: the current folder]
    #[arg(value_name = "FOLDER", value_hint = ValueHint::DirPath)]
    pub folder: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct NewArguments {
    /// What to add
    #[arg(value_enum)]
    pub kind: NewKind,
    /// Its name: "redbridge" for a borough, "redbridge/wellbeing" for what belongs to one, or its path
    pub name: String,
    /// The content folder
    #[arg(long, value_name = "FOLDER", default_value = ".", value_hint = ValueHint::DirPath)]
    pub content: PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum NewKind {
    Borough,
    Fund,
    Priority,
    CaseStudy,
    Guidance,
    /// The list of venues and events of a borough
    Event,
    /// The list of grants of a borough, as a table for a spreadsheet
    Awards,
    /// What a fund learned
    Evaluation,
}

#[derive(Debug, Subcommand)]
pub(super) enum ImportCommand {
    /// Add the awards of a CSV or Excel file to the list of a borough
    Awards(AwardsArguments),
}

#[derive(Debug, Args)]
pub(super) struct AwardsArguments {
    /// The file: CSV or Excel (.xlsx), from a grant system or as 360Giving has it
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub file: PathBuf,
    #[command(flatten)]
    pub content: Content,
    /// The borough whose awards these are, such as redbridge
    #[arg(long, value_name = "BOROUGH")]
    pub borough: String,
    /// The fund of rows that name none
    #[arg(long, value_name = "FUND")]
    pub fund: Option<String>,
    /// The round of rows that name none
    #[arg(long, value_name = "ROUND")]
    pub round: Option<String>,
    /// The sheet of an Excel file [default: the first with columns that are known]
    #[arg(long, value_name = "NAME")]
    pub sheet: Option<String>,
    /// What columns mean that openchest does not know
    #[arg(long, value_name = "FILE.yaml", value_hint = ValueHint::FilePath)]
    pub mapping: Option<PathBuf>,
    /// Write down what was understood of the columns, to be used as a mapping
    #[arg(long, value_name = "FILE.yaml", value_hint = ValueHint::FilePath)]
    pub save_mapping: Option<PathBuf>,
    /// Where the list has an award already with other values, take what the file says
    #[arg(long)]
    pub replace: bool,
    /// Do not ask before writing
    #[arg(long)]
    pub yes: bool,
    /// How to print what was understood
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub format: TextOrJson,
}

#[derive(Debug, Subcommand)]
pub(super) enum TranslationsCommand {
    /// Say what is current, stale and missing, by language and area
    Status(StatusArguments),
    /// Bring the translation files up to date with the content
    Sync(SyncArguments),
    /// Make a file for a translator: Word, Excel, XLIFF or PO
    Send(SendArguments),
    /// Take back a file that a translator has filled
    Receive(ReceiveArguments),
}

#[derive(Debug, Args)]
pub(super) struct Languages {
    #[command(flatten)]
    pub content: Content,
    /// The languages, such as bn [default: all of the portal]
    #[arg(value_name = "LANG")]
    pub languages: Vec<String>,
}

#[derive(Debug, Args)]
pub(super) struct StatusArguments {
    #[command(flatten)]
    pub languages: Languages,
    /// List the stale and missing texts themselves
    #[arg(long)]
    pub entries: bool,
    /// How to print the table
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub format: TableFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(super) enum TableFormat {
    /// For people
    #[default]
    Text,
    /// One JSON object
    Json,
    /// For spreadsheets
    Csv,
}

#[derive(Debug, Args)]
pub(super) struct SyncArguments {
    #[command(flatten)]
    pub languages: Languages,
    /// Say what would be done, and write nothing
    #[arg(long)]
    pub dry_run: bool,
    /// How to print what was done
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub format: TextOrJson,
}

#[derive(Debug, Args)]
pub(super) struct SendArguments {
    /// The language to translate into, such as bn
    #[arg(value_name = "LANG")]
    pub lang: String,
    #[command(flatten)]
    pub content: Content,
    /// Only texts that have no translation yet, or whose English has changed since
    #[arg(long)]
    pub changed_only: bool,
    /// Only the texts of this borough, such as redbridge
    #[arg(long, value_name = "BOROUGH")]
    pub borough: Option<String>,
    /// The kind of file
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub format: SendFormat,
    /// The file to make [default: LANG-DATE and the ending of the format, in the current folder]
    #[arg(long, short, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub out: Option<PathBuf>,
    /// Replace a file that is there already
    #[arg(long)]
    pub force: bool,
    #[command(flatten)]
    pub as_of: AsOf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(super) enum SendFormat {
    /// A Word document with a table to fill
    #[default]
    Docx,
    /// An Excel file with a table to fill
    Xlsx,
    /// XLIFF 2.0, for translators' programs
    Xliff,
    /// A gettext file, for translators' programs
    Po,
}

#[derive(Debug, Args)]
pub(super) struct ReceiveArguments {
    /// The file that came back: Word, Excel, XLIFF or PO
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub file: PathBuf,
    #[command(flatten)]
    pub content: Content,
    /// Show what would be changed and change nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Do not ask before changing texts that the file was not sent for
    #[arg(long)]
    pub yes: bool,
    /// Take this file's translation even where somebody has written a newer one since
    #[arg(long)]
    pub theirs: bool,
    /// Who translated [default: whom the file names]
    #[arg(long, value_name = "NAME")]
    pub translator: Option<String>,
    /// The native speaker who has checked every translation in the file
    #[arg(long, value_name = "NAME")]
    pub reviewer: Option<String>,
    /// How it was translated [default: as a PO file says itself (X-Method), else by a professional]
    #[arg(long, value_enum, value_name = "METHOD")]
    pub method: Option<Method>,
    /// The day it was translated, such as 2026-11-21 [default: today in London]
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    pub date: Option<jiff::civil::Date>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Method {
    /// By a professional
    Human,
    /// By volunteers
    Community,
    /// By a machine
    Machine,
}

impl Method {
    /// The word in PO files.
    pub(super) fn word(self) -> &'static str {
        match self {
            Method::Human => "human",
            Method::Community => "community",
            Method::Machine => "machine",
        }
    }
}

#[derive(Debug, Args)]
pub(super) struct ReachArguments {
    #[command(flatten)]
    pub content: Content,
    /// Only this borough, such as redbridge
    #[arg(long, value_name = "BOROUGH")]
    pub borough: Option<String>,
    /// How many of the languages that are left out to list
    #[arg(long, value_name = "NUMBER", default_value_t = 10)]
    pub limit: usize,
    /// How to print the report
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub format: TextOrJson,
}

#[derive(Debug, Args)]
pub(super) struct SchemaArguments {
    /// The kind of file, such as fund [default: list the kinds]
    #[arg(conflicts_with = "out")]
    pub name: Option<String>,
    /// Write the schemas of all kinds into this folder
    #[arg(long, value_name = "FOLDER", value_hint = ValueHint::DirPath)]
    pub out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct CompletionsArguments {
    /// The shell
    #[arg(value_enum)]
    pub shell: clap_complete::Shell,
}

#[derive(Debug, Args)]
pub(super) struct ManArguments {
    /// Write the pages of all commands into this folder
    #[arg(long, value_name = "FOLDER", value_hint = ValueHint::DirPath)]
    pub out: Option<PathBuf>,
}

fn parse_moment(text: &str) -> Result<Moment, String> {
    Moment::parse(text)
        .ok_or_else(|| "write a date such as 2026-12-11, or a date and time such as \"2026-12-11 11:59pm\"".to_owned())
}

fn parse_day(text: &str) -> Result<jiff::civil::Date, String> {
    crate::model::parse_date(text).ok_or_else(|| "write a date such as 2026-11-21".to_owned())
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_arguments_do_not_contradict_one_another() {
        Arguments::command().debug_assert();
    }
}
