//! Links to `x-field:ID` become form fields.
//!
//! In: a PDF/UA document by Typst, which writes no fields yet, with an empty box inside a link where each field
//! belongs; and what the fields are. Out: the same document with widgets, tied into its structure tree. Typst has done
//! what is hard: the place, the order of reading and of the tab key, and the tags. This pass knows nothing of layout,
//! so that it can go on the day when Typst writes fields itself.
//!
//! - `field`: what a field is
//! - `places`: the links of a document
//! - `widgets`: the annotations and fields
//! - `marks`: how a ticked box and a chosen circle look
//! - `structure`: the elements of the structure tree
//! - `typing`: the font for what is typed

mod field;
mod marks;
mod places;
mod structure;
mod typing;
mod widgets;

#[cfg(test)]
pub(super) mod proof;

use lopdf::{Dictionary, Document, Object, dictionary};

pub use field::{Choice, Field, FieldKind};
pub use typing::TypingFont;

/// Turns every link to a field into that field. `size` is that of typed text, in points.
///
/// # Errors
/// Which field has no place or more than one, and which place no field: then a template or a field's list is wrong.
pub fn make_fields(document: &mut Document, fields: &[Field], font: &TypingFont, size: f32) -> Result<(), String> {
    let places = places::find(document)?;
    places.must_be_for(fields)?;
    let font = font.embed(document);
    let drawing = widgets::Drawing::new(document, font, size);
    let mut list = Vec::new();
    for field in fields {
        list.push(Object::Reference(drawing.add(document, field, &places)?));
    }
    let form = dictionary! {
        "Fields" => list,
        "DR" => drawing.resources(),
        "DA" => drawing.default_appearance(),
    };
    let form = document.add_object(form);
    catalogue(document)?.set("AcroForm", form);
    Ok(())
}

fn catalogue(document: &mut Document) -> Result<&mut Dictionary, String> {
    document.catalog_mut().map_err(|error| error.to_string())
}

/// A text string of PDF: UTF-16 with a byte order mark, which every reader takes for every script.
fn text_string(text: &str) -> Object {
    let bytes = [0xFE, 0xFF].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect();
    Object::String(bytes, lopdf::StringFormat::Hexadecimal)
}
