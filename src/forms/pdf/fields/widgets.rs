//! Annotations that are fields.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use super::field::{Choice, Field, FieldKind};
use super::places::{Place, Places};
use super::structure::make_form_element;
use super::{marks, text_string};

/// Bits of the entry `Ff` (ISO 32000-1, tables 221, 226 and 228).
mod flag {
    pub const REQUIRED: i64 = 1 << 1;
    pub const MULTILINE: i64 = 1 << 12;
    pub const RADIO: i64 = 1 << 15;
}

/// The bit of the entry `F` that has a field printed.
const PRINT: i64 = 1 << 2;
/// The name of the font in the resources. pdfium, which is in Chrome and Edge, draws letters outside of Western Europe
/// (ş, ł, every Ethiopic one) in a font of the system or not at all, unless the font of the field counts as one of
/// symbols, which it knows by this name. Other viewers take any name.
const FONT: &str = "Wingdings";
/// The state of a ticked box.
const ON: &str = "On";
const OFF: &str = "Off";

/// What all fields of a document are drawn with.
pub struct Drawing {
    font: ObjectId,
    size: f32,
    empty_mark: ObjectId,
}

impl Drawing {
    /// With a font and a size in points for what is typed.
    pub fn new(document: &mut Document, font: ObjectId, size: f32) -> Drawing {
        let empty_mark = document.add_object(appearance((1.0, 1.0), dictionary! {}, Vec::new()));
        Drawing { font, size, empty_mark }
    }

    /// The resources for what is typed.
    pub fn resources(&self) -> Dictionary {
        dictionary! { "Font" => dictionary! { FONT => self.font } }
    }

    /// Font, size and colour of what is typed.
    pub fn default_appearance(&self) -> Object {
        Object::string_literal(format!("/{FONT} {} Tf 0 g", self.size))
    }

    /// Makes the widgets of a field and gives the field.
    ///
    /// # Errors
    /// A place is missing, or is not in the structure tree.
    pub fn add(&self, document: &mut Document, field: &Field, places: &Places) -> Result<ObjectId, String> {
        let required = if field.required { flag::REQUIRED } else { 0 };
        match &field.kind {
            FieldKind::Text { multiline, max_characters } => {
                let place = places.of(&field.id)?;
                let lines = if *multiline { flag::MULTILINE } else { 0 };
                let mut own = named(field, "Tx", required | lines);
                own.set("DA", self.default_appearance());
                if let Some(most) = max_characters {
                    own.set("MaxLen", i64::from(*most));
                }
                let look = appearance(extent(document, place)?, self.resources(), b"/Tx BMC EMC".to_vec());
                own.set("AP", dictionary! { "N" => document.add_object(look) });
                make_widget(document, place, own, &field.tooltip)
            }
            FieldKind::Check => {
                let place = places.of(&field.id)?;
                let mut own = named(field, "Btn", required);
                own.set("V", OFF);
                self.set_states(document, place, &mut own, ON, marks::cross)?;
                make_widget(document, place, own, &field.tooltip)
            }
            FieldKind::Radio { choices } => {
                let group = document.add_object(Dictionary::new());
                let mut kids = Vec::new();
                for choice in choices {
                    kids.push(Object::Reference(self.add_choice(document, field, choice, group, places)?));
                }
                let mut own = named(field, "Btn", required | flag::RADIO);
                own.set("V", OFF);
                own.set("Kids", kids);
                *document.get_dictionary_mut(group).map_err(|error| error.to_string())? = own;
                Ok(group)
            }
        }
    }

    fn add_choice(
        &self,
        document: &mut Document,
        field: &Field,
        choice: &Choice,
        group: ObjectId,
        places: &Places,
    ) -> Result<ObjectId, String> {
        let place = places.of(&field.place_of(choice))?;
        let mut own = dictionary! { "Parent" => group, "TU" => text_string(&choice.tooltip) };
        self.set_states(document, place, &mut own, &choice.id, marks::disc)?;
        make_widget(document, place, own, &choice.tooltip)
    }

    /// How it looks when it is on and when it is off; it is off.
    fn set_states(
        &self,
        document: &mut Document,
        place: Place,
        own: &mut Dictionary,
        on: &str,
        mark: fn(f32, f32) -> Vec<u8>,
    ) -> Result<(), String> {
        let (width, height) = extent(document, place)?;
        let marked = document.add_object(appearance((width, height), dictionary! {}, mark(width, height)));
        own.set("AS", OFF);
        own.set("AP", dictionary! { "N" => dictionary! { on => marked, OFF => self.empty_mark } });
        Ok(())
    }
}

fn named(field: &Field, kind: &str, flags: i64) -> Dictionary {
    dictionary! {
        "FT" => kind,
        "T" => text_string(&field.name()),
        "TU" => text_string(&field.tooltip),
        "Ff" => flags,
    }
}

/// Turns the link at a place into a widget with these entries. Its rectangle and its tie to the structure tree stay.
fn make_widget(document: &mut Document, place: Place, own: Dictionary, alt: &str) -> Result<ObjectId, String> {
    let annotation = document.get_dictionary_mut(place.annotation).map_err(|error| error.to_string())?;
    for of_a_link in ["A", "Border", "Contents", "QuadPoints"] {
        annotation.remove(of_a_link.as_bytes());
    }
    annotation.set("Subtype", "Widget");
    annotation.set("F", PRINT);
    annotation.set("P", place.page);
    annotation.extend(&own);
    make_form_element(document, place.annotation, alt)?;
    Ok(place.annotation)
}

/// Width and height of a place, in points.
fn extent(document: &Document, place: Place) -> Result<(f32, f32), String> {
    let sides = document.get_dictionary(place.annotation).and_then(|link| link.get_deref(b"Rect", document)?.as_array());
    let sides: Vec<f32> = sides.map_err(|error| error.to_string())?.iter().filter_map(|side| side.as_float().ok()).collect();
    match sides[..] {
        [left, bottom, right, top] => Ok((right - left, top - bottom)),
        _ => Err("the place of a field has no rectangle".to_owned()),
    }
}

fn appearance((width, height): (f32, f32), resources: Dictionary, content: Vec<u8>) -> Stream {
    let bounds: Vec<Object> = [0.0, 0.0, width, height].map(Object::Real).to_vec();
    Stream::new(dictionary! { "Type" => "XObject", "Subtype" => "Form", "BBox" => bounds, "Resources" => resources }, content)
}
