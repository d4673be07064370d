//! One component by itself, as the suite shows it with its examples.

use tera::value::Map;
use tera::{Context, Tera, Value};

use super::assets;
use super::settings::Settings;
use super::theme;
use crate::i18n::{Lang, Words};
use crate::problems::Problems;
use crate::source::Sources;

/// The components of a theme.
pub struct Components {
    templates: Tera,
    stylesheet: String,
}

/// What a component is given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    /// Its name.
    pub name: String,
    /// Whether the template has no value of its own for it.
    pub required: bool,
}

impl Components {
    /// Compiles the theme's templates. `None` if one does not compile; the reasons are in `problems`.
    pub fn load(sources: &Sources, problems: &mut Problems) -> Option<Components> {
        let settings = Settings::default();
        let templates = theme::compile(sources, &settings, problems)?;
        Some(Components { templates, stylesheet: assets::theme_stylesheet(sources, &settings) })
    }

    /// The stylesheet of every page with components on it.
    pub fn stylesheet(&self) -> &str {
        &self.stylesheet
    }

    /// The names of all components, sorted.
    pub fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.templates.get_component_names().collect();
        names.sort_unstable();
        names
    }

    /// The parameters of a component, without those that every page sets (`words`, `lang`), by name.
    pub fn parameters(&self, name: &str) -> Vec<Parameter> {
        let info = self.templates.get_component_definition(name);
        let mut parameters: Vec<Parameter> = info
            .iter()
            .flat_map(|info| info.args())
            .filter(|argument| !argument.is_implicit())
            .map(|argument| Parameter { name: argument.name().to_owned(), required: argument.is_required() })
            .collect();
        parameters.sort_by(|a, b| a.name.cmp(&b.name));
        parameters
    }

    /// A component as HTML, in a language of `words`. A required parameter without a value is "none", as it is on
    /// pages.
    ///
    /// # Errors
    /// What the template says, if it cannot print the values.
    pub fn render(&self, name: &str, values: Map, words: &Words, lang: Lang) -> Result<String, String> {
        let mut given = Context::new();
        for parameter in self.parameters(name).into_iter().filter(|p| p.required) {
            given.insert_value(parameter.name, Value::none());
        }
        for (name, value) in values {
            given.insert_value(name.to_string(), value);
        }
        print(&self.templates, name, &given, theme::words(words, lang), lang)
    }
}

/// Prints a component with what is `given` to it and what every page sets.
///
/// # Errors
/// What the template says, if it cannot print the values.
pub(super) fn print(templates: &Tera, name: &str, given: &Context, words: Value, lang: Lang) -> Result<String, String> {
    let mut around = Context::new();
    around.insert_value("words", words);
    around.insert_value("lang", Value::from(lang.code()));
    templates.render_component_with_implicits(name, given, &around, None, true).map_err(|error| theme::full_message(&error))
}
