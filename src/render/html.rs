//! Text into HTML.

use pulldown_cmark_escape::escape_html;

/// HTML that may be printed as it stands: made by this stage from escaped text, or sanitised.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct SafeHtml(String);

impl SafeHtml {
    /// HTML that the caller has built from escaped parts.
    pub(super) fn trusted(html: String) -> Self {
        SafeHtml(html)
    }
}

impl From<SafeHtml> for tera::Value {
    fn from(html: SafeHtml) -> tera::Value {
        tera::Value::safe_string(&html.0)
    }
}

/// Appends `text` with the characters escaped that matter in text and in attributes between double quotation marks.
pub(super) fn escape_into(html: &mut String, text: &str) {
    // Memory takes whatever is written to it.
    let _ = escape_html(html, text);
}

/// Raw HTML from Markdown, with only what is harmless left in it. Inline styles, scripts, frames, forms and
/// event handlers go; `lang`, `dir` and ids stay.
pub(super) fn sanitise(html: &str) -> String {
    ammonia::Builder::default()
        .add_generic_attributes(["lang", "dir", "id"])
        .add_tag_attributes("td", ["colspan", "rowspan"])
        .add_tag_attributes("th", ["scope", "colspan", "rowspan"])
        .add_tag_attributes("a", ["hreflang", "class"])
        .rm_tags(["img", "center"])
        .url_schemes(["https", "http", "mailto", "tel"].into())
        .link_rel(None)
        .clean(html)
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_leave_an_attribute() {
        let mut html = String::new();
        escape_into(&mut html, "a\"b<c>&");
        assert_eq!(html, "a&quot;b&lt;c&gt;&amp;");
    }

    #[test]
    fn scripts_styles_and_handlers_are_taken_out() {
        let clean =
            sanitise("<p style=\"x\" onclick=\"y()\" lang=\"bn\">a<script>alert(1)</script><a href=\"javascript:z()\">b</a></p>");
        assert_eq!(clean, "<p lang=\"bn\">a<a>b</a></p>");
    }
}
