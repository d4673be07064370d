use jiff::Timestamp;

use super::*;

#[test]
fn every_fund_and_round_is_there_with_its_state() {
    let edition = edition(&[]);
    let site = &edition.site;
    let calls = json(&made(&edition), "data/calls.json");
    let funds = calls["funds"].as_array().unwrap();
    assert_eq!(funds.len(), site.funds.len());
    for (fund, written) in site.funds.iter().zip(funds) {
        let borough = site.borough(fund.borough);
        assert_eq!(written["id"], format!("{}/{}", borough.slug, fund.slug));
        assert_eq!(written["borough"]["gss_code"].as_str(), borough.gss_code.as_deref());
        assert_eq!(written["state"], fund.state(&edition.now).unwrap().state.word());
        let languages: Vec<&String> = written["addresses"].as_object().unwrap().keys().collect();
        let mut expected: Vec<&str> = borough.languages.iter().map(|l| l.code()).collect();
        expected.sort_unstable();
        assert_eq!(languages, expected);
        let rounds = written["rounds"].as_array().unwrap();
        let states: Vec<&str> = rounds.iter().map(|r| r["state"].as_str().unwrap()).collect();
        let expected: Vec<&str> = fund.rounds.iter().map(|r| r.state(&edition.now).word()).collect();
        assert_eq!(states, expected);
    }
}

#[test]
fn a_reader_can_work_out_every_state_from_the_instants() {
    let calls = json(&made(&edition(&[])), "data/calls.json");
    let instant = |value: &Value| value.as_str().map(|text| text.parse::<Timestamp>().unwrap());
    let now = instant(&calls["as_of"]).unwrap();
    let mut seen = std::collections::BTreeSet::new();
    for round in calls["funds"].as_array().unwrap().iter().flat_map(|f| f["rounds"].as_array().unwrap()) {
        let state = if instant(&round["withdrawn"]["from"]).is_some_and(|from| from <= now) {
            "withdrawn"
        } else if now < instant(&round["opens"]).unwrap() {
            "upcoming"
        } else if now < instant(&round["closed_from"]).unwrap() {
            "open"
        } else {
            "closed"
        };
        assert_eq!(round["state"], state, "{round}");
        assert!(instant(&round["closes"]).unwrap() <= instant(&round["closed_from"]).unwrap());
        seen.insert(state);
    }
    assert_eq!(seen.len(), 4, "the example shows every state");
}

#[test]
fn example_data_say_so_with_licence_publisher_and_moment() {
    let calls = json(&made(&edition(&[])), "data/calls.json");
    assert_eq!(calls["version"], 1);
    assert_eq!(calls["example"], true);
    assert_eq!(calls["licence"], "OGL-UK-3.0");
    assert_eq!(calls["as_of"], "2026-11-23T00:00:00+00:00");
    assert!(calls["publisher"]["name"].as_str().is_some_and(|name| !name.is_empty()));
    assert!(calls["funds"].as_array().unwrap().iter().all(|fund| fund["example"] == true));
}

#[test]
fn amounts_are_numbers_of_pounds_and_deadlines_are_the_announced_ones() {
    let calls = json(&made(&edition(&[])), "data/calls.json");
    let fund = calls["funds"].as_array().unwrap().iter().find(|f| f["id"] == "redbridge/wellbeing").unwrap();
    assert_eq!(fund["award"], serde_json::json!({ "min": 500, "max": 5000, "currency": "GBP" }));
    let round = fund["rounds"].as_array().unwrap().iter().find(|r| r["id"] == "autumn-2026").unwrap();
    assert_eq!(round["closes"], "2026-12-11T23:59:00+00:00");
    assert_eq!(round["opens"], "2026-10-05T09:00:00+01:00");
}
