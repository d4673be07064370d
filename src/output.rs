//! Everything that will be published, by address.
//!
//! In: bytes of pages and files, from many threads at once. Out: a sorted list of what there is, with a hash of
//! each. Where the bytes go is decided by whoever makes the [`Output`]: into memory, for checks, tests and the
//! preview, or straight to a [`Store`], so that a site of any size streams through little memory. This module
//! never decides what an address is and never touches the disk.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::source::Span;

/// The file in a published folder that lists what is in it. The folder is known by it as one of ours.
pub use crate::source::PUBLISHED_LIST as MANIFEST_FILE;

/// Takes the bytes of files as they are made.
pub trait Store: Sync {
    /// Takes one file. A failure is kept by the store and reported when publishing ends.
    fn take(&self, path: &str, bytes: &[u8], hash: blake3::Hash);
}

/// Looks at pages as they are made.
pub trait Watcher: Sync {
    /// Looks at one page: its file below the root, its HTML, and the content it came from.
    fn page(&self, path: &str, html: &[u8], origin: Span);
}

/// One file to be published.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Fingerprint of the bytes.
    pub hash: blake3::Hash,
    /// Number of bytes.
    pub len: u64,
    /// The content file it came from.
    pub origin: Span,
    /// The bytes, unless a store took them.
    pub bytes: Option<Vec<u8>>,
}

/// Two things that want the same address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Collision {
    /// The first.
    pub first: Span,
    /// The second, which was not kept.
    pub second: Span,
}

#[derive(Default)]
struct Inner {
    entries: BTreeMap<String, Entry>,
    collisions: Vec<(String, Collision)>,
}

/// What will be published.
pub struct Output<'a> {
    inner: Mutex<Inner>,
    store: Option<&'a dyn Store>,
    watcher: Option<&'a dyn Watcher>,
    gives_way: Option<&'a AtomicBool>,
}

impl<'a> Output<'a> {
    /// Keeps bytes in memory, or hands them to `store`; shows pages to `watcher`.
    pub fn new(store: Option<&'a dyn Store>, watcher: Option<&'a dyn Watcher>) -> Self {
        Output { inner: Mutex::default(), store, watcher, gives_way: None }
    }

    /// The same, but nobody wants the rest from the moment at which `stop` becomes true.
    #[must_use]
    pub fn until(self, stop: &'a AtomicBool) -> Self {
        Output { gives_way: Some(stop), ..self }
    }

    /// True if nobody wants the rest: what is made is thrown away, so whoever makes many things asks before each.
    pub fn is_unwanted(&self) -> bool {
        self.gives_way.is_some_and(|stop| stop.load(Ordering::Relaxed))
    }

    /// Adds a page made from the content at `origin`. `path` is its file below the root.
    pub fn add_page(&self, path: &str, html: Vec<u8>, origin: Span) {
        if let Some(watcher) = self.watcher {
            watcher.page(path, &html, origin);
        }
        self.add_file(path, html, origin);
    }

    /// Adds any other file.
    pub fn add_file(&self, path: &str, mut bytes: Vec<u8>, origin: Span) {
        let hash = blake3::hash(&bytes);
        let len = bytes.len() as u64;
        {
            let mut inner = self.lock();
            if let Some(first) = inner.entries.get(path) {
                let (a, b) = (first.origin.min(origin), first.origin.max(origin));
                inner.collisions.push((path.to_owned(), Collision { first: a, second: b }));
                return;
            }
            let kept = self.store.is_none().then(|| std::mem::take(&mut bytes));
            inner.entries.insert(path.to_owned(), Entry { hash, len, origin, bytes: kept });
        }
        if let Some(store) = self.store {
            store.take(path, &bytes, hash);
        }
    }

    /// True if there is a file at `path`.
    pub fn has(&self, path: &str) -> bool {
        self.lock().entries.contains_key(path)
    }

    /// The addresses that two things want, by address.
    pub fn collisions(&self) -> Vec<(String, Collision)> {
        let mut collisions = self.lock().collisions.clone();
        collisions.sort_by(|a, b| (&a.0, a.1.first, a.1.second).cmp(&(&b.0, b.1.first, b.1.second)));
        collisions
    }

    /// All files, by path.
    pub fn into_entries(self) -> BTreeMap<String, Entry> {
        self.inner.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner).entries
    }

    /// The paths of all files, sorted.
    pub fn paths(&self) -> Vec<String> {
        self.lock().entries.keys().cloned().collect()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Inner> {
        // A thread that panicked while it held the lock left the map as it was before or after an insertion.
        self.inner.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}
