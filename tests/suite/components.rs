//! Every component shows its examples in every language of the theme.

mod example;
mod gallery;
mod value;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use openchest::i18n::{Formats, Lang, Words};
use openchest::problems::Problems;
use openchest::render::Components;
use openchest::source::{self, Sources};

use crate::markup;
use example::Examples;

/// The languages whose HTML is kept: one as written, one from right to left, one with digits of its own.
const KEPT: [&str; 3] = ["bn", "en", "ur"];

/// The languages in which the examples are opened in a browser: three scripts, one of them from right to left.
const OPENED: [&str; 3] = ["en", "ti", "ur"];

/// The theme's components with their examples.
struct Stage {
    components: Components,
    words: Words,
    formats: BTreeMap<Lang, Formats>,
    examples: BTreeMap<String, Examples>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default/components")
}

fn stage() -> Stage {
    let sources = source::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content-example")).unwrap();
    let mut problems = Problems::new();
    let components = Components::load(&sources, &mut problems).expect("the templates compile");
    let languages = languages(&sources);
    let words = Words::load(&sources, &languages, &mut problems);
    assert!(!problems.has_errors(), "{:?}", problems.sorted());
    let formats = languages.into_iter().map(|lang| (lang, Formats::new(lang).unwrap())).collect();
    let examples = folder_names().into_iter().map(|name| (name.clone(), Examples::read(&folder().join(&name)))).collect();
    Stage { components, words, formats, examples }
}

/// The languages the theme has words in, and the pseudo-language.
fn languages(sources: &Sources) -> Vec<Lang> {
    let named = sources.theme().filter_map(|(_, file)| file.path.strip_prefix("words/")?.strip_suffix(".ftl").map(str::to_owned));
    let mut languages: Vec<Lang> = named.map(|code| Lang::find(&code).unwrap_or_else(|| panic!("no language {code}"))).collect();
    assert!(languages.len() >= 12, "{languages:?}");
    languages.push(Lang::PSEUDO);
    languages
}

fn folder_names() -> BTreeSet<String> {
    std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

impl Stage {
    /// Each example of a component that is for a language, as HTML.
    fn render(&self, folder: &str, lang: Lang) -> Vec<(&example::Example, String)> {
        let component = folder.replace('-', "_");
        let examples = self.examples[folder].examples.iter();
        examples
            .filter(|example| example.lang.as_deref().is_none_or(|code| code == lang.code()))
            .map(|example| {
                let values = value::values(&example.values, &self.words, &self.formats[&lang]);
                let html = self.components.render(&component, values, &self.words, lang);
                (example, html.unwrap_or_else(|error| panic!("{folder}, example {:?}, {lang}: {error}", example.name)))
            })
            .collect()
    }

    /// Calls `check` with what to call the example in a message, the example, its language and its HTML.
    fn each(&self, check: impl Fn(&str, &example::Example, Lang, &str)) {
        for folder in self.examples.keys() {
            for lang in self.formats.keys() {
                for (example, html) in self.render(folder, *lang) {
                    check(&format!("{folder}, example {:?}, {lang}", example.name), example, *lang, &html);
                }
            }
        }
    }
}

#[test]
fn every_component_has_a_folder_and_every_folder_a_component() {
    let stage = stage();
    let folders: Vec<String> = stage.examples.keys().map(|name| name.replace('-', "_")).collect();
    assert_eq!(stage.components.names(), folders);
}

#[test]
fn every_component_says_what_it_is_for_and_shows_it() {
    for (name, examples) in stage().examples {
        assert!(examples.purpose.ends_with('.'), "{name}: what is it for?");
        assert!(!examples.accessibility.is_empty(), "{name}: which criteria must it meet?");
        for criterion in &examples.accessibility {
            let number = criterion.criterion.split_once(' ').map_or("", |(number, _)| number);
            assert!(
                number.split('.').count() == 3,
                "{name}: {:?} does not begin with the number of a criterion",
                criterion.criterion
            );
            assert!(criterion.how.ends_with('.'), "{name}: how does it meet {}?", criterion.criterion);
        }
        let names: BTreeSet<&str> = examples.examples.iter().map(|e| e.name.as_str()).collect();
        assert!(!names.is_empty(), "{name} has no examples");
        assert_eq!(names.len(), examples.examples.len(), "{name}: two examples have the same name");
        for example in &examples.examples {
            assert!(example.lang.as_deref().is_none_or(|code| Lang::find(code).is_some()), "{name}: {:?}", example.lang);
        }
    }
}

#[test]
fn described_parameters_are_those_of_the_template() {
    let stage = stage();
    for (name, examples) in &stage.examples {
        let of_template = stage.components.parameters(&name.replace('-', "_"));
        let described: BTreeSet<&str> =
            examples.parameters.iter().map(|p| p.name.as_str()).filter(|p| !p.contains('.')).collect();
        let taken: BTreeSet<&str> = of_template.iter().map(|p| p.name.as_str()).collect();
        let described: BTreeSet<&str> = described.into_iter().map(|p| p.trim_end_matches("[]")).collect();
        assert_eq!(described, taken, "{name}");
        for parameter in of_template.iter().filter(|p| !p.required) {
            let required = examples.parameters.iter().any(|p| p.name == parameter.name && p.required);
            assert!(!required, "{name}: the template has a value of its own for {}", parameter.name);
        }
    }
}

#[test]
fn examples_give_what_the_parameters_ask_for() {
    for (name, examples) in stage().examples {
        for parameter in &examples.parameters {
            parameter.check(&name);
        }
        for example in &examples.examples {
            let faults = examples.faults(example);
            assert!(faults.is_empty(), "{name}, example {:?}:\n{}", example.name, faults.join("\n"));
        }
    }
}

#[test]
fn examples_are_whole_html_in_every_language() {
    stage().each(|place, _, lang, html| {
        let markup = markup::read(html, lang.code()).unwrap_or_else(|fault| panic!("{place}: {fault}\n{html}"));
        assert!(!html.contains(['{', '}']), "{place}: a message or a variable is missing\n{html}");
        let ids: BTreeSet<&String> = markup.ids.iter().collect();
        assert_eq!(ids.len(), markup.ids.len(), "{place}: an id stands twice\n{html}");
    });
}

#[test]
fn components_hold_no_words_of_their_own() {
    stage().each(|place, example, lang, html| {
        if lang == Lang::PSEUDO {
            let markup = markup::read(html, lang.code()).unwrap_or_else(|fault| panic!("{place}: {fault}"));
            let mut own = markup::outside_brackets(&markup, lang.code());
            own.retain(|outside| !value::says(&example.values, &outside.words));
            assert!(own.is_empty(), "{place}: {own:?} come neither from the theme's words nor from the example\n{html}");
        }
    });
}

#[test]
fn examples_look_as_they_did() {
    let stage = stage();
    for folder in stage.examples.keys() {
        for lang in stage.formats.keys().filter(|lang| KEPT.contains(&lang.code())) {
            let mut all = String::new();
            for (example, html) in stage.render(folder, *lang) {
                all.push_str(&format!("<!-- {} -->\n", example.name));
                for line in html.lines().filter(|line| !line.trim().is_empty()) {
                    all.push_str(line);
                    all.push('\n');
                }
            }
            let mut settings = insta::Settings::clone_current();
            settings.set_snapshot_path(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/snapshots/components"));
            settings.set_prepend_module_to_snapshot(false);
            settings.set_omit_expression(true);
            settings.bind(|| insta::assert_snapshot!(format!("{folder}.{lang}"), all));
        }
    }
}

#[test]
fn examples_are_laid_out_for_the_browser() {
    let stage = stage();
    let mut gallery = gallery::Gallery::new(stage.components.stylesheet());
    for (folder, examples) in &stage.examples {
        for lang in stage.formats.keys().filter(|lang| OPENED.contains(&lang.code())) {
            let rendered = stage.render(folder, *lang);
            assert!(!rendered.is_empty(), "{folder} has no example in {lang}");
            for (number, (example, html)) in rendered.iter().enumerate() {
                gallery.add(folder, number + 1, &example.name, examples.place, *lang, html);
            }
        }
    }
    gallery.finish();
}
