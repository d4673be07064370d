//! Zola: settings and templates.

use std::fmt::Write as _;
use std::path::Path;

use crate::Outcome;
use crate::generate::write;
use crate::text::LANGUAGES;

const TEMPLATES: [(&str, &str); 7] = [
    ("base.html", include_str!("zola/base.html")),
    ("list.html", include_str!("zola/list.html")),
    ("guide.html", include_str!("zola/guide.html")),
    ("fund.html", include_str!("zola/fund.html")),
    ("priority.html", include_str!("zola/priority.html")),
    ("story.html", include_str!("zola/story.html")),
    ("404.html", "{{ config.title }}"),
];

/// Writes `config.toml` with the words, the templates and the stylesheet.
pub fn write_settings(site: &Path) -> Outcome<()> {
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
            "\n[{table}translations]\nlanguage_name = \"{}\"\nlanguage_direction = \"{}\"",
            language.name, language.direction
        );
        for (key, text) in &language.labels {
            _ = writeln!(config, "{key} = \"{text}\"");
        }
    }
    write(&site.join("config.toml"), &config)?;
    for (path, text) in TEMPLATES {
        write(&site.join("templates").join(path), text)?;
    }
    write(&site.join("static/style.css"), include_str!("style.css"))
}
