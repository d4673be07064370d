//! A poster for the wall of a community centre, in one language, every word resolved.
//!
//! The page for printing and the PDF documents are made from a [`Poster`], so that both say the same. Like a form it is
//! in one language or it is not there.

use fast_qr::{ECL, QRBuilder};
use jiff::Timestamp;
use serde::Serialize;

use super::address::PageRef;
use super::contact::Contact;
use super::edition::Edition;
use super::event::{DateNote, Event, instant};
use super::ids::{BoroughId, ContactId, EventId, FundId, VenueId};
use super::round::RoundState;
use super::site::Site;
use super::text::Text;
use super::voice::{Untranslated, Voice};
use crate::i18n::{Lang, Phrasebook};
use crate::source::Span;

/// More dates than this are not read from a wall.
const MOST_DATES: usize = 6;

/// What a poster announces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PosterOf {
    /// An event with dates ahead.
    Event(EventId),
    /// A fund that takes applications.
    Call(FundId),
}

impl PosterOf {
    /// The page that it leads to.
    pub fn page(self) -> PageRef {
        match self {
            PosterOf::Event(id) => PageRef::Event(id),
            PosterOf::Call(id) => PageRef::Fund(id),
        }
    }

    /// The title of the event or fund.
    pub fn title(self, site: &Site) -> Text {
        match self {
            PosterOf::Event(id) => site.event(id).title,
            PosterOf::Call(id) => site.fund(id).title,
        }
    }

    /// Its id in the content, known within the borough.
    pub fn slug(self, site: &Site) -> &str {
        match self {
            PosterOf::Event(id) => &site.event(id).slug,
            PosterOf::Call(id) => &site.fund(id).slug,
        }
    }

    /// The borough.
    pub fn borough(self, site: &Site) -> BoroughId {
        match self {
            PosterOf::Event(id) => site.event(id).borough,
            PosterOf::Call(id) => site.fund(id).borough,
        }
    }

    /// Where it stands in the content.
    pub fn span(self, site: &Site) -> Span {
        match self {
            PosterOf::Event(id) => site.event(id).span,
            PosterOf::Call(id) => site.fund(id).span,
        }
    }
}

/// A poster in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Poster {
    /// The language of all words in it.
    #[serde(serialize_with = "super::sheet::code")]
    pub lang: Lang,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The portal.
    pub portal: String,
    /// The borough.
    pub borough: String,
    /// A few words to everybody who passes by.
    pub call: String,
    /// The event or the fund.
    pub title: String,
    /// What it is, and that it costs nothing.
    pub labels: Vec<String>,
    /// What happens, or what the money is for.
    pub about: String,
    /// Dates, soonest first; for a fund the deadline.
    pub dates: Vec<PosterDate>,
    /// That there are more.
    pub later: Option<String>,
    /// Where.
    pub places: Vec<PosterPlace>,
    /// What else to know, as labels and words.
    pub facts: Vec<PosterFact>,
    /// The languages spoken there, if it is an event.
    pub languages: Option<PosterLanguages>,
    /// Who to ask.
    pub contact: PosterContact,
    /// What the square code is for.
    pub scan: String,
    /// The address in the code.
    pub address: String,
    /// The code.
    pub code: QrCode,
    /// What the reader must know about the words.
    pub notes: Vec<String>,
}

/// A date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PosterDate {
    /// Day and times.
    pub when: String,
    /// The name of the place, where it is not the usual one.
    pub place: Option<String>,
    /// When it is over.
    #[serde(skip)]
    pub ends: Timestamp,
}

/// The languages spoken at an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PosterLanguages {
    /// "Languages".
    pub label: String,
    /// Each by its own name.
    pub names: Vec<PosterLanguage>,
}

/// A language by its own name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PosterLanguage {
    /// Its code.
    pub code: &'static str,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Its name in itself.
    pub name: &'static str,
}

/// A venue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PosterPlace {
    /// Its name.
    pub name: String,
    /// Its address.
    pub address: String,
    /// How to get there.
    pub getting_there: Option<String>,
    /// What it offers to people who need it.
    pub access: Vec<PosterAccess>,
}

/// Something a venue offers: a sign, and always the words too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PosterAccess {
    /// The word for it in the content, by which a theme chooses a sign.
    pub sign: &'static str,
    /// In words.
    pub words: String,
}

/// A label and words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PosterFact {
    /// What it is about.
    pub label: String,
    /// The words.
    pub words: String,
    /// Telephone numbers and addresses, which run from left to right in every language.
    pub addresses: Vec<String>,
}

/// Who to ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PosterContact {
    /// Its name.
    pub name: String,
    /// Telephone number as people write it.
    pub phone: Option<String>,
    /// Email address.
    pub email: Option<String>,
}

/// A QR code (ISO/IEC 18004) as a drawing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct QrCode {
    /// Modules along a side, with the quiet zone of four around them.
    pub size: usize,
    /// The dark modules as the path of a drawing (SVG 2, section 9.3), one unit a module.
    pub path: String,
}

impl QrCode {
    /// The code of an address. It can still be read when an eighth of it is torn or dirty. `None` only for an address
    /// longer than any code holds, more than two thousand letters.
    pub fn of(address: &str) -> Option<QrCode> {
        /// White all around, without which telephones do not find the code.
        const QUIET: usize = 4;
        let made = QRBuilder::new(address).ecl(ECL::M).build().ok()?;
        let mut path = String::new();
        for y in 0..made.size {
            let mut x = 0;
            while x < made.size {
                let dark = (x..made.size).take_while(|x| made[y][*x].value()).count();
                if dark > 0 {
                    path.push_str(&format!("M{} {}h{dark}v1h-{dark}z", x + QUIET, y + QUIET));
                }
                x += dark.max(1);
            }
        }
        Some(QrCode { size: made.size + 2 * QUIET, path })
    }
}

impl Poster {
    /// The poster in the language of `phrases`. `None` if there is nothing to announce now.
    ///
    /// # Errors
    /// [`Untranslated`] if a text of it has no translation; never in the source language.
    pub fn of<'e>(edition: &'e Edition, phrases: &Phrasebook<'e>, what: PosterOf) -> Option<Result<Poster, Untranslated>> {
        let writer = Writer { voice: Voice::new(edition, phrases) };
        let poster = match what {
            PosterOf::Event(id) => writer.event(id),
            PosterOf::Call(id) => writer.call(id),
        }?;
        Some(writer.voice.lacks().map_or(Ok(poster), Err))
    }
}

/// Writes one poster.
struct Writer<'c, 'e> {
    voice: Voice<'c, 'e>,
}

impl Writer<'_, '_> {
    fn event(&self, id: EventId) -> Option<Poster> {
        let (edition, phrases) = (self.voice.edition, self.voice.phrases);
        let site = &edition.site;
        let event = site.event(id);
        let ahead: Vec<_> =
            event.dates(id).into_iter().filter(|date| date.is_ahead(&edition.now) && date.takes_place()).collect();
        ahead.first()?;
        let shown = &ahead[..ahead.len().min(MOST_DATES)];
        let usual = shown.iter().find(|date| date.note == DateNote::Planned).and(event.venue);
        let mut venues: Vec<VenueId> = Vec::new();
        for venue in shown.iter().filter_map(|date| event.occurrences[date.occurrence].venue) {
            if !venues.contains(&venue) {
                venues.push(venue);
            }
        }
        let several = venues.len() > 1;
        let dates = shown.iter().map(|date| {
            let when = phrases.day_times("event-day-times", date.starts, date.ends);
            // Where dates are in several places, each that is not in the usual one says where it is.
            let venue = event.occurrences[date.occurrence].venue.filter(|venue| several && Some(*venue) != usual);
            PosterDate { when, place: venue.map(|venue| site.venue(venue).name.clone()), ends: instant(date.ends) }
        });
        let mut labels = vec![phrases.word(&format!("event-{}", event.kind.word()))];
        labels.push(phrases.word("event-free"));
        let poster = Poster {
            title: self.voice.text(event.title),
            labels,
            about: self.voice.text(event.about),
            dates: dates.collect(),
            later: (ahead.len() > shown.len()).then(|| phrases.word("events-later")),
            places: venues.into_iter().map(|venue| self.place(venue)).collect(),
            facts: self.facts_of(event),
            languages: Some(PosterLanguages {
                label: phrases.word("event-languages"),
                names: event.languages.iter().map(|lang| language(*lang)).collect(),
            }),
            ..self.frame(PosterOf::Event(id), "poster-come", "poster-scan", event.contact)?
        };
        Some(Poster { notes: self.voice.notes(event.example), ..poster })
    }

    fn call(&self, id: FundId) -> Option<Poster> {
        let (edition, phrases) = (self.voice.edition, self.voice.phrases);
        let site = &edition.site;
        let fund = site.fund(id);
        let state = fund.state(&edition.now).filter(|state| state.state == RoundState::Open)?;
        let closes = [("day", phrases.day(state.round.closes.date)), ("time", phrases.time(state.round.closes.closing_time()))];
        let range = [("min", phrases.money(fund.award.min.pence())), ("max", phrases.money(fund.award.max.pence()))];
        let fact = |label: &str, words: String| PosterFact { label: phrases.word(label), words, addresses: Vec::new() };
        let who = self.voice.text(fund.who_for);
        let contact = *site.contacts_of_fund(fund).first()?;
        let poster = Poster {
            title: self.voice.text(fund.title),
            labels: vec![phrases.say("award-range", range)],
            about: self.voice.text(fund.summary),
            dates: vec![PosterDate { when: phrases.say("closes-on", closes), place: None, ends: state.round.closes.ends() }],
            later: None,
            places: Vec::new(),
            facts: vec![fact("summary-who", who)],
            ..self.frame(PosterOf::Call(id), "poster-apply", "poster-scan-fund", contact)?
        };
        Some(Poster { notes: self.voice.notes(fund.example), ..poster })
    }

    /// What all posters have.
    fn frame(&self, what: PosterOf, call: &str, scan: &str, contact: ContactId) -> Option<Poster> {
        let (site, phrases) = (&self.voice.edition.site, self.voice.phrases);
        let (page, lang) = (what.page(), phrases.lang());
        let address = format!("{}/{}", site.portal.address, page.path_in(site, lang));
        let Contact { name, phone, email, .. } = site.contact(contact);
        Some(Poster {
            lang,
            dir: lang.direction().attribute(),
            portal: self.voice.text(site.portal.title),
            borough: self.voice.text(site.borough(what.borough(site)).name),
            call: phrases.word(call),
            title: String::new(),
            labels: Vec::new(),
            about: String::new(),
            dates: Vec::new(),
            later: None,
            places: Vec::new(),
            facts: Vec::new(),
            languages: None,
            contact: PosterContact { name: self.voice.text(*name), phone: phone.clone(), email: email.clone() },
            scan: phrases.word(scan),
            code: QrCode::of(&address)?,
            address,
            notes: Vec::new(),
        })
    }

    fn place(&self, id: VenueId) -> PosterPlace {
        let venue = self.voice.edition.site.venue(id);
        let access = venue
            .access
            .iter()
            .map(|access| PosterAccess { sign: access.word(), words: self.voice.word(&format!("access-{}", access.word())) });
        PosterPlace {
            name: venue.name.clone(),
            address: venue.address.clone(),
            getting_there: self.voice.maybe(venue.getting_there),
            access: access.collect(),
        }
    }

    fn facts_of(&self, event: &Event) -> Vec<PosterFact> {
        let mut facts = Vec::new();
        let mut add = |label: &str, words: Option<String>| {
            facts.extend(words.map(|words| PosterFact { label: self.voice.word(label), words, addresses: Vec::new() }));
        };
        let booking = self.voice.word(if event.booking.needed { "event-book" } else { "event-drop-in" });
        add("event-booking", Some(booking));
        add("event-join", event.online.as_ref().map(|online| self.voice.text(online.how)));
        let interpreter = event.interpreter.as_ref();
        add("event-interpreter", interpreter.map(|interpreter| self.voice.phrases.days("event-interpreter-by", interpreter.by)));
        add("event-creche", self.voice.maybe(event.creche));
        add("event-refreshments", self.voice.maybe(event.refreshments));
        add("event-travel", self.voice.maybe(event.travel));
        let by = [&event.booking.phone, &event.booking.email, &event.booking.address];
        if let Some(booking) = facts.first_mut() {
            booking.addresses = by.into_iter().flatten().cloned().collect();
        }
        facts
    }
}

fn language(lang: Lang) -> PosterLanguage {
    PosterLanguage { code: lang.code(), dir: lang.direction().attribute(), name: lang.autonym() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_three_eyes_and_white_around() {
        let code = QrCode::of("https://chests.example.org/").unwrap();
        assert!(code.path.starts_with("M4 4h7v1h-7z"), "{}", code.path);
        assert!(code.path.contains(&format!("M{} 4h7", code.size - 11)), "{}", code.path);
        assert!(code.path.contains(&format!("M4 {}h7", code.size - 5)), "{}", code.path);
        assert!(QrCode::of(&"a".repeat(10_000)).is_none());
    }
}
