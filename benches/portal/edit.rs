//! A story with one more sentence, as an editor saves it, and the story as it was when the edit is dropped.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Outcome;

/// Two of them make a hundred different sentences.
const TREES: [&str; 10] = ["oak", "ash", "elm", "lime", "birch", "beech", "willow", "maple", "rowan", "hazel"];

/// A file that is edited again and again.
#[derive(Debug)]
pub struct Edit {
    path: PathBuf,
    original: String,
    saved: usize,
}

impl Edit {
    /// Remembers the file as it is. `saved` is how often it was saved with other words before, so that the next are new.
    pub fn of(path: &Path, saved: usize) -> Outcome<Self> {
        Ok(Edit { path: path.to_owned(), original: fs::read_to_string(path)?, saved })
    }

    /// Saves the file with a new last sentence and gives the words that were not there before.
    pub fn save(&mut self) -> Outcome<String> {
        self.saved += 1;
        // Words and not numbers: a page may isolate or format those.
        let words = format!("We met again by the {} and the {}.", TREES[self.saved % 10], TREES[self.saved / 10 % 10]);
        fs::write(&self.path, format!("{} {words}\n", self.original.trim_end()))?;
        Ok(words)
    }

    /// The file as it was.
    pub fn undo(&self) -> Outcome<()> {
        Ok(fs::write(&self.path, &self.original)?)
    }
}

impl Drop for Edit {
    fn drop(&mut self) {
        if let Err(error) = self.undo() {
            eprintln!("{} keeps an edit of the benchmark: {error}", self.path.display());
        }
    }
}
