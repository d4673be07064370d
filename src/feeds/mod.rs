//! Files for other programs: feeds, sitemap, data.
use crate::output::Output;
use crate::model::Edition;
/// stub
pub fn files(_edition: &Edition, _output: &Output<'_>) {}
