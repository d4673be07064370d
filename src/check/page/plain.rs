//! A quick way through pages as templates write them.
//!
//! Nearly every page keeps to a part of HTML in which the ends of tags, values and texts are found by looking for one
//! character: no comments, no capitals in tags, no character references but those that escaping makes. Such pages are
//! read here in a third of the time. At the first sign of anything else the page is left to html5gum, which knows all of
//! HTML; a test compares the two.

use memchr::{memchr, memchr_iter, memchr2};

use super::Page;
use super::attributes::Attribute;

impl Page {
    /// Reads a page to its end; `None` if there is more in it than is known here, and then the page is of no use.
    pub(super) fn read_plain(&mut self, html: &[u8]) -> Option<()> {
        // HTML gives these two a meaning of their own wherever they stand (sections 13.2.3.5 and 13.2.5).
        if memchr2(b'\0', b'\r', html).is_some() {
            return None;
        }
        let mut rest = html;
        while let Some(at) = memchr(b'<', rest) {
            self.plain_text(&rest[..at])?;
            let tag = &rest[at + 1..];
            rest = match tag.first()? {
                b'a'..=b'z' => self.plain_start_tag(tag)?,
                b'/' => self.plain_end_tag(&tag[1..])?,
                _ => skip_doctype(tag)?,
            };
        }
        self.plain_text(rest)?;
        self.end_control();
        Some(())
    }

    fn plain_text(&mut self, text: &[u8]) -> Option<()> {
        if self.takes_text() { unescape(text, |part| self.take_text(part)) } else { Some(()) }
    }

    fn plain_end_tag<'h>(&mut self, tag: &'h [u8]) -> Option<&'h [u8]> {
        let (name, rest) = name(tag)?;
        let rest = rest.strip_prefix(b">")?;
        if self.hidden.is_some() || matters(name) {
            self.begin_tag(name, true);
            self.end_tag();
        }
        Some(rest)
    }

    fn plain_start_tag<'h>(&mut self, tag: &'h [u8]) -> Option<&'h [u8]> {
        let (tag, mut rest) = name(tag)?;
        // Most elements are of no interest by themselves.
        if self.hidden.is_none()
            && let [b'>', after @ ..] = rest
            && !matters(tag)
        {
            return Some(after);
        }
        self.begin_tag(tag, false);
        loop {
            rest = rest.trim_ascii_start();
            match rest {
                [b'>', after @ ..] => {
                    rest = after;
                    break;
                }
                [b'/', b'>', after @ ..] => {
                    self.self_closing = true;
                    rest = after;
                    break;
                }
                _ => rest = self.plain_attribute(rest)?,
            }
        }
        self.start_tag();
        match tag {
            b"title" => self.plain_title(rest),
            b"script" => self.plain_script(rest),
            // The rest of those whose content is no HTML.
            b"textarea" | b"style" | b"iframe" => None,
            _ => Some(rest),
        }
    }

    fn plain_attribute<'h>(&mut self, attribute: &'h [u8]) -> Option<&'h [u8]> {
        let (name, after) = name(attribute)?;
        let (value, rest) = match after {
            [b'=', quote @ (b'"' | b'\''), value @ ..] => {
                let end = memchr(*quote, value)?;
                (&value[..end], &value[end + 1..])
            }
            [b'=', value @ ..] => {
                let end = value.iter().position(|byte| byte.is_ascii_whitespace() || *byte == b'>').filter(|end| *end > 0)?;
                value.split_at(end)
            }
            // A space may stand before `=`, but nobody writes one.
            _ if after.trim_ascii_start().starts_with(b"=") => return None,
            _ => after.split_at(0),
        };
        // Of two attributes of one name, the first counts (HTML, section 13.2.5.33).
        if let Some(attribute) = Attribute::named(name).filter(|attribute| !self.attributes.has(*attribute)) {
            self.attributes.start(attribute);
            unescape(value, |part| self.attributes.push(part))?;
            self.attributes.finish(attribute);
        }
        Some(rest)
    }

    /// Reads to the end of a title, in which no tags are known but its own end.
    fn plain_title<'h>(&mut self, rest: &'h [u8]) -> Option<&'h [u8]> {
        let (text, end) = rest.split_at(memchr(b'<', rest)?);
        self.plain_text(text)?;
        self.plain_end_tag(end.strip_prefix(b"</").filter(|end| end.starts_with(b"title>"))?)
    }

    /// Passes over a script. A `<!--` in it would change where it ends (HTML, section 13.2.5.4).
    fn plain_script<'h>(&mut self, rest: &'h [u8]) -> Option<&'h [u8]> {
        let end = memchr_iter(b'<', rest).find(|at| matches!(rest.get(at + 1), Some(b'/' | b'!')))?;
        let end = rest[end..].strip_prefix(b"</").filter(|end| end.starts_with(b"script>"))?;
        if self.takes_text() { None } else { self.plain_end_tag(end) }
    }
}

/// Whether an element of this name is looked at even if it has no attribute.
fn matters(tag: &[u8]) -> bool {
    matches!(
        tag,
        b"html" | b"title" | b"svg" | b"nav" | b"a" | b"button" | b"img" | b"script" | b"textarea" | b"style" | b"iframe"
    ) || matches!(tag, [b'h', b'1'..=b'6'])
}

/// The name of a tag or attribute, and what follows it.
fn name(tag: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = tag.iter().position(|byte| !matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b':' | b'_'))?;
    // A name that ends at anything else goes on, or is none.
    (end > 0 && matches!(tag[end], b' ' | b'\n' | b'\t' | b'=' | b'>' | b'/')).then(|| tag.split_at(end))
}

fn skip_doctype(tag: &[u8]) -> Option<&[u8]> {
    let (doctype, rest) = tag.split_at_checked(b"!doctype html>".len())?;
    doctype.eq_ignore_ascii_case(b"!doctype html>").then_some(rest)
}

/// Gives the parts of a text or value, with the characters that were escaped.
fn unescape(mut text: &[u8], mut take: impl FnMut(&[u8])) -> Option<()> {
    const ESCAPED: [(&[u8], &[u8]); 6] =
        [(b"&amp;", b"&"), (b"&quot;", b"\""), (b"&#39;", b"'"), (b"&#x27;", b"'"), (b"&lt;", b"<"), (b"&gt;", b">")];
    while let Some(at) = memchr(b'&', text) {
        take(&text[..at]);
        let (escape, character) = ESCAPED.iter().find(|(escape, _)| text[at..].starts_with(escape))?;
        take(character);
        text = &text[at + escape.len()..];
    }
    take(text);
    Some(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn plain(html: &str) -> Option<Page> {
        let mut page = Page::default();
        page.read_plain(html.as_bytes()).map(|()| page)
    }

    #[test]
    fn what_templates_write_is_plain() {
        let html = "<!doctype html>\n<html lang=\"en\" dir=ltr><title>Tea &amp; talk</title><script type=\"a/b\">{\"a\":\"<\\/b\"}</script>\
                    <a class='x' href=/a?b=1&amp;c hidden>a<br/><img alt src=\"/x.png\" /></a>";
        assert!(plain(html).is_some());
    }

    #[test]
    fn what_needs_care_is_left_to_html5gum() {
        for html in [
            "<p>a\r\nb",
            "<a href=x>a\0b",
            "<!-- a -->",
            "<P>",
            "<a href=x>&copy;",
            "<a href",
            "<a href=\"x>",
            "<a href =x>",
            "<a HREF=x>",
            "<a href=>",
            "< p>",
            "<title>a<b></title>",
            "<script><!--</script>",
            "<style></style>",
            "</p x>",
            "<p / a>",
        ] {
            assert!(plain(html).is_none(), "{html}");
        }
    }

    proptest! {
        #[test]
        fn it_reads_what_html5gum_reads(html in PIECES) {
            if let Some(plain) = plain(&html) {
                let mut page = Page::default();
                page.read_any(html.as_bytes());
                prop_assert_eq!(facts(&plain), facts(&page));
            }
        }
    }

    /// All that is noted of a page.
    fn facts(page: &Page) -> impl PartialEq + std::fmt::Debug {
        let references: Vec<_> = page.references.iter().map(|r| (r.hash, r.id.clone(), r.attribute)).collect();
        let links: Vec<_> = page.links.iter().map(|l| (l.name, l.destination, l.words.clone(), l.href.clone())).collect();
        let html = (page.has_html, page.has_lang, page.has_dir, page.has_title);
        let kept = (page.kept.clone(), page.ids.clone(), page.targets.clone(), references, links);
        (kept, html, page.top_headings, page.skipped.clone(), page.images_without_alt.clone(), page.empty.clone())
    }

    /// Pieces of pages, plain and not.
    const PIECES: &str = "([<>/=&;\"' a-c\n]|<p>|</p>|<a href=\"/x\">|<a href=/y/ |id='a&amp;b'|</a>|&lt;|&#3|ব|<svg>|</svg>|<nav>|</nav>\
        |<script>|</script>|<title>|</title>|<h1>|<h3 lang=en>|<img src=x alt=\"y\"/>|<span aria-hidden=true>|</span>|<button>\
        |<html lang=\"en\"|dir=ltr|for=b|aria-label=\"c\"|srcset=\"a 1x, b 2x\"|<!doctype html>|<!--|-->|href=#x|=\"\"| )*";
}
