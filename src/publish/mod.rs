//! From finished files to the published folder.
//!
//! In: bytes of pages and files, from many threads, through [`output::Store`](crate::output::Store). Out: a
//! folder that is either the old site or the new one, never a mixture.
//! 1. [`Target`] finds the folder and refuses one that holds something else (`target`);
//! 2. if the last build had the same input and nothing was touched since, there is nothing to do (`unchanged`);
//! 3. [`Staging`] writes a new folder beside the target (`staging`), taking over files that stay the same;
//! 4. a list of what was published is written (`manifest`) and the two folders change places (`swap`).
//!
//! This stage never deletes a folder that openchest did not make, and never decides what is published.

#![expect(clippy::disallowed_methods, reason = "the one stage that writes files")]

mod leftovers;
mod manifest;
mod staging;
mod swap;
mod target;
mod unchanged;

pub use manifest::{Manifest, Tally};
pub use staging::{Staging, Written};
pub use target::Target;
