//! The pages that say what is translated: a table, and for each language the texts that need a translator.

use std::fmt::Write as _;

use super::overlay::{escape, shell};
use crate::i18n::Lang;
use crate::model::Site;
use crate::pipeline::Sources;
use crate::source::Span;
use crate::translations::{Amount, LanguageStatus, Open, OpenState, Status, Tally};

/// Where the table is. A language's texts are at the same address with `?lang=bn`.
pub(super) const ADDRESS: &str = "/__openchest/translations";

const TEMPLATE: &str = "preview-translations";

/// The page for one language, or the table of all.
pub(super) fn page(status: &Status, site: &Site, sources: &Sources, lang: Option<Lang>) -> String {
    match lang.and_then(|lang| status.languages.iter().find(|l| l.lang == lang)) {
        Some(language) => texts_page(language, site, sources),
        None => table_page(status, site),
    }
}

/// The page shown while there is nothing to count.
pub(super) fn no_page(why: &str) -> String {
    shell("Translations", TEMPLATE, &format!("<p>{}</p>", escape(why)))
}

fn table_page(status: &Status, site: &Site) -> String {
    let mut rows = String::new();
    for language in &status.languages {
        let name = language.lang.english_name();
        let link = format!("<a href=\"{ADDRESS}?lang={}\">{}</a>", language.lang.code(), escape(name));
        rows.push_str(&row(&link, "all", &language.total()));
        for (area, tally) in &language.areas {
            rows.push_str(&row(&escape(name), &escape(&area.name(site)), tally));
        }
    }
    let heads: String = ["Current", "Stale", "Missing", "Unreviewed", "To translate"]
        .iter()
        .map(|head| format!("<th scope=\"col\">{head}</th>"))
        .collect();
    let table = format!(
        "<div class=\"openchest-table\" role=\"region\" tabindex=\"0\" aria-labelledby=\"openchest-caption\"><table>\
         <caption id=\"openchest-caption\">Texts, and the words in their sources</caption>\
         <thead><tr><th scope=\"col\">Language</th><th scope=\"col\">Area</th>{heads}</tr></thead><tbody>{rows}</tbody></table></div>"
    );
    let line = status.stale().line().map_or_else(
        || "<p>No text changed since it was translated.</p>".to_owned(),
        |line| format!("<p>{}.</p>", escape(&line)),
    );
    let back = "<p><a href=\"/\">Back to the site</a></p>";
    shell("Translations", TEMPLATE, &format!("{line}{table}{back}"))
}

fn row(language: &str, area: &str, tally: &Tally) -> String {
    let cell = |amount: Amount| format!("<td>{} <small>({})</small></td>", amount.entries, amount.words);
    let cells: String = [tally.current, tally.stale, tally.missing, tally.unreviewed, tally.to_do()].map(cell).concat();
    format!("<tr><th scope=\"row\">{language}</th><th scope=\"row\">{area}</th>{cells}</tr>")
}

fn texts_page(language: &LanguageStatus, site: &Site, sources: &Sources) -> String {
    let mut body = format!("<p><a href=\"{ADDRESS}\">All languages</a></p>");
    for (state, heading) in
        [(OpenState::Stale, "Changed since they were translated, or not confirmed"), (OpenState::Missing, "Not translated")]
    {
        let items: String =
            language.open.iter().filter(|o| o.state == state).map(|open| item(open, site, sources, language.lang)).collect();
        let list = if items.is_empty() { "<p>None.</p>".to_owned() } else { format!("<ol>{items}</ol>") };
        let _ = write!(body, "<h2>{heading}</h2>{list}");
    }
    shell(&format!("Translations: {}", language.lang.english_name()), TEMPLATE, &body)
}

fn item(open: &Open, site: &Site, sources: &Sources, lang: Lang) -> String {
    let page_lang = if open.page.languages(site).contains(&lang) { lang } else { site.portal.source_language };
    let address = format!("{}{}", site.portal.base_path(), open.page.path_in(site, page_lang));
    let at = |span: Span| {
        let place = format!("{}:{}", sources.file(span.file).shown_path(), sources.positions(span).0.line);
        format!("<code>{}</code>", escape(&place))
    };
    let translated = open.translation.map_or_else(String::new, |span| format!(", translated at {}", at(span)));
    format!(
        "<li><p lang=\"{}\">{}</p><p>{}{translated}, <a href=\"{}\">page /{}</a></p></li>",
        site.portal.source_language.code(),
        escape(&open.source),
        at(open.span),
        escape(&address),
        escape(open.page.path_in(site, page_lang).as_str()),
    )
}
