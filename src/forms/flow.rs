//! What a document says, block by block, in the order of the form page.

mod answers;

use super::field::Field;
use crate::model::phone_address;
use crate::model::sheet::{RichBlock, Run, Sheet, SheetContact, SheetQuestion, SheetSection};

/// A block of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Block {
    /// The title of the document.
    Title(String),
    /// A heading: 1 for a part of the document, 2 for a question. The mark is where links lead.
    Heading {
        /// Its level.
        level: u8,
        /// Its words.
        text: String,
        /// A name for links to it.
        mark: Option<String>,
    },
    /// Words that look alike.
    Paragraph(Look, Vec<Span>),
    /// A list.
    List {
        /// Whether its items are numbered.
        ordered: bool,
        /// The words of its items.
        items: Vec<Vec<Span>>,
    },
    /// A box to write in.
    Answer(Field),
    /// Boxes to tick.
    Options(Vec<(Field, String)>),
    /// A box to sign in by hand.
    Signature,
    /// Rows to fill in.
    Grid(Grid),
}

/// What a paragraph is for, from which its looks follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Look {
    /// The fund, below the title.
    Subtitle,
    /// What a fact is about.
    FactLabel,
    /// The fact.
    FactWords,
    /// What the reader must know about the words.
    Note,
    /// How the document is filled in.
    Lead,
    /// Words.
    Body,
    /// A part of the form, in the list of all questions.
    ContentsPart,
    /// A question in that list.
    ContentsQuestion,
    /// When a part or a question can be passed over.
    Condition,
    /// Whether a question must be answered.
    Need,
    /// How to answer.
    Help,
    /// What the answer may be.
    Limit,
    /// For example.
    Example,
    /// What is asked after the grant.
    Afterwards,
    /// What a box in a declaration is for.
    Label,
    /// Who helps.
    ContactName,
    /// How they can be reached.
    ContactLine,
    /// Where the form stands on the web.
    Address,
}

/// Words that look alike.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) text: String,
    pub(super) strong: bool,
    pub(super) emphasis: bool,
    pub(super) link: Option<Link>,
}

/// Where words lead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Link {
    /// An address.
    Away(String),
    /// A mark in the document.
    Within(String),
}

/// Rows to fill in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Grid {
    /// What it is about, for screen readers.
    pub(super) caption: String,
    /// The heading of the column with the heads of the rows.
    pub(super) corner: String,
    /// The headings of the others, and whether they take words rather than numbers.
    pub(super) columns: Vec<(String, bool)>,
    /// Each row: its head and its fields.
    pub(super) rows: Vec<(String, Vec<Field>)>,
    /// Whether the last row holds sums.
    pub(super) sums: bool,
}

impl Span {
    pub(super) fn plain(text: impl Into<String>) -> Self {
        Span { text: text.into(), ..Span::default() }
    }

    fn strong(text: impl Into<String>) -> Self {
        Span { strong: true, ..Span::plain(text) }
    }

    fn linked(text: impl Into<String>, link: Link) -> Self {
        Span { link: Some(link), ..Span::plain(text) }
    }
}

/// All blocks of a document.
pub(super) fn blocks(sheet: &Sheet) -> Vec<Block> {
    let mut flow = Flow { sheet, blocks: vec![Block::Title(sheet.title.clone())] };
    flow.opening();
    flow.contents();
    for section in &sheet.sections {
        flow.section(section);
    }
    flow.closing();
    flow.blocks
}

struct Flow<'s> {
    sheet: &'s Sheet,
    blocks: Vec<Block>,
}

impl Flow<'_> {
    fn say(&mut self, look: Look, text: impl Into<String>) {
        self.blocks.push(Block::Paragraph(look, vec![Span::plain(text)]));
    }

    fn say_maybe(&mut self, look: Look, text: Option<&String>) {
        if let Some(text) = text {
            self.say(look, text);
        }
    }

    fn heading(&mut self, level: u8, text: impl Into<String>, mark: Option<String>) {
        self.blocks.push(Block::Heading { level, text: text.into(), mark });
    }

    fn opening(&mut self) {
        let (sheet, words) = (self.sheet, &self.sheet.words);
        self.say(Look::Subtitle, &sheet.fund);
        self.say(Look::Subtitle, &sheet.borough);
        for fact in &sheet.facts {
            self.say(Look::FactLabel, &fact.label);
            self.say(Look::FactWords, &fact.words);
        }
        for note in &sheet.notes {
            self.say(Look::Note, note);
        }
        self.say(Look::Lead, &words.how_to_edit);
        self.rich(&sheet.introduction);
        if !sheet.have_ready.is_empty() {
            self.heading(1, &words.have_ready, None);
            let item = |item: &crate::model::sheet::SheetItem| {
                let why = item.why.iter().map(|why| Span::plain(format!(" {why}")));
                std::iter::once(Span::strong(&item.name)).chain(why).collect()
            };
            self.blocks.push(Block::List { ordered: false, items: sheet.have_ready.iter().map(item).collect() });
        }
    }

    fn contents(&mut self) {
        let sheet = self.sheet;
        self.heading(1, &sheet.words.all_questions, None);
        for section in &sheet.sections {
            let link = Link::Within(part_mark(section));
            self.blocks.push(Block::Paragraph(Look::ContentsPart, vec![Span::linked(&section.title, link)]));
            for question in &section.questions {
                let link = Link::Within(question_mark(question));
                self.blocks.push(Block::Paragraph(Look::ContentsQuestion, vec![Span::linked(numbered(question), link)]));
            }
        }
    }

    fn section(&mut self, section: &SheetSection) {
        self.heading(1, &section.title, Some(part_mark(section)));
        self.say_maybe(Look::Condition, section.condition.as_ref());
        self.rich(&section.introduction);
        for question in &section.questions {
            self.question(question);
        }
    }

    fn question(&mut self, question: &SheetQuestion) {
        let words = &self.sheet.words;
        self.heading(2, numbered(question), Some(question_mark(question)));
        self.say(Look::Need, if question.required { &words.required } else { &words.optional });
        self.say_maybe(Look::Condition, question.condition.as_ref());
        self.say_maybe(Look::Help, question.help.as_ref());
        self.say_maybe(Look::Limit, question.limit.as_ref());
        self.say_maybe(Look::Example, question.example.as_ref());
        self.answer(question);
        self.say_maybe(Look::Afterwards, question.afterwards.as_ref());
    }

    fn closing(&mut self) {
        let (sheet, words) = (self.sheet, &self.sheet.words);
        self.heading(1, &words.sending, None);
        self.rich(&sheet.sending);
        if !sheet.contacts.is_empty() {
            self.heading(1, &words.help, None);
            for contact in &sheet.contacts {
                self.contact(contact);
            }
        }
        self.heading(1, &words.other_formats, None);
        self.say(Look::Body, &words.other_formats_text);
        self.contact(&sheet.formats_contact);
        let address = vec![Span::linked(&sheet.address, Link::Away(sheet.address.clone()))];
        self.blocks.push(Block::Paragraph(Look::Address, address));
    }

    fn contact(&mut self, contact: &SheetContact) {
        let words = &self.sheet.words;
        self.say(Look::ContactName, &contact.name);
        self.say_maybe(Look::ContactLine, contact.role.as_ref());
        let mut line = |label: &String, value: Span| {
            let spans = vec![Span::strong(label), Span::plain("\u{2003}"), value];
            self.blocks.push(Block::Paragraph(Look::ContactLine, spans));
        };
        if let Some(phone) = &contact.phone {
            line(&words.phone, Span::linked(phone, Link::Away(phone_address(phone))));
        }
        if let Some(email) = &contact.email {
            line(&words.email, Span::linked(email, Link::Away(format!("mailto:{email}"))));
        }
        if let Some(hours) = &contact.hours {
            line(&words.hours, Span::plain(hours));
        }
    }

    fn rich(&mut self, blocks: &[RichBlock]) {
        for block in blocks {
            self.blocks.push(match block {
                RichBlock::Paragraph { runs } => Block::Paragraph(Look::Body, spans(runs)),
                RichBlock::List { ordered, items } => {
                    Block::List { ordered: *ordered, items: items.iter().map(|runs| spans(runs)).collect() }
                }
            });
        }
    }
}

fn spans(runs: &[Run]) -> Vec<Span> {
    let span = |run: &Run| Span {
        text: run.text.clone(),
        strong: run.strong,
        emphasis: run.emphasis,
        link: run.href.clone().map(Link::Away),
    };
    runs.iter().map(span).collect()
}

fn numbered(question: &SheetQuestion) -> String {
    format!("{}. {}", question.number, question.label)
}

fn part_mark(section: &SheetSection) -> String {
    format!("part-{}", section.id)
}

fn question_mark(question: &SheetQuestion) -> String {
    format!("question-{}", question.id)
}
