//! A small form with every kind of answer.

use super::words::SampleWords;
use crate::i18n::Lang;
use crate::model::sheet::*;

pub fn sheet(words: &SampleWords) -> Sheet {
    let lang = Lang::find(words.lang).unwrap();
    let mut number = 0;
    let digits: Vec<char> = words.digits.chars().collect();
    let mut question = |id: &str, label: &str, answer: SheetAnswer| {
        number += 1;
        SheetQuestion {
            id: id.to_owned(),
            number: digits[number].to_string(),
            label: label.to_owned(),
            help: Some(words.idea.to_owned()),
            example: Some(words.fund.to_owned()),
            required: true,
            condition: None,
            limit: Some(words.limit.to_owned()),
            afterwards: None,
            answer,
        }
    };
    let line = |line, max_characters| SheetAnswer::Line { line, max_characters };
    let questions = vec![
        question("name", words.name, line(LineKind::Text, Some(80))),
        question("phone", words.person, line(LineKind::Phone, None)),
        question("charity", words.fund, SheetAnswer::One { options: options(words) }),
        question("documents", words.item, SheetAnswer::Many { options: options(words) }),
        question("idea", words.idea, SheetAnswer::Lines { max_words: 150, max_characters: 1350, lines: 17 }),
        question("budget", words.budget, budget(words)),
        question("promise", words.signature, declaration(words)),
    ];
    let section = |id: &str, title: &str, questions: Vec<SheetQuestion>| SheetSection {
        id: id.to_owned(),
        title: title.to_owned(),
        condition: Some(words.may.to_owned()),
        introduction: vec![paragraph(words.idea)],
        questions,
    };
    let mut questions = questions.into_iter();
    let group = questions.by_ref().take(4).collect();
    Sheet {
        lang,
        dir: lang.direction().attribute(),
        digits: std::array::from_fn(|n| digits[n].to_string()),
        title: words.form.to_owned(),
        fund: words.fund.to_owned(),
        borough: words.borough.to_owned(),
        portal: words.borough.to_owned(),
        address: "https://chests.example.org/redbridge/wellbeing/form/".to_owned(),
        facts: vec![SheetFact { label: words.cost.to_owned(), words: "£500 – £5,000".to_owned() }],
        introduction: vec![
            paragraph(words.idea),
            RichBlock::List { ordered: true, items: vec![vec![run(words.name)], vec![run(words.budget)]] },
        ],
        have_ready: vec![
            SheetItem { name: words.budget.to_owned(), why: Some(words.idea.to_owned()) },
            SheetItem { name: words.signature.to_owned(), why: None },
        ],
        sections: vec![section("group", words.item, group), section("idea", words.budget, questions.collect())],
        sending: vec![paragraph(words.print)],
        contacts: vec![contact()],
        formats_contact: contact(),
        notes: vec![words.may.to_owned()],
        edition: "2, 3f2a9c1d".to_owned(),
        fingerprint: "3f2a9c1d".to_owned(),
        words: sheet_words(words),
    }
}

fn run(text: &str) -> Run {
    Run { text: text.to_owned(), ..Run::default() }
}

fn paragraph(text: &str) -> RichBlock {
    let link = Run { href: Some("https://chests.example.org/".to_owned()), ..run(text) };
    RichBlock::Paragraph { runs: vec![run(text), run(" "), Run { strong: true, ..run(text) }, run(" "), link] }
}

fn options(words: &SampleWords) -> Vec<SheetOption> {
    let option = |id: &str, label: &str| SheetOption { id: id.to_owned(), label: label.to_owned() };
    vec![option("yes", words.yes), option("no", words.no)]
}

fn budget(words: &SampleWords) -> SheetAnswer {
    let column = |id: &str, label: &str, line| SheetColumn { id: id.to_owned(), label: label.to_owned(), line };
    SheetAnswer::Table {
        columns: vec![
            column("item", words.item, LineKind::Text),
            column("people", words.person, LineKind::Number),
            column("cost", words.cost, LineKind::Money),
        ],
        rows: 8,
        total: Some(words.total.to_owned()),
    }
}

fn declaration(words: &SampleWords) -> SheetAnswer {
    let line = |id, label: &str, line| SheetSignatureLine { id, label: label.to_owned(), line };
    let lines = || {
        vec![
            line("name", words.person, LineKind::Text),
            line("signature", words.signature, LineKind::Signature),
            line("date", words.date, LineKind::Date),
        ]
    };
    SheetAnswer::Declaration { statements: vec![words.promise.to_owned()], signatories: vec![lines(), lines()] }
}

fn contact() -> SheetContact {
    SheetContact {
        name: "Nadia Rahman".to_owned(),
        role: None,
        phone: Some("020 8555 0110".to_owned()),
        email: Some("nadia@example.org".to_owned()),
        hours: None,
    }
}

fn sheet_words(words: &SampleWords) -> SheetWords {
    let own = str::to_owned;
    SheetWords {
        have_ready: own(words.item),
        all_questions: own(words.form),
        required: own(words.must),
        optional: own(words.may),
        sending: own(words.print),
        help: own(words.name),
        other_formats: own(words.form),
        other_formats_text: own(words.idea),
        phone: own(words.person),
        email: own(words.name),
        hours: own(words.date),
        how_to_type: own(words.print),
        how_to_print: own(words.print),
        how_to_edit: own(words.print),
        write_here: own(words.print),
        choose: own(words.may),
        page_of: "{page} / {pages}".to_owned(),
        row: own(words.item),
    }
}
