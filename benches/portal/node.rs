//! The content of a document as a tree: written as YAML in any language, and read for its translatable texts.

use std::fmt::Write as _;

use crate::text::{LANGUAGES, Language, Phrase};

/// Keys with their values, in the order in which they are written.
pub type Fields = Vec<(&'static str, Node)>;

/// One value.
#[derive(Debug, Clone)]
pub enum Node {
    /// A text that is translated.
    Text(Phrase),
    /// A text that is the same in all languages; quoted where YAML needs it.
    Plain(String),
    /// Written as it is: a date, a number, `true`, a list of ids in one line.
    Raw(String),
    /// Markdown, translated block by block.
    Markdown(Vec<Block>),
    Items(Vec<Node>),
    Fields(Fields),
}

/// One block of Markdown.
#[derive(Debug, Clone)]
pub enum Block {
    Heading(Phrase),
    Paragraph(Phrase),
    Items(Vec<Phrase>),
}

/// For whom the text is written.
#[derive(Debug, Clone, Copy)]
pub struct Audience {
    pub language: &'static Language,
    /// Links are addresses of finished pages, as the peers want them, and not files of the content folder.
    pub site_links: bool,
}

impl Audience {
    /// The source text as a person writes it.
    pub fn author() -> Self {
        Audience { language: &LANGUAGES[0], site_links: false }
    }

    fn say(self, phrase: &Phrase) -> String {
        let text = phrase.in_language(self.language);
        if !self.site_links || !text.contains("](") {
            return text;
        }
        let prefix = self.language.prefix();
        text.replace("](term:", &format!("]({prefix}/glossary/#"))
            .replace("](/guidance/", &format!("]({prefix}/guidance/"))
            .replace(".md)", "/)")
    }
}

/// Short for a field that is not translated.
pub fn plain(text: impl Into<String>) -> Node {
    Node::Plain(text.into())
}

/// Short for a field that is written as it is.
pub fn raw(text: impl Into<String>) -> Node {
    Node::Raw(text.into())
}

/// Short for a list of translated texts.
pub fn texts(phrases: impl IntoIterator<Item = Phrase>) -> Node {
    Node::Items(phrases.into_iter().map(Node::Text).collect())
}

/// Writes fields as YAML, `indent` spaces from the margin.
pub fn write_yaml(fields: &Fields, indent: usize, audience: Audience, out: &mut String) {
    for (key, value) in fields {
        _ = write!(out, "{:indent$}{key}:", "");
        match value {
            Node::Text(phrase) => push_scalar(&audience.say(phrase), out),
            Node::Plain(text) => push_scalar(text, out),
            Node::Raw(text) => _ = writeln!(out, " {text}"),
            Node::Markdown(blocks) => {
                out.push_str(" |\n");
                for line in markdown(blocks, audience).lines() {
                    if line.is_empty() {
                        out.push('\n');
                    } else {
                        _ = writeln!(out, "{:1$}{line}", "", indent + 2);
                    }
                }
            }
            Node::Fields(inner) => {
                out.push('\n');
                write_yaml(inner, indent + 2, audience, out);
            }
            Node::Items(items) if items.is_empty() => out.push_str(" []\n"),
            Node::Items(items) => {
                out.push('\n');
                write_items(items, indent + 2, audience, out);
            }
        }
    }
}

fn write_items(items: &[Node], indent: usize, audience: Audience, out: &mut String) {
    for item in items {
        match item {
            Node::Fields(fields) => {
                let start = out.len();
                write_yaml(fields, indent + 2, audience, out);
                out.replace_range(start + indent..=start + indent, "-");
            }
            Node::Text(phrase) => {
                _ = write!(out, "{:indent$}-", "");
                push_scalar(&audience.say(phrase), out);
            }
            Node::Plain(text) => {
                _ = write!(out, "{:indent$}-", "");
                push_scalar(text, out);
            }
            Node::Raw(text) => _ = writeln!(out, "{:indent$}- {text}", ""),
            Node::Markdown(_) | Node::Items(_) => {}
        }
    }
}

/// A YAML scalar in one line, in quotes only where a person would need them.
fn push_scalar(text: &str, out: &mut String) {
    let starts_plain = text.chars().next().is_some_and(char::is_alphabetic) || text.starts_with('£');
    let is_plain = starts_plain && !text.contains(": ") && !text.contains(" #") && !text.ends_with(':');
    if is_plain {
        _ = writeln!(out, " {text}");
    } else {
        _ = writeln!(out, " \"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""));
    }
}

/// Markdown of the blocks, its lines broken near 100 letters as an editor does.
pub fn markdown(blocks: &[Block], audience: Audience) -> String {
    let mut out = String::new();
    for block in blocks {
        if !out.is_empty() {
            out.push('\n');
        }
        match block {
            Block::Heading(phrase) => _ = writeln!(out, "## {}", audience.say(phrase)),
            Block::Paragraph(phrase) => push_wrapped(&audience.say(phrase), &mut out),
            Block::Items(phrases) => {
                for phrase in phrases {
                    _ = writeln!(out, "- {}", audience.say(phrase));
                }
            }
        }
    }
    out
}

fn push_wrapped(text: &str, out: &mut String) {
    let mut column = 0;
    for word in text.split(' ') {
        let width = word.chars().count();
        if column > 0 && column + width > 100 {
            out.push('\n');
            column = 0;
        } else if column > 0 {
            out.push(' ');
        }
        out.push_str(word);
        column += width + 1;
    }
    out.push('\n');
}

/// Calls `visit` with the place and the text of everything that is translated below `fields`. A key adds itself to
/// the place, a list item adds its id if it has one.
pub fn visit_texts(fields: &Fields, place: &str, visit: &mut dyn FnMut(&str, &Phrase)) {
    for (key, value) in fields {
        // "boroughs/x/funds/y.yaml: summary" at the top, "…: award.exceptional" below.
        let joined = if place.contains(": ") { format!("{place}.{key}") } else { format!("{place}: {key}") };
        match value {
            Node::Text(phrase) => visit(&joined, phrase),
            Node::Markdown(blocks) => visit_blocks(blocks, &joined, visit),
            Node::Fields(inner) => visit_texts(inner, &joined, visit),
            Node::Items(items) => {
                for item in items {
                    match item {
                        Node::Text(phrase) => visit(&joined, phrase),
                        Node::Fields(inner) => match inner.first() {
                            Some(("id", Node::Plain(id))) => visit_texts(inner, &format!("{joined}.{id}"), visit),
                            _ => visit_texts(inner, &joined, visit),
                        },
                        _ => {}
                    }
                }
            }
            Node::Plain(_) | Node::Raw(_) => {}
        }
    }
}

/// Calls `visit` with every block of Markdown.
pub fn visit_blocks(blocks: &[Block], place: &str, visit: &mut dyn FnMut(&str, &Phrase)) {
    for block in blocks {
        match block {
            Block::Heading(phrase) | Block::Paragraph(phrase) => visit(place, phrase),
            Block::Items(phrases) => phrases.iter().for_each(|phrase| visit(place, phrase)),
        }
    }
}
