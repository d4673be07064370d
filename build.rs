//! Tells the linker where the program goes, and the program what it is made from.

use std::hash::{DefaultHasher, Hasher as _};
use std::path::{Path, PathBuf};

/// What decides how a site looks, beside its content.
const MADE_FROM: [&str; 4] = ["src", "themes", "Cargo.toml", "Cargo.lock"];

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    // A site is made again when openchest has changed, not only when its version has.
    let mut files = Vec::new();
    for name in MADE_FROM.map(Path::new).into_iter().filter(|path| path.exists()) {
        println!("cargo::rerun-if-changed={}", name.display());
        collect(name, &mut files);
    }
    files.sort();
    let mut hasher = DefaultHasher::new();
    for file in files {
        hasher.write(file.to_string_lossy().replace('\\', "/").as_bytes());
        hasher.write(&std::fs::read(&file).expect("a source file can be read"));
    }
    println!("cargo::rustc-env=OPENCHEST_MADE_FROM={:016x}", hasher.finish());
    let is = |name: &str, value: &str| std::env::var(name).is_ok_and(|found| found == value);
    // The tables of all languages (ICU4X) are full of addresses. A program that may be loaded anywhere writes them anew at
    // each start: 14 MB of memory and most of the time that `openchest --version` takes. openchest has no unsafe code of its
    // own for which a place that nobody can guess would be a second line of defence.
    if is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu") && is("CARGO_CFG_TARGET_ARCH", "x86_64") {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) {
    if !path.is_dir() {
        files.push(path.to_owned());
        return;
    }
    for entry in std::fs::read_dir(path).expect("a source folder can be read") {
        collect(&entry.expect("a source folder can be read").path(), files);
    }
}
