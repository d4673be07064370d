//! Tells the linker where the program goes.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let is = |name: &str, value: &str| std::env::var(name).is_ok_and(|found| found == value);
    // The tables of all languages (ICU4X) are full of addresses. A program that may be loaded anywhere writes them anew at
    // each start: 14 MB of memory and most of the time that `openchest --version` takes. openchest has no unsafe code of its
    // own for which a place that nobody can guess would be a second line of defence.
    if is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu") && is("CARGO_CFG_TARGET_ARCH", "x86_64") {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
}
