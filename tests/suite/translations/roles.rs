//! Translators are told what each text is for.

use openchest::content::{Kind, Shape, document_shapes};
use openchest::translations::role;

/// The places of all texts below a shape, with ids where records have them.
fn places(shape: &Shape, before: &str, found: &mut Vec<String>) {
    for field in shape.fields {
        let key = format!("{before}{}", field.name);
        let kind = match field.kind {
            Kind::List(item) => *item,
            kind => kind,
        };
        match kind {
            Kind::Text | Kind::Prose => found.push(key),
            Kind::Record(inner) => {
                let id = if inner.field("id").is_some() { ".some-id" } else { "" };
                places(inner, &format!("{key}{id}."), found);
            }
            _ => {}
        }
    }
}

#[test]
fn every_text_of_a_content_file_has_a_role() {
    let files = [
        ("portal", &["portal.yaml"][..]),
        ("funders", &["funders.yaml"]),
        ("glossary", &["glossary.yaml"]),
        ("criteria", &["criteria.yaml"]),
        ("guidance", &["guidance/a.md", "boroughs/b/guidance/a.md"]),
        ("borough", &["boroughs/b/borough.yaml"]),
        ("priority", &["boroughs/b/priorities/a.md"]),
        ("fund", &["boroughs/b/funds/a.yaml"]),
        ("awards", &["boroughs/b/awards.csv", "boroughs/b/awards.yaml"]),
        ("case-study", &["boroughs/b/case-studies/a.md"]),
        ("evaluation", &["boroughs/b/evaluations/a.md"]),
        ("form", &["forms/a.yaml"]),
        ("events", &["boroughs/b/events.yaml"]),
    ];
    let mut missing = Vec::new();
    for (name, shape) in document_shapes() {
        let (_, paths) = files.iter().find(|(known, _)| *known == name).expect("a path for every kind of file");
        let mut keys = Vec::new();
        places(shape, "", &mut keys);
        for path in *paths {
            let mut all: Vec<String> = keys.iter().map(|key| format!("{path}: {key}")).collect();
            all.extend(path.ends_with(".md").then(|| (*path).to_owned()));
            missing.extend(all.into_iter().filter(|place| role(place).is_none()));
        }
    }
    assert!(missing.is_empty(), "say in translations/roles.rs what these are for: {missing:#?}");
}
