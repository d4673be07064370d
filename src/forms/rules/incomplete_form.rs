//! # incomplete-form
//!
//! ## What it checks
//! A form whose translation was begun is translated whole: every text of the form, of the fund that uses it and of the
//! contacts that stand on it.
//!
//! ## Why it matters
//! Nobody can answer a form that changes its language half-way. So an incomplete form is shown and offered for download in the
//! source language alone, and the readers of that language are told.
//!
//! ## How to fix
//! Translate the texts that the message counts: `openchest translations send` makes a file of them for a translator.
//!
//! ## Example
//! `translations/bn.po` translates the title of `forms/small-grant.yaml` and the first ten of its thirty questions.

use std::collections::BTreeMap;

use crate::i18n::Lang;
use crate::model::sheet::Untranslated;
use crate::model::{FormId, FundId, Site, Text};
use crate::problems::{Problem, Problems};

pub(in crate::forms) const CODE: &str = "incomplete-form";

/// Reports the forms that were begun in a language and not finished, once for each form and language.
pub(in crate::forms) fn report(site: &Site, gaps: &[(FundId, Lang, Untranslated)], problems: &mut Problems) {
    let mut missing: BTreeMap<(FormId, Lang), Vec<Text>> = BTreeMap::new();
    for (fund, lang, untranslated) in gaps {
        if let Some(own) = &site.fund(*fund).form {
            missing.entry((own.form, *lang)).or_default().extend(&untranslated.missing);
        }
    }
    for ((form, lang), mut texts) in missing {
        let form = site.form(form);
        let context = format!("forms/{}.yaml: ", form.slug);
        let is_begun = site
            .texts
            .iter()
            .filter(|(_, entry)| entry.context.starts_with(&context))
            .any(|(text, _)| site.texts.translation(text, lang).is_some());
        texts.sort_unstable();
        texts.dedup();
        let Some(first) = texts.first().filter(|_| is_begun) else { continue };
        let entry = site.texts.entry(*first);
        let name = lang.english_name();
        let count = texts.len();
        let (texts, have) = if count == 1 { ("text", "has") } else { ("texts", "have") };
        problems.add(
            Problem::warning(
                CODE,
                entry.span,
                format!("The form \"{}\" is not complete in {name}: {count} {texts} {have} no {name} translation", form.slug),
            )
            .label("the first of them")
            .fix(format!(
                "Translate what is missing (openchest translations send --language {code} makes a file of it). Until then \
                 people who read {name} get the whole form in the source language.",
                code = lang.code()
            )),
        );
    }
}
