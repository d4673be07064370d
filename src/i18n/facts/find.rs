//! Finds the facts of a source text.

use super::Fact;

/// Names of months as they begin in English, long or short.
const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const LONG_MONTHS: [&str; 12] =
    ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

/// True if a text has a digit or an address, without which it has no fact. A quick look, for callers with many texts.
pub fn may_hold_a_fact(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit() || byte == b'@') || text.contains("://") || text.contains("www.")
}

/// The facts of a source text.
pub fn facts(text: &str) -> Vec<Fact> {
    let mut facts = amounts(text);
    let pieces: Vec<&str> = text.split_whitespace().map(bare).collect();
    for (i, piece) in pieces.iter().enumerate() {
        if is_date(piece) {
            facts.push(Fact::Date((*piece).to_owned()));
        } else if is_address(piece) {
            facts.push(Fact::Address((*piece).to_owned()));
        }
        facts.extend(written_date(&pieces[i..]));
        facts.extend(piece.split(['–', '-', '—']).filter_map(time));
    }
    facts.extend(phones(text));
    facts
}

/// A word without the marks around it.
fn bare(piece: &str) -> &str {
    piece.trim_matches(['.', ',', ';', ':', '(', ')', '<', '>', '"', '“', '”', '‘', '’', '?', '!'])
}

fn amounts(text: &str) -> Vec<Fact> {
    let amount = |(at, _): (usize, &str)| {
        let rest = &text[at + '£'.len_utf8()..];
        let end = rest.find(|c: char| !(c.is_ascii_digit() || matches!(c, ',' | '.'))).unwrap_or(rest.len());
        let number = rest[..end].trim_end_matches(['.', ',']);
        (!number.is_empty()).then(|| Fact::Amount(format!("£{number}")))
    };
    text.match_indices('£').filter_map(amount).collect()
}

/// `2026-12-11`.
fn is_date(word: &str) -> bool {
    word.len() == 10 && word.parse::<jiff::civil::Date>().is_ok()
}

/// A day, the name of a month and perhaps a year, at the beginning of these words.
fn written_date(words: &[&str]) -> Option<Fact> {
    let [first, month, rest @ ..] = words else { return None };
    let day = ["st", "nd", "rd", "th"].iter().find_map(|end| first.strip_suffix(end)).unwrap_or(first);
    let day: u32 = day.parse().ok().filter(|day| (1..=31).contains(day))?;
    is_month(month).then_some(())?;
    let year = rest.first().filter(|year| year.len() == 4).and_then(|year| year.parse::<u32>().ok());
    let words = year.map_or_else(|| format!("{first} {month}"), |year| format!("{first} {month} {year}"));
    Some(Fact::WrittenDate { words, day, year })
}

/// A month has a capital, which tells "9 May" from "all 9 may".
fn is_month(word: &str) -> bool {
    let lower = word.to_ascii_lowercase();
    let known = MONTHS.contains(&lower.as_str()) || LONG_MONTHS.contains(&lower.as_str()) || lower == "sept";
    known && word.starts_with(|c: char| c.is_ascii_uppercase())
}

/// `11:59pm`, `11.59pm` or `5pm`.
fn time(word: &str) -> Option<Fact> {
    let (clock, afternoon) =
        word.strip_suffix("am").map(|clock| (clock, 0)).or_else(|| word.strip_suffix("pm").map(|clock| (clock, 12)))?;
    let (hour, minute) = clock.split_once([':', '.']).unwrap_or((clock, "00"));
    let hour: u32 = hour.parse().ok().filter(|hour| (1..=12).contains(hour))?;
    let minute: u32 = minute.parse().ok().filter(|other| *other < 60 && minute.len() == 2)?;
    Some(Fact::Time { words: word.to_owned(), hour: hour % 12 + afternoon, minute })
}

fn is_address(word: &str) -> bool {
    let email = word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    email || word.starts_with("https://") || word.starts_with("http://") || word.starts_with("www.")
}

/// Runs of digits and spaces that start with 0 or + and have at least nine digits: British numbers as people write them.
fn phones(text: &str) -> Vec<Fact> {
    text.split(|c: char| !(c.is_ascii_digit() || matches!(c, ' ' | '+' | '(' | ')')))
        .map(|run| run.trim_matches([' ', '(', ')']))
        .filter(|run| run.starts_with(['0', '+']) && run.bytes().filter(u8::is_ascii_digit).count() >= 9)
        .map(|run| Fact::Phone(run.to_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> Vec<String> {
        facts(text).iter().map(|fact| fact.written().to_owned()).collect()
    }

    #[test]
    fn facts_are_found_as_they_are_written() {
        assert_eq!(
            written("Ask for £500 (up to £5,000.50), by 11:59pm on Friday 11 December 2026."),
            ["£500", "£5,000.50", "11:59pm", "11 December 2026"]
        );
        assert_eq!(written("Monday to Friday, 9am–5pm; on 3rd May and 2026-12-11."), ["9am", "5pm", "3rd May", "2026-12-11"]);
        assert_eq!(written("Call 020 7946 0100 or write to <help@example.org>."), ["help@example.org", "020 7946 0100"]);
    }

    #[test]
    fn years_counts_and_verbs_are_no_facts() {
        assert_eq!(written("In 2026, all 31 may come 18 times. It is 5 miles, 13pm is no time, nor is 9:5am."), [""; 0]);
    }

    #[test]
    fn a_text_with_a_fact_passes_the_quick_look() {
        for text in ["£5", "1 May", "a@b.org", "https://a.org", "www.a.org"] {
            assert!(may_hold_a_fact(text) && !facts(text).is_empty(), "{text}");
        }
        assert!(!may_hold_a_fact("Who can apply?"));
    }
}
