//! The lists of awards: one award for each story, and as many more as were asked for.

use std::path::Path;

use rayon::prelude::*;

use crate::Outcome;
use crate::documents::{BOROUGHS, Document, Kind};
use crate::generate::write;
use crate::node::{Fields, Node};
use crate::shape::Shape;
use crate::text::LANGUAGES;

/// What a story's award says, which a story of ours does not repeat.
const OF_AWARD: [&str; 7] = ["group", "fund", "round", "priorities", "neighbourhood", "award", "example"];

/// The front matter of a story of ours: its own fields, and the id of its award.
pub fn story_fields(story: &Document) -> Fields {
    let own = story.fields.iter().filter(|(name, _)| !OF_AWARD.contains(name));
    own.cloned().chain([("award", Node::Raw(id(story)))]).collect()
}

/// `northgate` and `story-00012` give `northgate-00012`.
fn id(story: &Document) -> String {
    let borough = story.path.split('/').nth(1).unwrap_or_default();
    let number = story.path.rsplit('/').next().unwrap_or_default().trim_start_matches("story-").trim_end_matches(".md");
    format!("{borough}-{number}")
}

/// Writes `awards.csv` of each borough, with `more` awards beside those of the stories.
pub fn lists(folder: &Path, documents: &[Document], shape: Shape, more: usize) -> Outcome<()> {
    (0..shape.boroughs).into_par_iter().try_for_each(|number| {
        let borough = BOROUGHS[number % BOROUGHS.len()];
        let mut text =
            String::from("id,title,purpose,recipient,fund,round,applied,awarded,decided,priorities,neighbourhood,example\n");
        let stories = documents.iter().filter(|d| d.kind == Kind::Story && d.path.split('/').nth(1) == Some(borough));
        stories.for_each(|story| text.push_str(&row(story)));
        let own = more / shape.boroughs + usize::from(number < more % shape.boroughs);
        (0..own).for_each(|i| text.push_str(&another(borough, i, shape)));
        write(&folder.join(format!("boroughs/{borough}/awards.csv")), &text)
    })
}

fn row(story: &Document) -> String {
    let words = |name: &str| match story.fields.iter().find(|(field, _)| *field == name).map(|(_, node)| node) {
        Some(Node::Text(phrase)) => phrase.in_language(&LANGUAGES[0]),
        Some(Node::Raw(text) | Node::Plain(text)) => text.clone(),
        _ => String::new(),
    };
    let amount = match story.fields.iter().find(|(field, _)| *field == "award") {
        Some((_, Node::Fields(award))) => match award.first() {
            Some((_, Node::Raw(amount))) => amount.replace(',', ""),
            _ => String::new(),
        },
        _ => String::new(),
    };
    let priorities = words("priorities").trim_matches(['[', ']']).replace(", ", ";");
    format!(
        "{},\"{}\",\"{}\",{},{},{},{amount},{amount},2027-03-29,{priorities},{},true\n",
        id(story),
        words("title"),
        words("summary"),
        words("group"),
        words("fund"),
        words("round"),
        words("neighbourhood"),
    )
}

/// An award without a story, of one of ten years.
fn another(borough: &str, i: usize, shape: Shape) -> String {
    let (fund, amount, year, month) = (i % shape.funds + 1, 500 + i % 45 * 100, 2016 + i % 10, i % 12 + 1);
    let area = ["station", "park"][i % 2];
    format!(
        "{borough}-more-{i:05},Walks and talks {i},Weekly walks with tea and a rest in the middle for people who live alone.,\
         Walking Circle {},fund-{fund:03},,£{},£{amount},{year}-{month:02}-15,,{borough}-{area},true\n",
        i % 4_000,
        amount + 300,
    )
}
