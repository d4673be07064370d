//! How many documents of each kind make a portal of N pages.

use crate::text::LANGUAGES;

/// Pages that the program makes for the portal as a whole, in one language, besides the documents: home, guidance
/// index, about, languages and formats, open data, accessibility, privacy, not found and so on.
const PORTAL_PAGES: usize = 14;
/// Pages for each borough: borough, priorities, help, how we decide, funded projects, neighbourhoods.
const BOROUGH_PAGES: usize = 8;
/// Pages for each fund: the fund and its checker.
const FUND_PAGES: usize = 2;

/// The size of a portal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    /// The number of pages asked for, in all languages together.
    pub pages: usize,
    pub boroughs: usize,
    /// Funds in each borough.
    pub funds: usize,
    /// Priorities in each borough.
    pub priorities: usize,
    pub guides: usize,
    /// Case studies in the whole portal.
    pub cases: usize,
}

impl Shape {
    /// A portal of about `pages` pages. It grows as real ones do: by more boroughs, up to twelve, then by more
    /// funds in each, so that no page lists the whole portal.
    pub fn for_pages(pages: usize) -> Self {
        let in_one_language = pages / LANGUAGES.len();
        let boroughs = (pages / 2_500).clamp(1, 12);
        let funds = (in_one_language / boroughs / 60).clamp(2, 16);
        let priorities = (in_one_language / boroughs / 60).clamp(2, 16);
        let guides = (in_one_language / 40).clamp(2, 30);
        let besides = PORTAL_PAGES + guides + boroughs * (BOROUGH_PAGES + funds * FUND_PAGES + priorities);
        let cases = in_one_language.saturating_sub(besides).max(boroughs);
        Shape { pages, boroughs, funds, priorities, guides, cases }
    }

    /// The same portal with more or fewer case studies, after a first build made `made` pages. The constants above
    /// are estimates: what the program adds to the documents is its own business and changes.
    #[must_use]
    pub fn corrected(mut self, made: usize) -> Self {
        let more = self.pages.saturating_sub(made) / LANGUAGES.len();
        let fewer = made.saturating_sub(self.pages) / LANGUAGES.len();
        self.cases = (self.cases + more).saturating_sub(fewer).max(self.boroughs);
        self
    }

    /// Whether `made` is within three hundredths of what was asked for.
    pub fn is_met_by(&self, made: usize) -> bool {
        self.pages.abs_diff(made) * 100 <= self.pages * 3
    }
}
