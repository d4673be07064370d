//! Markdown into blocks whose words can be translated one by one.
//!
//! pulldown-cmark gives events with byte ranges. A leaf (paragraph, heading, item, cell) keeps the source
//! between its first and last inline event as its text, line breaks joined, so that a translator sees whole
//! sentences with their links and emphasis, and rendering parses just that.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Event, HeadingLevel, LinkType, Parser, Tag, TagEnd};

use super::context::Context;
use super::picture;
use super::rules::{broken_link, unsafe_link, unsupported_markdown};
use crate::model::{Block, Item, Link, Prose, Target, Text, TextKind, markdown_options};
use crate::source::{FileId, Span};

/// Where the Markdown stands.
#[derive(Clone, Copy)]
pub(super) enum Base {
    /// In a file, from this byte on.
    File(FileId, usize),
    /// In the value of a YAML key. Its bytes are not those of the file (indentation, folding), so places in
    /// it are found by their words.
    Value(Span),
}

/// Deep enough for any text a person writes; deeper nesting is a mistake or an attack.
const DEEPEST: usize = 12;

struct Reader<'c, 'a, 't> {
    cx: &'c mut Context<'a>,
    text: &'t str,
    events: Vec<(Event<'t>, Range<usize>)>,
    at: usize,
    base: Base,
    /// Path of the file, for relative links.
    path: &'t str,
    context: Arc<str>,
    links: Vec<Link>,
    /// The names of headings, each with the last number that was put behind it.
    heading_ids: HashMap<String, usize>,
}

/// Reads Markdown into blocks, adding its texts and reporting links that lead nowhere.
pub(super) fn parse(cx: &mut Context<'_>, text: &str, base: Base, path: &str, context: Arc<str>) -> Prose {
    let events: Vec<_> = Parser::new_ext(text, markdown_options()).into_offset_iter().collect();
    let mut reader = Reader { cx, text, events, at: 0, base, path, context, links: Vec::new(), heading_ids: HashMap::new() };
    let blocks = reader.blocks(0);
    Prose { blocks, links: reader.links }
}

impl<'t> Reader<'_, '_, 't> {
    fn peek(&self) -> Option<&Event<'t>> {
        self.events.get(self.at).map(|(e, _)| e)
    }

    fn span(&self, range: &Range<usize>) -> Span {
        match self.base {
            Base::File(file, offset) => Span::new(file, offset + range.start, offset + range.end),
            Base::Value(span) => self.find_in_value(span, range),
        }
    }

    fn find_in_value(&self, value: Span, range: &Range<usize>) -> Span {
        let words = self.text.get(range.clone()).unwrap_or("").lines().next().unwrap_or("").trim();
        let file = self.cx.sources.file(value.file).text();
        let found = file.get(value.start as usize..).filter(|_| !words.is_empty()).and_then(|rest| rest.find(words));
        found.map_or(value, |at| {
            let start = value.start as usize + at;
            Span::new(value.file, start, start + words.len())
        })
    }

    fn blocks(&mut self, depth: usize) -> Vec<Block> {
        let mut blocks = Vec::new();
        while let Some((event, range)) = self.events.get(self.at).cloned() {
            match event {
                Event::End(_) => break,
                Event::Start(tag) if !is_inline(&tag) => {
                    self.at += 1;
                    if depth > DEEPEST {
                        self.cx.problems.add(unsupported_markdown::too_deep(self.span(&range)));
                        self.skip_to_end();
                    } else if let Some(block) = self.block(tag, &range, depth) {
                        blocks.push(block);
                    }
                    // The matching end.
                    self.at += 1;
                }
                Event::Rule => {
                    self.at += 1;
                    blocks.push(Block::Rule);
                }
                Event::Html(html) => {
                    self.at += 1;
                    blocks.push(Block::Html(html.into_string()));
                }
                _ => {
                    // Words outside a block: a tight list item has them, after a heading or a list within it.
                    let start = self.at;
                    blocks.extend(self.leaf(TextKind::Inline).map(Block::Paragraph));
                    self.at = self.at.max(start + 1);
                }
            }
        }
        blocks
    }

    fn skip_to_end(&mut self) {
        let mut open = 0usize;
        while let Some(event) = self.peek() {
            match event {
                Event::Start(_) => open += 1,
                Event::End(_) if open == 0 => return,
                Event::End(_) => open -= 1,
                _ => {}
            }
            self.at += 1;
        }
    }

    fn block(&mut self, tag: Tag<'t>, range: &Range<usize>, depth: usize) -> Option<Block> {
        match tag {
            Tag::Paragraph => {
                if let Some(picture) = self.lone_picture(range) {
                    return picture;
                }
                self.leaf(TextKind::Inline).map(Block::Paragraph)
            }
            Tag::Heading { level, .. } => {
                let level = self.heading_level(level, range);
                let start = self.at;
                let text = self.leaf(TextKind::Heading)?;
                let id = self.heading_id(start);
                Some(Block::Heading { level, id, text })
            }
            Tag::BlockQuote(_) => Some(Block::Quote(self.blocks(depth + 1))),
            Tag::List(start) => Some(Block::List { start, items: self.items(depth) }),
            Tag::Table(_) => Some(self.table()),
            Tag::CodeBlock(_) => {
                let mut code = String::new();
                while let Some(Event::Text(text)) = self.peek() {
                    code.push_str(text);
                    self.at += 1;
                }
                Some(Block::Code(code))
            }
            Tag::HtmlBlock => {
                let mut html = String::new();
                while let Some(Event::Html(text) | Event::Text(text)) = self.peek() {
                    html.push_str(text);
                    self.at += 1;
                }
                Some(Block::Html(html))
            }
            _ => {
                self.cx.problems.add(unsupported_markdown::problem(self.span(range)));
                self.skip_to_end();
                None
            }
        }
    }

    /// A page has one `h1`, its title, so text starts at level 2 (WCAG 1.3.1).
    fn heading_level(&mut self, level: HeadingLevel, range: &Range<usize>) -> u8 {
        let level = level as u8;
        if level == 1 {
            self.cx.problems.add(unsupported_markdown::top_heading(self.span(range)));
        }
        level.max(2)
    }

    fn heading_id(&mut self, start: usize) -> String {
        let mut words = String::new();
        for (event, _) in &self.events[start..self.at] {
            match event {
                Event::Text(text) | Event::Code(text) => words.push_str(text),
                Event::SoftBreak | Event::HardBreak => words.push(' '),
                _ => {}
            }
        }
        let slug = slugify(&words);
        let base = if slug.is_empty() { "section".to_owned() } else { slug };
        let mut id = base.clone();
        let mut n = self.heading_ids.get(&base).copied().unwrap_or(1);
        while self.heading_ids.contains_key(&id) {
            n += 1;
            id = format!("{base}-{n}");
        }
        self.heading_ids.insert(base, n);
        self.heading_ids.entry(id.clone()).or_insert(1);
        id
    }

    fn items(&mut self, depth: usize) -> Vec<Item> {
        let mut items = Vec::new();
        while let Some(Event::Start(Tag::Item)) = self.peek() {
            self.at += 1;
            let starts_inline = match self.peek() {
                Some(Event::Start(tag)) => is_inline(tag),
                Some(Event::End(_) | Event::Rule | Event::Html(_)) | None => false,
                Some(_) => true,
            };
            let text = if starts_inline { self.leaf(TextKind::Inline) } else { None };
            let blocks = self.blocks(depth + 1);
            items.push(Item { text, blocks });
            self.at += 1;
        }
        items
    }

    fn table(&mut self) -> Block {
        let mut head = Vec::new();
        let mut rows = Vec::new();
        while let Some(Event::Start(tag)) = self.peek().cloned() {
            self.at += 1;
            let cells = self.cells();
            if matches!(tag, Tag::TableHead) {
                head = cells;
            } else {
                rows.push(cells);
            }
            self.at += 1;
        }
        Block::Table { head, rows }
    }

    fn cells(&mut self) -> Vec<Text> {
        let mut cells = Vec::new();
        while let Some(Event::Start(Tag::TableCell)) = self.peek() {
            self.at += 1;
            let range = self.events.get(self.at - 1).map_or(0..0, |(_, r)| r.clone());
            let text = self.leaf(TextKind::Inline);
            let span = self.span(&range);
            let context = self.context.clone();
            cells.push(text.unwrap_or_else(|| self.cx.texts.add(context, "", span, TextKind::Inline)));
            self.at += 1;
        }
        cells
    }

    /// A paragraph that is one picture and nothing else.
    fn lone_picture(&mut self, range: &Range<usize>) -> Option<Option<Block>> {
        let Some((Event::Start(Tag::Image { dest_url, .. }), image)) = self.events.get(self.at).cloned() else { return None };
        if self.text.get(range.clone())?.trim() != self.text.get(image.clone())?.trim() {
            return None;
        }
        let span = self.span(&image);
        self.at += 1;
        let mut alt = String::new();
        while let Some(event) = self.peek() {
            match event {
                Event::End(TagEnd::Image) => break,
                Event::Text(text) | Event::Code(text) => alt.push_str(text),
                Event::SoftBreak | Event::HardBreak => alt.push(' '),
                _ => {}
            }
            self.at += 1;
        }
        self.at += 1;
        let found = picture::find(self.cx, &dest_url, self.path, span);
        picture::check_alternative_text(self.cx, &alt, span);
        let alt = self.cx.texts.add(self.context.clone(), alt.trim(), span, TextKind::Line);
        Some(found.map(|picture| Block::Picture { picture, alt }))
    }

    /// Takes inline events up to the end of the block, or up to a block inside a list item.
    fn leaf(&mut self, kind: TextKind) -> Option<Text> {
        let mut whole: Option<Range<usize>> = None;
        // Where each line ends, what joins it to the next, and where the next begins: after the indentation and
        // quotation marks that belong to the block and not to its words.
        let mut breaks: Vec<(usize, &str, Option<usize>)> = Vec::new();
        let mut open = 0usize;
        while let Some((event, range)) = self.events.get(self.at).cloned() {
            match &event {
                Event::Start(tag) if !is_inline(tag) => break,
                Event::Rule | Event::Html(_) => break,
                Event::End(_) if open == 0 => break,
                Event::End(_) => open -= 1,
                Event::SoftBreak => breaks.push((range.start, " ", None)),
                Event::HardBreak => breaks.push((range.start, "\\\n", None)),
                Event::Start(tag) => {
                    open += 1;
                    self.inline_tag(tag, &range);
                }
                _ => {}
            }
            if !matches!(event, Event::End(_) | Event::SoftBreak | Event::HardBreak)
                && let Some((_, _, next @ None)) = breaks.last_mut()
            {
                *next = Some(range.start);
            }
            whole = Some(whole.map_or(range.clone(), |w| w.start.min(range.start)..w.end.max(range.end)));
            self.at += 1;
        }
        let first = whole?;
        let mut source = String::new();
        let mut from = first.start;
        for (end, glue, next) in breaks {
            source.push_str(self.text.get(from..end).unwrap_or("").trim());
            source.push_str(glue);
            from = next.unwrap_or(end + 1);
        }
        source.push_str(self.text.get(from..first.end).unwrap_or("").trim());
        let span = self.span(&first);
        Some(self.cx.texts.add(self.context.clone(), source.trim(), span, kind))
    }

    fn inline_tag(&mut self, tag: &Tag<'t>, range: &Range<usize>) {
        match tag {
            Tag::Link { link_type, dest_url, .. } => {
                let span = self.span(range);
                if !matches!(link_type, LinkType::Inline | LinkType::Autolink | LinkType::Email) {
                    self.cx.problems.add(unsupported_markdown::reference_link(span));
                }
                let href = if *link_type == LinkType::Email { format!("mailto:{dest_url}") } else { dest_url.to_string() };
                let target = resolve_link(self.cx, &href, self.path, span);
                self.links.push(Link { href: dest_url.to_string(), target, span });
            }
            Tag::Image { .. } => {
                let span = self.span(range);
                self.cx.problems.add(unsupported_markdown::inline_picture(span));
            }
            _ => {}
        }
    }
}

fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Link { .. }
            | Tag::Image { .. }
            | Tag::Superscript
            | Tag::Subscript
    )
}

/// What an address in Markdown leads to.
fn resolve_link(cx: &mut Context<'_>, href: &str, path: &str, span: Span) -> Target {
    if let Some(heading) = href.strip_prefix('#') {
        return Target::Heading(heading.to_owned());
    }
    if let Some(term) = href.strip_prefix("term:") {
        return match cx.names.terms.get(term) {
            Some(id) => Target::Term(*id),
            None => {
                let names = cx.names;
                if !names.incomplete {
                    cx.report(broken_link::term(span, term, names.terms.keys().map(String::as_str)));
                }
                Target::Broken
            }
        };
    }
    match scheme(href).as_deref() {
        Some("https" | "http" | "mailto" | "tel") => Target::Elsewhere(href.to_owned()),
        Some(other) => {
            cx.report(unsafe_link::problem(span, other));
            Target::Broken
        }
        None => resolve_page(cx, href, path, span),
    }
}

/// The scheme of an address (RFC 3986, section 3.1), in lower case. Spaces and control characters are taken
/// out first, as browsers do.
fn scheme(href: &str) -> Option<String> {
    let clean: String = href.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect();
    let (scheme, _) = clean.split_once(':')?;
    let named = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    named.then(|| scheme.to_ascii_lowercase())
}

fn resolve_page(cx: &mut Context<'_>, href: &str, path: &str, span: Span) -> Target {
    let (file, heading) = match href.split_once('#') {
        Some((file, heading)) => (file, Some(heading.to_owned())),
        None => (href, None),
    };
    if let Some(page) = cx.names.addresses.get(file) {
        return Target::Page(*page, heading);
    }
    match join(path, file) {
        Some(wanted) => {
            if let Some(page) = cx.names.pages.get(&wanted) {
                return Target::Page(*page, heading);
            }
            let names = cx.names;
            let known = names.pages.keys().chain(names.addresses.keys()).map(String::as_str);
            cx.report(broken_link::page(span, &wanted, known));
        }
        None => cx.report(broken_link::leaves_folder(span, href)),
    }
    Target::Broken
}

/// The path that `relative` means in the file at `path`; a leading slash means the content folder. `None` if
/// it climbs out of the folder.
pub(super) fn join(path: &str, relative: &str) -> Option<String> {
    let mut parts: Vec<&str> = match relative.strip_prefix('/') {
        Some(_) => Vec::new(),
        None => path.split('/').collect::<Vec<_>>().split_last().map(|(_, folder)| folder.to_vec()).unwrap_or_default(),
    };
    for part in relative.trim_start_matches('/').split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            other => parts.push(other),
        }
    }
    Some(parts.join("/"))
}

/// A heading's id: its letters and digits in lower case, hyphens between words.
pub(super) fn slugify(words: &str) -> String {
    let mut slug = String::new();
    for c in words.chars().flat_map(char::to_lowercase) {
        if c.is_alphanumeric() {
            slug.push(c);
        } else if !matches!(c, '\'' | '’') && !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn relative_links_stay_in_the_folder() {
        assert_eq!(join("guidance/a.md", "b.md").as_deref(), Some("guidance/b.md"));
        assert_eq!(join("guidance/a.md", "/boroughs/x/borough.yaml").as_deref(), Some("boroughs/x/borough.yaml"));
        assert_eq!(join("guidance/a.md", "../../etc/passwd"), None);
    }

    #[test]
    fn hidden_schemes_are_still_seen() {
        assert_eq!(scheme("java\nscript:alert(1)").as_deref(), Some("javascript"));
        assert_eq!(scheme("/guidance/a.md"), None);
    }

    proptest! {
        #[test]
        fn slugs_are_fit_for_ids(words in "\\PC*") {
            let slug = slugify(&words);
            prop_assert!(!slug.contains(char::is_whitespace));
            prop_assert!(!slug.starts_with('-') && !slug.ends_with('-') && !slug.contains("--"));
            prop_assert_eq!(slugify(&slug), slug);
        }
    }
}
