//! YAML as nodes that know their place.
//!
//! serde-saphyr parses (YAML 1.2, with budgets against documents that explode); its typed interface stops at
//! the first fault of a file and guesses types, so we take an untyped tree and read types ourselves: `no`
//! stays text, `0123` keeps its zero, and one run reports every fault.

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::Spanned;

use super::rules::{duplicate_key, yaml_syntax};
use crate::problems::Problem;
use crate::source::{FileId, Span};

/// A YAML value and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Node {
    pub span: Span,
    pub value: Value,
}

#[derive(Debug, Clone)]
pub(super) enum Value {
    /// A file that could not be parsed, for which a problem was reported already.
    Unread,
    /// Nothing after the colon, or `~`.
    Null,
    /// Any scalar, as text.
    Scalar(String),
    List(Vec<Node>),
    Map(Vec<(Key, Node)>),
}

#[derive(Debug, Clone)]
pub(super) struct Key {
    pub span: Span,
    pub name: String,
}

/// What a document may cost. A real one has a few hundred nodes; aliases are allowed, bombs are not.
fn options() -> serde_saphyr::Options {
    serde_saphyr::options! {
        budget: serde_saphyr::budget! { max_nodes: 250_000, max_depth: 64 },
        strict_booleans: true,
        with_snippet: false,
        // Comments are no use to us, and a file with a hundred lines commented out in a row would be refused.
        emit_comments: false,
    }
}

/// Parses `text`, which starts at byte `base` of `file`. An empty document is an empty map.
pub(super) fn parse(text: &str, file: FileId, base: usize) -> Result<Node, Problem> {
    match serde_saphyr::from_str_with_options::<Spanned<Raw>>(text, options()) {
        Ok(spanned) => Ok(place(spanned, &Places { text, file, base })),
        Err(error) => Err(explain(&error, text, file, base)),
    }
}

struct Places<'a> {
    text: &'a str,
    file: FileId,
    base: usize,
}

impl Places<'_> {
    fn span<T>(&self, spanned: &Spanned<T>) -> Span {
        let span = spanned.defined.span();
        let start = span.byte_offset().unwrap_or(0) as usize;
        let len = span.byte_len().unwrap_or(0) as usize;
        let start = start.min(self.text.len());
        let end = (start + len).min(self.text.len());
        // Block scalars reach to the line after them, and long plain ones over many lines; a mark under the
        // first line is what people can use.
        let first_line = self.text.get(start..end).map_or(0, |s| s.trim_end().lines().next().unwrap_or("").len());
        Span::new(self.file, self.base + start, self.base + start + first_line)
    }

    fn raw<T>(&self, spanned: &Spanned<T>) -> String {
        let span = spanned.defined.span();
        let start = span.byte_offset().unwrap_or(0) as usize;
        let end = start + span.byte_len().unwrap_or(0) as usize;
        self.text.get(start..end).unwrap_or("").trim().to_owned()
    }
}

fn place(spanned: Spanned<Raw>, places: &Places<'_>) -> Node {
    let mut span = places.span(&spanned);
    let raw_text = if matches!(spanned.value, Raw::Typed) { places.raw(&spanned) } else { String::new() };
    let value = match spanned.value {
        Raw::Null => Value::Null,
        Raw::Text(text) => Value::Scalar(text),
        Raw::Typed => Value::Scalar(raw_text),
        Raw::List(items) => {
            let items: Vec<Node> = items.into_iter().map(|i| place(i, places)).collect();
            if let Some(first) = items.first() {
                span = first.span;
            }
            Value::List(items)
        }
        Raw::Map(entries) => {
            let entries: Vec<(Key, Node)> = entries
                .into_iter()
                .map(|(key, value)| (Key { span: places.span(&key), name: key.value }, place(value, places)))
                .collect();
            if let Some((first, _)) = entries.first() {
                span = first.span;
            }
            Value::Map(entries)
        }
    };
    Node { span, value }
}

/// The tree as serde hands it over.
enum Raw {
    Null,
    Text(String),
    /// A boolean or number; its text is cut from the file, so that nothing is lost.
    Typed,
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<String>, Spanned<Raw>)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E>(self, _: bool) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_i128<E>(self, _: i128) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_u128<E>(self, _: u128) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_str<E>(self, text: &str) -> Result<Raw, E> {
        Ok(Raw::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Raw, E> {
        Ok(Raw::Text(text))
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Raw, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Raw, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Raw::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Raw, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = access.next_entry()? {
            entries.push(entry);
        }
        Ok(Raw::Map(entries))
    }
}

/// The parser's complaint in the words of somebody who writes YAML by hand.
fn explain(error: &serde_saphyr::Error, text: &str, file: FileId, base: usize) -> Problem {
    use serde_saphyr::Error as E;
    let location = error.location();
    let offset = location
        .and_then(|l| l.span().byte_offset())
        .map_or_else(|| location.map_or(0, |l| line_start(text, l.line() as usize)), |o| (o as usize).min(text.len()));
    let line = line_around(text, offset);
    let span = Span::new(file, base + offset, base + line.end.max(offset));
    match error {
        E::DuplicateMappingKey { key, .. } => {
            let name = key.as_deref().unwrap_or_default();
            duplicate_key::problem(Span::new(file, base + offset, base + offset + name.len().max(1)), name)
        }
        E::Budget { .. } => yaml_syntax::too_complex(span),
        E::MultipleDocuments { .. } => yaml_syntax::several_documents(span),
        E::UnknownAnchor { .. } => yaml_syntax::unknown_anchor(span),
        _ => yaml_syntax::problem(text, line, file, base, offset),
    }
}

fn line_start(text: &str, line: usize) -> usize {
    text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum::<usize>().min(text.len())
}

/// The bytes of the line that holds `offset`, without its line break.
pub(super) fn line_around(text: &str, offset: usize) -> std::ops::Range<usize> {
    let bytes = text.as_bytes();
    let offset = offset.min(bytes.len());
    let start = bytes[..offset].iter().rposition(|b| *b == b'\n').map_or(0, |i| i + 1);
    let end = bytes[offset..].iter().position(|b| *b == b'\n').map_or(bytes.len(), |i| offset + i);
    start..end
}
