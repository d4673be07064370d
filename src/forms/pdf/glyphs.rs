//! Characters that no font of the theme has.

use serde_json::Value;

/// Stands in the document where a character cannot be shown.
const STAND_IN: char = '\u{FFFD}';
/// How many characters before and after it are told.
const NEAR: usize = 20;

/// A character of the data that no font has.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct MissingGlyph {
    /// The character.
    pub character: char,
    /// The words around its first place.
    pub near: String,
}

/// Finds every character in the texts of `data` that `can_show` denies, each once, and puts a stand-in in its place,
/// because a document with a character that cannot be shown is no PDF/UA.
pub fn replace_missing(data: &mut Value, can_show: &dyn Fn(char) -> bool) -> Vec<MissingGlyph> {
    let mut missing = Vec::new();
    visit(data, can_show, &mut missing);
    missing
}

fn visit(value: &mut Value, can_show: &dyn Fn(char) -> bool, missing: &mut Vec<MissingGlyph>) {
    match value {
        Value::String(text) => {
            if text.is_ascii() && !text.bytes().any(|byte| byte.is_ascii_control()) {
                return;
            }
            let lacks = |character: char| !is_invisible(character) && !can_show(character);
            for (at, character) in text.char_indices().filter(|(_, character)| lacks(*character)) {
                if !missing.iter().any(|known| known.character == character) {
                    missing.push(MissingGlyph { character, near: near(text, at) });
                }
            }
            if text.chars().any(lacks) {
                *text = text.chars().map(|character| if lacks(character) { STAND_IN } else { character }).collect();
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| visit(value, can_show, missing)),
        Value::Object(members) => members.values_mut().for_each(|value| visit(value, can_show, missing)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Characters that are followed, not drawn: line breaks, joiners, marks of direction, selectors of a variant.
fn is_invisible(character: char) -> bool {
    matches!(character,
        '\t' | '\n' | '\r' | '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

fn near(text: &str, at: usize) -> String {
    let before = text[..at].char_indices().rev().nth(NEAR - 1).map_or(0, |(start, _)| start);
    let after = text[at..].char_indices().nth(NEAR + 1).map_or(text.len(), |(end, _)| at + end);
    text[before..after].trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_character_is_named_once_with_the_words_near_it() {
        let mut data = serde_json::json!({ "a": ["Plain words", "Money: 5 ฿ each, or 6 ฿"], "b": "ok\u{200d}" });
        let missing = replace_missing(&mut data, &|c| c.is_ascii());
        assert_eq!(missing, [MissingGlyph { character: '฿', near: "Money: 5 ฿ each, or 6 ฿".to_owned() }]);
        assert_eq!(data["a"][1], "Money: 5 \u{FFFD} each, or 6 \u{FFFD}");
    }

    #[test]
    fn words_near_a_character_are_cut_between_characters() {
        let text = format!("{}x{}", "ä".repeat(50), "ö".repeat(50));
        assert_eq!(near(&text, 100), format!("{}x{}", "ä".repeat(20), "ö".repeat(20)));
    }
}
