//! Values of examples, as the program would give them to a template.
//!
//! A value with one of these names alone stands for text that the program makes: `html` (safe as it is), `date`,
//! `time` and `money` in the reader's form, and `message`, a message of the theme with its arguments beside it.

use openchest::i18n::{Arguments, Formats, Words, render_money};
use serde_json::Value as Json;
use tera::Value;
use tera::value::Map;

use crate::markup::{self, Piece};

pub fn values(values: &serde_json::Map<String, Json>, words: &Words, formats: &Formats) -> Map {
    values.iter().map(|(name, json)| (name.clone().into(), value(json, words, formats))).collect()
}

fn value(json: &Json, words: &Words, formats: &Formats) -> Value {
    match json {
        Json::Null => Value::none(),
        Json::Bool(yes) => Value::from(*yes),
        Json::Number(number) => Value::from(number.as_i64().expect("numbers are whole")),
        Json::String(text) => Value::normal_string(text),
        Json::Array(entries) => Value::from(entries.iter().map(|entry| value(entry, words, formats)).collect::<Vec<_>>()),
        Json::Object(parts) => match (parts.get("html"), text(json, words, formats)) {
            (Some(Json::String(html)), _) => Value::safe_string(html),
            (_, Some(text)) => Value::normal_string(&text),
            _ => Value::from(values(parts, words, formats)),
        },
    }
}

/// Text that the program makes.
fn text(json: &Json, words: &Words, formats: &Formats) -> Option<String> {
    let parts = match json {
        Json::String(text) => return Some(text.clone()),
        Json::Object(parts) => parts,
        _ => return None,
    };
    if let Some(Json::String(id)) = parts.get("message") {
        let mut arguments = Arguments::new();
        for (name, argument) in parts.iter().filter(|(name, _)| *name != "message") {
            match argument {
                Json::Number(number) => arguments.set(name.clone(), number.as_i64()?),
                _ => arguments.set(name.clone(), text(argument, words, formats)?),
            }
        }
        return Some(words.say(formats.lang(), id, &arguments));
    }
    match parts.iter().next()? {
        (name, Json::String(date)) if name == "date" => Some(formats.day(date.parse().ok()?)),
        (name, Json::String(time)) if name == "time" => Some(formats.time(time.parse().ok()?)),
        (name, Json::Number(pounds)) if name == "money" => Some(render_money(formats, pounds.as_i64()? * 100)),
        _ => None,
    }
}

/// Whether an example gives these words.
pub fn says(values: &serde_json::Map<String, Json>, words: &str) -> bool {
    let words = words.trim_matches(|c: char| c == '·' || c.is_whitespace());
    values.values().any(|value| value_says(value, words))
}

fn value_says(json: &Json, words: &str) -> bool {
    match json {
        Json::String(text) => text.contains(words),
        Json::Array(entries) => entries.iter().any(|entry| value_says(entry, words)),
        Json::Object(parts) => match parts.get("html") {
            Some(Json::String(html)) => html_says(html, words),
            _ => says(parts, words),
        },
        _ => false,
    }
}

fn html_says(html: &str, words: &str) -> bool {
    let markup = markup::read(html, "").unwrap_or_else(|fault| panic!("{html:?}: {fault}"));
    markup.pieces.iter().any(|piece| matches!(piece, Piece::Words { text, .. } if text.contains(words)))
}
