//! Which fields a form has, by the ids that the sheet gives to its answers.

use super::fields::{Choice, Field, FieldKind};
use crate::model::sheet::{LineKind, Sheet, SheetAnswer, SheetColumn, SheetOption, SheetQuestion, SheetSignatureLine};

/// The fields of all questions, in their order.
pub fn fields_of(sheet: &Sheet) -> Vec<Field> {
    let questions = sheet.sections.iter().flat_map(|section| &section.questions);
    questions.flat_map(|question| fields_of_question(sheet, question)).collect()
}

fn fields_of_question(sheet: &Sheet, question: &SheetQuestion) -> Vec<Field> {
    let asked = format!("{}. {}", question.number, question.label);
    let text = |id: String, tooltip: String, required: bool, max_characters: Option<u32>| Field {
        id,
        tooltip,
        required,
        kind: FieldKind::Text { multiline: false, max_characters },
    };
    match &question.answer {
        SheetAnswer::Line { max_characters, .. } => vec![text(question.id.clone(), asked, question.required, *max_characters)],
        SheetAnswer::Lines { max_characters, .. } => vec![Field {
            id: question.id.clone(),
            tooltip: asked,
            required: question.required,
            kind: FieldKind::Text { multiline: true, max_characters: Some(*max_characters) },
        }],
        SheetAnswer::One { options } => {
            let choice =
                |option: &SheetOption| Choice { id: option.id.clone(), tooltip: format!("{asked} – {}", option.label) };
            let choices = options.iter().map(choice).collect();
            let required = question.required;
            vec![Field { id: question.id.clone(), tooltip: asked.clone(), required, kind: FieldKind::Radio { choices } }]
        }
        // No single box is required, even where the question is: any one of them may be left empty.
        SheetAnswer::Many { options } => options
            .iter()
            .map(|option| Field {
                id: format!("{}.{}", question.id, option.id),
                tooltip: format!("{asked} – {}", option.label),
                required: false,
                kind: FieldKind::Check,
            })
            .collect(),
        SheetAnswer::Table { columns, rows, total } => {
            let cell = |row: &str, called: &str, column: &SheetColumn| {
                let id = format!("{}.{row}.{}", question.id, column.id);
                text(id, format!("{asked} – {called}, {}", column.label), false, None)
            };
            let row = |number: u32| {
                let called = format!("{} {}", sheet.words.row, sheet.in_digits(number));
                columns.iter().map(|column| cell(&number.to_string(), &called, column)).collect::<Vec<_>>()
            };
            let sums = columns.iter().filter(|column| column.line == LineKind::Money);
            let sums = total.iter().flat_map(|words| sums.clone().map(|column| cell("total", words, column)));
            (1..=*rows).flat_map(row).chain(sums).collect()
        }
        SheetAnswer::Declaration { signatories, .. } => {
            let line = |number: usize, line: &SheetSignatureLine| {
                let id = format!("{}.{number}.{}", question.id, line.id);
                // Two who sign have lines of the same names.
                let person = if signatories.len() > 1 { format!(" {}", sheet.in_digits(number)) } else { String::new() };
                text(id, format!("{asked} – {}{person}", line.label), question.required, None)
            };
            let typed = |lines: &[SheetSignatureLine], number: usize| {
                lines.iter().filter(|l| l.line != LineKind::Signature).map(|l| line(number, l)).collect::<Vec<_>>()
            };
            signatories.iter().zip(1..).flat_map(|(lines, number)| typed(lines, number)).collect()
        }
    }
}
