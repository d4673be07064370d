//! What a field is.

/// A field to type into, to tick or to choose from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its id: the link to it is `x-field:ID`. Letters, digits, hyphens and full stops.
    pub id: String,
    /// Its name for those who do not see the page.
    pub tooltip: String,
    /// Whether it must be filled in.
    pub required: bool,
    /// What kind of field.
    pub kind: FieldKind,
}

/// What kind of field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldKind {
    /// Words.
    Text {
        /// Whether they may fill several lines.
        multiline: bool,
        /// The most characters.
        max_characters: Option<u32>,
    },
    /// A box to tick.
    Check,
    /// Circles, one of which is chosen.
    Radio {
        /// What there is to choose from.
        choices: Vec<Choice>,
    },
}

/// One of the circles of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The value of the field when it is chosen. The link to it is `x-field:FIELD.ID`.
    pub id: String,
    /// Its name for those who do not see the page.
    pub tooltip: String,
}

impl Field {
    /// The ids of the places that the field needs on the pages.
    pub fn places(&self) -> Vec<String> {
        match &self.kind {
            FieldKind::Text { .. } | FieldKind::Check => vec![self.id.clone()],
            FieldKind::Radio { choices } => choices.iter().map(|choice| self.place_of(choice)).collect(),
        }
    }

    /// The id of the place of one choice.
    pub(super) fn place_of(&self, choice: &Choice) -> String {
        format!("{}.{}", self.id, choice.id)
    }

    /// The name in the file. A full stop would make a tree of names.
    pub(super) fn name(&self) -> String {
        self.id.replace('.', "_")
    }
}
