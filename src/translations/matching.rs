//! Which old entry belongs to which text.
//!
//! Step by step, each old entry for one text at most, the surest first:
//! 1. the same place and the same words;
//! 2. the same words elsewhere: the text moved, or came back;
//! 3. the same place, where one value stands alone: its words changed;
//! 4. similar words at the same place, which is a list or a Markdown file, then in the same file, then in the same area.
//!
//! Only the last compares words, and never all with all: of each text, the few old ones that share its rarest words.

use std::collections::{BTreeMap, HashMap};

use rustc_hash::FxBuildHasher;

use super::area::Area;
use super::wanted::{Wanted, file_of};
use crate::model::TextKind;

/// An entry that was there before.
#[derive(Debug, Clone, Copy)]
pub(super) struct Old<'p> {
    pub place: &'p str,
    pub source: &'p str,
    pub obsolete: bool,
    pub translated: bool,
    pub fuzzy: bool,
}

/// What a text was before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    /// It is new.
    New,
    /// The old entry with this number has the same place and words.
    Same(usize),
    /// The old entry has the same words and stood elsewhere.
    Moved(usize),
    /// The old entry has other words.
    Changed(usize),
}

impl Origin {
    /// The number of the old entry.
    pub fn old(self) -> Option<usize> {
        match self {
            Origin::New => None,
            Origin::Same(old) | Origin::Moved(old) | Origin::Changed(old) => Some(old),
        }
    }
}

/// How alike two texts at one place must be for the one to be the other, changed: from 0 to 1.
const ALIKE_IN_PLACE: f64 = 0.5;
/// How alike they must be anywhere else; msgmerge's own threshold.
const ALIKE_ELSEWHERE: f64 = 0.6;
/// What is so much alike needs no better match; those with most words in common are compared first.
const ALMOST_THE_SAME: f64 = 0.9;
/// A word that so many old texts share tells nothing.
const COMMON: usize = 32;
/// How many old texts are compared with a text.
const COMPARED: usize = 4;

type Map<K, V> = HashMap<K, V, FxBuildHasher>;

/// Finds the origin of each wanted text.
pub(super) fn find_origins(wanted: &[Wanted<'_>], old: &[Old<'_>]) -> Vec<Origin> {
    let mut matching = Matching { wanted, old, origins: vec![Origin::New; wanted.len()], taken: vec![false; old.len()] };
    matching.same();
    matching.moved();
    matching.alone();
    matching.similar(ALIKE_IN_PLACE, |place| place.to_owned());
    matching.similar(ALIKE_ELSEWHERE, |place| file_of(place).to_owned());
    matching.similar(ALIKE_ELSEWHERE, |place| Area::of(place).slug().to_owned());
    matching.origins
}

struct Matching<'a, 'w, 'p> {
    wanted: &'a [Wanted<'w>],
    old: &'a [Old<'p>],
    origins: Vec<Origin>,
    taken: Vec<bool>,
}

impl Matching<'_, '_, '_> {
    fn set(&mut self, text: usize, origin: Origin) {
        self.origins[text] = origin;
        if let Some(old) = origin.old() {
            self.taken[old] = true;
        }
    }

    /// The texts without an origin so far.
    fn open(&self) -> Vec<usize> {
        (0..self.wanted.len()).filter(|text| self.origins[*text] == Origin::New).collect()
    }

    /// The old entries with a translation that no text has taken.
    fn left(&self) -> Vec<usize> {
        (0..self.old.len()).filter(|old| !self.taken[*old] && self.old[*old].translated).collect()
    }

    fn same(&mut self) {
        // One key may stand in several files of a language: the entry with most to lose counts.
        let worth = |old: &Old<'_>| (old.translated, !old.obsolete, !old.fuzzy);
        let mut by_key: Map<(&str, &str), usize> = Map::default();
        for (number, old) in self.old.iter().enumerate() {
            let best = by_key.entry((old.place, old.source)).or_insert(number);
            if worth(old) > worth(&self.old[*best]) {
                *best = number;
            }
        }
        for (text, wanted) in self.wanted.iter().enumerate() {
            if let Some(old) = by_key.get(&(wanted.place, wanted.source)) {
                self.set(text, Origin::Same(*old));
            }
        }
    }

    fn moved(&mut self) {
        let mut by_words: Map<&str, Vec<usize>> = Map::default();
        for number in self.left() {
            by_words.entry(self.old[number].source).or_default().push(number);
        }
        for text in self.open() {
            let wanted = &self.wanted[text];
            let Some(candidates) = by_words.get_mut(wanted.source) else { continue };
            // The nearest, one that is still in use before one that is not.
            let distance = |old: &Old<'_>| {
                (old.obsolete, file_of(old.place) != wanted.reference, Area::of(old.place) != wanted.area, old.fuzzy)
            };
            // Of very many, such as "Yes", the first few are as good as any.
            let nearest = (0..candidates.len().min(COMMON)).min_by_key(|at| distance(&self.old[candidates[*at]]));
            if let Some(at) = nearest {
                let number = candidates.remove(at);
                self.set(text, Origin::Moved(number));
            }
        }
    }

    fn alone(&mut self) {
        let mut texts_at: Map<&str, usize> = Map::default();
        for wanted in self.wanted {
            *texts_at.entry(wanted.place).or_default() += 1;
        }
        let mut left_at: Map<&str, Vec<usize>> = Map::default();
        for (number, old) in self.old.iter().enumerate().filter(|(n, old)| !self.taken[*n] && !old.obsolete) {
            left_at.entry(old.place).or_default().push(number);
        }
        for text in self.open() {
            let wanted = &self.wanted[text];
            let is_alone = wanted.kind == TextKind::Line && texts_at.get(wanted.place) == Some(&1);
            if let (true, Some([number])) = (is_alone, left_at.get(wanted.place).map(Vec::as_slice)) {
                self.set(text, Origin::Changed(*number));
            }
        }
    }

    /// Pairs texts with old entries of the same group whose words are alike.
    fn similar(&mut self, least: f64, group: impl Fn(&str) -> String) {
        let mut groups: BTreeMap<String, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
        for text in self.open() {
            groups.entry(group(self.wanted[text].place)).or_default().0.push(text);
        }
        for number in self.left() {
            if let Some((_, old)) = groups.get_mut(&group(self.old[number].place)) {
                old.push(number);
            }
        }
        for (texts, old) in groups.into_values().filter(|(_, old)| !old.is_empty()) {
            self.pair(&texts, &old, least);
        }
    }

    fn pair(&mut self, texts: &[usize], old: &[usize], least: f64) {
        let index = Index::of(old.iter().map(|number| self.old[*number].source));
        let mut pairs: Vec<(f64, bool, usize, usize)> = Vec::new();
        for text in texts {
            let source = self.wanted[*text].source;
            for at in index.candidates(source) {
                let other = &self.old[old[at]];
                let score = strsim::sorensen_dice(source, other.source);
                if score >= least {
                    pairs.push((score, other.obsolete, *text, old[at]));
                }
                if score >= ALMOST_THE_SAME {
                    break;
                }
            }
        }
        // The most alike first; what is in use before what is not; then in order.
        pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2, a.3).cmp(&(b.1, b.2, b.3))));
        for (_, _, text, number) in pairs {
            if self.origins[text] == Origin::New && !self.taken[number] {
                self.set(text, Origin::Changed(number));
            }
        }
    }
}

/// Texts by their words.
struct Index<'p> {
    by_word: Map<&'p str, Vec<usize>>,
    count: usize,
}

impl<'p> Index<'p> {
    fn of(texts: impl Iterator<Item = &'p str>) -> Index<'p> {
        let mut by_word: Map<&str, Vec<usize>> = Map::default();
        let mut count = 0;
        for (at, text) in texts.enumerate() {
            count = at + 1;
            for word in words(text) {
                let having = by_word.entry(word).or_default();
                if having.last() != Some(&at) {
                    having.push(at);
                }
            }
        }
        Index { by_word, count }
    }

    /// The texts that share most words with this one; words that many share count only where there are few texts.
    fn candidates(&self, text: &str) -> Vec<usize> {
        if self.count <= COMPARED {
            return (0..self.count).collect();
        }
        let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
        for having in words(text).filter_map(|word| self.by_word.get(word)).filter(|having| having.len() <= COMMON) {
            for at in having {
                *shared.entry(*at).or_default() += 1;
            }
        }
        let mut best: Vec<(usize, usize)> = shared.into_iter().collect();
        best.sort_by_key(|(at, count)| (std::cmp::Reverse(*count), *at));
        best.into_iter().take(COMPARED).map(|(at, _)| at).collect()
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}
