//! "Find a fund": five plain questions that narrow the funds.
//!
//! In: the facts of funds. Out: the answers that tell some funds from others ([`FinderQuestion::answers`]), and for each
//! borough the pages that ask for them one after the other ([`FinderTree`]). Where is asked first, by the borough; when is
//! asked last, on the page of the funds that fit, because it changes by itself and an address should not.
//! Nothing here knows the time or has words.

mod question;
mod tree;

#[cfg(test)]
mod tests;

pub use question::{FinderAnswer, FinderFacts, FinderQuestion, FinderValue};
pub use tree::{FinderKnown, FinderPage, FinderTree};

use super::ids::BoroughId;

/// A page of the finder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Find {
    /// Asks where, and with JavaScript everything.
    Start,
    /// A page of the tree of a borough, by its number there; the first asks the first question.
    Step(BoroughId, u16),
    /// What to do when no fund of a borough fits.
    Nothing(BoroughId),
}

impl Find {
    /// The borough it belongs to.
    pub fn borough(self) -> Option<BoroughId> {
        match self {
            Find::Start => None,
            Find::Step(id, _) | Find::Nothing(id) => Some(id),
        }
    }
}
