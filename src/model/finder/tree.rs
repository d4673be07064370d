//! The plain pages that ask the questions of a borough one after the other.

use std::collections::BTreeMap;

use super::question::{FinderAnswer, FinderFacts, FinderQuestion};
use crate::model::ids::FundId;

/// The longest list of funds that is spelt out in an address, in bytes. File systems take 255 for a folder.
const LONGEST_NAME: usize = 120;

/// The funds of a borough.
pub type Funds<'f> = BTreeMap<FundId, FinderFacts<'f>>;

/// The pages of a borough. A page is a question and the funds that still fit, however one came to it, so that their number
/// stays small: at most 4 × (2ⁿ − 1) for n funds, because each set of funds has a page for each of three questions and
/// one without; and never more than 538, however many funds there are, because there are no more ways to answer. What is
/// not asked, because it tells no fund from another, has no page.
#[derive(Debug, Default)]
pub struct FinderTree {
    /// The pages; the first is the one to begin with.
    pub pages: Vec<FinderPage>,
}

/// A page of the tree.
#[derive(Debug)]
pub struct FinderPage {
    /// Its address below the first page of the borough. It names the funds that are left, not the answers, because people
    /// who answered otherwise come to the same page.
    pub path: String,
    /// The funds that fit everybody who comes here.
    pub funds: Vec<FundId>,
    /// What is asked next.
    pub asks: Option<FinderQuestion>,
    /// The answers, each with the page it leads to; none if no fund fits then.
    pub answers: Vec<(FinderAnswer, Option<u16>)>,
    /// The page for those who do not know the answer.
    pub not_sure: Option<u16>,
    /// What is true for everybody who comes here.
    pub known: Vec<FinderKnown>,
}

/// What everybody who comes to a page has said to one question.
#[derive(Debug, Clone, Copy)]
pub struct FinderKnown {
    /// One of these values.
    pub answer: FinderAnswer,
    /// The page on which all of them said it.
    pub asked_on: Option<u16>,
}

/// What makes a page: how far one has come, and the funds that are left. A later step is greater.
type Key = (Step, Vec<FundId>);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Ask(FinderQuestion),
    End,
}

/// What is known of the answer to each question. Nothing, if one can come without it.
type Known = [Option<FinderKnown>; 3];

struct Draft {
    key: Key,
    answers: Vec<(FinderAnswer, Option<Key>)>,
    not_sure: Option<Key>,
    known: Known,
}

impl FinderTree {
    /// The pages for the funds of a borough.
    pub fn grow(funds: &Funds<'_>) -> FinderTree {
        let drafts = draft(funds);
        let numbers: BTreeMap<&Key, u16> = drafts.iter().map(|draft| &draft.key).zip(0..).collect();
        let number = |key: &Key| numbers.get(key).copied();
        let pages = drafts.iter().map(|draft| FinderPage {
            path: path(&draft.key, funds, number(&draft.key) == Some(0)),
            funds: draft.key.1.clone(),
            asks: match draft.key.0 {
                Step::Ask(question) => Some(question),
                Step::End => None,
            },
            answers: draft.answers.iter().map(|(answer, key)| (*answer, key.as_ref().and_then(number))).collect(),
            not_sure: draft.not_sure.as_ref().and_then(number),
            known: draft
                .known
                .iter()
                .flatten()
                .copied()
                .filter(|known| known.answer != known.answer.question.everything())
                .collect(),
        });
        FinderTree { pages: pages.collect() }
    }

    /// The page of this number; the first if there is none.
    pub fn page(&self, number: u16) -> &FinderPage {
        self.pages.get(usize::from(number)).unwrap_or(&self.pages[0])
    }

    /// Whether an answer can leave no fund.
    pub fn can_end_in_nothing(&self) -> bool {
        self.pages.iter().any(|page| page.answers.iter().any(|(_, to)| to.is_none()))
    }
}

/// Every page, the one to begin with first. A step leads only to later ones, so a page is complete when its turn comes.
fn draft(funds: &Funds<'_>) -> Vec<Draft> {
    let all: Vec<FundId> = funds.keys().copied().collect();
    let mut waiting: BTreeMap<Key, Known> = BTreeMap::from([((next_step(None, &all, funds), all), Known::default())]);
    let mut drafts = Vec::new();
    for number in 0.. {
        let Some((key, known)) = waiting.pop_first() else { break };
        let mut draft = Draft { answers: Vec::new(), not_sure: None, known, key };
        if let Step::Ask(question) = draft.key.0 {
            let here = &draft.key.1;
            let mut lead = |answer: Option<FinderAnswer>| {
                let fits = |id: &FundId| answer.is_none_or(|answer| funds[id].fits(question).meets(answer));
                let left: Vec<FundId> = here.iter().copied().filter(fits).collect();
                let mut known = draft.known;
                known[question as usize] = answer.map(|answer| FinderKnown { answer, asked_on: Some(number) });
                (!left.is_empty()).then(|| wait(&mut waiting, (next_step(Some(question), &left, funds), left), known))
            };
            draft.answers = question.answers(here.iter().map(|id| &funds[id])).into_iter().map(|a| (a, lead(Some(a)))).collect();
            draft.not_sure = lead(None);
        }
        drafts.push(draft);
    }
    drafts
}

/// Has a page made, unless it waits already, and leaves known there what all who come to it have said.
fn wait(waiting: &mut BTreeMap<Key, Known>, key: Key, known: Known) -> Key {
    match waiting.get_mut(&key) {
        Some(before) => before.iter_mut().zip(known).for_each(|(before, now)| *before = in_common(*before, now)),
        None => {
            waiting.insert(key.clone(), known);
        }
    }
    key
}

fn in_common(before: Option<FinderKnown>, now: Option<FinderKnown>) -> Option<FinderKnown> {
    let (before, now) = (before?, now?);
    let asked_on = before.asked_on.filter(|page| now.asked_on == Some(*page));
    Some(FinderKnown { answer: before.answer.or(now.answer), asked_on })
}

/// The first question after the last one that tells some of the funds from others.
fn next_step(last: Option<FinderQuestion>, here: &[FundId], funds: &Funds<'_>) -> Step {
    let mut later = FinderQuestion::ALL.into_iter().filter(|question| Some(*question) > last);
    let tells = |question: &FinderQuestion| !question.answers(here.iter().map(|id| &funds[id])).is_empty();
    later.find(tells).map_or(Step::End, Step::Ask)
}

/// `amount/small-sparks/`: the question, or that these are the funds that fit; then the funds, unless it is all of them.
fn path((step, left): &Key, funds: &Funds<'_>, is_first: bool) -> String {
    if is_first {
        return String::new();
    }
    let step = match step {
        Step::Ask(question) => question.word(),
        Step::End => "fits",
    };
    if left.len() == funds.len() {
        return format!("{step}/");
    }
    // Two hyphens cannot stand in a slug.
    let name = left.iter().map(|id| funds[id].slug).collect::<Vec<_>>().join("--");
    let name = if name.len() <= LONGEST_NAME { name } else { blake3::hash(name.as_bytes()).to_hex()[..16].to_owned() };
    format!("{step}/{name}/")
}
