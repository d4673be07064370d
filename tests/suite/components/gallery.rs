//! Every example on a page of its own, for the browser tests: `components.test.mjs` opens what is written here.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use openchest::i18n::Lang;

use super::example::Place;

/// A folder of pages with one example each, and a list of them.
pub struct Gallery {
    folder: PathBuf,
    list: String,
}

impl Gallery {
    /// Begins anew in the folder that cargo keeps for tests.
    pub fn new(stylesheet: &str) -> Gallery {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("gallery");
        if folder.exists() {
            fs::remove_dir_all(&folder).unwrap();
        }
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("theme.css"), stylesheet).unwrap();
        Gallery { folder, list: String::new() }
    }

    /// Adds an example of a component.
    pub fn add(&mut self, component: &str, number: usize, name: &str, place: Place, lang: Lang, html: &str) {
        let title = format!("{component}: {name}");
        let main = headings_above(html, &title);
        let head = if matches!(place, Place::Head) { html } else { "" };
        let body = match place {
            Place::Main => format!("<main>{main}{html}</main>"),
            Place::Head => format!("<main>{main}</main>"),
            Place::Masthead => {
                format!("<header class=\"masthead\"><div class=\"bar\">{html}</div></header><main>{main}</main>")
            }
        };
        let path = format!("{}/{component}/{number}.html", lang.code());
        let file = self.folder.join(&path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, document(lang, &title, head, &body)).unwrap();
        let _ = write!(self.list, "<li><a href=\"/{path}\">{title} ({lang})</a></li>");
    }

    /// Writes the list, as the page to begin with.
    pub fn finish(self) {
        let body = format!("<main><h1>Components</h1><ul>{}</ul></main>", self.list);
        let english = Lang::find("en").unwrap();
        fs::write(self.folder.join("index.html"), document(english, "Components", "", &body)).unwrap();
    }
}

/// The title, and a heading of each level between it and the first one of the example, as on a page.
fn headings_above(html: &str, title: &str) -> String {
    let first = html.match_indices("<h").find_map(|(at, _)| html[at + 2..].chars().next()?.to_digit(10)).unwrap_or(2);
    (1..first).map(|level| format!("<h{level} lang=\"en\" dir=\"ltr\">{title}</h{level}>")).collect()
}

fn document(lang: Lang, title: &str, head: &str, body: &str) -> String {
    format!(
        "<!doctype html><html lang=\"{lang}\" dir=\"{}\" data-script=\"{}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{title}</title>\
         <link rel=\"stylesheet\" href=\"/theme.css\">{head}</head><body>{body}</body></html>",
        lang.direction().attribute(),
        lang.script(),
    )
}
