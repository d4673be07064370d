//! What the texts of application forms are for, in `forms/` and in the sections that a fund adds.

use super::{FUND, LABEL, Role, TITLE, row, short};

const FORM: &str = "forms/*";

/// Beside a box to tick, on one line of a document or two.
const OPTION: usize = 80;
/// The heading of a column of a table on paper.
const COLUMN: usize = 30;

/// From the particular to the general, as in the table of all other texts.
pub(super) const ROLES: &[Role] = &[
    short(FORM, "title", "What an application form is called, at its head and in links to it.", LABEL),
    row(FORM, "introduction", "What to know before filling in an application form. Plain words, short sentences."),
    row(FORM, "have_ready", "Something to have ready before filling in an application form, an item of a list."),
    row(FORM, "sending", "How to send an application form, at its end. Applicants do what it says."),
    short(FORM, "sections.title", "The heading of a part of an application form.", TITLE),
    row(
        FORM,
        "sections.introduction",
        "Words below the heading of a part of an application form. Applicants read them before they answer.",
    ),
    short(
        FORM,
        "sections.fields.options.label",
        "An answer to choose in an application form, beside a box to tick. It must fit its question.",
        OPTION,
    ),
    short(
        FORM,
        "sections.fields.columns.label",
        "The heading of a column of a table to fill in, in an application form.",
        COLUMN,
    ),
    short(FORM, "sections.fields.total", "Before the sum in the last row of a table to fill in, in an application form.", COLUMN),
    row(
        FORM,
        "sections.fields.label",
        "A question of an application form, a heading: as short as in the source. Keep its meaning exactly.",
    ),
    row(FORM, "sections.fields.help", "How to answer a question of an application form, below it. Somebody may read it aloud."),
    row(
        FORM,
        "sections.fields.example",
        "An answer that somebody might give in an application form, after “For example:”. Write as applicants speak.",
    ),
    row(
        FORM,
        "sections.fields.afterwards",
        "A question that a group is asked when its project ends. It belongs to a question of an application form.",
    ),
    row(
        FORM,
        "sections.fields.statements",
        "What those who sign an application form promise. A promise that counts: keep its meaning exactly.",
    ),
    short(FUND, "form.add.title", "The heading of a part of the form of this fund.", TITLE),
    row(
        FUND,
        "form.add.introduction",
        "Words below the heading of a part of the form of this fund. Applicants read them before they answer.",
    ),
    short(
        FUND,
        "form.add.fields.options.label",
        "An answer to choose in the form of this fund, beside a box to tick. It must fit its question.",
        OPTION,
    ),
    short(
        FUND,
        "form.add.fields.columns.label",
        "The heading of a column of a table to fill in, in the form of this fund.",
        COLUMN,
    ),
    short(
        FUND,
        "form.add.fields.total",
        "Before the sum in the last row of a table to fill in, in the form of this fund.",
        COLUMN,
    ),
    row(
        FUND,
        "form.add.fields.label",
        "A question of the form of this fund, a heading: as short as in the source. Keep its meaning exactly.",
    ),
    row(FUND, "form.add.fields.help", "How to answer a question of the form of this fund, below it. Somebody may read it aloud."),
    row(
        FUND,
        "form.add.fields.example",
        "An answer that somebody might give in the form of this fund, after “For example:”. Write as applicants speak.",
    ),
    row(
        FUND,
        "form.add.fields.afterwards",
        "A question that a group is asked when its project ends. It belongs to a question of the form of this fund.",
    ),
    row(
        FUND,
        "form.add.fields.statements",
        "What those who sign the form of this fund promise. A promise that counts: keep its meaning exactly.",
    ),
];
