//! Letters and the marks above and below them, put together again.
//!
//! Typst 0.15.1 cuts a run of glyphs in two wherever a glyph is moved up or down, and gives each piece the whole
//! syllable as its text. Where a vowel sign sits below its letter, as in Gujarati, a screen reader then reads the
//! syllable twice. Here the pieces become one run again, with the glyph moved inside it.

use typst::layout::{Abs, Em, Frame, FrameItem, Point};
use typst::model::Document as _;
use typst::syntax::Span;
use typst::text::{Glyph, TextItem};
use typst_layout::{Page, PagedDocument};

/// The document with whole syllables.
pub fn whole(document: PagedDocument) -> PagedDocument {
    if !document.pages().iter().any(|page| is_cut(&page.frame)) {
        return document;
    }
    let pages = document.pages().iter().map(|page| Page { frame: joined(&page.frame), ..page.clone() }).collect();
    PagedDocument::new(pages, document.info().clone())
}

/// True if some run in the frame continues the one before it, higher or lower.
fn is_cut(frame: &Frame) -> bool {
    let mut before: Option<(Point, &TextItem)> = None;
    frame.items().any(|(at, item)| match item {
        FrameItem::Text(text) => {
            before.replace((*at, text)).is_some_and(|before| before.0.y != at.y && continues(before, (*at, text)))
        }
        FrameItem::Group(group) => {
            before = None;
            is_cut(&group.frame)
        }
        _ => {
            before = None;
            false
        }
    })
}

fn joined(frame: &Frame) -> Frame {
    let mut new = Frame::new(frame.size(), frame.kind());
    if frame.has_baseline() {
        new.set_baseline(frame.baseline());
    }
    let mut run: Vec<(Point, &TextItem)> = Vec::new();
    for (at, item) in frame.items() {
        if let FrameItem::Text(text) = item {
            if run.last().is_some_and(|before| !continues(*before, (*at, text))) {
                push_run(&mut new, &run);
                run.clear();
            }
            run.push((*at, text));
            continue;
        }
        push_run(&mut new, &run);
        run.clear();
        let item = match item {
            FrameItem::Group(group) => {
                let mut group = group.clone();
                group.frame = joined(&group.frame);
                FrameItem::Group(group)
            }
            item => item.clone(),
        };
        new.push(*at, item);
    }
    push_run(&mut new, &run);
    new
}

/// True if the second run starts where the first ends, at most a line higher or lower, and looks the same.
fn continues((at, first): (Point, &TextItem), (next, second): (Point, &TextItem)) -> bool {
    let shift = (next.y - at.y).abs();
    let meets = (at.x + first.width() - next.x).abs() < Abs::pt(0.01);
    meets
        && shift < first.size
        && first.font == second.font
        && first.size == second.size
        && first.fill == second.fill
        && first.stroke == second.stroke
        && first.lang == second.lang
        && first.region == second.region
}

fn push_run(frame: &mut Frame, run: &[(Point, &TextItem)]) {
    let Some((start, first)) = run.first() else { return };
    if run.iter().all(|(at, _)| at.y == start.y) {
        for (at, text) in run {
            frame.push(*at, FrameItem::Text((*text).clone()));
        }
        return;
    }
    let mut pieces: Vec<Piece<'_>> = Vec::new();
    let mut glyphs: Vec<(usize, Glyph)> = Vec::new();
    for (at, item) in run {
        let rise = Em::from_abs(start.y - at.y, item.size);
        for glyph in &item.glyphs {
            let text = item.text.get(glyph.range()).unwrap_or_default();
            // All glyphs of a syllable come from the same place.
            if pieces.last().is_none_or(|last| last.origin != glyph.span || last.text != text) {
                pieces.push(Piece { origin: glyph.span, text });
            }
            glyphs.push((pieces.len() - 1, Glyph { y_offset: glyph.y_offset + rise, ..glyph.clone() }));
        }
    }
    // Glyphs are in the order of the eye, text in that of reading.
    let is_reversed = pieces.windows(2).any(|pair| pair[0].origin.0 == pair[1].origin.0 && pair[0].origin.1 > pair[1].origin.1);
    let mut text = String::new();
    let mut ranges = vec![0..0; pieces.len()];
    let mut append = |(index, piece): (usize, &Piece<'_>)| {
        let from = text.len();
        text.push_str(piece.text);
        ranges[index] = in_u16(from)..in_u16(text.len());
    };
    if is_reversed {
        pieces.iter().enumerate().rev().for_each(&mut append)
    } else {
        pieces.iter().enumerate().for_each(&mut append)
    }
    let glyphs = glyphs.into_iter().map(|(piece, glyph)| Glyph { range: ranges[piece].clone(), ..glyph }).collect();
    frame.push(*start, FrameItem::Text(TextItem { text: text.into(), glyphs, ..(*first).clone() }));
}

/// A syllable.
struct Piece<'t> {
    origin: (Span, u16),
    text: &'t str,
}

/// Typst counts so too: a run of text is never longer than a line.
fn in_u16(length: usize) -> u16 {
    u16::try_from(length).unwrap_or(u16::MAX)
}
