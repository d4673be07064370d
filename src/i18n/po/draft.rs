//! An entry while its lines are being read.

use std::borrow::Cow;
use std::ops::Range;

use super::entry::PoEntry;

/// What the next quoted text belongs to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Target {
    /// No keyword has been read yet.
    #[default]
    Nothing,
    /// A line that has been reported.
    Reported,
    Context,
    Source,
    Plural,
    Translation,
    PreviousContext,
    PreviousSource,
    PreviousPlural,
}

impl Target {
    pub fn is_previous(self) -> bool {
        matches!(self, Self::PreviousContext | Self::PreviousSource | Self::PreviousPlural)
    }
}

/// An entry while its lines are being read.
#[derive(Debug, Default)]
pub(super) struct Draft<'t> {
    /// What is known so far. Its translations are in `forms`.
    pub entry: PoEntry<Cow<'t, str>>,
    /// The first line of the entry, be it a note.
    pub opening: Option<Range<usize>>,
    /// The number of the line with `msgid`.
    pub source_line: usize,
    pub has_source: bool,
    /// Whether there was a `msgstr`, even one that was reported.
    pub has_translation: bool,
    pub target: Target,
    /// The keyword whose quoted text has not come yet, and where it is.
    pub waiting: Option<(&'t str, Range<usize>)>,
    /// The number and the text of each `msgstr`.
    pub forms: Vec<(usize, Cow<'t, str>)>,
    /// Whether the line before was blank.
    pub after_blank: bool,
    /// Whether the last line that was not empty was words, or began them.
    pub after_words: bool,
    /// Whether a fault was reported that may well explain what else is missing from the entry.
    pub broken: bool,
}

impl<'t> Draft<'t> {
    /// Whether anything but notes has been read.
    pub fn has_keyword(&self) -> bool {
        self.has_source || self.has_translation || self.entry.context.is_some()
    }

    /// Whether there has been a `msgstr` with this number.
    pub fn has_form(&self, number: usize) -> bool {
        self.forms.iter().any(|(known, _)| *known == number)
    }

    /// The text that a target has so far, if it has been begun.
    pub fn text(&mut self, target: Target) -> Option<&mut Cow<'t, str>> {
        let entry = &mut self.entry;
        match target {
            Target::Nothing | Target::Reported => None,
            Target::Context => entry.context.as_mut(),
            Target::Source => self.has_source.then_some(&mut entry.source),
            Target::Plural => entry.plural.as_mut(),
            Target::Translation => self.forms.last_mut().map(|(_, text)| text),
            Target::PreviousContext => entry.previous_context.as_mut(),
            Target::PreviousSource => entry.previous_source.as_mut(),
            Target::PreviousPlural => entry.previous_plural.as_mut(),
        }
    }

    /// Begins the text of a target, whose keyword ends at `end`.
    pub fn begin(&mut self, target: Target, end: usize) {
        let entry = &mut self.entry;
        let empty = Some(Cow::default());
        match target {
            Target::Nothing | Target::Reported => {}
            Target::Context => entry.context = empty,
            Target::Source => {
                self.has_source = true;
                entry.source_range = end..end;
                entry.translation_range = end..end;
            }
            Target::Plural => entry.plural = empty,
            Target::Translation => {
                if self.forms.len() <= 1 && entry.translation_range.is_empty() {
                    entry.translation_range = end..end;
                }
            }
            Target::PreviousContext => entry.previous_context = empty,
            Target::PreviousSource => entry.previous_source = empty,
            Target::PreviousPlural => entry.previous_plural = empty,
        }
        self.target = target;
    }

    /// Adds quoted text to what the last keyword began.
    pub fn append(&mut self, text: Cow<'t, str>, range: &Range<usize>) {
        self.waiting = None;
        match self.target {
            Target::Source => extend(&mut self.entry.source_range, range),
            Target::Translation => extend(&mut self.entry.translation_range, range),
            _ => {}
        }
        if let Some(so_far) = self.text(self.target) {
            if so_far.is_empty() {
                *so_far = text;
            } else {
                so_far.to_mut().push_str(&text);
            }
        }
    }

    /// The entry with its translations in the order of their numbers.
    pub fn into_entry(self) -> PoEntry<Cow<'t, str>> {
        let mut entry = self.entry;
        let count = self.forms.iter().map(|(number, _)| number + 1).max();
        entry.translations = vec![Cow::default(); count.unwrap_or(1)];
        for (number, text) in self.forms {
            if let Some(place) = entry.translations.get_mut(number) {
                *place = text;
            }
        }
        if entry.translation_range.is_empty() && count.is_none() {
            entry.translation_range = entry.source_range.end..entry.source_range.end;
        }
        entry
    }
}

fn extend(range: &mut Range<usize>, piece: &Range<usize>) {
    if range.start == range.end {
        range.start = piece.start;
    }
    range.end = piece.end;
}
