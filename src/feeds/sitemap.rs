//! `sitemap.xml`: every page in every language (sitemaps.org protocol 0.9), each with its other languages
//! (`xhtml:link`, as search engines ask for it).

use jiff::civil::Date;

use super::reader::{absolute, page_address};
use crate::model::{Edition, PageRef, Site};
use crate::output::Output;
use crate::xml::Xml;

/// The most addresses in one file. The protocol allows 50,000 and 50 MB; with a dozen languages named at each
/// address this is some 4 MB, which is made and read in one go.
pub(super) const MOST_URLS: usize = 2_500;

const NAMESPACES: &[(&str, &str)] =
    &[("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"), ("xmlns:xhtml", "http://www.w3.org/1999/xhtml")];

/// Adds the sitemap to the output: one file, or an index and its parts if there are more than `most` addresses.
/// A part is handed over as soon as it is full. Parts stand beside the index, because a sitemap may speak only of
/// addresses below its own folder.
pub(super) fn write(edition: &Edition, output: &Output<'_>, most: usize) {
    let site = &edition.site;
    let origin = site.portal.span;
    let pages: Vec<PageRef> = site.pages().into_iter().filter(|page| *page != PageRef::NotFound).collect();
    let total: usize = pages.iter().map(|page| page.languages(site).len()).sum();
    if total <= most {
        let mut part = Part::new();
        pages.iter().for_each(|page| part.add(site, *page));
        output.add_file("sitemap.xml", part.finish(), origin);
        return;
    }
    let mut names = Vec::new();
    let mut add = |part: Part| {
        names.push(format!("sitemap-{}.xml", names.len() + 1));
        output.add_file(&names[names.len() - 1], part.finish(), origin);
    };
    let mut part = Part::new();
    for page in pages {
        if part.urls > 0 && part.urls + page.languages(site).len() > most {
            add(std::mem::replace(&mut part, Part::new()));
        }
        part.add(site, page);
    }
    add(part);
    output.add_file("sitemap.xml", index(site, &names), origin);
}

/// The index of the parts.
fn index(site: &Site, names: &[String]) -> Vec<u8> {
    let mut xml = Xml::document();
    xml.open("sitemapindex", &NAMESPACES[..1]);
    xml.line();
    for name in names {
        xml.open("sitemap", &[]);
        xml.leaf("loc", &[], &absolute(&site.portal, name));
        xml.close("sitemap");
        xml.line();
    }
    xml.close("sitemapindex");
    xml.line();
    xml.finish()
}

/// A sitemap file that is being written.
struct Part {
    xml: Xml,
    urls: usize,
}

impl Part {
    fn new() -> Self {
        let mut xml = Xml::document();
        xml.open("urlset", NAMESPACES);
        xml.line();
        Part { xml, urls: 0 }
    }

    /// A page in all its languages. Each names all of them and itself, and the source language for readers of
    /// none of them (`x-default`); these lines are the same for every language and written once.
    fn add(&mut self, site: &Site, page: PageRef) {
        let languages = page.languages(site);
        let addresses: Vec<String> = languages.iter().map(|lang| page_address(site, page, *lang)).collect();
        let default = page_address(site, page, site.portal.source_language);
        let mut links = Xml::part();
        let codes = languages.iter().map(|lang| lang.code()).chain(["x-default"]);
        for (code, href) in codes.zip(addresses.iter().chain([&default])) {
            links.empty("xhtml:link", &[("rel", "alternate"), ("hreflang", code), ("href", href)]);
        }
        let links = links.finish();
        let modified = last_modified(site, page).map(|date| date.to_string());
        for address in &addresses {
            self.xml.open("url", &[]);
            self.xml.leaf("loc", &[], address);
            if let Some(modified) = &modified {
                self.xml.leaf("lastmod", &[], modified);
            }
            self.xml.insert(&links);
            self.xml.close("url");
            self.xml.line();
        }
        self.urls += addresses.len();
    }

    fn finish(mut self) -> Vec<u8> {
        self.xml.close("urlset");
        self.xml.line();
        self.xml.finish()
    }
}

/// When the words of a page were last changed, where the content says so. A date of the build or of a file would
/// tell search engines of changes that nobody made.
fn last_modified(site: &Site, page: PageRef) -> Option<Date> {
    match page {
        PageRef::Guidance(id) => site.guidance_page(id).updated,
        PageRef::Privacy => Some(site.portal.privacy.updated),
        _ => None,
    }
}
