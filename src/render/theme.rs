//! The theme, compiled and prepared once for all pages.

use std::collections::BTreeMap;

use tera::{Tera, Value};

use super::assets::{self, Stylesheets};
use super::frame::{self, Shell};
use super::media::MediaNames;
use super::minify;
use super::pictures::PictureNames;
use super::rules::template;
use super::settings::Settings;
use crate::cache::Cache;
use crate::i18n::{Lang, Phrasebooks, Words};
use crate::model::{BoroughId, Coverage, Edition};
use crate::problems::Problems;
use crate::source::{Sources, Span};

/// Templates, styles and the parts of pages that many pages share.
pub struct Theme<'a> {
    pub(super) edition: &'a Edition,
    pub(super) sources: &'a Sources,
    pub(super) settings: &'a Settings,
    pub(super) templates: Tera,
    pub(super) base_path: String,
    pub(super) phrasebooks: &'a Phrasebooks<'a>,
    words: BTreeMap<Lang, Value>,
    coverage: BTreeMap<Lang, Coverage>,
    shells: BTreeMap<(Lang, Option<BoroughId>), Shell>,
    pub(super) stylesheets: Stylesheets,
    pub(super) picture_names: PictureNames,
    pub(super) media_names: MediaNames,
}

impl<'a> Theme<'a> {
    /// Compiles the templates and prepares the rest. `None` if a template does not compile; the reason
    /// is in `problems`.
    pub fn load(
        sources: &'a Sources,
        edition: &'a Edition,
        phrasebooks: &'a Phrasebooks<'a>,
        settings: &'a Settings,
        problems: &mut Problems,
    ) -> Option<Theme<'a>> {
        let templates = compile(sources, settings, problems)?;
        let languages = &edition.site.portal.languages;
        let words = languages.iter().map(|lang| (*lang, words(&edition.words, *lang))).collect();
        let mut theme = Theme {
            edition,
            sources,
            settings,
            templates,
            base_path: edition.site.portal.base_path(),
            phrasebooks,
            words,
            coverage: edition.site.coverage(languages, |_| true),
            shells: BTreeMap::new(),
            stylesheets: assets::stylesheets(sources, edition, settings),
            picture_names: PictureNames::new(&edition.site),
            media_names: MediaNames::new(&edition.site.media, sources),
        };
        theme.shells = frame::shells(&theme);
        Some(theme)
    }

    /// The site at the moment for which pages are made.
    pub fn edition(&self) -> &'a Edition {
        self.edition
    }

    /// The files that it was loaded from.
    pub fn sources(&self) -> &'a Sources {
        self.sources
    }

    /// Where what takes long to make is kept between runs.
    pub fn cache(&self) -> Option<&'a Cache> {
        self.settings.cache.as_ref()
    }

    /// How much of the content is translated into a language.
    pub(super) fn coverage(&self, lang: Lang) -> Coverage {
        self.coverage.get(&lang).copied().unwrap_or_default()
    }

    pub(super) fn words(&self, lang: Lang) -> Value {
        self.words.get(&lang).cloned().unwrap_or_else(Value::none)
    }

    pub(super) fn shell(&self, lang: Lang, borough: Option<BoroughId>) -> Option<&Shell> {
        self.shells.get(&(lang, borough)).or_else(|| self.shells.get(&(lang, None)))
    }
}

/// The messages without arguments, as templates print them.
pub(super) fn words(words: &Words, lang: Lang) -> Value {
    let plain: BTreeMap<String, Value> =
        words.plain(lang).map(|(id, text)| (id.to_owned(), Value::normal_string(text))).collect();
    Value::from(plain)
}

/// Compiles every template of the theme. Names end in `.html`, by which Tera knows to escape values.
pub(super) fn compile(sources: &Sources, settings: &Settings, problems: &mut Problems) -> Option<Tera> {
    let mut tera = Tera::new();
    let mut templates: Vec<(String, String)> = Vec::new();
    for (_, file) in sources.theme().filter(|(_, f)| f.path.ends_with(".html") && f.fault.is_none()) {
        templates.push((file.path.clone(), minify::template(file.text(), settings)));
    }
    match tera.add_raw_templates(templates) {
        Ok(()) => Some(tera),
        Err(error) => {
            let span = sources.theme().find(|(_, f)| f.path == "layout.html").map(|(id, _)| Span::start_of(id));
            problems.add(template::problem(span, &full_message(&error)));
            None
        }
    }
}

/// A template error with its causes.
pub(super) fn full_message(error: &tera::Error) -> String {
    let mut message = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(inner) = cause {
        message.push_str(": ");
        message.push_str(&inner.to_string());
        cause = inner.source();
    }
    message
}
