//! Hugo: settings and templates.

use std::fmt::Write as _;
use std::path::Path;

use crate::Outcome;
use crate::generate::write;
use crate::text::LANGUAGES;

const LAYOUTS: [(&str, &str); 7] = [
    ("_default/baseof.html", include_str!("hugo/baseof.html")),
    ("_default/list.html", include_str!("hugo/list.html")),
    ("guide/single.html", include_str!("hugo/guide.html")),
    ("fund/single.html", include_str!("hugo/fund.html")),
    ("priority/single.html", include_str!("hugo/priority.html")),
    ("story/single.html", include_str!("hugo/story.html")),
    ("partials/items.html", include_str!("hugo/items.html")),
];

/// Writes `config.yaml`, the words, the templates and the stylesheet.
pub fn write_settings(site: &Path) -> Outcome<()> {
    let mut config = String::from(
        "baseURL: https://chests.example.org/\ntitle: Community chests\ndefaultContentLanguage: en\n\
         disableKinds: [taxonomy, term, RSS, 404]\nenableRobotsTXT: false\ntimeZone: Europe/London\nlanguages:\n",
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
        let mut words = String::new();
        for (key, text) in &language.labels {
            _ = writeln!(words, "{key}:\n  other: \"{text}\"");
        }
        write(&site.join("i18n").join(format!("{}.yaml", language.code)), &words)?;
    }
    write(&site.join("config.yaml"), &config)?;
    for (path, text) in LAYOUTS {
        write(&site.join("layouts").join(path), text)?;
    }
    write(&site.join("static/style.css"), include_str!("style.css"))
}
