//! The format of the content files, as tables.
//!
//! Each kind of file or record has a table of its keys. The same table finds unknown keys, makes the JSON
//! Schema for editors (`openchest schema`) and tells which texts are translated. The modules beside this one
//! read values through these tables: asking for a key that is not in the table fails a test.

/// What a value may be.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// One line that visitors read; translated.
    Text,
    /// Markdown that visitors read; translated by block.
    Prose,
    /// A name or other text that is not translated.
    Plain,
    /// Lower-case letters, digits and hyphens.
    Id,
    /// `£5,000`.
    Money,
    /// `2026-12-11`.
    Date,
    /// `2022`, `2022-03` or `2022-03-01`.
    PartialDate,
    /// `2026-12-11 11:59pm`, or a date.
    Moment,
    /// `5pm`.
    Time,
    /// One date, or a list of dates.
    Dates,
    /// `first Tuesday of the month`.
    Recurrence,
    /// A whole number.
    Integer,
    /// A whole number, an amount of money or a share: `3`, `£50,000`, `80%`.
    Quantity,
    /// `true` or `false`.
    Flag,
    /// An `https://` address.
    Url,
    /// An email address.
    Email,
    /// A telephone number.
    Phone,
    /// `#rrggbb`.
    Colour,
    /// A language code.
    Language,
    /// The name of a picture file beside the content file.
    PictureFile,
    /// The name of a recording, of captions or of a report beside the content file.
    MediaFile,
    /// The id of an award: letters, digits and hyphens.
    AwardId,
    /// A number in the register of charities of England and Wales, of Scotland or of Northern Ireland.
    CharityNumber,
    /// The eight characters of a company.
    CompanyNumber,
    /// An id of org-id.guide.
    OrgId,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// The id of something that is defined elsewhere; what, in words.
    Reference(&'static str),
    /// A record with keys of its own.
    Record(&'static Shape),
    /// Any number of values of one kind.
    List(&'static Kind),
}

impl Kind {
    /// What a value of this kind looks like, for messages: "a date such as 2026-12-11".
    pub fn example(self) -> String {
        match self {
            Kind::Text | Kind::Plain => "a line of text".to_owned(),
            Kind::Prose => "text".to_owned(),
            Kind::Id => "a short name of lower-case letters, digits and hyphens, such as autumn-2026".to_owned(),
            Kind::Money => "an amount of money such as £5,000 or £1,234.50".to_owned(),
            Kind::Date => "a date such as 2026-12-11".to_owned(),
            Kind::PartialDate => "a date such as 2026-12-11, a month such as 2026-12 or a year such as 2026".to_owned(),
            Kind::Moment => "a date such as 2026-12-11, or a date and time such as 2026-12-11 11:59pm".to_owned(),
            Kind::Time => "a time of day such as 5pm or 12.30pm".to_owned(),
            Kind::Dates => "a date such as 2026-12-11, or a list of dates".to_owned(),
            Kind::Recurrence => "a rule such as Tuesday, other Friday or first Tuesday of the month".to_owned(),
            Kind::Integer => "a whole number such as 5".to_owned(),
            Kind::Quantity => "a number such as 3, an amount such as £50,000 or a share such as 80%".to_owned(),
            Kind::Flag => "true or false".to_owned(),
            Kind::Url => "a web address that starts with https://".to_owned(),
            Kind::Email => "an email address such as help@example.org".to_owned(),
            Kind::Phone => "a telephone number such as 020 7946 0000".to_owned(),
            Kind::Colour => "a colour such as \"#0b5d5b\", in quotation marks".to_owned(),
            Kind::Language => "a language code such as bn".to_owned(),
            Kind::PictureFile => "the name of a picture file beside this file, such as walking-club.jpg".to_owned(),
            Kind::MediaFile => {
                "the name of a file beside this file, such as interview.mp3, interview.vtt or report.pdf".to_owned()
            }
            Kind::AwardId => "an id of letters, digits and hyphens, such as RB-2026-03".to_owned(),
            Kind::CharityNumber => "a charity number such as 1123456".to_owned(),
            Kind::CompanyNumber => "a company number of eight characters, such as 01234567".to_owned(),
            Kind::OrgId => "an id with its register in front, such as GB-EDU-100000 (see org-id.guide)".to_owned(),
            Kind::Choice(words) => format!("one of: {}", words.join(", ")),
            Kind::Reference(what) => format!("the id of {}", with_article(what)),
            Kind::Record(shape) => format!("{} with keys of its own", with_article(shape.name)),
            Kind::List(_) => "a list, one item a line, each starting with a hyphen".to_owned(),
        }
    }
}

/// "a fund", "an award".
pub(super) fn with_article(noun: &str) -> String {
    let article = if noun.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" };
    format!("{article} {noun}")
}

/// A key of a record.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// The key.
    pub name: &'static str,
    /// What its value may be.
    pub kind: Kind,
    /// Whether it must be there.
    pub required: bool,
    /// What it is for, shown by editors.
    pub doc: &'static str,
}

/// A record: its keys in the order in which people write them.
#[derive(Debug)]
pub struct Shape {
    /// What it is, for messages: "fund".
    pub name: &'static str,
    /// Its keys.
    pub fields: &'static [Field],
}

impl Shape {
    /// The field of this name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|f| f.name == name)
    }
}

const fn must(name: &'static str, kind: Kind, doc: &'static str) -> Field {
    Field { name, kind, required: true, doc }
}

const fn may(name: &'static str, kind: Kind, doc: &'static str) -> Field {
    Field { name, kind, required: false, doc }
}

const TEXTS: Kind = Kind::List(&Kind::Text);
const LANGUAGES: Kind = Kind::List(&Kind::Language);
const SHOW_OLDER: &str = "Languages whose pages show a translation that is older than its source, under a notice with \
    its date; pages in other languages fall back to the source language";
const CONTACTS: Kind = Kind::List(&Kind::Record(&CONTACT));
const STATISTICS: Kind = Kind::List(&Kind::Record(&STATISTIC));
const PARTNERS: Kind = Kind::List(&Kind::Reference("partner"));
const PRIORITIES: Kind = Kind::List(&Kind::Reference("priority"));
const NEIGHBOURHOODS: Kind = Kind::List(&Kind::Reference("neighbourhood"));

const GROUP_KINDS: Kind = Kind::List(&Kind::Choice(&[
    "neighbours",
    "written-rules",
    "charity",
    "social-enterprise",
    "faith-group",
    "public-body",
    "one-person",
]));
const PEOPLE: Kind = Kind::List(&Kind::Choice(&[
    "everyone",
    "children-and-families",
    "young-people",
    "older-people",
    "women-and-girls",
    "disabled-people",
    "carers",
    "new-arrivals",
    "language-speakers",
]));

pub(super) static SOURCE: Shape = Shape {
    name: "source",
    fields: &[
        must("title", Kind::Plain, "Title of the published source"),
        may("url", Kind::Url, "Where it can be read"),
        may("date", Kind::PartialDate, "When it was published, as far as known"),
        may("page", Kind::Plain, "Page or section"),
    ],
};

pub(super) static STATISTIC: Shape = Shape {
    name: "statistic",
    fields: &[
        must("id", Kind::Id, "Short name"),
        must("group", Kind::Choice(&["residents", "groups", "system", "model"]), "Whom it is about"),
        must("words", Kind::Text, "The exact words of the source; never reworded, never computed again"),
        must("kind", Kind::Choice(&["percent", "ratio", "bound", "count", "statement"]), "What kind of fact"),
        may("n", Kind::Integer, "The number in it, for other programs"),
        may("of", Kind::Integer, "Out of how many"),
        may("baseline", Kind::Text, "What it is compared with"),
        may("base", Kind::Text, "Who was asked or counted"),
        may("method", Kind::Text, "How it was found out"),
        must("source", Kind::Record(&SOURCE), "Who published it"),
        may("caveat", Kind::Text, "What to keep in mind"),
    ],
};

pub(super) static CONSENT: Shape = Shape {
    name: "consent",
    fields: &[
        must("from", Kind::Plain, "Who gave consent; not shown on the page"),
        must("on", Kind::Date, "When it was given"),
        must("expires", Kind::Date, "The last day on which it may be shown"),
    ],
};

pub(super) static CONTACT: Shape = Shape {
    name: "contact",
    fields: &[
        must("id", Kind::Id, "Short name"),
        must("name", Kind::Text, "What the person or team is called"),
        may("role", Kind::Text, "What they do"),
        may("organisation", Kind::Plain, "Where they work"),
        may("email", Kind::Email, "Email address"),
        may("phone", Kind::Phone, "Telephone number"),
        may("hours", Kind::Text, "When they can be reached"),
        may("languages", LANGUAGES, "Languages they speak"),
        may("about", Kind::Text, "What they can help with"),
    ],
};

pub(super) static PORTAL: Shape = Shape {
    name: "portal",
    fields: &[
        must("title", Kind::Text, "The name of the site"),
        must("tagline", Kind::Text, "A few words under it"),
        must("summary", Kind::Text, "One or two sentences for search engines"),
        must("address", Kind::Url, "Where the site will stand"),
        must("source_language", Kind::Language, "The language the content is written in"),
        may("languages", LANGUAGES, "The other languages"),
        may("show_older_translations", LANGUAGES, SHOW_OLDER),
        may("example", Kind::Flag, "True if the whole site is an example"),
        may("example_date", Kind::Date, "The day an example is built for when no --as-of is given"),
        must("publisher", Kind::Record(&PUBLISHER), "Who publishes the site"),
        must("licence", Kind::Plain, "Licence of texts and data, an SPDX id such as OGL-UK-3.0"),
        may("open_data", Kind::Record(&OPEN_DATA), "Facts of the files of grants"),
        must("vision", Kind::Prose, "What the chests are for"),
        may("principles", Kind::List(&Kind::Record(&PRINCIPLE)), "What the chests hold to"),
        may("stages", Kind::List(&Kind::Record(&STAGE)), "How a chest goes"),
        must("decision_models", Kind::List(&Kind::Record(&DECISION_MODEL)), "How decisions can be made"),
        may("impact", STATISTICS, "Published facts about all chests"),
        must("contacts", CONTACTS, "Who to ask"),
        must("help_contact", Kind::Reference("contact"), "Who to ask first"),
        may("formats", Kind::List(&Kind::Record(&FORMAT)), "Other formats"),
        must("formats_contact", Kind::Reference("contact"), "Who to ask for other formats"),
        must("formats_reply_days", Kind::Integer, "Working days within which they answer"),
        may("without_posters", Kind::Flag, "True if no posters in PDF are wanted; pages to print are there all the same"),
        must("accessibility", Kind::Record(&ACCESSIBILITY), "Facts of the accessibility statement"),
        must("privacy", Kind::Record(&PRIVACY), "Facts of the privacy notice"),
    ],
};

pub(super) static OPEN_DATA: Shape = Shape {
    name: "set of facts of open data",
    fields: &[
        must("prefix", Kind::Plain, "The publisher's prefix of 360Giving, with 360G- in front"),
        may("org_id", Kind::OrgId, "The publisher's id in a register"),
        may("contact", Kind::Reference("contact"), "Who mends a record that is wrong; help_contact if left out"),
    ],
};

pub(super) static PUBLISHER: Shape = Shape {
    name: "publisher",
    fields: &[
        must("name", Kind::Plain, "Name of the organisation"),
        may("website", Kind::Url, "Its website"),
        may("about", Kind::Text, "What it is"),
        may("public_body", Kind::Flag, "False if the accessibility regulations for public bodies do not apply to it"),
    ],
};

pub(super) static PRINCIPLE: Shape = Shape {
    name: "principle",
    fields: &[
        must("id", Kind::Id, "Short name"),
        must("title", Kind::Text, "What it is called"),
        must("text", Kind::Text, "What it means"),
    ],
};

pub(super) static STAGE: Shape = Shape {
    name: "stage",
    fields: &[
        must("id", Kind::Id, "Short name"),
        must("title", Kind::Text, "What it is called"),
        must("text", Kind::Text, "What happens"),
    ],
};

pub(super) const DECISION_MODELS: Kind = Kind::Choice(&["open-application", "participatory-budgeting", "existing-partnership"]);

pub(super) static DECISION_MODEL: Shape = Shape {
    name: "decision model",
    fields: &[
        must("id", DECISION_MODELS, "Which of the three"),
        must("title", Kind::Text, "What it is called"),
        must("summary", Kind::Text, "What it is"),
        must("steps", TEXTS, "How it goes, step by step"),
    ],
};

pub(super) static FORMAT: Shape = Shape {
    name: "format",
    fields: &[
        must("id", Kind::Choice(&["easy-read", "large-print", "audio", "braille", "bsl", "another-language"]), "Which format"),
        must("title", Kind::Text, "What it is called"),
        must("how", Kind::Text, "How to get it"),
    ],
};

pub(super) static ACCESSIBILITY: Shape = Shape {
    name: "accessibility statement",
    fields: &[
        must(
            "status",
            Kind::Choice(&["fully-compliant", "partially-compliant", "not-compliant"]),
            "What the statement may claim",
        ),
        must("prepared", Kind::Date, "When the statement was prepared"),
        must("reviewed", Kind::Date, "When it was last reviewed"),
        may("tested", Kind::Date, "When the site was last tested"),
        may("tested_by", Kind::Text, "By whom and how"),
        may("manual_tests", Kind::List(&Kind::Record(&MANUAL_TEST)), "Tests by people, one by one"),
        may("results", Kind::Plain, "The file of results of the accessibility tests, beside portal.yaml"),
        must("contact", Kind::Reference("contact"), "Who answers"),
        must("reply_days", Kind::Integer, "Working days within which they answer"),
        may("known_problems", Kind::List(&Kind::Record(&KNOWN_PROBLEM)), "What is known not to be accessible"),
    ],
};

pub(super) static MANUAL_TEST: Shape = Shape {
    name: "test by a person",
    fields: &[
        must("id", Kind::Id, "Short name"),
        must("date", Kind::Date, "When"),
        may("by", Kind::Plain, "Who"),
        must("how", Kind::Text, "How it was tested"),
        may("tools", Kind::List(&Kind::Plain), "Programs and devices, such as a screen reader"),
        may("pages", Kind::Text, "Which pages"),
    ],
};

pub(super) static KNOWN_PROBLEM: Shape = Shape {
    name: "known problem",
    fields: &[
        must("id", Kind::Id, "Short name"),
        must("title", Kind::Text, "What is not accessible"),
        must("why", Kind::Choice(&["non-compliance", "disproportionate-burden", "out-of-scope"]), "Why it is so"),
        must("text", Kind::Text, "More about it"),
        may("fix_by", Kind::Date, "By when it will be mended"),
        may("rules", Kind::List(&Kind::Plain), "Rules of the accessibility tests whose failures it explains"),
    ],
};

pub(super) static PRIVACY: Shape = Shape {
    name: "privacy notice",
    fields: &[
        must("controller", Kind::Text, "Who is responsible for personal data"),
        must("contact", Kind::Reference("contact"), "Who answers"),
        must("text", Kind::Prose, "What else there is to say"),
        must("updated", Kind::Date, "When it was last changed"),
    ],
};

pub(super) static FUNDERS: Shape = Shape {
    name: "list of funders",
    fields: &[
        must("funders", Kind::List(&Kind::Record(&FUNDER)), "Who pays"),
        may("partners", Kind::List(&Kind::Record(&PARTNER)), "Who steers"),
    ],
};

pub(super) static FUNDER: Shape = Shape {
    name: "funder",
    fields: &[
        must("id", Kind::Id, "Short name"),
        must("name", Kind::Plain, "Name of the organisation"),
        must("kind", Kind::Choice(&["nhs", "council", "lottery", "foundation", "other"]), "What kind of organisation"),
        must("about", Kind::Text, "What it does"),
        may("website", Kind::Url, "Its website"),
        may("org_id", Kind::OrgId, "Its id in a register"),
    ],
};

pub(super) static PARTNER: Shape = Shape {
    name: "partner",
    fields: &[
        must("id", Kind::Id, "Short name"),
        must("name", Kind::Plain, "Name of the organisation or group"),
        must(
            "kind",
            Kind::Choice(&["cvs", "council", "nhs", "link-workers", "equity-partner", "faith", "residents", "other"]),
            "What part it plays",
        ),
        must("about", Kind::Text, "What it does"),
        must("boroughs", Kind::List(&Kind::Reference("borough")), "Where it works"),
        may("paid", Kind::Flag, "Whether it is paid for its part"),
        may("languages", LANGUAGES, "Languages it works in"),
        may("website", Kind::Url, "Its website"),
    ],
};

pub(super) static GLOSSARY: Shape =
    Shape { name: "glossary", fields: &[must("terms", Kind::List(&Kind::Record(&TERM)), "Words that need explaining")] };

pub(super) static TERM: Shape = Shape {
    name: "term",
    fields: &[
        must("id", Kind::Id, "Short name, used in links: term:link-worker"),
        must("term", Kind::Text, "The word"),
        may("also", TEXTS, "Other forms of the word"),
        must("meaning", Kind::Text, "What it means, in words a ten-year-old can follow"),
    ],
};

pub(super) static GUIDANCE: Shape = Shape {
    name: "guidance page",
    fields: &[
        must("title", Kind::Text, "The heading of the page"),
        must("summary", Kind::Text, "One or two sentences for lists"),
        may("order", Kind::Integer, "Its place in the list; smaller comes first"),
        may("updated", Kind::Date, "When the words were last changed"),
    ],
};

pub(super) static BOROUGH: Shape = Shape {
    name: "borough",
    fields: &[
        must("name", Kind::Text, "Name of the borough"),
        must("summary", Kind::Text, "One or two sentences"),
        must("about", Kind::Prose, "More about the chest here"),
        must("council", Kind::Record(&COUNCIL), "The local authority"),
        may("gss_code", Kind::Plain, "ONS code such as E09000026"),
        may("languages", LANGUAGES, "The languages of this borough's pages; all of the portal's if left out"),
        may("colours", Kind::Record(&COLOURS), "The borough's own colours"),
        may("neighbourhoods", Kind::List(&Kind::Record(&NEIGHBOURHOOD)), "Parts of the borough"),
        may("neighbours", Kind::List(&Kind::Record(&NEIGHBOUR)), "Places next door"),
        must("how_we_decide", Kind::Prose, "How decisions are made here"),
        must("contacts", CONTACTS, "Who to ask"),
        must("help_contact", Kind::Reference("contact"), "Who to ask first"),
        may("partners", PARTNERS, "Who steers"),
        may("impact", STATISTICS, "Published facts about the chest here"),
    ],
};

pub(super) static COUNCIL: Shape = Shape {
    name: "council",
    fields: &[must("name", Kind::Plain, "Name of the council"), may("website", Kind::Url, "Its website")],
};

pub(super) static COLOURS: Shape = Shape {
    name: "set of colours",
    fields: &[
        must("accent", Kind::Colour, "For the light scheme; at least 4.5:1 against white"),
        must("accent_dark", Kind::Colour, "For the dark scheme; at least 4.5:1 against the dark ground"),
    ],
};

pub(super) static NEIGHBOURHOOD: Shape = Shape {
    name: "neighbourhood",
    fields: &[
        must("id", Kind::Id, "Short name, part of the address"),
        must("name", Kind::Text, "Its name"),
        must("about", Kind::Text, "What it takes in"),
    ],
};

pub(super) static NEIGHBOUR: Shape =
    Shape { name: "neighbour", fields: &[must("name", Kind::Text, "Its name"), must("about", Kind::Text, "What to know")] };

pub(super) static PRIORITY: Shape = Shape {
    name: "priority",
    fields: &[
        must("title", Kind::Text, "What it is called"),
        must("summary", Kind::Text, "One or two sentences"),
        must("need", Kind::Text, "What is missing"),
        must("strength", Kind::Text, "What is already there"),
        must("evidence", Kind::List(&Kind::Record(&EVIDENCE)), "Why we think so"),
        may("decided_by", PARTNERS, "Who chose it"),
        must("decided_on", Kind::Date, "When it was chosen"),
        may("neighbourhoods", NEIGHBOURHOODS, "Where it matters most"),
        may("example", Kind::Flag, "True if invented"),
    ],
};

pub(super) static EVIDENCE: Shape = Shape {
    name: "piece of evidence",
    fields: &[must("text", Kind::Text, "What is known"), must("source", Kind::Record(&SOURCE), "From where")],
};

pub(super) static FUND: Shape = Shape {
    name: "fund",
    fields: &[
        must("title", Kind::Text, "The name of the fund"),
        must("summary", Kind::Text, "One or two sentences"),
        may("example", Kind::Flag, "True if invented"),
        must("funders", Kind::List(&Kind::Record(&FUNDED_BY)), "Who pays"),
        must("pot", Kind::Record(&POT), "The money there is"),
        must("award", Kind::Record(&AWARD_RANGE), "What one group can get"),
        must("decision_model", DECISION_MODELS, "How it chooses"),
        must("who_for", Kind::Text, "Who it is for, in one breath"),
        may("groups", GROUP_KINDS, "Kinds of group that can apply, for \"Find a fund\"; any kind if left out"),
        may("for_people", PEOPLE, "Who should benefit, for \"Find a fund\"; everyone if left out"),
        may("neighbourhoods", NEIGHBOURHOODS, "Where; the whole borough if left out"),
        must("priorities", PRIORITIES, "What it wants to change"),
        may("shared_criteria", Kind::List(&Kind::Record(&SHARED_CRITERIA)), "Who can apply: criteria of criteria.yaml"),
        may("eligibility", Kind::List(&Kind::Record(&CRITERION)), "Who can apply: criteria of this fund alone"),
        must("we_fund", TEXTS, "What it pays for"),
        must("we_do_not_fund", TEXTS, "What it does not pay for"),
        may("documents", Kind::List(&Kind::Record(&DOCUMENT)), "What to have ready"),
        must("how_to_apply", Kind::List(&Kind::Record(&STEP)), "How to apply, step by step"),
        may("ways_to_apply", TEXTS, "Ways to apply: written, video, by phone"),
        may("form", Kind::Record(&FUND_FORM), "The form to apply with"),
        must("rounds", Kind::List(&Kind::Record(&ROUND)), "Its calls"),
        must("decision", Kind::Record(&DECISION), "How it is decided"),
        must("payment", Kind::Prose, "How the money is paid"),
        must("monitoring", Kind::Record(&MONITORING), "What to tell afterwards"),
        may("contacts", Kind::List(&Kind::Reference("contact")), "Who to ask"),
        may("faqs", Kind::List(&Kind::Record(&FAQ)), "What people ask"),
    ],
};

pub(super) static FUNDED_BY: Shape = Shape {
    name: "funder of a fund",
    fields: &[
        must("funder", Kind::Reference("funder"), "Who"),
        must("role", Kind::Choice(&["principal", "match", "other"]), "Why"),
        may("amount", Kind::Money, "How much"),
    ],
};

pub(super) static POT: Shape = Shape {
    name: "pot",
    fields: &[
        must("amount", Kind::Money, "How much"),
        must("per", Kind::Choice(&["fund", "neighbourhood", "round"]), "For what"),
        may("note", Kind::Text, "A caveat"),
    ],
};

pub(super) static AWARD_RANGE: Shape = Shape {
    name: "award range",
    fields: &[
        must("min", Kind::Money, "The least"),
        must("max", Kind::Money, "The most"),
        may("exceptional_max", Kind::Money, "The most in exceptional cases"),
        may("exceptional", Kind::Text, "When a case is exceptional"),
    ],
};

pub(super) static CRITERION: Shape = Shape {
    name: "criterion",
    fields: &[
        must("id", Kind::Id, "Short name"),
        must(
            "kind",
            Kind::Choice(&["must", "must-not", "one-of", "number"]),
            "How it is asked: yes, no, one of several, a number",
        ),
        must("statement", Kind::Text, "The condition as a statement; a number stands in it as {min} or {max}"),
        must("question", Kind::Text, "The condition as a question"),
        may("explanation", Kind::Prose, "What the words mean; may lead to the glossary: [host](term:host-organisation)"),
        may("options", Kind::List(&Kind::Record(&CRITERION_OPTION)), "For one-of: the answers"),
        may("min", Kind::Quantity, "For number: the least"),
        may("max", Kind::Quantity, "For number: the most"),
        may("under", Kind::Quantity, "For number: it must be less than this"),
        may("measures", Kind::Id, "What it measures, so that two limits on the same thing are compared: income"),
        may("evidence", Kind::Text, "What shows it"),
        must("if_not", Kind::Text, "What to do next if it fails"),
        may("verdict", VERDICTS, "What it means if it fails; not-yet if left out"),
        may("next", Kind::Record(&NEXT), "Where to go if it fails"),
        may("if_less", Kind::Record(&NEXT_STEP), "For number: what to do below the least, if that differs"),
        may("if_more", Kind::Record(&NEXT_STEP), "For number: what to do above the most, if that differs"),
    ],
};

const VERDICTS: Kind = Kind::Choice(&["not-yet", "not-this-fund"]);

pub(super) static CRITERION_OPTION: Shape = Shape {
    name: "answer",
    fields: &[
        must("id", Kind::Id, "Short name"),
        must("label", Kind::Text, "The answer"),
        may("fails", Kind::Flag, "True if a group that gives this answer cannot apply"),
        may("if_not", Kind::Text, "What to do next then, if not what the criterion says"),
        may("verdict", VERDICTS, "What it means then; not-yet if left out"),
        may("next", Kind::Record(&NEXT), "Where to go then"),
    ],
};

pub(super) static NEXT_STEP: Shape = Shape {
    name: "next step",
    fields: &[
        must("if_not", Kind::Text, "What to do next"),
        may("verdict", VERDICTS, "What it means; not-yet if left out"),
        may("next", Kind::Record(&NEXT), "Where to go"),
    ],
};

pub(super) static NEXT: Shape = Shape {
    name: "place to go next",
    fields: &[
        may("guidance", Kind::Reference("guidance page"), "A guidance page to read"),
        may("partner", Kind::Reference("partner"), "A partner of funders.yaml, such as a host organisation"),
        may("surgery", Kind::Flag, "True for the advice surgeries of the fund"),
        may("funds", Kind::List(&Kind::Reference("fund")), "Other funds; those of another borough as hackney/small-sparks"),
        may("contact", Kind::Reference("contact"), "Somebody to ask"),
    ],
};

pub(super) static SHARED_CRITERIA: Shape = Shape {
    name: "set of shared criteria",
    fields: &[
        must("use", Kind::Reference("set of criteria"), "The id of a set in criteria.yaml"),
        may("without", Kind::List(&Kind::Id), "The criteria of the set that this fund does not ask"),
        may("change", Kind::List(&Kind::Record(&CRITERION_CHANGE)), "What this fund changes in criteria of the set"),
    ],
};

pub(super) static CRITERION_CHANGE: Shape = Shape {
    name: "change of a criterion",
    fields: &[
        must("id", Kind::Id, "The id of the criterion in the set"),
        may("min", Kind::Quantity, "Another least number"),
        may("max", Kind::Quantity, "Another greatest number"),
        may("under", Kind::Quantity, "Another number that it must be less than"),
        may("statement", Kind::Text, "Another statement"),
        may("question", Kind::Text, "Another question"),
        may("explanation", Kind::Prose, "Another explanation"),
        may("evidence", Kind::Text, "Other evidence"),
        may("if_not", Kind::Text, "Another next step, in words"),
    ],
};

pub(super) static CRITERIA: Shape = Shape {
    name: "file of shared criteria",
    fields: &[must("sets", Kind::List(&Kind::Record(&CRITERIA_SET)), "Criteria that funds share")],
};

pub(super) static CRITERIA_SET: Shape = Shape {
    name: "set of criteria",
    fields: &[
        must("id", Kind::Id, "Short name, by which funds use it"),
        must("criteria", Kind::List(&Kind::Record(&CRITERION)), "The criteria"),
    ],
};

pub(super) static DOCUMENT: Shape = Shape {
    name: "document",
    fields: &[
        must("id", Kind::Id, "Short name"),
        must("name", Kind::Text, "What it is called"),
        may("why", Kind::Text, "Why it is asked for"),
        may("shows", Kind::List(&Kind::Id), "The criteria that it is the evidence for, so that it is not asked for twice"),
    ],
};

pub(super) static STEP: Shape =
    Shape { name: "step", fields: &[must("title", Kind::Text, "What to do"), must("text", Kind::Prose, "How")] };

pub(super) static ROUND: Shape = Shape {
    name: "round",
    fields: &[
        must("id", Kind::Id, "Short name"),
        must("title", Kind::Text, "What it is called"),
        must("opens", Kind::Moment, "When applications can be sent"),
        must("closes", Kind::Moment, "The deadline"),
        must("decisions", Kind::Date, "When applicants hear the result"),
        may(
            "rolling",
            Kind::Flag,
            "True if you decide while it is open; the dates of decisions and payments are then for those who apply last",
        ),
        may("payments", Kind::Date, "When the money is sent"),
        may("vote", Kind::Date, "When people vote, in participatory budgeting"),
        may("pot", Kind::Money, "The money in this round"),
        may("apply", Kind::Url, "Where to apply"),
        may("results", Kind::Record(&RESULTS), "What became of it, once it is decided"),
        may("withdrawn", Kind::Record(&WITHDRAWN), "Set if the round was called off"),
    ],
};

pub(super) static RESULTS: Shape = Shape {
    name: "set of results",
    fields: &[
        must("applications", Kind::Integer, "How many groups applied, with or without success"),
        may("asked", Kind::Money, "What they asked for together"),
    ],
};

pub(super) static WITHDRAWN: Shape = Shape {
    name: "withdrawal",
    fields: &[must("on", Kind::Date, "The first day without applications"), must("reason", Kind::Text, "Why")],
};

pub(super) static DECISION: Shape = Shape {
    name: "decision",
    fields: &[
        may("who", PARTNERS, "Who decides"),
        must("about", Kind::Prose, "How"),
        must("looks_for", TEXTS, "What they look for"),
        must("feedback", Kind::Text, "What applicants hear afterwards"),
        must("again", Kind::Text, "Whether one may apply again"),
    ],
};

pub(super) static MONITORING: Shape = Shape {
    name: "monitoring",
    fields: &[
        must("what", Kind::Text, "What to tell"),
        must("when", Kind::Text, "When"),
        must("help", Kind::Text, "Who helps with it"),
    ],
};

pub(super) static FAQ: Shape = Shape {
    name: "question",
    fields: &[
        must("id", Kind::Id, "Short name, also the id of its heading"),
        must("question", Kind::Text, "The question"),
        must("answer", Kind::Prose, "The answer"),
    ],
};

pub(super) static CASE_STUDY: Shape = Shape {
    name: "case study",
    fields: &[
        must("title", Kind::Text, "The heading of the page"),
        must("summary", Kind::Text, "One or two sentences"),
        must("award", Kind::Reference("award"), "The grant it tells of, by its id in the list of awards"),
        may("picture", Kind::Record(&PICTURE), "The picture at the head"),
        may("outcomes", Kind::Record(&OUTCOMES), "What changed"),
        may("statistics", STATISTICS, "Facts"),
        may("quotes", Kind::List(&Kind::Record(&QUOTE)), "Voices"),
        may("media", RECORDINGS, "To hear or to see"),
    ],
};

const RECORDINGS: Kind = Kind::List(&Kind::Record(&RECORDING));

pub(super) static RECORDING: Shape = Shape {
    name: "recording",
    fields: &[
        must("id", Kind::Id, "Short name"),
        must("kind", Kind::Choice(&["audio", "video"]), "Sound alone, or with pictures"),
        must("title", Kind::Text, "What it is called"),
        may("file", Kind::MediaFile, "The file, if it is published with the site"),
        may("url", Kind::Url, "Its address, if it is on another site"),
        may("captions", Kind::MediaFile, "What is said, as WebVTT; every video with a file needs them"),
        must("transcript", Kind::Prose, "Everything that is said, and what one must see to follow it"),
        may("consent", Kind::Record(&CONSENT), "Consent of those who can be heard or seen"),
    ],
};

pub(super) static EVALUATION: Shape = Shape {
    name: "evaluation",
    fields: &[
        must("title", Kind::Text, "The heading of the page"),
        must("summary", Kind::Text, "One or two sentences"),
        must("date", Kind::Date, "When it was published"),
        may("fund", Kind::Reference("fund"), "The fund it is about; the whole borough if left out"),
        may("rounds", Kind::List(&Kind::Reference("round")), "The rounds it is about"),
        may("example", Kind::Flag, "True if invented"),
        may("media", RECORDINGS, "To hear or to see"),
        may("report", Kind::Record(&REPORT), "A document with all of it"),
    ],
};

pub(super) static REPORT: Shape = Shape {
    name: "report",
    fields: &[
        must("title", Kind::Text, "What it is called"),
        may("file", Kind::MediaFile, "The file, if it is published with the site"),
        may("url", Kind::Url, "Its address, if it is on another site"),
    ],
};

pub(super) static AWARDS: Shape =
    Shape { name: "list of awards", fields: &[must("awards", Kind::List(&Kind::Record(&AWARD)), "Every grant made")] };

/// An award; in `awards.csv` each key is a column.
pub(crate) static AWARD: Shape = Shape {
    name: "award",
    fields: &[
        must("id", Kind::AwardId, "Its id, which never changes"),
        must("title", Kind::Text, "The name of the project"),
        must("purpose", Kind::Text, "What the money is for, in one or two sentences"),
        must("recipient", Kind::Plain, "The name of the group or organisation; never a person"),
        may("charity_number", Kind::CharityNumber, "Its charity number"),
        may("company_number", Kind::CompanyNumber, "Its company number"),
        may("org_id", Kind::OrgId, "Its id in another register"),
        must("fund", Kind::Reference("fund"), "The fund that paid"),
        may("round", Kind::Reference("round"), "The round of the fund"),
        may("applied", Kind::Money, "How much the group asked for"),
        must("awarded", Kind::Money, "How much it got"),
        must("decided", Kind::Date, "When it was decided"),
        may("starts", Kind::Date, "When the work starts"),
        may("ends", Kind::Date, "When the work ends"),
        may("priorities", PRIORITIES, "What it is for"),
        may("neighbourhood", Kind::Reference("neighbourhood"), "Where the people live; the whole borough if left out"),
        may("match_funding", Kind::Money, "Money that somebody else adds"),
        may("match_funder", Kind::Plain, "Who adds it"),
        may("regrant", REGRANTS, "What it is for if it will be given on"),
        may("department", Kind::Plain, "The department of the council that paid"),
        may("example", Kind::Flag, "True if invented"),
    ],
};

pub(super) const REGRANTS: Kind =
    Kind::Choice(&["regrant", "intermediary", "match-funding", "collaboration", "fiscal-sponsor", "endowment", "multipurpose"]);

pub(super) static PICTURE: Shape = Shape {
    name: "picture",
    fields: &[
        must("file", Kind::PictureFile, "The file"),
        may("alt", Kind::Text, "What it shows, for those who cannot see it"),
        may("caption", Kind::Text, "Words below it"),
        may("credit", Kind::Plain, "Who made it"),
        may("consent", Kind::Record(&CONSENT), "Consent of those shown"),
    ],
};

pub(super) static OUTCOMES: Shape = Shape {
    name: "set of outcomes",
    fields: &[
        may("residents", TEXTS, "For residents"),
        may("groups", TEXTS, "For voluntary and community groups"),
        may("system", TEXTS, "For health and care services together"),
    ],
};

pub(super) static QUOTE: Shape = Shape {
    name: "quote",
    fields: &[
        must("id", Kind::Id, "Short name"),
        must("text", Kind::Text, "The words"),
        must("person", Kind::Plain, "Who said it"),
        must("role", Kind::Text, "In what role"),
        may("organisation", Kind::Plain, "From which organisation"),
        may("source", Kind::Record(&SOURCE), "Where it was published first"),
        may("consent", Kind::Record(&CONSENT), "Consent to show it"),
    ],
};

pub(super) static FUND_FORM: Shape = Shape {
    name: "form of a fund",
    fields: &[
        must("use", Kind::Reference("form"), "Which form: the name of a file in forms, without .yaml"),
        may("without", Kind::List(&Kind::Id), "Ids of sections that this fund does not ask"),
        may("add", Kind::List(&Kind::Record(&ADDED_SECTION)), "Sections that only this fund asks"),
    ],
};

pub(super) static ADDED_SECTION: Shape = Shape {
    name: "section that a fund adds",
    fields: &[
        must("id", Kind::Id, "Short name"),
        may("after", Kind::Id, "Id of the section it follows; last if left out"),
        must("title", Kind::Text, "Its heading"),
        may("introduction", Kind::Prose, "Words below the heading"),
        may("only_if", Kind::Record(&CONDITION), "When it is to be filled in"),
        must("fields", Kind::List(&Kind::Record(&FORM_FIELD)), "Its questions"),
    ],
};

pub(super) static FORM: Shape = Shape {
    name: "form",
    fields: &[
        must("title", Kind::Text, "What it is called"),
        must("version", Kind::Plain, "Number of this version, printed on every page of a document"),
        must("updated", Kind::Date, "When this version was made"),
        may("introduction", Kind::Prose, "What to know before one starts"),
        may("have_ready", TEXTS, "What to have ready, besides the documents of the fund"),
        must("sections", Kind::List(&Kind::Record(&FORM_SECTION)), "Its parts"),
        must("sending", Kind::Prose, "How to send it"),
    ],
};

pub(super) static FORM_SECTION: Shape = Shape {
    name: "section of a form",
    fields: &[
        must("id", Kind::Id, "Short name"),
        must("title", Kind::Text, "Its heading"),
        may("introduction", Kind::Prose, "Words below the heading"),
        may("only_if", Kind::Record(&CONDITION), "When it is to be filled in"),
        must("fields", Kind::List(&Kind::Record(&FORM_FIELD)), "Its questions"),
    ],
};

pub(super) static CONDITION: Shape = Shape {
    name: "condition",
    fields: &[
        must("field", Kind::Id, "Id of a field that comes before: a choice, or yes and no"),
        must("is", Kind::Id, "yes, no, or the id of an option"),
    ],
};

pub(super) const FIELD_TYPES: Kind = Kind::Choice(&[
    "short-text",
    "long-text",
    "number",
    "money",
    "date",
    "email",
    "phone",
    "postcode",
    "choose-one",
    "choose-many",
    "yes-no",
    "table",
    "declaration",
    "documents",
]);

pub(super) static FORM_FIELD: Shape = Shape {
    name: "field",
    fields: &[
        must("id", Kind::Id, "Short name, once in a form"),
        must("type", FIELD_TYPES, "What kind of answer"),
        must("label", Kind::Text, "The question, or the name of what is asked for"),
        may("help", Kind::Text, "How to answer"),
        may("example", Kind::Text, "An answer somebody might give"),
        may("required", Kind::Flag, "Whether an application without an answer is incomplete"),
        may("only_if", Kind::Record(&CONDITION), "When it is to be answered"),
        may("afterwards", Kind::Text, "What a group that wins a grant is asked about this at the end"),
        may("max_characters", Kind::Integer, "short-text: the most characters"),
        may("max_words", Kind::Integer, "long-text: the most words"),
        may("min", Kind::Integer, "number: the least"),
        may("max", Kind::Integer, "number: the most"),
        may(
            "within_award",
            Kind::Flag,
            "money: whether it is the grant asked for, so that the limits of the fund stand beside it",
        ),
        may(
            "options",
            Kind::List(&Kind::Record(&FORM_OPTION)),
            "choose-one, choose-many, documents: what there is to choose from",
        ),
        may("columns", Kind::List(&Kind::Record(&FORM_COLUMN)), "table: what each row asks"),
        may("rows", Kind::Integer, "table: how many rows there is room for"),
        may("total", Kind::Text, "table: words of the last row, where money is added up"),
        may("statements", TEXTS, "declaration: what those who sign agree to"),
        may("signatures", Kind::Integer, "declaration: how many people sign"),
    ],
};

pub(super) static FORM_OPTION: Shape =
    Shape { name: "option", fields: &[must("id", Kind::Id, "Short name"), must("label", Kind::Text, "Its words")] };

pub(super) static FORM_COLUMN: Shape = Shape {
    name: "column",
    fields: &[
        must("id", Kind::Id, "Short name"),
        must("label", Kind::Text, "Its heading"),
        must("type", Kind::Choice(&["text", "number", "money"]), "What its cells take"),
    ],
};

pub(super) static EVENTS: Shape = Shape {
    name: "list of events",
    fields: &[
        may("venues", Kind::List(&Kind::Record(&VENUE)), "Where events take place"),
        must("events", Kind::List(&Kind::Record(&EVENT)), "Advice surgeries and other events"),
    ],
};

pub(super) static VENUE: Shape = Shape {
    name: "venue",
    fields: &[
        must("id", Kind::Id, "Short name"),
        must("name", Kind::Plain, "Its name, as it stands on the door"),
        must("address", Kind::Plain, "Its address in one line, with the postcode"),
        may("how_to_get_there", Kind::Text, "Stations, buses, where the door is"),
        may("access", Kind::List(&ACCESS), "What it offers to people who need it"),
        may("access_note", Kind::Text, "More about getting in"),
    ],
};

/// What a venue may offer; `model::Access` has the same words.
pub(super) static ACCESS: Kind =
    Kind::Choice(&["step-free", "lift", "accessible-toilet", "hearing-loop", "quiet-space", "parking", "baby-changing"]);

pub(super) static EVENT: Shape = Shape {
    name: "event",
    fields: &[
        must("id", Kind::Id, "Short name; calendars know the event by it, so it never changes"),
        must("kind", Kind::Choice(&["surgery", "workshop", "awareness", "voting", "results"]), "What it is for"),
        must("title", Kind::Text, "What it is called"),
        must("about", Kind::Text, "What happens there"),
        may("example", Kind::Flag, "True if invented"),
        may("on", Kind::Dates, "The day or days on which it takes place"),
        may("every", Kind::Recurrence, "How often it takes place, instead of \"on\""),
        may("from", Kind::Date, "every: the first day on which the rule counts"),
        may("until", Kind::Date, "every: the last day on which the rule counts"),
        may("except", Kind::Dates, "every: days of the rule that are left out"),
        may("also", Kind::Dates, "every: days besides those of the rule"),
        must("starts", Kind::Time, "When it starts, in London"),
        must("ends", Kind::Time, "When it ends, in London"),
        may(
            "changes",
            Kind::List(&Kind::Record(&DATE_CHANGE)),
            "What became of single dates; never delete one that people may know",
        ),
        may("cancelled", Kind::Text, "Why the whole event was called off"),
        may(
            "revision",
            Kind::Integer,
            "Raise it by one when day, time or place of the whole event changes after it was published",
        ),
        may("venue", Kind::Reference("venue"), "Where"),
        may("online", Kind::Record(&ONLINE), "How to join online"),
        may("languages", LANGUAGES, "Languages spoken there; the source language if left out"),
        must("booking", Kind::Record(&BOOKING), "Whether one has to book"),
        may("interpreter", Kind::Record(&INTERPRETER), "Interpreters on request"),
        may("creche", Kind::Text, "What there is for children"),
        may("refreshments", Kind::Text, "Food and drink"),
        may("travel", Kind::Text, "Whether travel is paid"),
        may("funds", Kind::List(&Kind::Reference("fund")), "The funds it helps with; all of the borough if left out"),
        may("rounds", Kind::List(&Kind::Reference("round")), "The rounds of these funds it is for; whichever is due if left out"),
        must("contact", Kind::Reference("contact"), "Who to ask"),
        may("run_by", PARTNERS, "Who runs it"),
    ],
};

pub(super) static DATE_CHANGE: Shape = Shape {
    name: "change of a date",
    fields: &[
        must("on", Kind::Date, "The date as it was planned"),
        may("moved_to", Kind::Date, "The new date"),
        may("starts", Kind::Time, "The new time"),
        may("ends", Kind::Time, "When it ends then"),
        may("venue", Kind::Reference("venue"), "The new place"),
        may("cancelled", Kind::Text, "Why it does not take place"),
        may("why", Kind::Text, "Why it is moved"),
    ],
};

pub(super) static ONLINE: Shape = Shape {
    name: "way to join online",
    fields: &[
        must("how", Kind::Text, "How to join"),
        may("address", Kind::Url, "The address of the call; leave it out if people get it when they book"),
    ],
};

pub(super) static BOOKING: Shape = Shape {
    name: "booking",
    fields: &[
        must("how", Kind::Choice(&["drop-in", "book"]), "Whether people can just come"),
        may("address", Kind::Url, "Where to book"),
        may("phone", Kind::Phone, "The number to book with"),
        may("email", Kind::Email, "The address to book with"),
        may("places", Kind::Integer, "How many there is room for"),
        may("note", Kind::Text, "What else to know"),
    ],
};

pub(super) static INTERPRETER: Shape = Shape {
    name: "interpreter",
    fields: &[must("by", Kind::Integer, "How many days before one has to ask"), may("note", Kind::Text, "What else to know")],
};

/// Every kind of file, by the name of its schema.
pub fn document_shapes() -> [(&'static str, &'static Shape); 13] {
    [
        ("portal", &PORTAL),
        ("funders", &FUNDERS),
        ("glossary", &GLOSSARY),
        ("criteria", &CRITERIA),
        ("guidance", &GUIDANCE),
        ("borough", &BOROUGH),
        ("priority", &PRIORITY),
        ("fund", &FUND),
        ("awards", &AWARDS),
        ("case-study", &CASE_STUDY),
        ("evaluation", &EVALUATION),
        ("form", &FORM),
        ("events", &EVENTS),
    ]
}
