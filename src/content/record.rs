//! Reading the values of a record through its table of keys.
//!
//! Each method asks for one key by name, reports what is wrong with its value, and gives a stand-in then.

mod lists;
mod times;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::context::Context;
use super::markdown::{self, Base};
use super::rules::{missing_key, unknown_key, unknown_language, unknown_reference, wrong_value};
use super::shape::{Field, Kind, Shape};
use super::yaml::{Key, Node, Value};
use crate::i18n::Lang;
use crate::model::{Money, Prose, Quantity, Text, TextKind, parse_date};
use crate::source::Span;

/// A mapping of a content file, its table, and its place for translators.
#[derive(Clone)]
pub(super) struct Record<'n> {
    pub span: Span,
    shape: &'static Shape,
    entries: &'n [(Key, Node)],
    /// Path of the file.
    path: &'n str,
    /// Dotted keys down to here: `eligibility.members`.
    keys: String,
}

impl<'n> Record<'n> {
    /// The record at the top of a file.
    pub(super) fn top(cx: &mut Context<'_>, node: &'n Node, shape: &'static Shape, path: &'n str) -> Record<'n> {
        Record::new(cx, node, shape, path, String::new())
    }

    fn new(cx: &mut Context<'_>, node: &'n Node, shape: &'static Shape, path: &'n str, keys: String) -> Record<'n> {
        let entries: &'n [(Key, Node)] = match &node.value {
            Value::Map(entries) => entries,
            Value::Unread => return Record { span: node.span, shape, entries: &[], path, keys },
            Value::Null => &[],
            _ => {
                cx.report(wrong_value::problem(node.span, shape.name, Kind::Record(shape)));
                return Record { span: node.span, shape, entries: &[], path, keys };
            }
        };
        for (key, _) in entries {
            if shape.field(&key.name).is_none() {
                cx.report(unknown_key::problem(key.span, &key.name, shape));
            }
        }
        for field in shape.fields.iter().filter(|f| f.required) {
            let missing = !entries.iter().any(|(k, v)| k.name == field.name && !matches!(v.value, Value::Null));
            if missing && !matches!(node.value, Value::Scalar(_) | Value::List(_)) {
                let span = entries.iter().find(|(k, _)| k.name == field.name).map_or(node.span, |(k, _)| k.span);
                cx.report(missing_key::problem(span, field, shape));
            }
        }
        Record { span: node.span, shape, entries, path, keys }
    }

    /// The table's row for a key. Keys are written in this program, so a wrong one is our mistake; the test
    /// `every_key_that_is_read_is_in_its_table` reads a record of every shape.
    fn field(&self, key: &str) -> &'static Field {
        match self.shape.field(key) {
            Some(field) => field,
            None => unreachable!("{} has no key {key}", self.shape.name),
        }
    }

    fn node(&self, key: &str) -> Option<&'n Node> {
        let field = self.field(key);
        self.entries.iter().find(|(k, v)| k.name == field.name && !matches!(v.value, Value::Null)).map(|(_, v)| v)
    }

    /// Whether the key is there with a value.
    pub(super) fn has(&self, key: &str) -> bool {
        self.node(key).is_some()
    }

    /// Whether the key is there with at least one value.
    pub(super) fn holds(&self, key: &str) -> bool {
        self.node(key).is_some_and(|node| !matches!(&node.value, Value::List(items) if items.is_empty()))
    }

    /// Where the value of a key stands; the key if it has no value, the record if it is not there. A problem with
    /// the value is reported at the same place, by which later stages know a stand-in.
    pub(super) fn span_of(&self, key: &str) -> Span {
        match self.entries.iter().find(|(k, _)| k.name == key) {
            Some((key, Node { value: Value::Null, .. })) => key.span,
            Some((_, node)) => node.span,
            None => self.span,
        }
    }

    fn context(&self, key: &str) -> Arc<str> {
        if self.keys.is_empty() {
            Arc::from(format!("{}: {key}", self.path))
        } else {
            Arc::from(format!("{}: {}.{key}", self.path, self.keys))
        }
    }

    fn scalar(&self, cx: &mut Context<'_>, key: &str) -> Option<(&'n str, Span)> {
        let node = self.node(key)?;
        match &node.value {
            Value::Scalar(text) => Some((text.trim(), node.span)),
            _ => {
                cx.report(wrong_value::problem(node.span, key, self.field(key).kind));
                None
            }
        }
    }

    fn read<T>(&self, cx: &mut Context<'_>, key: &str, read: impl Fn(&str) -> Option<T>) -> Option<(T, Span)> {
        let (text, span) = self.scalar(cx, key)?;
        match read(text) {
            Some(value) => Some((value, span)),
            None => {
                cx.report(wrong_value::with_value(span, key, text, self.field(key).kind));
                None
            }
        }
    }

    /// A required text; the empty text stands in.
    pub(super) fn text(&self, cx: &mut Context<'_>, key: &str) -> Text {
        match self.opt_text(cx, key) {
            Some(text) => text,
            None => cx.texts.add(self.context(key), "", self.span, TextKind::Line),
        }
    }

    pub(super) fn opt_text(&self, cx: &mut Context<'_>, key: &str) -> Option<Text> {
        let (text, span) = self.scalar(cx, key)?;
        if text.is_empty() {
            cx.report(missing_key::empty(span, self.field(key)));
        }
        let one_line = one_line(text);
        Some(cx.texts.add(self.context(key), &one_line, span, TextKind::Line))
    }

    /// The texts of a list; none if the key is not there.
    pub(super) fn texts(&self, cx: &mut Context<'_>, key: &str) -> Vec<Text> {
        let context = self.context(key);
        let items = self.items(cx, key);
        items
            .into_iter()
            .filter_map(|node| match &node.value {
                Value::Scalar(text) => {
                    let one_line = one_line(text);
                    Some(cx.texts.add(context.clone(), &one_line, node.span, TextKind::Line))
                }
                _ => {
                    cx.report(wrong_value::list_item(node.span, key, Kind::Text));
                    None
                }
            })
            .collect()
    }

    /// Markdown; nothing if the key is not there.
    pub(super) fn prose(&self, cx: &mut Context<'_>, key: &str) -> Prose {
        let Some((text, span)) = self.scalar(cx, key) else { return Prose::default() };
        let context = self.context(key);
        markdown::parse(cx, text, Base::Value(span), self.path, context)
    }

    /// A required text that is not translated.
    pub(super) fn plain(&self, cx: &mut Context<'_>, key: &str) -> String {
        self.opt_plain(cx, key).unwrap_or_default()
    }

    pub(super) fn opt_plain(&self, cx: &mut Context<'_>, key: &str) -> Option<String> {
        let kind = self.field(key).kind;
        let read = |text: &str| match kind {
            Kind::Url => is_url(text).then(|| text.to_owned()),
            Kind::Email => is_email(text).then(|| text.to_owned()),
            Kind::Phone => is_phone(text).then(|| text.to_owned()),
            Kind::Id => is_id(text).then(|| text.to_owned()),
            Kind::PartialDate => is_partial_date(text).then(|| text.to_owned()),
            Kind::AwardId => is_award_id(text).then(|| text.to_owned()),
            Kind::CharityNumber => is_charity_number(text).then(|| text.to_owned()),
            Kind::CompanyNumber => is_company_number(text).then(|| text.to_owned()),
            Kind::OrgId => is_org_id(text).then(|| text.to_owned()),
            _ => (!text.is_empty()).then(|| text.to_owned()),
        };
        self.read(cx, key, read).map(|(text, _)| text)
    }

    /// The record's id.
    pub(super) fn id(&self, cx: &mut Context<'_>) -> String {
        self.plain(cx, "id")
    }

    pub(super) fn money(&self, cx: &mut Context<'_>, key: &str) -> (Money, Span) {
        self.opt_money(cx, key).unwrap_or((Money::default(), self.span_of(key)))
    }

    pub(super) fn opt_money(&self, cx: &mut Context<'_>, key: &str) -> Option<(Money, Span)> {
        self.read(cx, key, Money::parse)
    }

    pub(super) fn opt_quantity(&self, cx: &mut Context<'_>, key: &str) -> Option<(Quantity, Span)> {
        self.read(cx, key, Quantity::parse)
    }

    /// Some of a few words, each standing for a value, with their places.
    pub(super) fn choices<T: Copy>(&self, cx: &mut Context<'_>, key: &str, values: &[(&str, T)]) -> Vec<(T, Span)> {
        let Kind::List(kind) = self.field(key).kind else { return Vec::new() };
        let items = self.items(cx, key);
        items
            .into_iter()
            .filter_map(|node| {
                let Value::Scalar(text) = &node.value else {
                    cx.report(wrong_value::list_item(node.span, key, *kind));
                    return None;
                };
                let found = values.iter().find(|(word, _)| *word == text.trim()).map(|(_, value)| *value);
                if found.is_none() {
                    cx.report(wrong_value::with_value(node.span, key, text.trim(), *kind));
                }
                found.map(|value| (value, node.span))
            })
            .collect()
    }

    pub(super) fn opt_integer(&self, cx: &mut Context<'_>, key: &str) -> Option<i64> {
        self.read(cx, key, |text| text.parse().ok()).map(|(n, _)| n)
    }

    pub(super) fn flag(&self, cx: &mut Context<'_>, key: &str) -> bool {
        let read = |text: &str| match text {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        };
        self.read(cx, key, read).is_some_and(|(flag, _)| flag)
    }

    /// `#rrggbb` as red, green and blue.
    pub(super) fn colour(&self, cx: &mut Context<'_>, key: &str) -> ([u8; 3], Span) {
        self.read(cx, key, read_colour).unwrap_or(([0, 0, 0], self.span_of(key)))
    }

    /// One of a few words, each standing for a value. The first stands in.
    pub(super) fn choice<T: Copy>(&self, cx: &mut Context<'_>, key: &str, values: &[(&str, T)]) -> T {
        self.opt_choice(cx, key, values).unwrap_or(values[0].1)
    }

    pub(super) fn opt_choice<T: Copy>(&self, cx: &mut Context<'_>, key: &str, values: &[(&str, T)]) -> Option<T> {
        let chosen = self.read(cx, key, |text| values.iter().find(|(word, _)| *word == text).map(|(_, v)| *v));
        chosen.map(|(value, _)| value)
    }

    pub(super) fn languages(&self, cx: &mut Context<'_>, key: &str) -> Vec<(Lang, Span)> {
        let items = self.items(cx, key);
        items
            .into_iter()
            .filter_map(|node| {
                let Value::Scalar(code) = &node.value else {
                    cx.report(wrong_value::list_item(node.span, key, Kind::Language));
                    return None;
                };
                let lang = Lang::find(code.trim());
                if lang.is_none() {
                    cx.report(unknown_language::problem(node.span, code.trim()));
                }
                lang.map(|l| (l, node.span))
            })
            .collect()
    }

    pub(super) fn language(&self, cx: &mut Context<'_>, key: &str) -> Option<(Lang, Span)> {
        let (code, span) = self.scalar(cx, key)?;
        let lang = Lang::find(code);
        if lang.is_none() {
            cx.report(unknown_language::problem(span, code));
        }
        lang.map(|l| (l, span))
    }

    /// The item that a key names, from the table of those there are.
    pub(super) fn refer<T: Copy>(&self, cx: &mut Context<'_>, key: &str, known: &BTreeMap<String, T>) -> Option<T> {
        let (name, span) = self.scalar(cx, key)?;
        let found = known.get(name).copied();
        if found.is_none() && !cx.names.incomplete {
            cx.report(unknown_reference::problem(span, self.reference_kind(key), name, known.keys().map(String::as_str)));
        }
        found
    }

    /// The items that a list of ids names.
    pub(super) fn refer_all<T: Copy>(&self, cx: &mut Context<'_>, key: &str, known: &BTreeMap<String, T>) -> Vec<T> {
        let what = self.reference_kind(key);
        let items = self.items(cx, key);
        items
            .into_iter()
            .filter_map(|node| {
                let Value::Scalar(name) = &node.value else {
                    cx.report(wrong_value::list_item(node.span, key, Kind::Reference(what)));
                    return None;
                };
                let found = known.get(name.trim()).copied();
                if found.is_none() && !cx.names.incomplete {
                    cx.report(unknown_reference::problem(node.span, what, name.trim(), known.keys().map(String::as_str)));
                }
                found
            })
            .collect()
    }

    fn reference_kind(&self, key: &str) -> &'static str {
        match self.field(key).kind {
            Kind::Reference(what) => what,
            Kind::List(Kind::Reference(what)) => what,
            _ => self.field(key).name,
        }
    }

    /// The record below a key.
    pub(super) fn record(&self, cx: &mut Context<'_>, key: &str) -> Option<Record<'n>> {
        let node = self.node(key)?;
        let Kind::Record(shape) = self.field(key).kind else { return None };
        let keys = self.below(key, None);
        Some(Record::new(cx, node, shape, self.path, keys))
    }

    /// The record below a required key; an empty one stands in.
    pub(super) fn must_record(&self, cx: &mut Context<'_>, key: &str) -> Record<'n> {
        let shape = match self.field(key).kind {
            Kind::Record(shape) => shape,
            _ => self.shape,
        };
        let keys = self.below(key, None);
        self.record(cx, key).unwrap_or(Record { span: self.span, shape, entries: &[], path: self.path, keys })
    }

    /// The records of a list. A record with an id is known to translators by it, so that reordering a list
    /// leaves its translations alone.
    pub(super) fn records(&self, cx: &mut Context<'_>, key: &str) -> Vec<Record<'n>> {
        let Kind::List(Kind::Record(shape)) = self.field(key).kind else { return Vec::new() };
        let items = self.items(cx, key);
        items
            .into_iter()
            .map(|node| {
                let id = match &node.value {
                    Value::Map(entries) => entries.iter().find(|(k, _)| k.name == "id").and_then(|(_, v)| match &v.value {
                        Value::Scalar(id) => Some(id.as_str()),
                        _ => None,
                    }),
                    _ => None,
                };
                let keys = self.below(key, id);
                Record::new(cx, node, shape, self.path, keys)
            })
            .collect()
    }

    fn below(&self, key: &str, id: Option<&str>) -> String {
        [self.keys.as_str(), key, id.unwrap_or("")].iter().filter(|k| !k.is_empty()).copied().collect::<Vec<_>>().join(".")
    }

    fn items(&self, cx: &mut Context<'_>, key: &str) -> Vec<&'n Node> {
        match self.node(key) {
            Some(Node { value: Value::List(items), .. }) => items.iter().collect(),
            Some(node) => {
                cx.report(wrong_value::problem(node.span, key, self.field(key).kind));
                Vec::new()
            }
            None => Vec::new(),
        }
    }
}

/// The text with one space between its words.
fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

/// True for an id: lower-case ASCII letters, digits and single hyphens between them.
pub(super) fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 80
        && text.split('-').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}

pub(super) fn is_url(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|r| r.split(['/', '?', '#']).next().is_some_and(|host| host.contains('.') || host.starts_with("localhost")))
        && !text.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>' | '`' | '\\'))
}

fn is_email(text: &str) -> bool {
    text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !host.contains('@'))
        && !text.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>' | ',' | ':' | '?'))
}

/// Letters of any case, digits and single hyphens between them.
pub(crate) fn is_award_id(text: &str) -> bool {
    text.len() <= 60 && text.split('-').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// Of England and Wales six or seven digits, of Scotland `SC` and six, of Northern Ireland `NIC` and six.
pub(crate) fn is_charity_number(text: &str) -> bool {
    let digits = |rest: &str, long: std::ops::RangeInclusive<usize>| {
        long.contains(&rest.len()) && rest.bytes().all(|b| b.is_ascii_digit())
    };
    match text.strip_prefix("SC").or_else(|| text.strip_prefix("NIC")) {
        Some(rest) => digits(rest, 6..=6),
        None => digits(text, 6..=7),
    }
}

/// Eight digits, or two letters and six digits.
pub(crate) fn is_company_number(text: &str) -> bool {
    let is_number = |part: &[u8]| part.iter().all(u8::is_ascii_digit);
    let bytes = text.as_bytes();
    bytes.len() == 8 && (is_number(bytes) || (bytes[..2].iter().all(u8::is_ascii_uppercase) && is_number(&bytes[2..])))
}

/// A register of org-id.guide and the id in it, with a hyphen between: `GB-EDU-100000`.
pub(crate) fn is_org_id(text: &str) -> bool {
    let mut parts = text.splitn(3, '-');
    let upper = |part: Option<&str>| {
        part.is_some_and(|p| p.len() >= 2 && p.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit()))
    };
    let rest =
        |part: Option<&str>| part.is_some_and(|p| !p.is_empty() && p.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'));
    upper(parts.next()) && parts.next().is_some_and(|part| part.bytes().all(|b| b.is_ascii_alphanumeric())) && rest(parts.next())
}

fn is_phone(text: &str) -> bool {
    text.bytes().filter(u8::is_ascii_digit).count() >= 3
        && text.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '+' | '(' | ')' | '-'))
}

fn is_partial_date(text: &str) -> bool {
    let padded = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    parse_date(&padded).is_some()
}

fn read_colour(text: &str) -> Option<[u8; 3]> {
    let hex = text.strip_prefix('#').filter(|h| h.len() == 6 && h.bytes().all(|b| b.is_ascii_hexdigit()))?;
    let part = |i: usize| u8::from_str_radix(hex.get(i..i + 2)?, 16).ok();
    Some([part(0)?, part(2)?, part(4)?])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_fit_for_addresses() {
        assert!(is_id("autumn-2026"));
        for bad in ["Autumn", "a--b", "-a", "a b", "é", ""] {
            assert!(!is_id(bad), "{bad}");
        }
    }

    #[test]
    fn numbers_of_registers_keep_their_zeros() {
        assert!(is_company_number("01234567") && is_company_number("SC123456"));
        assert!(!is_company_number("1234567") && !is_company_number("sc123456") && !is_company_number("1234567é"));
        assert!(is_charity_number("1123456") && is_charity_number("SC012345") && !is_charity_number("12345"));
        assert!(is_org_id("GB-EDU-100000") && is_org_id("360G-nel-1") && !is_org_id("GB-EDU") && !is_org_id("100000"));
    }

    #[test]
    fn web_addresses_need_a_scheme_and_a_host() {
        assert!(is_url("https://apply.example.org/a?b=c"));
        for bad in ["www.example.org", "javascript:alert(1)", "https://", "https://a b.org", "ftp://example.org"] {
            assert!(!is_url(bad), "{bad}");
        }
    }
}
