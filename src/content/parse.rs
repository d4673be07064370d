//! The order in which content is read.

use std::sync::Arc;

use rayon::prelude::*;

use super::context::Context;
use super::memo::{Memo, Parsed, is_document};
use super::names::{Document, FileKind, Names, classify, of_kind};
use super::record::Record;
use super::rules::missing_file;
use super::shape;
use super::yaml::{self, Node, Value};
use super::{
    award, borough, case_study, eligibility, evaluation, event, faults, form, front_matter, fund, funders, glossary, guidance,
    media, picture, portal, priority, table, translations,
};
use crate::model::{BoroughId, Index, Site, Texts};
use crate::problems::{Problem, Problems};
use crate::source::{FileId, SourceFile, Sources, Span};

/// Reads all content into a [`Site`]. `None` only if `portal.yaml` is missing or cannot be read, because
/// nothing can be said about the rest without it, or if `memo` gave way; every other fault has a stand-in. `pseudo` adds the
/// pseudo-language to the portal, for tests.
pub fn parse(sources: &Sources, pseudo: bool, memo: &mut Memo, problems: &mut Problems) -> Option<Site> {
    faults::report(sources, problems);
    let documents = parse_documents(sources, memo, problems);
    let (pictures, media) = (of_kind(sources, FileKind::Picture), of_kind(sources, FileKind::Media));
    let names = Arc::new(Names::collect(&documents, &pictures, &media));
    memo.keep_names(Arc::clone(&names));
    let pictures = picture::parse_all(sources, &pictures, problems);
    report_missing(&documents, &names, problems);

    let mut cx = Context { sources, names: &names, problems, texts: Texts::default() };
    let portal_document = documents.iter().find(|d| d.kind == FileKind::Portal)?;
    let top = Record::top(&mut cx, &portal_document.node, &shape::PORTAL, &portal_document.path);
    let (portal, contacts) = portal::parse(&mut cx, &top, pseudo);
    let mut site = Site {
        portal,
        boroughs: Vec::new(),
        forms: Vec::new(),
        criteria_sets: Vec::new(),
        funds: Vec::new(),
        priorities: Vec::new(),
        guidance: Vec::new(),
        awards: Vec::new(),
        case_studies: Vec::new(),
        evaluations: Vec::new(),
        venues: Vec::new(),
        events: Vec::new(),
        funders: Vec::new(),
        partners: Vec::new(),
        contacts,
        terms: Vec::new(),
        pictures,
        media: media::files(media),
        texts: Texts::default(),
        index: Index::default(),
    };
    for document in &documents {
        if memo.is_unwanted() {
            return None;
        }
        read_document(&mut cx, document, &mut site);
    }
    let texts = std::mem::take(&mut cx.texts);
    site.texts = texts;
    site.index = Index::of(&site);
    if memo.is_unwanted() {
        return None;
    }
    translations::load(sources, &mut site, memo, problems);
    Some(site)
}

fn read_document(cx: &mut Context<'_>, document: &Document, site: &mut Site) {
    let names = cx.names;
    let borough_of = |borough: &str| names.boroughs.get(borough).copied();
    let node = &document.node;
    let path = &document.path;
    match &document.kind {
        FileKind::Funders => {
            let top = Record::top(cx, node, &shape::FUNDERS, path);
            (site.funders, site.partners) = funders::parse(cx, &top);
        }
        FileKind::Glossary => {
            let top = Record::top(cx, node, &shape::GLOSSARY, path);
            site.terms = glossary::parse(cx, &top);
        }
        FileKind::Criteria => {
            let top = Record::top(cx, node, &shape::CRITERIA, path);
            site.criteria_sets = eligibility::parse_sets(cx, &top);
        }
        FileKind::Borough { borough } => {
            let Some(id) = borough_of(borough) else { return };
            let top = Record::top(cx, node, &shape::BOROUGH, path);
            let (parsed, mut contacts) = borough::parse(cx, &top, borough, id, &site.portal.languages, site.contacts.len());
            site.boroughs.push(parsed);
            site.contacts.append(&mut contacts);
        }
        FileKind::Form { slug } => {
            let top = Record::top(cx, node, &shape::FORM, path);
            site.forms.push(form::parse(cx, document, &top, slug));
        }
        FileKind::Guidance { borough, slug } => {
            let id: Option<BoroughId> = borough.as_deref().and_then(borough_of);
            if borough.is_some() && id.is_none() {
                return;
            }
            let top = Record::top(cx, node, &shape::GUIDANCE, path);
            site.guidance.push(guidance::parse(cx, document, &top, slug, id));
        }
        FileKind::Priority { borough, slug } => {
            let Some(id) = borough_of(borough) else { return };
            let top = Record::top(cx, node, &shape::PRIORITY, path);
            site.priorities.push(priority::parse(cx, document, &top, slug, id));
        }
        FileKind::Fund { borough, slug } => {
            let Some(id) = borough_of(borough) else { return };
            let top = Record::top(cx, node, &shape::FUND, path);
            site.funds.push(fund::parse(cx, document, &top, slug, id));
        }
        FileKind::Events { borough } => {
            let Some(id) = borough_of(borough) else { return };
            let top = Record::top(cx, node, &shape::EVENTS, path);
            let (mut venues, mut events) = event::parse(cx, &top, id, site.portal.source_language);
            site.venues.append(&mut venues);
            site.events.append(&mut events);
        }
        FileKind::Awards { borough } => {
            let Some(id) = borough_of(borough) else { return };
            let top = Record::top(cx, node, &shape::AWARDS, path);
            site.awards.append(&mut award::parse(cx, document, &top, id));
        }
        FileKind::Evaluation { borough, slug } => {
            let Some(id) = borough_of(borough) else { return };
            let top = Record::top(cx, node, &shape::EVALUATION, path);
            site.evaluations.push(evaluation::parse(cx, document, &top, slug, id));
        }
        FileKind::CaseStudy { borough, slug } => {
            let Some(id) = borough_of(borough) else { return };
            let top = Record::top(cx, node, &shape::CASE_STUDY, path);
            site.case_studies.push(case_study::parse(cx, document, &top, slug, id));
        }
        FileKind::Portal
        | FileKind::Picture
        | FileKind::Media
        | FileKind::Translation
        | FileKind::Results
        | FileKind::Unknown => {}
    }
}

/// Every YAML file and front matter as nodes, in path order, parsed on all cores unless known from the last run.
fn parse_documents(sources: &Sources, memo: &mut Memo, problems: &mut Problems) -> Vec<Arc<Document>> {
    let wanted: Vec<(FileId, &SourceFile, FileKind, Option<Parsed>)> = sources
        .content()
        .map(|(id, f)| (id, f, classify(&f.path)))
        .filter(|(_, _, kind)| is_document(kind))
        .map(|(id, file, kind)| (id, file, kind, memo.take_parsed(id, file)))
        .collect();
    let all: Vec<Parsed> =
        wanted.into_par_iter().map(|(id, file, kind, known)| known.unwrap_or_else(|| parse_document(id, file, kind))).collect();
    problems.extend(all.iter().flat_map(|parsed| parsed.problems.iter().cloned()));
    let documents = all.iter().map(|parsed| Arc::clone(&parsed.document)).collect();
    memo.keep_parsed(all);
    documents
}

/// Parses one of them.
pub(super) fn parse_document(file: FileId, source: &SourceFile, kind: FileKind) -> Parsed {
    let path = source.path.clone();
    let document = |node: Option<Node>, body, rows| {
        let node = node.unwrap_or_else(|| unread(file));
        Document { file, path, kind, node, body, rows }
    };
    if source.fault.is_some() {
        // `faults` reports it; that its keys are missing as well would say nothing new.
        return Parsed::new(source, document(None, None, Vec::new()), Vec::new());
    }
    if source.path.ends_with(".csv") {
        let table = table::parse(source.text(), file, "awards", &shape::AWARD);
        return Parsed::new(source, document(table.node, None, table.rows), table.problems);
    }
    let (node, body, problem) = read_nodes(file, source);
    Parsed::new(source, document(node, body, Vec::new()), problem.into_iter().collect())
}

/// The nodes of a file, where its Markdown starts, and what is wrong with it.
fn read_nodes(file: FileId, source: &SourceFile) -> (Option<Node>, Option<usize>, Option<Problem>) {
    let text = source.text();
    let (yaml, start, body) = if source.path.ends_with(".md") {
        match front_matter::split(text, file) {
            Ok(parts) => (parts.yaml, parts.yaml_start, Some(parts.body_start)),
            Err(problem) => return (None, None, Some(problem)),
        }
    } else {
        (text, 0, None)
    };
    match yaml::parse(yaml, file, start) {
        Ok(node) => (Some(node), body, None),
        Err(problem) => (None, body, Some(problem)),
    }
}

/// The node of a file that could not be parsed: nothing is asked of it.
fn unread(file: FileId) -> Node {
    Node { span: Span::start_of(file), value: Value::Unread }
}

fn report_missing(documents: &[Arc<Document>], names: &Names, problems: &mut Problems) {
    for (path, kind) in [("portal.yaml", FileKind::Portal), ("funders.yaml", FileKind::Funders)] {
        if !documents.iter().any(|d| d.kind == kind) {
            problems.add(missing_file::problem(path));
        }
    }
    let mut reported = std::collections::BTreeSet::new();
    for document in documents {
        let borough = match &document.kind {
            FileKind::Fund { borough, .. }
            | FileKind::Priority { borough, .. }
            | FileKind::CaseStudy { borough, .. }
            | FileKind::Evaluation { borough, .. }
            | FileKind::Awards { borough }
            | FileKind::Events { borough } => borough,
            FileKind::Guidance { borough: Some(borough), .. } => borough,
            _ => continue,
        };
        if !names.boroughs.contains_key(borough) && reported.insert(borough.clone()) {
            problems.add(missing_file::borough(Span::start_of(document.file), borough));
        }
    }
}
