//! `openchest import awards`, where files are needed that nobody can read as text.

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

use crate::program::{Desk, Run};

const LIST: &str = "content/boroughs/riverside/awards.csv";
const HEAD: &str = "id,title,purpose,recipient,awarded,decided";

/// The starter portal without the grants it comes with, and without the story of one.
fn without_awards() -> Desk {
    let desk = Desk::with_starter();
    std::fs::remove_file(desk.path(LIST)).unwrap();
    std::fs::remove_dir_all(desk.path("content/boroughs/riverside/case-studies")).unwrap();
    desk
}

fn import(desk: &Desk, file: &str, more: &[&str]) -> Run {
    let arguments = ["import", "awards", file, "content", "--borough", "riverside", "--fund", "neighbours", "--yes"];
    desk.run(&[&arguments, more].concat())
}

/// One award as Excel keeps it: a number, a date, and a company number that has lost its zero.
fn workbook() -> Vec<u8> {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Notes").unwrap().write_string(0, 0, "Our grants").unwrap();
    let sheet = book.add_worksheet().set_name("2026").unwrap();
    let titles = ["Ref", "Project title", "Purpose", "Organisation name", "Company no", "Grant amount", "Date awarded"];
    for (column, title) in (0..).zip(titles) {
        sheet.write_string(0, column, title).unwrap();
    }
    for (column, words) in (0..).zip(["RV-1", "Tea and talk", "Tea every week.", "Tea Club"]) {
        sheet.write_string(1, column, words).unwrap();
    }
    sheet.write_number(1, 4, 1_999_903).unwrap().write_number(1, 5, 1250.5).unwrap();
    let day = ExcelDateTime::from_ymd(2026, 5, 29).unwrap();
    sheet.write_datetime_with_format(1, 6, &day, &Format::new().set_num_format("dd/mm/yyyy")).unwrap();
    book.save_to_buffer().unwrap()
}

#[test]
fn a_workbook_becomes_a_list_that_the_site_reads() {
    let desk = without_awards();
    std::fs::write(desk.path("grants.xlsx"), workbook()).unwrap();
    let run = import(&desk, "grants.xlsx", &[]);
    assert_eq!(run.code, Some(0), "{}{}", run.out, run.err);
    assert!(run.out.starts_with("grants.xlsx, sheet \"2026\": 1 of 1 row understood\n"), "{}", run.out);
    assert!(run.out.contains("  awarded  £1,250.50\n") && run.out.contains("1999903 is 01999903 now"), "{}", run.out);
    let row = "RV-1,Tea and talk,Tea every week.,Tea Club,,01999903,,neighbours,,,1250.50,2026-05-29,,,,,,,,,";
    assert_eq!(desk.read(LIST).lines().nth(1), Some(row));
    assert_eq!(desk.run(&["check", "content"]).code, Some(0));
    assert_eq!(import(&desk, "grants.xlsx", &["--sheet", "Notes"]).code, Some(1));
    let missing = import(&desk, "grants.xlsx", &["--sheet", "2025"]);
    assert_eq!((missing.code, missing.err.contains("Its sheets are: Notes, 2026.")), (Some(2), true));
}

#[test]
fn letters_of_windows_are_read_and_told() {
    let desk = without_awards();
    let text = format!("{HEAD}\nRV-1,Caf\u{e9},Tea every week.,Caf\u{e9} Club,\u{a3}5,2026-05-29\n");
    let bytes: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    std::fs::write(desk.path("grants.csv"), bytes).unwrap();
    let run = import(&desk, "grants.csv", &[]);
    assert_eq!(run.code, Some(0), "{}{}", run.out, run.err);
    assert!(run.out.contains("it was read as Windows-1252"), "{}", run.out);
    assert!(desk.read(LIST).contains("Café Club"));
}

#[test]
fn what_the_site_could_not_read_is_not_written() {
    let desk = without_awards();
    desk.write("grants.csv", &format!("{HEAD},match_funder\nRV-1,Tea,Tea every week.,Tea Club,5,2026-05-29,A bank\n"));
    let run = import(&desk, "grants.csv", &[]);
    assert_eq!(run.code, Some(1), "{}", run.err);
    assert!(run.err.contains("boroughs/riverside/awards.csv, line 2"), "{}", run.err);
    assert!(run.err.ends_with("Nothing was written, because the site could not read the list then.\n"), "{}", run.err);
    assert!(!desk.path(LIST).exists());
}

#[test]
fn a_list_in_yaml_is_left_alone() {
    let desk = without_awards();
    desk.write("content/boroughs/riverside/awards.yaml", "awards: []\n");
    desk.write("grants.csv", &format!("{HEAD}\n"));
    let run = import(&desk, "grants.csv", &[]);
    assert_eq!(run.code, Some(2), "{}", run.err);
    assert!(run.err.contains("stand in boroughs/riverside/awards.yaml"), "{}", run.err);
}

#[test]
fn a_file_in_the_content_folder_is_read_and_has_to_go() {
    let desk = without_awards();
    desk.write("content/grants.csv", &format!("{HEAD}\nRV-1,Tea,Tea every week.,Tea Club,5,2026-05-29\n"));
    let run = import(&desk, "content/grants.csv", &[]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(run.err.contains("move it elsewhere now"), "{}", run.err);
}
