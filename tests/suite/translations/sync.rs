//! What a sync does to the PO files.

use super::desk::{BENGALI, change, entry, read, sync, synced, translated};

const FUND: &str = "content/boroughs/riverside/funds/neighbours.yaml";
const SUMMARY: &str = "boroughs/riverside/funds/neighbours.yaml: summary";
const OLD: &str = "Money for small groups in Riverside that bring people together.";
const NEW: &str = "Up to £5,000 for small groups in Riverside.";

#[test]
fn new_file_tells_translators_all_they_must_know() {
    let desk = synced();
    let text = desk.read(BENGALI);
    assert!(text.contains("\"Language: bn\\n\"") && text.contains("\"Plural-Forms: nplurals=2; plural=(n > 1);\\n\""), "{text}");
    let file = read(&desk, BENGALI);
    let title = entry(&file, "boroughs/riverside/funds/neighbours.yaml: title", "Neighbours Fund");
    assert_eq!(title.references, ["boroughs/riverside/funds/neighbours.yaml"]);
    assert_eq!(
        title.extracted_comments,
        ["One line without markup.", "The name of a fund, in menus, lists and headings.", "At most 80 characters."]
    );
    let source = "A [community chest](term:community-chest) gives money to small voluntary and community groups. You can usually apply if your group:";
    let paragraph = entry(&file, "guidance/who-can-apply.md", source);
    assert!(paragraph.extracted_comments.contains(&"Glossary: community chest (no agreed translation yet)".to_owned()));
    assert!(paragraph.extracted_comments.iter().any(|note| note.starts_with("Translate the words of a link")), "{paragraph:?}");
}

#[test]
fn second_sync_changes_no_byte_and_writes_no_file() {
    let desk = synced();
    change(&desk, BENGALI, |file| {
        // The agreed words for a term go into the notes of other entries in the same sync.
        let term = file.entries.iter_mut().find(|e| e.source == "community chest").unwrap();
        term.translations = vec!["কমিউনিটি চেস্ট".to_owned()];
    });
    assert_eq!(sync(&desk).code, Some(0));
    let before = desk.read(BENGALI);
    assert!(before.contains("#. Glossary: community chest = কমিউনিটি চেস্ট\n"));
    let written = std::fs::metadata(desk.path(BENGALI)).unwrap().modified().unwrap();
    let run = sync(&desk);
    assert!(run.err.contains("All translation files are up to date."), "{}", run.err);
    assert_eq!(desk.read(BENGALI), before);
    assert_eq!(std::fs::metadata(desk.path(BENGALI)).unwrap().modified().unwrap(), written);
}

#[test]
fn file_in_another_layout_is_left_alone_while_nothing_changes() {
    let desk = translated();
    let wrapped = desk.read(BENGALI).replacen("msgstr \"অনু ", "msgstr \"\"\n\"অনু \"\n\"", 1);
    desk.write(BENGALI, &wrapped);
    sync(&desk);
    assert_eq!(desk.read(BENGALI), wrapped);
}

#[test]
fn changed_text_keeps_its_translation_as_fuzzy_with_the_first_source() {
    let desk = translated();
    change(&desk, BENGALI, |file| {
        let entry = file.entries.iter_mut().find(|e| e.source == OLD).unwrap();
        entry.translator_comments = vec!["Reviewer: Amina Begum".to_owned()];
    });
    desk.edit(FUND, OLD, "Soon there is another sentence here.");
    sync(&desk);
    desk.edit(FUND, "Soon there is another sentence here.", NEW);
    sync(&desk);
    let file = read(&desk, BENGALI);
    let changed = entry(&file, SUMMARY, NEW);
    assert!(changed.is_fuzzy());
    assert_eq!(changed.previous_source.as_deref(), Some(OLD));
    assert_eq!(changed.translation(), Some(&*format!("অনু {OLD}")));
    assert_eq!(changed.translator_comments, ["Reviewer: Amina Begum"]);
    assert!(file.entries.iter().all(|e| e.source != OLD), "the old words stand in the previous source alone");
}

#[test]
fn words_that_come_back_are_current_again() {
    let desk = translated();
    let before = desk.read(BENGALI);
    desk.edit(FUND, OLD, NEW);
    sync(&desk);
    desk.edit(FUND, NEW, OLD);
    let run = sync(&desk);
    assert_eq!(desk.read(BENGALI), before, "{}", run.out);
}

#[test]
fn vanished_text_is_kept_and_comes_back() {
    let desk = translated();
    let before = desk.read(BENGALI);
    desk.edit(FUND, "  - Political activity, or worship\n", "");
    sync(&desk);
    let file = read(&desk, BENGALI);
    let gone = entry(&file, "boroughs/riverside/funds/neighbours.yaml: we_do_not_fund", "Political activity, or worship");
    assert!(gone.obsolete && gone.translation().is_some());
    desk.edit(
        FUND,
        "  - Things you have already bought or done\n",
        "  - Things you have already bought or done\n  - Political activity, or worship\n",
    );
    sync(&desk);
    assert_eq!(desk.read(BENGALI), before);
}

#[test]
fn moved_text_keeps_its_translation_and_is_not_marked() {
    let desk = translated();
    let page = desk.read("content/guidance/make-a-budget.md");
    std::fs::remove_file(desk.path("content/guidance/make-a-budget.md")).unwrap();
    desk.write("content/guidance/plan-your-costs.md", &page);
    for file in ["content/guidance/who-can-apply.md", FUND] {
        desk.edit(file, "/guidance/make-a-budget.md", "/guidance/plan-your-costs.md");
    }
    sync(&desk);
    let file = read(&desk, BENGALI);
    let title = entry(&file, "guidance/plan-your-costs.md: title", "Make a budget");
    assert_eq!((title.is_fuzzy(), title.translation()), (false, Some("অনু Make a budget")));
    assert!(file.entries.iter().all(|e| !e.obsolete));
}

#[test]
fn folder_of_files_stays_a_folder() {
    let desk = translated();
    let mut whole = read(&desk, BENGALI);
    std::fs::remove_file(desk.path(BENGALI)).unwrap();
    let is_borough = |place: &Option<String>| place.as_deref().is_some_and(|p| p.starts_with("boroughs/"));
    let (borough, rest): (Vec<_>, Vec<_>) = whole.entries.drain(..).partition(|e| is_borough(&e.context));
    for (name, entries) in [("chest", borough), ("portal", rest)] {
        whole.entries = entries;
        desk.write(&format!("content/translations/bn/{name}.po"), &openchest::i18n::po::write(&whole));
    }
    desk.edit(FUND, "  - Online\n", "  - Online\n  - In person at the library\n");
    desk.write("content/boroughs/riverside/guidance/rooms.md", "---\ntitle: Rooms\nsummary: Where to meet.\n---\nAsk.\n");
    sync(&desk);
    let names = || desk.tree("content/translations").keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(), ["bn/chest.po", "bn/portal.po"], "new entries are with the others of their area");
    assert!(desk.read("content/translations/bn/chest.po").contains("In person at the library"));
    // An area without any entry so far gets the file that is called after it.
    change(&desk, "content/translations/bn/portal.po", |file| {
        file.entries.retain(|e| !e.context.as_deref().is_some_and(|p| p.starts_with("guidance/")));
    });
    sync(&desk);
    assert_eq!(names(), ["bn/chest.po", "bn/guidance.po", "bn/portal.po"]);
}

#[test]
fn faulty_file_is_reported_and_nothing_is_written() {
    let desk = translated();
    desk.edit(FUND, OLD, NEW);
    let broken = desk.read(BENGALI).replacen("msgstr \"অনু ", "msgstr „অনু ", 1);
    desk.write(BENGALI, &broken);
    let run = sync(&desk);
    assert_eq!(run.code, Some(1));
    assert!(run.err.contains("error[translation-syntax]") && run.err.contains("translations/bn.po, line"), "{}", run.err);
    assert_eq!(desk.read(BENGALI), broken);
}

#[test]
fn dry_run_says_what_would_change_and_changes_nothing() {
    let desk = translated();
    desk.edit(FUND, OLD, NEW);
    let before = desk.tree("content");
    let run = desk.run(&["translations", "sync", "content", "--dry-run", "--format", "json"]);
    assert_eq!(desk.tree("content"), before);
    let json: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(json["languages"][0]["changed"], 1);
    assert_eq!(json["languages"][0]["files"][0], "translations/bn.po");
}

#[test]
fn language_alone_is_no_folder() {
    let desk = translated();
    let run = |arguments: &[&str]| {
        let output = desk.command(arguments).current_dir(desk.path("content")).output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    assert_eq!(run(&["translations", "sync", "bn"]).0, Some(0));
    let (code, err) = run(&["translations", "sync", ".", "ur"]);
    assert!(code == Some(2) && err.contains("\"ur\" is not a language of this portal. Its languages are: bn"), "{err}");
    assert!(run(&["translations", "status", "en"]).1.contains("the content is written in"));
}
