//! Guidance pages: front matter and Markdown.

use std::sync::Arc;

use super::context::Context;
use super::markdown::{self, Base};
use super::names::Document;
use super::record::Record;
use crate::model::{BoroughId, Guidance, Prose};
use crate::source::Span;

pub(super) fn parse(
    cx: &mut Context<'_>,
    document: &Document,
    top: &Record<'_>,
    slug: &str,
    borough: Option<BoroughId>,
) -> Guidance {
    Guidance {
        slug: slug.to_owned(),
        span: Span::start_of(document.file),
        borough,
        title: top.text(cx, "title"),
        summary: top.text(cx, "summary"),
        order: top.opt_integer(cx, "order").unwrap_or(i64::MAX),
        updated: top.opt_date(cx, "updated").map(|(date, _)| date),
        body: parse_body(cx, document),
    }
}

/// The Markdown below the front matter of a file.
pub(super) fn parse_body(cx: &mut Context<'_>, document: &Document) -> Prose {
    let Some(start) = document.body else { return Prose::default() };
    let sources = cx.sources;
    let text = sources.file(document.file).text().get(start..).unwrap_or("");
    let context = Arc::from(document.path.as_str());
    markdown::parse(cx, text, Base::File(document.file, start), &document.path, context)
}
