//! Zola: settings and templates.

use std::fmt::Write as _;
use std::path::Path;

use openchest::i18n::Words;

use crate::Outcome;
use crate::generate::write;
use crate::peers::{quoted, theme_words};
use crate::text::LANGUAGES;

/// Files of `templates/` and of `static/`.
const FILES: [(&str, &str); 29] = [
    ("templates/base.html", include_str!("zola/base.html")),
    ("templates/macros.html", include_str!("zola/macros.html")),
    ("templates/home.html", include_str!("zola/home.html")),
    ("templates/funds.html", include_str!("zola/funds.html")),
    ("templates/find.html", include_str!("zola/find.html")),
    ("templates/help.html", include_str!("zola/help.html")),
    ("templates/how-we-decide.html", include_str!("zola/how-we-decide.html")),
    ("templates/about.html", include_str!("zola/about.html")),
    ("templates/languages.html", include_str!("zola/languages.html")),
    ("templates/glossary.html", include_str!("zola/glossary.html")),
    ("templates/standing.html", include_str!("zola/standing.html")),
    ("templates/guidance-list.html", include_str!("zola/guidance-list.html")),
    ("templates/guide.html", include_str!("zola/guide.html")),
    ("templates/funded.html", include_str!("zola/funded.html")),
    ("templates/awards.html", include_str!("zola/awards.html")),
    ("templates/borough.html", include_str!("zola/borough.html")),
    ("templates/priorities.html", include_str!("zola/priorities.html")),
    ("templates/priority.html", include_str!("zola/priority.html")),
    ("templates/neighbourhood.html", include_str!("zola/neighbourhood.html")),
    ("templates/fund.html", include_str!("zola/fund.html")),
    ("templates/checker.html", include_str!("zola/checker.html")),
    ("templates/poster.html", include_str!("zola/poster.html")),
    ("templates/story.html", include_str!("zola/story.html")),
    // Zola has a page for this name in any case; openchest's is one of eight, too.
    ("templates/404.html", "{{ config.title }}"),
    ("static/assets/theme.css", include_str!("style.css")),
    ("static/assets/part.css", include_str!("part.css")),
    ("static/assets/theme.js", include_str!("theme.js")),
    ("static/assets/icon.svg", include_str!("icon.svg")),
    ("static/robots.txt", "User-agent: *\n"),
];

/// Where the file of a page lies: in the folder of its section, because pages below a folder without a section have none.
pub fn file_name(path: &str) -> String {
    for part in ["funded/", "find/", "neighbourhoods/"] {
        if let Some((above, below)) = path.split_once(part) {
            let joint = if part == "funded/" { part.to_owned() } else { part.replace('/', "-") };
            return format!("{above}{joint}{}", below.replace('/', "-"));
        }
    }
    path.to_owned()
}

/// Writes `config.toml` with the words, the templates and the stylesheets.
pub fn write_settings(site: &Path, words: &Words) -> Outcome<()> {
    let mut config = String::from(
        "base_url = \"https://chests.example.org\"\ntitle = \"Community chests\"\ndefault_language = \"en\"\n\
         minify_html = true\nbuild_search_index = false\n",
    );
    for (number, language) in LANGUAGES.iter().enumerate() {
        let table = if number == 0 { String::new() } else { format!("languages.{}.", language.code) };
        if number > 0 {
            _ = writeln!(config, "\n[languages.{}]\ntitle = \"Community chests\"", language.code);
        }
        _ = writeln!(
            config,
            "\n[{table}translations]\nown_language_name = \"{}\"\nown_language_direction = \"{}\"",
            language.name, language.direction
        );
        for (key, text) in theme_words(words, language) {
            _ = writeln!(config, "{key} = {}", quoted(text));
        }
    }
    write(&site.join("config.toml"), &config)?;
    FILES.iter().try_for_each(|(path, text)| write(&site.join(path), text))
}
