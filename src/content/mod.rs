//! The content files, parsed into a [`Site`](crate::model::Site).
//!
//! In: `Sources`. Out: a `Site`, and a problem for everything that could not be taken as it stands.
//! 1. every YAML file, front matter and CSV file is parsed into nodes that know their place (`yaml`, `table`, in parallel);
//! 2. names are collected, so that a reference can be resolved wherever it stands (`names`);
//! 3. each kind of file is read by its own module into the model, against its table of fields (`shape`);
//! 4. translations are read (`catalogue`) and tied to the texts (`translations`).
//!
//! What came of a file is kept for the next run (`memo`), so that a preview can read a single document again (`reread`).
//!
//! A value that could not be read is reported and a stand-in takes its place, so that one run finds every
//! problem; no page is ever made from a stand-in, because errors stop the run before the next stage. This
//! stage never decides what is published and never formats anything.

mod award;
mod borough;
mod case_study;
mod catalogue;
mod contact;
mod context;
mod eligibility;
mod evaluation;
mod event;
mod faults;
mod form;
mod front_matter;
mod fund;
mod funders;
mod glossary;
mod guidance;
mod markdown;
mod media;
mod memo;
mod names;
mod parse;
mod picture;
mod portal;
mod priority;
mod record;
mod reread;
pub mod rules;
mod schedule;
mod shape;
mod statistic;
mod table;
mod test_results;
mod translations;
mod yaml;

pub use memo::Memo;
pub use parse::parse;
pub(crate) use record::{is_award_id, is_charity_number, is_company_number, is_org_id};
pub use reread::reread;
pub(crate) use rules::personal_data;
pub(crate) use shape::AWARD;
pub use shape::{Field, Kind, Shape, document_shapes};
pub(crate) use translations::{report_changed_files, report_missing_words};
