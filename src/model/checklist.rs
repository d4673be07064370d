//! The criteria of a fund as a checklist to print, in one language, every word resolved.
//!
//! As a form it is in one language or it is not there. It serialises, because the template of the document reads it as
//! JSON.

use serde::Serialize;

use super::address::PageRef;
use super::edition::Edition;
use super::eligibility::{Answer, Criterion, Destination, NextStep, Quantity, Verdict};
use super::ids::FundId;
use super::sheet::{RichBlock, SheetContact, SheetItem, code, contact_of, ready_of, rich_of};
use super::text::Text;
use super::voice::{Untranslated, Voice};
use crate::i18n::{Lang, Phrasebook};

/// The checklist of a fund in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Checklist {
    /// The language of all words in it.
    #[serde(serialize_with = "code")]
    pub lang: Lang,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The digits of the language, nought first, for page numbers.
    pub digits: [String; 10],
    /// "Can we apply?"
    pub title: String,
    /// The fund.
    pub fund: String,
    /// The borough.
    pub borough: String,
    /// The portal.
    pub portal: String,
    /// The absolute address of the checker.
    pub address: String,
    /// How to use it.
    pub how: String,
    /// What each way of answering means.
    pub results: Vec<ChecklistResult>,
    /// The questions.
    pub questions: Vec<ChecklistQuestion>,
    /// What to have ready.
    pub have_ready: Vec<SheetItem>,
    /// Who helps.
    pub contacts: Vec<SheetContact>,
    /// What the reader must know about the words.
    pub notes: Vec<String>,
    /// Headings and labels of the theme.
    pub words: ChecklistWords,
}

/// A result and when it is reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChecklistResult {
    /// "You can apply".
    pub name: String,
    /// When.
    pub when: String,
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChecklistQuestion {
    /// Its id in the content.
    pub id: String,
    /// Its number in the digits of the language.
    pub number: String,
    /// The question.
    pub question: String,
    /// What the words mean.
    pub explanation: Vec<RichBlock>,
    /// What shows the answer.
    pub evidence: Option<String>,
    /// The answers.
    pub answers: Vec<ChecklistAnswer>,
}

/// An answer to tick.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChecklistAnswer {
    /// Its words.
    pub label: String,
    /// What to do then; nothing if it passes.
    pub next: Option<ChecklistStep>,
}

/// What to do after a failing answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChecklistStep {
    /// "Not yet" or "Not this fund".
    pub verdict: String,
    /// What to do.
    pub text: String,
    /// Where to go.
    pub links: Vec<ChecklistLink>,
}

/// Where to go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChecklistLink {
    /// What it is called.
    pub text: String,
    /// Its address or number, which runs from left to right in every language.
    pub address: String,
}

/// The theme's words of a checklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChecklistWords {
    /// Before what shows an answer.
    pub evidence: String,
    /// Heading of the list of things to have ready.
    pub have_ready: String,
    /// Heading of who helps.
    pub help: String,
    /// "Phone".
    pub phone: String,
    /// "Email".
    pub email: String,
    /// "When".
    pub hours: String,
    /// As of [`super::sheet::SheetWords`].
    pub page_of: String,
}

impl Checklist {
    /// The checklist in the language of `phrases`.
    ///
    /// # Errors
    /// [`Untranslated`] if a text of it has no translation; never in the source language.
    pub fn of<'e>(edition: &'e Edition, phrases: &Phrasebook<'e>, fund: FundId) -> Result<Checklist, Untranslated> {
        let writer = Writer { voice: Voice::new(edition, phrases), fund };
        let checklist = writer.checklist();
        writer.voice.lacks().map_or(Ok(checklist), Err)
    }
}

struct Writer<'c, 'e> {
    voice: Voice<'c, 'e>,
    fund: FundId,
}

impl Writer<'_, '_> {
    fn checklist(&self) -> Checklist {
        let (site, phrases) = (&self.voice.edition.site, self.voice.phrases);
        let (fund, lang) = (site.fund(self.fund), phrases.lang());
        let questions = (1..).zip(site.criteria_of(self.fund)).map(|(number, c)| self.question(number, c)).collect();
        let result = |name: &str| ChecklistResult {
            name: self.voice.word(&format!("verdict-{name}")),
            when: self.voice.word(&format!("checklist-{name}")),
        };
        Checklist {
            lang,
            dir: lang.direction().attribute(),
            digits: self.voice.digits(),
            title: self.voice.word("checker-title"),
            fund: self.voice.text(fund.title),
            borough: self.voice.text(site.borough(fund.borough).name),
            portal: self.voice.text(site.portal.title),
            address: format!("{}/{}", site.portal.address, PageRef::Checker(self.fund).path_in(site, lang)),
            how: self.voice.word("checklist-how"),
            results: ["can", "not-yet", "not-this-fund"].map(result).to_vec(),
            questions,
            have_ready: ready_of(&self.voice, self.fund),
            contacts: site.contacts_of_fund(fund).iter().map(|id| contact_of(&self.voice, *id)).collect(),
            words: self.words(),
            // After everything else: by now all texts have been met.
            notes: self.voice.notes(fund.example),
        }
    }

    fn question(&self, number: i64, criterion: &Criterion) -> ChecklistQuestion {
        let values = criterion.values();
        ChecklistQuestion {
            id: criterion.slug.clone(),
            number: self.voice.phrases.number(number),
            question: self.voice.filled(criterion.question, &values),
            explanation: rich_of(&self.voice, &criterion.explanation),
            evidence: criterion.evidence.map(|text| self.voice.filled(text, &values)),
            answers: criterion.answers().into_iter().map(|answer| self.answer(answer, &values)).collect(),
        }
    }

    fn answer(&self, answer: Answer<'_>, values: &[(&'static str, Quantity)]) -> ChecklistAnswer {
        let label = match (answer.words.text(), answer.words.say(self.voice.phrases)) {
            (Some(text), _) => self.voice.filled(text, values),
            (None, said) => said.unwrap_or_default(),
        };
        ChecklistAnswer { label, next: answer.fails.map(|step| self.step(step, values)) }
    }

    fn step(&self, step: &NextStep, values: &[(&'static str, Quantity)]) -> ChecklistStep {
        ChecklistStep {
            verdict: self.voice.word(match step.verdict {
                Verdict::NotYet => "verdict-not-yet",
                Verdict::NotThisFund => "verdict-not-this-fund",
            }),
            text: self.voice.filled(step.text, values),
            links: step.to.iter().flat_map(|to| self.links(*to)).collect(),
        }
    }

    fn links(&self, to: Destination) -> Vec<ChecklistLink> {
        let site = &self.voice.edition.site;
        let page = |text: String, page: PageRef| vec![ChecklistLink { text, address: self.voice.address(page) }];
        match to {
            Destination::Guidance(id) => page(self.text(site.guidance_page(id).title), PageRef::Guidance(id)),
            Destination::Fund(id) => page(self.text(site.fund(id).title), PageRef::Fund(id)),
            Destination::Surgery => page(self.voice.word("checker-surgery"), site.help_with(self.fund)),
            Destination::Partner(id) => {
                let partner = site.partner(id);
                let address = partner.website.clone().unwrap_or_default();
                vec![ChecklistLink { text: partner.name.clone(), address }]
            }
            Destination::Contact(id) => {
                let contact = site.contact(id);
                let ways = contact.phone.iter().chain(&contact.email);
                let text = self.text(contact.name);
                ways.map(|way| ChecklistLink { text: text.clone(), address: way.clone() }).collect()
            }
        }
    }

    fn text(&self, text: Text) -> String {
        self.voice.text(text)
    }

    fn words(&self) -> ChecklistWords {
        let word = |id| self.voice.word(id);
        ChecklistWords {
            evidence: word("evidence-label"),
            have_ready: word("documents-needed"),
            help: word("help-title"),
            phone: word("phone-label"),
            email: word("email-label"),
            hours: word("hours-label"),
            page_of: self.voice.page_of(),
        }
    }
}
