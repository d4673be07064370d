//! A content folder made for one test: copied, edited and run in memory.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::{DateTime, date};
use openchest::content::Memo;
use openchest::model::{Edition, Moment};
use openchest::output::Entry;
use openchest::pipeline::{self, Options, Timings};
use openchest::problems::Problems;
use openchest::render::Settings;
use openchest::source::{self, Sources};
use tempfile::TempDir;

/// A content folder that nobody else uses. It goes away with this value.
pub struct Portal {
    folder: TempDir,
}

/// What came of a folder.
pub struct Run {
    /// The files.
    pub sources: Sources,
    /// Everything that was reported.
    pub problems: Problems,
    /// The portal, if the content has no errors.
    pub edition: Option<Edition>,
    /// The published files; none if anything has errors.
    pub output: BTreeMap<String, Entry>,
}

impl Portal {
    /// A copy of `folder`, a path from the root of the repository.
    pub fn copy_of(folder: &str) -> Portal {
        let portal = Portal { folder: tempfile::tempdir().expect("a temporary folder") };
        portal.lay(&root().join(folder));
        portal
    }

    /// Lays the files of `folder` over those there are.
    pub fn lay(&self, folder: &Path) {
        copy(folder, self.folder.path());
    }

    /// Where the folder is.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Writes a file.
    pub fn write(&self, path: &str, bytes: &[u8]) {
        let path = self.folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a path in the folder")).expect("a new folder");
        fs::write(path, bytes).expect("a new file");
    }

    /// Takes a file away.
    pub fn delete(&self, path: &str) {
        fs::remove_file(self.folder.path().join(path)).unwrap_or_else(|error| panic!("{path} cannot be deleted: {error}"));
    }

    /// Reads the folder and makes its site, on Monday 23 November 2026.
    pub fn run(&self) -> Run {
        self.run_with(Settings::default())
    }

    /// Reads the folder and makes nothing of it. It must be without errors, and may go away then.
    pub fn edition(&self) -> Edition {
        let sources = source::load(self.folder.path()).expect("a folder that can be listed");
        let options = Options { as_of: None, today: date(2026, 11, 23), time: None, pseudo: false, render: Settings::default() };
        let (timings, problems) = (&mut Timings::default(), &mut Problems::new());
        let edition = pipeline::parse(&sources, &options, &mut Memo::lasting(), timings, problems);
        let edition = edition.unwrap_or_else(|_| panic!("the content cannot be read"));
        pipeline::check(&sources, &edition, timings, problems).unwrap_or_else(|_| panic!("the content has errors"));
        edition
    }

    /// As [`Portal::run`], with settings of the test's own.
    pub fn run_with(&self, render: Settings) -> Run {
        self.run_as(Options { as_of: None, today: date(2026, 11, 23), time: None, pseudo: false, render })
    }

    /// As [`Portal::run`], at a moment.
    pub fn run_at(&self, as_of: Moment) -> Run {
        self.run_as(Options { as_of: Some(as_of), today: as_of.date, time: None, pseudo: false, render: Settings::default() })
    }

    /// Reads the folder as a program does that looks at the clock: the content, and when its site is to be made again.
    pub fn on_the_clock(&self, now: DateTime) -> (Edition, Option<Timestamp>) {
        let sources = source::load(self.folder.path()).expect("a folder that can be listed");
        let (today, time) = (now.date(), Some(now.time()));
        let options = Options { as_of: None, today, time, pseudo: false, render: Settings::default() };
        let edition = pipeline::read(&sources, &options, &mut Timings::default(), &mut Problems::new());
        let edition = edition.unwrap_or_else(|_| panic!("the content has errors"));
        let due = pipeline::due(&edition, &options);
        (edition, due)
    }

    /// What is wrong with the folder at a moment, without making the site.
    pub fn problems_at(&self, as_of: Moment) -> Problems {
        let sources = source::load(self.folder.path()).expect("a folder that can be listed");
        let options = Options { as_of: Some(as_of), today: as_of.date, time: None, pseudo: false, render: Settings::default() };
        let mut problems = Problems::new();
        let _ = pipeline::read(&sources, &options, &mut Timings::default(), &mut problems);
        problems
    }

    fn run_as(&self, options: Options) -> Run {
        let sources = source::load(self.folder.path()).expect("a folder that can be listed");
        let (mut timings, mut problems) = (Timings::default(), Problems::new());
        let edition = pipeline::read(&sources, &options, &mut timings, &mut problems).ok();
        let output = match &edition {
            Some(edition) => pipeline::make(&sources, edition, &options, None, &mut timings, &mut problems).unwrap_or_default(),
            None => BTreeMap::new(),
        };
        Run { sources, problems, edition, output }
    }
}

/// The root of the repository.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a new folder");
    for entry in fs::read_dir(from).unwrap_or_else(|error| panic!("{} cannot be read: {error}", from.display())) {
        let entry = entry.expect("a readable entry");
        let target = to.join(entry.file_name());
        if entry.file_type().expect("a kind of file").is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copied file");
        }
    }
}
