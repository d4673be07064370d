//! The attributes of the tag that is being read, as far as they matter.

use std::ops::Range;

/// Makes the enum together with all that must know every variant, so that none of it can be forgotten.
macro_rules! attributes {
    ($($variant:ident $name:literal)*) => {
        /// An attribute that matters.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(super) enum Attribute {
            $($variant,)*
        }

        impl Attribute {
            const COUNT: usize = [$(Attribute::$variant),*].len();

            /// The attribute of this name, if it matters.
            pub(super) fn named(name: &[u8]) -> Option<Attribute> {
                match name {
                    $($name => Some(Attribute::$variant),)*
                    _ => None,
                }
            }

            /// Its name.
            pub(super) fn name(self) -> &'static str {
                match self {
                    $(Attribute::$variant => const { ascii($name) },)*
                }
            }
        }
    };
}

attributes! {
    Id b"id"
    Href b"href"
    Src b"src"
    Srcset b"srcset"
    Alt b"alt"
    Lang b"lang"
    Dir b"dir"
    AriaLabel b"aria-label"
    AriaLabelledby b"aria-labelledby"
    AriaDescribedby b"aria-describedby"
    For b"for"
    AriaHidden b"aria-hidden"
}

/// A name as text.
const fn ascii(name: &'static [u8]) -> &'static str {
    match std::str::from_utf8(name) {
        Ok(name) => name,
        Err(_) => panic!("names of attributes are ASCII"),
    }
}

/// The attributes of one tag.
#[derive(Default)]
pub(super) struct Attributes {
    /// Where each value stands in `bytes`. Cleared for each tag, so it is small.
    values: [Option<Value>; Attribute::COUNT],
    bytes: Vec<u8>,
}

/// A range of [`Attributes::bytes`].
#[derive(Clone, Copy)]
struct Value {
    start: u32,
    end: u32,
}

impl Value {
    fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl Attributes {
    /// Forgets all, for the next tag.
    pub(super) fn clear(&mut self) {
        self.values = Default::default();
        self.bytes.clear();
    }

    /// True if the tag has none that matters.
    pub(super) fn is_empty(&self) -> bool {
        self.values.iter().all(Option::is_none)
    }

    /// Whether the tag has it, with a value or without.
    pub(super) fn has(&self, attribute: Attribute) -> bool {
        self.values[attribute as usize].is_some()
    }

    /// Its value; empty if it stands without one.
    pub(super) fn get(&self, attribute: Attribute) -> Option<&[u8]> {
        self.values[attribute as usize].and_then(|value| self.bytes.get(value.range()))
    }

    /// Begins its value.
    pub(super) fn start(&mut self, attribute: Attribute) {
        let start = self.here();
        self.values[attribute as usize] = Some(Value { start, end: start });
    }

    /// Adds to the value that was begun.
    pub(super) fn push(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// Ends its value.
    pub(super) fn finish(&mut self, attribute: Attribute) {
        let end = self.here();
        if let Some(value) = &mut self.values[attribute as usize] {
            value.end = end;
        }
    }

    /// An attribute of four gigabytes never comes from our templates; it would be cut.
    fn here(&self) -> u32 {
        u32::try_from(self.bytes.len()).unwrap_or(u32::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn value_is_found_under_its_own_name_alone() {
        let mut attributes = Attributes::default();
        for (name, value) in [("href", "/funds/"), ("hreflang", "en"), ("aria-hidden", "true")] {
            let Some(attribute) = Attribute::named(name.as_bytes()) else { continue };
            assert_eq!(attribute.name(), name);
            attributes.start(attribute);
            attributes.push(value.as_bytes());
            attributes.finish(attribute);
        }
        assert_eq!(attributes.get(Attribute::Href), Some(b"/funds/".as_slice()));
        assert_eq!(attributes.get(Attribute::AriaHidden), Some(b"true".as_slice()));
        assert_eq!(attributes.get(Attribute::Lang), None);
        attributes.clear();
        assert!(!attributes.has(Attribute::Href));
    }
}
