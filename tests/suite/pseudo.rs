//! No word escapes translation: on a page in the pseudo-language all words stand between brackets.

use std::collections::BTreeMap;
use std::path::Path;

use openchest::i18n::{Lang, Phrasebooks};
use openchest::model::Downloads;
use openchest::pipeline::{self, Options, Timings};
use openchest::problems::Problems;
use openchest::render::{self, Theme};
use openchest::source;

use crate::markup::{self, Outside};

#[test]
fn every_word_of_the_example_comes_through_translation() {
    let sources = source::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content-example")).unwrap();
    let options = Options {
        as_of: None,
        today: jiff::civil::date(2026, 11, 23),
        time: None,
        pseudo: true,
        render: render::Settings::default(),
    };
    let mut problems = Problems::new();
    let edition = pipeline::read(&sources, &options, &mut Timings::default(), &mut problems).expect("the example has no errors");
    let phrasebooks = Phrasebooks::new(&edition.words, &edition.site.portal.languages).unwrap();
    let theme = Theme::load(&sources, &edition, &phrasebooks, &options.render, &mut problems).expect("the theme compiles");
    let lang = Lang::PSEUDO;
    let mut faults: BTreeMap<Outside, Vec<String>> = BTreeMap::new();
    let pages = edition.site.pages();
    for reference in &pages {
        let path = reference.path_in(&edition.site, lang).file();
        let (html, _) = render::page(&theme, *reference, lang, &Downloads::default())
            .unwrap_or_else(|problem| panic!("{}: {}", path, problem.message));
        let html = String::from_utf8(html).unwrap();
        let markup = markup::read(&html, lang.code()).unwrap_or_else(|fault| panic!("{path}: {fault}"));
        for fault in markup::outside_brackets(&markup, lang.code()) {
            faults.entry(fault).or_default().push(path.clone());
        }
    }
    assert!(pages.len() > 100, "only {} pages were looked at", pages.len());
    let list: Vec<String> = faults
        .iter()
        .map(|(o, pages)| format!("{:?} in {} on {} pages, such as {}", o.words, o.place, pages.len(), pages[0]))
        .collect();
    assert!(list.is_empty(), "words outside brackets:\n{}", list.join("\n"));
}
