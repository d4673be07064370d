//! What is worth keeping from one run for the next.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::catalogue::Catalogue;
use super::names::{Document, FileKind, Names, classify};
use crate::i18n::Lang;
use crate::problems::Problem;
use crate::source::{Body, FileId, SourceFile, Sources};

/// What the last run made of single files, for programs that read the content again and again: an edit changes one
/// file of hundreds, and parsing them is most of the work.
#[derive(Default)]
pub struct Memo {
    catalogues: HashMap<Lang, (blake3::Hash, Arc<Catalogue>)>,
    documents: HashMap<FileId, Parsed>,
    names: Option<Arc<Names>>,
    stop: Option<Arc<AtomicBool>>,
    is_lasting: bool,
}

/// A file and what came of it.
pub(super) struct Parsed {
    body: Body,
    pub document: Arc<Document>,
    pub problems: Vec<Problem>,
}

impl Parsed {
    pub(super) fn new(source: &SourceFile, document: Document, problems: Vec<Problem>) -> Parsed {
        Parsed { body: source.body.clone(), document: Arc::new(document), problems }
    }

    /// Whether this came of the same file with the same words.
    fn is_of(&self, source: &SourceFile) -> bool {
        let same = match (&self.body, &source.body) {
            (Body::Text(old), Body::Text(new)) => Arc::ptr_eq(old, new) || old == new,
            _ => false,
        };
        same && self.document.path == source.path
    }
}

impl Memo {
    /// For a program that makes the site again and again: the words of translations are held too.
    pub fn lasting() -> Memo {
        Memo { is_lasting: true, ..Memo::default() }
    }

    /// Whether what is read now will be wanted again and again.
    pub(super) fn is_lasting(&self) -> bool {
        self.is_lasting
    }

    /// The translations into a language, if its files still have this hash.
    pub(super) fn catalogue(&self, lang: Lang, hash: blake3::Hash) -> Option<Arc<Catalogue>> {
        self.catalogues.get(&lang).filter(|(known, _)| *known == hash).map(|(_, catalogue)| Arc::clone(catalogue))
    }

    pub(super) fn keep_catalogue(&mut self, lang: Lang, hash: blake3::Hash, catalogue: Arc<Catalogue>) {
        self.catalogues.insert(lang, (hash, catalogue));
    }

    /// What came of a file, if it is the same as before. Places in it name the file by its number, which must be
    /// the same too.
    pub(super) fn take_parsed(&mut self, file: FileId, source: &SourceFile) -> Option<Parsed> {
        self.documents.remove(&file).filter(|parsed| parsed.is_of(source))
    }

    /// Keeps what came of all files of this run, and nothing of the one before.
    pub(super) fn keep_parsed(&mut self, all: Vec<Parsed>) {
        self.documents = all.into_iter().map(|parsed| (parsed.document.file, parsed)).collect();
    }

    /// From now on parsing ends early, with nothing, once `stop` is true; with `None` it never does.
    pub fn give_way(&mut self, stop: Option<Arc<AtomicBool>>) {
        self.stop = stop;
    }

    /// Whether nobody wants what is being parsed.
    pub(super) fn is_unwanted(&self) -> bool {
        self.stop.as_ref().is_some_and(|stop| stop.load(Ordering::Relaxed))
    }

    /// The names of the last run.
    pub(super) fn names(&self) -> Option<&Arc<Names>> {
        self.names.as_ref()
    }

    pub(super) fn keep_names(&mut self, names: Arc<Names>) {
        self.names = Some(names);
    }

    /// The translations into a language that were found last.
    pub(super) fn last_catalogue(&self, lang: Lang) -> Option<&Catalogue> {
        self.catalogues.get(&lang).map(|(_, catalogue)| &**catalogue)
    }

    /// Keeps what came of a file in the place of what came of it before. `None` if it was another kind of file, or not
    /// there.
    pub(super) fn replace_parsed(&mut self, file: FileId, parsed: Parsed) -> Option<()> {
        let known = self.documents.get_mut(&file).filter(|known| known.document.path == parsed.document.path)?;
        *known = parsed;
        Some(())
    }

    /// All documents in path order. `None` if one of them was not read.
    pub(super) fn documents(&self, sources: &Sources) -> Option<Vec<Arc<Document>>> {
        let wanted = sources.content().filter(|(_, file)| is_document(&classify(&file.path)));
        wanted.map(|(id, _)| self.documents.get(&id).map(|parsed| Arc::clone(&parsed.document))).collect()
    }
}

/// Whether a file is YAML, Markdown or a table.
pub(super) fn is_document(kind: &FileKind) -> bool {
    !matches!(kind, FileKind::Picture | FileKind::Media | FileKind::Translation | FileKind::Results | FileKind::Unknown)
}
