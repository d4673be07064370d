//! `forms/*.yaml`: application forms, and what a fund changes in the one it uses.

use super::context::Context;
use super::names::Document;
use super::record::Record;
use super::rules::form_field;
use crate::model::{
    AddedSection, ColumnKind, FieldKind, Form, FormColumn, FormCondition, FormField, FormOption, FormSection, FundForm,
};
use crate::source::Span;

/// The words of the kinds of field, as [`FieldKind::word`] gives them, and the keys that belong to each alone. A `!`
/// marks a key that must be there.
pub(super) const FIELD_KINDS: [(&str, &[&str]); 14] = [
    ("short-text", &["max_characters"]),
    ("long-text", &["!max_words"]),
    ("number", &["min", "max"]),
    ("money", &["within_award"]),
    ("date", &[]),
    ("email", &[]),
    ("phone", &[]),
    ("postcode", &[]),
    ("choose-one", &["!options"]),
    ("choose-many", &["!options"]),
    ("yes-no", &[]),
    ("table", &["!columns", "!rows", "total"]),
    ("declaration", &["!statements", "signatures"]),
    ("documents", &["options"]),
];

/// Room on paper and in the height of a page.
const MOST_WORDS: i64 = 2_000;
const MOST_CHARACTERS: i64 = 500;
const MOST_ROWS: i64 = 40;
const MOST_SIGNATURES: i64 = 6;

pub(super) fn parse(cx: &mut Context<'_>, document: &Document, top: &Record<'_>, slug: &str) -> Form {
    let sections = top.records(cx, "sections");
    Form {
        slug: slug.to_owned(),
        span: Span::start_of(document.file),
        title: top.text(cx, "title"),
        version: top.plain(cx, "version"),
        updated: top.date(cx, "updated"),
        introduction: top.prose(cx, "introduction"),
        have_ready: top.texts(cx, "have_ready"),
        sections: sections.iter().map(|record| parse_section(cx, record)).collect(),
        sections_span: top.span_of("sections"),
        sending: top.prose(cx, "sending"),
    }
}

/// What a fund says about its form.
pub(super) fn parse_fund_form(cx: &mut Context<'_>, top: &Record<'_>) -> Option<FundForm> {
    let record = top.record(cx, "form")?;
    let names = cx.names;
    let form = record.refer(cx, "use", &names.forms);
    let added = record.records(cx, "add");
    let add = added
        .iter()
        .map(|record| AddedSection {
            after: record.opt_plain(cx, "after").map(|after| (after, record.span_of("after"))),
            section: parse_section(cx, record),
        })
        .collect();
    Some(FundForm { without: record.ids(cx, "without"), add, span: record.span_of("use"), form: form? })
}

fn parse_section(cx: &mut Context<'_>, record: &Record<'_>) -> FormSection {
    let fields = record.records(cx, "fields");
    FormSection {
        slug: record.id(cx),
        span: record.span_of("id"),
        title: record.text(cx, "title"),
        introduction: record.prose(cx, "introduction"),
        only_if: parse_condition(cx, record),
        fields: fields.iter().map(|record| parse_field(cx, record)).collect(),
        fields_span: record.span_of("fields"),
    }
}

fn parse_condition(cx: &mut Context<'_>, record: &Record<'_>) -> Option<FormCondition> {
    let record = record.record(cx, "only_if")?;
    Some(FormCondition {
        field: record.plain(cx, "field"),
        field_span: record.span_of("field"),
        is: record.plain(cx, "is"),
        is_span: record.span_of("is"),
    })
}

fn parse_field(cx: &mut Context<'_>, record: &Record<'_>) -> FormField {
    FormField {
        slug: record.id(cx),
        span: record.span_of("id"),
        label: record.text(cx, "label"),
        help: record.opt_text(cx, "help"),
        example: record.opt_text(cx, "example"),
        required: record.flag(cx, "required"),
        only_if: parse_condition(cx, record),
        afterwards: record.opt_text(cx, "afterwards"),
        kind: parse_kind(cx, record),
    }
}

fn parse_kind(cx: &mut Context<'_>, record: &Record<'_>) -> FieldKind {
    let words = FIELD_KINDS.map(|(word, _)| (word, word));
    let Some(word) = record.opt_choice(cx, "type", &words) else {
        // Reported already; which keys belong to it cannot be told.
        return FieldKind::ShortText { max_characters: None };
    };
    report_keys(cx, record, word);
    match word {
        "long-text" => FieldKind::LongText { max_words: count(cx, record, "max_words", MOST_WORDS).unwrap_or(100) },
        "number" => FieldKind::Number { min: record.opt_integer(cx, "min"), max: record.opt_integer(cx, "max") },
        "money" => FieldKind::Money { within_award: record.flag(cx, "within_award") },
        "date" => FieldKind::Date,
        "email" => FieldKind::Email,
        "phone" => FieldKind::Phone,
        "postcode" => FieldKind::Postcode,
        "choose-one" => FieldKind::ChooseOne { options: parse_options(cx, record) },
        "choose-many" => FieldKind::ChooseMany { options: parse_options(cx, record) },
        "yes-no" => FieldKind::YesNo,
        "table" => FieldKind::Table {
            columns: parse_columns(cx, record),
            rows: count(cx, record, "rows", MOST_ROWS).unwrap_or(1),
            total: record.opt_text(cx, "total"),
        },
        "declaration" => FieldKind::Declaration {
            statements: record.texts(cx, "statements"),
            signatures: count(cx, record, "signatures", MOST_SIGNATURES).unwrap_or(1),
        },
        "documents" => FieldKind::Documents { options: parse_options(cx, record) },
        _ => FieldKind::ShortText { max_characters: count(cx, record, "max_characters", MOST_CHARACTERS) },
    }
}

/// Keys of other kinds of field, which would do nothing here, and keys that this kind needs.
fn report_keys(cx: &mut Context<'_>, record: &Record<'_>, word: &'static str) {
    let own = FIELD_KINDS.iter().find(|(kind, _)| *kind == word).map_or(&[][..], |(_, keys)| keys);
    let is_own = |key: &str| own.iter().any(|k| k.trim_start_matches('!') == key);
    let mut others: Vec<&'static str> =
        FIELD_KINDS.iter().flat_map(|(_, keys)| keys.iter()).map(|key| key.trim_start_matches('!')).collect();
    others.sort_unstable();
    others.dedup();
    for key in others.into_iter().filter(|key| !is_own(key) && record.has(key)) {
        let kinds: Vec<&str> = FIELD_KINDS
            .iter()
            .filter(|(_, keys)| keys.iter().any(|k| k.trim_start_matches('!') == key))
            .map(|(kind, _)| *kind)
            .collect();
        cx.report(form_field::out_of_place(record.span_of(key), key, word, &kinds));
    }
    for key in own.iter().filter_map(|key| key.strip_prefix('!')).filter(|key| !record.holds(key)) {
        cx.report(form_field::missing(record.span_of("type"), key, word));
    }
}

/// A whole number of at least one and at most `most`.
fn count(cx: &mut Context<'_>, record: &Record<'_>, key: &str, most: i64) -> Option<u32> {
    let number = record.opt_integer(cx, key)?;
    if !(1..=most).contains(&number) {
        cx.report(form_field::out_of_range(record.span_of(key), key, most));
    }
    u32::try_from(number.clamp(1, most)).ok()
}

fn parse_options(cx: &mut Context<'_>, record: &Record<'_>) -> Vec<FormOption> {
    let options = record.records(cx, "options");
    options.iter().map(|r| FormOption { slug: r.id(cx), span: r.span_of("id"), label: r.text(cx, "label") }).collect()
}

fn parse_columns(cx: &mut Context<'_>, record: &Record<'_>) -> Vec<FormColumn> {
    let kinds = [("text", ColumnKind::Text), ("number", ColumnKind::Number), ("money", ColumnKind::Money)];
    let columns = record.records(cx, "columns");
    columns
        .iter()
        .map(|r| FormColumn {
            slug: r.id(cx),
            span: r.span_of("id"),
            label: r.text(cx, "label"),
            kind: r.choice(cx, "type", &kinds),
        })
        .collect()
}
