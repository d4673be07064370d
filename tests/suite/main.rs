//! One binary for all integration tests, because linking it is what takes the time.

mod portal;
mod rules;
