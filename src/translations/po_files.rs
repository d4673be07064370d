//! The PO files of one language.

use std::collections::BTreeMap;

use crate::i18n::Lang;
use crate::i18n::po::{self, PoEntry, PoFile, PoHeader};
use crate::source::{FileId, SourceFile, Sources, Span};

/// Where an entry is: the file, and its position in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Slot {
    pub file: usize,
    pub entry: usize,
}

/// The PO files of one language, in the order of their paths.
#[derive(Debug, Clone, Default)]
pub struct PoFiles {
    files: Vec<Named>,
    /// The entries by place and words; of two, the first counts, as when a site is built.
    slots: BTreeMap<(String, String), Slot>,
    /// How many entries there are of a place, obsolete ones aside.
    at_place: BTreeMap<String, usize>,
}

#[derive(Debug, Clone)]
struct Named {
    path: String,
    file: PoFile,
    changed: bool,
}

/// A PO file that cannot be read without losing something of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrokenPo {
    /// Its path in the content folder.
    pub path: String,
    /// The place of the first fault.
    pub span: Span,
    /// What is wrong.
    pub message: String,
}

impl PoFiles {
    /// Reads the files of a language.
    ///
    /// # Errors
    /// The first file that cannot be read whole: writing it again would lose what was not understood.
    pub fn read(sources: &Sources, lang: Lang) -> Result<PoFiles, BrokenPo> {
        let mut files = Vec::new();
        let mut room = Vec::new();
        for (id, source) in sources.content().filter(|(_, source)| language(&source.path) == Some(lang)) {
            files.push(Named { path: source.path.clone(), file: read_one(id, source, &mut room)?, changed: false });
        }
        Ok(PoFiles::of(files))
    }

    fn of(files: Vec<Named>) -> PoFiles {
        let mut all = PoFiles { files, ..PoFiles::default() };
        all.index();
        all
    }

    fn index(&mut self) {
        self.slots.clear();
        self.at_place.clear();
        for (file, named) in self.files.iter().enumerate() {
            for (entry, po) in named.file.entries.iter().enumerate().filter(|(_, po)| !po.obsolete) {
                let place = po.context.clone().unwrap_or_default();
                *self.at_place.entry(place.clone()).or_default() += 1;
                self.slots.entry((place, po.source.clone())).or_insert(Slot { file, entry });
            }
        }
    }

    /// `Plural-Forms` of the first file that has them.
    pub(super) fn plural_forms(&self) -> Option<String> {
        self.files.iter().find_map(|named| named.file.header.get("Plural-Forms")).map(str::to_owned)
    }

    /// The entry for these words at this place.
    pub(super) fn own(&self, place: &str, source: &str) -> Option<(Slot, &PoEntry)> {
        let slot = *self.slots.get(&(place.to_owned(), source.to_owned()))?;
        Some((slot, self.entry(slot)))
    }

    /// The one entry at a place, whatever its words.
    pub(super) fn only_at(&self, place: &str) -> Option<(Slot, &PoEntry)> {
        if self.at_place.get(place) != Some(&1) {
            return None;
        }
        let first = self.slots.range((place.to_owned(), String::new())..).next()?;
        let slot = Some(*first.1).filter(|_| first.0.0 == place)?;
        Some((slot, self.entry(slot)))
    }

    fn entry(&self, slot: Slot) -> &PoEntry {
        &self.files[slot.file].file.entries[slot.entry]
    }

    /// An entry to be changed, with the header of its file. Its place and words may change only if
    /// [`PoFiles::reindex`] is called afterwards.
    pub(super) fn change(&mut self, slot: Slot) -> (&mut PoEntry, &PoHeader) {
        let named = &mut self.files[slot.file];
        named.changed = true;
        (&mut named.file.entries[slot.entry], &named.file.header)
    }

    /// To be called when the words of an entry were changed.
    pub(super) fn reindex(&mut self) {
        self.index();
    }

    /// Adds an entry after the last one of the same content file, in a new PO file if the language has none.
    pub(super) fn add(&mut self, entry: PoEntry, lang: Lang) -> Slot {
        let of = |entry: &PoEntry| super::file_of(entry.context.as_deref().unwrap_or_default()).to_owned();
        let content_file = of(&entry);
        if self.files.is_empty() {
            let file = PoFile { header: new_header(lang), entries: Vec::new() };
            self.files.push(Named { path: format!("translations/{}.po", lang.code()), file, changed: true });
        }
        let after = |named: &Named| named.file.entries.iter().rposition(|e| !e.obsolete && of(e) == content_file);
        let neighbour = self.files.iter().enumerate().find_map(|(file, named)| Some((file, after(named)? + 1)));
        let (file, at) = neighbour.unwrap_or_else(|| {
            // The last file, so that one for a new borough ends up behind the others.
            let file = self.files.len() - 1;
            (file, self.files[file].file.entries.len())
        });
        self.files[file].file.entries.insert(at, entry);
        self.files[file].changed = true;
        self.index();
        Slot { file, entry: at }
    }

    /// The path of the file of an entry.
    pub(super) fn path(&self, slot: Slot) -> &str {
        &self.files[slot.file].path
    }

    /// Path and text of every file that was changed.
    pub fn changed(&self) -> impl Iterator<Item = (&str, String)> {
        self.files.iter().filter(|named| named.changed).map(|named| (named.path.as_str(), po::write(&named.file)))
    }
}

fn read_one(id: FileId, source: &SourceFile, room: &mut Vec<u8>) -> Result<PoFile, BrokenPo> {
    let broken = |span: Span, message: String| BrokenPo { path: source.path.clone(), span, message };
    let unreadable = || broken(Span::start_of(id), "It cannot be read".to_owned());
    if source.fault.is_some() {
        return Err(unreadable());
    }
    let (file, faults) = source.read_text(room, po::read).map_err(|_| unreadable())?;
    match faults.first() {
        Some(fault) => Err(broken(Span::new(id, fault.range.start, fault.range.end), fault.message.clone())),
        None => Ok(file),
    }
}

/// The language of a PO file: `translations/bn.po` and `translations/bn/redbridge.po` are both Bengali.
fn language(path: &str) -> Option<Lang> {
    let rest = path.strip_prefix("translations/").filter(|rest| rest.ends_with(".po"))?;
    let first = rest.split('/').next().unwrap_or(rest);
    Lang::find(first.strip_suffix(".po").unwrap_or(first))
}

fn new_header(lang: Lang) -> PoHeader {
    let code = lang.code().replace('-', "_");
    let fields = [
        ("Language-Team", lang.english_name()),
        ("Language", &code),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
    ];
    PoHeader { fields: fields.map(|(name, value)| (name.to_owned(), value.to_owned())).into(), ..PoHeader::default() }
}
