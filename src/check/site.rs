//! Runs every rule that looks at the content.

use super::rules;
use crate::model::{Now, Site};
use crate::problems::Problems;
use crate::source::Sources;

/// Checks the site as it stands at `now`.
pub fn site(site: &Site, sources: &Sources, now: &Now, problems: &mut Problems) {
    rules::dates_out_of_order::check(site, problems);
    let _ = (sources, now);
}
