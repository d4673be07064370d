//! The preview: the site on this computer, made again after every change.
//!
//! In: the content folder. Out: pages over HTTP, to this computer alone, with the problem list laid over them.
//! 1. [`SiteServer`] holds the last good site and the problems of the last run (`site`);
//! 2. a thread makes the site whenever a file or the preview date changes (`rebuild`, `watch`, `orders`): first the pages that
//!    somebody looks at, then all, unless a newer order overtakes that;
//! 3. routes hand out pages and events, to requests for this computer only (`routes`, `guard`);
//! 4. the overlay is put into each page on its way out (`overlay`, `assets/`);
//! 5. pages of their own say what is translated, counted when somebody asks (`translations`), and whom the languages reach (`reach`).
//!
//! Nothing is written to disk here, and no page is made here: that is the pipeline's work.

mod guard;
mod orders;
mod overlay;
mod reach;
mod rebuild;
mod routes;
mod run;
mod site;
mod translations;
mod watch;

pub use run::{Preview, run};
pub use site::{Found, SiteServer};
