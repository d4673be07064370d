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
use crate::i18n::{Lang, Phrasebooks, Words};
use crate::model::{BoroughId, Edition};
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
    shares: BTreeMap<Lang, Share>,
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
            shares: shares(edition),
            shells: BTreeMap::new(),
            stylesheets: assets::stylesheets(sources, edition, settings),
            picture_names: PictureNames::new(&edition.site),
            media_names: MediaNames::new(&edition.site.media, sources),
        };
        theme.shells = frame::shells(&theme);
        Some(theme)
    }

    /// How much of the content is translated into a language.
    pub(super) fn share(&self, lang: Lang) -> Share {
        self.shares.get(&lang).copied().unwrap_or_default()
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

/// Parts of the content in per cent of its words, rounded down so that 100 means all of it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Share {
    /// What is translated, older translations aside.
    pub translated: i64,
    /// What a native speaker has checked.
    pub reviewed: i64,
}

fn shares(edition: &Edition) -> BTreeMap<Lang, Share> {
    let texts = &edition.site.texts;
    let words: Vec<usize> = texts.iter().map(|(_, entry)| entry.source.split_whitespace().count()).collect();
    let all: usize = words.iter().sum();
    let percent = |part: usize| i64::try_from(part * 100 / all.max(1)).unwrap_or(0);
    let share = |lang: Lang| {
        let (mut translated, mut reviewed) = (0, 0);
        for ((text, _), words) in texts.iter().zip(&words) {
            let Some(translation) = texts.current(text, lang) else { continue };
            translated += words;
            reviewed += if translation.provenance.reviewer.is_some() { *words } else { 0 };
        }
        Share { translated: percent(translated), reviewed: percent(reviewed) }
    };
    edition.site.portal.languages.iter().map(|lang| (*lang, share(*lang))).collect()
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
