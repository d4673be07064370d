//! The program `openchest`.

#![forbid(unsafe_code)]

use std::process::ExitCode;

/// Making pages is mostly making and dropping small texts; the system's allocator took a third of the time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    // The allocator asks for pages of 2 MB, of which a build of ordinary size never fills most. Without them it runs as
    // fast and needs half the memory. Where this cannot be had, nothing is lost.
    #[cfg(target_os = "linux")]
    let _ = rustix::thread::disable_transparent_huge_pages(true);
    openchest::cli::main()
}
