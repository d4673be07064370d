//! Who to ask.

use super::text::Text;
use crate::i18n::Lang;
use crate::source::Span;

/// A person or team that answers questions.
#[derive(Debug, Clone)]
pub struct Contact {
    /// Its id in the content.
    pub slug: String,
    /// Where its id stands.
    pub span: Span,
    /// What it is called.
    pub name: Text,
    /// What it does.
    pub role: Option<Text>,
    /// The organisation, a proper name that is not translated.
    pub organisation: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Telephone number as people write it.
    pub phone: Option<String>,
    /// When it can be reached.
    pub hours: Option<Text>,
    /// The languages it speaks.
    pub languages: Vec<Lang>,
    /// What it can help with.
    pub about: Option<Text>,
}

/// The address that calls a number (RFC 3966): its digits, with the prefix of the country in place of a leading nought.
pub fn phone_address(phone: &str) -> String {
    let digits: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    match digits.strip_prefix('0') {
        Some(national) => format!("tel:+44{national}"),
        None => format!("tel:{digits}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_called_from_anywhere() {
        assert_eq!(phone_address("020 7946 0210"), "tel:+442079460210");
        assert_eq!(phone_address("+44 (20) 7946 0210"), "tel:+442079460210");
        assert_eq!(phone_address("116 123"), "tel:116123");
    }
}
