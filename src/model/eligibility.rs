//! Who can apply: criteria, the answers to their questions, and what to do after each answer.
//!
//! The list on the fund page, the checker, the checklist and the list of what to have ready are all made from a
//! [`Criterion`]. What a fund takes from a shared set is put together once, in [`super::Index`].

use super::ids::{ContactId, CriteriaSetId, FundId, GuidanceId, PartnerId};
use super::money::Money;
use super::prose::Prose;
use super::text::Text;
use crate::i18n::Phrasebook;
use crate::source::Span;

/// How many answers of a fund may fail: the checker has a rule of style for each, because without a script nothing else can
/// tell which of them was given.
pub const MOST_FAILING_ANSWERS: usize = 48;

/// A number that a criterion sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quantity {
    /// How many.
    Count(i64),
    /// How much.
    Money(Money),
    /// How many of a hundred.
    Percent(i64),
}

impl Quantity {
    /// Reads `3`, `£50,000`, `80%`.
    pub fn parse(text: &str) -> Option<Quantity> {
        let text = text.trim();
        if text.starts_with('£') {
            return Money::parse(text).map(Quantity::Money);
        }
        match text.strip_suffix('%') {
            Some(share) => share.trim_end().parse().ok().filter(|share| (0..=100).contains(share)).map(Quantity::Percent),
            None => text.parse().ok().filter(|count: &i64| *count >= 0).map(Quantity::Count),
        }
    }

    /// The number alone, to compare quantities of one unit: pence, if it is money.
    pub fn number(self) -> i64 {
        match self {
            Quantity::Count(number) | Quantity::Percent(number) => number,
            Quantity::Money(money) => money.pence(),
        }
    }

    /// Whether both count the same sort of thing.
    pub fn has_unit_of(self, other: Quantity) -> bool {
        std::mem::discriminant(&self) == std::mem::discriminant(&other)
    }

    /// The message for less than this: people are counted, money is measured.
    fn less(self) -> &'static str {
        match self {
            Quantity::Count(_) => "number-fewer",
            Quantity::Money(_) | Quantity::Percent(_) => "number-less",
        }
    }

    /// As it is written in a language.
    pub fn say(self, phrases: &Phrasebook<'_>) -> String {
        match self {
            Quantity::Count(number) => phrases.number(number),
            Quantity::Money(money) => phrases.money(money.pence()),
            Quantity::Percent(share) => phrases.say("percent", [("number", phrases.number(share))]),
        }
    }
}

/// What a failing answer means for the group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Verdict {
    /// Something is missing that the group can still get.
    #[default]
    NotYet,
    /// This fund is not for it.
    NotThisFund,
}

impl Verdict {
    /// The word in the content file.
    pub fn word(self) -> &'static str {
        match self {
            Verdict::NotYet => "not-yet",
            Verdict::NotThisFund => "not-this-fund",
        }
    }
}

/// Where somebody goes who cannot apply now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Destination {
    /// A guidance page.
    Guidance(GuidanceId),
    /// A partner, such as a host organisation.
    Partner(PartnerId),
    /// The advice surgeries of the fund.
    Surgery,
    /// Another fund.
    Fund(FundId),
    /// Somebody to ask.
    Contact(ContactId),
}

/// What to do after a failing answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextStep {
    /// In words.
    pub text: Text,
    /// What the answer means.
    pub verdict: Verdict,
    /// Where to go.
    pub to: Vec<Destination>,
    /// Where it stands.
    pub span: Span,
}

/// An answer of a criterion of the kind `one-of`.
#[derive(Debug, Clone)]
pub struct CriterionOption {
    /// Its id in the content.
    pub slug: String,
    /// Where its id stands.
    pub span: Span,
    /// Its words.
    pub label: Text,
    /// What to do, if a group that gives this answer cannot apply.
    pub fails: Option<NextStep>,
}

/// The limits of a criterion of the kind `number`; one of them at least.
#[derive(Debug, Clone)]
pub struct Limits {
    /// The least that passes.
    pub min: Option<(Quantity, Span)>,
    /// The most.
    pub max: Option<Most>,
    /// What to do below the least, if not what the criterion says.
    pub if_less: Option<NextStep>,
    /// What to do above the most, if not what the criterion says.
    pub if_more: Option<NextStep>,
}

/// An upper limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Most {
    /// The number.
    pub quantity: Quantity,
    /// Where it stands.
    pub span: Span,
    /// Whether the number itself passes: `max`, not `under`.
    pub inclusive: bool,
}

impl Limits {
    /// The numbers that pass, both ends included; money in pence.
    pub fn range(&self) -> (i64, i64) {
        let min = self.min.map_or(i64::MIN, |(min, _)| min.number());
        let max = self.max.map_or(i64::MAX, |max| max.quantity.number() - i64::from(!max.inclusive));
        (min, max)
    }
}

/// How a criterion is asked, and which answers pass.
#[derive(Debug, Clone)]
pub enum CriterionKind {
    /// Yes passes: "You can apply if …".
    Must,
    /// No passes: "You cannot apply if …".
    MustNot,
    /// One of several answers.
    OneOf(Vec<CriterionOption>),
    /// A number within limits.
    Number(Limits),
}

impl CriterionKind {
    /// The word in the content file.
    pub fn word(&self) -> &'static str {
        match self {
            CriterionKind::Must => "must",
            CriterionKind::MustNot => "must-not",
            CriterionKind::OneOf(_) => "one-of",
            CriterionKind::Number(_) => "number",
        }
    }
}

/// One checkable condition.
#[derive(Debug, Clone)]
pub struct Criterion {
    /// Its id in the content.
    pub slug: String,
    /// Where its id stands.
    pub span: Span,
    /// How it is asked.
    pub kind: CriterionKind,
    /// What it measures, if others may measure the same: `income`. Limits on the same thing must agree.
    pub measures: Option<String>,
    /// As a statement.
    pub statement: Text,
    /// As a question.
    pub question: Text,
    /// What the words mean; may lead to the glossary.
    pub explanation: Prose,
    /// What shows it.
    pub evidence: Option<Text>,
    /// What to do next if it fails.
    pub if_not: NextStep,
}

/// An answer to the question of a criterion.
#[derive(Debug, Clone, Copy)]
pub struct Answer<'c> {
    /// Its id, unique within the criterion.
    pub slug: &'c str,
    /// Its words.
    pub words: AnswerWords,
    /// What to do then; `None` if the answer passes.
    pub fails: Option<&'c NextStep>,
}

/// The words of an answer.
#[derive(Debug, Clone, Copy)]
pub enum AnswerWords {
    /// Of the content.
    Text(Text),
    /// A message of the theme without arguments.
    Word(&'static str),
    /// A message of the theme with `$amount`.
    Amount(&'static str, Quantity),
    /// A message of the theme with `$min` and `$max`.
    Between(&'static str, Quantity, Quantity),
}

impl AnswerWords {
    /// The words, if they are of the content.
    pub fn text(self) -> Option<Text> {
        match self {
            AnswerWords::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The words of an answer of the theme; `None` for one of the content.
    pub fn say(self, phrases: &Phrasebook<'_>) -> Option<String> {
        match self {
            AnswerWords::Text(_) => None,
            AnswerWords::Word(id) => Some(phrases.word(id)),
            AnswerWords::Amount(id, amount) => Some(phrases.say(id, [("amount", amount.say(phrases))])),
            AnswerWords::Between(id, min, max) => Some(phrases.say(id, [("min", min.say(phrases)), ("max", max.say(phrases))])),
        }
    }
}

impl Criterion {
    /// Whether its statement follows "You cannot apply if".
    pub fn excludes(&self) -> bool {
        matches!(self.kind, CriterionKind::MustNot)
    }

    /// The numbers that stand in its texts, as `{min}` and `{max}`.
    pub fn values(&self) -> Vec<(&'static str, Quantity)> {
        let CriterionKind::Number(limits) = &self.kind else { return Vec::new() };
        let min = limits.min.map(|(min, _)| ("min", min));
        min.into_iter().chain(limits.max.map(|max| ("max", max.quantity))).collect()
    }

    /// Every answer to its question, in the order in which they are offered.
    pub fn answers(&self) -> Vec<Answer<'_>> {
        let answer = |slug, words, fails| Answer { slug, words, fails };
        match &self.kind {
            CriterionKind::Must => vec![
                answer("yes", AnswerWords::Word("form-yes"), None),
                answer("no", AnswerWords::Word("form-no"), Some(&self.if_not)),
            ],
            CriterionKind::MustNot => vec![
                answer("yes", AnswerWords::Word("form-yes"), Some(&self.if_not)),
                answer("no", AnswerWords::Word("form-no"), None),
            ],
            CriterionKind::OneOf(options) => {
                options.iter().map(|o| answer(&o.slug, AnswerWords::Text(o.label), o.fails.as_ref())).collect()
            }
            CriterionKind::Number(limits) => self.bands(limits),
        }
    }

    /// The answers about a number: less, enough, more. Nobody has to tell the number itself.
    fn bands<'c>(&'c self, limits: &'c Limits) -> Vec<Answer<'c>> {
        let (min, max) = (limits.min.map(|(min, _)| min), limits.max);
        let within = match (min, max) {
            (Some(min), None) => AnswerWords::Amount("number-or-more", min),
            (None, Some(max)) if max.inclusive => AnswerWords::Amount("number-or-less", max.quantity),
            (None, Some(max)) => AnswerWords::Amount(max.quantity.less(), max.quantity),
            (Some(min), Some(max)) if max.inclusive => AnswerWords::Between("number-between", min, max.quantity),
            (Some(min), Some(max)) => AnswerWords::Between("number-between-less", min, max.quantity),
            (None, None) => AnswerWords::Word("form-yes"),
        };
        let less = min.map(|min| Answer {
            slug: "less",
            words: AnswerWords::Amount(min.less(), min),
            fails: Some(limits.if_less.as_ref().unwrap_or(&self.if_not)),
        });
        let more = max.map(|max| Answer {
            slug: "more",
            words: AnswerWords::Amount(if max.inclusive { "number-more" } else { "number-or-more" }, max.quantity),
            fails: Some(limits.if_more.as_ref().unwrap_or(&self.if_not)),
        });
        less.into_iter().chain([Answer { slug: "within", words: within, fails: None }]).chain(more).collect()
    }

    /// The next steps that it names.
    pub fn next_steps(&self) -> impl Iterator<Item = &NextStep> {
        let (options, limits): (&[CriterionOption], _) = match &self.kind {
            CriterionKind::OneOf(options) => (options, None),
            CriterionKind::Number(limits) => (&[], Some(limits)),
            CriterionKind::Must | CriterionKind::MustNot => (&[], None),
        };
        let of_limits = limits.into_iter().flat_map(|limits| limits.if_less.iter().chain(&limits.if_more));
        std::iter::once(&self.if_not).chain(options.iter().filter_map(|o| o.fails.as_ref())).chain(of_limits)
    }

    /// With what a fund changes in it.
    fn changed(&self, change: &CriterionChange) -> Criterion {
        let mut own = self.clone();
        own.statement = change.statement.unwrap_or(own.statement);
        own.question = change.question.unwrap_or(own.question);
        own.evidence = change.evidence.or(own.evidence);
        if !change.explanation.blocks.is_empty() {
            own.explanation = change.explanation.clone();
        }
        if let Some(if_not) = change.if_not {
            own.if_not.text = if_not;
        }
        if let CriterionKind::Number(limits) = &mut own.kind {
            limits.min = change.min.or(limits.min);
            limits.max = change.max.or(limits.max);
        }
        own
    }
}

/// The text with the numbers of a criterion in the places of `{min}` and `{max}`.
pub fn fill(text: &str, values: &[(&'static str, Quantity)], phrases: &Phrasebook<'_>) -> String {
    let mut filled = text.to_owned();
    for (name, quantity) in values {
        filled = filled.replace(&format!("{{{name}}}"), &quantity.say(phrases));
    }
    filled
}

/// Criteria that several funds share.
#[derive(Debug, Clone)]
pub struct CriteriaSet {
    /// Its id in the content.
    pub slug: String,
    /// Where its id stands.
    pub span: Span,
    /// The criteria.
    pub criteria: Vec<Criterion>,
}

/// What a fund changes in a shared criterion.
#[derive(Debug, Clone)]
pub struct CriterionChange {
    /// The id of the criterion.
    pub slug: String,
    /// Where it stands.
    pub span: Span,
    /// Another statement.
    pub statement: Option<Text>,
    /// Another question.
    pub question: Option<Text>,
    /// Another explanation, if it is not empty.
    pub explanation: Prose,
    /// Another proof.
    pub evidence: Option<Text>,
    /// Another next step, in words.
    pub if_not: Option<Text>,
    /// Another least number.
    pub min: Option<(Quantity, Span)>,
    /// Another limit above.
    pub max: Option<Most>,
}

/// What a fund takes from a set.
#[derive(Debug, Clone)]
pub struct SharedCriteria {
    /// Which set.
    pub set: CriteriaSetId,
    /// Where it is named.
    pub span: Span,
    /// The ids of criteria that the fund does not ask, and where they stand.
    pub without: Vec<(String, Span)>,
    /// What it changes.
    pub changes: Vec<CriterionChange>,
}

/// Who can apply to a fund, as its file says.
#[derive(Debug, Clone)]
pub struct Eligibility {
    /// Criteria of sets, which come first.
    pub shared: Vec<SharedCriteria>,
    /// The fund's own.
    pub own: Vec<Criterion>,
    /// Where the own ones stand; the file if there are none.
    pub span: Span,
}

impl Eligibility {
    /// All criteria, put together.
    pub fn criteria(&self, sets: &[CriteriaSet]) -> Vec<Criterion> {
        let mut all = Vec::new();
        for shared in &self.shared {
            let Some(set) = sets.get(shared.set.index()) else { continue };
            for criterion in &set.criteria {
                if shared.without.iter().any(|(slug, _)| *slug == criterion.slug) {
                    continue;
                }
                let change = shared.changes.iter().find(|change| change.slug == criterion.slug);
                all.push(change.map_or_else(|| criterion.clone(), |change| criterion.changed(change)));
            }
        }
        all.extend(self.own.iter().cloned());
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantities_are_read_as_people_write_them() {
        assert_eq!(Quantity::parse("3"), Some(Quantity::Count(3)));
        assert_eq!(Quantity::parse("80%"), Some(Quantity::Percent(80)));
        assert_eq!(Quantity::parse("80 %"), Some(Quantity::Percent(80)));
        assert_eq!(Quantity::parse("£50,000"), Money::from_pence(5_000_000).map(Quantity::Money));
        for wrong in ["", "three", "-1", "120%", "£", "50,000", "3.5"] {
            assert_eq!(Quantity::parse(wrong), None, "{wrong}");
        }
    }
}
