//! Glossary terms in texts.

use std::collections::BTreeSet;

use aho_corasick::{AhoCorasick, MatchKind};

use crate::model::{Site, TermId};

/// Finds the terms of the glossary, in all their forms.
pub(super) struct Terms {
    finder: Option<AhoCorasick>,
    /// The term of each form.
    owners: Vec<TermId>,
    /// Addresses that lead to a term, `](term:link-worker)`, in the order of the terms.
    links: Vec<String>,
}

impl Terms {
    pub(super) fn of(site: &Site) -> Terms {
        let mut forms: Vec<(String, TermId)> = Vec::new();
        for (i, term) in site.terms.iter().enumerate() {
            for text in std::iter::once(&term.term).chain(&term.also) {
                forms.push((site.texts.source(*text).to_lowercase(), TermId::new(i)));
            }
        }
        forms.retain(|(form, _)| !form.is_empty());
        let finder = AhoCorasick::builder()
            .ascii_case_insensitive(true)
            .match_kind(MatchKind::LeftmostLongest)
            .build(forms.iter().map(|(form, _)| form))
            .ok();
        let links = site.terms.iter().map(|term| format!("](term:{})", term.slug)).collect();
        Terms { finder, owners: forms.into_iter().map(|(_, term)| term).collect(), links }
    }

    /// The terms in a text, each once, in the order of the glossary.
    pub(super) fn in_text(&self, text: &str) -> Vec<TermId> {
        let mut found = BTreeSet::new();
        let boundary = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        for hit in self.finder.iter().flat_map(|finder| finder.find_iter(text)) {
            let (before, after) = (text[..hit.start()].chars().next_back(), text[hit.end()..].chars().next());
            // An "s" makes a plural that the glossary need not list.
            let plural = after == Some('s') && boundary(text[hit.end() + 1..].chars().next());
            if boundary(before) && (boundary(after) || plural) {
                found.extend(self.owners.get(hit.pattern().as_usize()));
            }
        }
        if text.contains("](term:") {
            found.extend(self.links.iter().enumerate().filter(|(_, link)| text.contains(*link)).map(|(i, _)| TermId::new(i)));
        }
        found.into_iter().collect()
    }
}
