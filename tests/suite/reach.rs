//! Whom the languages of a portal reach. The expected numbers were added up from the table by another program.

use jiff::civil::date;
use openchest::content::Memo;
use openchest::i18n::Lang;
use openchest::pipeline::{self, Options};
use openchest::problems::Problems;
use openchest::reach::{BoroughReach, Figures, NoFigures, Reach};
use openchest::render::Settings;
use openchest::source;

use crate::portal::Portal;

fn reach(portal: &Portal) -> Reach {
    let sources = source::load(portal.path()).unwrap();
    let options = Options { as_of: None, today: date(2026, 11, 23), time: None, pseudo: false, render: Settings::default() };
    let site = pipeline::texts(&sources, &options, &mut Memo::default(), &mut Problems::new()).expect("content without errors");
    Reach::of(&site).unwrap()
}

fn example() -> Portal {
    Portal::copy_of("content-example")
}

fn edit(portal: &Portal, path: &str, from: &str, to: &str) {
    let text = std::fs::read_to_string(portal.path().join(path)).unwrap();
    assert!(text.contains(from), "{path} has no {from:?}");
    portal.write(path, text.replace(from, to).as_bytes());
}

fn borough<'r>(reach: &'r Reach, slug: &str) -> &'r BoroughReach {
    reach.boroughs.iter().find(|borough| borough.slug == slug).unwrap()
}

fn figures<'r>(reach: &'r Reach, slug: &str) -> &'r Figures {
    borough(reach, slug).figures.as_ref().unwrap()
}

#[test]
fn the_examples_boroughs_have_the_numbers_of_the_table() {
    let reach = reach(&example());
    // Residents, those with another main language, with one that is offered, with one that is not, with no single one.
    let expected = [
        ("barking-and-dagenham", [208_896, 50_244, 20_254, 29_168, 822], "Lithuanian", 4_427),
        ("hackney", [249_191, 49_524, 9_167, 39_253, 1_104], "Spanish", 4_984),
        ("havering", [252_281, 24_935, 7_135, 17_360, 440], "Lithuanian", 2_203),
        ("newham", [336_592, 116_570, 57_936, 56_842, 1_792], "Portuguese", 5_629),
        ("redbridge", [297_635, 78_711, 46_560, 31_072, 1_079], "Gujarati", 4_695),
        ("tower-hamlets", [298_752, 80_621, 36_146, 43_392, 1_083], "Italian", 6_643),
        ("waltham-forest", [266_648, 59_785, 23_098, 35_391, 1_296], "Bulgarian", 4_397),
    ];
    assert_eq!(reach.boroughs.len(), expected.len());
    for (slug, numbers, first, residents) in expected {
        let f = figures(&reach, slug);
        assert_eq!([f.residents, f.other_than_english, f.with_offer(), f.without_offer(), f.unnamed], numbers, "{slug}");
        assert_eq!((f.left_out[0].language.name.as_str(), f.left_out[0].residents), (first, residents), "{slug}");
        assert_eq!(f.with_offer() + f.without_offer() + f.unnamed, f.other_than_english, "{slug}");
    }
    let all = &reach.portal;
    assert_eq!([all.residents, all.other_than_english, all.with_offer], [1_909_995, 460_390, 200_296]);
    assert_eq!([all.without_offer, all.unnamed], [252_478, 7_616]);
    assert_eq!(all.additions.iter().map(|a| a.residents).sum::<u32>(), 252_478);
    let lithuanian = all.additions.iter().find(|a| a.language.name == "Lithuanian").unwrap();
    assert_eq!((lithuanian.residents, lithuanian.boroughs.len(), lithuanian.elsewhere), (16_875, 7, false));
    assert_eq!(lithuanian.boroughs[0], "Newham");
    let polish = all.additions.iter().find(|a| a.language.name == "Polish").unwrap();
    assert_eq!((polish.residents, polish.boroughs.len(), polish.elsewhere), (12_202, 6, true));
}

#[test]
fn a_borough_that_cannot_be_looked_up_is_said_so() {
    let portal = example();
    edit(&portal, "boroughs/hackney/borough.yaml", "gss_code: E09000012\n", "");
    edit(&portal, "boroughs/newham/borough.yaml", "E09000025", "E08000025");
    let reach = reach(&portal);
    assert_eq!(borough(&reach, "hackney").figures.as_ref().unwrap_err(), &NoFigures::NoCode);
    assert_eq!(borough(&reach, "newham").figures.as_ref().unwrap_err(), &NoFigures::UnknownCode("E08000025".to_owned()));
    assert_eq!((reach.portal.authorities, reach.portal.residents), (5, 1_909_995 - 249_191 - 336_592));
    let text = reach.to_text(None, 3);
    assert!(text.contains("Hackney\nIt is not known who lives here: boroughs/hackney/borough.yaml has no gss_code."), "{text}");
    assert!(text.contains("the gss_code E08000025 in boroughs/newham/borough.yaml is not of a London borough"), "{text}");
    let json = reach.to_json(None, 3);
    assert!(json["boroughs"][1]["not_known_because"].is_string() && json["boroughs"][1]["census"].is_null(), "{json}");
}

#[test]
fn a_language_without_translations_reaches_nobody() {
    let portal = example();
    portal.delete("translations/bn.po");
    let reach = reach(&portal);
    let f = figures(&reach, "redbridge");
    let bengali = f.offered.iter().find(|offered| offered.language.name == "Bengali").unwrap();
    assert_eq!((bengali.coverage.percent_translated(), f.with_offer() - f.reached()), (0, bengali.residents));
    assert_eq!(f.not_begun().map(|o| o.language.name.as_str()).collect::<Vec<_>>(), ["Bengali"]);
    let text = reach.to_text(Some(borough(&reach, "redbridge").id), 3);
    assert!(text.contains("Bengali is offered, but nothing of the borough's own texts is translated"), "{text}");
    assert!(!text.contains("All together"), "{text}");
}

#[test]
fn two_folders_of_one_borough_are_counted_once() {
    let portal = example();
    edit(&portal, "boroughs/newham/borough.yaml", "E09000025", "E09000026");
    let reach = reach(&portal);
    let [redbridge, newham] = ["redbridge", "newham"].map(|slug| figures(&reach, slug));
    assert_eq!(redbridge.residents, newham.residents);
    assert_eq!((reach.portal.authorities, reach.portal.residents), (6, 1_909_995 - 336_592));
    let all = &reach.portal;
    assert_eq!(all.with_offer + all.without_offer + all.unnamed, all.other_than_english);
    // Gujarati is offered in the one folder and not in the other: who lives there has it.
    let gujarati = all.additions.iter().find(|a| a.language.name == "Gujarati").unwrap();
    assert!(!gujarati.boroughs.contains(&"Redbridge".to_owned()), "{:?}", gujarati.boroughs);
}

#[test]
fn languages_that_few_have_and_languages_that_contacts_speak_are_told() {
    let portal = example();
    edit(&portal, "boroughs/havering/borough.yaml", "languages: [ro, pa]\n", "languages: [ro, so]\n");
    let reach = reach(&portal);
    let havering = figures(&reach, "havering");
    assert_eq!(havering.hardly_spoken().map(|o| o.language.name.as_str()).collect::<Vec<_>>(), ["Somali"]);
    let punjabi = havering.left_out.iter().find(|left| left.language.name == "Punjabi").unwrap();
    assert!(punjabi.contact, "a contact of Havering speaks Punjabi");
    let hackney: Vec<&str> = borough(&reach, "hackney").contacts.iter().map(|lang| lang.code()).collect();
    assert_eq!(hackney, ["en", "tr", "so", "ti"]);
    assert!(reach.portal.contacts.contains(&Lang::ENGLISH));
}
