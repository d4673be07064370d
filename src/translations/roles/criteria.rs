//! What the texts of criteria are for: in the shared sets of `criteria.yaml`, in a fund, and where a fund changes a shared one.

use super::{FUND, Role, row, short};

const CRITERIA: &str = "criteria.yaml";

/// Beside a button to choose, on one line of a telephone or three.
const ANSWER: usize = 100;

const STATEMENT: &str = "A condition that a group must meet to apply, as a statement. Keep its meaning exactly: people decide by it. A number takes the place of {min} or {max}: keep them, in a sentence that is right for any number.";
const QUESTION: &str = "The same condition as a question with the answers yes and no, or with answers to choose. Yes must mean the same as in the source.";
const EXPLANATION: &str = "What the words of a condition for applying mean.";
const EVIDENCE: &str = "What shows that a group meets a condition for applying.";
const IF_NOT: &str = "What a group can do next if it does not meet a condition: kind and practical.";
const OPTION: &str =
    "An answer to the question of a condition for applying, beside a button to choose. It must fit its question.";

/// From the particular to the general, as in the table of all other texts.
pub(super) const ROLES: &[Role] = &[
    row(CRITERIA, "sets.criteria.statement", STATEMENT),
    row(CRITERIA, "sets.criteria.question", QUESTION),
    row(CRITERIA, "sets.criteria.explanation", EXPLANATION),
    row(CRITERIA, "sets.criteria.evidence", EVIDENCE),
    short(CRITERIA, "sets.criteria.options.label", OPTION, ANSWER),
    row(CRITERIA, "sets.criteria.if_not", IF_NOT),
    row(FUND, "eligibility.statement", STATEMENT),
    row(FUND, "eligibility.question", QUESTION),
    row(FUND, "eligibility.explanation", EXPLANATION),
    row(FUND, "eligibility.evidence", EVIDENCE),
    short(FUND, "eligibility.options.label", OPTION, ANSWER),
    row(FUND, "eligibility.if_not", IF_NOT),
    row(FUND, "shared_criteria.change.statement", STATEMENT),
    row(FUND, "shared_criteria.change.question", QUESTION),
    row(FUND, "shared_criteria.change.explanation", EXPLANATION),
    row(FUND, "shared_criteria.change.evidence", EVIDENCE),
    row(FUND, "shared_criteria.change.if_not", IF_NOT),
];
