//! Smaller templates.
//!
//! minify-html costs several times what rendering a page costs, so it is run on the templates, once, and not on
//! every page: what templates add is then minimal everywhere, and the words between come from a Markdown writer
//! that adds no white space of its own. Markup must not lean on spaces between the children of layout elements,
//! which minify-html takes out; a test compares the visible text of every page with and without it.

use super::settings::Settings;

/// A template's source, smaller if that is wanted and built in.
pub(super) fn template(source: &str, settings: &Settings) -> String {
    let lean = without_indentation(source);
    if !settings.minify {
        return lean;
    }
    smaller(&lean).unwrap_or(lean)
}

/// Lines without the white space before them. In HTML any run of white space outside `pre` is one space, so a
/// line break is as good as a line break and twelve spaces.
fn without_indentation(source: &str) -> String {
    let mut lean = String::with_capacity(source.len());
    for line in source.lines() {
        let line = line.trim_start();
        if !line.is_empty() {
            lean.push_str(line);
            lean.push('\n');
        }
    }
    lean
}

/// `None` if the result could put a value outside quotation marks, where its spaces would end the attribute.
#[cfg(feature = "minify")]
fn smaller(source: &str) -> Option<String> {
    // A part of a page is not a document: minify-html would give it a parser's idea of what is missing.
    let mut cfg = minify_html::Cfg::new();
    cfg.keep_closing_tags = true;
    cfg.keep_html_and_head_opening_tags = true;
    cfg.keep_comments = false;
    cfg.minify_doctype = false;
    cfg.preserve_brace_template_syntax = true;
    cfg.allow_noncompliant_unquoted_attribute_values = false;
    cfg.allow_removing_spaces_between_attributes = false;
    let minified = String::from_utf8(minify_html::minify(source.as_bytes(), &cfg)).ok()?;
    let unquoted = minified.contains("={{") || minified.contains("={%");
    // Calls of components hold `={value}` by design; they stand inside `{{ }}`, which is kept as it was.
    (!unquoted && tags(&minified) == tags(source)).then_some(minified)
}

#[cfg(not(feature = "minify"))]
fn smaller(_: &str) -> Option<String> {
    None
}

/// The template tags of a source, in order: all of them must survive.
#[cfg(feature = "minify")]
fn tags(source: &str) -> Vec<&str> {
    let mut tags = Vec::new();
    let mut rest = source;
    while let Some(at) = rest.find("{{").into_iter().chain(rest.find("{%")).min() {
        let close = if rest[at..].starts_with("{{") { "}}" } else { "%}" };
        let Some(end) = rest[at..].find(close) else { break };
        tags.push(&rest[at..at + end + 2]);
        rest = &rest[at + end + 2..];
    }
    tags
}
