//! The questions about a fund that do not change by themselves, and their answers.

use crate::model::audience::{GroupKind, People};
use crate::model::fund::Fund;
use crate::model::money::Money;

/// The amounts between which bands of grants lie, in pence.
const LIMITS: [i64; 4] = [50_000, 100_000, 250_000, 500_000];

/// A question to which the facts of a fund are the answer, in the order of asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FinderQuestion {
    /// What kind of group asks.
    Group,
    /// How much money it needs.
    Amount,
    /// Who should benefit.
    People,
}

/// One or more values of a question: an answer, or what several answers have in common. Each bit stands for a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FinderAnswer {
    /// The question.
    pub question: FinderQuestion,
    values: u16,
}

/// What the questions ask of a fund.
#[derive(Debug, Clone)]
pub struct FinderFacts<'f> {
    /// The fund's name in addresses.
    pub slug: &'f str,
    fits: [FinderAnswer; 3],
}

/// A value that can be put in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FinderValue {
    /// A kind of group.
    Group(GroupKind),
    /// Amounts from the first to the second; none where there is no limit.
    Amount(Option<Money>, Option<Money>),
    /// Who should benefit.
    People(People),
}

impl FinderQuestion {
    /// Every question, in the order of asking.
    pub const ALL: [FinderQuestion; 3] = [FinderQuestion::Group, FinderQuestion::Amount, FinderQuestion::People];

    /// The word in addresses, message ids and names of form controls.
    pub fn word(self) -> &'static str {
        match self {
            FinderQuestion::Group => "group",
            FinderQuestion::Amount => "amount",
            FinderQuestion::People => "people",
        }
    }

    fn size(self) -> usize {
        match self {
            FinderQuestion::Group => GroupKind::ALL.len(),
            FinderQuestion::Amount => LIMITS.len() + 1,
            FinderQuestion::People => People::ALL.len(),
        }
    }

    /// Everything that can be answered.
    pub fn everything(self) -> FinderAnswer {
        FinderAnswer { question: self, values: (1 << self.size()) - 1 }
    }

    /// The answers to offer, in order. None if every answer would leave all of these funds. Neighbouring bands of money
    /// that leave the same funds are one answer.
    pub fn answers<'a>(self, funds: impl IntoIterator<Item = &'a FinderFacts<'a>>) -> Vec<FinderAnswer> {
        let taken: Vec<FinderAnswer> = funds.into_iter().map(|fund| fund.fits(self)).collect();
        if taken.iter().all(|answer| *answer == self.everything()) {
            return Vec::new();
        }
        let leaves = |value: FinderAnswer| -> Vec<bool> { taken.iter().map(|taken| taken.meets(value)).collect() };
        let mut answers: Vec<FinderAnswer> = Vec::new();
        for value in (0..self.size()).map(|n| FinderAnswer { question: self, values: 1 << n }) {
            match answers.last_mut() {
                Some(last) if self == FinderQuestion::Amount && leaves(*last) == leaves(value) => last.values |= value.values,
                _ => answers.push(value),
            }
        }
        answers
    }
}

impl FinderAnswer {
    /// Whether the two have a value in common: a fund fits an answer if what it is for does.
    pub fn meets(self, other: FinderAnswer) -> bool {
        self.question == other.question && self.values & other.values != 0
    }

    /// The values of both.
    #[must_use]
    pub fn or(self, other: FinderAnswer) -> FinderAnswer {
        FinderAnswer { values: self.values | other.values, ..self }
    }

    /// The number of each value, for machines.
    pub fn numbers(self) -> impl Iterator<Item = usize> {
        (0..self.question.size()).filter(move |n| self.values & (1 << n) != 0)
    }

    /// What it says, value by value; amounts that follow one another are one range.
    pub fn values(self) -> Vec<FinderValue> {
        match self.question {
            FinderQuestion::Group => self.numbers().map(|n| FinderValue::Group(GroupKind::ALL[n])).collect(),
            FinderQuestion::People => self.numbers().map(|n| FinderValue::People(People::ALL[n])).collect(),
            FinderQuestion::Amount => {
                let bands: Vec<usize> = self.numbers().collect();
                let runs = bands.chunk_by(|a, b| a + 1 == *b);
                runs.map(|run| FinderValue::Amount(lower_limit(run[0]), upper_limit(run[run.len() - 1]))).collect()
            }
        }
    }
}

impl<'f> FinderFacts<'f> {
    /// The facts of a fund. Special cases count with the amounts: a group that might be one should not be sent away.
    pub fn of(fund: &'f Fund) -> Self {
        let most = fund.award.exceptional_max.map_or(fund.award.max, |(max, _)| max.max(fund.award.max));
        let groups: Vec<GroupKind> = fund.groups.iter().map(|(kind, _)| *kind).collect();
        let people: Vec<People> = fund.for_people.iter().map(|(people, _)| *people).collect();
        FinderFacts::new(&fund.slug, &groups, (fund.award.min, most), &people)
    }

    /// A fund for these groups, amounts and people. No groups are any; no people, or everyone, are all.
    pub(super) fn new(slug: &'f str, groups: &[GroupKind], (least, most): (Money, Money), people: &[People]) -> Self {
        let some = |question: FinderQuestion, values: u16| {
            if values == 0 { question.everything() } else { FinderAnswer { question, values } }
        };
        let people: &[People] = if people.contains(&People::Everyone) { &[] } else { people };
        let bands = bits((0..=LIMITS.len()).filter(|band| meets_band(*band, least, most)));
        let fits = [
            some(FinderQuestion::Group, bits(groups.iter().map(|kind| *kind as usize))),
            FinderAnswer { question: FinderQuestion::Amount, values: bands },
            some(FinderQuestion::People, bits(people.iter().map(|people| *people as usize))),
        ];
        FinderFacts { slug, fits }
    }

    /// The answers to a question that the fund is for.
    pub fn fits(&self, question: FinderQuestion) -> FinderAnswer {
        self.fits[question as usize]
    }
}

fn bits(numbers: impl Iterator<Item = usize>) -> u16 {
    numbers.fold(0, |bits, n| bits | 1 << n)
}

fn lower_limit(band: usize) -> Option<Money> {
    band.checked_sub(1).and_then(|n| Money::from_pence(LIMITS[n]))
}

fn upper_limit(band: usize) -> Option<Money> {
    LIMITS.get(band).copied().and_then(Money::from_pence)
}

/// Whether some amount lies between two and in a band. A band begins above its lower limit: a fund of up to £1,000 is none for
/// somebody who needs £1,000 to £2,500.
fn meets_band(band: usize, least: Money, most: Money) -> bool {
    lower_limit(band).is_none_or(|low| most > low) && upper_limit(band).is_none_or(|high| least <= high)
}
