//! Building the values that templates print.
//!
//! Values are built directly rather than serialised: it is several times faster, and safe HTML stays marked as
//! such.

use tera::Value;
use tera::value::Map;

/// A template value with named parts.
pub(super) fn object_of<const N: usize>(entries: [(&'static str, Value); N]) -> Value {
    Value::from(entries.into_iter().map(|(name, value)| (name.into(), value)).collect::<Map>())
}

/// `object! { name: value, … }`, where each value can become a template value.
macro_rules! object {
    ($($name:ident: $value:expr),* $(,)?) => {
        $crate::render::value::object_of([$((stringify!($name), tera::Value::from($value))),*])
    };
}

pub(super) use object;
