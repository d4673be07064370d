//! How languages count, as PO files say it.

use crate::i18n::Lang;

/// The `Plural-Forms` field of a language, as gettext's own list has it; where that has none, made from CLDR's rules
/// for whole numbers. Nothing in the content has plural forms, but translation programs ask for the field.
pub(super) fn plural_forms(lang: Lang) -> &'static str {
    match lang.code() {
        "ar" => {
            "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 && n%100<=99 ? 4 : 5);"
        }
        "cy" => "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n==3 ? 3 : n==6 ? 4 : 5);",
        "fil" => "nplurals=2; plural=(n!=1 && n!=2 && n!=3 && (n%10==4 || n%10==6 || n%10==9));",
        "he" => "nplurals=3; plural=(n==1 ? 0 : n==2 ? 1 : 2);",
        "lt" => "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && (n%100<10 || n%100>=20) ? 1 : 2);",
        "pl" => "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
        "ro" => "nplurals=3; plural=(n==1 ? 0 : n==0 || (n%100>0 && n%100<20) ? 1 : 2);",
        "ru" | "uk" => "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
        "ig" | "vi" | "yo" | "zh-Hans" | "zh-Hant" => "nplurals=1; plural=0;",
        "ak" | "am" | "bn" | "fa" | "fr" | "gu" | "hi" | "pa" | "pt" | "si" | "ti" => "nplurals=2; plural=(n > 1);",
        _ => "nplurals=2; plural=(n != 1);",
    }
}

#[cfg(test)]
mod tests {
    use icu::plurals::PluralRules;

    use super::*;

    /// The number of forms that the field names.
    fn forms(lang: Lang) -> usize {
        let field = plural_forms(lang);
        field.strip_prefix("nplurals=").and_then(|rest| rest.chars().next()?.to_digit(10)).unwrap() as usize
    }

    #[test]
    fn every_language_has_as_many_forms_as_in_cldr() {
        // CLDR tells 1 from other numbers in Vietnamese; gettext and all translation programs do not.
        for lang in Lang::all().filter(|lang| lang.code() != "vi") {
            let locale = icu::locale::Locale::try_from_str(lang.code()).unwrap();
            let rules = PluralRules::try_new_cardinal((&locale).into()).unwrap();
            let mut found: Vec<_> = (0..200usize).map(|n| rules.category_for(n)).collect();
            found.sort();
            found.dedup();
            assert_eq!(forms(lang), found.len(), "{}: {found:?}", lang.code());
        }
    }
}
