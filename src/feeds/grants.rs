//! Which grants are published, in one place: every file of grants holds the same.

use super::organisations::Organisations;
use super::reader::{absolute, page_address};
use super::sheet::Sheet;
use super::{awards, csvw, threesixty, transparency};
use crate::i18n::Phrasebook;
use crate::model::{Award, AwardId, BoroughId, Edition, OpenData, PageRef, THREE_SIXTY, TRANSPARENCY};
use crate::output::Output;

/// The file of grants by the 360Giving Data Standard, below the portal's root.
pub(super) const THREE_SIXTY_JSON: &str = "data/grants-360giving.json";

/// The file with a grant on each line.
pub(super) const LINES: &str = "data/awards.jsonl";

/// The grants for publication, by the day of the decision, then by id: those that are not marked as examples; of a
/// portal that is one as a whole, all.
pub(super) fn published(edition: &Edition) -> Vec<AwardId> {
    let site = &edition.site;
    let all = (0..site.awards.len()).map(AwardId::new);
    let mut awards: Vec<AwardId> = all.filter(|id| site.is_published(site.award(*id))).collect();
    awards.sort_by_key(|id| (site.award(*id).decided, &site.award(*id).slug, *id));
    awards
}

/// What the files of grants are made of.
pub(super) struct Grants<'e> {
    /// The portal at its moment.
    pub edition: &'e Edition,
    /// Facts of the files, if the portal gives them.
    pub open_data: Option<&'e OpenData>,
    /// Ids of groups and funders.
    pub organisations: Organisations<'e>,
    awards: Vec<AwardId>,
}

impl<'e> Grants<'e> {
    pub(super) fn new(edition: &'e Edition) -> Self {
        let site = &edition.site;
        let awards = published(edition);
        let organisations = Organisations::of(site, awards.iter().map(|id| site.award(*id)));
        Grants { edition, open_data: site.portal.open_data.as_ref(), organisations, awards }
    }

    /// The grants of a borough, or all.
    pub(super) fn of(&self, borough: Option<BoroughId>) -> impl Iterator<Item = (AwardId, &'e Award)> + '_ {
        let awards = self.awards.iter().map(|id| (*id, self.edition.site.award(*id)));
        awards.filter(move |(_, award)| borough.is_none_or(|borough| award.borough == borough))
    }

    /// True if there are none: then there are no files either.
    pub(super) fn is_empty(&self) -> bool {
        self.awards.is_empty()
    }

    /// The boroughs that have any.
    pub(super) fn boroughs(&self) -> Vec<BoroughId> {
        self.edition.site.borough_ids().filter(|id| self.of(Some(*id)).next().is_some()).collect()
    }

    /// The publisher's prefix of 360Giving; without one there are no files of that standard.
    pub(super) fn prefix(&self) -> Option<&'e str> {
        self.open_data.map(|facts| facts.prefix.as_str())
    }

    /// The id of a grant across publishers, or among the portal's own if it has no prefix.
    pub(super) fn id(&self, award: &Award) -> String {
        self.prefix().map_or_else(|| award.slug.clone(), |prefix| format!("{prefix}-{}", award.slug))
    }

    /// The address of the story of a grant, if there is one, in the source language.
    pub(super) fn case_study(&self, id: AwardId) -> Option<String> {
        self.edition.site.case_study_of_award(id).map(|study| self.page(PageRef::CaseStudy(study)))
    }

    /// The address of a page in the source language.
    pub(super) fn page(&self, page: PageRef) -> String {
        let site = &self.edition.site;
        page_address(site, page, site.portal.source_language)
    }

    /// The absolute address of a file.
    pub(super) fn file(&self, path: &str) -> String {
        absolute(&self.edition.site.portal, path)
    }

    /// A title, which says so if the portal is an example.
    pub(super) fn title(&self, words: &str) -> String {
        // Files are passed on without the page that would say it.
        if self.edition.site.portal.example { format!("[Example] {words}") } else { words.to_owned() }
    }

    /// Where the tables of the Transparency Code stand: that of the portal, then those of boroughs.
    pub(super) fn transparency(&self) -> Vec<(Option<BoroughId>, String)> {
        let folder = |borough: Option<BoroughId>| match borough {
            Some(id) => format!("data/{}/{}", self.edition.site.borough(id).slug, TRANSPARENCY.file),
            None => format!("data/{}", TRANSPARENCY.file),
        };
        std::iter::once(None).chain(self.boroughs().into_iter().map(Some)).map(|of| (of, folder(of))).collect()
    }

    /// Adds the files of grants to the output.
    pub(super) fn write(&self, phrases: &Phrasebook<'_>, output: &Output<'_>) {
        if self.is_empty() {
            return;
        }
        let origin = self.edition.site.portal.span;
        output.add_file(LINES, awards::render(self), origin);
        if let Some(facts) = self.open_data {
            let grants = threesixty::grants(self, &facts.prefix);
            output.add_file(THREE_SIXTY_JSON, threesixty::render(self, &grants), origin);
            let path = format!("data/{}", THREE_SIXTY.file);
            self.write_sheet(phrases, output, &path, &threesixty::title(self), &Sheet::new(&THREE_SIXTY, &grants));
        }
        for (borough, path) in self.transparency() {
            let sheet = Sheet::new(&TRANSPARENCY, &transparency::rows(self, borough));
            self.write_sheet(phrases, output, &path, &transparency::title(self, borough), &sheet);
        }
    }

    /// A table, and what its columns mean.
    fn write_sheet(&self, phrases: &Phrasebook<'_>, output: &Output<'_>, path: &str, title: &str, sheet: &Sheet) {
        let origin = self.edition.site.portal.span;
        output.add_file(path, sheet.csv(), origin);
        output.add_file(&format!("{path}-metadata.json"), csvw::render(self.edition, phrases, title, sheet), origin);
    }
}
