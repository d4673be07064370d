//! What every reader of a content file works with.

use super::names::Names;
use crate::model::Texts;
use crate::problems::{Problem, Problems};
use crate::source::Sources;

/// The files, the names in them, and what has come of them so far.
pub(super) struct Context<'a> {
    pub sources: &'a Sources,
    pub names: &'a Names,
    pub problems: &'a mut Problems,
    pub texts: Texts,
}

impl Context<'_> {
    pub(super) fn report(&mut self, problem: Problem) {
        self.problems.add(problem);
    }
}
