//! From the arguments to the exit code.

use std::process::ExitCode;

use anyhow::Result;
use clap::Parser as _;

use super::arguments::{Arguments, Command};
use super::console::{Console, Outcome};
use super::{build, check, completions, explain, import, init, man, new, next_change, reach, schema, serve, translations};

/// What each thread may use, in bytes: the layout of a document calls itself for what stands in what. Memory that is not
/// used costs nothing.
const STACK: usize = 16 * 1024 * 1024;

/// Runs the program.
pub fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(usage) => {
            // Help and version come this way too and are no failure. Nothing can be said if stderr is closed.
            let _ = usage.print();
            return ExitCode::from(if usage.use_stderr() { 2 } else { 0 });
        }
    };
    // There is one already only if somebody else runs this in a program of theirs.
    let _ = rayon::ThreadPoolBuilder::new().stack_size(STACK).build_global();
    let console = Console::new(&arguments.global);
    match run(arguments.command, &console) {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::Problems) => ExitCode::from(1),
        // The reader has seen enough, as in `openchest explain | head`.
        Err(error) if is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            console.failure(&error);
            ExitCode::from(2)
        }
    }
}

fn run(command: Command, console: &Console) -> Result<Outcome> {
    match command {
        Command::Build(arguments) => build::run(&arguments, console),
        Command::Check(arguments) => check::run(&arguments, console),
        Command::Serve(arguments) => serve::run(arguments, console),
        Command::Explain(arguments) => explain::run(&arguments, console),
        Command::NextChange(arguments) => next_change::run(&arguments, console),
        Command::Init(arguments) => init::run(&arguments, console),
        Command::New(arguments) => new::run(&arguments, console),
        Command::Import(command) => import::run(&command, console),
        Command::Translations(command) => translations::run(&command, console),
        Command::Reach(arguments) => reach::run(&arguments, console),
        Command::Schema(arguments) => schema::run(&arguments, console),
        Command::Completions(arguments) => completions::run(&arguments, console),
        Command::Man(arguments) => man::run(&arguments, console),
    }
}

fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error.downcast_ref::<std::io::Error>().is_some_and(|e| e.kind() == std::io::ErrorKind::BrokenPipe)
}
