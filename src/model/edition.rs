//! The site at one moment.

use super::clock::Now;
use super::site::Site;
use crate::i18n::Words;

/// The portal, checked, with the words of the theme and the moment it is built for: all that pages and files
/// are made from.
pub struct Edition {
    /// The portal.
    pub site: Site,
    /// The theme's words.
    pub words: Words,
    /// The moment it is built for.
    pub now: Now,
}
