//! Whole files, from bytes to the text of the list.

use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

use super::places::samples::riverside;
use super::*;

const STANDARD: &str = "\
Identifier,Title,Description,Currency,Amount Applied For,Amount Awarded,Award Date,Recipient Org:Identifier,Recipient Org:Name,\
Recipient Org:Company Number,Recipient Ind:Name,Grant Programme:Title,Grant Programme:Code,Beneficiary Location:Name,For Regrant Type,Data Source
360G-river-RV/1,Tea and talk,Weekly tea,GBP,\"£1,200\",1100.5,2026-05-29T00:00:00Z,GB-CHC-1123456,Tea Club,,,Wellbeing Fund,WB26,Old Docks,,x
360G-river-2,Soup,Soup for all,GBP,,900,29/05/2026,360G-river-org-2,Soup Kitchen,1234567,,Well Being,riverside/wellbeing,Hill,FRG010,x
";

fn read(bytes: &[u8], mapping: &Mapping, list: &List, wishes: &Wishes<'_>) -> Import {
    let table = super::read(bytes, None, &|title| is_known(title, mapping)).unwrap();
    awards(&table, mapping, &riverside(), list, wishes)
}

fn plainly(text: &str) -> Import {
    read(text.as_bytes(), &Mapping::default(), &List::default(), &Wishes::default())
}

/// What was refused, as a person reads it.
fn refused(import: &Import) -> Vec<String> {
    import.faults.iter().map(|fault| format!("{}: {}", fault.place(), fault.message)).collect()
}

fn values<'i>(import: &'i Import, grant: usize, keys: &[&str]) -> Vec<&'i str> {
    keys.iter().map(|key| import.grants[grant].get(key)).collect()
}

#[test]
fn a_360giving_file_is_understood_without_a_mapping() {
    let import = plainly(STANDARD);
    assert_eq!(refused(&import), Vec::<String>::new());
    let keys = ["id", "title", "applied", "awarded", "decided", "charity_number", "org_id", "fund", "neighbourhood"];
    assert_eq!(
        values(&import, 0, &keys),
        ["RV-1", "Tea and talk", "1200", "1100.50", "2026-05-29", "1123456", "", "wellbeing", "docks"]
    );
    let keys = ["id", "company_number", "org_id", "fund", "neighbourhood", "regrant"];
    assert_eq!(values(&import, 1, &keys), ["2", "01234567", "", "wellbeing", "", "regrant"]);
    assert_eq!(import.notices.0.keys().copied().collect::<Vec<_>>(), [Notice::Id, Notice::Zero, Notice::Place]);
    assert_eq!(import.to_write(), 2);
}

#[test]
fn grants_to_persons_are_refused() {
    let text = "Ref,Project,Purpose,Group,Charity no,Recipient Ind:Name,Fund,Amount,Decision date,Contact email\n\
        1,Tea,Tea,Maria Lopes,,,wellbeing,5,2026-05-29,a@example.org\n\
        2,Tea,Tea,Maria Lopes,1123456,,wellbeing,5,2026-05-29,\n\
        3,Tea,Tea,Tea Club,,Maria Lopes,wellbeing,5,2026-05-29,\n\
        4,Tea,Ring 020 7946 0123,Tea Club,,,wellbeing,5,2026-05-29,\n";
    let import = plainly(text);
    assert_eq!(
        refused(&import),
        [
            "Row 2, column \"Group\": \"Maria Lopes\" looks like the name of a person",
            "Row 4, column \"Recipient Ind:Name\": This is a grant to a person",
            "Row 5, column \"Purpose\": This has a telephone number in it, and it is published",
        ]
    );
    assert_eq!(import.grants.len(), 1);
    assert!(!import.text(&List::default()).unwrap().contains("example.org"));
}

const HEAD: &str = "id,title,purpose,recipient,fund,awarded,decided";

#[test]
fn a_row_tells_all_that_is_wrong_with_it() {
    let text = format!(
        "{HEAD},Currency,round\n,Tea,Tea,Club,wellbing,1.250,31/02/2026,EUR,Spring 2026\n1,Tea,Tea,Club,wellbeing,0,2026-05-29,,x,more\n2,Tea,Tea,Club,neighbours,5,2026-05-29,,Spring 2026\n"
    );
    assert_eq!(
        refused(&plainly(&text)),
        [
            "Row 2, column \"Currency\": The amounts of this row are in \"EUR\", not in pounds sterling (GBP)",
            "Row 2, column \"fund\": There is no fund \"wellbing\"",
            "Row 2, column \"awarded\": \"1.250\" is no amount of money",
            "Row 2, column \"decided\": \"31/02/2026\" is no date",
            "Row 2, column \"id\": Nothing says \"id\" (Its id, which never changes)",
            "Row 3: This row has a cell without a column",
            "Row 4, column \"round\": There is no round \"Spring 2026\"",
        ]
    );
}

#[test]
fn the_fund_and_the_round_of_all_rows_can_be_given() {
    let text = "id,title,purpose,recipient,awarded,decided,fund\n1,Tea,Tea,Club,5,2026-05-29,\n2,Tea,Tea,Club,5,2026-05-29,Neighbours fund\n";
    let wishes = Wishes { fund: Some("wellbeing"), round: Some("Spring 2026"), replace: false };
    let import = read(text.as_bytes(), &Mapping::default(), &List::default(), &wishes);
    assert_eq!(values(&import, 0, &["fund", "round"]), ["wellbeing", "spring-2026"]);
    assert_eq!(refused(&import), ["Row 3: There is no round \"Spring 2026\""]);
}

#[test]
fn columns_that_are_not_known_stop_everything() {
    let import = plainly("id,Title,Ward,Amount,Grant amount,Empty\n1,Tea,Hill,5,5,\n");
    let told = refused(&import);
    assert_eq!(
        told[..2],
        [
            "Column \"Ward\": It is not known what this column holds",
            "Column \"Grant amount\": The column \"Amount\" is taken for \"awarded\" too"
        ]
    );
    assert!(told[2].starts_with("The whole file: No column is known for \"purpose\""), "{told:?}");
    assert!(import.grants.is_empty() && import.has_problems());
}

#[test]
fn an_id_stands_once_in_all_lists() {
    let row = |id: &str| format!("{id},Tea,Tea,Club,wellbeing,5,2026-05-29\n");
    let text = format!("{HEAD}\n{}{}{}", row("RV/1"), row("RV 1"), row("HK-1"));
    let told = ["Row 3: Row 2 has the id \"RV-1\" too", "Row 4: There is an award \"HK-1\" in another list of hackney already"];
    assert_eq!(refused(&plainly(&text)), told);
}

#[test]
fn what_the_list_has_already_is_skipped_or_shown() {
    let row = |id: &str, amount: &str| format!("{id},Tea,Tea,Club,wellbeing,{amount},2026-05-29\n");
    let list = List::read(&format!("{HEAD}\n{}{}", row("1", "£5.00"), row("2", "6")));
    let text = format!("{HEAD}\n{}{}{}", row("1", "5"), row("2", "7"), row("3", "8"));
    let import = read(text.as_bytes(), &Mapping::default(), &list, &Wishes::default());
    assert_eq!((import.same, import.to_write(), import.has_problems()), (1, 1, true));
    assert_eq!(import.different[0].values, [("awarded", "6".to_owned(), "7".to_owned())]);
    let import = read(text.as_bytes(), &Mapping::default(), &list, &Wishes { replace: true, ..Wishes::default() });
    assert_eq!((import.to_write(), import.has_problems()), (2, false));
    let written = import.text(&list).unwrap();
    let again = read(text.as_bytes(), &Mapping::default(), &List::read(&written), &Wishes::default());
    assert_eq!((again.same, again.to_write()), (3, 0));
}

/// An Excel file with a sheet of words before the one with awards, whose names stand below a title.
fn workbook() -> Vec<u8> {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Read me").unwrap().write_string(0, 0, "Grants of 2026").unwrap();
    let sheet = book.add_worksheet().set_name("Grants").unwrap();
    let day = Format::new().set_num_format("dd/mm/yyyy");
    sheet.write_string(1, 1, "Grants made, all funds").unwrap();
    for (at, name) in
        (1..).zip(["Ref", "Project title", "Purpose", "Organisation name", "Company no", "Fund", "Grant amount", "Date awarded"])
    {
        sheet.write_string(3, at, name).unwrap();
    }
    for (row, amount) in [(4, 1250.5), (5, 0.1 + 0.2), (6, 10.005)] {
        sheet.write_number(row, 1, row).unwrap();
        for (at, words) in [(2, "Tea"), (3, "Tea and talk"), (4, "Tea Club"), (6, "Wellbeing Fund")] {
            sheet.write_string(row, at, words).unwrap();
        }
        sheet.write_number(row, 5, 1_234_567).unwrap();
        sheet.write_number(row, 7, amount).unwrap();
        sheet.write_datetime_with_format(row, 8, ExcelDateTime::from_ymd(2026, 5, 29).unwrap(), &day).unwrap();
    }
    sheet.write_datetime_with_format(5, 2, ExcelDateTime::from_ymd(2026, 3, 5).unwrap(), &day).unwrap();
    book.save_to_buffer().unwrap()
}

#[test]
fn dates_and_numbers_of_a_spreadsheet_are_exact() {
    let bytes = workbook();
    let import = read(&bytes, &Mapping::default(), &List::default(), &Wishes::default());
    assert_eq!(import.sheet.as_deref(), Some("Grants"));
    let keys = ["id", "title", "company_number", "fund", "awarded", "decided"];
    assert_eq!(values(&import, 0, &keys), ["4", "Tea", "01234567", "wellbeing", "1250.50", "2026-05-29"]);
    assert_eq!(
        refused(&import),
        [
            "Row 6, column \"Project title\": The spreadsheet has made a date of this (2026-03-05), and what was written is gone",
            "Row 7, column \"Grant amount\": 10.005 is no whole number of pence between £0 and £1,000,000,000",
        ]
    );
    let other = super::read(&bytes, Some("read ME"), &|_| true).unwrap();
    assert_eq!(other.head, ["Grants of 2026"]);
    let missing = super::read(&bytes, Some("2025"), &|_| true);
    assert_eq!(missing, Err("It has no sheet \"2025\". Its sheets are: Read me, Grants.".to_owned()));
}

#[test]
fn a_workbook_that_is_none_is_refused() {
    for bytes in [&b"PK\x03\x04"[..], b"\xd0\xcf\x11\xe0", b"", b"\n\n", b"\xff\xfe\x00"] {
        assert!(super::read(bytes, None, &|_| true).is_err(), "{bytes:?}");
    }
}

proptest! {
    #[test]
    fn any_file_is_understood_or_refused_without_panic(rows in "[\"a1,;£\t\r\né.-]{0,60}", bytes in proptest::collection::vec(any::<u8>(), 0..60)) {
        for bytes in [rows.clone().into_bytes(), format!("{HEAD}\n{rows}").into_bytes(), format!("{STANDARD}{rows}").into_bytes(), bytes] {
            let mapping = Mapping::default();
            let Ok(table) = super::read(&bytes, None, &|title| is_known(title, &mapping)) else { continue };
            let import = awards(&table, &mapping, &riverside(), &List::default(), &Wishes::default());
            let _ = (text(&import, "file", "list"), json(&import, "file", "list", false), import.text(&List::default()).unwrap());
            let _ = Mapping::read(&mapping.write(&import.columns)).unwrap();
        }
    }
}
