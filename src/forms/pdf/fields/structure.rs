//! The elements of the structure tree that hold fields.

use lopdf::{Document, Object, ObjectId};

use super::text_string;

/// Makes the element of a link that of a field, named by `alt` (PDF/UA-1, 7.18.4: a widget is inside a `Form`). The
/// tie between annotation and element stays as Typst made it.
///
/// # Errors
/// The annotation has no element of its own.
pub fn make_form_element(document: &mut Document, annotation: ObjectId, alt: &str) -> Result<(), String> {
    let element = element_of(document, annotation).ok_or("a field has no place in the structure tree")?;
    let element = document.get_dictionary_mut(element).map_err(|error| error.to_string())?;
    if element.get(b"S").and_then(Object::as_name).is_ok_and(|name| name != b"Link") {
        return Err("the element of a field in the structure tree is no link".to_owned());
    }
    element.set("S", "Form");
    element.set("Alt", text_string(alt));
    Ok(())
}

/// The element that the tree of parents names for an annotation.
pub fn element_of(document: &Document, annotation: ObjectId) -> Option<ObjectId> {
    let key = document.get_dictionary(annotation).ok()?.get(b"StructParent").ok()?.as_i64().ok()?;
    let root = document.catalog().ok()?.get_deref(b"StructTreeRoot", document).ok()?.as_dict().ok()?;
    look_up(document, root.get_deref(b"ParentTree", document).ok()?, key)
}

/// A number tree holds pairs of number and object, or trees.
fn look_up(document: &Document, tree: &Object, key: i64) -> Option<ObjectId> {
    let tree = tree.as_dict().ok()?;
    if let Ok(pairs) = tree.get_deref(b"Nums", document).and_then(Object::as_array) {
        let pair = pairs.chunks_exact(2).find(|pair| pair[0].as_i64().is_ok_and(|number| number == key));
        return pair?[1].as_reference().ok();
    }
    let kids = tree.get_deref(b"Kids", document).ok()?.as_array().ok()?;
    kids.iter().find_map(|kid| look_up(document, document.dereference(kid).ok()?.1, key))
}
