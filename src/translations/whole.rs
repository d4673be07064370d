//! Whether a returned file is taken at all.

use super::package::Returned;
use crate::i18n::Lang;
use crate::model::Site;

/// A file that is refused as a whole, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whole(pub String);

impl Returned {
    /// The language of the file.
    ///
    /// # Errors
    /// If it is of another portal, or of no language that the portal is translated into.
    pub fn lang(&self, site: &Site) -> Result<Lang, Whole> {
        let own = &site.portal.address;
        if self.rows.is_empty() {
            return Err(Whole("There is no text in it that openchest has sent.".to_owned()));
        }
        match &self.portal {
            Some(portal) if portal.trim_end_matches('/') != own => {
                return Err(Whole(format!("It is of another portal: {portal}. This one is {own}.")));
            }
            // Entries of a PO file say where they belong; a row of a table does not.
            None if self.rows.iter().any(|row| row.place.is_none() || row.key.is_some()) => {
                return Err(Whole(format!(
                    "It does not say which portal it is of. Put back the lines that name the portal, the language and the date, \
                     as they were in the file that was sent for {own}."
                )));
            }
            _ => {}
        }
        let Some(code) = &self.lang else {
            return Err(Whole("It does not say which language it is in. Put back the line that does.".to_owned()));
        };
        // A translator's program may add a country: ur-PK.
        let base = code.split('-').next().unwrap_or(code);
        let lang = Lang::find(code).or_else(|| Lang::find(base));
        let languages = site.portal.languages.iter().filter(|l| **l != site.portal.source_language && **l != Lang::PSEUDO);
        let names: Vec<String> = languages.clone().map(|l| l.code().to_owned()).collect();
        match lang.filter(|lang| languages.clone().any(|l| l == lang)) {
            Some(lang) => Ok(lang),
            None => Err(Whole(format!(
                "Its language is \"{code}\", and this portal is translated into {}. If that is a slip, correct the language in the file.",
                names.join(", ")
            ))),
        }
    }
}
