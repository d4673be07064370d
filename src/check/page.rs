//! What the page rules ask about one finished page, noted while it is read.
//!
//! Only the text of links and buttons is kept, and of attributes only a few (`attributes`), so that a page costs microseconds
//! and almost no memory. `plain` and `emitter` take the page to pieces, `faults` says what is wrong.

mod attributes;
mod emitter;
mod faults;
mod plain;
mod ranges;

use std::hash::Hasher as _;
use std::ops::Range;

use attributes::{Attribute, Attributes};
use rustc_hash::FxHasher;

pub(super) use ranges::decode;
use ranges::{candidates, trim, words_of};

/// Elements that have no end tag (HTML, section 13.1.2).
const VOID: [&[u8]; 13] =
    [b"area", b"base", b"br", b"col", b"embed", b"hr", b"img", b"input", b"link", b"meta", b"source", b"track", b"wbr"];

/// A link or button that has been opened.
struct Control {
    is_link: bool,
    in_nav: bool,
    /// Hidden from assistive technology, so that it needs no name.
    ignored: bool,
    href: Range<usize>,
    label: Range<usize>,
    /// `aria-labelledby` and `aria-describedby`, which also tell links apart.
    described: Range<usize>,
}

/// A link with a name, for finding names with two destinations.
struct Named {
    name: u64,
    destination: u64,
    words: Range<usize>,
    href: Range<usize>,
}

/// An attribute that names an id.
struct Reference {
    hash: u64,
    id: Range<usize>,
    attribute: Attribute,
}

/// What is known of a page while and after it is read.
#[derive(Default)]
pub(super) struct Page {
    tag: Vec<u8>,
    last_start_tag: Vec<u8>,
    is_end: bool,
    self_closing: bool,
    attribute_name: Vec<u8>,
    /// The attribute being read: not looked up yet, of no interest, or one of ours.
    attribute: Reading,
    /// Those of the current tag.
    attributes: Attributes,
    /// Bytes that outlive their tag: ids, names, addresses.
    kept: Vec<u8>,
    ids: Vec<(u64, Range<usize>)>,
    references: Vec<Reference>,
    /// Addresses the page leads to, as written.
    targets: Vec<Range<usize>>,
    links: Vec<Named>,
    control: Option<Control>,
    /// The text of the open control.
    words: Vec<u8>,
    /// The element within a control whose text is hidden, and how many of its name are open.
    hidden: Option<(Vec<u8>, usize)>,
    navs: usize,
    svgs: usize,
    in_title: bool,
    title_seen: bool,
    has_title: bool,
    has_html: bool,
    has_lang: bool,
    has_dir: bool,
    top_headings: usize,
    last_level: Option<u8>,
    skipped: Vec<(u8, u8)>,
    images_without_alt: Vec<Range<usize>>,
    empty: Vec<(bool, Range<usize>)>,
}

#[derive(Default, Clone, Copy, PartialEq, Eq)]
enum Reading {
    #[default]
    NotLookedUp,
    NoInterest,
    Known(Attribute),
}

/// A 64-bit hash that is the same in every run.
pub(super) fn hash(bytes: &[u8]) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(bytes);
    hasher.finish()
}

/// Half of a hash, which is enough to look for an id on one page.
pub(super) fn short(hash: u64) -> u32 {
    (hash >> 32) as u32
}

impl Page {
    /// The page's addresses as they are written.
    pub(super) fn targets(&self) -> impl Iterator<Item = &str> {
        self.targets.iter().map(|range| self.text(range))
    }

    /// Hashes of its ids, sorted.
    pub(super) fn id_hashes(&self) -> Box<[u32]> {
        let mut hashes: Box<[u32]> = self.ids.iter().map(|(hash, _)| short(*hash)).collect();
        hashes.sort_unstable();
        hashes
    }

    /// Bytes come from a page that is UTF-8, cut at ASCII characters, so they always are UTF-8 too.
    fn text(&self, range: &Range<usize>) -> &str {
        std::str::from_utf8(&self.kept[range.clone()]).unwrap_or_default()
    }

    /// Keeps the value of an attribute; an empty range if there is none.
    fn keep(&mut self, attribute: Attribute) -> Range<usize> {
        let start = self.kept.len();
        self.kept.extend_from_slice(self.attributes.get(attribute).unwrap_or_default());
        start..self.kept.len()
    }

    fn is_hidden(&self) -> bool {
        self.attributes.get(Attribute::AriaHidden) == Some(b"true".as_slice())
    }

    /// Keeps the words of the open control with one space between them.
    fn keep_words(&mut self) -> Range<usize> {
        let start = self.kept.len();
        for word in self.words.split(u8::is_ascii_whitespace).filter(|w| !w.is_empty()) {
            if self.kept.len() > start {
                self.kept.push(b' ');
            }
            self.kept.extend_from_slice(word);
        }
        start..self.kept.len()
    }

    /// Whether the text at this place matters.
    fn takes_text(&self) -> bool {
        self.in_title || (self.control.is_some() && self.hidden.is_none())
    }

    fn take_text(&mut self, text: &[u8]) {
        if self.in_title {
            self.has_title |= text.iter().any(|b| !b.is_ascii_whitespace());
        } else if self.takes_text() {
            self.words.extend_from_slice(text);
        }
    }

    /// Begins a tag with as much of its name as is known.
    fn begin_tag(&mut self, name: &[u8], is_end: bool) {
        self.tag.clear();
        self.tag.extend_from_slice(name);
        self.is_end = is_end;
        self.self_closing = false;
        self.attributes.clear();
    }

    fn finish_attribute(&mut self) {
        if self.attribute == Reading::NotLookedUp && !self.attribute_name.is_empty() {
            self.look_up_attribute();
        }
        if let Reading::Known(attribute) = self.attribute {
            self.attributes.finish(attribute);
        }
        self.attribute_name.clear();
        self.attribute = Reading::NotLookedUp;
    }

    fn look_up_attribute(&mut self) {
        let known = Attribute::named(&self.attribute_name);
        // Of two attributes of one name, the first counts (HTML, section 13.2.5.33).
        self.attribute = match known.filter(|attribute| !self.attributes.has(*attribute) && !self.is_end) {
            Some(attribute) => {
                self.attributes.start(attribute);
                Reading::Known(attribute)
            }
            None => Reading::NoInterest,
        };
    }

    fn start_tag(&mut self) {
        self.note_attributes();
        match self.tag.as_slice() {
            b"html" => {
                self.has_html = true;
                self.has_lang = self.attributes.get(Attribute::Lang).is_some_and(|v| !v.is_empty());
                self.has_dir = self.attributes.get(Attribute::Dir).is_some_and(|v| !v.is_empty());
            }
            // The title of a drawing is a name for it, not the title of the page.
            b"title" if self.svgs == 0 && !self.title_seen => (self.title_seen, self.in_title) = (true, true),
            b"svg" if !self.self_closing => self.svgs += 1,
            b"nav" => self.navs += 1,
            [b'h', level @ b'1'..=b'6'] => self.start_heading(level - b'0'),
            b"a" if self.attributes.has(Attribute::Href) => self.start_control(true),
            b"button" => self.start_control(false),
            b"img" => self.start_image(),
            _ => {}
        }
        self.start_hidden();
    }

    fn note_attributes(&mut self) {
        if self.attributes.is_empty() {
            return;
        }
        if self.attributes.has(Attribute::Id) {
            let id = self.keep(Attribute::Id);
            let hash = hash(&self.kept[id.clone()]);
            self.ids.push((hash, id));
        }
        for attribute in [Attribute::AriaLabelledby, Attribute::AriaDescribedby, Attribute::For] {
            if self.attributes.has(attribute) {
                let all = self.keep(attribute);
                for id in words_of(&self.kept, all) {
                    let hash = hash(&self.kept[id.clone()]);
                    self.references.push(Reference { hash, id, attribute });
                }
            }
        }
        for attribute in [Attribute::Href, Attribute::Src] {
            let Some(value) = self.attributes.get(attribute) else { continue };
            if let Some(fragment) = value.strip_prefix(b"#") {
                // "#" and "#top" mean the top of the page, with or without such an id (HTML, section 7.4.6.4).
                if !fragment.is_empty() && !fragment.eq_ignore_ascii_case(b"top") {
                    let hash = hash(&decode(fragment));
                    let all = self.keep(attribute);
                    self.references.push(Reference { hash, id: all.start + 1..all.end, attribute: Attribute::Href });
                }
            } else if !value.is_empty() {
                let target = self.keep(attribute);
                self.targets.push(target);
            }
        }
        if self.attributes.has(Attribute::Srcset) {
            let all = self.keep(Attribute::Srcset);
            let candidates = candidates(&self.kept, all);
            self.targets.extend(candidates);
        }
    }

    fn start_heading(&mut self, level: u8) {
        if level == 1 {
            self.top_headings += 1;
        }
        if let Some(before) = self.last_level.filter(|before| level > before + 1)
            && !self.skipped.contains(&(before, level))
        {
            self.skipped.push((before, level));
        }
        self.last_level = Some(level);
    }

    fn start_control(&mut self, is_link: bool) {
        // Links and buttons do not stand within one another; an unclosed one ends here.
        self.end_control();
        let ignored = self.is_hidden();
        let href = self.keep(Attribute::Href);
        let label = self.keep(Attribute::AriaLabel);
        let described = self.keep(Attribute::AriaLabelledby).start..self.keep(Attribute::AriaDescribedby).end;
        self.control = Some(Control { is_link, in_nav: self.navs > 0, ignored, href, label, described });
        self.words.clear();
    }

    fn start_image(&mut self) {
        if !self.attributes.has(Attribute::Alt) {
            let src = self.keep(Attribute::Src);
            self.images_without_alt.push(src);
        } else if self.control.is_some() && self.hidden.is_none() && !self.is_hidden() {
            self.words.push(b' ');
            self.words.extend_from_slice(self.attributes.get(Attribute::Alt).unwrap_or_default());
            self.words.push(b' ');
        }
    }

    fn start_hidden(&mut self) {
        if self.control.is_none() || self.self_closing {
            return;
        }
        let tag = self.tag.as_slice();
        let starts = self.is_hidden() && !matches!(tag, b"a" | b"button") && !VOID.contains(&tag);
        match &mut self.hidden {
            Some((tag, depth)) if *tag == self.tag => *depth += 1,
            None if starts => self.hidden = Some((self.tag.clone(), 1)),
            _ => {}
        }
    }

    fn end_tag(&mut self) {
        if let Some((tag, depth)) = &mut self.hidden {
            if *tag == self.tag {
                *depth -= 1;
            }
            if *depth == 0 {
                self.hidden = None;
            }
        }
        match self.tag.as_slice() {
            b"title" => self.in_title = false,
            b"svg" => self.svgs = self.svgs.saturating_sub(1),
            b"nav" => self.navs = self.navs.saturating_sub(1),
            b"a" | b"button" => self.end_control(),
            _ => {}
        }
    }

    fn end_control(&mut self) {
        self.hidden = None;
        let Some(control) = self.control.take() else { return };
        let words = self.keep_words();
        let nameless = words.is_empty() && trim(&self.kept, control.label.clone()).is_empty() && control.described.is_empty();
        if nameless && !control.ignored {
            self.empty.push((control.is_link, control.href));
            return;
        }
        let leaves_page = !self.kept[control.href.clone()].starts_with(b"#");
        if control.is_link && !control.in_nav && !control.ignored && leaves_page {
            let mut hasher = FxHasher::default();
            hasher.write(&self.kept[words.clone()]);
            for part in [&control.label, &control.described] {
                hasher.write_u8(0);
                hasher.write(&self.kept[part.clone()]);
            }
            let name = hasher.finish();
            let shown = if words.is_empty() { control.label } else { words };
            let destination = hash(&self.kept[control.href.clone()]);
            self.links.push(Named { name, destination, words: shown, href: control.href });
        }
    }
}
