//! Pounds in every language.
//!
//! ICU4X's currency formatter is experimental and writes "UK£" in some languages, so the place of the sign
//! is data of ours, taken from the standard currency patterns of CLDR 47 (`numbers/currencyFormats`).
//! Everyone in London knows "£": the sign stays, its side follows the language.

use super::formats::Formats;
use super::lang::Direction;

/// LEFT-TO-RIGHT ISOLATE and POP DIRECTIONAL ISOLATE: they work in attributes and feeds too, where elements cannot.
const LEFT_TO_RIGHT: char = '\u{2066}';
const END: char = '\u{2069}';

/// Where the pound sign stands.
#[derive(Clone, Copy)]
enum Sign {
    /// `£5`
    Before,
    /// `£ 5`, with a no-break space.
    BeforeSpaced,
    /// `5£`
    After,
    /// `5 £`, with a no-break space.
    AfterSpaced,
}

fn sign(code: &str) -> Sign {
    match code {
        "bn" => Sign::After,
        "ar" | "bg" | "ckb" | "de" | "el" | "es" | "fr" | "he" | "hu" | "it" | "ku" | "lt" | "pl" | "pt" | "ps" | "ro" | "ru"
        | "sq" | "uk" | "vi" => Sign::AfterSpaced,
        "fa" | "ne" | "pa" | "sw" => Sign::BeforeSpaced,
        _ => Sign::Before,
    }
}

/// An amount of pence as money: "£5,000", "5.000 £", "৫,০০০£".
pub fn render_money(formats: &Formats, pence: i64) -> String {
    let number = formats.pounds(pence);
    let text = match sign(formats.lang().code()) {
        Sign::Before => format!("£{number}"),
        Sign::BeforeSpaced => format!("£\u{a0}{number}"),
        Sign::After => format!("{number}£"),
        Sign::AfterSpaced => format!("{number}\u{a0}£"),
    };
    match formats.lang().direction() {
        Direction::Ltr => formats.mark(text),
        // After a letter of Arabic script the sign would go to the other side of its number (UAX #9, rules W2 and W5).
        Direction::Rtl => format!("{LEFT_TO_RIGHT}{text}{END}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    #[test]
    fn pence_show_only_when_there_are_any() {
        let english = Formats::new(Lang::ENGLISH).unwrap();
        assert_eq!(render_money(&english, 500_000), "£5,000");
        assert_eq!(render_money(&english, 123_450), "£1,234.50");
        assert_eq!(render_money(&english, 5), "£0.05");
    }

    #[test]
    fn romanian_puts_the_sign_after() {
        let romanian = Formats::new(Lang::find("ro").unwrap()).unwrap();
        assert_eq!(render_money(&romanian, 500_000), "5.000\u{a0}£");
    }

    #[test]
    fn the_sign_keeps_its_side_in_text_from_right_to_left() {
        let urdu = Formats::new(Lang::find("ur").unwrap()).unwrap();
        assert_eq!(render_money(&urdu, 500_000), "\u{2066}£5,000\u{2069}");
    }
}
