//! # dates-out-of-order
//!
//! ## What it checks
//! A round opens before it closes, is voted on and decided after it closes, and is paid after it is decided. An award
//! is decided after its round closed, or after it opened if the round is `rolling`, and its work starts before it ends.
//!
//! ## Why it matters
//! A group that reads a deadline before the opening date does not know which of the two to believe.
//!
//! ## How to fix
//! Correct the date that is wrong. Most often the year was not changed after New Year.
//!
//! ## Example
//! ```yaml
//! opens: 2026-09-01
//! closes: 2026-08-31
//! ```

use jiff::civil::Date;

use crate::model::{Award, Round, Site};
use crate::problems::{Problem, Problems};
use crate::source::Span;

pub(super) const CODE: &str = "dates-out-of-order";

pub(in crate::check) fn check(site: &Site, problems: &mut Problems) {
    for round in site.funds.iter().flat_map(|f| &f.rounds) {
        check_round(round, problems);
    }
    for award in &site.awards {
        let round = award.round.and_then(|round| site.funds.get(award.fund.index())?.rounds.get(round));
        check_award(award, round, problems);
    }
}

fn check_award(award: &Award, round: Option<&Round>, problems: &mut Problems) {
    if let Some(round) = round {
        check_decided(award, round, problems);
    }
    if let (Some((starts, starts_span)), Some((ends, span))) = (award.starts, award.ends)
        && ends < starts
    {
        problems.add(
            Problem::error(CODE, span, format!("The work for the award {} ends before it starts", award.slug))
                .fix(format!("Choose a date after {}.", starts.strftime("%-d %B %Y")))
                .related(starts_span, "it starts here"),
        );
    }
}

fn check_decided(award: &Award, round: &Round, problems: &mut Problems) {
    let (earliest, span, what) = if round.rolling {
        (round.opens.date, round.opens_span, "opens")
    } else {
        (round.closes.date, round.closes_span, "closes")
    };
    if award.decided >= earliest {
        return;
    }
    let day = earliest.strftime("%-d %B %Y");
    let fix = match (round.rolling, award.decided < round.opens.date) {
        (false, false) => format!(
            "Choose a date after {day}, or another round. If you decide while the round is open, write `rolling: true` there."
        ),
        _ => format!("Choose a date after {day}, or another round."),
    };
    problems.add(
        Problem::error(CODE, award.decided_span, format!("The award {} is decided before its round {what}", award.slug))
            .fix(fix)
            .related(span, format!("the round {what} here")),
    );
}

fn check_round(round: &Round, problems: &mut Problems) {
    if round.closes.ends() <= round.opens.starts() {
        let problem = out_of_order(round.closes_span, "closes", round.closes.date, "opens", round.opens.date, round.opens_span);
        problems.add(problem);
    }
    let (mut before, mut before_name, mut before_span) = (round.closes.date, "closes", round.closes_span);
    if let Some((vote, span)) = round.vote {
        if vote < before {
            problems.add(out_of_order(span, "is voted on", vote, before_name, before, before_span));
        }
        (before, before_name, before_span) = (vote.max(before), "is voted on", span);
    }
    if round.decisions < before {
        problems.add(out_of_order(round.decisions_span, "is decided", round.decisions, before_name, before, before_span));
    }
    if let Some((payments, span)) = round.payments.filter(|(p, _)| *p < round.decisions) {
        problems.add(out_of_order(span, "is paid", payments, "is decided", round.decisions, round.decisions_span));
    }
}

fn out_of_order(span: Span, what: &str, date: Date, before: &str, earlier: Date, earlier_span: Span) -> Problem {
    let days = (earlier - date).get_days();
    let label = match days {
        0 => "the same moment".to_owned(),
        1 => "one day too early".to_owned(),
        n => format!("{n} days too early"),
    };
    Problem::error(CODE, span, format!("This round {what} before it {before}"))
        .label(label)
        .fix(format!("Choose a date after {}.", earlier.strftime("%-d %B %Y")))
        .related(earlier_span, format!("it {before} here"))
}
