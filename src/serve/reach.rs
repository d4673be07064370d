//! The page that says whom the languages of the site reach, with the numbers of `openchest reach`.

use std::fmt::Write as _;

use super::overlay::{escape, shell};
use crate::reach::{BoroughReach, CAVEAT, CREDIT, Figures, LeftOut, Offered, PortalReach, Reach, residents, share};

/// Where the page is.
pub(super) const ADDRESS: &str = "/__openchest/reach";

const TEMPLATE: &str = "preview-reach";
const TITLE: &str = "Reach";

/// How many of the languages that are left out a table names.
const MOST: usize = 15;

/// The page.
pub(super) fn page(reach: &Reach) -> String {
    let mut body =
        "<p>Whom the languages of the site reach, and who is left out. Shares are of the residents aged 3 and over whose \
                    main language is not English.</p>"
            .to_owned();
    body.push_str(&portal(&reach.portal));
    for borough in &reach.boroughs {
        body.push_str(&section(borough));
    }
    body.push_str(&notes(reach));
    let _ = write!(body, "<p>{CAVEAT}</p><p>{CREDIT}</p><p><a href=\"/\">Back to the site</a></p>");
    shell(TITLE, TEMPLATE, &body)
}

/// The page shown while there is nothing to count.
pub(super) fn no_page(why: &str) -> String {
    shell(TITLE, TEMPLATE, &format!("<p>{}</p>", escape(why)))
}

fn portal(portal: &PortalReach) -> String {
    let whole = portal.other_than_english;
    let rows: String = [
        ("With a language that is offered where they live", portal.with_offer),
        ("Of these, with something translated", portal.reached),
        ("Left out", portal.without_offer),
        ("Under a name for several languages", portal.unnamed),
    ]
    .map(|(name, count)| row(name, count, whole, &[]))
    .concat();
    let totals = table("all-totals", "Residents by whether their language is offered", &["", "Residents", "Share"], &rows);
    let rows: String = portal
        .additions
        .iter()
        .take(MOST)
        .map(|a| row(&a.language.name, a.residents, whole, &[a.boroughs.len().to_string(), a.boroughs.join(", ")]))
        .collect();
    let heads = ["Language", "Residents", "Share", "Boroughs", "Which"];
    let added = table("all-added", "What one more language would reach where it is not offered", &heads, &rows);
    format!("<h2>All boroughs</h2>{totals}{added}")
}

fn section(borough: &BoroughReach) -> String {
    let inside = match &borough.figures {
        Ok(figures) => tables(&borough.slug, figures),
        Err(why) => format!("<p>{}</p>", escape(&why.sentence(&borough.slug))),
    };
    let spoken: Vec<&str> = borough.contacts.iter().map(|lang| lang.english_name()).collect();
    let contacts = if spoken.is_empty() { "not written down".to_owned() } else { spoken.join(", ") };
    format!("<h2>{}</h2>{inside}<p>Languages of the contacts here: {}.</p>", escape(&borough.name), escape(&contacts))
}

fn tables(slug: &str, figures: &Figures) -> String {
    let whole = figures.other_than_english;
    let people = format!(
        "<p>{} residents aged 3 and over. The main language of {} of them ({}) is not English.</p>",
        residents(figures.residents),
        residents(whole),
        share(whole, figures.residents)
    );
    let offered_row = |offered: &Offered| {
        let coverage = offered.coverage;
        let percents = [coverage.percent_translated(), coverage.percent_reviewed()].map(|percent| format!("{percent}%"));
        row(&offered.language.name, offered.residents, whole, &percents)
    };
    let mut rows: String = figures.offered.iter().map(offered_row).collect();
    rows.push_str(&row("All of these", figures.with_offer(), whole, &[String::new(), String::new()]));
    let heads = ["Language", "Residents", "Share", "Translated", "Reviewed"];
    let offered = table(&format!("{slug}-offered"), "Offered here", &heads, &rows);
    let left_row = |left: &LeftOut| {
        let contact = if left.contact { "a contact speaks it" } else { "" };
        row(&left.language.name, left.residents, whole, &[contact.to_owned()])
    };
    let mut rows: String = figures.left_out.iter().take(MOST).map(left_row).collect();
    let others: u32 = figures.left_out.iter().skip(MOST).map(|left| left.residents).sum();
    rows.push_str(&row("All others together", others, whole, &[String::new()]));
    rows.push_str(&row("Under a name for several languages", figures.unnamed, whole, &[String::new()]));
    let left = table(&format!("{slug}-left"), "Left out", &["Language", "Residents", "Share", "Remark"], &rows);
    format!("{people}{offered}{left}{}", remarks(figures))
}

fn remarks(figures: &Figures) -> String {
    let not_begun = figures.not_begun().map(|offered| {
        format!(
            "{} is offered, but nothing of the borough's own texts is translated: it reaches nobody yet.",
            offered.language.name
        )
    });
    let few = figures
        .hardly_spoken()
        .map(|offered| format!("{} is offered, and fewer than one resident in 1,000 had it in 2021.", offered.language.name));
    not_begun.chain(few).map(|sentence| format!("<p>{}</p>", escape(&sentence))).collect()
}

/// What to know about the counts of languages that are offered or would reach most.
fn notes(reach: &Reach) -> String {
    let offered = reach.boroughs.iter().filter_map(|b| b.figures.as_ref().ok()).flat_map(|f| &f.offered).map(|o| &o.language);
    let added = reach.portal.additions.iter().take(MOST).map(|a| &a.language);
    let mut languages: Vec<_> = offered.chain(added).filter(|language| language.note.is_some()).collect();
    languages.sort_unstable();
    languages.dedup();
    let items: String = languages
        .iter()
        .filter_map(|language| Some(format!("<li>{}: {}</li>", escape(&language.name), escape(language.note?))))
        .collect();
    format!("<h2>About the counts</h2><ul>{items}</ul>")
}

fn row(name: &str, count: u32, whole: u32, more: &[String]) -> String {
    let cells: String = more.iter().map(|cell| format!("<td>{}</td>", escape(cell))).collect();
    let name = escape(name);
    format!("<tr><th scope=\"row\">{name}</th><td>{}</td><td>{}</td>{cells}</tr>", residents(count), share(count, whole))
}

fn table(id: &str, caption: &str, heads: &[&str], rows: &str) -> String {
    let head = |head: &&str| if head.is_empty() { "<td></td>".to_owned() } else { format!("<th scope=\"col\">{head}</th>") };
    let heads: String = heads.iter().map(head).collect();
    format!(
        "<div class=\"openchest-table\" role=\"region\" tabindex=\"0\" aria-labelledby=\"{id}\"><table><caption id=\"{id}\">{caption}</caption>\
         <thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>"
    )
}
