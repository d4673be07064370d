//! Where events take place.

use super::text::Text;
use crate::source::Span;

/// What a place offers to people who need it. Shown as words, never as a sign alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Access {
    /// One can get in and about without a step.
    StepFree,
    /// There is a lift.
    Lift,
    /// A toilet that wheelchair users can use.
    AccessibleToilet,
    /// A hearing (induction) loop.
    HearingLoop,
    /// A room to withdraw to.
    QuietSpace,
    /// Parking for holders of a Blue Badge.
    Parking,
    /// Somewhere to change a baby.
    BabyChanging,
}

impl Access {
    /// All, in the order in which they are shown.
    pub const ALL: [Access; 7] = [
        Access::StepFree,
        Access::Lift,
        Access::AccessibleToilet,
        Access::HearingLoop,
        Access::QuietSpace,
        Access::Parking,
        Access::BabyChanging,
    ];

    /// The word in the content file, also the end of the message id of its name.
    pub fn word(self) -> &'static str {
        match self {
            Access::StepFree => "step-free",
            Access::Lift => "lift",
            Access::AccessibleToilet => "accessible-toilet",
            Access::HearingLoop => "hearing-loop",
            Access::QuietSpace => "quiet-space",
            Access::Parking => "parking",
            Access::BabyChanging => "baby-changing",
        }
    }
}

/// A place for events.
#[derive(Debug, Clone)]
pub struct Venue {
    /// Its id in the content, known within the borough.
    pub slug: String,
    /// Where its id stands.
    pub span: Span,
    /// Its name, not translated: it stands on the door.
    pub name: String,
    /// Its address in one line, not translated.
    pub address: String,
    /// How to get there.
    pub getting_there: Option<Text>,
    /// What it offers to people who need it.
    pub access: Vec<Access>,
    /// More about getting in.
    pub access_note: Option<Text>,
}
