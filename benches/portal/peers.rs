//! The other generators: the same pages as a site of theirs, and how they are called.
//!
//! Both peers get the fields of the content folder as front matter (under `extra`), in the words of the page's own
//! language, and the same Markdown. What openchest works out by itself, such as sums, states and dates in words, they get
//! finished (under `extra.said`). The templates are in `peers/` and make the same page of both.

mod borough;
mod dates;
mod hugo;
mod lists;
mod pages;
mod speaker;
mod standing;
mod view;
mod zola;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use openchest::i18n::{Lang, Words};
use rayon::prelude::*;

use crate::Outcome;
use crate::documents::{BOROUGHS, Document, Kind};
use crate::generate::write;
use crate::node::{Audience, Node, markdown, write_yaml};
use crate::text::{LANGUAGES, Language};
use pages::Page;
use speaker::{Speaker, words};
use view::View;

/// A generator to compare with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Peer {
    Hugo,
    Zola,
}

impl Peer {
    /// The peer of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "hugo" => Some(Peer::Hugo),
            "zola" => Some(Peer::Zola),
            _ => None,
        }
    }

    /// The name of its program.
    pub fn name(self) -> &'static str {
        match self {
            Peer::Hugo => "hugo",
            Peer::Zola => "zola",
        }
    }

    /// The arguments that print its version.
    pub fn version_arguments(self) -> &'static [&'static str] {
        match self {
            Peer::Hugo => &["version"],
            Peer::Zola => &["--version"],
        }
    }

    /// The command that builds the site at `site` into `out`.
    pub fn command(self, site: &Path, out: &Path) -> Vec<String> {
        let (site, out) = (site.display().to_string(), out.display().to_string());
        let words: [&str; 6] = match self {
            Peer::Hugo => ["hugo", "--source", &site, "--destination", &out, "--minify"],
            Peer::Zola => ["zola", "--root", &site, "build", "--force", "--output-dir"],
        };
        let mut command: Vec<String> = words.map(str::to_owned).to_vec();
        if self == Peer::Zola {
            command.push(out);
        }
        command
    }

    /// Where this peer keeps the source text of a story of openchest.
    pub fn source_file(self, site: &Path, story: &Document) -> PathBuf {
        let address = story.path.trim_start_matches("boroughs/").trim_end_matches(".md").replace("case-studies", "funded");
        self.file(site, &address, false, &LANGUAGES[0])
    }

    fn file(self, site: &Path, address: &str, is_section: bool, language: &Language) -> PathBuf {
        let path = match (is_section, address.is_empty()) {
            (true, true) => "_index".to_owned(),
            (true, false) => format!("{address}/_index"),
            (false, _) => address.to_owned(),
        };
        let content = site.join("content");
        match self {
            Peer::Hugo => content.join(language.code).join(format!("{path}.md")),
            Peer::Zola => {
                let ending = if language.code == LANGUAGES[0].code { String::new() } else { format!(".{}", language.code) };
                content.join(format!("{}{ending}.md", zola::file_name(&path)))
            }
        }
    }

    /// Writes the site: settings, templates, words, and every page in all languages.
    pub fn write_site(self, site: &Path, documents: &[Document]) -> Outcome<()> {
        let words = words()?;
        let speakers = LANGUAGES.iter().map(|language| Speaker::new(&words, language)).collect::<Outcome<Vec<_>>>()?;
        match self {
            Peer::Hugo => hugo::write_settings(site, &words)?,
            Peer::Zola => zola::write_settings(site, &words)?,
        }
        let view = View::new(documents).ok_or("a portal without settings")?;
        // Zola makes its own page for what is not found.
        let is_made = |page: &&Page<'_>| self == Peer::Hugo || page.template != "not-found";
        pages::pages(&view).iter().filter(is_made).par_bridge().try_for_each(|page| {
            speakers.iter().try_for_each(|speaker| {
                let file = self.file(site, &page.address, page.is_section, speaker.language);
                write(&file, &self.page_text(page, speaker))
            })
        })
    }

    fn page_text(self, page: &Page<'_>, speaker: &Speaker<'_>) -> String {
        let audience = Audience { language: speaker.language, site_links: true };
        let said = (page.said)(speaker);
        let title = said.iter().filter(|(name, _)| *name == "title").cloned().collect();
        let mut out = String::from("---\n");
        write_yaml(&title, 0, audience, &mut out);
        _ = writeln!(out, "weight: {}", page.weight);
        match self {
            Peer::Hugo => {
                _ = writeln!(out, "type: {}", page.template);
                if page.template == "not-found" {
                    out.push_str("url: 404.html\n");
                }
            }
            Peer::Zola => {
                _ = writeln!(out, "template: {}.html", page.template);
                if page.is_section {
                    // Without an order, pages have no neighbours.
                    out.push_str("sort_by: weight\n");
                } else {
                    _ = writeln!(out, "path: \"{}\"", speaker.href(&format!("/{}", page.address)));
                }
            }
        }
        out.push_str("extra:\n");
        if let (Peer::Zola, Some(borough)) = (self, BOROUGHS.iter().find(|id| page.address.split('/').next() == Some(**id))) {
            _ = writeln!(out, "  borough: {borough}");
        }
        if let Some(document) = page.document {
            write_yaml(&document.fields, 2, audience, &mut out);
        }
        write_yaml(&vec![("said", Node::Fields(said))], 2, audience, &mut out);
        out.push_str("---\n");
        if let Some(document) = page.document {
            let own_text = matches!(document.kind, Kind::Guide | Kind::Priority | Kind::Story);
            out.push_str(&if own_text { markdown(&document.body, audience) } else { String::new() });
        }
        out
    }
}

/// The theme's words in a language, by key as templates write it, with the name of its script.
fn theme_words<'w>(words: &'w Words, language: &Language) -> impl Iterator<Item = (String, &'w str)> + use<'w> {
    let lang = Lang::find(language.code);
    let all = lang.into_iter().flat_map(|lang| words.plain(lang).chain(std::iter::once(("script", lang.script()))));
    all.map(|(id, text)| (id.replace('-', "_"), text))
}

/// A text between quotes, as YAML and TOML have it.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
