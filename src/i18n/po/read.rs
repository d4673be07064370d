//! From the text of a file to its entries: line by line, with what is above the words (`#`) read here and the
//! words themselves in `words`.

use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::Hasher as _;
use std::mem;

use memchr::{memchr, memmem, memrchr};
use rustc_hash::{FxBuildHasher, FxHasher};

use super::draft::Draft;
use super::entry::{PoEntry, PoFile, PoHeader};
use super::fault::PoFault;
use super::header::{is_header, read_header};
use super::line::Line;
use super::words::Kind;

/// Reads the text of a PO file. What cannot be understood is reported, and reading goes on after it; an entry with
/// a fault is there as far as it could be read, so a file with faults must not be written back.
pub fn read(text: &str) -> (PoFile, Vec<PoFault>) {
    let mut entries = Vec::new();
    let mut pieces = Pieces::default();
    pieces.read(0, text, &mut |entry| entries.push(entry.into_owned()));
    let (header, faults) = pieces.finish();
    (PoFile { header, entries }, faults)
}

/// Reads a file piece by piece, hands on each entry and keeps none: a file holds tens of thousands of them, most of their
/// words need not be copied out of its text, and the text need not be in memory as a whole. What is known of it so far:
#[derive(Default)]
pub struct Pieces {
    header: PoHeader,
    has_header: bool,
    pub(super) faults: Vec<PoFault>,
    /// The number of the line being read.
    pub(super) number: usize,
    /// The line of the first entry with each context and source text.
    first_lines: HashMap<Name, usize, FxBuildHasher>,
}

/// The context and the source text, by which an entry is told from all others, as hashes. Two different ones are as good as
/// never taken for each other, because both hashes would have to agree.
type Name = (Option<u64>, u64);

impl Pieces {
    /// Reads the next piece, which ends with an entry (see [`end_of_entries`]) and begins at `start` in the text.
    pub fn read(&mut self, start: usize, piece: &str, take: &mut dyn FnMut(PoEntry<Cow<'_, str>>)) {
        // Windows programs put this mark at the start of a file. It is no part of the text.
        let body = if start == 0 { piece.strip_prefix('\u{feff}').unwrap_or(piece) } else { piece };
        let mut reader = Reader { known: self, take, draft: Draft::default() };
        let mut rest = Line { text: body, start: start + piece.len() - body.len() };
        while !rest.text.is_empty() {
            let end = memchr(b'\n', rest.text.as_bytes()).map_or(rest.text.len(), |at| at + 1);
            let line = rest.before(end);
            reader.known.number += 1;
            reader.read_line(Line { text: line.text.trim_end_matches(['\r', '\n']), ..line });
            rest = rest.after(end);
        }
        reader.finish_entry();
    }

    /// The header, and what could not be understood, in the order of the file.
    pub fn finish(mut self) -> (PoHeader, Vec<PoFault>) {
        if !self.has_header {
            self.faults.insert(
                0,
                PoFault::new(
                    0..0,
                    "This file has no header",
                    "Begin the file with these two lines: msgid \"\" and msgstr \"Content-Type: text/plain; charset=UTF-8\\n\".",
                ),
            );
        }
        self.faults.sort_by_key(|fault| fault.range.start);
        (self.header, self.faults)
    }
}

/// Where the last entry ends of those that end in the first part of a file, so that the rest can be read later. `None` if that
/// cannot be told there: after the words of an entry come an empty line, and the notes or the context of the next one.
pub fn end_of_entries(part: &[u8]) -> Option<usize> {
    let mut rest = part;
    while let Some(end) = memmem::rfind(rest, b"\n\n") {
        let line = memrchr(b'\n', &rest[..end]).map_or(0, |before| before + 1);
        let is_after_words = rest[line..end].starts_with(b"\"") || rest[line..end].starts_with(b"msgstr");
        let next = &part[end + 2..];
        let is_before_entry =
            next.starts_with(b"msgctxt ") || (next.starts_with(b"#") && next.get(1).is_some_and(|c| *c != b'~'));
        if is_after_words && is_before_entry {
            return Some(end + 2);
        }
        rest = &rest[..end];
    }
    None
}

/// The reader of one piece.
pub(super) struct Reader<'t, 'f> {
    pub(super) known: &'f mut Pieces,
    /// Where finished entries go.
    take: &'f mut dyn FnMut(PoEntry<Cow<'_, str>>),
    pub(super) draft: Draft<'t>,
}

impl<'t> Reader<'t, '_> {
    fn read_line(&mut self, line: Line<'t>) {
        let line = line.trim_start();
        if line.text.is_empty() {
            self.draft.after_blank = true;
            return;
        }
        if let Some(rest) = line.strip("#~") {
            let words = rest.trim_start();
            if let Some(previous) = rest.strip("|") {
                self.begin_note(line);
                self.read_words(previous, Kind::Previous);
            } else if words.text.starts_with('#') {
                self.read_note(words);
            } else if !words.text.is_empty() {
                self.read_words(words, Kind::Obsolete);
            }
        } else if line.text.starts_with('#') {
            self.read_note(line);
        } else {
            self.read_words(line, Kind::Current);
        }
        self.draft.after_blank = false;
        self.draft.after_words = line.text.starts_with('"') || line.text.starts_with("msgstr");
    }

    /// Reads a line that begins with `#`.
    fn read_note(&mut self, line: Line<'t>) {
        self.begin_note(line);
        let entry = &mut self.draft.entry;
        if let Some(rest) = line.strip("#.") {
            entry.extracted_comments.push(rest.note().into());
        } else if let Some(rest) = line.strip("#:") {
            read_references(rest.text, &mut entry.references);
        } else if let Some(rest) = line.strip("#,").or_else(|| line.strip("#=")) {
            // Newer versions of gettext put some flags after #= and read both.
            let flags = rest.text.replace('\r', " ");
            for flag in flags.split(',').map(str::trim) {
                if !flag.is_empty() && !entry.flags.iter().any(|known| known == flag) {
                    entry.flags.push(flag.to_owned().into());
                }
            }
        } else if let Some(rest) = line.strip("#|") {
            self.read_words(rest, Kind::Previous);
        } else {
            entry.translator_comments.push(line.after(1).note().into());
        }
    }

    /// Makes sure that the draft is the entry that a note on this line belongs to.
    fn begin_note(&mut self, line: Line<'t>) {
        // Whatever was before, an entry ends where `end_of_entries` says so.
        let is_over = self.draft.after_blank && (self.draft.has_keyword() || self.draft.after_words);
        if self.draft.has_translation || is_over {
            self.finish_entry();
        } else if self.draft.has_keyword() {
            self.known.faults.push(PoFault::new(
                line.range(),
                "This note is in the middle of an entry",
                "Move it above the entry's first line, which begins with msgctxt or msgid.",
            ));
        }
        self.draft.opening.get_or_insert(line.range());
    }

    /// Ends the entry being read, if there is one, and begins another.
    pub(super) fn finish_entry(&mut self) {
        self.report_waiting();
        let draft = mem::take(&mut self.draft);
        let Some(opening) = draft.opening.clone() else {
            return;
        };
        if !draft.has_source {
            if draft.entry.context.is_some() && !draft.broken {
                self.known.faults.push(PoFault::new(
                    opening,
                    "This msgctxt is not followed by a msgid, the line with the original words",
                    "Put the msgid back below it, or delete the entry.",
                ));
            } else if !draft.broken {
                self.known.faults.push(PoFault::new(
                    opening,
                    "These notes at the end of the file belong to no entry",
                    "Move them above the entry that they are about, or delete them.",
                ));
            }
            return;
        }
        if draft.forms.is_empty() && !draft.broken {
            self.known.faults.push(PoFault::new(
                draft.entry.source_range.clone(),
                "This msgid is not followed by a msgstr, the line with the translation",
                "Write msgstr \"\" below the original words; the translation goes between the quotation marks.",
            ));
        }
        let (line, broken) = (draft.source_line, draft.broken);
        let entry = draft.into_entry();
        let is_header = is_header(&entry) && !self.known.has_header;
        if broken && entry.source.is_empty() && self.known.has_header {
            // Its words were lost in a fault that has been reported.
            return;
        }
        let name = (entry.context.as_deref().map(hash), hash(&entry.source));
        let first = *self.known.first_lines.entry(name).or_insert(line);
        if is_header {
            self.known.has_header = true;
            self.known.header = read_header(entry, &mut self.known.faults);
            return;
        }
        if first != line {
            self.report_double(&entry, first);
        } else if entry.source.is_empty() && entry.context.is_none() {
            self.known.faults.push(PoFault::new(
                entry.source_range.clone(),
                "This entry has no original words",
                "Put the original words between the quotation marks of msgid, or delete the entry.",
            ));
        }
        (self.take)(entry);
    }

    /// Reports an entry with the same words as the one on line `first`.
    fn report_double(&mut self, entry: &PoEntry<Cow<'t, str>>, first: usize) {
        let message = match &entry.context {
            Some(context) => format!("The entry on line {first} has the same original words and the same context, “{context}”"),
            None if entry.source.is_empty() => {
                format!("This is a second header; the first is on line {first}")
            }
            None => format!("The entry on line {first} has the same original words"),
        };
        self.known.faults.push(PoFault::new(
            entry.source_range.clone(),
            message,
            "Keep the better of the two and delete the other.",
        ));
    }

    /// Reports a keyword whose text never came.
    pub(super) fn report_waiting(&mut self) {
        if let Some((keyword, range)) = self.draft.waiting.take() {
            self.draft.broken = true;
            self.known.faults.push(PoFault::new(
                range,
                format!("There is no text after {keyword}"),
                format!("Write the text between two quotation marks after it. If there is none, write {keyword} \"\"."),
            ));
        }
    }
}

/// The same for the same words in every run.
fn hash(words: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(words.as_bytes());
    hasher.finish()
}

/// Reads the places after `#:`. A file name with spaces is between the invisible characters U+2068 and U+2069.
fn read_references<'t>(text: &'t str, references: &mut Vec<Cow<'t, str>>) {
    const SPACE: [char; 2] = [' ', '\t'];
    const ISOLATES: [char; 2] = ['\u{2068}', '\u{2069}'];
    let mut rest = text.trim_start_matches(SPACE);
    while !rest.is_empty() {
        let isolated = rest.strip_prefix('\u{2068}').and_then(|inside| {
            let (name, after) = inside.split_once('\u{2069}')?;
            let (number, after) = after.split_once(SPACE).unwrap_or((after, ""));
            Some((format!("{name}{number}"), after))
        });
        let (token, after) = isolated.unwrap_or_else(|| {
            let (token, after) = rest.split_once(SPACE).unwrap_or((rest, ""));
            (token.to_owned(), after)
        });
        // Strays, without a partner.
        let token = token.replace(ISOLATES, "");
        let digits = token.strip_prefix(':').unwrap_or(&token);
        let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
        match references.last_mut() {
            // A line number may stand apart: `file :12`, `file: 12`.
            Some(last) if is_number && token.starts_with(':') != last.ends_with(':') => {
                last.to_mut().push_str(&token);
            }
            _ if token.is_empty() => {}
            _ => references.push(token.into()),
        }
        rest = after.trim_start_matches(SPACE);
    }
}
