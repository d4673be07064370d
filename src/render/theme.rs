//! The theme, compiled and prepared once for all pages.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

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
use crate::model::{BoroughId, Coverage, Edition, Site};
use crate::problems::{Problem, Problems};
use crate::source::{Sources, Span};

/// What of a theme stays as it is while only words of the content change: compiled templates, styles, names of pictures and
/// recordings.
#[derive(Clone)]
pub struct Materials {
    /// Of the theme's files, and whether they are made smaller.
    fingerprint: blake3::Hash,
    templates: Arc<Tera>,
    stylesheets: Arc<Stylesheets>,
    picture_names: Arc<PictureNames>,
    media_names: Arc<MediaNames>,
}

impl Materials {
    /// Compiles the templates and prepares the rest; of files that are the same it takes what came of them `before`. `None`
    /// if a template does not compile; the reason is in `problems`.
    pub fn gather(
        before: Option<&Materials>,
        sources: &Sources,
        site: &Site,
        settings: &Settings,
        problems: &mut Problems,
    ) -> Option<Materials> {
        let fingerprint = fingerprint(sources, settings);
        let (templates, stylesheets) = match before.filter(|before| before.fingerprint == fingerprint) {
            Some(before) => (Arc::clone(&before.templates), Arc::clone(&before.stylesheets)),
            None => {
                let templates = compile(sources, settings, problems)?;
                (Arc::new(templates), Arc::new(assets::stylesheets(sources, settings)))
            }
        };
        Some(Materials {
            fingerprint,
            templates,
            stylesheets,
            picture_names: Arc::new(PictureNames::new(site)),
            media_names: Arc::new(MediaNames::new(&site.media, sources)),
        })
    }
}

fn fingerprint(sources: &Sources, settings: &Settings) -> blake3::Hash {
    let mut hasher = blake3::Hasher::new();
    hasher.update(&[u8::from(settings.minify)]);
    for (_, file) in sources.theme() {
        hasher.update(&(file.path.len() as u64).to_le_bytes());
        hasher.update(file.path.as_bytes());
        hasher.update(file.hash().as_bytes());
    }
    hasher.finalize()
}

/// A shell, or why it could not be printed, once a page wanted it.
type MadeShell = OnceLock<Result<Shell, String>>;

/// Templates, styles and the parts of pages that many pages share.
pub struct Theme<'a> {
    pub(super) edition: &'a Edition,
    pub(super) sources: &'a Sources,
    pub(super) settings: &'a Settings,
    pub(super) templates: Arc<Tera>,
    pub(super) base_path: String,
    pub(super) phrasebooks: &'a Phrasebooks<'a>,
    // Each of these is made for the first page that wants it: a preview makes a page or two.
    words: BTreeMap<Lang, OnceLock<Value>>,
    coverage: OnceLock<BTreeMap<Lang, Coverage>>,
    shells: BTreeMap<(Lang, Option<BoroughId>), MadeShell>,
    pub(super) stylesheets: Arc<Stylesheets>,
    pub(super) borough_styles: BTreeMap<BoroughId, (String, String)>,
    pub(super) picture_names: Arc<PictureNames>,
    pub(super) media_names: Arc<MediaNames>,
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
        let materials = Materials::gather(None, sources, &edition.site, settings, problems)?;
        Some(Theme::of(&materials, sources, edition, phrasebooks, settings))
    }

    /// A theme of materials gathered from the same files.
    pub fn of(
        materials: &Materials,
        sources: &'a Sources,
        edition: &'a Edition,
        phrasebooks: &'a Phrasebooks<'a>,
        settings: &'a Settings,
    ) -> Theme<'a> {
        let materials = materials.clone();
        Theme {
            edition,
            sources,
            settings,
            templates: materials.templates,
            base_path: edition.site.portal.base_path(),
            phrasebooks,
            words: edition.site.portal.languages.iter().map(|lang| (*lang, OnceLock::new())).collect(),
            coverage: OnceLock::new(),
            shells: frame::shells(&edition.site).map(|of| (of, OnceLock::new())).collect(),
            stylesheets: materials.stylesheets,
            borough_styles: assets::borough_styles(edition),
            picture_names: materials.picture_names,
            media_names: materials.media_names,
        }
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
        let site = &self.edition.site;
        let coverage = self.coverage.get_or_init(|| site.coverage(&site.portal.languages, |_| true));
        coverage.get(&lang).copied().unwrap_or_default()
    }

    pub(super) fn words(&self, lang: Lang) -> Value {
        let words = self.words.get(&lang).map(|own| own.get_or_init(|| words(&self.edition.words, lang)));
        words.cloned().unwrap_or_else(Value::none)
    }

    /// What stands around the pages of a borough or of the portal.
    ///
    /// # Errors
    /// What a template says, if it cannot print its part.
    pub(super) fn shell(&self, lang: Lang, borough: Option<BoroughId>) -> Option<Result<&Shell, &str>> {
        let of = Some((lang, borough)).filter(|of| self.shells.contains_key(of)).unwrap_or((lang, None));
        let shell = self.shells.get(&of)?;
        Some(shell.get_or_init(|| frame::shell(self, of.0, of.1)).as_ref().map_err(String::as_str))
    }
}

/// The messages without arguments, as templates print them: `words.apply_now` for `apply-now`.
pub(super) fn words(words: &Words, lang: Lang) -> Value {
    let plain: BTreeMap<String, Value> =
        words.plain(lang).map(|(id, text)| (id.replace('-', "_"), Value::normal_string(text))).collect();
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
            problems.add(layout_problem(sources, &full_message(&error)));
            None
        }
    }
}

/// What is wrong with a template that belongs to no page type.
fn layout_problem(sources: &Sources, message: &str) -> Problem {
    template::problem(sources.find_theme("layout.html").map(Span::start_of), message)
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
