//! What readers see when the source changed after its translation, and how the page says who translated it.

use crate::portal::{Portal, Run};

/// Bengali and Urdu, of which Urdu shows older translations. All Urdu and Bengali texts of the test are the same words, so
/// that one look tells them apart.
fn portal(entries: &str) -> Portal {
    let portal = Portal::copy_of("tests/rules/_base");
    let yaml = std::fs::read_to_string(portal.path().join("portal.yaml")).expect("the base");
    let languages = "languages: [bn, ur]\nshow_older_translations: [ur]";
    portal.write("portal.yaml", yaml.replace("languages: [bn]", languages).as_bytes());
    let guidance = "---\ntitle: Who can apply\nsummary: See which groups can apply.\n---\n\
        Ask for up to £5,000.\n\nWrite to [us](mailto:help@example.org).\n\nAsk by 4 May 2027.\n";
    portal.write("guidance/who-can-apply.md", guidance.as_bytes());
    for lang in ["bn", "ur"] {
        let header = format!(
            "msgid \"\"\nmsgstr \"\"\n\"Language: {lang}\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\
            \"PO-Revision-Date: 2026-11-21 10:00+0000\\n\"\n\"X-Method: human\\n\"\n\n"
        );
        portal.write(&format!("translations/{lang}.po"), format!("{header}{entries}").as_bytes());
    }
    portal
}

fn entry(notes: &str, source: &str, words: &str) -> String {
    let place = if source == "Who can apply" { "guidance/who-can-apply.md: title" } else { "guidance/who-can-apply.md" };
    format!("{notes}msgctxt \"{place}\"\nmsgid \"{source}\"\nmsgstr \"{words}\"\n\n")
}

/// The page in a language, with nothing wrong anywhere.
fn page(run: &Run, lang: &str) -> String {
    let problems: Vec<String> = run.problems.sorted().iter().map(|p| p.message.clone()).collect();
    assert!(problems.is_empty(), "{problems:?}");
    let entry = run.output.get(&format!("{lang}/guidance/who-can-apply/index.html")).expect("the page");
    String::from_utf8(entry.bytes.clone().expect("bytes, for no store was given").to_vec()).expect("UTF-8")
}

/// The notices of a page, without its markup.
fn notices(page: &str) -> Vec<String> {
    let Some(from) = page.find("<div class=\"notice\">").or_else(|| page.find("<div class=notice>")) else { return Vec::new() };
    let inside = &page[from..from + page[from..].find("</div>").expect("an end")];
    let bare = |html: &str| {
        let mut words = String::new();
        let mut tag = false;
        for c in html.chars() {
            match c {
                '<' => tag = true,
                '>' => tag = false,
                _ if !tag => words.push(c),
                _ => {}
            }
        }
        words
    };
    inside.split("<p>").skip(1).map(bare).collect()
}

#[test]
fn an_older_translation_is_shown_only_where_the_portal_says_so() {
    let run = portal(&entry("#, fuzzy\n", "Who can apply", "OLDER")).run();
    let (bengali, urdu) = (page(&run, "bn"), page(&run, "ur"));
    assert!(!bengali.contains("OLDER") && bengali.contains("Who can apply"));
    assert!(urdu.contains("OLDER"));
    assert!(notices(&urdu).iter().any(|n| n.contains("21 نومبر، 2026")), "{:?}", notices(&urdu));
    assert!(!notices(&bengali).iter().any(|n| n.contains("২১")), "{:?}", notices(&bengali));
}

#[test]
fn the_former_words_of_a_value_are_older_too() {
    let entries = entry("", "Who can apply", "X").replace("msgid \"Who can apply\"", "msgid \"Who may apply\"");
    let run = portal(&entries.replace("\"X\"", "\"OLDER\"")).run();
    assert!(page(&run, "ur").contains("OLDER"));
    assert!(!page(&run, "bn").contains("OLDER"));
}

#[test]
fn an_older_translation_with_another_fact_is_never_shown() {
    for (source, kept, changed) in [
        ("Ask for up to £5,000.", "OLDER £5,000", "OLDER £3,000"),
        ("Ask by 4 May 2027.", "OLDER ۴ مئی ۲۰۲۷", "OLDER ۵ مئی ۲۰۲۷"),
        ("Write to [us](mailto:help@example.org).", "OLDER [us](mailto:help@example.org)", "OLDER"),
        ("Who can apply", "OLDER", "OLDER 020 7946 0000"),
    ] {
        let shown = |words: &str| page(&portal(&entry("#, fuzzy\n", source, words)).run(), "ur").contains("OLDER");
        assert!(shown(kept), "{kept}");
        assert!(!shown(changed), "{changed}");
    }
}

#[test]
fn the_date_is_that_of_the_oldest_and_is_left_out_where_one_has_none() {
    let old = entry("# Date: 2025-03-05\n#, fuzzy\n", "Who can apply", "A");
    let new = entry("# Date: 2026-01-07\n#, fuzzy\n", "Ask for up to £5,000.", "£5,000");
    let dated = notices(&page(&portal(&format!("{old}{new}")).run(), "ur"));
    assert!(dated.iter().any(|n| n.contains("5 مارچ، 2025")), "{dated:?}");
    let none = entry("# Date: some day\n#, fuzzy\n", "Ask for up to £5,000.", "£5,000");
    let undated = notices(&page(&portal(&format!("{old}{none}")).run(), "ur"));
    assert!(undated.iter().any(|n| n.contains("پرانا ترجمہ ہیں۔")), "{undated:?}");
}

#[test]
fn a_page_says_how_it_was_translated_until_somebody_checks_it() {
    let notice = |first: &str, second: &str| {
        let entries = entry(first, "Who can apply", "A") + &entry(second, "Ask for up to £5,000.", "£5,000");
        notices(&page(&portal(&entries).run(), "ur")).join(" ")
    };
    let (machine, volunteers, translator) = ("مشین", "رضاکاروں", "مترجم");
    assert!(notice("", "").contains(translator), "the header says human");
    assert!(notice("", "# Method: community\n").contains(volunteers));
    assert!(notice("# Method: machine\n", "# Method: community\n").contains(machine));
    assert!(notice("# Method: machine\n# Reviewer: A. B.\n", "# Method: community\n").contains(volunteers));
    let checked = notice("# Reviewer: A. B.\n", "# Reviewer: A. B.\n");
    assert!([machine, volunteers, translator].iter().all(|word| !checked.contains(word)), "{checked}");
}
