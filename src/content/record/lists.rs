//! Lists of plain words.

use super::{Record, is_id, one_line};
use crate::content::context::Context;
use crate::content::rules::wrong_value;
use crate::content::shape::Kind;
use crate::content::yaml::Value;
use crate::source::Span;

impl Record<'_> {
    /// The items of a list that are not translated.
    pub(in crate::content) fn plains(&self, cx: &mut Context<'_>, key: &str) -> Vec<String> {
        let items = self.items(cx, key);
        items
            .into_iter()
            .filter_map(|node| match &node.value {
                Value::Scalar(text) if !text.trim().is_empty() => Some(one_line(text)),
                _ => {
                    cx.report(wrong_value::list_item(node.span, key, Kind::Plain));
                    None
                }
            })
            .collect()
    }

    /// The ids of a list, with their places.
    pub(in crate::content) fn ids(&self, cx: &mut Context<'_>, key: &str) -> Vec<(String, Span)> {
        let items = self.items(cx, key);
        items
            .into_iter()
            .filter_map(|node| match &node.value {
                Value::Scalar(id) if is_id(id.trim()) => Some((id.trim().to_owned(), node.span)),
                _ => {
                    cx.report(wrong_value::list_item(node.span, key, Kind::Id));
                    None
                }
            })
            .collect()
    }
}
