//! Content controls (ECMA-376, part 1, section 17.5.2), each within a paragraph: LibreOffice makes only these into
//! controls of its own.
//!
//! Each has an id, the title and tag of its field, and cannot be deleted, while its content can be changed.

use super::words::{Body, RunLook};
use crate::forms::field::{Field, FieldKind};

const PLACEHOLDER: RunLook = RunLook { style: Some("PlaceholderText"), strong: false, emphasis: false, symbol: false };
const BOX: RunLook = RunLook { style: None, strong: false, emphasis: false, symbol: true };
/// Most lines that an empty box has. The rest of a long answer goes on the page as it is written.
const MOST_LINES: u32 = 24;

impl Body {
    /// A control. `write_here` are the words in it while it is empty.
    pub(super) fn control(&mut self, field: &Field, write_here: &str) {
        self.controls += 1;
        let id = self.controls.to_string();
        self.xml.open("w:sdt", &[]);
        self.xml.open("w:sdtPr", &[]);
        self.xml.empty("w:alias", &[("w:val", &field.alias)]);
        self.xml.empty("w:tag", &[("w:val", &field.tag)]);
        self.xml.empty("w:id", &[("w:val", &id)]);
        self.xml.empty("w:lock", &[("w:val", "sdtLocked")]);
        if field.kind != FieldKind::Tick {
            self.xml.empty("w:showingPlcHdr", &[]);
        }
        self.kind(field.kind);
        self.xml.close("w:sdtPr");
        self.xml.open("w:sdtContent", &[]);
        match field.kind {
            FieldKind::Tick => self.run(BOX, self.rtl, |xml| xml.leaf("w:t", &[], "☐")),
            // Words in every cell of a table would be in the way of whoever reads it. Spaces of this width are what
            // Word puts in its own empty fields.
            FieldKind::Cell => self.run(PLACEHOLDER, self.rtl, |xml| {
                xml.leaf("w:t", &[("xml:space", "preserve")], "\u{2002}\u{2002}\u{2002}\u{2002}");
            }),
            FieldKind::Line | FieldKind::Date => self.runs(write_here, PLACEHOLDER),
            FieldKind::Lines(lines) => {
                self.runs(write_here, PLACEHOLDER);
                // Room to write in by hand. It goes with the words that stand in the empty control, so that a typed answer
                // is no longer than it is. LibreOffice before 7.5, which has no plain-text controls, shows the words
                // below the room.
                self.run(PLACEHOLDER, self.rtl, |xml| {
                    for _ in 1..lines.min(MOST_LINES) {
                        xml.empty("w:br", &[]);
                    }
                });
            }
        }
        self.xml.close("w:sdtContent");
        self.xml.close("w:sdt");
    }

    fn kind(&mut self, kind: FieldKind) {
        let xml = &mut self.xml;
        match kind {
            FieldKind::Line | FieldKind::Cell => xml.empty("w:text", &[]),
            FieldKind::Lines(_) => xml.empty("w:text", &[("w:multiLine", "1")]),
            FieldKind::Date => {
                xml.open("w:date", &[]);
                xml.empty("w:dateFormat", &[("w:val", "d MMMM yyyy")]);
                xml.empty("w:lid", &[("w:val", &self.tag)]);
                xml.empty("w:storeMappedDataAs", &[("w:val", "dateTime")]);
                xml.empty("w:calendar", &[("w:val", "gregorian")]);
                xml.close("w:date");
            }
            FieldKind::Tick => {
                xml.open("w14:checkbox", &[]);
                xml.empty("w14:checked", &[("w14:val", "0")]);
                xml.empty("w14:checkedState", &[("w14:val", "2612"), ("w14:font", "MS Gothic")]);
                xml.empty("w14:uncheckedState", &[("w14:val", "2610"), ("w14:font", "MS Gothic")]);
                xml.close("w14:checkbox");
            }
        }
    }
}
