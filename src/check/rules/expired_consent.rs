//! # expired-consent
//!
//! ## What it checks
//! The consent for each picture and each quote has not run out, and runs out after the day it was given. There is a
//! warning in the last 60 days.
//!
//! ## Why it matters
//! People agreed to be shown up to a date. After it, the picture or the quote must go.
//!
//! ## How to fix
//! Ask the person again and record the new consent, or take the picture or quote away.
//!
//! ## Example
//! ```yaml
//! consent:
//!   from: Tariq
//!   on: 2024-10-14
//!   expires: 2026-10-14
//! ```

use crate::model::{Consent, Now, Site};
use crate::problems::{Problem, Problems};

pub(super) const CODE: &str = "expired-consent";

/// Long enough to find somebody and ask them again.
const WARNING_DAYS: i32 = 60;

pub(in crate::check) fn check(site: &Site, now: &Now, problems: &mut Problems) {
    for (consent, what) in site.consents() {
        problems.extend(check_one(consent, what, now));
    }
}

fn check_one(consent: &Consent, what: &str, now: &Now) -> Option<Problem> {
    let expires = consent.expires.strftime("%-d %B %Y").to_string();
    if consent.expires < consent.on {
        return Some(
            Problem::error(CODE, consent.expires_span, format!("This consent for a {what} ran out before it was given"))
                .label(format!("given on {}", consent.on.strftime("%-d %B %Y")))
                .fix("Correct one of the two dates, `on` or `expires`."),
        );
    }
    let left = (consent.expires - now.date()).get_days();
    if left < 0 {
        return Some(
            Problem::error(CODE, consent.expires_span, format!("The consent for this {what} ran out on {expires}"))
                .label(format!("{} ago", days(-left)))
                .fix(format!("Ask again and record the new consent, or take the {what} away.")),
        );
    }
    (left <= WARNING_DAYS).then(|| {
        Problem::warning(CODE, consent.expires_span, format!("The consent for this {what} runs out on {expires}"))
            .label(if left == 0 { "today".to_owned() } else { format!("in {}", days(left)) })
            .fix(format!("Ask again and record the new consent. After that day the {what} cannot be published."))
    })
}

fn days(count: i32) -> String {
    if count == 1 { "one day".to_owned() } else { format!("{count} days") }
}
