//! Every text to translate, and what a translator must know of it.

use std::collections::HashSet;

use rustc_hash::FxBuildHasher;

use super::area::Area;
use super::roles::role;
use super::terms::Terms;
use crate::i18n::Lang;
use crate::model::{Site, TermId, Text, TextEntry, TextKind};

/// One translatable text and what a translator must know of it.
#[derive(Debug, Clone)]
pub struct Wanted<'s> {
    /// Its id in the site; of several texts with the same place and words, the first.
    pub text: Text,
    /// The context of its PO entry: `boroughs/redbridge/funds/wellbeing.yaml: summary`.
    pub place: &'s str,
    /// The words in the source language.
    pub source: &'s str,
    /// What kind of text.
    pub kind: TextKind,
    /// The part of the portal it belongs to.
    pub area: Area,
    /// The `#:` line. The file alone: with line numbers, a line added at the top of a file would change every entry
    /// below it in twelve PO files, and nobody could see in the difference what was translated. The place says more
    /// than a line anyway.
    pub reference: String,
    /// The `#.` lines: what kind of text, who reads it, length limit. Glossary terms are added for each language.
    pub notes: Vec<String>,
    /// The glossary terms in it.
    pub terms: Vec<TermId>,
    /// In characters, where the page has no room for more.
    pub max_length: Option<usize>,
    /// Whether pages of the whole portal show it, in every language.
    pub everywhere: bool,
}

impl Wanted<'_> {
    /// Whether some page shows it in this language: a borough has languages of its own.
    pub fn is_read_in(&self, site: &Site, lang: Lang) -> bool {
        match &self.area {
            Area::Borough(slug) if !self.everywhere => {
                site.boroughs.iter().any(|b| b.slug == *slug && b.languages.contains(&lang))
            }
            _ => true,
        }
    }
}

/// Every translatable text of a site, each pair of place and words once, in the order of areas, files and lines.
pub fn wanted(site: &Site) -> Vec<Wanted<'_>> {
    wanted_at(site, |_| true)
}

/// The translatable texts that stand at some places.
pub(super) fn wanted_at(site: &Site, is_meant: impl Fn(&str) -> bool) -> Vec<Wanted<'_>> {
    let mut seen: HashSet<(&str, &str), FxBuildHasher> = HashSet::default();
    let terms = Terms::of(site);
    let mut all: Vec<(Wanted<'_>, u32)> = site
        .texts
        .iter()
        .filter(|(_, entry)| !entry.source.is_empty() && is_meant(&entry.context) && seen.insert((&entry.context, &entry.source)))
        .map(|(text, entry)| (one(site, &terms, text, entry), entry.span.start))
        .collect();
    // Stable, so that texts whose place in their file is not known exactly stay in the order in which they were read.
    all.sort_by(|(a, line_a), (b, line_b)| (&a.area, rank(a.place), line_a).cmp(&(&b.area, rank(b.place), line_b)));
    all.into_iter().map(|(wanted, _)| wanted).collect()
}

/// `portal.yaml` comes before `funders.yaml`, a borough before its funds.
fn rank(place: &str) -> (bool, &str) {
    let file = file_of(place);
    (!matches!(file.rsplit('/').next(), Some("portal.yaml" | "borough.yaml")), file)
}

/// The file of a place: what stands before the keys.
pub fn file_of(place: &str) -> &str {
    place.split_once(": ").map_or(place, |(file, _)| file)
}

fn one<'s>(site: &'s Site, terms: &Terms, text: Text, entry: &'s TextEntry) -> Wanted<'s> {
    let place: &str = &entry.context;
    let role = role(place);
    // A limit that the source itself breaks would only discourage: other languages need half as much again.
    let max_length = role.and_then(|r| r.limit).map(|limit| limit.max(entry.source.chars().count() * 3 / 2));
    let mut found = terms.in_text(&entry.source);
    // In the glossary, a term's own entry needs no reminder of it.
    found.retain(|id| !place.starts_with(&format!("glossary.yaml: terms.{}.", site.term(*id).slug)));
    Wanted {
        text,
        place,
        source: &entry.source,
        kind: entry.kind,
        area: Area::of(place),
        reference: file_of(place).to_owned(),
        notes: notes(entry, role.map(|r| r.about), max_length),
        terms: found,
        max_length,
        everywhere: role.is_some_and(|r| r.everywhere),
    }
}

fn notes(entry: &TextEntry, about: Option<&str>, max_length: Option<usize>) -> Vec<String> {
    let in_markdown_file = file_of(&entry.context).len() == entry.context.len();
    let kind = match entry.kind {
        TextKind::Line if in_markdown_file => {
            "The alternative text of a picture: what it shows, read aloud to those who cannot see it."
        }
        TextKind::Line => "One line without markup.",
        TextKind::Heading => "A heading.",
        TextKind::Inline => "A paragraph, item or cell of a text with Markdown.",
    };
    let mut notes = vec![kind.to_owned()];
    notes.extend(about.map(str::to_owned));
    if entry.kind != TextKind::Line {
        let has_link = entry.source.contains("](");
        let has_mark = entry.source.contains(['*', '`', '~']);
        if has_link {
            notes.push("Translate the words of a link, between [ ], and leave its address, between ( ), as it is.".to_owned());
        }
        if has_mark {
            notes.push("Keep marks such as ** around the words that they stand around.".to_owned());
        }
    }
    notes.extend(max_length.map(|limit| format!("At most {limit} characters.")));
    notes
}
