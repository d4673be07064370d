//! The form as a Word document.
//!
//! Written by hand because no library sets the language and direction of text, repeats header rows and writes every
//! kind of content control. Part names and elements are those of ECMA-376, part 1 (WordprocessingML, chapter 17), in
//! the order of its schema, which Word insists on; `w14` is Microsoft's \[MS-DOCX\].
//!
//! How a person gets from field to field: every field but those of tables is a plain-text content control in a
//! paragraph of its own, not in a table. In such a control the Tab key goes to the next one; in a table it goes to the
//! next cell. The document is not protected. Protection would make Tab work everywhere in every version of Word, but a
//! screen reader could then read no heading and no help, only the fields.
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

/// The namespace of the main parts.
const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// The namespace of relations.
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// Makes the document. `date` is the day of the form's last change, in its properties.
pub fn write(sheet: &Sheet, date: jiff::civil::Date) -> Vec<u8> {
    let (document, addresses) = document::document(sheet, &flow::blocks(sheet));
    let parts = [
        ("[Content_Types].xml", package::TYPES.into()),
        ("_rels/.rels", package::ROOT.into()),
        ("docProps/core.xml", package::properties(sheet, date)),
        ("word/_rels/document.xml.rels", package::relations(&addresses)),
        ("word/document.xml", document),
        ("word/footer.xml", document::footer(sheet)),
        ("word/numbering.xml", package::numbering(sheet)),
        ("word/settings.xml", package::settings(sheet)),
        ("word/styles.xml", styles::styles(sheet.lang)),
    ];
    archive::pack(&parts).unwrap_or_else(|_| unreachable!("a form is far smaller than the 4 GB that a zip file can hold"))
}
