//! # statement-incomplete
//!
//! ## What it checks
//! The accessibility statement has all parts that the law asks for: somebody who can be reached by phone or email, within how
//! many days they answer, how the site was tested, and what is not accessible if the site is not fully compliant.
//!
//! ## Why it matters
//! Public bodies must publish these parts (Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility
//! Regulations 2018, regulation 8). Others help their readers with the same.
//!
//! ## How to fix
//! Add the part that is missing below `accessibility` in `portal.yaml`.
//!
//! ## Example
//! ```yaml
//! accessibility:
//!   status: partially-compliant
//!   # and no known_problems: in which part is it not?
//! ```

use crate::model::{ComplianceStatus, Site};
use crate::problems::{Problem, Problems};

pub(super) const CODE: &str = "statement-incomplete";

pub(in crate::check) fn check(site: &Site, problems: &mut Problems) {
    let statement = &site.portal.accessibility;
    let contact = site.contact(statement.contact);
    if contact.email.is_none() && contact.phone.is_none() {
        let name = site.texts.source(contact.name);
        problems.add(
            Problem::error(CODE, statement.contact_span, format!("Nobody can reach {name} about accessibility"))
                .label("no phone, no email")
                .related(contact.span, "this contact")
                .fix("Give this contact a phone number or an email address, or name another one."),
        );
    }
    if statement.reply_days < 1 {
        problems.add(
            Problem::error(CODE, statement.reply_span, "The statement does not say within how many days somebody answers")
                .fix("Write a number of working days, such as reply_days: 5."),
        );
    }
    if statement.results.is_none() && !statement.has_manual_test() {
        problems.add(Problem::error(CODE, statement.span, "The statement does not say how the site was tested").fix(
            "Add `manual_tests` with the date and how it was tested, or `results` with the file of the accessibility tests.",
        ));
    }
    let lists_nothing = statement.known_problems.is_empty() && statement.unexplained_failures().next().is_none();
    if statement.status != ComplianceStatus::FullyCompliant && lists_nothing {
        problems.add(
            Problem::error(CODE, statement.status_span, "The statement does not say what is not accessible")
                .label("because of what?")
                .fix("List what does not work below `known_problems`. If there is nothing, and tests show it, write fully-compliant."),
        );
    }
}
