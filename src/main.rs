//! The program `openchest`.

#![forbid(unsafe_code)]

use std::process::ExitCode;

/// Making pages is mostly making and dropping small texts; the system's allocator took a third of the time.
#[cfg(not(windows))]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    // Where the system hands out pages of 2 MB, a build of ordinary size never fills most of them. Where this cannot be had,
    // nothing is lost.
    #[cfg(target_os = "linux")]
    let _ = rustix::thread::disable_transparent_huge_pages(true);
    openchest::cli::main()
}
