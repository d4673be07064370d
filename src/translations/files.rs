//! The PO files of a language: which they are, and which of them a new entry belongs in.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::area::Area;
use super::plural_forms::plural_forms;
use crate::i18n::Lang;
use crate::i18n::po::{self, PoEntry, PoFile, PoHeader};
use crate::model::Site;
use crate::source::{FileId, Sources};

/// The folder of PO files in the content folder.
const FOLDER: &str = "translations";

/// A PO file and what is in it.
#[derive(Debug, Clone)]
pub struct LanguageFile {
    /// Its path below the content folder.
    pub path: String,
    /// The file in `Sources`; `None` if it is yet to be made.
    pub id: Option<FileId>,
    /// What is in it.
    pub file: PoFile,
}

/// A PO file cannot be worked on, because it could not be read as it stands. `check` says why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Faulty(
    /// Its path below the content folder.
    pub String,
);

/// The PO files of a language, by path.
///
/// # Errors
/// [`Faulty`] if one has faults: what could not be read would be lost when it is written.
pub fn files_of(sources: &Sources, lang: Lang) -> Result<Vec<LanguageFile>, Faulty> {
    files_with(sources, lang, |_| true)
}

/// The PO files of a language with those of their entries that are to be kept. No more of a file is in memory at a time.
///
/// # Errors
/// [`Faulty`] if one has faults.
pub(super) fn files_with(
    sources: &Sources,
    lang: Lang,
    mut keep: impl FnMut(&PoEntry<Cow<'_, str>>) -> bool,
) -> Result<Vec<LanguageFile>, Faulty> {
    let (mut files, mut room) = (Vec::new(), Vec::new());
    for (id, source) in sources.content().filter(|(_, f)| is_of(&f.path, lang)) {
        let (mut pieces, mut entries) = (po::Pieces::default(), Vec::new());
        let mut take = |entry: PoEntry<Cow<'_, str>>| {
            if keep(&entry) {
                entries.push(entry.into_owned());
            }
        };
        let read = source.body.read_pieces(&mut room, po::end_of_entries, |start, piece| pieces.read(start, piece, &mut take));
        let (header, faults) = pieces.finish();
        if read.is_err() || !faults.is_empty() || source.fault.is_some() {
            return Err(Faulty(source.path.clone()));
        }
        files.push(LanguageFile { path: source.path.clone(), id: Some(id), file: PoFile { header, entries } });
    }
    Ok(files)
}

fn is_of(path: &str, lang: Lang) -> bool {
    po::language_of(path).is_some_and(|code| code.eq_ignore_ascii_case(lang.code()))
}

/// Where new entries go.
pub(super) struct Homes {
    /// The file that most entries of an area are in.
    usual: BTreeMap<Area, String>,
    /// The one file of a language that has no folder.
    single: Option<String>,
    lang: Lang,
}

impl Homes {
    /// From the files there are, and the area and file of each entry in them.
    pub(super) fn of<'a>(lang: Lang, files: &[LanguageFile], entries: impl Iterator<Item = (&'a Area, usize)>) -> Homes {
        let mut counts: BTreeMap<&Area, BTreeMap<usize, usize>> = BTreeMap::new();
        for (area, file) in entries {
            *counts.entry(area).or_default().entry(file).or_default() += 1;
        }
        let most = |by_file: BTreeMap<usize, usize>| by_file.into_iter().max_by_key(|(file, n)| (*n, std::cmp::Reverse(*file)));
        let usual = counts.into_iter().filter_map(|(area, by_file)| Some((area.clone(), files[most(by_file)?.0].path.clone())));
        let in_folder = files.iter().any(|f| f.path.matches('/').count() > 1);
        let single = files.first().map_or_else(|| format!("{FOLDER}/{}.po", lang.code()), |f| f.path.clone());
        Homes { usual: usual.collect(), single: (!in_folder).then_some(single), lang }
    }

    /// The path of the file for a new entry: where the others of its area are, else the one file of the language, else
    /// the file of its area in the language's folder.
    pub(super) fn home(&self, area: &Area) -> String {
        let own = || format!("{FOLDER}/{}/{}.po", self.lang.code(), area.slug());
        self.usual.get(area).or(self.single.as_ref()).cloned().unwrap_or_else(own)
    }
}

/// A file without entries, with the header that translation programs expect. There is no `POT-Creation-Date`: no
/// template is made, and a date that changes with every run would only make two people's changes collide.
pub(super) fn new_file(site: &Site, lang: Lang, path: &str) -> LanguageFile {
    let title = site.texts.source(site.portal.title);
    let fields = [
        ("Project-Id-Version", title),
        ("PO-Revision-Date", ""),
        ("Last-Translator", ""),
        ("Language-Team", lang.english_name()),
        ("Language", &lang.code().replace('-', "_")),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("Plural-Forms", plural_forms(lang)),
    ];
    let header = PoHeader {
        comments: vec![format!("{} translation of {title}.", lang.english_name())],
        flags: Vec::new(),
        fields: fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
    };
    LanguageFile { path: path.to_owned(), id: None, file: PoFile { header, entries: Vec::new() } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_has_a_file_or_a_folder() {
        let lang = Lang::find("zh-Hans").unwrap();
        assert!(is_of("translations/zh-hans.po", lang) && is_of("translations/zh-Hans/redbridge.po", lang));
        assert!(!is_of("translations/zh.po", lang) && !is_of("translations/zh-Hans.txt", lang) && !is_of("zh-Hans.po", lang));
    }
}
