//! The form as an OpenDocument text.
//!
//! Elements are those of ODF 1.3, part 3. Answers go into the cells of tables with one cell, which keep their height on
//! paper. In each stands an input field (`text:input`, section 7.4.11): the Tab key goes from one to the next, and its
//! description is the number and words of the question. Content controls would be LibreOffice's own.
//!
//! - `content`: the text
//! - `words`: paragraphs and runs
//! - `styles`: how it looks, and the page with its footer
//! - `package`: the small parts

mod content;
mod package;
mod styles;
mod words;

use crate::archive;
use crate::forms::flow;
use crate::model::sheet::Sheet;
use crate::xml::Xml;

/// What the file is.
const MIME_TYPE: &str = "application/vnd.oasis.opendocument.text";

/// Makes the document. `date` is the day of the form's last change, in its properties.
pub fn write(sheet: &Sheet, date: jiff::civil::Date) -> Vec<u8> {
    let parts = [
        ("mimetype", MIME_TYPE.into()),
        ("content.xml", content::content(sheet, &flow::blocks(sheet))),
        ("meta.xml", package::meta(sheet, date)),
        ("styles.xml", styles::styles(sheet)),
        ("META-INF/manifest.xml", package::manifest()),
    ];
    archive::pack(&parts).unwrap_or_else(|_| unreachable!("a form is far smaller than the 4 GB that a zip file can hold"))
}

/// Begins a part.
fn root(name: &str) -> Xml {
    let mut xml = Xml::document();
    let space = |end: &str| format!("urn:oasis:names:tc:opendocument:xmlns:{end}");
    xml.open(
        name,
        &[
            ("xmlns:office", &space("office:1.0")),
            ("xmlns:style", &space("style:1.0")),
            ("xmlns:text", &space("text:1.0")),
            ("xmlns:table", &space("table:1.0")),
            ("xmlns:meta", &space("meta:1.0")),
            ("xmlns:fo", &space("xsl-fo-compatible:1.0")),
            ("xmlns:svg", &space("svg-compatible:1.0")),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:xlink", "http://www.w3.org/1999/xlink"),
            ("office:version", "1.3"),
        ],
    );
    xml
}
