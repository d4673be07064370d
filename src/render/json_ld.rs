//! Descriptions for machines: JSON-LD with schema.org types.

use serde_json::{Value, json};

use super::make::Page;
use super::reader::Reader;
use crate::model::PageRef;

/// The JSON-LD of a page, ready to stand in a script element: what the page type gives, and the breadcrumbs.
pub(super) fn graph(reader: &Reader<'_>, reference: PageRef, page: &Page, canonical: &str) -> String {
    let mut graph: Vec<Value> = page.json_ld.clone();
    if !page.crumbs.is_empty() || !matches!(reference, PageRef::Home | PageRef::NotFound) {
        graph.push(breadcrumbs(reader, page, canonical));
    }
    if graph.is_empty() {
        return String::new();
    }
    let all = json!({ "@context": "https://schema.org", "@graph": graph });
    // Inside a script element only `</` could end it early; JSON allows the slash to be escaped.
    all.to_string().replace("</", "<\\/").replace("<!--", "<\\u0021--")
}

fn breadcrumbs(reader: &Reader<'_>, page: &Page, canonical: &str) -> Value {
    let address = &reader.site().portal.address;
    let absolute = |reference: PageRef| {
        let (href, _) = reader.address(reference);
        format!("{address}/{}", href.strip_prefix(&reader.theme.base_path).unwrap_or(&href))
    };
    let mut items = vec![(reader.word("home"), absolute(PageRef::Home))];
    items.extend(page.crumbs.iter().map(|crumb| (crumb.plain.clone(), absolute(crumb.page))));
    items.push((page.title_plain.clone(), canonical.to_owned()));
    let items: Vec<Value> = items
        .into_iter()
        .enumerate()
        .map(|(i, (name, item))| json!({ "@type": "ListItem", "position": i + 1, "name": name, "item": item }))
        .collect();
    json!({ "@type": "BreadcrumbList", "itemListElement": items })
}
