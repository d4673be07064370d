//! Descriptions for machines: JSON-LD with schema.org types.

use serde::{Serialize, Serializer};
use serde_json::Value;

use super::make::Page;
use super::reader::Reader;
use crate::model::PageRef;

/// All descriptions of a page. The members of this and of what is in it are in the order of their names, as those of
/// a [`Value`] are.
#[derive(Serialize)]
struct Document<'p> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@graph")]
    graph: Vec<Node<'p>>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Node<'p> {
    OfPage(Known<'p>),
    Breadcrumbs(Breadcrumbs<'p>),
}

/// A description without the members that are null: what is not known is not said.
struct Known<'p>(&'p Value);

impl Serialize for Known<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Object(members) => serializer
                .collect_map(members.iter().filter(|(_, value)| !value.is_null()).map(|(name, value)| (name, Known(value)))),
            Value::Array(items) => serializer.collect_seq(items.iter().map(Known)),
            other => other.serialize(serializer),
        }
    }
}

/// <https://schema.org/BreadcrumbList>
#[derive(Serialize)]
struct Breadcrumbs<'p> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "itemListElement")]
    items: Vec<Step<'p>>,
}

/// <https://schema.org/ListItem>
#[derive(Serialize)]
struct Step<'p> {
    #[serde(rename = "@type")]
    kind: &'static str,
    item: String,
    name: &'p str,
    position: usize,
}

/// The JSON-LD of a page, ready to stand in a script element: what the page type gives, and the breadcrumbs.
pub(super) fn graph(reader: &Reader<'_>, reference: PageRef, page: &Page, canonical: &str) -> String {
    let home = reader.phrases.word("home");
    let mut graph: Vec<Node<'_>> = page.json_ld.iter().map(|value| Node::OfPage(Known(value))).collect();
    if !page.crumbs.is_empty() || !matches!(reference, PageRef::Home | PageRef::NotFound) {
        graph.push(Node::Breadcrumbs(breadcrumbs(reader, page, &home, canonical)));
    }
    if graph.is_empty() {
        return String::new();
    }
    // Numbers and texts cannot fail to be written; a page without a description is still a page.
    let json = serde_json::to_string(&Document { context: "https://schema.org", graph }).unwrap_or_default();
    if !json.contains('<') {
        return json;
    }
    // Inside a script element only `</` could end it early; JSON allows the slash to be escaped.
    json.replace("</", "<\\/").replace("<!--", "<\\u0021--")
}

fn breadcrumbs<'p>(reader: &Reader<'_>, page: &'p Page, home: &'p str, canonical: &str) -> Breadcrumbs<'p> {
    let address = &reader.site().portal.address;
    let absolute = |reference: PageRef| {
        let (href, _) = reader.address(reference);
        format!("{address}/{}", href.strip_prefix(&reader.theme.base_path).unwrap_or(&href))
    };
    let mut steps = vec![(home, absolute(PageRef::Home))];
    steps.extend(page.crumbs.iter().map(|crumb| (crumb.plain.as_str(), absolute(crumb.page))));
    steps.push((&page.title_plain, canonical.to_owned()));
    let step = |(i, (name, item))| Step { kind: "ListItem", item, name, position: i + 1 };
    Breadcrumbs { kind: "BreadcrumbList", items: steps.into_iter().enumerate().map(step).collect() }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_not_known_is_not_said() {
        let value = json!({ "name": "A", "url": null, "funder": [{ "name": "B", "url": null }], "amount": { "value": 0 } });
        let said = serde_json::to_value(Known(&value)).expect("JSON");
        assert_eq!(said, json!({ "name": "A", "funder": [{ "name": "B" }], "amount": { "value": 0 } }));
    }
}
