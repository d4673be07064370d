//! One rule a file: problems found while reading the content. Each file's doc comment is its manual page.

pub(super) mod bad_name;
pub(super) mod bad_utf_8;
pub(super) mod broken_link;
pub(super) mod criterion_key;
pub(super) mod duplicate_key;
pub(super) mod form_field;
pub(super) mod front_matter;
pub(super) mod impossible_dates;
pub(super) mod missing_alternative_text;
pub(super) mod missing_file;
pub(super) mod missing_key;
pub(super) mod missing_media;
pub(super) mod missing_picture;
pub(super) mod oversized_file;
pub(crate) mod personal_data;
pub(super) mod symbolic_link;
pub(super) mod table_syntax;
pub(super) mod test_results;
pub(super) mod theme_words;
pub(super) mod translation_syntax;
pub(super) mod unexpected_file;
pub(super) mod unknown_key;
pub(super) mod unknown_language;
pub(super) mod unknown_reference;
pub(super) mod unreadable_file;
pub(super) mod unsafe_link;
pub(super) mod unsupported_markdown;
pub(super) mod unused_translation;
pub(super) mod wrong_value;
pub(super) mod yaml_syntax;

use crate::problems::Rule;

macro_rules! rules {
    ($($module:ident),* $(,)?) => {
        &[$(Rule { code: $module::CODE, file: include_str!(concat!(stringify!($module), ".rs")) }),*]
    };
}

/// Every rule of this stage.
pub const ALL: &[Rule] = rules![
    bad_name,
    bad_utf_8,
    broken_link,
    criterion_key,
    duplicate_key,
    form_field,
    front_matter,
    impossible_dates,
    missing_alternative_text,
    missing_file,
    missing_key,
    missing_media,
    missing_picture,
    oversized_file,
    personal_data,
    symbolic_link,
    table_syntax,
    test_results,
    theme_words,
    translation_syntax,
    unexpected_file,
    unknown_key,
    unknown_language,
    unknown_reference,
    unreadable_file,
    unsafe_link,
    unsupported_markdown,
    unused_translation,
    wrong_value,
    yaml_syntax,
];
