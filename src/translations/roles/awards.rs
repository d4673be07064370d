//! What the texts of lists of awards, of evaluations and of recordings are for.

use super::{ANY, Role, TITLE, everywhere, row, short};

const AWARDS: &str = "boroughs/*/*";
const EVALUATION: &str = "boroughs/*/evaluations/*";

/// From the particular to the general, as in the table of all other texts.
pub(super) const ROLES: &[Role] = &[
    everywhere(short(AWARDS, "awards.title", "The name of a project that got a grant, in lists.", TITLE)),
    everywhere(row(AWARDS, "awards.purpose", "What a grant is for, in lists. One or two sentences.")),
    short(EVALUATION, "title", "The heading of a page about what a fund learned, also in lists.", TITLE),
    row(EVALUATION, "summary", "What a fund learned, in one or two sentences, in lists."),
    short(EVALUATION, "report.title", "The title of a report, a link to it.", TITLE),
    row(EVALUATION, "", "What a fund learned from its grants. Read by groups, residents and funders."),
    short(ANY, "media.title", "The title of a recording, above its player.", TITLE),
    row(
        ANY,
        "media.transcript",
        "Everything that is said in a recording, for those who cannot hear it or do not know its language.",
    ),
];
