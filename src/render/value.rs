//! Building the values that templates print.
//!
//! Values are built directly rather than serialised: it is several times faster, and safe HTML stays marked as
//! such.

use std::collections::BTreeMap;

use tera::Value;

/// A template value with named parts. Tera makes a map of its own of whatever map it is given, and a sorted one is the
/// cheapest to give.
pub(super) fn object_of<const N: usize>(entries: [(&'static str, Value); N]) -> Value {
    Value::from(BTreeMap::from(entries))
}

/// `object! { name: value, … }`, where each value can become a template value.
macro_rules! object {
    ($($name:ident: $value:expr),* $(,)?) => {
        $crate::render::value::object_of([$((stringify!($name), tera::Value::from($value))),*])
    };
}

pub(super) use object;
