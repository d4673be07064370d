//! # unclear-audience
//!
//! ## What it checks
//! The lists `groups` and `for_people` of a fund name each value once, and `everyone` stands alone.
//!
//! ## Why it matters
//! "Find a fund" asks what kind of group somebody has and who it is for. A fund for everyone fits all answers, so that
//! other values beside it change nothing. Whoever wrote them probably meant that the fund is for these people only, and
//! everybody else would be sent to it in vain.
//!
//! ## How to fix
//! Take away the value that stands twice. Take away `everyone`, or everything else.
//!
//! ## Example
//! ```yaml
//! for_people: [everyone, carers]
//! ```

use crate::model::{People, Site};
use crate::problems::{Problem, Problems};
use crate::source::Span;

pub(super) const CODE: &str = "unclear-audience";

pub(in crate::check) fn check(site: &Site, problems: &mut Problems) {
    for fund in &site.funds {
        let groups: Vec<(&str, Span)> = fund.groups.iter().map(|(kind, span)| (kind.word(), *span)).collect();
        let people: Vec<(&str, Span)> = fund.for_people.iter().map(|(people, span)| (people.word(), *span)).collect();
        check_twice(&groups, problems);
        check_twice(&people, problems);
        let everyone = people.iter().find(|(word, _)| *word == People::Everyone.word());
        let other = people.iter().find(|(word, _)| *word != People::Everyone.word());
        if let (Some((_, span)), Some((word, other))) = (everyone, other) {
            problems.add(
                Problem::warning(CODE, *span, format!("This fund is for everyone, and for \"{word}\""))
                    .label("makes the others needless")
                    .fix("Take away `everyone` if the fund is for these people only. If it is not, take away the others.")
                    .related(*other, "one of the others"),
            );
        }
    }
}

fn check_twice(values: &[(&str, Span)], problems: &mut Problems) {
    for (at, (word, span)) in values.iter().enumerate() {
        let Some((_, first)) = values[..at].iter().find(|(before, _)| before == word) else { continue };
        problems.add(
            Problem::warning(CODE, *span, format!("\"{word}\" stands twice in this list"))
                .label("once is enough")
                .fix("Take one of them away.")
                .related(*first, "the first time"),
        );
    }
}
