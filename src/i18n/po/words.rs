//! Lines with words: a keyword and quoted text, or quoted text that goes on from the line above.

use std::borrow::Cow;
use std::mem;

use super::draft::Target;
use super::fault::PoFault;
use super::line::Line;
use super::quoted::read_quoted;
use super::read::Reader;

/// No language has more plural forms than six; a larger number is a slip of the hand.
const MOST_FORMS: usize = 10;

/// What stands before the words on a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Nothing.
    Current,
    /// `#~`
    Obsolete,
    /// `#|`, or `#~|`
    Previous,
}

impl<'t> Reader<'t, '_> {
    /// Reads the words on a line.
    pub(super) fn read_words(&mut self, line: Line<'t>, kind: Kind) {
        let line = line.trim();
        if line.text.is_empty() {
            return;
        }
        if line.text.starts_with('"') {
            self.read_continuation(line, kind);
            return;
        }
        let end = line.text.find(|char: char| !(char.is_ascii_alphanumeric() || char == '_')).unwrap_or(line.text.len());
        let (word, rest) = (line.before(end), line.after(end).trim());
        match (word.text, kind) {
            ("msgctxt", Kind::Previous) => self.previous(Target::PreviousContext, word),
            ("msgid", Kind::Previous) => self.previous(Target::PreviousSource, word),
            ("msgid_plural", Kind::Previous) => self.previous(Target::PreviousPlural, word),
            ("msgctxt", _) => {
                // Whatever was before, an entry ends where `end_of_entries` says so.
                if self.draft.has_keyword() || (self.draft.after_blank && self.draft.after_words) {
                    self.finish_entry();
                }
                self.begin(Target::Context, word, kind);
            }
            ("msgid", _) => {
                if self.draft.has_source || self.draft.has_translation {
                    self.finish_entry();
                }
                self.draft.source_line = self.known.number;
                self.begin(Target::Source, word, kind);
            }
            ("msgid_plural", _) => self.plural(word, kind),
            ("msgstr", _) => {
                self.translation(word, rest, kind);
                return;
            }
            _ => {
                self.report_unknown(line, word, rest);
                return;
            }
        }
        self.read_strings(rest);
    }

    /// Reads quoted text with no keyword before it.
    fn read_continuation(&mut self, line: Line<'t>, kind: Kind) {
        let target = self.draft.target;
        if target == Target::Nothing || target.is_previous() != (kind == Kind::Previous) {
            // The lines below go on from this one.
            if target != Target::Reported {
                self.draft.opening.get_or_insert(line.range());
                self.report(
                    line,
                    "There is no line above that this text could belong to",
                    "Put msgid or msgstr in front of it, begin it as the line above begins, or delete it.",
                );
            }
            return;
        }
        self.check_kind(line, kind);
        self.read_strings(line);
    }

    /// Begins `#| …` text.
    fn previous(&mut self, target: Target, word: Line<'t>) {
        if self.draft.has_keyword() {
            // In the middle of an entry, and reported as such.
            self.draft.target = Target::Reported;
        } else if self.draft.text(target).is_some() {
            self.report(word, format!("This entry has two lines beginning with #| {}", word.text), "Keep the later one.");
        } else {
            self.begin(target, word, Kind::Previous);
        }
    }

    fn plural(&mut self, word: Line<'t>, kind: Kind) {
        let draft = &self.draft;
        if draft.has_source && !draft.has_translation && draft.entry.plural.is_none() {
            self.begin(Target::Plural, word, kind);
        } else {
            self.draft.opening.get_or_insert(word.range());
            self.report(
                word,
                "This msgid_plural is not where one can be",
                "An entry with a plural has its lines in this order: msgid, msgid_plural, msgstr[0], msgstr[1] and so on.",
            );
        }
    }

    /// Begins a translation, whose number, if any, is in `rest`.
    fn translation(&mut self, word: Line<'t>, rest: Line<'t>, kind: Kind) {
        let (number, rest) = match rest.strip("[").map(|inside| (inside, inside.text.find(']'))) {
            Some((inside, Some(end))) => {
                let number = inside.before(end).trim().text.parse::<usize>();
                let rest = inside.after(end + 1).trim();
                (Some(number.ok().filter(|n| *n < MOST_FORMS)), rest)
            }
            Some((inside, None)) => {
                let text = inside.text.find('"').unwrap_or(inside.text.len());
                (Some(None), inside.after(text))
            }
            None => (None, rest),
        };
        if self.draft.has_translation && self.draft.after_blank && number.is_none() {
            // The entry above is complete: this one has lost its first line.
            self.finish_entry();
        }
        if !self.draft.has_source {
            self.draft.opening.get_or_insert(word.range());
            if !mem::replace(&mut self.draft.broken, true) {
                self.report(
                    word,
                    "This translation (msgstr) has no original words (msgid) above it",
                    "Put the msgid line back above it, or delete the translation.",
                );
            }
            self.draft.has_translation = true;
            self.draft.target = Target::Reported;
            return;
        }
        let next = self.draft.forms.len();
        let has_plural = self.draft.entry.plural.is_some();
        let fault = match number {
            None if has_plural => Some("An entry with msgid_plural needs a number after msgstr"),
            None if next > 0 => Some("This entry has a second translation (msgstr)"),
            Some(_) if !has_plural => Some("This msgstr has a number, but the entry has no msgid_plural"),
            Some(None) => Some("The number after msgstr is not one from 0 to 9"),
            Some(Some(number)) if self.draft.has_form(number) => Some("This number has already been used in this entry"),
            Some(Some(number)) if number != next => Some("The numbers after msgstr are not in order"),
            _ => None,
        };
        self.draft.has_translation = true;
        let number = number.flatten().unwrap_or_default();
        let taken = self.draft.has_form(number);
        if let Some(message) = fault {
            let explained = mem::replace(&mut self.draft.broken, true);
            if !explained || taken {
                self.report(
                    word,
                    message,
                    "With msgid_plural, write msgstr[0], msgstr[1] and so on, one for each form; without it, one msgstr.",
                );
            }
        }
        if taken || (!has_plural && next > 0) {
            self.draft.target = Target::Reported;
            return;
        }
        self.draft.forms.push((number, Cow::default()));
        self.begin(Target::Translation, word, kind);
        self.read_strings(rest);
    }

    fn begin(&mut self, target: Target, word: Line<'t>, kind: Kind) {
        self.report_waiting();
        self.draft.opening.get_or_insert(word.range());
        if kind != Kind::Previous {
            let first = !self.draft.has_source && self.draft.entry.context.is_none();
            if first || target == Target::Context {
                self.draft.entry.obsolete = kind == Kind::Obsolete;
            }
            self.check_kind(word, kind);
        }
        self.draft.begin(target, word.range().end);
        self.draft.waiting = Some((word.text, word.range()));
    }

    /// Reports an entry with `#~` on some of its lines only.
    fn check_kind(&mut self, line: Line<'t>, kind: Kind) {
        let obsolete = kind == Kind::Obsolete;
        if kind != Kind::Previous && obsolete != self.draft.entry.obsolete && !self.draft.broken {
            self.draft.broken = true;
            self.known.faults.push(PoFault::new(
                line.range(),
                "Some lines of this entry begin with #~ and others do not",
                "Put #~ in front of every line from msgctxt or msgid on, or in front of none.",
            ));
        }
    }

    /// Reads the rest of a line, which ought to be quoted text.
    fn read_strings(&mut self, mut rest: Line<'t>) {
        while !rest.text.is_empty() {
            if !rest.text.starts_with('"') {
                self.draft.waiting = None;
                self.draft.broken = true;
                self.known.faults.push(PoFault::outside_quotes(rest.range(), rest.text));
                return;
            }
            let (text, range, after) = read_quoted(rest, &mut self.known.faults);
            self.draft.append(text, &range);
            rest = after.trim();
        }
    }

    fn report_unknown(&mut self, line: Line<'t>, word: Line<'t>, rest: Line<'t>) {
        let keyword = !word.text.is_empty() && rest.text.starts_with(['"', '[']);
        if keyword && self.draft.has_translation {
            self.finish_entry();
        }
        self.draft.opening.get_or_insert(line.range());
        self.draft.broken = true;
        self.draft.waiting = None;
        if keyword {
            self.report(
                word,
                format!("{} is not a word that a line can begin with", word.text),
                "A line begins with msgctxt, msgid, msgid_plural, msgstr, a quotation mark or #, in small letters.",
            );
        } else {
            self.known.faults.push(PoFault::outside_quotes(line.range(), line.text));
        }
    }

    /// Reports a line, whose continuation below it needs no report.
    fn report(&mut self, line: Line<'t>, message: impl Into<String>, fix: &str) {
        self.report_waiting();
        self.draft.broken = true;
        self.draft.target = Target::Reported;
        self.known.faults.push(PoFault::new(line.range(), message, fix));
    }
}
