//! A rule: its code and the page that `openchest explain` shows.

/// A rule as it is known to people: its slug and its page. The page is the doc comment of the rule's own
/// file, so that code, manual and tests cannot drift apart.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Readable slug, equal to the file name and to the folder in `tests/rules`.
    pub code: &'static str,
    /// The whole source file of the rule; its `//!` lines are the page.
    pub file: &'static str,
}

impl Rule {
    /// The page: the doc comment at the top of the rule's file, as Markdown.
    pub fn page(&self) -> String {
        let mut page = String::new();
        for line in self.file.lines().take_while(|l| l.starts_with("//!")) {
            let text = line.trim_start_matches("//!");
            page.push_str(text.strip_prefix(' ').unwrap_or(text));
            page.push('\n');
        }
        page
    }
}
