//! Looks at every finished page while it is still in memory.
//!
//! Links, headings and ids written by templates are checked like those written by hand. What can be told from one page
//! alone is told at once (`page`, `page_faults`); of the rest only what later checks need is kept (`links`), because a
//! site can have a hundred thousand pages.

use super::links::{End, Links, below_root, split};
use super::page::Page;
use super::page_faults::PageFaults;
use super::rules::{dead_heading, dead_link, duplicate_address};
use crate::output::{Output, Watcher};
use crate::problems::{Problem, Problems};
use crate::source::Span;

/// Collects what the rules need to know of each page.
pub struct Inspector {
    /// Path part of the portal's address, with a slash at both ends.
    base_path: String,
    faults: PageFaults,
    links: Links,
}

impl Inspector {
    /// For pages whose links start with `base_path`.
    pub fn new(base_path: &str) -> Self {
        Inspector { base_path: base_path.to_owned(), faults: PageFaults::default(), links: Links::default() }
    }

    /// The address of the page in the file at `path`.
    fn address(&self, path: &str) -> String {
        format!("{}{}", self.base_path, path.strip_suffix("index.html").unwrap_or(path))
    }

    /// Adds links that end nowhere, then takes out the problems of all pages. `paths` are the files to be
    /// published, sorted.
    fn finish(&self, paths: &[String]) -> Vec<Problem> {
        let links = self.links.take();
        let ends = links.ends(paths);
        for page in &links.pages {
            let mut found = Vec::new();
            for number in page.targets.iter() {
                let address = &links.addresses[number as usize];
                match ends[number as usize] {
                    End::Found => {}
                    End::NoFile => {
                        found.push(dead_link::problem(page.origin, &format!("{}{}", self.base_path, split(address).0)))
                    }
                    End::NoPart => {
                        let (path, fragment) = split(address);
                        let fragment = fragment.unwrap_or_default();
                        found.push(dead_heading::problem(page.origin, fragment, &format!("{}{path}", self.base_path)));
                    }
                }
            }
            self.faults.add(&self.address(&page.path), found);
        }
        self.faults.take()
    }
}

impl Watcher for Inspector {
    fn page(&self, path: &str, html: &[u8], origin: Span) {
        let mut page = Page::read(html);
        let problems = page.problems(origin);
        self.faults.add(&self.address(path), problems);
        let targets: Vec<_> = page.targets().filter_map(|href| below_root(href, path, &self.base_path)).collect();
        self.links.add(path, origin, &targets, page.id_hashes());
    }
}

/// Checks the finished pages and files together.
pub fn output(output: &Output<'_>, inspector: &Inspector, problems: &mut Problems) {
    for (path, collision) in output.collisions() {
        problems.add(duplicate_address::collision(&inspector.address(&path), collision));
    }
    problems.extend(inspector.finish(&output.paths()));
}

#[cfg(test)]
mod tests;
