//! Markdown blocks into HTML, in the reader's language where there is one.

use std::fmt::Write as _;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::bidi::escape_isolated;
use super::html::{escape_into, sanitise};
use super::pictures;
use super::reader::Reader;
use crate::i18n::Lang;
use crate::model::{Block, Item, Link, PageRef, Prose, Target, Text, as_inline};

/// The blocks as HTML.
pub(super) fn render(reader: &Reader<'_>, prose: &Prose) -> String {
    let mut html = String::with_capacity(1024);
    blocks(reader, &prose.blocks, &prose.links, &mut html);
    html
}

fn blocks(reader: &Reader<'_>, blocks: &[Block], links: &[Link], html: &mut String) {
    for block in blocks {
        match block {
            Block::Heading { level, id, text } => {
                let _ = write!(html, "<h{level} id=\"");
                escape_into(html, id);
                html.push('"');
                leaf(reader, *text, links, html);
                let _ = write!(html, "</h{level}>");
            }
            Block::Paragraph(text) => element(reader, "p", *text, links, html),
            Block::List { start, items } => list(reader, *start, items, links, html),
            Block::Quote(inner) => {
                html.push_str("<blockquote>");
                self::blocks(reader, inner, links, html);
                html.push_str("</blockquote>");
            }
            Block::Table { head, rows } => table(reader, head, rows, links, html),
            Block::Picture { picture, alt } => html.push_str(&pictures::element(reader, *picture, *alt)),
            Block::Code(code) => {
                html.push_str("<pre><code>");
                escape_into(html, code);
                html.push_str("</code></pre>");
            }
            Block::Rule => html.push_str("<hr>"),
            Block::Html(raw) => html.push_str(&sanitise(raw)),
        }
    }
}

/// `<name lang dir>words</name>`.
fn element(reader: &Reader<'_>, name: &str, text: Text, links: &[Link], html: &mut String) {
    html.push('<');
    html.push_str(name);
    leaf(reader, text, links, html);
    html.push_str("</");
    html.push_str(name);
    html.push('>');
}

/// The rest of an opening tag, with `lang` and `dir` if the words are borrowed, and the words.
fn leaf(reader: &Reader<'_>, text: Text, links: &[Link], html: &mut String) {
    let words = reader.words(text);
    if let Some(lang) = words.borrowed {
        let _ = write!(html, " lang=\"{}\" dir=\"{}\"", lang.code(), lang.direction().attribute());
    }
    html.push('>');
    inline(reader, words.text, words.borrowed, links, html);
}

fn list(reader: &Reader<'_>, start: Option<u64>, items: &[Item], links: &[Link], html: &mut String) {
    match start {
        None => html.push_str("<ul>"),
        Some(1) => html.push_str("<ol>"),
        Some(n) => {
            let _ = write!(html, "<ol start=\"{n}\">");
        }
    }
    for item in items {
        html.push_str("<li");
        match item.text {
            Some(text) => leaf(reader, text, links, html),
            None => html.push('>'),
        }
        blocks(reader, &item.blocks, links, html);
        html.push_str("</li>");
    }
    html.push_str(if start.is_some() { "</ol>" } else { "</ul>" });
}

/// Tables scroll inside their own region when the screen is narrow, reachable by keyboard (WCAG 1.4.10, 2.1.1).
fn table(reader: &Reader<'_>, head: &[Text], rows: &[Vec<Text>], links: &[Link], html: &mut String) {
    html.push_str("<table><thead><tr>");
    for cell in head {
        html.push_str("<th scope=\"col\"");
        leaf(reader, *cell, links, html);
        html.push_str("</th>");
    }
    html.push_str("</tr></thead><tbody>");
    for row in rows {
        html.push_str("<tr>");
        for cell in row {
            element(reader, "td", *cell, links, html);
        }
        html.push_str("</tr>");
    }
    html.push_str("</tbody></table>");
}

/// The bytes without which a text is no more than its letters. All are ASCII, so none is part of another character.
static MARKS: [bool; 256] = {
    let mut marks = [false; 256];
    let all = b"*_`[<&\\~\n";
    let mut i = 0;
    while i < all.len() {
        marks[all[i] as usize] = true;
        i += 1;
    }
    marks
};

/// Inline Markdown. Links keep the targets that were resolved when the content was read.
fn inline(reader: &Reader<'_>, source: &str, borrowed: Option<Lang>, links: &[Link], html: &mut String) {
    let lang = borrowed.unwrap_or(reader.lang);
    if !source.bytes().any(|byte| MARKS[usize::from(byte)]) {
        escape_isolated(html, source, lang);
        return;
    }
    let from = html.len();
    let mut raw = false;
    let mut open_links = Vec::new();
    for event in Parser::new_ext(&as_inline(source), Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Text(text) => escape_isolated(html, &text, lang),
            Event::Code(code) => {
                html.push_str("<code>");
                escape_into(html, &code);
                html.push_str("</code>");
            }
            Event::SoftBreak => html.push(' '),
            Event::HardBreak => html.push_str("<br>"),
            Event::InlineHtml(text) | Event::Html(text) => {
                raw = true;
                html.push_str(&text);
            }
            Event::Start(Tag::Emphasis) => html.push_str("<em>"),
            Event::End(TagEnd::Emphasis) => html.push_str("</em>"),
            Event::Start(Tag::Strong) => html.push_str("<strong>"),
            Event::End(TagEnd::Strong) => html.push_str("</strong>"),
            Event::Start(Tag::Strikethrough) => html.push_str("<s>"),
            Event::End(TagEnd::Strikethrough) => html.push_str("</s>"),
            Event::Start(Tag::Link { dest_url, .. }) => open_links.push(open_link(reader, &dest_url, borrowed, links, html)),
            Event::End(TagEnd::Link) if open_links.pop() == Some(true) => html.push_str("</a>"),
            _ => {}
        }
    }
    if raw {
        let clean = sanitise(&html[from..]);
        html.truncate(from);
        html.push_str(&clean);
    }
}

/// Opens a link; false if its address is not one of the source text, which `translation-lost-link` reports.
fn open_link(reader: &Reader<'_>, dest: &str, borrowed: Option<Lang>, links: &[Link], html: &mut String) -> bool {
    let Some(link) = links.iter().find(|l| l.href == dest) else { return false };
    let (href, lang, class) = match &link.target {
        Target::Page(page, heading) => {
            let (mut href, lang) = reader.address(*page);
            if let Some(heading) = heading {
                href.push('#');
                href.push_str(heading);
            }
            (href, lang, "")
        }
        Target::Heading(heading) => (format!("#{heading}"), None, ""),
        Target::Term(id) => {
            let (href, lang) = reader.address(PageRef::Glossary);
            (format!("{href}#{}", reader.site().term(*id).slug), lang, " class=\"term\"")
        }
        Target::Elsewhere(href) => (href.clone(), None, ""),
        Target::Broken => return false,
    };
    html.push_str("<a href=\"");
    escape_into(html, &href);
    html.push('"');
    html.push_str(class);
    if let Some(lang) = lang.filter(|l| borrowed != Some(*l)) {
        let _ = write!(html, " hreflang=\"{}\"", lang.code());
    }
    html.push('>');
    true
}
