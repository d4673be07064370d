//! The preview: who may see it, and what it does when the content breaks.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::time::Duration;

use crate::program::Desk;

const PATIENCE: Duration = Duration::from_secs(20);

/// A running preview, ended with the test.
struct Served {
    child: Child,
    port: u16,
}

impl Served {
    fn start(desk: &Desk) -> Served {
        let mut child = desk.command(&["serve", "content", "--port", "0"]).stderr(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let port = loop {
            let line = lines.next().unwrap().unwrap();
            if let Some((_, rest)) = line.split_once("http://localhost:") {
                break rest.split('/').next().unwrap().parse().unwrap();
            }
        };
        Served { child, port }
    }

    fn send(&self, method: &str, path: &str, headers: &str) -> TcpStream {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        write!(stream, "{method} {path} HTTP/1.1\r\nConnection: close\r\nContent-Length: 0\r\n{headers}\r\n").unwrap();
        stream
    }

    /// The whole answer as text.
    fn ask(&self, method: &str, path: &str, headers: &str) -> String {
        let mut answer = Vec::new();
        self.send(method, path, headers).read_to_end(&mut answer).unwrap();
        String::from_utf8(answer).unwrap()
    }

    fn get(&self, path: &str) -> String {
        self.ask("GET", path, &self.host())
    }

    fn host(&self) -> String {
        format!("Host: localhost:{}\r\n", self.port)
    }

    /// A stream of events, after its first one.
    fn listen(&self) -> Events {
        let stream = self.send("GET", "/__openchest/events", &self.host());
        let mut events = Events { lines: BufReader::new(stream) };
        events.until("problems", "");
        events
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

struct Events {
    lines: BufReader<TcpStream>,
}

impl Events {
    /// Waits for an event whose data holds `needle`, and returns the data.
    fn until(&mut self, event: &str, needle: &str) -> String {
        let mut last = String::new();
        loop {
            let mut line = String::new();
            assert!(self.lines.read_line(&mut line).unwrap() > 0, "the stream of events ended");
            if let Some(name) = line.strip_prefix("event: ") {
                last = name.trim().to_owned();
            }
            if let Some(data) = line.strip_prefix("data: ")
                && last == event
                && data.contains(needle)
            {
                return data.trim().to_owned();
            }
        }
    }
}

#[test]
fn only_requests_for_this_computer_are_answered() {
    let desk = Desk::with_starter();
    let served = Served::start(&desk);
    let good = served.get("/");
    assert!(good.starts_with("HTTP/1.1 200"), "{good}");
    assert!(good.contains("content-security-policy: default-src 'none'") && good.contains("/__openchest/preview.js"), "{good}");
    for host in [
        "Host: evil.example\r\n".to_owned(),
        format!("Host: evil.example:{}\r\n", served.port),
        "Host: localhost:1\r\n".to_owned(),
    ] {
        let answer = served.ask("GET", "/", &host);
        assert!(answer.starts_with("HTTP/1.1 403") && !answer.contains("data-template"), "{host}: {answer}");
    }
    let elsewhere = format!("{}Sec-Fetch-Site: cross-site\r\n", served.host());
    assert!(served.ask("POST", "/__openchest/date?as-of=2027-05-20", &elsewhere).starts_with("HTTP/1.1 403"));
    assert!(served.ask("DELETE", "/", &served.host()).starts_with("HTTP/1.1 405"));
}

#[test]
fn addresses_behave_as_on_a_published_site() {
    let desk = Desk::with_starter();
    let served = Served::start(&desk);
    assert!(served.get("/riverside/neighbours/").starts_with("HTTP/1.1 200"));
    let moved = served.get("/riverside/neighbours");
    assert!(moved.starts_with("HTTP/1.1 307") && moved.contains("location: /riverside/neighbours/"), "{moved}");
    let missing = served.get("/no-such-page/");
    assert!(missing.starts_with("HTTP/1.1 404") && missing.contains("data-template=\"not-found\""), "{missing}");
    assert!(served.get("/../content/portal.yaml").starts_with("HTTP/1.1 404"));
    assert!(served.get("/%2e%2e/content/portal.yaml").starts_with("HTTP/1.1 404"));
}

#[test]
fn broken_content_keeps_the_last_good_site_and_lists_the_problems() {
    let desk = Desk::with_starter();
    let served = Served::start(&desk);
    let before = served.get("/riverside/neighbours/");
    let mut events = served.listen();
    desk.break_content();
    let problems = events.until("problems", "dates-out-of-order");
    assert!(problems.contains("\"stale\":true"), "{problems}");
    let after = served.get("/riverside/neighbours/");
    assert_eq!(after.split("\r\n\r\n").nth(1), before.split("\r\n\r\n").nth(1));
    desk.edit("content/boroughs/riverside/funds/neighbours.yaml", "closes: 2026-11-01", "closes: 2026-12-11 11:59pm");
    events.until("problems", "\"stale\":false");
}

#[test]
fn new_page_is_announced_when_it_can_be_seen() {
    let desk = Desk::with_starter();
    let served = Served::start(&desk);
    let mut events = served.listen();
    desk.write("content/boroughs/riverside/guidance/one-more.md", "---\ntitle: One more\nsummary: One more page.\n---\nText.\n");
    let reload = events.until("reload", "/riverside/guidance/one-more/");
    assert!(reload.starts_with("{\"changed\":["), "{reload}");
    assert!(served.get("/riverside/guidance/one-more/").starts_with("HTTP/1.1 200"));
}

#[test]
fn content_broken_from_the_start_shows_its_problems_as_a_page() {
    let desk = Desk::with_starter();
    desk.break_content();
    let served = Served::start(&desk);
    let page = served.get("/");
    assert!(page.starts_with("HTTP/1.1 503") && page.contains("neighbours.yaml:") && page.contains("How to fix:"), "{page}");
    let mut events = served.listen();
    desk.edit("content/boroughs/riverside/funds/neighbours.yaml", "closes: 2026-11-01", "closes: 2026-12-11 11:59pm");
    events.until("reload", "");
    assert!(served.get("/").starts_with("HTTP/1.1 200"));
}

#[test]
fn preview_date_is_taken_and_nonsense_is_not() {
    let desk = Desk::with_starter();
    let served = Served::start(&desk);
    let mut events = served.listen();
    assert!(served.ask("POST", "/__openchest/date?as-of=2027-05-20", &served.host()).starts_with("HTTP/1.1 204"));
    events.until("problems", "\"as_of\":\"2027-05-20\"");
    assert!(served.ask("POST", "/__openchest/date?as-of=soon", &served.host()).starts_with("HTTP/1.1 400"));
}

#[test]
fn taken_port_is_named() {
    let desk = Desk::with_starter();
    let served = Served::start(&desk);
    let second = desk.run(&["serve", "content", "--port", &served.port.to_string()]);
    assert_eq!(second.code, Some(2));
    assert!(second.err.contains("is taken") && second.err.contains("--port"), "{}", second.err);
}

#[test]
fn translations_have_a_page_of_their_own() {
    let desk = Desk::with_starter();
    desk.edit("content/portal.yaml", "source_language: en\n", "source_language: en\nlanguages: [bn]\n");
    let served = Served::start(&desk);
    let table = served.get("/__openchest/translations");
    assert!(table.starts_with("HTTP/1.1 200") && table.contains("<table>") && !table.contains("<style"), "{table}");
    assert!(table.contains("<a href=\"/__openchest/translations?lang=bn\">Bengali</a>"), "{table}");
    let texts = served.get("/__openchest/translations?lang=bn");
    assert!(texts.contains("<code>boroughs/riverside/funds/neighbours.yaml:1</code>"), "{texts}");
    assert!(texts.contains("<a href=\"/bn/riverside/neighbours/\">page /bn/riverside/neighbours/</a>"), "{texts}");
    // Counted anew each time, from the files as they are.
    assert_eq!(desk.run(&["translations", "sync", "content"]).code, Some(0));
    desk.edit(
        "content/translations/bn.po",
        "msgid \"Neighbours Fund\"\nmsgstr \"\"",
        "msgid \"Neighbours Fund\"\nmsgstr \"প্রতিবেশী তহবিল\"",
    );
    let patience = std::time::Instant::now();
    while served.get("/__openchest/translations?lang=bn").contains("<p lang=\"en\">Neighbours Fund</p>") {
        assert!(patience.elapsed() < PATIENCE, "the new translation is never counted");
        std::thread::sleep(Duration::from_millis(50));
    }
    desk.edit("content/boroughs/riverside/funds/neighbours.yaml", "title: Neighbours Fund", "title: Street Fund");
    while !served.get("/__openchest/translations").contains("1 text changed since it was translated (Bengali 1)") {
        assert!(patience.elapsed() < PATIENCE, "the changed text is never counted");
        std::thread::sleep(Duration::from_millis(50));
    }
    // What cannot be read cannot be counted.
    desk.write("content/glossary.yaml", "terms: [");
    while !served.get("/__openchest/translations").contains("The content has errors") && patience.elapsed() < PATIENCE {
        std::thread::sleep(Duration::from_millis(50));
    }
    assert!(patience.elapsed() < PATIENCE);
}

#[test]
fn reach_has_a_page_with_the_numbers_of_the_command() {
    let desk = Desk::with_starter();
    desk.edit("content/portal.yaml", "source_language: en\n", "source_language: en\nlanguages: [bn]\n");
    desk.edit("content/boroughs/riverside/borough.yaml", "council:\n", "gss_code: E09000026\nlanguages: [bn]\ncouncil:\n");
    let served = Served::start(&desk);
    let page = served.get("/__openchest/reach");
    assert!(page.starts_with("HTTP/1.1 200") && !page.contains("<style"), "{page}");
    assert!(page.contains("<p>297,635 residents aged 3 and over."), "{page}");
    let told = desk.run(&["reach", "content"]).out;
    for name in ["Bengali", "Urdu", "Lithuanian"] {
        let line = told.lines().find(|line| line.trim_start().starts_with(name)).unwrap();
        let residents = line.split_whitespace().nth(1).unwrap();
        assert!(page.contains(&format!("<th scope=\"row\">{name}</th><td>{residents}</td>")), "{line}: {page}");
    }
    assert!(page.contains("Open Government Licence v3.0") && told.contains("Open Government Licence v3.0"), "{page}");
    desk.write("content/glossary.yaml", "terms: [");
    let patience = std::time::Instant::now();
    while !served.get("/__openchest/reach").contains("The content has errors") {
        assert!(patience.elapsed() < PATIENCE, "the broken content is never noticed");
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn an_edit_while_the_rest_is_made_is_shown_and_nothing_is_lost() {
    let desk = Desk::with_starter();
    let served = Served::start(&desk);
    let (fund, page) = ("content/boroughs/riverside/funds/neighbours.yaml", "/riverside/neighbours/");
    assert!(served.get(page).contains("Neighbours Fund"));
    let mut events = served.listen();
    let mut title = "Neighbours Fund".to_owned();
    for number in 1..=8 {
        let next = format!("Street Fund {}", "again ".repeat(number).trim_end());
        desk.edit(fund, &format!("title: {title}\n"), &format!("title: {next}\n"));
        let patience = std::time::Instant::now();
        while !served.get(page).contains(&next) {
            assert!(patience.elapsed() < PATIENCE, "{next:?} is never shown");
            std::thread::sleep(Duration::from_millis(1 << number));
        }
        title = next;
    }
    // Every page with the title, not only the one that was looked at, and no problem that is not there.
    desk.break_content();
    events.until("problems", "dates-out-of-order");
    desk.edit(fund, "closes: 2026-11-01", "closes: 2026-12-11 11:59pm");
    events.until("problems", "\"stale\":false");
    assert_eq!(desk.run(&["build", "content", "--out", "built"]).code, Some(0));
    let fresh = Served::start(&desk);
    let body = |answer: String| answer.split_once("\r\n\r\n").map(|(_, body)| body.to_owned()).unwrap();
    let pages: Vec<String> = desk.tree("built").into_keys().filter(|path| path.ends_with(".html")).collect();
    assert!(pages.len() > 20);
    for path in pages {
        let address = format!("/{}", path.strip_suffix("index.html").unwrap_or(&path));
        assert_eq!(body(served.get(&address)), body(fresh.get(&address)), "{address}");
    }
}
