//! One problem.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::source::Span;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Severity {
    /// Blocks publishing.
    Error,
    /// Is shown, but does not block publishing.
    Warning,
}

impl Severity {
    /// The word in every output format.
    pub fn word(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}

/// Another place that has to do with the problem.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Related {
    /// Where.
    pub span: Span,
    /// What is there.
    pub message: String,
}

/// Something wrong in the content, in the words of the person who edits it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// The rule's slug.
    pub code: Cow<'static, str>,
    /// Error or warning.
    pub severity: Severity,
    /// Where; `None` only when it is about the folder as a whole.
    pub span: Option<Span>,
    /// What is wrong, one sentence, no full stop.
    pub message: String,
    /// A few words shown under the marked place.
    pub label: String,
    /// How to mend it, a sentence.
    pub fix: String,
    /// Other places.
    pub related: Vec<Related>,
    /// The address of the page where it shows, for problems found on rendered pages.
    pub page: Option<String>,
}

impl Problem {
    /// An error at a place.
    pub fn error(code: &'static str, span: impl Into<Option<Span>>, message: impl Into<String>) -> Self {
        Problem {
            code: Cow::Borrowed(code),
            severity: Severity::Error,
            span: span.into(),
            message: message.into(),
            label: String::new(),
            fix: String::new(),
            related: Vec::new(),
            page: None,
        }
    }

    /// A warning at a place.
    pub fn warning(code: &'static str, span: impl Into<Option<Span>>, message: impl Into<String>) -> Self {
        Problem { severity: Severity::Warning, ..Problem::error(code, span, message) }
    }

    /// The words under the marked place.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// How to mend it.
    #[must_use]
    pub fn fix(mut self, fix: impl Into<String>) -> Self {
        self.fix = fix.into();
        self
    }

    /// Another place to look at.
    #[must_use]
    pub fn related(mut self, span: Span, message: impl Into<String>) -> Self {
        self.related.push(Related { span, message: message.into() });
        self
    }

    /// The page where it shows.
    #[must_use]
    pub fn on_page(mut self, address: impl Into<String>) -> Self {
        self.page = Some(address.into());
        self
    }
}
