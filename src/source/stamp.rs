//! How a file looks from outside, by which a change is noticed without reading it.

use std::fs::Metadata;
use std::time::SystemTime;

/// Size and time of the last change. Two changes within the time that a disk can tell apart look like one, so whoever
/// knows of a change says so ([`super::Sources::reload`]).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stamp {
    size: u64,
    modified: SystemTime,
}

impl Stamp {
    /// `None` where the system does not tell when a file was changed.
    pub fn of(found: &Metadata) -> Option<Self> {
        Some(Stamp { size: found.len(), modified: found.modified().ok()? })
    }
}
