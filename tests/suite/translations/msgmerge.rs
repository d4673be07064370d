//! Sync beside gettext's own msgmerge, which must be installed (`apt-get install gettext`).

use std::collections::BTreeMap;
use std::process::Command;

use openchest::i18n::po::{self, PoFile};

use super::desk::{BENGALI, change, sync, synced, translated};
use crate::program::Desk;

const FUND: &str = "content/boroughs/riverside/funds/neighbours.yaml";
const PAGE: &str = "content/guidance/who-can-apply.md";

/// How each entry stands: by place and source, one of four words, and the source that it was translated from.
type States = BTreeMap<(String, String), (&'static str, Option<String>)>;

fn states(file: &PoFile) -> States {
    let state = |entry: &po::PoEntry| match (entry.obsolete, entry.translation(), entry.is_fuzzy()) {
        (true, ..) => "obsolete",
        (_, None, _) => "untranslated",
        (_, _, true) => "fuzzy",
        _ => "translated",
    };
    let one = |entry: &po::PoEntry| {
        let key = (entry.context.clone().unwrap_or_default(), entry.source.clone());
        (key, (state(entry), entry.previous_source.clone()))
    };
    file.entries.iter().map(one).collect()
}

/// What msgmerge makes of the translations before an edit, and what sync makes of them.
fn both(edit: impl Fn(&Desk)) -> (States, States) {
    let desk = translated();
    let before = desk.read(BENGALI);
    // The template: the same content after the edit, without any translation.
    let fresh = synced();
    edit(&fresh);
    std::fs::remove_file(fresh.path(BENGALI)).unwrap();
    sync(&fresh);
    fresh.write("before.po", &before);
    let merged = Command::new("msgmerge")
        .args(["--quiet", "--previous", "--no-wrap"])
        .args([fresh.path("before.po"), fresh.path(BENGALI)])
        .output()
        .expect("msgmerge, which is part of gettext, must be installed");
    assert!(merged.status.success(), "{}", String::from_utf8_lossy(&merged.stderr));
    edit(&desk);
    sync(&desk);
    let check = Command::new("msgfmt").args(["--check", "-o", "/dev/null"]).arg(desk.path(BENGALI)).output().unwrap();
    assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stderr));
    let (theirs, faults) = po::read(std::str::from_utf8(&merged.stdout).unwrap());
    assert_eq!(faults, []);
    (states(&theirs), states(&po::read(&desk.read(BENGALI)).0))
}

#[test]
fn sync_sorts_entries_as_msgmerge_does() {
    let (theirs, ours) = both(|desk| {
        desk.edit(FUND, "that bring people together.", "that bring neighbours together.");
        desk.edit(PAGE, "You do not need an office or paid staff.", "You do not need an office or any paid staff.");
        desk.edit(FUND, "  - Political activity, or worship\n", "");
        desk.edit(PAGE, "## What to do next", "Quokkas juggle marmalade.\n\n## What to do next");
    });
    assert_eq!(theirs, ours);
    let count = |word| ours.values().filter(|(state, _)| *state == word).count();
    assert_eq!((count("fuzzy"), count("obsolete"), count("untranslated")), (2, 1, 1));
}

#[test]
fn sync_knows_places_where_msgmerge_knows_only_words() {
    let title = ("boroughs/riverside/funds/neighbours.yaml: title", "Neighbours Fund", "Chest 2027");
    let (theirs, ours) = both(|desk| {
        // Quite other words at the same place, and the same words in another file.
        desk.edit(FUND, "title: Neighbours Fund", "title: Chest 2027");
        let page = desk.read(PAGE);
        std::fs::remove_file(desk.path(PAGE)).unwrap();
        desk.write("content/guidance/before-you-apply.md", &page);
        desk.edit("content/boroughs/riverside/borough.yaml", "/guidance/who-can-apply.md", "/guidance/before-you-apply.md");
    });
    let at = |states: &States, place: &str, source: &str| states.get(&(place.to_owned(), source.to_owned())).cloned();
    let (place, old, new) = title;
    assert_eq!(at(&theirs, place, new), Some(("untranslated", None)));
    assert_eq!(at(&theirs, place, old), Some(("obsolete", None)));
    assert_eq!(at(&ours, place, new), Some(("fuzzy", Some(old.to_owned()))));
    let moved = ("guidance/before-you-apply.md: title", "Who can apply");
    assert_eq!(at(&theirs, moved.0, moved.1), Some(("fuzzy", Some(moved.1.to_owned()))));
    assert_eq!(at(&ours, moved.0, moved.1), Some(("translated", None)));
}

#[test]
fn unconfirmed_translation_stays_unconfirmed() {
    let desk = translated();
    change(&desk, BENGALI, |file| {
        let entry = file.entries.iter_mut().find(|e| e.source == "Neighbours Fund").unwrap();
        entry.flags = vec!["fuzzy".to_owned()];
    });
    desk.edit(FUND, "title: Neighbours Fund", "title: Neighbours' Fund");
    sync(&desk);
    desk.edit(FUND, "title: Neighbours' Fund", "title: Neighbours Fund");
    sync(&desk);
    let states = states(&po::read(&desk.read(BENGALI)).0);
    let key = ("boroughs/riverside/funds/neighbours.yaml: title".to_owned(), "Neighbours Fund".to_owned());
    assert_eq!(states[&key], ("fuzzy", None), "nobody knows which words it was made for");
}
