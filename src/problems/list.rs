//! The list that every stage adds to.

use serde::{Deserialize, Serialize};

use super::problem::{Problem, Severity};
use crate::source::Sources;

/// All problems found so far.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Problems {
    list: Vec<Problem>,
}

/// A stage ended with errors, so the next one does not start. The errors are in the [`Problems`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stopped;

impl Problems {
    /// An empty list.
    pub fn new() -> Self {
        Problems::default()
    }

    /// Adds one.
    pub fn add(&mut self, problem: Problem) {
        self.list.push(problem);
    }

    /// Adds many.
    pub fn extend(&mut self, more: impl IntoIterator<Item = Problem>) {
        self.list.extend(more);
    }

    /// Adds all of another list.
    pub fn append(&mut self, mut other: Problems) {
        self.list.append(&mut other.list);
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// True if there are none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Those that were added after there were `known`, for whoever knows more about their place.
    pub fn since(&mut self, known: usize) -> impl Iterator<Item = &mut Problem> {
        self.list.iter_mut().skip(known)
    }

    /// True if anything blocks publishing.
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|p| p.severity == Severity::Error)
    }

    /// How many errors and how many warnings.
    pub fn counts(&self) -> (usize, usize) {
        let errors = self.list.iter().filter(|p| p.severity == Severity::Error).count();
        (errors, self.list.len() - errors)
    }

    /// True if every place is in a file that there is, as it must be before problems kept from another run
    /// are printed.
    pub fn fit(&self, sources: &Sources) -> bool {
        let related = |p: &Problem| p.related.iter().all(|r| sources.has(r.span.file));
        self.list.iter().all(|p| p.span.is_none_or(|span| sources.has(span.file)) && related(p))
    }

    /// Ends the run between two stages when there are errors.
    ///
    /// # Errors
    /// [`Stopped`] if the list holds an error.
    pub fn stop_if_errors(&self) -> Result<(), Stopped> {
        if self.has_errors() { Err(Stopped) } else { Ok(()) }
    }

    /// The problems by file, place and code, each once. Sorting here, and only here, makes the order the
    /// same however many threads found them.
    pub fn sorted(&self) -> Vec<&Problem> {
        let mut sorted: Vec<&Problem> = self.list.iter().collect();
        sorted.sort_by(|a, b| {
            (a.span.is_none(), a.span, &a.code, &a.message, &a.page).cmp(&(
                b.span.is_none(),
                b.span,
                &b.code,
                &b.message,
                &b.page,
            ))
        });
        sorted.dedup_by(|a, b| a == b);
        sorted
    }
}
