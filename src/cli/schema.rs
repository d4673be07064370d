//! `openchest schema`: the format of the content files, for editors.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Context as _, Result, bail};
use serde_json::{Map, Value, json};

use super::arguments::SchemaArguments;
use super::console::{Console, Outcome};
use crate::content::{Kind, Shape, document_shapes};
use crate::i18n::Lang;
use crate::problems::did_you_mean;

pub(super) fn run(arguments: &SchemaArguments, console: &Console) -> Result<Outcome> {
    let shapes = document_shapes();
    if let Some(folder) = &arguments.out {
        write_all(folder, console)?;
        return Ok(Outcome::Clean);
    }
    let Some(name) = &arguments.name else {
        let list = shapes.iter().fold(String::new(), |mut out, (name, _)| {
            let _ = writeln!(out, "{name:<12}{}", files_of(name).join(", "));
            out
        });
        console.data(&list)?;
        console.say("To print one: openchest schema fund. To write all for an editor: openchest schema --out FOLDER");
        return Ok(Outcome::Clean);
    };
    match shapes.iter().find(|(known, _)| known == name) {
        Some((name, shape)) => console.data(&format!("{:#}\n", schema(name, shape)))?,
        None => {
            let near = did_you_mean(name, shapes.iter().map(|(n, _)| *n))
                .map_or_else(String::new, |n| format!(" Did you mean \"{n}\"?"));
            let all: Vec<&str> = shapes.iter().map(|(n, _)| *n).collect();
            bail!("There is no kind of file \"{name}\".{near} The kinds are: {}.", all.join(", "))
        }
    }
    Ok(Outcome::Clean)
}

#[expect(clippy::disallowed_methods, reason = "files the user asked for, outside any published folder")]
fn write_all(folder: &std::path::Path, console: &Console) -> Result<()> {
    std::fs::create_dir_all(folder).with_context(|| format!("The folder {} cannot be made", folder.display()))?;
    let mut settings = Map::new();
    for (name, shape) in document_shapes() {
        let file = folder.join(format!("{name}.schema.json"));
        std::fs::write(&file, format!("{:#}\n", schema(name, shape)))
            .with_context(|| format!("The file {} could not be written", file.display()))?;
        // The YAML extension reads no front matter, so Markdown files are left out.
        let yaml: Vec<&str> = files_of(name).iter().copied().filter(|f| f.ends_with(".yaml")).collect();
        if !yaml.is_empty() {
            settings.insert(file.display().to_string(), json!(yaml));
        }
    }
    console.say(format_args!("Wrote the schemas to {}.", folder.display()));
    console.say("For VS Code, install the extension \"YAML\" by Red Hat and put this into .vscode/settings.json:");
    console.data(&format!("{:#}\n", json!({ "yaml.schemas": settings })))
}

/// Which files a schema is for, as patterns below the content folder.
fn files_of(name: &str) -> &'static [&'static str] {
    match name {
        "portal" => &["portal.yaml"],
        "funders" => &["funders.yaml"],
        "glossary" => &["glossary.yaml"],
        "borough" => &["boroughs/*/borough.yaml"],
        "fund" => &["boroughs/*/funds/*.yaml"],
        "priority" => &["boroughs/*/priorities/*.md"],
        "awards" => &["boroughs/*/awards.yaml"],
        "case-study" => &["boroughs/*/case-studies/*.md"],
        "evaluation" => &["boroughs/*/evaluations/*.md"],
        "guidance" => &["guidance/*.md", "boroughs/*/guidance/*.md"],
        _ => &[],
    }
}

/// JSON Schema 2020-12 of a kind of file.
fn schema(name: &str, shape: &'static Shape) -> Value {
    let mut definitions = BTreeMap::new();
    let mut top = record(shape, &mut definitions);
    top.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
    top.insert("title".to_owned(), json!(format!("openchest {name}")));
    if !definitions.is_empty() {
        top.insert("$defs".to_owned(), json!(definitions));
    }
    Value::Object(top)
}

fn record(shape: &'static Shape, definitions: &mut BTreeMap<String, Value>) -> Map<String, Value> {
    let mut properties = Map::new();
    for field in shape.fields {
        let mut value = of_kind(field.kind, definitions);
        value.insert("description".to_owned(), json!(format!("{}: {}", field.doc, field.kind.example())));
        properties.insert(field.name.to_owned(), Value::Object(value));
    }
    let required: Vec<&str> = shape.fields.iter().filter(|f| f.required).map(|f| f.name).collect();
    object(json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false }))
}

fn of_kind(kind: Kind, definitions: &mut BTreeMap<String, Value>) -> Map<String, Value> {
    object(match kind {
        Kind::Text | Kind::Prose | Kind::PictureFile | Kind::MediaFile => json!({ "type": "string", "minLength": 1 }),
        // A code or a year may look like a number.
        Kind::Plain | Kind::Phone => json!({ "type": ["string", "number"] }),
        Kind::Id | Kind::Reference(_) => {
            json!({ "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*$" })
        }
        Kind::AwardId => json!({ "type": "string", "pattern": "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$" }),
        Kind::CharityNumber => json!({ "type": ["string", "integer"] }),
        Kind::CompanyNumber => json!({ "type": "string", "pattern": "^[A-Z0-9]{8}$" }),
        Kind::OrgId => json!({ "type": "string", "pattern": "^[A-Z0-9]+-[A-Za-z0-9-]+$" }),
        Kind::Money => json!({ "type": "string", "pattern": "^£[0-9]{1,3}(,?[0-9]{3})*(\\.[0-9]{2})?$" }),
        Kind::Date => json!({ "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }),
        Kind::PartialDate => json!({ "type": ["string", "integer"], "pattern": "^[0-9]{4}(-[0-9]{2}){0,2}$" }),
        Kind::Moment => json!({ "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}([ T].+)?$" }),
        Kind::Time => json!({ "type": "string", "pattern": "^([0-9]{1,2}([.:][0-9]{2})? ?(am|pm)?|(12 ?)?noon)$" }),
        Kind::Dates => {
            let date = of_kind(Kind::Date, definitions);
            json!({ "anyOf": [date, { "type": "array", "items": date }] })
        }
        Kind::Recurrence => json!({ "type": "string", "minLength": 3 }),
        Kind::Integer => json!({ "type": "integer" }),
        Kind::Quantity => {
            json!({ "type": ["integer", "string"], "minimum": 0, "pattern": "^(£[0-9]{1,3}(,?[0-9]{3})*(\\.[0-9]{2})?|[0-9]{1,3} ?%)$" })
        }
        Kind::Flag => json!({ "type": "boolean" }),
        Kind::Url => json!({ "type": "string", "pattern": "^https://" }),
        Kind::Email => json!({ "type": "string", "pattern": "@" }),
        Kind::Colour => json!({ "type": "string", "pattern": "^#[0-9a-fA-F]{6}$" }),
        Kind::Language => json!({ "type": "string", "enum": Lang::all().map(Lang::code).collect::<Vec<_>>() }),
        Kind::Choice(words) => json!({ "type": "string", "enum": words }),
        Kind::List(item) => json!({ "type": "array", "items": of_kind(*item, definitions) }),
        Kind::Record(shape) => {
            let name = shape.name.replace(' ', "-");
            if !definitions.contains_key(&name) {
                // Entered before its keys are, so that a record within itself would come to an end.
                definitions.insert(name.clone(), Value::Null);
                let inner = record(shape, definitions);
                definitions.insert(name.clone(), Value::Object(inner));
            }
            json!({ "$ref": format!("#/$defs/{name}") })
        }
    })
}

fn object(value: Value) -> Map<String, Value> {
    if let Value::Object(map) = value { map } else { Map::new() }
}
