//! The theme's own words, in Fluent files, one a language.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::memoizer::MemoizerKind as _;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::serializer::serialize;
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use super::lang::Lang;
use crate::problems::{Problem, Problems};
use crate::source::{FileId, Sources, Span};

/// Arguments of a message.
pub type Arguments<'a> = FluentArgs<'a>;

struct Catalogue {
    /// The other messages, and what they refer to.
    bundle: FluentBundle<FluentResource>,
    /// Messages that are the same whatever arguments they get, by id: most of what is said.
    plain: BTreeMap<String, String>,
    /// All message ids.
    ids: Vec<String>,
}

/// The catalogues of all languages that the theme has words in.
pub struct Words {
    catalogues: BTreeMap<Lang, Catalogue>,
}

impl Words {
    /// Reads `words/*.ftl` of the theme. A file that does not parse, or lacks a message English has, is a
    /// problem; English itself is part of the built-in theme and is checked by a test.
    pub fn load(sources: &Sources, wanted: &[Lang], problems: &mut Problems) -> Words {
        let mut catalogues = BTreeMap::new();
        for lang in std::iter::once(Lang::ENGLISH).chain(wanted.iter().copied()) {
            if catalogues.contains_key(&lang) {
                continue;
            }
            let from = if lang == Lang::PSEUDO { Lang::ENGLISH } else { lang };
            let Some(file) = sources.find_theme(&format!("words/{}.ftl", from.code())) else { continue };
            catalogues.insert(lang, load_one(sources, file, lang, problems));
        }
        let words = Words { catalogues };
        words.report_gaps(sources, problems);
        words
    }

    /// True if there is a catalogue for the language.
    pub fn has(&self, lang: Lang) -> bool {
        self.catalogues.contains_key(&lang)
    }

    /// The message `id` with its arguments, in `lang`. A message that is nowhere comes out as its id between
    /// braces, which the suite looks for on every page.
    pub fn say(&self, lang: Lang, id: &str, arguments: &Arguments<'_>) -> String {
        for catalogue in [self.catalogues.get(&lang), self.catalogues.get(&Lang::ENGLISH)].into_iter().flatten() {
            if let Some(text) = catalogue.plain.get(id) {
                return text.clone();
            }
            if let Some(text) = format(&catalogue.bundle, id, arguments) {
                return mark(lang, text);
            }
        }
        format!("{{{id}}}")
    }

    /// A message without arguments.
    pub fn get(&self, lang: Lang, id: &str) -> String {
        let plain = self.catalogues.get(&lang).and_then(|own| own.plain.get(id));
        plain.cloned().unwrap_or_else(|| self.say(lang, id, &FluentArgs::new()))
    }

    /// The messages without arguments, by id.
    pub fn plain(&self, lang: Lang) -> impl Iterator<Item = (&str, &str)> {
        let fallback = self.catalogues.get(&Lang::ENGLISH);
        let own = self.catalogues.get(&lang).or(fallback);
        own.into_iter().flat_map(|c| c.plain.iter().map(|(k, v)| (k.as_str(), v.as_str())))
    }

    /// Every message id of a language.
    pub fn ids(&self, lang: Lang) -> &[String] {
        self.catalogues.get(&lang).map_or(&[], |c| &c.ids)
    }

    fn report_gaps(&self, sources: &Sources, problems: &mut Problems) {
        let english = self.ids(Lang::ENGLISH);
        for (lang, catalogue) in &self.catalogues {
            let missing: Vec<&str> = english.iter().filter(|id| !catalogue.ids.contains(id)).map(String::as_str).collect();
            let Some(file) = sources.find_theme(&format!("words/{}.ftl", lang.code())) else { continue };
            if !missing.is_empty() {
                let few = missing.iter().take(5).copied().collect::<Vec<_>>().join(", ");
                problems.add(
                    Problem::error(
                        "theme-words",
                        Span::start_of(file),
                        format!(
                            "{} messages of the theme have no {} words: {few}{}",
                            missing.len(),
                            lang.english_name(),
                            if missing.len() > 5 { " …" } else { "" }
                        ),
                    )
                    .fix(format!("Add these messages to words/{}.ftl; the English ones are in words/en.ftl.", lang.code())),
                );
            }
        }
    }
}

fn load_one(sources: &Sources, file: FileId, lang: Lang, problems: &mut Problems) -> Catalogue {
    let source = sources.file(file);
    let resource = match FluentResource::try_new(source.text().to_owned()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                problems.add(
                    Problem::error(
                        "theme-words",
                        Span::new(file, error.pos.start, error.pos.end),
                        "This line is not a Fluent message",
                    )
                    .fix("Write each message as `name = words`; lines that go on start with spaces."),
                );
            }
            resource
        }
    };
    let ids: Vec<String> = resource
        .entries()
        .filter_map(|e| match e {
            Entry::Message(m) => Some(m.id.name.to_owned()),
            _ => None,
        })
        .collect();
    let (bundle, errors) = bundle_of(lang, resource);
    for error in errors {
        problems.add(
            Problem::error("theme-words", Span::start_of(file), format!("A message stands twice: {error}"))
                .fix("Keep one of the two."),
        );
    }
    let mut plain = BTreeMap::new();
    for id in &ids {
        let mut errors = Vec::new();
        let pattern = bundle.get_message(id).and_then(|m| m.value());
        if let Some(pattern) = pattern {
            let text = bundle.format_pattern(pattern, None, &mut errors);
            if errors.is_empty() {
                plain.insert(id.clone(), mark(lang, text.into_owned()));
            }
        }
    }
    // A message takes several times the memory of its words.
    let rest = without(source.text(), &plain);
    let bundle = FluentResource::try_new(rest).map_or(bundle, |rest| bundle_of(lang, rest).0);
    Catalogue { bundle, plain, ids }
}

fn bundle_of(lang: Lang, resource: FluentResource) -> (FluentBundle<FluentResource>, Vec<FluentError>) {
    let identifier: LanguageIdentifier = lang.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    bundle.set_formatter(Some(write_number));
    // The one error this can give is "already there", which the theme's own words cannot be in a fresh bundle.
    let _ = bundle.add_builtins();
    let errors = bundle.add_resource(resource).err().unwrap_or_default();
    (bundle, errors)
}

/// A Fluent file without those of the messages in `plain` that no other message refers to.
fn without(source: &str, plain: &BTreeMap<String, String>) -> String {
    let (Ok(all) | Err((all, _))) = fluent_syntax::parser::parse_runtime(source);
    let mut left_out = plain.keys().map(String::as_str).collect::<BTreeSet<&str>>();
    loop {
        let is_kept = |entry: &&Entry<&str>| !matches!(entry, Entry::Message(m) if left_out.contains(m.id.name));
        let rest = Resource { body: all.body.iter().filter(is_kept).cloned().collect() };
        let rest = serialize(&rest);
        // `{ other-message }`, `{ other-message.attribute }`
        let is_id = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        let wanted: Vec<&str> = rest.split("{ ").skip(1).filter_map(|after| after.split(|c| !is_id(c)).next()).collect();
        let before = left_out.len();
        left_out.retain(|id| !wanted.contains(id));
        if left_out.len() == before {
            return rest;
        }
    }
}

fn format(bundle: &FluentBundle<FluentResource>, id: &str, arguments: &Arguments<'_>) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    let mut errors = Vec::new();
    Some(bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned())
}

fn mark(lang: Lang, text: String) -> String {
    if lang == Lang::PSEUDO { format!("⟦{text}⟧") } else { text }
}

/// ICU4X's number formatter in the form Fluent keeps its formatters.
struct Numbers(DecimalFormatter);

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let known = Lang::find(&lang.to_string()).unwrap_or(Lang::ENGLISH);
        DecimalFormatter::try_new((&known.locale()).into(), Default::default()).map(Numbers).map_err(|_| ())
    }
}

/// Fluent's own number output is plain ASCII; this gives the language's digits and grouping.
fn write_number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, .. }) = value else { return None };
    let decimal = value.to_string().parse::<Decimal>().ok()?;
    memoizer.with_try_get_threadsafe::<Numbers, _, _>((), |n| n.0.format_to_string(&decimal)).ok()
}
