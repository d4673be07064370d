//! # duplicate-address
//!
//! ## What it checks
//! No two pages want the same address. Each borough has pages called `priorities`, `guidance`, `help`,
//! `how-we-decide`, `funded`, `neighbourhoods`, `events` and `find`, so a fund cannot have these names. The portal has pages and
//! folders of its own, and a folder for each language, so a borough cannot have their names.
//!
//! ## Why it matters
//! Only one of the two pages would be published, and readers of the other would never find it.
//!
//! ## How to fix
//! Rename the file of the fund or the folder of the borough.
//!
//! ## Example
//! A fund in the file `boroughs/redbridge/funds/help.yaml`: its address would be that of Redbridge's help page.

use crate::i18n::Lang;
use crate::model::Site;
use crate::output::Collision;
use crate::problems::{Problem, Problems};

pub(super) const CODE: &str = "duplicate-address";

/// What stands directly below a borough's address.
const BOROUGH_PAGES: [&str; 8] =
    ["priorities", "guidance", "help", "how-we-decide", "funded", "neighbourhoods", "events", "find"];

/// What stands directly below the portal's address.
const PORTAL_PAGES: [&str; 15] = [
    "funds",
    "funded",
    "guidance",
    "help",
    "how-we-decide",
    "glossary",
    "about",
    "languages",
    "open-data",
    "accessibility",
    "privacy",
    "assets",
    "events",
    "find",
    "data",
];

pub(in crate::check) fn check(site: &Site, problems: &mut Problems) {
    for fund in site.funds.iter().filter(|f| BOROUGH_PAGES.contains(&f.slug.as_str())) {
        let borough = &site.borough(fund.borough).slug;
        problems.add(
            Problem::error(
                CODE,
                fund.span,
                format!("The address {borough}/{}/ belongs to another page of the borough", fund.slug),
            )
            .fix(format!("Rename this file, for example to {}-fund.yaml.", fund.slug)),
        );
    }
    for borough in &site.boroughs {
        let slug = borough.slug.as_str();
        let owner = if PORTAL_PAGES.contains(&slug) {
            "another page of the portal".to_owned()
        } else if let Some(lang) = Lang::find(slug).filter(|l| site.portal.languages.contains(l)) {
            format!("the pages in {}", lang.english_name())
        } else {
            continue;
        };
        // The record at the top of borough.yaml is long; the file as a whole is what has the wrong name.
        let file = crate::source::Span::start_of(borough.span.file);
        problems.add(
            Problem::error(CODE, file, format!("The address {slug}/ belongs to {owner}"))
                .fix(format!("Rename the folder boroughs/{slug}, for example to boroughs/{slug}-borough.")),
        );
    }
}

/// Two things that came out at one address all the same.
pub(in crate::check) fn collision(address: &str, collision: Collision) -> Problem {
    Problem::error(CODE, collision.second, format!("Two things want the address {address}"))
        .label("the second one")
        .fix("Rename one of the two files.")
        .related(collision.first, "the first one")
        .on_page(address)
}
