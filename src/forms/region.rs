//! Languages as Word and LibreOffice name them.
//!
//! Both choose spelling checkers and keyboards by language and country, and know few languages without. The country
//! says only which spelling is meant; it is the most usual one of those who brought the language to London.

use crate::i18n::Lang;

/// Languages and their countries.
const REGIONS: &[(&str, &str)] = &[
    ("ak", "GH"),
    ("am", "ET"),
    ("ar", "SA"),
    ("bg", "BG"),
    ("bn", "BD"),
    ("ckb", "IQ"),
    ("cy", "GB"),
    ("de", "DE"),
    ("el", "GR"),
    ("en", "GB"),
    ("es", "ES"),
    ("fa", "IR"),
    ("fil", "PH"),
    ("fr", "FR"),
    ("gu", "IN"),
    ("he", "IL"),
    ("hi", "IN"),
    ("hu", "HU"),
    ("ig", "NG"),
    ("it", "IT"),
    ("ku", "TR"),
    ("lt", "LT"),
    ("ml", "IN"),
    ("ne", "NP"),
    ("pa", "IN"),
    ("pl", "PL"),
    ("ps", "AF"),
    ("pt", "PT"),
    ("ro", "RO"),
    ("ru", "RU"),
    ("si", "LK"),
    ("so", "SO"),
    ("sq", "AL"),
    ("sw", "KE"),
    ("ta", "IN"),
    ("te", "IN"),
    ("ti", "ET"),
    ("tr", "TR"),
    ("uk", "UA"),
    ("ur", "PK"),
    ("vi", "VN"),
    ("yo", "NG"),
    ("zh-Hans", "CN"),
    ("zh-Hant", "HK"),
];

/// The language and its country.
pub(super) fn of(lang: Lang) -> (&'static str, &'static str) {
    // The pseudo-language is English.
    let code = if lang == Lang::PSEUDO { "en" } else { lang.code() };
    let country = REGIONS.iter().find(|(known, _)| *known == code).map_or("none", |(_, country)| country);
    (code.split('-').next().unwrap_or(code), country)
}

/// The tag for Word: `bn-BD`.
pub(super) fn tag(lang: Lang) -> String {
    match of(lang) {
        (language, "none") => language.to_owned(),
        (language, country) => format!("{language}-{country}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_a_country() {
        for lang in Lang::all() {
            assert_ne!(of(lang).1, "none", "{lang}");
        }
        assert_eq!(tag(Lang::find("zh-Hant").unwrap()), "zh-HK");
        assert_eq!(tag(Lang::PSEUDO), "en-GB");
    }
}
