//! The links of a document that stand where fields belong.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::field::Field;

/// How the address of such a link begins.
const SCHEME: &str = "x-field:";

/// Where a field belongs.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// The annotation of the link.
    pub annotation: ObjectId,
    /// Its page.
    pub page: ObjectId,
}

/// Every place, by the field's id.
#[derive(Debug, Default)]
pub struct Places(BTreeMap<String, Place>);

/// Finds the links of all pages.
///
/// # Errors
/// The id of a field with more than one link: its box was broken in two, or the template has it twice.
pub fn find(document: &Document) -> Result<Places, String> {
    let mut places = Places::default();
    for page in document.page_iter() {
        for annotation in annotations(document, page) {
            let Ok(link) = document.get_dictionary(annotation) else { continue };
            if let Some(id) = field_of(document, link)
                && places.0.insert(id.clone(), Place { annotation, page }).is_some()
            {
                return Err(format!("the field {id} stands in more than one place"));
            }
        }
    }
    Ok(places)
}

impl Places {
    /// The place of a field's id.
    ///
    /// # Errors
    /// There is none.
    pub fn of(&self, id: &str) -> Result<Place, String> {
        self.0.get(id).copied().ok_or_else(|| format!("the field {id} stands nowhere in the document"))
    }

    /// # Errors
    /// A place that belongs to no field. One without a place is found when the field is made.
    pub fn must_be_for(&self, fields: &[Field]) -> Result<(), String> {
        let known: Vec<String> = fields.iter().flat_map(Field::places).collect();
        match self.0.keys().find(|id| !known.contains(id)) {
            Some(id) => Err(format!("the document has a place for {id}, which is no field of the form")),
            None => Ok(()),
        }
    }
}

fn annotations(document: &Document, page: ObjectId) -> Vec<ObjectId> {
    let list = document.get_dictionary(page).and_then(|page| page.get_deref(b"Annots", document)).and_then(Object::as_array);
    list.map(|list| list.iter().filter_map(|annotation| annotation.as_reference().ok()).collect()).unwrap_or_default()
}

fn field_of(document: &Document, link: &Dictionary) -> Option<String> {
    let action = link.get_deref(b"A", document).ok()?.as_dict().ok()?;
    let address = std::str::from_utf8(action.get(b"URI").ok()?.as_str().ok()?).ok()?;
    address.strip_prefix(SCHEME).map(str::to_owned)
}
