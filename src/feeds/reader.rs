//! One reader of a feed: a language, and how words, money and dates are put in it.

use crate::i18n::{Lang, Phrasebook};
use crate::model::{BoroughId, Edition, Money, PageRef, Portal, Site, Text, UrlPath, Wording};

/// Words of the content, and the language they are in: the reader's, or the source language if they had to be
/// borrowed from it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Words<'e> {
    pub text: &'e str,
    pub lang: Lang,
    /// A translation that nobody has checked yet.
    pub unreviewed: bool,
}

/// A language, and all that is said in it.
pub(super) struct Reader<'e> {
    pub edition: &'e Edition,
    pub lang: Lang,
    /// How everything is said in it.
    pub phrases: &'e Phrasebook<'e>,
    wording: &'e Wording<'e>,
}

impl<'e> Reader<'e> {
    pub(super) fn new(edition: &'e Edition, phrases: &'e Phrasebook<'e>, wording: &'e Wording<'e>) -> Self {
        Reader { edition, lang: phrases.lang(), phrases, wording }
    }

    pub(super) fn site(&self) -> &'e Site {
        &self.edition.site
    }

    /// The words of a text in the reader's language if there is a confirmed translation, else in the source's.
    pub(super) fn words(&self, text: Text) -> Words<'e> {
        let (texts, source) = (&self.site().texts, self.site().portal.source_language);
        match self.wording.current(text) {
            Some(t) => Words { text: t.text, lang: self.lang, unreviewed: t.provenance.reviewer.is_none() },
            None => Words { text: texts.source(text), lang: source, unreviewed: false },
        }
    }

    pub(super) fn money(&self, money: Money) -> String {
        self.phrases.money(money.pence())
    }

    /// The address of a page, and the language it is in there: another one if the page's borough does not offer
    /// the reader's.
    pub(super) fn page(&self, page: PageRef) -> (String, Lang) {
        let source = self.site().portal.source_language;
        let lang = if page.languages(self.site()).contains(&self.lang) { self.lang } else { source };
        (page_address(self.site(), page, lang), lang)
    }
}

/// The absolute address of what stands at `path` below the portal's root, whatever path the root itself has.
pub(super) fn absolute(portal: &Portal, path: &str) -> String {
    format!("{}/{path}", portal.address)
}

/// The absolute address of a page in a language it is published in.
pub(super) fn page_address(site: &Site, page: PageRef, lang: Lang) -> String {
    absolute(&site.portal, page.path_in(site, lang).as_str())
}

/// The folder of the feeds in a language, of the portal or of a borough, below the portal's root.
pub(super) fn feed_folder(site: &Site, borough: Option<BoroughId>, lang: Lang) -> UrlPath {
    let folder = borough.map_or_else(String::new, |id| format!("{}/", site.borough(id).slug));
    UrlPath::new(folder).in_lang(lang, site.portal.source_language)
}
