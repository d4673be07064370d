//! The languages openchest knows.

use std::fmt;

/// Which way a script runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    pub fn attribute(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// A row of the table of languages.
struct Row {
    /// BCP 47 tag.
    code: &'static str,
    /// The language's name in itself, as CLDR has it, with a capital letter where the script has them.
    autonym: &'static str,
    /// The name in English, for messages to editors.
    english: &'static str,
    /// ISO 15924 code of the script.
    script: &'static str,
    rtl: bool,
}

const fn row(code: &'static str, autonym: &'static str, english: &'static str, script: &'static str) -> Row {
    Row { code, autonym, english, script, rtl: false }
}

const fn rtl(code: &'static str, autonym: &'static str, english: &'static str, script: &'static str) -> Row {
    Row { code, autonym, english, script, rtl: true }
}

/// Languages spoken in London (Census 2021, table TS024) for which ICU4X has data, by code. Autonyms and
/// directions: CLDR. Yiddish is missing because CLDR has no dates for it. The last row is the
/// pseudo-language of the tests, from the range that BCP 47 leaves to private use.
const TABLE: &[Row] = &[
    row("ak", "Akan", "Akan", "Latn"),
    row("am", "አማርኛ", "Amharic", "Ethi"),
    rtl("ar", "العربية", "Arabic", "Arab"),
    row("bg", "Български", "Bulgarian", "Cyrl"),
    row("bn", "বাংলা", "Bengali", "Beng"),
    rtl("ckb", "کوردیی ناوەندی", "Sorani Kurdish", "Arab"),
    row("cy", "Cymraeg", "Welsh", "Latn"),
    row("de", "Deutsch", "German", "Latn"),
    row("el", "Ελληνικά", "Greek", "Grek"),
    row("en", "English", "English", "Latn"),
    row("es", "Español", "Spanish", "Latn"),
    rtl("fa", "فارسی", "Farsi", "Arab"),
    row("fil", "Filipino", "Filipino", "Latn"),
    row("fr", "Français", "French", "Latn"),
    row("gu", "ગુજરાતી", "Gujarati", "Gujr"),
    rtl("he", "עברית", "Hebrew", "Hebr"),
    row("hi", "हिन्दी", "Hindi", "Deva"),
    row("hu", "Magyar", "Hungarian", "Latn"),
    row("ig", "Igbo", "Igbo", "Latn"),
    row("it", "Italiano", "Italian", "Latn"),
    row("ku", "Kurdî (kurmancî)", "Kurmanji Kurdish", "Latn"),
    row("lt", "Lietuvių", "Lithuanian", "Latn"),
    row("ml", "മലയാളം", "Malayalam", "Mlym"),
    row("ne", "नेपाली", "Nepali", "Deva"),
    row("pa", "ਪੰਜਾਬੀ", "Punjabi", "Guru"),
    row("pl", "Polski", "Polish", "Latn"),
    rtl("ps", "پښتو", "Pashto", "Arab"),
    row("pt", "Português", "Portuguese", "Latn"),
    row("ro", "Română", "Romanian", "Latn"),
    row("ru", "Русский", "Russian", "Cyrl"),
    row("si", "සිංහල", "Sinhala", "Sinh"),
    row("so", "Soomaali", "Somali", "Latn"),
    row("sq", "Shqip", "Albanian", "Latn"),
    row("sw", "Kiswahili", "Swahili", "Latn"),
    row("ta", "தமிழ்", "Tamil", "Taml"),
    row("te", "తెలుగు", "Telugu", "Telu"),
    row("ti", "ትግርኛ", "Tigrinya", "Ethi"),
    row("tr", "Türkçe", "Turkish", "Latn"),
    row("uk", "Українська", "Ukrainian", "Cyrl"),
    rtl("ur", "اردو", "Urdu", "Arab"),
    row("vi", "Tiếng Việt", "Vietnamese", "Latn"),
    row("yo", "Yorùbá", "Yoruba", "Latn"),
    row("zh-Hans", "简体中文", "Chinese (simplified)", "Hans"),
    row("zh-Hant", "繁體中文", "Chinese (traditional)", "Hant"),
    row("en-XA", "⟦English⟧", "pseudo-language", "Latn"),
];

/// A language openchest can write dates and numbers in.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(u8);

impl Lang {
    /// English, the language of openchest's own messages to editors.
    pub const ENGLISH: Lang = Lang(9);
    /// The pseudo-language: English with every word of the theme between ⟦ and ⟧.
    pub const PSEUDO: Lang = Lang(TABLE.len() as u8 - 1);

    /// The language of a BCP 47 tag, if it is one we know. Case does not matter (RFC 5646, section 2.1.1).
    pub fn find(code: &str) -> Option<Lang> {
        let index = TABLE.iter().position(|r| r.code.eq_ignore_ascii_case(code))?;
        u8::try_from(index).ok().map(Lang)
    }

    /// Every language but the pseudo-language, by code.
    pub fn all() -> impl Iterator<Item = Lang> {
        (0..TABLE.len() as u8 - 1).map(Lang)
    }

    fn row(self) -> &'static Row {
        &TABLE[usize::from(self.0)]
    }

    /// The BCP 47 tag, also the value of `lang` and the first part of addresses.
    pub fn code(self) -> &'static str {
        self.row().code
    }

    /// The name in its own language and script.
    pub fn autonym(self) -> &'static str {
        self.row().autonym
    }

    /// The name in English.
    pub fn english_name(self) -> &'static str {
        self.row().english
    }

    /// ISO 15924 code of the script, by which the stylesheet chooses fonts and line height.
    pub fn script(self) -> &'static str {
        self.row().script
    }

    /// Which way it runs.
    pub fn direction(self) -> Direction {
        if self.row().rtl { Direction::Rtl } else { Direction::Ltr }
    }

    /// The locale whose CLDR data is used. English means British English.
    pub(super) fn locale(self) -> icu::locale::Locale {
        let tag = match self.code() {
            "en" | "en-XA" => "en-GB",
            "zh-Hans" => "zh-Hans",
            other => other,
        };
        icu::locale::Locale::try_from_str(tag).unwrap_or(icu::locale::Locale::UNKNOWN)
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_and_pseudo_are_where_their_constants_say() {
        assert_eq!(Lang::ENGLISH.code(), "en");
        assert_eq!(Lang::PSEUDO.code(), "en-XA");
    }

    #[test]
    fn every_code_finds_itself_whatever_its_case() {
        for lang in Lang::all() {
            assert_eq!(Lang::find(&lang.code().to_uppercase()), Some(lang));
        }
    }

    #[test]
    fn urdu_runs_right_to_left_and_tigrinya_does_not() {
        assert_eq!(Lang::find("ur").map(Lang::direction), Some(Direction::Rtl));
        assert_eq!(Lang::find("ti").map(Lang::direction), Some(Direction::Ltr));
    }
}
