//! The results as a Markdown table for people and as JSON for comparison.

use std::fmt::Write as _;
use std::process::Command;

use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::measure::{Sample, is_installed, median, medians};
use crate::peers::Peer;
use crate::rounds::{Measured, Scenario, Series};

/// Pages that differ by no more than this part of their size are the same work.
const SAME_SIZE: f64 = 0.05;

impl Scenario {
    fn words(self) -> &'static str {
        match self {
            Scenario::Cold => "cold build",
            Scenario::Unchanged => "no change",
            Scenario::Edited => "one edit",
            Scenario::Copied => "copy of the output",
        }
    }
}

impl Measured {
    fn find(&self, tool: &str, scenario: Scenario) -> Option<Sample> {
        self.series.iter().find(|s| s.tool == tool && s.scenario == scenario).map(|s| medians(&s.samples))
    }

    /// Pages that this program made; a copy has those of the program that was copied.
    fn pages(&self, tool: &str) -> usize {
        let own = self.outputs.iter().find(|(name, _)| *name == tool).or(self.outputs.first());
        own.map_or(0, |(_, output)| output.pages)
    }
}

/// The whole report in Markdown.
pub fn markdown(all: &[Measured], arguments: &Arguments) -> String {
    let mut out = format!("# Benchmark of {}\n\n{}. Medians of {} runs.\n", today(), machine(), arguments.runs);
    for measured in all {
        _ = write!(out, "\n## {} pages\n\n", grouped(measured.shape.pages));
        for (tool, output) in &measured.outputs {
            _ = writeln!(
                out,
                "- {tool}: {} pages of {:.1} KB on average, {} files, {:.1} MB",
                grouped(output.pages),
                output.page_size() / 1e3,
                grouped(output.files),
                output.bytes as f64 / 1e6
            );
        }
        differences(measured, &mut out);
        out.push_str(
            "\n| program | what | wall s | CPU s | peak MB | pages/s | µs CPU a page |\n|---|---|--:|--:|--:|--:|--:|\n",
        );
        for series in &measured.series {
            _ = writeln!(out, "{}", row(measured, series));
        }
        out.push('\n');
        promises(measured, &mut out);
        stages(measured, &mut out);
    }
    flatness(all, &mut out);
    out
}

/// Says where not all did the same work: a peer made more than a hundredth more or fewer pages, or pages that are more than a
/// twentieth larger or smaller on average, or openchest made documents too.
fn differences(measured: &Measured, out: &mut String) {
    let Some((_, own)) = measured.outputs.iter().find(|(tool, _)| *tool == "openchest") else { return };
    if own.documents > 0 {
        _ = writeln!(out, "- note: openchest made {} PDF documents too; without its feature `pdf` it does not", own.documents);
    }
    for (tool, other) in measured.outputs.iter().filter(|(tool, _)| *tool != "openchest") {
        if other.pages.abs_diff(own.pages) * 100 > own.pages {
            _ = writeln!(out, "- note: {tool} made {} pages and not {}", grouped(other.pages), grouped(own.pages));
        }
        let share = other.page_size() / own.page_size().max(1.0);
        if (share - 1.0).abs() > SAME_SIZE {
            _ = writeln!(out, "- note: {tool}'s pages have {:.0} % of the bytes of openchest's on average", share * 100.0);
        }
    }
}

fn row(measured: &Measured, series: &Series) -> String {
    let sample = medians(&series.samples);
    let pages = measured.pages(series.tool) as f64;
    format!(
        "| {} | {} | {:.3} | {:.3} | {:.0} | {:.0} | {:.0} |",
        series.tool,
        series.scenario.words(),
        sample.wall,
        sample.cpu(),
        sample.peak,
        pages / sample.wall.max(0.001),
        sample.cpu() * 1e6 / pages.max(1.0)
    )
}

/// What the design promises, beside what was measured.
fn promises(measured: &Measured, out: &mut String) {
    let Some(own) = measured.find("openchest", Scenario::Cold) else { return };
    for peer in [Peer::Hugo, Peer::Zola] {
        if let Some(other) = measured.find(peer.name(), Scenario::Cold) {
            let a_page = |sample: Sample, tool| sample.cpu() / measured.pages(tool).max(1) as f64;
            let ratio = a_page(own, "openchest") / a_page(other, peer.name()).max(f64::EPSILON);
            _ = writeln!(out, "- CPU a page: {ratio:.3} of {}'s (promised: 0.1)", peer.name());
        }
    }
    if let Some(copy) = measured.find("cp -r", Scenario::Copied) {
        let ratio = own.wall / copy.wall.max(0.001);
        _ = writeln!(out, "- wall time: {ratio:.2} × `cp -r` of the output (promised: 2)");
    }
    if let Some(reloads) = &measured.reloads {
        let (event, words) = reloads.medians();
        _ = writeln!(
            out,
            "- save to reload: event after {event:.0} ms, new words after {words:.0} ms (median of {}); the server \
             answers {:.0} ms after its start",
            reloads.event.len(),
            reloads.start
        );
    }
}

fn stages(measured: &Measured, out: &mut String) {
    for series in measured.series.iter().filter(|s| !s.stages.is_empty()) {
        let words = |(stage, times): (&String, &Vec<f64>)| format!("{stage} {:.1}", median(times.iter().copied()) / 1e3);
        let list: Vec<String> = series.stages.iter().map(words).collect();
        _ = writeln!(out, "- CPU by stage, {}, in ms: {}", series.scenario.words(), list.join(", "));
    }
}

/// Whether a page costs the same in the smallest and in the largest portal.
fn flatness(all: &[Measured], out: &mut String) {
    let (Some(small), Some(large)) = (all.first(), all.last()) else { return };
    if all.len() < 2 {
        return;
    }
    out.push_str("\n## From the smallest to the largest\n\n");
    for (tool, _) in &large.outputs {
        let cost = |m: &Measured| Some(m.find(tool, Scenario::Cold)?.cpu() * 1e6 / m.pages(tool).max(1) as f64);
        if let (Some(first), Some(last)) = (cost(small), cost(large)) {
            _ = writeln!(out, "- {tool}: {first:.0} µs CPU a page, then {last:.0} ({:.2} ×)", last / first.max(0.001));
        }
    }
}

/// The same as JSON, with every sample.
pub fn json(all: &[Measured], arguments: &Arguments) -> Value {
    let sizes: Vec<Value> = all
        .iter()
        .map(|measured| {
            let outputs: Vec<Value> = measured
                .outputs
                .iter()
                .map(|(tool, o)| json!({"tool": tool, "pages": o.pages, "html_bytes": o.html_bytes, "files": o.files, "bytes": o.bytes}))
                .collect();
            let series: Vec<Value> = measured.series.iter().map(|series| series_json(measured, series)).collect();
            let reloads = measured.reloads.as_ref().map(|r| {
                let (event, words) = r.medians();
                json!({"event_ms": r.event, "words_ms": r.words, "start_ms": r.start, "median_event_ms": event, "median_words_ms": words})
            });
            json!({
                "asked": measured.shape.pages, "boroughs": measured.shape.boroughs, "stories": measured.shape.cases,
                "outputs": outputs, "series": series, "reload": reloads,
            })
        })
        .collect();
    json!({"date": today(), "machine": machine(), "runs": arguments.runs, "sizes": sizes})
}

fn series_json(measured: &Measured, series: &Series) -> Value {
    let of = |s: &Sample| json!({"wall_s": s.wall, "user_s": s.user, "system_s": s.system, "peak_mb": s.peak});
    let middle = medians(&series.samples);
    json!({
        "tool": series.tool,
        "scenario": series.scenario.words(),
        "median": of(&middle),
        "cpu_us_a_page": middle.cpu() * 1e6 / measured.pages(series.tool).max(1) as f64,
        "samples": series.samples.iter().map(of).collect::<Vec<Value>>(),
        "stages_us": series.stages,
    })
}

fn today() -> String {
    jiff::Zoned::now().strftime("%Y-%m-%d %H:%M").to_string()
}

/// The processors, the load before the report, and the versions of the peers.
fn machine() -> String {
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let model = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = model.lines().find_map(|l| l.strip_prefix("model name")).map_or("", |l| l.trim_start_matches([' ', '\t', ':']));
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().unwrap_or_default();
    let mut words = format!("{processors} processors ({model}), load {load}");
    for peer in [Peer::Hugo, Peer::Zola].into_iter().filter(|peer| is_installed(peer.name())) {
        let printed = Command::new(peer.name()).args(peer.version_arguments()).output().map(|o| o.stdout).unwrap_or_default();
        let printed = String::from_utf8_lossy(&printed).into_owned();
        let version: Vec<&str> = printed.split_whitespace().take(2).collect();
        _ = write!(words, ", {}", version.join(" "));
    }
    words
}

/// 10000 as `10,000`.
fn grouped(number: usize) -> String {
    if number < 1_000 { number.to_string() } else { format!("{},{:03}", grouped(number / 1_000), number % 1_000) }
}
