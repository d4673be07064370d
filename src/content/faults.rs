//! Files that could not be taken as they are.

use super::names::{FileKind, classify};
use super::record::is_id;
use super::rules::{bad_name, bad_utf_8, oversized_file, symbolic_link, unexpected_file, unreadable_file};
use super::markdown::slugify;
use crate::problems::Problems;
use crate::source::{Fault, FileId, Sources, Span};

/// Reports every file with a fault, in the wrong place or with a name that cannot be an address.
pub(super) fn report(sources: &Sources, problems: &mut Problems) {
    for (id, file) in sources.iter() {
        let whole = Span::start_of(id);
        match &file.fault {
            Some(Fault::Unreadable(why)) => problems.add(unreadable_file::problem(whole, why)),
            Some(Fault::TooLarge { size, limit }) => problems.add(oversized_file::problem(whole, *size, *limit)),
            Some(Fault::SymbolicLink) => problems.add(symbolic_link::problem(whole)),
            Some(Fault::NotUtf8 { offset }) => problems.add(bad_utf_8::problem(Span::new(id, *offset, *offset + 1))),
            Some(Fault::NameNotUtf8) => problems.add(unreadable_file::bad_file_name(whole)),
            None => {}
        }
    }
    // A name that is not UTF-8 is only shown with stand-ins for its letters.
    for (id, file) in sources.content().filter(|(_, f)| f.fault != Some(Fault::NameNotUtf8)) {
        report_name(id, &file.path, problems);
    }
}

fn report_name(id: FileId, path: &str, problems: &mut Problems) {
    let whole = Span::start_of(id);
    let names: Vec<String> = match classify(path) {
        FileKind::Guidance { borough, slug } => borough.into_iter().chain([slug]).collect(),
        FileKind::Borough { borough } => vec![borough],
        FileKind::Fund { borough, slug } | FileKind::Priority { borough, slug } | FileKind::CaseStudy { borough, slug } => {
            vec![borough, slug]
        }
        FileKind::Unknown => {
            problems.add(unexpected_file::problem(whole, path));
            return;
        }
        FileKind::Portal | FileKind::Funders | FileKind::Glossary | FileKind::Picture | FileKind::Translation => return,
    };
    for name in names.iter().filter(|n| !is_id(n)) {
        let better = slugify(name);
        let better = if is_id(&better) { better } else { String::new() };
        problems.add(bad_name::problem(whole, name, &better));
    }
}
