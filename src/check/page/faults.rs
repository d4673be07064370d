//! What is wrong with a page, as far as it can be told from the page alone.

use super::Page;
use super::attributes::Attribute;
use crate::check::rules::{
    dead_heading, empty_link, heading_order, image_without_alt, missing_language, repeated_id, repeated_link_text,
};
use crate::problems::Problem;
use crate::source::Span;

impl Page {
    /// Everything wrong with the page alone. Sorts what was noted, so it is called once, at the end.
    pub(in crate::check) fn problems(&mut self, origin: Span) -> Vec<Problem> {
        let mut problems = Vec::new();
        missing_language::add(origin, self.has_lang, self.has_dir, self.has_title, &mut problems);
        if self.top_headings != 1 {
            problems.push(heading_order::top_headings(origin, self.top_headings));
        }
        problems.extend(self.skipped.iter().map(|(before, level)| heading_order::skipped(origin, *before, *level)));
        problems.extend(self.images_without_alt.iter().map(|src| image_without_alt::problem(origin, self.text(src))));
        problems.extend(self.empty.iter().map(|(is_link, href)| empty_link::problem(origin, *is_link, self.text(href))));
        self.add_repeated_links(origin, &mut problems);
        self.add_id_problems(origin, &mut problems);
        problems
    }

    fn add_repeated_links(&mut self, origin: Span, problems: &mut Vec<Problem>) {
        // The order within a name is that of the page, so that the first two destinations are the ones reported.
        self.links.sort_by_key(|l| l.name);
        for same in self.links.chunk_by(|a, b| a.name == b.name) {
            if let Some(other) = same.iter().find(|l| l.destination != same[0].destination) {
                problems.push(repeated_link_text::problem(
                    origin,
                    self.text(&other.words),
                    self.text(&same[0].href),
                    self.text(&other.href),
                ));
            }
        }
    }

    fn add_id_problems(&mut self, origin: Span, problems: &mut Vec<Problem>) {
        self.ids.sort_by_key(|(hash, _)| *hash);
        for same in self.ids.chunk_by(|a, b| a.0 == b.0).filter(|same| same.len() > 1) {
            problems.push(repeated_id::twice(origin, self.text(&same[0].1)));
        }
        for reference in &self.references {
            if self.has_id(reference.hash) {
                continue;
            }
            let id = self.text(&reference.id);
            problems.push(if reference.attribute == Attribute::Href {
                dead_heading::on_same_page(origin, id)
            } else {
                repeated_id::missing(origin, id, reference.attribute.name())
            });
        }
    }

    fn has_id(&self, hash: u64) -> bool {
        self.ids.binary_search_by_key(&hash, |(h, _)| *h).is_ok()
    }
}
