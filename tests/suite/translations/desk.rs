//! A portal in two languages, with its Bengali translations.

use openchest::i18n::po::{self, PoEntry, PoFile};

use crate::program::{Desk, Run};

/// Where the translations are.
pub const BENGALI: &str = "content/translations/bn.po";

/// The starter portal with Bengali, and after a first sync.
pub fn synced() -> Desk {
    let desk = Desk::with_starter();
    desk.edit("content/portal.yaml", "source_language: en\n", "source_language: en\nlanguages: [bn]\n");
    assert_eq!(sync(&desk).code, Some(0));
    desk
}

/// The same with every text translated, into words that tell which text it was.
pub fn translated() -> Desk {
    let desk = synced();
    change(&desk, BENGALI, |file| {
        for entry in &mut file.entries {
            entry.translations = vec![format!("অনু {}", entry.source)];
        }
    });
    assert_eq!(sync(&desk).code, Some(0));
    desk
}

#[track_caller]
pub fn sync(desk: &Desk) -> Run {
    desk.run(&["translations", "sync", "content"])
}

pub fn read(desk: &Desk, path: &str) -> PoFile {
    let (file, faults) = po::read(&desk.read(path));
    assert_eq!(faults, []);
    file
}

/// As a translator would who opens the file and saves it.
pub fn change(desk: &Desk, path: &str, change: impl FnOnce(&mut PoFile)) {
    let mut file = read(desk, path);
    change(&mut file);
    desk.write(path, &po::write(&file));
}

/// The entry with this place and these words.
#[track_caller]
pub fn entry(file: &PoFile, place: &str, source: &str) -> PoEntry {
    let found = file.entries.iter().find(|e| e.context.as_deref() == Some(place) && e.source == source);
    found.unwrap_or_else(|| panic!("no entry {place} “{source}”")).clone()
}
