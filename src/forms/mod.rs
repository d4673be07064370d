//! Application forms as documents.

#[cfg(feature = "pdf")]
pub mod pdf;
