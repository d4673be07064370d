//! A borough's languages against what its residents speak.

use std::collections::BTreeMap;

use super::amounts::per_mille;
use super::census::{Authority, Census};
use super::languages::Language;
use crate::i18n::Lang;
use crate::model::{Borough, BoroughId, Coverage, Site};

/// An offered language with fewer than this many speakers in a thousand residents is pointed out.
const FEW_IN_A_THOUSAND: u64 = 1;

/// A borough and whom its languages reach.
#[derive(Debug, Clone)]
pub struct BoroughReach {
    /// Which.
    pub id: BoroughId,
    /// The name of its folder.
    pub slug: String,
    /// Its name in the source language.
    pub name: String,
    /// Its ONS code.
    pub code: Option<String>,
    /// The languages that its contacts speak, in the order of the content.
    pub contacts: Vec<Lang>,
    /// What the census says, or why it says nothing.
    pub figures: Result<Figures, NoFigures>,
}

/// Why nothing can be said of a borough.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoFigures {
    /// It names no ONS code.
    NoCode,
    /// Its code is not in the table.
    UnknownCode(String),
}

impl NoFigures {
    /// What is wrong and how to mend it. `slug` is the borough's folder.
    pub fn sentence(&self, slug: &str) -> String {
        match self {
            NoFigures::NoCode => format!(
                "It is not known who lives here: boroughs/{slug}/borough.yaml has no gss_code. Write the borough's ONS code, such as: gss_code: E09000026"
            ),
            NoFigures::UnknownCode(code) => format!(
                "It is not known who lives here: the gss_code {code} in boroughs/{slug}/borough.yaml is not of a London borough. The table has E09000001 to E09000033."
            ),
        }
    }
}

/// What the census says of a borough. All counts are of residents aged 3 and over.
#[derive(Debug, Clone)]
pub struct Figures {
    /// The authority's name in the table.
    pub authority: String,
    /// All.
    pub residents: u32,
    /// Those whose main language is not English.
    pub other_than_english: u32,
    /// The languages offered, most residents first.
    pub offered: Vec<Offered>,
    /// The languages not offered that somebody there has, most residents first.
    pub left_out: Vec<LeftOut>,
    /// Those whose language the census puts under a name for several.
    pub unnamed: u32,
}

/// A language that the borough's pages are offered in.
#[derive(Debug, Clone)]
pub struct Offered {
    /// The language as the census has it.
    pub language: Language,
    /// In which ways the site offers it.
    pub langs: Vec<Lang>,
    /// Who has it as their main language.
    pub residents: u32,
    /// How much of the borough's own texts is translated; of several ways, the one with most.
    pub coverage: Coverage,
}

/// A language that somebody there speaks and the site does not offer.
#[derive(Debug, Clone)]
pub struct LeftOut {
    /// Which.
    pub language: Language,
    /// Who has it as their main language.
    pub residents: u32,
    /// Whether a contact of the borough speaks it.
    pub contact: bool,
}

impl Figures {
    /// Residents who have a language that is offered.
    pub fn with_offer(&self) -> u32 {
        self.offered.iter().map(|offered| offered.residents).sum()
    }

    /// Of those, the ones who find at least something of the borough in it.
    pub fn reached(&self) -> u32 {
        self.offered.iter().filter(|offered| offered.coverage.translated > 0).map(|offered| offered.residents).sum()
    }

    /// Residents with a language of their own name that is not offered.
    pub fn without_offer(&self) -> u32 {
        self.left_out.iter().map(|left| left.residents).sum()
    }

    /// The languages offered that hardly anybody there had when people were counted.
    pub fn hardly_spoken(&self) -> impl Iterator<Item = &Offered> {
        self.offered.iter().filter(|offered| per_mille(offered.residents, self.residents) < FEW_IN_A_THOUSAND)
    }

    /// The languages offered in which there is nothing of the borough yet.
    pub fn not_begun(&self) -> impl Iterator<Item = &Offered> {
        self.offered.iter().filter(|offered| offered.coverage.translated == 0)
    }
}

/// The residents of each language of an authority but English, and those of no single language.
pub(super) fn count(authority: &Authority) -> (BTreeMap<Language, u32>, u32) {
    let (mut languages, mut unnamed) = (BTreeMap::new(), 0);
    for spoken in authority.others() {
        match Language::of(spoken) {
            Some(language) => *languages.entry(language).or_default() += spoken.residents,
            None => unnamed += spoken.residents,
        }
    }
    (languages, unnamed)
}

impl BoroughReach {
    pub(super) fn of(site: &Site, census: &Census, id: BoroughId) -> BoroughReach {
        let borough = site.borough(id);
        let contacts = spoken_languages(site, borough);
        let figures = match &borough.gss_code {
            None => Err(NoFigures::NoCode),
            Some(code) => census
                .authority(code)
                .map(|authority| figures(site, borough, authority, &contacts))
                .ok_or_else(|| NoFigures::UnknownCode(code.clone())),
        };
        BoroughReach {
            id,
            slug: borough.slug.clone(),
            name: site.texts.source(borough.name).to_owned(),
            code: borough.gss_code.clone(),
            contacts,
            figures,
        }
    }
}

fn figures(site: &Site, borough: &Borough, authority: &Authority, contacts: &[Lang]) -> Figures {
    let place = format!("boroughs/{}/", borough.slug);
    let coverage = site.coverage(&borough.languages, |entry| entry.context.starts_with(&place));
    let (languages, unnamed) = count(authority);
    let (mut offered, mut left_out) = (Vec::new(), Vec::new());
    for (language, residents) in languages {
        let langs: Vec<Lang> = language.langs.iter().copied().filter(|lang| borough.languages.contains(lang)).collect();
        let best =
            langs.iter().filter_map(|lang| coverage.get(lang)).max_by_key(|coverage| (coverage.translated, coverage.reviewed));
        match best {
            Some(coverage) => offered.push(Offered { coverage: *coverage, language, langs, residents }),
            None if residents > 0 => left_out.push(LeftOut { contact: language.is_spoken_by(contacts), language, residents }),
            None => {}
        }
    }
    // Stable, so that languages of equal size stay in the order of their names.
    offered.sort_by_key(|offered| std::cmp::Reverse(offered.residents));
    left_out.sort_by_key(|left| std::cmp::Reverse(left.residents));
    Figures {
        authority: authority.name.clone(),
        residents: authority.residents(),
        other_than_english: authority.others().map(|spoken| spoken.residents).sum(),
        offered,
        left_out,
        unnamed,
    }
}

/// The languages that the contacts of a borough speak.
fn spoken_languages(site: &Site, borough: &Borough) -> Vec<Lang> {
    let mut all: Vec<Lang> = Vec::new();
    for id in borough.contacts.iter().chain(std::iter::once(&borough.help_contact)) {
        let new: Vec<Lang> = site.contact(*id).languages.iter().copied().filter(|lang| !all.contains(lang)).collect();
        all.extend(new);
    }
    all
}
