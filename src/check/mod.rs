//! The rules: what must be true of the content and of the finished pages.
//!
//! In: the [`Site`](crate::model::Site), and each page as it is made. Out: problems, and nothing else; a check
//! never changes what it looks at. One rule a file, in `rules`; a rule's doc comment is its manual page.

mod bank_holidays;
mod inspector;
mod links;
mod page;
mod page_faults;
pub mod rules;
mod site;
mod translations;
mod walk;

pub use inspector::{Inspector, output};
pub use site::{has_errors_after_edit, site, site_until};
