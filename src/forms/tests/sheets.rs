//! Sheets to make documents from: each kind of answer once, in several scripts.

use super::voices::{AR, BN, EN, TI, UR};
use crate::i18n::Lang;
use crate::model::sheet::{
    LineKind, RichBlock, Run, Sheet, SheetAnswer, SheetColumn, SheetContact, SheetFact, SheetItem, SheetOption, SheetQuestion,
    SheetSection, SheetSignatureLine, SheetWords,
};

/// The languages there are sheets in.
pub(crate) const LANGUAGES: [&str; 5] = ["en", "ur", "ar", "bn", "ti"];

struct Voice(std::str::Lines<'static>);

impl Voice {
    fn next(&mut self) -> String {
        self.0.next().unwrap().to_owned()
    }
}

fn options(voice: &mut Voice, ids: &[&str]) -> Vec<SheetOption> {
    ids.iter().map(|id| SheetOption { id: (*id).to_owned(), label: voice.next() }).collect()
}

/// A sheet with every kind of answer.
pub(crate) fn sheet(code: &str) -> Sheet {
    let lang = Lang::find(code).unwrap();
    let words = match code {
        "ur" => UR,
        "ar" => AR,
        "bn" => BN,
        "ti" => TI,
        _ => EN,
    };
    let mut voice = Voice(words.lines());
    let v = &mut voice;
    let digits: Vec<String> = if code == "bn" { "০১২৩৪৫৬৭৮৯" } else { "0123456789" }.chars().map(String::from).collect();
    let digits: [String; 10] = digits.try_into().unwrap();
    let (title, fund, borough) = (v.next(), v.next(), v.next());
    let facts = (0..2).map(|_| SheetFact { label: v.next(), words: v.next() }).collect();
    let notes = vec![v.next()];
    let run = |text: String, strong: bool, href: Option<&str>| Run { text, strong, emphasis: false, href: href.map(Into::into) };
    let introduction = vec![
        RichBlock::Paragraph { runs: vec![run(v.next(), false, None)] },
        RichBlock::Paragraph {
            runs: vec![
                run(format!("{} ", v.next()), false, None),
                run(v.next(), true, Some("https://chests.example.org/glossary/#host?a=b&c=\"d e\"")),
                run(format!(" {}", v.next()), false, None),
            ],
        },
    ];
    let have_ready = vec![SheetItem { name: v.next(), why: Some(v.next()) }];
    let mut number = 0_usize;
    let mut ask = |id: &str, label: String, answer: SheetAnswer| {
        number += 1;
        SheetQuestion {
            id: id.to_owned(),
            number: digits[number].clone(),
            label,
            help: None,
            example: None,
            required: number != 4,
            condition: None,
            limit: None,
            afterwards: None,
            answer,
        }
    };
    let group = v.next();
    let name = ask("name", v.next(), SheetAnswer::Line { line: LineKind::Text, max_characters: Some(80) });
    let label = v.next();
    let kind = ask("kind", label, SheetAnswer::One { options: options(v, &["neighbours", "charity"]) });
    let mut work = ask("work", v.next(), SheetAnswer::Lines { max_words: 60, max_characters: 540, lines: 8 });
    (work.help, work.example, work.limit) = (Some(v.next()), Some(v.next()), Some(v.next()));
    let label = v.next();
    let days = ask("days", label, SheetAnswer::Many { options: options(v, &["monday", "tuesday"]) });
    let (money, condition) = (v.next(), v.next());
    let start = ask("start", v.next(), SheetAnswer::Line { line: LineKind::Date, max_characters: None });
    let label = v.next();
    let column = |id: &str, label, line| SheetColumn { id: id.to_owned(), label, line };
    let columns = vec![column("thing", v.next(), LineKind::Text), column("price", v.next(), LineKind::Money)];
    let budget = ask("budget", label, SheetAnswer::Table { columns, rows: 4, total: Some(v.next()) });
    let label = v.next();
    let statements = vec![v.next()];
    let declaration = ask("promise", label, SheetAnswer::Declaration { statements, signatories: Vec::new() });
    let sending = vec![
        RichBlock::Paragraph { runs: vec![run(v.next(), false, None)] },
        RichBlock::List {
            ordered: true,
            items: vec![vec![run(fund.clone(), false, None)], vec![run(borough.clone(), true, None)]],
        },
    ];
    let contact = SheetContact {
        name: v.next(),
        role: Some(v.next()),
        phone: Some("020 7946 0100".to_owned()),
        email: Some("help@chests.example.org".to_owned()),
        hours: Some(v.next()),
    };
    let mut sections = vec![
        SheetSection {
            id: "group".into(),
            title: group,
            condition: None,
            introduction: Vec::new(),
            questions: vec![name, kind, work, days],
        },
        SheetSection {
            id: "money".into(),
            title: money,
            condition: Some(condition),
            introduction: Vec::new(),
            questions: vec![start, budget, declaration],
        },
    ];
    let words = SheetWords {
        have_ready: v.next(),
        all_questions: v.next(),
        required: v.next(),
        optional: v.next(),
        sending: v.next(),
        help: v.next(),
        other_formats: v.next(),
        other_formats_text: v.next(),
        phone: v.next(),
        email: v.next(),
        hours: v.next(),
        how_to_edit: v.next(),
        how_to_type: String::new(),
        how_to_print: String::new(),
        write_here: v.next(),
        choose: v.next(),
        page_of: v.next(),
        row: v.next(),
    };
    let line = |id, label, line| SheetSignatureLine { id, label, line };
    let lines = vec![
        line("name", v.next(), LineKind::Text),
        line("signature", v.next(), LineKind::Signature),
        line("date", v.next(), LineKind::Date),
    ];
    if let SheetAnswer::Declaration { signatories, .. } = &mut sections[1].questions[2].answer {
        *signatories = vec![lines.clone(), lines];
    }
    let edition = v.next();
    sections[0].questions[3].afterwards = Some(v.next());
    assert_eq!(voice.0.next(), None, "{code}: all words are used");
    Sheet {
        lang,
        dir: lang.direction().attribute(),
        digits,
        title,
        fund,
        portal: "Community chests".to_owned(),
        borough,
        address: format!("https://chests.example.org/{code}/redbridge/wellbeing/form/"),
        facts,
        introduction,
        have_ready,
        sections,
        sending,
        contacts: vec![contact.clone()],
        formats_contact: contact,
        notes,
        edition,
        fingerprint: "3f2a9c1d".to_owned(),
        words,
    }
}

/// Every text of the sheet that a document must hold, as its reader sees it.
pub(crate) fn texts(sheet: &Sheet) -> Vec<String> {
    let mut texts = vec![&sheet.title, &sheet.fund, &sheet.borough, &sheet.edition, &sheet.address];
    texts.extend(sheet.facts.iter().flat_map(|fact| [&fact.label, &fact.words]));
    texts.extend(&sheet.notes);
    texts.extend(sheet.have_ready.iter().flat_map(|item| std::iter::once(&item.name).chain(&item.why)));
    for section in &sheet.sections {
        texts.push(&section.title);
        texts.extend(&section.condition);
        for question in &section.questions {
            texts.push(&question.label);
            texts.extend(
                [&question.help, &question.example, &question.limit, &question.afterwards, &question.condition]
                    .into_iter()
                    .flatten(),
            );
            match &question.answer {
                SheetAnswer::One { options } | SheetAnswer::Many { options } => texts.extend(options.iter().map(|o| &o.label)),
                SheetAnswer::Table { columns, total, .. } => texts.extend(columns.iter().map(|c| &c.label).chain(total)),
                SheetAnswer::Declaration { statements, signatories } => {
                    texts.extend(statements.iter().chain(signatories.iter().flatten().map(|line| &line.label)));
                }
                SheetAnswer::Line { .. } | SheetAnswer::Lines { .. } => {}
            }
        }
    }
    let (words, contact) = (&sheet.words, &sheet.formats_contact);
    texts.extend([&words.have_ready, &words.all_questions, &words.required, &words.optional, &words.sending, &words.help]);
    texts.extend([&words.other_formats, &words.other_formats_text, &words.phone, &words.how_to_edit, &words.row]);
    texts.extend(
        std::iter::once(&contact.name)
            .chain([&contact.role, &contact.phone, &contact.email, &contact.hours].into_iter().flatten()),
    );
    texts.into_iter().map(|text| seen(text)).collect()
}

/// Text without the marks of direction, which no reader sees.
pub(crate) fn seen(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{200e}' | '\u{2066}'..='\u{2069}')).collect()
}
