//! Paragraphs and runs.

use crate::forms::direction::pieces;
use crate::forms::flow::{Link, Span};
use crate::i18n::Lang;
use crate::xml::Xml;

/// A part of the document as far as it is written, and what is counted through it.
pub(super) struct Body {
    pub(super) xml: Xml,
    pub(super) lang: Lang,
    /// How many tables there are, and how many of them have columns.
    pub(super) tables: usize,
    pub(super) grids: usize,
}

impl Body {
    pub(super) fn new(xml: Xml, lang: Lang) -> Self {
        Body { xml, lang, tables: 0, grids: 0 }
    }

    pub(super) fn paragraph(&mut self, style: &str, content: impl FnOnce(&mut Body)) {
        self.xml.open("text:p", &[("text:style-name", style)]);
        content(self);
        self.xml.close("text:p");
        self.xml.line();
    }

    pub(super) fn say(&mut self, style: &str, text: &str) {
        self.paragraph(style, |body| body.words(text));
    }

    pub(super) fn spans(&mut self, spans: &[Span]) {
        for span in spans {
            if let Some(link) = &span.link {
                let href = match link {
                    Link::Away(href) => href.clone(),
                    Link::Within(mark) => format!("#{mark}"),
                };
                self.xml.open(
                    "text:a",
                    &[
                        ("xlink:type", "simple"),
                        ("xlink:href", &href),
                        ("text:style-name", "Internet_20_link"),
                        ("text:visited-style-name", "Visited_20_Internet_20_Link"),
                    ],
                );
            }
            let style = match (span.strong, span.emphasis) {
                (true, _) => Some("Strong"),
                (false, true) => Some("Emphasis"),
                (false, false) => None,
            };
            if let Some(style) = style {
                self.xml.open("text:span", &[("text:style-name", style)]);
            }
            self.words(&span.text);
            if style.is_some() {
                self.xml.close("text:span");
            }
            if span.link.is_some() {
                self.xml.close("text:a");
            }
        }
    }

    /// Words as they are: of several spaces, and of one at the start, a program would make one or none.
    pub(super) fn words(&mut self, text: &str) {
        for piece in pieces(text, self.lang) {
            let mut spaces = 0_usize;
            let mut word = String::new();
            for c in piece.text.chars() {
                if matches!(c, ' ' | '\n' | '\t') {
                    spaces += 1;
                    if spaces == 1 {
                        word.push(' ');
                    }
                    continue;
                }
                if spaces > 1 {
                    self.xml.text(&std::mem::take(&mut word));
                    self.xml.empty("text:s", &[("text:c", &(spaces - 1).to_string())]);
                }
                spaces = 0;
                word.push(c);
            }
            self.xml.text(&word);
        }
    }
}
