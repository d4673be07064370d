//! The site as it is served: the last one that could be made, and what is wrong with the content now.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use tokio::sync::broadcast;

use crate::output::Entry;
use crate::pipeline::UrlPath;

/// What is at an address. The only question the routes ask, so that pages may one day be made when asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// A file and its path below the root.
    File(String, Arc<[u8]>),
    /// The address lacks its slash at the end, or is not below the portal's own path.
    Moved(String),
    /// Nothing is there. The site's own page for that, if there is one.
    Missing(Option<Arc<[u8]>>),
    /// No site could be made yet.
    NoSite,
}

/// Something the page in the browser should know.
#[derive(Debug, Clone)]
pub(super) enum News {
    /// What is at these addresses is new, changed or gone.
    Changed(Arc<[String]>),
    /// The problem list is another one.
    Problems(Arc<str>),
}

/// How many pages are made ahead of the rest after an edit: those open in a few windows.
const MOST_VIEWED: usize = 8;

struct File {
    hash: blake3::Hash,
    bytes: Arc<[u8]>,
}

#[derive(Default)]
struct State {
    files: Option<BTreeMap<String, File>>,
    /// Path part of the portal's address, with a slash at both ends.
    base: String,
    /// The problems of the last run as JSON, for the overlay.
    problems: Arc<str>,
    /// The same as HTML, for the page shown before there is a site.
    problems_page: Arc<str>,
}

/// Holds the site in memory. Pages are made by another thread and put here all at once, so that a page never
/// links to one that is not there yet.
pub struct SiteServer {
    state: RwLock<State>,
    viewed: Mutex<VecDeque<String>>,
    news: broadcast::Sender<News>,
}

impl Default for SiteServer {
    fn default() -> Self {
        SiteServer { state: RwLock::default(), viewed: Mutex::default(), news: broadcast::Sender::new(64) }
    }
}

impl SiteServer {
    /// What is at `path`, which starts with a slash and has no percent signs left in it.
    pub fn get(&self, path: &str) -> Found {
        let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
        let Some(files) = &state.files else { return Found::NoSite };
        let Some(inner) = path.strip_prefix(state.base.as_str()) else {
            // `/` when the portal stands at `/chests/`.
            let moved = format!("{path}/") == state.base || path == "/";
            return if moved {
                Found::Moved(state.base.clone())
            } else {
                Found::Missing(not_found(files, path.trim_start_matches('/')))
            };
        };
        let file = UrlPath::new(inner).file();
        match files.get(&file) {
            Some(found) => {
                let bytes = Arc::clone(&found.bytes);
                self.note_viewed(&file);
                Found::File(file, bytes)
            }
            None if files.contains_key(&format!("{inner}/index.html")) => Found::Moved(format!("{path}/")),
            None => Found::Missing(not_found(files, inner)),
        }
    }

    /// The files of the pages that were asked for last.
    pub(super) fn viewed(&self) -> BTreeSet<String> {
        self.viewed.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }

    fn note_viewed(&self, file: &str) {
        if !file.ends_with(".html") {
            return;
        }
        let mut viewed = self.viewed.lock().unwrap_or_else(PoisonError::into_inner);
        viewed.retain(|f| f != file);
        viewed.push_back(file.to_owned());
        if viewed.len() > MOST_VIEWED {
            viewed.pop_front();
        }
    }

    /// Replaces a few pages ahead of the rest.
    pub(super) fn put_some(&self, pages: Vec<(String, Vec<u8>)>) {
        let mut changed = Vec::new();
        {
            let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
            let State { files: Some(files), base, .. } = &mut *state else { return };
            for (path, html) in pages {
                let hash = blake3::hash(&html);
                if files.get(&path).is_some_and(|f| f.hash != hash) {
                    changed.push(format!("{base}{}", path.strip_suffix("index.html").unwrap_or(&path)));
                    files.insert(path, File { hash, bytes: Arc::from(html) });
                }
            }
        }
        if !changed.is_empty() {
            let _ = self.news.send(News::Changed(changed.into()));
        }
    }

    /// Replaces the site and tells the browser which files differ. Sent as soon as the new ones can be served.
    pub(super) fn put(&self, entries: BTreeMap<String, Entry>, base: String) {
        let new: BTreeMap<String, File> = {
            let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
            // Most files are what they were, and copying them would take longer than whoever waits should.
            let known = |path: &str, hash| state.files.as_ref()?.get(path).filter(|file| file.hash == hash);
            let file = |(path, entry): (String, Entry)| {
                let bytes = known(&path, entry.hash).map(|file| Arc::clone(&file.bytes));
                let bytes = bytes.unwrap_or_else(|| Arc::from(entry.bytes.unwrap_or_default()));
                (path, File { hash: entry.hash, bytes })
            };
            entries.into_iter().map(file).collect()
        };
        let changed = {
            let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
            let old = state.files.take().unwrap_or_default();
            let mut changed: Vec<String> = new
                .iter()
                .filter(|(path, file)| old.get(*path).is_none_or(|o| o.hash != file.hash))
                .map(|(path, _)| path.clone())
                .collect();
            changed.extend(old.keys().filter(|path| !new.contains_key(*path)).cloned());
            let changed: Vec<String> =
                changed.into_iter().map(|path| format!("{base}{}", path.strip_suffix("index.html").unwrap_or(&path))).collect();
            state.files = Some(new);
            state.base = base;
            // Giving back the room of thousands of pages takes longer than whoever waits should.
            std::thread::spawn(move || drop(old));
            changed
        };
        if !changed.is_empty() {
            // Nobody may be listening.
            let _ = self.news.send(News::Changed(changed.into()));
        }
    }

    /// Replaces the problem list.
    pub(super) fn set_problems(&self, json: String, page: String) {
        let json: Arc<str> = json.into();
        {
            let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
            state.problems = Arc::clone(&json);
            state.problems_page = page.into();
        }
        let _ = self.news.send(News::Problems(json));
    }

    pub(super) fn problems(&self) -> Arc<str> {
        Arc::clone(&self.state.read().unwrap_or_else(PoisonError::into_inner).problems)
    }

    pub(super) fn problems_page(&self) -> Arc<str> {
        Arc::clone(&self.state.read().unwrap_or_else(PoisonError::into_inner).problems_page)
    }

    pub(super) fn listen(&self) -> broadcast::Receiver<News> {
        self.news.subscribe()
    }
}

/// The page for addresses that do not exist, in the language that the address starts with.
fn not_found(files: &BTreeMap<String, File>, inner: &str) -> Option<Arc<[u8]>> {
    let language = inner.split('/').next().unwrap_or("");
    let page = files.get(&format!("{language}/404.html")).or_else(|| files.get("404.html"));
    page.map(|f| Arc::clone(&f.bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn server(base: &str, paths: &[&str]) -> SiteServer {
        let file = |path: &&str| ((*path).to_owned(), File { hash: blake3::hash(path.as_bytes()), bytes: bytes(path) });
        let files = Some(paths.iter().map(file).collect());
        SiteServer { state: RwLock::new(State { files, base: base.to_owned(), ..State::default() }), ..SiteServer::default() }
    }

    fn bytes(text: &str) -> Arc<[u8]> {
        Arc::from(text.as_bytes())
    }

    #[test]
    fn an_unknown_address_gets_the_page_of_its_language() {
        let server = server("/", &["index.html", "404.html", "bn/404.html", "bn/funds/index.html"]);
        assert_eq!(server.get("/bn/nowhere/"), Found::Missing(Some(bytes("bn/404.html"))));
        assert_eq!(server.get("/nowhere"), Found::Missing(Some(bytes("404.html"))));
        assert_eq!(server.get("/bn/funds"), Found::Moved("/bn/funds/".to_owned()));
        assert_eq!(server.get("/bn/funds/"), Found::File("bn/funds/index.html".to_owned(), bytes("bn/funds/index.html")));
    }

    #[test]
    fn a_portal_below_a_path_is_served_below_it() {
        let server = server("/chests/", &["index.html", "404.html"]);
        assert_eq!(server.get("/"), Found::Moved("/chests/".to_owned()));
        assert_eq!(server.get("/chests"), Found::Moved("/chests/".to_owned()));
        assert_eq!(server.get("/chests/"), Found::File("index.html".to_owned(), bytes("index.html")));
        assert_eq!(SiteServer::default().get("/"), Found::NoSite);
    }
}
