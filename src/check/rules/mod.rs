//! One rule a file. Each file's doc comment is its manual page.

pub(super) mod award_out_of_range;
pub(super) mod award_twice;
pub(super) mod criterion_words;
pub(super) mod dates_out_of_order;
pub(super) mod dead_heading;
pub(super) mod dead_link;
pub(super) mod decision_model;
pub(super) mod duplicate_address;
pub(super) mod duplicate_id;
pub(super) mod empty_link;
pub(super) mod empty_list;
pub(super) mod event_after_closing;
pub(super) mod event_on_bank_holiday;
pub(super) mod expired_consent;
pub(super) mod form_condition;
pub(super) mod form_section;
pub(super) mod form_text;
pub(super) mod heading_order;
pub(super) mod image_without_alt;
pub(super) mod impossible_criterion;
pub(super) mod long_sentence;
pub(super) mod low_contrast;
pub(super) mod missing_consent;
pub(super) mod missing_language;
pub(super) mod no_surgery_before_deadline;
pub(super) mod pointless_criterion;
pub(super) mod pot_too_small;
pub(super) mod private_question;
pub(super) mod repeated_id;
pub(super) mod repeated_link_text;
pub(super) mod results_disagree;
pub(super) mod statement_claims_too_much;
pub(super) mod statement_incomplete;
pub(super) mod statement_out_of_date;
pub(super) mod stray_character;
pub(super) mod translation_broken_markup;
pub(super) mod translation_changed_fact;
pub(super) mod translation_glossary_term;
pub(super) mod translation_lost_link;
pub(super) mod unclear_audience;
pub(super) mod unexplained_jargon;
pub(super) mod unused_media;
pub(super) mod unused_picture;
pub(super) mod venue_booked_twice;

use crate::problems::Rule;

macro_rules! rules {
    ($($module:ident),* $(,)?) => {
        &[$(Rule { code: $module::CODE, file: include_str!(concat!(stringify!($module), ".rs")) }),*]
    };
}

/// Every rule of this stage.
pub const ALL: &[Rule] = rules![
    award_out_of_range,
    award_twice,
    criterion_words,
    dates_out_of_order,
    dead_heading,
    dead_link,
    decision_model,
    duplicate_address,
    duplicate_id,
    empty_link,
    empty_list,
    event_after_closing,
    event_on_bank_holiday,
    expired_consent,
    form_condition,
    form_section,
    form_text,
    heading_order,
    image_without_alt,
    impossible_criterion,
    long_sentence,
    low_contrast,
    missing_consent,
    missing_language,
    no_surgery_before_deadline,
    pointless_criterion,
    pot_too_small,
    private_question,
    repeated_id,
    repeated_link_text,
    results_disagree,
    statement_claims_too_much,
    statement_incomplete,
    statement_out_of_date,
    stray_character,
    translation_broken_markup,
    translation_changed_fact,
    translation_glossary_term,
    translation_lost_link,
    unclear_audience,
    unexplained_jargon,
    unused_media,
    unused_picture,
    venue_booked_twice,
];
