//! From the site to a sheet: every text looked up, every number written, every condition put into words.

use super::rich::{RichBlock, Run, runs};
use super::{Sheet, SheetContact, SheetFact, SheetItem, SheetWords};
use crate::i18n::{Lang, Phrasebook, Phrasebooks};
use crate::model::voice::{Untranslated, Voice};
use crate::model::{
    Block, Contact, ContactId, Edition, Form, Fund, FundForm, FundId, Moment, Now, PageRef, Prose, RoundState, Target, Text,
};

/// Makes the sheets of one language.
pub struct Composer<'e> {
    edition: &'e Edition,
    phrases: &'e Phrasebook<'e>,
    /// Of the source language, if that is another one.
    source: Option<&'e Phrasebook<'e>>,
}

impl<'e> Composer<'e> {
    /// Makes sheets in a language.
    pub fn new(edition: &'e Edition, phrasebooks: &'e Phrasebooks<'e>, lang: Lang) -> Self {
        let source = edition.site.portal.source_language;
        let source = (lang != source).then(|| phrasebooks.of(source));
        Composer { edition, phrases: phrasebooks.of(lang), source }
    }

    /// The facts of [`Composer::sheet`] at another moment.
    pub fn facts(&self, fund: FundId, now: &Now) -> Vec<SheetFact> {
        let site = &self.edition.site;
        let own = site.fund(fund);
        let Some(uses) = own.form.as_ref() else { return Vec::new() };
        let voice = Voice::new(self.edition, self.phrases);
        Writer { voice, form: site.form(uses.form), uses, fund: own }.facts(now)
    }

    /// The form of a fund; `None` for a fund without one.
    ///
    /// # Errors
    /// [`Untranslated`] if a text of it has no translation; never in the source language.
    pub fn sheet(&self, fund: FundId) -> Option<Result<Sheet, Untranslated>> {
        let site = &self.edition.site;
        let own = site.fund(fund);
        let uses = own.form.as_ref()?;
        let form = site.form(uses.form);
        let writer = |phrases| Writer { voice: Voice::new(self.edition, phrases), form, uses, fund: own };
        let ours = writer(self.phrases);
        let mut sheet = ours.sheet(fund);
        if let Some(untranslated) = ours.voice.lacks() {
            return Some(Err(untranslated));
        }
        sheet.fingerprint = match &self.source {
            Some(source) => fingerprint(&writer(source).sheet(fund)),
            None => fingerprint(&sheet),
        };
        sheet.edition = self.phrases.say(
            "form-edition",
            [
                ("version", form.version.clone()),
                ("day", self.phrases.date(form.updated)),
                ("fingerprint", sheet.fingerprint.clone()),
            ],
        );
        Some(Ok(sheet))
    }
}

/// Writes one sheet.
pub(super) struct Writer<'c, 'e> {
    pub(super) voice: Voice<'c, 'e>,
    pub(super) form: &'e Form,
    pub(super) uses: &'e FundForm,
    pub(super) fund: &'e Fund,
}

impl Writer<'_, '_> {
    fn sheet(&self, fund: FundId) -> Sheet {
        let (site, phrases) = (&self.voice.edition.site, self.voice.phrases);
        let lang = phrases.lang();
        let sections = self.sections();
        Sheet {
            lang,
            dir: lang.direction().attribute(),
            digits: std::array::from_fn(|digit| phrases.number(i64::try_from(digit).unwrap_or(0))),
            title: self.text(self.form.title),
            fund: self.text(self.fund.title),
            borough: self.text(site.borough(self.fund.borough).name),
            portal: self.text(site.portal.title),
            address: format!("{}/{}", site.portal.address, PageRef::Form(fund).path_in(site, lang)),
            facts: self.facts(&self.voice.edition.now),
            introduction: self.rich(&self.form.introduction),
            have_ready: self.have_ready(),
            sections,
            sending: self.rich(&self.form.sending),
            contacts: self.contacts(),
            formats_contact: self.contact(site.portal.formats_contact),
            // After everything else: by now all texts have been met.
            notes: self.voice.notes(self.fund.example),
            edition: String::new(),
            fingerprint: String::new(),
            words: self.words(),
        }
    }

    pub(super) fn text(&self, text: Text) -> String {
        self.voice.text(text)
    }

    pub(super) fn maybe(&self, text: Option<Text>) -> Option<String> {
        self.voice.maybe(text)
    }

    pub(super) fn word(&self, id: &str) -> String {
        self.voice.word(id)
    }

    /// What the top of a form says of the fund and its round.
    fn facts(&self, now: &Now) -> Vec<SheetFact> {
        let phrases = self.voice.phrases;
        let award = &self.fund.award;
        let range = [("min", phrases.money(award.min.pence())), ("max", phrases.money(award.max.pence()))];
        let mut facts = vec![SheetFact { label: self.word("summary-how-much"), words: phrases.say("award-range", range) }];
        let Some(state) = self.fund.state(now) else { return facts };
        let mut add = |label: &str, words: String| facts.push(SheetFact { label: self.word(label), words });
        let at = |moment: Moment| {
            let words = [("day", phrases.day(moment.date)), ("time", phrases.time(moment.closing_time()))];
            phrases.say("day-at-time", words)
        };
        if matches!(state.state, RoundState::Open | RoundState::Upcoming) {
            if state.state == RoundState::Upcoming {
                add("date-opens", phrases.day(state.round.opens.date));
            }
            add("date-closes", at(state.round.closes));
            add("date-decisions", phrases.day(state.round.decisions));
        }
        facts
    }

    fn have_ready(&self) -> Vec<SheetItem> {
        let documents = self.fund.documents.iter().map(|d| SheetItem { name: self.text(d.name), why: self.maybe(d.why) });
        let others = self.form.have_ready.iter().map(|text| SheetItem { name: self.text(*text), why: None });
        documents.chain(others).collect()
    }

    fn contacts(&self) -> Vec<SheetContact> {
        self.voice.edition.site.contacts_of_fund(self.fund).iter().map(|id| self.contact(*id)).collect()
    }

    fn contact(&self, id: ContactId) -> SheetContact {
        let Contact { name, role, phone, email, hours, .. } = self.voice.edition.site.contact(id);
        SheetContact {
            name: self.text(*name),
            role: self.maybe(*role),
            phone: phone.clone(),
            email: email.clone(),
            hours: self.maybe(*hours),
        }
    }

    /// Markdown as blocks. What a form has no place for (pictures, tables, raw HTML) is refused when it is read.
    pub(super) fn rich(&self, prose: &Prose) -> Vec<RichBlock> {
        let mut blocks = Vec::new();
        self.rich_blocks(prose, &prose.blocks, &mut blocks);
        blocks
    }

    fn rich_blocks(&self, prose: &Prose, from: &[Block], blocks: &mut Vec<RichBlock>) {
        for block in from {
            match block {
                Block::Heading { text, .. } | Block::Paragraph(text) => {
                    blocks.push(RichBlock::Paragraph { runs: self.runs(prose, *text) });
                }
                Block::List { start, items } => {
                    let mut lists = Vec::new();
                    for item in items {
                        let mut runs: Vec<Run> = item.text.map(|text| self.runs(prose, text)).unwrap_or_default();
                        for text in (Prose { blocks: item.blocks.clone(), links: Vec::new() }).texts() {
                            runs.push(Run { text: " ".to_owned(), ..Run::default() });
                            runs.extend(self.runs(prose, text));
                        }
                        lists.push(runs);
                    }
                    blocks.push(RichBlock::List { ordered: start.is_some(), items: lists });
                }
                Block::Quote(inner) => self.rich_blocks(prose, inner, blocks),
                Block::Table { .. } | Block::Picture { .. } | Block::Code(_) | Block::Rule | Block::Html(_) => {}
            }
        }
    }

    fn runs(&self, prose: &Prose, text: Text) -> Vec<Run> {
        runs(&self.text(text), &|href| {
            prose.links.iter().find(|link| link.href == href).and_then(|link| self.address(&link.target))
        })
    }

    fn address(&self, target: &Target) -> Option<String> {
        let (site, lang) = (&self.voice.edition.site, self.voice.phrases.lang());
        let page = |page: PageRef, heading: Option<&str>| {
            let there = page.languages(site).contains(&lang);
            let path = page.path_in(site, if there { lang } else { site.portal.source_language });
            let heading = heading.map_or_else(String::new, |id| format!("#{id}"));
            format!("{}/{path}{heading}", site.portal.address)
        };
        match target {
            Target::Page(reference, heading) => Some(page(*reference, heading.as_deref())),
            Target::Term(id) => Some(page(PageRef::Glossary, Some(&site.term(*id).slug))),
            Target::Elsewhere(address) => Some(address.clone()),
            Target::Heading(_) | Target::Broken => None,
        }
    }

    fn words(&self) -> SheetWords {
        let word = |id| self.word(id);
        SheetWords {
            have_ready: word("documents-needed"),
            all_questions: word("form-all-questions"),
            required: word("form-required"),
            optional: word("form-optional"),
            sending: word("form-sending"),
            help: word("help-title"),
            other_formats: word("form-other-formats"),
            other_formats_text: word("form-other-formats-text"),
            phone: word("phone-label"),
            email: word("email-label"),
            hours: word("hours-label"),
            how_to_type: word("form-how-to-type"),
            how_to_print: word("form-how-to-print"),
            how_to_edit: word("form-how-to-edit"),
            write_here: word("form-write-here"),
            choose: word("form-choose"),
            page_of: self.voice.phrases.say("form-page-of", [("page", "{page}".to_owned()), ("pages", "{pages}".to_owned())]),
            row: word("form-row"),
        }
    }
}

/// Eight hexadecimal digits of all that is asked.
fn fingerprint(sheet: &Sheet) -> String {
    let asked = (&sheet.fund, &sheet.title, &sheet.have_ready, &sheet.sections, &sheet.sending);
    let bytes = serde_json::to_vec(&asked).unwrap_or_else(|_| unreachable!("a sheet holds only strings and numbers"));
    blake3::hash(&bytes).to_hex()[..8].to_owned()
}
