//! Where pages lead to, kept until all pages are there.
//!
//! A site can have a hundred thousand pages with sixty links each, most of them the same. Each address is kept once;
//! a page keeps a byte or two for each of its addresses and four for each of its ids.

use std::borrow::Cow;
use std::sync::{Mutex, PoisonError, RwLock};

use memchr::memchr;
use rustc_hash::FxHashMap;

use super::page::{decode, hash, short};
use crate::source::Span;

/// What is kept of one page.
pub(super) struct PageLinks {
    /// Its file below the root.
    pub path: Box<str>,
    /// The content it came from.
    pub origin: Span,
    /// The addresses it leads to.
    pub targets: Targets,
    /// Hashes of its ids, sorted.
    pub ids: Box<[u32]>,
}

/// Numbers of addresses, each as its distance from the one before. Most distances are short: a page shares its addresses with
/// those that were made beside it. Seven bits to a byte; the eighth says that there is more (LEB128, DWARF 5, section 7.6).
pub(super) struct Targets(Box<[u8]>);

impl Targets {
    /// `numbers` in their order, each once.
    fn new(numbers: &[u32]) -> Targets {
        let mut bytes = Vec::with_capacity(numbers.len() + numbers.len() / 2);
        let mut last = 0;
        for number in numbers {
            let mut rest = number - last;
            while rest >= 0x80 {
                bytes.push(0x80 | (rest & 0x7f) as u8);
                rest >>= 7;
            }
            bytes.push(rest as u8);
            last = *number;
        }
        Targets(bytes.into_boxed_slice())
    }

    /// The numbers.
    pub(super) fn iter(&self) -> impl Iterator<Item = u32> {
        let (mut last, mut distance, mut shift) = (0, 0, 0);
        self.0.iter().filter_map(move |byte| {
            distance |= u32::from(byte & 0x7f) << shift;
            shift += 7;
            if byte & 0x80 != 0 {
                return None;
            }
            last += distance;
            (distance, shift) = (0, 0);
            Some(last)
        })
    }
}

/// Addresses and pages, filled from many threads.
#[derive(Default)]
pub(super) struct Links {
    /// Addresses below the root, `guidance/a/#heading`, by number. Never iterated: threads give the numbers in
    /// any order.
    addresses: RwLock<FxHashMap<Box<str>, u32>>,
    pages: Mutex<Vec<PageLinks>>,
}

/// All pages and addresses, for looking things up.
pub(super) struct AllLinks {
    /// By path.
    pub pages: Vec<PageLinks>,
    /// By number.
    pub addresses: Vec<Box<str>>,
}

impl Links {
    /// Notes a page and the addresses below the root that it leads to.
    pub(super) fn add(&self, path: &str, origin: Span, targets: &[Cow<'_, str>], ids: Box<[u32]>) {
        let mut targets = self.numbers(targets);
        targets.sort_unstable();
        targets.dedup();
        let page = PageLinks { path: Box::from(path), origin, targets: Targets::new(&targets), ids };
        self.pages.lock().unwrap_or_else(PoisonError::into_inner).push(page);
    }

    fn numbers(&self, targets: &[Cow<'_, str>]) -> Vec<u32> {
        // Most pages lead only where others led before, so a shared lock is enough for them.
        let known: Option<Vec<u32>> = {
            let addresses = self.addresses.read().unwrap_or_else(PoisonError::into_inner);
            targets.iter().map(|t| addresses.get(&**t).copied()).collect()
        };
        if let Some(known) = known {
            return known;
        }
        let mut addresses = self.addresses.write().unwrap_or_else(PoisonError::into_inner);
        let mut number = |target: &Cow<'_, str>| {
            if let Some(number) = addresses.get(&**target) {
                return *number;
            }
            let next = u32::try_from(addresses.len()).unwrap_or(u32::MAX);
            addresses.insert(Box::from(&**target), next);
            next
        };
        targets.iter().map(&mut number).collect()
    }

    /// Takes out everything noted, leaving nothing.
    pub(super) fn take(&self) -> AllLinks {
        let mut pages = std::mem::take(&mut *self.pages.lock().unwrap_or_else(PoisonError::into_inner));
        pages.sort_by(|a, b| (&a.path, a.origin).cmp(&(&b.path, b.origin)));
        let taken = std::mem::take(&mut *self.addresses.write().unwrap_or_else(PoisonError::into_inner));
        let mut addresses: Vec<(u32, Box<str>)> = taken.into_iter().map(|(address, number)| (number, address)).collect();
        addresses.sort_unstable();
        AllLinks { pages, addresses: addresses.into_iter().map(|(_, address)| address).collect() }
    }
}

/// How an address ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// At a file, and at a part of it if the address names one.
    Found,
    /// Nowhere: no file is served there.
    NoFile,
    /// At a page that has no such part.
    NoPart,
}

impl AllLinks {
    /// Where each address ends, by number. `paths` are the files to be published, sorted.
    pub(super) fn ends(&self, paths: &[String]) -> Vec<End> {
        self.addresses.iter().map(|address| self.end(address, paths)).collect()
    }

    fn end(&self, address: &str, paths: &[String]) -> End {
        let (path, fragment) = split(address);
        let path = String::from_utf8_lossy(&decode(path.as_bytes())).into_owned();
        let file = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path };
        if paths.binary_search(&file).is_err() {
            return End::NoFile;
        }
        let Some(fragment) = fragment.filter(|f| !f.is_empty() && !f.eq_ignore_ascii_case("top")) else { return End::Found };
        match self.pages.binary_search_by(|p| (*p.path).cmp(&file)) {
            Ok(page) if self.pages[page].ids.binary_search(&short(hash(&decode(fragment.as_bytes())))).is_err() => End::NoPart,
            // A part of a file that is no page, such as a drawing, is not known.
            _ => End::Found,
        }
    }
}

/// An address and the part it names.
pub(super) fn split(address: &str) -> (&str, Option<&str>) {
    match address.split_once('#') {
        Some((path, fragment)) => (path, Some(fragment)),
        None => (address, None),
    }
}

/// The address below the root that `href` means on the page at `path`; `None` if it leads out of the site.
pub(super) fn below_root<'h>(href: &'h str, path: &str, base_path: &str) -> Option<Cow<'h, str>> {
    // Browsers take line breaks, tabs and spaces at the ends off.
    let href = href.trim_matches(|c: char| c.is_ascii_whitespace());
    let (address, fragment) = match memchr(b'#', href.as_bytes()) {
        Some(at) => href.split_at(at),
        None => (href, ""),
    };
    let address = match memchr(b'?', address.as_bytes()) {
        Some(at) => &address[..at],
        // By far the most addresses need no change.
        None if href.starts_with(base_path) && !href.starts_with("//") => return Some(Cow::Borrowed(&href[base_path.len()..])),
        None => address,
    };
    if let Some(rest) = address.strip_prefix(base_path).filter(|_| !address.starts_with("//")) {
        return Some(Cow::Owned(format!("{rest}{fragment}")));
    }
    if address.starts_with('/') || address.is_empty() || has_scheme(address) {
        return None;
    }
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = folder.split('/').filter(|p| !p.is_empty()).collect();
    let slash = if address.ends_with(['/', '.']) { "/" } else { "" };
    for part in address.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            other => parts.push(other),
        }
    }
    let joined = parts.join("/");
    let slash = if joined.is_empty() { "" } else { slash };
    Some(Cow::Owned(format!("{joined}{slash}{fragment}")))
}

/// RFC 3986, section 3.1.
fn has_scheme(address: &str) -> bool {
    address.split_once(':').is_some_and(|(scheme, _)| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_back_as_they_were() {
        for numbers in [vec![], vec![0], vec![0, 1, 127, 128, 255, 16_383, 16_384, 2_000_000, u32::MAX]] {
            assert_eq!(Targets::new(&numbers).iter().collect::<Vec<u32>>(), numbers);
        }
    }
}
