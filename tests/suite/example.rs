//! The example portal as a whole: what is promised of every page.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use openchest::cache::Cache;
use openchest::i18n::Phrasebooks;
use openchest::model::sheet::{Composer, RichBlock};
use openchest::model::{Checklist, FundId, PageRef};
use openchest::output::Entry;
use openchest::pipeline::{self, Options, Timings};
use openchest::problems::{Printer, Problems};
use openchest::render::Settings;
use openchest::source;

/// 14 KB: what a server sends in the first network round trip (RFC 6928, ten segments).
const FIRST_ROUND_TRIP: usize = 14 * 1024;

/// What all components together may do with.
const MOST_SCRIPT: usize = 6 * 1024;

fn example() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("content-example")
}

fn build(minify: bool) -> BTreeMap<String, Entry> {
    let sources = source::load(&example()).unwrap();
    let options = Options {
        as_of: None,
        today: jiff::civil::date(2020, 1, 1),
        time: None,
        pseudo: false,
        render: Settings { minify, cache: Some(Cache::new(example().join(".openchest-cache"))) },
    };
    let mut problems = Problems::new();
    let mut timings = Timings::default();
    let entries = pipeline::read(&sources, &options, &mut timings, &mut problems)
        .and_then(|edition| pipeline::make(&sources, &edition, &options, None, &mut timings, &mut problems));
    let printed = Printer::Text.print(&problems, &sources, false);
    assert!(printed.is_empty(), "the example must build without errors or warnings:\n{printed}");
    entries.unwrap()
}

fn built() -> &'static BTreeMap<String, Entry> {
    static BUILT: OnceLock<BTreeMap<String, Entry>> = OnceLock::new();
    BUILT.get_or_init(|| build(false))
}

fn html(entry: &Entry) -> &str {
    std::str::from_utf8(entry.bytes.as_deref().unwrap()).unwrap()
}

fn pages() -> impl Iterator<Item = (&'static String, &'static Entry)> {
    built().iter().filter(|(path, _)| path.ends_with(".html"))
}

fn compressed(bytes: &[u8]) -> usize {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 1 << 16, 9, 22);
    writer.write_all(bytes).unwrap();
    writer.into_inner().len()
}

/// The values of an attribute in the tags that start with `tag`.
fn attributes<'h>(html: &'h str, tag: &str, attribute: &str) -> Vec<&'h str> {
    let marker = format!("{attribute}=\"");
    html.match_indices(tag)
        .filter_map(|(at, _)| {
            let tag = &html[at..at + html[at..].find('>')?];
            let value = &tag[tag.find(&marker)? + marker.len()..];
            Some(&value[..value.find('"')?])
        })
        .collect()
}

#[test]
fn every_page_and_all_it_needs_fits_the_first_round_trip() {
    let mut sizes: BTreeMap<&str, usize> = BTreeMap::new();
    let mut heavy = Vec::new();
    for (path, entry) in pages() {
        let mut total = compressed(entry.bytes.as_deref().unwrap());
        let sheets = attributes(html(entry), "<link rel=\"stylesheet\"", "href");
        assert!(!sheets.is_empty(), "{path} has no stylesheet that this test finds");
        for sheet in sheets {
            let file = sheet.trim_start_matches('/');
            total += *sizes.entry(file).or_insert_with(|| compressed(built()[file].bytes.as_deref().unwrap()));
        }
        if total > FIRST_ROUND_TRIP {
            heavy.push(format!("{path}: {total} bytes"));
        }
    }
    assert!(heavy.is_empty(), "these pages are heavier than {FIRST_ROUND_TRIP} bytes:\n{}", heavy.join("\n"));
}

/// Pages are read without the script, so it is not part of the first round trip; but it comes before the first paint.
#[test]
fn the_script_of_the_theme_stays_small() {
    let scripts: Vec<_> = built().iter().filter(|(path, _)| path.starts_with("assets/theme.") && path.ends_with(".js")).collect();
    assert_eq!(scripts.len(), 1);
    let size = compressed(scripts[0].1.bytes.as_deref().unwrap());
    assert!((500..MOST_SCRIPT).contains(&size), "{size} bytes");
}

#[test]
fn no_page_asks_another_host_for_anything() {
    for (path, entry) in pages() {
        for (tag, attribute) in [
            ("<link rel=\"stylesheet\"", "href"),
            ("<link rel=\"icon\"", "href"),
            ("<script", "src"),
            ("<img", "src"),
            ("<source", "srcset"),
        ] {
            for value in attributes(html(entry), tag, attribute) {
                assert!(value.starts_with('/') && !value.starts_with("//"), "{path} loads {value}");
            }
        }
        assert!(!html(entry).contains("style=\""), "{path} has an inline style, which the Content-Security-Policy forbids");
    }
}

#[test]
fn no_published_file_is_empty() {
    let empty: Vec<&String> = built().iter().filter(|(_, entry)| entry.len == 0).map(|(path, _)| path).collect();
    assert!(empty.is_empty(), "{empty:?}");
}

#[test]
fn every_page_names_its_type_and_language() {
    for (path, entry) in pages() {
        let html = html(entry);
        assert!(html.contains("<body data-template=\""), "{path} does not name its type");
        let folder = path.split('/').next().unwrap();
        let expected = openchest::i18n::Lang::find(folder).map_or("en", openchest::i18n::Lang::code);
        assert_eq!(attributes(html, "<html", "lang"), [expected], "{path}");
    }
}

#[test]
fn a_page_exists_at_the_same_address_in_every_language_of_its_borough() {
    for language in ["bn", "ur", "ro", "pa", "ta"] {
        for page in ["redbridge/index.html", "redbridge/wellbeing/index.html", "redbridge/funded/mens-walking-club/index.html"] {
            assert!(built().contains_key(&format!("{language}/{page}")), "{language}/{page} is missing");
        }
    }
    assert!(!built().contains_key("so/redbridge/index.html"), "Redbridge does not offer Somali");
}

#[test]
fn all_states_and_decision_models_show_on_the_pinned_date() {
    let home = html(&built()["funds/index.html"]);
    for state in ["open", "upcoming", "closed", "withdrawn"] {
        assert!(home.contains(&format!("id=\"{state}\"")), "no fund is {state}");
    }
}

#[test]
fn open_calls_lead_the_home_page_soonest_closing_first() {
    let home = html(&built()["index.html"]);
    let list = home.split("data-holds=\"open\"").nth(1).unwrap().split("</ul>").next().unwrap();
    // The first state of each card is the one that is shown.
    let shown = |card: &str| attributes(card, "<time", "datetime").first().copied().unwrap_or_default().to_owned();
    let dates: Vec<String> = list.split("<article").skip(1).map(shown).collect();
    assert!(dates.len() >= 5, "only {} open calls", dates.len());
    assert!(dates.is_sorted(), "open calls are not in the order of their closing dates: {dates:?}");
}

#[test]
fn a_fund_that_is_not_open_has_no_apply_button() {
    for (path, entry) in pages().filter(|(_, e)| html(e).contains("data-template=\"fund\"")) {
        let summary = html(entry).split("</section>").find(|part| part.contains("class=\"summary-box\"")).unwrap();
        let states: Vec<&str> = summary.split("<p class=\"state\"").skip(1).collect();
        let is_open = |state: &&str| state.starts_with(" data-state=\"open\"");
        let (now, later) = states.split_first().unwrap();
        assert!(later.iter().all(|state| state.split('>').next().unwrap().ends_with("hidden")), "{path}");
        let how = summary.split("</dl>").next().unwrap().rsplit("<dt>").next().unwrap();
        let parts: Vec<&str> = how.split("<div").skip(1).collect();
        let has_button = |part: &&str| part.contains("class=\"button\"");
        assert_eq!(has_button(&parts[0]), is_open(now), "{path}");
        assert!(
            parts[1..].iter().filter(|part| has_button(part)).all(|part| part.split('>').next().unwrap().ends_with("hidden")),
            "{path}"
        );
        assert_eq!(parts.iter().any(has_button), states.iter().any(is_open), "{path}");
    }
}

#[test]
fn help_page_of_a_borough_names_it_as_the_reader_s_language_does() {
    for (page, title) in [("", "Get help in Redbridge"), ("ur/", "ریڈبرج میں مدد لیں"), ("ro/", "Cereți ajutor în Redbridge")]
    {
        let html = html(&built()[&format!("{page}redbridge/help/index.html")]);
        // Names stand between invisible characters that keep their direction.
        let shown = html.replace(['\u{2068}', '\u{2069}'], "");
        assert!(shown.contains(&format!("<title>{title} – ")), "{page}: {}", html.lines().take(8).collect::<String>());
    }
}

#[test]
fn minifying_changes_no_word_that_a_visitor_reads() {
    let minified = build(true);
    for (path, entry) in pages() {
        assert_eq!(visible_text(html(entry)), visible_text(html(&minified[path])), "{path}");
    }
}

/// The words between tags, white space folded. Tags of block elements count as a space, inline ones do not.
fn visible_text(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        text.push_str(&rest[..at]);
        let end = rest[at..].find('>').map_or(rest.len(), |e| at + e + 1);
        let name: String = rest[at + 1..end].trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        if !matches!(name.as_str(), "a" | "span" | "strong" | "em" | "bdi" | "time" | "code" | "s") {
            text.push(' ');
        }
        rest = &rest[end..];
    }
    text.push_str(rest);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Visible words with one space between them, without the marks that keep directions apart.
fn plain_words(html: &str) -> String {
    let text = visible_text(html).replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{200e}', '\u{200f}'], "");
    let text = [("&#x27;", "'"), ("&#39;", "'"), ("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")]
        .into_iter()
        .fold(text, |text, (entity, sign)| text.replace(entity, sign));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn words_of(blocks: &[RichBlock]) -> Vec<String> {
    let runs = |runs: &[openchest::model::sheet::Run]| runs.iter().map(|run| run.text.as_str()).collect::<String>();
    let of_block = |block: &RichBlock| match block {
        RichBlock::Paragraph { runs: all } => vec![runs(all)],
        RichBlock::List { items, .. } => items.iter().map(|item| runs(item)).collect(),
    };
    blocks.iter().flat_map(of_block).collect()
}

#[test]
fn the_words_of_a_criterion_are_the_same_on_every_page_and_in_every_document() {
    let sources = source::load(&example()).unwrap();
    let options = Options {
        as_of: None,
        today: jiff::civil::date(2020, 1, 1),
        time: None,
        pseudo: false,
        render: Settings { minify: false, cache: None },
    };
    let edition = pipeline::read(&sources, &options, &mut Timings::default(), &mut Problems::new()).ok().unwrap();
    let site = &edition.site;
    let books = Phrasebooks::new(&edition.words, &site.portal.languages).unwrap();
    let page = |reference: PageRef, lang| plain_words(html(&built()[&reference.path_in(site, lang).file()]));
    let (mut criteria, mut languages) = (0, std::collections::BTreeSet::new());
    for id in (0..site.funds.len()).map(FundId::new) {
        for lang in PageRef::Checker(id).languages(site) {
            // A list that is not complete in a language is not made in it.
            let Ok(list) = Checklist::of(&edition, books.of(*lang), id) else { continue };
            languages.insert(*lang);
            let (fund, checker) = (page(PageRef::Fund(id), *lang), page(PageRef::Checker(id), *lang));
            let mut wanted: Vec<(&str, &str, String)> = Vec::new();
            for asked in &list.questions {
                criteria += 1;
                wanted.push((&checker, "checker", asked.question.clone()));
                wanted.extend(
                    words_of(&asked.explanation)
                        .into_iter()
                        .flat_map(|w| [(&*checker, "checker", w.clone()), (&*fund, "fund", w)]),
                );
                wanted
                    .extend(asked.evidence.iter().flat_map(|w| [(&*checker, "checker", w.clone()), (&*fund, "fund", w.clone())]));
                for answer in &asked.answers {
                    wanted.push((&checker, "checker", answer.label.clone()));
                    let step = answer.next.iter();
                    wanted.extend(step.flat_map(|s| [(&*checker, "checker", s.text.clone()), (&*fund, "fund", s.text.clone())]));
                }
            }
            wanted.extend(
                list.have_ready.iter().flat_map(|i| [(&*checker, "checker", i.name.clone()), (&*fund, "fund", i.name.clone())]),
            );
            let form = site.fund(id).form.as_ref().map(|_| page(PageRef::Form(id), *lang));
            let sheet = Composer::new(&edition, &books, *lang).sheet(id);
            if let (Some(form), Some(Ok(sheet))) = (&form, sheet) {
                assert_eq!(sheet.have_ready[..list.have_ready.len()], list.have_ready[..], "the form asks for something else");
                wanted.extend(list.have_ready.iter().map(|item| (form.as_str(), "form", item.name.clone())));
            }
            for (text, place, words) in wanted {
                let words = plain_words(&words);
                assert!(text.contains(&words), "{} in {lang}: the {place} page does not say {words:?}", list.fund);
            }
        }
    }
    assert!(criteria > 300 && languages.len() == site.portal.languages.len(), "{criteria} criteria in {languages:?}");
}
