//! The program `openchest`.

#![forbid(unsafe_code)]

use std::process::ExitCode;

/// Making pages is mostly making and dropping small texts; the system's allocator took a third of the time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    openchest::cli::main()
}
