//! The parts of a portal that are translated, and counted, apart.

use std::fmt;

use crate::model::Site;

/// A part of the portal. In the order of tables: what every page needs comes first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Area {
    /// The theme's own words: buttons, headings, states.
    Theme,
    /// `portal.yaml` and `funders.yaml`.
    Portal,
    /// `glossary.yaml`.
    Glossary,
    /// The portal's guidance.
    Guidance,
    /// Everything of one borough, by the name of its folder.
    Borough(String),
}

impl Area {
    /// The area of a place, `boroughs/redbridge/funds/wellbeing.yaml: summary`, or of a file.
    pub fn of(place: &str) -> Area {
        if let Some((borough, _)) = place.strip_prefix("boroughs/").and_then(|rest| rest.split_once('/')) {
            Area::Borough(borough.to_owned())
        } else if place.starts_with("glossary.yaml") {
            Area::Glossary
        } else if place.starts_with("guidance/") {
            Area::Guidance
        } else {
            Area::Portal
        }
    }

    /// The word for it in files and file names: `portal`, `redbridge`.
    pub fn slug(&self) -> &str {
        match self {
            Area::Theme => "theme",
            Area::Portal => "portal",
            Area::Glossary => "glossary",
            Area::Guidance => "guidance",
            Area::Borough(slug) => slug,
        }
    }

    /// Its name in tables: a borough's is its own.
    pub fn name(&self, site: &Site) -> String {
        match self {
            Area::Theme => "Theme words".to_owned(),
            Area::Portal => "Portal".to_owned(),
            Area::Glossary => "Glossary".to_owned(),
            Area::Guidance => "Guidance".to_owned(),
            Area::Borough(slug) => {
                let borough = site.boroughs.iter().find(|b| b.slug == *slug);
                borough.map_or_else(|| slug.clone(), |b| site.texts.source(b.name).to_owned())
            }
        }
    }
}

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.slug())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_belongs_to_the_area_of_its_file() {
        assert_eq!(Area::of("portal.yaml: contacts.team.name"), Area::Portal);
        assert_eq!(Area::of("funders.yaml: funders.icb.about"), Area::Portal);
        assert_eq!(Area::of("glossary.yaml: terms.icb.term"), Area::Glossary);
        assert_eq!(Area::of("guidance/who-can-apply.md"), Area::Guidance);
        assert_eq!(Area::of("boroughs/redbridge/guidance/rooms.md: title"), Area::Borough("redbridge".to_owned()));
    }
}
