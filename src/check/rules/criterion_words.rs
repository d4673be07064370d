//! # criterion-words
//!
//! ## What it checks
//! The statement of a criterion of the kind `number` says each of its limits, as `{min}` or `{max}`. No other names stand in
//! braces, and none at all in the explanation.
//!
//! ## Why it matters
//! Funds change the limits of shared criteria. A number written out in the statement would stay as it was, and the page
//! would say three people where this fund asks for two.
//!
//! ## How to fix
//! Write `{min}` where the least number belongs and `{max}` where the greatest does (also for `under`). openchest writes
//! the number in the way of each language.
//!
//! ## Example
//! ```yaml
//! - id: people
//!   kind: number
//!   min: 3
//!   statement: At least three people run your group.
//! ```

use crate::check::walk;
use crate::model::{Criterion, CriterionKind, Site, Text};
use crate::problems::{Problem, Problems};

pub(super) const CODE: &str = "criterion-words";

pub(in crate::check) fn check(site: &Site, problems: &mut Problems) {
    for criterion in site.written_criteria() {
        check_criterion(site, criterion, problems);
    }
    for (criterion, _) in walk::changed_criteria(site) {
        check_criterion(site, criterion, problems);
    }
}

fn check_criterion(site: &Site, criterion: &Criterion, problems: &mut Problems) {
    let entry = |text: Text| site.texts.entry(text);
    let known: Vec<&str> = criterion.values().iter().map(|(name, _)| *name).collect();
    let statement = entry(criterion.statement);
    for name in known.iter().filter(|name| !statement.source.is_empty() && !names(&statement.source).contains(name)) {
        problems.add(
            Problem::error(CODE, statement.span, format!("The statement does not say {{{name}}}"))
                .label("a number written out stays the same when the limit changes")
                .fix(format!("Write {{{name}}} in place of the number.")),
        );
    }
    let steps = criterion.next_steps().map(|step| step.text);
    let labels = match &criterion.kind {
        CriterionKind::OneOf(options) => options.iter().map(|option| option.label).collect(),
        _ => Vec::new(),
    };
    let mut texts: Vec<Text> =
        [criterion.statement, criterion.question].into_iter().chain(criterion.evidence).chain(steps).collect();
    texts.extend(labels);
    texts.sort_unstable();
    texts.dedup();
    let in_words = texts.into_iter().map(|text| (text, known.as_slice()));
    let in_explanation = criterion.explanation.texts().into_iter().map(|text| (text, &[][..]));
    for (text, allowed) in in_words.chain(in_explanation) {
        for name in names(&entry(text).source).into_iter().filter(|name| !allowed.contains(name)) {
            let fix = match allowed {
                [] => "Write the number out, or use other words.".to_owned(),
                _ => format!("Use one of: {}.", allowed.iter().map(|n| format!("{{{n}}}")).collect::<Vec<_>>().join(", ")),
            };
            problems.add(Problem::error(CODE, entry(text).span, format!("Nothing takes the place of {{{name}}} here")).fix(fix));
        }
    }
}

/// What stands in braces.
fn names(text: &str) -> Vec<&str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}
