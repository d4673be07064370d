//! How a row of a translator's file is known again when it comes back.

use std::fmt;

/// Stands beside every text in a file for translators, such as `3fa9c2d01b-9c01de-77ab`, and comes back with it. It
/// says which text the row is of, which translation that text had when the file was made, and that the row was part
/// of that file: all as fingerprints, because people see it and programs cut long things short.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// Of the place and the words of the text.
    id: String,
    /// Of the translation at that time, or of nothing.
    was: String,
    /// Of the other two with the portal, language and date of the file.
    seal: String,
}

/// What a file for translators is known by.
#[derive(Debug, Clone, Copy)]
pub struct Origin<'a> {
    /// The address of the portal.
    pub portal: &'a str,
    /// The code of the language.
    pub lang: &'a str,
    /// The date on which it was made.
    pub made: &'a str,
}

const LENGTHS: [usize; 3] = [10, 6, 4];

impl Key {
    /// The key of a text at this place, which has the translation `current`, in a file.
    pub fn new(origin: Origin<'_>, place: &str, source: &str, current: Option<&str>) -> Key {
        let (id, was) = (id(place, source), was(current));
        Key { seal: seal(origin, &id, &was), id, was }
    }

    /// The key that a cell holds and nothing else, in capitals or not.
    pub fn parse(text: &str) -> Option<Key> {
        let text = text.trim().to_ascii_lowercase();
        let parts: Vec<&str> = text.split('-').collect();
        let [id, was, seal] = parts.as_slice() else { return None };
        let fits = parts.iter().zip(LENGTHS).all(|(part, length)| part.len() == length && is_hex(part));
        fits.then(|| Key { id: (*id).to_owned(), was: (*was).to_owned(), seal: (*seal).to_owned() })
    }

    /// Whether it is of the text with these words at this place.
    pub fn is_of(&self, place: &str, source: &str) -> bool {
        self.id == id(place, source)
    }

    /// Whether the text had this translation when the file was made.
    pub fn was(&self, translation: Option<&str>) -> bool {
        self.was == was(translation)
    }

    /// Whether the row was made with this file, and not added to it by hand or from another.
    pub fn belongs_to(&self, origin: Origin<'_>) -> bool {
        self.seal == seal(origin, &self.id, &self.was)
    }

    /// The part that says which text it is of.
    pub fn id(&self) -> &str {
        &self.id
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}-{}", self.id, self.was, self.seal)
    }
}

/// What a text is known by: a fingerprint of its place and its words.
pub fn id(place: &str, source: &str) -> String {
    fingerprint(&[place, source], LENGTHS[0])
}

fn was(translation: Option<&str>) -> String {
    fingerprint(&[translation.map_or("", str::trim)], LENGTHS[1])
}

fn seal(origin: Origin<'_>, id: &str, was: &str) -> String {
    fingerprint(&[origin.portal, origin.lang, origin.made, id, was], LENGTHS[2])
}

fn fingerprint(parts: &[&str], length: usize) -> String {
    let mut hasher = blake3::Hasher::new();
    for part in parts {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    }
    hasher.finalize().to_hex().as_str().chars().take(length).collect()
}

fn is_hex(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ORIGIN: Origin<'static> = Origin { portal: "https://example.org", lang: "bn", made: "2026-11-23" };

    #[test]
    fn key_knows_its_text_its_translation_and_its_file() {
        let key = Key::new(ORIGIN, "portal.yaml: title", "Community chests", Some("কমিউনিটি চেস্ট"));
        let key = Key::parse(&format!(" {} ", key.to_string().to_uppercase())).unwrap();
        assert!(key.is_of("portal.yaml: title", "Community chests") && !key.is_of("portal.yaml: title", "Chests"));
        assert!(key.was(Some("কমিউনিটি চেস্ট")) && !key.was(None));
        assert!(key.belongs_to(ORIGIN) && !key.belongs_to(Origin { made: "2026-11-24", ..ORIGIN }));
    }

    #[test]
    fn no_other_words_are_taken_for_a_key() {
        for text in ["", "020 7946 0100", "2026-11-23", "3fa9c2d01b-9c01de", "3fa9c2d01b-9c01de-77ab-1", "3fa9c2d01x-9c01de-77ab"]
        {
            assert_eq!(Key::parse(text), None, "{text}");
        }
    }
}
