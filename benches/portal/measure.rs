//! Runs a command and reads how long it took, how much processor time and how much memory.
//!
//! Rust's standard library cannot say what a child used. GNU time (Debian package `time`) reports the peak memory;
//! its seconds have two decimals only, so Bash's `time`, which has three, stands between it and the command.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use walkdir::WalkDir;

use crate::Outcome;

const SCRIPT: &str = r#"LC_NUMERIC=C; TIMEFORMAT='%3R %3U %3S'; { time "${@:3}" >"$1" 2>&1; } 2>"$2""#;

/// What one run of a command used.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sample {
    /// Seconds on the clock.
    pub wall: f64,
    /// Seconds of processor time in the program and in the system, all threads together.
    pub user: f64,
    pub system: f64,
    /// The largest resident memory, in megabytes of 1,000,000 bytes.
    pub peak: f64,
}

impl Sample {
    /// Processor time, the program's and the system's.
    pub fn cpu(&self) -> f64 {
        self.user + self.system
    }
}

/// Runs `command` with its output in a log file in `folder`.
pub fn run(command: &[String], folder: &Path) -> Outcome<Sample> {
    let (log, times, memory) = (folder.join("log.txt"), folder.join("times.txt"), folder.join("memory.txt"));
    // What earlier runs left to be written to the disk is not this run's work.
    Command::new("sync").status()?;
    let status = Command::new("/usr/bin/time")
        .args(["-f", "%M", "-o"])
        .arg(&memory)
        .args(["bash", "-c", SCRIPT, "bash"])
        .args([&log, &times])
        .args(command)
        .stdin(Stdio::null())
        .status()
        .map_err(|e| format!("/usr/bin/time did not start ({e}): install the Debian package `time`"))?;
    if !status.success() {
        let log = fs::read_to_string(&log).unwrap_or_default();
        let lines: Vec<&str> = log.lines().collect();
        let end = lines[lines.len().saturating_sub(30)..].join("\n");
        return Err(format!("`{}` ended with {status}:\n{end}", command.join(" ")).into());
    }
    let seconds = last_line_numbers(&times)?;
    let [wall, user, system] = seconds[..] else {
        return Err(format!("`time` of Bash printed {seconds:?}").into());
    };
    let kilobytes = last_line_numbers(&memory)?.first().copied().unwrap_or_default();
    Ok(Sample { wall, user, system, peak: kilobytes * 1_024.0 / 1e6 })
}

fn last_line_numbers(file: &Path) -> Outcome<Vec<f64>> {
    let text = fs::read_to_string(file)?;
    let line = text.lines().last().unwrap_or_default();
    line.split_whitespace().map(|word| Ok(word.parse().map_err(|_| format!("not numbers: {line}"))?)).collect()
}

/// The middle one of the numbers; 0 if there are none.
pub fn median(numbers: impl IntoIterator<Item = f64>) -> f64 {
    let mut numbers: Vec<f64> = numbers.into_iter().collect();
    numbers.sort_by(f64::total_cmp);
    let middle = numbers.len() / 2;
    match numbers.len() {
        0 => 0.0,
        n if n % 2 == 1 => numbers[middle],
        _ => f64::midpoint(numbers[middle - 1], numbers[middle]),
    }
}

/// The medians of all that was measured, each on its own.
pub fn medians(samples: &[Sample]) -> Sample {
    Sample {
        wall: median(samples.iter().map(|s| s.wall)),
        user: median(samples.iter().map(|s| s.user)),
        system: median(samples.iter().map(|s| s.system)),
        peak: median(samples.iter().map(|s| s.peak)),
    }
}

/// The pages of a finished site.
#[derive(Debug, Clone, Copy, Default)]
pub struct Output {
    /// HTML files and their bytes.
    pub pages: usize,
    pub html_bytes: u64,
    /// PDF documents.
    pub documents: usize,
    /// All files and their bytes.
    pub files: usize,
    pub bytes: u64,
}

impl Output {
    /// Counts what is in `folder`.
    pub fn of(folder: &Path) -> Outcome<Self> {
        let mut output = Output::default();
        for entry in WalkDir::new(folder) {
            let entry = entry?;
            if entry.file_type().is_file() {
                let bytes = entry.metadata()?.len();
                output.files += 1;
                output.bytes += bytes;
                match entry.path().extension().and_then(|extension| extension.to_str()) {
                    Some("html") => {
                        output.pages += 1;
                        output.html_bytes += bytes;
                    }
                    Some("pdf") => output.documents += 1,
                    _ => {}
                }
            }
        }
        Ok(output)
    }

    /// The average size of a page in bytes.
    pub fn page_size(&self) -> f64 {
        self.html_bytes as f64 / self.pages.max(1) as f64
    }
}

/// Where on the search path a program is.
pub fn is_installed(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}
