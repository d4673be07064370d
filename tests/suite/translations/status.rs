//! What the table says.

use super::desk::{BENGALI, change, sync, translated};
use crate::program::Desk;

const FUND: &str = "content/boroughs/riverside/funds/neighbours.yaml";
const PAGE: &str = "content/guidance/who-can-apply.md";

fn total(desk: &Desk) -> serde_json::Value {
    let run = desk.run(&["translations", "status", "content", "--format", "json", "--entries"]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    serde_json::from_str::<serde_json::Value>(&run.out).unwrap()["languages"][0].clone()
}

#[test]
fn changed_text_is_stale_before_and_after_a_sync() {
    let desk = translated();
    assert_eq!(total(&desk)["total"]["stale"]["entries"], 0);
    // One value alone, and one paragraph among others.
    desk.edit(FUND, "that bring people together.", "that bring neighbours together.");
    desk.edit(PAGE, "You do not need an office or paid staff.", "You do not need an office or any paid staff.");
    let before = total(&desk);
    assert_eq!(before["total"]["stale"], serde_json::json!({ "entries": 2, "words": 10 + 14 }));
    assert_eq!(before["total"]["to_translate"], before["total"]["stale"]);
    let stale = &before["entries"][1];
    assert_eq!(stale["at"]["file"], "boroughs/riverside/funds/neighbours.yaml");
    assert_eq!((stale["at"]["line"].as_u64(), stale["translation_at"]["file"].as_str()), (Some(2), Some("translations/bn.po")));
    sync(&desk);
    assert_eq!(total(&desk)["total"], before["total"]);
}

#[test]
fn check_and_build_say_that_translations_are_stale_and_do_not_warn() {
    let desk = translated();
    assert!(!desk.run(&["check", "content"]).err.contains("Translations:"));
    desk.edit(PAGE, "You do not need an office or paid staff.", "You do not need an office or any paid staff.");
    sync(&desk);
    let line = "Translations: 1 text changed since it was translated (Bengali 1). See: openchest translations status content\n";
    let check = desk.run(&["check", "content"]);
    assert!(check.err.contains(line) && check.err.contains("No problems"), "{}", check.err);
    let build = desk.run(&["build", "content"]);
    assert!(build.err.contains(line) && build.err.contains("No problems"), "{}", build.err);
}

#[test]
fn reviewed_entries_are_told_from_others() {
    let desk = translated();
    let all = total(&desk)["total"]["unreviewed"]["entries"].as_u64().unwrap();
    change(&desk, BENGALI, |file| file.entries[0].translator_comments = vec!["Reviewer: Amina Begum".to_owned()]);
    assert_eq!(total(&desk)["total"]["unreviewed"]["entries"].as_u64(), Some(all - 1));
    change(&desk, BENGALI, |file| file.header.fields.push(("X-Reviewer".to_owned(), "Amina Begum".to_owned())));
    assert_eq!(total(&desk)["total"]["unreviewed"]["entries"].as_u64(), Some(0));
}

#[test]
fn boroughs_are_counted_in_their_own_languages_only() {
    let desk = translated();
    std::fs::remove_file(desk.path(BENGALI)).unwrap();
    let before = total(&desk)["total"]["missing"]["entries"].as_u64().unwrap();
    desk.edit("content/boroughs/riverside/borough.yaml", "summary:", "languages: []\nsummary:");
    let of_borough = total(&desk)["areas"].as_array().unwrap().iter().find(|a| a["area"] == "riverside").unwrap().clone();
    // Its names and summaries, its grants with their round and story, and the titles and changes of its events stand on pages of the
    // whole portal.
    assert_eq!(of_borough["missing"]["entries"], 17, "{of_borough}");
    sync(&desk);
    assert_eq!(
        total(&desk)["total"]["missing"]["entries"].as_u64().unwrap(),
        desk.read(BENGALI).matches("msgctxt").count() as u64
    );
    assert!(before > 30);
}

#[test]
fn tables_for_spreadsheets_hold_no_formula() {
    let desk = translated();
    desk.edit(FUND, "  - Online\n", "  - \"=HYPERLINK(1)\"\n");
    let run = desk.run(&["translations", "status", "content", "--format", "csv", "--entries"]);
    let rows: Vec<&str> = run.out.lines().collect();
    assert_eq!(rows[0], "lang,language,area,state,file,line,place,source");
    assert!(rows[1].ends_with(",'=HYPERLINK(1)"), "{}", run.out);
    let table = desk.run(&["translations", "status", "content", "--format", "csv"]).out;
    assert!(
        table.starts_with("lang,language,area,name,current_texts,current_words,")
            && table.contains("\r\nbn,Bengali,portal,Portal,"),
        "{table}"
    );
}
