//! `openchest reach`: whom the languages of the portal reach, and who is left out.

use anyhow::{Result, bail};

use super::arguments::{ReachArguments, TextOrJson};
use super::console::{Console, Outcome};
use super::settings::Settings;
use super::translations::read_site;
use crate::model::{BoroughId, Site};
use crate::problems::did_you_mean;
use crate::reach::Reach;

pub(super) fn run(arguments: &ReachArguments, console: &Console) -> Result<Outcome> {
    let settings = Settings::resolve(&arguments.content, None, false)?;
    let sources = settings.load()?;
    let Some(site) = read_site(&settings, &sources, console) else { return Ok(Outcome::Problems) };
    let only = arguments.borough.as_deref().map(|name| find_borough(&site, name)).transpose()?;
    let reach = Reach::of(&site)?;
    match arguments.format {
        TextOrJson::Text => console.data(&reach.to_text(only, arguments.limit))?,
        TextOrJson::Json => console.data(&format!("{:#}\n", reach.to_json(only, arguments.limit)))?,
    }
    Ok(Outcome::Clean)
}

/// The borough with this folder or name.
fn find_borough(site: &Site, name: &str) -> Result<BoroughId> {
    let is_meant = |id: &BoroughId| {
        let borough = site.borough(*id);
        borough.slug.eq_ignore_ascii_case(name) || site.texts.source(borough.name).eq_ignore_ascii_case(name)
    };
    if let Some(id) = site.borough_ids().find(is_meant) {
        return Ok(id);
    }
    let slugs = || site.boroughs.iter().map(|borough| borough.slug.as_str());
    match did_you_mean(name, slugs()) {
        Some(near) => bail!("There is no borough \"{name}\". Did you mean {near}?"),
        None => bail!("There is no borough \"{name}\". The boroughs are: {}", slugs().collect::<Vec<_>>().join(", ")),
    }
}
