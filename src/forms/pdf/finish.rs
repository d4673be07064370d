//! What is mended in Typst's output, and how it is written.

use lopdf::{Dictionary, Document, Object, SaveOptions, dictionary};

use super::fields::{Field, TypingFont, make_fields};

/// What is done to a document after Typst.
pub struct Finish<'f> {
    /// Whether its language runs from right to left.
    pub rtl: bool,
    /// Its fields, and the font to type with; without a font it has none.
    pub fields: Option<(&'f [Field], &'f TypingFont)>,
    /// The size of typed text, in points.
    pub typed_size: f32,
}

/// Sets the reading direction, makes the fields and writes the file anew.
///
/// # Errors
/// In plain words, what in the file is not as Typst should write it.
pub fn finish(bytes: &[u8], finish: &Finish<'_>) -> Result<Vec<u8>, String> {
    let words = |error: lopdf::Error| error.to_string();
    let mut document = Document::load_mem(bytes).map_err(words)?;
    set_direction(&mut document, finish.rtl).map_err(words)?;
    if let Some((fields, font)) = finish.fields {
        make_fields(&mut document, fields, font, finish.typed_size)?;
    }
    let mut written = Vec::with_capacity(bytes.len());
    // A structure tree is thousands of small objects: together they are compressed to a fifth.
    let compact = SaveOptions::builder().use_object_streams(true).use_xref_streams(true).compression_level(6).build();
    document.save_with_options(&mut written, compact).map_err(|error| error.to_string())?;
    Ok(written)
}

/// Typst 0.15.1 takes Punjabi in Gurmukhi for a language from right to left, and then text that is copied from the
/// document comes out reversed.
fn set_direction(document: &mut Document, rtl: bool) -> Result<(), lopdf::Error> {
    let direction = if rtl { "R2L" } else { "L2R" };
    let preferences = document.catalog()?.get(b"ViewerPreferences").and_then(Object::as_dict).cloned();
    let mut preferences: Dictionary = preferences.unwrap_or_else(|_| dictionary! { "DisplayDocTitle" => true });
    preferences.set("Direction", direction);
    document.catalog_mut()?.set("ViewerPreferences", preferences);
    Ok(())
}
