//! What the preview adds to a page, and the problem list in the two forms it needs.

use serde_json::{Value, json};

use crate::pipeline::{Moment, Sources};
use crate::problems::{Printer, Problem, Problems};

const LINKS: &str =
    "<link rel=\"stylesheet\" href=\"/__openchest/preview.css\"><script src=\"/__openchest/preview.js\" defer></script>";

/// The page with the preview's script and style before the end of its body. Minified pages leave the end
/// tag out, and then the end of the page is the end of the body.
pub(super) fn inject(page: &[u8]) -> Vec<u8> {
    let tag = b"</body>";
    let at = page.windows(tag.len()).rposition(|w| w.eq_ignore_ascii_case(tag)).unwrap_or(page.len());
    [&page[..at], LINKS.as_bytes(), &page[at..]].concat()
}

/// The problems as JSON on one line for the overlay, and as a page of their own. `is_shown` tells whether the
/// site on the screen was made from this content, or is an earlier one.
pub(super) fn describe(problems: &Problems, sources: &Sources, as_of: Option<Moment>, is_shown: bool) -> (String, String) {
    let mut all: Value = serde_json::from_str(&Printer::Json.print(problems, sources, false)).unwrap_or_default();
    all["stale"] = json!(!is_shown);
    all["as_of"] = json!(as_of.map(|m| m.date.to_string()));
    (all.to_string(), page(problems, sources))
}

/// The page shown before there is a site. In English, as all words for those who write the content.
fn page(problems: &Problems, sources: &Sources) -> String {
    let items: String = problems.sorted().into_iter().map(|p| item(p, sources)).collect();
    let more = format!(
        "<p><a href=\"{}\">Translations</a></p><p><a href=\"{}\">Reach</a></p>",
        super::translations::ADDRESS,
        super::reach::ADDRESS
    );
    let list = format!("<p>Mend what is listed here and save: this page changes by itself.</p><ol>{items}</ol>{more}");
    shell("The site cannot be made yet", "preview-problems", &list)
}

/// A page of the preview's own.
pub(super) fn shell(title: &str, template: &str, body: &str) -> String {
    let title = escape(title);
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <title>{title}</title><link rel=\"stylesheet\" href=\"/__openchest/preview.css\"></head>\
         <body class=\"openchest-page\" data-template=\"{template}\"><main><h1>{title}</h1>{body}</main></body></html>"
    )
}

fn item(problem: &Problem, sources: &Sources) -> String {
    let place = problem.span.map_or_else(String::new, |span| {
        let (start, _) = sources.positions(span);
        format!("<p><code>{}:{}</code></p>", escape(&sources.file(span.file).shown_path()), start.line)
    });
    let fix = if problem.fix.is_empty() { String::new() } else { format!("<p>How to fix: {}</p>", escape(&problem.fix)) };
    format!("<li><p><strong>{}:</strong> {}</p>{place}{fix}</li>", problem.severity.word(), escape(&problem.message))
}

pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_goes_to_the_end_of_the_body_with_and_without_its_tag() {
        let page = String::from_utf8(inject(b"<p>a</p></BODY></html>")).unwrap();
        assert!(page.starts_with("<p>a</p><link") && page.ends_with("</script></BODY></html>"));
        assert!(String::from_utf8(inject(b"<p>a")).unwrap().ends_with("defer></script>"));
    }
}
