//! Makes pages: every one of the site, or a single one for the preview.

use std::collections::BTreeSet;

use rayon::prelude::*;
use tera::{Context, Value};

use super::frame::Shell;
use super::kept::Kept;
use super::reader::Reader;
use super::rules::template;
use super::theme::{Theme, full_message};
use super::value::object;
use super::{assets, json_ld};
use crate::i18n::Lang;
use crate::model::{Downloads, PageRef, Text, Wording};
use crate::output::Output;
use crate::problems::{Problem, Problems};
use crate::source::Span;

/// A step of the way from the home page to a page.
pub(super) struct Crumb {
    /// Its words, as HTML or text.
    pub text: Value,
    /// The bare words.
    pub plain: String,
    /// The page it leads to.
    pub page: PageRef,
}

impl Crumb {
    /// A step whose words come from the content.
    pub(super) fn text(reader: &Reader<'_>, text: Text, page: PageRef) -> Self {
        Crumb { text: reader.text(text), plain: reader.plain(text).to_owned(), page }
    }

    /// A step whose words come from the theme.
    pub(super) fn word(reader: &Reader<'_>, id: &str, page: PageRef) -> Self {
        let word = reader.phrases.word(id);
        Crumb { text: Value::normal_string(&word), plain: word, page }
    }
}

/// What a page type gives to the frame.
pub(super) struct Page {
    /// The heading of the page, as HTML or text.
    pub title: Value,
    /// The same as plain words, for the title of the window and for feeds.
    pub title_plain: String,
    /// One or two sentences for search engines and previews.
    pub description: String,
    /// The pages above this one, after home.
    pub crumbs: Vec<Crumb>,
    /// What the template prints.
    pub content: Value,
    /// Descriptions for machines (schema.org).
    pub json_ld: Vec<serde_json::Value>,
    /// The address of a picture for previews, below the root.
    pub image: Option<String>,
    /// The content file it is made from.
    pub origin: Span,
}

/// Room for nearly any page, in bytes, so that few have to be moved while they grow.
const USUAL_LENGTH: usize = 32 * 1024;

/// Makes every page in every language, and the stylesheets, and adds them to the output. `downloads` are the documents that
/// pages lead to.
pub fn pages(theme: &Theme<'_>, downloads: &Downloads, output: &Output<'_>) -> Problems {
    let site = &theme.edition.site;
    assets::write(theme, output);
    let wanted: Vec<PageRef> = site.pages();
    let mut failed: Vec<Problem> = Vec::new();
    // One language after the other: neither its words nor the parts that its pages share need be in memory with those of
    // the others. The one with most words comes first, because what is remembered of pages grows.
    let mut languages = site.portal.languages.clone();
    languages.sort_by_key(|lang| std::cmp::Reverse(site.texts.length_in(*lang)));
    for lang in languages {
        let (wording, kept) = (site.texts.wording(lang), Kept::of(site));
        let own = wanted.par_iter().filter(|page| !output.is_unwanted() && page.languages(site).contains(&lang));
        failed.par_extend(own.filter_map(|reference| match page_with(theme, *reference, &wording, downloads, &kept) {
            Ok((html, origin)) => {
                output.add_page(&reference.path_in(site, lang).file(), html, origin);
                None
            }
            Err(problem) => Some(problem),
        }));
    }
    let mut problems = Problems::new();
    // A template that fails does so on many pages; once is enough.
    problems.extend(failed.into_iter().next());
    problems
}

/// The pages whose files are among `wanted`, for a preview that shows those first. A page that cannot be made is
/// left out; making the whole site reports it.
pub fn some_pages(theme: &Theme<'_>, wanted: &BTreeSet<String>) -> Vec<(String, Vec<u8>)> {
    let site = &theme.edition.site;
    let none = Downloads::default();
    let mut made = Vec::new();
    // Of a document such a page says how large it is, or how many there are, once it is made.
    let leads_to_documents =
        |page: &PageRef| matches!(page, PageRef::Form(_) | PageRef::Checker(_) | PageRef::Poster(_) | PageRef::Languages);
    for reference in site.pages().into_iter().filter(|page| !leads_to_documents(page)) {
        for lang in reference.languages(site) {
            let file = reference.path_in(site, *lang).file();
            if wanted.contains(&file) {
                let html = page(theme, reference, *lang, &none);
                made.extend(html.ok().map(|(html, _)| (file, html)));
            }
        }
    }
    made
}

/// One page in one language, as HTML in UTF-8, and the content it came from.
///
/// # Errors
/// A [`Problem`] if the theme's template cannot print it.
pub fn page(theme: &Theme<'_>, reference: PageRef, lang: Lang, downloads: &Downloads) -> Result<(Vec<u8>, Span), Problem> {
    let wording = theme.edition.site.texts.wording(lang);
    page_with(theme, reference, &wording, downloads, &Kept::default())
}

/// A page, with the parts that other pages in its language share.
fn page_with(
    theme: &Theme<'_>,
    reference: PageRef,
    wording: &Wording<'_>,
    downloads: &Downloads,
    kept: &Kept,
) -> Result<(Vec<u8>, Span), Problem> {
    let lang = wording.lang();
    let reader = Reader::new(theme, wording, downloads, kept);
    let page = super::pages::page(&reader, reference);
    let Some(shell) = theme.shell(lang, reference.borough(&theme.edition.site)) else {
        unreachable!("pages exist only in languages that have a shell")
    };
    let name = format!("pages/{}.html", reference.template());
    let problem = |message: &str| template::problem(theme.sources.find_theme(&name).map(Span::start_of), message);
    let shell = shell.map_err(problem)?;
    let mut context = Context::new();
    context.insert_value("lang", Value::from(lang.code()));
    context.insert_value("dir", Value::from(lang.direction().attribute()));
    context.insert_value("script", Value::from(lang.script()));
    context.insert_value("template", Value::from(reference.template()));
    let style = theme.stylesheets.pages.get(reference.template()).map(|(path, _)| format!("{}{path}", theme.base_path));
    context.insert_value("style", Value::from(style));
    context.insert_value("words", theme.words(lang));
    context.insert_value("site", shell.site.clone());
    context.insert_value("head", head(&reader, reference, &page, shell));
    context.insert_value("crumbs", Value::from(crumbs(&reader, reference, &page)));
    context.insert_value("notices", notices(&reader));
    context.insert_value("page", page.content);
    let mut html = Vec::with_capacity(USUAL_LENGTH);
    theme.templates.render_to(&name, &context, &mut html).map_err(|error| problem(&full_message(&error)))?;
    match reader.failed() {
        Some(message) => Err(problem(&message)),
        None => Ok((html, page.origin)),
    }
}

/// The values of the page's head, and the language menu, which needs the same addresses.
fn head(reader: &Reader<'_>, reference: PageRef, page: &Page, shell: &Shell) -> Value {
    let site = reader.site();
    let address = &site.portal.address;
    let canonical = format!("{address}/{}", reference.path_in(site, reader.lang));
    let json = json_ld::graph(reader, reference, page, &canonical);
    let path = reference.path(site);
    let is_home = reference == PageRef::Home;
    let site_title = reader.plain(site.portal.title);
    object! {
        title: if is_home { site_title.to_owned() } else { format!("{} – {site_title}", page.title_plain) },
        heading: page.title.clone(),
        description: page.description.as_str(),
        canonical: canonical,
        indexed: reference != PageRef::NotFound,
        language_links: shell.language_links.at(path.as_str()),
        language_menu: shell.language_menu.as_ref().map(|menu| menu.at(path.as_str())),
        image: page.image.as_ref().map(|path| format!("{address}/{path}")),
        json_ld: Value::safe_string(&json),
        locale: reader.lang.code().replace('-', "_"),
        kind: if matches!(reference, PageRef::CaseStudy(_) | PageRef::Guidance(_)) { "article" } else { "website" },
    }
}

fn crumbs(reader: &Reader<'_>, reference: PageRef, page: &Page) -> Vec<Value> {
    if matches!(reference, PageRef::Home | PageRef::NotFound) {
        return Vec::new();
    }
    let home = object! { text: reader.phrases.word("home"), href: reader.address(PageRef::Home).0 };
    std::iter::once(home)
        .chain(page.crumbs.iter().map(|crumb| object! { text: crumb.text.clone(), href: reader.address(crumb.page).0 }))
        .collect()
}

/// What the reader is told about the language of the page.
fn notices(reader: &Reader<'_>) -> Value {
    let seen = reader.seen();
    let language = (seen.borrowed > 0).then(|| reader.kept.notice(reader, seen.translated > 0));
    let source = || ("source", reader.language_name(reader.source_lang()));
    let older = seen.older.map(|day| match day {
        Some(day) => reader.say_html("translation-older", [("day", Value::normal_string(&reader.phrases.date(day))), source()]),
        None => reader.say_html("translation-older-undated", [source()]),
    });
    let unreviewed = seen.unreviewed.map(|how| reader.phrases.word(how.message()));
    object! { language: language, older: older, unreviewed: unreviewed }
}
