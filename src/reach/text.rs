//! The report as text for people.

use std::fmt::Write as _;

use super::amounts::{residents, share};
use super::borough::{BoroughReach, Figures};
use super::census::{CAVEAT, CREDIT};
use super::languages::Language;
use super::portal::{PortalReach, Reach};
use crate::i18n::{Lang, grouped};
use crate::model::BoroughId;

/// The name of the row for languages that share one in the census.
const UNNAMED: &str = "under a name for several";

impl Reach {
    /// As text for people: the boroughs or one of them, and with all boroughs the portal. Lists of who is left out have at
    /// most `limit` languages.
    pub fn to_text(&self, only: Option<BoroughId>, limit: usize) -> String {
        let mut out = String::new();
        let mut explained: Vec<&Language> = Vec::new();
        for borough in self.boroughs.iter().filter(|borough| only.is_none_or(|id| id == borough.id)) {
            borough_text(&mut out, borough, limit, &mut explained);
        }
        if only.is_none() {
            portal_text(&mut out, &self.portal, limit, &mut explained);
        }
        explained.sort_unstable();
        explained.dedup();
        for language in explained {
            let _ = language.note.map(|note| writeln!(out, "{}: {note}", language.name));
        }
        let _ = writeln!(out, "{CAVEAT}\n{CREDIT}");
        out
    }
}

fn borough_text<'r>(out: &mut String, borough: &'r BoroughReach, limit: usize, explained: &mut Vec<&'r Language>) {
    let code = borough.code.as_deref().map_or_else(String::new, |code| format!(" ({code})"));
    let _ = writeln!(out, "{}{code}", borough.name);
    match &borough.figures {
        Ok(figures) => figures_text(out, figures, limit, explained),
        Err(why) => {
            let _ = writeln!(out, "{}", why.sentence(&borough.slug));
        }
    }
    let _ = writeln!(out, "Contacts here speak {}.\n", names(&borough.contacts));
}

fn figures_text<'r>(out: &mut String, figures: &'r Figures, limit: usize, explained: &mut Vec<&'r Language>) {
    let whole = figures.other_than_english;
    let _ = writeln!(out, "{}\n", people(figures.residents, whole));
    let mut rows = vec![["offered", "residents", "share", "translated", "reviewed"].map(str::to_owned).to_vec()];
    for offered in &figures.offered {
        let mut row = row(&offered.language.name, offered.residents, whole);
        row.push(format!("{}%", offered.coverage.percent_translated()));
        row.push(format!("{}%", offered.coverage.percent_reviewed()));
        rows.push(row);
        explained.push(&offered.language);
    }
    rows.push(row("all of these", figures.with_offer(), whole));
    out.push_str(&aligned(&rows));
    let mut rows = vec![["left out", "residents", "share", ""].map(str::to_owned).to_vec()];
    for left in figures.left_out.iter().take(limit) {
        let mut row = row(&left.language.name, left.residents, whole);
        row.push(if left.contact { "a contact speaks it".to_owned() } else { String::new() });
        rows.push(row);
        explained.push(&left.language);
    }
    rows.extend(rest(figures.left_out.iter().skip(limit).map(|left| left.residents), whole));
    rows.push(row(UNNAMED, figures.unnamed, whole));
    let _ = writeln!(out, "\n{}", aligned(&rows));
    for offered in figures.not_begun() {
        let name = &offered.language.name;
        let _ = writeln!(out, "{name} is offered, but nothing of the borough's own texts is translated: it reaches nobody yet.");
    }
    for offered in figures.hardly_spoken() {
        let _ = writeln!(out, "{} is offered, and fewer than one resident in 1,000 had it in 2021.", offered.language.name);
    }
}

fn portal_text<'r>(out: &mut String, portal: &'r PortalReach, limit: usize, explained: &mut Vec<&'r Language>) {
    let whole = portal.other_than_english;
    let boroughs = if portal.authorities == 1 { "1 borough".to_owned() } else { format!("{} boroughs", portal.authorities) };
    let _ = writeln!(out, "All together ({boroughs})\n{}\n", people(portal.residents, whole));
    let head = ["", "residents", "share"].map(str::to_owned).to_vec();
    let rows = [
        head,
        row("with a language that is offered where they live", portal.with_offer, whole),
        row("of these, with something translated", portal.reached, whole),
        row("left out", portal.without_offer, whole),
        row(UNNAMED, portal.unnamed, whole),
    ];
    let _ = writeln!(out, "{}", aligned(&rows));
    let mut rows = vec![["one more language would reach", "residents", "share", "boroughs", ""].map(str::to_owned).to_vec()];
    for addition in portal.additions.iter().take(limit) {
        let mut row = row(&addition.language.name, addition.residents, whole);
        row.push(addition.boroughs.len().to_string());
        row.push(if addition.elsewhere { "offered in other boroughs".to_owned() } else { String::new() });
        rows.push(row);
        explained.push(&addition.language);
    }
    rows.extend(rest(portal.additions.iter().skip(limit).map(|addition| addition.residents), whole));
    let _ = writeln!(out, "{}", aligned(&rows));
    let _ = writeln!(out, "Contacts of the portal speak {}.\n", names(&portal.contacts));
}

/// How many people there are, and of how many the census says a main language that is not English.
fn people(all: u32, others: u32) -> String {
    let all_of_them = residents(all);
    format!(
        "{all_of_them} residents aged 3 and over. The main language of {} of them ({}) is not English. Shares are of these.",
        residents(others),
        share(others, all)
    )
}

fn row(name: &str, count: u32, whole: u32) -> Vec<String> {
    vec![name.to_owned(), residents(count), share(count, whole)]
}

/// One row for all that a list has no room for.
fn rest(counts: impl Iterator<Item = u32>, whole: u32) -> Option<Vec<String>> {
    let counts: Vec<u32> = counts.collect();
    let name = match counts.len() {
        0 => return None,
        1 => "1 more language".to_owned(),
        n => format!("{} more languages", grouped(n)),
    };
    Some(row(&name, counts.iter().sum(), whole))
}

/// The English names of languages: `English, Urdu and Punjabi`.
fn names(langs: &[Lang]) -> String {
    let names: Vec<&str> = langs.iter().map(|lang| lang.english_name()).collect();
    match names.as_slice() {
        [] => "no language that is written down".to_owned(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// Rows with their columns under one another: words to the left, numbers to the right, and a remark after the last.
fn aligned(rows: &[Vec<String>]) -> String {
    let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0);
    let mut out = String::new();
    for row in rows {
        let mut line = String::new();
        for (column, cell) in row.iter().enumerate() {
            let width = width(column);
            let is_remark = cell.contains(' ') && !cell.starts_with("under ");
            let _ = match column {
                0 => write!(line, "  {cell:<width$}"),
                _ if is_remark => write!(line, "  {cell}"),
                _ => write!(line, "  {cell:>width$}"),
            };
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}
