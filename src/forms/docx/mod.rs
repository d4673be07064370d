//! The form as a Word document.
//!
//! Written by hand because no library sets the language and direction of text, repeats header rows and writes every
//! kind of content control. Part names and elements are those of ECMA-376, part 1 (WordprocessingML, chapter 17), in
//! the order of its schema, which Word insists on; `w14` is Microsoft's \[MS-DOCX\].
//!
//! How a person gets from field to field: every field but those of tables is a plain-text content control in a
//! paragraph of its own, not in a table. Microsoft's help says that the Tab key goes from one such control to the next,
//! and in a table from cell to cell; nobody has tried these documents in Word itself yet. The document is not protected:
//! a protected one offers a screen reader the fields alone, without the headings and the help.
//!
//! - `document`: the main part
//! - `control`: content controls
//! - `grid`: tables
//! - `words`: paragraphs and runs
//! - `styles`: how it looks
//! - `package`: the small parts

mod control;
mod document;
mod grid;
mod package;
mod styles;
mod words;

use crate::archive;
use crate::forms::flow;
use crate::model::sheet::Sheet;

/// The namespace of relations.
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// Makes the document. `date` is the day of the form's last change, in its properties.
pub fn write(sheet: &Sheet, date: jiff::civil::Date) -> Vec<u8> {
    let blocks = flow::blocks(sheet);
    let (document, addresses) = document::document(sheet, &blocks);
    let parts = [
        ("[Content_Types].xml", package::TYPES.into()),
        ("_rels/.rels", package::ROOT.into()),
        ("docProps/core.xml", package::properties(sheet, date)),
        ("word/_rels/document.xml.rels", package::relations(&addresses)),
        ("word/document.xml", document),
        ("word/footer.xml", document::footer(sheet)),
        ("word/numbering.xml", package::numbering(&blocks)),
        ("word/settings.xml", package::settings(sheet)),
        ("word/styles.xml", styles::styles(sheet.lang)),
    ];
    archive::pack(&parts).unwrap_or_else(|_| unreachable!("a form is far smaller than the 4 GB that a zip file can hold"))
}
