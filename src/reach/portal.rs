//! All boroughs of a portal together.

use std::collections::BTreeMap;

use super::borough::{BoroughReach, Figures};
use super::census::{BadTable, Census};
use super::languages::Language;
use crate::i18n::Lang;
use crate::model::Site;

/// The report: whom the languages of a portal reach, and who is left out.
#[derive(Debug, Clone)]
pub struct Reach {
    /// Each borough, in the order of the site.
    pub boroughs: Vec<BoroughReach>,
    /// All of them together.
    pub portal: PortalReach,
}

/// The boroughs of which the census says something, together. An authority with two folders is counted once.
#[derive(Debug, Clone, Default)]
pub struct PortalReach {
    /// How many authorities these are.
    pub authorities: usize,
    /// Residents aged 3 and over.
    pub residents: u32,
    /// Those whose main language is not English.
    pub other_than_english: u32,
    /// Those who have a language that is offered where they live.
    pub with_offer: u32,
    /// Of those, the ones who find something of their borough in it.
    pub reached: u32,
    /// Those with a language of its own name that is not offered where they live.
    pub without_offer: u32,
    /// Those whose language the census puts under a name for several.
    pub unnamed: u32,
    /// What each language would reach, if it were added where it is not offered; most residents first.
    pub additions: Vec<Addition>,
    /// The languages that the contacts of the portal itself speak.
    pub contacts: Vec<Lang>,
}

/// A language, and whom it would reach.
#[derive(Debug, Clone)]
pub struct Addition {
    /// Which.
    pub language: Language,
    /// Residents who have it as their main language where it is not offered.
    pub residents: u32,
    /// The names of those boroughs, most residents first.
    pub boroughs: Vec<String>,
    /// Whether other boroughs of the portal offer it.
    pub elsewhere: bool,
}

impl Reach {
    /// The report on a site.
    ///
    /// # Errors
    /// [`BadTable`] if the census table cannot be read; the tests read the one that is built in.
    pub fn of(site: &Site) -> Result<Reach, BadTable> {
        let census = Census::built_in()?;
        let boroughs: Vec<BoroughReach> = site.borough_ids().map(|id| BoroughReach::of(site, &census, id)).collect();
        let contacts = site.portal.contacts.iter().flat_map(|id| site.contact(*id).languages.iter().copied());
        let mut portal = PortalReach::of(&boroughs);
        for lang in contacts {
            if !portal.contacts.contains(&lang) {
                portal.contacts.push(lang);
            }
        }
        Ok(Reach { boroughs, portal })
    }
}

impl PortalReach {
    fn of(boroughs: &[BoroughReach]) -> PortalReach {
        let mut by_code: BTreeMap<&str, Vec<&Figures>> = BTreeMap::new();
        for borough in boroughs {
            if let (Some(code), Ok(figures)) = (&borough.code, &borough.figures) {
                by_code.entry(code).or_default().push(figures);
            }
        }
        let mut all = PortalReach { authorities: by_code.len(), ..PortalReach::default() };
        let mut missed: BTreeMap<&Language, Vec<(u32, &str)>> = BTreeMap::new();
        for folders in by_code.values() {
            all.add(folders, &mut missed);
        }
        let offered: Vec<&Language> = by_code.values().flatten().flat_map(|f| &f.offered).map(|o| &o.language).collect();
        all.additions = missed.into_iter().map(|(language, places)| addition(language, places, &offered)).collect();
        all.additions.sort_by_key(|addition| std::cmp::Reverse(addition.residents));
        all
    }

    /// Adds an authority. Of several folders, what one of them offers is offered.
    fn add<'f>(&mut self, folders: &[&'f Figures], missed: &mut BTreeMap<&'f Language, Vec<(u32, &'f str)>>) {
        let Some(first) = folders.first() else { return };
        let mut offered: BTreeMap<&Language, (u32, bool)> = BTreeMap::new();
        for one in folders.iter().flat_map(|figures| &figures.offered) {
            let (_, is_begun) = offered.entry(&one.language).or_insert((one.residents, false));
            *is_begun |= one.coverage.translated > 0;
        }
        self.residents += first.residents;
        self.other_than_english += first.other_than_english;
        self.unnamed += first.unnamed;
        self.with_offer += offered.values().map(|(residents, _)| residents).sum::<u32>();
        self.reached += offered.values().filter(|(_, is_begun)| *is_begun).map(|(residents, _)| residents).sum::<u32>();
        for left in first.left_out.iter().filter(|left| !offered.contains_key(&left.language)) {
            self.without_offer += left.residents;
            missed.entry(&left.language).or_default().push((left.residents, &first.authority));
        }
    }
}

fn addition(language: &Language, mut places: Vec<(u32, &str)>, offered: &[&Language]) -> Addition {
    places.sort_by_key(|(residents, _)| std::cmp::Reverse(*residents));
    Addition {
        language: language.clone(),
        residents: places.iter().map(|(residents, _)| residents).sum(),
        boroughs: places.iter().map(|(_, name)| (*name).to_owned()).collect(),
        elsewhere: offered.contains(&language),
    }
}
