//! What the accessibility suite found, as its results file says.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::site::Site;
use crate::i18n::Lang;
use crate::source::Span;

/// A way in which the suite looked at pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TestWay {
    /// In a wide window.
    Wide,
    /// In a window of 320 px, as wide as a small phone (WCAG 1.4.10).
    Narrow,
    /// In the dark scheme.
    Dark,
    /// In colours that the reader's system forces.
    ForcedColours,
    /// With text at 200 % (WCAG 1.4.4).
    LargeText,
    /// By keyboard alone (WCAG 2.1.1).
    Keyboard,
    /// As it is printed.
    Print,
    /// Without JavaScript.
    NoJavascript,
}

impl TestWay {
    /// All, in the order of the page.
    pub const ALL: [TestWay; 8] = [
        TestWay::Wide,
        TestWay::Narrow,
        TestWay::Dark,
        TestWay::ForcedColours,
        TestWay::LargeText,
        TestWay::Keyboard,
        TestWay::Print,
        TestWay::NoJavascript,
    ];

    /// The word in the file, also the end of the message id of its name.
    pub fn word(self) -> &'static str {
        match self {
            TestWay::Wide => "wide",
            TestWay::Narrow => "narrow",
            TestWay::Dark => "dark",
            TestWay::ForcedColours => "forced-colours",
            TestWay::LargeText => "large-text",
            TestWay::Keyboard => "keyboard",
            TestWay::Print => "print",
            TestWay::NoJavascript => "no-javascript",
        }
    }

    /// The way with this word.
    pub fn find(word: &str) -> Option<TestWay> {
        TestWay::ALL.into_iter().find(|way| way.word() == word)
    }
}

/// A rule that pages broke.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TestFailure {
    /// The rule's name in the program that has it: `color-contrast`.
    pub rule: String,
    /// The success criteria of WCAG that it belongs to: `1.4.3`.
    pub criteria: Vec<String>,
    /// On how many pages.
    pub pages: usize,
}

/// The results of a run of the accessibility suite.
#[derive(Debug, Clone)]
pub struct TestResults {
    /// The file.
    pub span: Span,
    /// The day of the run.
    pub tested: Date,
    /// Programs and their versions, as both are written.
    pub tools: Vec<(String, String)>,
    /// The standards whose rules were tried, as people write them: `WCAG 2.2 AA`.
    pub standards: Vec<String>,
    /// The ways, in the order of [`TestWay::ALL`].
    pub ways: Vec<TestWay>,
    /// How many pages the site had.
    pub site_pages: usize,
    /// How many of them were opened in a browser.
    pub opened: usize,
    /// How many had their markup read.
    pub markup: usize,
    /// The page types that were opened, and the codes of the languages of each.
    pub covered: BTreeMap<String, BTreeSet<String>>,
    /// How many checks found nothing.
    pub passed: usize,
    /// How many found something.
    pub failed: usize,
    /// What they found, a rule each.
    pub failures: Vec<TestFailure>,
}

impl TestResults {
    /// The codes of the languages in which at least one page was opened.
    pub fn languages(&self) -> BTreeSet<&str> {
        self.covered.values().flatten().map(String::as_str).collect()
    }

    /// The page types of a site that were not opened in every language that has them, with those languages.
    pub fn gaps(&self, site: &Site) -> BTreeMap<&'static str, BTreeSet<Lang>> {
        let mut gaps: BTreeMap<&'static str, BTreeSet<Lang>> = BTreeMap::new();
        for page in site.pages() {
            let covered = self.covered.get(page.template());
            let is_missing = |lang: &&Lang| **lang != Lang::PSEUDO && !covered.is_some_and(|langs| langs.contains(lang.code()));
            for lang in page.languages(site).iter().filter(is_missing) {
                gaps.entry(page.template()).or_default().insert(*lang);
            }
        }
        gaps
    }
}
