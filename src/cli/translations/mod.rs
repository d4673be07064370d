//! `openchest translations`: what is translated, and the files that translators work on.

mod receive;
mod send;
mod status;
mod sync;

pub(super) use status::stale_line;

use std::path::Path;

use anyhow::{Result, bail};

use super::arguments::{Content, Languages, TranslationsCommand};
use super::console::{Console, Outcome};
use super::settings::Settings;
use crate::i18n::Lang;
use crate::model::Site;
use crate::pipeline::{self, Memo};
use crate::problems::Problems;
use crate::source::Sources;
use crate::translations::target_languages;

const ONE_LANGUAGE: &str =
    "The portal has one language, so there is nothing to translate. Add others to portal.yaml, such as: languages: [bn, ur]";

pub(super) fn run(command: &TranslationsCommand, console: &Console) -> Result<Outcome> {
    match command {
        TranslationsCommand::Status(arguments) => status::run(arguments, console),
        TranslationsCommand::Sync(arguments) => sync::run(arguments, console),
        TranslationsCommand::Send(arguments) => send::run(arguments, console),
        TranslationsCommand::Receive(arguments) => receive::run(arguments, console),
    }
}

/// What every one of these commands works with.
struct Portal {
    settings: Settings,
    sources: Sources,
    site: Site,
    /// The languages asked for, in the portal's order.
    langs: Vec<Lang>,
}

impl Portal {
    /// Reads the content; `None` if it has errors, which are shown then.
    fn read(languages: &Languages, console: &Console) -> Result<Option<Portal>> {
        let (content, codes) = split(languages);
        let settings = Settings::resolve(&content, None, false)?;
        let sources = settings.load()?;
        let Some(site) = read_site(&settings, &sources, console) else { return Ok(None) };
        let langs = choose(&site, &codes)?;
        if langs.is_empty() {
            console.say(ONE_LANGUAGE);
        }
        Ok(Some(Portal { settings, sources, site, langs }))
    }
}

/// The texts of the content; `None` if it has errors, which are shown then.
pub(super) fn read_site(settings: &Settings, sources: &Sources, console: &Console) -> Option<Site> {
    let mut problems = Problems::new();
    let site = pipeline::texts(sources, &settings.options, &mut Memo::default(), &mut problems);
    if site.is_err() {
        console.problems(&problems, sources);
    }
    site.ok()
}

/// Folder and languages: the folder may be left out, and then the first language stands in its place.
fn split(languages: &Languages) -> (Content, Vec<String>) {
    let Content { content, pseudo } = &languages.content;
    let first =
        content.as_deref().and_then(Path::to_str).filter(|first| Lang::find(first).is_some() && !Path::new(first).is_dir());
    match first {
        Some(code) => {
            let codes = std::iter::once(code.to_owned()).chain(languages.languages.iter().cloned()).collect();
            (Content { content: None, pseudo: *pseudo }, codes)
        }
        None => (Content { content: content.clone(), pseudo: *pseudo }, languages.languages.clone()),
    }
}

fn choose(site: &Site, codes: &[String]) -> Result<Vec<Lang>> {
    let all = target_languages(site);
    let known = || all.iter().map(|l| l.code()).collect::<Vec<_>>().join(", ");
    for code in codes {
        let lang = Lang::find(code);
        if all.is_empty() {
            bail!("{ONE_LANGUAGE}");
        }
        if lang == Some(site.portal.source_language) {
            bail!("{code} is the language the content is written in. It is translated into: {}", known());
        }
        if !lang.is_some_and(|l| all.contains(&l)) {
            bail!("\"{code}\" is not a language of this portal. Its languages are: {}", known());
        }
    }
    let asked: Vec<Lang> = codes.iter().filter_map(|code| Lang::find(code)).collect();
    Ok(all.into_iter().filter(|lang| asked.is_empty() || asked.contains(lang)).collect())
}
