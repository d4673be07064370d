//! Faults of pages, each told once.
//!
//! A template makes the same fault on every page that uses it. Faults are put together by what they say: first those
//! of pages from the same content (one page in several languages), then those from so many places that no person
//! would mend them one by one.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use crate::problems::Problem;
use crate::source::Span;

/// From how many content files the same fault may come before it is taken for one of the template.
const MOST_ORIGINS: usize = 5;

/// Problems of the same words, with the first page and how many pages there are.
struct Group {
    problem: Problem,
    page: String,
    count: usize,
}

/// By code and message, then by origin.
type Groups = BTreeMap<(Cow<'static, str>, String), BTreeMap<Option<Span>, Group>>;

/// Filled from many threads.
#[derive(Default)]
pub(super) struct PageFaults {
    groups: Mutex<Groups>,
}

impl PageFaults {
    /// Adds what is wrong with the page at `address`.
    pub(super) fn add(&self, address: &str, problems: Vec<Problem>) {
        if problems.is_empty() {
            return;
        }
        let mut groups = self.groups.lock().unwrap_or_else(PoisonError::into_inner);
        for problem in problems {
            let origins = groups.entry((problem.code.clone(), problem.message.clone())).or_default();
            match origins.get_mut(&problem.span) {
                Some(group) => group.add(address, problem),
                None => {
                    origins.insert(problem.span, Group { problem, page: address.to_owned(), count: 1 });
                }
            }
        }
    }

    /// Takes out one problem for each fault, leaving nothing.
    pub(super) fn take(&self) -> Vec<Problem> {
        let groups = std::mem::take(&mut *self.groups.lock().unwrap_or_else(PoisonError::into_inner));
        let mut problems = Vec::new();
        for origins in groups.into_values() {
            if origins.len() <= MOST_ORIGINS {
                problems.extend(origins.into_values().map(Group::finish));
                continue;
            }
            let pages = origins.values().map(|g| g.count).sum();
            let first = origins.into_values().min_by(|a, b| order(&a.page).cmp(&order(&b.page)));
            problems.extend(first.map(|group| Group { count: pages, ..group }.finish()));
        }
        problems
    }
}

/// Pages in the source language have the shortest addresses, and an officer reads those first.
fn order(address: &str) -> (usize, &str) {
    (address.len(), address)
}

impl Group {
    fn add(&mut self, address: &str, problem: Problem) {
        // A page with the same fault twice counts once; its faults come one after the other.
        if address == self.page {
            return;
        }
        self.count += 1;
        if order(address) < order(&self.page) {
            (self.page, self.problem) = (address.to_owned(), problem);
        }
    }

    fn finish(self) -> Problem {
        let mut problem = self.problem.on_page(self.page);
        match self.count {
            0 | 1 => {}
            2 => problem.message.push_str(" (and on 1 more page)"),
            n => problem.message.push_str(&format!(" (and on {} more pages)", n - 1)),
        }
        problem
    }
}
