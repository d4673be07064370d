//! How a language writes dates, times, numbers and lists, and how it sorts. All from CLDR through ICU4X.

use icu::calendar::Gregorian;
use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::NoCalendarFormatter;
use icu::datetime::fieldsets::{E, T, YM, YMD, YMDE};
use icu::datetime::input::{Date, Time};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use jiff::civil;

use super::lang::Lang;

/// Formatters of one language, made once and shared.
pub struct Formats {
    lang: Lang,
    day: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    weekday: FixedCalendarDateTimeFormatter<Gregorian, E>,
    date: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    time: NoCalendarFormatter<T>,
    number: DecimalFormatter,
    and: ListFormatter,
    or: ListFormatter,
    collator: CollatorBorrowed<'static>,
}

/// CLDR lacks something that every language of our table has; tests make all of them.
#[derive(Debug)]
pub struct NoData(String);

impl std::fmt::Display for NoData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the Unicode data built into openchest lacks {}", self.0)
    }
}

impl std::error::Error for NoData {}

impl Formats {
    /// The formatters of `lang`.
    ///
    /// # Errors
    /// [`NoData`] when the compiled CLDR data lacks the language.
    pub fn new(lang: Lang) -> Result<Self, NoData> {
        let locale = lang.locale();
        let missing = |what: &str| NoData(format!("{what} in {}", lang.english_name()));
        Ok(Formats {
            lang,
            day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMDE::long()).map_err(|_| missing("dates"))?,
            weekday: FixedCalendarDateTimeFormatter::try_new((&locale).into(), E::long()).map_err(|_| missing("weekdays"))?,
            date: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).map_err(|_| missing("dates"))?,
            month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YM::long()).map_err(|_| missing("months"))?,
            time: NoCalendarFormatter::try_new((&locale).into(), T::hm()).map_err(|_| missing("times"))?,
            number: DecimalFormatter::try_new((&locale).into(), Default::default()).map_err(|_| missing("numbers"))?,
            and: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).map_err(|_| missing("lists"))?,
            or: ListFormatter::try_new_or((&locale).into(), ListFormatterOptions::default()).map_err(|_| missing("lists"))?,
            collator: Collator::try_new((&locale).into(), CollatorOptions::default()).map_err(|_| missing("sorting"))?,
        })
    }

    /// The language these are for.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// A date with its weekday: "Friday 11 December 2026".
    pub fn day(&self, date: civil::Date) -> String {
        if matches!(self.lang.code(), "en" | "en-XA") {
            // CLDR puts a comma after the weekday; GOV.UK style, which readers of council pages know, does not.
            let weekday = self.weekday.format(&gregorian(date)).to_string();
            return self.mark(format!("{weekday} {}", self.date.format(&gregorian(date))));
        }
        self.mark(self.day.format(&gregorian(date)).to_string())
    }

    /// A date without its weekday, for things long past.
    pub fn date(&self, date: civil::Date) -> String {
        self.mark(self.date.format(&gregorian(date)).to_string())
    }

    /// Month and year.
    pub fn month(&self, date: civil::Date) -> String {
        self.mark(self.month.format(&gregorian(date)).to_string())
    }

    /// A time of day. English follows the GOV.UK style: "11:59pm", "5pm", "12 noon", and never "midnight",
    /// which nobody can tell to belong to the day before or after.
    pub fn time(&self, time: civil::Time) -> String {
        let (hour, minute) = (time.hour(), time.minute());
        if matches!(self.lang.code(), "en" | "en-XA") {
            if (hour, minute) == (12, 0) {
                return self.mark("12 noon".to_owned());
            }
            let half = if hour < 12 { "am" } else { "pm" };
            let hour = if hour % 12 == 0 { 12 } else { hour % 12 };
            let text = if minute == 0 { format!("{hour}{half}") } else { format!("{hour}:{minute:02}{half}") };
            return self.mark(text);
        }
        let time = Time::try_new(hour.unsigned_abs(), minute.unsigned_abs(), 0, 0).unwrap_or_else(|_| Time::start_of_day());
        self.time.format(&time).to_string()
    }

    /// A whole number with the language's digits and grouping.
    pub fn number(&self, number: i64) -> String {
        self.mark(self.number.format_to_string(&Decimal::from(number)))
    }

    /// A number of pence as pounds, without currency sign; pence only when there are any.
    pub(super) fn pounds(&self, pence: i64) -> String {
        let mut decimal = Decimal::from(pence);
        decimal.multiply_pow10(-2);
        if pence % 100 == 0 {
            decimal.trim_end();
        } else {
            decimal.pad_end(-2);
        }
        self.number.format_to_string(&decimal)
    }

    /// "a, b and c".
    pub fn and(&self, items: &[String]) -> String {
        self.mark(self.and.format_to_string(items.iter()))
    }

    /// "a, b or c".
    pub fn or(&self, items: &[String]) -> String {
        self.mark(self.or.format_to_string(items.iter()))
    }

    /// The order of two texts in this language.
    pub fn compare(&self, a: &str, b: &str) -> std::cmp::Ordering {
        self.collator.compare(a, b).then_with(|| a.cmp(b))
    }

    /// In the pseudo-language, shows that a text came through here.
    pub(super) fn mark(&self, text: String) -> String {
        if self.lang == Lang::PSEUDO { format!("⟦{text}⟧") } else { text }
    }
}

fn gregorian(date: civil::Date) -> Date<Gregorian> {
    let month = date.month().unsigned_abs();
    let day = date.day().unsigned_abs();
    // A civil date always is a valid Gregorian one, so the fallback is never taken.
    Date::try_new_gregorian(i32::from(date.year()), month, day).unwrap_or_else(|_| unreachable_date())
}

#[cold]
fn unreachable_date() -> Date<Gregorian> {
    Date::from_rata_die(icu::calendar::types::RataDie::new(719_163), Gregorian)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn formats(code: &str) -> Formats {
        Formats::new(Lang::find(code).unwrap()).unwrap()
    }

    #[test]
    fn every_language_has_its_formats() {
        for lang in Lang::all() {
            assert!(Formats::new(lang).is_ok(), "{lang}");
        }
    }

    #[test]
    fn english_dates_carry_the_weekday_in_british_order() {
        assert_eq!(formats("en").day(civil::date(2026, 12, 11)), "Friday 11 December 2026");
    }

    #[test]
    fn midnight_is_never_written() {
        let english = formats("en");
        assert_eq!(english.time(civil::time(23, 59, 0, 0)), "11:59pm");
        assert_eq!(english.time(civil::time(12, 0, 0, 0)), "12 noon");
        assert_eq!(english.time(civil::time(0, 0, 0, 0)), "12am");
        assert_eq!(english.time(civil::time(17, 0, 0, 0)), "5pm");
    }

    #[test]
    fn bengali_numbers_have_bengali_digits_and_lakhs() {
        assert_eq!(formats("bn").number(1_234_567), "১২,৩৪,৫৬৭");
    }

    #[test]
    fn lists_end_with_the_language_s_own_and() {
        let items = ["a".to_owned(), "b".to_owned(), "c".to_owned()];
        assert_eq!(formats("en").and(&items), "a, b and c");
        assert_eq!(formats("ro").and(&items), "a, b și c");
    }
}
