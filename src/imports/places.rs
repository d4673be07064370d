//! What a row can name: the funds of a borough, their rounds, its neighbourhoods and priorities.

use std::collections::BTreeMap;

use super::fault::{Wrong, shown};
use super::is_same;
use crate::model::{BoroughId, Site, Text};
use crate::problems::did_you_mean;

/// Something with a name for programs and one for people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Named {
    pub slug: String,
    pub title: String,
}

#[derive(Debug, Clone)]
struct Fund {
    name: Named,
    rounds: Vec<Named>,
}

/// Everything in a borough that a row can name.
#[derive(Debug, Clone)]
pub struct Places {
    /// The borough's short name.
    pub borough: String,
    name: String,
    funds: Vec<Fund>,
    neighbourhoods: Vec<Named>,
    priorities: Vec<Named>,
    /// The ids of awards that stand in other lists, and the boroughs of these.
    elsewhere: BTreeMap<String, String>,
}

impl Places {
    /// The places of the borough of this short name. Awards of its own list at `path` are not elsewhere.
    ///
    /// # Errors
    /// If there is no such borough: which there are.
    pub fn of(site: &Site, borough: &str, own: impl Fn(crate::source::FileId) -> bool) -> Result<Places, String> {
        let found = site.borough_ids().find(|id| site.borough(*id).slug == borough);
        let id = found.ok_or_else(|| {
            let known: Vec<&str> = site.boroughs.iter().map(|borough| borough.slug.as_str()).collect();
            format!("There is no borough \"{borough}\". {}", advice(borough, &known))
        })?;
        let named = |slug: &str, title: Text| Named { slug: slug.to_owned(), title: site.texts.source(title).to_owned() };
        let is_here = |of: BoroughId| of == id;
        let here = site.borough(id);
        let funds = site.funds.iter().filter(|fund| is_here(fund.borough)).map(|fund| Fund {
            name: named(&fund.slug, fund.title),
            rounds: fund.rounds.iter().map(|round| named(&round.slug, round.title)).collect(),
        });
        let priorities = site.priorities.iter().filter(|priority| is_here(priority.borough));
        let others = site.awards.iter().filter(|award| !own(award.span.file));
        Ok(Places {
            borough: borough.to_owned(),
            name: site.texts.source(here.name).to_owned(),
            funds: funds.collect(),
            neighbourhoods: here.neighbourhoods.iter().map(|place| named(&place.slug, place.name)).collect(),
            priorities: priorities.map(|priority| named(&priority.slug, priority.title)).collect(),
            elsewhere: others.map(|award| (award.slug.clone(), site.borough(award.borough).slug.clone())).collect(),
        })
    }

    /// The fund of this title or name; `redbridge/wellbeing` is one too.
    pub(super) fn fund(&self, written: &str) -> Result<String, Wrong> {
        let own = written.split_once('/').filter(|(borough, _)| is_same(borough, &self.borough));
        let names: Vec<&Named> = self.funds.iter().map(|fund| &fund.name).collect();
        choose("fund", &names, own.map_or(written, |(_, fund)| fund))
    }

    /// The round of this title or name in a fund.
    pub(super) fn round(&self, fund: &str, written: &str) -> Result<String, Wrong> {
        let fund = self.funds.iter().find(|known| known.name.slug == fund);
        choose("round", &fund.iter().flat_map(|fund| &fund.rounds).collect::<Vec<_>>(), written)
    }

    /// The neighbourhood of this name; nothing for the name of the borough itself.
    pub(super) fn neighbourhood(&self, written: &str) -> Result<Option<String>, Wrong> {
        if is_same(written, &self.name) || is_same(written, &self.borough) {
            return Ok(None);
        }
        choose("neighbourhood", &self.neighbourhoods.iter().collect::<Vec<_>>(), written).map(Some)
    }

    /// The priority of this title or name.
    pub(super) fn priority(&self, written: &str) -> Result<String, Wrong> {
        choose("priority", &self.priorities.iter().collect::<Vec<_>>(), written)
    }

    /// The borough in whose list an award of this id stands, if not in this one's.
    pub(super) fn elsewhere(&self, id: &str) -> Option<&str> {
        self.elsewhere.get(id).map(String::as_str)
    }

    /// The fund of all rows and the round of all rows, as they were given on the command line.
    ///
    /// # Errors
    /// If there are no such fund and round.
    pub fn check(&self, fund: Option<&str>, round: Option<&str>) -> Result<(), String> {
        let Some(fund) = fund else { return Ok(()) };
        let sentence = |wrong: Wrong| format!("{}. {}", wrong.message, wrong.fix);
        let fund = self.fund(fund).map_err(sentence)?;
        round.map_or(Ok(()), |round| self.round(&fund, round).map(|_| ()).map_err(sentence))
    }
}

fn choose(what: &str, known: &[&Named], written: &str) -> Result<String, Wrong> {
    let slug = known.iter().copied().find(|named| named.slug == written.trim());
    let same: Vec<&Named> = known.iter().copied().filter(|n| is_same(&n.slug, written) || is_same(&n.title, written)).collect();
    match (slug.or(same.first().copied()), same.as_slice()) {
        (Some(found), _) if slug.is_some() || same.len() == 1 => Ok(found.slug.clone()),
        (_, []) => {
            let slugs: Vec<&str> = known.iter().map(|named| named.slug.as_str()).collect();
            Err(Wrong::new(format!("There is no {what} \"{}\"", shown(written)), advice(written, &slugs)))
        }
        (_, several) => {
            let slugs: Vec<&str> = several.iter().map(|named| named.slug.as_str()).collect();
            let fix = format!("Write one of: {}.", slugs.join(", "));
            Err(Wrong::new(format!("There is more than one {what} \"{}\"", shown(written)), fix))
        }
    }
}

fn advice(written: &str, known: &[&str]) -> String {
    match did_you_mean(written, known.iter().copied()) {
        Some(near) => format!("Did you mean \"{near}\"?"),
        None if known.is_empty() => "There is none to choose from yet.".to_owned(),
        None => {
            let few: Vec<&str> = known.iter().take(12).copied().collect();
            format!("There are: {}{}.", few.join(", "), if known.len() > 12 { " …" } else { "" })
        }
    }
}

#[cfg(test)]
pub(super) mod samples {
    use super::*;

    fn named(slug: &str, title: &str) -> Named {
        Named { slug: slug.to_owned(), title: title.to_owned() }
    }

    /// A borough with two funds.
    pub(in crate::imports) fn riverside() -> Places {
        Places {
            borough: "riverside".to_owned(),
            name: "Riverside".to_owned(),
            funds: vec![
                Fund { name: named("wellbeing", "Wellbeing Fund"), rounds: vec![named("spring-2026", "Spring 2026")] },
                Fund { name: named("neighbours", "Neighbours Fund"), rounds: vec![named("winter-2026", "Winter 2026")] },
            ],
            neighbourhoods: vec![named("docks", "Old Docks")],
            priorities: vec![named("company", "People have company"), named("food", "Food for all")],
            elsewhere: BTreeMap::from([("HK-1".to_owned(), "hackney".to_owned())]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::samples::riverside;

    #[test]
    fn a_fund_is_known_by_its_title_and_by_its_names() {
        let places = riverside();
        for written in ["wellbeing", "WELLBEING FUND", "riverside/wellbeing", "Riverside/Wellbeing Fund"] {
            assert_eq!(places.fund(written).as_deref(), Ok("wellbeing"), "{written}");
        }
        assert!(places.fund("hackney/wellbeing").is_err());
        let wrong = places.fund("welbeing").unwrap_err();
        assert!(wrong.fix.starts_with("Did you mean \"wellbeing\"?"), "{}", wrong.fix);
    }

    #[test]
    fn a_round_belongs_to_its_fund() {
        let places = riverside();
        assert_eq!(places.round("wellbeing", "Spring 2026").as_deref(), Ok("spring-2026"));
        assert!(places.round("neighbours", "Spring 2026").is_err());
        assert_eq!(places.check(Some("neighbours"), Some("winter-2026")), Ok(()));
        assert!(places.check(Some("neighbours"), Some("spring-2026")).is_err());
    }

    #[test]
    fn the_borough_itself_is_no_neighbourhood() {
        let places = riverside();
        assert_eq!(places.neighbourhood("old docks").unwrap().as_deref(), Some("docks"));
        assert_eq!(places.neighbourhood("Riverside"), Ok(None));
        assert!(places.neighbourhood("Hill").is_err());
    }
}
