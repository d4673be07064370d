//! Whom the languages of a portal reach, and who is left out.
//!
//! In: the [`Site`](crate::model::Site). Out: a [`Reach`], for each borough and for the portal, and its two printers.
//! Nothing here judges: the census counts main languages, and neither knows who needs a translation nor who reads one.
//!
//! - `census`: the table, which is built in; `README.md` says where it comes from
//! - `languages`: which rows of the table a language of the site reaches
//! - `borough`: a borough against its rows
//! - `portal`: all boroughs together, and what one more language would reach
//! - `text`, `json`: the printers; the preview makes its page of the same numbers
//! - `amounts`: numbers and shares as people read them

mod amounts;
mod borough;
mod census;
mod json;
mod languages;
mod portal;
mod text;

pub use amounts::{residents, share};
pub use borough::{BoroughReach, Figures, LeftOut, NoFigures, Offered};
pub use census::{BadTable, CAVEAT, CREDIT};
pub use languages::Language;
pub use portal::{Addition, PortalReach, Reach};
