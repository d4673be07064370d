//! Who made a translation, and how.

use jiff::civil::Date;

/// What `# Reviewer:` says of an entry that nobody has reviewed, in a file whose header names a reviewer.
pub const NOBODY: &str = "none";

/// Who made a translation, and who confirmed it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Provenance {
    /// Who translated.
    pub translator: Option<String>,
    /// The native speaker who checked it; nobody yet if `None`.
    pub reviewer: Option<String>,
    /// `human`, `community` or `machine`.
    pub method: Option<String>,
    /// When, as written in the PO file.
    pub date: Option<String>,
}

impl Provenance {
    /// Takes over what is not known from `other`.
    pub fn fill_in(&mut self, other: &Provenance) {
        let fill = |own: &mut Option<String>, other: &Option<String>| *own = own.take().or_else(|| other.clone());
        fill(&mut self.translator, &other.translator);
        fill(&mut self.reviewer, &other.reviewer);
        fill(&mut self.method, &other.method);
        fill(&mut self.date, &other.date);
        self.reviewer.take_if(|name| name == NOBODY);
    }

    /// How it was made.
    pub fn how(&self) -> Method {
        self.method.as_deref().and_then(Method::find).unwrap_or(Method::Unsaid)
    }

    /// The day on which it was made: `2026-11-21` of `2026-11-21 23:00+0000`.
    pub fn day(&self) -> Option<Date> {
        self.date.as_deref()?.get(..10)?.parse().ok()
    }
}

/// How a translation was made, the one to trust least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Method {
    /// By a machine.
    Machine,
    /// Nobody says.
    Unsaid,
    /// By volunteers.
    Community,
    /// By a translator.
    Human,
}

impl Method {
    /// The theme's message for a page or form with translations made this way that nobody has reviewed.
    pub fn message(self) -> &'static str {
        match self {
            Method::Machine => "translation-by-machine",
            Method::Community => "translation-by-community",
            Method::Human => "translation-by-human",
            Method::Unsaid => "translation-unreviewed",
        }
    }

    /// The method of this name in a PO file, in capitals or not.
    pub fn find(word: &str) -> Option<Method> {
        match word.to_ascii_lowercase().as_str() {
            "machine" => Some(Method::Machine),
            "community" => Some(Method::Community),
            "human" => Some(Method::Human),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_with_a_time_is_of_its_day() {
        let made = |date: &str| Provenance { date: Some(date.to_owned()), ..Provenance::default() }.day();
        assert_eq!(made("2026-11-21 23:00+0000"), Some(jiff::civil::date(2026, 11, 21)));
        assert_eq!(made("2026-11-21"), Some(jiff::civil::date(2026, 11, 21)));
        assert_eq!(made("YEAR-MO-DA HO:MI+ZONE"), None);
        assert_eq!(made("last week"), None);
    }

    #[test]
    fn the_method_to_trust_least_comes_first() {
        let how = |method: &str| Provenance { method: Some(method.to_owned()), ..Provenance::default() }.how();
        assert_eq!([how("human"), how("Machine"), how("who knows")].iter().min(), Some(&Method::Machine));
        assert!(how("who knows") < how("community") && how("community") < how("human"));
    }
}
