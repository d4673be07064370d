//! Files that could not be taken as they are.

use super::markdown::slugify;
use super::names::{FileKind, classify};
use super::record::is_id;
use super::rules::{bad_name, bad_utf_8, oversized_file, symbolic_link, unexpected_file, unreadable_file};
use crate::problems::{Problem, Problems};
use crate::source::{Fault, FileId, Sources, Span};

/// Reports every file with a fault, in the wrong place or with a name that cannot be an address.
pub(super) fn report(sources: &Sources, problems: &mut Problems) {
    for (id, file) in sources.iter() {
        problems.extend(file.fault.as_ref().map(|fault| problem(id, fault)));
    }
    // A name that is not UTF-8 is only shown with stand-ins for its letters.
    for (id, file) in sources.content().filter(|(_, f)| f.fault != Some(Fault::NameNotUtf8)) {
        report_name(id, &file.path, problems);
    }
}

/// What a fault means to whoever wrote the file.
pub(super) fn problem(id: FileId, fault: &Fault) -> Problem {
    let whole = Span::start_of(id);
    match fault {
        Fault::Unreadable(why) => unreadable_file::problem(whole, why),
        Fault::TooLarge { size, limit } => oversized_file::problem(whole, *size, *limit),
        Fault::SymbolicLink => symbolic_link::problem(whole),
        Fault::NotUtf8 { offset } => bad_utf_8::problem(Span::new(id, *offset, *offset + 1)),
        Fault::NameNotUtf8 => unreadable_file::bad_file_name(whole),
        Fault::Changed => unreadable_file::changed(whole),
    }
}

fn report_name(id: FileId, path: &str, problems: &mut Problems) {
    let whole = Span::start_of(id);
    let names: Vec<String> = match classify(path) {
        FileKind::Guidance { borough, slug } => borough.into_iter().chain([slug]).collect(),
        FileKind::Borough { borough } | FileKind::Events { borough } | FileKind::Awards { borough } => vec![borough],
        FileKind::Form { slug } => vec![slug],
        FileKind::Fund { borough, slug }
        | FileKind::Priority { borough, slug }
        | FileKind::CaseStudy { borough, slug }
        | FileKind::Evaluation { borough, slug } => vec![borough, slug],
        FileKind::Unknown => {
            problems.add(unexpected_file::problem(whole, path));
            return;
        }
        FileKind::Portal
        | FileKind::Funders
        | FileKind::Glossary
        | FileKind::Criteria
        | FileKind::Picture
        | FileKind::Media
        | FileKind::Translation
        | FileKind::Results => return,
    };
    for name in names.iter().filter(|n| !is_id(n)) {
        let better = slugify(name);
        let better = if is_id(&better) { better } else { String::new() };
        problems.add(bad_name::problem(whole, name, &better));
    }
}
