//! One document read again, in a site of which nothing else changed.
//!
//! A document gives the site one value, its texts, and names. Names are what other documents know of it: as long as they
//! are the same, every other document would be read as it was. Its new texts come after all others and the places of the
//! old ones are left empty, so that no other text gets another number.

use std::ops::Range;
use std::sync::Arc;

use super::catalogue::Wishes;
use super::context::Context;
use super::memo::Memo;
use super::names::{Document, FileKind, Names, classify, of_kind};
use super::parse::parse_document;
use super::record::Record;
use super::{case_study, evaluation, fund, guidance, priority, shape};
use crate::i18n::Lang;
use crate::model::{Index, PageRef, Site};
use crate::problems::Problems;
use crate::source::{FileId, Sources};

/// Puts what `file` says now in the place of what it said when `site` was parsed with this `memo` from files that are
/// otherwise the same. `None` if that cannot be done, or if the file has a fault: all has to be parsed again then, and
/// `site` may be spoiled.
pub fn reread(sources: &Sources, file: FileId, site: &mut Site, memo: &mut Memo) -> Option<()> {
    let source = sources.file(file);
    let kind = classify(&source.path);
    if source.fault.is_some() || !has_page_of_its_own(&kind) || site.portal.languages.contains(&Lang::PSEUDO) {
        return None;
    }
    let parsed = parse_document(file, source, kind);
    if !parsed.problems.is_empty() {
        return None;
    }
    let document = Arc::clone(&parsed.document);
    let names = Arc::clone(memo.names()?);
    memo.replace_parsed(file, parsed)?;
    let documents = memo.documents(sources)?;
    if names.incomplete
        || Names::collect(&documents, &of_kind(sources, FileKind::Picture), &of_kind(sources, FileKind::Media)) != *names
    {
        return None;
    }
    site.texts.clear(file);
    let first = site.texts.len();
    let mut problems = Problems::new();
    let texts = std::mem::take(&mut site.texts);
    let mut cx = Context { sources, names: &names, problems: &mut problems, texts };
    let is_read = read(&mut cx, &document, site);
    site.texts = cx.texts;
    if is_read.is_none() || problems.has_errors() {
        return None;
    }
    find_translations(site, first..site.texts.len(), memo)?;
    site.index = Index::of(site);
    Some(())
}

fn has_page_of_its_own(kind: &FileKind) -> bool {
    matches!(
        kind,
        FileKind::Guidance { .. }
            | FileKind::Priority { .. }
            | FileKind::Fund { .. }
            | FileKind::CaseStudy { .. }
            | FileKind::Evaluation { .. }
    )
}

/// Reads the document into its place.
fn read(cx: &mut Context<'_>, document: &Document, site: &mut Site) -> Option<()> {
    let names = cx.names;
    let page = *names.pages.get(&document.path)?;
    let in_borough = |borough: &str| names.boroughs.get(borough).copied();
    let (node, path) = (&document.node, &document.path);
    match (&document.kind, page) {
        (FileKind::Guidance { borough, slug }, PageRef::Guidance(id)) => {
            let of = match borough {
                Some(borough) => Some(in_borough(borough)?),
                None => None,
            };
            let top = Record::top(cx, node, &shape::GUIDANCE, path);
            *site.guidance.get_mut(id.index())? = guidance::parse(cx, document, &top, slug, of);
        }
        (FileKind::Priority { borough, slug }, PageRef::Priority(id)) => {
            let top = Record::top(cx, node, &shape::PRIORITY, path);
            *site.priorities.get_mut(id.index())? = priority::parse(cx, document, &top, slug, in_borough(borough)?);
        }
        (FileKind::Fund { borough, slug }, PageRef::Fund(id)) => {
            let top = Record::top(cx, node, &shape::FUND, path);
            *site.funds.get_mut(id.index())? = fund::parse(cx, document, &top, slug, in_borough(borough)?);
        }
        (FileKind::CaseStudy { borough, slug }, PageRef::CaseStudy(id)) => {
            let top = Record::top(cx, node, &shape::CASE_STUDY, path);
            *site.case_studies.get_mut(id.index())? = case_study::parse(cx, document, &top, slug, in_borough(borough)?);
        }
        (FileKind::Evaluation { borough, slug }, PageRef::Evaluation(id)) => {
            let top = Record::top(cx, node, &shape::EVALUATION, path);
            *site.evaluations.get_mut(id.index())? = evaluation::parse(cx, document, &top, slug, in_borough(borough)?);
        }
        _ => return None,
    }
    Some(())
}

/// Ties the translations that are known to texts that were added.
fn find_translations(site: &mut Site, added: Range<usize>, memo: &Memo) -> Option<()> {
    let wishes = Wishes::of(&site.texts, added);
    for lang in site.texts.languages().collect::<Vec<Lang>>() {
        let found = memo.last_catalogue(lang)?.find_few(&wishes);
        site.texts.add_found(lang, found);
    }
    Some(())
}
