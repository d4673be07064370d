//! Proof that fields and structure tree are tied, for tests: every step that a screen reader takes.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::structure::element_of;

/// A widget, as found by following the ties.
#[derive(Debug)]
pub struct Widget {
    pub tooltip: String,
    pub alt: String,
    pub flags: i64,
    pub most: Option<i64>,
    /// The state it has when it is ticked or chosen.
    pub on: Option<String>,
}

/// Every widget of all pages, by the name of its field; of a radio group, by name and state.
///
/// # Panics
/// Where a tie is broken.
pub fn follow(document: &Document) -> BTreeMap<String, Widget> {
    let mut widgets = BTreeMap::new();
    let mut in_fields: Vec<ObjectId> = widgets_of_form(document);
    for page in document.page_iter() {
        let page_dictionary = document.get_dictionary(page).unwrap();
        let Ok(annotations) = page_dictionary.get_deref(b"Annots", document).and_then(Object::as_array) else { continue };
        assert_eq!(page_dictionary.get(b"Tabs").unwrap().as_name().unwrap(), b"S");
        for annotation in annotations {
            let id = annotation.as_reference().unwrap();
            let own = document.get_dictionary(id).unwrap();
            if own.get(b"Subtype").unwrap().as_name().unwrap() == b"Link" {
                let target = own.get(b"A").and_then(Object::as_dict).and_then(|a| a.get(b"URI")).and_then(Object::as_str);
                assert!(!target.is_ok_and(|target| target.starts_with(b"x-field:")), "a field is still a link");
                continue;
            }
            assert_eq!(own.get(b"P").unwrap().as_reference().unwrap(), page);
            assert_eq!(own.get(b"F").unwrap().as_i64().unwrap(), 4);
            assert!(own.get(b"A").is_err(), "a field still leads somewhere");
            assert!(own.get(b"AP").is_ok());
            let alt = follow_to_element_and_back(document, id);
            let at = in_fields.iter().position(|known| *known == id).expect("a widget is in no field");
            in_fields.remove(at);
            let group = own.get(b"Parent").and_then(Object::as_reference).map(|id| document.get_dictionary(id).unwrap());
            let field = *group.as_ref().unwrap_or(&own);
            let on = states(own);
            let mut name = string(field.get(b"T").unwrap());
            if let (Ok(_), Some(on)) = (&group, &on) {
                name = format!("{name}.{on}");
            }
            let widget = Widget {
                tooltip: string(own.get(b"TU").unwrap()),
                alt,
                flags: field.get(b"Ff").unwrap().as_i64().unwrap(),
                most: field.get(b"MaxLen").and_then(Object::as_i64).ok(),
                on,
            };
            assert!(widgets.insert(name.clone(), widget).is_none(), "{name} has two widgets");
        }
    }
    assert!(in_fields.is_empty(), "a field has a widget on no page");
    widgets
}

/// StructParent → ParentTree → Form element → OBJR → the annotation, and Form element ↔ its parents.
fn follow_to_element_and_back(document: &Document, annotation: ObjectId) -> String {
    let id = element_of(document, annotation).expect("a widget is not in the tree of parents");
    let element = document.get_dictionary(id).unwrap();
    assert_eq!(element.get(b"S").unwrap().as_name().unwrap(), b"Form");
    let kids = match element.get(b"K").unwrap() {
        Object::Array(kids) => kids.clone(),
        kid => vec![kid.clone()],
    };
    let [kid] = &kids[..] else { panic!("a form element holds more than its widget: {kids:?}") };
    let reference = document.dereference(kid).unwrap().1.as_dict().unwrap();
    assert_eq!(reference.get(b"Type").unwrap().as_name().unwrap(), b"OBJR");
    assert_eq!(reference.get(b"Obj").unwrap().as_reference().unwrap(), annotation);
    let mut child = id;
    loop {
        let parent = document.get_dictionary(child).unwrap().get(b"P").unwrap().as_reference().unwrap();
        let above = document.get_dictionary(parent).unwrap();
        let kids = above.get_deref(b"K", document).unwrap();
        let holds = |kid: &Object| kid.as_reference().is_ok_and(|kid| kid == child);
        assert!(holds(above.get(b"K").unwrap()) || kids.as_array().is_ok_and(|kids| kids.iter().any(holds)));
        if above.get(b"Type").and_then(Object::as_name).is_ok_and(|name| name == b"StructTreeRoot") {
            return string(element.get(b"Alt").unwrap());
        }
        child = parent;
    }
}

/// All widgets that the fields of the form name.
fn widgets_of_form(document: &Document) -> Vec<ObjectId> {
    let Ok(form) = document.catalog().unwrap().get_deref(b"AcroForm", document) else { return Vec::new() };
    let form = form.as_dict().unwrap();
    assert!(form.get(b"NeedAppearances").is_err());
    assert!(form.get(b"DA").is_ok() && form.get(b"DR").is_ok());
    let fields = form.get(b"Fields").unwrap().as_array().unwrap();
    let widgets = |field: &Object| {
        let id = field.as_reference().unwrap();
        let kids = document.get_dictionary(id).unwrap().get(b"Kids").and_then(Object::as_array);
        kids.map_or_else(|_| vec![id], |kids| kids.iter().map(|kid| kid.as_reference().unwrap()).collect())
    };
    fields.iter().flat_map(widgets).collect()
}

fn states(widget: &Dictionary) -> Option<String> {
    let states = widget.get(b"AP").unwrap().as_dict().unwrap().get(b"N").unwrap().as_dict().ok()?;
    assert_eq!(widget.get(b"AS").unwrap().as_name().unwrap(), b"Off");
    let on: Vec<String> =
        states.iter().map(|(name, _)| String::from_utf8(name.clone()).unwrap()).filter(|n| n != "Off").collect();
    assert_eq!((on.len(), states.len()), (1, 2));
    on.into_iter().next()
}

/// A text string of PDF.
pub fn string(object: &Object) -> String {
    let bytes = object.as_str().unwrap();
    match bytes.strip_prefix(b"\xfe\xff") {
        Some(units) => {
            let units: Vec<u16> = units.chunks_exact(2).map(|unit| u16::from_be_bytes([unit[0], unit[1]])).collect();
            String::from_utf16(&units).unwrap()
        }
        None => String::from_utf8(bytes.to_vec()).unwrap(),
    }
}
