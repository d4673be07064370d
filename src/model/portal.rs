//! The site as a whole.

use jiff::civil::Date;

use super::fund::DecisionModel;
use super::ids::ContactId;
use super::prose::Prose;
use super::statistic::Statistic;
use super::test_results::{TestFailure, TestResults};
use super::text::Text;
use crate::i18n::Lang;
use crate::source::Span;

/// Who publishes the portal.
#[derive(Debug, Clone)]
pub struct Publisher {
    /// Its name, not translated.
    pub name: String,
    /// Its website.
    pub website: Option<String>,
    /// What it is.
    pub about: Option<Text>,
    /// True if the accessibility regulations for public bodies do not apply to it.
    pub not_public: bool,
}

/// Facts of the files of grants.
#[derive(Debug, Clone)]
pub struct OpenData {
    /// The publisher's prefix of 360Giving, with which the ids of its grants begin: `360G-nelcc`.
    pub prefix: String,
    /// The publisher's id in a register (org-id.guide).
    pub org_id: Option<String>,
    /// Who mends a record that is wrong, if not the first contact of the portal.
    pub contact: Option<ContactId>,
}

/// Something the chests hold to.
#[derive(Debug, Clone)]
pub struct Principle {
    /// Its id in the content.
    pub slug: String,
    /// Where its id stands.
    pub span: Span,
    /// Its name.
    pub title: Text,
    /// What it means.
    pub text: Text,
}

/// One of the six stages of a chest.
#[derive(Debug, Clone)]
pub struct Stage {
    /// Its id in the content.
    pub slug: String,
    /// Where its id stands.
    pub span: Span,
    /// Its name.
    pub title: Text,
    /// What happens.
    pub text: Text,
}

/// A decision model in words.
#[derive(Debug, Clone)]
pub struct DecisionModelText {
    /// Which.
    pub model: DecisionModel,
    /// Where its id stands.
    pub span: Span,
    /// Its name.
    pub title: Text,
    /// What it is.
    pub summary: Text,
    /// Step by step.
    pub steps: Vec<Text>,
}

/// A format other than a web page.
#[derive(Debug, Clone)]
pub struct Format {
    /// Its id in the content: `easy-read`, `large-print` …
    pub slug: String,
    /// Where its id stands.
    pub span: Span,
    /// Its name.
    pub title: Text,
    /// How to get it.
    pub how: Text,
}

/// What the accessibility statement may claim (SI 2018/952, schedule: "fully", "partially", "not").
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ComplianceStatus {
    /// No known problem, with evidence.
    FullyCompliant,
    /// Known problems.
    PartiallyCompliant,
    /// Most requirements are not met.
    NotCompliant,
}

impl ComplianceStatus {
    /// The word in the content file, also the end of the message id of its sentence.
    pub fn word(self) -> &'static str {
        match self {
            ComplianceStatus::FullyCompliant => "fully-compliant",
            ComplianceStatus::PartiallyCompliant => "partially-compliant",
            ComplianceStatus::NotCompliant => "not-compliant",
        }
    }
}

/// Why something is not accessible: the three headings of the model statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum KnownProblemKind {
    /// It should be.
    NonCompliance,
    /// It would cost too much now.
    DisproportionateBurden,
    /// The regulations leave it out.
    OutOfScope,
}

impl KnownProblemKind {
    /// The word in the content file, also the end of the message id of its heading.
    pub fn word(self) -> &'static str {
        match self {
            KnownProblemKind::NonCompliance => "non-compliance",
            KnownProblemKind::DisproportionateBurden => "disproportionate-burden",
            KnownProblemKind::OutOfScope => "out-of-scope",
        }
    }
}

/// Something known not to be accessible.
#[derive(Debug, Clone)]
pub struct KnownProblem {
    /// Its id in the content.
    pub slug: String,
    /// Where its id stands.
    pub span: Span,
    /// What.
    pub title: Text,
    /// Why.
    pub kind: KnownProblemKind,
    /// More about it.
    pub text: Text,
    /// By when it will be mended.
    pub fix_by: Option<Date>,
    /// The rules of the accessibility tests whose failures it explains.
    pub rules: Vec<String>,
}

/// A test by a person.
#[derive(Debug, Clone)]
pub struct ManualTest {
    /// When.
    pub date: Date,
    /// Who, a proper name that is not translated.
    pub by: Option<String>,
    /// How.
    pub how: Text,
    /// Programs and devices, proper names too: screen readers, browsers.
    pub tools: Vec<String>,
    /// Which pages.
    pub pages: Option<Text>,
}

/// The facts of the accessibility statement (SI 2018/952, regulation 8).
#[derive(Debug, Clone)]
pub struct AccessibilityStatement {
    /// Where it stands.
    pub span: Span,
    /// What may be claimed.
    pub status: ComplianceStatus,
    /// Where that stands.
    pub status_span: Span,
    /// When it was prepared.
    pub prepared: Date,
    /// When it was last reviewed.
    pub reviewed: Date,
    /// Where that stands.
    pub reviewed_span: Span,
    /// When the site was last tested.
    pub tested: Option<Date>,
    /// By whom and how.
    pub tested_by: Option<Text>,
    /// Tests by people, one by one.
    pub manual_tests: Vec<ManualTest>,
    /// What the accessibility tests found.
    pub results: Option<TestResults>,
    /// Who answers.
    pub contact: ContactId,
    /// Where that stands.
    pub contact_span: Span,
    /// Within how many working days.
    pub reply_days: i64,
    /// Where that stands.
    pub reply_span: Span,
    /// What is known not to be accessible.
    pub known_problems: Vec<KnownProblem>,
}

impl AccessibilityStatement {
    /// Whether a test by a person is written down.
    pub fn has_manual_test(&self) -> bool {
        self.tested_by.is_some() || !self.manual_tests.is_empty()
    }

    /// The day of the last test by a person.
    pub fn last_manual_test(&self) -> Option<Date> {
        self.manual_tests.iter().map(|test| test.date).chain(self.tested).max()
    }

    /// The day of the last test by a person or program.
    pub fn last_test(&self) -> Option<Date> {
        self.last_manual_test().into_iter().chain(self.results.as_ref().map(|results| results.tested)).max()
    }

    /// What the accessibility tests found and no known problem explains.
    pub fn unexplained_failures(&self) -> impl Iterator<Item = &TestFailure> {
        let is_explained = |failure: &&TestFailure| self.known_problems.iter().any(|known| known.rules.contains(&failure.rule));
        self.results.iter().flat_map(|results| &results.failures).filter(move |failure| !is_explained(failure))
    }
}

/// The facts of the privacy notice.
#[derive(Debug, Clone)]
pub struct Privacy {
    /// Who is responsible for personal data.
    pub controller: Text,
    /// Who answers.
    pub contact: ContactId,
    /// What else there is to say.
    pub text: Prose,
    /// When it was last changed.
    pub updated: Date,
}

/// What `portal.yaml` says.
#[derive(Debug, Clone)]
pub struct Portal {
    /// The file.
    pub span: Span,
    /// The name of the site.
    pub title: Text,
    /// A few words under it.
    pub tagline: Text,
    /// One or two sentences.
    pub summary: Text,
    /// `https://` and host, and a path if the site does not stand at the root; without a slash at the end.
    pub address: String,
    /// The language the content is written in.
    pub source_language: Lang,
    /// All languages, source language first.
    pub languages: Vec<Lang>,
    /// Languages whose pages show older translations, under a notice. The others show the source language instead.
    pub show_older: Vec<Lang>,
    /// True if the whole site is an example.
    pub example: bool,
    /// The day for which an example is built when none is given.
    pub example_date: Option<Date>,
    /// Who publishes it.
    pub publisher: Publisher,
    /// Licence of the data and texts, as an SPDX id.
    pub licence: String,
    /// Facts of the files of grants; without them there are no such files.
    pub open_data: Option<OpenData>,
    /// What the chests are for.
    pub vision: Prose,
    /// What they hold to.
    pub principles: Vec<Principle>,
    /// How a chest goes, from founding to evaluating.
    pub stages: Vec<Stage>,
    /// How decisions can be made.
    pub decision_models: Vec<DecisionModelText>,
    /// Published facts about all chests.
    pub impact: Vec<Statistic>,
    /// Who to ask.
    pub contacts: Vec<ContactId>,
    /// Who to ask first.
    pub help_contact: ContactId,
    /// Other formats.
    pub formats: Vec<Format>,
    /// Who to ask for them.
    pub formats_contact: ContactId,
    /// Within how many working days they answer.
    pub formats_reply_days: i64,
    /// True if no posters are made as documents.
    pub without_posters: bool,
    /// The accessibility statement.
    pub accessibility: AccessibilityStatement,
    /// The privacy notice.
    pub privacy: Privacy,
}

impl Portal {
    /// Who mends a record of open data that is wrong.
    pub fn data_contact(&self) -> ContactId {
        self.open_data.as_ref().and_then(|facts| facts.contact).unwrap_or(self.help_contact)
    }

    /// The path part of the address, with a slash at both ends: `/` or `/chests/`.
    pub fn base_path(&self) -> String {
        let path = self.after_scheme().split_once('/').map_or("", |(_, path)| path.trim_matches('/'));
        if path.is_empty() { "/".to_owned() } else { format!("/{path}/") }
    }

    /// The host of the address, without a port.
    pub fn host(&self) -> &str {
        self.after_scheme().split(['/', ':']).next().unwrap_or_default()
    }

    fn after_scheme(&self) -> &str {
        self.address.split_once("://").map_or(self.address.as_str(), |(_, rest)| rest)
    }
}
