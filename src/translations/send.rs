//! Chooses what is sent to a translator.

use super::area::Area;
use super::key::{Key, Origin};
use super::package::{Package, Row, RowState};
use super::plural_forms::plural_forms;
use super::po_files::PoFiles;
use super::wanted::{Wanted, wanted};
use super::words::count_words;
use crate::i18n::Lang;
use crate::model::{Site, TextKind, TranslationState, Wording};

/// Which texts are sent.
#[derive(Debug, Clone, Default)]
pub struct Choice {
    /// Only those without a translation of their present words.
    pub changed_only: bool,
    /// Only those of the borough with this name of a folder.
    pub borough: Option<String>,
}

/// What is sent to a translator into `lang` on the day `made`.
pub fn package(site: &Site, po: &PoFiles, lang: Lang, made: &str, choice: &Choice) -> Package {
    let portal = &site.portal.address;
    let origin = Origin { portal, lang: lang.code(), made };
    let is_chosen = |wanted: &Wanted<'_>| match &choice.borough {
        Some(slug) => matches!(&wanted.area, Area::Borough(own) if own == slug),
        None => true,
    };
    let wording = site.texts.wording(lang);
    let glossary: Vec<(String, Option<String>)> = site
        .terms
        .iter()
        .map(|term| (site.texts.source(term.term).to_owned(), wording.current(term.term).map(|t| t.text.to_owned())))
        .collect();
    let all = wanted(site);
    let rows = all.iter().filter(|w| is_chosen(w) && w.is_read_in(site, lang)).map(|w| row(po, &wording, origin, &glossary, w));
    let is_changed = |row: &Row| matches!(row.state, RowState::Missing | RowState::Stale);
    let rows = rows.filter(|row| !choice.changed_only || is_changed(row)).collect();
    Package {
        portal: portal.clone(),
        source_lang: site.portal.source_language,
        lang,
        made: made.to_owned(),
        plural_forms: plural_forms(lang),
        rows,
        glossary,
    }
}

fn row(
    po: &PoFiles,
    wording: &Wording<'_>,
    origin: Origin<'_>,
    glossary: &[(String, Option<String>)],
    wanted: &Wanted<'_>,
) -> Row {
    let translation = wording.translation(wanted.text);
    let state = match &translation {
        None => RowState::Missing,
        Some(made) if made.state != TranslationState::Current => RowState::Stale,
        Some(made) if made.provenance.reviewer.is_none() => RowState::Unreviewed,
        Some(_) => RowState::Current,
    };
    let current = translation.map(|made| made.text.to_owned());
    let mut notes = wanted.notes.clone();
    for (term, agreed) in wanted.terms.iter().filter_map(|id| glossary.get(id.index())) {
        notes.push(match agreed {
            Some(agreed) => format!("\"{term}\" is in the glossary: {agreed}"),
            None => format!("\"{term}\" is in the glossary, and its translation is not agreed yet."),
        });
    }
    Row {
        words: count_words(wanted.source, wanted.kind),
        key: Key::new(origin, wanted.place, wanted.source, current.as_deref()),
        place: wanted.place.to_owned(),
        source: wanted.source.to_owned(),
        previous_source: previous_source(po, wanted, state),
        current,
        state,
        notes,
        max_length: wanted.max_length,
    }
}

/// The words that a stale translation was made for, if that can be told.
fn previous_source(po: &PoFiles, wanted: &Wanted<'_>, state: RowState) -> Option<String> {
    if state != RowState::Stale {
        return None;
    }
    let previous = match po.own(wanted.place, wanted.source) {
        Some((_, entry)) => entry.previous_source.clone(),
        None if wanted.kind == TextKind::Line => po.only_at(wanted.place).map(|(_, entry)| entry.source.clone()),
        None => None,
    };
    previous.filter(|previous| previous != wanted.source)
}
