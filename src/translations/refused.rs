//! What a translator's work may not do to a text.

use crate::i18n::{facts, stray_characters};
use crate::model::{TextKind, addresses, shape_fault, surplus_address, visible};

/// A row of a returned file that was not taken, or was taken and ought to be looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// Where it stands in the file.
    pub at: String,
    /// The place of its text, if it is known.
    pub place: Option<String>,
    /// What is wrong, one sentence, no full stop.
    pub message: String,
    /// How to mend it.
    pub fix: String,
}

/// What is wrong with a translation of `source`, and how to mend it.
pub(super) fn fault(source: &str, translation: &str, kind: TextKind) -> Option<(String, String)> {
    if let Some(stray) = stray_characters(translation, "translation").into_iter().next() {
        return Some((format!("{}, {}", stray.message, stray.place), stray.fix.to_owned()));
    }
    if let Some((message, fix)) = shape_fault(source, translation, kind) {
        return Some((message, fix.to_owned()));
    }
    if kind != TextKind::Line
        && let Some(fault) = link_fault(source, translation)
    {
        return Some(fault);
    }
    placeholder_fault(source, translation).or_else(|| fact_fault(source, translation, kind))
}

fn link_fault(source: &str, translation: &str) -> Option<(String, String)> {
    let (wanted, found) = (addresses(source), addresses(translation));
    if let Some(lost) = surplus_address(&wanted, &found) {
        return Some((
            format!("This translation has lost the link to \"{lost}\""),
            format!("Put it back as [words]({lost}), with the words in this language."),
        ));
    }
    surplus_address(&found, &wanted).map(|added| {
        (
            format!("This translation links to \"{added}\", and its source does not"),
            "Use the addresses of the source, each as often as the source does.".to_owned(),
        )
    })
}

/// Words between braces, which a program fills in.
fn placeholders(text: &str) -> Vec<String> {
    let is_name = |name: &str| !name.is_empty() && !name.contains(|c: char| c.is_whitespace() || c == '{');
    let pieces = text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name);
    let mut all: Vec<String> = pieces.filter(|name| is_name(name)).map(|name| format!("{{{name}}}")).collect();
    all.sort();
    all
}

fn placeholder_fault(source: &str, translation: &str) -> Option<(String, String)> {
    let (wanted, found) = (placeholders(source), placeholders(translation));
    if let Some(lost) = surplus_address(&wanted, &found) {
        return Some((format!("This translation has lost \"{lost}\""), format!("Put {lost} where its value belongs, as it is.")));
    }
    let added = surplus_address(&found, &wanted)?;
    Some((format!("This translation has \"{added}\", and its source does not"), "Take it out.".to_owned()))
}

fn fact_fault(source: &str, translation: &str, kind: TextKind) -> Option<(String, String)> {
    if !facts::may_hold_a_fact(source) {
        return None;
    }
    let own = facts::Readings::new(&visible(translation, kind));
    let lost = facts::facts(&visible(source, kind)).into_iter().find(|fact| !own.has(fact))?;
    Some((
        format!("This translation does not have \"{}\"", lost.written()),
        "Compare it with its source and correct it.".to_owned(),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn refused(source: &str, translation: &str, because: &str) {
        let (message, fix) = fault(source, translation, TextKind::Inline).expect("a fault");
        assert!(message.contains(because), "{message}");
        assert!(fix.ends_with('.'), "{fix}");
    }

    #[test]
    fn what_would_harm_a_page_or_mislead_is_refused() {
        refused("See [here](/a.md).", "Vezi aici.", "lost the link to \"/a.md\"");
        refused("See here.", "Vezi [aici](https://example.org).", "links to \"https://example.org\"");
        refused("Up to £5,000.", "Până la 500 £.", "does not have \"£5,000\"");
        refused("Hello {name}.", "Salut {nume}.", "lost \"{name}\"");
        refused("One.", "Unu.\n\nDoi.", "several paragraphs");
        refused("One.", "Un\u{7}u.", "control character");
        refused("One.", "\u{202b}Unu.", "direction mark");
        refused("One.", "<b>Unu</b>.", "HTML");
    }

    #[test]
    fn a_faithful_translation_is_not_refused() {
        let source = "**Up to £5,000** in [this fund](/funds/a.yaml), call 020 7946 0100, {name}.";
        let own = "**Até 5.000 £**, {name}, em [este fundo](/funds/a.yaml); ligue 020 7946 0100.";
        assert_eq!(fault(source, own, TextKind::Inline), None);
    }
}
