//! What a preview shows after an edit of one file, and what it has at rest.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use jiff::civil::date;
use openchest::output::Entry;
use openchest::pipeline::{Draft, Options};
use openchest::problems::{Printer, Problems};
use openchest::render::Settings;
use openchest::source::{Edited, Sources, load};

use crate::portal::Portal;

/// A portal, and a preview of it that looks at every page.
struct Desk {
    portal: Portal,
    options: Options,
    sources: Sources,
    draft: Draft,
    /// Every page that does not wait for documents.
    pages: BTreeSet<String>,
    /// What fresh starts gave, by the fingerprint of the content: edits that are taken back need none.
    fresh: HashMap<blake3::Hash, (Hashes, String)>,
}

/// The fingerprint of every file of a site.
type Hashes = BTreeMap<String, blake3::Hash>;

impl Desk {
    fn new() -> Desk {
        let portal = Portal::copy_of("content-example");
        in_few_languages(portal.path());
        let options = Options { as_of: None, today: date(2026, 11, 23), time: None, pseudo: false, render: Settings::default() };
        let sources = load(portal.path()).unwrap();
        let mut draft = Draft::default();
        let (site, _) = run(&mut draft, &sources, &options);
        let pages = site.into_keys().filter(|path| path.ends_with(".html")).collect();
        Desk { portal, options, sources, draft, pages, fresh: HashMap::new() }
    }

    /// Reads everything with what is kept from before, and makes the site.
    fn rest(&mut self) -> (Hashes, String) {
        self.sources = self.sources.reload(&[self.portal.path().to_path_buf()]).unwrap();
        let (site, problems) = run(&mut self.draft, &self.sources, &self.options);
        (hashes(site), problems)
    }

    /// The same after a fresh start.
    fn afresh(&mut self) -> (Hashes, String) {
        let sources = load(self.portal.path()).unwrap();
        let fresh = self.fresh.entry(sources.fingerprint()).or_insert_with(|| {
            let (site, problems) = run(&mut Draft::default(), &sources, &self.options);
            (hashes(site), problems)
        });
        fresh.clone()
    }

    /// The pages that are shown after an edit of one file, if they can be known by reading that.
    fn shown(&mut self, path: &str) -> Option<Vec<(String, Vec<u8>)>> {
        let Some(Edited::File(file)) = self.sources.reread(&[self.portal.path().join(path)]) else { return None };
        self.draft.edit(&self.sources, file, &self.options, &self.pages)
    }

    fn edit(&self, path: &str, old: &str, new: &str) {
        let text = std::fs::read_to_string(self.portal.path().join(path)).unwrap();
        assert!(text.contains(old), "{path} does not hold {old:?}");
        self.portal.write(path, text.replacen(old, new, 1).as_bytes());
    }
}

/// Leaves the example in English and a few languages: what is tested here is the same in every language.
fn in_few_languages(content: &Path) {
    const KEPT: [&str; 3] = ["bn", "ur", "pl"];
    for file in std::fs::read_dir(content.join("translations")).unwrap().map(|entry| entry.unwrap().path()) {
        if !KEPT.contains(&file.file_stem().unwrap().to_str().unwrap()) {
            std::fs::remove_file(file).unwrap();
        }
    }
    let boroughs = std::fs::read_dir(content.join("boroughs")).unwrap().map(|entry| entry.unwrap().path().join("borough.yaml"));
    for path in boroughs.chain([content.join("portal.yaml")]) {
        let text = std::fs::read_to_string(&path).unwrap();
        let line = text.lines().find(|line| line.starts_with("languages: [")).unwrap();
        let all = line.trim_start_matches("languages: [").trim_end_matches(']').split(", ");
        let kept: Vec<&str> = all.filter(|code| KEPT.contains(code)).collect();
        std::fs::write(&path, text.replacen(line, &format!("languages: [{}]", kept.join(", ")), 1)).unwrap();
    }
}

fn run(draft: &mut Draft, sources: &Sources, options: &Options) -> (BTreeMap<String, Entry>, String) {
    let mut problems = Problems::new();
    let read = draft.read(sources, options, &BTreeSet::new(), None, &mut problems);
    let made = read.and_then(|_| draft.make(sources, options, &Arc::default(), &mut problems));
    (made.unwrap_or_default(), Printer::Json.print(&problems, sources, false))
}

fn hashes(site: BTreeMap<String, Entry>) -> Hashes {
    site.into_iter().map(|(path, entry)| (path, entry.hash)).collect()
}

const STUDY: &str = "boroughs/redbridge/case-studies/garden-and-tea.md";
const GUIDANCE: &str = "guidance/make-a-budget.md";
const FUND: &str = "boroughs/redbridge/funds/wellbeing.yaml";

/// What is done to the content, and whether reading one file is enough to show it.
type Step = (&'static str, bool, fn(&Desk));

const STEPS: &[Step] = &[
    (STUDY, true, |desk| desk.edit(STUDY, "drink tea for an hour", "drink mint tea")),
    (STUDY, true, |desk| desk.edit(STUDY, "In September", "One more paragraph.\n\n- A list\n\nIn September")),
    (STUDY, true, |desk| desk.edit(STUDY, "One more paragraph.\n\n- A list\n\n", "")),
    // Translations of a line are older than their source then, and current again.
    (STUDY, true, |desk| desk.edit(STUDY, "Tomatoes, tea", "Okra, tea")),
    (STUDY, true, |desk| desk.edit(STUDY, "Okra, tea", "Tomatoes, tea")),
    (FUND, true, |desk| desk.edit(FUND, "min: £500", "min: £400")),
    (GUIDANCE, true, |desk| desk.edit(GUIDANCE, "order: 60", "order: 5")),
    // An error of reading, one that only a rule finds, and names that others may refer to.
    (STUDY, false, |desk| desk.edit(STUDY, "award: RB-2026-03", "award: nobody-knows")),
    (STUDY, false, |desk| desk.edit(STUDY, "award: nobody-knows", "award: RB-2026-03")),
    (FUND, false, |desk| desk.edit(FUND, "min: £400", "min: £40,000")),
    (FUND, false, |desk| desk.edit(FUND, "min: £40,000", "min: £400")),
    (FUND, false, |desk| desk.edit(FUND, "rounds:\n  - id: ", "rounds:\n  - id: new-")),
    (FUND, false, |desk| desk.edit(FUND, "rounds:\n  - id: new-", "rounds:\n  - id: ")),
    // Other files.
    ("translations/pl.po", false, |desk| desk.edit("translations/pl.po", "Zaczynamy od potrzeb ludzi", "Zaczynamy od ludzi")),
    ("theme/style/own.css", false, |desk| desk.portal.write("theme/style/own.css", b"main { color: navy }")),
    (STUDY, true, |desk| desk.edit(STUDY, "mint tea", "black tea")),
    (GUIDANCE, false, |desk| {
        std::fs::rename(desk.portal.path().join(GUIDANCE), desk.portal.path().join("guidance/budget.md")).unwrap();
    }),
];

#[test]
fn whatever_is_edited_the_pages_and_problems_are_those_of_a_fresh_start() {
    let mut desk = Desk::new();
    for (number, (path, is_single, edit)) in STEPS.iter().enumerate() {
        edit(&desk);
        let shown = desk.shown(path);
        assert_eq!(shown.is_some(), *is_single, "after edit {number}, of {path}");
        let (wanted, problems) = desk.afresh();
        let shown = shown.unwrap_or_default();
        assert!(!is_single || shown.len() > 100, "only {} pages were made", shown.len());
        for (page, html) in shown {
            assert_eq!(wanted.get(&page), Some(&blake3::hash(&html)), "{page} differs after an edit of {path}");
        }
        // Edits that were shown stay in the draft, and what follows them is shown on top.
        if !is_single {
            let (site, found) = desk.rest();
            assert!(site == wanted, "the sites differ after an edit of {path}");
            assert_eq!(found, problems, "after an edit of {path}");
        }
    }
}

#[test]
fn edits_one_after_another_are_shown_without_reading_the_rest() {
    let mut desk = Desk::new();
    let edits =
        [("In September", "Words.\n\nIn September"), ("Words.\n\n", ""), ("Tomatoes, tea", "Okra"), ("for six mornings", "")];
    for (old, new) in edits {
        desk.edit(STUDY, old, new);
        let shown = desk.shown(STUDY).expect("a document that can be read by itself");
        let (wanted, _) = desk.afresh();
        for (page, html) in shown {
            assert_eq!(wanted.get(&page), Some(&blake3::hash(&html)), "{page} differs after {old:?}");
        }
    }
}

#[test]
fn a_run_that_is_overtaken_leaves_the_draft_as_it_was() {
    let mut desk = Desk::new();
    let (stop, mut problems) = (Arc::new(AtomicBool::new(true)), Problems::new());
    assert!(desk.draft.make(&desk.sources, &desk.options, &stop, &mut problems).is_err());
    assert!(desk.draft.read(&desk.sources, &desk.options, &desk.pages, Some(&stop), &mut problems).is_err());
    assert!(!problems.has_errors() && desk.draft.is_ready());
    desk.edit(STUDY, "drink tea for an hour", "drink mint tea");
    assert!(desk.shown(STUDY).is_some());
    assert!(desk.rest() == desk.afresh(), "the sites differ after a run that was overtaken");
}

#[test]
fn only_a_change_of_one_known_file_is_read_by_itself() {
    let mut desk = Desk::new();
    let path = |name: &str| desk.portal.path().join(name);
    let (study, aside, hidden) = (path(STUDY), path("guidance/aside.tmp"), path("guidance/.make-a-budget.md.swp"));
    let (new, guidance) = (path("guidance/new.md"), path(GUIDANCE));
    assert_eq!(desk.sources.reread(&[study.clone(), aside.clone(), hidden]), Some(Edited::Nothing));
    desk.edit(STUDY, "In September", "In October");
    assert!(matches!(desk.sources.reread(&[study.clone(), aside]), Some(Edited::File(_))));
    assert_eq!(desk.sources.reread(&[study.clone(), guidance]), None, "two files");
    desk.portal.write("guidance/new.md", b"---\n---\n");
    assert_eq!(desk.sources.reread(&[study.clone(), new]), None, "a new file");
    desk.portal.write(STUDY, b"\xff");
    assert_eq!(desk.sources.reread(&[study]), None, "no text");
}
