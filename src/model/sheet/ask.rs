//! Sections and questions: numbered, their conditions and limits put into words, and where each answer goes.

use super::compose::Writer;
use super::{LineKind, SheetAnswer, SheetColumn, SheetOption, SheetQuestion, SheetSection, SheetSignatureLine};
use crate::model::{ColumnKind, FieldKind, FormCondition, FormField, FormOption, FormSection};

/// Characters of a word with the space after it, so many that no answer within its limit of words is cut short. In the
/// example's texts of 15 words or more the mean is 4.9 in Tigrinya, 5.5 in English and 7.5 in Turkish; of one text in
/// twenty it is above 9.8 in Somali, the longest words of all, and of none above 12.1.
const CHARACTERS_A_WORD: u32 = 12;
/// Words that fit on a line of handwriting.
const WORDS_A_LINE: u32 = 9;

impl Writer<'_, '_> {
    pub(super) fn sections(&self) -> Vec<SheetSection> {
        let sections = self.uses.sections(self.form);
        let mut number = 0;
        sections
            .iter()
            .map(|section| SheetSection {
                id: section.slug.clone(),
                title: self.text(section.title),
                condition: self.condition("form-section-condition", section.only_if.as_ref(), &sections),
                introduction: self.rich(&section.introduction),
                questions: section
                    .fields
                    .iter()
                    .map(|field| {
                        number += 1;
                        self.question(field, number, &sections)
                    })
                    .collect(),
            })
            .collect()
    }

    fn question(&self, field: &FormField, number: i64, sections: &[&FormSection]) -> SheetQuestion {
        let phrases = self.voice.phrases;
        SheetQuestion {
            id: field.slug.clone(),
            number: phrases.number(number),
            label: self.text(field.label),
            help: self.maybe(field.help),
            example: field.example.map(|text| phrases.say("form-for-example", [("example", self.text(text))])),
            required: field.required,
            condition: self.condition("form-condition", field.only_if.as_ref(), sections),
            limit: self.limit(&field.kind),
            afterwards: field.afterwards.map(|text| phrases.say("form-afterwards", [("question", self.text(text))])),
            answer: self.answer(&field.kind),
        }
    }

    /// The words of a condition. One on a question that this fund does not ask is reported by a check, and left out.
    fn condition(&self, message: &str, condition: Option<&FormCondition>, sections: &[&FormSection]) -> Option<String> {
        let condition = condition?;
        let mut fields = sections.iter().flat_map(|section| &section.fields);
        let at = fields.position(|field| field.slug == condition.field)?;
        let field = sections.iter().flat_map(|section| &section.fields).nth(at)?;
        let answer = match (&field.kind, condition.is.as_str()) {
            (FieldKind::YesNo, "yes") => self.word("form-yes"),
            (FieldKind::YesNo, "no") => self.word("form-no"),
            (FieldKind::ChooseOne { options } | FieldKind::ChooseMany { options }, is) => {
                self.text(options.iter().find(|option| option.slug == is)?.label)
            }
            _ => return None,
        };
        let phrases = self.voice.phrases;
        let number = phrases.number(i64::try_from(at + 1).unwrap_or(i64::MAX));
        Some(phrases.say(message, [("number", number), ("answer", answer)]))
    }

    fn limit(&self, kind: &FieldKind) -> Option<String> {
        let phrases = self.voice.phrases;
        let between = |min: String, max: String| phrases.say("form-between", [("min", min), ("max", max)]);
        match kind {
            FieldKind::ShortText { max_characters } => {
                max_characters.map(|n| phrases.count("form-max-characters", usize::try_from(n).unwrap_or(usize::MAX)))
            }
            FieldKind::LongText { max_words } => {
                Some(phrases.count("form-max-words", usize::try_from(*max_words).unwrap_or(usize::MAX)))
            }
            FieldKind::Number { min, max } => match (min, max) {
                (Some(min), Some(max)) => Some(between(phrases.number(*min), phrases.number(*max))),
                (Some(min), None) => Some(phrases.say("form-at-least", [("min", phrases.number(*min))])),
                (None, Some(max)) => Some(phrases.say("form-at-most", [("max", phrases.number(*max))])),
                (None, None) => None,
            },
            FieldKind::Money { within_award: true } => {
                let award = &self.fund.award;
                Some(between(phrases.money(award.min.pence()), phrases.money(award.max.pence())))
            }
            FieldKind::Money { .. } => Some(self.word("form-in-pounds")),
            FieldKind::Date => Some(self.word("form-day-month-year")),
            FieldKind::ChooseOne { .. } | FieldKind::YesNo => Some(self.word("form-choose-one")),
            FieldKind::ChooseMany { .. } => Some(self.word("form-choose-many")),
            FieldKind::Documents { .. } => Some(self.word("form-tick-documents")),
            FieldKind::Declaration { signatures, .. } => {
                Some(phrases.count("form-signatures", usize::try_from(*signatures).unwrap_or(usize::MAX)))
            }
            FieldKind::Email | FieldKind::Phone | FieldKind::Postcode | FieldKind::Table { .. } => None,
        }
    }

    fn answer(&self, kind: &FieldKind) -> SheetAnswer {
        let line = |line| SheetAnswer::Line { line, max_characters: None };
        match kind {
            FieldKind::ShortText { max_characters } => {
                SheetAnswer::Line { line: LineKind::Text, max_characters: *max_characters }
            }
            FieldKind::LongText { max_words } => SheetAnswer::Lines {
                max_words: *max_words,
                max_characters: max_words.saturating_mul(CHARACTERS_A_WORD),
                lines: (max_words / WORDS_A_LINE).saturating_add(2).clamp(3, 40),
            },
            FieldKind::Number { .. } => line(LineKind::Number),
            FieldKind::Money { .. } => line(LineKind::Money),
            FieldKind::Date => line(LineKind::Date),
            FieldKind::Email => line(LineKind::Email),
            FieldKind::Phone => line(LineKind::Phone),
            FieldKind::Postcode => line(LineKind::Postcode),
            FieldKind::ChooseOne { options } => SheetAnswer::One { options: self.options(options) },
            FieldKind::ChooseMany { options } => SheetAnswer::Many { options: self.options(options) },
            FieldKind::YesNo => SheetAnswer::One {
                options: ["yes", "no"]
                    .map(|id| SheetOption { id: id.to_owned(), label: self.word(&format!("form-{id}")) })
                    .to_vec(),
            },
            FieldKind::Table { columns, rows, total } => SheetAnswer::Table {
                columns: columns
                    .iter()
                    .map(|column| SheetColumn {
                        id: column.slug.clone(),
                        label: self.text(column.label),
                        line: match column.kind {
                            ColumnKind::Text => LineKind::Text,
                            ColumnKind::Number => LineKind::Number,
                            ColumnKind::Money => LineKind::Money,
                        },
                    })
                    .collect(),
                rows: *rows,
                total: self.maybe(*total),
            },
            FieldKind::Declaration { statements, signatures } => SheetAnswer::Declaration {
                statements: statements.iter().map(|text| self.text(*text)).collect(),
                signatories: (0..*signatures).map(|_| self.signature_lines()).collect(),
            },
            FieldKind::Documents { options } => {
                let of_fund = self
                    .fund
                    .documents
                    .iter()
                    .map(|document| SheetOption { id: document.slug.clone(), label: self.text(document.name) });
                SheetAnswer::Many { options: of_fund.chain(self.options(options)).collect() }
            }
        }
    }

    fn options(&self, options: &[FormOption]) -> Vec<SheetOption> {
        options.iter().map(|option| SheetOption { id: option.slug.clone(), label: self.text(option.label) }).collect()
    }

    fn signature_lines(&self) -> Vec<SheetSignatureLine> {
        let lines = [
            ("name", "form-sign-name", LineKind::Text),
            ("role", "form-sign-role", LineKind::Text),
            ("signature", "form-sign-signature", LineKind::Signature),
            ("date", "form-sign-date", LineKind::Date),
        ];
        lines.map(|(id, word, line)| SheetSignatureLine { id, label: self.word(word), line }).to_vec()
    }
}
