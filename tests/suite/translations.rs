//! The life of translations: what is wanted, synced, stale and missing.

mod desk;
mod exchange;
mod msgmerge;
mod random;
mod roles;
mod status;
mod sync;
