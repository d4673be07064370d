//! `examples.yaml` of a component.

use std::path::Path;

use serde::Deserialize;
use serde_json::Value;

/// What the suite, and whoever changes a theme, must know of a component.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Examples {
    /// What the component is for.
    pub purpose: String,
    #[serde(default)]
    pub place: Place,
    pub parameters: Vec<Parameter>,
    pub accessibility: Vec<Criterion>,
    pub examples: Vec<Example>,
}

/// What a component is given. Parts of a group are named with a dot (`fund.title`), and the entries of a list with
/// brackets (`items[].title`); entries that are no groups have the name of the list with brackets (`items[]`).
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    pub name: String,
    pub kind: Kind,
    /// Whether the component needs it, where the group it is part of is given.
    pub required: bool,
    pub meaning: String,
}

/// What a value is.
#[derive(Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Words for the reader: plain, or safe HTML when they have a language of their own.
    Text,
    /// An address.
    Address,
    /// A word of the program: a language tag, a state, a direction, an id.
    Code,
    /// A date for machines.
    Date,
    Number,
    YesNo,
    /// Several values of the same kind.
    List,
    /// Values with names.
    Group,
}

/// Where on a page a component stands.
#[derive(Deserialize, Clone, Copy, Default)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    #[default]
    Main,
    /// In the bar at the top.
    Masthead,
    /// In the head, which nobody sees.
    Head,
}

/// A WCAG 2.2 success criterion and how the component meets it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    pub criterion: String,
    pub how: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    pub name: String,
    /// The one language the values are in; without it they stand for any.
    pub lang: Option<String>,
    #[serde(default)]
    pub values: serde_json::Map<String, Value>,
}

impl Examples {
    /// Reads the file of a component's folder.
    pub fn read(folder: &Path) -> Examples {
        let file = folder.join("examples.yaml");
        let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        serde_saphyr::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
    }

    /// What an example gives that is not asked for, or lacks.
    pub fn faults(&self, example: &Example) -> Vec<String> {
        let mut faults = Vec::new();
        self.check_group("", &example.values, &mut faults);
        faults
    }

    fn check_group(&self, path: &str, group: &serde_json::Map<String, Value>, faults: &mut Vec<String>) {
        for (name, value) in group {
            self.check_value(&format!("{path}{name}"), value, faults);
        }
        for parameter in self.parameters.iter().filter(|p| p.required) {
            let Some(name) = parameter.name.strip_prefix(path).filter(|rest| !rest.contains(['.', '['])) else { continue };
            if group.get(name).is_none_or(Value::is_null) {
                faults.push(format!("{} is missing", parameter.name));
            }
        }
    }

    /// Whether there is a parameter of this name. A list of groups describes their parts alone.
    fn describes(&self, path: &str) -> bool {
        self.parameters.iter().any(|p| p.name == path)
    }

    fn check_value(&self, path: &str, value: &Value, faults: &mut Vec<String>) {
        let Some(parameter) = self.parameters.iter().find(|p| p.name == path) else {
            return faults.push(format!("{path} is not described"));
        };
        match (parameter.kind, value) {
            (_, Value::Null)
            | (Kind::Text, Value::String(_) | Value::Object(_))
            | (Kind::Address | Kind::Code | Kind::Date, Value::String(_))
            | (Kind::Number, Value::Number(_))
            | (Kind::YesNo, Value::Bool(_)) => {}
            (Kind::Group, Value::Object(parts)) => self.check_group(&format!("{path}."), parts, faults),
            (Kind::List, Value::Array(entries)) => {
                for entry in entries {
                    match entry {
                        Value::Object(parts) if !self.describes(&format!("{path}[]")) => {
                            self.check_group(&format!("{path}[]."), parts, faults);
                        }
                        single => self.check_value(&format!("{path}[]"), single, faults),
                    }
                }
            }
            (kind, _) => faults.push(format!("{path} is not of the kind {kind:?}")),
        }
    }
}

impl Parameter {
    /// Whether it is described in words.
    pub fn check(&self, component: &str) {
        assert!(self.meaning.ends_with('.'), "{component}: what is {}?", self.name);
    }
}
