//! What the pages say: sentences about community groups in eight languages, in their own scripts.
//!
//! A [`Phrase`] holds no words. It says which sentences of the banks in `words/` it is made of and what fills
//! their gaps, and [`Phrase::in_language`] says it in any language. So the source text and its seven translations
//! say the same thing, and a portal of 100,000 pages fits in a few megabytes until it is written.

use std::fmt::Write as _;
use std::sync::LazyLock;

use crate::random::Random;

/// The eight languages; the first is the source language.
pub static LANGUAGES: LazyLock<[Language; 8]> = LazyLock::new(|| {
    [
        Language::new("en", "English", "ltr", include_str!("words/en.txt")),
        Language::new("bn", "বাংলা", "ltr", include_str!("words/bn.txt")),
        Language::new("ur", "اردو", "rtl", include_str!("words/ur.txt")),
        Language::new("ro", "Română", "ltr", include_str!("words/ro.txt")),
        Language::new("pl", "Polski", "ltr", include_str!("words/pl.txt")),
        Language::new("tr", "Türkçe", "ltr", include_str!("words/tr.txt")),
        Language::new("ta", "தமிழ்", "ltr", include_str!("words/ta.txt")),
        Language::new("ar", "العربية", "rtl", include_str!("words/ar.txt")),
    ]
});

/// A language with its banks of words.
#[derive(Debug)]
pub struct Language {
    pub code: &'static str,
    /// Its name in its own script.
    pub name: &'static str,
    pub direction: &'static str,
    banks: Vec<Vec<&'static str>>,
}

/// A list of sentences or words of one kind. The order is the same in all languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bank {
    When,
    Where,
    What,
    Who,
    Town,
    Area,
    Sentence,
    Link,
    Short,
    Count,
    Title,
    Heading,
    Fund,
    Priority,
    Guide,
    Statement,
    Question,
    Faq,
    Role,
    Round,
    Term,
    Outcome,
}

/// The names of the banks in the files of `words/`, in the order of [`Bank`].
const BANK_NAMES: [&str; 22] = [
    "when",
    "where",
    "what",
    "who",
    "town",
    "area",
    "sentence",
    "link",
    "short",
    "count",
    "title",
    "heading",
    "fund",
    "priority",
    "guide",
    "statement",
    "question",
    "faq",
    "role",
    "round",
    "term",
    "outcome",
];

impl Language {
    fn new(code: &'static str, name: &'static str, direction: &'static str, words: &'static str) -> Self {
        let mut banks = vec![Vec::new(); BANK_NAMES.len()];
        let mut section = "";
        for line in words.lines() {
            if let Some(name) = line.strip_prefix('[').and_then(|l| l.strip_suffix(']')) {
                section = name;
            } else if let Some(bank) = BANK_NAMES.iter().position(|name| *name == section) {
                banks[bank].push(line);
            }
        }
        Language { code, name, direction, banks }
    }

    fn entry(&self, bank: Bank, index: usize) -> &'static str {
        let entries = &self.banks[bank as usize];
        entries[index % entries.len()]
    }

    /// Where this language's pages begin: nothing for the source language, `/bn` for the others.
    pub fn prefix(&self) -> String {
        if self.code == LANGUAGES[0].code { String::new() } else { format!("/{}", self.code) }
    }

    /// Begins a sentence. Turkish has a capital of its own for `i`.
    fn capitalise(&self, sentence: &str) -> String {
        let mut letters = sentence.chars();
        match letters.next() {
            Some('i') if self.code == "tr" => format!("İ{}", letters.as_str()),
            Some(first) => first.to_uppercase().chain(letters).collect(),
            None => String::new(),
        }
    }
}

/// How many entries a bank has, in every language.
pub fn bank_len(bank: Bank) -> usize {
    LANGUAGES[0].banks[bank as usize].len()
}

/// One sentence of a bank with what fills its gaps.
#[derive(Debug, Clone, Copy)]
pub struct Sentence {
    bank: Bank,
    index: u16,
    when: u8,
    place: u8,
    what: u8,
    who: u8,
    number: u32,
}

impl Sentence {
    /// The entry `index` of `bank`, its gaps filled by chance.
    pub fn new(bank: Bank, index: usize, random: &mut Random) -> Self {
        let mut pick = |bank| u8::try_from(random.below(bank_len(bank))).unwrap_or(0);
        let (when, place, what, who) = (pick(Bank::When), pick(Bank::Where), pick(Bank::What), pick(Bank::Who));
        let number = u32::try_from(random.between(12, 96)).unwrap_or(12);
        Sentence { bank, index: u16::try_from(index).unwrap_or(0), when, place, what, who, number }
    }

    /// The same sentence about this number.
    #[must_use]
    pub fn about(mut self, number: usize) -> Self {
        self.number = u32::try_from(number).unwrap_or(0);
        self
    }

    fn write(&self, language: &Language, out: &mut String) {
        let pattern = language.entry(self.bank, usize::from(self.index));
        let start = out.len();
        let mut rest = pattern;
        while let Some((before, after)) = rest.split_once('{') {
            out.push_str(before);
            let (gap, after) = after.split_once('}').unwrap_or((after, ""));
            match gap {
                "when" => out.push_str(language.entry(Bank::When, usize::from(self.when))),
                "where" => out.push_str(language.entry(Bank::Where, usize::from(self.place))),
                "what" => out.push_str(language.entry(Bank::What, usize::from(self.what))),
                "who" => out.push_str(language.entry(Bank::Who, usize::from(self.who))),
                _ => _ = write!(out, "{}", self.number),
            }
            rest = after;
        }
        out.push_str(rest);
        if pattern.starts_with('{') || self.bank == Bank::Who {
            let capitalised = language.capitalise(&out[start..]);
            out.truncate(start);
            out.push_str(&capitalised);
        }
    }
}

/// One text: a word, a title or a paragraph of several sentences.
#[derive(Debug, Clone)]
pub struct Phrase(Vec<Sentence>);

impl Phrase {
    /// No words at all.
    pub fn empty() -> Self {
        Phrase(Vec::new())
    }

    /// The entry `index` of `bank`.
    pub fn entry(bank: Bank, index: usize, random: &mut Random) -> Self {
        Phrase(vec![Sentence::new(bank, index, random)])
    }

    /// The entry `index` of `bank` about this number.
    pub fn numbered(bank: Bank, index: usize, number: usize, random: &mut Random) -> Self {
        Phrase(vec![Sentence::new(bank, index, random).about(number)])
    }

    /// Any entry of `bank`.
    pub fn any(bank: Bank, random: &mut Random) -> Self {
        let index = random.below(bank_len(bank));
        Phrase::entry(bank, index, random)
    }

    /// A paragraph of `length` different sentences.
    pub fn paragraph(length: usize, random: &mut Random) -> Self {
        let count = bank_len(Bank::Sentence);
        let start = random.below(count);
        // A step that shares no factor with 30, the size of the bank, meets every sentence before it meets one twice.
        let step = [1, 7, 11, 13, 17, 19, 23, 29][random.below(8)];
        Phrase((0..length).map(|i| Sentence::new(Bank::Sentence, (start + i * step) % count, random)).collect())
    }

    /// The same text with one more sentence at its end.
    #[must_use]
    pub fn and(mut self, bank: Bank, index: usize, random: &mut Random) -> Self {
        self.0.push(Sentence::new(bank, index, random));
        self
    }

    /// The text in a language.
    pub fn in_language(&self, language: &Language) -> String {
        let mut out = String::new();
        for sentence in &self.0 {
            if !out.is_empty() {
                out.push(' ');
            }
            sentence.write(language, &mut out);
        }
        out
    }
}
