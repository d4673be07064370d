//! The page for addresses that do not exist.

use tera::Value;

use crate::model::{Find, PageRef};
use crate::render::make::Page;
use crate::render::reader::Reader;
use crate::render::value::object;

pub(super) fn page(reader: &Reader<'_>) -> Page {
    let title = reader.phrases.word("not-found-title");
    let text = reader.phrases.word("not-found-text");
    let links: Vec<Value> = [
        (PageRef::Home, "home"),
        (PageRef::Find(Find::Start), "find-title"),
        (PageRef::Funds, "funds-title"),
        (PageRef::GuidanceList(None), "guidance-title"),
        (PageRef::Help(None), "help-title"),
    ]
    .into_iter()
    .map(|(page, word)| object! { href: reader.address(page).0, text: reader.phrases.word(word) })
    .collect();
    Page {
        title: Value::normal_string(&title),
        title_plain: title,
        description: text.clone(),
        crumbs: Vec::new(),
        content: object! { text: text, links: links },
        json_ld: Vec::new(),
        image: None,
        origin: reader.site().portal.span,
    }
}
