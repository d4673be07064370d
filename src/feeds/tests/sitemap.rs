use std::collections::BTreeSet;

use super::element::Element;
use super::*;
use crate::feeds::sitemap;
use crate::model::PageRef;

fn locations(root: &Element, of: &str) -> Vec<String> {
    root.all(of).map(|e| e.one("loc").text.clone()).collect()
}

/// The address of every page in every language, made from paths alone.
fn every_address(edition: &Edition) -> BTreeSet<String> {
    let site = &edition.site;
    let pages = site.pages().into_iter().filter(|page| *page != PageRef::NotFound);
    pages
        .flat_map(|page| {
            let path = page.path(site).to_string();
            page.languages(site).iter().map(move |lang| format!("https://chests.example.org/{}{path}", folder(edition, *lang)))
        })
        .collect()
}

#[test]
fn it_lists_every_page_in_every_language_once_and_not_the_404_page() {
    let edition = edition(&[]);
    let map = Element::parse(&made(&edition)["sitemap.xml"]);
    let found = locations(&map, "url");
    let set: BTreeSet<String> = found.iter().cloned().collect();
    assert_eq!(set.len(), found.len());
    assert_eq!(set, every_address(&edition));
    assert!(found.iter().all(|address| !address.contains("404")));
}

#[test]
fn each_page_names_all_its_languages_and_a_default() {
    let edition = edition(&[]);
    let map = Element::parse(&made(&edition)["sitemap.xml"]);
    let all = every_address(&edition);
    for url in map.all("url") {
        let links: BTreeMap<&str, &str> =
            url.all("xhtml:link").map(|l| (l.attribute("hreflang").unwrap(), l.attribute("href").unwrap())).collect();
        assert_eq!(links.len(), url.all("xhtml:link").count());
        assert_eq!(links["x-default"], links["en"]);
        assert!(links.values().any(|href| *href == url.one("loc").text));
        assert!(links.values().all(|href| all.contains(*href)));
    }
    let languages = |address: &str| map.all("url").find(|u| u.one("loc").text == address).unwrap().all("xhtml:link").count();
    let redbridge = edition.site.boroughs.iter().find(|b| b.slug == "redbridge").unwrap();
    assert_eq!(languages("https://chests.example.org/redbridge/wellbeing/"), redbridge.languages.len() + 1);
    assert_eq!(languages("https://chests.example.org/about/"), edition.site.portal.languages.len() + 1);
}

#[test]
fn only_pages_whose_content_has_a_date_say_when_they_changed() {
    let edit = ("guidance/who-can-apply.md", "updated: ", "updated: 2026-02-03\n#");
    let map = Element::parse(&made(&edition(&[edit]))["sitemap.xml"]);
    for url in map.all("url") {
        let address = &url.one("loc").text;
        let dated = address.contains("/guidance/") && !address.ends_with("/guidance/") || address.ends_with("/privacy/");
        assert!(dated || url.all("lastmod").count() == 0, "{address}");
        if address.ends_with("/who-can-apply/") {
            assert_eq!(url.one("lastmod").text, "2026-02-03");
        }
    }
}

#[test]
fn a_large_one_is_an_index_and_parts_that_hold_the_same() {
    let edition = edition(&[]);
    let output = Output::new(None, None);
    sitemap::write(&edition, &output, 50);
    let files = texts(output);
    let parts = locations(&Element::parse(&files["sitemap.xml"]), "sitemap");
    assert!(parts.len() > 2);
    assert_eq!(files.len(), parts.len() + 1);
    let mut all = Vec::new();
    for part in &parts {
        let name = part.strip_prefix("https://chests.example.org/").unwrap();
        let found = locations(&Element::parse(&files[name]), "url");
        assert!((1..=50).contains(&found.len()), "{name}");
        all.extend(found);
    }
    assert_eq!(all, locations(&Element::parse(&made(&edition)["sitemap.xml"]), "url"));
}
