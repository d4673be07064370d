//! Takes back what a translator made of a package.

use std::collections::BTreeMap;

use super::key::{self, Origin};
use super::merge::{Credit, Wishes, set_credit, set_reviewer, set_words};
use super::package::{Finish, Returned, ReturnedRow};
use super::po_files::{PoFiles, Slot};
use super::refused::{Refused, fault};
use super::wanted::{Wanted, wanted};
use crate::i18n::Lang;
use crate::i18n::po::PoEntry;
use crate::model::{Site, Text, TextKind, TranslationState, Wording};

/// What became of a returned file.
#[derive(Debug, Clone, Default)]
pub struct Received {
    /// The PO files of the language as they are now.
    pub po: PoFiles,
    /// What was taken.
    pub changes: Vec<Change>,
    /// What was not.
    pub refused: Vec<Refused>,
    /// What was taken and ought to be looked at.
    pub warnings: Vec<Refused>,
    /// Rows that say what the PO file says already.
    pub same: usize,
    /// Rows without a translation.
    pub empty: usize,
    /// Rows that came back as they were sent, and nobody says that they are right.
    pub untouched: usize,
}

/// One text that was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Where it stands in the returned file.
    pub at: String,
    /// The place of the text.
    pub place: String,
    /// The PO file.
    pub file: String,
    /// What was done.
    pub took: Took,
    /// Whether the file was sent for it.
    pub sent: bool,
}

/// What was done with a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Took {
    /// There was no translation.
    New,
    /// There was another.
    Changed,
    /// The translation there was is right for the new words.
    Confirmed,
    /// A native speaker has checked it.
    Reviewed,
    /// The translator is not sure; it is kept and not published.
    Unsure,
    /// The source has changed since; it is kept and not published.
    Older,
}

/// Merges a returned file into the PO files of its language.
pub fn receive(site: &Site, lang: Lang, po: PoFiles, returned: &Returned, wishes: &Wishes) -> Received {
    let all = wanted(site);
    let texts = Texts {
        by_id: all.iter().map(|w| (key::id(w.place, w.source), w)).collect(),
        by_place: all.iter().fold(BTreeMap::new(), |mut map, w| {
            map.entry(w.place).or_insert_with(Vec::new).push(w);
            map
        }),
    };
    let portal = returned.portal.as_deref().map_or(site.portal.address.as_str(), |p| p);
    let made = returned.made.as_deref().unwrap_or_default();
    let mut receiver = Receiver {
        site,
        wording: site.texts.wording(lang),
        texts,
        origin: Origin { portal, lang: lang.code(), made },
        returned,
        wishes,
        seen: BTreeMap::new(),
        so_far: Received { po, ..Received::default() },
    };
    for row in &returned.rows {
        receiver.take(row);
    }
    receiver.so_far.po.put_in_order();
    receiver.so_far
}

/// The texts of the site by what rows say of them.
struct Texts<'w, 's> {
    by_id: BTreeMap<String, &'w Wanted<'s>>,
    by_place: BTreeMap<&'s str, Vec<&'w Wanted<'s>>>,
}

struct Receiver<'w, 's> {
    site: &'s Site,
    wording: Wording<'s>,
    texts: Texts<'w, 's>,
    origin: Origin<'w>,
    returned: &'w Returned,
    wishes: &'w Wishes,
    /// What the file said of a text before.
    seen: BTreeMap<Text, String>,
    so_far: Received,
}

impl<'w, 's> Receiver<'w, 's> {
    fn take(&mut self, row: &ReturnedRow) {
        if let Some(fault) = &row.fault {
            self.refuse(row, fault.clone(), "Write the translation again, as text.");
            return;
        }
        let words = row.translation.trim();
        if words.is_empty() {
            self.so_far.empty += 1;
            return;
        }
        let Some((wanted, made_for)) = self.text_of(row) else {
            self.refuse(
                row,
                "This text is not on the portal any more, or its English was changed in the file".to_owned(),
                "If it ought to be there, send the texts again and copy the translation over.",
            );
            return;
        };
        if let Some((message, fix)) = fault(made_for.as_deref().unwrap_or(wanted.source), words, wanted.kind) {
            self.refuse(row, message, &fix);
            return;
        }
        match self.seen.insert(wanted.text, words.to_owned()) {
            Some(before) if before != words => {
                self.refuse(row, "This text stands in the file twice, with two translations".to_owned(), "Keep one of the two.");
                return;
            }
            Some(_) => return,
            None => {}
        }
        if let Some(limit) = wanted.max_length.filter(|limit| words.chars().count() > *limit) {
            let message = format!("This translation has {} characters, and there is room for {limit}", words.chars().count());
            self.so_far.warnings.push(refused(row, Some(wanted.place), message, "Ask for a shorter one."));
        }
        self.merge(row, wanted, words, made_for);
    }

    /// The text that a row is of, and the words it was made for if those are not the text's any more.
    fn text_of(&self, row: &ReturnedRow) -> Option<(&'w Wanted<'s>, Option<String>)> {
        let said = row.place.as_deref().zip(row.source.as_deref()).map(|(place, source)| key::id(place, source));
        // A PO entry says itself what it is of; in a table a person may have touched the English.
        let id = row.key.as_ref().map(|key| key.id().to_owned()).or_else(|| said.clone())?;
        if let Some(wanted) = self.texts.by_id.get(&id) {
            return Some((wanted, None));
        }
        // The words have changed since. Where one text stands at the place, it is that one.
        if said.as_ref() != Some(&id) {
            return None;
        }
        match self.texts.by_place.get(row.place.as_deref()?)?.as_slice() {
            [wanted] => Some((wanted, row.source.clone())),
            _ => None,
        }
    }

    fn merge(&mut self, row: &ReturnedRow, wanted: &Wanted<'_>, words: &str, made_for: Option<String>) {
        let today = self.wording.translation(wanted.text);
        let now = today.map(|t| t.text.trim());
        let is_current = today.is_some_and(|t| t.state == TranslationState::Current);
        let key = row.key.as_ref();
        let sent = key.is_some_and(|key| key.belongs_to(self.origin));
        if row.finish == Finish::Untold && key.is_some_and(|key| key.was(Some(words))) {
            self.so_far.untouched += 1;
            return;
        }
        let unsure = row.finish == Finish::Unsure;
        if unsure && is_current {
            self.doubt(row, wanted, now == Some(words));
            return;
        }
        if now == Some(words) {
            if unsure {
                self.so_far.untouched += 1;
            } else if is_current {
                self.review(row, wanted, sent);
            } else if made_for.is_some() {
                // It is there, for these very words or newer ones.
                self.so_far.same += 1;
            } else {
                self.write(row, wanted, words, None, Took::Confirmed, sent);
            }
            return;
        }
        let newer = now.is_some() && key.is_some_and(|key| !key.was(now));
        if made_for.is_some() && is_current || newer && !self.wishes.theirs {
            self.refuse(
                row,
                format!(
                    "Since this file was made, somebody has translated this text anew: \"{}\"",
                    short(now.unwrap_or_default())
                ),
                "Compare the two. To take the one of this file: --theirs",
            );
            return;
        }
        let took = match (&made_for, unsure, now) {
            (Some(_), ..) => Took::Older,
            (None, true, _) => Took::Unsure,
            (None, false, None) => Took::New,
            (None, false, Some(_)) => Took::Changed,
        };
        self.write(row, wanted, words, made_for.as_deref(), took, sent);
    }

    /// The translator is not sure of a text that has a translation which counts as right.
    fn doubt(&mut self, row: &ReturnedRow, wanted: &Wanted<'_>, same: bool) {
        let place = Some(wanted.place);
        if same {
            let message = "The translator is not sure of this translation, which is published".to_owned();
            self.so_far.warnings.push(refused(row, place, message, "Ask what is wrong with it."));
        } else {
            let message = "The translator is not sure of this translation (fuzzy), and another one is published".to_owned();
            self.so_far.refused.push(refused(
                row,
                place,
                message,
                "If it is better than the other, take the mark \"fuzzy\" away.",
            ));
        }
    }

    /// The words are those that are published: a reviewer may have confirmed them.
    fn review(&mut self, row: &ReturnedRow, wanted: &Wanted<'_>, sent: bool) {
        let reviewer = self.wishes.credit.reviewer.clone().or_else(|| row.reviewer.clone());
        let before = self.wording.translation(wanted.text).and_then(|t| t.provenance.reviewer.clone());
        let slot = self.so_far.po.own(wanted.place, wanted.source).map(|(slot, _)| slot);
        match (reviewer, slot) {
            (Some(reviewer), Some(slot)) if before.as_ref() != Some(&reviewer) => {
                let (entry, header) = self.so_far.po.change(slot);
                set_reviewer(entry, header, Some(&reviewer));
                self.note(row, wanted, slot, Took::Reviewed, sent);
            }
            _ => self.so_far.same += 1,
        }
    }

    fn write(&mut self, row: &ReturnedRow, wanted: &Wanted<'_>, words: &str, made_for: Option<&str>, took: Took, sent: bool) {
        let slot = self.slot(wanted);
        let said = &self.wishes.credit;
        let credit = Credit {
            translator: [&said.translator, &row.translator, &self.returned.translator].into_iter().flatten().next().cloned(),
            reviewer: said.reviewer.clone().or_else(|| row.reviewer.clone()),
            ..said.clone()
        };
        let (entry, header) = self.so_far.po.change(slot);
        set_words(entry, words, made_for, took == Took::Unsure);
        set_credit(entry, header, &credit);
        self.note(row, wanted, slot, took, sent);
    }

    /// The entry of a text: its own, the one of the words that stood there before, or a new one.
    fn slot(&mut self, wanted: &Wanted<'_>) -> Slot {
        // Of several texts at a place, nobody can tell which of them an entry with other words was of.
        let alone = wanted.kind == TextKind::Line && self.texts.by_place.get(wanted.place).is_some_and(|all| all.len() == 1);
        let po = &mut self.so_far.po;
        if let Some((slot, _)) = po.own(wanted.place, wanted.source) {
            return slot;
        }
        let former = po.only_at(wanted.place).map(|(slot, _)| slot).filter(|_| alone);
        if let Some(slot) = former {
            po.change_source(slot, wanted.source);
            return slot;
        }
        let entry = PoEntry {
            context: Some(wanted.place.to_owned()),
            source: wanted.source.to_owned(),
            extracted_comments: wanted.notes.clone(),
            references: vec![wanted.reference.clone()],
            ..PoEntry::default()
        };
        po.add(entry, self.site, self.wording.lang())
    }

    fn note(&mut self, row: &ReturnedRow, wanted: &Wanted<'_>, slot: Slot, took: Took, sent: bool) {
        let (at, place, file) = (row.at.clone(), wanted.place.to_owned(), self.so_far.po.path(slot).to_owned());
        self.so_far.changes.push(Change { at, place, file, took, sent });
    }

    fn refuse(&mut self, row: &ReturnedRow, message: String, fix: &str) {
        self.so_far.refused.push(refused(row, None, message, fix));
    }
}

fn refused(row: &ReturnedRow, place: Option<&str>, message: String, fix: &str) -> Refused {
    let place = place.map(str::to_owned).or_else(|| row.place.clone()).filter(|place| !place.is_empty());
    Refused { at: row.at.clone(), place, message, fix: fix.to_owned() }
}

/// Enough of a text to know it by.
fn short(text: &str) -> String {
    let mut start: String = text.chars().take(60).collect();
    if start.len() < text.len() {
        start.push('…');
    }
    start
}
