//! The other generators: the same pages as a site of theirs, and how they are called.
//!
//! Both peers get the fields of the content folder as front matter (under `extra`), in the words of the page's own
//! language, and the same Markdown. The templates are in `peers/` and make the same page of both.

mod hugo;
mod zola;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::Outcome;
use crate::documents::{Document, Kind, body};
use crate::generate::write;
use crate::node::{Audience, Block, markdown, write_yaml};
use crate::random::Random;
use crate::text::{Bank, LANGUAGES, Language, Phrase};

/// A generator to compare with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Peer {
    Hugo,
    Zola,
}

/// A page of a peer: a document of the content folder, an index page, or a page that stands for one that openchest
/// makes by itself (accessibility, privacy, checker and so on).
struct Page<'a> {
    /// Its path in the peer's content folder, `_index.md` for an index page.
    path: String,
    /// The name of its template.
    template: &'static str,
    document: Option<&'a Document>,
    /// For pages without a document.
    title: Title,
    body: Vec<Block>,
}

enum Title {
    Label(&'static str),
    Words(Phrase),
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

    /// Where this peer keeps the source text of a document of openchest.
    pub fn source_file(self, site: &Path, document: &Document) -> PathBuf {
        self.file(site, &page_path(document), &LANGUAGES[0])
    }

    fn file(self, site: &Path, path: &str, language: &Language) -> PathBuf {
        let is_source = language.code == LANGUAGES[0].code;
        match self {
            Peer::Hugo => site.join("content").join(language.code).join(path),
            Peer::Zola if is_source => site.join("content").join(path),
            Peer::Zola => site.join("content").join(path.replace(".md", &format!(".{}.md", language.code))),
        }
    }

    /// Writes the site: settings, templates, and `target` pages in all languages together.
    pub fn write_site(self, site: &Path, documents: &[Document], target: usize) -> Outcome<()> {
        match self {
            Peer::Hugo => hugo::write_settings(site)?,
            Peer::Zola => zola::write_settings(site)?,
        }
        let pages = pages(documents, target / LANGUAGES.len());
        pages.par_iter().try_for_each(|page| {
            LANGUAGES
                .iter()
                .try_for_each(|language| write(&self.file(site, &page.path, language), &self.page_text(page, language)))
        })
    }

    fn page_text(self, page: &Page<'_>, language: &'static Language) -> String {
        let audience = Audience { language, site_links: true };
        let mut out = String::from("---\n");
        let title = match &page.title {
            Title::Label(key) => language.labels.iter().find(|(k, _)| k == key).map_or("", |(_, text)| text).to_owned(),
            Title::Words(phrase) => phrase.in_language(language),
        };
        _ = writeln!(out, "title: \"{title}\"");
        match self {
            Peer::Hugo => _ = writeln!(out, "type: {}", page.template),
            Peer::Zola => {
                _ = writeln!(out, "template: {}.html", page.template);
                if page.path.ends_with("_index.md") {
                    // Without an order, pages have no neighbours.
                    out.push_str("sort_by: slug\n");
                }
            }
        }
        if let Some(document) = page.document {
            out.push_str("extra:\n");
            write_yaml(&document.fields, 2, audience, &mut out);
        }
        out.push_str("---\n");
        out.push_str(&markdown(&page.body, audience));
        out
    }
}

/// Exactly `count` pages for one language: the documents, the index pages, and standing pages to make up the number.
/// If there are too many, the last stories are left out.
fn pages(documents: &[Document], count: usize) -> Vec<Page<'_>> {
    let index =
        |path: String, label| Page { path, template: "list", document: None, title: Title::Label(label), body: Vec::new() };
    let mut pages = vec![
        index("boroughs/_index.md".to_owned(), "stories"),
        index("guidance/_index.md".to_owned(), "guidance"),
        index("about/_index.md".to_owned(), "about"),
    ];
    for borough in documents.iter().filter(|d| d.kind == Kind::Borough) {
        let folder = borough.path.trim_end_matches("borough.yaml");
        for (section, label) in [("funds", "funds"), ("priorities", "priorities"), ("case-studies", "stories")] {
            pages.push(index(format!("{folder}{section}/_index.md"), label));
        }
    }
    pages.extend(documents.iter().map(|document| Page {
        path: page_path(document),
        template: template(document.kind),
        document: Some(document),
        title: title(document),
        body: document.body.clone(),
    }));
    let standing = count.saturating_sub(pages.len());
    pages.extend((0..standing).map(|i| {
        let mut random = Random::new(0xA000_0000 + i as u64);
        Page {
            path: format!("about/page-{i:03}.md"),
            template: "guide",
            document: None,
            title: Title::Words(Phrase::numbered(Bank::Guide, i, 100 + i, &mut random)),
            body: body(2, 2, &mut random),
        }
    }));
    pages.truncate(count);
    pages
}

fn page_path(document: &Document) -> String {
    match document.kind {
        Kind::Portal => "_index.md".to_owned(),
        Kind::Borough => document.path.replace("borough.yaml", "_index.md"),
        _ => document.path.replace(".yaml", ".md"),
    }
}

fn template(kind: Kind) -> &'static str {
    match kind {
        Kind::Portal | Kind::Borough => "list",
        Kind::Funders | Kind::Glossary | Kind::Guide => "guide",
        Kind::Fund => "fund",
        Kind::Priority => "priority",
        Kind::Story => "story",
    }
}

fn title(document: &Document) -> Title {
    let words = document.fields.iter().find_map(|(key, value)| match value {
        crate::node::Node::Text(phrase) if matches!(*key, "title" | "name") => Some(phrase.clone()),
        _ => None,
    });
    words.map_or(Title::Label("about"), Title::Words)
}
