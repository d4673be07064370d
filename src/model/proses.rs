//! All Markdown of a site, wherever it stands.

use super::{Block, Criterion, PictureId, Prose, Site, Text};
use crate::source::Span;

impl Site {
    /// Every piece of Markdown of the site.
    pub fn proses(&self) -> Vec<&Prose> {
        let mut all = vec![&self.portal.vision, &self.portal.privacy.text];
        for borough in &self.boroughs {
            all.extend([&borough.about, &borough.how_we_decide]);
        }
        for fund in &self.funds {
            all.extend(fund.how_to_apply.iter().map(|s| &s.text));
            all.extend([&fund.decision.about, &fund.payment]);
            all.extend(fund.faqs.iter().map(|f| &f.answer));
        }
        all.extend(self.priorities.iter().map(|p| &p.body));
        all.extend(self.guidance.iter().map(|g| &g.body));
        all.extend(self.case_studies.iter().map(|c| &c.body));
        all.extend(self.evaluations.iter().map(|e| &e.body));
        all.extend(self.recordings().map(|recording| &recording.transcript));
        all.extend(self.document_proses().into_iter().map(|(prose, _)| prose));
        all
    }

    /// The Markdown of forms and checklists, which stands in documents too, and where the form, section or criterion stands.
    pub fn document_proses(&self) -> Vec<(&Prose, Span)> {
        let mut all = Vec::new();
        for form in &self.forms {
            all.extend([(&form.introduction, form.span), (&form.sending, form.span)]);
        }
        all.extend(self.form_sections().map(|section| (&section.introduction, section.span)));
        all.extend(self.written_criteria().map(|criterion| (&criterion.explanation, criterion.span)));
        let changes = self.funds.iter().flat_map(|fund| &fund.eligibility.shared).flat_map(|shared| &shared.changes);
        all.extend(changes.map(|change| (&change.explanation, change.span)));
        all
    }

    /// Every criterion as it is written: those of sets and those of single funds.
    pub fn written_criteria(&self) -> impl Iterator<Item = &Criterion> {
        let of_sets = self.criteria_sets.iter().flat_map(|set| &set.criteria);
        of_sets.chain(self.funds.iter().flat_map(|fund| &fund.eligibility.own))
    }

    /// The pictures that stand in Markdown, with the words that say what they show.
    pub fn pictures_in_prose(&self) -> Vec<(PictureId, Text)> {
        let of_block = |block: &Block| match block {
            Block::Picture { picture, alt } => Some((*picture, *alt)),
            _ => None,
        };
        self.proses().into_iter().flat_map(Prose::all_blocks).filter_map(of_block).collect()
    }
}

impl Prose {
    /// Its blocks, and the blocks within them.
    pub fn all_blocks(&self) -> Vec<&Block> {
        let mut found: Vec<&Block> = self.blocks.iter().collect();
        let mut at = 0;
        while let Some(block) = found.get(at).copied() {
            match block {
                Block::Quote(inner) => found.extend(inner),
                Block::List { items, .. } => found.extend(items.iter().flat_map(|i| &i.blocks)),
                _ => {}
            }
            at += 1;
        }
        found
    }
}
