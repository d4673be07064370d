//! # personal-data
//!
//! ## What it checks
//! A list of awards names no person. It has no column for email addresses, telephone numbers, dates of birth, home
//! addresses or bank details, no such value stands in its words, and no recipient looks like the name of a person.
//!
//! ## Why it matters
//! What stands in the list is published for ever: on pages, in the 360Giving file, in the council's spreadsheet. A
//! grant to a person needs the rules for grants to individuals, which leave the name out (UK GDPR, article 5).
//!
//! ## How to fix
//! Take the value away, and delete the column. If the recipient is a group that bears somebody's name, say what it is
//! ("Amina Begum Sewing Circle"), or fill in its charity or company number. Recipients of grants to individuals do not
//! belong in this list.
//!
//! ## Example
//! ```csv
//! id,recipient,email
//! RB-2026-03,Mrs Amina Begum,amina@example.org
//! ```

use crate::problems::Problem;
use crate::source::Span;

pub(in crate::content) const CODE: &str = "personal-data";

/// Columns of exports that are about people or their money.
const COLUMNS: &[&str] = &[
    "account_number",
    "address",
    "bank_account",
    "bank_details",
    "contact",
    "contact_name",
    "contact_person",
    "date_of_birth",
    "dob",
    "email",
    "email_address",
    "e_mail",
    "first_name",
    "home_address",
    "last_name",
    "mobile",
    "national_insurance_number",
    "phone",
    "phone_number",
    "recipient_ind:identifier",
    "recipient_ind:name",
    "sort_code",
    "street_address",
    "surname",
    "telephone",
];

/// What stands before the name of a person.
const TITLES: &[&str] =
    &["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "rev", "cllr", "councillor", "begum", "sheikh"];

/// Given names that are common in London, in lower case.
const GIVEN_NAMES: &str = "aaron abdul abdullah abigail adam adele adrian agnes agnieszka ahmed aisha alan albert alex alexander \
    alice ali alison amanda amina amir amy ana andrea andrei andrew angela anita ann anna anne anthony antonio arthur asha ayesha \
    barbara ben benjamin bernard beth brian bridget carol caroline catherine charles charlotte chloe chris christine christopher \
    claire colin dan daniel david dawn deborah denise derek diana donna dorothy edward elena elizabeth ella ellen emily emma eric \
    esther eva evelyn faisal farah fatima fatma fiona florin frances frank fred gary george gerald gillian gloria grace graham \
    hamza hannah harry hassan heather helen henry hodan hussain ian ibrahim imran ioana irene isaac isabella ivan jack jacob james \
    jamila jane janet jasmine jason jean jennifer jessica jill joan joanna john jonathan joseph joshua joyce julia julie karen \
    kate katherine kathleen keith kelly ken kevin khadija laura leah lee leila linda lisa louise lucy luke magdalena malik margaret \
    maria marie marion mark martin mary maryam matthew maureen mehmet michael michelle miriam mohamed mohammad mohammed monica \
    muhammad mustafa nadia nancy naomi natalie nicholas nicola nigel noah olga oliver olivia omar oscar pamela patricia patrick \
    paul peter philip pooja priya rachel raj rebecca richard robert robin roger rosa rose roy ruth sadia salma sam samantha samuel \
    sandra sara sarah sean sharon sheila shirley simon sofia sophie stephen steven stuart sunita susan tahmina tariq teresa thomas \
    tim tina tom tony tracey valerie vera veronica victoria vikram vincent wayne wendy william yasmin yusuf zahra zainab zara";

pub(crate) fn is_personal_column(key: &str) -> bool {
    COLUMNS.contains(&key)
}

pub(in crate::content) fn column(span: Span, name: &str) -> Problem {
    Problem::error(CODE, span, format!("The column \"{name}\" is about a person, and this list is published"))
        .label("personal data")
        .fix("Delete the whole column. It belongs in the system for applications, not in the portal.")
}

/// A recipient that looks like a person.
pub(crate) fn person(span: Span, name: &str) -> Option<Problem> {
    looks_like_a_person(name).then(|| {
        Problem::error(CODE, span, format!("\"{name}\" looks like the name of a person"))
            .label("a person's name would be published")
            .fix("If it is a group, say what it is, such as \"Circle\" or \"Club\", or fill in its charity or company number. If it is a person, delete the row.")
    })
}

/// An email address, a telephone number or a date of birth among words.
pub(crate) fn in_words(span: Span, words: &str) -> Option<Problem> {
    let (what, fix) = if words.split_whitespace().any(is_email) {
        ("an email address", "Take it away. Groups can be reached through the chest team.")
    } else if has_phone_number(words) {
        ("a telephone number", "Take it away. Groups can be reached through the chest team.")
    } else if says_when_born(words) {
        ("a date of birth", "Take it away. Say how old people are in words, such as \"people over 60\".")
    } else {
        return None;
    };
    Some(Problem::error(CODE, span, format!("This has {what} in it, and it is published")).label("personal data").fix(fix))
}

fn looks_like_a_person(name: &str) -> bool {
    let words: Vec<String> =
        name.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase()).collect();
    let [first, rest @ ..] = words.as_slice() else { return false };
    if TITLES.contains(&first.as_str()) && !rest.is_empty() && first != "begum" {
        return true;
    }
    // "Maria Lopes", "Maria da Silva Lopes"; but not "Grace Church Lunch Club", whose last word is a thing.
    let is_given = GIVEN_NAMES.split_whitespace().any(|given| given == first);
    let is_group = words.iter().any(|word| GROUP_WORDS.split_whitespace().any(|group| group == word.trim_end_matches('s')));
    is_given && (1..=3).contains(&rest.len()) && !is_group && !name.contains(['&', '(', '\'', '’'])
}

/// Words that say that a name is a group's, without an `s` at the end.
const GROUP_WORDS: &str = "academy action age aid alliance allotment and art assembly association bank band box bureau cafe café \
    campaign carer centre charity child choir church cic circle club co collective committee community company cooperative council \
    crew drama eat elder enterprise family farm federation fellowship festival food forum foundation friend garden gathering \
    group grower gym hall health help helpline hive home hub initiative institute kitchen lab league library link ltd lunch mosque \
    museum neighbour network nursery orchestra organisation parent park partnership people player project reader room run runner \
    saddle scheme school service singer society space sport squad studio support swim table tea team temple theatre together \
    trust union voice volunteer walker woman women workshop youth";

fn is_email(word: &str) -> bool {
    word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
}

/// Ten or more digits in a row that start as British numbers do, with nothing but spaces and such between.
fn has_phone_number(words: &str) -> bool {
    let mut run = String::new();
    for character in words.chars().chain(['x']) {
        match character {
            '0'..='9' | '+' => run.push(character),
            ' ' | '-' | '(' | ')' if !run.is_empty() => {}
            _ => {
                let digits = run.bytes().filter(u8::is_ascii_digit).count();
                if (run.starts_with('0') && digits >= 10) || (run.starts_with("+44") && digits >= 11) {
                    return true;
                }
                run.clear();
            }
        }
    }
    false
}

fn says_when_born(words: &str) -> bool {
    let lower = words.to_lowercase();
    let said = ["dob", "d.o.b", "date of birth", "born on"];
    said.iter().any(|phrase| {
        lower.find(phrase).is_some_and(|at| lower[at..].chars().take(phrase.len() + 20).any(|c| c.is_ascii_digit()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_told_from_a_group() {
        for name in ["Mrs Amina Begum", "Maria Lopes", "John Smith", "Dr. Okafor", "Fatima Binti Yusuf", "Cllr Ann Jones"] {
            assert!(looks_like_a_person(name), "{name}");
        }
        for name in [
            "Amina Begum Sewing Circle",
            "Hooyo Swim Circle",
            "Lunch Hour Larks",
            "Long Table Barking",
            "Grace Church Lunch Club",
            "Grace",
            "The Second Cup",
            "Rose & Thistle",
            "Lea Side Carers' Circle",
            "Plot Nineteen Growers",
            "Begum",
            "",
        ] {
            assert!(!looks_like_a_person(name), "{name}");
        }
    }

    #[test]
    fn what_could_reach_or_tell_a_person_is_found_among_words() {
        for words in
            ["Ring 020 7946 0123 for tea", "Write to a.b@example.org.", "+44 7700 900123", "DOB 01/02/1950", "born on 3 May 1980"]
        {
            assert!(in_words(Span::start_of(crate::source::FileId::default()), words).is_some(), "{words}");
        }
        for words in ["For 2026 and 2027, 120 people", "Meals for £1,200 at 14 Elm Road", "People born in 12 countries", "a @ b"]
        {
            assert!(in_words(Span::start_of(crate::source::FileId::default()), words).is_none(), "{words}");
        }
    }
}
