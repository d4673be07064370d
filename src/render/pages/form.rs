//! The application form of a fund: read, print, copy, and get it as a document.

use tera::Value;

use super::{cards, moments};
use crate::i18n::Lang;
use crate::model::sheet::{Composer, RichBlock, Run, Sheet, SheetAnswer, SheetFact, SheetOption, SheetQuestion, SheetSection};
use crate::model::{DocumentFormat, Download, FundId, Now, PageRef};
use crate::render::bidi::{escape_isolated, written};
use crate::render::html::{SafeHtml, escape_into};
use crate::render::make::{Crumb, Page};
use crate::render::reader::Reader;
use crate::render::value::object;

pub(super) fn page(reader: &Reader<'_>, id: FundId) -> Page {
    let site = reader.site();
    let fund = site.fund(id);
    let Some(form) = fund.form.as_ref().map(|own| site.form(own.form)) else {
        unreachable!("only a fund with a form has this page")
    };
    let (sheet, lang) = sheet(reader, id);
    if lang != reader.lang {
        reader.borrow_words();
    }
    let title = [("form", reader.text(form.title)), ("fund", reader.text(fund.title))];
    let plain = [("form", reader.plain(form.title).to_owned()), ("fund", reader.plain(fund.title).to_owned())];
    Page {
        title: reader.say_html("form-page-title", title),
        title_plain: reader.phrases.say("form-page-title", plain),
        description: reader.phrases.word("form-intro"),
        crumbs: vec![
            Crumb::text(reader, site.borough(fund.borough).name, PageRef::Borough(fund.borough)),
            Crumb::text(reader, fund.title, PageRef::Fund(id)),
        ],
        content: object! {
            intro: reader.phrases.word("form-intro"),
            example: fund.example,
            states: cards::fund_states(reader, fund),
            downloads: moments::of_fund(reader, fund, |now| downloads(reader, id, lang, now)),
            lang: (lang != reader.lang).then(|| lang.code()),
            dir: lang.direction().attribute(),
            facts: moments::of_fund(reader, fund, |now| facts(&composer(reader, lang).facts(id, now), lang)),
            introduction: rich(&sheet.introduction, lang),
            have_ready: sheet
                .have_ready
                .iter()
                .map(|item| object! { name: written(&item.name, lang), why: maybe(item.why.as_deref(), lang) })
                .collect::<Vec<_>>(),
            sections: sheet.sections.iter().map(|s| section(s, lang)).collect::<Vec<_>>(),
            sending: rich(&sheet.sending, lang),
            contacts: cards::contacts_of_fund(reader, fund),
            formats_contact: cards::contact(reader, site.portal.formats_contact),
            edition: written(&sheet.edition, lang),
            words: object! {
                have_ready: sheet.words.have_ready.as_str(),
                all_questions: sheet.words.all_questions.as_str(),
                required: sheet.words.required.as_str(),
                optional: sheet.words.optional.as_str(),
                sending: sheet.words.sending.as_str(),
                row: sheet.words.row.as_str(),
            },
        },
        json_ld: Vec::new(),
        image: None,
        origin: fund.span,
    }
}

/// The sheet in the reader's language; in the source language if it is not complete in the reader's, never a mixture.
fn sheet(reader: &Reader<'_>, fund: FundId) -> (Sheet, Lang) {
    for lang in [reader.lang, reader.source_lang()] {
        if let Some(Ok(sheet)) = composer(reader, lang).sheet(fund) {
            return (sheet, lang);
        }
    }
    unreachable!("the source language has every text")
}

fn composer<'t>(reader: &Reader<'t>, lang: Lang) -> Composer<'t> {
    Composer::new(reader.theme.edition, reader.theme.phrasebooks, lang)
}

fn facts(facts: &[SheetFact], lang: Lang) -> Value {
    let fact = |fact: &SheetFact| object! { label: written(&fact.label, lang), words: written(&fact.words, lang) };
    object! { list: facts.iter().map(fact).collect::<Vec<_>>() }
}

fn maybe(words: Option<&str>, lang: Lang) -> Option<Value> {
    words.map(|words| written(words, lang))
}

fn section(section: &SheetSection, lang: Lang) -> Value {
    object! {
        id: section.id.as_str(),
        title: written(&section.title, lang),
        condition: maybe(section.condition.as_deref(), lang),
        introduction: rich(&section.introduction, lang),
        questions: section.questions.iter().map(|q| question(q, lang)).collect::<Vec<_>>(),
    }
}

fn question(question: &SheetQuestion, lang: Lang) -> Value {
    object! {
        id: question.id.as_str(),
        number: question.number.as_str(),
        label: written(&question.label, lang),
        required: question.required,
        condition: maybe(question.condition.as_deref(), lang),
        help: maybe(question.help.as_deref(), lang),
        example: maybe(question.example.as_deref(), lang),
        limit: maybe(question.limit.as_deref(), lang),
        afterwards: maybe(question.afterwards.as_deref(), lang),
        answer: answer(&question.answer, lang),
    }
}

fn answer(answer: &SheetAnswer, lang: Lang) -> Value {
    let options = |options: &[SheetOption]| options.iter().map(|o| written(&o.label, lang)).collect::<Vec<_>>();
    match answer {
        SheetAnswer::Line { .. } => object! { kind: "line" },
        // A line on paper for each, within reason: the page is also read on a screen.
        SheetAnswer::Lines { lines, .. } => object! { kind: "lines", lines: vec![true; usize::try_from(*lines).unwrap_or(1)] },
        SheetAnswer::One { options: all } => object! { kind: "one", options: options(all) },
        SheetAnswer::Many { options: all } => object! { kind: "many", options: options(all) },
        SheetAnswer::Table { columns, rows, total } => object! {
            kind: "table",
            columns: columns.iter().map(|c| written(&c.label, lang)).collect::<Vec<_>>(),
            rows: (1..=*rows).map(i64::from).collect::<Vec<i64>>(),
            total: maybe(total.as_deref(), lang),
        },
        SheetAnswer::Declaration { statements, signatories } => object! {
            kind: "declaration",
            statements: statements.iter().map(|s| written(s, lang)).collect::<Vec<_>>(),
            signatories: signatories
                .iter()
                .map(|lines| Value::from(lines.iter().map(|l| written(&l.label, lang)).collect::<Vec<_>>()))
                .collect::<Vec<_>>(),
        },
    }
}

/// Paragraphs and lists as HTML.
fn rich(blocks: &[RichBlock], lang: Lang) -> Value {
    let mut html = String::new();
    for block in blocks {
        match block {
            RichBlock::Paragraph { runs } => {
                html.push_str("<p>");
                run_all(runs, lang, &mut html);
                html.push_str("</p>");
            }
            RichBlock::List { ordered, items } => {
                let name = if *ordered { "ol" } else { "ul" };
                html.extend(["<", name, ">"]);
                for runs in items {
                    html.push_str("<li>");
                    run_all(runs, lang, &mut html);
                    html.push_str("</li>");
                }
                html.extend(["</", name, ">"]);
            }
        }
    }
    SafeHtml::trusted(html).into()
}

fn run_all(runs: &[Run], lang: Lang, html: &mut String) {
    for run in runs {
        if let Some(href) = &run.href {
            html.push_str("<a href=\"");
            escape_into(html, href);
            html.push_str("\">");
        }
        html.push_str(if run.strong { "<strong>" } else { "" });
        html.push_str(if run.emphasis { "<em>" } else { "" });
        escape_isolated(html, &run.text, lang);
        html.push_str(if run.emphasis { "</em>" } else { "" });
        html.push_str(if run.strong { "</strong>" } else { "" });
        html.push_str(if run.href.is_some() { "</a>" } else { "" });
    }
}

/// The documents, or why there are none. They are made for a fund that takes applications or will.
fn downloads(reader: &Reader<'_>, id: FundId, lang: Lang, now: &Now) -> Value {
    let is_over = !reader.site().fund(id).takes_applications(now);
    let files = if is_over { &[] } else { reader.downloads.of(id, lang) };
    let instead = files.is_empty().then(|| reader.phrases.word("form-downloads-closed"));
    let names = || [("name", reader.language_name(reader.lang)), ("language", reader.language_name(lang))];
    object! {
        text: reader.phrases.word("form-downloads-text"),
        only_in: (lang != reader.lang && !files.is_empty()).then(|| reader.say_html("form-only-in", names())),
        instead: instead,
        files: files.iter().map(|file| download(reader, file, lang)).collect::<Vec<_>>(),
    }
}

/// A link that says what one gets: the format, the size, the language and the pages.
fn download(reader: &Reader<'_>, file: &Download, lang: Lang) -> Value {
    let name = match file.format {
        DocumentFormat::Pdf if file.fillable => "form-pdf",
        DocumentFormat::Pdf => "form-pdf-print",
        DocumentFormat::LargePdf => "form-pdf-large",
        DocumentFormat::Docx => "form-docx",
        DocumentFormat::Odt => "form-odt",
    };
    let size = Value::normal_string(&cards::kilobytes(reader, file.len));
    let format = Value::safe_string(&format!("<bdi lang=\"en\">{}</bdi>", file.format.name()));
    let language = reader.language_name(lang);
    let facts = match file.pages {
        Some(pages) => {
            let pages = Value::normal_string(&reader.phrases.count("form-pages", pages));
            reader
                .say_html("form-file-facts-pages", [("format", format), ("size", size), ("language", language), ("pages", pages)])
        }
        None => reader.say_html("form-file-facts", [("format", format), ("size", size), ("language", language)]),
    };
    object! {
        href: format!("{}{}", reader.theme.base_path, file.path),
        hreflang: lang.code(),
        name: reader.phrases.word(name),
        facts: facts,
    }
}
