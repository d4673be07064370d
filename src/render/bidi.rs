//! Numbers, amounts and addresses in text that runs from right to left.
//!
//! The Unicode bidirectional algorithm turns the groups of "020 7946 0100" round there, because the spaces between
//! them take the direction of the text (UAX #9, rules N1 and N2). So each run that reads from left to right in every
//! script is set apart. Words in Latin letters keep together by themselves.

use tera::Value;

use super::html::escape_into;
use crate::i18n::{Direction, Lang, left_to_right};

/// Appends `text`, words in `lang`, as HTML with such runs in elements of their own.
pub(super) fn escape_isolated(html: &mut String, text: &str, lang: Lang) {
    if lang.direction() != Direction::Rtl {
        escape_into(html, text);
        return;
    }
    let mut from = 0;
    for run in left_to_right(text) {
        escape_into(html, &text[from..run.start]);
        html.push_str("<bdi dir=\"ltr\">");
        escape_into(html, &text[run.clone()]);
        html.push_str("</bdi>");
        from = run.end;
    }
    escape_into(html, &text[from..]);
}

/// Words of a document, with their numbers set apart in a script that runs right to left.
pub(super) fn written(words: &str, lang: Lang) -> Value {
    if lang.direction() == Direction::Ltr {
        return Value::normal_string(words);
    }
    let mut html = String::with_capacity(words.len());
    escape_isolated(&mut html, words, lang);
    Value::safe_string(&html)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_text_from_right_to_left_is_changed() {
        let html = |code: &str| {
            let mut html = String::new();
            escape_isolated(&mut html, "£500 & 1", Lang::find(code).unwrap());
            html
        };
        assert_eq!(html("ur"), "<bdi dir=\"ltr\">£500</bdi> &amp; 1");
        assert_eq!(html("bn"), "£500 &amp; 1");
    }
}
