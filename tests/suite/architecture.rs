//! The stages of the program only know the stages before them.

use std::path::{Path, PathBuf};

/// The import table of the architecture: a stage, and what it may import. `cli` may import anything.
const TABLE: &[(&str, &[&str])] = &[
    ("source", &[]),
    ("problems", &["source"]),
    ("i18n", &["source", "problems"]),
    ("model", &["source", "i18n"]),
    ("output", &["source"]),
    ("xml", &[]),
    ("archive", &[]),
    ("word", &["i18n", "xml"]),
    ("content", &["source", "problems", "i18n", "model"]),
    ("check", &["source", "problems", "i18n", "model", "output"]),
    ("cache", &[]),
    ("render", &["source", "problems", "i18n", "model", "output", "cache"]),
    ("forms", &["source", "problems", "i18n", "model", "output", "cache", "xml", "archive", "word"]),
    ("feeds", &["source", "problems", "i18n", "model", "output", "xml"]),
    ("translations", &["source", "problems", "i18n", "model", "xml", "archive", "word"]),
    ("imports", &["source", "problems", "model", "content", "archive"]),
    ("reach", &["source", "problems", "i18n", "model"]),
    ("pipeline", &["source", "problems", "i18n", "model", "output", "content", "check", "render", "forms", "feeds"]),
    ("publish", &["source", "problems", "output"]),
    ("serve", &["source", "problems", "i18n", "model", "output", "render", "pipeline", "translations", "reach"]),
];

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}

/// The stage a file belongs to: the first part of its path below `src`.
fn stage(path: &str) -> String {
    path.split('/').next().unwrap_or(path).trim_end_matches(".rs").to_owned()
}

/// Every stage that code (not comments, not unit tests) names after `crate::`.
fn imports(source: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (number, line) in source.lines().enumerate() {
        if line.trim_start().starts_with("#[cfg(test)]") {
            break;
        }
        let code = line.split("//").next().unwrap_or("");
        for (at, _) in code.match_indices("crate::") {
            if code[..at].ends_with('$') {
                continue;
            }
            let rest = &code[at + "crate::".len()..];
            let name: String = rest.chars().take_while(|c| c.is_ascii_lowercase() || *c == '_' || c.is_ascii_digit()).collect();
            if !name.is_empty() {
                found.push((number + 1, name));
            }
            if let Some(group) = rest.strip_prefix('{') {
                for part in group.split(['}', ',']).map(str::trim).filter(|p| !p.is_empty()) {
                    found.push((number + 1, part.split("::").next().unwrap_or(part).to_owned()));
                }
            }
        }
    }
    found
}

#[test]
fn no_stage_imports_a_later_one() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&root, &mut files);
    assert!(files.len() > 50, "the sources were not found");
    let mut broken = Vec::new();
    for file in files {
        let path = file.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        let own = stage(&path);
        if matches!(own.as_str(), "cli" | "main" | "lib") || path.ends_with("/tests.rs") || path.contains("/tests/") {
            continue;
        }
        let Some((_, allowed)) = TABLE.iter().find(|(name, _)| *name == own) else {
            broken.push(format!("src/{path}: \"{own}\" is not in the table of stages"));
            continue;
        };
        for (line, import) in imports(&std::fs::read_to_string(&file).unwrap()) {
            if import != own && !allowed.contains(&import.as_str()) {
                broken.push(format!("src/{path}:{line}: {own} may import {}, not {import}", allowed.join(", ")));
            }
        }
    }
    assert!(broken.is_empty(), "the import table is broken:\n{}", broken.join("\n"));
}

#[test]
fn a_file_does_not_grow_past_what_one_reads_at_a_sitting() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&root, &mut files);
    // Tables may be longer: the shape of every content file stands in one place on purpose.
    let tables = ["content/shape.rs"];
    let long: Vec<String> = files
        .iter()
        .filter(|f| !tables.iter().any(|t| f.ends_with(t)))
        .map(|f| (f, std::fs::read_to_string(f).unwrap().lines().count()))
        .filter(|(_, lines)| *lines > 500)
        .map(|(f, lines)| format!("{}: {lines} lines", f.display()))
        .collect();
    assert!(long.is_empty(), "split these files: {}", long.join(", "));
}
