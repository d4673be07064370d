use std::collections::BTreeSet;

use proptest::prelude::*;

use super::tree::Funds;
use super::*;
use crate::model::audience::{GroupKind, People};
use crate::model::ids::FundId;
use crate::model::money::Money;

const ANY: &[GroupKind] = &[];
const ALL: &[People] = &[];

fn pounds(pounds: i64) -> Money {
    Money::from_pence(pounds * 100).unwrap()
}

fn fund<'f>(slug: &'f str, groups: &[GroupKind], (least, most): (i64, i64), people: &[People]) -> FinderFacts<'f> {
    FinderFacts::new(slug, groups, (pounds(least), pounds(most)), people)
}

fn numbered<'f>(funds: impl IntoIterator<Item = FinderFacts<'f>>) -> Funds<'f> {
    funds.into_iter().enumerate().map(|(n, facts)| (FundId::new(n), facts)).collect()
}

/// Two funds that differ in all three questions.
fn two() -> Funds<'static> {
    numbered([
        fund("grants", &[GroupKind::WrittenRules, GroupKind::Charity], (1_000, 5_000), ALL),
        fund("sparks", &[GroupKind::Neighbours, GroupKind::Charity], (500, 1_000), &[People::YoungPeople]),
    ])
}

/// The answer to a question of a page that has this kind, amount or people in it.
fn follow<'t>(tree: &'t FinderTree, page: &'t FinderPage, value: FinderValue) -> Option<&'t FinderPage> {
    let (_, to) = page.answers.iter().find(|(answer, _)| answer.values().contains(&value)).expect("it is an answer");
    to.map(|number| tree.page(number))
}

#[test]
fn words_of_the_vocabulary_are_in_the_order_of_their_numbers() {
    assert!(GroupKind::ALL.iter().enumerate().all(|(n, kind)| *kind as usize == n));
    assert!(People::ALL.iter().enumerate().all(|(n, people)| *people as usize == n));
    assert!(FinderQuestion::ALL.iter().enumerate().all(|(n, question)| *question as usize == n));
}

#[test]
fn a_fund_that_says_nothing_fits_every_answer() {
    let open = fund("open", ANY, (1, 9_000), ALL);
    let everyone = fund("everyone", ANY, (1, 9_000), &[People::Everyone]);
    for question in FinderQuestion::ALL {
        assert_eq!(open.fits(question), question.everything());
        assert_eq!(everyone.fits(question), question.everything());
        assert!(question.answers([&open, &everyone]).is_empty(), "{question:?} tells them apart");
    }
}

#[test]
fn a_band_begins_above_its_lower_limit_and_holds_its_upper_one() {
    let bands = |least, most| fund("f", ANY, (least, most), ALL).fits(FinderQuestion::Amount).numbers().collect::<Vec<_>>();
    assert_eq!(bands(500, 1_000), [0, 1]);
    assert_eq!(bands(501, 999), [1]);
    assert_eq!(bands(300, 300), [0]);
    assert_eq!(bands(500, 5_000), [0, 1, 2, 3]);
    assert_eq!(bands(5_000, 5_001), [3, 4]);
}

#[test]
fn bands_that_tell_no_fund_from_another_are_one_answer() {
    let values = |funds: &Funds<'_>| -> Vec<FinderValue> {
        FinderQuestion::Amount.answers(funds.values()).into_iter().flat_map(FinderAnswer::values).collect()
    };
    assert_eq!(
        values(&two()),
        [
            FinderValue::Amount(None, Some(pounds(500))),
            FinderValue::Amount(Some(pounds(500)), Some(pounds(1_000))),
            FinderValue::Amount(Some(pounds(1_000)), Some(pounds(5_000))),
            FinderValue::Amount(Some(pounds(5_000)), None),
        ]
    );
}

#[test]
fn answers_narrow_the_funds_one_question_after_the_other() {
    let tree = FinderTree::grow(&two());
    let first = tree.page(0);
    assert_eq!((first.path.as_str(), first.asks, first.funds.len()), ("", Some(FinderQuestion::Group), 2));
    let charity = follow(&tree, first, FinderValue::Group(GroupKind::Charity)).unwrap();
    assert_eq!((charity.path.as_str(), charity.asks), ("amount/", Some(FinderQuestion::Amount)));
    let small = follow(&tree, charity, FinderValue::Amount(None, Some(pounds(500)))).unwrap();
    assert_eq!(small.path, "people/sparks/");
    let young = follow(&tree, small, FinderValue::People(People::YoungPeople)).unwrap();
    assert_eq!((young.path.as_str(), young.asks, young.funds.as_slice()), ("fits/sparks/", None, [FundId::new(1)].as_slice()));
    assert!(follow(&tree, small, FinderValue::People(People::Carers)).is_none());
    assert!(tree.can_end_in_nothing());
}

#[test]
fn a_page_knows_only_what_all_who_come_to_it_have_said() {
    let tree = FinderTree::grow(&two());
    let page = |path: &str| tree.pages.iter().find(|page| page.path == path).unwrap_or_else(|| panic!("no page {path}"));
    let said = |path: &str| page(path).known.iter().map(|known| (known.answer.values(), known.asked_on)).collect::<Vec<_>>();
    // A charity comes here, and somebody who is not sure.
    assert_eq!(said("amount/"), []);
    assert_eq!(said("amount/grants/"), [(vec![FinderValue::Group(GroupKind::WrittenRules)], Some(0))]);
    // Reached from three pages that ask for the amount, once without an answer.
    assert!(said("people/sparks/").iter().all(|(values, _)| !matches!(values[0], FinderValue::Amount(..))));
}

#[test]
fn a_question_that_tells_no_fund_from_another_is_not_asked() {
    let tree = FinderTree::grow(&numbered([fund("a", ANY, (100, 900), ALL), fund("b", ANY, (100, 900), ALL)]));
    assert_eq!(tree.pages.iter().map(|page| page.asks).collect::<Vec<_>>(), [Some(FinderQuestion::Amount), None]);
    let all_alike = FinderTree::grow(&numbered([fund("a", ANY, (100, 9_000), ALL)]));
    assert_eq!(all_alike.pages.len(), 1);
    assert!(!all_alike.can_end_in_nothing());
}

#[test]
fn a_borough_without_funds_has_its_first_page() {
    let tree = FinderTree::grow(&Funds::new());
    assert_eq!(tree.pages.len(), 1);
    assert!(tree.page(0).asks.is_none() && tree.page(7).funds.is_empty());
}

#[test]
fn many_funds_have_short_addresses_of_their_own() {
    let slugs: Vec<String> = (0..40).map(|n| format!("a-fund-with-a-long-name-{n}")).collect();
    let funds = numbered(slugs.iter().enumerate().map(|(n, slug)| {
        let kinds: Vec<GroupKind> =
            GroupKind::ALL.into_iter().enumerate().filter(|(k, _)| (n >> k) & 1 == 0).map(|(_, g)| g).collect();
        fund(slug, &kinds, (500, 5_000), ALL)
    }));
    let tree = FinderTree::grow(&funds);
    let paths: BTreeSet<&str> = tree.pages.iter().map(|page| page.path.as_str()).collect();
    assert_eq!(paths.len(), tree.pages.len());
    assert!(paths.iter().all(|path| path.split('/').all(|folder| folder.len() <= 120)));
}

fn any_fund() -> impl Strategy<Value = (Vec<GroupKind>, (i64, i64), Vec<People>)> {
    let groups = proptest::sample::subsequence(GroupKind::ALL.to_vec(), 0..=7);
    let people = proptest::sample::subsequence(People::ALL.to_vec(), 0..=9);
    (groups, (1i64..6_000, 0i64..6_000).prop_map(|(least, more)| (least, least + more)), people)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn truthful_answers_lead_to_exactly_the_funds_that_fit(
        facts in proptest::collection::vec(any_fund(), 1..6),
        group in 0usize..7, amount in 0usize..5, people in 0usize..9,
    ) {
        let slugs: Vec<String> = (0..facts.len()).map(|n| format!("fund-{n}")).collect();
        let funds = numbered(facts.iter().zip(&slugs).map(|((groups, amounts, people), slug)| fund(slug, groups, *amounts, people)));
        let tree = FinderTree::grow(&funds);
        let said = [group, amount, people];
        let fits = |facts: &FinderFacts<'_>| {
            FinderQuestion::ALL.into_iter().zip(said).all(|(question, value)| facts.fits(question).numbers().any(|n| n == value))
        };
        let wanted: Vec<FundId> = funds.iter().filter(|(_, facts)| fits(facts)).map(|(id, _)| *id).collect();
        let mut page = Some(tree.page(0));
        while let Some(FinderPage { asks: Some(question), answers, .. }) = page {
            let value = said[*question as usize];
            let (_, to) = answers.iter().find(|(answer, _)| answer.numbers().any(|n| n == value)).unwrap();
            page = to.map(|number| tree.page(number));
            if let Some(page) = page {
                let known = page.known.iter().all(|known| known.answer.numbers().any(|n| n == said[known.answer.question as usize]));
                prop_assert!(known, "{} claims what was not said", page.path);
            }
        }
        prop_assert_eq!(page.map_or(&[][..], |page| &page.funds), wanted.as_slice());
    }

    #[test]
    fn pages_are_few_and_each_has_an_address_and_a_way_on(facts in proptest::collection::vec(any_fund(), 1..9)) {
        let slugs: Vec<String> = (0..facts.len()).map(|n| format!("fund-{n}")).collect();
        let funds = numbered(facts.iter().zip(&slugs).map(|((groups, amounts, people), slug)| fund(slug, groups, *amounts, people)));
        let tree = FinderTree::grow(&funds);
        prop_assert!(tree.pages.len() <= (4 * ((1 << funds.len()) - 1)).min(538), "{} pages", tree.pages.len());
        let paths: BTreeSet<&str> = tree.pages.iter().map(|page| page.path.as_str()).collect();
        prop_assert_eq!(paths.len(), tree.pages.len());
        let reached: BTreeSet<u16> = tree.pages.iter().flat_map(|page| page.answers.iter().filter_map(|(_, to)| *to).chain(page.not_sure)).collect();
        prop_assert_eq!(reached.len() + 1, tree.pages.len(), "a page nobody can come to");
        for page in &tree.pages {
            prop_assert!(!page.funds.is_empty());
            prop_assert_eq!(page.asks.is_some(), page.not_sure.is_some());
        }
    }
}
