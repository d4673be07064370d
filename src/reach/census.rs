//! The census table: who has which main language in which London borough.

use std::collections::BTreeMap;
use std::fmt;

/// The table as it lies beside this file; `README.md` says where it comes from and what it does not say.
const TABLE: &str = include_str!("census2021-main-language.csv");

/// The credit that the licence of the table asks for, to be shown wherever its numbers are.
pub const CREDIT: &str = "Source: Office for National Statistics licensed under the Open Government Licence v3.0";

/// What the numbers do not say, to be shown with them.
pub const CAVEAT: &str = "Census 2021 asked everyone aged 3 and over for one main language. It did not ask who needs a translation, \
     what else people speak or which script they read, and people have moved since. Small counts are approximate.";

/// The tag of English.
const ENGLISH: &str = "en";

/// The table cannot be used. The tests read the one that is built in.
#[derive(Debug)]
pub struct BadTable(String);

impl fmt::Display for BadTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the census table cannot be read: {}", self.0)
    }
}

impl std::error::Error for BadTable {}

/// One row: a language in an authority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Spoken {
    /// What the census calls it.
    pub label: String,
    /// Its BCP 47 tag; `None` where several languages share a name.
    pub tag: Option<String>,
    /// Residents aged 3 and over who have it as their main language.
    pub residents: u32,
}

/// The rows of one authority.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Authority {
    /// Its name.
    pub name: String,
    /// In the order of the table.
    pub languages: Vec<Spoken>,
}

impl Authority {
    /// All residents aged 3 and over.
    pub fn residents(&self) -> u32 {
        self.languages.iter().map(|spoken| spoken.residents).sum()
    }

    /// The rows of all languages but English.
    pub fn others(&self) -> impl Iterator<Item = &Spoken> {
        self.languages.iter().filter(|spoken| spoken.tag.as_deref() != Some(ENGLISH))
    }
}

/// The authorities of the table, by their ONS code.
#[derive(Debug, Default)]
pub(super) struct Census(BTreeMap<String, Authority>);

impl Census {
    /// The table that is built in.
    pub fn built_in() -> Result<Census, BadTable> {
        Census::read(TABLE)
    }

    /// The authority with this ONS code.
    pub fn authority(&self, code: &str) -> Option<&Authority> {
        self.0.get(code)
    }

    fn read(table: &str) -> Result<Census, BadTable> {
        let mut census = Census::default();
        for row in csv::Reader::from_reader(table.as_bytes()).into_deserialize() {
            let (code, name, label, tag, residents): (String, String, String, Option<String>, u32) =
                row.map_err(|error| BadTable(error.to_string()))?;
            let authority = census.0.entry(code).or_default();
            authority.name = name;
            authority.languages.push(Spoken { label, tag, residents });
        }
        Ok(census)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_whole() {
        let census = Census::built_in().unwrap();
        assert_eq!(census.0.len(), 33);
        for (code, authority) in &census.0 {
            assert!(code.starts_with("E09") && authority.languages.len() == 94, "{code}");
            let mut tags: Vec<&str> = authority.languages.iter().filter_map(|s| s.tag.as_deref()).collect();
            let all = tags.len();
            tags.sort_unstable();
            tags.dedup();
            assert_eq!(tags.len(), all, "{code} has a language twice");
        }
    }

    #[test]
    fn residents_of_north_east_london_are_those_of_the_source() {
        let census = Census::built_in().unwrap();
        let codes = ["E09000002", "E09000012", "E09000016", "E09000025", "E09000026", "E09000030", "E09000031"];
        let authorities: Vec<&Authority> = codes.iter().filter_map(|code| census.authority(code)).collect();
        assert_eq!(authorities.iter().map(|a| a.residents()).sum::<u32>(), 1_909_995);
        assert_eq!(authorities.iter().flat_map(|a| a.others()).map(|s| s.residents).sum::<u32>(), 460_390);
    }

    #[test]
    fn a_row_without_a_number_is_no_row() {
        let fault = Census::read("gss_code,borough,language,bcp47,residents\nE09000001,City,French,fr,many\n").unwrap_err();
        assert!(fault.to_string().starts_with("the census table cannot be read: "), "{fault}");
    }
}
