//! `portal.yaml`.

use super::context::Context;
use super::fund::DECISION_MODELS;
use super::record::Record;
use super::rules::unknown_language;
use super::{contact, statistic, test_results};
use crate::i18n::Lang;
use crate::model::{
    AccessibilityStatement, ComplianceStatus, Contact, ContactId, DecisionModelText, Format, KnownProblem, KnownProblemKind,
    ManualTest, OpenData, Portal, Principle, Privacy, Publisher, Stage,
};

/// The portal and its contacts, whose ids start at 0.
pub(super) fn parse(cx: &mut Context<'_>, top: &Record<'_>, pseudo: bool) -> (Portal, Vec<Contact>) {
    let names = cx.names;
    let contacts = contact::parse_all(cx, top, "contacts");
    let publisher = top.must_record(cx, "publisher");
    let principles = top.records(cx, "principles");
    let stages = top.records(cx, "stages");
    let models = top.records(cx, "decision_models");
    let formats = top.records(cx, "formats");
    let (source_language, languages) = parse_languages(cx, top, pseudo);
    let show_older = parse_show_older(cx, top, source_language, &languages);
    let portal = Portal {
        span: top.span,
        title: top.text(cx, "title"),
        tagline: top.text(cx, "tagline"),
        summary: top.text(cx, "summary"),
        address: top.plain(cx, "address").trim_end_matches('/').to_owned(),
        source_language,
        languages,
        show_older,
        example: top.flag(cx, "example"),
        example_date: top.opt_date(cx, "example_date").map(|(date, _)| date),
        publisher: Publisher {
            name: publisher.plain(cx, "name"),
            website: publisher.opt_plain(cx, "website"),
            about: publisher.opt_text(cx, "about"),
            not_public: publisher.has("public_body") && !publisher.flag(cx, "public_body"),
        },
        licence: top.plain(cx, "licence"),
        open_data: top.record(cx, "open_data").map(|r| OpenData {
            prefix: r.plain(cx, "prefix"),
            org_id: r.opt_plain(cx, "org_id"),
            contact: r.refer(cx, "contact", &names.contacts),
        }),
        vision: top.prose(cx, "vision"),
        principles: principles
            .iter()
            .map(|r| Principle { slug: r.id(cx), span: r.span_of("id"), title: r.text(cx, "title"), text: r.text(cx, "text") })
            .collect(),
        stages: stages
            .iter()
            .map(|r| Stage { slug: r.id(cx), span: r.span_of("id"), title: r.text(cx, "title"), text: r.text(cx, "text") })
            .collect(),
        decision_models: models
            .iter()
            .map(|r| DecisionModelText {
                model: r.choice(cx, "id", &DECISION_MODELS),
                span: r.span_of("id"),
                title: r.text(cx, "title"),
                summary: r.text(cx, "summary"),
                steps: r.texts(cx, "steps"),
            })
            .collect(),
        impact: statistic::parse_all(cx, top, "impact"),
        contacts: (0..contacts.len()).map(ContactId::new).collect(),
        help_contact: top.refer(cx, "help_contact", &names.contacts).unwrap_or(ContactId::new(0)),
        formats: formats
            .iter()
            .map(|r| Format {
                slug: r.plain(cx, "id"),
                span: r.span_of("id"),
                title: r.text(cx, "title"),
                how: r.text(cx, "how"),
            })
            .collect(),
        formats_contact: top.refer(cx, "formats_contact", &names.contacts).unwrap_or(ContactId::new(0)),
        formats_reply_days: top.opt_integer(cx, "formats_reply_days").unwrap_or(0),
        without_posters: top.flag(cx, "without_posters"),
        accessibility: parse_accessibility(cx, top),
        privacy: parse_privacy(cx, top),
    };
    (portal, contacts)
}

/// The source language first, then the others in the order of the file.
fn parse_languages(cx: &mut Context<'_>, top: &Record<'_>, pseudo: bool) -> (Lang, Vec<Lang>) {
    let source = top.language(cx, "source_language").map_or(Lang::ENGLISH, |(lang, _)| lang);
    let mut languages = vec![source];
    for (lang, _) in top.languages(cx, "languages") {
        if !languages.contains(&lang) {
            languages.push(lang);
        }
    }
    if pseudo {
        languages.push(Lang::PSEUDO);
    }
    (source, languages)
}

/// Only languages that the portal translates into.
fn parse_show_older(cx: &mut Context<'_>, top: &Record<'_>, source: Lang, languages: &[Lang]) -> Vec<Lang> {
    let mut show_older = Vec::new();
    for (lang, span) in top.languages(cx, "show_older_translations") {
        if lang == source {
            cx.report(unknown_language::source(span, lang));
        } else if !languages.contains(&lang) {
            cx.report(unknown_language::not_in_portal(span, lang));
        } else if !show_older.contains(&lang) {
            show_older.push(lang);
        }
    }
    show_older
}

fn parse_accessibility(cx: &mut Context<'_>, top: &Record<'_>) -> AccessibilityStatement {
    let record = top.must_record(cx, "accessibility");
    let names = cx.names;
    let statuses = [ComplianceStatus::PartiallyCompliant, ComplianceStatus::FullyCompliant, ComplianceStatus::NotCompliant]
        .map(|s| (s.word(), s));
    let problems = record.records(cx, "known_problems");
    let tests = record.records(cx, "manual_tests");
    AccessibilityStatement {
        span: record.span,
        status: record.choice(cx, "status", &statuses),
        status_span: record.span_of("status"),
        prepared: record.date(cx, "prepared"),
        reviewed: record.date(cx, "reviewed"),
        reviewed_span: record.span_of("reviewed"),
        tested: record.opt_date(cx, "tested").map(|(date, _)| date),
        tested_by: record.opt_text(cx, "tested_by"),
        manual_tests: tests.iter().map(|r| parse_manual_test(cx, r)).collect(),
        results: test_results::parse(cx, &record),
        contact: record.refer(cx, "contact", &names.contacts).unwrap_or(ContactId::new(0)),
        contact_span: record.span_of("contact"),
        reply_days: record.opt_integer(cx, "reply_days").unwrap_or(0),
        reply_span: record.span_of("reply_days"),
        known_problems: problems.iter().map(|r| parse_known_problem(cx, r)).collect(),
    }
}

fn parse_manual_test(cx: &mut Context<'_>, record: &Record<'_>) -> ManualTest {
    // The id keeps the translations when the list is put into another order.
    record.id(cx);
    ManualTest {
        date: record.date(cx, "date"),
        by: record.opt_plain(cx, "by"),
        how: record.text(cx, "how"),
        tools: record.plains(cx, "tools"),
        pages: record.opt_text(cx, "pages"),
    }
}

fn parse_known_problem(cx: &mut Context<'_>, record: &Record<'_>) -> KnownProblem {
    let kinds = [KnownProblemKind::NonCompliance, KnownProblemKind::DisproportionateBurden, KnownProblemKind::OutOfScope]
        .map(|k| (k.word(), k));
    KnownProblem {
        slug: record.id(cx),
        span: record.span_of("id"),
        title: record.text(cx, "title"),
        kind: record.choice(cx, "why", &kinds),
        text: record.text(cx, "text"),
        fix_by: record.opt_date(cx, "fix_by").map(|(date, _)| date),
        rules: record.plains(cx, "rules"),
    }
}

fn parse_privacy(cx: &mut Context<'_>, top: &Record<'_>) -> Privacy {
    let record = top.must_record(cx, "privacy");
    let names = cx.names;
    Privacy {
        controller: record.text(cx, "controller"),
        contact: record.refer(cx, "contact", &names.contacts).unwrap_or(ContactId::new(0)),
        text: record.prose(cx, "text"),
        updated: record.date(cx, "updated"),
    }
}
