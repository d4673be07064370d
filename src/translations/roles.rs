//! What a text is for and who reads it, by its place.
//!
//! The one table of this: a translator who sees only the words must be told the rest. A test asks for a row for every
//! key of a content file that holds text.

mod awards;
mod criteria;
mod events;
mod forms;

use super::wanted::file_of;

/// What a text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Role {
    /// Pattern of the file; `*` stands for one name.
    file: &'static str,
    /// Pattern of the keys, without ids; empty for the Markdown below the front matter.
    keys: &'static str,
    /// What it is and who reads it, for the translator.
    pub about: &'static str,
    /// In characters, where the page has no room for more.
    pub limit: Option<usize>,
    /// Whether pages of the whole portal show it, so that a borough's text is wanted in languages that the borough
    /// itself does not have.
    pub everywhere: bool,
}

const fn row(file: &'static str, keys: &'static str, about: &'static str) -> Role {
    Role { file, keys, about, limit: None, everywhere: false }
}

const fn short(file: &'static str, keys: &'static str, about: &'static str, limit: usize) -> Role {
    Role { file, keys, about, limit: Some(limit), everywhere: false }
}

const fn everywhere(role: Role) -> Role {
    Role { everywhere: true, ..role }
}

const ANY: &str = "*";
const PORTAL: &str = "portal.yaml";
const FUNDERS: &str = "funders.yaml";
const GLOSSARY: &str = "glossary.yaml";
const GUIDANCE: &str = "guidance/*";
const BOROUGH: &str = "boroughs/*/borough.yaml";
const OWN_GUIDANCE: &str = "boroughs/*/guidance/*";
const FUND: &str = "boroughs/*/funds/*";
const PRIORITY: &str = "boroughs/*/priorities/*";
const STUDY: &str = "boroughs/*/case-studies/*";

/// Titles stand in menus, lists and breadcrumbs on a telephone, where longer ones wrap to three lines.
const TITLE: usize = 80;
/// Labels stand beside something else on one line.
const LABEL: usize = 50;

/// From the particular to the general: the first row that fits counts. Those of awards, criteria, events and forms
/// stand in files of their own.
const ROLES: &[Role] = &[
    short(PORTAL, "title", "The name of the whole site, at the head of every page. Everybody reads it.", LABEL),
    short(PORTAL, "tagline", "A few words under the name of the site, on the first page.", TITLE),
    row(PORTAL, "summary", "What the site is, for search engines and for those who were sent a link."),
    row(PORTAL, "publisher.about", "Who publishes the site, on the page about it."),
    row(PORTAL, "vision", "What the chests are for, on the page about the model. Read by groups, residents and funders."),
    short(PORTAL, "principles.title", "The name of a principle of the chests, a heading on the page about the model.", TITLE),
    row(PORTAL, "principles.text", "What a principle of the chests means, on the page about the model."),
    short(PORTAL, "stages.title", "The name of a stage of a chest, a heading on the page about the model.", TITLE),
    row(PORTAL, "stages.text", "What happens in a stage of a chest, on the page about the model."),
    short(
        PORTAL,
        "decision_models.title",
        "The name of a way of deciding about grants; a label in the summary box of a fund.",
        LABEL,
    ),
    row(PORTAL, "decision_models.summary", "What this way of deciding is. Applicants read it before they apply."),
    row(PORTAL, "decision_models.steps", "One step of how it is decided, in a numbered list. Applicants read it."),
    short(PORTAL, "formats.title", "The name of another format, such as large print; a heading.", LABEL),
    row(PORTAL, "formats.how", "How to get this format. Read by people who need it: short sentences."),
    row(
        PORTAL,
        "accessibility.tested_by",
        "Who tested the site, in the accessibility statement. A legal text: keep its meaning exactly.",
    ),
    row(
        PORTAL,
        "accessibility.manual_tests.how",
        "How a person tested the site, in the accessibility statement. A legal text: keep its meaning exactly.",
    ),
    row(PORTAL, "accessibility.manual_tests.pages", "Which pages a person tested, in the accessibility statement."),
    short(PORTAL, "accessibility.known_problems.title", "A known fault, a heading of the accessibility statement.", TITLE),
    row(
        PORTAL,
        "accessibility.known_problems.text",
        "A known fault, in the accessibility statement. A legal text: keep its meaning exactly.",
    ),
    row(
        PORTAL,
        "privacy.controller",
        "Who is responsible for personal data, in the privacy notice. A legal text: keep its meaning exactly.",
    ),
    row(PORTAL, "privacy.text", "The privacy notice. A legal text in plain words: keep its meaning exactly."),
    row(FUNDERS, "funders.about", "What an organisation that pays does, on the page about the model."),
    row(FUNDERS, "partners.about", "What a partner does, on the pages about the model and about how it is decided."),
    short(GLOSSARY, "terms.term", "A term of the glossary. Its translation is used wherever the term stands.", LABEL),
    row(GLOSSARY, "terms.also", "Another form of a term of the glossary. If the language has none, repeat the term."),
    row(GLOSSARY, "terms.meaning", "What a term means, in the glossary. Write for a ten-year-old."),
    short(GUIDANCE, "title", "The title of a guidance page, in menus and lists.", TITLE),
    row(GUIDANCE, "summary", "What a guidance page is about, in lists."),
    row(GUIDANCE, "", "A guidance page. Read by people who run small groups: plain words, short sentences."),
    short(OWN_GUIDANCE, "title", "The title of a guidance page of one borough, in menus and lists.", TITLE),
    row(OWN_GUIDANCE, "summary", "What a guidance page of one borough is about, in lists."),
    row(OWN_GUIDANCE, "", "A guidance page of one borough. Read by people who run small groups: plain words, short sentences."),
    everywhere(short(
        BOROUGH,
        "name",
        "The name of a borough of London. Write it as people who speak the language write it.",
        LABEL,
    )),
    row(BOROUGH, "summary", "The chest of this borough in one or two sentences, on its page and in lists."),
    row(BOROUGH, "about", "More about the chest of this borough, on its page."),
    short(
        BOROUGH,
        "neighbourhoods.name",
        "The name of a neighbourhood. Write it as people who speak the language write it.",
        LABEL,
    ),
    row(BOROUGH, "neighbourhoods.about", "What a neighbourhood takes in, so that a group can tell whether it is in it."),
    short(BOROUGH, "neighbours.name", "The name of a place next door.", LABEL),
    row(BOROUGH, "neighbours.about", "What to know about a place next door, for groups near the boundary."),
    row(BOROUGH, "how_we_decide", "How decisions are made in this borough. Applicants read it."),
    everywhere(short(FUND, "title", "The name of a fund, in menus, lists and headings.", TITLE)),
    everywhere(row(FUND, "summary", "The summary of a fund, at the head of its page and in lists. Somebody may read it aloud.")),
    short(FUND, "who_for", "Who a fund is for, in its summary box: one breath.", 160),
    row(FUND, "pot.note", "A caveat about the money there is, in the summary box of a fund."),
    row(FUND, "award.exceptional", "When a group can get more than usual, in the summary box of a fund."),
    row(FUND, "we_fund", "Something the fund pays for, an item of a list."),
    row(FUND, "we_do_not_fund", "Something the fund does not pay for, an item of a list."),
    short(FUND, "documents.name", "What a paper is called that a group must have ready, an item of a list.", TITLE),
    row(FUND, "documents.why", "Why a paper is asked for."),
    short(FUND, "how_to_apply.title", "A step of applying, a heading.", TITLE),
    row(FUND, "how_to_apply.text", "How to take a step of applying. Applicants do what it says."),
    row(FUND, "ways_to_apply", "A way to apply, such as by telephone, an item of a list."),
    everywhere(short(FUND, "rounds.title", "The name of a round of a fund, such as a season and year; beside its dates.", LABEL)),
    row(FUND, "rounds.withdrawn.reason", "Why a round was called off, in a notice. Applicants may be disappointed."),
    row(FUND, "decision.about", "How this fund decides. Applicants read it."),
    row(FUND, "decision.looks_for", "Something those who decide look for, an item of a list. Applicants write for it."),
    row(FUND, "decision.feedback", "What applicants hear after the decision."),
    row(FUND, "decision.again", "Whether a group may apply again."),
    row(FUND, "payment", "How and when the money is paid. Read by groups that won a grant."),
    row(FUND, "monitoring.what", "What a group must tell after the project. Read by groups that won a grant."),
    row(FUND, "monitoring.when", "When a group must tell how it went."),
    row(FUND, "monitoring.help", "Who helps with telling how it went."),
    row(FUND, "faqs.question", "A question people ask about a fund, a heading."),
    row(FUND, "faqs.answer", "The answer to a question people ask about a fund."),
    everywhere(short(PRIORITY, "title", "The name of a priority, in lists and headings.", TITLE)),
    row(PRIORITY, "summary", "A priority in one or two sentences, in lists."),
    row(PRIORITY, "need", "What people lack, the reason for a priority. Speak of them with respect."),
    row(PRIORITY, "strength", "What people have and do already, a strength to build on."),
    row(PRIORITY, "evidence.text", "What is known about a need, from a published source. Keep numbers and meaning exactly."),
    row(PRIORITY, "", "More about a priority. Read by groups that think about applying."),
    everywhere(short(STUDY, "title", "The heading of the story of a grant.", TITLE)),
    everywhere(row(STUDY, "summary", "The story of a grant in one or two sentences, in lists.")),
    row(STUDY, "picture.caption", "The words below a picture."),
    row(STUDY, "outcomes.residents", "What changed for residents, an item of a list."),
    row(STUDY, "outcomes.groups", "What changed for voluntary groups, an item of a list."),
    row(STUDY, "outcomes.system", "What changed for health and care services, an item of a list."),
    row(STUDY, "quotes.text", "The exact words of somebody who agreed to be quoted. Translate closely and change nothing."),
    row(STUDY, "quotes.role", "In what role somebody is quoted, after the name."),
    row(STUDY, "", "The story of a grant. Read by groups, residents and funders."),
    short(ANY, "contacts.name", "What a person or team is called that helps groups. A person's name stays as it is.", TITLE),
    row(ANY, "contacts.role", "What somebody who helps groups does, beside the name."),
    row(ANY, "contacts.hours", "When somebody who helps groups can be reached. People call at these times."),
    row(ANY, "contacts.about", "What somebody can help with. Groups read it to choose whom to ask."),
    row(ANY, "picture.alt", "The alternative text of a picture: what it shows, read aloud to those who cannot see it."),
    row(ANY, "impact.words", "The exact words of a published fact. Translate closely; numbers stay as they are."),
    row(ANY, "impact.baseline", "What a published fact is compared with."),
    row(ANY, "impact.base", "Who was asked or counted for a published fact."),
    row(ANY, "impact.method", "How a published fact was found out."),
    row(ANY, "impact.caveat", "What to keep in mind about a published fact."),
    row(ANY, "statistics.words", "The exact words of a published fact. Translate closely; numbers stay as they are."),
    row(ANY, "statistics.baseline", "What a published fact is compared with."),
    row(ANY, "statistics.base", "Who was asked or counted for a published fact."),
    row(ANY, "statistics.method", "How a published fact was found out."),
    row(ANY, "statistics.caveat", "What to keep in mind about a published fact."),
];

/// What a text at this place is for.
pub fn role(place: &str) -> Option<&'static Role> {
    let file = file_of(place);
    let keys = place.get(file.len()..).and_then(|rest| rest.strip_prefix(": ")).unwrap_or("");
    ROLES
        .iter()
        .chain(awards::ROLES)
        .chain(criteria::ROLES)
        .chain(events::ROLES)
        .chain(forms::ROLES)
        .find(|role| fits_file(role.file, file) && fits_keys(role.keys, keys))
}

fn fits_file(pattern: &str, file: &str) -> bool {
    let same = |(p, f): (&str, &str)| p == "*" || p == f;
    pattern == ANY || (pattern.split('/').count() == file.split('/').count() && pattern.split('/').zip(file.split('/')).all(same))
}

/// Ids stand between the keys of a place: `contacts.team.name`. A pattern fits when all its keys are there in their
/// order, the first at the start and the last at the end.
fn fits_keys(pattern: &str, keys: &str) -> bool {
    let (wanted, mut left) = (pattern.split('.'), keys.split('.'));
    let starts = pattern.split('.').next() == keys.split('.').next();
    let ends = pattern.rsplit('.').next() == keys.rsplit('.').next();
    starts && ends && wanted.into_iter().all(|key| left.any(|k| k == key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_between_keys_are_passed_over() {
        assert!(fits_keys("contacts.name", "contacts.team.name"));
        assert!(fits_keys("contacts.name", "contacts.name.name"));
        assert!(fits_keys("rounds.withdrawn.reason", "rounds.autumn-2026.withdrawn.reason"));
        assert!(!fits_keys("contacts.name", "contacts.name.about"));
        assert!(!fits_keys("summary", "decision_models.open.summary"));
        assert!(!fits_keys("", "summary") && fits_keys("", ""));
    }

    #[test]
    fn the_same_key_means_something_else_in_another_file() {
        let about = |place| role(place).map(|r| r.about).unwrap_or_default();
        assert!(about("boroughs/a/funds/b.yaml: summary").contains("fund"));
        assert!(about("boroughs/a/case-studies/b.md: summary").contains("story"));
        assert!(about("boroughs/a/case-studies/b.md").contains("story"));
        assert!(role("boroughs/a/funds/b.yaml: nothing").is_none());
    }
}
