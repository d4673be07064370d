//! # private-question
//!
//! ## What it checks
//! No field of a form asks for bank details, a date of birth, a home address or a national insurance number. It looks at
//! the English words of the label and at the id.
//!
//! ## Why it matters
//! Forms travel by email and lie on tables. The UK GDPR (article 5(1)(c)) allows only data that is needed, and none of these
//! is needed before a grant is decided. The 360Giving standard asks funders to keep them out of what they publish.
//!
//! ## How to fix
//! Take the question away. Ask for bank details after the decision, in the system that pays. Ask for an age group in place of
//! a date of birth, and for a postcode of the place of the activity in place of a home address.
//!
//! ## Example
//! ```yaml
//! - id: sort-code
//!   type: short-text
//!   label: Sort code and account number
//! ```

use crate::model::{FormField, Site};
use crate::problems::{Problem, Problems};

pub(super) const CODE: &str = "private-question";

/// Words of questions that ask too much, what they ask for, and what to do instead.
const PRIVATE: [(&[&str], &str, &str); 4] = [
    (
        &["sort code", "account number", "iban", "bank details", "account details", "card number"],
        "bank details",
        "Take it away, and ask for bank details after the decision, in the system that pays.",
    ),
    (
        &["date of birth", "birth date", "birthday", "dob"],
        "a date of birth",
        "Take it away, or ask for an age group with `choose-one`.",
    ),
    (
        &["home address", "private address", "where do you live", "where you live", "residential address"],
        "a home address",
        "Take it away, or ask for the postcode of the place of the activity.",
    ),
    (&["national insurance number", "passport number"], "an official number of a person", "Take it away."),
];

pub(in crate::check) fn check(site: &Site, problems: &mut Problems) {
    for field in site.form_sections().flat_map(|section| &section.fields) {
        check_field(site, field, problems);
    }
}

fn check_field(site: &Site, field: &FormField, problems: &mut Problems) {
    let label = site.texts.entry(field.label);
    let asked = [padded(&label.source), padded(&field.slug)];
    for (phrases, what, instead) in PRIVATE {
        let asks = |phrase: &&str| asked.iter().any(|words| words.contains(&format!(" {phrase} ")));
        if phrases.iter().any(asks) {
            problems.add(
                Problem::warning(CODE, label.span, format!("This question asks for {what}"))
                    .label("not needed before the decision, and forms are passed on")
                    .fix(instead),
            );
        }
    }
}

/// The words in lower case, with one space around each.
fn padded(text: &str) -> String {
    let mut words = String::from(" ");
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        words.push_str(&word.to_lowercase());
        words.push(' ');
    }
    words
}
