//! Whatever is edited in whatever order, no translation is lost and none is taken for one of other words, and the line that
//! follows a build counts as the table does.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jiff::civil::date;
use openchest::i18n::{Lang, Words, po};
use openchest::pipeline::{self, Memo, Options};
use openchest::problems::Problems;
use openchest::render::Settings;
use openchest::source::{self, SourceFile, Sources};
use openchest::translations::{LanguageFile, Stale, Status, sync, wanted};
use proptest::prelude::*;

use crate::portal::root;

/// Something an editor or a translator does. Numbers choose what it is done to.
#[derive(Debug, Clone)]
enum Step {
    Add(usize, usize, usize),
    Remove(usize, usize),
    ChangeWord(usize, usize, usize),
    Move(usize, usize),
    Swap(usize, usize),
    Rename(usize),
    Title(usize, usize),
    Translate(usize),
    Unsure(usize),
}

fn step() -> impl Strategy<Value = Step> {
    let n = 0..50usize;
    prop_oneof![
        (n.clone(), n.clone(), n.clone()).prop_map(|(a, b, c)| Step::Add(a, b, c)),
        (n.clone(), n.clone()).prop_map(|(a, b)| Step::Remove(a, b)),
        (n.clone(), n.clone(), n.clone()).prop_map(|(a, b, c)| Step::ChangeWord(a, b, c)),
        (n.clone(), n.clone()).prop_map(|(a, b)| Step::Move(a, b)),
        (n.clone(), n.clone()).prop_map(|(a, b)| Step::Swap(a, b)),
        n.clone().prop_map(Step::Rename),
        (n.clone(), n.clone()).prop_map(|(a, b)| Step::Title(a, b)),
        n.clone().prop_map(Step::Translate),
        n.prop_map(Step::Unsure),
    ]
}

const WORDS: [&str; 8] = ["tea", "walk", "garden", "room", "money", "people", "Friday", "sing"];

/// A page: its name, title and paragraphs.
#[derive(Debug, Clone)]
struct Page {
    name: usize,
    title: usize,
    paragraphs: Vec<Vec<usize>>,
}

impl Page {
    fn file(&self) -> SourceFile {
        let words = |all: &[usize]| all.iter().map(|w| WORDS[w % WORDS.len()]).collect::<Vec<_>>().join(" ");
        let paragraphs: String = self.paragraphs.iter().map(|p| format!("\nThe {} here.\n", words(p))).collect();
        let text =
            format!("---\ntitle: All about {}\nsummary: What to know.\n---\n{paragraphs}", WORDS[self.title % WORDS.len()]);
        source::from_bytes(format!("guidance/page-{}.md", self.name), text.as_bytes())
    }
}

fn is_edited(entry: &po::PoEntry) -> bool {
    entry.context.as_deref().is_some_and(|place| place.starts_with("guidance/page-"))
}

struct World {
    base: Vec<SourceFile>,
    pages: Vec<Page>,
    files: Vec<LanguageFile>,
    /// The source that each translation was made for, and whether the translator was sure.
    made_for: BTreeMap<String, (String, bool)>,
    names: usize,
    /// How many translations were made.
    count: usize,
}

impl World {
    fn new() -> World {
        let folder = root().join("src/cli/starter");
        let base = source::load(&folder).unwrap();
        let in_bengali = |file: &SourceFile| match file.path.as_str() {
            "portal.yaml" => source::from_bytes(file.path.clone(), format!("{}languages: [bn]\n", file.text()).as_bytes()),
            _ => file.clone(),
        };
        let base = base.content().map(|(_, f)| in_bengali(f)).collect();
        let page = |name: usize| Page { name, title: name, paragraphs: vec![vec![name, 1, 2], vec![3, name, 4, 5]] };
        World { base, pages: vec![page(0), page(1)], files: Vec::new(), made_for: BTreeMap::new(), names: 2, count: 0 }
    }

    fn edit(&mut self, step: &Step) {
        let count = self.pages.len();
        let page = |n: &usize| n % count;
        match step {
            Step::Add(p, at, word) => {
                let paragraphs = &mut self.pages[page(p)].paragraphs;
                paragraphs.insert(at % (paragraphs.len() + 1), vec![*word, word + 1, *at]);
            }
            Step::Remove(p, at) => {
                let paragraphs = &mut self.pages[page(p)].paragraphs;
                if !paragraphs.is_empty() {
                    paragraphs.remove(at % paragraphs.len());
                }
            }
            Step::ChangeWord(p, at, word) => {
                let paragraphs = &mut self.pages[page(p)].paragraphs;
                if !paragraphs.is_empty() {
                    let at = at % paragraphs.len();
                    paragraphs[at][0] = *word;
                }
            }
            Step::Move(p, at) => {
                let from = &mut self.pages[page(p)].paragraphs;
                if !from.is_empty() {
                    let moved = from.remove(at % from.len());
                    self.pages[(p + 1) % count].paragraphs.push(moved);
                }
            }
            Step::Swap(p, at) => {
                let paragraphs = &mut self.pages[page(p)].paragraphs;
                if !paragraphs.is_empty() {
                    let at = at % paragraphs.len();
                    paragraphs.swap(0, at);
                }
            }
            Step::Rename(p) => {
                self.pages[page(p)].name = self.names;
                self.names += 1;
            }
            Step::Title(p, word) => self.pages[page(p)].title = *word,
            Step::Translate(n) => {
                self.count += 1;
                let number = self.count;
                if let Some(entry) = self.nth(*n, |e| e.translation().is_none() || e.is_fuzzy()) {
                    let words = format!("অনুবাদ {number}");
                    let replaced = std::mem::replace(&mut entry.translations, vec![words.clone()]).remove(0);
                    entry.flags.clear();
                    entry.previous_source = None;
                    let source = entry.source.clone();
                    self.made_for.remove(&replaced);
                    self.made_for.insert(words, (source, true));
                }
            }
            Step::Unsure(n) => {
                if let Some(entry) = self.nth(*n, |e| e.translation().is_some() && !e.is_fuzzy()) {
                    entry.flags = vec!["fuzzy".to_owned()];
                    let words = entry.translations[0].clone();
                    self.made_for.entry(words).and_modify(|(_, sure)| *sure = false);
                }
            }
        }
    }

    /// One of the entries of the pages that are edited.
    fn nth(&mut self, n: usize, fits: impl Fn(&po::PoEntry) -> bool) -> Option<&mut po::PoEntry> {
        let mut all: Vec<_> =
            self.files.iter_mut().flat_map(|f| &mut f.file.entries).filter(|e| !e.obsolete && is_edited(e) && fits(e)).collect();
        let at = n % all.len().max(1);
        (at < all.len()).then(|| all.swap_remove(at))
    }

    /// Syncs, and says whether anything was touched. Files go through their text, as on a disk.
    fn sync(&mut self) -> bool {
        let mut files = self.base.clone();
        files.extend(self.pages.iter().map(Page::file));
        files.extend(self.files.iter().map(|f| source::from_bytes(f.path.clone(), po::write(&f.file).as_bytes())));
        let sources = Sources::new(Path::new(""), files);
        let options = Options { as_of: None, today: date(2026, 11, 23), time: None, pseudo: false, render: Settings::default() };
        let mut problems = Problems::new();
        let site = pipeline::texts(&sources, &options, &mut Memo::default(), &mut problems).expect("content without errors");
        let lang = Lang::find("bn").unwrap();
        let words = Words::load(&sources, &[lang], &mut problems);
        let status = Status::of(&sources, &site, &words, &[lang]).unwrap();
        assert_eq!(Stale::of(&sources, &site, &[lang]).unwrap(), status.stale(), "what is stale was counted in two ways");
        let synced = sync(&site, &wanted(&site), lang, &self.files);
        let again = |f: &LanguageFile| {
            let (file, faults) = po::read(&po::write(&f.file));
            assert_eq!(faults, [], "{}", f.path);
            LanguageFile { path: f.path.clone(), id: None, file }
        };
        self.files = synced.files.iter().map(again).collect();
        synced.touched.contains(&true)
    }

    fn check(&self) {
        let entries = || self.files.iter().flat_map(|f| &f.file.entries);
        let kept: BTreeSet<&str> = entries().filter_map(|e| e.translation()).collect();
        for (words, (source, _)) in &self.made_for {
            assert!(kept.contains(words.as_str()), "“{words}”, made for “{source}”, is lost");
        }
        for entry in entries().filter(|e| !e.obsolete && !e.is_fuzzy()) {
            let Some((source, sure)) = entry.translation().and_then(|words| self.made_for.get(words)) else { continue };
            assert_eq!(source, &entry.source, "a translation of other words is taken for current");
            assert!(sure, "a translation that nobody confirmed is taken for current: {entry:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_edit_loses_a_translation(steps in prop::collection::vec(step(), 1..14)) {
        let mut world = World::new();
        world.sync();
        for n in 0..6 {
            world.edit(&Step::Translate(n * 7));
        }
        for step in &steps {
            world.edit(step);
            world.sync();
            world.check();
            prop_assert!(!world.sync(), "a second sync changed something after {step:?}");
        }
    }
}
