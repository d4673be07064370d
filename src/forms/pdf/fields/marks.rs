//! How a ticked box and a chosen circle look: paths, because a letter would need a font.

use lopdf::content::Operation;
use lopdf::{Object, content::Content};

/// A cross from corner to corner of a box of this width and height, in points. A cross reads as a mark in all
/// countries; a tick means "wrong" in some.
pub fn cross(width: f32, height: f32) -> Vec<u8> {
    let (left, bottom, right, top) = (width * 0.22, height * 0.22, width * 0.78, height * 0.78);
    encoded(vec![
        operation("q", &[]),
        operation("w", &[width.min(height) * 0.12]),
        // Round ends. The operand is a whole number: poppler refuses another.
        Operation::new("J", vec![1.into()]),
        operation("m", &[left, bottom]),
        operation("l", &[right, top]),
        operation("m", &[left, top]),
        operation("l", &[right, bottom]),
        operation("S", &[]),
        operation("Q", &[]),
    ])
}

/// A disc in the middle of a box of this width and height, in points.
pub fn disc(width: f32, height: f32) -> Vec<u8> {
    let (x, y, radius) = (width / 2.0, height / 2.0, width.min(height) * 0.28);
    // How far the handles of a Bézier curve that is a quarter of a circle are from its ends.
    let handle = radius * 0.552_285;
    encoded(vec![
        operation("q", &[]),
        operation("m", &[x + radius, y]),
        operation("c", &[x + radius, y + handle, x + handle, y + radius, x, y + radius]),
        operation("c", &[x - handle, y + radius, x - radius, y + handle, x - radius, y]),
        operation("c", &[x - radius, y - handle, x - handle, y - radius, x, y - radius]),
        operation("c", &[x + handle, y - radius, x + radius, y - handle, x + radius, y]),
        operation("f", &[]),
        operation("Q", &[]),
    ])
}

fn operation(operator: &str, operands: &[f32]) -> Operation {
    Operation::new(operator, operands.iter().map(|number| Object::Real(*number)).collect())
}

fn encoded(operations: Vec<Operation>) -> Vec<u8> {
    // Encoding writes to memory, which does not fail.
    Content { operations }.encode().unwrap_or_default()
}
