//! From saving an edit to the reader's browser: how long the preview server takes.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use walkdir::WalkDir;

use crate::Outcome;
use crate::edit::Edit;
use crate::measure::median;

/// How long anything may take before the benchmark gives up.
const PATIENCE: Duration = Duration::from_secs(120);

/// Times of the edits, in milliseconds.
#[derive(Debug, Clone, Default)]
pub struct Reloads {
    /// Until the server says that the page is to be loaded again.
    pub event: Vec<f64>,
    /// Until a request for the page answers with the new words.
    pub words: Vec<f64>,
    /// From the server's start until it answered.
    pub start: f64,
}

impl Reloads {
    /// The median of the times until the event, and until the words.
    pub fn medians(&self) -> (f64, f64) {
        (median(self.event.iter().copied()), median(self.words.iter().copied()))
    }
}

/// A server that ends with this value.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let ended = self.0.kill().and_then(|()| self.0.wait());
        if let Err(error) = ended {
            eprintln!("the preview server did not end: {error}");
        }
    }
}

/// Starts the server, saves `edits` edits of `story`, and times each. `site` is a finished build, to know the address
/// of the story's page.
pub fn measure(binary: &Path, content: &Path, site: &Path, story: &Path, edits: usize) -> Outcome<Reloads> {
    let address = page_address(site, story)?;
    let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
    let started = Instant::now();
    let child = Command::new(binary)
        .arg("serve")
        .arg(content)
        .args(["--port", &port.to_string(), "--as-of", crate::AS_OF])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let mut server = Server(child);
    while get(port, &address).map_or(true, |answer| !answer.contains("</html>")) {
        if let Some(status) = server.0.try_wait()? {
            return Err(format!("`serve` ended with {status}").into());
        }
        if started.elapsed() > PATIENCE {
            return Err(format!("`serve` did not answer for {address}").into());
        }
        thread::sleep(Duration::from_millis(5));
    }
    let mut reloads = Reloads { start: started.elapsed().as_secs_f64() * 1e3, ..Reloads::default() };
    let events = listen(port)?;
    // The watch and the subscription need a moment; a person needs longer to change to the editor.
    thread::sleep(Duration::from_millis(500));
    let mut edit = Edit::of(story, 0)?;
    for _ in 0..edits {
        while events.try_recv().is_ok() {}
        let saved = Instant::now();
        let words = edit.save()?;
        let event = events.recv_timeout(PATIENCE).map_err(|_| "no `reload` event came after an edit")?;
        reloads.event.push(event.duration_since(saved).as_secs_f64() * 1e3);
        while !get(port, &address)?.contains(&words) {
            if saved.elapsed() > PATIENCE {
                return Err(format!("{address} never held the edited words").into());
            }
            thread::sleep(Duration::from_millis(1));
        }
        reloads.words.push(saved.elapsed().as_secs_f64() * 1e3);
        // Long enough for the server to be still again.
        thread::sleep(Duration::from_millis(300));
    }
    Ok(reloads)
}

/// The address of the source language's page of this story, found by its name among the files of a finished site.
fn page_address(site: &Path, story: &Path) -> Outcome<String> {
    let (Some(name), Some(borough)) = (story.file_stem(), story.parent().and_then(Path::parent).and_then(Path::file_name)) else {
        return Err("the edited file is no story of a borough".into());
    };
    let (name, borough) = (name.to_string_lossy().into_owned(), borough.to_string_lossy().into_owned());
    let mut found: Vec<PathBuf> = Vec::new();
    for entry in WalkDir::new(site).sort_by_file_name() {
        let path = entry?.into_path();
        let inner = path.strip_prefix(site)?.to_string_lossy().into_owned();
        let is_story = inner.ends_with(&format!("{name}/index.html")) || inner.ends_with(&format!("{name}.html"));
        if is_story && inner.contains(&borough) {
            found.push(PathBuf::from(inner));
        }
    }
    // The source language is at the root: its path is the shortest.
    let shortest = found.into_iter().min_by_key(|path| path.as_os_str().len());
    let path = shortest.ok_or_else(|| format!("the finished site has no page for {name}"))?;
    Ok(format!("/{}", path.to_string_lossy().trim_end_matches("index.html")))
}

fn connect(port: u16, address: &str, accept: &str) -> Outcome<TcpStream> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_nodelay(true)?;
    let request = format!("GET {address} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAccept: {accept}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes())?;
    Ok(stream)
}

fn get(port: u16, address: &str) -> Outcome<String> {
    let mut stream = connect(port, address, "text/html")?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}

/// Listens to the server's events and passes on the moment of each `reload`.
fn listen(port: u16) -> Outcome<Receiver<Instant>> {
    let mut stream = connect(port, "/__openchest/events", "text/event-stream")?;
    let (sender, receiver) = channel();
    thread::spawn(move || {
        let mut line = Vec::new();
        let mut piece = [0_u8; 4_096];
        while let Ok(length) = stream.read(&mut piece) {
            if length == 0 {
                return;
            }
            let moment = Instant::now();
            for byte in &piece[..length] {
                if *byte != b'\n' {
                    line.push(*byte);
                    continue;
                }
                let is_reload =
                    String::from_utf8_lossy(&line).trim().strip_prefix("event:").is_some_and(|e| e.trim() == "reload");
                line.clear();
                if is_reload && sender.send(moment).is_err() {
                    return;
                }
            }
        }
    });
    Ok(receiver)
}
