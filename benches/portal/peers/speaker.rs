//! One language, and how everything that openchest works out by itself is said in it: the peers get it finished.

use jiff::civil::{Date, DateTime};
use openchest::i18n::{Lang, Phrasebook, Words};
use openchest::problems::Problems;
use openchest::source;

use crate::Outcome;
use crate::node::{Node, plain};
use crate::text::{LANGUAGES, Language, Phrase};

/// The theme's words in all languages of the portal: an empty folder of content has the theme in it.
pub fn words() -> Outcome<Words> {
    let sources = source::load(tempfile::tempdir()?.path())?;
    let wanted: Vec<Lang> = LANGUAGES.iter().filter_map(|language| Lang::find(language.code)).collect();
    Ok(Words::load(&sources, &wanted, &mut Problems::new()))
}

/// A language of the portal.
pub struct Speaker<'w> {
    pub language: &'static Language,
    pub book: Phrasebook<'w>,
}

impl<'w> Speaker<'w> {
    /// The speaker of a language.
    pub fn new(words: &'w Words, language: &'static Language) -> Outcome<Self> {
        let lang = Lang::find(language.code).ok_or_else(|| format!("openchest does not know {}", language.code))?;
        Ok(Speaker { language, book: Phrasebook::new(words, lang)? })
    }

    /// A text of the content.
    pub fn text(&self, phrase: &Phrase) -> String {
        phrase.in_language(self.language)
    }

    /// A message of the theme.
    pub fn word(&self, id: &str) -> String {
        self.book.word(id)
    }

    /// A message about one thing, for a field.
    pub fn about(&self, id: &str, name: &'static str, thing: &str) -> Node {
        plain(self.book.say(id, [(name, thing.to_owned())]))
    }

    /// A message that depends on a number, for a field.
    pub fn count(&self, id: &str, number: usize) -> Node {
        plain(self.book.count(id, number))
    }

    /// Whole pounds as money.
    pub fn pounds(&self, pounds: i64) -> String {
        self.book.money(pounds * 100)
    }

    /// A whole number.
    pub fn number(&self, number: usize) -> String {
        self.book.number(i64::try_from(number).unwrap_or(i64::MAX))
    }

    /// A date with what machines read.
    pub fn day(&self, date: Date) -> Node {
        Node::Fields(vec![("iso", plain(date.to_string())), ("text", plain(self.book.day(date)))])
    }

    /// A date and a time with what machines read.
    pub fn moment(&self, at: DateTime) -> Node {
        let words = [("day", self.book.day(at.date())), ("time", self.book.time(at.time()))];
        Node::Fields(vec![("iso", plain(at.date().to_string())), ("text", plain(self.book.say("day-at-time", words)))])
    }

    /// The address of a page of this language.
    pub fn href(&self, path: &str) -> String {
        format!("{}{path}", self.language.prefix())
    }

    /// The language's own name, as HTML.
    pub fn own_name(&self) -> String {
        format!("<bdi lang=\"{}\">{}</bdi>", self.language.code, self.language.name)
    }

    /// A name that is not translated, as HTML.
    pub fn name(&self, name: &str) -> String {
        if self.language.code == LANGUAGES[0].code {
            format!("<bdi>{name}</bdi>")
        } else {
            format!("<bdi lang=\"{}\">{name}</bdi>", LANGUAGES[0].code)
        }
    }
}
