//! `openchest explain`: the manual page of a problem.

use std::fmt::Write as _;

use anstyle::Style;
use anyhow::{Result, bail};

use super::arguments::ExplainArguments;
use super::console::{Console, Outcome};
use crate::problems::{Rule, did_you_mean};
use crate::{check, content, forms};

const BOLD: Style = Style::new().bold();

pub(super) fn run(arguments: &ExplainArguments, console: &Console) -> Result<Outcome> {
    let mut rules: Vec<&Rule> = content::rules::ALL.iter().chain(check::rules::ALL).chain(forms::rules::ALL).collect();
    rules.sort_by_key(|r| r.code);
    let text = match &arguments.code {
        None => list(&rules),
        Some(code) => match rules.iter().find(|r| r.code == code.as_str()) {
            Some(rule) => page(&rule.page()),
            None => {
                let near = match did_you_mean(code, rules.iter().map(|r| r.code)) {
                    Some(near) => format!("Did you mean \"{near}\"?"),
                    None => "To see all codes: openchest explain".to_owned(),
                };
                bail!("There is no problem with the code \"{code}\". {near}")
            }
        },
    };
    console.data(&text)?;
    Ok(Outcome::Clean)
}

/// Every code with the first sentence of what it checks.
fn list(rules: &[&Rule]) -> String {
    let width = rules.iter().map(|r| r.code.len()).max().unwrap_or(0);
    rules.iter().fold(String::new(), |mut out, rule| {
        let code = rule.code;
        let _ = writeln!(out, "{BOLD}{code}{BOLD:#}{:space$}  {}", "", first_sentence(&rule.page()), space = width - code.len());
        out
    })
}

/// The first sentence below the heading *What it checks*.
fn first_sentence(page: &str) -> String {
    let below = page.lines().skip_while(|l| !l.starts_with("## ")).skip(1);
    let paragraph: Vec<&str> = below.skip_while(|l| l.is_empty()).take_while(|l| !l.is_empty()).collect();
    let paragraph = paragraph.join(" ");
    match paragraph.split_once(". ") {
        Some((first, _)) => format!("{first}."),
        None => paragraph,
    }
}

/// The page for a terminal: headings bold, examples set in. Pages are our own doc comments, which hold
/// nothing but headings, paragraphs, lists and fenced examples.
fn page(markdown: &str) -> String {
    let mut out = String::new();
    let mut in_example = false;
    for line in markdown.lines() {
        if line.starts_with("```") {
            in_example = !in_example;
        } else if in_example {
            let _ = writeln!(out, "{}", if line.is_empty() { String::new() } else { format!("    {line}") });
        } else if let Some(heading) = line.strip_prefix("# ").or_else(|| line.strip_prefix("## ")) {
            let _ = writeln!(out, "{BOLD}{heading}{BOLD:#}");
        } else {
            let _ = writeln!(out, "{line}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_a_first_sentence_and_closes_its_examples() {
        for rule in content::rules::ALL.iter().chain(check::rules::ALL).chain(forms::rules::ALL) {
            assert!(first_sentence(&rule.page()).ends_with(['.', ':']), "{}", rule.code);
            assert_eq!(rule.page().matches("```").count() % 2, 0, "{}", rule.code);
        }
    }
}
