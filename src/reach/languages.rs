//! Which rows of the census a language of the site reaches.
//!
//! Mostly the row with its own tag. [`GROUPS`] has those where the census draws the line elsewhere than a website does.

use super::census::Spoken;
use crate::i18n::Lang;

/// Languages that a website offers, the tags of the census that each of them reaches, and what that means.
struct Group {
    /// Tags under which a website can offer it, whether openchest knows them yet or not.
    offered_as: &'static [&'static str],
    /// Tags of the census.
    counted_as: &'static [&'static str],
    /// Its name.
    name: &'static str,
    /// Whether what is said of the text is true of somebody who speaks the language too.
    spoken_alike: bool,
    /// What to know about the count.
    note: &'static str,
}

const GROUPS: &[Group] = &[
    Group {
        offered_as: &["zh-Hans", "zh-Hant"],
        counted_as: &["cmn", "yue", "zh"],
        name: "Chinese",
        // Whoever speaks Mandarin need not understand Cantonese, and a contact's "zh-Hans" says neither.
        spoken_alike: false,
        note: "The census counts Mandarin, Cantonese and other Chinese apart. One written text can serve readers of all three, but \
               some read only simplified and some only traditional characters.",
    },
    Group {
        offered_as: &["bs", "hr", "sr", "cnr", "sh"],
        counted_as: &["sh"],
        name: "Bosnian, Croatian, Serbian or Montenegrin",
        spoken_alike: true,
        note: "The census counts Bosnian, Croatian, Serbian and Montenegrin together.",
    },
    Group {
        offered_as: &["ku", "kmr", "ckb"],
        counted_as: &["ku"],
        name: "Kurdish",
        // Speakers of Kurmanji and of Sorani seldom follow one another.
        spoken_alike: false,
        note: "The census counts Kurmanji and Sorani together. A text in one of them reaches only a part of these residents.",
    },
    Group {
        offered_as: &["ak", "tw", "fat"],
        counted_as: &["ak"],
        name: "Akan",
        spoken_alike: true,
        note: "The census counts Twi, Fante and other kinds of Akan together.",
    },
    Group {
        offered_as: &["fil", "tl"],
        counted_as: &["fil"],
        name: "Filipino",
        spoken_alike: true,
        note: "The census counts Tagalog and Filipino together.",
    },
    Group {
        offered_as: &["bn"],
        counted_as: &["bn"],
        name: "Bengali",
        // A speaker of Bengali and one of Sylheti can mostly talk with one another.
        spoken_alike: true,
        note: "The census counts Sylheti and Chatgaya as Bengali. Not all who speak them read Bengali.",
    },
    Group {
        offered_as: &["ar"],
        counted_as: &["ar"],
        name: "Arabic",
        spoken_alike: true,
        note: "The census counts all kinds of Arabic together. They share one written language.",
    },
    Group {
        offered_as: &["fa"],
        counted_as: &["fa"],
        name: "Farsi",
        spoken_alike: true,
        note: "The tag stands for Farsi and Dari together.",
    },
];

/// A language of the report: one row of the census or several that one text serves.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Language {
    /// Its name in English.
    pub name: String,
    /// The tags that the census counts it under.
    pub tags: Vec<String>,
    /// How openchest can offer it: no, or in one or more ways.
    pub langs: Vec<Lang>,
    /// What to know about its count.
    pub note: Option<&'static str>,
}

impl Language {
    /// The language of a row; `None` if the row is of several.
    pub(super) fn of(spoken: &Spoken) -> Option<Language> {
        let tag = spoken.tag.as_deref()?;
        if let Some(group) = GROUPS.iter().find(|group| group.counted_as.contains(&tag)) {
            return Some(Language {
                name: group.name.to_owned(),
                tags: group.counted_as.iter().map(|tag| (*tag).to_owned()).collect(),
                langs: group.offered_as.iter().filter_map(|code| Lang::find(code)).collect(),
                note: Some(group.note),
            });
        }
        let lang = Lang::find(tag);
        Some(Language {
            name: lang.map_or_else(|| spoken.label.clone(), |lang| lang.english_name().to_owned()),
            tags: vec![tag.to_owned()],
            langs: lang.into_iter().collect(),
            note: None,
        })
    }

    /// Whether somebody who is said to speak one of `langs` surely speaks this.
    pub(super) fn is_spoken_by(&self, langs: &[Lang]) -> bool {
        let group = GROUPS.iter().find(|group| self.tags.iter().any(|tag| group.counted_as.contains(&tag.as_str())));
        group.is_none_or(|group| group.spoken_alike) && self.langs.iter().any(|lang| langs.contains(lang))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reach::census::Census;

    fn language(tag: &str) -> Language {
        Language::of(&Spoken { label: format!("the census's {tag}"), tag: Some(tag.to_owned()), residents: 1 }).unwrap()
    }

    fn lang(code: &str) -> Lang {
        Lang::find(code).unwrap()
    }

    #[test]
    fn one_chinese_text_serves_all_three_rows_of_the_census() {
        let written = vec![lang("zh-Hans"), lang("zh-Hant")];
        for tag in ["cmn", "yue", "zh"] {
            assert_eq!(language(tag), language("zh"));
            assert_eq!(language(tag).langs, written);
        }
        assert!(!language("yue").is_spoken_by(&written));
    }

    #[test]
    fn joint_names_of_the_census_are_matched_and_explained() {
        assert_eq!(language("ku").langs, [lang("ku"), lang("ckb")]);
        assert!(!language("ku").is_spoken_by(&[lang("ckb")]));
        for tag in ["sh", "ku", "ak", "fil", "bn", "ar", "fa", "zh"] {
            assert!(language(tag).note.is_some(), "{tag}");
        }
        assert_eq!(language("fil").langs, [lang("fil")]);
        assert_eq!(language("sh").langs, []);
        for (tag, codes) in
            [("sh", ["bs", "hr", "sr", "cnr"].as_slice()), ("ak", &["tw"]), ("fil", &["tl"]), ("ku", &["kmr", "ckb"])]
        {
            let group = GROUPS.iter().find(|group| group.counted_as == [tag]).unwrap();
            assert!(codes.iter().all(|code| group.offered_as.contains(code)), "{tag}");
        }
    }

    #[test]
    fn rows_of_several_languages_belong_to_none() {
        assert_eq!(Language::of(&Spoken { label: "Any other Nigerian language".to_owned(), tag: None, residents: 9 }), None);
    }

    #[test]
    fn a_language_that_openchest_does_not_know_keeps_the_name_of_the_census() {
        assert_eq!(language("ja").name, "the census's ja");
        assert_eq!(language("ne").name, "Nepali");
        assert!(language("ur").is_spoken_by(&[lang("ur")]) && !language("ur").is_spoken_by(&[lang("pa")]));
    }

    #[test]
    fn every_language_of_openchest_is_counted_once() {
        let census = Census::built_in().unwrap();
        let rows: Vec<Language> = census.authority("E09000025").unwrap().languages.iter().filter_map(Language::of).collect();
        for lang in Lang::all() {
            let mut names: Vec<&str> = rows.iter().filter(|l| l.langs.contains(&lang)).map(|l| l.name.as_str()).collect();
            names.dedup();
            assert_eq!(names.len(), 1, "{lang}");
        }
    }
}
