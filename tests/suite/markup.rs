//! Reads HTML more strictly than browsers do, and says which words a visitor meets and in which language.

use html5gum::{DefaultEmitter, HtmlString, StartTag, Token, Tokenizer};

/// Elements that have no end tag (HTML, section 13.1.2).
const VOID: [&str; 13] = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// Elements that stand within a sentence, so that a bracket may open before one and close inside it.
const INLINE: [&str; 16] =
    ["a", "abbr", "b", "bdi", "cite", "code", "em", "i", "mark", "q", "s", "small", "span", "strong", "time", "u"];

/// Attributes whose value is read out or shown.
const SPOKEN: [&str; 4] = ["alt", "aria-label", "placeholder", "title"];

/// What `meta` elements show in lists of results and in previews of links.
const SHOWN_META: [&str; 4] = ["description", "og:description", "og:site_name", "og:title"];

/// A piece of a page, in order.
pub enum Piece {
    Start {
        name: String,
    },
    End {
        name: String,
    },
    /// Words that are shown or read out. `attribute` is empty for text.
    Words {
        text: String,
        element: String,
        attribute: String,
        lang: String,
    },
}

/// A page, or a part of one, that was read without fault.
pub struct Markup {
    pub pieces: Vec<Piece>,
    pub ids: Vec<String>,
}

struct Open {
    name: String,
    lang: String,
}

/// Reads HTML in which every element that is opened is closed, in order.
pub fn read(html: &str, lang: &str) -> Result<Markup, String> {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut markup = Markup { pieces: Vec::new(), ids: Vec::new() };
    let mut open = vec![Open { name: String::new(), lang: lang.to_owned() }];
    for token in Tokenizer::new_with_emitter(html, emitter) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => start(&tag, &mut open, &mut markup)?,
            Token::EndTag(tag) => {
                let name = string(&tag.name);
                match open.pop() {
                    Some(element) if element.name == name => markup.pieces.push(Piece::End { name }),
                    Some(element) => return Err(format!("</{name}> stands where <{}> is open", element.name)),
                    None => return Err(format!("</{name}> without <{name}>")),
                }
            }
            Token::String(text) => {
                let Some(element) = open.last().filter(|o| !matches!(o.name.as_str(), "script" | "style")) else { continue };
                markup.pieces.push(words(string(&text), &element.name, "", &element.lang));
            }
            Token::Error(error) => return Err(format!("{} in {html:?}", *error)),
            Token::Comment(_) | Token::Doctype(_) => {}
        }
    }
    match open.as_slice() {
        [_] => Ok(markup),
        [.., last] => Err(format!("<{}> is not closed", last.name)),
        [] => Err("something is closed that was never opened".to_owned()),
    }
}

fn start(tag: &StartTag<()>, open: &mut Vec<Open>, markup: &mut Markup) -> Result<(), String> {
    let name = string(&tag.name);
    let value = |attribute: &str| tag.attributes.get(attribute.as_bytes()).map(|value| string(value));
    let above = open.last().map(|o| o.lang.clone()).unwrap_or_default();
    let lang = value("lang").unwrap_or(above);
    markup.ids.extend(value("id"));
    for attribute in SPOKEN {
        markup.pieces.extend(value(attribute).map(|text| words(text, &name, attribute, &lang)));
    }
    if name == "meta" && value("name").or(value("property")).is_some_and(|kind| SHOWN_META.contains(&kind.as_str())) {
        markup.pieces.extend(value("content").map(|text| words(text, &name, "content", &lang)));
    }
    if VOID.contains(&name.as_str()) {
        return Ok(());
    }
    if tag.self_closing && open.iter().any(|element| element.name == "svg") {
        markup.pieces.extend([Piece::Start { name: name.clone() }, Piece::End { name }]);
        return Ok(());
    }
    if tag.self_closing {
        return Err(format!("<{name}/> closes itself, which only drawings may"));
    }
    markup.pieces.push(Piece::Start { name: name.clone() });
    open.push(Open { name, lang });
    Ok(())
}

fn words(text: String, element: &str, attribute: &str, lang: &str) -> Piece {
    Piece::Words { text, element: element.to_owned(), attribute: attribute.to_owned(), lang: lang.to_owned() }
}

fn string(bytes: &HtmlString) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Words that came from neither the theme's messages nor the content, and where they stand.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Outside {
    pub words: String,
    pub place: String,
}

/// How deep within brackets a reading of the page is.
#[derive(Default, Clone)]
struct Depth {
    brackets: i32,
    /// The depths before each argument of a message that is being read.
    around_arguments: Vec<i32>,
}

/// The words of a page in the pseudo-language that stand outside the brackets of translation: ⟦…⟧ of the theme and
/// ⟪…⟫ of the content. An argument of a message, which Fluent puts between isolating characters, needs brackets of
/// its own. Words marked as of another language need none, and neither do numbers, fingerprints and addresses.
pub fn outside_brackets(markup: &Markup, page_lang: &str) -> Vec<Outside> {
    let mut faults = Vec::new();
    let mut depth = Depth::default();
    let mut depths = Vec::new();
    for piece in &markup.pieces {
        match piece {
            Piece::Start { name } if !INLINE.contains(&name.as_str()) => depths.push(depth.clone()),
            Piece::End { name } if !INLINE.contains(&name.as_str()) => {
                let before = depths.pop().unwrap_or_default();
                if depth.brackets != before.brackets {
                    faults.push(Outside {
                        words: "⟦".to_owned(),
                        place: format!("<{name}>, which ends within a bracket or after one too many"),
                    });
                }
                depth = before;
            }
            Piece::Words { lang, .. } if lang != page_lang => {}
            Piece::Words { text, element, attribute, .. } if attribute.is_empty() && element != "title" => {
                let runs = outside(text, &mut depth);
                faults.extend(runs.into_iter().map(|words| Outside { words, place: format!("<{element}>") }));
            }
            Piece::Words { text, element, attribute, .. } => {
                let place = format!("<{element} {attribute}>");
                // No part of an attribute or of the title of a page can be marked as of another language, so arguments pass.
                let text = text.replace(['\u{2068}', '\u{2069}'], "");
                let mut depth = Depth::default();
                let mut runs = outside(&text, &mut depth);
                if depth.brackets != 0 {
                    runs.push(text);
                }
                faults.extend(runs.into_iter().map(|words| Outside { words, place: place.clone() }));
            }
            _ => {}
        }
    }
    faults
}

/// What stands outside brackets in a text.
fn outside(text: &str, depth: &mut Depth) -> Vec<String> {
    let mut runs = vec![String::new()];
    for c in text.chars() {
        match c {
            '⟦' | '⟪' => depth.brackets += 1,
            '⟧' | '⟫' => depth.brackets -= 1,
            '\u{2068}' => depth.around_arguments.push(std::mem::take(&mut depth.brackets)),
            '\u{2069}' => depth.brackets += depth.around_arguments.pop().unwrap_or(0),
            _ if depth.brackets != 0 => {}
            c => {
                if let Some(run) = runs.last_mut() {
                    run.push(c);
                }
                continue;
            }
        }
        runs.push(String::new());
    }
    // The fingerprint of a form is eight hexadecimal digits.
    let is_code = |word: &str| word.len() == 8 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
    let is_word =
        |word: &str| word.contains(char::is_alphabetic) && !word.contains('@') && !word.starts_with("https://") && !is_code(word);
    let has_words = |run: &String| run.split_whitespace().any(is_word);
    runs.iter().map(|run| run.trim().to_owned()).filter(has_words).collect()
}

#[test]
fn unclosed_elements_are_found() {
    assert_eq!(read("<p>a<br>b</p>", "en").map(|m| m.pieces.len()), Ok(4));
    assert!(read("<p><b>a</p></b>", "en").is_err());
    assert!(read("<p>a", "en").is_err());
    assert!(read("a</p>", "en").is_err());
}

#[test]
fn words_outside_brackets_are_found() {
    let of = |html: &str| -> Vec<String> {
        let markup = read(html, "en-XA").unwrap_or_else(|fault| panic!("{fault}"));
        outside_brackets(&markup, "en-XA").into_iter().map(|o| o.words).collect()
    };
    assert_eq!(of("<p>⟦Open⟧ · ⟪<a>Small</a> grants⟫ 2026, help@example.org</p>"), [""; 0]);
    assert_eq!(of("<p>⟦Open⟧ now <bdi lang=\"en\">Redbridge</bdi></p>"), ["now"]);
    assert_eq!(of("<p>⟦a</p><p>⟦b⟧</p>"), ["⟦"]);
    assert_eq!(of("<p>⟦Source: \u{2068}Census\u{2069}⟧</p>"), ["Census"]);
    assert_eq!(of("<p>⟦Source: \u{2068}<bdi lang=\"en\">Census</bdi>\u{2069}, page \u{2068}7\u{2069}⟧</p>"), [""; 0]);
    assert_eq!(of("<img alt=\"A garden\" src=\"a.webp\"><nav aria-label=\"⟦Menu⟧\"></nav>"), ["A garden"]);
}
