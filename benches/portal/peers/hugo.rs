//! Hugo: settings and templates.

use std::fmt::Write as _;
use std::path::Path;

use openchest::i18n::Words;

use crate::Outcome;
use crate::generate::write;
use crate::peers::{quoted, theme_words};
use crate::text::LANGUAGES;

/// Files of `layouts/` and of `static/`.
const FILES: [(&str, &str); 45] = [
    ("layouts/_default/baseof.html", include_str!("hugo/baseof.html")),
    ("layouts/index.html", include_str!("hugo/home.html")),
    ("layouts/funds/single.html", include_str!("hugo/funds.html")),
    ("layouts/find/single.html", include_str!("hugo/find.html")),
    ("layouts/help/single.html", include_str!("hugo/help.html")),
    ("layouts/how-we-decide/single.html", include_str!("hugo/how-we-decide.html")),
    ("layouts/about/single.html", include_str!("hugo/about.html")),
    ("layouts/languages/single.html", include_str!("hugo/languages.html")),
    ("layouts/glossary/single.html", include_str!("hugo/glossary.html")),
    ("layouts/standing/single.html", include_str!("hugo/standing.html")),
    ("layouts/guidance-list/list.html", include_str!("hugo/guidance-list.html")),
    ("layouts/guide/single.html", include_str!("hugo/guide.html")),
    ("layouts/funded/list.html", include_str!("hugo/funded.html")),
    ("layouts/awards/single.html", include_str!("hugo/awards.html")),
    ("layouts/borough/list.html", include_str!("hugo/borough.html")),
    ("layouts/priorities/list.html", include_str!("hugo/priorities.html")),
    ("layouts/priority/single.html", include_str!("hugo/priority.html")),
    ("layouts/neighbourhood/single.html", include_str!("hugo/neighbourhood.html")),
    ("layouts/fund/list.html", include_str!("hugo/fund.html")),
    ("layouts/checker/single.html", include_str!("hugo/checker.html")),
    ("layouts/poster/single.html", include_str!("hugo/poster.html")),
    ("layouts/story/single.html", include_str!("hugo/story.html")),
    ("layouts/not-found/single.html", include_str!("hugo/not-found.html")),
    ("layouts/partials/boroughs.html", include_str!("hugo/partials/boroughs.html")),
    ("layouts/partials/chart.html", include_str!("hugo/partials/chart.html")),
    ("layouts/partials/choices.html", include_str!("hugo/partials/choices.html")),
    ("layouts/partials/contact.html", include_str!("hugo/partials/contact.html")),
    ("layouts/partials/example.html", include_str!("hugo/partials/example.html")),
    ("layouts/partials/facts.html", include_str!("hugo/partials/facts.html")),
    ("layouts/partials/fund-card.html", include_str!("hugo/partials/fund-card.html")),
    ("layouts/partials/fund-cards.html", include_str!("hugo/partials/fund-cards.html")),
    ("layouts/partials/funds.html", include_str!("hugo/partials/funds.html")),
    ("layouts/partials/items.html", include_str!("hugo/partials/items.html")),
    ("layouts/partials/json-ld.html", include_str!("hugo/partials/json-ld.html")),
    ("layouts/partials/name.html", include_str!("hugo/partials/name.html")),
    ("layouts/partials/partners.html", include_str!("hugo/partials/partners.html")),
    ("layouts/partials/source-text.html", include_str!("hugo/partials/source-text.html")),
    ("layouts/partials/state.html", include_str!("hugo/partials/state.html")),
    ("layouts/partials/stories.html", include_str!("hugo/partials/stories.html")),
    ("layouts/partials/story-cards.html", include_str!("hugo/partials/story-cards.html")),
    ("layouts/partials/totals.html", include_str!("hugo/partials/totals.html")),
    ("static/assets/theme.css", include_str!("style.css")),
    ("static/assets/part.css", include_str!("part.css")),
    ("static/assets/theme.js", include_str!("theme.js")),
    ("static/assets/icon.svg", include_str!("icon.svg")),
];

/// Writes `config.yaml`, the words, the templates and the stylesheets.
pub fn write_settings(site: &Path, words: &Words) -> Outcome<()> {
    let mut config = String::from(
        "baseURL: https://chests.example.org/\ntitle: Community chests\ndefaultContentLanguage: en\n\
         disableKinds: [taxonomy, term, RSS, 404]\ndisableAliases: true\nenableRobotsTXT: false\ntimeZone: Europe/London\nlanguages:\n",
    );
    for (weight, language) in LANGUAGES.iter().enumerate() {
        _ = write!(
            config,
            "  {0}:\n    languageName: {1}\n    languageCode: {0}\n    languageDirection: {2}\n    \
             contentDir: content/{0}\n    weight: {3}\n    title: Community chests\n",
            language.code,
            language.name,
            language.direction,
            weight + 1
        );
        let mut own = String::new();
        for (key, text) in theme_words(words, language) {
            _ = writeln!(own, "{key}:\n  other: {}", quoted(text));
        }
        write(&site.join("i18n").join(format!("{}.yaml", language.code)), &own)?;
    }
    write(&site.join("config.yaml"), &config)?;
    FILES.iter().try_for_each(|(path, text)| write(&site.join(path), text))
}
