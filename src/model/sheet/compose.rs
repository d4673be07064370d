//! From the site to a sheet: every text looked up, every number written, every condition put into words.

use super::rich::{RichBlock, rich_of};
use super::{Sheet, SheetContact, SheetFact, SheetItem, SheetWords};
use crate::i18n::{Lang, Phrasebook, Phrasebooks};
use crate::model::voice::{Untranslated, Voice};
use crate::model::{
    Contact, ContactId, Edition, Form, Fund, FundForm, FundId, Moment, Now, PageRef, Prose, ReadyItem, RoundState, Text,
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
            digits: self.voice.digits(),
            title: self.text(self.form.title),
            fund: self.text(self.fund.title),
            borough: self.text(site.borough(self.fund.borough).name),
            portal: self.text(site.portal.title),
            address: format!("{}/{}", site.portal.address, PageRef::Form(fund).path_in(site, lang)),
            facts: self.facts(&self.voice.edition.now),
            introduction: self.rich(&self.form.introduction),
            have_ready: self.have_ready(fund),
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

    fn have_ready(&self, fund: FundId) -> Vec<SheetItem> {
        let others = self.form.have_ready.iter().map(|text| SheetItem { name: self.text(*text), why: None });
        ready_of(&self.voice, fund).into_iter().chain(others).collect()
    }

    fn contacts(&self) -> Vec<SheetContact> {
        self.voice.edition.site.contacts_of_fund(self.fund).iter().map(|id| self.contact(*id)).collect()
    }

    fn contact(&self, id: ContactId) -> SheetContact {
        contact_of(&self.voice, id)
    }

    pub(super) fn rich(&self, prose: &Prose) -> Vec<RichBlock> {
        rich_of(&self.voice, prose)
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
            page_of: self.voice.page_of(),
            row: word("form-row"),
        }
    }
}

/// What to have ready for an application to a fund, in the words of a document.
pub(in crate::model) fn ready_of(voice: &Voice<'_, '_>, fund: FundId) -> Vec<SheetItem> {
    let site = &voice.edition.site;
    let item = |item: &ReadyItem| SheetItem {
        name: voice.filled(item.name, &item.values),
        why: item.why.map(|why| voice.filled(why, &item.values)),
    };
    site.have_ready(fund).iter().map(item).collect()
}

/// Somebody to ask, in the words of a document.
pub(in crate::model) fn contact_of(voice: &Voice<'_, '_>, id: ContactId) -> SheetContact {
    let Contact { name, role, phone, email, hours, .. } = voice.edition.site.contact(id);
    SheetContact {
        name: voice.text(*name),
        role: voice.maybe(*role),
        phone: phone.clone(),
        email: email.clone(),
        hours: voice.maybe(*hours),
    }
}

/// Eight hexadecimal digits of all that is asked.
fn fingerprint(sheet: &Sheet) -> String {
    let asked = (&sheet.fund, &sheet.title, &sheet.have_ready, &sheet.sections, &sheet.sending);
    let bytes = serde_json::to_vec(&asked).unwrap_or_else(|_| unreachable!("a sheet holds only strings and numbers"));
    blake3::hash(&bytes).to_hex()[..8].to_owned()
}
