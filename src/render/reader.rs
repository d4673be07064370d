//! One reader: a language, and how everything is put to them.
//!
//! A [`Reader`] is made for each page. It remembers whether a text had to be borrowed from the source language
//! and whether a translation was one nobody has checked, so that the page can say so.

use std::cell::{Cell, RefCell};

use jiff::civil::Date;
use tera::Value;

use super::bidi::escape_isolated;
use super::html::{SafeHtml, escape_into};
use super::kept::Kept;
use super::markdown;
use super::theme::Theme;
use super::value::object;
use crate::i18n::{Arguments, Direction, Lang, Phrasebook};
use crate::model::{Downloads, Method, Moment, Money, PageRef, Prose, Quantity, Site, Text, TranslationState, Wording, fill};

/// The words of a text for a reader, and their language if it is not the reader's.
pub(super) struct Words<'t> {
    pub text: &'t str,
    pub borrowed: Option<Lang>,
}

pub(super) struct Reader<'t> {
    pub theme: &'t Theme<'t>,
    pub lang: Lang,
    /// The documents that pages lead to.
    pub downloads: &'t Downloads,
    /// How everything is said in the language.
    pub phrases: &'t Phrasebook<'t>,
    /// The words of the content in it.
    pub wording: &'t Wording<'t>,
    /// Parts that other pages of this language show as well.
    pub kept: &'t Kept,
    seen: Cell<Seen>,
    /// Why a part of the page could not be printed.
    failed: RefCell<Option<String>>,
}

/// What was shown to a reader so far, for the notices about the language of a page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Seen {
    /// How many texts were borrowed from the source language.
    pub borrowed: usize,
    /// How many were translated.
    pub translated: usize,
    /// How the translations that nobody has reviewed were made, the least trustworthy of them.
    pub unreviewed: Option<Method>,
    /// The day of the oldest translation that is older than its source, first of all one whose day is not known.
    pub older: Option<Option<Date>>,
}

impl Seen {
    /// Both together.
    fn and(self, other: Seen) -> Seen {
        fn least<T: Ord>(a: Option<T>, b: Option<T>) -> Option<T> {
            match (a, b) {
                (Some(a), Some(b)) => Some(a.min(b)),
                (a, b) => a.or(b),
            }
        }
        Seen {
            borrowed: self.borrowed + other.borrowed,
            translated: self.translated + other.translated,
            unreviewed: least(self.unreviewed, other.unreviewed),
            older: least(self.older, other.older),
        }
    }
}

impl<'t> Reader<'t> {
    pub(super) fn new(theme: &'t Theme<'t>, wording: &'t Wording<'t>, downloads: &'t Downloads, kept: &'t Kept) -> Self {
        let lang = wording.lang();
        let phrases = theme.phrasebooks.of(lang);
        Reader { theme, lang, downloads, phrases, wording, kept, seen: Cell::default(), failed: RefCell::default() }
    }

    /// Another reader of the same language who was shown nothing yet.
    pub(super) fn beside(&self) -> Reader<'t> {
        Reader::new(self.theme, self.wording, self.downloads, self.kept)
    }

    pub(super) fn site(&self) -> &'t Site {
        &self.theme.edition.site
    }

    pub(super) fn source_lang(&self) -> Lang {
        self.site().portal.source_language
    }

    /// What was shown so far.
    pub(super) fn seen(&self) -> Seen {
        self.seen.get()
    }

    /// Notes what another reader of the same language was shown, because it is shown to this one too.
    pub(super) fn sees(&self, shown: Seen) {
        self.seen.set(self.seen.get().and(shown));
    }

    /// Notes why a part of the page could not be printed.
    pub(super) fn fail(&self, message: &str) {
        self.failed.borrow_mut().get_or_insert_with(|| message.to_owned());
    }

    /// Why the page cannot be made as it should, if a part of it could not be printed.
    pub(super) fn failed(&self) -> Option<String> {
        self.failed.borrow().clone()
    }

    /// Notes that words of the source language stand on the page in some other way than through a text.
    pub(super) fn borrow_words(&self) {
        self.sees(Seen { borrowed: 1, ..Seen::default() });
    }

    /// The words of a text in the reader's language, or in the source language with a note that they are.
    pub(super) fn words(&self, text: Text) -> Words<'t> {
        let texts = &self.site().texts;
        if self.lang == self.source_lang() {
            return Words { text: texts.source(text), borrowed: None };
        }
        match self.site().shown(self.wording, text) {
            Some(translation) => {
                let provenance = translation.provenance;
                self.sees(Seen {
                    translated: 1,
                    unreviewed: provenance.reviewer.is_none().then(|| provenance.how()),
                    older: (translation.state == TranslationState::Older).then(|| provenance.day()),
                    borrowed: 0,
                });
                Words { text: translation.text, borrowed: None }
            }
            None => {
                self.borrow_words();
                Words { text: texts.source(text), borrowed: Some(self.source_lang()) }
            }
        }
    }

    /// A text inside a sentence or element, with its own `lang` and `dir` if it is borrowed (WCAG 3.1.2).
    pub(super) fn text(&self, text: Text) -> Value {
        let words = self.words(text);
        self.set_apart(words.text, words.borrowed)
    }

    /// A text with numbers in their places, each written as in the language of the text.
    pub(super) fn filled(&self, text: Text, values: &[(&'static str, Quantity)]) -> Value {
        if values.is_empty() {
            return self.text(text);
        }
        let words = self.words(text);
        let phrases = self.theme.phrasebooks.of(words.borrowed.unwrap_or(self.lang));
        self.set_apart(&fill(words.text, values, phrases), words.borrowed)
    }

    fn set_apart(&self, words: &str, borrowed: Option<Lang>) -> Value {
        match borrowed {
            None if self.lang.direction() == Direction::Rtl => {
                let mut html = String::with_capacity(words.len());
                escape_isolated(&mut html, words, self.lang);
                Value::safe_string(&html)
            }
            None => Value::normal_string(words),
            Some(lang) => {
                let mut html = format!("<span lang=\"{}\" dir=\"{}\">", lang.code(), lang.direction().attribute());
                escape_into(&mut html, words);
                html.push_str("</span>");
                Value::safe_string(&html)
            }
        }
    }

    pub(super) fn texts(&self, texts: &[Text]) -> Vec<Value> {
        texts.iter().map(|t| self.text(*t)).collect()
    }

    pub(super) fn maybe(&self, text: Option<Text>) -> Option<Value> {
        text.map(|t| self.text(t))
    }

    /// The bare words, for attributes and for files; their language is lost.
    pub(super) fn plain(&self, text: Text) -> &'t str {
        self.words(text).text
    }

    /// A proper name, which is not translated: set apart so that its direction does not upset the sentence.
    pub(super) fn name(&self, name: &str) -> Value {
        let source = self.source_lang();
        let mut html = if self.lang == source { "<bdi>".to_owned() } else { format!("<bdi lang=\"{}\">", source.code()) };
        escape_into(&mut html, name);
        html.push_str("</bdi>");
        Value::safe_string(&html)
    }

    /// The name of a language in itself.
    pub(super) fn language_name(&self, lang: Lang) -> Value {
        Value::safe_string(&format!("<bdi lang=\"{}\">{}</bdi>", lang.code(), lang.autonym()))
    }

    /// Markdown as HTML.
    pub(super) fn prose(&self, prose: &Prose) -> Value {
        SafeHtml::trusted(markdown::render(self, prose)).into()
    }

    /// A message of the theme with parts that have a language of their own, such as proper names (WCAG 3.1.2).
    pub(super) fn say_html<const N: usize>(&self, id: &str, parts: [(&'static str, Value); N]) -> Value {
        // Fluent makes plain text: characters for private use keep the places of the parts until it is escaped.
        let places = || '\u{e000}'..='\u{f8ff}';
        let mut fluent = Arguments::new();
        for ((name, _), place) in parts.iter().zip(places()) {
            fluent.set(*name, place.to_string());
        }
        let mut html = String::new();
        escape_into(&mut html, &self.phrases.message(id, &fluent));
        for ((_, part), place) in parts.iter().zip(places()) {
            let mut inner = String::new();
            match part.as_str() {
                Some(safe) if part.is_safe() => inner.push_str(safe),
                text => escape_into(&mut inner, text.unwrap_or_default()),
            }
            html = html.replace(place, &inner);
        }
        Value::safe_string(&html)
    }

    pub(super) fn money(&self, money: Money) -> String {
        self.phrases.money(money.pence())
    }

    /// A date for machines and for people.
    pub(super) fn date_value(&self, date: Date) -> Value {
        object! { iso: date.to_string(), text: self.phrases.day(date) }
    }

    /// A deadline for machines and for people: weekday, date and time, never "midnight".
    pub(super) fn deadline(&self, moment: Moment) -> String {
        let (day, time) = (self.phrases.day(moment.date), self.phrases.time(moment.closing_time()));
        self.phrases.say("day-at-time", [("day", day), ("time", time)])
    }

    /// The address of a page for this reader, and the language it is in if that is another one, because the
    /// page's borough does not offer the reader's.
    pub(super) fn address(&self, page: PageRef) -> (String, Option<Lang>) {
        let (site, source) = (self.site(), self.source_lang());
        let there = page.languages(site).contains(&self.lang);
        let lang = if there { self.lang } else { source };
        let mut href = String::with_capacity(64);
        href.push_str(&self.theme.base_path);
        page.push_path(site, lang, &mut href);
        (href, (!there).then_some(source))
    }

    /// A link to a page: its address, and `hreflang` if it is in another language.
    pub(super) fn link(&self, page: PageRef) -> Value {
        let (href, lang) = self.address(page);
        object! {
            href: href,
            hreflang: lang.map(Lang::code),
            note: lang.map(|l| self.say_html("in-language", [("name", self.language_name(l))])),
        }
    }
}
