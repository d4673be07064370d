use std::path::Path;
use std::sync::Arc;

use super::*;
use crate::problems::Severity;
use crate::source::{Origin, SourceFile, Sources};

/// The beginnings of a few content files, to blame pages on.
fn origins(count: usize) -> Vec<Span> {
    let file = |i: usize| SourceFile {
        path: format!("{i}.md"),
        origin: Origin::Content,
        body: crate::source::Body::Bytes(Arc::from([])),
        fault: None,
    };
    let sources = Sources::new(Path::new(""), (0..count).map(file).collect());
    sources.iter().map(|(id, _)| Span::start_of(id)).collect()
}

fn page(body: &str) -> String {
    format!("<!doctype html><html lang=\"en\" dir=\"ltr\"><title>A page</title><body><h1>A page</h1>{body}")
}

/// What is said of pages, each from a file of its own; code and message.
fn said(pages: &[(&str, &str)]) -> Vec<String> {
    found("/", pages).iter().map(|p| format!("{}: {}", p.code, p.message)).collect()
}

fn found(base_path: &str, pages: &[(&str, &str)]) -> Vec<Problem> {
    let inspector = Inspector::new(base_path);
    let origins = origins(pages.len());
    let mut paths: Vec<String> = pages.iter().map(|(path, _)| (*path).to_owned()).collect();
    for ((path, html), origin) in pages.iter().zip(origins) {
        inspector.page(path, html.as_bytes(), origin);
    }
    paths.sort();
    inspector.finish(&paths)
}

fn said_of(body: &str) -> Vec<String> {
    said(&[("index.html", &page(body))])
}

#[test]
fn a_sound_page_gives_no_problem() {
    let body = "<nav><a href=/>Home</a></nav><h2 id=a>A</h2><h3>B</h3><h2>C</h2><p><a href=#a>Up</a> <a href='mailto:a@example.org'>Write</a>\
                <a href=/><img src=https://example.org/x.png alt='Start'></a><button aria-label=Close></button><img alt src=data:,>";
    assert_eq!(said_of(body), [""; 0]);
}

#[test]
fn a_page_needs_one_title_and_no_gaps_below_it() {
    assert_eq!(said_of("<h1>Again</h1>"), ["heading-order: The page has 2 headings of level 1"]);
    assert_eq!(said_of("<h2>A</h2><h4>B</h4><h2>C</h2>"), ["heading-order: A heading of level 4 follows one of level 2"]);
    let none = "<html lang=en dir=ltr><title>T</title><h2>A</h2>";
    assert_eq!(said(&[("index.html", none)]), ["heading-order: The page has no heading of level 1"]);
}

#[test]
fn the_language_the_direction_and_the_title_must_be_there() {
    let bare = "<html><svg><title>Drawing</title></svg><title> </title><h1>A</h1>";
    assert_eq!(said(&[("index.html", bare)]).len(), 3);
}

#[test]
fn links_and_buttons_need_words_that_can_be_heard() {
    assert_eq!(said_of("<a href=/> </a>"), ["empty-link: A link has no words"]);
    assert_eq!(said_of("<a href=/><span aria-hidden=true>→<span>→</span></span></a>"), ["empty-link: A link has no words"]);
    assert_eq!(said_of("<a href=/><img src=data:, alt=''></a>"), ["empty-link: A link has no words"]);
    assert_eq!(said_of("<button><svg><path d=''/></svg></button>"), ["empty-link: A button has no words"]);
    assert_eq!(said_of("<a href=/><svg><title>Home</title></svg></a><a href=/ aria-hidden=true></a><a name=x></a>"), [""; 0]);
}

#[test]
fn the_same_words_must_lead_to_the_same_place() {
    let body = "<a href=https://a.example.org>Read <b>more</b></a> <a href=https://b.example.org>Read\nmore</a>";
    let problems = found("/", &[("index.html", &page(body))]);
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].message, "Links with the words \"Read more\" lead to different places");
    assert_eq!(problems[0].severity, Severity::Warning);
    for fine in [
        "<nav><a href=https://a.example.org>More</a></nav><a href=https://b.example.org>More</a>",
        "<a href=https://a.example.org>More</a><a href=https://a.example.org>More</a>",
        "<a href=https://a.example.org aria-label='More of A'>More</a><a href=https://b.example.org aria-label='More of B'>More</a>",
        "<h2 id=x>X</h2><h2 id=y>Y</h2><a href=#x>Up</a><a href=#y>Up</a>",
    ] {
        assert_eq!(said_of(fine), [""; 0], "{fine}");
    }
}

#[test]
fn pictures_need_an_alt_attribute_even_if_it_is_empty() {
    assert_eq!(
        said_of("<img src=https://example.org/x.png>"),
        ["image-without-alt: The picture \"https://example.org/x.png\" has no alt attribute"]
    );
}

#[test]
fn ids_stand_once_and_references_name_one() {
    assert_eq!(said_of("<p id=a><p id=a><p id=a>"), ["repeated-id: The id \"a\" stands more than once on the page"]);
    assert_eq!(said_of("<label for=b>B</label>"), ["repeated-id: for names the id \"b\", which is not on the page"]);
    assert_eq!(
        said_of("<p id=a aria-labelledby='a c'>"),
        ["repeated-id: aria-labelledby names the id \"c\", which is not on the page"]
    );
}

#[test]
fn parts_of_the_same_page_are_found_whatever_their_script() {
    assert_eq!(
        said_of(
            "<h2 id=যোগ্যতা>যোগ্যতা</h2><a href=#%E0%A6%AF%E0%A7%8B%E0%A6%97%E0%A7%8D%E0%A6%AF%E0%A6%A4%E0%A6%BE>a</a><a href=#top>b</a>"
        ),
        [""; 0]
    );
    assert_eq!(said_of("<a href=#x>a</a>"), ["dead-heading: A link leads to \"#x\", and the page it is on has no such heading"]);
}

#[test]
fn scripts_and_comments_are_not_read_as_page() {
    assert_eq!(
        said_of("<script>document.write('<h1><img src=x>')</script><!-- <h1><img> --><style>a::after{content:'<h1>'}</style>"),
        [""; 0]
    );
}

#[test]
fn links_end_at_a_file_or_are_dead() {
    let other = page("<h2 id=part>Part</h2>");
    let body = "<a href=/a/>a</a><a href=/a/#part>b</a><a href=/a/?x=1#part>c</a><a href=a/>d</a><a href=//example.org/x>e</a>";
    assert_eq!(said(&[("a/index.html", &other), ("index.html", &page(body))]), [""; 0]);
    let body = "<a href=/a/#gone>a</a><a href=/b/>b</a><img alt='' src=/x.png srcset='/x.png 1x, /y.png 2x'>";
    assert_eq!(
        said(&[("a/index.html", &other), ("index.html", &page(body))]),
        [
            "dead-heading: A link leads to \"#gone\", and its page has no such heading",
            "dead-link: This page leads to \"/b/\", and nothing is published there",
            "dead-link: This page leads to \"/x.png\", and nothing is published there",
            "dead-link: This page leads to \"/y.png\", and nothing is published there",
        ]
    );
}

#[test]
fn relative_links_start_from_the_folder_of_their_page() {
    assert_eq!(below_root("../b/#c", "x/a/index.html", "/").as_deref(), Some("x/b/#c"));
    assert_eq!(below_root("..", "x/a/index.html", "/").as_deref(), Some("x/"));
    assert_eq!(below_root("/chests/a/", "index.html", "/chests/").as_deref(), Some("a/"));
    for outside in ["/a/", "https://example.org/", "mailto:a@example.org", "//example.org", "?q", "data:,x"] {
        assert_eq!(below_root(outside, "index.html", "/chests/"), None, "{outside}");
    }
}

#[test]
fn a_fault_of_one_content_file_is_told_once_for_all_languages() {
    let inspector = Inspector::new("/chests/");
    let origin = origins(1)[0];
    for path in ["bn/a/index.html", "a/index.html", "ur/a/index.html"] {
        inspector.page(path, page("<h3>A</h3>").as_bytes(), origin);
    }
    let problems = inspector.finish(&[]);
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].message, "A heading of level 3 follows one of level 1 (and on 2 more pages)");
    assert_eq!(problems[0].page.as_deref(), Some("/chests/a/"));
}

#[test]
fn a_fault_of_the_template_is_told_once() {
    let html = page("<h3>A</h3>");
    let paths: Vec<String> = (10..30).map(|i| format!("{i}/index.html")).collect();
    let pages: Vec<(&str, &str)> = paths.iter().map(|p| (p.as_str(), html.as_str())).collect();
    let problems = found("/", &pages);
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].message, "A heading of level 3 follows one of level 1 (and on 19 more pages)");
    assert_eq!(problems[0].page.as_deref(), Some("/10/"));
}
