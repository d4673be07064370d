//! Each rule finds what it is for and nothing else.
//!
//! `tests/rules/<code>/` holds the smallest content that breaks a rule, laid over `tests/rules/_base/`, which breaks
//! none. What is expected stands beside the fault:
//!
//! - `# error[code] 11-20: message` on a line of its own in YAML, above the line with the fault; the columns are those
//!   of that line, end exclusive; none if the problem is about more than that line. In a PO file, where a comment must
//!   stand above the whole entry, the line is the next one that starts with `msgstr`.
//! - `<!-- error[code] 3-9: message -->` in the text of a Markdown file.
//! - `error[code] path: message` in `expect.txt`, where no comment can stand: the problem is about the file as a
//!   whole, or about no file if the path is `-`. `path:3:1-9` for a place in a file that must not have comments.
//!
//! Lines of `expect.txt` that start with `#` prepare the folder: `# delete: path`, `# link: path target`,
//! `# zeros: path count` for a file too large to keep, `# byte name: path` for a name that is not UTF-8 (`\xe9`).

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use openchest::problems::{Problem, Rule};
use openchest::source::Sources;

use crate::portal::{Portal, root};

fn all_rules() -> impl Iterator<Item = &'static Rule> {
    openchest::content::rules::ALL.iter().chain(openchest::check::rules::ALL).chain(openchest::forms::rules::ALL)
}

#[test]
fn every_rule_finds_what_its_folder_says() {
    let mut report = String::new();
    // The full run, which makes PDF documents, checks these two as well.
    let needs_pdf = |code: &str| matches!(code, "document-failed" | "missing-glyph");
    for rule in all_rules().filter(|rule| openchest::forms::HAS_PDF || !needs_pdf(rule.code)) {
        let folder = root().join("tests/rules").join(rule.code);
        if !folder.is_dir() {
            let _ = writeln!(report, "{}: tests/rules/{0} is missing", rule.code);
        } else {
            check_folder(rule, &folder, &mut report);
        }
    }
    assert!(report.is_empty(), "\n{report}");
}

#[test]
fn the_base_of_all_folders_breaks_no_rule() {
    let run = Portal::copy_of("tests/rules/_base").run();
    let found = found(&run.problems.sorted(), &run.sources);
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn every_folder_belongs_to_a_rule() {
    for entry in fs::read_dir(root().join("tests/rules")).expect("the folders of the rules") {
        let name = entry.expect("a folder").file_name().into_string().expect("a plain name");
        assert!(name == "_base" || all_rules().any(|r| r.code == name), "no rule is called {name}");
    }
}

#[test]
fn every_rule_has_a_page_with_the_four_parts() {
    for rule in all_rules() {
        let page = rule.page();
        // Examples of Markdown have headings of their own.
        let outside_examples = page.split("```").step_by(2);
        let titles: Vec<&str> = outside_examples.flat_map(str::lines).filter(|l| l.starts_with('#')).collect();
        let expected = [&format!("# {}", rule.code), "## What it checks", "## Why it matters", "## How to fix", "## Example"];
        assert_eq!(titles, expected, "{}", rule.code);
    }
}

#[test]
fn every_rule_is_called_like_its_file() {
    let stages = [
        ("content", openchest::content::rules::ALL),
        ("check", openchest::check::rules::ALL),
        ("forms", openchest::forms::rules::ALL),
    ];
    for (stage, rules) in stages {
        let folder = root().join("src").join(stage).join("rules");
        let mut files: Vec<String> = fs::read_dir(&folder)
            .expect("the files of the rules")
            .map(|e| e.expect("a file").file_name().into_string().expect("a plain name"))
            .filter(|name| name != "mod.rs")
            .collect();
        files.sort();
        let mut named: Vec<String> = rules.iter().map(|r| format!("{}.rs", r.code.replace('-', "_"))).collect();
        named.sort();
        assert_eq!(files, named, "src/{stage}/rules");
        for rule in rules {
            let file = folder.join(format!("{}.rs", rule.code.replace('-', "_")));
            assert_eq!(fs::read_to_string(file).expect("the file of the rule"), rule.file, "{}", rule.code);
        }
    }
}

#[test]
fn no_code_is_used_twice() {
    let mut codes: Vec<&str> = all_rules().map(|r| r.code).collect();
    let count = codes.len();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), count);
}

fn check_folder(rule: &Rule, folder: &Path, report: &mut String) {
    let portal = Portal::copy_of("tests/rules/_base");
    portal.lay(folder);
    let mut wanted = Vec::new();
    if let Ok(notes) = fs::read_to_string(folder.join("expect.txt")) {
        portal.delete("expect.txt");
        prepare(&portal, &notes);
        wanted.extend(notes.lines().filter(|l| !l.starts_with('#') && !l.trim().is_empty()).map(str::to_owned));
    }
    let run = portal.run();
    for (id, file) in run.sources.iter() {
        let text: Vec<String> = (1..=run.sources.last_line(id)).map(|number| run.sources.line(id, number)).collect();
        expected_in(&text.join("\n"), &file.shown_path(), &mut wanted);
    }
    let found = found(&run.problems.sorted(), &run.sources);
    if !wanted.iter().any(|line| line.contains(&format!("[{}]", rule.code))) {
        let _ = writeln!(report, "{}: nothing is expected of this rule", rule.code);
    }
    wanted.sort();
    for line in wanted.iter().filter(|w| !found.contains(w)) {
        let _ = writeln!(report, "{}: not found: {line}", rule.code);
    }
    for line in found.iter().filter(|f| !wanted.contains(f)) {
        let _ = writeln!(report, "{}: found:     {line}", rule.code);
    }
    let mut told = found;
    told.sort();
    for pair in told.windows(2).filter(|pair| pair[0] == pair[1] && wanted.iter().filter(|w| **w == pair[0]).count() < 2) {
        let _ = writeln!(report, "{}: told twice: {}", rule.code, pair[0]);
    }
}

fn prepare(portal: &Portal, notes: &str) {
    for note in notes.lines().filter_map(|l| l.strip_prefix("# ")) {
        let Some((what, rest)) = note.split_once(": ") else { panic!("\"# {note}\" is not understood") };
        let (path, argument) = rest.split_once(' ').unwrap_or((rest, ""));
        match what {
            "delete" => portal.delete(path),
            "zeros" => portal.write(path, &vec![0; argument.parse().expect("a number of bytes")]),
            "link" => link(argument, &portal.path().join(path)),
            "byte name" => write_byte_name(portal, path),
            _ => panic!("\"# {note}\" is not understood"),
        }
    }
}

#[cfg(unix)]
fn link(target: &str, path: &Path) {
    std::os::unix::fs::symlink(target, path).expect("a symbolic link");
}

#[cfg(unix)]
fn write_byte_name(portal: &Portal, path: &str) {
    use std::os::unix::ffi::OsStrExt as _;
    let mut bytes = Vec::new();
    let mut parts = path.split("\\x");
    bytes.extend(parts.next().unwrap_or_default().bytes());
    for part in parts {
        let (hex, rest) = part.split_at(2);
        bytes.push(u8::from_str_radix(hex, 16).expect("two hexadecimal digits"));
        bytes.extend(rest.bytes());
    }
    fs::write(portal.path().join(std::ffi::OsStr::from_bytes(&bytes)), b"").expect("a new file");
}

/// The expectations written in a file, as `error[code] path:line:columns: message`.
fn expected_in(text: &str, path: &str, wanted: &mut Vec<String>) {
    let lines: Vec<&str> = text.lines().collect();
    for (i, line) in lines.iter().enumerate() {
        let Some(note) = note(line) else { continue };
        let target = if path.ends_with(".po") {
            lines.iter().enumerate().skip(i).find(|(_, l)| l.starts_with("msgstr"))
        } else {
            lines.iter().enumerate().skip(i).find(|(_, l)| self::note(l).is_none())
        };
        let Some((line, _)) = target else { panic!("{path}: nothing follows \"{note}\"") };
        let (head, message) = note.split_once(": ").unwrap_or_else(|| panic!("{path}: \"{note}\" has no message"));
        let (code, columns) = head.split_once(' ').unwrap_or((head, ""));
        let place = if columns.is_empty() { format!("{}", line + 1) } else { format!("{}:{columns}", line + 1) };
        wanted.push(format!("{code} {path}:{place}: {message}"));
    }
}

/// The expectation on a line, if it is one.
fn note(line: &str) -> Option<&str> {
    let line = line.trim();
    let note = match line.strip_prefix("<!-- ") {
        Some(rest) => rest.strip_suffix(" -->")?,
        None => line.strip_prefix("# ")?,
    };
    (note.starts_with("error[") || note.starts_with("warning[")).then_some(note)
}

/// Problems in the same form as expectations. One that reaches over several lines has no columns.
fn found(problems: &[&Problem], sources: &Sources) -> Vec<String> {
    let line = |p: &&Problem| {
        let place = match p.span {
            None => "-".to_owned(),
            Some(span) if span.is_whole_file() => sources.file(span.file).shown_path(),
            Some(span) => {
                let (start, end) = sources.positions(span);
                let path = sources.file(span.file).shown_path();
                if start.line == end.line {
                    format!("{path}:{}:{}-{}", start.line, start.column, end.column)
                } else {
                    format!("{path}:{}", start.line)
                }
            }
        };
        format!("{}[{}] {place}: {}", p.severity.word(), p.code, p.message)
    };
    problems.iter().map(line).collect()
}
