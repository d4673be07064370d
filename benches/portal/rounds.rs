//! One size of portal: makes it for every program, then measures the programs in turn, several times.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::arguments::Arguments;
use crate::documents::{Document, Kind, documents};
use crate::edit::Edit;
use crate::measure::{Output, Sample, is_installed, run};
use crate::peers::Peer;
use crate::reload::{self, Reloads};
use crate::shape::Shape;
use crate::{AS_OF, Outcome, generate};

/// What is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scenario {
    /// Into a new folder, without anything kept from before.
    Cold,
    /// Again, nothing changed.
    Unchanged,
    /// Again, after one story got a new sentence.
    Edited,
    /// The finished site is copied to a new folder.
    Copied,
}

/// A program to be measured and what it is measured on.
#[derive(Debug)]
struct Tool {
    name: &'static str,
    command: Vec<String>,
    out: PathBuf,
    /// Removed before a cold build.
    remembered: Vec<PathBuf>,
    /// The story that is edited.
    story: PathBuf,
    /// Where the program writes how long each of its stages took.
    timings: Option<PathBuf>,
}

/// All samples of one program in one scenario.
#[derive(Debug)]
pub struct Series {
    pub tool: &'static str,
    pub scenario: Scenario,
    pub samples: Vec<Sample>,
    /// Microseconds of each stage, one list for each run.
    pub stages: BTreeMap<String, Vec<f64>>,
}

/// Everything measured on one size of portal.
#[derive(Debug)]
pub struct Measured {
    pub shape: Shape,
    /// What each program made.
    pub outputs: Vec<(&'static str, Output)>,
    pub series: Vec<Series>,
    pub reloads: Option<Reloads>,
}

/// Makes and measures a portal of `pages` pages in `folder`.
pub fn measure(pages: usize, folder: &Path, binary: Option<&Path>, arguments: &Arguments) -> Outcome<Measured> {
    fs::create_dir_all(folder)?;
    let mut shape = Shape::for_pages(pages);
    let mut all = prepare(shape, folder, arguments.awards)?;
    let mut outputs = Vec::new();
    let mut tools = Vec::new();
    if let Some(binary) = binary {
        let tool = openchest(binary, folder, &all);
        let mut made = first_build(&tool, folder)?;
        // Lists of many awards are many pages that no peer has.
        if arguments.awards == 0 && !shape.is_met_by(made.pages) {
            shape = shape.corrected(made.pages);
            all = prepare(shape, folder, arguments.awards)?;
            made = first_build(&tool, folder)?;
        }
        outputs.push((tool.name, made));
        tools.push(tool);
    }
    for peer in &arguments.peers {
        let site = folder.join(peer.name());
        clear(&site)?;
        peer.write_site(&site, &all)?;
        if is_installed(peer.name()) && !arguments.generate_only {
            let tool = peer_tool(*peer, &site, folder, &all);
            let made = first_build(&tool, folder)?;
            outputs.push((tool.name, made));
            tools.push(tool);
        }
    }
    let mut measured = Measured { shape, outputs, series: Vec::new(), reloads: None };
    if arguments.generate_only {
        return Ok(measured);
    }
    for round in 0..arguments.runs {
        eprintln!("{pages} pages: run {} of {}", round + 1, arguments.runs);
        // Another program begins each time, so that none always has the quiet or the busy minute.
        for turn in 0..tools.len() {
            let tool = &tools[(round + turn) % tools.len()];
            build_anew(tool, folder, &mut measured.series)?;
            if tool.name == tools[0].name {
                copy(tool, folder, &mut measured.series)?;
            }
        }
    }
    // Programs may remove what they made before, which makes whatever is written next slower: see `forget`.
    for _ in 0..arguments.runs {
        tools.iter().try_for_each(|tool| build(tool, Scenario::Unchanged, folder, &mut measured.series))?;
    }
    for run in 0..arguments.runs {
        tools.iter().try_for_each(|tool| build_edited(tool, run, folder, &mut measured.series))?;
    }
    if let (Some(binary), true, Some(tool)) = (binary, arguments.edits > 0, tools.first()) {
        eprintln!("{pages} pages: {} edits", arguments.edits);
        let reloads = reload::measure(binary, &folder.join("content"), &tool.out, &tool.story, arguments.edits);
        match reloads {
            Ok(reloads) => measured.reloads = Some(reloads),
            Err(error) => eprintln!("note: the preview server was not measured: {error}"),
        }
    }
    clear(&folder.join(ASIDE))?;
    Ok(measured)
}

fn prepare(shape: Shape, folder: &Path, awards: usize) -> Outcome<Vec<Document>> {
    let content = folder.join("content");
    clear(&content)?;
    let all = documents(shape);
    generate::content(&content, &all, shape, awards)?;
    Ok(all)
}

/// Removes a folder of ours if it is there.
fn clear(folder: &Path) -> Outcome<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Ok(())
}

fn first_story(all: &[Document]) -> Outcome<&Document> {
    Ok(all.iter().find(|document| document.kind == Kind::Story).ok_or("a portal without stories")?)
}

fn openchest(binary: &Path, folder: &Path, all: &[Document]) -> Tool {
    let (content, out, timings) = (folder.join("content"), folder.join("openchest-out"), folder.join("timings.json"));
    let story = first_story(all).map(|story| content.join(&story.path)).unwrap_or_default();
    let command = vec![
        binary.display().to_string(),
        "build".to_owned(),
        content.display().to_string(),
        "--out".to_owned(),
        out.display().to_string(),
        "--as-of".to_owned(),
        AS_OF.to_owned(),
        format!("--timings={}", timings.display()),
    ];
    let remembered = vec![out.clone(), content.join(".openchest-cache")];
    Tool { name: "openchest", command, out, remembered, story, timings: Some(timings) }
}

fn peer_tool(peer: Peer, site: &Path, folder: &Path, all: &[Document]) -> Tool {
    let out = folder.join(format!("{}-out", peer.name()));
    let story = first_story(all).map(|story| peer.source_file(site, story)).unwrap_or_default();
    let remembered = vec![out.clone(), site.join("resources"), site.join(".hugo_build.lock")];
    Tool { name: peer.name(), command: peer.command(site, &out), out, remembered, story, timings: None }
}

/// Builds once to see what is made. The files read are in memory after this, for every program alike.
fn first_build(tool: &Tool, folder: &Path) -> Outcome<Output> {
    eprintln!("{}: first build", tool.name);
    tool.remembered.iter().try_for_each(|path| forget(path, folder))?;
    run(&tool.command, folder)?;
    Output::of(&tool.out)
}

/// The folder for what is not wanted any more.
const ASIDE: &str = "aside";

/// Takes a file or folder out of the way without removing it. For a minute after files have been removed, ext4 passes
/// over the places they had and looks for others, which costs the next program several times what its own work does.
fn forget(path: &Path, folder: &Path) -> Outcome<()> {
    let aside = folder.join(ASIDE);
    fs::create_dir_all(&aside)?;
    if path.exists() {
        let number = fs::read_dir(&aside)?.count();
        fs::rename(path, aside.join(number.to_string()))?;
    }
    Ok(())
}

fn build_anew(tool: &Tool, folder: &Path, series: &mut Vec<Series>) -> Outcome<()> {
    tool.remembered.iter().try_for_each(|path| forget(path, folder))?;
    build(tool, Scenario::Cold, folder, series)
}

/// The edit is taken back afterwards, and the next one is another, so that each is a change.
fn build_edited(tool: &Tool, run: usize, folder: &Path, series: &mut Vec<Series>) -> Outcome<()> {
    let mut edit = Edit::of(&tool.story, run)?;
    edit.save()?;
    build(tool, Scenario::Edited, folder, series)
}

fn build(tool: &Tool, scenario: Scenario, folder: &Path, series: &mut Vec<Series>) -> Outcome<()> {
    tool.timings.iter().try_for_each(|file| forget(file, folder))?;
    let sample = run(&tool.command, folder)?;
    let stages = tool.timings.as_deref().map(read_timings).transpose()?.unwrap_or_default();
    record(series, tool.name, scenario, sample, stages);
    Ok(())
}

/// Copies the finished site beside itself, on the same disk.
fn copy(tool: &Tool, folder: &Path, series: &mut Vec<Series>) -> Outcome<()> {
    let target = folder.join("copy");
    forget(&target, folder)?;
    let command = ["cp", "-r", &tool.out.display().to_string(), &target.display().to_string()].map(str::to_owned);
    let sample = run(&command, folder)?;
    record(series, "cp -r", Scenario::Copied, sample, BTreeMap::new());
    forget(&target, folder)
}

/// Reads `{stage: microseconds, …}`. Anything that is no number is passed over: the file is the program's own.
fn read_timings(file: &Path) -> Outcome<BTreeMap<String, f64>> {
    let value: serde_json::Value = serde_json::from_str(&fs::read_to_string(file)?)?;
    let stages = value["stages"].as_object().ok_or("the timings name no stages")?;
    Ok(stages.iter().filter_map(|(stage, took)| Some((stage.clone(), took["cpu_us"].as_f64()?))).collect())
}

fn record(series: &mut Vec<Series>, tool: &'static str, scenario: Scenario, sample: Sample, stages: BTreeMap<String, f64>) {
    let place = series.iter().position(|s| s.tool == tool && s.scenario == scenario).unwrap_or_else(|| {
        series.push(Series { tool, scenario, samples: Vec::new(), stages: BTreeMap::new() });
        series.len() - 1
    });
    series[place].samples.push(sample);
    for (stage, time) in stages {
        series[place].stages.entry(stage).or_default().push(time);
    }
}
