//! Takes the pieces of a page from the tokenizer.

use std::convert::Infallible;

use html5gum::{Emitter, Error, ForwardingEmitter, State, Tokenizer};

use super::{Page, Reading};

/// Lends the page to the tokenizer, which would keep an emitter for good.
struct Lent<'p>(&'p mut Page);

impl ForwardingEmitter for Lent<'_> {
    type Token = Infallible;

    fn inner(&mut self) -> &mut impl Emitter<Token = Self::Token> {
        &mut *self.0
    }
}

impl Page {
    /// Reads a page to its end.
    pub(in crate::check) fn read(html: &[u8]) -> Page {
        let mut page = Page::with_room_for(html);
        if page.read_plain(html).is_none() {
            page = Page::with_room_for(html);
            page.read_any(html);
        }
        page
    }

    /// What a page of ordinary size needs, so that nothing grows step by step.
    fn with_room_for(html: &[u8]) -> Page {
        Page { kept: Vec::with_capacity(html.len() / 4), ..Page::default() }
    }

    /// Reads a page of whatever HTML to its end.
    pub(super) fn read_any(&mut self, html: &[u8]) {
        // A page in memory cannot fail to be read.
        match Tokenizer::new_with_emitter(html, Lent(self)).finish() {
            Ok(()) => {}
        }
    }
}

impl Emitter for Page {
    type Token = Infallible;

    fn emit_string(&mut self, text: &[u8]) {
        self.take_text(text);
    }

    fn init_start_tag(&mut self) {
        self.begin_tag(b"", false);
    }

    fn init_end_tag(&mut self) {
        self.begin_tag(b"", true);
    }

    fn push_tag_name(&mut self, name: &[u8]) {
        self.tag.extend_from_slice(name);
    }

    fn set_self_closing(&mut self) {
        self.self_closing = true;
    }

    fn init_attribute(&mut self) {
        self.finish_attribute();
    }

    fn push_attribute_name(&mut self, name: &[u8]) {
        self.attribute_name.extend_from_slice(name);
    }

    fn push_attribute_value(&mut self, value: &[u8]) {
        if self.attribute == Reading::NotLookedUp {
            self.look_up_attribute();
        }
        if self.attribute != Reading::NoInterest {
            self.attributes.push(value);
        }
    }

    fn emit_current_tag(&mut self) -> Option<State> {
        self.finish_attribute();
        if self.is_end {
            self.last_start_tag.clear();
            self.end_tag();
            return None;
        }
        self.start_tag();
        let state = match self.tag.as_slice() {
            b"title" | b"textarea" => State::RcData,
            b"script" => State::ScriptData,
            b"style" | b"iframe" => State::RawText,
            // `noscript` is read as HTML: it is what readers without JavaScript get.
            _ => return None,
        };
        // Only these are asked for their end tag by name.
        self.last_start_tag.clone_from(&self.tag);
        Some(state)
    }

    fn emit_eof(&mut self) {
        self.end_control();
    }

    fn current_is_appropriate_end_tag_token(&mut self) -> bool {
        self.is_end && !self.last_start_tag.is_empty() && self.last_start_tag == self.tag
    }

    fn should_emit_errors(&mut self) -> bool {
        false
    }

    fn pop_token(&mut self) -> Option<Self::Token> {
        None
    }

    // Comments, the doctype and faults of syntax are of no interest here.
    fn set_last_start_tag(&mut self, _: Option<&[u8]>) {}
    fn emit_error(&mut self, _: Error) {}
    fn init_comment(&mut self) {}
    fn push_comment(&mut self, _: &[u8]) {}
    fn emit_current_comment(&mut self) {}
    fn init_doctype(&mut self) {}
    fn push_doctype_name(&mut self, _: &[u8]) {}
    fn set_force_quirks(&mut self) {}
    fn set_doctype_public_identifier(&mut self, _: &[u8]) {}
    fn set_doctype_system_identifier(&mut self, _: &[u8]) {}
    fn push_doctype_public_identifier(&mut self, _: &[u8]) {}
    fn push_doctype_system_identifier(&mut self, _: &[u8]) {}
    fn emit_current_doctype(&mut self) {}
}
