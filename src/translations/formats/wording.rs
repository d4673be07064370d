//! What the tables for people without a tool say, in plain English, and the labels by which they are read again.

use crate::translations::package::{Package, Returned};

pub(super) const PORTAL: &str = "Portal";
pub(super) const LANGUAGE: &str = "Language";
pub(super) const SENT: &str = "Made on";
pub(super) const NAME: &str = "Your name, if it may be recorded";

/// The title.
pub(super) fn title(package: &Package) -> String {
    format!("Translation into {}", package.lang.english_name())
}

/// What to do; `keep` is the kind of file.
pub(super) fn steps(package: &Package, keep: &str) -> Vec<String> {
    let lang = package.lang.english_name();
    vec![
        format!("Write the {lang} beside each English text. Where there is {lang} already, correct it if it is wrong."),
        "Is the cell empty, but you see an earlier translation in grey? The English has changed. Write the whole new \
         translation; copy what is still right."
            .to_owned(),
        "Keep amounts, dates, telephone numbers and email addresses. Keep marks such as ** around the same words.".to_owned(),
        "In a link such as [words](/page.md), translate the words. Leave the part between the round brackets.".to_owned(),
        "Not sure? Leave the cell empty. Leave whatever is grey as it is.".to_owned(),
        format!("Save it as {keep} and send it back."),
    ]
}

/// Labels and values that say which file this is.
pub(super) fn facts(package: &Package) -> [(&'static str, String); 4] {
    [
        (PORTAL, package.portal.clone()),
        (LANGUAGE, format!("{} ({})", package.lang.english_name(), package.lang.code())),
        (SENT, package.made.clone()),
        (NAME, String::new()),
    ]
}

/// Takes a label and its value, as [`facts`] writes them. The first value of a label counts.
pub(super) fn take_fact(label: &str, value: &str, returned: &mut Returned) {
    let value = Some(value.trim().to_owned()).filter(|v| !v.is_empty());
    if is_label(label, PORTAL) {
        returned.portal = returned.portal.take().or(value);
    } else if is_label(label, LANGUAGE) {
        returned.lang = returned.lang.take().or(value.and_then(|v| language_code(&v)));
    } else if is_label(label, SENT) {
        returned.made = returned.made.take().or(value);
    } else if is_label(label, NAME) {
        returned.translator = returned.translator.take().or(value);
    }
}

/// The code of a language as [`facts`] writes it.
fn language_code(written: &str) -> Option<String> {
    let code = written.trim().strip_suffix(')')?.rsplit_once('(')?.1;
    Some(code.to_owned())
}

/// Which label a cell holds. A person may put a colon or a space after it.
fn is_label(cell: &str, label: &str) -> bool {
    cell.trim().trim_end_matches(':').trim_end().eq_ignore_ascii_case(label)
}
