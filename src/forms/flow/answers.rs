//! Where answers go.
//!
//! Choices are boxes to tick, for one of several as for many: on paper and on a screen they look the same, a screen
//! reader says each option with its box, and none has to be opened first. A drop-down list would hide the options from
//! whoever prints the form, and boxes printed beside it would be a second place for the same answer.

use super::{Block, Flow, Grid, Look, Span};
use crate::forms::field::{Field, FieldKind, alias, tag};
use crate::model::sheet::{LineKind, SheetAnswer, SheetColumn, SheetOption, SheetQuestion, SheetSignatureLine};

impl Flow<'_> {
    pub(super) fn answer(&mut self, question: &SheetQuestion) {
        match &question.answer {
            SheetAnswer::Line { line, .. } => self.line(question, *line),
            SheetAnswer::Lines { lines, .. } => {
                self.blocks.push(Block::Answer(whole(question, FieldKind::Lines(*lines))));
            }
            SheetAnswer::One { options } | SheetAnswer::Many { options } => {
                let option = |option: &SheetOption| {
                    let field = part(question, &option.id, &option.label, FieldKind::Tick);
                    (field, option.label.clone())
                };
                self.blocks.push(Block::Options(options.iter().map(option).collect()));
            }
            SheetAnswer::Table { columns, rows, total } => self.grid(question, columns, *rows, total.as_ref()),
            SheetAnswer::Declaration { statements, signatories } => {
                let items = statements.iter().map(|text| vec![Span::plain(text)]).collect();
                self.blocks.push(Block::List { ordered: false, items });
                for (number, lines) in (1_usize..).zip(signatories) {
                    for line in lines {
                        self.signature_line(question, number, signatories.len() > 1, line);
                    }
                }
            }
        }
    }

    fn line(&mut self, question: &SheetQuestion, line: LineKind) {
        let kind = match line {
            LineKind::Signature => return self.blocks.push(Block::Signature),
            LineKind::Date => FieldKind::Date,
            _ => FieldKind::Line,
        };
        self.blocks.push(Block::Answer(whole(question, kind)));
    }

    fn signature_line(&mut self, question: &SheetQuestion, number: usize, several: bool, line: &SheetSignatureLine) {
        let label = if several { format!("{} {}", line.label, self.sheet.in_digits(number)) } else { line.label.clone() };
        self.say(Look::Label, &label);
        let kind = match line.line {
            LineKind::Signature => return self.blocks.push(Block::Signature),
            LineKind::Date => FieldKind::Date,
            _ => FieldKind::Line,
        };
        let id = format!("{number}.{}", line.id);
        self.blocks.push(Block::Answer(part(question, &id, &label, kind)));
    }

    fn grid(&mut self, question: &SheetQuestion, columns: &[SheetColumn], rows: u32, total: Option<&String>) {
        let fields = |row: &str, head: &str| -> Vec<Field> {
            let field = |column: &SheetColumn| {
                part(question, &format!("{row}.{}", column.id), &format!("{head}, {}", column.label), FieldKind::Cell)
            };
            columns.iter().map(field).collect()
        };
        let row = |row: u32| {
            let number = self.sheet.in_digits(row);
            let fields = fields(&row.to_string(), &format!("{} {number}", self.sheet.words.row));
            (number, fields)
        };
        let mut all: Vec<_> = (1..=rows).map(row).collect();
        all.extend(total.map(|total| (total.clone(), fields("total", total))));
        self.blocks.push(Block::Grid(Grid {
            caption: question.label.clone(),
            corner: self.sheet.words.row.clone(),
            columns: columns.iter().map(|c| (c.label.clone(), c.line == LineKind::Text)).collect(),
            rows: all,
            sums: total.is_some(),
        }));
    }
}

/// The field of a whole question.
fn whole(question: &SheetQuestion, kind: FieldKind) -> Field {
    Field { tag: tag(question.id.clone()), alias: alias(&question.number, &question.label, None), kind }
}

/// The field of a part of a question.
fn part(question: &SheetQuestion, id: &str, label: &str, kind: FieldKind) -> Field {
    let alias = alias(&question.number, &question.label, Some(label));
    Field { tag: tag(format!("{}.{id}", question.id)), alias, kind }
}
